"""Calls to come, days and hours that pages run together, and hours of what is beside the event."""

from datetime import date

import pytest

from announce_parse import parse


def sessions(text: str, language: str, reference: date | None = None) -> list[str]:
    """Return each session as one string: its days, its hours and its doors."""
    record = parse(text, media_type="text/plain", language=language, reference_date=reference)
    told = []
    for session in record.sessions:
        days = "/".join(filter(None, (session.start_date, session.end_date)))
        hours = "-".join(filter(None, (session.start, session.end)))
        told.append(" ".join(filter(None, (days, hours, session.doors and f"doors {session.doors}"))))
    return told


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Plein\n\nDe eerste avond in april liep storm. Nu gaan we verder.\n\nDe Kade, aanvang 20.00 uur.\n\n"
            "Praat mee en wees erbij op 16 mei 2024!\n",
            "2024-05-16 20:00",
        ),
        (
            "en",
            "Saving the Quay\n\nOn the first evening in April eighty villagers came. What next?\n\n"
            "Quay Hall, 7.30pm.\n\nBe there on 9 May 2024!\n",
            "2024-05-09 19:30",
        ),
        (
            "de",
            "Der Kai\n\nDer erste Abend im April war gut besucht. Wie geht es weiter?\n\nKaihaus, Beginn 19 Uhr.\n\n"
            "Seid dabei am 9. Mai 2024!\n",
            "2024-05-09 19:00",
        ),
        (
            "fr",
            "Le quai\n\nLa première soirée en avril a réuni les voisins. Et après ?\n\nMaison du quai, à 19h30.\n\n"
            "Soyez des nôtres le 9 mai 2024 !\n",
            "2024-05-09 19:30",
        ),
        (
            "en",
            "Talk on tides\n\nThursday 14 March 2024, 7.30pm, Quay Hall. Ann Poel on the tides.\n\n"
            "Our season closes with a supper. Don't miss it on 9 May!\n",
            "2024-03-14 19:30",
        ),
    ],
)
def test_the_day_to_which_readers_are_called(language: str, text: str, expected: str) -> None:
    assert sessions(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Thu 4 Sep 2018 16:40\n\nOpen day\n\nThe crew opens up on Sunday 16 September from 10am until 4pm.\n",
            "2018-09-16 10:00-16:00",
        ),
        (
            "nl",
            "4 september 2018 16:40\n\nOogstmaal\n\nEten in de schuur op zaterdag 29 september om 18.30 uur.\n",
            "2018-09-29 18:30",
        ),
        ("nl", "4 september 2018 20:15\n\nLezing over veen\n\nAnna Poel vertelt.\n", "2018-09-04 20:15"),
    ],
)
def test_a_day_with_an_odd_hour_above_is_that_of_the_post(language: str, text: str, expected: str) -> None:
    assert sessions(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "13sep10:00 amBoard meeting\n\nThe board meets.\n\nTime\n\n(Friday) 10:00 am\n", "2024-09-13 10:00"),
        ("en", "12mar6:00 pm8:00 pmSeed swap\n\nBring your seeds.\n", "2024-03-12 18:00-20:00"),
        ("de", "12Mär19:0021:00Lesung\n\nUhrzeit\n\n(Dienstag) 19:00 - 21:00\n", "2024-03-12 19:00-21:00"),
        ("nl", "12mrt19:0021:00Lezing\n\nTijd\n\n(Dinsdag) 19:00 - 21:00\n", "2024-03-12 19:00-21:00"),
        ("fr", "12mar19h0021h00Lecture\n\nHeure\n\n(Mardi) 19h00 - 21h00\n", "2024-03-12 19:00-21:00"),
        (
            "en",
            "Open mic\nWhen: Mar 12, 2024 07:00 PM - Mar 12, 2024 09:00 PM\nWhere: Quay Hall\n",
            "2024-03-12 19:00-21:00",
        ),
        ("en", "Spring meeting\n\nStart: 04/02/2025 06:30 PM\nEnd: 04/02/2025 08:30 PM\n", "2025-04-02 18:30-20:30"),
    ],
)
def test_calendars(language: str, text: str, expected: str) -> None:
    reference = date(2024, 9, 1) if "sep" in text else date(2024, 3, 1)
    assert sessions(text, language, reference) == [expected]


