"""Events of schema.org, whatever form they stand in, into values of the record's fields."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from announce_parse.document import EmbeddedFact

_DAY = re.compile(r"\A\s*(\d{4})(?:-(\d{1,2})-(\d{1,2})|(\d{2})(\d{2}))(?!\d)")
_CLOCK = re.compile(r"[T ](\d{2}):?(\d{2})")
_UTC = re.compile(r"\d(?:Z|[+-]00:?00)\Z")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_NUMBER = re.compile(r"\d{1,12}(?:[.,]\d{1,12}){0,4}")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?:[.,]|$))")
_CURRENCY = re.compile(r"[A-Z]{3}")

_STATUS = {
    "eventscheduled": "scheduled",
    "eventcancelled": "cancelled",
    "eventpostponed": "postponed",
    "eventrescheduled": "postponed",
    "eventmovedonline": "moved",
}
_ATTENDANCE = {
    "offlineeventattendancemode": "offline",
    "onlineeventattendancemode": "online",
    "mixedeventattendancemode": "mixed",
}
# Property of the event -> role of the people and groups that it names.
_ROLES = {"performer": "performer", "performers": "performer", "actor": "performer", "director": "performer"}
_MOST = 50  # values of one property


@dataclass(frozen=True, slots=True)
class Item:
    """An event as data: properties of schema.org, each value a string, a nested dict, or a list of these."""

    properties: dict[str, Any]
    origin: str


def facts_of(occurrences: list[Item]) -> Iterator[EmbeddedFact]:
    """Yield the facts of one event: its sessions from every occurrence, the rest from the first."""
    event, origin = occurrences[0].properties, occurrences[0].origin
    values = [("title", text_of(event.get("name")))]
    for number, item in enumerate(_in_order(occurrences)):
        values.extend((f"sessions/{number}/{field}", value) for field, value in _session(item.properties))
    values.extend(_places(event))
    values.append(("status", _STATUS.get(_term(event.get("eventStatus")))))
    values.append(("attendance", _ATTENDANCE.get(_term(event.get("eventAttendanceMode")))))
    values.extend(_people(event))
    values.extend(_organisers(event))
    values.extend(_offers(event))
    for path, value in values:
        if value not in (None, ""):
            yield EmbeddedFact(path, value, origin)


def identity(event: Item) -> str:
    """Return what tells one event from another: its name."""
    return text_of(event.properties.get("name")) or ""


def _in_order(occurrences: list[Item]) -> list[Item]:
    """Return the occurrences by start, each start once."""
    by_start: dict[str, Item] = {}
    for item in occurrences[:_MOST]:
        by_start.setdefault(text_of(item.properties.get("startDate")) or "", item)
    return [by_start[start] for start in sorted(by_start)]


def _session(event: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    """Yield the fields of a session; clock times are those of the place, as written, unless they are said to be UTC."""
    start, end = text_of(event.get("startDate")), text_of(event.get("endDate"))
    start_day, start_time = day_of(start), clock_of(start)
    end_day, end_time = day_of(end), clock_of(end)
    whole_day = start_time == "00:00" and end_time in ("00:00", "23:59", None)
    yield "start_date", start_day
    if end_day and start_day and end_day > start_day and not _is_next_night(start_time, end_time, start_day, end_day):
        yield "end_date", end_day
    yield "doors", clock_of(text_of(event.get("doorTime")), alone=True)
    yield "start", None if whole_day else start_time
    yield "end", None if whole_day or end_time in (start_time, "23:59") else end_time
    yield "timezone", "UTC" if start_time and not whole_day and _UTC.search(start or "") else None


def _is_next_night(start: str | None, end: str | None, first: str, last: str) -> bool:
    """Tell whether an end on the following day is only past midnight."""
    following = (date.fromisoformat(last) - date.fromisoformat(first)).days == 1
    return following and start is not None and end is not None and end <= "08:00" and end < start


def _places(event: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    for place in _each(event.get("location")):
        if isinstance(place, dict):
            if "virtual" in _term(place.get("@type")):
                continue
            address = next(_each(place.get("address")), None)
            yield "venue/name", text_of(place.get("name"))
            if isinstance(address, dict):
                yield "venue/street", text_of(address.get("streetAddress"))
                yield "venue/postcode", text_of(address.get("postalCode"))
                yield "venue/city", text_of(address.get("addressLocality"))
                yield "venue/country", text_of(address.get("addressCountry"))
            else:
                yield "venue/street", text_of(address)
        else:
            yield "venue/name", text_of(place)
        return


def _people(event: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    number = 0
    for name, role in _ROLES.items():
        for person in _each(event.get(name)):
            called = text_of(person)
            if not called or called in ("Organization", "Person"):
                continue
            kind = "group" if isinstance(person, dict) and "person" not in _term(person.get("@type")) else "person"
            yield f"people/{number}/name", called
            yield f"people/{number}/kind", kind
            yield f"people/{number}/role", role
            number += 1


def _organisers(event: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    names = [text_of(organiser) for organiser in _each(event.get("organizer"))]
    for number, name in enumerate(dict.fromkeys(filter(None, names))):
        yield f"organisers/{number}/name", name


def _offers(event: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    number = 0
    linked = False
    for offer in _each(event.get("offers")):
        if not isinstance(offer, dict):
            continue
        amount = _amount(offer.get("price", offer.get("lowPrice")))
        if amount is not None:
            currency = text_of(offer.get("priceCurrency")) or ""
            yield f"prices/{number}/amount", amount
            yield f"prices/{number}/currency", currency if _CURRENCY.fullmatch(currency) else None
            yield f"prices/{number}/label", text_of(offer.get("name"))
            number += 1
        url = text_of(offer.get("url"))
        if url and not linked and url != text_of(event.get("url")):
            yield "registration/url", url
            linked = True
        if _term(offer.get("availability")) == "soldout" and number <= 1:
            yield "status", "sold_out"
    free = _term(event.get("isAccessibleForFree"))
    if free in ("true", "false"):
        yield "free", free == "true"


def _amount(value: Any) -> float | None:
    """Return an amount, whichever sign stands in front of its decimals.

    >>> _amount("1.250,50"), _amount("7.5"), _amount("gratis")
    (1250.5, 7.5, None)
    """
    match = _NUMBER.search(text_of(value) or "")
    whole, _, decimals = (_THOUSANDS.sub("", match[0]) if match else "").replace(",", ".").rpartition(".")
    return float(f"{whole.replace('.', '')}.{decimals}" if whole else decimals) if match else None


def _each(value: Any) -> Iterator[Any]:
    """Yield the values of a property, which may be one or a list."""
    if isinstance(value, list):
        for item in value[:_MOST]:
            if not isinstance(item, list):
                yield item
    elif value is not None:
        yield value


def _term(value: Any) -> str:
    """Return the last part of a term's address in lower case.

    >>> _term("https://schema.org/EventCancelled")
    'eventcancelled'
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict) and "name" not in value:
        value = value.get("@id")
    return (text_of(value) or "").rstrip("/").rpartition("/")[2].rpartition("#")[2].casefold()


