"""Series that only the text names: below a number, by its season, evening or motto, or told to be held again."""

import pytest

from announce_parse import parse

WHEN = {
    "nl": "Donderdag 24 september 2026, 20.00 uur, De Wiek, Zutphen",
    "en": "Thursday 24 September 2026, 8 pm, The Potting Shed, Leeds",
    "de": "Donnerstag, 24. September 2026, 20 Uhr, Alte Mühle, Bonn",
    "fr": "Jeudi 24 septembre 2026 à 20h, La Serre, Lyon",
}


def _series(language: str, heading: str, text: str) -> tuple[str | None, int | None]:
    announcement = f"{heading}\n\n{WHEN[language]}\n\n{text}\n"
    series = parse(announcement, media_type="text/plain", language=language).series
    return (series.name, series.edition) if series else (None, None)


@pytest.mark.parametrize(
    ("language", "heading", "text", "name", "edition"),
    [
        ("en", "#81 Mapping Our Bus Stops", "Quay Code Night is proud to present Ellen Marsh.", "Quay Code Night", 81),
        ("en", "#12: Peppers Indoors", "Join Seedling Social for a talk by Ruth Oakley.", "Seedling Social", 12),
        ("en", "No. 40 – A Loom", "Our 40th Fireside Tales evening ends with cake.", "Fireside Tales", 40),
        (
            "en",
            "#90 In-person: Turf Labs - Port Report",
            "Quay Nights is happy to host Greg.",
            "Quay Nights",
            90,
        ),
        (
            "nl",
            "Avond 2: Brood uit de streek",
            "Tijdens de tweede avond van Boek & Brood bakken we.",
            "Boek & Brood",
            2,
        ),
        ("nl", "#52 | Wonen op het water", "Welkom bij Dinsdagdenkers! Loes Prins vertelt.", "Dinsdagdenkers", 52),
        ("de", "Folge 17: Radwege", "Die Stadtflüsterer begrüßen diesmal Rolf Thiel.", "Stadtflüsterer", 17),
        ("fr", "Épisode 6 : Vivre sans frigo", "Les Causeries du Bas reçoivent Maud Perrin.", "Causeries du Bas", 6),
        ("nl", "Aankondiging lezing 4: Het geheugen van hout", "Wim Oosterling spreekt over hout.", None, 4),
        ("fr", "Conférence 2 : Les moulins", "Par Paul Mercadier, historien.", None, 2),
        ("de", "2. Abend: Wein und Gesteine", "Ute Falk führt durch den Keller.", None, 2),
        ("nl", "#3 Kaas maken", "Bij Boerenbond koop je stremsel, bij Boerenbond ook melk.", None, 3),
    ],
)
def test_the_text_below_a_number_names_the_series(
    language: str, heading: str, text: str, name: str | None, edition: int
) -> None:
    assert _series(language, heading, text) == (name, edition)


@pytest.mark.parametrize(
    ("language", "text", "name", "edition"),
    [
        ("nl", "Hardop Denken begint het nieuwe seizoen met verhalen van kerken.", "Hardop Denken", None),
        ("nl", "De junieditie van Klank & Klei brengt zang en keramiek samen.", "Klank & Klei", None),
        ("nl", "Deze vragen staan centraal op de avond Water & Wil.", "Water & Wil", None),
        ("nl", "In de discussieavond Recht op Zee gaan Maaike en Sjaak in gesprek.", "Recht op Zee", None),
        ("nl", 'Onder het motto "Buiten de lijst" biedt het huis elke maand een podium.', "Buiten de lijst", None),
        ("nl", "In de 14de editie van De Middag klinkt muziek.", "De Middag", 14),
        ("nl", "In de derde editie van Kadelint (2012) won zij de prijs.", None, None),
        ("nl", "In deze editie van de krant staat meer.", None, None),
        ("en", "Tracks & Tales opens its new season with an evening about railways.", "Tracks & Tales", None),
        ("en", "The May edition of Makers Talk features a potter.", "Makers Talk", None),
        ("en", "She reads from the latest edition of her guide.", None, None),
        ("de", "Diese Ausgabe von Nachtgedanken widmet sich alten Liedern.", "Nachtgedanken", None),
        ("de", "Unter dem Titel „Landgespräche“ gibt es monatlich einen Vortrag.", "Landgespräche", None),
        ("fr", "Pour cette édition de Lire à deux, Claire et Yann échangent.", "Lire à deux", None),
        ("fr", "Sous le titre « L'œil écoute », le lieu propose un cycle de conférences.", "L'œil écoute", None),
    ],
)
def test_a_sentence_names_the_series(language: str, text: str, name: str | None, edition: int | None) -> None:
    heading = {"nl": "Over turf", "en": "On peat", "de": "Vom Torf", "fr": "La tourbe"}[language]
    assert _series(language, heading, text) == (name, edition)


