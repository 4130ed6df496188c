from collections.abc import Callable

import pytest

from announce_parse.record import Diagnostic

Remarks = Callable[..., list[Diagnostic]]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (
            "nl",
            "Lezing: Water\nDatum: 21-11-2023 | Locatie: De Zaal, Delft | Tijd: 20.00 uur\n\n"
            "Op woensdag 22 november 2023 vertelt hoogleraar Anna Bos over de toekomst van het water in de delta.",
            "woensdag 22 november 2023",
        ),
        (
            "nl",
            "Lezing op 21 november 2023\n\nDe lezing van Anna Bos vindt plaats op 21 november 2024 om 20.00 uur.",
            "21 november 2024",
        ),
        (
            "de",
            "Vortrag\nDienstag, 21.11.2023, 20 Uhr\nRathaus, Bonn\n\n"
            "Am 22. November 2023 spricht Anna Bos über das Wasser im Delta der Zukunft und lädt dazu alle ein.",
            "22. November 2023",
        ),
        (
            "fr",
            "Conférence\nMardi 21 novembre 2023 à 20h\nMairie, Lyon\n\n"
            "Le 22 novembre 2023, Anne Bosc parlera de l'avenir de l'eau dans le delta du Rhône et ailleurs.",
            "22 novembre 2023",
        ),
    ],
)
def test_two_days(remarks: Remarks, language: str, text: str, place: str) -> None:
    (found,) = remarks("contradicting-dates", text, language)
    assert text[found.start : found.end] == place
    assert "2023-11-21" in found.message


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "nl",
            "Datum: 21-11-2023\nTijd: 20.00 uur\n\n"
            "Op dinsdag 21 november vertelt hoogleraar Anna Bos over de toekomst van het water in de delta.",
        ),
        (
            "nl",
            "Donderdag 5 en vrijdag 6 oktober 2023, 20.00 uur\nDe Zaal, Delft\n\n"
            "Op vrijdag 6 oktober speelt het kwartet werk van Haydn en Mozart in de grote zaal van het gebouw.",
        ),
        (
            "nl",
            "Festival van 5 t/m 8 oktober 2023\n\n"
            "Op 6 oktober 2023 speelt het kwartet werk van Haydn en Mozart in de grote zaal van het gebouw.",
        ),
        ("nl", "Cursus\n- 3 maart 2025, 20.00 uur\n- 10 maart 2025, 20.00 uur\n- 17 maart 2025, 20.00 uur"),
        ("nl", "Concert op 21-11-2023 om 20.00 uur\nDe Zaal\n\nAanmelden kan tot 15 november 2023 via de website."),
        ("nl", "Concert op 21-11-2023 om 20.00 uur\nDe Zaal\n\nHet vorige concert van dit koor was op 22-11-2022."),
        ("en", "Talk on November 21, 2023 at 7 pm\nThe Hall\n\nThe next talk in the series is on January 16, 2024."),
    ],
)
def test_one_event(remarks: Remarks, language: str, text: str) -> None:
    assert remarks("contradicting-dates", text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        (
            "nl",
            "Lezing: Water\nDatum: 21-11-2023 | Locatie: De Zaal, Delft | Tijd: 20.00 uur\n\nOp dinsdag 21 november "
            "vertelt Anna Bos over de toekomst van het water. De lezing begint om 19.30 uur en is gratis.",
            "19.30 uur",
        ),
        (
            "en",
            "Lecture: Water\nDate: 21 November 2023\nTime: 8 pm\nVenue: The Hall, Leeds\n\nAnna Bos talks on the "
            "future of water in the delta. The lecture starts at 7.30 pm and admission is free.",
            "7.30 pm",
        ),
    ],
)
def test_two_hours(remarks: Remarks, language: str, text: str, place: str) -> None:
    (found,) = remarks("contradicting-times", text, language)
    assert text[found.start : found.end] == place


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Datum: 21-11-2023\nTijd: 20.00 uur\n\nDe lezing van Anna Bos in De Zaal begint om 20.00 uur precies."),
        ("nl", "Datum: 21-11-2023\nInloop 19.30 uur, aanvang 20.00 uur, einde 22.00 uur"),
        (
            "nl",
            "Datum: 21-11-2023\nTijd: 19.30 - 22.00 uur\n\nNa de inloop begint de lezing van Anna Bos om 20.00 uur.",
        ),
        ("nl", "21-11-2023\n19.30 uur Opening\n20.00 uur Lezing door Anna Bos\n21.00 uur Vragen\n22.00 uur Borrel"),
    ],
)
def test_one_hour(remarks: Remarks, language: str, text: str) -> None:
    assert remarks("contradicting-times", text, language) == []


