import json
from typing import Any

import pytest

from announce_parse.read.html import read_html
from tests.read.sound import codes, facts, sound

EVENT: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "Event",
    "name": "Lezing over water",
    "startDate": "2024-05-03T20:00:00+02:00",
    "endDate": "2024-05-03T22:00:00+02:00",
    "doorTime": "19:30",
    "eventStatus": "https://schema.org/EventCancelled",
    "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
    "location": {
        "@type": "Place",
        "name": "De Kring",
        "address": {
            "streetAddress": "Dorpsstraat 1",
            "postalCode": "1234 AB",
            "addressLocality": "Delft",
            "addressCountry": "NL",
        },
    },
    "performer": [{"@type": "Person", "name": "Anna Bos"}, {"@type": "MusicGroup", "name": "De Wadlopers"}],
    "organizer": {"@type": "Organization", "name": "Waterclub"},
    "offers": [{"price": "7,50", "priceCurrency": "EUR", "name": "leden", "url": "https://kring.example/aan"}],
}
ALL = {
    "title": "Lezing over water",
    "sessions/0/start_date": "2024-05-03",
    "sessions/0/doors": "19:30",
    "sessions/0/start": "20:00",
    "sessions/0/end": "22:00",
    "venue/name": "De Kring",
    "venue/street": "Dorpsstraat 1",
    "venue/postcode": "1234 AB",
    "venue/city": "Delft",
    "venue/country": "NL",
    "status": "cancelled",
    "attendance": "offline",
    "people/0/name": "Anna Bos",
    "people/0/kind": "person",
    "people/0/role": "performer",
    "people/1/name": "De Wadlopers",
    "people/1/kind": "group",
    "people/1/role": "performer",
    "organisers/0/name": "Waterclub",
    "prices/0/amount": 7.5,
    "prices/0/currency": "EUR",
    "prices/0/label": "leden",
    "registration/url": "https://kring.example/aan",
}


def page(*scripts: str, body: str = "<p>Tekst</p>") -> str:
    opening = '<script type="application/ld+json">'
    return "<head>" + "".join(f"{opening}{script}</script>" for script in scripts) + f"</head>{body}"


def found(*scripts: str) -> dict[str, object]:
    return facts(sound(read_html(page(*scripts))))


@pytest.mark.parametrize(
    "script",
    [
        json.dumps(EVENT),
        json.dumps([EVENT]),
        json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "x"}, EVENT]}),
        json.dumps({"@type": "WebPage", "mainEntity": EVENT}),
        json.dumps({"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": EVENT}]}),
        json.dumps(EVENT | {"@type": ["Event", "MusicEvent"]}),
        json.dumps(EVENT | {"@type": "https://schema.org/EducationEvent"}),
        json.dumps(EVENT | {"@type": "Festival"}),
        f"<!-- {json.dumps(EVENT)} -->",
        f"//<![CDATA[\n{json.dumps(EVENT)}\n//]]>",
        f"/* gemaakt door de site */ {json.dumps(EVENT)};",
        json.dumps(EVENT)[:-1] + ",}",
        json.dumps(EVENT | {"description": "x"}).replace('"x"', '"regel een\nregel twee\t"'),
        json.dumps(EVENT | {"description": "x"}).replace('"x"', '"Lion\\\'s club"'),
        json.dumps(EVENT) + json.dumps({"@type": "WebSite"}),
        json.dumps(EVENT).replace('"', "&quot;"),
        "\ufeff" + json.dumps(EVENT),
        json.dumps({"@graph": [EVENT | {"location": {"@id": "#plek"}}, EVENT["location"] | {"@id": "#plek"}]}),
    ],
)
def test_an_event_in_all_its_wrappings(script: str) -> None:
    assert found(script) == ALL


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"startDate": "2024-05-03"}, {"sessions/0/start_date": "2024-05-03", "sessions/0/start": None}),
        ({"startDate": "2024-05-03 20:00"}, {"sessions/0/start": "20:00"}),
        ({"startDate": "20240503T200000Z"}, {"sessions/0/start_date": "2024-05-03", "sessions/0/start": "20:00"}),
        ({"startDate": "2024-5-3T20:00"}, {"sessions/0/start_date": "2024-05-03", "sessions/0/start": "20:00"}),
        (
            {"startDate": "2024-05-03T00:00:00", "endDate": "2024-05-03T23:59:59"},
            {"sessions/0/start": None, "sessions/0/end": None},
        ),
        ({"endDate": "2024-05-05T22:00"}, {"sessions/0/end_date": "2024-05-05"}),
        ({"endDate": "2024-05-04T01:00"}, {"sessions/0/end_date": None, "sessions/0/end": "01:00"}),
        ({"endDate": "2023-05-03T22:00"}, {"sessions/0/end_date": None}),
        ({"startDate": "3 mei 2024"}, {"sessions/0/start_date": None}),
        ({"startDate": "2024-13-45"}, {"sessions/0/start_date": None}),
        ({"startDate": {"@value": "2024-05-03T20:00"}}, {"sessions/0/start_date": "2024-05-03"}),
        ({"startDate": None}, {"sessions/0/start_date": None}),
        ({"startDate": 20240503}, {"sessions/0/start_date": "2024-05-03"}),
        ({"name": "Water &amp; <b>land</b>"}, {"title": "Water & land"}),
        ({"name": ["Een", "Twee"]}, {"title": "Een"}),
        ({"name": "  "}, {"title": None}),
        ({"location": "De Kring"}, {"venue/name": "De Kring", "venue/city": None}),
        ({"location": [{"@type": "VirtualLocation", "url": "x"}, EVENT["location"]]}, {"venue/name": "De Kring"}),
        ({"location": {"@type": "VirtualLocation", "url": "x"}}, {"venue/name": None}),
        (
            {"location": {"name": "Zaal", "address": "Markt 1, Delft"}},
            {"venue/name": "Zaal", "venue/street": "Markt 1, Delft"},
        ),
        ({"offers": {"price": 0, "priceCurrency": "EUR"}}, {"prices/0/amount": 0.0}),
        ({"offers": {"price": "gratis"}}, {"prices/0/amount": None}),
        ({"offers": {"lowPrice": "5.00", "highPrice": "9"}}, {"prices/0/amount": 5.0}),
        ({"offers": {"price": "1.250,00", "priceCurrency": "EUR"}}, {"prices/0/amount": 1250.0}),
        ({"offers": {"availability": "http://schema.org/SoldOut"}, "eventStatus": None}, {"status": "sold_out"}),
        ({"isAccessibleForFree": True}, {"free": True}),
        ({"performer": {"@type": "Organization", "name": "Organization"}}, {"people/0/name": None}),
        ({"organizer": ["Waterclub", "Waterclub", {"name": "Gemeente"}]}, {"organisers/1/name": "Gemeente"}),
        ({"eventStatus": "EventPostponed"}, {"status": "postponed"}),
        ({"eventStatus": {"@id": "https://schema.org/EventPostponed"}}, {"status": "postponed"}),
    ],
)
def test_values(change: dict[str, Any], expected: dict[str, object]) -> None:
    values = found(json.dumps(EVENT | change))
    assert {path: values.get(path) for path in expected} == expected


