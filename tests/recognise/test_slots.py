"""Names in one place of a list's items, where one that surely takes part speaks for the rest."""

import pytest

import announce_parse

EN_AGENDA = """\
Leek Ruby Evening
Thursday 4 March 2027, 19:00
Agenda
18:30 Doors
19:00 Tracing without tears (Anneke Rowd)
19:30 Fast parsers (Vikash Menot)
20:00 Drinks (Foyer North)
"""
NL_TALKS = """\
Avond van het veen
dinsdag 4 mei 2027
De sprekers:
Turf en water: Joke Vermeer
De laatste turfsteker: Wubbo Trijn
Veenmos: Karin Aalders
"""
DE_AGENDA = """\
Technikabend Leekheim
Donnerstag, 6. Mai 2027, 18 Uhr
18:00 Begrüßung (Sabine Vogt)
18:15 Schnelle Tests (Urs Zgrabb)
19:00 Pause (Foyer)
19:15 Netze ohne Ende (Hannes Quirl)
"""
FR_AGENDA = """\
Soirée Python de Laval
jeudi 6 mai 2027 à 19h
19h00 Accueil
19h15 Tester sans peine (Claire Dumas)
19h45 Les graphes (Yorick Plouz)
20h30 Buffet
"""


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", EN_AGENDA, ["Anneke Rowd", "Vikash Menot"]),
        ("nl", NL_TALKS, ["Joke Vermeer", "Wubbo Trijn", "Karin Aalders"]),
        ("de", DE_AGENDA, ["Sabine Vogt", "Urs Zgrabb", "Hannes Quirl"]),
        ("fr", FR_AGENDA, ["Claire Dumas", "Yorick Plouz"]),
    ],
)
def test_who_stands_where_others_of_a_list_do_takes_part_as_well(language: str, text: str, names: list[str]) -> None:
    assert [person.name for person in announce_parse.parse(text, language=language).people] == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "en",
            "Village lunch\nTuesday 4 May 2027\nWhere: Leek\nWhen: noon\nTickets: Corner Stores\n"
            "Contact: Ann Poole, 01234 567890\n",
            ["Ann Poole"],
        ),
        (
            "en",
            "Course week\n3-7 May 2027\nMonday: Watercolour (Wren Room)\nTuesday: Clay (Long Barn)\n"
            "Wednesday: Print (Mill House)\nTaught by Sally Frost\n",
            ["Sally Frost"],
        ),
        (
            "de",
            "Dorffest\n6. Mai 2027\n10:00 Gottesdienst (Marienkirche)\n11:00 Frühschoppen (Festzelt)\n"
            "14:00 Umzug (Hauptstraße)\nModeration: Jan Vogt\n",
            ["Jan Vogt"],
        ),
        (
            "fr",
            "Fête du livre\n6 mai 2027\n10h Atelier (Médiathèque)\n11h Lecture (Salle Verte)\n"
            "14h Dédicace avec Anne Roche (Jardin)\n",
            ["Anne Roche"],
        ),
    ],
)
def test_places_and_facts_in_one_place_of_a_list_are_nobody(language: str, text: str, names: list[str]) -> None:
    assert [person.name for person in announce_parse.parse(text, language=language).people] == names


def test_celebrated_makers_tell_that_a_column_of_names_is_one_of_makers() -> None:
    text = (
        "Kamerkoor De Veenrand zingt\nzondag 2 mei 2027, 15.00 uur\nLeiding: Jan Wierda\n\nProgramma\n\n"
        "Heinrich Schütz\n\nSamuel Scheidt\n\nLuca Terzanio\n"
    )
    people = announce_parse.parse(text, language="nl").people
    assert [person.name for person in people] == ["Kamerkoor De Veenrand", "Jan Wierda"]
