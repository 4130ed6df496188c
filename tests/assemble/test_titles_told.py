"""Titles that a text tells around its headings: behind genres, speakers and marks."""

import pytest

from announce_parse import parse
from announce_parse.assemble.titles.entitled import quoted_whole


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "de",
            "Wem gehört das Wasser? Vortrag und Diskussion mit Dr. Silke Brandhorst\n\nMontag, "
            "11. November 2024, 19 Uhr\n",
            "Wem gehört das Wasser?",
        ),
        (
            "en",
            "Book launch: The Mapmaker's Daughter by Eleri Pugh\n\nThursday 3rd October 2024, "
            "7pm\n\nEleri Pugh reads.\n",
            "The Mapmaker's Daughter",
        ),
        (
            "nl",
            "Repair Café Hatert is er weer!\n\nZaterdag 9 februari 2025 van 10.00 tot 13.00 uur\n",
            "Repair Café Hatert",
        ),
        (
            "en",
            "COMBE PARVA & DISTRICT GARDENING CLUB\n\nOur meeting is on Tuesday 12th March 2024 at 7.30pm.\n\n"
            'Speaker: Mrs Hazel Winterbourne - "The Lost Gardens of Combe"\n',
            "The Lost Gardens of Combe",
        ),
        (
            "en",
            "Ealing Energy Advice\nFree online workshop: Understanding your energy "
            "bill\n\nWednesday 20 November 2024, 12.30pm\n",
            "Understanding your energy bill",
        ),
        (
            "en",
            "Friends of Saint Odo\n\nHARVEST SUPPER\n\nSaturday 5 October 2024 at 6.30pm in the church hall.\n",
            "HARVEST SUPPER",
        ),
        (
            "fr",
            "SAINT-AUBIN-LE-VERT — Grande fête de la pomme le dimanche 13 octobre 2024 "
            "!\n\nPressage, tartes et musique.\n",
            "Grande fête de la pomme",
        ),
        (
            "fr",
            "L'ensemble vocal Mélisande fête ses 20 ans !\n\nIl vous invite à son concert « "
            "Chœurs d'opéra » le samedi "
            "16 novembre 2024 à 20h30.\n",
            "Chœurs d'opéra",
        ),
        (
            "fr",
            "Samedi 5 octobre 2024 à 20h\nConférence animée par Luc Morel et intitulée « Les haies du bocage »\n",
            "Les haies du bocage",
        ),
        ("fr", "CONFÉRENCE HISTORIQUE\n\nSamedi 5 octobre 2024 à 20h, à la halle\n", "CONFÉRENCE HISTORIQUE"),
        ("fr", "Café-philo : Le doute\n\nSamedi 23 novembre 2024, de 10h30 à 12h\n", "Le doute"),
        (
            "de",
            "Kolloquium Computerlinguistik\n\n21.01.2025, 16:15 Uhr\n\nProf. Dr. Henrike Sassmann\n"
            '"Sprechen Maschinen Deutsch?"\n',
            "Sprechen Maschinen Deutsch?",
        ),
        (
            "nl",
            "Aan de leden van v.v. Oranje Zwart\n\nHierbij nodigt het bestuur u uit voor de "
            "Algemene Ledenvergadering op maandag "
            "7 oktober 2024, aanvang 20.00 uur.\n",
            "Algemene Ledenvergadering",
        ),
    ],
)
def test_the_title(language, text, title):
    assert parse(text, media_type="text/plain", language=language).title == title


def test_no_title_stands_below_the_closing_of_a_letter():
    text = (
        "Dear all,\n\nOur next talk is on Wednesday 6 November 2024 at 4pm.\n\nWhy rivers "
        "forget their floods\n\nBest wishes,\n"
        "Gwen Tudor\nSeminar organiser, School of Geography, Aberwen\n"
    )
    title = parse(text, media_type="text/plain", language="en").title
    assert title is None or "organiser" not in title


def test_no_title_stands_in_the_path_of_a_page():
    text = "Home / Agenda / Open dag\n\nWat doet een rechter de hele dag?\n\nZaterdag 28 september 2024, 11.00 uur\n"
    assert parse(text, media_type="text/plain", language="nl").title == "Wat doet een rechter de hele dag?"


