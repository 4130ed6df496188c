"""Titles below a site's menu, in letters without a heading, beside who speaks, plays or holds an archive."""

import pytest

from announce_parse import parse


def title_of(text, language):
    return parse(text + "\n", media_type="text/plain", language=language).title


@pytest.mark.parametrize(
    ("language", "menu", "rest"),
    [
        ("nl", "Home | Agenda | Nieuws | Contact\n\nAgenda", "Lente in de polder\n\nzondag 12 april 2026, 10.00 uur"),
        ("en", "Skip to content\nHome\nWhat's on\nSupport us", "Spring in the marsh\n\nSunday 12 April 2026, 10am"),
        ("de", "Startseite\nTermine\nÜber uns\nKontakt", "Frühling im Moor\n\nSonntag, 12. April 2026, 10 Uhr"),
        ("fr", "Accueil\nAgenda\nLes amis\nContact", "Printemps au marais\n\nDimanche 12 avril 2026, 10h"),
    ],
)
def test_a_site_s_menu_holds_no_title(language, menu, rest):
    assert title_of(f"{menu}\n\n{rest}", language) == rest.partition("\n")[0]


def test_the_site_s_name_above_its_menu_still_holds_the_event():
    text = "Bibliotheek De Korenaar\nMijn account   Zoeken   Menu\n\nLezen in het gras\n12 maart 2026, 20.00 uur"
    record = parse(text, media_type="text/plain", language="nl")
    assert record.title == "Lezen in het gras"
    assert [body.name for body in record.organisers] == ["Bibliotheek De Korenaar"]


def test_a_heading_below_the_title_is_no_menu():
    text = "Lezen in het gras\n\nAgenda\n\n19.00 uur Inloop\n20.00 uur Start\n\n12 maart 2026"
    record = parse(text, media_type="text/plain", language="nl")
    assert record.title == "Lezen in het gras"
    assert [item.start for item in record.programme] == ["19:00", "20:00"]


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "nl",
            "Geachte leden,\n\nGraag nodigen wij u uit voor onze paasbrunch op maandag 6 april 2026, om 11.00 uur.\n\n"
            "Het bestuur van VV Oord",
            "paasbrunch",
        ),
        (
            "en",
            "Dear members,\n\nYou are warmly invited to our Easter brunch on Monday 6 April 2026 at 11am.\n\n"
            "The committee, Orme Rovers",
            "Easter brunch",
        ),
        (
            "de",
            "Liebe Mitglieder,\n\nwir laden euch zu unserem Osterbrunch am Montag, 6. April 2026, um 11 ein.\n\n"
            "Der Vorstand des TSV Au",
            "Osterbrunch",
        ),
        (
            "fr",
            "Chers adhérents,\n\nNous vous invitons à notre brunch de Pâques le lundi 6 avril 2026 à 11h.\n\n"
            "Le bureau de l'AS Aulne",
            "brunch de Pâques",
        ),
    ],
)
def test_letters_tell_what_they_invite_to(language, text, title):
    assert title_of(text, language) == title


WHEN = {
    "nl": "Donderdag 12 maart 2026, 20.00 uur",
    "en": "Thursday 12 March 2026, 8pm",
    "de": "Donnerstag, 12. März 2026, 20 Uhr",
    "fr": "Jeudi 12 mars 2026 à 20h",
}


@pytest.mark.parametrize(
    ("language", "heading", "title"),
    [
        ("nl", "Lezing Anna Poel - Het geheugen van water", "Het geheugen van water"),
        ("nl", "Stadsarchief Oord - Rondleiding langs de kaarten", "Rondleiding langs de kaarten"),
        ("nl", "Verdwaald in data: een avond over kaarten", "Verdwaald in data: een avond over kaarten"),
        ("en", "Bach and his sons (Anna Poole, harpsichord)", "Bach and his sons"),
        ("en", "The Wages of Silt (1953, 105 min, with subtitles)", "The Wages of Silt"),
        ("en", "Film screening + Q&A: Silence after the storm", "Silence after the storm"),
        ("en", "Repair is a right – a debate with Anna Poole and Tim Vale", "Repair is a right"),
        ("en", "Live music: Moor Valley Stompers", "Moor Valley Stompers"),
        ("de", "Lesung: Anna Pohl, „Hecke“", "Hecke"),
        ("fr", "Concert solidaire – Le long chemin", "Le long chemin"),
        ("fr", "Soupe et contes le 12 mars à la médiathèque", "Soupe et contes"),
    ],
)
def test_headings_tell_more_than_the_title(language, heading, title):
    assert title_of(f"{heading}\n\n{WHEN[language]}", language) == title


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("nl", "Het team achter de dijk"),
        ("nl", "Stemmen uit het archief – brieven en liederen"),
        ("de", "Stimmen aus dem Archiv – Feldpost und Lieder"),
        ("en", "Letters from the archives: 1914 to 1918"),
        ("en", "The board of the future (a play)"),
        ("fr", "Trésors des archives : lettres et chansons"),
    ],
)
def test_what_only_looks_like_a_board_a_body_or_an_aside_stays(language, heading):
    assert title_of(f"{heading}\n\n{WHEN[language]}", language) == heading


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Geography Seminar Series\n\nDr Anna Poole (Leeds)\nRivers that move\nWednesday 11 March 2026",
        ),
        ("fr", "Séminaire de géométrie\n\nAnne Poulain (Rennes) – Rivers that move\n\nVendredi 13 mars 2026 à 14h"),
    ],
)
def test_a_talk_stands_below_or_behind_who_gives_it(language, text):
    assert title_of(text, language) == "Rivers that move"


def test_a_sentence_about_a_change_is_no_title():
    text = "Bijeenkomst in Lo\n\nDeze bijeenkomst is verplaatst naar een andere zaal!\n\nOp 12 maart 2026 om 20 uur."
    assert title_of(text, "nl") == "Bijeenkomst in Lo"


@pytest.mark.parametrize(
    ("language", "text", "title", "series"),
    [
        (
            "de",
            "Was Moore erzählen\n\n„Abendforschung“ ist eine Vortragsreihe des Museums. 12. März 2026, 18 Uhr.",
            "Was Moore erzählen",
            "Abendforschung",
        ),
        (
            "fr",
            "Le phare\n\n« Histoires de mer » est un cycle de conférences. Jeudi 12 mars 2026 à 18h30.",
            "Le phare",
            "Histoires de mer",
        ),
        ("de", "Der dritte Mann\n\n13. März 2026, 20 Uhr. Film mit Einführung.", "Der dritte Mann", None),
        ("fr", "Loto de l'école\n\nSamedi 14 mars 2026 à 19h, salle des fêtes", "Loto de l'école", None),
    ],
)
def test_a_quoted_series_is_no_title_and_an_ordinal_in_a_title_no_series(language, text, title, series):
    record = parse(text + "\n", media_type="text/plain", language=language)
    assert (record.title, record.series and record.series.name) == (title, series)
