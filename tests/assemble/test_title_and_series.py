"""Titles and series as announcements of four languages head them."""

import pytest

from announce_parse import parse

BODY = {
    "nl": "Op woensdag 12 maart 2025 om 20.00 uur praten we met bewoners hierover.\n\nLocatie: De Remise, Utrecht\n",
    "en": "On Wednesday 12 March 2025 at 8 pm we talk with residents about it.\n\nVenue: The Old Mill, Leeds\n",
    "de": "Am Mittwoch, 12. März 2025 um 20 Uhr sprechen wir mit Gästen darüber.\n\nOrt: Alte Mühle, Bonn\n",
    "fr": "Le mercredi 12 mars 2025 à 20h nous en parlons ensemble.\n\nLieu : La Vieille Halle, Lyon\n",
}
TITLE = {
    "nl": "De veenkade opnieuw bekeken",
    "en": "The quiet ocean",
    "de": "Leben am Fluss",
    "fr": "La ville silencieuse",
}


def read(language, head):
    return parse(f"{head}\n\n{BODY[language]}", media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "head", "title", "series"),
    [
        ("nl", "Stadsgesprek #17 | De buurt als vangnet?", "De buurt als vangnet?", ("Stadsgesprek", 17)),
        ("nl", "Kringgesprek #42 | Zorg zonder grens", "Zorg zonder grens", ("Kringgesprek", 42)),
        ("nl", "Lunchlezing #5 – Stilte in de stad", "Stilte in de stad", ("Lunchlezing", 5)),
        ("nl", "17e Waterdag: Leven met de rivier", "Leven met de rivier", ("Waterdag", 17)),
        ("nl", "GEANNULEERD: Stadsgesprek #17 | Lezing: De brug", "De brug", ("Stadsgesprek", 17)),
        ("nl", "Uitnodiging: Stadsgesprek nr. 17 – De brug", "De brug", ("Stadsgesprek", 17)),
        ("nl", "Buurtcafé #3", "Buurtcafé", ("Buurtcafé", 3)),
        ("en", "Leeds Rustaceans\nMeetup #12: Rust without fear", "Rust without fear", ("Meetup", 12)),
        ("en", "Leeds Rustaceans Meetup #12: Rust without fear", "Rust without fear", ("Leeds Rustaceans Meetup", 12)),
        ("en", "Meetup #12", "Meetup", ("Meetup", 12)),
        ("de", "Stammtisch Nr. 8 – Freie Karten", "Freie Karten", ("Stammtisch", 8)),
        ("de", "Stadtgespräch #8: Wem gehört der Fluss?", "Wem gehört der Fluss?", ("Stadtgespräch", 8)),
        ("de", "3. Bürgerdialog: Wem gehört der Fluss?", "Wem gehört der Fluss?", ("Bürgerdialog", 3)),
        ("fr", "Café-philo n° 12 : Peut-on tout dire ?", "Peut-on tout dire ?", ("Café-philo", 12)),
    ],
)
def test_series_edition_and_title_of_one_line(language, head, title, series):
    record = read(language, head)
    assert record.title == title
    assert (record.series.name, record.series.edition) == series
    [edition] = record.evidence["series/edition"]
    assert str(series[1]) in edition.text


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("nl", "Symfonie nr. 5 | Remise Kwintet"),
        ("nl", "Eerste Kamer: debat over water"),
        ("nl", "Zaal #3 | De veenkade opnieuw bekeken"),
        ("de", "1. Vortrag: Leben am Fluss\n2. Vortrag: Leben im Moor"),
        ("en", "Talk #1: The quiet ocean\nTalk #2: The loud ocean"),
        ("en", "2nd Street is closed: what now?"),
    ],
)
def test_a_number_that_is_no_edition(language, head):
    assert read(language, head).series is None