@pytest.mark.parametrize(
    ("language", "heading", "text", "name"),
    [
        ("en", "Nordic Loom Days 2026 – autumn edition", "The Nordic Loom Days are open.", "Nordic Loom Days"),
        ("en", "Pipe Organ Days Ghent 2026", "Pipe Organ Days has been held six times.", "Pipe Organ Days"),
        ("en", "Village Clean-up 2026", "Bring gloves to the Village Clean-up.", None),
        ("nl", "Kanaalfestival Nederweert 2026", "Vorig jaar trok het Kanaalfestival veel volk.", "Kanaalfestival"),
        ("de", "Brotmesse Bayreuth 2026", "Die Brotmesse lockt seit 2011 Bäcker an.", "Brotmesse"),
        ("fr", "Fête de la Châtaigne 2026", "La Fête de la Châtaigne attire depuis vingt ans.", "Fête de la Châtaigne"),
    ],
)
def test_a_year_and_a_sentence_of_return_tell_a_series(
    language: str, heading: str, text: str, name: str | None
) -> None:
    assert _series(language, heading, text)[0] == name


@pytest.mark.parametrize(
    ("language", "heading", "text", "name"),
    [
        ("de", "VDW-Forum zur Verkehrsplanung", "Alle sind willkommen.", "VDW-Forum"),
        ("de", "Online-Seminar zur Vereinssteuer", "Alle sind willkommen.", None),
        ("de", "Wie Netze lernen", "Das Lehmbau-Kolloquium findet jeden Monat statt.", "Lehmbau-Kolloquium"),
        ("nl", "KTB-lezing over het wad", "Spreker is Douwe Terpstra.", "KTB-lezing"),
        ("nl", "AI-workshop over schrijven", "Spreker is Douwe Terpstra.", None),
        ("nl", "De straat als tuin", "Het BW-café is er weer! We praten over de straat.", "BW-café"),
    ],
)
def test_names_with_a_hyphen_that_recur(language: str, heading: str, text: str, name: str | None) -> None:
    assert _series(language, heading, text)[0] == name


@pytest.mark.parametrize(
    ("language", "heading", "text", "name", "edition"),
    [
        ("nl", "Tentoonstelling Drukwerk II", "De tweede editie toont linosneden.", "Drukwerk", 2),
        ("fr", "Exposition Matières I", "Première édition d'un rendez-vous des textiles.", "Matières", 1),
        ("en", "Small Songs III", "The third edition of our evening of quiet music.", "Small Songs", 3),
        ("fr", "Soirée contes 3", "Troisième édition avec la conteuse Odile Marin.", "Soirée contes", 3),
        ("en", "Henry V", "The first performance by our new company.", None, None),
        ("en", "Spinning for Beginners", "Your ticket gives access to the 12th Weaving Expo.", None, None),
        ("de", "Töpfern", "Das Ticket berechtigt zum Eintritt in den 9. Keramikmarkt.", None, None),
    ],
)
def test_numbers_behind_a_name_and_of_other_events(
    language: str, heading: str, text: str, name: str | None, edition: int | None
) -> None:
    assert _series(language, heading, text) == (name, edition)


