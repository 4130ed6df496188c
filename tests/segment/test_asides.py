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
        ("nl", "Schrijf je in voor onze nieuwsbrief en mis geen enkele maaldag."),
        ("nl", "Word lid voor 20 euro per jaar en ontvang twee keer per jaar ons blad."),
        ("nl", "Op de site van de Maand van het Water staan meer activiteiten in jouw buurt."),
        ("nl", "Onze volgende bijeenkomst is op 14 juni in de bibliotheek."),
        ("nl", "Dit project wordt mede mogelijk gemaakt door het Ardenfonds."),
        ("nl", "Stichting De Sluis zet zich in voor het behoud van oude stuwen."),
        ("nl", "Schaakclub De Loper komt elke dinsdagavond bijeen in het oude tolhuis."),
        ("en", "Follow us on Mastodon for news from the mill."),
        ("en", "Recordings of earlier talks can be found on our YouTube channel."),
        ("en", "In a separate event, the Garden Club will hold its annual plant sale on 9 June."),
        ("en", "Cosponsors of the day include the Harbour Trust and Bellweather Bank."),
        ("en", "The Harbour Chess Club meets every Tuesday evening in the old customs house."),
        ("de", "Wer auf dem Laufenden bleiben möchte, kann sich in den Verteiler eintragen."),
        ("de", "Werden Sie Mitglied für 20 Euro im Jahr und erhalten Sie unser Heft."),
        ("de", "Die Tagung wird getragen von der Stiftung Hafenviertel und dem Museum für Uhren."),
        ("de", "Der Moorverein Welberg e.V. setzt sich für den Erhalt alter Wehre ein."),
        ("fr", "Abonnez-vous à notre lettre d'information pour ne manquer aucune mouture."),
        ("fr", "Adhérez pour 20 euros par an et recevez notre revue deux fois par an."),
        ("fr", "Le club d’échecs Le Fou se réunit chaque mardi soir dans l’ancienne douane."),
        ("fr", "Le projet est financé par le Fonds du Moulin et la commune de Belmont."),
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
        ("nl", "Hoe maak je een nieuwsbrief die gelezen wordt? Je leert koppen schrijven en beelden kiezen."),
        ("nl", "Wat gebeurt er met een koor als de helft van de leden vertrekt?"),
        ("nl", "Dinsdagavond vertoont de Veenkring een film over de herders van de hoge heide."),
        (
            "nl",
            "Hoe werd hier vroeger gemalen, en wat vraagt dat van een molenaar van nu? We volgen het graan van zolder "
            "tot zak en proeven het brood. Wie thuis verder wil lezen: het recept staat in onze nieuwsbrief.",
        ),
        ("en", "The newsletter of the society was edited by one woman for forty years."),
        ("en", "Instagram has changed the way we look at food, says the baker on the corner."),
        ("de", "Am Dienstagabend zeigt der Moorverein einen Film über die Schäfer der hohen Heide."),
        ("fr", "Mardi soir, le Cercle du Marais projette un film sur les bergers de la haute lande."),
    ],
)
def test_what_only_sounds_like_that_stays(language: str, text: str) -> None:
    assert kind(text, language) == "theme"


@pytest.mark.parametrize(
    "language, text", [("nl", "De groep bestaat sinds 1990."), ("en", "The group meets every week.")]
)
def test_what_an_ensemble_among_the_guests_is_stays_there(language: str, text: str) -> None:
    assert kind(text, language, "guests") == "guests"


@pytest.mark.parametrize(
    ("language", "heading", "below", "expected"),
    [
        ("nl", "Huisregels molen Rust", ["- Roken is verboden", "- Honden blijven buiten"], "other"),
        ("nl", "Aanwezigen", ["- Imke Roek (Oostdijk)", "- Joost Vlint (Elft)"], "other"),
        ("en", "House rules", ["• No smoking", "• Dogs stay outside", "• Mind the sails"], "other"),
        ("de", "Mitglied werden", ["Das kostet 20 Euro im Jahr, das Heft liegt bei."], "other"),
        ("fr", "Règlement intérieur du moulin", ["- Ne pas fumer", "- Les chiens restent dehors"], "other"),
        ("nl", "Neem mee", ["- Een zak", "- Een schort"], "logistics"),
        ("en", "Sponsors", ["The mill stands behind the church, ten minutes from the station."], "logistics"),
    ],
)
def test_what_a_heading_leaves_over_goes_with_it(language: str, heading: str, below: list[str], expected: str) -> None:
    texts = [TITLES[language], "4.5.2024", heading, *below]
    kinds = with_asides(["header", "header", *["logistics"] * (len(below) + 1)], texts, language)  # type: ignore[list-item]
    assert kinds[3:] == [expected] * len(below)


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
