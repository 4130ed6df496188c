"""Who asks where the other side of a conversation is not named beside the verb, and where the verb stands apart."""

import pytest

from announce_parse import parse

_HEAD = {
    "nl": "Avond over water\n\nDonderdag 12 maart 2026, 20.00 uur, De Kade, Gouda\n\n",
    "en": "An evening about water\n\nThursday 12 March 2026, 7pm, Old Library\n\n",
    "de": "Abend über das Wasser\n\nDonnerstag, 12. März 2026, 19 Uhr, Stadtbücherei\n\n",
    "fr": "Soirée sur l'eau\n\nJeudi 12 mars 2026 à 19h, médiathèque\n\n",
}


def roles(language: str, sentence: str) -> dict[str, str | None]:
    record = parse(_HEAD[language] + sentence, media_type="text/plain", language=language)
    return {person.name: person.role for person in record.people}


@pytest.mark.parametrize(
    ("language", "sentence", "moderator"),
    [
        ("nl", "Te gast zijn Anna Poel en Jan Mol. Presentator Mia Vos gaat met hen in gesprek.", "Mia Vos"),
        ("nl", "Anna Poel leest voor. Mia Vos praat met haar over haar jeugd.", "Mia Vos"),
        ("de", "Anna Pohl liest aus ihrem Buch. Anschließend spricht Mia Voss mit ihr über das Schreiben.", "Mia Voss"),
        ("de", "Nach dem Film spricht Mia Voss mit der Regisseurin Anna Pohl.", "Mia Voss"),
        ("en", "Ann Poole reads from her novel. Mia Fox talks to her about the sea.", "Mia Fox"),
        ("en", "Ann Poole reads from her novel. She is joined in conversation by Mia Fox.", "Mia Fox"),
        ("fr", "Anne Poulain présente son roman. Mia Renard s'entretient avec elle.", "Mia Renard"),
        ("fr", "Mia Renard échangera avec Anne Poulain, économiste, et Jean Mol, maraîcher.", "Mia Renard"),
    ],
)
def test_who_asks(language: str, sentence: str, moderator: str) -> None:
    assert [name for name, role in roles(language, sentence).items() if role == "moderator"] == [moderator]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Anna Poel vertelt over haar werk. Ze praat met haar moeder nog elke dag."),
        ("nl", "Anna Poel geeft een lezing en gaat daarna met de zaal in gesprek."),
        ("de", "Anna Pohl hält einen Vortrag und spricht danach mit dem Publikum."),
        ("en", "Ann Poole gives a talk and speaks with the audience afterwards."),
        ("fr", "Anne Poulain donnera une conférence puis dialoguera avec la salle."),
    ],
)
def test_who_talks_with_the_audience_asks_nobody(language: str, sentence: str) -> None:
    assert "moderator" not in roles(language, sentence).values()


@pytest.mark.parametrize(
    ("language", "sentence", "told"),
    [
        (
            "en",
            "Author Ann Poole in conversation with broadcaster Ben Reed.",
            {"Ann Poole": "guest", "Ben Reed": "moderator"},
        ),
        (
            "de",
            "Die Autorin Anna Pohl liest vor. Danach ist sie im Gespräch mit dem Journalisten Jan Moll.",
            {"Anna Pohl": "speaker", "Jan Moll": "moderator"},
        ),
        (
            "en",
            "Broadcaster Joel Reed chairs a discussion with Ann Poole, Deputy Mayor for Water; Piers Mole of Fenwatch.",
            {"Joel Reed": "moderator", "Ann Poole": "guest", "Piers Mole": "guest"},
        ),
        (
            "fr",
            "Anne Poulain reçoit le chef Jean Mol et la navigatrice Mia Renard.",
            {"Anne Poulain": "host", "Jean Mol": "guest", "Mia Renard": "guest"},
        ),
        (
            "de",
            "Anna Pohl begrüßt den Bergsteiger Jan Moll und die Unternehmerin Mia Voss.",
            {"Anna Pohl": "host", "Jan Moll": "guest", "Mia Voss": "guest"},
        ),
        (
            "de",
            "Bürgermeisterin Anna Pohl begrüßt die Gäste. Jan Moll hält einen Vortrag.",
            {"Anna Pohl": "speaker", "Jan Moll": "speaker"},
        ),
        ("de", "Anmeldungen nimmt Ralf Moll entgegen.", {"Ralf Moll": "contact"}),
        (
            "fr",
            "Discours du maire, Serge Mol, et d'Anne Poulain, présidente du comité des fêtes.",
            {"Serge Mol": "speaker", "Anne Poulain": "speaker"},
        ),
    ],
)
def test_what_sentences_tell_of_two(language: str, sentence: str, told: dict[str, str]) -> None:
    assert roles(language, sentence) == told
