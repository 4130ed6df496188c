"""Who holds or supports an event where no phrase or verb stands beside the name, and who does not."""

import pytest
from tests.assemble.evenings import TITLE, WHEN, names

from announce_parse import parse


def titled(language, title):
    return parse(f"{title}\n\n{WHEN[language]}\n", media_type="text/plain", language=language)


def told(language, text):
    return titled(language, f"{TITLE[language]}\n\n{WHEN[language]}\n\n{text}")


@pytest.mark.parametrize(
    ("language", "title", "organiser"),
    [
        ("nl", "KWV-Veldhoek zomerfeest", "KWV-Veldhoek"),
        ("nl", "TNVB najaarsborrel", "TNVB"),
        ("nl", "Nieuwjaarsreceptie FNGO", "FNGO"),
        ("nl", "Oprichtingsborrel S.V. Noorderwind", "S.V. Noorderwind"),
        ("nl", "m&o Conferentie", "m&o"),
        ("nl", "Kick-off Dutch Archive Network (DAN)", "Dutch Archive Network"),
        ("en", "WomenWhoWeld Luncheon", "WomenWhoWeld"),
        ("en", "Mill Lane Residents Association Annual Meeting", "Mill Lane Residents Association"),
        ("en", "Harrow Street Neighbourhood Council #12 Board Meeting", "Harrow Street Neighbourhood Council #12"),
        ("en", "Notice of Lower Weir Society Annual Meeting", "Lower Weir Society"),
        ("de", "NaWi-Netz Jahrestagung 2026", "NaWi-Netz"),
        ("de", "FreiRaum-Stammtisch", "FreiRaum"),
        ("fr", "Assemblée générale de l'AMQV", "AMQV"),
    ],
)
def test_the_title_tells_whose_gathering_it_is(language, title, organiser):
    assert names(titled(language, title).organisers) == [organiser]


def test_a_name_in_front_of_another_event_holds_it_if_it_has_people():
    title = "GreenLoop workshop"
    assert names(titled("en", title).organisers) == []
    assert names(titled("en", f"{title}\n\n{WHEN['en']}\n\nGreenLoop volunteers will help you.").organisers) == [
        "GreenLoop"
    ]


def test_the_label_of_a_title_is_no_part_of_the_name():
    assert names(titled("en", "Subject: CSRA spring social").organisers) == ["CSRA"]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Python Workshop for Beginners"),
        ("en", "AI Conference for Teachers"),
        ("en", "WordPress Meetup"),
        ("en", "London Dinner and Dance"),
        ("en", "BEETHOVEN MARATHON CONCERT"),
        ("nl", "Utrecht Wandeling langs de singels"),
        ("nl", "Borrel met uitzicht"),
        ("nl", "Open Lab Avond"),
        ("fr", "Soirée jeux"),
    ],
)
def test_subjects_and_cities_in_titles_hold_nothing(language, title):
    assert names(titled(language, title).organisers) == []


@pytest.mark.parametrize(
    ("language", "sentence", "organisers"),
    [
        ("nl", "Op 12 november organiseert b&w weer de jaarlijkse middag.", ["b&w"]),
        (
            "nl",
            "Op donderdag 12 november onderzoekt Denkers zonder Grenzen de vraag van wie de dijk is.",
            ["Denkers zonder Grenzen"],
        ),
        ("nl", "Onder de noemer 'samen sterk' biedt de DvZ Vorden een avond over water.", ["DvZ Vorden"]),
        (
            "nl",
            "Dorp Praat en Kijkers op het plein organiseren daarom een debat.",
            ["Dorp Praat", "Kijkers op het plein"],
        ),
        ("nl", "De laatste S.V. Noorderwind activiteit van het jaar.", ["S.V. Noorderwind"]),
        ("en", "The GreyPanthers are continuing their spring series.", ["GreyPanthers"]),
        ("en", "BookWorms will be hosting a lunch.", ["BookWorms"]),
        ("de", "Am Donnerstag diskutiert das Netzwerk Baukultur die Pläne.", ["Netzwerk Baukultur"]),
        ("de", "Das zweite Treffen von lokug zum Thema Funk.", ["lokug"]),
        (
            "de",
            "Eine Veranstaltung der Volkshochschule Wesum in Kooperation mit der Buchhandlung Seite.",
            ["Volkshochschule Wesum"],
        ),
        (
            "fr",
            "A l’initiative de l’association Des champs et des villes, une réunion aura lieu.",
            ["Des champs et des villes"],
        ),
        ("fr", "L'association Pensées libres anime un débat.", ["Pensées libres"]),
        ("fr", "L'association Racines et ciel vous convie à une visite.", ["Racines et ciel"]),
    ],
)
def test_verbs_tell_who_holds_it(language, sentence, organisers):
    assert names(told(language, sentence).organisers) == organisers


