"""The sessions that the text gave, settled day by day with those of machine-readable data."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from announce_parse.assemble.embedded import CODE, DOUBTFUL, Given, disagreement, settled, surer
from announce_parse.assemble.embedded_zones import UTC
from announce_parse.assemble.material import Material
from announce_parse.assemble.sessions import time_zone
from announce_parse.document import Evidence, Found, Notice, Value
from announce_parse.values import DateValue, TimeValue

Session = dict[str, Any]
Told = dict[str, Given]

UNKNOWN_YEAR = "XXXX"
CLOCKS = ("doors", "start", "end")


def reconciled_days(drafts: list[Session], told: list[Told], material: Material) -> tuple[list[Session], list[Notice]]:
    """Return the sessions, and remarks on days and hours in which text and data disagree.

    Days that the text does not tell are added where it tells none, or where they stand in it without having been
    taken for the event's. Of the text's other days those go that are doubtful, if the data tells of others.
    """
    if not told:
        return drafts, []
    notices: list[Notice] = []
    dated = [with_day(draft, told[0], material) for draft in drafts]
    sessions = as_runs([with_year(draft, told, material) for draft in dated], told)
    by_day = {day_of(session): session for session in sessions}
    days = {str(entry["start_date"].value) for entry in told}
    chosen: list[Session] = []
    for session in sessions:
        if day_of(session) not in days and session["start_date"].evidence[0].confidence < DOUBTFUL:
            notices.append(_dropped(session, told))
        else:
            chosen.append(session)
    silent = not chosen
    confirmed = any(day_of(session) in days for session in chosen)
    for entry in told:
        known = by_day.get(str(entry["start_date"].value))
        if known is not None:
            at = chosen.index(known)
            chosen[at], remarks = with_data(known, entry, material)
            notices += remarks
            continue
        added = of_data(entry, material)
        stands = added["start_date"].evidence[0].certainty == "stated"
        if silent or (stands and not confirmed):
            chosen.append(added)
        if sessions and not confirmed:
            notices.append(disagreement("sessions/0/start_date", sessions[0]["start_date"], entry["start_date"]))
    return sorted(chosen, key=day_of), list(dict.fromkeys(notices))


def day_of(session: Session) -> str:
    """Return the first day of a session."""
    return str(session["start_date"].value)


def with_day(session: Session, entry: Told, material: Material) -> Session:
    """Return a session of which the text tells the hours only, with the day of the data."""
    if session["start_date"] is not None:
        return session
    return {**session, "start_date": of_data(entry, material)["start_date"]}


def with_year(session: Session, told: list[Told], material: Material) -> Session:
    """Return a session whose year the text does not state with that of the data.

    That is the year of the same day, or else of the nearest one where the year was unknown. A weekday in the text
    must fit it.
    """
    leaf: Value = session["start_date"]
    inferred = all(evidence.certainty == "inferred" for evidence in leaf.evidence)
    if not (inferred or str(leaf.value).startswith(UNKNOWN_YEAR)):
        return session
    known = [entry["start_date"] for entry in told]
    match = next((given for given in known if given.value[4:] == leaf.value[4:]), None if inferred else known[0])
    year = _nearest_year(leaf.value[5:], match.value) if match else None
    if year is None or not _on_weekday(f"{year}{leaf.value[4:]}", leaf, material):
        return session
    changed = dict(session)
    for name in ("start_date", "end_date"):
        value = session.get(name)
        if value is not None and value.value[:4] == leaf.value[:4]:
            first, *others = value.evidence
            dated = replace(first, certainty="embedded")
            changed[name] = Value(f"{year}{value.value[4:]}", (dated, *others))
    return changed


def _on_weekday(day: str, leaf: Value, material: Material) -> bool:
    """Tell whether a day is on the weekdays with which the text names it, if it does."""
    places = {(evidence.start, evidence.end) for evidence in leaf.evidence}
    named = {_date(found).weekday for found in _dates(material) if (found.start, found.end) in places} - {None}
    return not named or date.fromisoformat(day).weekday() in named


def _nearest_year(month_and_day: str, moment: str) -> int | None:
    """Return the year in which a day is nearest to a moment."""
    near = date.fromisoformat(moment)
    distances = []
    for year in (near.year, near.year - 1, near.year + 1):
        try:
            distances.append((abs((date.fromisoformat(f"{year}-{month_and_day}") - near).days), year))
        except ValueError:  # 29 February
            continue
    return min(distances)[1] if distances else None


def as_runs(sessions: list[Session], told: list[Told]) -> list[Session]:
    """Put two days of the text together to one run where the data says that they are its first and last."""
    for entry in told:
        if "end_date" not in entry:
            continue
        first, last = str(entry["start_date"].value), str(entry["end_date"].value)
        within = [session for session in sessions if first <= day_of(session) <= last]
        if [day_of(session) for session in within] == [first, last] and not within[0].get("end_date"):
            end = within[1]["start_date"]
            run = {**within[0], "end_date": end, "end": within[0].get("end") or within[1].get("end")}
            sessions = [run if x is within[0] else x for x in sessions if x is not within[1]]
    return sessions


def with_data(session: Session, entry: Told, material: Material) -> tuple[Session, list[Notice]]:
    """Settle a session of the text with that of the data on the same day."""
    result = dict(session)
    result["start_date"] = surer(session["start_date"], entry["start_date"])
    notices: list[Notice] = []
    for name in ("end_date", *CLOCKS):
        text, given = session.get(name), entry.get(name)
        if name == "end_date" and given and _listed_within(session, given, material):
            continue
        if text is not None and given and text.value != given.value and text.evidence[0].confidence < DOUBTFUL:
            notices.append(disagreement(f"sessions/0/{name}", text, given))
            text = _standing(given, name, material)
        result[name], remarks = settled(f"sessions/0/{name}", text, given)
        notices += remarks
    zone, start = entry.get("timezone"), result.get("start")
    if zone and start and _is_open(result.get("timezone")):
        own = "start" in entry and start.value == entry["start"].value
        if own or (zone.value != UTC and result.get("timezone") is None):
            result["timezone"] = zone.leaf
    return in_order(result), notices


def _is_open(zone: Value | None) -> bool:
    """Tell whether the text names no zone: there is none, or that of the caller."""
    return zone is None or zone.evidence[0].certainty == "inferred"


def _listed_within(session: Session, end: Given, material: Material) -> bool:
    """Tell whether the text has other days up to the end of the data's run, which are then sessions of their own."""
    first = day_of(session)
    return any(first < _date(found).start_date <= end.value for found in _dates(material) if _is_session(found))


