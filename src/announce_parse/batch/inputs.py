"""What the command line names, as sources in a fixed order: files, folders, archives, mailboxes, crawls, manifests."""

import csv
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from glob import glob, has_magic
from itertools import chain
from pathlib import Path, PurePosixPath
from typing import Any, TextIO

from announce_parse.batch.source import Source
from announce_parse.dates import calendar_day
from announce_parse.errors import InvalidOption, UnreadableSource

MANIFEST_COLUMNS = ("path", "id", "reference_date", "language", "url", "media_type", "timezone")


@dataclass(frozen=True, slots=True)
class Selection:
    """Which files of a folder take part.

    Attributes:
        include: patterns of which one must match the path below the folder or the file's name; empty for all.
        exclude: patterns of which none may match.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def takes(self, path: PurePosixPath) -> bool:
        """Tell whether the file at `path` (relative to its folder) takes part; hidden files never do.

        >>> Selection(include=("*.html",)).takes(PurePosixPath("2023/a.html"))
        True
        """
        if any(part.startswith(".") for part in path.parts):
            return False
        wanted = not self.include or _matches(path, self.include)
        return wanted and not _matches(path, self.exclude)


def _matches(path: PurePosixPath, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(str(path), pattern) or fnmatch(path.name, pattern) for pattern in patterns)


def files_of(inputs: Iterable[Path], selection: Selection) -> Iterator[Source]:
    """Yield a source for each file: files as named, folders recursively in the order of their paths, patterns matched.

    What does not exist or may not be read is yielded as well, so that the batch lists it with its reason.
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
        else:
            yield Source(path=path.as_posix())


def _files_below(folder: Path, selection: Selection) -> Iterator[Source]:
    closed: list[OSError] = []
    files = [Path(top) / name for top, _, names in os.walk(folder, onerror=closed.append) for name in names]
    found = [(file.relative_to(folder).as_posix(), Source(path=file.as_posix())) for file in files]
    for error in closed:
        path = Path(error.filename)
        refusal = UnreadableSource(str(path), error.strerror or str(error), "check its permissions")
        found.append((path.relative_to(folder).as_posix(), Source(path=path.as_posix(), refusal=refusal)))
    for name, source in sorted(found, key=lambda item: item[0]):
        if source.refusal or selection.takes(PurePosixPath(name)):
            yield source


def manifest(path: Path) -> Iterator[Source]:
    """Yield the sources that a manifest lists: CSV with a header, or one JSON object a line (.jsonl).

    Paths are relative to the manifest's folder.

    Raises:
        UnreadableSource: the manifest cannot be read.
        InvalidOption: a line is no JSON, or has no path, an unknown column or a bad date; the message names the line.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for place, row in _objects(file, path) if path.suffix == ".jsonl" else _rows(file, path):
                yield _listed(row, place, path.parent)
    except OSError as error:
        raise UnreadableSource(str(path), error.strerror or str(error), "check the path and its permissions") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise UnreadableSource(
            str(path), f"cannot be read as a manifest: {error}", "give UTF-8 CSV or JSONL"
        ) from error


def _objects(file: TextIO, path: Path) -> Iterator[tuple[str, Any]]:
    """Yield what each line of JSON holds, with the file and the line's number; blank lines are passed over."""
    for number, line in enumerate(file, start=1):
        if line.strip():
            place = f"{path}:{number}"
            try:
                yield place, json.loads(line)
            except json.JSONDecodeError as error:
                raise InvalidOption(place, f"is no JSON: {error.msg}", 'write {"path": …}') from error


def _rows(file: TextIO, path: Path) -> Iterator[tuple[str, Any]]:
    """Yield the rows of CSV with the file and their line; separated by semicolons where the header has no comma."""
    header = file.readline()
    separator = ";" if ";" in header and "," not in header else ","
    reader = csv.DictReader(chain([header], file), delimiter=separator)
    return ((f"{path}:{reader.line_num}", row) for row in reader)


def _listed(row: Any, place: str, folder: Path) -> Source:
    """Return the source of one line, of which `place` tells the file and the number."""
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
    values["path"] = (folder / values["path"]).as_posix()
    return Source(**values)
