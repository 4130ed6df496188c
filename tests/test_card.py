"""The lines of a card, and the card as a notebook shows it."""

import subprocess
import sys
from typing import Any

import pytest
from bs4 import BeautifulSoup

from announce_parse.card import rows, when
from announce_parse.record import Announcement, Session
from tests.review.documents import evidence, record
from tests.review.test_hostile import HOSTILE, hostile


def lines(one: Announcement) -> list[tuple[str, str]]:
    return [(label, "".join(piece.text for piece in pieces)) for label, pieces in rows(one)]


@pytest.mark.parametrize(
    ("session", "text"),
    [
        (Session(start_date="2023-11-21"), "2023-11-21"),
        (Session(start_date="2023-11-21", end_date="2023-11-23", start="10:00"), "2023-11-21–2023-11-23  10:00"),
        (Session(start="10:00", timezone="Europe/Amsterdam"), "10:00 Europe/Amsterdam"),
    ],
)
def test_when(session: Session, text: str) -> None:
    assert "".join(piece.text for piece in when(session, "sessions/0")) == text


def test_lines_of_a_record() -> None:
    assert lines(record()) == [
        ("series", "Kringgesprek #42"),
        ("when", "2024-05-14  19:30 (doors 19:00)"),
        ("where", "De Oude Remise, Arnhem"),
        ("guest", "dr. Joris Palmboom (omgevingsmanager, Gemeente Tiel)"),
        ("guest", "Loes Brandsma"),
        ("organiser", "Kring van Waterbeheerders"),
        ("price", "7.50 EUR"),
        ("register", "required"),
        ("register", "info@kring.example"),
        ("programme", "20:15       Pauze met koffie"),
        ("theme", "Waarover praten we die avond?"),
        ("question", "Waarover praten we die avond?"),
    ]


def test_empty_record_has_no_lines() -> None:
    assert lines(Announcement()) == []


def shown(one: Announcement) -> Any:
    return BeautifulSoup(one._repr_html_(), "lxml")


def test_notebook_shows_the_lines() -> None:
    card = shown(record())
    text = card.get_text("|")
    for label, line in lines(record()):
        assert label in text
        assert " ".join(line.split()) in " ".join(card.text.split())
    assert "the title is also spelt otherwise" in card.text


def test_notebook_marks_doubt_and_shows_evidence() -> None:
    card = shown(record())
    series = card.find("span", string="Kringgesprek")
    assert series["title"] == "series/name: “Kringgesprek”, stated, 40%"
    assert "dashed" in series["style"]
    assert "italic" in card.find("span", string="Arnhem")["style"]
    assert not card.find("span", string="Kring van Waterbeheerders").has_attr("style")


def test_notebook_shows_an_empty_record() -> None:
    assert shown(Announcement()).text == "No title"


def test_value_without_a_place_has_no_quote() -> None:
    nowhere = {"start": 0, "end": 0, "text": "", "certainty": "embedded", "confidence": 0.9}
    card = shown(record(evidence={"venue/city": [nowhere], "venue/name": evidence("De Oude Remise")}))
    assert card.find("span", string="Arnhem")["title"] == "venue/city: embedded, 90%"


@pytest.mark.parametrize("part", range(8))
def test_hostile_strings_make_no_element_and_no_attribute(part: int) -> None:
    for number, string in enumerate(HOSTILE[part::8]):
        card = shown(hostile(string, number))
        assert {element.name for element in card.find_all(True)} <= {"html", "body", "div", "span", "small", "b"}
        assert {name for element in card.find_all(True) for name in element.attrs} <= {"style", "title"}
        assert not any(control in card.text for control in "\u202e\u2066\u0000\u001b\ud800")
        card.encode("utf-8")


def test_showing_a_record_needs_no_writer() -> None:
    code = (
        "import sys; from announce_parse.record import Announcement; Announcement()._repr_html_();"
        "print(any(name.startswith(('rich', 'announce_parse.write')) for name in sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert result.stdout == b"False\n"
