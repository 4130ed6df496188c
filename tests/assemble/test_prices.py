"""What it costs to come: what is free beside the entrance, and the labels of lists with slashes."""

import pytest

from announce_parse import parse

EVENTS = {
    "nl": "Lezing over water\nDinsdag 21 mei 2024, 20.00 uur\nDe Kring, Dorpsstraat 1, Delft\n",
    "en": "Talk on water\nTuesday 21 May 2024, 8 pm\nThe Playhouse, 1 High Street, Leeds\n",
    "de": "Vortrag über Wasser\nDienstag, 21. Mai 2024, 20 Uhr\nBürgerhaus, Marktstraße 1, Bonn\n",
    "fr": "Conférence sur l'eau\nMardi 21 mai 2024 à 20h\nMaison du Lac, 1 rue du Port, Lyon\n",
}


@pytest.mark.parametrize(
    ("language", "line", "free", "amounts"),
    [
        ("nl", "Gratis parkeren", None, []),
        ("nl", "Er is gratis wifi.", None, []),
        ("nl", "Koffie en thee zijn gratis", None, []),
        ("nl", "Inclusief gratis drankje. Entree 5 euro", None, [5.0]),
        ("nl", "Gratis toegang, gratis parkeren", True, []),
        ("nl", "Toegang en koffie zijn gratis", True, []),
        ("nl", "Gratis lunchconcert", True, []),
        ("nl", "Gratis", True, []),
        ("nl", "Parkeren auto: gratis aan de overkant.", None, []),
        ("nl", "De avond is niet vrij toegankelijk voor wie geen lid is.", None, []),
        ("nl", "Het buurthuis stelt de zaal gratis ter beschikking.", None, []),
        ("nl", "Iedereen krijgt gratis een boekje.", None, []),
        ("nl", "De jaarkalender is te koop voor € 10.", None, []),
        ("nl", "De trein kost 9 euro. Toegang 5 euro", None, [5.0]),
        ("nl", "Er worden gratis appels uitgedeeld.", None, []),
        ("en", "Kids get a free ice lolly.", None, []),
        ("de", "Für Kinder gibt es gratis Luftballons.", None, []),
        ("en", "There is nothing to pay.", True, []),
        ("en", "Suggested donation £5", None, []),
        ("de", "Wir bitten um 5 Euro Spende.", None, []),
        ("en", "Our 2025 calendar is on sale for £8.", None, []),
        ("en", "Annual membership costs £15.", None, []),
        ("en", "Visit the expo for free with your conference badge.", None, []),
        ("de", "Das Begleitheft ist für 5 Euro erhältlich.", None, []),
        ("de", "Mit dem Konferenzticket besuchen Sie die Messe kostenlos.", None, []),
        ("fr", "Un passage en bus coûte 2,50 €.", None, []),
        ("fr", "Elle développe des logiciels libres et gratuits.", None, []),
        ("en", "You need the app, a free download.", None, []),
        ("de", "Die Ausleihe ist kostenlos.", None, []),
        ("de", "Fr. 20. März 2026, Karten 9 €", None, [9.0]),
        ("en", "Free parking", None, []),
        ("en", "Parking is free", None, []),
        ("en", "Free coffee and tea", None, []),
        ("en", "Free lunch concert", True, []),
        ("en", "Free entry and free parking", True, []),
        ("de", "Kostenlose Parkplätze", None, []),
        ("de", "Eintritt frei, Parken kostenlos", True, []),
        ("nl", "Inschrijven: € 10. Leden krijgen € 3 korting.", None, [10.0]),
        ("nl", "Entree € 12 / € 8 korting", None, [12.0, 8.0]),
        ("en", "Tickets £12. £2 off for members.", None, [12.0]),
        ("de", "Eintritt 8 €. Mitglieder erhalten 2 € Rabatt.", None, [8.0]),
        ("de", "Eintritt 8 €, Ermäßigung von 3 € für Studierende", None, [8.0]),
        ("fr", "Entrée 10 €. Une réduction de 2 € pour les adhérents.", None, [10.0]),
        ("fr", "Entrée 10 €, adhérents 2 € de réduction", None, [10.0]),
        ("fr", "4 € par personne, 1 € de réduction pour les adhérents.", None, [4.0]),
        ("fr", "Parking gratuit", None, []),
        ("fr", "Entrée gratuite, parking gratuit", True, []),
        ("fr", "Café des Sciences : gratuit", True, []),
    ],
)
def test_what_is_free(language: str, line: str, free: bool | None, amounts: list[float]) -> None:
    record = parse(EVENTS[language] + line, media_type="text/plain", language=language)
    assert record.free == free
    assert [price.amount for price in record.prices] == amounts


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "£14 adv / £17 otd", [(14.0, "adv"), (17.0, "otd")]),
        (
            "en",
            "Tickets: £5 students / £8 members / £10 guests",
            [(5.0, "students"), (8.0, "members"), (10.0, "guests")],
        ),
        ("en", "Entree € 10, Members € 8", [(10.0, None), (8.0, "Members")]),
        ("nl", "€ 5 leden / € 10 gasten", [(5.0, "leden"), (10.0, "gasten")]),
        ("nl", "Leden € 5 / niet-leden € 10", [(5.0, "Leden"), (10.0, "niet-leden")]),
        ("nl", "Toegang: € 5/10", [(5.0, None), (10.0, None)]),
        ("nl", "€ 5 (leden) / € 10 (gasten)", [(5.0, "leden"), (10.0, "gasten")]),
        ("de", "12 € VVK / 15 € AK", [(12.0, "VVK"), (15.0, "AK")]),
        ("fr", "8 € adhérents / 10 € non-adhérents", [(8.0, "adhérents"), (10.0, "non-adhérents")]),
    ],
)
def test_labels_of_a_list_with_slashes(language: str, line: str, expected: list[tuple[float, str | None]]) -> None:
    record = parse(EVENTS[language] + line, media_type="text/plain", language=language)
    assert [(price.amount, price.label) for price in record.prices] == expected


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("nl", "Leden € 3,-, gasten € 5,- (inclusief koffie)", [(3.0, "Leden"), (5.0, "gasten")]),
        ("de", "Gäste 12 € (Getränk inklusive), Mitglieder 9 €", [(12.0, "Gäste"), (9.0, "Mitglieder")]),
        ("fr", "Adultes 8 € (boisson comprise), enfants 4 €", [(8.0, "Adultes"), (4.0, "enfants")]),
        ("en", "Tickets £6 (members)", [(6.0, "members")]),
    ],
)
def test_what_a_price_comprises_is_no_label(language: str, line: str, expected: list[tuple[float, str | None]]) -> None:
    record = parse(EVENTS[language] + line, media_type="text/plain", language=language)
    assert [(price.amount, price.label) for price in record.prices] == expected


