"""Organisers and partners around insertions, initiatives, stages, labels that stand twice, and works of others."""

import pytest

from announce_parse import parse


def told(language: str, text: str) -> tuple[set[str], set[str]]:
    record = parse(text, media_type="text/plain", language=language)
    return {body.name for body in record.organisers}, {body.name for body in record.partners}


@pytest.mark.parametrize(
    ("language", "sentence", "organisers", "partners"),
    [
        (
            "nl",
            "Huurdersbond Velt en Woonraad Oost organiseren dit voorjaar, op uitnodiging van de besturen "
            "van Groen Velt en Stadsbelang en in samenwerking met Bewonersraad Zuid en Wij Blijven "
            "Hier, HET WOONDEBAT op 6 maart 2025.",
            {"Huurdersbond Velt", "Woonraad Oost"},
            {"Groen Velt", "Stadsbelang", "Bewonersraad Zuid", "Wij Blijven Hier"},
        ),
        (
            "en",
            "At the invitation of the Orme Labour Group, Orme Tenants Union and Housing Action West "
            "are therefore organising, in cooperation with Shelter Orme and Here To Stay, THE "
            "HOUSING DEBATE on 6 March 2025.",
            {"Orme Tenants Union", "Housing Action West"},
            {"Orme Labour Group", "Shelter Orme", "Here To Stay"},
        ),
        (
            "de",
            "Der Pflegekreis Moor und die Gewerkschaft Miteinander organisieren deshalb, auf "
            "Einladung der Fraktion Freie Liste Moor und in Kooperation mit Hände Für Alle, am 18. "
            "März 2025 ein PFLEGEFORUM.",
            {"Pflegekreis Moor", "Gewerkschaft Miteinander"},
            {"Fraktion Freie Liste Moor", "Hände Für Alle"},
        ),
        (
            "fr",
            "Le Collectif Santé d'Orne et le syndicat Tous Unis organisent, à l'invitation de la "
            "mairie de Lauze et en collaboration avec le Conseil des aînés, un FORUM DE LA SANTÉ le "
            "18 mars 2025.",
            {"Collectif Santé d'Orne", "Tous Unis"},
            {"mairie de Lauze", "Conseil des aînés"},
        ),
        (
            "en",
            "On Sunday 6 April 2025 Clean Air Orme, together with the Cycling Alliance and Now Or "
            "Never, is holding a walk through town.",
            {"Clean Air Orme"},
            {"Cycling Alliance", "Now Or Never"},
        ),
        (
            "nl",
            "Op initiatief van stichting De wind Mee wordt op 8 april 2025 een bewonersavond gehouden.",
            {"De wind Mee"},
            set(),
        ),
        (
            "fr",
            "Sur l'initiative du collectif Des vents Du large, une veillée est organisée le 8 mai 2025.",
            {"collectif Des vents Du large"},
            set(),
        ),
        (
            "nl",
            "Op 21 maart 2025 om 20 uur biedt Literair Café Velt vier debutanten een podium.",
            {"Literair Café Velt"},
            set(),
        ),
        (
            "en",
            "The Kettle House Forum offers local candidates a platform on 12 March 2025.",
            {"Kettle House Forum"},
            set(),
        ),
        (
            "en",
            "Thornby Poetry Circle invites you on 5 May 2025. The lake offers a view, the café a platform.",
            {"Thornby Poetry Circle"},
            set(),
        ),
    ],
)
def test_insertions_and_stages(language: str, sentence: str, organisers: set[str], partners: set[str]) -> None:
    assert told(language, f"Avond\n\n{sentence}\n") == (organisers, partners)


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        (
            "en",
            "National Pump Fair\n\nOrganizer: Pipewise\n\n11 - 13 November 2025\n\nMeet 300 "
            "suppliers.\n\nOrganizer\nPipewise Fairs and Conferences Ltd\nEmail: "
            "info@pipewise.example\n",
            {"Pipewise", "Pipewise Fairs and Conferences Ltd"},
        ),
        (
            "nl",
            "Nachtduik\n\nVrijdag 11 juli 2025, 21 uur\n\nOrganisatie: Duikteam Hoog\n\nZwemmen "
            "onder de sterren.\n\nOrganisatie\nSportservice Hoog\n",
            {"Duikteam Hoog", "Sportservice Hoog"},
        ),
        (
            "en",
            "Orme Cheese Days\n\nOrme Cheese Days invites all cheese lovers on 6 September "
            "2025.\n\nOrganiser: Orme Traders Guild\n",
            {"Orme Traders Guild"},
        ),
        (
            "en",
            "Mill Road BIA #7 Board Meeting\n\nWednesday, March 12, 2025, 9:00 am\n\nThe "
            "Mill Road Business Improvement Area #7 (BIA #7) Board meets monthly.\n",
            {"Mill Road Business Improvement Area #7"},
        ),
    ],
)
def test_labels_and_short_forms(language: str, text: str, organisers: set[str]) -> None:
    assert told(language, text) == (organisers, set())


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Bas Korver schreef met Anna Bol en Piet Kas het scenario van de film."),
        ("en", "Bas Korver, who wrote the script together with Joan Fell and Peter Case, will be present."),
        ("de", "Vorgestellt wird Unterrichtsmaterial, das in Zusammenarbeit mit dem Lernhaus Nord entwickelt wird."),
        ("fr", "Claire Hamel présente un manuel élaboré en collaboration avec la Maison du Savoir."),
        ("nl", "Haar onderzoek wordt mogelijk gemaakt door het Bijenfonds."),
        (
            "en",
            "Nora Prince works at the Institute of Sleep in Northport. Her project is funded by the Bee Foundation.",
        ),
        ("de", "Ihre Forschung wird von der Stiftung Hirnwerk gefördert."),
        ("fr", "Ses travaux sont soutenus par la Fondation Abeille."),
    ],
)
def test_who_helps_with_something_else_is_no_partner(language: str, sentence: str) -> None:
    assert told(language, f"Avond\n\n6 3 2025\n\n{sentence}\n")[1] == set()


def test_who_supports_the_event_is_a_partner() -> None:
    text = "Holm Beekeepers host an evening on 11 April 2025.\n\nIt is funded by the Bee Foundation.\n"
    assert told("en", f"Bee evening\n\n{text}") == ({"Holm Beekeepers"}, {"Bee Foundation"})