@pytest.mark.parametrize(
    ("language", "line", "times"),
    [
        ("nl", "10.30Inloop + koffie 11.00Start 12.45Lunch 15.45Werkgroepen", "10:30 11:00 12:45 15:45"),
        ("en", "9.30Arrival 10.00Welcome 10.15Talk by Ann Poel 12.30Lunch", "09:30 10:00 10:15 12:30"),
        ("en", "6:00 PMDoors open 6:30 PMIntroductions 6:45 PMTalk 7:45 PMPizza", "18:00 18:30 18:45 19:45"),
        ("de", "13.00Empfang 13.30Eröffnung 13.45Vortrag 14.45Pause", "13:00 13:30 13:45 14:45"),
        ("fr", "13h00Accueil 13h30Ouverture 13h45Conférence 14h45Pause", "13:00 13:30 13:45 14:45"),
        ("en", "13:00 Doors 13:30 Opening words 14:00 Workshop 15:30 Swap", "13:00 13:30 14:00 15:30"),
        ("en", "Trains leave at 10:00 from Elft, 11:00 from Lo and 12:00 from Ter Aa.", ""),
    ],
)
def test_timetables_in_one_line(language: str, line: str, times: str) -> None:
    record = parse(f"Study day\n\n12-03-2026\n\n{line}\n", media_type="text/plain", language=language)
    assert " ".join(entry.start or "" for entry in record.programme) == times


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Debat over het plein\ndinsdag 5 maart 2024 van 19.30 tot 22.00 uur\n\n"
            "Inloop is van 19.30 tot 20.00 uur. Daarna gaan we van start.\n",
            "2024-03-05 20:00-22:00 doors 19:30",
        ),
        (
            "en",
            "Soil evening\nThursday 4 April 2024, 7-9.30pm\n\n7.00 Doors open\n7.30 First talk\n9.30 Close\n",
            "2024-04-04 19:30-21:30 doors 19:00",
        ),
    ],
)
def test_doors_within_the_hours(language: str, text: str, expected: str) -> None:
    assert sessions(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Assemblée des graines\n\nSamedi 12 octobre 2019, de 14h à 18h\nSalle des fêtes\n\nAdresses utiles :\n"
            "Le Four, pour le repas du samedi (19h30) : 3 rue du Pont\nGîte du Lac : accueil à partir de 16h\n",
            "2019-10-12 14:00-18:00",
        ),
        (
            "en",
            "The Miller's Daughter\n\nFriday 20 March 2020, 7.30pm, Quay Hall\n\n"
            "Box office: 01632 960123, Monday to Friday 9.30am - 5pm, Saturday 10am - 1pm.\n",
            "2020-03-20 19:30",
        ),
        (
            "nl",
            "Leeskring\n\nDe kring komt elke eerste dinsdag van de maand om 20.00 uur bijeen.\n\n"
            "Dinsdag 5 mei 2020\n18.30 uur\n",
            "2020-05-05 18:30",
        ),
        (
            "de",
            "Einsatz im Moor\n\nWir räumen den Graben, danach tagt der Vorstand um 16 Uhr.\n\n"
            "10 Uhr, Samstag, 9. Mai 2020\n",
            "2020-05-09 10:00",
        ),
    ],
)
def test_hours_of_what_is_beside_the_event(language: str, text: str, expected: str) -> None:
    assert sessions(text, language) == [expected]


def test_the_last_item_ends_the_event_though_its_beginning_ends_a_talk() -> None:
    text = (
        "DataNoord\n\n19 mei 2026\n\n15:30\nInloop\n16:00\nTalk: Turf\n20:00\nTalk: Veen\n21:00 - 22:00\nBorrel\n\n"
        "Anna Poel / 16:00 - 17:00\n\nJan Veer / 20:00 - 21:00\n"
    )
    assert sessions(text, "nl") == ["2026-05-19 16:00-22:00 doors 15:30"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Buurttuin\n\nDe eerste spa ging op 12 maart 2022 de grond in. We vieren het van 14.00 tot 17.00 uur.\n\n"
            "Vier je mee? Tot zaterdag 11 juni 2022!\n",
            "2022-06-11 14:00-17:00",
        ),
        (
            "en",
            "Writers\nWorkshop with Ann Poel\nMay 16, 2026\n1:00 - 4:00 PM\n"
            "The library is open from 9 a.m. to 5 p.m.\n",
            "2026-05-16 13:00-16:00",
        ),
        (
            "en",
            "The mill\n\nSince the storm of 3 January 2018 the mill has stood still. We begin at 10am.\n\n"
            "Put on your boots and join in on Saturday 11 October 2025!\n",
            "2025-10-11 10:00",
        ),
    ],
)
def test_what_was_done_before_and_when_a_house_is_open(language: str, text: str, expected: str) -> None:
    assert sessions(text, language) == [expected]
