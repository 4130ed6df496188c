"""Who holds an event as a guest, behind an aside, in a line of contact; who only gets its proceeds or has a job."""

import pytest
from tests.assemble.evenings import names, told


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        ("nl", "Op donderdag 12 november is Webwerkers te gast bij Nimbus in Antwerpen.", ["Webwerkers"]),
        ("de", "Die GeoRunde ist zu Gast bei Nimbus Software.", ["GeoRunde"]),
        ("nl", "De OSGIN community (de makers van QKaart) organiseert deze avond.", ["OSGIN community"]),
        ("en", "Ormsby Wildlife Group (founded in 1974) invites you to this talk.", ["Ormsby Wildlife Group"]),
        ("en", "Contact: Mary Green, Ormsby Civic Society, 01234 567890", ["Ormsby Civic Society"]),
        ("en", "A Rope Trust production.", ["Rope Trust"]),
        ("nl", "Een Podium Zuid productie.", ["Podium Zuid"]),
        ("de", "Auf viele Gäste freut sich die Garten-AG der Deichrunde.", ["Garten-AG der Deichrunde"]),
        (
            "de",
            "Die Reihe wird gemeinsam von der Volkshochschule Lauterau und dem Stadtarchiv Lauterau angeboten.",
            ["Volkshochschule Lauterau", "Stadtarchiv Lauterau"],
        ),
        ("nl", "Wil je lid worden van Kring De Schelp? Dat kan.", ["Kring De Schelp"]),
    ],
)
def test_guests_asides_and_lines_of_contact(language, text, organisers):
    assert names(told(language, text).organisers) == organisers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De opbrengst gaat naar Stichting Opkikker."),
        ("en", "All proceeds go to the Ormsby Hospice."),
        ("de", "Der Erlös geht an den Kinderschutzbund Lauterau."),
        ("fr", "Les bénéfices seront reversés à l'association Les Petits Princes."),
        ("nl", "Jan Bos is te gast bij Anna Poel."),
        ("de", "Die Autorin Yu Shen ist zu Gast im Kino."),
        ("en", "The music was chosen by conductor Owain Parker, who will present it."),
        ("en", "A European project."),
        ("nl", "Een Nederlands initiatief, gestart in 2019."),
        ("en", "A Poisson process and a Fourier project are explained."),
        ("en", "Contact: Mary Green, 01234 567890"),
    ],
)
def test_who_gets_the_proceeds_a_speaker_and_a_job_hold_nothing(language, text):
    assert names(told(language, text).organisers) == []


def test_a_label_in_front_of_a_name_is_no_job():
    record = told("en", "Community partners: Ormsby Kite Circle, Python Fen")
    assert names(record.partners) == ["Ormsby Kite Circle", "Python Fen"]


@pytest.mark.parametrize(
    ("text", "organisers", "partners"),
    [
        ("Die Volkshochschule lädt alle herzlich dazu ein.", ["Volkshochschule"], []),
        (
            "In Zusammenarbeit mit dem Stadtarchiv veranstaltet der Kulturring Finne den Abend.",
            ["Kulturring Finne"],
            ["Stadtarchiv"],
        ),
        ("Der Verein lädt alle herzlich dazu ein.", [], []),
        ("Sie leitet die Volkshochschule und das Stadtarchiv.", [], []),
    ],
)
def test_a_compound_names_the_body_of_a_town(text, organisers, partners):
    record = told("de", text)
    assert (names(record.organisers), names(record.partners)) == (organisers, partners)
