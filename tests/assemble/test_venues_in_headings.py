"""Venues that only a heading names, and lines below it that are no venue."""

import pytest

from announce_parse import parse

DAYS = {
    "nl": "Zaterdag 4 mei 2024, 20.00 uur",
    "en": "Saturday 4 May 2024, 8 pm",
    "de": "Samstag, 4. Mai 2024, 20 Uhr",
    "fr": "Samedi 4 mai 2024 à 20h",
}


def notice(language: str, heading: str, line: str) -> str:
    return f"{heading}\n\n{DAYS[language]}\n\n{line}\n"


@pytest.mark.parametrize(
    ("language", "heading", "line", "name"),
    [
        ("nl", "Lezing in Huize Welgelegen", "Trio Maalman speelt Haydn.", "Huize Welgelegen"),
        ("nl", "Kerstmarkt bij Boerderij Zonnehoeve", "Kom gezellig langs!", "Boerderij Zonnehoeve"),
        ("nl", "Workshop zeefdruk in de bibliotheek van Elst", "Entree 5 euro.", "bibliotheek van Elst"),
        ("nl", "Open dag in Atelier 12", "Entree 5 euro.", "Atelier 12"),
        ("nl", "Muziek op Hoeve De Wilg", "We drinken samen koffie.", "Hoeve De Wilg"),
        ("en", "Open Day at the Corn Exchange", "Tickets £5.", "Corn Exchange"),
        ("en", "Talk at The Fox and Hounds", "Tea and cake will be served.", "The Fox and Hounds"),
        ("en", "Screen Printing Workshop at Barton Court", "Do come along!", "Barton Court"),
        ("en", "Summer Fete in the Town Hall", "The Marlow Trio plays Haydn.", "Town Hall"),
        ("de", "Weihnachtsmarkt auf Hof Weide", "Kommt vorbei!", "Hof Weide"),
        ("de", "Tag der offenen Tür auf Gut Weide", "Es gibt Kaffee und Kuchen.", "Gut Weide"),
        ("de", "Vortrag im Rathaus", "Kommt vorbei!", "Rathaus"),
        ("fr", "Concert à l’église Sainte-Anne", "Venez nombreux !", "église Sainte-Anne"),
        ("fr", "Atelier sérigraphie à la Maison des associations", "Entrée 5 euros.", "Maison des associations"),
        ("fr", "Marché de Noël à la mairie", "Le Trio Maalman joue Haydn.", "mairie"),
    ],
)
def test_the_heading_names_the_house(language: str, heading: str, line: str, name: str) -> None:
    record = parse(notice(language, heading, line), language=language)
    assert record.venue is not None
    assert record.venue.name == name
    assert name not in {person.name for person in record.people}


@pytest.mark.parametrize(
    ("language", "heading", "line"),
    [
        ("nl", "Lezing: vrouwen in de kerk", "Kom gezellig langs!"),
        ("nl", "Pubquiz op vrijdag", "Entree 5 euro."),
        ("nl", "Concert in mei", "Trio Maalman speelt Haydn."),
        ("en", "Life in museums", "Do come along!"),
        ("en", "Talk on bees", "Tea and cake will be served."),
        ("de", "Das Leben im Schloss", "Kommt vorbei!"),
        ("de", "Lesung auf Deutsch", "Es gibt Kaffee und Kuchen."),
        ("fr", "Concert en mai", "Venez nombreux !"),
    ],
)
def test_no_house_is_named(language: str, heading: str, line: str) -> None:
    record = parse(notice(language, heading, line), language=language)
    assert record.venue is None


def test_a_composer_and_cake_are_no_towns() -> None:
    text = "Konzert\n\nSamstag, 4. Mai 2024, 20 Uhr\n\nWir singen Handel und Bach. Danach gibt es Kaffee und Kuchen.\n"
    assert parse(text, language="de").venue is None
    there = parse("Konzert\n\nSamstag, 4. Mai 2024, 20 Uhr\n\nDorfkirche, 73329 Kuchen\n", language="de").venue
    assert there is not None
    assert there.city == "Kuchen"


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("de", "Wir treffen uns im Rathaus.", "Rathaus"),
        ("fr", "Rendez-vous au Musée de la Mine.", "Musée de la Mine"),
        ("fr", "Rendez-vous à la mairie.", "mairie"),
    ],
)
def test_where_one_meets(language: str, sentence: str, name: str) -> None:
    text = f"Jazz\n\n{DAYS[language]}\n\n{sentence}\n"
    venue = parse(text, language=language).venue
    assert venue is not None
    assert venue.name == name
