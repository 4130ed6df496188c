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


NAMES = ("Concert van de Polderband", "Lezing door Anke Visser", "Workshop vlechten", "Filmavond over bijen")
DAYS = ("1 maart 2024, 20.00 uur", "5 maart 2024, 19.30 uur", "9 maart 2024, 14.00 uur", "20 maart 2024, 20.00 uur")
ROWS = list(zip(NAMES, DAYS, strict=True))


@pytest.mark.parametrize(
    ("text", "media_type"),
    [
        ("Agenda\n\n" + "\n\n".join(f"{name}\n{day}, De Kring" for name, day in ROWS), "text/plain"),
        ("\n\n".join(f"{day}\n{name}\nDe Kring, Delft" for name, day in ROWS[:3]), "text/plain"),
        ("\n".join(f"{day}: {name}, De Kring" for name, day in ROWS[:3]), "text/plain"),
        ("<ul>" + "".join(f"<li><a href='/x'>{name}</a> {day}</li>" for name, day in ROWS) + "</ul>", "text/html"),
        (
            "<table>"
            + "".join(
                f"<tr><td>{at}-03-2024</td><td>20.00</td><td>{name}</td><td>De Kring</td></tr>"
                for at, name in zip((1, 5, 9, 20), NAMES, strict=True)
            )
            + "</table>",
            "text/html",
        ),
        (
            "Nieuwsbrief Buurthuis De Kring\n\n1. Kaarten\nOp 1 maart 2024 om 20.00 uur in de zaal.\n\n"
            "2. Water\nOp 5 maart 2024 om 19.30 uur door Anke Visser.\n\n3. Rommel\nOp 9 maart 2024 om 10.00 uur.",
            "text/plain",
        ),
        (
            "What's on\n\nFriday 1 March 2024, 8 pm\nConcert: The Dykes\n\nTuesday 5 March 2024, 7 pm\nTalk: rivers\n\n"
            "Saturday 9 March 2024, 2 pm\nWorkshop: pottery",
            "text/plain",
        ),
        (
            "Veranstaltungen im März\n\nFreitag, 1. März 2024, 20 Uhr: Konzert, Stadthalle\n"
            "Dienstag, 5. März 2024, 19 Uhr: Vortrag, Bibliothek\nSamstag, 9. März 2024, 14 Uhr: Töpferkurs, Werkhof",
            "text/plain",
        ),
        (
            "Agenda de mars\n\nVendredi 1er mars 2024, 20h : Concert, salle des fêtes\n"
            "Mardi 5 mars 2024, 19h : Conférence, bibliothèque\nSamedi 9 mars 2024, 14h : Atelier, mairie",
            "text/plain",
        ),
    ],
    ids=["title first", "day first", "one line", "list", "table", "newsletter", "en", "de", "fr"],
)
def test_short_lists_of_events(text: str, media_type: str) -> None:
    assert "several-events" in [d.code for d in parse(text, media_type=media_type).diagnostics]


@pytest.mark.parametrize(
    "text",
    [
        "Winterfestival\n\n1 maart 2024, 20.00 uur: concert\n2 maart 2024, 14.00 uur: lezing\n"
        "3 maart 2024, 11.00 uur: workshop\n4 maart 2024, 11.00 uur: film",
        "Concert De Polderband\n\n1 maart 2024, 20.00 uur, Grote Kerk, Zwolle\n"
        "9 maart 2024, 15.00 uur, Bergkerk, Deventer\n20 maart 2024, 20.00 uur, De Kring, Delft",
        "Cursus vlechten\n\n1 maart 2024, 20.00 uur: de mand\n8 maart 2024, 20.00 uur: de stoel\n"
        "15 maart 2024, 20.00 uur: de haag",
        "Lezing over water\n\nOp 1 maart 2024 om 20.00 uur in De Kring, Delft.\nAanmelden tot 20 februari 2024.",
        "Agenda\n\nLezing over water\n1 maart 2024, 20.00 uur, De Kring, Delft",
    ],
    ids=["festival", "tour", "course", "deadline", "one"],
)
def test_several_days_of_one_event(text: str) -> None:
    assert "several-events" not in codes(text)
