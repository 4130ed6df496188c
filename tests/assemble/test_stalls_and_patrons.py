"""Who sells at a market and who pays for it: no visitors, no hosts."""

import pytest

from announce_parse import parse


def record_of(language, text):
    return parse(text, media_type="text/plain", language=language)


MARKET = "Dorfmarkt\n\nSonntag, 1. September 2024, 10 bis 17 Uhr, Ettersburg\n\n"


@pytest.mark.parametrize(
    "line",
    [
        "Wer noch einen Stand anmelden möchte, kann sich bis 20. August bei Dieter Hamann (Tel. 03643/555 12) melden.",
        "Aussteller können sich noch bis zum 20. August 2024 unter markt@dorf.example anmelden.",
        "Anmeldungen von Verkäufern bis 20. August 2024 unter markt@dorf.example. Die Standgebühr beträgt 10 Euro.",
    ],
)
def test_those_who_sell_sign_up_for_themselves(line):
    record = record_of("de", MARKET + line + "\n")
    registration = record.registration
    assert (registration.required, registration.email, registration.deadline.date) == (None, None, None)
    assert record.prices == ()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "U. A. w. g. bis 6. November 2023 an dekanat@uni.example"),
        ("fr", "R.S.V.P. avant le 6 novembre 2023 à doyen@uni.example"),
        ("nl", "R.S.V.P. vóór 6 november 2023 via decaan@uni.example"),
        ("en", "R.S.V.P. by 6 November 2023 to dean@uni.example"),
    ],
)
def test_an_answer_is_asked_for(language, line):
    when = {"de": "16. November 2023, 17.15 Uhr", "fr": "16 novembre 2023 à 17h15", "nl": "16 november 2023, 17.15 uur"}
    record = record_of(language, f"Aula\n\n{when.get(language, '16 November 2023, 5.15pm')}\n\n{line}\n")
    registration = record.registration
    assert (registration.required, registration.deadline.date) == (True, "2023-11-06")
    assert registration.email == line.split()[-1]


def test_a_mailbox_called_after_tickets():
    text = (
        "40 Jahre Chor Querfeld\n\nSamstag, 3. Juni 2023, 19 Uhr, Minoritensaal, Graz\n\n"
        "Karten: VVK € 18,- / AK € 22,-\nErhältlich bei allen Mitgliedern und unter karten@chor.example\n"
    )
    assert record_of("de", text).registration.email == "karten@chor.example"


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("de", "Der Parkplatz an der Mauer ist nach 18 Uhr kostenlos."),
        ("nl", "Parkeren achter het dorpshuis is na 18 uur gratis."),
        ("en", "Parking behind the hall is free after 6pm."),
    ],
)
def test_a_free_place_to_park_is_no_free_entrance(language, line):
    when = {"de": "9. März 2023, 19 Uhr", "nl": "9 maart 2023, 19.00 uur", "en": "9 March 2023, 7pm"}
    assert record_of(language, f"Film\n\n{when[language]}, Bautzen\n\n{line}\n").free is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Vernissage: Fäden\n\n24. Januar 2025, 18.30 Uhr, Kunsthaus Glarus\n\n"
            "Eintritt Ausstellung: CHF 9.– / 6.–. Vernissage gratis.\n",
        ),
        (
            "fr",
            "Vernissage : Les fils\n\n24 janvier 2025 à 18h30, Maison des arts, Delle\n\n"
            "Entrée de l'exposition : 9 € / 6 €. Vernissage gratuit.\n",
        ),
    ],
)
def test_the_opening_is_free_though_the_show_costs(language, text):
    record = record_of(language, text)
    assert (record.free, [price.amount for price in record.prices]) == (True, [9, 6])


@pytest.mark.parametrize(
    ("language", "line", "patrons"),
    [
        (
            "de",
            "Unterstützt werden wir von der Merk-Stiftung und der Lotsen GmbH.",
            ["Merk-Stiftung", "Lotsen GmbH"],
        ),
        ("de", "Gesponsert wird der Lauf wie immer von der Sparkasse Aurich.", ["Sparkasse Aurich"]),
        (
            "nl",
            "Ondersteund wordt de avond door de gemeente Assen en de Veenstichting.",
            ["gemeente Assen", "Veenstichting"],
        ),
    ],
)
def test_whoever_supports_stands_behind_the_verb(language, line, patrons):
    when = "5. März 2024, 19 Uhr" if language == "de" else "5 maart 2024, 19.00 uur"
    record = record_of(language, f"Moore\n\n{when}\n\n{line}\n")
    assert [body.name for body in record.partners] == patrons
    assert record.organisers == ()


def test_a_dot_parts_a_body_from_the_larger_one():
    text = (
        "Institut für Moorkunde · Universität Passau\n\nVortrag: Torf\n\nMittwoch, 22. Mai 2024, 18:15 Uhr, Hörsaal 3\n"
    )
    assert [body.name for body in record_of("de", text).organisers] == ["Institut für Moorkunde"]