@pytest.mark.parametrize(
    ("language", "ahead"),
    [
        ("nl", "Beste leden,"),
        ("nl", "Dames en heren,"),
        ("en", "Dear colleagues,"),
        ("de", "Liebe Mitglieder,"),
        ("de", "Sehr geehrte Damen und Herren,"),
        ("fr", "Chers adhérents,"),
        ("fr", "Bonjour à tous,"),
        ("nl", "wrong format , Zaal De Remise"),
        ("nl", "LET OP: LOCATIE GEWIJZIGD"),
        ("nl", "Persbericht"),
        ("en", "Save the date!"),
        ("en", "CALL FOR PARTICIPATION"),
        ("en", "PRESS RELEASE"),
        ("de", "ACHTUNG: NEUER ORT"),
        ("fr", "Invitation"),
    ],
)
def test_what_stands_above_the_title_is_none(language, ahead):
    assert read(language, f"{ahead}\n\n{TITLE[language]}").title == TITLE[language]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("nl", "Beste boeken van het jaar"),
        ("nl", "Hallo Veenkade"),
        ("en", "Hello, Molly!"),
        ("en", "Dear Edna Hanson"),
        ("fr", "Bonjour tristesse et joie"),
        ("de", "Liebe in Zeiten der Flut"),
        ("nl", "Lezing over water in de stad"),
        ("en", "Conference on quiet oceans"),
    ],
)
def test_a_title_stays_whole(language, title):
    assert read(language, title).title == title


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Institute of Marine Studies\n\nTitle: {}\nSpeaker: Mary Poole"),
        ("en", "Department of Physics Colloquium\n\nTalk title: {}\nSpeaker: Mary Poole"),
        ("en", "Tides Seminar\n\nSpeaker: Mary Poole\nTitle: {}\nDate: Tuesday, 4 February 2025\nRoom: B14"),
        ("fr", "Séminaire du port\n\nTitre : {}\nDate : mardi 4 février 2025\nSalle : B14"),
        ("en", "Marine Society of Leeds\n\nTopic: {}"),
        ("nl", "Historische Vereniging Veenkade\n\nOnderwerp: {}\nSpreker: Jan Poel"),
        ("nl", "Historische Vereniging Veenkade\n\nTitel: {}"),
        ("de", "Geschichtsverein Bonn\n\nThema: {}\nReferent: Karl Moll"),
        ("fr", "Société d'histoire de Lyon\n\nTitre : {}\nIntervenant : Paul Morel"),
    ],
)
def test_label_against_the_heading_of_a_body(language, head):
    assert read(language, head.format(TITLE[language])).title == TITLE[language]


def test_labels_of_several_talks_are_not_the_title():
    head = "Oceans Day\n\nTitle: The quiet ocean\nSpeaker: Mary Poole\n\nTitle: Loud stars\nSpeaker: Ann Moss"
    assert read("en", head).title == "Oceans Day"


def test_topic_leaves_the_title_of_an_event_alone():
    assert read("nl", "De veenkade opnieuw bekeken\n\nThema: erfgoed").title == "De veenkade opnieuw bekeken"


