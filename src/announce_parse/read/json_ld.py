"""JSON-LD of pages: the events in it, and the day of publication; broken JSON is read as far as it can be."""

import html
import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from announce_parse.document import Notice
from announce_parse.read.schema_org import Item, day_of, text_of

_OPENING = re.compile(r"<(?i:script\b[^>]{0,500}?application/ld\+json[^>]{0,500})>")
_CLOSING = re.compile(r"</(?i:script)")
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.{0,40}?\*/)|(?:-->|//\s*\]\]>|\]\]>|;)\s*$", re.DOTALL
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_EVENT = re.compile(r"event(?:series)?$|^(?:festival|hackathon|courseinstance|exhibitionevent|conferenceevent)$")
_BELOW = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "about")
_LISTS = ("subEvent", "subEvents")
_BLANK = " \t\r\n\ufeff"
_DEPTH = 30
_NESTED = 200  # how deep JSON is read
_MOST = 2_000  # things looked at


def read(page: str) -> tuple[list[Item], date | None, list[Notice]]:
    """Return the events of a page's JSON-LD, the day of publication, and what was broken."""
    events: list[Item] = []
    published: date | None = None
    notices: list[Notice] = []
    for script in _scripts(page) if "ld+json" in page else ():
        if not script.strip():
            continue
        data = _parsed(script)
        if data is None:
            notices.append(Notice("broken-data", "info", "a JSON-LD script of the page is no JSON"))
            continue
        things = list(_things(data))
        by_id = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str) and len(thing) > 2}
        for thing in things:
            if _is_event(thing):
                events.append(Item(_linked(thing, by_id), "json-ld"))
            day = day_of(text_of(thing.get("datePublished")))
            if day and published is None:
                published = date.fromisoformat(day)
    return events, published, notices


def _scripts(page: str) -> Iterator[str]:
    at = 0
    while opening := _OPENING.search(page, at):
        closing = _CLOSING.search(page, opening.end())
        at = closing.start() if closing else len(page)
        yield page[opening.end() : at]


def _parsed(script: str) -> Any:
    """Parse JSON that may be wrapped in comments, hold raw line breaks, trailing commas or odd escapes."""
    text = _WRAPPING.sub("", _WRAPPING.sub("", script.strip(_BLANK))).strip(_BLANK)
    unquoted = text.replace("\\'", "'")
    for attempt in (text, unquoted, _TRAILING_COMMA.sub(r"\1", unquoted), html.unescape(unquoted)):
        try:
            return _shallow(json.loads(attempt, strict=False))
        except (ValueError, RecursionError):
            continue
    try:  # what stands first, when something follows it
        return _shallow(json.JSONDecoder(strict=False).raw_decode(_TRAILING_COMMA.sub(r"\1", unquoted))[0])
    except (ValueError, RecursionError):
        return None


def _shallow(data: Any) -> Any:
    """Return data as they are; deeper ones are refused here, since how deep `json` reads differs by Python and stack.

    Raises:
        ValueError: they are deeper than `_NESTED`.
    """
    level = [data]
    for _ in range(_NESTED):
        level = [
            item
            for value in level
            if isinstance(value, dict | list)
            for item in (value.values() if isinstance(value, dict) else value)
        ]
        if not level:
            return data
    raise ValueError(f"nested deeper than {_NESTED}")


def _things(data: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects of a document: those at the top, of `@graph`, of lists, and events below others."""
    stack = [(data, 0)]
    seen = 0
    while stack and seen < _MOST:
        value, depth = stack.pop()
        if isinstance(value, list):
            stack.extend((item, depth + 1) for item in reversed(value) if depth < _DEPTH)
        elif isinstance(value, dict):
            seen += 1
            yield value
            below = [value.get(name) for name in _BELOW]
            if not _is_event(value) or not value.get("startDate"):
                below.extend(value.get(name) for name in _LISTS)
            stack.extend((item, depth + 1) for item in reversed(below) if item is not None and depth < _DEPTH)


def _is_event(thing: dict[str, Any]) -> bool:
    kinds = thing.get("@type")
    named = [kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)]
    return any(_EVENT.search(kind.rpartition("/")[2].casefold()) for kind in named)


def _linked(thing: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the thing with references to other things of the document (`{"@id": ...}`) replaced by these."""

    def resolved(value: Any) -> Any:
        if isinstance(value, dict) and len(value) <= 2 and isinstance(value.get("@id"), str):
            return by_id.get(value["@id"], value)
        return [resolved(item) for item in value] if isinstance(value, list) else value

    return {name: resolved(value) for name, value in thing.items()}