def of_data(entry: Told, material: Material) -> Session:
    """Return the session that the data tells; what of it stands in the text is stated there."""
    session: Session = {"start_date": _standing(entry["start_date"], "start_date", material)}
    for name in ("end_date", *CLOCKS):
        session[name] = _standing(entry[name], name, material) if name in entry else None
    session["timezone"] = entry["timezone"].leaf if "timezone" in entry else time_zone(material)
    return in_order(session)


def in_order(session: Session) -> Session:
    """Return a session without the data's hours that cannot go with those of the text."""
    doors, start, end = (session.get(name) for name in CLOCKS)
    if doors and start and doors.value >= start.value and doors.evidence[0].certainty == "embedded":
        session["doors"] = None
    if start and end and start.value == end.value and end.evidence[0].certainty == "embedded":
        session["end"] = None
    return session


def _standing(given: Given, name: str, material: Material) -> Value:
    """Return a value of the data, with the places of the text that say the same in front of its evidence."""
    found: Iterable[Found]
    if name.endswith("_date"):
        found = [f for f in _dates(material) if _same_day(str(getattr(_date(f), name) or ""), given.value)]
    else:
        side = "end_time" if name == "end" else "start_time"
        times = [f for f in material.of("purpose") if isinstance(f.value.of, TimeValue)]
        found = [f for f in times if given.value in (getattr(f.value.of, side), f.value.of.start_time)]
    places = tuple(Evidence(f.start, f.end, "stated", given.chance) for f in found)
    return Value(given.value, (*places, given.evidence))


def _dates(material: Material) -> list[Found]:
    return [found for found in material.of("purpose") if isinstance(found.value.of, DateValue)]


def _date(found: Found) -> DateValue:
    value: DateValue = found.value.of
    return value


def _is_session(found: Found) -> bool:
    return bool(found.value.chance("session") >= DOUBTFUL)


def _same_day(text: str, given: str) -> bool:
    return text == given or (text.startswith(UNKNOWN_YEAR) and text[4:] == given[4:])


def _dropped(session: Session, told: list[Told]) -> Notice:
    leaf: Value = session["start_date"]
    days = ", ".join(str(entry["start_date"].value) for entry in told)
    place = leaf.evidence[0]
    message = f"{leaf.value} was left out as doubtful, since the page's {told[0]['start_date'].origin} data has {days}"
    return Notice(CODE, "warning", message, place.start, place.end, "sessions")
