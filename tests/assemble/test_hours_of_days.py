"""Which hours belong to which day, and what an opening begins."""

import pytest

from announce_parse import parse

Hours = tuple[str, str | None, str | None, str | None]


def hours(text: str, language: str) -> list[Hours]:
    record = parse(text, media_type="text/plain", language=language)
    return [(session.start_date, session.doors, session.start, session.end) for session in record.sessions]


def test_a_bare_hour_of_a_french_text_that_counts_to_24_is_one_of_the_morning() -> None:
    text = "Braderie\n\nDimanche 12 mai 2024 de 8h à 18h\n\n6h : installation des stands\n8h : ouverture au public\n"
    assert [entry.start for entry in parse(text, language="fr").programme] == ["06:00", "08:00"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Journées du sel\n\n5 et 6 mai 2023\n\nVendredi 5 mai\n9h15 Accueil\n9h30 Mot du maire\n10h Exposé\n\n"
            "Samedi 6 mai\n11h Marche\n12h30 Repas\n",
        ),
        (
            "nl",
            "Zoutdagen\n\n5 en 6 mei 2023\n\nVrijdag 5 mei\n9.15 Ontvangst\n9.30 Woord vooraf\n10.00 Lezing\n\n"
            "Zaterdag 6 mei\n11.00 Wandeling\n12.30 Lunch\n",
        ),
    ],
)
def test_headings_of_days_below_both_days(language: str, text: str) -> None:
    assert [session[:3] for session in hours(text, language)] == [
        ("2023-05-05", "09:15", "09:30"),
        ("2023-05-06", None, "11:00"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "Marché de Noël\n\nNotre amicale vous attend le samedi 9 décembre 2023 de 14h à 21h et "
            "le dimanche 10 décembre de 10h à 18h. Le Père Noël passera le dimanche vers 15h.\n",
        ),
        (
            "de",
            "Weihnachtsmarkt\n\nWir laden ein: Samstag, 9. Dezember 2023, 14 bis 21 Uhr und Sonntag, 10. Dezember, "
            "10 bis 18 Uhr. Der Nikolaus kommt am Sonntag um 15 Uhr.\n",
        ),
    ],
)
def test_each_day_has_its_own_range(language: str, text: str) -> None:
    assert hours(text, language) == [
        ("2023-12-09", None, "14:00", "21:00"),
        ("2023-12-10", None, "10:00", "18:00"),
    ]


def test_coffee_in_brackets_within_a_run_of_days() -> None:
    text = "Hackathon\n\nQuand : samedi 23 mars 2019 dès 9 h (café à 8 h 30) jusqu'au dimanche 24 mars à 16 h\n"
    (session,) = parse(text, language="fr").sessions
    assert (session.start_date, session.end_date, session.doors, session.start, session.end) == (
        "2019-03-23",
        "2019-03-24",
        "08:30",
        "09:00",
        "16:00",
    )


@pytest.mark.parametrize(
    ("language", "line", "doors", "start"),
    [
        ("fr", "10h00 Ouverture du marché aux fleurs", None, "10:00"),
        ("fr", "10h00 Ouverture de la salle", "10:00", "10:30"),
        ("fr", "10h00 Ouverture des portes", "10:00", "10:30"),
        ("de", "10.00 Uhr Eröffnung des Marktes", None, "10:00"),
        ("nl", "10.00 uur Opening van de markt", None, "10:00"),
    ],
)
def test_the_opening_of_what_is_held_is_its_start(language: str, line: str, doors: str | None, start: str) -> None:
    day = {"fr": "Dimanche 2 octobre 2022", "de": "Sonntag, 2. Oktober 2022", "nl": "Zondag 2 oktober 2022"}[language]
    later = {"fr": "10h30 Concert", "de": "10.30 Uhr Mittagessen", "nl": "10.30 uur Lunch"}[language]
    later = "12h00 Repas" if doors is None and language == "fr" else later
    assert hours(f"Fleurs\n\n{day}\n\n{line}\n{later}\n", language)[0][1:3] == (doors, start)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Deux jours pour une semaine complète d'idées.", "scheduled"),
        ("La formation complète dure deux jours.", "scheduled"),
        ("Attention, le stage est complet.", "sold_out"),
        ("COMPLET", "sold_out"),
    ],
)
def test_what_is_whole_is_not_sold_out(sentence: str, status: str) -> None:
    text = f"{sentence}\n\nStage de vannerie\n\nSamedi 4 mai 2024 à 10h, Maison du Lac\n"
    assert parse(text, language="fr").status == status


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Fête de Brives\n3 et 4 juin 2023\n\nSAMEDI 3\n14h : concours\n22h : bal\n\nDIMANCHE 4\n11h : messe\n"),
        (
            "nl",
            "Dorpsfeest Lo\n3 en 4 juni 2023\n\nZaterdag\n14.00 uur optocht\n20.00 uur bal\n\nZondag\n11.00 uur mis\n",
        ),
        ("en", "Village Weekend\n3 and 4 June 2023\n\nSaturday\n2pm Parade\n8pm Dance\n\nSunday\n11am Service\n"),
    ],
)
def test_weekdays_as_headings_of_a_programme(language: str, text: str) -> None:
    assert [session[0::2] for session in hours(text, language)] == [("2023-06-03", "14:00"), ("2023-06-04", "11:00")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Amicale du Lac\n\nCachan, le 1er mars 2021\n\nL'assemblée aura lieu vendredi 19 mars 2021 à 20h.\n"),
        ("nl", "Wijkraad Zuid\n\nGouda, 1 maart 2021\n\nDe vergadering is op vrijdag 19 maart 2021 om 20.00 uur.\n"),
        ("de", "Verein Au\n\nHameln, den 1. März 2021\n\nDie Sitzung ist am Freitag, 19. März 2021 um 20 Uhr.\n"),
    ],
)
def test_the_day_of_a_letter_is_no_session(language: str, text: str) -> None:
    assert hours(text, language) == [("2021-03-19", None, "20:00", None)]


def test_the_day_behind_the_town_of_the_event_is_its_own() -> None:
    text = "Soirée contes\n\nCachan, 1er mars 2021\n20h, Maison du Lac\n\nProchaine soirée : 19 avril 2021 à 20h\n"
    assert hours(text, "fr")[0][0] == "2021-03-01"


def test_a_workshop_that_is_put_off() -> None:
    text = (
        "[REPORTÉ] Atelier vannerie\n\nL'atelier prévu le 14 janvier est reporté au samedi 21 janvier 2023, même "
        "heure, même endroit.\n\nDe 10h à 12h30\n"
    )
    assert hours(text, "fr") == [("2023-01-21", None, "10:00", "12:30")]
