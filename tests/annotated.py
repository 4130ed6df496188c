"""Records as they should be: what a parser made of a sample, corrected by the sample's annotation in `gold/samples`."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from announce_parse.training.folding import address

Record = dict[str, Any]

_ALIKE = (
    "title",
    "series",
    "status",
    "venue",
    "attendance",
    "free",
    "people",
    "organisers",
    "partners",
)  # fields that an annotation and a record have alike


def annotated_fields(gold: Record) -> Record:
    """The fields of a record that an annotation settles, in the record's form."""
    fields: Record = {name: gold[name] for name in _ALIKE}
    fields["sessions"] = [
        {
            "start_date": dated(item["start_date"]),
            "end_date": dated(item["end_date"]),
            **{part: item[part] for part in ("doors", "start", "end")},
        }
        for item in gold["sessions"]
    ]
    registration = gold["registration"]
    fields["registration"] = {
        **{part: registration[part] for part in ("required", "url", "email", "phone")},
        "deadline": {part: registration["deadline"][part] for part in ("date", "time")},
    }
    fields["prices"] = [{part: item[part] for part in ("amount", "currency", "label")} for item in gold["prices"]]
    fields["programme"] = [{"start": item["time"], "end": item["end"]} for item in gold["programme"]]
    return fields


def dated(day: str | None) -> str | None:
    """An annotated day as the record writes it: a year that is not known is XXXX."""
    return day.replace("--", "XXXX-", 1) if day else None


def corrected(record: Record, gold: Record) -> tuple[Record, list[str]]:
    """The record with every value that its annotation contradicts put right, and the paths of those values.

    An address that is written as the annotation's but for its scheme is no contradiction.
    """
    right = deepcopy(record)
    gaps = list(_correct(right, annotated_fields(gold), ""))
    return right, sorted(gaps)


def _correct(found: Record, wanted: Record, path: str) -> Iterator[str]:
    """Put values right in place, and yield where; lists of another length are replaced as a whole."""
    for name, value in wanted.items():
        here = f"{path}{name}"
        mine = found.get(name)
        if isinstance(value, dict) and isinstance(mine, dict):
            yield from _correct(mine, value, f"{here}/")
        elif isinstance(value, list) and len(value) == len(mine or []):
            for at, (item, other) in enumerate(zip(value, mine or [], strict=True)):
                yield from _correct(other, item, f"{here}/{at}/")
        elif value != mine and not (name == "url" and value and mine and address(value) == address(mine)):
            found[name] = deepcopy(value)
            yield here