@pytest.mark.parametrize(
    ("language", "around"),
    [
        ("nl", "Lezing: {}"),
        ("en", "Workshop | {}"),
        ("en", "Panel discussion: {}"),
        ("de", "Vortrag – {}"),
        ("de", "Podiumsdiskussion: {}"),
        ("fr", "Conférence – {}"),
        ("fr", "Ciné-débat : {}"),
        ("nl", "GEANNULEERD: {}"),
        ("nl", "AFGELAST – {}"),
        ("nl", "AFGELAST – Lezing: {}"),
        ("en", "SOLD OUT - {}"),
        ("en", "** POSTPONED ** {}"),
        ("nl", "*AFGELAST* {}"),
        ("en", "{} (cancelled)"),
        ("de", "[AUSVERKAUFT] {}"),
        ("fr", "ANNULÉ : {}"),
        ("fr", "COMPLET – {}"),
    ],
)
def test_status_and_genre_are_dropped(language, around):
    record = read(language, around.format(TITLE[language]))
    assert record.title == TITLE[language]
    assert record.series is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Het concert op 12 maart 2025 gaat door in De Remise"),
        ("de", "Das Konzert vom 12. März 2025 wird verlegt"),
        ("fr", "Le concert du 12 mars 2025 est complet"),
        ("en", "The talk planned for 12 March 2025 will be held"),
    ],
)
def test_no_title_is_cut_off_at_a_date(language, line):
    title = read(language, line).title
    assert title is None or title.split()[-1] not in {"op", "vom", "du", "for"}


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("en", "Village quiz night - 19 October 2027", "Village quiz night"),
        ("de", "Orgelnacht am 22.10.2027", "Orgelnacht"),
        ("nl", "Buurtdiner op zaterdag 3 mei 2027", "Buurtdiner"),
        ("fr", "Fête du port (12 juin 2027)", "Fête du port"),
        ("nl", "Schrijf je in voor Dijkfeest Zuid", "Dijkfeest Zuid"),
        ("en", "Join us for the Lantern Walk", "Lantern Walk"),
        ("en", "Join us for An Evening of Lanterns!", "An Evening of Lanterns"),
        ("en", "Women's Supper\n\nYou are warmly invited to share our meal!", "Women's Supper"),
        ("nl", "Buurtdiner Zuid\n\nU bent van harte uitgenodigd om mee te eten!", "Buurtdiner Zuid"),
        ("de", "Nachbarschaftsfest\n\nSie sind herzlich eingeladen, mit uns zu feiern!", "Nachbarschaftsfest"),
        ("fr", "Repas du quartier\n\nNous vous invitons à partager notre table !", "Repas du quartier"),
    ],
)
def test_a_title_without_day_and_invitation(language, head, title):
    assert read(language, f"{head}\n\nDe Remise, 20.00").title == title


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("de", "Karl Moll und Band, am 22. März 2027 um 19 Uhr"),
        ("de", "Lesungen des 19. Jahrhunderts"),
        ("en", "Open day on 5th Avenue"),
        ("nl", "Borrel op de 3e verdieping"),
        ("fr", "Concert au 2e étage"),
    ],
)
def test_numbers_of_days_floors_and_centuries_are_no_editions(language, head):
    found = read(language, head).series
    assert found is None or found.edition is None


def test_an_edition_whose_series_is_not_named():
    found = read("nl", "#42 online: Wonen aan het water\n\nZaterdag 3 mei 2027, 14.00 uur").series
    assert found is not None
    assert found.edition == 42


def test_a_title_does_not_begin_inside_a_name():
    text = "Café-philo de La Passerelle : faut-il tout dire ?\n\nJeudi 15 avril 2027 à 18h30, médiathèque La Passerelle"
    assert read("fr", text).title in ("faut-il tout dire ?", "Café-philo de La Passerelle : faut-il tout dire ?")


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("nl", "Foto ter illustratie | Anna Poel"),
        ("en", "Photo: Anna Poole"),
        ("de", "Titelbild: Anna Moll"),
        ("fr", "Photo : Anne Morel"),
        ("en", "Newsgroups: talk.harbour.walks"),
    ],
)
def test_captions_and_headers_are_no_title(language, caption):
    assert read(language, f"{caption}\n\n{TITLE[language]}").title == TITLE[language]


def test_title_behind_who_performs():
    head = "Kamerkoor De Veen / Zomernacht aan het water"
    record = read("nl", head)
    assert record.title == "Zomernacht aan het water"
    assert [person.name for person in record.people] == ["Kamerkoor De Veen"]


