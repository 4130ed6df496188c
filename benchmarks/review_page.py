"""How fast the review page of many documents is there, and how smoothly it scrolls, in Chromium.

    python benchmarks/review_page.py [COUNT]

Load: from asking for the file to the first document drawn and the list filled. Step: from the key to the next document
drawn. Scrolling: 120 steps of the wheel over the list and over the page; shown is the share of frames that took longer
than two frames of 60 a second, and the longest. Needs playwright and Chromium, as the tests of the page do.
"""

import shutil
import statistics
import sys
import tempfile
from pathlib import Path

from documents import announcements
from playwright.sync_api import Page, sync_playwright

import announce_parse
from announce_parse.review.page import render

ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
ROUNDS = 5
_LOADED = (
    """() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))"""
)
_STEP = """() => new Promise((done) => { const began = performance.now();
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - began))); })"""
_FRAMES = """() => { window.frames_ = []; let last = performance.now();
  const next = (now) => { window.frames_.push(now - last); last = now; requestAnimationFrame(next); };
  requestAnimationFrame(next); }"""


def scrolling(page: Page, x: int) -> tuple[float, float]:
    """Share of slow frames and the longest in milliseconds while the wheel turns over a place."""
    page.mouse.move(x, 500)
    page.evaluate(_FRAMES)
    for _ in range(120):
        page.mouse.wheel(0, 150)
        page.wait_for_timeout(8)
    frames = page.evaluate("window.frames_.slice(1)")
    return sum(frame > 2 * 1000 / 60 for frame in frames) / len(frames), max(frames)


def main(count: int) -> None:
    records = [announce_parse.parse(text).model_copy(update={"id": name}) for name, text in announcements(count)]
    file = Path(tempfile.mkdtemp()) / "review.html"
    file.write_text(render(records), encoding="utf-8")
    print(f"{count} documents, {file.stat().st_size / 1e6:.1f} MB")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        loads = []
        for _ in range(ROUNDS):
            page = browser.new_page(viewport={"width": 1400, "height": 900})
            page.goto(file.as_uri())
            loads.append(page.evaluate(_LOADED))
        print(f"load: median {statistics.median(loads):.0f} ms, longest {max(loads):.0f} ms")
        steps = [page.evaluate(_STEP) for _ in range(50)]
        print(f"next document: median {statistics.median(steps):.0f} ms, longest {max(steps):.0f} ms")
        for place, x in (("list", 120), ("page", 600)):
            slow, longest = scrolling(page, x)
            print(f"scrolling the {place}: {slow:.1%} of frames over 33 ms, longest {longest:.0f} ms")
        browser.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
