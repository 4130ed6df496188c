"""By which address, and until when, one signs up."""

import pytest

from announce_parse import parse


def registration_of(language, text):
    return parse(text, media_type="text/plain", language=language).registration


@pytest.mark.parametrize(
    ("language", "line", "email", "day"),
    [
        (
            "en",
            "Please let Margaret know by 25 September if you are coming: 01262 555 014 or margaret@oswin.org.uk",
            "margaret@oswin.org.uk",
            "2026-09-25",
        ),
        ("nl", "Graag voor 25 september laten weten of je komt: info@dekring.nl", "info@dekring.nl", "2026-09-25"),
        ("de", "Um Rückmeldung bis zum 25. September wird gebeten: info@kreis.de", "info@kreis.de", "2026-09-25"),
        ("fr", "Merci de répondre avant le 25 septembre à comite@fetes.fr", "comite@fetes.fr", "2026-09-25"),
        ("nl", "Kaarten bij de leden of via mail:\nkaarten.anna@dekring.nl", "kaarten.anna@dekring.nl", None),
    ],
)
def test_words_to_sign_up_by(language, line, email, day):
    when = {"en": "2 October 2026, 7pm", "nl": "2 oktober 2026, 19 uur", "de": "2. Oktober 2026, 19 Uhr"}
    registration = registration_of(language, f"Diner\n{when.get(language, '2 octobre 2026 à 19h')}\n\n{line}\n")
    assert (registration.email, registration.deadline.date) == (email, day)


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Meer informatie over het project vind je op de site of via kring@deveen.nl."),
        ("en", "Questions? Write to digital@northmoor.org.uk."),
    ],
)
def test_an_address_for_questions_is_none_to_sign_up_by(language, line):
    assert registration_of(language, f"Open avond\n2 oktober 2026, 19 uur\n\n{line}\n").email is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "RSVP is essential, since the porters need a list of names: https://tides.org/may"),
        ("nl", "Meld je aan, want de portier wil graag een lijst met alle namen: https://tides.org/may"),
    ],
)
def test_an_address_behind_the_colon_of_a_sentence_to_sign_up_by(language, line):
    assert registration_of(language, f"Tides\n2-10-2026, 19:00\n\n{line}\n").url == "https://tides.org/may"


@pytest.mark.parametrize(
    "url",
    [
        "https://forms.gle/aBcDeFgH123",
        "https://www.meetup.com/kaart-groep/events/237500001/",
        "https://billetterie.lemoulin.example/spectacle?id=14",
    ],
)
def test_the_address_of_a_form_or_a_ticket_shop(url):
    text = f"Concert\n12 avril 2026 à 15h\n• Site : {url}\n• Entrée payante\n\nSalle Jean Moulin, Dijon\n"
    assert registration_of("fr", text).url == url


def test_the_hour_behind_the_last_day():
    text = (
        "Workshop solderen\nZaterdag 9 januari 2027, 12 uur\nJe kunt inschrijven van 1 december 2026 tot zaterdag "
        "2 januari 2027 10:00.\n"
    )
    deadline = registration_of("nl", text).deadline
    assert (deadline.date, deadline.time) == ("2027-01-02", "10:00")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Slow Rivers\n\n12 May 2026, 7.30pm\n\nYou do not need to register."),
        ("nl", "Trage rivieren\n\n12 mei 2026, 19.30 uur\n\nU hoeft zich niet aan te melden."),
        ("de", "Langsame Flüsse\n\n12. Mai 2026, 19.30 Uhr\n\nSie müssen sich nicht anmelden."),
        ("fr", "Rivières lentes\n\n12 mai 2026 à 19h30\n\nVous n'avez pas besoin de vous inscrire."),
    ],
)
def test_nobody_needs_to_sign_up(language, text):
    assert parse(text, media_type="text/plain", language=language).registration.required is False


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Wie wil helpen met opbouwen kan zich melden bij Geesje (geesje@veenmeer.nl)."),
        ("nl", "Wil je optreden? Stuur een berichtje naar podium@veenmeer.nl."),
        ("en", "Would you like a stall? Sign up with stalls@fen.org.uk."),
        ("de", "Wer mithelfen möchte, meldet sich bei helfer@kreis.de."),
        ("fr", "Vous souhaitez exposer ? Réservez votre emplacement auprès de Nadine : stands@comite.fr"),
        ("fr", "Pour donner un coup de main, inscrivez-vous auprès de fete@comite.fr."),
    ],
)
def test_the_address_of_those_who_help_or_perform(language, line):
    when = {"en": "2 October 2026, 7pm", "nl": "2 oktober 2026, 19 uur", "de": "2. Oktober 2026, 19 Uhr"}
    text = f"Dorpsfeest\n{when.get(language, '2 octobre 2026 à 19h')}\n\n{line}\n"
    assert registration_of(language, text).email is None


