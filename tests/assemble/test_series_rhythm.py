"""Series whose rhythm the text tells, whose number stands bare, or that were held so many times."""

import pytest

from announce_parse import parse

WHEN = {
    "nl": "Donderdag 24 september 2026, 20.00 uur, De Wiek, Zutphen",
    "en": "Thursday 24 September 2026, 8 pm, The Potting Shed, Leeds",
    "de": "Donnerstag, 24. September 2026, 20 Uhr, Alte Mühle, Bonn",
    "fr": "Jeudi 24 septembre 2026 à 20h, La Serre, Lyon",
}


def series_of(language, title, sentence):
    record = parse(f"{title}\n\n{WHEN[language]}\n\n{sentence}\n", media_type="text/plain", language=language)
    return (record.series.name, record.series.edition) if record.series else None


@pytest.mark.parametrize(
    ("language", "title", "sentence", "series"),
    [
        ("nl", "Haakcafé", "Iedere derde woensdag van de maand haken we samen.", "Haakcafé"),
        ("de", "Orgel um Zwölf", "Jeden Samstag um 12 Uhr erklingt eine halbe Stunde Orgelmusik.", "Orgel um Zwölf"),
        ("nl", "Lachen in de Loods", "Er is soep. Lachen in de Loods is elke eerste donderdag.", "Lachen in de Loods"),
        ("en", "Board Game Night", "Every Thursday, half six till ten.", "Board Game Night"),
        (
            "en",
            "Riverside Lunchtime Recitals",
            "Our weekly recitals last forty minutes.",
            "Riverside Lunchtime Recitals",
        ),
        ("de", "Suppenküche Süd", "Einmal im Monat kochen wir zusammen.", "Suppenküche Süd"),
        ("en", "Fix-it Café", "It is held on the third Saturday of every month.", "Fix-it Café"),
        ("fr", "Veillée de lecteurs", "Chaque troisième mardi du mois, à la médiathèque.", "Veillée de lecteurs"),
        ("nl", "Zaadruil in oktober", "Neem mee wat over is.", "Zaadruil"),
        ("de", "Orgelpause im September", "Zehn Finger, zwei Füße.", "Orgelpause"),
        ("en", "Elm Kotlin – September", "Two talks and pizza.", "Elm Kotlin"),
        ("en", "Elm Kotlin – September meetup", "Two talks and pizza.", "Elm Kotlin"),
        ("fr", "Vélo-parade de septembre", "On roule doucement.", "Vélo-parade"),
    ],
)
def test_what_recurs_each_month_or_week_is_a_series(language, title, sentence, series):
    assert series_of(language, title, sentence) == (series, None)


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("de", "Sommerball auf dem Gut", "Einmal im Jahr wird aus der Scheune ein Ballsaal."),
        ("en", "The bridge that went nowhere", "The Elm History Society meets on the third Thursday of the month."),
        ("nl", "Hoe gezond is de stad?", "Elke week verschijnt er een nieuw onderzoek."),
        (
            "fr",
            "Les eaux de la vallée",
            "Le musée montre des cartes, des plans et des vues de cinq siècles. Les juges siégeaient chaque jeudi.",
        ),
        ("en", "Organ recital, 5 October", "Tea is served."),
        ("en", "Hunger March", "We walk to the lake."),
    ],
)
def test_what_recurs_each_year_or_who_meets_makes_no_series(language, title, sentence):
    assert series_of(language, title, sentence) is None


@pytest.mark.parametrize(
    ("language", "head", "title", "series"),
    [
        ("nl", "Keukentafelgesprek 14: Wat kost een dijk?", "Wat kost een dijk?", ("Keukentafelgesprek", 14)),
        ("en", "Kiln Hour 9: Glazing without fear", "Glazing without fear", ("Kiln Hour", 9)),
        ("de", "Hofgespräch 12: Wem gehört der Baum?", "Wem gehört der Baum?", ("Hofgespräch", 12)),
        ("nl", "Preek van de Buur VI", "Preek van de Buur", ("Preek van de Buur", 6)),
        ("nl", "Zaal 3: Wat kost een dijk?", None, None),
        ("de", "Vortrag 2: Wem gehört der Baum?", None, (None, 2)),
    ],
)
def test_a_bare_number_behind_a_name_counts_the_edition(language, head, title, series):
    text = f"{head}\n\n{WHEN[language]}\n\nKom naar de Preek van de Buur! Come to Kiln Hour!\n"
    record = parse(text, media_type="text/plain", language=language)
    assert (record.series and (record.series.name, record.series.edition)) == series
    assert title is None or record.title == title


@pytest.mark.parametrize(
    ("language", "title", "sentence", "edition"),
    [
        ("nl", "Rondje Dorp", "Voor de zesde keer openen veertig huizen hun deur.", 6),
        ("en", "Hunger Walk", "For the 12th time we walk to the lake.", 12),
        ("de", "Seelauf Grün", "Zum fünften Mal laufen wir um den See.", 5),
        ("fr", "Fête des Haies", "Pour la quatrième fois, on plante ensemble.", 4),
        ("en", "Hack the Orchard", "Hack the Orchard 3 runs from ten to six.", 3),
        ("nl", "Rondje Dorp", "Voor de eerste keer is de molen open.", None),
        ("de", "Seelauf Grün", "Die Burg wird zum ersten Mal gezeigt.", None),
    ],
)
def test_how_often_an_event_was_held_tells_its_edition(language, title, sentence, edition):
    assert series_of(language, title, sentence) == (edition and (title, edition))


def test_a_day_of_something_is_counted():
    assert series_of("nl", "12de Dag van de Knotter", "Er is snert.") == ("Dag van de Knotter", 12)


def test_the_day_of_a_rhythm_counts_no_edition():
    sentence = "Talks take place on the first Tuesday of the month."
    assert series_of("en", "Quayside Tuesday Talks", sentence) == ("Quayside Tuesday Talks", None)
