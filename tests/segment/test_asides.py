"""Paragraphs on the publisher and on what it asks of readers, among those on the event."""

import pytest

from announce_parse import parse
from announce_parse.segment.asides import with_asides

TITLES = {"nl": "Maaldag", "en": "Milling day", "de": "Mahltag", "fr": "Jour de mouture"}


def kind(text: str, language: str, tagged: str = "theme") -> str:
    """Return the kind of a paragraph below a title and a day, where the tagger took it for `tagged`."""
    return with_asides(["header", "header", tagged], [TITLES[language], "4.5.2024", text], language)[2]  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De Vrienden van Molen Rust is een kleine stichting die het maalwerk onderhoudt."),
        ("nl", "Wij zijn een groep vrijwilligers die elke zaterdag aan de molen werkt."),
        ("nl", "De Molenkring Oostdijk werd in 1974 opgericht en telt tachtig leden."),
        ("nl", "Tijdens de dag worden foto's gemaakt voor onze website. Bezwaar? Zeg het even."),
        ("nl", "Voor het najaar zijn we op zoek naar vrijwilligers achter de bar."),
        ("nl", "Iedereen houdt zich aan onze gedragscode, ook in de chat."),
        ("en", "Friends of Rest Mill is a small charity that looks after the gear."),
        ("en", "We are an independent group of volunteers who meet every Saturday."),
        ("en", "The Eastdyke Mill Society was founded in 1974 and has eighty members."),
        ("en", "Photographs will be taken during the day for our website."),
        ("en", "We are always looking for volunteers to serve the tea."),
        ("en", "Would you like to give a talk at a future meeting? Drop us a line."),
        ("de", "Mühlenfreunde Ostdeich ist ein kleiner Verein, der das Mahlwerk pflegt."),
        ("de", "Wir sind eine Gruppe von Freiwilligen und treffen uns jeden Samstag."),
        ("de", "Der Mühlenverein Ostdeich wurde 1974 gegründet und hat achtzig Mitglieder."),
        ("de", "Während der Veranstaltung wird fotografiert, die Bilder stehen später im Netz."),
        ("de", "Für den Herbst suchen wir noch Helferinnen und Helfer an der Theke."),
        ("fr", "Les Amis du Moulin Neuf est une petite association qui entretient les meules."),
        ("fr", "Nous sommes un groupe de bénévoles et nous nous retrouvons chaque samedi."),
        ("fr", "L'Association du Moulin Neuf a été créée en 1974 et compte quatre-vingts membres."),
        ("fr", "Des photos seront prises pendant la journée pour notre site."),
        ("fr", "Nous recherchons des bénévoles pour tenir la buvette."),
    ],
)
def test_what_is_beside_the_event_is_left_over(language: str, text: str) -> None:
    assert kind(text, language) == kind(text, language, "logistics") == "other"
    assert kind(text, language, "programme") == "programme"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Het bos is een netwerk van wortels en draden, zegt de bioloog."),
        ("nl", "De molen is een plek waar een vereniging van boeren haar graan liet malen."),
        ("nl", "De foto's die hij in het veen maakte, hangen tot juni in de hal."),
        ("nl", "De club werd in 1911 opgericht, toen vrouwen nog niet mochten voetballen."),
        ("en", "The forest is a network of roots and threads, says the biologist."),
        ("en", "The novel is a portrait of a charity that loses its way."),
        ("en", "Harassment at work: what can a witness do, and what does the law say?"),
        ("en", "Why do village halls need volunteers, and where do they find them?"),
        ("de", "Der Roman ist ein Porträt von einem Verein, der seine Mitte verliert."),
        ("de", "Er hat Fotos gemacht, die das Moor im Winter zeigen."),
        ("fr", "La forêt est un réseau de racines et de fils, dit la biologiste."),
        ("fr", "Le harcèlement au travail : que peut faire un témoin, que dit la loi ?"),
    ],
)
def test_what_only_sounds_like_that_stays(language: str, text: str) -> None:
    assert kind(text, language) == "theme"


def test_references_below_a_text_are_left_over() -> None:
    texts = [
        "Maaldag",
        "4 mei",
        "Wie maalt er?",
        "[1]: https://molen.example/rust",
        "[12] www.graan.example",
        "[3 mei]",
    ]
    kinds = with_asides(["header", "header", "theme", "logistics", "header", "logistics"], texts, "nl")
    assert kinds == ["header", "header", "theme", "other", "other", "logistics"]


def test_the_paragraph_on_who_organises_is_left_over() -> None:
    text = (
        "Maaldag bij molen Rust\nZaterdag 4 mei 2024, 10.00 uur\n\nHoe werd hier vroeger gemalen, en wat vraagt "
        "dat van een molenaar van nu? We volgen het graan van zolder tot zak en proeven het brood.\n\n"
        "De Vrienden van Molen Rust is een kleine stichting die het maalwerk onderhoudt.\n"
    )
    blocks = parse(text, language="nl").blocks
    assert [block.kind for block in blocks] == ["header", "theme", "other"]
    assert "".join(block.text for block in blocks) == text
