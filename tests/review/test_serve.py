"""The local server: only its own page can read and write, and only gold files, in its folder."""

import http.client
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from announce_parse.review.page import render
from announce_parse.review.serve import address, new_token, save_path, server, write_gold
from announce_parse.training.gold import load_gold
from tests.review.documents import record


class Local:
    """A running server and what it was started with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.token = new_token()
        self.page = render([record()], interface="en", save=save_path(self.token))
        self.server = server(self.page, self.token, folder)
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str | None) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        own = {"Origin": f"http://127.0.0.1:{self.port}", "Content-Type": "application/json"}
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, {k: v for k, v in {**own, **given}.items() if v is not None})
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, content

    def save(self, files: object, **headers: str | None) -> int:
        return self.ask("POST", save_path(self.token), json.dumps(files).encode(), **headers)[0]


@pytest.fixture
def local(tmp_path: Path) -> Iterator[Local]:
    running = Local(tmp_path / "gold")
    yield running
    running.server.shutdown()
    running.server.server_close()


def test_page_is_served_at_its_secret_address(local: Local) -> None:
    assert local.ask("GET", f"/{local.token}/") == (200, local.page.encode())
    assert address(local.server, local.token).startswith("http://127.0.0.1:")


@pytest.mark.parametrize("path", ["/", "/gold", "/wrong/", "/{token}", "/{token}/gold", "/{token}/../", "/{token}/%2e"])
def test_nothing_else_is_served(local: Local, path: str) -> None:
    assert local.ask("GET", path.format(token=local.token)) == (404, b"")


def test_gold_files_are_written(local: Local) -> None:
    assert local.save({"a.gold.json": "{}", "a.txt": "één\r\n"}) == 200
    assert (local.folder / "a.txt").read_bytes() == "één\r\n".encode()
    assert sorted(path.name for path in local.folder.iterdir()) == ["a.gold.json", "a.txt"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 403),
        ({"Host": "127.0.0.1"}, 403),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": None}, 403),
        ({"Content_Type": "text/plain"}, 415),
        ({"Content_Type": None}, 415),
        ({"Content_Length": "many"}, 411),
        ({"Content_Length": "-1"}, 411),
        ({"Content_Length": "99999999999"}, 413),
    ],
)
def test_others_cannot_write(local: Local, headers: dict[str, str | None], status: int) -> None:
    assert local.save({"a.txt": "x"}, **headers) == status
    assert not local.folder.exists()


def test_writing_needs_the_token(local: Local) -> None:
    assert local.ask("POST", "/gold", b"{}")[0] == 403
    assert local.ask("POST", save_path(new_token()), b"{}")[0] == 403


@pytest.mark.parametrize(
    "name",
    ["../a.txt", "/etc/a.txt", "a/b.txt", "a\\b.txt", "..", ".a.txt", "a.py", "a.json", "a..txt", "", "a.txt\0",
     "a.txt\n", "x" * 300 + ".txt", "C:a.txt", "-.txt", "\ud800.txt"],
)  # fmt: skip
def test_only_names_of_gold_files_are_written(local: Local, name: str) -> None:
    assert local.save({"good.txt": "x", name: "x"}) == 400
    assert not local.folder.exists()


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'"x"', b'{"a.txt": 3}', b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_table_of_texts_is_refused(local: Local, body: bytes) -> None:
    assert local.ask("POST", save_path(local.token), body)[0] == 400
    assert not local.folder.exists()


def test_folder_that_cannot_be_made_is_told(local: Local) -> None:
    local.folder.write_text("a file", encoding="utf-8")
    assert local.save({"a.txt": "x"}) == 500


def test_write_gold_names_what_it_refuses(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"'x\.exe' cannot be written"):
        write_gold({"x.exe": ""}, tmp_path)


def test_accepting_in_the_browser_writes_gold(local: Local, open_page: Any) -> None:
    page = open_page([], address=address(local.server, local.token))
    with page.expect_response("**/gold"):
        page.keyboard.press("a")
    page.wait_for_selector("#message:text-is('1 saved')")
    (document,) = load_gold([local.folder])
    assert document.gold["title"] == "Wie betaalt de dijk?"


def test_page_tells_when_nothing_was_saved(local: Local, open_page: Any) -> None:
    page = open_page([], address=address(local.server, local.token))
    page.route("**/gold", lambda route: route.fulfill(status=500))
    page.keyboard.press("s")
    page.wait_for_selector("#message:has-text('Not saved')")
    assert "500" in page.complaints.pop()
