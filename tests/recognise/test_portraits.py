"""Names that head a paragraph about their bearer, and those of which a text tells that they lead a group."""

import pytest

import announce_parse


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "nl",
            "Voorjaarsconcert\nzondag 2 mei 2027, 15.00 uur\nDe solisten zijn:\n\n- #### Elsje Wollemaat\n\n"
            "Elsje studeerde zang in Gent en zingt bij het koor.\n\n- #### Klaartje Pannink\n\n"
            "Klaartje behaalde haar diploma in Brussel en geeft les.\n",
            [("Elsje Wollemaat", "performer"), ("Klaartje Pannink", "performer")],
        ),
        (
            "de",
            "Sommerkonzert\nSonntag, 2. Mai 2027, 17 Uhr\nDie Jugendkapelle Moorau spielt unter der Leitung von "
            "Jonas Pfendler.\n",
            [("Jugendkapelle Moorau", "performer"), ("Jonas Pfendler", "performer")],
        ),
    ],
)
def test_who_has_a_portrait_or_leads_a_group_takes_part(
    language: str, text: str, people: list[tuple[str, str]]
) -> None:
    record = announce_parse.parse(text, language=language)
    assert [(person.name, person.role) for person in record.people] == people


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "en",
            "Software day\nFriday 4 June 2027, 10am\nSpeakers\n• Dr. Rich Fenjohn runs the Tools group at Leek College."
            "\n• Dr. Ann Poole is a research fellow at Leek College.\n",
            [("Rich Fenjohn", "speaker"), ("Ann Poole", "speaker")],
        ),
        (
            "de",
            "Workshop Löten\nFreitag, 4. Juni 2027, 19 Uhr\nDozent ist Hannok Quirl.\n",
            [("Hannok Quirl", "speaker")],
        ),
        ("en", "Meetup\nFriday 4 June 2027, 7pm\nTalks this month: Basalt Native in practice.\n", []),
    ],
)
def test_a_forename_that_no_list_has_is_one_where_a_noun_tells_the_role(
    language: str, text: str, people: list[tuple[str, str]]
) -> None:
    record = announce_parse.parse(text, language=language)
    assert [(person.name, person.role) for person in record.people] == people
