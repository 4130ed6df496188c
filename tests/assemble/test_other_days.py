"""Days that a text names and on which its event is not."""

from datetime import date

import pytest

from announce_parse import parse

Session = tuple[str | None, str | None, str | None, str | None]


def sessions(text: str, language: str, reference: date | None = None) -> list[Session]:
    record = parse(text, media_type="text/plain", language=language, reference_date=reference)
    return [(s.start_date, s.doors, s.start, s.end) for s in record.sessions]


@pytest.mark.parametrize(
    ("language", "printed", "body", "begins"),
    [
        (
            "nl",
            "di 2 mei, 10:25",
            "Zanggroep De Vlier zingt zondag 14 mei in de Molenkerk in Gouda. Aanvang 15.00 uur.",
            "15:00",
        ),
        (
            "nl",
            "Door Jan Poel - 2-5-2023, 14:01 (Update 2-5-2023, 15:02)",
            "Zanggroep De Vlier zingt zondag 14 mei in de Molenkerk in Gouda. Aanvang 15.00 uur.",
            "15:00",
        ),
        (
            "en",
            "2 May 2023, 10:25",
            "The Alder Singers perform on Sunday 14 May at 3pm in the Mill Church in Leeds.",
            "15:00",
        ),
        (
            "de",
            "02.05.2023, 10:25 Uhr",
            "Der Erlenchor singt am Sonntag, 14. Mai, um 15 Uhr in der Mühlenkirche in Bonn.",
            "15:00",
        ),
        (
            "fr",
            "Le 2 mai 2023 à 10h25",
            "La chorale Aulne chante le dimanche 14 mai à 15h à l'église du Moulin, à Lille.",
            "15:00",
        ),
    ],
)
def test_a_day_of_publication_is_no_session(language: str, printed: str, body: str, begins: str) -> None:
    found = sessions(f"De Vlier\n\n{printed}\n\n{body}", language, date(2023, 5, 2))
    assert found == [("2023-05-14", None, begins, None)]


def test_a_day_of_publication_alone_at_the_top_without_a_day_of_reference() -> None:
    text = (
        "2 mei 2023\n\nDebat over de polder\n\nKom op dinsdagavond 16 mei 2023 om 20.00 uur naar Het Veerhuis in Gouda."
    )
    assert [start for start, *_ in sessions(text, "nl")] == ["2023-05-16"]


def test_a_first_day_with_an_hour_at_the_top_is_a_session() -> None:
    text = "2 mei 2023, 20.00 uur\n\nDebat over de polder\n\nEen tweede avond volgt op 16 mei 2023 in Gouda."
    assert "2023-05-02" in [start for start, *_ in sessions(text, "nl")]


def test_a_day_gone_by_is_no_session() -> None:
    text = (
        "Leeskring Gouda\n\nNa de bijeenkomst van maandag 3 april jl. - waarin wij kennismaakten - lezen wij verder.\n"
        "Maandag 22 mei - inloop 19.30 uur, aanvang 20.00 uur"
    )
    assert sessions(text, "nl", date(2023, 4, 10)) == [("2023-05-22", "19:30", "20:00", None)]


def test_what_comes_next_is_no_session() -> None:
    text = (
        "Orgelconcert in de Molenkerk\n\nZaterdag 8 juli speelt Jan Poel. Het concert begint om 16.00 uur.\n\n"
        "Volgend concert is op zaterdag 19 augustus."
    )
    assert [start for start, *_ in sessions(text, "nl", date(2023, 7, 1))] == ["2023-07-08"]


@pytest.mark.parametrize("told", ["sinds 1948", "in 2006", "uit 1906"])
def test_a_year_of_which_something_else_is_told_is_not_that_of_the_day(told: str) -> None:
    text = f"Lezing in het dorpshuis\n\nDe vereniging vertelt op 25 oktober over de molens {told}. Aanvang 20.00 uur."
    assert [start for start, *_ in sessions(text, "nl")] == ["XXXX-10-25"]


def test_a_year_in_the_title_is_that_of_the_day() -> None:
    text = "Zomerconcerten 2023\n\nOp 25 juni speelt het orkest in het park. Aanvang 20.00 uur."
    assert [start for start, *_ in sessions(text, "nl")] == ["2023-06-25"]