def test_where_tickets_are_sold_is_no_part_of_a_label() -> None:
    text = "Harbour talk, 14 May 2027\n\nTickets £6 / £4 concessions from tickets@harbour.example"
    prices = parse(text, language="en", media_type="text/plain").prices
    assert [(price.amount, price.label) for price in prices] == [(6.0, None), (4.0, "concessions")]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("Inkom: 5 euro, kinderen gratis\nInschrijven bij Jan Mol", [(5.0, None), (0.0, "kinderen")]),
        ("Inkom: 5 euro, kinderen gratis\n\nInschrijven bij Jan Mol", [(5.0, None), (0.0, "kinderen")]),
        ("Toegang:\nGratis", []),
    ],
)
def test_a_price_ends_with_its_line(lines: str, expected: list[tuple[float, str | None]]) -> None:
    record = parse(f"{EVENTS['nl']}\n{lines}\n", language="nl")
    assert [(price.amount, price.label) for price in record.prices] == expected
    assert record.free is (None if expected else True)


@pytest.mark.parametrize(
    ("language", "line", "labels"),
    [
        ("fr", "Tarifs : pass 3 jours 25 €, journée 12 €", ["pass 3 jours", "journée"]),
        ("nl", "Prijzen: volwassenen € 4, kinderen € 2", ["volwassenen", "kinderen"]),
        ("en", "Prices: adults £4, children £2", ["adults", "children"]),
        ("de", "Eintritt: 4 €", [None]),
        ("nl", "Toegang: leden gratis, niet-leden € 4,00", ["leden", "niet-leden"]),
    ],
)
def test_a_label_without_the_word_for_prices(language: str, line: str, labels: list[str | None]) -> None:
    record = parse(EVENTS[language] + line, media_type="text/plain", language=language)
    assert [price.label for price in record.prices] == labels


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Hackavond\n12 mei 2026, 18 uur\nDit event is gratis en er zijn drankjes.\n", True),
        ("nl", "Hackavond\n12 mei 2026, 18 uur\nKom naar een gratis dag vol presentaties.\n", True),
        ("en", "Fair\n8 February 2026, 11am\nRaffle tickets £1. Cakes and teas for sale. Admission free.\n", True),
        ("fr", "Loto\n8 février 2026 à 14h30\nCarton : 3 €\nBuvette et crêpes sur place. Entrée libre.\n", True),
        ("fr", "Culte\nJeudi 25 décembre 2025 à 10h30 au temple\nApéritif offert à la sortie.\n", None),
        ("en", "Fair\n8 February 2026, 11am\nTickets £5. Children free.\n", None),
        (
            "nl",
            "Lezing\n14 maart 2026, 16 uur\nToegang gratis. Parkeren kan in de garage (€ 2,50 per uur).\n",
            True,
        ),
        ("nl", "Repaircafé\n9 februari 2026, 10 uur\nRepareren kost niets.\n", True),
        ("en", "Energy Advice\nFree online workshop on bills\n20 November 2026, 12.30pm\n", True),
        ("en", "Quiz\n20 November 2026, 8pm\nFeel free to bring a friend. Gluten-free snacks on sale.\n", None),
    ],
)
def test_what_is_said_of_the_event_itself(language, text, expected):
    record = parse(text, media_type="text/plain", language=language)
    assert record.free is expected
    assert all(price.label is None or "crêpes" not in price.label for price in record.prices)


