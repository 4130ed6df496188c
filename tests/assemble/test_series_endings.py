"""What is no name of a series: a sentence, a word for a programme, an open quotation, what a body does each week."""

import pytest

from announce_parse import parse


def series_of(language, text):
    record = parse(text, media_type="text/plain", language=language)
    return (record.series.name, record.series.edition) if record.series else None


def test_a_counted_name_ends_where_its_sentence_goes_on():
    text = (
        "Programma Sluissymposium 2026\n\nHet twaalfde Sluissymposium staat in het teken van zout: nut en last.\n\n"
        "Donderdag 24 september 2026, 10.00 uur, De Wiek, Zutphen\n"
    )
    assert series_of("nl", text) == ("Sluissymposium", 12)


def test_a_quotation_left_open_is_no_part_of_a_name():
    text = "Ciné-débat « La digue » – jeudi 24 septembre 2026, 20h, La Serre, Lyon\n\nUn film suivi d'un échange.\n"
    assert series_of("fr", text) is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Débuter sa digue\n\nJeudi 24 septembre 2026 à 20h, La Serre, Lyon\n\n"
            "Le Cercle tient permanence tous les mercredis de 17h à 19h.\n",
        ),
        (
            "nl",
            "Beginnen met zeilen\n\nDonderdag 24 september 2026, 20.00 uur, De Wiek, Zutphen\n\n"
            "De vereniging vaart elke woensdag om 19.00 uur.\n",
        ),
    ],
)
def test_what_a_body_does_each_week_makes_no_series(language, text):
    assert series_of(language, text) is None


def test_the_end_of_a_sentence_in_small_letters_is_no_format():
    text = (
        "Simultan gegen eine Meisterin\n\nFreitag, 25. September 2026, 18 Uhr, Alte Mühle, Bonn\n\n"
        "Wer gewinnt, bekommt ein Buch – und Rederecht am Stammtisch.\n"
    )
    assert series_of("de", text) is None


def test_a_week_that_is_counted_is_no_series():
    text = "Reading the tides\n\nWeek 4: Dr Owen Tudor\n\nThursday 24 September 2026, 12:30, The Potting Shed, Leeds\n"
    assert series_of("en", text) is None
