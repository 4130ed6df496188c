"""The day on which a session ends, for formats that want a date with each time."""

from datetime import date, timedelta

from announce_parse.record import Session


def end_day(session: Session) -> str | None:
    """Return the day of the session's end: the next day where it ends past midnight.

    >>> end_day(Session(start_date="2023-11-21", start="20:00", end="00:30"))
    '2023-11-22'
    """
    day = session.end_date or session.start_date
    if day is None or day.startswith("XXXX") or session.end_date or not (session.start and session.end):
        return day
    past_midnight = session.end <= session.start
    return (date.fromisoformat(day) + timedelta(days=past_midnight)).isoformat()
