"""The review page on a local server, which writes corrections to a folder as gold files.

Only who knows the token in its address sees the page or writes through it: no other page in the browser, and no other
user of the machine.
"""

import hmac
import json
import logging
import re
import secrets
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

LOOPBACK = "127.0.0.1"
MOST_BYTES = 200_000_000  # of what the page sends at once
PATIENCE = 30.0  # seconds that a connection may be silent
_NAME = re.compile(r"[^\W_][\w.-]{0,200}\.(?:gold\.json|txt)")
_log = logging.getLogger(__name__)


def new_token() -> str:
    """Return what only the page and whoever opened it know."""
    return secrets.token_urlsafe(16)


def save_path(token: str) -> str:
    """Return the path that the page sends gold files to."""
    return f"/{token}/gold"


def address(server: ThreadingHTTPServer, token: str) -> str:
    """Return the address of the page."""
    return f"http://{LOOPBACK}:{server.server_port}/{token}/"


def server(page: str, token: str, folder: Path, port: int = 0) -> ThreadingHTTPServer:
    """Return a server on the loopback interface; `serve_forever` runs it.

    Args:
        page: the review page, rendered with `save_path(token)`.
        token: part of the address of the page and of what it sends.
        folder: where gold files are written; those of the same name are replaced.
        port: 0 for any that is free.

    Raises:
        OSError: the port is taken.
    """

    class Handler(BaseHTTPRequestHandler):
        timeout = PATIENCE

        def do_GET(self) -> None:
            if not self._is_at(f"/{token}/"):
                self._refuse(404)
                return
            self._answer(page.encode("utf-8", "replace"), "text/html; charset=utf-8")

        def do_POST(self) -> None:
            length = self.headers.get("Content-Length") or ""
            if not (self._is_at(save_path(token)) and self._is_from_the_page()):
                self._refuse(403)
            elif self.headers.get_content_type() != "application/json":
                self._refuse(415)
            elif not (length.isascii() and length.isdigit() and len(length) < 12):
                self._refuse(411)
            elif int(length) > MOST_BYTES:
                self._refuse(413)
            else:
                self._write(int(length))

        def _write(self, length: int) -> None:
            try:
                written = write_gold(json.loads(self.rfile.read(length)), folder)
            except (ValueError, RecursionError) as error:
                _log.warning("cannot take gold files: %s", error)
                self._refuse(400)
            except OSError as error:
                _log.warning("cannot write gold files: %s", error)
                self._refuse(500)
            else:
                self._answer(json.dumps({"written": written}).encode(), "application/json")

        def _hosts(self) -> tuple[str, ...]:
            return tuple(f"{name}:{self.server.server_port}" for name in (LOOPBACK, "localhost"))  # type: ignore[attr-defined]

        def _is_at(self, path: str) -> bool:
            """Compare without telling how far it fits; refuse names that some other site may point at this machine."""
            same = hmac.compare_digest(self.path.encode("utf-8", "replace"), path.encode())
            return same and self.headers.get("Host") in self._hosts()

        def _is_from_the_page(self) -> bool:
            return self.headers.get("Origin") in [f"http://{host}" for host in self._hosts()]

        def _refuse(self, status: int) -> None:
            self.close_connection = True
            self._answer(b"", "text/plain", status)

        def _answer(self, body: bytes, media_type: str, status: int = 200) -> None:
            self.send_response(status)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Security-Policy", "frame-ancestors 'none'")
            self.send_header("X-Content-Type-Options", "nosniff")
            self.send_header("Referrer-Policy", "no-referrer")
            self.send_header("Cross-Origin-Resource-Policy", "same-origin")
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(body)

        def version_string(self) -> str:
            return "announce-parse"

        def log_message(self, format: str, *arguments: object) -> None:
            _log.debug(format, *arguments)

    return ThreadingHTTPServer((LOOPBACK, port), Handler)


def write_gold(content: object, folder: Path) -> int:
    """Write gold files and their texts into a folder, each whole or not at all; return how many.

    Raises:
        ValueError: a name is none of a gold file or its text, or a content is no text; nothing is written.
        OSError: the folder cannot be written to.
    """
    if not isinstance(content, dict):
        raise ValueError("not a table of files")
    for name, text in content.items():
        if not isinstance(text, str) or not _NAME.fullmatch(name) or ".." in name:
            raise ValueError(f"{name[:100]!r} cannot be written")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in content.items():
        temporary = folder / f".{name}.tmp"
        temporary.write_text(text, encoding="utf-8", errors="replace", newline="")
        temporary.replace(folder / name)
    return len(content)
