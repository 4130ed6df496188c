"""Days and hours in sentences about something else than the event."""

import pytest

from announce_parse import parse

NOTICES = {
    "en": ("Rivers in the City", "14 May 2024 at 19:30", "Tobin Hall, Marlow", "There will be tea and cake."),
    "nl": ("Rivieren in de stad", "dinsdag 14 mei 2024, 19.30 uur", "Tobinzaal, Elst", "Er is koffie en taart."),
    "de": ("Flüsse in der Stadt", "Dienstag, 14. Mai 2024, 19.30 Uhr", "Tobinsaal, Olpe", "Es gibt Kaffee."),
    "fr": ("Les rivières en ville", "Mardi 14 mai 2024 à 19h30", "Salle Tobin, Arras", "Un café sera servi."),
}

CASES = [
    ("en", "Tickets go on sale on Monday 1 April at 10 am."),
    ("en", "The recording will be available from 20 May 2024."),
    ("en", "The law came into force on 1 January 2024."),
    ("en", "The library will be closed on 27 May 2024."),
    ("en", "The winners will be announced on 1 July 2024."),
    ("en", "Doors close at 7.25 pm sharp."),
    ("en", "The office is open Mon-Fri 9.00-17.00."),
    ("en", "Cancellations are free of charge up to 7 May 2024."),
    ("nl", "De kaartverkoop start op maandag 1 april om 10.00 uur."),
    ("nl", "Haar boek verscheen op 6 maart 2023."),
    ("nl", "Zomerstop van 1 juli tot en met 31 augustus."),
    ("nl", "Doordeweeks is de bar open vanaf 17.00 uur."),
    ("nl", "Van: An Louwe, verzonden: 4 april 2024 10:12"),
    ("de", "Der Vorverkauf beginnt am Montag, 1. April um 10 Uhr."),
    ("de", "Das Gesetz trat am 1. Januar 2024 in Kraft."),
    ("de", "Foto: Hafen von Olpe, 12. August 2022"),
    ("de", "Um 19.25 Uhr werden die Türen geschlossen."),
    ("fr", "La billetterie ouvre le lundi 1er avril à 10h."),
    ("fr", "Son livre est paru le 6 mars 2023."),
    ("fr", "La médiathèque sera fermée le 27 mai 2024."),
    ("fr", "Stationnement gratuit après 18h."),
]


@pytest.mark.parametrize("ahead", [True, False], ids=["ahead", "behind"])
@pytest.mark.parametrize(("language", "sentence"), CASES)
def test_day_or_hour_of_something_else_is_none_of_the_events(language: str, sentence: str, ahead: bool) -> None:
    title, when, where, served = NOTICES[language]
    parts = [sentence, served, f"{when}, {where}"] if ahead else [f"{when}\n{where}", f"{served} {sentence}"]
    record = parse("\n\n".join([title, *parts]) + "\n", language=language)
    assert [(s.start_date, s.start, s.end, s.doors) for s in record.sessions] == [("2024-05-14", "19:30", None, None)]


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "Award ceremony\n\nThe winners will be announced on 1 July 2024 at 8 pm in Tobin Hall.", "2024-07-01"),
        ("nl", "Kaartverkoop\n\nDe kaartverkoop start op 1 april 2024 om 10.00 uur.", "2024-04-01"),
        ("de", "Sommerpause\n\nVom 1. Juli 2024 an ist das Museum geschlossen.", "2024-07-01"),
    ],
)
def test_only_day_of_a_text_stays_the_events(language: str, text: str, day: str) -> None:
    assert [session.start_date for session in parse(text, language=language).sessions] == [day]


def test_next_event_behind_a_label_is_another_one() -> None:
    record = parse(
        "Rivers in the City\n\n14 May 2024 at 19:30\nTobin Hall, Marlow\n\n"
        "There will be tea. Our next talk: Tuesday 11 June 2024, 7.30 pm, Bees and Us.",
        language="en",
    )
    assert [session.start_date for session in record.sessions] == ["2024-05-14"]
