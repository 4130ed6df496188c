"""Machine-readable data settled with the text, field by field."""

import json
from datetime import date
from typing import Any

import pytest

from announce_parse import parse
from announce_parse.record import Announcement

SILENT = "<h1>Voorleesavond</h1><p>Wij lezen voor en er is muziek.</p>"
TEXT = (
    "<h1>Lezing over water</h1><p>Datum: vrijdag 3 mei 2024</p><p>Aanvang: 20.00 uur</p>"
    "<p>Locatie: Dorpshuis De Kring, Dorpsstraat 1, 2611 AB Delft</p><p>Toegang: € 7,50</p>"
)
EVENT: dict[str, Any] = {"@type": "Event"}


def page(body: str, *events: dict[str, Any], **properties: Any) -> str:
    data = [EVENT | event | properties for event in (events or ({},))]
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return f'<html lang="nl"><head>{script}</head><body>{body}</body></html>'


def disagreements(record: Announcement) -> list[tuple[str | None, str]]:
    return [(d.field, d.message) for d in record.diagnostics if d.code == "embedded-disagrees"]


def certainties(record: Announcement, path: str) -> list[str]:
    return [evidence.certainty for evidence in record.evidence[path]]


PLACE = {
    "name": "De Zon",
    "address": {
        "streetAddress": "Markt 3",
        "postalCode": "1234 AB",
        "addressLocality": "Leiden",
        "addressCountry": "Nederland",
    },
}


@pytest.mark.parametrize(
    ("properties", "path", "value"),
    [
        ({"startDate": "2024-05-03"}, "sessions/0/start_date", "2024-05-03"),
        ({"startDate": "2024-05-03", "endDate": "2024-05-05"}, "sessions/0/end_date", "2024-05-05"),
        ({"startDate": "2024-05-03T20:00"}, "sessions/0/start", "20:00"),
        ({"startDate": "2024-05-03T20:00", "endDate": "2024-05-03T22:00"}, "sessions/0/end", "22:00"),
        ({"startDate": "2024-05-03T20:00", "doorTime": "19:30"}, "sessions/0/doors", "19:30"),
        ({"location": PLACE}, "venue/name", "De Zon"),
        ({"location": PLACE}, "venue/street", "Markt 3"),
        ({"location": PLACE}, "venue/postcode", "1234 AB"),
        ({"location": PLACE}, "venue/city", "Leiden"),
        ({"location": PLACE}, "venue/country", "Nederland"),
        ({"eventStatus": "EventCancelled"}, "status", "cancelled"),
        ({"eventAttendanceMode": "OnlineEventAttendanceMode"}, "attendance", "online"),
        ({"performer": {"@type": "Person", "name": "Anna Bos"}}, "people/0/name", "Anna Bos"),
        ({"performer": {"@type": "Person", "name": "Anna Bos"}}, "people/0/role", "performer"),
        ({"performer": {"@type": "MusicGroup", "name": "De Wadlopers"}}, "people/0/kind", "group"),
        ({"organizer": {"name": "Waterclub"}}, "organisers/0/name", "Waterclub"),
        ({"offers": {"price": "7.50", "priceCurrency": "EUR"}}, "prices/0/amount", 7.5),
        ({"offers": {"price": "7.50", "priceCurrency": "EUR"}}, "prices/0/currency", "EUR"),
        ({"offers": {"price": "0"}}, "free", True),
        ({"isAccessibleForFree": True}, "free", True),
        ({"offers": {"url": "https://kring.example/aan"}}, "registration/url", "https://kring.example/aan"),
    ],
)
def test_where_the_text_is_silent_the_data_speaks(properties: dict[str, Any], path: str, value: object) -> None:
    record = parse(page(SILENT, **properties), language="nl")
    found: Any = record.model_dump()
    for part in path.split("/"):
        found = found[int(part)] if part.isdecimal() else found[part]
    assert found == value
    assert certainties(record, path) == ["embedded"]
    [evidence] = record.evidence[path]
    assert (evidence.start, evidence.end, evidence.text) == (0, 0, "")
    assert not disagreements(record)


def test_the_title_of_the_data_where_the_page_shows_none() -> None:
    record = parse(page("<p>.</p>", name="Lezing over water"), language="nl")
    assert record.title == "Lezing over water"
    assert certainties(record, "title") == ["embedded"]


def test_a_doubtful_title_gives_way_to_one_that_stands_in_the_text() -> None:
    body = "<p>Nieuwsbrief</p><p>Schrijf je in.</p><p>Wij lezen voor: De lange weg naar huis, met muziek.</p>"
    record = parse(page(body, name="De lange weg naar huis"), language="nl")
    assert record.title == "De lange weg naar huis"
    assert certainties(record, "title") == ["stated", "embedded"]
    assert record.evidence["title"][0].text == record.title


