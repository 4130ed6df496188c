"""Meetings that are their own bodies, who made what is shown, minutes that an agenda approves, and who signs."""

import pytest

from announce_parse import parse


def told(language: str, text: str) -> set[str]:
    record = parse(text, media_type="text/plain", language=language)
    return {body.name for body in record.organisers}


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        ("nl", "Op donderdag 4 mei 2023 onderzoekt Anders Luisteren de waarde van stilte.", {"Anders Luisteren"}),
        ("nl", "Deze maand bespreekt Groene Tafel de toekomst van ons dorp.", {"Groene Tafel"}),
        ("de", "In diesem Monat diskutiert Freies Denken die Frage, was Heimat bedeutet.", {"Freies Denken"}),
        ("fr", "Le jeudi 15 mai 2025 à 20h, Paroles Libres se penche sur le silence.", {"Paroles Libres"}),
        ("en", "Our 12th Harbour Code Night council takes place on 3 June 2025.", {"Harbour Code Night"}),
        ("en", "The Mill Lane Repair Café will open its doors on 5 April 2025.", {"Mill Lane Repair Café"}),
        ("de", "Das Reparaturcafé Moorau öffnet am 10. Mai 2025 um 10 Uhr.", {"Reparaturcafé Moorau"}),
        ("en", "Dark Tide explores the fate of a small fishing town.", set()),
        ("nl", "In haar nieuwe boek onderzoekt Marit Loos de geschiedenis van de zee.", set()),
    ],
)
def test_meetings_hold_their_events(language: str, text: str, organisers: set[str]) -> None:
    assert told(language, f"Avond\n\n{text}\n") == organisers


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        (
            "nl",
            "Ook voor 2021 maakte Drukhuis Amstelhof een kalender. We openen op 6 december 2020.",
            "Drukhuis Amstelhof",
        ),
        ("en", "Friends of Holm Organ have finished the organ, and we want you to hear it.", "Friends of Holm Organ"),
        ("de", "Der Orgelbauverein Moorau hat die Orgel restauriert. Wir laden Sie ein.", "Orgelbauverein Moorau"),
        ("fr", "L'Atelier Encrier a dessiné une affiche. Nous fêterons cela le 20 juin 2025.", "Atelier Encrier"),
        (
            "en",
            "1. Call to order\n2. Approval of the River County Trust committee meeting minutes",
            "River County Trust",
        ),
    ],
)
def test_who_made_it_and_whose_minutes_are_approved(language: str, text: str, organisers: str) -> None:
    assert told(language, f"RCT Land Committee\n\n{text}\n" if "minutes" in text else f"Avond\n\n{text}\n") == {
        organisers
    }


@pytest.mark.parametrize(
    ("language", "signature", "organisers"),
    [
        (
            "nl",
            "Hartelijke groeten, Roos en Wim (leeskring Open Bladzij), mede namens Stichting Letterlust",
            {"leeskring Open Bladzij", "Stichting Letterlust"},
        ),
        (
            "de",
            "Viele Grüße, Anna und Bernd (AG Anders Sehen), auch im Namen des Vorstands der Bürgerliste Moorau",
            {"AG Anders Sehen", "Bürgerliste Moorau"},
        ),
        ("fr", "Cordialement,\nLuc Perrin\nPrésident de l'association Aure Propre", {"Aure Propre"}),
    ],
)
def test_who_signs_for_several(language: str, signature: str, organisers: set[str]) -> None:
    assert told(language, f"Lezen\n\n6 5 2025, 19.30\n\nWelkom!\n\n{signature}\n") == organisers
