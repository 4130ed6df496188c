"""Titles of notices that are but sentences: neither prices, nor jobs, nor who does something up to the verb."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Die Volkshochschule Lauterau bietet am 14. Februar 2023 einen Vortrag über Schlafmangel an. Referent: "
            "Rechtsanwalt Holger Bruns. Beginn: 18.30 Uhr, VHS-Haus, Raum 12, Marktgasse 4, Lauterau. Gebühr: 6 Euro.",
            "Vortrag über Schlafmangel",
        ),
        (
            "Der Geschichtsverein Lauterau e. V. lädt ein zur Exkursion nach Colmar am Samstag, 13. Mai 2023. Abfahrt "
            "7.30 Uhr am Busbahnhof. Kosten 45 €.",
            "Exkursion nach Colmar",
        ),
        (
            "Sehr geehrte Damen und Herren,\n\nder Förderverein Stadtmuseum Lauterau e.V. lädt Sie herzlich ein zum "
            "Neujahrsempfang am Sonntag, 15. Januar 2023, um 11 Uhr im Stadtmuseum, Schlossstraße 1, Lauterau.",
            "Neujahrsempfang",
        ),
        (
            "De Volksuniversiteit Velsum verzorgt op maandag 6 februari 2023 een lezing over de schilderkunst. "
            "Aanvang 19.30 uur in Huize Rust, Lange Heul 3, Velsum. Kosten € 12,50.",
            "lezing over de schilderkunst",
        ),
    ],
)
def test_what_a_sentence_says_is_held(text, title):
    assert parse(text, media_type="text/plain").title == title


def test_prices_and_jobs_are_no_titles():
    text = (
        "Rotary Club Velsum organiseert in samenwerking met Lions Club Duinrand een benefietdiner. Vrijdag 6 oktober "
        "2023, 18.30 uur, Strandpaviljoen Zeezicht. Kosten: € 75 p.p.\n"
    )
    assert parse(text, media_type="text/plain").title != "€ 75 p.p."
