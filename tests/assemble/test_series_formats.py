"""Series that are told by their form, and titles that stand below, behind or quoted beside what names no event."""

import pytest

from announce_parse import parse
from announce_parse.assemble.recurring.formats import is_format

BODY = {
    "nl": "Op woensdag 12 maart 2025 om 20.00 uur praten we met bewoners hierover.\n\nLocatie: De Remise, Utrecht\n",
    "en": "On Wednesday 12 March 2025 at 8 pm we talk with residents about it.\n\nVenue: The Old Mill, Leeds\n",
    "de": "Am Mittwoch, 12. März 2025 um 20 Uhr sprechen wir mit Gästen darüber.\n\nOrt: Alte Mühle, Bonn\n",
    "fr": "Le mercredi 12 mars 2025 à 20h nous en parlons ensemble.\n\nLieu : La Vieille Halle, Lyon\n",
}


def read(language, head):
    return parse(f"{head}\n\n{BODY[language]}", media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("nl", "Najaarslezing"),
        ("nl", "Zondagswandelingen"),
        ("nl", "Filosofisch Café"),
        ("en", "Physics Colloquium"),
        ("en", "Language Lab Reading Group"),
        ("en", "Thursday Night Readings"),
        ("de", "Donnerstagsvortrag"),
        ("de", "Jahreskonzert"),
        ("de", "Uferkonzerte Weidenau"),
        ("fr", "Les mardis de l'histoire"),
        ("fr", "LES DÉBATS DU JEUDI"),
    ],
)
def test_a_name_of_what_recurs(language, name):
    assert is_format(language, name)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Onze lezingen"),
        ("nl", "Soort event Meetup"),
        ("nl", "De stad van morgen"),
        ("en", "Colloquium"),
        ("en", "Public Lecture"),
        ("en", "Upcoming talks"),
        ("fr", "Un meetup"),
        ("fr", "Jeudi 28 mai"),
        ("en", "Invited talks"),
        ("de", "Weitere Vorträge"),
        ("de", "Leben am Fluss"),
        ("fr", "Nos conférences"),
        ("fr", "La ville silencieuse"),
    ],
)
def test_no_name_of_what_recurs(language, line):
    assert not is_format(language, line)


@pytest.mark.parametrize(
    ("language", "head", "title", "series"),
    [
        ("fr", "Les mardis de l'histoire\n\nLa ville silencieuse", "La ville silencieuse", "Les mardis de l'histoire"),
        ("en", "Department Seminar\n\nThe quiet ocean", "The quiet ocean", "Department Seminar"),
        ("en", "Home > Events > Tide Reading Group\n\nThe quiet ocean", "The quiet ocean", "Tide Reading Group"),
        ("en", "The quiet ocean\n\nTidal Seminar", "The quiet ocean", "Tidal Seminar"),
        ("de", "Donnerstagsvortrag: Leben am Fluss", "Leben am Fluss", "Donnerstagsvortrag"),
        ("de", "Jahreskonzert 2025 Wasser und Wind", "Wasser und Wind", "Jahreskonzert"),
        ("de", "Uferkonzerte Weidenau 2024/25\n\nLeben am Fluss", "Leben am Fluss", "Uferkonzerte Weidenau"),
        (
            "nl",
            "Najaarslezing door Anna Poel\nDe veenkade opnieuw bekeken",
            "De veenkade opnieuw bekeken",
            "Najaarslezing",
        ),
        ("de", "Montagsgespräche im Foyer\n\nWem gehört der Fluss?", "Wem gehört der Fluss?", "Montagsgespräche"),
        ("en", "Tidal Colloquium, Spring 2025\n\nThe quiet ocean", "The quiet ocean", "Tidal Colloquium"),
        ("nl", "Literaire Salon - De kunst van het varen", "De kunst van het varen", "Literaire Salon"),
        ("en", "Journal Club\n\nThis month: The quiet ocean", "The quiet ocean", "Journal Club"),
        ("nl", "De veenkade\n\nKadegesprekken is een reeks over water.", "De veenkade", "Kadegesprekken"),
    ],
)
def test_title_beside_the_name_of_what_recurs(language, head, title, series):
    record = read(language, head)
    assert (record.title, record.series.name) == (title, series)


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("nl", "Lezing “De veenkade”"),
        ("nl", "Lezing in De Remise\n\nAnna Poel houdt de lezing “De veenkade”."),
        ("nl", "Themamiddag 'De veenkade'"),
        ("en", 'Lecture "De veenkade"'),
        ("en", 'Public Lecture\n\nAnna Poole will give a talk entitled "De veenkade."'),
        ("de", "Tagung „De veenkade“"),
        ("de", "Vortragsabend\n\nAnna Moll hält den Vortrag „De veenkade“."),
        ("fr", "Conférence « De veenkade »"),
        ("fr", "Conférence gesticulée\n\nNous accueillons Anne Petit avec sa conférence gesticulée « De veenkade »."),
    ],
)
def test_title_quoted_behind_the_noun_of_an_event(language, head):
    assert read(language, head).title == "De veenkade"


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("nl", "Kamerkoor De Veen zingt 'Zomernacht'", "Zomernacht"),
        ("nl", "Kamerkoor De Veen presenteert: Zomernacht", "Zomernacht"),
        ("en", "The Lantern Players present Hamlet", "Hamlet"),
        ("de", "Theatergruppe Ufer präsentiert „Der Fährmann“", "Der Fährmann"),
        ("fr", "La Troupe du Quai présente « Le Passeur »", "Le Passeur"),
        ("nl", "Anna Poel zingt Brel", "Anna Poel zingt Brel"),
        ("nl", "Lezing 'De veenkade' door Anna Poel", "De veenkade"),
        ("nl", "Tentoonstelling 'Over grenzen' in Museum De Waag", "Over grenzen"),
        ("de", "Einladung zum Nachmittag „Kaffee und Kade“", "Kaffee und Kade"),
        ("nl", "Lezing en gesprek: De veenkade", "De veenkade"),
    ],
)
def test_title_behind_who_presents_or_performs_it(language, head, title):
    assert read(language, head).title == title


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("de", "Veranstaltungen\n\nLeben am Fluss\nWorkshop für Kinder ab 6 Jahren", "Leben am Fluss"),
        ("nl", "De veenkade opnieuw bekeken\nLezing door Anna Poel", "De veenkade opnieuw bekeken"),
    ],
)
def test_title_above_a_genre_and_for_whom(language, head, title):
    assert read(language, head).title == title


