"""Hours of the afternoon that are told in words."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("nl", "Start om 10.30 uur in Laren, einde ongeveer half vier.", "10:30", "15:30"),
        ("nl", "We beginnen om half drie en eindigen om vier uur.", "14:30", "16:00"),
        ("nl", "Aanvang 21.00 uur, einde half twee.", "21:00", "01:30"),
        ("nl", "Vertrek om zes uur 's ochtends.", "06:00", None),
        ("de", "Wir beginnen um halb drei, Ende gegen fünf Uhr.", "14:30", "17:00"),
        ("de", "Wir gehen um fünf Uhr früh los.", "05:00", None),
    ],
)
def test_said_hours_are_of_the_afternoon(language: str, text: str, start: str, end: str | None) -> None:
    day = {"nl": "Zondag 9 juni 2024", "de": "Sonntag, 9. Juni 2024"}[language]
    session = parse(f"Tocht\n\n{day}. {text}", media_type="text/plain", language=language).sessions[0]
    assert (session.start, session.end) == (start, end)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Wir treffen uns am Donnerstag, 9. März 2023, um 19 Uhr im Rössle. Gegen 20 Uhr zeigt Martin Fotos."),
        ("nl", "We komen samen op donderdag 9 maart 2023 om 19 uur in De Ruit. Rond 20 uur toont Martin foto's."),
    ],
)
def test_people_meet_when_it_begins(language, text):
    (session,) = parse(f"Fototreff\n\n{text}\n", media_type="text/plain", language=language).sessions
    assert (session.doors, session.start) == (None, "19:00")
