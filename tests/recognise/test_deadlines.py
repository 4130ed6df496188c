"""The last day to sign up, told by the words around it."""

import pytest

from announce_parse import parse

EVENTS = {
    "nl": "Lezing over water\nDinsdag 21 mei 2024, 20.00 uur\nDe Kring, Dorpsstraat 1, Delft\n",
    "en": "Talk on water\nTuesday 21 May 2024, 8 pm\nThe Playhouse, 1 High Street, Leeds\n",
    "de": "Vortrag über Wasser\nDienstag, 21. Mai 2024, 20 Uhr\nBürgerhaus, Marktstraße 1, Bonn\n",
    "fr": "Conférence sur l'eau\nMardi 21 mai 2024 à 20h\nMaison du Lac, 1 rue du Port, Lyon\n",
}


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("nl", "Sluitingsdatum: 30 april", "2024-04-30"),
        ("nl", "De deadline voor aanmelding is 30 april.", "2024-04-30"),
        ("nl", "Kaarten voor de voorstelling van 3 mei", None),
        ("nl", "De inschrijving voor deelname op 3 mei", None),
        ("nl", "De deadline voor het insturen van artikelen is 30 april.", None),
        ("de", "Anmeldeschluss: 30. April", "2024-04-30"),
        ("de", "Anmeldefrist: 30. April 2024", "2024-04-30"),
        ("de", "Meldeschluss: 30. April", "2024-04-30"),
        ("de", "Die Frist für die Anmeldung ist der 30. April.", "2024-04-30"),
        ("de", "Einsendeschluss: 30. April", None),
        ("en", "Deadline for registration is 30 April", "2024-04-30"),
        ("en", "Deadline for papers is 30 April", None),
        ("en", "Kindly reply by April 30 to the warden.", "2024-04-30"),
        ("en", "Enter online before midnight on Tuesday 30 April.", "2024-04-30"),
        ("nl", "Aanmelden kan tot 12.00 uur op dinsdag 30 april.", "2024-04-30"),
        ("fr", "La date limite d'inscription est le 30 avril.", "2024-04-30"),
        ("fr", "La date limite pour les propositions est le 30 avril.", None),
    ],
)
def test_the_last_day_to_sign_up(language: str, line: str, expected: str | None) -> None:
    record = parse(EVENTS[language] + line, media_type="text/plain", language=language)
    assert record.registration.deadline.date == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We are delighted that the workshop will take place from {} at the university."),
        ("nl", "De bijeenkomst vindt plaats van {} in Wageningen."),
        ("de", "Die Tagung findet vom {} in Bonn statt."),
        ("fr", "Le colloque aura lieu du {} à Lyon."),
    ],
)
def test_what_takes_place_is_no_deadline(language: str, text: str) -> None:
    days = {"en": "3 to 5 June 2026", "nl": "3 t/m 5 juni 2026", "de": "3. bis 5. Juni 2026", "fr": "3 au 5 juin 2026"}
    record = parse(text.format(days[language]), media_type="text/plain", language=language)
    assert [(day.start_date, day.end_date) for day in record.sessions] == [("2026-06-03", "2026-06-05")]
    assert record.registration.deadline.date is None


def test_up_to_when_something_is_handed_in_is_no_end() -> None:
    text = (
        "Public hearing\n\nMonday, August 12, 2024, at 6:00 p.m., City Hall, Elmford\n\n"
        "Comments may be submitted until 5:00 p.m. on August 9, 2024.\n"
    )
    assert [(s.start_date, s.start, s.end) for s in parse(text, language="en").sessions] == [
        ("2024-08-12", "18:00", None)
    ]
