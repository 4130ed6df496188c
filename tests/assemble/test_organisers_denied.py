"""Who holds an event against who only stands where such a body would."""

import pytest
from tests.assemble.evenings import names, told

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "organisers", "partners"),
    [
        (
            "nl",
            "In samenwerking met Stichting Zeilwerf en het Zuider Zeilmuseum presenteert Kring Lo een lezing.",
            ["Kring Lo"],
            ["Stichting Zeilwerf", "Zuider Zeilmuseum"],
        ),
        (
            "de",
            "Gemeinsam mit dem Segelmuseum Finne veranstaltet der Heimatverein Finne den Abend.",
            ["Heimatverein Finne"],
            ["Segelmuseum Finne"],
        ),
        (
            "nl",
            "Een activiteit van Natuurclub Lo, met de steun van de Zeeuwse overheid.",
            ["Natuurclub Lo"],
            ["Zeeuwse overheid"],
        ),
        (
            "de",
            "Eine gemeinsame Veranstaltung von Kulturring Finne und Heimatbund.",
            ["Kulturring Finne", "Heimatbund"],
            [],
        ),
        (
            "en",
            "The Ormsby Sailing Society's yearly lantern concert is held in June.",
            ["Ormsby Sailing Society"],
            [],
        ),
        (
            "en",
            "Come to the spring meeting of the Ormsby Sailing Society's youth section.",
            ["Ormsby Sailing Society"],
            [],
        ),
    ],
)
def test_partners_in_front_of_the_verb_and_bodies_by_their_bounds(language, text, organisers, partners):
    record = told(language, text)
    assert (names(record.organisers), names(record.partners)) == (organisers, partners)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Deze keer zijn we niet bij Stichting Zeilwerf."),
        ("en", "We share the photographs in our Ormsby Facebook Group."),
        ("en", "It takes place at the Royal Academy's lecture hall."),
        ("en", "Programme Committee and Sponsors\n\nTreasurer: not yet known"),
        ("de", "Fragen beantworten wir in der Finne WhatsApp-Gruppe."),
    ],
)
def test_who_is_only_denied_a_group_online_or_a_heading_holds_nothing(language, text):
    record = told(language, text)
    assert names([*record.organisers, *record.partners]) == []


def test_a_title_behind_the_verb_and_a_colon_holds_nothing():
    text = "Wind in de zeilen\n\nDonderdag 12 maart 2026, 20.00 uur\n\nKring Lo presenteert: Wind in de zeilen.\n"
    record = parse(text, media_type="text/plain", language="nl")
    assert names(record.organisers) == ["Kring Lo"]


def test_a_house_above_a_verb_in_the_passive_holds_nothing():
    text = "Wind\n\n12. März 2026, 19 Uhr, Gemeindehaus Finne\n\nVeranstaltet von der Segelgemeinschaft Finne\n"
    record = parse(text, media_type="text/plain", language="de")
    assert names(record.organisers) == ["Segelgemeinschaft Finne"]


@pytest.mark.parametrize(
    ("language", "text", "organisers", "partners"),
    [
        ("fr", "La Société archéologique de Lestrac accueille Jean Corvé.", ["Société archéologique de Lestrac"], []),
        ("fr", "Les Amis de la voile vous invitent à leur soirée.", ["Amis de la voile"], []),
        ("fr", "Manifestation soutenue par le Conseil départemental.", [], ["Conseil départemental"]),
        (
            "fr",
            "L'association des parents d'élèves de l'école Prévost organise son vide-grenier annuel.",
            ["association des parents d'élèves de l'école Prévost"],
            [],
        ),
        ("en", "© Ormsby Maritime Society 2026. Registered charity.", ["Ormsby Maritime Society"], []),
        (
            "en",
            "The Ormsby branch of the Tide Association is delighted to welcome Dr Alan Marsh.",
            ["Ormsby branch of the Tide Association"],
            [],
        ),
        (
            "en",
            "A joint event with the Wetland Trust. Organised by Ormsby Library.",
            ["Ormsby Library"],
            ["Wetland Trust"],
        ),
        (
            "de",
            "Um 20 Uhr. Die Buchhandlung Blattwerk und die Stadtbücherei Lauterau laden zur Lesung ein.",
            ["Buchhandlung Blattwerk", "Stadtbücherei Lauterau"],
            [],
        ),
        ("de", "Der NABU Lauterau lädt gemeinsam mit dem BUND zu einem Vortrag ein.", ["NABU Lauterau"], ["BUND"]),
        (
            "nl",
            "Met dank aan onze sponsors:\nKaasboer Lo\nBouwbedrijf Hoekstra\nStichting Dijkfonds",
            [],
            ["Kaasboer Lo", "Bouwbedrijf Hoekstra", "Stichting Dijkfonds"],
        ),
        (
            "nl",
            "Kamerkoor Marea zingt. Het concert wordt georganiseerd door Stichting Muziek in Lo.",
            ["Stichting Muziek in Lo"],
            [],
        ),
    ],
)
def test_names_in_small_letters_branches_lists_and_who_only_sings(language, text, organisers, partners):
    record = told(language, text)
    assert (names(record.organisers), names(record.partners)) == (organisers, partners)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le musée accueille soixante associations."),
        ("fr", "L'Université termine ses cours à 18h."),
        ("fr", "Les Amis de la nature sont cités dans le livre."),
        ("fr", "Photo © Jean Corvé."),
        ("en", "Photo: © 2025 Mary Green"),
        ("en", "Copyright 2026. All rights reserved."),
        ("nl", "Nieuws van de dag: de molen draait."),
        ("nl", "Samen met Anna Poel presenteert Jan Bos zijn film."),
    ],
)
def test_who_is_only_named_or_drew_a_picture_holds_nothing(language, text):
    record = told(language, text)
    assert names([*record.organisers, *record.partners]) == []
