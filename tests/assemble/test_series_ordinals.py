"""Ordinals that count a series and those that count something beside it; meetings and launches that are none."""

import pytest

from announce_parse import parse

WHEN = {
    "nl": "Donderdag 24 september 2026, 20.00 uur, De Wiek, Zutphen",
    "en": "Thursday 24 September 2026, 8 pm, The Potting Shed, Leeds",
    "de": "Donnerstag, 24. September 2026, 20 Uhr, Alte Mühle, Bonn",
    "fr": "Jeudi 24 septembre 2026 à 20h, La Serre, Lyon",
}


def series_of(language, text):
    record = parse(f"{text}\n\n{WHEN[language]}\n", media_type="text/plain", language=language)
    return (record.series.name, record.series.edition) if record.series else None


@pytest.mark.parametrize(
    ("language", "text", "series"),
    [
        ("en", "Peat Lecture Series\n\nThe second speaker in the Peat Lecture Series is Nora Vale.", 2),
        ("nl", "Leesclub De Wiek: Zout\n\nDe leesclub is er iedere derde donderdag van de maand.", None),
        ("en", "Slow Reading Group: Salt\n\nIt is the third long novel to get the Slow Reading treatment.", None),
        ("de", "Lesekreis „Zweite Lektüre“: Salz", None),
    ],
)
def test_an_ordinal_counts_a_series_in_front_of_its_name_or_of_what_belongs_to_it(language, text, series):
    told = series_of(language, text)
    assert (told[1] if told else None) == series


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "ELM VILLAGE HALL AGM"),
        ("de", "Einladung zur Pressekonferenz „Wem gehört der Fluss?“"),
        ("nl", "Persconferentie Stadsfestival Lo"),
        ("fr", "Conférence de Léa Morel à Corbec : La forêt"),
        ("fr", "Soirée de lancement : Les loups du Ventoux"),
    ],
)
def test_meetings_launches_and_somebodys_lecture_are_no_series(language, text):
    assert series_of(language, text) is None


@pytest.mark.parametrize(
    ("language", "text", "series"),
    [
        ("nl", "Energiecafé Lo: Zon op dak\n\nHet vierde Energiecafé gaat over subsidies.", ("Energiecafé Lo", 4)),
        ("fr", "Trail des Alpages 2026\n\nDéjà la douzième édition !", ("Trail des Alpages", 12)),
        ("nl", "Algemene Ledenvergadering\n\nDit is onze 48e ledenvergadering.", None),
    ],
)
def test_the_heading_tells_the_whole_name_and_the_sentence_its_number(language, text, series):
    assert series_of(language, text) == series
