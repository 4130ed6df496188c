"""Whether one may take part from elsewhere as well, and what only looks so."""

import pytest

from announce_parse import parse

EVENTS = {
    "nl": "Lezing over veen\n\nDonderdag 16 mei 2024, 20.00 uur\nDe Kring, Dorpsstraat 1, Delft\n\n",
    "en": "Talk on peat\n\nThursday 16 May 2024, 8 pm\nThe Playhouse, 1 High Street, Leeds\n\n",
    "de": "Vortrag über Torf\n\nDonnerstag, 16. Mai 2024, 20 Uhr\nBürgerhaus, Marktstraße 1, Bonn\n\n",
    "fr": "Conférence sur la tourbe\n\nJeudi 16 mai 2024 à 20h\nMaison du Lac, 1 rue du Port, Lyon\n\n",
}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "De avond is ook te volgen via onze livestream."),
        ("nl", "Liever thuis? Kijk dan mee via YouTube."),
        ("nl", "Voor wie niet kan komen is er een livestream."),
        ("en", "Cannot be there? Tune in via our own livestream."),
        ("en", "The talk will be broadcast live on the web."),
        ("en", "Remote participants can join via Teams."),
        ("de", "Die Plätze sind knapp, bitte nutzen Sie den Livestream."),
        ("nl", "Wie ver weg woont, kan via een videoverbinding aanschuiven."),
        ("de", "Parallel wird der Vortrag auf YouTube gestreamt."),
        ("de", "Ein Zoom-Link für Daheimgebliebene wird verschickt."),
        ("de", "Der Vortrag ist vor Ort sowie online auf unserem Kanal zu sehen."),
        ("fr", "Suivez le live de la conférence sur notre chaîne."),
        ("fr", "Un live est prévu sur notre page."),
        ("fr", "Vous pourrez la suivre en ligne si vous ne pouvez pas vous déplacer."),
    ],
)
def test_who_does_not_come_may_watch(language: str, line: str) -> None:
    assert parse(EVENTS[language] + line, language=language).attendance == "mixed"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Het gaat over digitale geletterdheid en digitale spellen."),
        ("nl", "De opname staat later op YouTube."),
        ("nl", "Zijn boek is online te bestellen."),
        ("en", "She runs an online shop and a YouTube channel."),
        ("en", "The speaker is known from her YouTube channel."),
        ("en", "Listen to the band on YouTube and Spotify."),
        ("en", "Photos will appear on our Facebook page and our YouTube channel."),
        ("en", "Register online before Monday."),
        ("de", "Es geht um digitale Bildung und Online-Shops."),
        ("de", "Die Aufzeichnung ist später auf YouTube zu sehen."),
        ("fr", "L'enregistrement sera mis en ligne plus tard sur YouTube."),
        ("fr", "Inscription en ligne sur notre site."),
    ],
)
def test_what_is_done_or_seen_over_the_network_beside_the_event(language: str, line: str) -> None:
    assert parse(EVENTS[language] + line, language=language).attendance == "offline"


@pytest.mark.parametrize(
    ("language", "text", "attendance"),
    [
        ("nl", "Tekencursus\n\nVrijdag 17 mei 2024 van 19 tot 22 uur in ons atelier.", "offline"),
        ("en", "Drawing course\n\nFriday 17 May 2024 from 7 to 10 pm at my studio.", "offline"),
        ("de", "Sommerfest\n\nSonntag, 19. Mai 2024, 11 bis 16 Uhr, auf dem Festplatz", "offline"),
        ("fr", "Fête d'été\n\nDimanche 19 mai 2024 de 11h à 16h sur la place du village", "offline"),
        ("nl", "Tekencursus\n\nVrijdag 17 mei 2024 van 19 tot 22 uur. Er is plaats voor tien mensen.", None),
        (
            "en",
            "Drawing course\n\nFriday 17 May 2024, 7 to 10 pm. To reserve a place, write to anna@poel.example",
            None,
        ),
        ("en", "The Salt Road\n\nFriday 17 May 2024, 7 pm\n\nAnna Poel reads from her new novel.", None),
        ("de", "Zeichenkurs\n\nFreitag, 17. Mai 2024, 19 bis 22 Uhr. Die Plätze sind begrenzt.", None),
    ],
)
def test_places_without_a_name(language: str, text: str, attendance: str | None) -> None:
    assert parse(text, language=language).attendance == attendance
