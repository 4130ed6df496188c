"""Who speaks by the head of a text, and names that are nobody's there."""

import pytest

import announce_parse


def names(text: str, language: str) -> list[str]:
    return [person.name for person in announce_parse.parse(text, language=language).people]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Proof nets without boxes\nVikram De, NORDLAB\nFriday, 7 May 2027, 11:00\n", "Vikram De"),
        (
            "en",
            "Rules for languages\nLeandros G. Mirakis, University of Leek\nThursday, 6 May 2027, 18:00\nK210\n",
            "Leandros G. Mirakis",
        ),
        (
            "de",
            "Kolloquium Mathematik\nDonnerstag, 6. Mai 2027, 14 Uhr\nHannok Quirl, Universität Moorau\n",
            "Hannok Quirl",
        ),
        ("nl", "Meetup met Wubbo van der Trijn over grafen\ndonderdag 6 mei 2027, 19 uur\n", "Wubbo van der Trijn"),
        ("de", "Treffen mit Hannok Quirl über schnelle Netze\nDonnerstag, 6. Mai 2027, 19 Uhr\n", "Hannok Quirl"),
        ("fr", "Rencontre avec Yorick Plouzel sur les haies\njeudi 6 mai 2027 à 19h\n", "Yorick Plouzel"),
    ],
)
def test_who_stands_with_a_body_beside_the_day_or_behind_with_in_the_title_speaks(
    language: str, text: str, name: str
) -> None:
    (person,) = announce_parse.parse(text, language=language).people
    assert person.name == name
    assert person.role in ("speaker", "guest")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Open morning\nBarton Mill, Fenland Trust\nSaturday 5 June 2027, 10am\n"),
        ("de", "Sommerfest\nHof Quirl, Verein Landleben\nSamstag, 5. Juni 2027, 14 Uhr\n"),
        ("nl", "Open dag\nMolen De Trijn, Stichting Molens\nzaterdag 5 juni 2027, 10 uur\n"),
        ("fr", "Portes ouvertes\nFerme Plouzel, Association des Haies\nsamedi 5 juin 2027, 10h\n"),
        (
            "nl",
            "Voorjaarsvergadering\nImkersbond Zuid-Weel, Afdeling Wissel\n\nzaterdag 5 juni 2027, 10 uur, De Kroon\n",
        ),
        ("en", "Meetup with Cloud Modulux on Kubernetes\nThursday 6 May 2027, 7pm\n"),
    ],
)
def test_a_place_with_its_body_and_a_product_are_nobody(language: str, text: str) -> None:
    assert names(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "taken"),
    [
        (
            "en",
            "Working with Azure DevOps\nThursday 6 May 2027, 7pm\nSpeaker: Ann Poole\nMany use Azure DevOps.\n",
            ["Ann Poole"],
        ),
        (
            "en",
            "Talk\nThursday 6 May 2027, 7pm\nSpeakers: Anna MacDonald, Jo DeVries\n",
            ["Anna MacDonald", "Jo DeVries"],
        ),
        (
            "en",
            "Lunch talk\nThursday 6 May 2027, noon\nJo Hallam, former political secretary to Edwin Thornacre, "
            "looks back.\n",
            ["Jo Hallam"],
        ),
        (
            "en",
            "Lecture\nThursday 6 May 2027, 7pm\nThe first was given in 1990 by Sir Leo Carrow. This year Ann Poole "
            "speaks.\n",
            ["Ann Poole"],
        ),
        (
            "nl",
            "Lezing\ndonderdag 6 mei 2027, 20 uur\nIn het verleden spraken hier Jan Mol en Piet Boer. Dit jaar spreekt "
            "Anna Poel.\n",
            ["Anna Poel"],
        ),
        (
            "de",
            "Vortrag\nDonnerstag, 6. Mai 2027, 19 Uhr\nIn den vergangenen Jahren sprachen Jan Vogt und Lena Brix. "
            "Diesmal spricht Anna Thiele.\n",
            ["Anna Thiele"],
        ),
        (
            "fr",
            "Conférence\njeudi 6 mai 2027 à 19h\nPar le passé, Jean Moulinet et Luc Roche ont parlé ici. Cette année, "
            "Anne Petit donnera une conférence.\n",
            ["Anne Petit"],
        ),
        (
            "en",
            "Lecture\nThursday 6 May 2027, 7pm\nOver the years Ann Poole has worked in Rome. She speaks about salt.\n",
            ["Ann Poole"],
        ),
        (
            "de",
            "Vortrag\nDonnerstag, 6. Mai 2027, 19 Uhr\nIn den letzten Jahren hat Anna Pohl viel gereist.\n",
            ["Anna Pohl"],
        ),
        (
            "de",
            "Lesung\nDonnerstag, 6. Mai 2027, 19 Uhr\nNach einem ersten Gespräch liest Anna Pohl aus ihrem Roman.\n",
            ["Anna Pohl"],
        ),
        (
            "nl",
            "Lezing\ndonderdag 6 mei 2027, 20 uur\nNa een eerste lezing door Jan Mol spreekt nu Anna Poel.\n",
            ["Anna Poel"],
        ),
    ],
)
def test_products_who_is_served_and_who_came_before_take_no_part(language: str, text: str, taken: list[str]) -> None:
    assert names(text, language) == taken