def test_the_day_behind_the_noun_of_an_event_is_no_title():
    text = "Wie das Moor atmet\n\nVeranstaltung: 15. Februar 2027, 19:00 Uhr, Videokonferenz\n\nWie das Moor atmet\n"
    assert parse(text, language="de").title == "Wie das Moor atmet"


def test_quotation_marks_around_the_whole_title_are_no_part_of_it():
    text = "‘Wat-ga-jij-doen-borrel’\n\nVrijdag 8 mei 2026 om 20.00 uur, Café De Kring, Delft\n\nKom langs!\n"
    assert parse(text, language="nl").title == "Wat-ga-jij-doen-borrel"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        ("en", "Skip to content\n\nThe salt road\n\nThursday 13 February 2025, 7.30pm, Quay Hall\n", "The salt road"),
        (
            "nl",
            "Naar de inhoud\n\nLeven met de Veen\n\nDonderdag 6 maart 2025, 20.00 uur, De Kring, Delft\n",
            "Leven met de Veen",
        ),
        (
            "en",
            "Re: [fenwalkers] Orchard walk this Sunday\n\nHi all,\n\nWe meet on Sunday 4 May 2025 at 10.15am.\n",
            "Orchard walk",
        ),
        (
            "en",
            "Webinar | Wells and people: what the numbers hide\n\nThe Moor Futures Network is pleased to invite you to "
            "the next session in its series. Join us on Tuesday, 10 June 2025, 12:30 BST.\n",
            "Wells and people: what the numbers hide",
        ),
        (
            "nl",
            "Van: Secretariaat Parochie Sint-Joris Veenmeer\nDatum: 2 september 2024\nOnderwerp: Uitnodiging oogstfeest"
            "\n\nLieve mensen,\n\nOp 15 september om 10.30 uur vieren we het oogstfeest in de Bosrandkerk.\n",
            "oogstfeest",
        ),
    ],
)
def test_navigation_senders_and_lists_are_no_title(language, text, title):
    assert parse(text, media_type="text/plain", language=language).title.casefold() == title.casefold()


def test_the_heading_of_a_newsletter_is_no_title():
    text = "Nieuwsbrief Dorpsraad Veenmeer\n\nBeste mensen,\n\nWe zien u graag op 14 december 2024 om 16.00 uur.\n"
    assert parse(text, media_type="text/plain", language="nl").title is None


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("nl", "Boekenmarkt keert terug in Delft", "Boekenmarkt"),
        ("en", "Autumn Book Fair returns to Leeds", "Autumn Book Fair"),
        ("de", "Töpfermarkt ist zurück in Bonn", "Töpfermarkt"),
        ("fr", "La Foire aux livres revient à Lyon", "La Foire aux livres"),
        ("nl", "Het meisje keert terug", "Het meisje keert terug"),
    ],
)
def test_a_title_ends_before_its_return_to_a_town(language, head, title):
    month = {"en": "October", "nl": "oktober", "de": "Oktober", "fr": "octobre"}[language]
    assert parse(f"{head}\n\n3 {month} 2024\n", media_type="text/plain", language=language).title == title


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("fr", "COLLOQUE INTERNATIONAL\n\nTraduire la mer : poésie, silences", "Traduire la mer : poésie, silences"),
        ("de", "Öffentliche Lesung\n\nDie Salzwege im Moor", "Die Salzwege im Moor"),
        ("nl", "Onderzoekscollege\n\nWie is de baas over het moeras?", "Wie is de baas over het moeras?"),
        ("fr", "Trail des Marais : les inscriptions sont ouvertes !", "Trail des Marais"),
        ("nl", "Veenloop 2025 – inschrijving geopend", "Veenloop 2025"),
    ],
)
def test_titles_beside_genres_and_calls_to_sign_up(language, head, title):
    month = {"en": "October", "nl": "oktober", "de": "Oktober", "fr": "octobre"}[language]
    assert parse(f"{head}\n\n3 {month} 2024\n", media_type="text/plain", language=language).title == title


