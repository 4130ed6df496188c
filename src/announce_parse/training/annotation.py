"""The form of an annotation: what each of its fields may hold."""

import re
from collections.abc import Iterable, Mapping
from typing import Any, get_args

from announce_parse.document import BLOCK_KINDS
from announce_parse.record import Attendance, Role, Status

_TEXT, _NUMBER, _TRUTH, _TEXT_OR_NUMBER = (str,), (int, float), (bool,), (str, int)
_DATE = re.compile(r"(?:\d{4}|XXXX|-)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")  # '--05-03' without a year
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")
_BODIES = [{"name": _TEXT, "acronym": _TEXT}]
_FORM: dict[str, Any] = {
    "reference_date": _TEXT,
    "title": _TEXT,
    "series": {"name": _TEXT, "edition": _TEXT_OR_NUMBER},
    "status": frozenset(get_args(Status)),
    "sessions": [{"start_date": _DATE, "end_date": _DATE, "doors": _CLOCK, "start": _CLOCK, "end": _CLOCK}],
    "venue": {"name": _TEXT, "room": _TEXT, "street": _TEXT, "postcode": _TEXT, "city": _TEXT, "country": _TEXT},
    "attendance": frozenset(get_args(Attendance)),
    "people": [
        {
            "name": _TEXT,
            "kind": frozenset({"person", "group"}),
            "role": frozenset(get_args(Role)),
            "positions": [{"title": _TEXT, "organisation": _TEXT}],
        }
    ],
    "organisers": _BODIES,
    "partners": _BODIES,
    "registration": {
        "required": _TRUTH,
        "url": _TEXT,
        "email": _TEXT,
        "phone": _TEXT,
        "deadline": {"date": _DATE, "time": _CLOCK},
    },
    "prices": [{"amount": _NUMBER, "currency": _TEXT}],
    "free": _TRUTH,
    "programme": [{"time": _CLOCK}],
    "blocks": [{"kind": _TEXT, "first_line": (int,), "last_line": (int,)}],
}
_MAY_BE_NULL = ("series", "venue")  # objects; other ones that are null are read as empty
_WORDS = {_TEXT: "a text", _NUMBER: "a number", _TRUTH: "true or false", _TEXT_OR_NUMBER: "a text or a number"}


def completed(gold: Any) -> dict[str, Any]:
    """Return an annotation with all its fields: null, or an empty list, where it leaves one out.

    Raises:
        ValueError: a field holds what it cannot hold; the message names the field.

    >>> completed({"language": "nl", "title": "Lezing"})["sessions"]
    []
    >>> completed({"sessions": [{"start": 20}]})
    Traceback (most recent call last):
    ValueError: sessions/0/start is 20, not a text
    """
    whole: dict[str, Any] = _completed(gold, _FORM, "")
    return whole


def check_blocks(blocks: Iterable[Mapping[str, Any]], text: str) -> None:
    """Make sure that the blocks of an annotation are of known kinds and lie within its text.

    Raises:
        ValueError: one of them does not; the message names it.
    """
    lines = text.count("\n") + 1
    for at, block in enumerate(blocks):
        if block["kind"] not in BLOCK_KINDS:
            raise ValueError(f"blocks/{at}/kind is {block['kind']!r}, not one of {', '.join(BLOCK_KINDS)}")
        first, last = block["first_line"], block["last_line"]
        if first is None or last is None or not 1 <= first <= last <= lines:
            raise ValueError(f"blocks/{at} has the lines {first} to {last} of a text of {lines}")


def _completed(value: Any, form: Any, path: str) -> Any:
    if isinstance(form, list):
        items = [] if value is None else value
        if not isinstance(items, list):
            raise ValueError(f"{path} is {value!r}, not a list")
        return [_completed({} if item is None else item, form[0], f"{path}/{at}") for at, item in enumerate(items)]
    if isinstance(form, dict):
        if value is None and path in _MAY_BE_NULL:
            return None
        fields = {} if value is None and path else value
        if not isinstance(fields, dict):
            raise ValueError(f"{path or 'the annotation'} is {value!r}, not an object")
        own = {name: _completed(fields.get(name), inner, f"{path}/{name}".strip("/")) for name, inner in form.items()}
        return {**fields, **own}
    if value is not None and isinstance(form, frozenset | re.Pattern):
        _check_written(value, form, path)
    elif value is not None and not isinstance(value, form):
        raise ValueError(f"{path} is {value!r}, not {_WORDS.get(form, 'a whole number')}")
    return value


def _check_written(value: Any, form: frozenset[str] | re.Pattern[str], path: str) -> None:
    """Make sure that a value is one of some words, or a text of a given form."""
    if not isinstance(value, str):
        raise ValueError(f"{path} is {value!r}, not a text")
    if isinstance(form, frozenset) and value not in form:
        raise ValueError(f"{path} is {value!r}, not one of {', '.join(sorted(form))}")
    if isinstance(form, re.Pattern) and not form.fullmatch(value):
        raise ValueError(f"{path} is {value!r}, not written as {'YYYY-MM-DD' if form is _DATE else 'HH:MM'}")
