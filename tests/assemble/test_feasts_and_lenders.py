"""Feasts in titles, who lends or pays in one line, hours below a heading: plain notices that rarer rules must leave."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "Canada Day Concert\nFenmore City Band\nWednesday 1 July 2026, 7.30pm, Town Hall, Fenmore",
            "Canada Day Concert",
        ),
        (
            "en",
            "Shrove Tuesday Pancake Party\nLockfield WI\n17 February 2026, 3pm, Village Hall",
            "Shrove Tuesday Pancake Party",
        ),
        (
            "nl",
            "Wapenstilstand-concert\nHarmonie De Eendracht\n11 november 2026, 20.00 uur, Zaal Kersen",
            "Wapenstilstand-concert",
        ),
        ("de", "Vatertag: Grillfest\nFeuerwehr Helmrode\n14. Mai 2026, 11 Uhr, Gerätehaus", "Vatertag: Grillfest"),
    ],
)
def test_an_event_named_after_a_feast_has_its_title(language: str, text: str, title: str) -> None:
    assert parse(text, language=language).title == title


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("nl", "20:30 Borrel\nWijkcentrum Kersen stelt de ruimte beschikbaar.", "Wijkcentrum Kersen"),
        ("en", "20:30 Drinks\nCropper Bakery sponsors this evening.", "Cropper Bakery"),
        ("de", "Kaffee und Kuchen\nBäckerei Mohnfeld sponsert diese Veranstaltung.", "Bäckerei Mohnfeld"),
    ],
)
def test_who_lends_or_pays_stands_in_one_line(language: str, line: str, name: str) -> None:
    record = parse(f"Glas en licht\n\n12.03.2026, 19:30\n{line}\n", language=language)
    assert all("\n" not in partner.name for partner in record.partners)
    assert name in [partner.name for partner in record.partners]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Middag over water\n\nZaterdag 14 maart 2026, 13.00 uur, De Kade, Gouda\n\nVerder op het programma:\n"
               "13.30 Petra Mol: De brug\n14.30 Bram Kuipers: Het veen\n"),
        ("en", "An afternoon of water\n\nSaturday 14 March 2026, 1pm, Old Mill, Leek\n\nComing up:\n"
               "1.30pm Petra Mol: The bridge\n2.30pm Bram Kuipers: The fen\n"),
    ],
)  # fmt: skip
def test_hours_below_such_a_heading_are_of_the_same_day(language: str, text: str) -> None:
    assert {person.name for person in parse(text, language=language).people} == {"Petra Mol", "Bram Kuipers"}