LABELLED = {
    "nl": "Lezing: Water\n\nDatum: 12 maart{}\nTijd: 20.00 uur\nLocatie: De Remise, Arnhem\nSpreker: Anna de Wit\n\n",
    "en": "Talk: Rivers\n\nDate: 12 March{}\nTime: 8 pm\nVenue: Town Hall, Leeds\nSpeaker: Ann White\n\n",
    "de": "Vortrag: Flüsse\n\nDatum: 12. März{}\nBeginn: 20 Uhr\nOrt: Rathaus, Köln\n\n",
    "fr": "Conférence : Fleuves\n\nDate : 12 mars{}\nHeure : 20h\nLieu : Mairie, Lyon\n\n",
}


@pytest.mark.parametrize(
    ("language", "year", "prose", "place"),
    [
        ("nl", "", "Op 13 maart spreekt Anna de Wit over water in De Remise.", "13 maart"),
        ("nl", " 2024", "Kom op 13 maart 2024 naar De Remise voor een avond met Anna de Wit.", "13 maart 2024"),
        ("nl", " 2024", "U bent van harte welkom op 13 maart in De Remise.", "13 maart"),
        ("en", " 2024", "Join us on 13 March 2024 for a talk by Ann White on rivers.", "13 March 2024"),
        ("de", "", "Am 13. März spricht Anna Weiß im Rathaus über die Flüsse der Region.", "13. März"),
        ("de", " 2024", "Kommen Sie am 13. März 2024 ins Rathaus und hören Sie Anna Weiß.", "13. März 2024"),
        ("fr", "", "Venez le 13 mars à la mairie pour une conférence d'Anne Blanc.", "13 mars"),
    ],
)
def test_a_day_to_which_readers_are_called(remarks: Remarks, language: str, year: str, prose: str, place: str) -> None:
    text = LABELLED[language].format(year) + prose
    (found,) = remarks("contradicting-dates", text, language)
    assert text[found.start : found.end] == place


@pytest.mark.parametrize(
    ("language", "year", "prose"),
    [
        ("nl", "", "Op 12 maart spreekt Anna de Wit over water in De Remise."),
        ("nl", "", "De waterschapsverkiezingen zijn op 15 maart, en daarover gaat het gesprek na de pauze."),
        ("nl", "", "Aanmelden kan tot 8 maart bij Anna de Wit, aan de balie van De Remise."),
        ("nl", " 2024", "Kom ook op 19 maart 2024 naar onze workshop, waar we verder praten met Anna de Wit."),
        ("nl", " 2024", "Kom naar De Remise! Op 8 maart 2024 sluit de inschrijving."),
        ("nl", " 2024", "Kom op 12 maart 2024 naar De Remise. Op 3 mei 2021 kreeg Anna de Wit een prijs."),
        ("en", " 2024", "Come along! Places must be booked by 8 March 2024 at the library desk in Leeds."),
        ("de", "", "Kommen Sie zahlreich. Karten gibt es ab dem 1. März an der Kasse im Rathaus."),
        ("fr", "", "Venez nombreux. Inscriptions jusqu'au 8 mars auprès de la mairie de Lyon."),
    ],
)
def test_other_days_near_the_labelled_one(remarks: Remarks, language: str, year: str, prose: str) -> None:
    assert not remarks("contradicting-dates", LABELLED[language].format(year) + prose, language)
