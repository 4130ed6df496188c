import pytest

from announce_parse import parse

LIST = """Agenda

3 maart 2025, 20.00 uur
Lezing over de geschiedenis van de vuurtoren, door Anke Visser

10 maart 2025, 20.00 uur
Concert van het strijkkwartet De Vier Snaren in de dorpskerk

24 maart 2025, 14.00 uur
Wandeling langs de oude spoorlijn met gids Piet Blom

7 april 2025, 19.30 uur
Workshop brood bakken in de molen van Zuidwolde
"""

COURSE = """Cursus sterrenkunde

Vier avonden over de sterrenhemel, door Anke Visser, in de bibliotheek van Zutphen:
- maandag 3 maart 2025 van 20.00 tot 22.00 uur
- maandag 10 maart 2025 van 20.00 tot 22.00 uur
- maandag 17 maart 2025 van 20.00 tot 22.00 uur
- maandag 24 maart 2025 van 20.00 tot 22.00 uur
"""


def codes(text: str, **options: str) -> list[str]:
    return [diagnostic.code for diagnostic in parse(text, media_type="text/plain", **options).diagnostics]


@pytest.mark.parametrize("text", ["", " ", "\n\n \t\n", "De kat zit op de mat en slaapt."])
def test_nothing_announced(text: str) -> None:
    assert "no-event" in codes(text, language="nl")


def test_an_announcement_is_an_event() -> None:
    assert "no-event" not in codes("Lezing op dinsdag 21 november 2023 om 20.00 uur in De Zaal, Delft.")


def test_list_of_events() -> None:
    assert "several-events" in codes(LIST)


def test_course_is_one_event() -> None:
    assert "several-events" not in codes(COURSE)
