"""Positions of the only speaker, of who represents a body, of signatures; and what looks like a name but is none."""

import pytest

import announce_parse

TOPS = {
    "nl": "Avond in het dorpshuis\n\nDonderdag 18 april 2024, 20.00 uur, Dorpshuis Elft\n\n",
    "en": "An evening at the hall\n\nThursday 18 April 2024, 7.30pm, Village Hall, Elft\n\n",
    "de": "Ein Abend im Dorf\n\nDonnerstag, 18. April 2024, 20 Uhr, Gemeindehaus Elft\n\n",
    "fr": "Une soirée au village\n\nJeudi 18 avril 2024 à 20h, Salle des fêtes, Elft\n\n",
}


def positions_of(language: str, text: str) -> dict[str, list[tuple[str | None, str | None]]]:
    record = announce_parse.parse(TOPS[language] + text + "\n", media_type="text/plain", language=language)
    return {p.name: [(told.title, told.organisation) for told in p.positions] for p in record.people}


@pytest.mark.parametrize(
    ("language", "text", "positions"),
    [
        (
            "nl",
            "Spreker: Anna Kuipers\n\nOnze spreekster is ecoloog bij Stichting Maasdal.",
            [("ecoloog", "Stichting Maasdal")],
        ),
        (
            "en",
            "Speaker: Anne Moore\n\nThe speaker is a conservation officer at the Wren Trust.",
            [("conservation officer", "Wren Trust")],
        ),
        (
            "de",
            "Referentin: Anke Mohr\n\nDie Referentin ist Moorberaterin beim Landkreis Elft.",
            [("Moorberaterin", "Landkreis Elft")],
        ),
        (
            "fr",
            "Intervenante : Anne Morel\n\nL'intervenante est chargée de mission au Conservatoire d'Elft.",
            [("chargée de mission", "Conservatoire d'Elft")],
        ),
    ],
)
def test_the_word_for_a_speaker_is_the_only_one(
    language: str, text: str, positions: list[tuple[str | None, str | None]]
) -> None:
    assert list(positions_of(language, text).values()) == [positions]


def test_the_word_for_a_speaker_is_none_of_several() -> None:
    text = "Sprekers: Anna Kuipers en Jan Wolters\n\nDe spreker is ecoloog bij Stichting Maasdal."
    assert positions_of("nl", text) == {"Anna Kuipers": [], "Jan Wolters": []}


@pytest.mark.parametrize(
    ("language", "text", "positions"),
    [
        (
            "de",
            "Es diskutieren Bürgermeisterin Petra Stein (SPD) und Stadtrat Fritz Look für die Elfter Stadtverwaltung.",
            {
                "Petra Stein": [("Bürgermeisterin", "Elfter Stadtverwaltung"), (None, "SPD")],
                "Fritz Look": [("Stadtrat", "Elfter Stadtverwaltung")],
            },
        ),
        (
            "nl",
            "Spreker is Dries Verlinden. Dries Verlinden is als bodemkundige verbonden aan het instituut Landschap "
            "van de Universiteit Elft, onderzoeksgroep Klei en Veen (KEV).",
            {"Dries Verlinden": [("bodemkundige", "instituut Landschap van de Universiteit Elft")]},
        ),
        (
            "nl",
            "Lezing door Anna Kuipers. Anna Kuipers is logopedist en werkt als zelfstandig adviseur op "
            "het gebied van stem.",
            {"Anna Kuipers": [("logopedist", None), ("zelfstandig adviseur", None)]},
        ),
        (
            "nl",
            "Spreker: Rik Snel, projectleider van de Data Office binnen het ministerie van Visserij.",
            {"Rik Snel": [("projectleider", "Data Office binnen het ministerie van Visserij")]},
        ),
        (
            "en",
            "Speakers: Dana Whitfield, State Senator for Ohio 3rd District; Marcus Bell, 12th Ward Alderman.",
            {"Dana Whitfield": [("State Senator", "Ohio 3rd District")], "Marcus Bell": [("12th Ward Alderman", None)]},
        ),
        (
            "nl",
            "Loop je mee?\n\nHartelijke groet,\nAnna, Bert en Cees (werkgroep Anders Kijken)",
            {name: [(None, "werkgroep Anders Kijken")] for name in ("Anna", "Bert", "Cees")},
        ),
        (
            "en",
            "Come and walk with us.\n\nBest wishes,\nAnne, Barry and Claire (Seeing Differently working group)",
            {name: [(None, "Seeing Differently working group")] for name in ("Anne", "Barry", "Claire")},
        ),
        (
            "fr",
            "Intervenants :\n- Nadia Rochat, coordination de la tournée du film\n- Rémi Costes, maraîcher",
            {"Nadia Rochat": [("coordination de la tournée du film", None)], "Rémi Costes": [("maraîcher", None)]},
        ),
    ],
)
def test_positions(language: str, text: str, positions: dict[str, list[tuple[str | None, str | None]]]) -> None:
    assert positions_of(language, text) == positions


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "de",
            "Es geht darum, die Verluste von\nTrinkwasser zu verringern. Referent ist Uwe Tiemann.",
            ["Uwe Tiemann"],
        ),
        (
            "fr",
            "Rendez-vous au pavillon Alphonse Dupont, rue Jean Roy. Contact : Nicole Bédard, 05 55 12 34 56.",
            ["Nicole Bédard"],
        ),
        ("de", "Fahrdienst: Taxi Janßen. Auskunft bei Tina Busch, Tel. 0491 12345.", ["Tina Busch"]),
        (
            "nl",
            "Met Evelien Stroobach (fluit). Evelien Stroobach speelt in het Veens Blazersensemble.",
            ["Evelien Stroobach"],
        ),
    ],
)
def test_what_is_no_name_of_somebody_there(language: str, text: str, names: list[str]) -> None:
    assert list(positions_of(language, text)) == names
