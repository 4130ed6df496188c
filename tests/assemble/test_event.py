"""Title, series, venue and organisers of small announcements."""

import pytest

import announce_parse

DEBATE = """Debatcafé #12 | Wonen voor iedereen?

De Vereniging voor Stadsgesprek (VSG) organiseert in samenwerking met Stichting Dak de 12e editie van Debatcafé:

Wonen voor iedereen?

Hoe bouwen we genoeg huizen? En voor wie?

Datum: 21-11-2023 | Locatie: De Zilveren Zaal, Den Haag | Tijd: 20.00 uur
"""


@pytest.fixture(scope="module")
def record():
    return announce_parse.parse(DEBATE, language="nl")


def test_title_without_series_and_edition(record):
    assert record.title == "Wonen voor iedereen?"
    assert (record.series.name, record.series.edition) == ("Debatcafé", 12)


def test_venue(record):
    assert (record.venue.name, record.venue.city, record.venue.country) == ("De Zilveren Zaal", "Den Haag", None)


def test_organiser_with_acronym_and_partner(record):
    assert [(o.name, o.acronym) for o in record.organisers] == [("Vereniging voor Stadsgesprek", "VSG")]
    assert [o.name for o in record.partners] == ["Stichting Dak"]


def test_every_value_has_evidence(record):
    for path in ("title", "series/name", "series/edition", "venue/name", "venue/city", "organisers/0/name"):
        for evidence in record.evidence[path]:
            assert DEBATE[evidence.start : evidence.end] == evidence.text


@pytest.mark.parametrize("text", ["", " \n\n", "!!! ???", "12"])
def test_nothing_to_name(text):
    record = announce_parse.parse(text)
    assert record.title is None
    assert record.organisers == ()


def test_a_part_of_the_venues_name_is_no_room():
    place = "Venue: The Little Theatre, Back Street, Oxney"
    record = announce_parse.parse(f"The quiet ocean\n\n12 March 2025, 8 pm\n\n{place}\n", language="en")
    assert record.venue.room is None


def test_the_sender_of_a_mail_is_no_series_and_its_header_no_city() -> None:
    mail = (
        b'From: "Maud Keller" <maud@kulturhof.example>\nSubject: Lesung mit Musik\nMIME-Version: 1.0\n'
        b"Content-Type: text/plain; charset=utf-8\n\nLiebe Freunde,\n\nam Donnerstag, den 4.3.2027 um 19 Uhr liest "
        b"Ilse Brandt im Kulturhof Nord (Saal 2) aus ihrem Roman.\n"
    )
    record = announce_parse.parse(mail, media_type="message/rfc822", language="de")
    assert record.title == "Lesung mit Musik"
    assert record.series is None
    assert record.venue is not None
    assert (record.venue.name, record.venue.city) == ("Kulturhof Nord", None)
