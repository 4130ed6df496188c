"""What the command line names, as sources in a fixed order: files, folders, archives, mailboxes, crawls, manifests."""

import csv
import json
import os
from collections.abc import Callable, Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path, PurePosixPath
from typing import Any, TextIO

from announce_parse.batch.selection import ALL, Selection
from announce_parse.batch.source import Source
from announce_parse.dates import calendar_day
from announce_parse.errors import InvalidOption, UnreadableSource
from announce_parse.read.formats import no_document

MANIFEST_COLUMNS = ("path", "id", "reference_date", "language", "url", "media_type", "timezone")
_JSON = frozenset({".jsonl", ".ndjson", ".json"})


def files_of(inputs: Iterable[Path], selection: Selection) -> Iterator[Source]:
    """Yield a source for each file: files as named, folders recursively in the order of their paths, patterns matched.

    What does not exist or may not be read is yielded as well, so that the batch lists it with its reason; so is what in
    a folder is no document by its name, so that the batch counts it. What is hidden in a folder is left out.
    """
    for path in inputs:
        if path.is_dir():
            yield from _files_below(path, selection)
        elif has_magic(str(path)) and not path.exists():
            matched = [Path(name) for name in sorted(glob(str(path), recursive=True))]  # noqa: PTH207 (absolute ones)
            if matched:
                yield from files_of(matched, selection)
            else:
                reason = "no file matches the pattern"
                yield Source(path=path.as_posix(), refusal=UnreadableSource(str(path), reason, "check the pattern"))
        elif source := selection.of(Source(path=path.as_posix()), PurePosixPath(path.as_posix())):
            yield source


def _files_below(folder: Path, selection: Selection) -> Iterator[Source]:
    closed: list[OSError] = []
    files = list(_walked(folder, closed.append))
    found = [
        (file.relative_to(folder).as_posix(), Source(path=file.as_posix(), passed_over=no_document(file.name)))
        for file in files
    ]
    for error in closed:
        path = Path(error.filename)
        refusal = UnreadableSource(str(path), error.strerror or str(error), "check its permissions")
        found.append((path.relative_to(folder).as_posix(), Source(path=path.as_posix(), refusal=refusal)))
    for name, source in sorted(found, key=lambda item: item[0]):
        if source.refusal:
            yield source
        elif taken := selection.of(source, PurePosixPath(name)):
            yield taken


def _walked(folder: Path, on_error: Callable[[OSError], None]) -> Iterator[Path]:
    """Yield the files below a folder that are not hidden, those of a folder once: at its place, else behind a link."""
    seen: set[tuple[int, int]] = set()
    starts = [folder]
    while starts:
        links: list[Path] = []
        for start in starts:
            for top, folders, files in os.walk(start, onerror=on_error):
                here = Path(top)
                place = here.stat()
                folders[:] = [name for name in folders if not name.startswith(".")]
                if (place.st_dev, place.st_ino) in seen:
                    folders.clear()
                    continue
                seen.add((place.st_dev, place.st_ino))
                links += [here / name for name in folders if (here / name).is_symlink()]
                yield from (here / name for name in files if not name.startswith("."))
        starts = sorted(links)


def manifest(path: Path, selection: Selection = ALL) -> Iterator[Source]:
    """Yield the sources that a manifest lists: CSV with a header, or one JSON object a line.

    Paths are relative to the manifest's folder. The suffix tells JSON (`.jsonl`, `.ndjson`, `.json`); the header of
    CSV, whose case does not matter, tells by what it is separated: commas, semicolons or tabs.

    Raises:
        UnreadableSource: the manifest cannot be read.
        InvalidOption: it lists nothing; or a line is no JSON, or has no path, an unknown column, an open quote or a bad
            date; the message names the line.
    """
    empty = True
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for place, row in _objects(file, path) if path.suffix.lower() in _JSON else _rows(file, path):
                empty = False
                if source := selection.of(*_listed(row, place, path.parent)):
                    yield source
    except OSError as error:
        raise UnreadableSource(str(path), error.strerror or str(error), "check the path and its permissions") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise UnreadableSource(
            str(path), f"cannot be read as a manifest: {error}", "give UTF-8 CSV or JSONL"
        ) from error
    if empty:
        raise InvalidOption(str(path), "lists no input", "write a row, or an object, for each")


def _objects(file: TextIO, path: Path) -> Iterator[tuple[str, Any]]:
    """Yield what each line of JSON holds, with the file and the line's number; blank lines are passed over."""
    for number, line in enumerate(file, start=1):
        if line.strip():
            place = f"{path}:{number}"
            try:
                yield place, json.loads(line)
            except json.JSONDecodeError as error:
                raise InvalidOption(place, f"is no JSON: {error.msg}", 'write {"path": …}') from error


class _Cells(csv.excel):
    """Cells with blanks in front; an open quote is an error, since it would hide all rows behind it."""

    skipinitialspace = True
    strict = True


def _rows(file: TextIO, path: Path) -> Iterator[tuple[str, Any]]:
    """Yield the rows of CSV with the file and their line."""
    header = file.readline()
    separator = next((sign for sign in ",;\t" if sign in header), ",")
    names = [name.strip().casefold() for name in next(csv.reader([header], _Cells, delimiter=separator), [])]
    reader = csv.DictReader(file, names, dialect=_Cells, delimiter=separator)
    done = 1
    try:
        for row in reader:
            done = reader.line_num + 1
            yield f"{path}:{done}", row
    except csv.Error as error:
        raise InvalidOption(f"{path}:{done + 1}", f"is no row: {error}", "close its quotes") from error


def _listed(row: Any, place: str, folder: Path) -> tuple[Source, PurePosixPath]:
    """Return the source of one line, of which `place` tells the file and the number, and its path as it is listed."""
    if not isinstance(row, dict):
        raise InvalidOption(place, "is no JSON object", 'write {"path": …}')
    values = {name: value for name, value in row.items() if value not in (None, "")}
    if None in values:  # where `csv` puts them
        raise InvalidOption(place, "more cells than columns", "put cells with a separator in quotes")
    unknown = [name for name in values if name not in MANIFEST_COLUMNS]
    if unknown or "path" not in values:
        reason = f"unknown column {unknown[0]!r}" if unknown else "no path"
        raise InvalidOption(place, reason, f"use the columns {', '.join(MANIFEST_COLUMNS)}")
    for name, value in values.items():
        if not isinstance(value, str | int) or isinstance(value, bool):
            raise InvalidOption(place, f"{name} is {value!r}", "write a text")
        values[name] = str(value)
    if "reference_date" in values:
        try:
            values["reference_date"] = calendar_day(values["reference_date"])
        except ValueError as error:
            raise InvalidOption(place, f"bad date: {error}", "write YYYY-MM-DD") from error
    listed = Path(values.pop("path"))
    return Source(path=(folder / listed).as_posix(), **values), PurePosixPath(listed.as_posix())
