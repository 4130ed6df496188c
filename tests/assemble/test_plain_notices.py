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


@pytest.mark.parametrize(
    ("heading", "about"),
    [("The Salt Road", "the Salt Road"), ("Justice and the Small Claims Court", "the Small Claims Court")],
)
def test_a_street_of_which_a_talk_speaks_is_no_address(heading, about):
    when = "Thursday 7 May 2026 at 5.30 pm, Guildhall, Marlby"
    record = parse(f"{heading}\nA talk by Ann Lee about {about}\n{when}\n", media_type="text/plain")
    assert (record.title, record.venue.name, record.venue.street) == (heading, "Guildhall", None)


@pytest.mark.parametrize("house", ["Salle du Moulin", "Galerie du Moulin"])
def test_a_room_called_after_a_house_is_no_room_in_one(house):
    record = parse(f"Concert de chorales\nSamedi 11 avril 2026 à 20h30\n{house}, Honfleur\n", media_type="text/plain")
    assert (record.venue.name, record.venue.room, record.venue.city) == (house, None, "Honfleur")


def test_a_title_ends_in_front_of_for_when_it_was_planned():
    text = "Annulé : le marché de Noël de Clisson prévu le samedi 12 décembre 2026 à 10h à l'église est annulé.\n"
    assert parse(text, media_type="text/plain").title == "le marché de Noël de Clisson"


@pytest.mark.parametrize(
    ("text", "title", "organisers"),
    [
        ("The Elmley Singers present\nA NIGHT AT THE OPERA\n", "A NIGHT AT THE OPERA", ["Elmley Singers"]),
        ("Elmley Film Society presents\nWild Strawberries\n", "Wild Strawberries", ["Elmley Film Society"]),
    ],
)
def test_what_is_presented_below_a_body_holds_nothing(text, title, organisers):
    record = parse(f"{text}Thursday 19 February 2026, 7.30pm\nReformed Church, Elmley\n", media_type="text/plain")
    assert (record.title, [body.name for body in record.organisers]) == (title, organisers)


def test_who_presents_is_no_series():
    text = "Le Ciné-club de Lussan présente\nLes Fraises sauvages\nJeudi 19 février 2026 à 20h30\nCinéma Le Palace\n"
    record = parse(text, media_type="text/plain")
    assert (record.title, record.series) == ("Les Fraises sauvages", None)
    assert [body.name for body in record.organisers] == ["Ciné-club de Lussan"]


@pytest.mark.parametrize(
    ("line", "jobs"),
    [
        ("Musical director: Alan Pike. Accompanist: Joy Hunt", ["Musical director", "Accompanist"]),
        ("Direction : Alan Pike. Piano : Joy Hunt", ["Direction", "Piano"]),
    ],
)
def test_a_label_behind_a_full_stop_is_that_of_the_next_name(line, jobs):
    when = "Samedi 23 mai 2026 à 20h30" if "Direction" in line else "Saturday 23 May 2026, 7.30pm"
    people = parse(f"Concert\n{line}\n{when}\n", media_type="text/plain").people
    assert [[told.title for told in person.positions] for person in people] == [[job] for job in jobs]


@pytest.mark.parametrize(
    "text",
    [
        "Talk with Maya Lind\nFernhill Library, Wednesday 18 March 2026, 7pm\n"
        "Maya Lind is the author of The Winter Gate. She lives in Bristol.\n",
        "Rencontre avec Maya Lindon\nMédiathèque des Tilleuls, mercredi 18 mars 2026 à 19h\n"
        "Maya Lindon lit son nouveau livre. Elle vit à Lyon.\n",
    ],
)
def test_where_a_speaker_lives_is_not_where_one_goes(text):
    assert parse(text, media_type="text/plain").venue.city is None


def test_an_elided_article_begins_the_next_body():
    text = (
        "Forum de la rivière\nSamedi 4 juillet 2026 à 14h, salle des fêtes, Legé\n"
        "Le forum est organisé par le Comité des fêtes de Legé et l'Amicale des Tilleuls.\n"
    )
    organisers = parse(text, media_type="text/plain").organisers
    assert [body.name for body in organisers] == ["Comité des fêtes de Legé", "Amicale des Tilleuls"]