@pytest.mark.parametrize(
    ("language", "head", "series"),
    [
        ("de", "3. Talhauser Wissenschaftsnacht", ("Talhauser Wissenschaftsnacht", 3)),
        ("fr", "4es Rencontres du bâti", ("Rencontres du bâti", 4)),
        ("fr", "12e édition des Rencontres du bâti", ("Rencontres du bâti", 12)),
        ("nl", "10e Veense Kadeloop", ("Veense Kadeloop", 10)),
        ("en", "5th Harbour Lantern Walk", ("Harbour Lantern Walk", 5)),
        ("fr", "Séminaire « Savoirs » – séance 7 : La ville silencieuse", ("Savoirs", 7)),
        ("fr", "Cycle « Savoirs » (3/6) : La ville silencieuse", ("Savoirs", 3)),
        ("de", "Leben am Fluss\nIm Rahmen der Vortragsreihe Wissen am Ufer", ("Wissen am Ufer", None)),
        ("en", "The quiet ocean\nThis talk is part of the Riverside Talks series.", ("Riverside Talks", None)),
        ("nl", "De veenkade\nOnderdeel van de reeks Kadegesprekken", ("Kadegesprekken", None)),
        ("de", "Ringvorlesung „Klima und Gesellschaft“\n\nLeben am Fluss", ("Klima und Gesellschaft", None)),
    ],
)
def test_series_that_the_text_calls_one(language, head, series):
    told = read(language, head).series
    assert (told.name, told.edition) == series


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("de", "Einladung zum Sommerfest"),
        ("nl", "Historische Vereniging Veenkade\n\nDe veenkade opnieuw bekeken"),
        ("en", "Thornbury Rotary Club\n\nThe quiet ocean"),
    ],
)
def test_invitations_and_mastheads_are_no_series(language, head):
    assert read(language, head).series is None


@pytest.mark.parametrize(
    ("language", "masthead"),
    [
        ("nl", "Stichting Muziek in de Kade"),
        ("en", "Eastmoor Chamber of Commerce"),
        ("en", "Ecumenical Women's Group of Saltmarsh"),
        ("de", "SPD-Ortsverein Bremerfleet"),
        ("fr", "Bibliothèque de Bronville"),
    ],
)
def test_title_below_the_body_that_announces_it(language, masthead):
    record = read(language, f"{masthead}\n\n{TITLE[language]}")
    assert record.title == TITLE[language]
    assert masthead in [body.name for body in record.organisers]


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("de", "Was: Sommerfest am Ufer", "Sommerfest am Ufer"),
        ("de", "An: Mitglieder\nBetreff: Einladung zum Vortrag Leben am Fluss", "Vortrag Leben am Fluss"),
        ("fr", "SOIRÉE CONFÉRENCE\n\n« Habiter la rivière »", "Habiter la rivière"),
        ("nl", "Galerie Nieuw Licht presenteert:\n\nStille getuigen", "Stille getuigen"),
    ],
)
def test_title_behind_labels_genres_and_who_presents(language, head, title):
    record = read(language, head)
    assert record.title == title
    assert record.series is None


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("nl", "Lezing Marijke Poel: Verdwenen dorpen", "Verdwenen dorpen"),
        ("de", "Vortrag Anna Moll: Leben am Fluss", "Leben am Fluss"),
    ],
)
def test_title_behind_a_genre_and_a_speaker(language, head, title):
    assert read(language, head).title == title


def test_numbered_event_below_the_body_that_announces_it():
    record = read("en", "Thornbury Rotary Club\n\nThird Harbour Lantern Walk")
    assert record.title == "Harbour Lantern Walk"
    assert (record.series.name, record.series.edition) == ("Harbour Lantern Walk", 3)
    assert [body.name for body in record.organisers] == ["Thornbury Rotary Club"]


def test_title_below_a_series_with_its_noun():
    head = 'Digital Texts Lab | Workshop Series "Tools & Texts" | Session 4\n\nTopic modelling without tears'
    record = read("en", head)
    assert (record.title, record.series.name) == ("Topic modelling without tears", "Tools & Texts")


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("nl", "12 maart 2025 / De Remise\n\nWaterdag Noord", "Waterdag Noord"),
        ("nl", "Waterdag Noord\n\nSpreker: Anna Poel (Waterhuis)", "Waterdag Noord"),
        ("nl", "Subject: Uitnodiging: Lezen aan zee\n\nBeste lezer", "Lezen aan zee"),
        ("fr", "« Les Moissons » (1978, 105 min)\nun film de Jean Petit", "Les Moissons"),
        ("nl", "UITGESTELD NAAR 21 MEI - Avond over de kade\n\nDorpsraad", "Avond over de kade"),
        ("en", "You are warmly invited to the launch of\n\nTHE MAPMAKER'S DAUGHTER", "THE MAPMAKER'S DAUGHTER"),
        ("nl", "Boekhandel De Kim & Zeehuis presenteren\n\nLezen aan zee met Anna Poel", "Lezen aan zee met Anna Poel"),
        ("nl", "Waterdag Noord\n12 maart 2025\n20.00 uur\nDe Remise, Utrecht", "Waterdag Noord"),
        ("en", "12 March 2025 @ 8:00 pm - 10:00 pm\n\nThe quiet ocean", "The quiet ocean"),
        ("en", "The quiet ocean\nAnna Poole (Mill College, UK), Ben Reed (Moor College, UK)", "The quiet ocean"),
        ("de", "Basteln mit dem micro:bit", "Basteln mit dem micro:bit"),
    ],
)
def test_places_hours_and_halves_of_names_are_no_title(language, head, title):
    assert read(language, head).title == title


