import pytest

import announce_parse
from announce_parse.errors import AnnounceParseError
from announce_parse.options import Limits, Options
from announce_parse.read import read, read_all
from tests.read.sound import codes, facts, links, sound


def calendar(*events: str) -> str:
    inner = "".join(f"BEGIN:VEVENT\r\nUID:{n}\r\n{event}\r\nEND:VEVENT\r\n" for n, event in enumerate(events))
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//\r\n{inner}END:VCALENDAR\r\n"


LECTURE = (
    "SUMMARY:Lezing over water\\, deel 2\r\nDTSTART;TZID=Europe/Amsterdam:20240503T200000\r\n"
    "DTEND;TZID=Europe/Amsterdam:20240503T220000\r\nDTSTAMP:20240401T080000Z\r\nLOCATION:De Kring\\, Delft\r\n"
    "DESCRIPTION:Met Anna Bos.\\n\\nToegang € 5\r\nURL:https://kring.example/a\r\nSTATUS:CONFIRMED\r\n"
    "ORGANIZER;CN=Waterclub:mailto:info@kring.example"
)


def test_an_event_as_text_and_facts() -> None:
    document = sound(read(calendar(LECTURE), Options()))
    assert document.text == (
        "Lezing over water, deel 2\n\n2024-05-03, 20:00 – 22:00\nDe Kring, Delft\n\nMet Anna Bos.\n\nToegang € 5\n"
        "https://kring.example/a"
    )
    assert facts(document) == {
        "title": "Lezing over water, deel 2",
        "sessions/0/start_date": "2024-05-03",
        "sessions/0/start": "20:00",
        "sessions/0/end": "22:00",
        "sessions/0/timezone": "Europe/Amsterdam",
        "venue/name": "De Kring, Delft",
        "status": "scheduled",
        "organisers/0/name": "Waterclub",
    }
    assert links(document) == {"https://kring.example/a": "https://kring.example/a"}
    assert str(document.reference_date) == "2024-04-01"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("DTSTART;VALUE=DATE:20240503", {"start_date": "2024-05-03", "start": None, "end_date": None}),
        ("DTSTART;VALUE=DATE:20240503\r\nDTEND;VALUE=DATE:20240504", {"start_date": "2024-05-03", "end_date": None}),
        ("DTSTART;VALUE=DATE:20240503\r\nDTEND;VALUE=DATE:20240506", {"end_date": "2024-05-05"}),
        ("DTSTART:20240503T200000\r\nDTEND:20240504T020000", {"end_date": None, "start": "20:00", "end": "02:00"}),
        ("DTSTART:20240503T200000\r\nDTEND:20240505T220000", {"end_date": "2024-05-05"}),
        ("DTSTART:20240503T200000\r\nDURATION:PT2H", {"start": "20:00", "end": "22:00"}),
        ("DTSTART:20240503T180000Z", {"start": "18:00", "timezone": "UTC"}),
        ("DTSTART;TZID=Nergens/Niets:20240503T180000", {"start_date": "2024-05-03", "start": "18:00"}),
        ("DTSTART:20240503T200000\r\nDTEND:20230503T220000", {"end_date": None}),
        ("DTSTART:kapot", {"start_date": None}),
        ("DTSTART:00000000T000000", {"start_date": None}),
        ("SUMMARY:zonder dag", {"start_date": None}),
    ],
)
def test_moments(lines: str, expected: dict[str, str | None]) -> None:
    values = facts(sound(read(calendar("SUMMARY:x\r\n" + lines), Options())))
    assert {name: values.get(f"sessions/0/{name}") for name in expected} == expected


def test_each_event_is_a_document() -> None:
    documents = list(read_all(calendar(LECTURE, "SUMMARY:Feest\r\nDTSTART:20240610T190000"), Options()))
    assert [facts(sound(document))["title"] for document in documents] == ["Lezing over water, deel 2", "Feest"]


def test_several_events_are_no_one_document() -> None:
    with pytest.raises(AnnounceParseError, match="parse_all"):
        read(calendar(LECTURE, LECTURE), Options())


def test_a_recurring_event_says_so() -> None:
    assert "recurring-event" in codes(
        read(calendar("SUMMARY:x\r\nDTSTART:20240503T200000\r\nRRULE:FREQ=WEEKLY"), Options())
    )


@pytest.mark.parametrize(
    "text",
    [
        "BEGIN:VCALENDAR",
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR",
        calendar(),
        "BEGIN:VCALENDAR\r\n" + "BEGIN:VEVENT\r\n" * 5_000,
        "BEGIN:VCALENDAR\r\nEND:VEVENT\r\nEND:VCALENDAR",
    ],
    ids=["opening", "cut", "empty", "no event", "nested", "crossed"],
)
def test_damaged_calendars_are_refused(text: str) -> None:
    with pytest.raises(AnnounceParseError) as caught:
        list(read_all(text, Options()))
    assert "\n" not in str(caught.value)