def test_doubtful_organisers_give_way_to_a_confirmed_one() -> None:
    body = "<h1>Lezing</h1><p>Organisator</p><p>Stichting Waterclub</p><p>Bekijk de website</p>"
    record = parse(page(body, organizer={"name": "Stichting Waterclub"}), language="nl")
    assert [organiser.name for organiser in record.organisers] == ["Stichting Waterclub"]
    assert certainties(record, "organisers/0/name")[-1] == "embedded"
    other = parse(page(body, organizer={"name": "Iemand Anders"}), language="nl")
    assert "Iemand Anders" not in [organiser.name for organiser in other.organisers]


def test_agreeing_data_makes_the_text_surer() -> None:
    alone = parse(f"<html lang=nl><body>{TEXT}</body></html>", language="nl")
    both = parse(
        page(
            TEXT, startDate="2024-05-03T20:00", location={"name": "De Kring", "address": {"addressLocality": "DELFT"}}
        ),
        language="nl",
    )
    for path in ("sessions/0/start_date", "sessions/0/start"):
        assert both.evidence[path][0].confidence >= alone.evidence[path][0].confidence  # a sure value stays where it is
        assert certainties(both, path)[0] == "stated"
        assert certainties(both, path)[-1] == "embedded"
    assert both.model_dump()["sessions"] == alone.model_dump()["sessions"]
    assert both.venue == alone.venue
    assert not disagreements(both)


def test_the_text_is_not_overruled_in_silence() -> None:
    record = parse(page(TEXT, startDate="2024-05-04T21:15"), language="nl")
    assert [(s.start_date, s.start) for s in record.sessions] == [("2024-05-03", "20:00")]
    [(path, message)] = disagreements(record)
    assert path == "sessions/0/start_date"
    assert "2024-05-03" in message
    assert "2024-05-04" in message


def test_another_hour_is_remarked() -> None:
    record = parse(page(TEXT, startDate="2024-05-03T21:15"), language="nl")
    assert record.sessions[0].start == "20:00"
    [(path, message)] = disagreements(record)
    assert path == "sessions/0/start"
    assert "20:00" in message
    assert "21:15" in message


def test_another_place_is_remarked_and_not_mixed_in() -> None:
    record = parse(page(TEXT, location=PLACE), language="nl")
    assert record.venue is not None
    assert record.venue.city == "Delft"
    assert record.venue.country is None
    assert "venue/city" in {path for path, _ in disagreements(record)}


def test_a_change_that_only_the_data_tells() -> None:
    record = parse(page(TEXT, eventStatus="EventPostponed"), language="nl")
    assert (record.status, certainties(record, "status")) == ("postponed", ["embedded"])
    cancelled = parse(page("<p>AFGELAST</p>" + TEXT, eventStatus="EventScheduled"), language="nl")
    assert cancelled.status == "cancelled"
    assert [path for path, _ in disagreements(cancelled)] == ["status"]


def test_the_prices_of_the_text_count() -> None:
    record = parse(page(TEXT, offers={"price": "12", "priceCurrency": "EUR"}), language="nl")
    assert [price.amount for price in record.prices] == [7.5]
    assert record.free is None


def test_the_year_comes_from_the_data() -> None:
    body = "<h1>Lezing</h1><p>Datum: 3 mei</p><p>Aanvang: 20.00 uur</p>"
    record = parse(page(body, startDate="2024-05-03T20:00"), language="nl")
    assert record.sessions[0].start_date == "2024-05-03"
    assert certainties(record, "sessions/0/start_date")[0] == "embedded"
    assert record.evidence["sessions/0/start_date"][0].text == "3 mei"


def test_hours_of_the_text_on_a_day_that_only_the_data_tells() -> None:
    body = "<h1>Lezing over water</h1><p>De lezing begint om 20.30 uur, de zaal is open om 20.00 uur.</p>"
    (session,) = parse(page(body, startDate="2024-05-03"), media_type="text/html").sessions
    assert (session.start_date, session.doors, session.start) == ("2024-05-03", "20:00", "20:30")


def test_a_year_that_the_weekday_forbids_is_remarked() -> None:
    body = "<h1>Lezing</h1><p>Datum: vrijdag 3 mei</p><p>Aanvang: 20.00 uur</p>"
    record = parse(page(body, startDate="2023-05-03T20:00"), language="nl", reference_date=date(2024, 4, 1))
    assert record.sessions[0].start_date == "2024-05-03"
    assert "2023-05-03" in disagreements(record)[0][1]


