"""Series that a sentence calls back, that a number in brackets counts, or that stand in front of the title."""

import pytest

from announce_parse import parse


def told(text, language):
    record = parse(text + "\n", media_type="text/plain", language=language)
    return record.title, record.series and (record.series.name, record.series.edition)


@pytest.mark.parametrize(
    ("language", "text", "name", "edition"),
    [
        ("nl", "Polderpop gaat zijn tweede jaar in! Op zaterdag 13 juni 2026 spelen hier vijf bands.", "Polderpop", 2),
        ("nl", "Jazz op de Dijk keert terug voor een vierde editie\n\n13 juni 2026, 15.00 uur", "Jazz op de Dijk", 4),
        ("en", "Bridgecamp is back for its sixth year! Saturday 14 March 2026, 9.30am, free.", "Bridgecamp", 6),
        ("en", "The Orme Regatta returns for a third time on Saturday 13 June 2026, at 11am.", "Orme Regatta", 3),
        ("de", "Das Auer Lesefest geht in die dritte Runde! Vom 5. bis 7. Juni 2026.", "Auer Lesefest", 3),
        ("de", "Das Auer Lesefest findet am 5. Juni 2026 zum vierten Mal statt.", "Auer Lesefest", 4),
        ("fr", "La Nuit des contes revient pour sa 10e édition ! Samedi 24 janvier 2026 à 18h.", "Nuit des contes", 10),
    ],
)
def test_a_sentence_calls_a_series_back(language, text, name, edition):
    title, series = told(text, language)
    assert series == (name, edition)
    assert title.removeprefix("Das ").removeprefix("La ") == name


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wat is geluk?\n\nHet café gaat zijn derde jaar in. Zaterdag 13 juni 2026, 15.00 uur."),
        ("nl", "Over water\n\n13 juni 2026, 15.00 uur. Anna Poel viert haar vijftigste verjaardag."),
        ("en", "Salt and stone\n\nThe museum is in its third year. Saturday 13 June 2026, 3pm."),
        (
            "en",
            "Salt and stone\n\nThe Orme Trust is back with the second part of its plan. Saturday 13 June 2026, 3pm.",
        ),
        ("de", "Salz und Stein\n\nNach zwei Jahren findet das zum ersten Mal statt. Samstag, 13. Juni 2026, 15 Uhr."),
        ("de", "Salz und Stein\n\nHerr Okel ist in seinem dritten Jahr Leiter. Samstag, 13. Juni 2026, 15 Uhr."),
    ],
)
def test_bodies_people_and_exhibitions_are_not_called_back(language, text):
    assert told(text, language)[1] is None


@pytest.mark.parametrize(
    ("language", "line", "series", "title"),
    [
        ("nl", "[Kadetafel 6] Wie zorgt er straks voor mij?", ("Kadetafel", 6), "Wie zorgt er straks voor mij?"),
        ("nl", "Kadegesprekken (5): Zilver uit de modder", ("Kadegesprekken", 5), "Zilver uit de modder"),
        ("nl", "14e Kadelezing door Koen Hofs: Handel en trouw", ("Kadelezing", 14), "Handel en trouw"),
        ("de", "Auer Lesungen V – Salz und Stein", ("Auer Lesungen", 5), "Salz und Stein"),
        ("fr", "Midi-Sciences n° 12 : Que mesure un mètre ?", ("Midi-Sciences", 12), "Que mesure un mètre ?"),
        ("fr", "3e Café philo : Qu'est-ce que la chance ?", ("Café philo", 3), "Qu'est-ce que la chance ?"),
    ],
)
def test_brackets_names_of_speakers_and_nouns_behind_an_ordinal(language, line, series, title):
    when = {"nl": "12 maart 2026, 20.00 uur", "de": "12. März 2026, 20 Uhr", "fr": "Le 12 mars 2026 à 20h"}
    assert told(f"{line}\n\n{when[language]}", language) == (title, series)


def test_a_part_of_a_quoted_series_is_no_series_itself():
    text = (
        "Der Hafen\n\nTeil 3 der Reihe „Stadtwasser“. Montag, 9. März 2026, 20 Uhr, Stadtbücherei. Referentin: Ute Au."
    )
    assert told(text, "de") == ("Der Hafen", ("Stadtwasser", 3))


@pytest.mark.parametrize(
    ("language", "text", "series"),
    [
        (
            "nl",
            "Samen een molen kopen\n\n12 maart 2026\n\nOpen Bouw Avond is een maandelijkse avond.",
            "Open Bouw Avond",
        ),
        (
            "de",
            "Kompost\n\nDie „Grüne Stunde“ findet jeden dritten Donnerstag im Monat statt, so am 19. März 2026.",
            "Grüne Stunde",
        ),
        (
            "en",
            "The last drover\n\nThe fourth in our series of talks “Border Voices” is on 9 March 2026.",
            "Border Voices",
        ),
        (
            "en",
            "A walk to Orme\n\nAs part of Reading the Reeds, our year-long programme of walks, on 15 March 2026.",
            "Reading the Reeds",
        ),
        (
            "nl",
            "De wet van het water\n\n12 maart 2026. De avond maakt deel uit van de Kraanwaterlezingen.",
            "Kraanwaterlezingen",
        ),
    ],
)
def test_sentences_name_a_series(language, text, series):
    assert told(text, language)[1][0] == series


def test_the_series_in_front_is_no_part_of_the_title():
    text = "Poetry in the Shed – Open mic and tea\n\nOn the second Tuesday of every month. Next: Tuesday 10 March 2026."
    assert told(text, "en") == ("Open mic and tea", ("Poetry in the Shed", None))