@pytest.mark.parametrize(
    ("language", "head", "title", "series"),
    [
        ("de", "4. Bürgerdialog\nLeben am Fluss", "Leben am Fluss", ("Bürgerdialog", 4)),
        (
            "nl",
            "10de Anna Poellezing\nDe veenkade opnieuw bekeken",
            "De veenkade opnieuw bekeken",
            ("Anna Poellezing", 10),
        ),
        ("en", "Ocean Matters - Episode 3: Why we sail", "Why we sail", ("Ocean Matters", 3)),
        ("nl", "Orgelzomer 2025: Bijzondere orgels", "Bijzondere orgels", ("Orgelzomer", None)),
        ("de", "5. Kneipenquiz im Jugendzentrum Ufer", "Kneipenquiz im Jugendzentrum Ufer", ("Kneipenquiz", 5)),
    ],
)
def test_title_beside_a_series_with_number_or_year(language, head, title, series):
    record = read(language, head)
    assert record.title == title
    assert (record.series.name, record.series.edition) == series


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("en", "Christmas Fayre – Saturday 6th December 2025", "Christmas Fayre"),
        ("fr", "Un Noël anglais", "Un Noël anglais"),
        ("nl", "Wij samen: Water bewaren in 1941", "Wij samen: Water bewaren in 1941"),
        ("nl", "Northgate Ensemble / Zomernacht aan het water", "Zomernacht aan het water"),
        ("nl", "Orgelconcert\n\nProgramma: ‘De muzikale kade’", "De muzikale kade"),
        ("nl", "#12: Kerst!", "Kerst!"),
        ("de", "Autorenlesung am Mittwoch, 12.03.2025 bei Bücher Moll\n\nLeben am Fluss", "Leben am Fluss"),
        ("de", "Sommertheater 2025\nEin Flusstraum\nvon Anna Moll", "Ein Flusstraum"),
    ],
)
def test_a_title_is_neither_cut_nor_another_line(language, head, title):
    assert read(language, head).title == title


def test_a_quoted_work_of_somebody_is_no_title():
    text = "Jazzmiddag met Vera van Dam\n\nEerder speelde zij de voorstelling ‘Alleen op de kade’."
    assert read("nl", text).title == "Jazzmiddag met Vera van Dam"


def test_an_invitation_below_a_series_is_no_title():
    head = "8e Nuits de la lecture\n\nLa médiathèque vous invite à une soirée pyjama !"
    assert read("fr", head).title == "Nuits de la lecture"


def test_title_above_the_body_that_holds_it():
    assert read("nl", "Rommelmarkt\nBuurtvereniging 't Veld").title == "Rommelmarkt"


def test_items_of_an_agenda_are_no_editions():
    head = "Meeting of the Harbour Board\n\nAgenda\n1. Apologies\n2. Minutes of the last meeting\n3. Reports"
    assert read("en", head).series is None


def test_a_sentence_that_tells_a_day_is_no_title():
    text = "Zaterdag 8 maart 2025 wordt een heel belangrijke dag voor alle dames van onze club!\n\nKom supporteren.\n"
    assert parse(text, media_type="text/plain", language="nl").title is None


def test_no_ordinal_in_the_name_of_a_series():
    record = read("nl", "Derde kennisavond: De veenkade opnieuw bekeken")
    assert (record.series.name, record.series.edition) == ("kennisavond", 3)


def test_a_weekday_of_the_month_is_no_series():
    assert read("de", "Offene Werkstatt\n\nJeden ersten Dienstag im Monat, 18 bis 21 Uhr").series is None


def test_quoted_talks_of_a_feast_are_not_its_title():
    record = read("nl", "Kadefeest aan het water\n\nOm drie uur is er een lezing “De veenkade”, daarna muziek.")
    assert record.title == "Kadefeest aan het water"


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("de", "Leben am Fluss – Wasser bewegt"),
        ("en", "Harbour Voices: Songs and stories"),
    ],
)
def test_a_part_of_the_title_is_no_series(language, head):
    assert read(language, head).series is None


def test_a_month_in_front_of_a_meeting_makes_no_series():
    assert read("en", "June meetup: observability on a shoestring").series is None


def test_the_series_of_seminars_that_an_event_is_a_part_of():
    record = read("en", "Messy archives\n\nPart of the Digital Pasts seminar series.")
    assert record.series.name == "Digital Pasts"


def test_a_form_is_told_by_language_whatever_was_asked_before():
    for _ in range(2):
        assert [is_format(language, "Donnerstagsvortrag") for language in ("de", "en", "de", "nl")] == [
            True, False, True, False,
        ]  # fmt: skip