def test_who_invites_is_a_partner_of_who_holds_it():
    record = told("nl", "Dorp Praat en Kijkers op het plein organiseren dit op uitnodiging van de fractie van de PvW.")
    assert names(record.organisers) == ["Dorp Praat", "Kijkers op het plein"]
    assert names(record.partners) == ["fractie van de PvW"]


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        ("nl", "Pannenkoekendag\n\n8 november 2026, 11 uur\nLocatie: Chiro Zonnekind, Kerkstraat 4, Gent", True),
        ("nl", "Rommelmarkt\n\n6 juni 2026, 9-13 uur\nLocatie: Sint-Jozefschool, Schoolstraat 4, Heusden", False),
        (
            "nl",
            "Workshop zagen\n\n7 november 2026, 10 uur\nPlaats: BouwLokaal, Dokweg 9\n\nMet de BouwLokaal zaag.",
            True,
        ),
        ("de", "Löten\n\n21. März 2026, 14 Uhr\nOrt: Hackerspace Funkloch, Hafenstraße 3, Bremen", True),
        ("de", "Konzert im Advent\n\n13. Dezember 2026, 16 Uhr\nOrt: Pfarrheim St. Martin, Kirchweg 2, Olpe", False),
        ("en", "Coffee morning\n\n11 March 2026, 10:30\nVenue: St Mary's Church, High Street, Wantage", False),
        (
            "fr",
            "Les étoiles\n\n20 mars 2026 18:30\nLieu : IAS de Nice, 4 avenue des Pins\ncontact@ias-nice.example",
            True,
        ),
    ],
)
def test_a_place_holds_what_happens_there_only_if_it_is_such_a_place(language, text, organisers):
    record = parse(text + "\n", media_type="text/plain", language=language)
    assert names(record.organisers) == ([record.venue.name] if organisers else [])


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        ("en", "Leeds Makers invites you.\n\nSponsor Brightline\n\nDoors open at six.", ["Brightline"]),
        ("en", "Leeds Makers invites you, with drinks from venue sponsor Tallship.", ["Tallship"]),
        ("en", "Leeds Makers invites you. We're teaming up with the wonderful Irwell Club.", ["Irwell Club"]),
        (
            "en",
            "Leeds Makers invites you, with help from the Weir Council and Poole College.",
            ["Weir Council", "Poole College"],
        ),
        ("nl", "Natuurgroep De Vos houdt een wandeling. Die hoort bij de Nacht van de Nacht.", ["Nacht van de Nacht"]),
        ("de", "Der Verein Heile Welt lädt ein, im Rahmen der Woche der Umwelt.", ["Woche der Umwelt"]),
        ("en", "Thanks to the generous support of the JBF, Leeds Makers invites you.", ["JBF"]),
        ("nl", "Stichting Dijk organiseert met hulp van de Vlinder weer een middag.", ["Vlinder"]),
        ("fr", "Le Club Nature organise une sortie dans le cadre de la Fête de la nature.", ["Fête de la nature"]),
        ("fr", "Le Club Nature organise une sortie dans le cadre de la Semaine de l'eau 2026.", ["Semaine de l'eau"]),
        ("de", "Der Verein Heile Welt lädt ein, mit Hilfe der Stadtwerke Unna.", ["Stadtwerke Unna"]),
    ],
)
def test_phrases_tell_who_takes_part(language, text, partners):
    assert names(told(language, text).partners) == partners


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De cijfers zijn verzameld in opdracht van de NASA."),
        ("nl", "Is onze Nederlandse overheid wel klaar?"),
        ("de", "Die Zahlen wurden im Auftrag des BMEL erhoben."),
        ("en", "We are holding our first night. You will be having a great time."),
        ("en", "Partners\n\nDetails\n\nStart: 7pm"),
        ("de", "Auf dem Podium:\n- Dr. Henrike Vollmer, Stadtplanerin\n- Falko Winzer (Initiative Grünes Ufer)"),
    ],
)
def test_others_hold_nothing(language, text):
    record = told(language, text)
    assert names(record.organisers) == names(record.partners) == []