def test_a_numbered_workshop_is_the_title_where_there_is_no_other():
    text = """Call for participation

3rd Workshop on Low-Resource Speech Technology (LoReST 2026)
Co-located with the Baltic Language Conference
Tartu, Estonia, 21 September 2026
https://lorest2026.example

Invited speakers
Katrin Saar, University of Tartu
"""
    record = parse(text, media_type="text/plain", language="en")
    assert (record.title, record.series.edition) == ("Workshop on Low-Resource Speech Technology", 3)


@pytest.mark.parametrize(
    ("language", "text", "series"),
    [
        ("nl", "Bierpong Toernooi 2026\n\nZin in sfeer? Zaterdag 8 augustus 2026, 20.00 uur, Werkendam.", None),
        (
            "nl",
            "Bierpong Toernooi 2026\n\nHet jaarlijkse toernooi is op zaterdag 8 augustus 2026.",
            "Bierpong Toernooi",
        ),
        ("en", "River Data Conference 2026\n\nTalks on rivers. 12 May 2026, 9am, The Hub, Leeds.", None),
        ("en", "River Data Conference 2026\n\nJoin us every year. 12 May 2026, 9am, Leeds.", "River Data Conference"),
    ],
)
def test_a_year_alone_makes_no_series_of_a_title(language, text, series):
    record = parse(text, media_type="text/plain", language=language)
    assert record.title == text.split("\n")[0]
    assert (record.series and record.series.name) == series


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("Harbour Lodge #12 Members Dinner\n\nHarbour Lodge #12\n\nFriday 8 May 2026, 7pm, Lodge Hall, Leeds", None),
        ("River Meetup #12 - Python in production\n\n12 May 2026, 7pm, The Hub, Leeds", ("River Meetup", 12)),
    ],
)
def test_the_number_of_a_body_counts_no_event(text, series):
    record = parse(text, media_type="text/plain", language="en")
    assert (record.series and (record.series.name, record.series.edition)) == series


def test_a_remark_in_brackets_is_no_title():
    text = "Ph.D. defense\n\n(in het Nederlands onderaan)\n\nSlow rivers in flat lands\n\n12 May 2026, 10 am, Delft\n"
    assert parse(text, media_type="text/plain", language="en").title == "Slow rivers in flat lands"


@pytest.mark.parametrize(
    ("language", "head", "speaks"),
    [
        ("en", "Corry Historical Society – October Lecture", "Dr Ann Poole will speak on"),
        ("en", "Corry Historical Society: Monthly Meeting", "Ann Poole speaks, and the subject is"),
        ("nl", "Historische Vereniging Koevik – Najaarslezing", "Anna Poel spreekt over"),
        ("de", "Geschichtsverein Aue – Vortrag", "Dr. Anna Poel spricht zum Thema"),
        ("fr", "Association Racines – Conférence", "Anna Poel interviendra sur le thème"),
    ],
)
def test_the_title_that_a_speaker_speaks_on(language, head, speaks):
    text = f'{head}\n\n14-10-2026, 20:00. {speaks} "Tithes, Turf and Trouble".\n'
    assert parse(text, media_type="text/plain", language=language).title == "Tithes, Turf and Trouble"