def test_hours_in_which_one_may_ring_are_none_of_the_event() -> None:
    text = (
        "Toneel in Gouda\n\nDe groep speelt vrijdag 5 mei 2023 om 19.30 uur in het dorpshuis.\n\n"
        "Telefonisch reserveren kan tussen 18.00 en 20.00 uur."
    )
    assert sessions(text, "nl") == [("2023-05-05", None, "19:30", None)]


def test_doors_that_are_told_to_be_open() -> None:
    text = "Concert in Gouda\n\nZondag 7 mei 2023. De Molenkerk is vanaf 14.30 uur open, het koor zingt om 15.00 uur."
    assert sessions(text, "nl") == [("2023-05-07", "14:30", "15:00", None)]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        (
            "nl",
            "Wandeling met Els Kamp\nZaterdag 18 mei 2024\n10.00 uur\nParkeerplaats Kienweg, Hulst\n\n"
            "De volgende wandeling is op 15 juni 2024.",
            ["2024-05-18"],
        ),
        (
            "nl",
            "Expo Wind en water\n3 mei 2024\nOpening om 16.00 uur door Els Kamp. Te zien t/m 20 juni 2024.",
            ["2024-05-03"],
        ),
        ("en", "Lecture\n12 March 2024\nTown Hall, 7pm\nThe exhibition runs until 30 April 2024.", ["2024-03-12"]),
        (
            "de",
            "Vernissage\n3. Mai 2024, 18 Uhr\nGalerie am Tor\nFinissage: 20. Juni 2024, 15 Uhr",
            ["2024-05-03", "2024-06-20"],
        ),
        (
            "fr",
            "Conférence\nJeudi 14 mars 2024 à 19h\nMédiathèque\nProchaine conférence le 11 avril 2024.",
            ["2024-03-14"],
        ),
    ],
)
def test_the_day_of_an_event_below_its_title_is_no_day_of_publication(
    language: str, text: str, days: list[str]
) -> None:
    assert [start for start, *_ in sessions(text, language)] == days


def test_tonight_with_its_hour_counts_beside_days_that_are_written_out() -> None:
    text = (
        "Dichters in Gouda 6 maart 2018\n\nWie wil kan vanavond om 19.30 uur naar de dichters in Het Veerhuis. "
        "Zij fietsen mee tijdens de vierdaagse van 10 tot en met 13 mei."
    )
    assert sessions(text, "nl", date(2018, 3, 6)) == [("2018-03-06", None, "19:30", None)]


def test_minutes_of_an_article_are_no_start() -> None:
    text = (
        "Dichters in de bibliotheek\n\n22 januari 2019\n\n12u38 Gouda Op 2 februari is er een avond met Anna Poel van "
        "De Morgen. De avond start om 19 uur in de bibliotheek."
    )
    assert sessions(text, "nl", date(2019, 1, 22)) == [("2019-02-02", None, "19:00", None)]


def test_how_long_it_takes_is_no_hour() -> None:
    text = "Wandeling\n\nZondag 19 maart 2023. De wandeling zal twee uur duren. Wij verzamelen om 10.00 uur in Gouda."
    assert sessions(text, "nl") == [("2023-03-19", None, "10:00", None)]


@pytest.mark.parametrize("hour", ["om acht uur", "om half acht", "om 8 uur"])
def test_an_hour_of_what_is_held_in_the_evening(hour: str) -> None:
    text = f"Toneel in Gouda\n\nDe groep houdt vrijdag 5 mei 2023 een toneelavond in het dorpshuis. Die begint {hour}."
    assert sessions(text, "nl")[0][2] in {"20:00", "19:30"}


def test_when_the_evening_is_closed() -> None:
    text = (
        "Dorpsbezoek\n\nDonderdag 6 maart 2025 is iedereen welkom om 20.00 uur in het buurthuis. De zaal is geopend om "
        "19.45 uur en de avond wordt om 22.00 uur afgesloten."
    )
    assert sessions(text, "nl") == [("2025-03-06", "19:45", "20:00", "22:00")]


def test_a_lone_weekday_is_no_other_day_of_the_event() -> None:
    text = (
        "Spreekuur: woensdag 5 juni, 15.00-16.00 uur (online)\n\nAanmelden tot dinsdag 17.00 uur in het ledenportaal."
    )
    assert [start for start, *_ in sessions(text, "nl", date(2024, 5, 27))] == ["2024-06-05"]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Concert\nZaterdag 16 maart 2024\nVoorverkoop € 10, aanvang 20.00-22.00 uur", (None, "20:00", "22:00")),
        ("Open mic\nVrijdag 15 maart 2024, 19.30 open mic, 20.30 hoofdact", (None, "19:30", None)),
        ("Cursus\nZaterdag 16 maart 2024\n9.30 uur. Er is ook een cursusavond.", (None, "09:30", None)),
    ],
)
def test_hours_beside_words_for_sale_doors_and_evenings(text: str, hours: tuple[str | None, ...]) -> None:
    (session,) = sessions(text, "nl")
    assert session[1:] == hours


