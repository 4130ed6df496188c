"""Who plays in a film, whose life is told, who signs a letter without a closing, who speaks below another's job."""

from announce_parse import parse


def roles(text: str) -> dict[str, str | None]:
    return {person.name: person.role for person in parse(text, media_type="text/plain").people}


def test_who_plays_in_a_film_is_not_there() -> None:
    text = (
        "Screening: The Salt Field\nSunday 24 May 2026, 5pm, Old Cinema, Leek\n\n"
        "The film is followed by a Q&A with director Rosa Poole. Starring Ben Reed and Ann Mole."
    )
    assert list(roles(text)) == ["Rosa Poole"]


def test_who_plays_on_a_stage_is() -> None:
    text = (
        "The Salt Field\nA play in two acts\nFriday 22 May 2026, 7.30pm, Playhouse\n\nStarring Ann Poole and Ben Reed."
    )
    assert roles(text) == {"Ann Poole": "performer", "Ben Reed": "performer"}


def test_whose_life_and_work_is_told_takes_no_part() -> None:
    text = (
        "Art in focus: Gwen Poole\nTuesday 24 March 2026, 11am, City Gallery\n\n"
        "Art historian Ann Mole gives a talk on the life and work of the painter Gwen Poole."
    )
    assert roles(text) == {"Ann Mole": "speaker"}


def test_who_signs_a_letter_in_office_invites() -> None:
    text = (
        "Dear friends,\n\nWe invite you to our annual meeting on Thursday 26 March 2026 at 7pm in the Parish Hall.\n\n"
        "Alan Poole\nChairman, Leek Choral Society"
    )
    assert roles(text) == {"Alan Poole": "organiser"}


def test_a_heading_tells_the_role_of_those_below_the_job_of_the_first() -> None:
    text = (
        "Kennissessie\nDinsdag 17 maart 2026 van 13.30 tot 17.00 uur\nDe Kade, Gouda\n\nSprekers\n\n"
        "Edwin Mol\nSenior adviseur\nWaterschap Veen\n\nNadia Poel\nProjectleider klimaat\nGemeente Gouda"
    )
    assert roles(text) == {"Edwin Mol": "speaker", "Nadia Poel": "speaker"}


def test_talks_of_a_list_are_given_by_those_in_front_of_the_colon() -> None:
    text = (
        "Python-Stammtisch #31\nDienstag, 17. März 2026, 19 Uhr, Glaswerk\n\n"
        "1. Nils Moll (Entwickler bei Glaswerk): Typen für alle\n2. Tanja Pohl (Data Engineer, Nordfunk): Tests"
    )
    assert roles(text) == {"Nils Moll": "speaker", "Tanja Pohl": "speaker"}


def test_a_play_by_its_name_and_who_wrote_it_are_nobody() -> None:
    text = (
        "Hedda Poole by Henrik Mole\nLeek Players, Leek Little Theatre\n16-20 June 2026, 7.30pm\n\n"
        "Directed by Greta Fox\nCast\nHedda – Laura Finch\nTesman – Tom Ridley"
    )
    assert roles(text) == dict.fromkeys(("Greta Fox", "Laura Finch", "Tom Ridley"), "performer")
