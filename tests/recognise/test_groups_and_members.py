"""Groups by the names of their members, without article and noun; who performs by several instruments; elided 'of'."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "en",
            "The Copper Fiddles\nFriday 13 March 2026, doors 8pm, Old Mill, Leek\n\n"
            "The Copper Fiddles are Ann Poole (vocals), Joe Mole (banjo) and Ben Reed (double bass).",
            ["Copper Fiddles", "Ann Poole", "Joe Mole", "Ben Reed"],
        ),
        (
            "fr",
            "Bal folk\nVendredi 13 mars 2026 à 21h, salle des fêtes\n\n"
            "Les Oies du Lac : Anne Poulain (chant), Jean Mol (violon). Entrée 7 €.",
            ["Les Oies du Lac", "Anne Poulain", "Jean Mol"],
        ),
        (
            "de",
            "Konzert im Turm\nFreitag, 13. März 2026, 20 Uhr, Kulturturm\n\n"
            "Die Band Nebelhorn spielt Rock. Mit dabei: Anna Pohl (Gitarre) und Jan Moll (Gesang).",
            ["Nebelhorn", "Anna Pohl", "Jan Moll"],
        ),
        (
            "de",
            "Neue Musik\nFreitag, 13. März 2026, 20 Uhr, Funkhaus\n\nDas Ensemble Nebelhorn spielt Werke von Jan Moll.",
            ["Ensemble Nebelhorn"],
        ),
        (
            "fr",
            "Concert\nVendredi 13 mars 2026 à 20h, médiathèque\n\nConcert d'Hélène Poulain et d'Olivier Mol.",
            ["Hélène Poulain", "Olivier Mol"],
        ),
        (
            "de",
            "Kaminkonzert: Musik der Nacht\n\nKaminkonzert: Musik der Nacht\n\n8. Mai, 20 Uhr, Schloss Wendern\n\n"
            "Das Duo Perlmutt spielt Werke von Ravel.",
            ["Duo Perlmutt"],
        ),
        (
            "nl",
            "Tuinconcert: Muziek van de rivier\n\nZondag 3 mei 2026, 15.00 uur, De Hof, Tiel\n\n"
            "Tuinconcert: Muziek van de rivier\n\nKwartet Lindeboom speelt Haydn.",
            ["Kwartet Lindeboom"],
        ),
    ],
)
def test_groups_and_their_members(language: str, text: str, names: list[str]) -> None:
    people = parse(text, media_type="text/plain", language=language).people
    assert [person.name for person in people] == names
    assert {person.role for person in people} == {"performer"}


def test_a_forename_and_a_surname_that_ends_like_a_body_are_somebody() -> None:
    text = "Panel discussion: water\nThursday 12 March 2026, 7pm\n\nPanellists:\nOlivia Marchbanks, chief economist"
    assert [person.name for person in parse(text, media_type="text/plain").people] == ["Olivia Marchbanks"]