def test_each_day_is_a_session_in_order() -> None:
    values = found(json.dumps(EVENT | {"startDate": "2024-05-10T19:00", "endDate": None}), json.dumps(EVENT))
    assert (values["sessions/0/start_date"], values["sessions/1/start_date"]) == ("2024-05-03", "2024-05-10")
    assert (values["sessions/0/start"], values["sessions/1/start"]) == ("20:00", "19:00")


def test_the_event_of_the_heading_is_the_pages_own() -> None:
    others = json.dumps([EVENT | {"name": "Ander feest"}, EVENT])
    document = read_html(page(others, body="<h1>Lezing over water</h1>"))
    assert facts(document)["title"] == "Lezing over water"
    assert "several-events" not in codes(document)
    assert "several-events" in codes(read_html(page(others)))


def test_sub_events_count_where_the_event_has_no_day() -> None:
    series = {"@type": "EventSeries", "name": "Reeks", "subEvent": [EVENT]}
    assert found(json.dumps(series))["title"] in {"Reeks", "Lezing over water"}
    programme = EVENT | {"subEvent": [EVENT | {"name": "Workshop", "startDate": "2024-05-03T21:00"}]}
    assert found(json.dumps(programme))["title"] == "Lezing over water"


def test_only_the_day_of_publication_is_the_reference_date() -> None:
    article = {"@type": "Article", "datePublished": "2024-04-01", "dateModified": "2024-06-01"}
    assert str(read_html(page(json.dumps(article))).reference_date) == "2024-04-01"
    del article["datePublished"]
    assert read_html(page(json.dumps(article))).reference_date is None


@pytest.mark.parametrize(
    "script",
    [
        "{",
        "nee",
        '{"@type": "Event", "name": ',
        "[" * 100_000,
        '{"a":' * 100_000,
        "[" * 50_000 + "]" * 50_000,
        "[" * 500 + "]" * 500,
        "1" * 10_000,
    ],
    ids=["brace", "word", "cut", "lists", "objects", "deep", "deeper than is read", "number"],
)
def test_broken_data_is_remarked_and_harms_nothing(script: str) -> None:
    document = sound(read_html(page(script)))
    assert document.text == "Tekst"
    assert script[0] == "1" or "broken-data" in codes(document)


@pytest.mark.parametrize(
    "script",
    ["", "null", "[]", '"tekst"', "[[[1]]]", '{"@type": 3}', '{"@type": "Event"}', '{"@graph": {"@graph": []}}'],
)
def test_data_without_an_event(script: str) -> None:
    assert found(script) == {}


def test_references_in_a_circle() -> None:
    things = [
        {"@id": "#a", "@type": "Event", "name": "Lezing", "location": {"@id": "#b"}, "about": {"@id": "#a"}},
        {"@id": "#b", "@type": "Place", "name": {"@id": "#b"}, "address": {"@id": "#a"}},
    ]
    assert found(json.dumps({"@graph": things}))["title"] == "Lezing"


def test_a_script_that_never_closes() -> None:
    document = read_html('<p>Tekst</p><script type="application/ld+json">' + json.dumps(EVENT))
    assert facts(document)["sessions/0/start_date"] == "2024-05-03"
