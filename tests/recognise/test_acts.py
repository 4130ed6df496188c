import pytest

from announce_parse import parse

EVENING = "Abend über Moore\n\n12. März 2026, 19 Uhr, Stadtbücherei Finne\n\n"
CONCERT = "Frühlingskonzert\n\n12. März 2026, 19 Uhr, Stadtkirche Finne\n\n"
WALK = "Rundgang durch die Altstadt\n\n12. März 2026, 14 Uhr, Treffpunkt: Marktbrunnen\n\n"
AVOND = "Avond over veen\n\n12 maart 2026, 20.00 uur, De Kade, Gouda\n\n"
ANNA, JAN, MIA = "Anna Pohl", "Jan Moll", "Mia Frost"


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (EVENING + "Ein Grußwort überbringt Landrat Jan Moll.", {JAN: "speaker"}),
        (EVENING + "In das Thema führt die Biologin Anna Pohl ein.", {ANNA: "speaker"}),
        (EVENING + "Wissenswertes über Moore vermittelt Anna Pohl.", {ANNA: "speaker"}),
        (EVENING + "Mia Frost trägt zusammen mit Jan Moll die Eröffnungsworte vor.", {MIA: "speaker", JAN: "speaker"}),
        (EVENING + "Die Gesprächsleitung übernimmt Mia Frost.", {MIA: "moderator"}),
        (EVENING + "Moderiert wird die Runde von Mia Frost.", {MIA: "moderator"}),
        (
            EVENING + "An das von Direktor Jan Moll moderierte Gespräch schließt sich eine Fragerunde an.",
            {JAN: "moderator"},
        ),
        (EVENING + "Die Gedichte werden von Anna Pohl gelesen, dazu spielt Jan Moll Akkordeon.", {JAN: "performer"}),
        (WALK + "Geführt wird die Tour von Jan Moll und Anna Pohl.", {JAN: "speaker", ANNA: "speaker"}),
        (WALK + "Unter der fachkundigen Leitung von Jan Moll geht es durch die Gassen.", {JAN: "speaker"}),
        (CONCERT + "Der Chor singt unter der bewährten Leitung seines Kantors Jan Moll.", {JAN: "performer"}),
        (CONCERT + "Die Leitung liegt in den Händen von Jan Moll.", {JAN: "performer"}),
        (CONCERT + "Am Klavier wird der Chor von Anna Pohl begleitet.", {ANNA: "performer"}),
        (AVOND + "De avond wordt door wethouder Jan Moll geopend.", {JAN: "speaker"}),
        (AVOND + "In het onderwerp leidt Anna Pohl ons in.", {ANNA: "speaker"}),
    ],
)
def test_sentence_tells_what_somebody_does(text: str, roles: dict[str, str]) -> None:
    found = {person.name: person.role for person in parse(text).people}
    assert {name: found.get(name) for name in roles} == roles


def test_leading_elsewhere_is_no_part_in_the_event() -> None:
    text = "Anna Pohl hat ihre Dissertation unter der Leitung von Jan Moll geschrieben und spricht heute."
    assert [(person.name, person.role) for person in parse(EVENING + text).people] == [(ANNA, "speaker")]


def test_who_wrote_what_is_discussed_takes_no_part() -> None:
    record = parse(EVENING + "Anna Pohl stellt „Winter“ von Eugen Kahl vor, Jan Moll „Sommer“ von Norbert Straub.")
    assert [person.name for person in record.people] == [ANNA, JAN]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Es singen die Sopranistin Mia Frost und der Tenor Jan Moll.", [MIA, JAN]),
        ("Es spricht Anna von und zu Aue.", ["Anna von und zu Aue"]),
        ("Heute ist Anna Pohl zu Gast.", [ANNA]),
        ("Am Abend stellen die Buchhändlerinnen Anna Pohl und Mia Frost Neuerscheinungen vor.", [ANNA, MIA]),
        ("Es spricht Univ.-Prof. i. R. Jan Moll.", [JAN]),
    ],
)
def test_names_end_in_front_of_what_is_none(text: str, names: list[str]) -> None:
    assert [person.name for person in parse(CONCERT + text).people] == names


def test_who_talks_with_an_author_asks() -> None:
    record = parse(EVENING + "Mia Frost spricht mit der Autorin Anna Pohl über deren neues Buch.")
    assert {person.name: person.role for person in record.people}[MIA] == "moderator"
