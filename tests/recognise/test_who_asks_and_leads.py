"""Who asks and who answers, who leads a debate, whose jobs stand in front of a name, who is merely mentioned."""

import pytest

from announce_parse import parse
from announce_parse.record import Announcement

_HEAD = {
    "nl": "Avond over water\n\nDonderdag 12 maart 2026, 20.00 uur, De Kade, Gouda\n\n",
    "en": "An evening about water\n\nThursday 12 March 2026, 7pm, Old Library\n\n",
    "de": "Abend über das Wasser\n\nDonnerstag, 12. März 2026, 19 Uhr, Stadtbücherei\n\n",
    "fr": "Soirée sur l'eau\n\nJeudi 12 mars 2026 à 19h, médiathèque\n\n",
}


def told(language: str, sentence: str) -> Announcement:
    return parse(_HEAD[language] + sentence, media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "sentence", "roles"),
    [
        (
            "nl",
            "Anna Poel, Jan Mol (imker) en Wim van Zuijlen gaan in gesprek met Kees Vos. Hij zal hen interviewen.",
            {"Anna Poel": "guest", "Jan Mol": "guest", "Wim van Zuijlen": "guest", "Kees Vos": "moderator"},
        ),
        (
            "nl",
            "Anna Poel wordt bij boekhandel De Kade geïnterviewd door bibliothecaris Jan Mol over haar boek.",
            {"Anna Poel": "guest", "Jan Mol": "moderator"},
        ),
        (
            "nl",
            "Jan Mol en Mia Vos worden door Anna Poel ondervraagd.",
            {"Jan Mol": "guest", "Mia Vos": "guest", "Anna Poel": "moderator"},
        ),
        (
            "en",
            "Novelist Ann Poole will be interviewed by Ben Amadi.",
            {"Ann Poole": "guest", "Ben Amadi": "moderator"},
        ),
        ("de", "Anna Pohl wird von Jan Moll interviewt.", {"Anna Pohl": "guest", "Jan Moll": "moderator"}),
        (
            "fr",
            "Anne Poulain sera interrogée par Jean Mol.",
            {"Anne Poulain": "guest", "Jean Mol": "moderator"},
        ),
        (
            "nl",
            "Anna Poel praat met schrijver Jan Mol en met Mia Vos, journalist en oprichter van Radio Weel.",
            {"Anna Poel": "moderator", "Jan Mol": "guest", "Mia Vos": "guest"},
        ),
        ("nl", "Onder leiding van Jan Mol gaan zij met elkaar in debat.", {"Jan Mol": "moderator"}),
        (
            "nl",
            "De sprekers zijn:\n\n• Anna Poel (Glasnet)\n• Wim Bos (Rover)\n\nVoorzitter: dr. Kees de Jong",
            {"Anna Poel": "speaker", "Wim Bos": "speaker", "Kees de Jong": "moderator"},
        ),
        (
            "nl",
            "Er wordt gedebatteerd door Anna Poel van Glasnet, Kees Vos van de Goudse afdeling van Rover en Wim Bos.",
            {"Anna Poel": "guest", "Kees Vos": "guest", "Wim Bos": "guest"},
        ),
        ("nl", "Sprekers zijn dichter Jan Mol en wethouder Anna Poel.", {"Jan Mol": "speaker", "Anna Poel": "speaker"}),
    ],
)
def test_who_asks_and_who_answers(language: str, sentence: str, roles: dict[str, str]) -> None:
    assert {person.name: person.role for person in told(language, sentence).people} == roles


def test_who_leads_a_choir_all_evening_is_no_moderator() -> None:
    people = told("nl", "Onder leiding van Jan Mol zingt het koor de hele avond.").people
    assert [(person.name, person.role) for person in people] == [("Jan Mol", "performer")]


@pytest.mark.parametrize(
    ("sentence", "positions"),
    [
        ("Spreker is publicist en hoogleraar Jan Mol.", [("publicist", None), ("hoogleraar", None)]),
        (
            "Spreker is schrijver, dichter en columnist Jan Mol.",
            [("schrijver", None), ("dichter", None), ("columnist", None)],
        ),
        ("De dirigent is Jan Mol.", [("dirigent", None)]),
        ("Sprekers zijn Jan Mol van de SP en Anna van den Berg van D66.", [(None, "SP")]),
        ("De docent is Jan Mol.", []),
    ],
)
def test_jobs_in_front_of_a_name(sentence: str, positions: list[tuple[str | None, str | None]]) -> None:
    person = next(person for person in told("nl", sentence).people if person.name == "Jan Mol")
    assert [(position.title, position.organisation) for position in person.positions] == positions


