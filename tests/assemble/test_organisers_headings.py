"""Who holds an event by the lines that head and close its text; names in enumerations and thanks."""

import pytest

from announce_parse import parse

WHEN = {
    "nl": "Donderdag 12 november 2026, 20.00 uur",
    "en": "Thursday 12 November 2026, 7pm",
    "de": "Donnerstag, 12. November 2026, 19 Uhr",
    "fr": "Jeudi 12 novembre 2026 à 19h",
}


def bodies(language, head, behind=""):
    record = parse(f"{head}\n\n{WHEN[language]}\n\n{behind}\n", media_type="text/plain", language=language)
    return [body.name for body in record.organisers], [body.name for body in record.partners]


@pytest.mark.parametrize(
    ("language", "head", "behind", "organiser"),
    [
        ("nl", "Open repetitie bij Kamerkoor Lindeblad", "", "Kamerkoor Lindeblad"),
        ("de", "Wanderung mit der Ortsgruppe Auetal", "", "Ortsgruppe Auetal"),
        ("en", "Burns supper at the Caledonian Society of Elmford", "", "Caledonian Society of Elmford"),
        ("nl", "Toneelgroep De Spiegel speelt: Het huis aan de dijk", "", "Toneelgroep De Spiegel"),
        ("nl", "Avond over de dijk", "De Wijkraad Noord is een vereniging van bewoners.", "Wijkraad Noord"),
        (
            "en",
            "An evening on dykes",
            "Elmford Kotlin Circle has met on the last Monday since 2012.",
            "Elmford Kotlin Circle",
        ),
        (
            "nl",
            "Kramenmarkt",
            "Er is soep.\n\nStichting Kunst aan de Kade, KvK 00000000",
            "Stichting Kunst aan de Kade",
        ),
        ("nl", "Kermis", "Er is bal.\n\nFeestcomité Wilder v.u.: G. Dhont, Molenstraat 4", "Feestcomité Wilder"),
        (
            "de",
            "Abend am Deich",
            "Der Abend wird vom Zentrum für Raum und Gesellschaft ausgerichtet.",
            "Zentrum für Raum und Gesellschaft",
        ),
    ],
)
def test_lines_at_the_head_and_the_end_tell_who_holds_the_event(language, head, behind, organiser):
    assert bodies(language, head, behind)[0] == [organiser]


def test_an_address_at_the_end_tells_no_organiser():
    assert bodies("nl", "Avond over de dijk", "Boekhandel De Kaft, Molenstraat 4, Delft")[0] == []


@pytest.mark.parametrize(
    ("language", "sentence", "partners"),
    [
        ("en", "Supported by the District Council and by Erne Oils.", ["District Council", "Erne Oils"]),
        (
            "fr",
            "Avec le soutien de la Fondation Malle et de la Ville de Lausanne.",
            ["Fondation Malle", "Ville de Lausanne"],
        ),
        (
            "fr",
            "Avec le soutien du Ministère de la Culture et de la Communication.",
            ["Ministère de la Culture et de la Communication"],
        ),
        (
            "nl",
            "Met steun van de gemeente Kaprijke en Brouwerij Van Hecke.",
            ["gemeente Kaprijke", "Brouwerij Van Hecke"],
        ),
        ("nl", "Dank aan Tandrad Software voor de ruimte.", ["Tandrad Software"]),
        (
            "de",
            "Wir danken der Volksbank Aue und der Stadt Celle für die Unterstützung.",
            ["Volksbank Aue", "Stadt Celle"],
        ),
        (
            "en",
            "Thanks to the Arts Fund for the West and to Elm Bakery for the buns.",
            ["Arts Fund for the West", "Elm Bakery"],
        ),
        ("nl", "Met steun van kwekerij De Kluit.", ["kwekerij De Kluit"]),
    ],
)
def test_names_that_support_stand_apart_and_without_what_they_gave(language, sentence, partners):
    assert bodies(language, "Concert", sentence)[1] == partners