def test_too_many_events_are_refused() -> None:
    with pytest.raises(AnnounceParseError, match="more than 2 events"):
        list(read_all(calendar(*["SUMMARY:x"] * 3), Options(limits=Limits(members=2))))


def test_odd_lines_do_not_lose_the_event() -> None:
    odd = (
        'X-WEIRD;A="b:c":d\r\nSUMMARY:Lezing\r\nSUMMARY:Nog een\r\nGEO:nergens\r\nDTSTART:20240503T200000\r\ngeen regel'
    )
    assert facts(sound(read(calendar(odd), Options())))["sessions/0/start_date"] == "2024-05-03"


@pytest.mark.parametrize("zone", ["Europe", "Europe/" + "Amst" * 90, "Foo/Bar", '"Europe"'])
def test_a_zone_that_is_none_tells_none(zone: str) -> None:
    event = f"BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID={zone}:20240312T200000\r\nSUMMARY:Lezing\r\nEND:VEVENT\r\n"
    calendar = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{event}END:VCALENDAR\r\n"
    (session,) = announce_parse.parse(calendar.encode(), media_type="text/calendar").sessions
    assert (session.start_date, session.start, session.timezone) == ("2024-03-12", "20:00", None)


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        ("DTSTART;VALUE=DATE:00010101\r\nDTEND;VALUE=DATE:00010101", ("0001-01-01", None)),
        ("DTSTART:00010101T000000\r\nDTEND:00010101T010000", ("0001-01-01", None)),
        ("DTSTART;TZID=Asia/Tokyo:00010101T000000\r\nDTEND;TZID=Asia/Tokyo:00010101T010000", ("0001-01-01", None)),
        ("DTSTART;VALUE=DATE:20270503\r\nDTEND:00010101T000000", ("2027-05-03", None)),
        ("DTSTART;VALUE=DATE:99991230\r\nDTEND;VALUE=DATE:99991231", ("9999-12-30", None)),
        ("DTSTART:99991231T230000Z\r\nDURATION:P1D", ("9999-12-31", None)),
        ("DTSTAMP:00010101T000000Z\r\nDTSTART;VALUE=DATE:20270503", ("2027-05-03", None)),
    ],
)
def test_the_first_and_last_days_that_there_are(lines: str, days: tuple[str, str | None]) -> None:
    record = announce_parse.parse(calendar(f"{lines}\r\nSUMMARY:Lezing"), timezone="Europe/Amsterdam")
    assert [(session.start_date, session.end_date) for session in record.sessions] == [days]
    assert record.source.reference_date is None


ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\n"
    "TZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
)


@pytest.mark.parametrize(
    ("head", "start", "timezone", "expected"),
    [
        ("", ":20240313T193000Z", "Europe/Amsterdam", ("2024-03-13", "20:30", "22:30", "Europe/Amsterdam")),
        ("", ":20240313T193000Z", None, ("2024-03-13", "19:30", "21:30", "UTC")),
        ("", ":20240313T233000Z", "Europe/Amsterdam", ("2024-03-14", "00:30", "02:30", "Europe/Amsterdam")),
        ("", ":20240313T193000", "Europe/Amsterdam", ("2024-03-13", "19:30", "21:30", "Europe/Amsterdam")),
        (
            *("", ";TZID=America/New_York:20240313T193000", "Europe/Amsterdam"),
            ("2024-03-13", "19:30", "21:30", "America/New_York"),
        ),
        (
            *("X-WR-TIMEZONE:Europe/Berlin\r\n", ":20240713T193000Z", "America/New_York"),
            ("2024-07-13", "21:30", "23:30", "Europe/Berlin"),
        ),
        (ZONE, ":20240313T193000Z", None, ("2024-03-13", "20:30", "22:30", "Europe/Paris")),
        (
            *("X-WR-TIMEZONE:Nergens/Niets\r\n", ":20240313T193000Z", "Europe/Amsterdam"),
            ("2024-03-13", "20:30", "22:30", "Europe/Amsterdam"),
        ),
        ("", ":00010101T003000Z", "America/New_York", ("0001-01-01", "00:30", "02:30", "UTC")),
    ],
)
def test_moments_in_utc_are_told_by_the_clocks_of_the_zone_that_is_known(
    head: str, start: str, timezone: str | None, expected: tuple[str, ...]
) -> None:
    event = calendar(f"SUMMARY:Lezing over water\r\nDTSTART{start}\r\nDURATION:PT2H")
    record = announce_parse.parse(event.replace("PRODID", head + "PRODID", 1), timezone=timezone)
    [session] = record.sessions
    assert (session.start_date, session.start, session.end, session.timezone) == expected