def test_whom_to_ask_holds_nothing_where_another_does():
    record = told("en", "Organised by Ludlow Growers Society. For more information contact Shropshire Food Office.")
    assert names(record.organisers) == ["Ludlow Growers Society"]


def test_the_town_behind_a_name_is_no_part_of_it():
    assert names(told("en", "Hosted by Bluewave in Harrowmere.").organisers) == ["Bluewave"]


@pytest.mark.parametrize(
    ("language", "signature", "organisers"),
    [
        (
            "nl",
            "Joke en Piet (werkgroep Zout Water),\nook namens het bestuur van Groen-Kampen",
            ["werkgroep Zout Water", "Groen-Kampen"],
        ),
        (
            "en",
            "Mary and Tom (Hawes Litter Group), on behalf of the committee of Dales Together",
            ["Hawes Litter Group", "Dales Together"],
        ),
        (
            "de",
            "Uwe und Ina (AG Sauberes Dorf), im Namen des Vorstands von Iburg Aktiv",
            ["AG Sauberes Dorf", "Iburg Aktiv"],
        ),
        (
            "de",
            "Im Namen des Vorstandes der LandFrauen Wesum\nTomma Frese, 1. Vorsitzende",
            ["LandFrauen Wesum"],
        ),
        (
            "fr",
            "Luc et Anne (collectif Terre vive), au nom du bureau de Drôme Vivante",
            ["collectif Terre vive", "Drôme Vivante"],
        ),
    ],
)
def test_who_signs_does_so_for_those_who_hold_it(language, signature, organisers):
    assert names(told(language, signature).organisers) == organisers


def test_a_part_of_the_room_holds_no_event():
    text = "Slow rivers\n\nWhen: Wednesday 11 February 2026, 4pm\nWhere: Lecture Theatre 2, Darwin Building\n"
    assert not parse(text, media_type="text/plain", language="en").organisers


def test_a_file_takes_no_part():
    text = (
        "Data breakfast\n\nFriday May 8, 2026 at 8:30am, Austin Library, 12 Main Street, Austin\n\n"
        "In partnership with City-Data.pdf and Open Austin.\n"
    )
    assert [partner.name for partner in parse(text, language="en").partners] == ["Open Austin"]


@pytest.mark.parametrize(
    ("language", "text", "partners"),
    [
        ("en", "The workshop is co-organised by Kinexor and the German Research Centre for Moors.",
         ["Kinexor", "German Research Centre for Moors"]),
        ("en", "Many thanks to our platinum sponsors Red Hart and Vatexo!", ["Red Hart", "Vatexo"]),
        ("en", "Pizza is on our friends at Codefolk.", ["Codefolk"]),
        ("en", "The Society gratefully acknowledges the support of Kerrow County Council.", ["Kerrow County Council"]),
        ("nl", "Dank aan onze sponsors, Waterschap Vallei en Kinexor.", ["Waterschap Vallei", "Kinexor"]),
        ("fr", "Merci à nos partenaires, Banque de Tarvie et Kinexor.", ["Banque de Tarvie", "Kinexor"]),
    ],
)  # fmt: skip
def test_names_without_a_noun_help_as_well(language, text, partners):
    assert names(told(language, text).partners) == partners


@pytest.mark.parametrize(
    ("language", "title", "text", "organiser"),
    [
        ("en", "PyMoor September Meetup", "PyMoor is a community of Python enthusiasts in Harrowmere.", "PyMoor"),
        ("nl", "PyVeen meetup", "PyVeen is een netwerk van programmeurs.", "PyVeen"),
        ("de", "PyMoor Treffen", "PyMoor ist ein Netzwerk von Leuten, die programmieren.", "PyMoor"),
        ("fr", "Rencontre PyLac", "PyLac est une association de passionnés.", "PyLac"),
    ],
)
def test_a_body_of_the_title_that_says_what_it_is_holds_the_event(language, title, text, organiser):
    assert names(titled(language, f"{title}\n\n{text}").organisers) == [organiser]


def test_a_group_in_front_of_its_quoted_title_holds_its_concert():
    record = titled("en", 'Harrow Chamber Singers: "Of Sea and Stars"')
    assert names(record.organisers) == ["Harrow Chamber Singers"]


