"""Positions end where a text goes on with who supports the event, or with somebody else."""

import pytest

from announce_parse import parse


def positions(text, name):
    record = parse(text, media_type="text/plain", language="fr")
    return [(p.title, p.organisation) for person in record.people if person.name == name for p in person.positions]


def test_lines_of_support_below_a_name_are_no_position():
    text = (
        "Journée d'étude : Archives et mémoire\n\nVendredi 27 mars 2026, Université de Tersanne\n\n"
        "9h30 Ouverture, Nathalie Prat (Université de Tersanne)\n\nOrganisation : Nathalie Prat et Hugo Sarrazin\n"
        "Avec le soutien de la Région et de la Fondation Delorme\n"
    )
    assert positions(text, "Nathalie Prat") == [(None, "Université de Tersanne")]
    assert positions(text, "Hugo Sarrazin") == []


def test_and_of_goes_on_with_somebody_else():
    text = (
        "Réunion publique : avenir de la place\n\nLa municipalité vous invite le mardi 10 février 2026 à 19h, mairie "
        "de Beaulac. En présence de M. le maire, Alain Fournel, et de l'architecte Céline Noguès.\n"
    )
    assert all(body is None for _, body in positions(text, "Alain Fournel"))


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("10.45 Uhr Hydrologin Anna Pohl: Wege wählen", "Hydrologin"),
        ("Es spricht Anna Pohl, Landrätin Rottal-Inn.", "Landrätin Rottal-Inn"),
    ],
)
def test_hours_and_halves_of_districts_are_no_positions(line, title):
    text = f"Tagung Moor\n\n10. März 2026, Rathaus, Aue\n\nProgramm\n9.30 Uhr Empfang\n{line}\n11.20 Uhr Pause\n"
    people = parse(text, media_type="text/plain", language="de").people
    assert [(p.name, [(q.title, q.organisation) for q in p.positions]) for p in people] == [
        ("Anna Pohl", [(title, None)])
    ]
