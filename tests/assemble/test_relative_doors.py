"""Doors that a text counts from the start of the event."""

import pytest

from announce_parse import parse

HEADS = {
    "nl": "Klucht\n\nVrijdag 13 november 2026, 20.00 uur, De Haspel, Wilder.\n\n",
    "en": "A farce\n\nFriday 13 November 2026, 8pm, Mill Hall, Elmford.\n\n",
    "de": "Schwank\n\nFreitag, 13. November 2026, 20 Uhr, Alte Mühle, Auetal.\n\n",
    "fr": "Farce\n\nVendredi 13 novembre 2026 à 20h, salle du Marais, Lannec.\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence", "doors"),
    [
        ("nl", "De zaal gaat een half uur van tevoren open.", "19:30"),
        ("nl", "Een kwartier voor aanvang gaan de deuren open.", "19:45"),
        ("nl", "Zaal open: 45 minuten voor aanvang", "19:15"),
        ("en", "Doors open half an hour before the show.", "19:30"),
        ("en", "Half an hour before the performance the bar will be open.", "19:30"),
        ("de", "Einlass eine halbe Stunde vor Beginn.", "19:30"),
        ("de", "Saalöffnung: eine Stunde vor Konzertbeginn", "19:00"),
        ("de", "Die Abendkasse öffnet eine Stunde vor Konzertbeginn.", None),
        ("fr", "Ouverture des portes une demi-heure avant le spectacle.", "19:30"),
        ("nl", "Kom een half uur van tevoren voor de soundcheck.", None),
        ("nl", "Kaarten worden tot een uur voor aanvang bewaard.", None),
        ("en", "Tickets must be collected half an hour before.", None),
    ],
)
def test_doors_are_counted_from_the_start(language, sentence, doors):
    record = parse(HEADS[language] + sentence, media_type="text/plain", language=language)
    assert [(session.doors, session.start) for session in record.sessions] == [(doors, "20:00")]
    if doors:
        assert record.evidence["sessions/0/doors"][0].certainty == "inferred"