def text_of(value: Any) -> str | None:
    """Return a value as plain text in one line: of a nested thing its name, of a list its first.

    >>> text_of({"@type": "Place", "name": "De&nbsp;Kring"})
    'De Kring'
    """
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("name", value.get("@value"))
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return f"{value:g}" if isinstance(value, float) else str(value)[:40]
    if not isinstance(value, str):
        return None
    plain = html.unescape(html.unescape(value[:20_000]))
    return " ".join(_TAG.sub(" ", plain).split()) or None


def day_of(moment: str | None) -> str | None:
    """Return the day of an ISO 8601 moment.

    >>> day_of("2024-05-03T19:30:00+02:00")
    '2024-05-03'
    """
    match = _DAY.match(moment or "")
    if not match:
        return None
    try:
        return date(int(match[1]), int(match[2] or match[4]), int(match[3] or match[5])).isoformat()
    except ValueError:
        return None


def clock_of(moment: str | None, alone: bool = False) -> str | None:
    """Return the wall-clock time of an ISO 8601 moment as written, whatever its zone.

    Args:
        moment: date and time; a date without a time has none.
        alone: whether a time without a date is taken as well.

    >>> clock_of("2024-05-03T19:30:00+02:00")
    '19:30'
    """
    text = moment or ""
    match = _CLOCK.search(text, 8) or (re.match(r"(\d{2}):(\d{2})", text) if alone else None)
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    return f"{match[1]}:{match[2]}"