@pytest.mark.parametrize(
    ("language", "heading", "text", "name", "edition"),
    [
        ("nl", "Buurtborrel mei", "Elke laatste vrijdag van de maand is er buurtborrel.", "Buurtborrel", None),
        ("nl", "Dorpsquiz Lutten", "Na vier edities gaat de Dorpsquiz voor de vijfde keer los.", "Dorpsquiz", 5),
        ("de", "12. Harzer Chortage", "Zum zwölften Mal treffen sich Chöre.", "Harzer Chortage", 12),
        ("de", "Python-Stammtisch Au", "Wir treffen uns jeden dritten Mittwoch.", "Python-Stammtisch Au", None),
        ("en", "Monthly Meeting: Containers without Tears", "Rhys Owen talks of small images.", None, None),
    ],
)
def test_no_words_of_a_sentence_in_a_name(
    language: str, heading: str, text: str, name: str | None, edition: int | None
) -> None:
    assert _series(language, heading, text) == (name, edition)


@pytest.mark.parametrize(
    ("language", "heading", "text", "name", "edition"),
    [
        ("nl", "Vierde lezing in de reeks 'Stad onder water'", "Over de vloed van 1421.", "Stad onder water", 4),
        (
            "nl",
            "Kwintet Roos",
            "Het concert is er een in de reeks Jazz in de Melkfabriek.",
            "Jazz in de Melkfabriek",
            None,
        ),
        (
            "en",
            "Verifying a file system",
            "The speaker at this Friday's Systems Lunch is Ann Poole.",
            "Systems Lunch",
            None,
        ),
        ("de", "Promotionskolloquium", "Zur Alterung von Lehm. Es prüft Ute Falk.", None, None),
        (
            "nl",
            "De wasvrouw van Veen",
            "Toen zij las dat er elke maandag zestig hemden kwamen, schreef zij.",
            None,
            None,
        ),
    ],
)
def test_series_in_other_words_and_none(
    language: str, heading: str, text: str, name: str | None, edition: int | None
) -> None:
    assert _series(language, heading, text) == (name, edition)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("nl", "Praten over Wijn begint het nieuwe seizoen met witte druiven.", "Praten over Wijn"),
        ("nl", "De sprekers van deze editie van Praten over Wijn proeven voor.", "Praten over Wijn"),
        ("nl", "Deze vragen staan centraal in de discussieavond Praten over Wijn.", "Praten over Wijn"),
        ("nl", "Deze lezing maakt deel uit van de reeks Dansen onder Bomen.", "Dansen onder Bomen"),
        ("en", "In this edition of Lunch with Lichens we look at bark.", "Lunch with Lichens"),
        ("en", "This edition of Quay Nights at Harbour House is about clay.", "Quay Nights"),
        ("en", "This edition of Quay Nights with Ann Poole is about clay.", "Quay Nights"),
        ("en", "This edition of Ferns under Glass shows mosses. Ferns under Glass is free.", "Ferns under Glass"),
        ("de", "In dieser Ausgabe von Leben mit Büchern geht es um Briefe.", "Leben mit Büchern"),
        ("fr", "Cafés entre Voisins ouvre sa nouvelle saison avec des contes.", "Cafés entre Voisins"),
        ("nl", "In deze editie van Kadelab over Digitale Rechten spreken we af.", "Kadelab"),
    ],
)
def test_prepositions_inside_the_name_of_a_series(language: str, text: str, name: str) -> None:
    assert _series(language, "The strength of clay", text) == (name, None)


@pytest.mark.parametrize(
    ("language", "heading", "text", "name", "edition"),
    [
        ("nl", "Lezing 4: De kracht van klei", "Deze editie van Praten over Wijn is vol.", "Praten over Wijn", 4),
        (
            "en",
            "#31 The strength of clay",
            "Lunch with Lichens is proud to present Ann Poole.",
            "Lunch with Lichens",
            31,
        ),
        ("en", "No. 5: The strength of clay", "This edition of Notes from Nowhere has pots.", "Notes from Nowhere", 5),
        (
            "de",
            "4. Abend: Die Kraft des Lehms",
            "Diese Ausgabe von Leben mit Büchern ist voll.",
            "Leben mit Büchern",
            4,
        ),
        ("nl", "#12 De kracht van klei", "Kadelab met Anna Poel gaat over klei. Kom naar Kadelab!", "Kadelab", 12),
    ],
)
def test_below_a_number_names_may_have_a_preposition_inside(
    language: str, heading: str, text: str, name: str, edition: int
) -> None:
    assert _series(language, heading, text) == (name, edition)