def test_title_below_department_genre_and_speaker():
    text = """Department of Geography
Inaugural Lecture

Professor Ann Poole, Chair in Coastal Futures

Holding the Line? Living with Erosion

Wednesday 5 March 2025, 17:30, Peake Theatre
"""
    record = parse(text, media_type="text/plain", language="en")
    assert record.title == "Holding the Line? Living with Erosion"


def test_a_title_that_the_text_quotes_ends_there():
    text = """Bach for a Winter Evening - Saturday week

A reminder that on 29 November 2025 at 7.30pm the choir returns with "Bach for a Winter Evening", by candlelight.
"""
    assert parse(text, media_type="text/plain", language="en").title == "Bach for a Winter Evening"


def test_title_below_a_lecture_of_a_year():
    text = "The 2025 Whitlam-Hayes Memorial Lecture\n\nDemocracy after the Platform\n\n30 October 2025, 6pm, Sydney\n"
    record = parse(text, media_type="text/plain", language="en")
    assert record.title == "Democracy after the Platform"
    assert record.series.name == "Whitlam-Hayes Memorial Lecture"


def test_a_labelled_title_keeps_what_stands_behind_its_colon():
    text = (
        'CS Colloquium - "Sorting It Out"\n\nTitle: Sorting It Out: Algorithms for an Untidy World\n3 April 2025, 4pm\n'
    )
    assert parse(text, media_type="text/plain", language="en").title == "Sorting It Out: Algorithms for an Untidy World"


def test_title_below_a_genre_of_several_words():
    text = "TOWN HALL MEETING\n\nProposed Changes to the Route 14 Bus\n\n10 February 2026, 6pm, Oak Hall, Leeds\n"
    assert parse(text, media_type="text/plain", language="en").title == "Proposed Changes to the Route 14 Bus"


def test_title_with_a_colon_below_an_invitation():
    text = """Invitation

It is our pleasure to invite you to a breakfast briefing with

Mr. Adrian Whitlock
Deputy Head of Mission

on

Trade after the Reset: Opportunities for the North

Tuesday 13 May 2025, 8.15 am, Maison du Port, Lille
"""
    record = parse(text, media_type="text/plain", language="en")
    assert record.title == "Trade after the Reset: Opportunities for the North"


def test_nights_of_a_museum_are_a_series():
    text = "Museum Lates: Sounds of the Silk Road\n\nFriday 28 November 2025, 6.30pm, The Moor Museum, Leeds\n"
    record = parse(text, media_type="text/plain", language="en")
    assert (record.title, record.series.name) == ("Sounds of the Silk Road", "Museum Lates")


@pytest.mark.parametrize(
    ("head", "series", "title"),
    [
        ("College op Zondag “Wevers vieren feest – 450 jaar”", "College op Zondag", "Wevers vieren feest – 450 jaar"),
        ("Poelmanlezing ‘Nieuwe grond’ op 3 november 2024", "Poelmanlezing", "Nieuwe grond"),
    ],
)  # fmt: skip
def test_a_series_in_front_of_a_quoted_title(head, series, title):
    text = f"{head}\n\nZondag 3 november 2024, 11.00 uur, Wevermuseum\n\nCollege op Zondag hoort bij de collectie.\n"
    record = parse(text, media_type="text/plain", language="nl")
    assert (record.series and record.series.name, record.title) == (series, title)


@pytest.mark.parametrize("head", ["Concert ‘Winterlicht’ op 3 december 2023", "Gastlezing ‘De dijk breekt’"])
def test_a_genre_in_front_of_a_quoted_title_is_no_series(head):
    text = f"{head}\n\nHet concert begint om 15 uur in de Dorpskerk van Weel.\n"
    assert parse(text, media_type="text/plain", language="nl").series is None


@pytest.mark.parametrize("line", ["gratis toegang!", "Wanneer 28 november 2023", "Logo Goois Universiteitsfonds"])
def test_what_tells_practically_is_no_title(line):
    text = f"{line}\n\nWater en wijn\n\nMet Els Kuiper en Tom Smit. De avond begint op 28 november 2023 om 19:30 uur.\n"
    assert parse(text, media_type="text/plain", language="nl").title == "Water en wijn"