def test_two_forenames_hold_nothing():
    assert not told("en", "See you in May!\n\nYour organisers\nLukas & Marit").organisers


def test_a_team_signs_for_its_body():
    assert names(told("en", "See you there!\n\n— The KUG Moor team").organisers) == ["KUG Moor"]


def test_who_organises_with_others_behind_commas():
    text = "DataMoor, in collaboration with the Moor Institute and the Startup Mission, is organising a hackathon."
    record = told("en", text)
    assert names(record.organisers) == ["DataMoor"]
    assert names(record.partners) == ["Moor Institute", "Startup Mission"]


def test_a_job_in_brackets_tells_an_employer():
    assert not told("en", "Mentors: Anna Poole (Co-founder, Vondel Software Labs)").partners


def test_where_a_speaker_works_holds_nothing() -> None:
    text = (
        "“Women in Coastal Archaeology, 1919–1949”\n\nDr. Anna Brown\nUniversity of Orme\nThursday, March 21, 2019, "
        "7 p.m.\nAlder Hall 205\n\nThis talk will discuss the career of a folklore specialist.\n"
    )
    assert parse(text, media_type="text/plain", language="en").organisers == ()


def test_a_body_is_named_up_to_its_acronym() -> None:
    text = (
        "Explore nature\n\nNature lovers get a guided walk from the Loyal Society for the Protection of Fens (LSPF) on "
        "Saturday, October 15, 2022, at 9am.\n"
    )
    names = [organiser.name for organiser in parse(text, media_type="text/plain", language="en").organisers]
    assert "Loyal Society" not in names


@pytest.mark.parametrize(
    ("sentence", "name", "other"),
    [
        (
            "On Friday 9 June 2023, the Orme Eastern Platform, in cooperation with the Orme Law Institute and with the "
            "support of the Wren Fund, organizes a one-day conference.",
            "Orme Eastern Platform",
            "Orme Law Institute",
        ),
    ],
)
def test_who_organises_behind_a_day_and_an_inserted_clause(sentence: str, name: str, other: str) -> None:
    record = parse(f"Water and law\n\n{sentence}\n", media_type="text/plain", language="en")
    names = [organiser.name for organiser in record.organisers]
    assert name in names
    assert other not in names


@pytest.mark.parametrize(
    ("language", "head", "name"),
    [
        ("de", "Mitgliederversammlung 2024 des Turnvereins Waldheim e.V.", "Turnvereins Waldheim e.V."),
        ("nl", "Algemene ledenvergadering 2024 van de Historische Kring Gouda", "Historische Kring Gouda"),
    ],
)
def test_the_year_of_a_meeting_is_no_part_of_whose_it_is(language, head, name):
    record = parse(f"{head}\n28-11-2024, 19:30\n", media_type="text/plain", language=language)
    assert [organiser.name for organiser in record.organisers] == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Bouwgor, een platform voor grote bedrijven, organiseert hun allereerste hackathon.", "Bouwgor"),
        ("Op donderdag 22 februari 2018 organiseert de VOK de Atriumlezing ‘Nieuwe politiek’.", "VOK"),
    ],
)
def test_who_organises_with_an_aside_or_the_event_behind(sentence, name):
    record = parse(f"Hack the House\n\n{sentence}\n\nZaterdag 24 mei 2014 in Weel.\n", language="nl")
    assert [organiser.name for organiser in record.organisers] == [name]


def test_the_place_beside_a_surer_organiser_is_none() -> None:
    record = parse(
        "Le verre et la lumière\n\nJeudi 12 mars 2026 à 19h, médiathèque de Brélès\n\n"
        "L'association Vitrum vous invite à une soirée sur le verre, en partenariat avec la médiathèque.",
        language="fr",
    )
    assert [organiser.name for organiser in record.organisers] == ["Vitrum"]


def test_what_an_event_is_held_in_the_framework_of_does_not_hold_it() -> None:
    record = parse(
        "Le verre et la lumière\n\nJeudi 12 mars 2026 à 19h, médiathèque de Brélès\n\n"
        "Soirée organisée dans le cadre de la Fête du Verre.",
        language="fr",
    )
    assert not record.organisers
    assert [partner.name for partner in record.partners] == ["Fête du Verre"]
