"""Venues that the capital of their article tells, or that open a sentence."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Informatieavond\nOp dinsdag 5 november 2024 houdt gemeente Veenland in De Krooshof een avond.",
            "De Krooshof",
        ),
        (
            "Lijsttrekkers ontmoeten hun kiezers op donderdag 15 maart 2018 in The Lux.",
            "The Lux",
        ),
        (
            "Debat in Gouda\n\nOp donderdag 1 maart 2018 is er een debat. De aanvang is om 20.00 uur.\n\n"
            "In Café de Linde worden burgers uitgenodigd om te praten met lijsttrekkers.",
            "Café de Linde",
        ),
    ],
)
def test_names_of_venues(text: str, name: str) -> None:
    venue = parse(text, media_type="text/plain", language="nl").venue
    assert venue is not None and venue.name == name


def test_no_venue_without_a_day_beside_it() -> None:
    text = "Lezing over turf\n\nDinsdag 5 november 2024 om 20.00 uur.\n\nDe spreker groeide op in De Veenhoop."
    venue = parse(text, media_type="text/plain", language="nl").venue
    assert venue is None or venue.name is None


def test_a_town_in_small_letters_that_an_article_begins_with() -> None:
    text = (
        "Gouda – Traditiegetrouw begint het orkest het jaar met een concert op zaterdag 20 januari 2024. Het orkest "
        "luidt met vrolijke muziek het nieuwe jaar in en speelt om 15.00 uur in de Doopsgezinde Kerk."
    )
    venue = parse(text, media_type="text/plain", language="nl").venue
    assert venue is not None and venue.city == "Gouda"


def test_a_name_with_an_article_behind_a_day() -> None:
    text = "Workshop junior architect\n\nTijdens de workshop, op 10 maart 2017 in de Blokpoort, mogen kinderen bouwen."
    record = parse(text, media_type="text/plain", language="nl")
    assert record.venue is not None
    assert (record.venue.name, record.attendance) == ("Blokpoort", "offline")


@pytest.mark.parametrize("place", ["in de zaal", "in Gouda", "in de ochtend"])
def test_no_name_behind_a_day(place: str) -> None:
    text = f"Workshop junior architect\n\nDe workshop is op 10 maart 2017 {place} en kost niets."
    venue = parse(text, media_type="text/plain", language="nl").venue
    assert venue is None or venue.name is None


def test_a_city_in_front_of_its_house() -> None:
    text = "Bijeenkomst Klimaat\n\n4 juni 2018: regio Overijssel in Zwolle, Het Klooster, Assendorperstraat 29\n"
    venue = parse(text, media_type="text/plain", language="nl").venue
    assert venue is not None
    assert (venue.name, venue.city) == ("Het Klooster", "Zwolle")
