"""Make the pictures of the README: the review page and the report, of the samples, in Chromium.

    python scripts/pictures.py [FOLDER]

Writes review.png and report.png into FOLDER, docs/ by default. Needs playwright and Chromium, as the
tests of the pages do. The archive of the report is the samples, each several times in other months.
"""

import json
import random
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

import announce_parse
from announce_parse.record import Announcement
from announce_parse.review import page, report
from announce_parse.review.archive import count

ROOT = Path(__file__).parent.parent
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
SHOWN = "fr-table-ronde"
LIT = "people/3/name"


def samples() -> list[Announcement]:
    """Return the records of the samples."""
    records = []
    for path in sorted(path for path in (ROOT / "samples").iterdir() if path.suffix in (".txt", ".html")):
        options: dict[str, Any] = json.loads(path.with_suffix(".options.json").read_text(encoding="utf-8"))
        options.pop("known_gaps", None)
        if "reference_date" in options:
            options["reference_date"] = date.fromisoformat(options["reference_date"])
        records.append(announce_parse.parse_file(path, **options))
    return records


def archive_of(records: list[Announcement]) -> Iterator[Announcement]:
    """Yield each record several times, its sessions in other months; the same each time."""
    chance = random.Random(7)
    for record in records:
        for _ in range(chance.randint(2, 30)):
            month = chance.choice((1, 2, 3, 3, 4, 4, 5, 5, 6, 9, 9, 10, 10, 10, 11, 11, 12))
            day = f"{chance.choice((2019, 2020, 2022, 2022, 2023, 2023, 2024, 2024, 2025))}-{month:02}-15"
            sessions = [session.model_copy(update={"start_date": day}) for session in record.sessions]
            yield record.model_copy(update={"sessions": tuple(sessions)})


def picture(browser: Browser, file: Path, to: Path, *, lit: str | None = None) -> None:
    """Write a picture of a page, where `lit` is given with the pointer on that value."""
    shown = browser.new_page(viewport={"width": 1320, "height": 800}, locale="en-GB")
    shown.goto(file.as_uri())
    if lit is not None:
        value = shown.locator(f'.value[data-path="{lit}"]')
        value.scroll_into_view_if_needed()
        value.hover()
    shown.screenshot(path=to)
    shown.close()


def main(folder: Path) -> None:
    """Write the pictures."""
    folder.mkdir(exist_ok=True)
    records = sorted(samples(), key=lambda record: record.id != SHOWN)
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        review, archive = Path(made) / "review.html", Path(made) / "report.html"
        review.write_text(page.render(records, interface="en"), encoding="utf-8")
        counts = count(archive_of(records), ["unreadable"] * 3 + ["timeout"])
        archive.write_text(report.render(counts, interface="en"), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
        picture(browser, review, folder / "review.png", lit=LIT)
        picture(browser, archive, folder / "report.png")
        browser.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs")
