"""Who holds an event by what it does for readers, its age, its gathering, its office; who lends a room or pays."""

import pytest
from tests.assemble.evenings import names, told

from announce_parse import parse

MORE = {
    "nl": "Meer over {} op internet.",
    "en": "More about {} online.",
    "de": "Mehr über {} im Netz.",
    "fr": "Plus sur {} en ligne.",
}


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("nl", "Sluiswacht neemt je mee langs de dijk.", "Sluiswacht"),
        ("nl", "Volgende week gaat de Wandelclub er weer op uit.", "Wandelclub"),
        ("nl", "Sluiswacht trekt er weer op uit met onze eerste tocht.", "Sluiswacht"),
        ("nl", "Zangvereniging Kwinkeling bestaat 50 jaar, dus er is taart.", "Zangvereniging Kwinkeling"),
        ("nl", "Sluiswacht heeft voor die avond Anna Poel uitgenodigd.", "Sluiswacht"),
        ("nl", "Kom naar de kaartavond van Sluiswacht! Er is koffie.", "Sluiswacht"),
        ("en", "Weirwatch welcomes Ann Poole, who will talk about dykes.", "Weirwatch"),
        ("en", "Weirwatch takes you on a tour of the locks.", "Weirwatch"),
        ("en", "Come along to the annual dinner of Weirwatch.", "Weirwatch"),
        ("en", "Weirwatch's spring meeting is open to all.", "Weirwatch"),
        ("de", "Uferwacht nimmt euch mit auf eine Wanderung zu den Schleusen.", "Uferwacht"),
        ("de", "Der Gesangverein Lindau wird 100 Jahre alt, und das feiern wir.", "Gesangverein Lindau"),
        ("fr", "Garde-Digue vous emmène en balade le long de la digue.", "Garde-Digue"),
        ("fr", "Garde-Digue fête ses dix ans.", "Garde-Digue"),
    ],
)
def test_what_a_body_does_for_its_readers(language, text, organiser):
    assert names(told(language, f"{text}\n{MORE[language].format(organiser)}").organisers) == [organiser]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Jan Bos neemt je mee langs de dijk."),
        ("nl", "De voorstelling neemt je mee naar een verre kust."),
        ("en", "Ann Poole welcomes everyone to her garden."),
        ("de", "Die Abendwanderung nimmt Sie mit. Auf der Abendwanderung wird geschwiegen."),
        ("de", "Teilnehmerinnen erwartet euch ein Fest. Für Teilnehmerinnen ist alles frei."),
        ("fr", "Jean Taupe vous emmène en balade le long de la digue."),
    ],
)
def test_people_groups_and_ordinary_nouns_hold_nothing(language, text):
    assert names(told(language, text).organisers) == []


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("nl", "De gemeente nodigt alle inwoners uit.", "gemeente"),
        ("en", "The library is hosting an evening about the dyke.", "library"),
        ("de", "Die Gemeinde lädt alle Bürger ein.", "Gemeinde"),
        ("fr", "La mairie invite les habitants.", "mairie"),
    ],
)
def test_the_body_of_which_a_town_has_one(language, text, organiser):
    assert names(told(language, text).organisers) == [organiser]


def test_the_noun_of_a_house_stands_for_the_house():
    record = parse(
        "Lezing over de dijk\n\nBibliotheek Zuid, Zutphen\nZondag 8 november 2026, 15.00 uur\n\n"
        "De bibliotheek nodigt u uit voor een lezing van Anna Poel.\n",
        media_type="text/plain",
        language="nl",
    )
    assert names(record.organisers) == ["Bibliotheek Zuid"]


@pytest.mark.parametrize(
    ("language", "text", "organiser"),
    [
        ("nl", "Met vriendelijke groet,\n\nKees Mol\nVoorzitter Wijkraad Zuid", "Wijkraad Zuid"),
        ("nl", "Marieke Bos\nnamens de oudercommissie", "oudercommissie"),
        ("nl", "We hopen je te zien!\n\nTeam Sluiswacht", "Team Sluiswacht"),
        ("en", "We hope to see you there!\n\nThe Weirwatch team", "Weirwatch"),
        ("de", "Herzliche Grüße\n\nHans Maul\n1. Vorsitzender Heimatverein Lindau", "Heimatverein Lindau"),
    ],
)
def test_who_signs_in_office(language, text, organiser):
    assert names(told(language, text).organisers) == [organiser]


def test_speakers_with_their_office_sign_nothing():
    speakers = "Sprekers:\n\nJan Bos, voorzitter Wijkraad Zuid\nAnna Poel, directeur Museum De Dijk"
    assert names(told("nl", speakers).organisers) == []


@pytest.mark.parametrize(
    ("language", "text", "organisers", "partners"),
    [
        ("nl", "Anna Poel is te gast bij Natuurvereniging De Das.", ["Natuurvereniging De Das"], []),
        ("en", "Ann Poole will be the guest of Weirwatch.", ["Weirwatch"], []),
        ("en", "The Fen Trust invites you. Weirwatch is kindly providing the room.", ["Fen Trust"], ["Weirwatch"]),
        ("fr", "La Société du Lac vous invite. Digalab met la salle à disposition.", ["Société du Lac"], ["Digalab"]),
        ("nl", "Dijklab sponsort deze avond van Stichting Rietkraag.", ["Stichting Rietkraag"], ["Dijklab"]),
        (
            "de",
            "Mit freundlicher Unterstützung der Sparkasse Lindau und des Silberfonds.",
            [],
            ["Sparkasse Lindau", "Silberfonds"],
        ),
        ("nl", "De gemeenten Zwolle en Kampen organiseren een avond.", ["gemeenten Zwolle en Kampen"], []),
    ],
)
def test_guests_lenders_and_several_bodies(language, text, organisers, partners):
    record = told(language, text)
    assert (names(record.organisers), names(record.partners)) == (organisers, partners)


