"""Titles whose line also tells when and where."""

import pytest

from announce_parse import parse

TEXTS = {
    "nl": "Op het terrein zijn de hele dag activiteiten voor jong en oud. Er is een springkussen en koffie.\n",
    "en": "There will be stalls, games and a barbecue on the green. Dogs are welcome on a lead.\n",
    "de": "Auf dem Gelände gibt es den ganzen Tag Programm für Groß und Klein, dazu Kaffee. Hunde sind erlaubt.\n",
    "fr": "Toute la journée, des animations pour petits et grands, une buvette et des crêpes. L'entrée est libre.\n",
}


@pytest.mark.parametrize(
    ("language", "line", "title"),
    [
        ("nl", "Open dag 7 maart 2025 van 10 tot 16 uur", "Open dag"),
        ("nl", "Jaarmarkt op zondag 8 juni 2025 in Borculo", "Jaarmarkt"),
        ("nl", "Praktijkdagen 7 en 8 maart 2025", "Praktijkdagen"),
        ("nl", "Praktijkdagen, vrijdag 7 & zaterdag 8 maart 2025", "Praktijkdagen"),
        ("nl", "Zaterdag 7 maart: Open dag", "Open dag"),
        ("en", "Plant sale on Saturday 7 March 2025 in Leeds", "Plant sale"),
        ("en", "Summer Fair - Sunday 6 July 2025, 2pm", "Summer Fair"),
        (
            "en",
            "Summer concert on 3 May 2025 with the Barrow Band",
            "Summer concert on 3 May 2025 with the Barrow Band",
        ),
        ("de", "Werkstatttage 7. und 8. März 2025", "Werkstatttage"),
        ("de", "Dorffest am 5. Juli 2025 in Bonn", "Dorffest"),
        ("fr", "Portes ouvertes samedi 7 mars 2025", "Portes ouvertes"),
        ("nl", "Programma Molendag 13 september 2025", "Molendag"),
        ("de", "Programm Sommerfest am 5. Juli 2025", "Sommerfest"),
        ("fr", "Samedi 7 mars : Vide-grenier", "Vide-grenier"),
        ("fr", "Kermesse de l'école vendredi 4 juillet 2025", "Kermesse de l'école"),
    ],
)
def test_the_day_and_the_town_are_no_part_of_the_title(language: str, line: str, title: str) -> None:
    assert parse(f"{line}\n\n{TEXTS[language]}", language=language).title == title


def test_days_of_a_list_are_all_kept_where_none_is_sure() -> None:
    record = parse("Praktijkdagen 7 en 8 maart 2025\n\nWe praten twee dagen lang over water.\n", language="nl")
    assert [session.start_date for session in record.sessions] == ["2025-03-07", "2025-03-08"]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Elke eerste zaterdag van de maand, 10-13 uur"),
        ("en", "First Saturday of the month, 10am-1pm"),
        ("de", "Jeden ersten Samstag im Monat, 10-13 Uhr"),
        ("fr", "Chaque premier samedi du mois, de 10h à 13h"),
    ],
)
def test_how_often_something_is_held_is_no_title(language: str, line: str) -> None:
    assert parse(f"Repair Café\n{line}\n\n{TEXTS[language]}", language=language).title == "Repair Café"


def test_the_heading_of_a_programme_is_no_series() -> None:
    lines = "10.00 uur Opening\n10.30 uur Rondleiding Grote Kerk door gids Bert Vos\n13.00 uur Orgelconcert\n"
    record = parse(f"Programma Open Molendag 13 september 2025\n\n{lines}", language="nl")
    assert (record.title, record.series) == ("Open Molendag", None)
