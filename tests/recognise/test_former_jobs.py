"""Jobs in front of a name with what belongs to them, offices of the church, fields that look like names."""

import pytest

from announce_parse import parse

_HEAD = {
    "nl": "Avond over water\n\nDonderdag 12 maart 2026, 20.00 uur, De Kade, Gouda\n\n",
    "en": "An evening about water\n\nThursday 12 March 2026, 7pm, Old Library\n\n",
    "de": "Abend über das Wasser\n\nDonnerstag, 12. März 2026, 19 Uhr, Stadtbücherei\n\n",
    "fr": "Soirée sur l'eau\n\nJeudi 12 mars 2026 à 19h, médiathèque\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence", "positions"),
    [
        ("nl", "Voormalig wethouder Anna Poel houdt een lezing.", [("Voormalig wethouder", None)]),
        ("de", "Die frühere Ministerin Anna Pohl hält einen Vortrag.", [("frühere Ministerin", None)]),
        ("fr", "L'ancien ministre Jean Mol donnera une conférence.", [("ancien ministre", None)]),
        ("en", "Former teacher Ann Poole gives a talk.", [("Former teacher", None)]),
        ("en", "Art historian Ann Poole gives a talk.", [("Art historian", None)]),
        ("en", "Author Ann Poole gives a talk.", [("Author", None)]),
        ("de", "Es predigt Pfarrerin Anna Pohl.", [("Pfarrerin", None)]),
        (
            "en",
            "Ann Poole, Professor of Ecology and Marine Biology at the University of Weel, gives a talk.",
            [("Professor of Ecology and Marine Biology", "University of Weel")],
        ),
        (
            "nl",
            "Spreker is Anna Poel, hoogleraar Familierecht Universiteit Weel.",
            [("hoogleraar Familierecht", "Universiteit Weel")],
        ),
        (
            "nl",
            "Spreker is Anna Poel, hoogleraar Vrije Universiteit Weel.",
            [("hoogleraar", "Vrije Universiteit Weel")],
        ),
        ("nl", "Als neuroloog bij Glasnet ziet Anna Poel veel. Zij vertelt over slaap.", [("neuroloog", "Glasnet")]),
        (
            "nl",
            "Sprekers\n\nAnna Poel | redacteur bij Glasblad | Kleur en contrast",
            [("redacteur", "Glasblad")],
        ),
        ("nl", "10.15 uur Dijken (Anna Poel, Glasnet)", [(None, "Glasnet")]),
        ("nl", "Te gast is burgemeester Olaf Steenman van Gouda.", [("burgemeester", "Gouda")]),
        ("de", "Gäste sind der Bergsteiger Jan Moll und die Autorin Anna Pohl.", [("Bergsteiger", None)]),
        ("de", "Der Schriftsteller Jan Moll im Gespräch mit der Kritikerin Anna Pohl.", [("Schriftsteller", None)]),
    ],
)
def test_a_job_and_what_belongs_to_it(
    language: str, sentence: str, positions: list[tuple[str | None, str | None]]
) -> None:
    people = parse(_HEAD[language] + sentence, media_type="text/plain", language=language).people
    assert [(position.title, position.organisation) for position in people[0].positions] == positions
    assert "Marine Biology" not in [person.name for person in people]


def test_the_town_that_somebody_rules_is_no_part_of_the_name() -> None:
    sentence = "Te gast is burgemeester Olaf Steenman van Gouda."
    people = parse(_HEAD["nl"] + sentence, media_type="text/plain", language="nl").people
    assert [person.name for person in people] == ["Olaf Steenman"]


def test_a_title_behind_the_name_of_who_performs_is_no_position() -> None:
    text = "Anna Poel – Nog één keer\nCabaret\nvrijdag 13 maart 2026, 20.15 uur, De Kade, Gouda\n\nAnna Poel speelt."
    assert [person.positions for person in parse(text, media_type="text/plain").people] == [()]