@pytest.mark.parametrize(
    ("language", "text", "taken"),
    [
        (
            "nl",
            "Debat over wonen\ndonderdag 6 mei 2027, 20 uur\nKandidaat-raadslid Quiryn Lakker van GroenOranje en "
            "wethouder Anna Poel gaan met elkaar in debat.\n",
            ["Quiryn Lakker", "Anna Poel"],
        ),
        (
            "nl",
            "Kaartenavond\ndonderdag 6 mei 2027, 20 uur\nOok Catharina Van Overbeke van Boeren Zonder Land Vlaanderen "
            "zal aanwezig zijn en vertelt over haar werk.\n",
            ["Catharina Van Overbeke"],
        ),
        (
            "nl",
            "Inloopavond\ndonderdag 6 mei 2027, 20 uur\nNa de film voeren wethouder Roel de Jonge, Veen "
            "Schoon-voorzitter Roland Bisschop en Anna Poel het woord.\n",
            ["Roel de Jonge", "Roland Bisschop", "Anna Poel"],
        ),
        (
            "nl",
            "Lezing\ndonderdag 6 mei 2027, 20 uur\nSpreker: Sietske van der Kerk, predikant\n",
            ["Sietske van der Kerk"],
        ),
        ("nl", "Lezing\ndonderdag 6 mei 2027\nSpreker: Ludwig Maas van den Berg\n", ["Ludwig Maas van den Berg"]),
        (
            "en",
            "Database Day\nFriday 29 January 2027, 9am\nProgram Committee and Organizers\n"
            "General Chair: Owen Maddick (NIT)\nProgram Chair: Tom Kreel (Leek U)\n",
            ["Owen Maddick", "Tom Kreel"],
        ),
        (
            "en",
            "Database Day\nFriday 29 January 2027, 9am\nKeynote: Ann Poole\nProgram Committee\nMary Finch (Leek)\n"
            "John Brill (Wren)\nTom Lark (Fen)\n",
            ["Ann Poole"],
        ),
        ("nl", "Open dag\nzaterdag 5 juni 2027\nBij Hoeve van de Molen en Kasteel van der Burg.\n", []),
        ("nl", "Vriendenavond\nzaterdag 5 juni 2027\nMet de Vrienden van de Molen en Stichting van het Veen.\n", []),
    ],
)
def test_names_end_in_front_of_their_bodies_and_chairs_with_a_label_take_part(
    language: str, text: str, taken: list[str]
) -> None:
    assert names(text, language) == taken