def test_the_path_of_a_page_and_the_sender_of_a_mail_are_no_title():
    page = "What's On » Talks & Tours » Behind the Scenes\n\nThe Seed Collection\n\nSat 22 March 2025, 2pm\n"
    assert parse(page, media_type="text/plain", language="en").title == "The Seed Collection"
    mail = (
        'From: "Alumnivereniging Veen" <bestuur@veen.example>\nTo: leden@veen.example\n'
        "Subject: Nieuwjaarsborrel + rondleiding 24 januari: meld je aan!\n\nBeste alumni,\n\n"
        "Op vrijdag 24 januari 2025 om 16.00 uur zijn we te gast bij Hogeschool Zeeduin.\n"
    )
    assert parse(mail.encode(), media_type="message/rfc822").title == "Nieuwjaarsborrel + rondleiding"


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("nl", "Agenda april\n\nBingo op de veendijk", "Bingo op de veendijk"),
        ("de", "Save the date: Fachtag Ländliche Mobilität am 7. Mai", "Fachtag Ländliche Mobilität"),
        ("nl", "Boekpresentatie\n\n'Het huis aan de vaart' van Lida Stam", "Het huis aan de vaart"),
    ],
)
def test_titles_behind_calls_and_in_front_of_an_author(language, head, title):
    text = f"{head}\n\n3 mei 2024, 20.00 uur\n" if language == "nl" else f"{head}\n\n7. Mai 2025, 9.30 Uhr\n"
    assert parse(text, media_type="text/plain", language=language).title == title


def test_two_sentences_are_no_title():
    text = (
        "Wie kommt man ohne Auto zur Ärztin, zur Probe, nach Hause? Der Landkreis Moorental und die Hochschule Fehn "
        "laden Fachleute aus Verwaltung und Ehrenamt zum Austausch ein.\n\nMittwoch, 7. Mai 2025, 9.30 Uhr\nKreishaus\n"
    )
    assert parse(text, media_type="text/plain", language="de").title is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "KRING 'Tux' Meetup maart 2024\n\nDonderdag 7 maart 2024, 19.00 uur, De Remise",
            "KRING 'Tux' Meetup maart 2024",
        ),
        ("Das „Café Kunterbunt“ Sommerfest\n\n7. Juli 2024, 14 Uhr, Lauf", "Das „Café Kunterbunt“ Sommerfest"),
        ("Concert 'Winterlicht' in de Grote Kerk\n\n7 maart 2024, 20.00 uur", "Winterlicht"),
        (
            "Events > 5 March 2024\n\n#42 Rosa Lind on mills\n\nWe meet at 7pm in Mill Hall, Leek.\n",
            "Rosa Lind on mills",
        ),
    ],
)
def test_names_in_quotation_marks_and_numbers_in_front_of_titles(text: str, expected: str) -> None:
    assert parse(text, media_type="text/plain").title == expected


def test_an_apostrophe_behind_an_s_closes_no_title():
    text = "Lecture 'Hop-pickers' Holidays: Londoners'"
    assert text[slice(*quoted_whole("en", text))] == "Hop-pickers' Holidays: Londoners"
    text = "Lecture 'Hop-pickers' in Leek"
    assert text[slice(*quoted_whole("en", text))] == "Hop-pickers"


def test_whom_one_joins_is_no_part_of_a_title():
    text = "Join the Midlands Go User Group for our May meetup!\n\n14 May 2024, 6pm, Leek\n"
    assert parse(text, language="en").title == "May meetup!"


def test_a_quoted_line_with_its_speaker_is_the_title_below_a_society():
    text = "Leek Local History Society\n\n18 January 2024, 7.30pm, Wesley Room\n\n'Drink and Navvies' by Geoff Mol\n"
    assert parse(text, language="en").title == "Drink and Navvies"


def test_a_concert_that_is_ours_is_no_series():
    text = 'Leek Singers - summer concert 29 June 2024\n\nOur summer concert "Sing Ye Birds" is at 7pm in Leek.\n'
    assert parse(text, language="en").series is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "** LIVE PODCAST RECORDING **\n\nCold Case Kitchen\n\n18 November 2023, 19:45, The Glasshouse\n",
            "Cold Case Kitchen",
        ),
        (
            "Monthly meeting, April 2024\n\nMain talk: Typing for Skeptics\nPresenter: Anna Poel\n",
            "Typing for Skeptics",
        ),
    ],
)
def test_titles_below_a_recording_and_behind_the_label_of_a_talk(text, title):
    assert parse(text, language="en").title == title


