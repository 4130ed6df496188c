"""Series that a sentence counts by times or calls back, and names with a day of the week, a month or a season."""

import pytest
from tests.assemble.series_evenings import WHEN, told


@pytest.mark.parametrize(
    ("language", "sentence", "name", "edition"),
    [
        ("nl", "Voor de achtste keer organiseert dorpsbelang Lo op 24 mei 2026 de Wilgenloop.", "Wilgenloop", 8),
        ("nl", "Op 24 mei 2026 vindt voor de vierde keer de Wilgenloop plaats in Lo.", "Wilgenloop", 4),
        ("en", "For the sixth time, Elm Rotary is hosting the Great Duck Race on 24 May 2026.", "Great Duck Race", 6),
        ("en", "Now in its ninth year, the Elm Wool Fair is on 24 May 2026 at noon.", "Elm Wool Fair", 9),
        ("de", "Zum vierten Mal findet am 24. Mai 2026 der Dorfflohmarkt Lauen statt.", "Dorfflohmarkt Lauen", 4),
        ("de", "Das Bollerwagenrennen geht in die fünfte Runde: 24. Mai 2026, Lauen.", "Bollerwagenrennen", 5),
        ("fr", "Pour la sixième fois, la Foire aux Osiers se tiendra à Corbec le 24 mai 2026.", "Foire aux Osiers", 6),
        ("en", "Verses at the Weir returns on 24 May 2026 at 7pm.", "Verses at the Weir", None),
        ("nl", "Het Kadeconcert keert terug! Zondag 24 mei 2026, 15.00 uur.", "Kadeconcert", None),
        ("fr", "Le Bal des Bateliers est de retour le 24 mai 2026 à 21h.", "Bal des Bateliers", None),
    ],
)
def test_a_sentence_counts_an_event_or_calls_it_back(language, sentence, name, edition):
    assert told(language, f"{sentence}\n") == (name, (name, edition))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Zangeres Mia Wal is voor de tweede keer te gast in De Wiek. Zondag 24 mei 2026, 15.00 uur."),
        ("en", "Summer is back. Join us for a concert on 24 May 2026, 3pm, Elm Green."),
        ("en", "Nora Vale returns to Elm on 24 May 2026 with a reading from her new novel."),
        ("de", "Zum ersten Mal liest Nora Vahl aus ihrem Roman: 24. Mai 2026, 19 Uhr, Rathaus Lauen."),
        ("nl", "Voor de derde keer verhuist de bibliotheek. Op 24 mei 2026 is de opening van het nieuwe gebouw."),
    ],
)
def test_who_comes_back_or_moves_is_no_series(language, sentence):
    assert told(language, f"{sentence}\n")[1] is None


@pytest.mark.parametrize(
    ("language", "head", "series"),
    [
        ("nl", "Schrijverscafé september: Over vaders", "Schrijverscafé"),
        ("de", "Erzählcafé im September: Über Väter", "Erzählcafé"),
        ("de", "Mittwochsrunde: Über Väter", "Mittwochsrunde"),
        ("de", "Medien-Dienstag: Über Väter", "Medien-Dienstag"),
        ("nl", "Maandagavondgesprek: Over vaders", "Maandagavondgesprek"),
        ("en", "Saturday Morning Chemistry: The Smell of Rain", "Saturday Morning Chemistry"),
        ("fr", "Jeudi Découverte : Les pères", "Jeudi Découverte"),
    ],
)
def test_a_day_or_a_month_in_front_of_a_title_tells_a_series(language, head, series):
    title = head.partition(": ")[2]
    assert told(language, f"{head}\n\n{WHEN[language]}\n") == (title, (series, None))


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("de", "Donnerstagabend: Vortrag über Moose"),
        ("en", "Good Friday: The Passion"),
        ("nl", "Stille Zaterdag: Matteüs in delen"),
        ("de", "Rosenmontag: Der Zug kommt"),
    ],
)
def test_parts_of_days_and_feasts_are_none(language, head):
    assert told(language, f"{head}\n\n{WHEN[language]}\n")[1] is None


@pytest.mark.parametrize(
    ("language", "head", "title", "series"),
    [
        ("nl", "Literair salon - seizoen 2026/2027\n\nBrieven aan Fee", "Brieven aan Fee", "Literair salon"),
        ("fr", "Les jeudis du port, saison 4\n\nHabiter la pente", "Habiter la pente", "Les jeudis du port"),
    ],
)
def test_a_season_is_neither_title_nor_edition(language, head, title, series):
    assert told(language, f"{head}\n\n{WHEN[language]}\n") == (title, (series, None))


def test_what_is_presented_is_no_edition_of_the_event():
    sentence = "De kring presenteert haar twintigste jaarboek."
    assert told("nl", f"Presentatie jaarboek 2025\n\n{WHEN['nl']}. {sentence}\n")[1] is None
