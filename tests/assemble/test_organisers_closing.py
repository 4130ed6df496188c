"""Who holds an event by the line that closes its text, and by what names of bodies have inside."""

import pytest
from tests.assemble.evenings import names, told

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("en", "Tea will be served at the end.\n\nDepartment of Hydrology, Weir College",
         "Department of Hydrology, Weir College"),
        ("en", "Tea will be served.\n\nHarrowmere Local History Society", "Harrowmere Local History Society"),
        ("en", "Tea will be served.\n\nFriends of the Weir Archives\nRegistered charity no. 1099123",
         "Friends of the Weir Archives"),
        ("en", "Tea will be served.\nOrme and District Beekeepers' Association",
         "Orme and District Beekeepers' Association"),
        ("fr", "On servira du thé.\n\nL'amicale des parents d'élèves de Saint-Aubert",
         "amicale des parents d'élèves de Saint-Aubert"),
        ("fr", "Entrée : 7 €\nCercle celtique de Saint-Aubert", "Cercle celtique de Saint-Aubert"),
        ("fr", "On servira du thé.\n\nVille de Saint-Aubert", "Ville de Saint-Aubert"),
        ("fr", "On servira du thé.\n\nLes Amis du musée Ormel\nwww.ormel.example", "Amis du musée Ormel"),
    ],
)  # fmt: skip
def test_a_body_alone_in_the_last_line_holds_the_event(language, text, organiser):
    assert names(told(language, text).organisers) == [organiser]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Organised by Weir Trust. Tea will be served.\n\nHarrowmere Local History Society"),
        ("fr", "Organisé par Weir Trust. On servira du thé.\n\nCercle celtique de Saint-Aubert"),
    ],
)
def test_who_is_told_to_hold_the_event_counts_rather_than_the_last_line(language, text):
    assert "Weir Trust" in names(told(language, text).organisers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tea will be served.\n\nHarrowmere Choir Taster Evening"),
        ("en", "Tea will be served.\n\nThe Old Mill"),
        ("fr", "On servira du thé.\n\nLe Vieux Moulin"),
    ],
)
def test_no_event_or_place_in_the_last_line_holds_it(language, text):
    assert told(language, text).organisers == ()


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("en", "By order of Nether Orme Parish Council", "Nether Orme Parish Council"),
        ("en", "The Old Millers' Association requests the pleasure of your company.", "Old Millers' Association"),
        ("en", "Bring a lamp. Lamp Up North meets every second Wednesday. Tea is free.", "Lamp Up North"),
        ("en", "The evening is organised by Orme & District Lamp Society.", "Orme & District Lamp Society"),
        ("fr", "Le club des aînés de Ruffel organise sa soirée annuelle.", "club des aînés de Ruffel"),
    ],
)  # fmt: skip
def test_phrases_and_names_of_bodies(language, text, organiser):
    assert names(told(language, text).organisers) == [organiser]


def test_a_town_ends_with_its_line():
    text = "Charity Match\n\nSunday 26 April 2026, 2 pm\nMarsh Lane Ground, Tedbury\nEntry by donation\n"
    assert parse(text, media_type="text/plain", language="en").venue.city == "Tedbury"


@pytest.mark.parametrize(
    "lines", ["Organising committee\n\nMaya Lind, Uppsala University", "Event organisers\nMaya Lind"]
)
def test_a_committee_or_team_without_a_name_holds_nothing(lines):
    text = f"Workshop on Quiet Machines\n\nFriday 13 March 2026, 8 pm\n\nMore soon.\n\n{lines}\n"
    assert parse(text, media_type="text/plain", language="en").organisers == ()