@pytest.mark.parametrize(
    "line",
    [
        "»Das stille Haus«",
        "›Das stille Haus‹",
        "Lesung: »Das stille Haus«",
        "Lesung mit Lena Brandt: »Das stille Haus«",
        "„Das stille Haus“",
        "«Das stille Haus»",
    ],
)
def test_marks_of_a_quotation_are_no_part_of_the_title(line: str) -> None:
    record = parse(f"{line}\nDonnerstag, 8. Mai 2025, 19:30 Uhr\nBuchhandlung Seitenweise, Hannover\n", language="de")
    assert record.title == "Das stille Haus"


def test_who_stands_behind_a_colon_is_no_title() -> None:
    lines = "Evening of Carols\nSunday 14 December 2025, 6 pm\nSt Bede's Church, Leeds\nPreacher: Revd Alison Grey\n"
    assert parse(lines, language="en").title == "Evening of Carols"
    asked = (
        "Kom jij ook naar de borrel? Op 27 mei ben je welkom bij Café Noord. Sprekers: Bas Mulder en Sanne de Groot."
    )
    assert parse(asked, language="nl").title is None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (
            "Geschreven door Anna Poel\n\nOrganist Jan Mol speelt verzoekjes in de Molenkerk van Gouda",
            "Organist Jan Mol speelt verzoekjes in de Molenkerk van Gouda",
        ),
        (
            "Sjaan Poel.\nSjaan Poel. Foto: PR\n\nSchrijfster Sjaan Poel komt naar Gouda",
            "Schrijfster Sjaan Poel komt naar Gouda",
        ),
    ],
)
def test_credits_are_no_titles(head: str, expected: str) -> None:
    text = (
        f"{head}\n\nGOUDA - Op dinsdag 3 september 2024 om 20.00 uur is er weer een avond in de Molenkerk van Gouda, "
        "waar iedereen welkom is die van muziek en verhalen houdt. De toegang is gratis."
    )
    assert parse(text, media_type="text/plain", language="nl").title == expected


def test_a_question_is_not_cut_at_with() -> None:
    text = (
        "GOUDA – Waar willen we met de polder naartoe? Daarover gaat het op het politiek café dat maandag "
        "6 maart plaatsvindt bij boekhandel De Kade in Gouda. De aanwezigen gaan met politici in gesprek over het "
        "beleid, de dijken en wat er met het water moet gebeuren.\n\nDe avond begint om 20.00 uur."
    )
    assert parse(text, media_type="text/plain", language="nl").title == "Waar willen we met de polder naartoe?"


@pytest.mark.parametrize(
    ("head", "title", "series"),
    [
        ("Science Café Deventer - {day}", "DNA: knippen en plakken in mensen", "Science Café Deventer"),
        ("Café Scientifique, {day}", "Knippen en plakken in mensen", "Café Scientifique"),
        ("Lezing, {day}", "Knippen en plakken in mensen", None),
    ],
)
def test_the_title_below_a_series_with_its_day(head, title, series):
    text = f"{head.format(day='dinsdag 19 maart 2024')}\n{title}\nTijd: 20.00 uur\nLocatie: Het Refter\n"
    record = parse(text, media_type="text/plain", language="nl")
    assert record.title == title
    assert (record.series.name if record.series else None) == series


@pytest.mark.parametrize(
    ("language", "head", "title"),
    [
        ("nl", "De Bibliotheek Hulst nodigt u uit voor een lezing:\nDe dijk van toen", "De dijk van toen"),
        ("de", "Die Stadtbücherei Leer lädt ein zur Lesung\nDer kalte Deich", "Der kalte Deich"),
        ("en", "The School of History invites you to a book launch:\nEmpire of Salt", "Empire of Salt"),
        ("fr", "La médiathèque de Gex vous invite à une conférence\nLes tourbières du Jura", "Les tourbières du Jura"),
    ],
)
def test_the_title_below_who_invites_to_its_kind(language, head, title):
    assert parse(f"{head}\n14-03-2024, 20:00\n", media_type="text/plain", language=language).title == title


def test_a_sentence_below_who_invites_is_no_title():
    head = "De Bibliotheek Hulst nodigt u uit voor een lezing"
    text = f"{head}\n14 maart 2024, 20.00 uur\nKees Boom vertelt over de dijk.\n"
    assert parse(text, media_type="text/plain", language="nl").title == head