def test_jobs_in_front_of_the_next_name_are_not_those_of_the_one_before() -> None:
    people = told(
        "nl", "Sprekers zijn filosoof Anna Poel, schrijver en cultureel ondernemer Jan Mol en journalist Mia Vos."
    ).people
    assert [[position.title for position in person.positions] for person in people] == [
        ["filosoof"],
        ["schrijver", "cultureel ondernemer"],
        ["journalist"],
    ]


def test_a_body_of_ordinary_words_behind_a_job_is_nobody() -> None:
    people = told(
        "nl", "Sprekers zijn Evert Pater, algemeen directeur Lichten des Waters en Anna Poel, voorzitter Rover."
    ).people
    assert [(p.name, p.positions[0].title, p.positions[0].organisation) for p in people] == [
        ("Evert Pater", "algemeen directeur", "Lichten des Waters"),
        ("Anna Poel", "voorzitter", "Rover"),
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("nl", "Sinds het pensioen van burgemeester Jan Mol is veel veranderd. Spreker: Anna Poel.", "Jan Mol"),
        ("en", "The death of painter Jon Mole shook the town. Speaker: Ann Poole.", "Jon Mole"),
        ("nl", "Het koor zingt liederen van Karel Jonk, Brukman en Vera Lind. Spreker: Anna Poel.", "Vera Lind"),
    ],
)
def test_who_is_merely_mentioned(language: str, sentence: str, name: str) -> None:
    assert name not in [person.name for person in told(language, sentence).people]


@pytest.mark.parametrize(
    ("sentence", "roles"),
    [
        (
            "Gastsprekers zijn Han Verschoor, Prof. dr. Jos Zwanenburg en Drs. Peter J. Latten.",
            {"Han Verschoor": "speaker", "Jos Zwanenburg": "speaker", "Peter J. Latten": "speaker"},
        ),
        (
            "Wim Verrek houdt een dubbelinterview met de oud-burgemeesters Jan Mol en Anna Poel.",
            {"Wim Verrek": "moderator", "Jan Mol": "guest", "Anna Poel": "guest"},
        ),
        ("Namens de VVD schuift Anna Poel aan.", {"Anna Poel": "guest"}),
        ("De presentatie van de avond gebeurt door Anna Poel.", {"Anna Poel": "host"}),
    ],
)
def test_who_takes_part_in_an_evening(sentence: str, roles: dict[str, str]) -> None:
    assert {person.name: person.role for person in told("nl", sentence).people} == roles


def test_hyphened_jobs_in_the_plural_and_on_whose_behalf_somebody_comes() -> None:
    people = told("nl", "Te gast zijn de oud-wethouders Jan Mol en Anna Poel.").people
    assert [person.positions[0].title for person in people] == ["oud-wethouder", "oud-wethouder"]
    (person,) = told("nl", "Te gast is Anna Poel (Ulven) namens het CDA.").people
    assert [(position.title, position.organisation) for position in person.positions] == [(None, "CDA")]


def test_a_talk_with_its_subject_in_front_of_by() -> None:
    text = "11 december 2026 – Lezing over de duinen door Cor Speek\n\nDe lezing is in De Kade in Gouda, 19.30 uur."
    (person,) = parse(text, media_type="text/plain", language="nl").people
    assert (person.name, person.role) == ("Cor Speek", "speaker")


def test_a_trio_is_named_without_its_article() -> None:
    head = "Concert in Gouda\n\nDonderdag 12 maart 2026, 20.00 uur, Dorpskerk\n\n"
    record = parse(
        f"{head}Het Morel Trio speelt trio's van Beethoven..",
        media_type="text/plain",
        language="nl",
    )
    assert [(person.name, person.kind, person.role) for person in record.people] == [
        ("Morel Trio", "group", "performer")
    ]


def test_an_english_job_in_the_name_of_a_german_body_is_no_genitive() -> None:
    sentence = (
        "Anna Pohl forscht am Zentrum für Physik in Lohe über Wärme und engagiert sich bei den Scientists for Weel."
    )
    (person,) = [person for person in told("de", sentence).people if person.name == "Anna Pohl"]
    assert [(p.title, p.organisation) for p in person.positions] == [(None, "Zentrum für Physik")]