def test_a_sign_belongs_to_the_number_behind_it():
    text = "Concert\n21 June 2026, 3 pm\nAdult $45 | Concession $35 | Under 30 $20\n"
    record = parse(text, media_type="text/plain", language="en")
    assert [price.amount for price in record.prices] == [45, 35, 20]


def test_what_something_is_worth_is_no_price():
    text = "Open evening\n10 September 2026, 7pm\nBuild a weather station from about £25 of parts. Free entry.\n"
    assert not parse(text, media_type="text/plain", language="en").prices


@pytest.mark.parametrize("sentence", ["There's no charge.", "It is free, but space is limited."])
def test_what_costs_nothing_is_free(sentence):
    record = parse(f"Carols\n14 December 2026, 6.30pm\n{sentence}\n", media_type="text/plain", language="en")
    assert record.free is True


def test_amounts_in_lakhs_are_whole():
    text = "Hackathon\n14 February 2026, 10am\nRegistration fee: ₹1,00,000 per company.\n"
    record = parse(text, media_type="text/plain", language="en")
    assert [price.amount for price in record.prices] == [100000]


@pytest.mark.parametrize(
    ("language", "line", "amounts"),
    [
        ("fr", "Tarifs du stage : 50 € les deux jours, 30 € la journée. Repas tirés du panier.", [50, 30]),
        ("nl", "Toegang € 4. Er is een programmaboekje (€ 2).", [4]),
        ("nl", "Toegang € 4.\nHoofdprijs: € 2.500", [4]),
        ("nl", "Toegang € 4.\nGlühwein is € 2,50 per beker.", [4]),
        ("de", "In diesem Kurs druckst du selbst. Vorkenntnisse brauchst du keine.\n\nKosten: 45 €", [45]),
    ],
)
def test_amounts_of_the_event_and_of_what_is_beside_it(language, line, amounts):
    when = {"fr": "Samedi 5 avril 2025 à 10h", "nl": "Zaterdag 5 april 2025, 10.00 uur"}
    text = f"Danskamp\n\n{when.get(language, 'Samstag, 5. April 2025, 10 Uhr')}\n\n{line}\n"
    record = parse(text, media_type="text/plain", language=language)
    assert [price.amount for price in record.prices] == amounts


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "De toegang tot de tuinen is vrij."),
        ("de", "Der Eintritt in die Gärten ist wie immer frei."),
        ("fr", "L'entrée aux jardins est libre."),
        ("nl", "Je schuift gewoon aan, het kost niks."),
    ],
)
def test_entrance_to_something_is_free(language, line):
    when = {"fr": "Samedi 5 avril 2025 à 10h", "nl": "Zaterdag 5 april 2025, 10.00 uur"}
    text = f"Danskamp\n\n{when.get(language, 'Samstag, 5. April 2025, 10 Uhr')}\n\n{line}\n"
    assert parse(text, media_type="text/plain", language=language).free is True


@pytest.mark.parametrize(
    ("language", "line"),
    [("nl", "De toegang voor leden is vrij."), ("de", "Der Eintritt für Mitglieder ist frei.")],
)
def test_entrance_that_is_free_for_some(language, line):
    assert parse(f"Danskamp\n\n5.4.2025\n\n{line}\n", media_type="text/plain", language=language).free is None


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Tickets are free but we charge a £10 refundable deposit."),
        ("nl", "Deelname is gratis. We vragen € 10 borg."),
        ("de", "Die Teilnahme ist kostenlos, wir nehmen 10 Euro Pfand."),
    ],
)
def test_what_is_paid_back_is_no_price(language, line):
    assert parse(f"Danskamp\n\n5.4.2025\n\n{line}\n", media_type="text/plain", language=language).prices == ()


