"""Paragraphs of practical information that have no day, hour or price."""

import pytest

from announce_parse import languages
from announce_parse.segment.practical import with_practical


def kind(text: str, language: str, tagged: str = "theme") -> str:
    """Return the kind of a paragraph below a title and a day, where the tagger took it for `tagged`."""
    kinds = with_practical(["header", "header", tagged], ["Rest", "4.5.2024", text], languages.load(language))  # type: ignore[list-item]
    return kinds[2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Trek stevige schoenen aan, want het pad langs de beek kan modderig zijn."),
        ("nl", "Op de dag zelf krijg je een link per e-mail. Wacht tot je wordt toegelaten."),
        ("nl", "Honden zijn welkom mits aangelijnd."),
        ("nl", "Bijdragen moeten in januari zijn ingediend en tellen hooguit twee pagina's."),
        ("nl", "Laatkomers kunnen pas in de pauze naar binnen."),
        ("en", "Wear sturdy shoes, as the path along the beck can be muddy."),
        ("en", "Members of the public may attend, but only members may vote."),
        ("en", "Since we order the soup, please let us know how many of you are coming."),
        ("en", "All contributions will be sent out; accepted papers appear in the proceedings."),
        ("de", "Festes Schuhwerk ist ratsam, denn der Weg am Bach kann matschig sein."),
        ("de", "Hunde sind an der Leine willkommen, auch im Garten."),
        ("de", "Die Autorinnen und Autoren angenommener Beiträge werden benachrichtigt."),
        ("fr", "Prévoyez de bonnes chaussures, car le sentier peut être boueux."),
        ("fr", "Vous recevrez un lien par courriel ; attendez qu'on vous laisse entrer."),
        ("fr", "Les propositions doivent parvenir au secrétaire avant la fin de l'hiver."),
    ],
)
def test_what_readers_should_do_is_practical(language: str, text: str) -> None:
    assert kind(text, language) == kind(text, language, "other") == "logistics"
    assert kind(text, language, "guests") == "guests"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Een microfoon en een camera, meer nam ze niet mee naar het eiland."),
        ("nl", "Hoe houden we afstand zonder elkaar te verliezen? De film volgt vijf gezinnen."),
        ("en", "Walkers, poets and surveyors have all claimed this hill; the talk asks who owns a view."),
        ("en", "The salt roads ran from the coast to the hills, and with the salt came songs and rumours."),
        ("de", "Wie halten wir Abstand, ohne einander zu verlieren? Der Film begleitet fünf Familien."),
        ("fr", "Un micro et une caméra, elle n'emporta rien d'autre sur l'île."),
    ],
)
def test_what_only_sounds_like_that_stays(language: str, text: str) -> None:
    assert kind(text, language) == "theme"


def test_the_first_lines_and_long_paragraphs_stay() -> None:
    text = "Please let us know if you plan to come."
    pack = languages.load("en")
    assert with_practical(["theme"], [text], pack) == ["theme"]
    assert kind("The mill ground the corn of nine villages. " * 10 + text, "en") == "theme"