def test_the_year_of_a_heading_is_that_of_its_days() -> None:
    assert [start for start, *_ in sessions("Lezingen in 2024\n12 maart 20.00 uur: De dijk", "nl")] == ["2024-03-12"]


def test_the_day_of_what_comes_next_with_an_article_and_without_an_hour() -> None:
    text = (
        "Filocafé\n\nOp zaterdag 9 september 2023 om 16.00 uur is er een filocafé. Het volgende filocafé is op "
        "zaterdag 14 oktober 2023."
    )
    assert [start for start, *_ in sessions(text, "nl")] == ["2023-09-09"]


def test_the_next_one_with_an_hour_may_be_the_event() -> None:
    text = "Vergadering\n\nOp 3 mei 2023 om 20 uur was de vorige. De volgende vergadering is op 5 juni 2023 om 20 uur."
    assert "2023-06-05" in [start for start, *_ in sessions(text, "nl")]


def test_an_hour_of_publication_behind_the_day_of_reference() -> None:
    text = (
        "Verkiezingsdebat in de Melkfabriek\n\n20 mei 2019, 11:07 uur\nPolitiek\n\nHet debat wordt maandagavond 20 mei "
        "van 20 tot 22u00 gehouden."
    )
    assert sessions(text, "nl", date(2019, 5, 20)) == [("2019-05-20", None, "20:00", "22:00")]


def test_an_odd_hour_that_is_not_of_publication() -> None:
    assert sessions("Pi-dag\n\n14 maart 2024, 15:14\n\nInloop vanaf 15:00 uur.", "nl")[0][0] == "2024-03-14"


def test_a_weekday_that_opens_a_paragraph() -> None:
    text = "Lezing over romantiek\n\nVrijdag komt Anna Poel vertellen over schilders. De lezing begint om 14 uur."
    assert [start for start, *_ in sessions(text, "nl", date(2017, 1, 4))] == ["2017-01-06"]


def test_a_length_is_no_hour() -> None:
    text = "Lezing\n\nOp 16 maart 2016 houdt Els Poel een lezing van circa een uur. Om 21.00 uur start deze lezing."
    assert sessions(text, "nl") == [("2016-03-16", None, "21:00", None)]


def test_an_hour_in_words_of_which_no_length_is_told() -> None:
    assert sessions("Lezing\n\nOp 16 maart 2016 om een uur 's middags.", "nl") == [("2016-03-16", None, "13:00", None)]


def test_a_heading_above_an_earlier_day_keeps_its_year() -> None:
    text = "Lezing op vrijdag 21 februari\n\n11 feb 2025\n\nDe lezing begint om 20.00 uur."
    assert "2024-02-21" not in [start for start, *_ in sessions(text, "nl")]


def test_a_day_on_which_something_changes() -> None:
    text = (
        "Webinar\n\nMet Kees Poel, die per 1 januari 2021 met pensioen gaat.\n\nTijd: 21 januari 2021, 16.30-18.30 uur"
    )
    assert [start for start, *_ in sessions(text, "nl")] == ["2021-01-21"]


def test_the_end_around_an_hour() -> None:
    text = "Lezing\n\nDinsdag 12 september 2023, aanvang 20.00 uur – einde tegen 22.30 uur"
    assert sessions(text, "nl") == [("2023-09-12", None, "20:00", "22:30")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "5 mei 2024\n\nLentefeest\n\nAanvang 20.00 uur.\n\nHet volgende feest is op 16 juni 2024 om 15.00 uur."),
        ("nl", "5 mei 2024\n\nLezing over mos\n\nHet Veen, 20.00 uur.\n\nOp 19 mei om 14.00 uur volgt een wandeling."),
        ("de", "5. Mai 2024\n\nMaikonzert\n\nBeginn 20 Uhr.\n\nAm 16. Juni 2024 um 15 Uhr spielt der Chor."),
        ("en", "5 May 2024\n\nMay concert\n\nWe begin at 8pm.\n\nA walk follows on 16 June 2024 at 3pm."),
    ],
)
def test_the_day_above_everything_is_the_events_where_its_hour_comes_before_another_day(
    language: str, text: str
) -> None:
    assert sessions(text, language)[0] == ("2024-05-05", None, "20:00", None)


