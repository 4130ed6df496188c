"""Lectures that are held again under somebody's name, as series of the talk that is given."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "Annual Wren Lecture to feature Hilda Stroud\n\nHilda Stroud, professor of history, will deliver the 2001 "
            'Osbert Wren Memorial Lecture, speaking on "Norms and Salt" at 7 p.m., Wednesday, April 11, 2001.\n',
            "Osbert Wren Memorial Lecture",
        ),
        (
            "en",
            "Books and surgery in early modern towns\n\nThursday 3 October 2024, 5pm\n\nDr Hilda Stroud will give a "
            "lecture. This is the Osbert Wren Memorial Lecture in Medical History. Limited spaces.\n",
            "Osbert Wren Memorial Lecture in Medical History",
        ),
        (
            "en",
            "Public Evening Lecture\n\nAnna-Wren-Lecture (in English)\n\nTuesday, 31 March 2020, 18:30, Alder Hall\n\n"
            "“Materials and machines for a thirsty century”\n\nProf. Hilda Stroud shows how materials are made.\n",
            "Anna-Wren-Lecture",
        ),
    ],
)
def test_a_lecture_called_after_somebody(language: str, text: str, name: str) -> None:
    series = parse(text, language=language).series
    assert series is not None
    assert series.name == name


@pytest.mark.parametrize("lines", ["Public Lecture", "Guest Lecture", "June Lecture"])
def test_the_kind_of_a_lecture_is_no_series(lines: str) -> None:
    text = f"{lines}\n\nThe salt road of the north\n\nTuesday 11 June 2024, 7pm, Moor Hall\n"
    assert parse(text, language="en").series is None


def test_the_number_of_an_issue_is_no_edition() -> None:
    text = (
        "Vol. 20, No. 13\n\nApril 5, 2001\n\nThe salt road\n\nHilda Stroud speaks on Wednesday, April 11, at 7 p.m.\n"
    )
    record = parse(text, language="en")
    assert record.series is None
    assert all(session.start_date != "2001-04-13" for session in record.sessions)