def test_days_of_one_run() -> None:
    body = "<h1>Zomerweek</h1><p>Datum: 3 mei 2024 en 7 mei 2024</p><p>Aanvang: 20.00 uur</p>"
    record = parse(page(body, startDate="2024-05-03T20:00", endDate="2024-05-07T22:00"), language="nl")
    assert [(s.start_date, s.end_date) for s in record.sessions] == [("2024-05-03", "2024-05-07")]


def test_days_that_the_text_lists_stay_days() -> None:
    days = "".join(f"<li>Vrijdag {day} mei 2024 om 20.00 uur</li>" for day in (3, 10, 17))
    body = f"<h1>Cursus</h1><ul>{days}</ul>"
    record = parse(page(body, startDate="2024-05-03T20:00", endDate="2024-05-17T22:00"), language="nl")
    assert [(s.start_date, s.end_date) for s in record.sessions] == [
        ("2024-05-03", None),
        ("2024-05-10", None),
        ("2024-05-17", None),
    ]


def test_several_days_of_the_data() -> None:
    events = [{"startDate": f"2024-05-{day:02d}T20:00"} for day in (10, 3)]
    record = parse(page(SILENT, *events), language="nl")
    assert [s.start_date for s in record.sessions] == ["2024-05-03", "2024-05-10"]


def test_a_day_in_the_text_that_only_the_data_takes_for_the_events() -> None:
    body = "<h1>Reeks</h1><p>Wij begonnen in een schuur, en 3.5.2024 is de dag.</p>"
    record = parse(page(body, startDate="2024-05-03T20:00"), language="nl")
    assert [s.start_date for s in record.sessions] == ["2024-05-03"]
    assert certainties(record, "sessions/0/start_date")[-1] == "embedded"


@pytest.mark.parametrize(
    "properties",
    [
        {"startDate": "2024-05-03T20:00", "endDate": "2024-05-03T20:00"},
        {"startDate": "2024-05-03T20:00", "doorTime": "21:00"},
        {"startDate": "2024-02-29"},
        {"startDate": "0001-01-01"},
        {"startDate": "9999-12-31T23:59", "endDate": "9999-12-31T23:59"},
        {"offers": [{"price": "-5"}, {"price": "1e9"}, {"price": "99999999999999"}]},
        {"performer": [{"name": ""}, {"name": 3}, None, [["x"]]]},
        {"location": {"name": False, "address": {"addressCountry": {"name": {}}}}},
        {"location": [], "offers": {}, "organizer": [[]], "startDate": []},
    ],
)
@pytest.mark.parametrize("body", [SILENT, TEXT, "<p>29 februari en 31 december</p>"])
def test_odd_data_gives_a_record(properties: dict[str, Any], body: str) -> None:
    record = parse(page(body, **properties), language="nl")
    for number, session in enumerate(record.sessions):
        assert session.start != session.end or session.start is None
        assert f"sessions/{number}/start_date" in record.evidence
    assert record.venue is None or record.venue.name not in ("false", "true")
    assert parse(page(body, **properties), language="nl") == record


@pytest.mark.parametrize(
    ("place", "name", "room", "street"),
    [
        ("Grote zaal", "De Zon", "Grote zaal", "Markt 3"),
        ("Dorpshuis De Kring", "Dorpshuis De Kring", None, None),
        ("Theater De Kring, Dorpsstraat 1, Delft", "Theater De Kring", None, "Dorpsstraat 1"),
    ],
)
def test_a_room_of_the_text_in_the_building_of_the_data(
    place: str, name: str, room: str | None, street: str | None
) -> None:
    body = f"<h1>Lezing over water</h1><p>Datum: vrijdag 3 mei 2024</p><p>Locatie: {place}</p>"
    venue = parse(page(body, location=PLACE)).venue
    assert venue is not None
    assert (venue.name, venue.room, venue.street) == (name, room, street)


@pytest.mark.parametrize(
    ("location", "name", "city"),
    [
        ({"name": "Gouda, Nederland"}, None, "Gouda"),
        ({"name": "Nairobi &#8211; Kenya", "address": {"addressCountry": "Kenya"}}, None, "Nairobi"),
        ({"name": "Austin, TX"}, None, "Austin"),
        ({"name": "Leiden", "address": {"addressLocality": "Leiden"}}, None, "Leiden"),
        ({"name": "Concordia"}, "Concordia", None),  # a town and many a house
        ({"name": "Concordia, Leiden"}, "Concordia, Leiden", None),
        ({"name": "Concordia, Nederland", "address": {"addressLocality": "Leiden"}}, "Concordia, Nederland", "Leiden"),
    ],
)
def test_a_town_as_the_venues_name(location: dict[str, Any], name: str | None, city: str | None) -> None:
    venue = parse(page(SILENT, location=location), language="nl").venue
    assert venue is not None
    assert (venue.name, venue.city) == (name, city)
