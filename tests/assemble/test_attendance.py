"""Whether one comes to a place or takes part over the network."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize("text", ["", "  \n", "Hallo", "Lezing over water op 3 mei 2024"])
def test_neither_a_place_nor_a_platform(text: str) -> None:
    assert parse(text, media_type="text/plain", language="nl").attendance is None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Lezing over water\n21 mei 2024, 20.00 uur\nWaar: online via Microsoft Teams", "online"),
        ("nl", "Lezing over water\n21 mei 2024, 20.00 uur\nWaar: De Kring, Dorpsstraat 1, Delft en via Zoom", "mixed"),
        ("nl", "Lezing over water\n21 mei 2024, 20.00 uur\nWaar: De Kring, Dorpsstraat 1, Delft", "offline"),
        (
            "nl",
            "Kerstdienst\nDonderdag 25 december 2025, 10.00 uur\nOntmoetingskerk, Dorpsstraat 1, Delft\n\n"
            "De dienst is ook te volgen via de site van de kerk.",
            "mixed",
        ),
        (
            "nl",
            "Concert\nDonderdag 25 december 2025, 20.00 uur\nOntmoetingskerk, Dorpsstraat 1, Delft\n\n"
            "Tickets koop je aan de zaal en ook online.",
            "offline",
        ),
        (
            "nl",
            "Webinar: Veilig op het schoolplein\n\nDatum: donderdag 22 januari 2026\nTijd: 15.30-16.30 uur\n"
            "Locatie: online (Microsoft Teams)\nKosten: gratis\n\nStichting Veilig Spelen, Maliebaan 99, Utrecht",
            "online",
        ),
        (
            "nl",
            "Online lezing 'Rechten van de rivier' (via Zoom)\n\nDinsdag 17 maart 2026, 19.30 - 21.00 uur\n"
            "Spreker: Hilde Roos\n\nStichting Rivierrecht | Waalkade 11, 6511 XR Nijmegen | info@rivierrecht.nl",
            "online",
        ),
        (
            "en",
            "Statistics seminar\n\nThe next seminar will take place on Thursday 5 March 2026 at 2pm in room 3.14, "
            "Hartley Building, or join via Teams.",
            "mixed",
        ),
        (
            "de",
            "Ringvorlesung\n\nDatum: 12.05.2026\nZeit: 18:15 Uhr\nOrt: Hörsaal 3, Ammerweg 4, 26129 Oldenburg\n"
            "Livestream: stream.example/rv",
            "mixed",
        ),
        ("de", "Vortrag über Wasser\n21. Mai 2024, 20 Uhr\nOrt: online via Zoom", "online"),
        ("en", "Talk on water\n21 May 2024, 8 pm\nLocation: Microsoft Teams", "online"),
        ("fr", "Conférence sur l'eau\n21 mai 2024 à 20h\nLieu : en ligne via Zoom", "online"),
        ("nl", "Dorpsquiz Zeddam\n25 januari 2025, 18.00 uur\nTientallen teams strijden in café De Kroon.", "offline"),
    ],
)
def test_attendance(language: str, text: str, expected: str) -> None:
    assert parse(text, media_type="text/plain", language=language).attendance == expected


def test_an_address_is_no_venue_where_one_takes_part_over_the_network() -> None:
    text = (
        "Webinar: Veilig op het schoolplein\n\nDatum: donderdag 22 januari 2026\nTijd: 15.30-16.30 uur\n"
        "Locatie: online (Microsoft Teams)\n\nStichting Veilig Spelen, Maliebaan 99, Utrecht"
    )
    record = parse(text, media_type="text/plain", language="nl")
    assert (record.attendance, record.venue) == ("online", None)


def test_a_room_and_a_platform_in_one_line() -> None:
    text = (
        "Seminar: Gradual Effects\n\nWhen: 17 October 2025, 12pm\nWhere: 366 Kessler Hall (and on Zoom, link below)\n"
    )
    record = parse(text, media_type="text/plain", language="en")
    assert record.attendance == "mixed" and record.venue is not None and record.venue.name == "Kessler Hall"


def test_an_address_at_the_foot_of_what_is_held_on_a_platform() -> None:
    text = (
        "Webinar | Wells and people\n\nTuesday, 10 June 2025, 12:30 BST\n\nAbout this event\n\nWells are deep.\n\n"
        "How to join\n\nThe event will be held on Zoom.\n\nQuestions? Write to us.\n\n"
        "The Moor Futures Network is hosted by Harbour House, 14 Dock Street, Cardiff CF10 9ZZ.\n"
    )
    record = parse(text, media_type="text/plain", language="en")
    assert (record.attendance, record.venue) == ("online", None)


def test_a_stream_beside_a_sentence_on_registration() -> None:
    text = (
        "Vortrag: Leben am Fluss\n\nMontag, 18.11.2024, 18:15 Uhr, Hörsaal 7, Lindenallee 22\n\n"
        "Der Eintritt ist frei. Eine Anmeldung ist nicht erforderlich. Der Vortrag wird außerdem live gestreamt.\n"
    )
    assert parse(text, media_type="text/plain", language="de").attendance == "mixed"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "On Thursday 16 December 2021 at 16.30, the Fen Institute will host an online guest lecture on dikes."),
        ("nl", "Op donderdag 16 december 2021 om 16.30 uur geeft Anna Poel een online lezing over dijken."),
        ("de", "Am Donnerstag, 16. Dezember 2021, 16.30 Uhr, hält Anna Pohl einen Vortrag online über Deiche."),
        ("fr", "Le jeudi 16 décembre 2021 à 16h30, Anna Poël donne une conférence en ligne sur les digues."),
    ],
)
def test_an_event_that_is_called_online_has_no_place(language: str, sentence: str) -> None:
    assert parse(sentence + "\n", media_type="text/plain", language=language).attendance == "online"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "22. Mai 2024, 18:15 Uhr\nHörsaal 2, Universität Salzburg\n\nEine Teilnahme via Webex ist möglich.\n"),
        ("nl", "22 mei 2024, 18.15 uur\nZaal 2, Universiteit Leuven\n\nDeelname via Webex is mogelijk.\n"),
        ("en", "22 May 2024, 6.15pm\nRoom 2, University of Leeds\n\nParticipation via Webex is possible.\n"),
        ("fr", "22 mai 2024 à 18h15\nSalle 2, Université de Fribourg\n\nIl est possible de participer via Webex.\n"),
    ],
)
def test_one_may_take_part_over_the_network_as_well(language, text):
    assert parse(f"Moor\n\n{text}", media_type="text/plain", language=language).attendance == "mixed"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Lezing over bijen\n\nZaterdag 4 mei 2024, 20.00 uur\n\nDe lezing is online.\n"),
        ("en", "Talk on bees\n\nSaturday 4 May 2024, 8 pm\n\nThis is a virtual event.\n"),
        ("fr", "Conférence sur les abeilles\n\nSamedi 4 mai 2024 à 20h\n\nEn visioconférence.\n"),
    ],
)
def test_a_short_line_tells_that_all_is_online(language: str, text: str) -> None:
    record = parse(text, language=language)
    assert record.attendance == "online"
    assert record.venue is None


@pytest.mark.parametrize("line", ["Kaarten kun je online bestellen.", "Aanmelden kan online.", "Veilig online"])
def test_what_is_done_online_makes_no_event_online(line: str) -> None:
    text = f"Concert\n\nZaterdag 4 mei 2024, 20.00 uur\n\n{line}\n"
    assert parse(text, language="nl").attendance is None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The proof theory of loops\nAda Dean, IRIF\nFriday, 22 March 2024, 10:15\n\nLogics of rules.", None),
        ("en", "A new logic\nMonday, 27 May 2024, 16:00\n\nHe lived where Uzbekistan now is, building logics.", None),
        ("nl", "Werksessie\n\ndonderdag 27 juni 2024 10u00\n\nSamen input verzamelen op de principes.", None),
        ("fr", "Colloque\n\nLe 14 novembre 2024. Le comité travaille, où chacun trouvera son compte.", None),
        ("de", "Vortrag\n\n14. März 2024\n\nSie hat in Wien gelehrt. Es geht darum, wo das Klima kippt.", None),
        ("en", "Summer concert\n\nFriday 17 May 2024. Doors open at 7pm, refreshments on sale.", "offline"),
        ("nl", "Dorpsquiz\n\n- waar: in onze kantine\n- wanneer: 14 maart 2024, 20 uur", "offline"),
        ("fr", "Fête de la soupe\n\nSamedi 9 novembre 2024 à 14h. Buvette et repas sur place.", "offline"),
        ("de", "Probe\n\nAm 14. Juni 2024 um 19 Uhr im Saal. Gäste willkommen.", "offline"),
    ],
)
def test_towns_of_which_the_text_only_speaks(language: str, text: str, expected: str | None) -> None:
    assert parse(text, media_type="text/plain", language=language).attendance == expected