@pytest.mark.parametrize(
    ("language", "head", "body"),
    [
        ("nl", "Persbericht\n12 september 2024", "Donderdag 26 september 2024 om 19.00 uur leest Eva Poel voor."),
        (
            "de",
            "Pressemitteilung vom 12. September 2024",
            "Am Donnerstag, 26. September 2024, um 19 Uhr liest Eva Poel.",
        ),
        ("en", "Press release - 12 September 2024", "On Thursday 26 September 2024 at 7pm Eva Poel reads."),
        ("fr", "Communiqué de presse\n12 septembre 2024", "Le jeudi 26 septembre 2024 à 19h, Eva Poel lit ses poèmes."),
    ],
)
def test_the_day_of_a_text_for_the_press_is_no_session(language: str, head: str, body: str) -> None:
    assert sessions(f"{head}\n\nMuziek in de molen\n\n{body}", language) == [("2024-09-26", None, "19:00", None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Koor Vlier bestaat op 1 oktober 25 jaar. Het zingt op zaterdag 12 oktober 2024 om 20.00 uur in Gouda."),
        ("de", "Der Chor wird am 1. Oktober 25 Jahre alt. Er singt am Samstag, 12. Oktober 2024, um 20 Uhr in Bonn."),
    ],
)
def test_an_anniversary_is_no_session(language: str, text: str) -> None:
    assert sessions(text, language) == [("2024-10-12", None, "20:00", None)]


_DEBATES = {
    "nl": "Verkiezingsdebat\n\nDonderdag 12 maart 2026, 20.00 uur, De Veste, Gouda\n\n",
    "en": "Candidates' debate\n\nThursday 12 March 2026, 7pm, Town Hall\n\n",
    "de": "Podiumsdiskussion\n\nDonnerstag, 12. März 2026, 19 Uhr, Rathaus\n\n",
    "fr": "Débat\n\nJeudi 12 mars 2026 à 19h, salle des fêtes\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Wij lichten de kiezers in voordat zij op woensdag 18 maart 2026 hun stem uitbrengen."),
        ("nl", "Kom luisteren voordat u uw stem uitbrengt op 18 maart."),
        ("nl", "De gemeenteraadsverkiezingen van 18 maart 2026 komen eraan."),
        ("en", "Hear them before you cast your vote on 7 May 2026."),
        ("de", "Vor der Kommunalwahl am 22. März 2026 stellen sich alle vor."),
        ("fr", "Le 22 mars 2026, les habitants iront aux urnes."),
    ],
)
def test_the_day_of_an_election_is_none_of_a_debate(language: str, sentence: str) -> None:
    assert [day for day, *_ in sessions(_DEBATES[language] + sentence, language)] == ["2026-03-12"]


def test_an_evening_of_results_is_on_the_day_of_the_election() -> None:
    text = "Verkiezingsavond\n\nOp 18 maart 2026 zijn er verkiezingen. Vanaf 20.00 uur volgen we samen de uitslagen."
    assert [day for day, *_ in sessions(text, "nl")] == ["2026-03-18"]


def test_the_day_in_the_head_of_a_letter() -> None:
    head = "Aan: alle leden van Zicht\nVan: het bestuur\nDatum: 30 november 2026\n\nUitnodiging ledenvergadering\n\n"
    body = "Wij nodigen je uit voor de vergadering op vrijdag 18 december a.s. om 20.00 uur in De Kade."
    assert [day for day, *_ in sessions(head + body, "nl")] == ["2026-12-18"]
    own = "Aan: de leden\nDatum: vrijdag 18 december 2026\nPlaats: De Kade\n\nBeste leden, wij vergaderen weer."
    assert [day for day, *_ in sessions(own, "nl")] == ["2026-12-18"]


def test_when_a_debate_is_closed() -> None:
    text = "Debat\n\nDonderdag 12 maart 2026, De Veste\n\nHet debat start om 20.00 uur. Om 22.15 uur wordt het debat "
    assert sessions(text + "afgesloten.", "nl") == [("2026-03-12", None, "20:00", "22:15")]
    assert sessions(text + "afgesloten met een lied.", "nl") == [("2026-03-12", None, "20:00", None)]