def test_the_choir_whose_own_concert_it_is():
    record = parse(
        "Harmonie De Hoop: lenteconcert\n\nZaterdag 7 november 2026, 20.00 uur, De Wiek, Zutphen\n\n"
        "Onder leiding van Jan Poel speelt onze harmonie filmmuziek.\n",
        media_type="text/plain",
        language="nl",
    )
    assert names(record.organisers) == ["Harmonie De Hoop"]


def test_a_site_that_spells_umlauts_out():
    record = parse(
        "Jazz am Abend\n\nAm 5. Mai 2027 um 19.30 Uhr\n\nKulturhaus Mühlensee\nAm Wehr 2\n21147 Hamburg\n"
        "info@kulturhaus-muehlensee.example\n\nEintritt: 10 Euro\n",
        media_type="text/plain",
        language="de",
    )
    assert names(record.organisers) == ["Kulturhaus Mühlensee"]


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        ("nl", "Op die avond is Webweide te gast bij Nimbus in Gent. De stekker van Rik_Bos was kapot.", ["Webweide"]),
        ("nl", "Dan nodigen ABC en onderzoekscentra zilt en VEEN je uit voor een gesprek.", ["ABC", "zilt"]),
        ("nl", "Straks gaat de Kijkclub er heen, dus wie loopt mee?", ["Kijkclub"]),
    ],
)
def test_guests_several_bodies_and_clubs_that_set_out(language, text, organisers):
    assert names(told(language, text).organisers) == organisers


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        ("de", "Im Rahmen einer Rückschau Vorhaben stellen sich vier Gruppen vor.", []),
        (
            "de",
            "Mit Unterstützung durch Sparkasse Lindau und Silberfonds e.V.",
            ["Sparkasse Lindau", "Silberfonds e.V."],
        ),
        ("nl", "We reizen naar Gent, waar alle leden welkom zijn bij Cumulant.", ["Cumulant"]),
    ],
)
def test_programmes_without_a_name_and_pairs(language, text, partners):
    assert names(told(language, text).partners) == partners


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        ("nl", "Tijdens de Week van de Dijk vertelt Anna Poel over haar reis.", ["Week van de Dijk"]),
        ("en", "During Heritage Week, Ann Poole talks about dykes.", ["Heritage Week"]),
        ("de", "In der Woche des Wassers spricht Anna Poel über Deiche.", ["Woche des Wassers"]),
        ("fr", "Pendant la Semaine du fleuve, Anna Poel parlera des digues.", ["Semaine du fleuve"]),
        ("nl", "Deze lezing maakt deel uit van het project Zilte Grond.", ["Zilte Grond"]),
        ("de", "Der Vortrag ist Teil des Projekts Salzboden.", ["Salzboden"]),
    ],
)
def test_weeks_and_projects_that_an_event_is_part_of(language, text, partners):
    assert names(told(language, text).partners) == partners


@pytest.mark.parametrize(
    ("language", "text", "organisers", "partners"),
    [
        ("nl", "Georganiseerd door ZINK en RVO.", ["ZINK", "RVO"], []),
        ("en", "Together with Orme Libraries, the Fen Trust is holding an evening.", ["Fen Trust"], ["Orme Libraries"]),
        (
            "de",
            "Veranstalter: Heimatverein Lindau in Kooperation mit der VHS Ulm",
            ["Heimatverein Lindau"],
            ["VHS Ulm"],
        ),
        (
            "nl",
            "Partners\n\nDijklab\nBibliotheek Zutphen\nGemeente Zutphen",
            [],
            ["Dijklab", "Bibliotheek Zutphen", "Gemeente Zutphen"],
        ),
        ("nl", "© 2026 Stichting Rietkraag", ["Stichting Rietkraag"], []),
        ("nl", "Sinds 1990 organiseert Stichting Rietkraag elk jaar een tocht.", ["Stichting Rietkraag"], []),
    ],
)
def test_acronyms_lists_and_labels(language, text, organisers, partners):
    record = told(language, text)
    assert (names(record.organisers), names(record.partners)) == (organisers, partners)


def test_neither_a_status_nor_who_speaks_holds_an_event():
    head = "Workshop Dijken bouwen - GEANNULEERD\n\nDatum: 19-03-2020\n\n"
    head += "In deze workshop van de Dijkacademie leert u bouwen."
    assert names(parse(head, media_type="text/plain", language="nl").organisers) == ["Dijkacademie"]
    text = "Lezing\n\nTreinjournalist Sake Bosch neemt u mee langs veertig jaar nachttrein."
    assert names(parse(text, media_type="text/plain", language="nl").organisers) == []


def test_office_in_front_of_its_university():
    text = "Oratie\n\nDe Rector Magnificus van de Universiteit Veenstad nodigt u uit tot het bijwonen van de oratie."
    assert names(parse(text, media_type="text/plain", language="nl").organisers) == ["Universiteit Veenstad"]
