"""How much faster `find_temporal` is than dateparser's `search_dates`, and that its time grows with the length only.

    python benchmarks/find_temporal.py FOLDER

FOLDER holds documents as `*.txt`, and beside each, where there is one, `*.gold.json` or `*.json` with its "language".
CPU time of one run over all documents, after a warm-up of both.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from dateparser.search import search_dates

from announce_parse import find_temporal, languages

MEGABYTE = 1_000_000


def documents(folder: Path) -> list[tuple[str, str]]:
    """Return text and language of each document."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        notes = [path.with_suffix(suffix) for suffix in (".gold.json", ".json")]
        told = [json.loads(note.read_text(encoding="utf-8")).get("language") for note in notes if note.exists()]
        found.append((text, (told or [languages.detect(text)])[0] or "en"))
    return found


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main(folder: Path) -> None:
    docs = documents(folder)
    for _, language in docs:
        find_temporal("21 november 2023 20:00", language=language)
        search_dates("21 november 2023", languages=[language])
    size = sum(len(text) for text, _ in docs) / 1000
    print(f"{len(docs)} documents, {size:.0f} thousand characters")
    own = seconds(lambda: [find_temporal(text, language=language) for text, language in docs])
    print(f"find_temporal  {own:8.3f} s  {1000 * own / len(docs):8.3f} ms a document")
    peer = seconds(lambda: [search_dates(text, languages=[language]) for text, language in docs])
    print(f"search_dates   {peer:8.3f} s  {1000 * peer / len(docs):8.3f} ms a document")
    print(f"ratio          {peer / own:8.1f}")
    for name, text in (
        ("1 MB of digits", "1234567890" * (MEGABYTE // 10)),
        ("1 MB of '1 '", "1 " * (MEGABYTE // 2)),
        ("1 MB of '1-'", "1-" * (MEGABYTE // 2)),
        ("1 MB of '1.'", "1." * (MEGABYTE // 2)),
        ("1 MB of '5, '", "5, " * (MEGABYTE // 3)),
        ("1 MB of 'mei '", "mei " * (MEGABYTE // 4)),
        ("1 MB of '12:00 '", "12:00 " * (MEGABYTE // 6)),
        ("1 MB of '3 mei '", "3 mei " * (MEGABYTE // 6)),
        ("1 MB of spaces", " " * MEGABYTE),
        ("1 MB of line breaks", "\n" * MEGABYTE),
    ):
        print(f"{name:20} {seconds(lambda text=text: find_temporal(text, language='nl')):8.3f} s")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
