"""Plain notices: feasts as titles, teams that play, bodies and jobs that end with their line."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Halloween\nSaturday 31 October 2026, 6pm\nVillage Hall, Melbury\n", "Halloween"),
        ("Fête de la musique\nDimanche 21 juin 2026 à 18h\nSalle des fêtes, Segré\n", "Fête de la musique"),
        ("Fête nationale\nMardi 14 juillet 2026 à 18h\nPlace de l'Église, Segré\n", "Fête nationale"),
    ],
)
def test_a_feast_alone_in_its_line_is_the_title(text, title):
    assert parse(text, media_type="text/plain").title == title


def test_teams_of_a_number_play_and_are_no_platform():
    text = "Quiz Night\nSaturday 7 February 2026, 7.30pm, Parish Hall, Norton\nTeams of up to six. £5 per person.\n"
    record = parse(text, media_type="text/plain")
    assert (record.attendance, record.venue.name) == ("offline", "Parish Hall")


@pytest.mark.parametrize(
    ("below", "organisation"),
    [
        ("Doors open at 5.30", "Southern Tarn Trust"),
        ("Councillor Mina Dale has agreed to sit and listen", "Southern Tarn Trust"),
        ("Welcome and Q&A: Lucy Barrow", "Southern Tarn Trust"),
    ],
)
def test_a_body_ends_with_its_line_where_another_sentence_begins(below, organisation):
    text = (
        "Peat in the north\nMonday 7 September 2026, 6pm, Guildhall, Thornby\n\n"
        f"Ann Poole, head of restoration at the Southern Tarn Trust\n{below}\n"
    )
    ann = next(person for person in parse(text, media_type="text/plain").people if person.name == "Ann Poole")
    assert [position.organisation for position in ann.positions] == [organisation]


def test_the_word_with_which_a_sentence_begins_employs_nobody():
    text = (
        "Talk: Peat\nSunday 1 February 2026, 6pm, Guildhall, Thornby\nSpeaker: Sarah Lind\n"
        "Hosted by the council at the library. All welcome.\n"
    )
    (person,) = parse(text, media_type="text/plain").people
    assert person.positions == ()


def test_wildlife_is_no_job():
    text = (
        "Our next meeting is on Tuesday 3 March 2026 at 8pm in the Red Lion, Fenwick. "
        "Jane Poole from the Wildlife Trust will talk about otters.\n"
    )
    (person,) = parse(text, media_type="text/plain").people
    assert [(told.title, told.organisation) for told in person.positions] == [(None, "Wildlife Trust")]