def test_what_only_describes_a_name_is_none():
    told = bodies("nl", "Rondje Kunst", "Een initiatief van Kunstkring Peel, een vereniging van amateurs en makers.")
    assert told == (["Kunstkring Peel"], [])


@pytest.mark.parametrize(
    ("language", "behind", "organisers"),
    [
        ("en", "Host: A. Verhoef", []),
        ("nl", "Namens de klusploeg,\nJurre en Pim\nRoeivereniging De Boei", ["Roeivereniging De Boei"]),
    ],
)
def test_neither_initials_nor_what_signs_for_a_body_are_one(language, behind, organisers):
    assert bodies(language, "Avond", behind)[0] == organisers


def test_a_sentence_ends_behind_an_acronym():
    assert bodies("nl", "Kerkenpad", "In samenwerking met de VVV. Routekaarten liggen klaar.")[1] == ["VVV"]


def test_a_body_keeps_its_name_in_front_of_its_lectures_of_a_season():
    told = bodies("en", "The Marlow Society Winter Lectures", "The lectures are organised by the Marlow Society.")
    assert told[0] == ["Marlow Society"]


def test_what_is_called_like_the_series_holds_no_event_beside_a_body():
    told = bodies(
        "nl",
        "Veenkader Winterlezingen\n\nEb en vloed",
        "De Veenkader Winterlezingen worden georganiseerd door de Historische Kring Veenkade.",
    )
    assert told[0] == ["Historische Kring Veenkade"]


def test_a_name_with_its_place_in_a_title_is_no_body():
    assert bodies("nl", "Kunst kijken met Kees in het Veenmuseum")[0] != ["Kees in het Veenmuseum"]


def test_who_takes_part_in_a_passive_is_a_partner_of_the_house():
    text = (
        "Workshop solderen\n\n9 mei 2026 van 14:00 - 16:00 bij VonkLab.\n\nKosten zijn € 15 inclusief gebruik van de "
        "VonkLab soldeerbouten.\n\nDeze workshop wordt in samenwerking met MaakPlek georganiseerd.\n"
    )
    record = parse(text, language="nl")
    assert [body.name for body in record.organisers] == ["VonkLab"]
    assert [body.name for body in record.partners] == ["MaakPlek"]


def test_a_club_with_initials_is_nobodys_name():
    text = (
        "Avond uit\n\nZaterdag 23 mei 2026 19:30 tot 23:00\n\nHallo lieve leden,\n\nHet is tijd om te lachen met S.V. "
        "Spurt in Theater Kelder.\n\nVeel liefs,\nHet S.V. Spurt bestuur\n"
    )
    assert [body.name for body in parse(text, language="nl").organisers] == ["S.V. Spurt"]


@pytest.mark.parametrize(
    ("head", "behind", "organisers"),
    [
        ("Ferndale Unified School District\n\nFamily night", "", ["Ferndale Unified School District"]),
        (
            "An evening with Anna Poel",
            "At The Stair Bookshop, Elmford.\n\nThe Stair Bookshop is an independent bookshop.",
            ["Stair Bookshop"],
        ),
        (
            "Slow sensors",
            "Hosted by the Department of Civil and Marine Engineering.",
            ["Department of Civil and Marine Engineering"],
        ),
        ("Branch meeting", "In solidarity,\nAnna Poel\nBranch Secretary", []),
    ],
)
def test_districts_shops_departments_and_branches(head, behind, organisers):
    assert bodies("en", head, behind)[0] == organisers


def test_one_body_alone_is_no_partner():
    head = "Dear neighbours,\n\nYou are warmly invited to the Fellgate Residents' Association spring meeting."
    behind = "Tea provided.\n\nBest wishes,\n\nHarold Mol\nChair, Fellgate Residents' Association"
    assert bodies("en", head, behind) == (["Fellgate Residents' Association"], [])
