"""A real browser for the pages: playwright with Chromium, skipped where one of them is missing."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from announce_parse.record import Announcement
from announce_parse.review.page import render

_CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
Open = Callable[..., Any]


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Chromium: that of the system, else the one that `playwright install chromium` brought."""
    api = pytest.importorskip("playwright.sync_api", reason="needs playwright (announce-parse[dev])")
    installed = next(filter(None, map(shutil.which, _CHROMIUM)), None)
    with api.sync_playwright() as playwright:
        if installed is None and not Path(playwright.chromium.executable_path).exists():
            pytest.skip("needs Chromium: a package of the system, or `playwright install chromium`")
        chromium = playwright.chromium.launch(executable_path=installed, args=_ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Open records as a page from a file; afterwards nothing was complained of, and nothing else was asked for."""
    contexts = []
    complaints: list[str] = []
    asked: list[str] = []

    def call(records: Sequence[Announcement], address: str | None = None, **options: Any) -> Any:
        file = tmp_path / f"review-{len(contexts)}.html"
        file.write_text(render(records, interface=options.pop("interface", "en")), encoding="utf-8")
        settings = {"viewport": {"width": 1400, "height": 900}, "locale": "en-GB", **options}
        context = browser.new_context(**settings)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: (complaints.append(f"dialog {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: asked.append(request.url))
        page.own, page.complaints = address or file.as_uri(), complaints
        page.goto(page.own)
        return page

    yield call
    own = [page.own for context in contexts for page in context.pages if hasattr(page, "own")]
    for context in contexts:
        context.close()
    assert complaints == []
    assert [url for url in asked if not url.startswith(("blob:", *own))] == []
