"""Notices of fairs at a feast, runs of a play with a matinée, houses whose own things a text tells of, bands."""

import datetime

import pytest

from announce_parse import parse


def read(language, text, **options):
    return parse(text, media_type="text/plain", language=language, **options)


@pytest.mark.parametrize(
    ("language", "title", "rest"),
    [
        ("en", "Christmas Fair", "Saturday 25 November 2028, 10am-2pm\nParish Centre, Weir Avenue, Dublin"),
        ("en", "Boxing Day Dip", "Saturday 25 November 2028, 10am-2pm\nParish Centre, Weir Avenue, Dublin"),
        ("en", "Easter Bazaar", "Saturday 25 November 2028, 10am-2pm\nParish Centre, Weir Avenue, Dublin"),
        ("fr", "Noël solidaire", "Samedi 25 novembre 2028 de 14h à 17h\nSalle des fêtes, 3 rue de la Gare, Dijon"),
        ("de", "Silvester Ball", "Samstag, 25. November 2028, 14-17 Uhr\nStadthalle, Marktplatz 2, Bremen"),
        ("nl", "Pasen in de kerk", "Zaterdag 25 november 2028, 14.00-17.00 uur\nBuurthuis De Klomp, Zwolle"),
    ],
)
def test_a_feast_in_front_of_what_is_held_belongs_to_the_title(language, title, rest):
    record = read(language, f"{title}\n\n{rest}\n")
    assert record.title == title
    assert [session.start_date for session in record.sessions] == ["2028-11-25"]


def test_a_feast_with_its_hour_alone_is_no_title():
    record = read("en", "Summer songs\n\nEaster Sunday 10am, Parish Centre, Weir Avenue, Dublin, 2028\n")
    assert record.title == "Summer songs"


@pytest.mark.parametrize(
    ("language", "hours", "sessions"),
    [
        (
            "en",
            "Wednesday 10 - Saturday 13 May 2028 at 7.30pm\nSaturday matinee 2.30pm",
            [("2028-05-10", "2028-05-13", "19:30"), ("2028-05-13", None, "14:30")],
        ),
        (
            "en",
            "10-13 May 2028 at 7.30pm, with a matinee on Saturday at 2.30pm",
            [("2028-05-10", "2028-05-13", "19:30"), ("2028-05-13", None, "14:30")],
        ),
        (
            "en",
            "May 10-13, 2028 at 7:30 p.m., plus a 2 p.m. Saturday matinee",
            [("2028-05-10", "2028-05-13", "19:30"), ("2028-05-13", None, "14:00")],
        ),
        (
            "nl",
            "Woensdag 10 t/m zaterdag 13 mei 2028, 20.00 uur, zaterdag matinee om 14.30 uur",
            [("2028-05-10", "2028-05-13", "20:00"), ("2028-05-13", None, "14:30")],
        ),
        (
            "de",
            "10. bis 13. Mai 2028 um 20 Uhr, am Samstag Nachmittagsvorstellung um 15 Uhr",
            [("2028-05-10", "2028-05-13", "20:00"), ("2028-05-13", None, "15:00")],
        ),
        (
            "fr",
            "Du mercredi 10 au samedi 13 mai 2028 à 20h30, matinée samedi à 15h",
            [("2028-05-10", "2028-05-13", "20:30"), ("2028-05-13", None, "15:00")],
        ),
        ("en", "10-22 May 2028 at 7.30pm, Saturday matinee 2.30pm", [("2028-05-10", "2028-05-22", "19:30")]),
        (
            "en",
            "10-13 May 2028, 7.30pm. After-show party on Saturday at 11pm.",
            [("2028-05-10", "2028-05-13", "19:30")],
        ),
    ],
)
def test_a_matinee_on_one_day_of_a_run_is_a_session_of_its_own(language, hours, sessions):
    record = read(language, f"The Merry Miller\n\n{hours}\nThe Playhouse, Dock Street\n")
    assert [(s.start_date, s.end_date, s.start) for s in record.sessions] == sessions


@pytest.mark.parametrize(
    ("text", "options", "days"),
    [
        (
            "12/09/2028\n\nCome on Thursday 28 September.",
            {"reference_date": datetime.date(2028, 9, 12)},
            ["2028-09-28"],
        ),
        ("12/09/2028\n\nCome on Thursday 28 September.", {}, ["2028-09-12", "2028-09-28"]),
        (
            "12/09/2028\n\nCome on Thursday, September 28.",
            {"reference_date": datetime.date(2028, 9, 12)},
            ["2028-09-28"],
        ),
    ],
)
def test_the_day_stands_first_in_numbers_where_it_does_among_words(text, options, days):
    record = read("en", f"Open Evening\n{text} We begin at 5.30pm.", **options)
    assert [session.start_date for session in record.sessions] == days


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        (
            "en",
            "We are welcoming Ann Poole to the shop.\nThursday 2 November 2028\nWeir Street Books",
            ["Weir Street Books"],
        ),
        ("en", "Thursday 2 November 2028, Weir Library. Call the library to book.", ["Weir Library"]),
        ("en", "Our Principal speaks to visitors of Weir Academy on Thursday 2 November 2028.", ["Weir Academy"]),
        (
            "en",
            "Open Morning\n\nSee what life at Weir Primary School is like, 2 November 2028.",
            ["Weir Primary School"],
        ),
        ("en", "Thursday 2 November 2028, Weir Church Hall. Bring your own drinks.", []),
        ("fr", "Jeudi 2 novembre 2028, médiathèque Lucie Brun. Inscription auprès de la médiathèque.", None),
    ],
)
def test_a_house_holds_what_is_told_of_its_own_things(language, text, organisers):
    found = [organisation.name for organisation in read(language, f"The salt road\n\n{text}\n").organisers]
    assert found == organisers if organisers is not None else len(found) <= 1


@pytest.mark.parametrize(
    ("text", "organisers"),
    [
        ("Weir Striders AC, in association with Hallam Motors", ["Weir Striders AC"]),
        ("$12, $10 for members of the Weir Heritage Circle", ["Weir Heritage Circle"]),
        ("Weir Operatic Society presents Nora Vale's Oliver!", ["Weir Operatic Society"]),
    ],
)
def test_who_holds_an_event_by_allies_members_and_plays(text, organisers):
    record = read("en", f"The salt road\nSaturday 9 September 2028, 7.30pm\n{text}\n")
    assert [organisation.name for organisation in record.organisers] == organisers


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Music by Flint & Ember. Caller: Ann Poole.", "Flint & Ember"),
        ("The Hedge Warblers will play us into the night.", "Hedge Warblers"),
        ("Music is provided by the Hedge Warblers.", "Hedge Warblers"),
        ("The Wanderers will play Weir United for the cup.", None),
        ("Music by Bach & Handel.", None),
    ],
)
def test_bands_by_what_they_do(text, group):
    record = read("en", f"Dance\n\nSaturday 9 September 2028, 7pm\n\n{text}\n")
    assert [person.name for person in record.people if person.kind == "group"] == ([group] if group else [])
    assert record.organisers == record.partners == ()


def test_what_is_held_each_year_is_neither_a_house_nor_somebody():
    head = "Harvest Supper - Saturday 14 October 2028"
    text = f"{head}\n\nAll are invited to this year's Harvest Supper at Weir Village Hall."
    record = read("en", text)
    assert record.venue is not None
    assert record.venue.name == "Weir Village Hall"
    assert record.people == ()
