import pytest

import announce_parse

TOPS = {
    "nl": "Avond in het dorpshuis\n\nDonderdag 18 april 2024, 20.00 uur, Dorpshuis Elft\n\n",
    "en": "An evening at the hall\n\nThursday 18 April 2024, 7.30pm, Village Hall, Elft\n\n",
    "de": "Ein Abend im Dorf\n\nDonnerstag, 18. April 2024, 20 Uhr, Gemeindehaus Elft\n\n",
    "fr": "Une soirée au village\n\nJeudi 18 avril 2024 à 20h, Salle des fêtes, Elft\n\n",
}


def people_of(language: str, text: str) -> list[tuple[str, str, list[tuple[str | None, str | None]]]]:
    record = announce_parse.parse(TOPS[language] + text + "\n", media_type="text/plain", language=language)
    return [(p.name, p.role, [(told.title, told.organisation) for told in p.positions]) for p in record.people]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "nl",
            "Deze vragen leggen we voor aan:\n\nSjors Hoekema Bosbouwer en ondernemer. Oprichter van de Munt."
            "\nKoen Damstra Journalist en docent.",
            [
                (
                    "Sjors Hoekema",
                    "guest",
                    [("Bosbouwer", None), ("ondernemer", None), ("Oprichter", "Munt")],
                ),
                ("Koen Damstra", "guest", [("Journalist", None), ("docent", None)]),
            ],
        ),
        (
            "en",
            "We put these questions to:\n\nMia Verban Systems administrator, writes for a weblog.",
            [("Mia Verban", "guest", [("Systems administrator", None)])],
        ),
        (
            "de",
            "Diese Fragen stellen wir:\n\nJörg Hoppe Stadtplaner und Autor.",
            [("Jörg Hoppe", "guest", [("Stadtplaner", None), ("Autor", None)])],
        ),
        (
            "fr",
            "Ces questions, nous les poserons à :\n\nQuentin Dampierre Journaliste et enseignant.",
            [("Quentin Dampierre", "guest", [("Journaliste", None), ("enseignant", None)])],
        ),
        (
            "de",
            "Podiumsdiskussion zwischen Martina Vogt, Leiterin des Forsts Elft, Ole Brandt, Landwirt, und Petra Kern",
            [
                ("Martina Vogt", "guest", [("Leiterin", "Forsts Elft")]),
                ("Ole Brandt", "guest", [("Landwirt", None)]),
                ("Petra Kern", "guest", []),
            ],
        ),
        (
            "nl",
            "Ze worden vertegenwoordigd door Sabien Krul van de groep Groene Erven en Marije Toms van het fonds Boom.",
            [
                ("Sabien Krul", "guest", [(None, "groep Groene Erven")]),
                ("Marije Toms", "guest", [(None, "fonds Boom")]),
            ],
        ),
    ],
)
def test_guests_of_whom_one_asks(language: str, text: str, people: list[tuple[str, str, object]]) -> None:
    assert people_of(language, text) == people


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De deelnemers stellen hun plannen voor in korte lezingen.\n\nDeelnemers:\nAnna Kuipers\nMehmet Yılmaz"),
        ("en", "Each participant gives a short talk.\n\nParticipants: Anna Kuipers and Mehmet Yılmaz."),
        ("de", "Die Teilnehmer*innen stellen sich in Vorträgen vor.\n\nTeilnehmer*innen:\nAnna Kuipers\nMehmet Yılmaz"),
        ("fr", "Les participants présentent de courts exposés.\n\nParticipants :\nAnna Kuipers\nMehmet Yılmaz"),
    ],
)
def test_participants_who_give_talks_speak(language: str, text: str) -> None:
    assert [(name, role) for name, role, _ in people_of(language, text)] == [
        ("Anna Kuipers", "speaker"),
        ("Mehmet Yılmaz", "speaker"),
    ]


def test_participants_who_listen_do_not() -> None:
    text = "De deelnemers volgen lezingen over turf.\n\nDeelnemers:\nAnna Kuipers\nMehmet Yılmaz"
    assert {role for _, role, _ in people_of("nl", text)} == {"guest"}