@pytest.mark.parametrize(
    ("language", "line", "url"),
    [
        (
            "nl",
            "Inschrijven (individueel of als team van max. 5 personen) kan tot en met 26 september via "
            "https://veendata.example/inschrijven.",
            "https://veendata.example/inschrijven",
        ),
        (
            "nl",
            "Kaarten à € 17,50 (studenten € 10,-) zijn verkrijgbaar via www.veenkoor.example en aan de kerk.",
            "https://www.veenkoor.example",
        ),
    ],
)
def test_an_address_far_behind_the_word_to_sign_up_by(language, line, url):
    assert registration_of(language, f"Hackdag\n10 oktober 2025, 12.00 uur\n\n{line}\n").url == url


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Je hoeft je niet aan te melden.\n\nMeer weten? Mail naar taalhuis@veenmeer.nl."),
        ("en", "No need to book.\n\nYou may send comments to the Clerk by 18 October: clerk@fen.org.uk"),
    ],
)
def test_an_address_where_nobody_needs_to_sign_up(language, line):
    when = {"en": "2 October 2026, 7pm", "nl": "2 oktober 2026, 19 uur"}[language]
    registration = registration_of(language, f"Taalcafé\n{when}\n\n{line}\n")
    assert (registration.required, registration.email, registration.deadline.date) == (False, None, None)


def test_an_address_whose_path_asks_to_book():
    line = "Kartentelefon: 0171-0000000 (ab 18 Uhr) oder online: www.moortheater.example/karten"
    url = registration_of("de", f"Der Hauptmann\n4. April 2025, 20 Uhr\n\n{line}\n").url
    assert url == "https://www.moortheater.example/karten"


@pytest.mark.parametrize(
    ("language", "line", "required"),
    [
        ("en", "RSVP required. Walk-ins will not be let in.", True),
        ("en", "Please RSVP, no walk-ins.", True),
        ("en", "Walk-ins welcome.", False),
        ("nl", "Meld je aan via de site. Vrije inloop is niet mogelijk.", True),
        ("nl", "Aanmelden is optioneel.", False),
        ("de", "Wir freuen uns über eure Anmeldung (optional).", False),
        ("fr", "L'inscription est optionnelle.", False),
    ],
)
def test_walk_ins_that_are_turned_away_and_registration_that_is_left_open(
    language: str, line: str, required: bool
) -> None:
    record = parse(f"Slow Rivers\n\n12-05-2026\n\n{line}\n", language=language)
    assert record.registration.required is required


def test_a_place_is_booked_by_mail() -> None:
    registration = parse(
        "Bat Walk\n12 June 2025, 9pm\nBook by emailing bats@fobp.example\n", language="en"
    ).registration
    assert (registration.required, registration.email) == (True, "bats@fobp.example")


@pytest.mark.parametrize(
    ("line", "required"),
    [
        ("L'entrée est libre, sans réservations.", False),
        ("Nous serions honorés de votre présence.", None),
        ("Merci d'annoncer votre présence avant le 1er octobre à comite@fetes.fr.", True),
    ],
)
def test_ones_presence_is_asked_for_only_where_it_is_to_be_told(line, required):
    registration = registration_of("fr", f"Concert\n2 octobre 2026 à 19h, salle des fêtes\n\n{line}\n")
    assert registration.required is required


def test_what_is_not_needed_besides():
    text = (
        "Lezing over uilen\n\nMaandag 27 november 2017, 20.00 uur. Voorkennis is niet nodig. Wij vragen u vooraf te "
        "reserveren bij Corrie Poel, tel. 040-8482844."
    )
    found = registration_of("nl", text)
    assert found is None or found.required is not False


def test_signing_up_is_not_needed():
    text = "Lezing over uilen\n\nMaandag 27 november 2017, 20.00 uur. Aanmelden is niet nodig. Kom gewoon langs."
    assert registration_of("nl", text).required is False


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Kijk op www.molenkring.nl voor kaarten en meer informatie."),
        ("en", "Go to molenkring.nl for tickets and more information."),
        ("en", "Tickets and information: molenkring.nl"),
        ("de", "Tickets und weitere Infos: www.molenkring.nl"),
        ("fr", "Rendez-vous sur www.molenkring.nl pour réserver vos places."),
    ],
)
def test_an_address_for_tickets_and_more(language, line):
    registration = registration_of(language, f"Tides\n2-10-2026, 19:00\n\n{line}\n")
    assert registration.required
    assert registration.url.endswith("molenkring.nl")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Je kunt je inschrijven voor de nieuwsbrief."),
        ("nl", "Wie zich heeft aangemeld als spreker krijgt drie minuten."),
        ("en", "Every registered speaker gets five minutes."),
        ("en", "Sign up for our weekly bulletin."),
        ("nl", "De werken krijgen een plaats in de nieuwe zaal."),
        ("nl", "Na afloop kunt u de bundel kopen."),
        ("fr", "Vous pourrez acheter ses livres."),
        ("de", "Melden Sie sich für unseren Newsletter an."),
        ("de", "Redezeit nach gemeldeter Wortmeldung: drei Minuten."),
        ("fr", "Inscrivez-vous à notre lettre d'information."),
        ("fr", "Chaque orateur inscrit dispose de trois minutes."),
    ],
)
def test_what_else_one_signs_up_for(language, line):
    assert registration_of(language, f"Tides\n2-10-2026, 19:00\n\n{line}\n").required is None


def test_not_to_forget_to_sign_up_is_to_sign_up():
    assert registration_of("nl", "Tides\n2-10-2026, 19:00\n\nVergeet je niet aan te melden!\n").required