@pytest.mark.parametrize(
    ("language", "line", "amounts"),
    [
        ("en", "Tickets £8 (includes a glass of wine), or free with a pre-order of the book.", [8.0, 0.0]),
        ("en", "Tickets £8. Or feel free to give more.", [8.0]),
        ("en", "Tickets £10 (redeemable) / £24 including a signed copy / students free with ID", [10.0, 24.0, 0.0]),
    ],
)
def test_a_choice_between_a_price_and_nothing(language: str, line: str, amounts: list[float]) -> None:
    assert [price.amount for price in parse(f"{EVENTS[language]}{line}\n", language=language).prices] == amounts


def test_a_described_event_is_free() -> None:
    assert parse("A talk\n\n3 May 2026, 1pm\n\nIn this free lunchtime webinar you will hear tips.\n").free is True


def test_amounts_in_words() -> None:
    text = "Concert in Gouda\n\nZondag 7 mei 2023, 15.00 uur. De entree bedraagt tien euro, voor kinderen vijf euro."
    record = parse(text, media_type="text/plain", language="nl")
    assert [(p.amount, p.currency, p.label) for p in record.prices] == [(10, "EUR", None), (5, "EUR", "kinderen")]


def test_free_for_everybody_is_free() -> None:
    text = "Lezing in Gouda\n\nZondag 7 mei 2023, 15.00 uur in het dorpshuis. Iedereen kan gratis meevolgen."
    record = parse(text, media_type="text/plain", language="nl")
    assert (record.free, record.prices) == (True, ())


@pytest.mark.parametrize(
    "line", ["freier Eintritt, Spenden erbeten", "Eintritt frei", "Freier Eintritt. Eine Anmeldung ist nicht nötig."]
)
def test_free_entrance_is_for_everybody(line: str) -> None:
    record = parse(f"Lesung mit Anna Poel\n12. März 2027, 19 Uhr, Stadtbücherei Lo\n{line}\n", language="de")
    assert record.free is True
    assert record.prices == ()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Viergangendiner met wijn: € 75 p.p."),
        ("en", "A three course dinner for £75 per person"),
        ("de", "Das Menü gibt es für 75 € pro Person"),
        ("fr", "Banquet : 75 € par personne"),
    ],
)
def test_what_each_pays_is_a_price(language: str, line: str) -> None:
    record = parse(f"{EVENTS[language]}{line}\n", language=language, media_type="text/plain")
    assert [price.amount for price in record.prices] == [75]


@pytest.mark.parametrize(
    ("told", "currency"),
    [
        ("Adults $20\n\nBook: hall@marsh.org.au", "AUD"),
        ("Adults A$20", "AUD"),
        ("Adults $20\n\n12 Mill Street, Leek, ON K1A 0B1", "CAD"),
        ("Adults NZ$20", "NZD"),
        ("Adults $20\n\n12 Mill Street, Leek, OH 44101", "USD"),
        ("Adults $20", "USD"),
        ("Adults £20\n\nBook: hall@marsh.org.au", "GBP"),
    ],
)
def test_dollars_are_those_of_the_country_that_an_address_tells(told, currency):
    text = f"Peat fair\n\nSaturday 4 May 2024, 7pm\n\n{told}\n"
    prices = parse(text, media_type="text/plain", language="en").prices
    assert [(price.amount, price.currency) for price in prices] == [(20.0, currency)]


@pytest.mark.parametrize(
    ("language", "line", "prices"),
    [
        ("de", "Karten: 25 / 18 / 10 €", [(25.0, "EUR", None), (18.0, "EUR", None), (10.0, "EUR", None)]),
        ("de", "Karten von 18 bis 42 Euro.", [(18.0, "EUR", None), (42.0, "EUR", None)]),
        ("nl", "Kaarten van 12 tot 25 euro.", [(12.0, "EUR", None), (25.0, "EUR", None)]),
        ("nl", "Vrijdag € 7,50, zaterdag € 10.", [(7.5, "EUR", "Vrijdag"), (10.0, "EUR", "zaterdag")]),
        ("nl", "Kosten 42,50 p.p. met een maaltijd.", [(42.5, None, None)]),
        ("de", "Geöffnet von 10 bis 17 Uhr, 5 Euro", [(5.0, "EUR", None)]),
    ],
)
def test_lists_and_ranges_with_one_sign(
    language: str, line: str, prices: list[tuple[float, str | None, str | None]]
) -> None:
    record = parse(f"{EVENTS[language]}\n{line}\n", media_type="text/plain", language=language)
    assert [(price.amount, price.currency, price.label) for price in record.prices] == prices


def test_free_ends_with_its_sentence() -> None:
    text = (
        "Thema-avond\n\n18 november 2026, 20.00 uur, De Terp, Wierum\n\n"
        "Toegang € 5, leden gratis. Aanmelden voor 10 november via info@kring.example."
    )
    prices = parse(text, language="nl").prices
    assert [(price.amount, price.label) for price in prices] == [(5.0, None), (0.0, "leden")]
