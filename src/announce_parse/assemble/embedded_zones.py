"""Times that machine-readable data gives in UTC, as the clocks of the place show them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import Any

from announce_parse.assemble.embedded import Given
from announce_parse.document import Value
from announce_parse.zones import zone_of

UTC = "UTC"  # the zone of such times, which says nothing of the place
_FARTHEST = 14  # hours between UTC and the clocks of any place
_MIDNIGHT = "00:00"
_DAY_ENDS = (None, _MIDNIGHT, "23:59")
Session = dict[str, Any]
Told = dict[str, Given]


def at_the_place(told: Iterable[Told], sessions: list[Session], zone: Value | None) -> list[Told]:
    """Return the sessions of the data by the clocks of the place, each day once; what is not in UTC is so already.

    Where the text has the very hour, it is that of the place: much data calls UTC what is not. Else a zone that is
    known tells the hour. Else the text does, if its hour is a whole number of hours away. Else it stays in UTC.

    Args:
        told: the data's sessions.
        sessions: those of the text.
        zone: that of the text or the caller.
    """
    by_day: dict[str, Told] = {}
    for entry in told:
        here = entry
        if _is_utc(entry):
            known = zone_of(str(zone.value)) if zone else None
            ahead = _ahead(entry, sessions)
            if ahead != 0 and known is not None:
                here = _moved(entry, known)
            elif ahead is not None:
                here = _moved(entry, timezone(timedelta(hours=ahead)))
        by_day.setdefault(str(here["start_date"].value), here)
    return list(by_day.values())


def _is_utc(entry: Told) -> bool:
    """Tell whether the hours are in UTC; calendar files are left out, since their text is made of the same hours."""
    zone, start = entry.get("timezone"), entry.get("start")
    return zone is not None and zone.value == UTC and start is not None and start.origin != "ics"


def _ahead(entry: Told, sessions: list[Session]) -> int | None:
    """Return how many whole hours the text's clocks are ahead of the data's; None where it has no such session."""
    begin = _moment(str(entry["start_date"].value), entry["start"].value)
    found = []
    for session in sessions:
        if session.get("start") is None:
            continue
        day = session["start_date"].value if session.get("start_date") else str(begin.date())
        if day.startswith("XXXX"):
            day = str(begin.year) + day[4:]
        try:
            away = _moment(day, session["start"].value) - begin
        except ValueError:  # 29 February
            continue
        hours, rest = divmod(away, timedelta(hours=1))
        if not rest and abs(hours) <= _FARTHEST:
            found.append(hours)
    return min(found, key=abs, default=None)


def _moved(entry: Told, zone: tzinfo) -> Told:
    """Return a session of the data in UTC with the days and hours of another zone, and without its own."""
    first = str(entry["start_date"].value)
    last = str(entry["end_date"].value) if "end_date" in entry else first
    past_midnight = "end" in entry and last == first and entry["end"].value < entry["start"].value
    moments = {
        name: _moment(first if name != "end" else last, entry[name].value)
        + timedelta(days=name == "end" and past_midnight)
        for name in ("doors", "start", "end")
        if name in entry
    }
    try:
        local = {name: moment.replace(tzinfo=zone_of(UTC)).astimezone(zone) for name, moment in moments.items()}
    except OverflowError:  # on the first or last day that there is
        return entry
    result = {name: given for name, given in entry.items() if name != "timezone"}
    for name, moment in local.items():
        result[name] = replace(entry[name], value=moment.strftime("%H:%M"))
    day = local["start"].date()
    result["start_date"] = replace(entry["start_date"], value=day.isoformat())
    if "end_date" in entry:
        result["end_date"] = replace(entry["end_date"], value=str(local["end"].date() if "end" in local else last))
    return _without_whole_days(result)


def _without_whole_days(entry: Told) -> Told:
    """Return a session without hours where these only tell that it is about whole days, whose end is exclusive."""
    end = entry["end"].value if "end" in entry else None
    if entry["start"].value != _MIDNIGHT or end not in _DAY_ENDS:
        return entry
    result = {name: given for name, given in entry.items() if name not in ("start", "end")}
    if "end_date" in entry and end == _MIDNIGHT:
        last = date.fromisoformat(entry["end_date"].value) - timedelta(days=1)
        result["end_date"] = replace(entry["end_date"], value=last.isoformat())
    if "end_date" in result and result["end_date"].value <= result["start_date"].value:
        del result["end_date"]
    return result


def _moment(day: str, clock: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock))
