from datetime import date

import pytest

from announce_parse import parse


def codes(text: str, language: str, reference: date | None = None) -> set[str]:
    record = parse(text, media_type="text/plain", language=language, reference_date=reference)
    return {diagnostic.code for diagnostic in record.diagnostics}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Terugblik op de ledenavond\n\nOp 3 april 2024 spraken wij over de haven. Het was druk en gezellig."),
        ("nl", "De ledenavond van 3 april 2024 was een groot succes. Anke Visser vertelde over de vuurtoren."),
        ("en", "Recap: spring lecture\n\nOn 14 May 2024 Rosa Lind told us about rivers in Mill Hall."),
        ("en", "The dinner took place at the Harbour Hotel on 5 July 2024. Thanks to everyone who came along."),
        ("de", "Rückblick: Vortrag im Rathaus\n\nAm 14. Mai 2024 ging es um Brunnen und Kanäle."),
        ("de", "Das Sommerfest am 8. Juni 2024 war ein voller Erfolg. Danke an alle Helfer und Gäste."),
        ("fr", "Retour sur la conférence du 14 mai 2024\n\nLuc Morin a parlé de l'eau à la mairie de Vitré."),
    ],
)
def test_looking_back(language: str, text: str) -> None:
    assert "past-event" in codes(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Ledenavond op 3 april 2024, 20.00 uur, De Brug. Vorig jaar was een succes, kom dus op tijd!"),
        ("nl", "Lezing: verslag van een reis naar Groenland, door Anke Visser. 3 april 2024, 20.00 uur, De Brug."),
        ("en", "Spring lecture on 14 May 2024, 7 pm, Mill Hall. Rosa Lind spoke about mills last year."),
        ("de", "Vortrag am 14. Mai 2024, 19 Uhr, Rathaus Lauf. Im Mai fand statt eines Konzerts eine Lesung."),
        ("fr", "Conférence sur l'eau le 14 mai 2024 à 19h, mairie de Vitré, avec Luc Morin."),
    ],
)
def test_looking_ahead(language: str, text: str) -> None:
    assert "past-event" not in codes(text, language)


def test_the_day_of_publication_tells_whether_it_is_over() -> None:
    text = "Ledenavond van 3 april 2024 in De Brug, over de haven. De avond vond plaats in een volle zaal."
    assert "past-event" in codes(text, "nl", date(2024, 4, 10))
    assert "past-event" not in codes(text, "nl", date(2024, 3, 1))


LEAD = "Lezing over de vuurtoren op 12 maart 2024 om 20.00 uur in De Remise te Zutphen.\n\n"


@pytest.mark.parametrize(
    "end",
    [
        "Anke Visser vertelt over het leven van een vuurtorenwachter en…",
        "Anke Visser vertelt over het leven van een vuurtorenwachter [...]",
        "Anke Visser vertelt over het leven van een vuurtorenwachter ...\n\nLees meer",
        "Anke Visser vertelt over het leven van een vuurtorenwachter, zijn gezin en de",
        "Anke Visser vertelt over het leven van een vuurtorenwachter, over zijn gezin,",
        "Zij vertelt over haar werk, haar gezin en de",
        "Anke Visser vertelt over het leven van een vuurtorenwachter (die vroeger op het eiland",
    ],
)
def test_a_cut_off_text(end: str) -> None:
    assert "truncated-text" in codes(LEAD + end, "nl")


@pytest.mark.parametrize(
    "end",
    [
        "Anke Visser vertelt over het leven van een vuurtorenwachter en zijn gezin.",
        "Toegang: gratis",
        "Meer weten? Zie www.remise.example",
        "Tot dan…!",
        "Tot gauw...",
        "See you there…",
        "Het huis en de",
        "Lees meer",
        "----------------------------------------------------------------------",
    ],
)
def test_a_whole_text(end: str) -> None:
    assert "truncated-text" not in codes(LEAD + end, "nl")
