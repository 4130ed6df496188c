"""German notices of town halls, newspapers and halls: who holds them and where, in words that stand apart."""

import pytest

from announce_parse import parse


def names(text: str, part: str) -> list[str]:
    return [body.name for body in getattr(parse(text, language="de"), part)]


@pytest.mark.parametrize("lead", ["Gemeinsam mit der", "Zusammen mit der", "In Zusammenarbeit mit der"])
def test_who_is_named_first_supports_the_event(lead: str) -> None:
    text = f"{lead} Stadtbücherei lädt der Kulturkreis Finne am 12. März 2026 um 19 Uhr zur Lesung ins Torhaus ein."
    assert names(text, "organisers") == ["Kulturkreis Finne"]
    assert names(text, "partners") == ["Stadtbücherei"]


@pytest.mark.parametrize(
    "text",
    [
        "Literaturabend\n\nVier Referenten präsentieren am 12. März 2026 um 19 Uhr neue Bücher im Torhaus Finne.",
        "Galakonzert\n\nNach drei Jahren Pause freuen sich die Musikantinnen und Musikanten auf ihr Publikum. "
        "12. März 2026, 19 Uhr, Stadthalle Finne.",
    ],
)
def test_counted_people_and_years_are_no_bodies(text: str) -> None:
    assert names(text, "organisers") == []


def test_genitive_of_a_group_in_the_title_holds_and_plays() -> None:
    text = "Frühlingskonzert des Kammerorchesters Talheim\n\n12. März 2026, 19 Uhr, Stadthalle Finne."
    record = parse(text, language="de")
    assert [body.name for body in record.organisers] == ["Kammerorchesters Talheim"]
    assert [(person.name, person.role) for person in record.people] == [("Kammerorchesters Talheim", "performer")]


def test_group_of_a_body_is_named_whole() -> None:
    text = "Festkonzert\n\n12. März 2026, 19 Uhr, Stadthalle\n\nEs spielt das Jugendorchester des Musikverbands Aue."
    assert [person.name for person in parse(text, language="de").people] == ["Jugendorchester des Musikverbands Aue"]


@pytest.mark.parametrize(
    ("where", "name", "room"),
    [
        ("im Großen Saal des Kulturhauses Talheim", "Kulturhauses Talheim", "Großen Saal"),
        ("im Historischen Sitzungssaal des Alten Rathauses", "Alten Rathaus", "Historischen Sitzungssaal"),
        ("im Foyer, Stadtmuseum Talheim", "Stadtmuseum Talheim", "Foyer"),
    ],
)
def test_described_room_is_told_apart_from_its_house(where: str, name: str, room: str) -> None:
    venue = parse(f"Vortrag über Moore\n\n12. März 2026, 19 Uhr, {where}", language="de").venue
    assert venue is not None
    assert (venue.name, venue.room) == (name, room)


def test_year_of_a_club_is_no_postcode() -> None:
    text = "Festkonzert\n\nAm 12. März 2026 um 19 Uhr singt der Sängerbund 1863 Heilbronn im Torhaus."
    venue = parse(text, language="de").venue
    assert venue is not None
    assert venue.postcode is None


def test_town_of_a_newspaper_stands_in_front_of_a_full_stop() -> None:
    text = (
        "Vorfreude\n\nHüttenau. Die Chöre des Sängerbunds geben am 4. Dezember 2026 um 17 Uhr ein Konzert. In der "
        "Kirche in Hüttenau ist der Eintritt frei, um Spenden wird gebeten, und danach gibt es Punsch auf dem Platz."
    )
    venue = parse(text, language="de").venue
    assert venue is not None
    assert venue.city == "Hüttenau"


def test_tickets_sold_over_the_network_leave_the_hall() -> None:
    text = "Konzert\n\n12. März 2026, 19 Uhr, Stadthalle Finne\n\nTickets sind online erhältlich."
    assert parse(text, language="de").attendance == "offline"


def test_full_price_in_front_of_a_reduced_one_may_have_a_small_word() -> None:
    record = parse("Soirée\n\n12.3.2026, 19.30 Uhr, Torhaus, Karten zu 12, ermäßigt 8 Euro", language="de")
    assert [price.amount for price in record.prices] == [12.0, 8.0]


def test_years_of_a_period_date_no_event() -> None:
    text = "Talk an der Bar\n\nIm Rahmen der Ausstellung TALHEIM 1950 – 2000 lädt das Museum.\n\n24. Februar, 18:30 Uhr"
    assert parse(text, language="de").sessions[0].start_date == "XXXX-02-24"


def test_new_series_stands_behind_its_label() -> None:
    text = "Neue Veranstaltungsreihe: Geschichte am Tresen\n\nAm 12. März 2026, 19 Uhr lädt das Stadtmuseum ins Foyer."
    series = parse(text, language="de").series
    assert series is not None
    assert series.name == "Geschichte am Tresen"
