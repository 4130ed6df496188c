"""Titles that a sentence tells, and sentences that are none."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "The 2019 Osbert Wren Lecture\n\nThursday, 11 April 2019 at 4 pm in Aldous Hall. The title of the talk is "
            '"Salt Roads of the Northern Marshes." Historians of trade have long overlooked the inland routes.\n',
            "Salt Roads of the Northern Marshes",
        ),
        (
            "en",
            "Inaugural lecture of the Wren Chair by Prof. Hilda Stroud\n\nAll are invited to the inaugural lecture on "
            "Wednesday 4 December 2019 at 17.00. The lecture is entitled 'The Price of Quiet Water'.\n",
            "The Price of Quiet Water",
        ),
        (
            "nl",
            "Wrenlezing 2019\n\nDonderdag 11 april 2019, 16.00 uur, Aula, Delft. De titel van de lezing is 'De stille "
            "zoutweg'. Hilda Stroom spreekt over de handel in het veen.\n",
            "De stille zoutweg",
        ),
        (
            "de",
            "Wren-Vortrag 2019\n\nDonnerstag, 11. April 2019, 16 Uhr, Alte Aula, Bonn. Der Titel des Vortrags lautet "
            "„Die stille Salzstraße“. Hilda Strom berichtet vom Handel im Moor.\n",
            "Die stille Salzstraße",
        ),
    ],
)
def test_a_sentence_tells_the_title_of_the_talk(language: str, text: str, title: str) -> None:
    assert parse(text, language=language).title == title


def test_who_does_what_is_no_title() -> None:
    text = (
        "The Marsh Lane Singers will be performing their next concert on Saturday, 28 March 2020 from 7.30pm at "
        "All Saints Church.\n\nTickets are £8 from the church office.\n"
    )
    assert parse(text, language="en").title is None


def test_the_middle_of_a_sentence_behind_a_day_is_no_title() -> None:
    text = (
        "Join Marsh Lane Choir on Saturday 1 February 2020 for a performance of a much loved choral work.\n\n"
        "Tickets are £8 on the door.\n"
    )
    title = parse(text, language="en").title
    assert title is None or not title.startswith("for a")


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ("Our annual meeting will take place in the village hall on Thursday, 12 March 2020.", "annual meeting"),
        ("The Marsh Lane Spring Fair will take place on 12 March 2020 at 10am.", "The Marsh Lane Spring Fair"),
        ("Reading the fens with Hilda Stroud @ Orme Library\n27 February 2020 @ 12:00 pm", "Reading the fens"),
        (
            "Centre for Fen Law public lecture:\n\nLand and Water: A short history\n\nWednesday 10 June 2020, 6.30-8pm",
            "Land and Water: A short history",
        ),
        ("Universiteit Orme\n\nnl en\n\nFen Law Congress\n\nTuesday 4 April 2020\nOrme", "Fen Law Congress"),
    ],
)
def test_the_title_without_the_sentence_place_or_body_around_it(lines: str, title: str) -> None:
    text = f"{lines}\n\nHilda Stroud will tell us about the water that shaped the land and about the law of drains.\n"
    assert parse(text, language="en").title in (title, f"{title} with Hilda Stroud")


def test_the_course_that_a_talk_is_held_in_is_not_its_title() -> None:
    text = (
        "guest lecture by Hilda Stroud\n\nOn Wednesday 27 November 2019, Hilda Stroud (legal officer at Orme Water) "
        "will give a guest lecture. The lecture takes place in the framework of the course 'Introduction to Fen Law', "
        "and will take place from 16.00-17.30 in Auditorium 1.\n"
    )
    assert parse(text, language="en").title != "Introduction to Fen Law"


def test_a_headline_about_who_speaks_gives_way_to_the_quoted_title() -> None:
    text = (
        "Stroud to deliver Wren Lecture\n\nThe 13th Annual Wren Lecture will be delivered by Hilda Stroud. The lecture "
        'will be 4 to 5 p.m. Oct. 11, 2019, in 115 Alder Hall. In the talk, "Patterns of the Northern Salt," Stroud '
        "will explain how patterns are made.\n"
    )
    assert parse(text, language="en").title == "Patterns of the Northern Salt"


def test_somebody_with_a_job_in_front_of_a_verb_is_no_title() -> None:
    text = (
        "Andrew Stone, co-chair of the Harbour Committee and former mayor of Leeds, will present the harvest address "
        "at 7:30 p.m. Monday, April 24, 1995, in Alder Chapel.\n"
    )
    title = parse(text, language="en").title
    assert title is None or not title.startswith("Andrew Stone")


def test_a_title_of_one_long_word_stands_in_front_of_its_place() -> None:
    text = "In our blood @ New Lane Chapel\nOct 23, 2019 @ 6:30 pm\n\nWhy do some people refuse what saves lives?\n"
    assert parse(text, language="en").title == "In our blood"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            'Stroud To Speak on Wren\n\n"Osbert Wren and the Northern Salt," will be the subject of a lecture by Hilda '
            "Stroud in Alder Hall, Thursday, April 28, 2016, at 4:30 o'clock.\n",
            "Osbert Wren and the Northern Salt",
        ),
        (
            "en",
            "Panel to address water on campus\n\nThe Orme Trust will sponsor a panel discussion today called “Dry "
            "Fields, Full Cellars.” The discussion is from noon to 1 p.m. on October 7, 2016, in Alder Hall.\n",
            "Dry Fields, Full Cellars",
        ),
    ],
)
def test_a_quoted_subject_of_a_lecture_is_its_title(language: str, text: str, title: str) -> None:
    assert (parse(text, language=language).title or "").rstrip(".") == title
