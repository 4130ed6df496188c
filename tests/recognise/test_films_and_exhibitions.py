import pytest

import announce_parse

TOPS = {
    "nl": "Avond in het dorpshuis\n\nDonderdag 18 april 2024, 20.00 uur, Dorpshuis Elft\n\n",
    "en": "An evening at the hall\n\nThursday 18 April 2024, 7.30pm, Village Hall, Elft\n\n",
    "de": "Ein Abend im Dorf\n\nDonnerstag, 18. April 2024, 20 Uhr, Gemeindehaus Elft\n\n",
    "fr": "Une soirée au village\n\nJeudi 18 avril 2024 à 20h, Salle des fêtes, Elft\n\n",
}


def people_of(language: str, text: str) -> list[tuple[str, str]]:
    record = announce_parse.parse(TOPS[language] + text + "\n", media_type="text/plain", language=language)
    return [(person.name, person.role) for person in record.people]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Deze reportage van Hilde Bosma vertelt het verhaal van drie vissers."),
        ("nl", "We zien Stone Bridge (2016) van Michael Trent, een echte Hollywoodfilm."),
        ("nl", "De film werd gemaakt door regisseur Jan Wolters, die samen met Anna Kuipers het scenario schreef."),
        ("en", "This film is followed by Stone Bridge (2016) by Tom Berger."),
        ("en", "A documentary made by Ravi Nayar, who wrote the script together with Anne Pollard and Pete Castle."),
        (
            "en",
            "19.30 The Mast (2018)\nColin Ferrier\nBest short film, Galway\n20.15 Paper Boats (2013)\nIngrid Solberg",
        ),
        ("de", "Die Reportage von Heike Grote erzählt von drei Fischern."),
        ("de", "Danach läuft der Film. Der Regisseur Jan Wolny schrieb mit Anna Pohl das Drehbuch."),
        ("fr", "Ce reportage de Marie Rouvier raconte la vie de trois pêcheurs."),
        ("fr", "Le film a été réalisé en 2019 par Paul Estève. Scénario : Lucie Barral. Musique : Louis Ferrand."),
    ],
)
def test_makers_of_films_take_no_part(language: str, text: str) -> None:
    assert people_of(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "nl",
            "We tonen de film Zout van Marjan Keizer. In aanwezigheid van regisseur Marjan Keizer.",
            "Marjan Keizer",
        ),
        ("de", "Dokumentarfilm von Silke Marten. In Anwesenheit der Regisseurin Silke Marten.", "Silke Marten"),
        ("fr", "Un film de Benoît Lacaze, en présence du réalisateur Benoît Lacaze.", "Benoît Lacaze"),
        ("nl", "Deze lezing van Hilde Bosma vertelt het verhaal van drie vissers.", "Hilde Bosma"),
        ("en", "Film maker Tom Berger will speak about his work.", "Tom Berger"),
    ],
)
def test_makers_of_whom_more_is_told_do(language: str, text: str, name: str) -> None:
    assert [person for person, _ in people_of(language, text)] == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "In de schuur is werk te zien van Karin Maas, Joop Verheul en Annet Dijkman."),
        ("en", "On show will be paintings and sculpture from Karin Maas, Joop Verheul and Annet Dijkman."),
        ("de", "Es stellen aus: Karin Maas, Joop Verheul, Annet Dijkman."),
        ("fr", "On pourra y voir des travaux de Karin Maas, Joop Verheul et Annet Dijkman."),
    ],
)
def test_artists_of_an_exhibition_perform(language: str, text: str) -> None:
    assert people_of(language, text) == [
        (name, "performer") for name in ("Karin Maas", "Joop Verheul", "Annet Dijkman")
    ]


def test_works_that_are_sung_are_none_on_show() -> None:
    people = people_of(
        "nl", "Concert. Het koor zingt werken van Anna Kuipers en Jan Wolters. Ook is er een film te zien."
    )
    assert not {"Anna Kuipers", "Jan Wolters"}.intersection(name for name, _ in people)


def test_a_caption_tells_a_work_and_no_position() -> None:
    text = (
        "Spring Show\n\n5 May 2024, Harbour Arts Centre, Fowey\n\nWorks by Susan Bone, Harry Cook and Trudy Walters "
        "on show.\n\nSusan Bone, Falling Leaf\nHarry Cook, Silence in Blue II\nTrudy Walters, ceramics\n"
    )
    record = announce_parse.parse(text, media_type="text/plain", language="en")
    assert [(person.name, [p.title or p.organisation for p in person.positions]) for person in record.people] == [
        ("Susan Bone", []),
        ("Harry Cook", []),
        ("Trudy Walters", ["ceramics"]),
    ]
