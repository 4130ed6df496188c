"""The days of a session, for formats that want a date with each time."""

from datetime import date, timedelta

from announce_parse.record import Announcement, Session


def day_of(text: str | None) -> date | None:
    """Return the day of a record's date; None where its year is unknown, and where the calendar has no such day.

    >>> day_of("2023-11-21"), day_of("XXXX-11-21"), day_of("2023-02-30")
    (datetime.date(2023, 11, 21), None, None)
    """
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


def undated(record: Announcement) -> bool:
    """Tell whether a calendar leaves something of a record out: it has no session, or one on no day of a known year.

    >>> undated(Announcement(sessions=(Session(start_date="2023-11-21"), Session(start_date="XXXX-11-22"))))
    True
    """
    return not record.sessions or any(day_of(session.start_date) is None for session in record.sessions)


def end_day(session: Session) -> str | None:
    """Return the day of the session's end: the next day where it ends past midnight.

    >>> end_day(Session(start_date="2023-11-21", start="20:00", end="00:30"))
    '2023-11-22'
    """
    last = session.end_date or session.start_date
    day = day_of(last)
    one_day = session.end_date in (None, session.start_date)
    if day is None or day == date.max or not one_day or not (session.start and session.end):
        return last
    past_midnight = session.end <= session.start
    return (day + timedelta(days=past_midnight)).isoformat()