def test_a_title_behind_a_bar_may_be_as_likely_as_its_whole_line():
    text = (
        "OPEN COLLEGE | Wat is waarheid nog waard?\nFilosoof Joris Hendriks gaat in gesprek met Carla Meeuws "
        "en hoofdredacteur Tom Verdonk van De Stentor. Moderator is Leila Bouzid.\n"
        "14 november 2024, 16:00 - 17:30 uur\nForumzaal, Tias-gebouw, Tilburg University\n"
        "Georganiseerd door Studium Generale i.s.m. de Universiteitsbibliotheek. Engels gesproken.\n"
    )
    assert parse(text, media_type="text/plain", language="nl").title.endswith("Wat is waarheid nog waard?")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("2 février 2025 | De 16:00 à 18:00\nTout public\nMédiathèque du Val\n3, square du Pré\n", "Tout public"),
        (
            "La semaine marque la reprise de toutes les activités de nos amis du village après la trêve de "
            "Noël.\n\nVendredi 4 février 2011 à partir de 19h30 au café Le Pré.\n",
            "La semaine marque la reprise de toutes les activités de nos amis du village après la trêve de Noël.",
        ),
    ],
)
def test_whom_it_is_for_and_long_sentences_are_no_title(text, title):
    assert parse(text, media_type="text/plain", language="fr").title != title


@pytest.mark.parametrize("title", ["Casablanca", "Chicago", "Oklahoma"])
def test_a_town_above_a_day_is_the_title(title):
    text = f"{title}\nZaterdag 16 maart 2024, 20.00 uur\nStadsschouwburg, Gouda\nEen avond in {title}.\n"
    assert parse(text, media_type="text/plain", language="nl").title == title


def test_who_holds_an_event_is_no_title_below_it():
    text = (
        "Women in STEM Breakfast\nThursday 7 March 2024, 07:30-09:00\nHosted by Lowmoor Chamber of Commerce\n"
        "The Exchange, Albion Street, Lowmoor LM1 4QT. Tickets £18 + VAT. Book at lowmoorchamber.example/stem\n"
    )
    record = parse(text, media_type="text/plain", language="en")
    assert record.title == "Women in STEM Breakfast"
    assert [price.amount for price in record.prices] == [18]


def test_the_heading_of_a_mail_whose_subject_only_invites():
    title = "Les moulins de la vallée, d'hier à demain"
    mail = f"""From: contact@amisdumoulin.example
Subject: =?utf-8?q?Invitation_=3A_conf=C3=A9rence_du_17_octobre?=
MIME-Version: 1.0
Content-Type: text/html; charset=utf-8

<html><body><h2>{title}</h2>
<p>L'association <b>Les Amis du Moulin</b> a le plaisir de vous convier à une conférence de Jean-Paul Vigneron.</p>
<table><tr><td>Date</td><td>jeudi 17 octobre 2024</td></tr><tr><td>Heure</td><td>20h (accueil 19h30)</td></tr>
<tr><td>Lieu</td><td>Salle des fêtes, 3 place du Marché, 71000 Valmont</td></tr></table></body></html>
"""
    assert parse(mail.encode(), media_type="message/rfc822", language="fr").title == title


def test_a_day_in_another_language_is_no_title() -> None:
    text = "KadeBreiers #7\n\nFeb 3rd, 2026\n\nOp woensdag 11 februari breien wij weer, om 19.00 uur in Gouda."
    assert parse(text, language="nl").title == "KadeBreiers"


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "de",
            "Ringvorlesung „Moor und Gesellschaft“\nWintersemester 2023/24\n\nVortrag am 12.12.2023:\n"
            "Wer entscheidet, wenn niemand entscheidet?\n\nReferentin: Dr. Theresa Wohl\n",
            "Wer entscheidet, wenn niemand entscheidet?",
        ),
        (
            "nl",
            "Collegereeks „Kunst en Macht“\n\nLezing op dinsdag 12 december 2023:\nWie beslist als niemand beslist?\n\n"
            "Spreker: dr. Anna Poel\n",
            "Wie beslist als niemand beslist?",
        ),
        (
            "de",
            "Volkshochschule Neuwied\n\nKursnummer 241-40712\nEinführung in die Imkerei\n\n"
            "Sa. 13.04.2024, 10:00 - 15:00 Uhr\nVHS-Haus, Raum 12\n",
            "Einführung in die Imkerei",
        ),
    ],
)
def test_titles_below_a_dated_kind_or_a_number(language, text, title):
    assert parse(text, media_type="text/plain", language=language).title == title
