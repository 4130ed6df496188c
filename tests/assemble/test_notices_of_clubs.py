"""Notices of clubs, churches and societies: which days, houses and bodies are the event's."""

import pytest

from announce_parse import parse
from announce_parse.record import Announcement


def read(text: str, language: str = "en") -> Announcement:
    return parse(text, media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Climate forum\n\nWe invited a panel before Earth Day. On Monday 8 April 2019 Dr. Ann Poole will talk "
            "about rivers at the Leek Center.",
        ),
        (
            "en",
            "Annual picnic\n\nThe picnic will be held on Monday, 8 April 2019 at Wren's Resort. It starts at "
            "11 am. Tent "
            "set-up will be Sunday, 7 April 2019 at about 10 am.",
        ),
        (
            "nl",
            "Koorconcert\n\nHet concert is op maandag 8 april 2019 om 20.00 uur in De Kring. Generale "
            "repetitie is op "
            "zondag 7 april 2019.",
        ),
        (
            "en",
            "Concert in the chapel\n\nThe concert is on Monday 8 April 2019 at 3 p.m. in the Old Chapel. A second "
            "concert is planned for 18 May 2019.",
        ),
    ],
)
def test_days_beside_feasts_beforehand_and_of_a_second_event_are_not_the_events(language: str, text: str) -> None:
    assert [s.start_date for s in read(text, language).sessions] == ["2019-04-08"]


def test_a_feast_may_be_the_day_of_the_event() -> None:
    sessions = read("Earth Day fair\n\nJoin us on Earth Day 2019 from 2 pm in Leek Park.").sessions
    assert [s.start_date for s in sessions] == ["2019-04-22"]


def test_where_an_event_takes_place_is_the_venue_and_holds_nothing() -> None:
    record = read(
        "River club\n\nThe next lunchtime concert at St Anne's Church will take place on Friday, August 16 "
        "2019 at noon."
    )
    assert record.venue and record.venue.name == "St Anne's Church"
    assert "St Anne's Church" not in [body.name for body in record.organisers]


def test_what_a_programme_is_called_after_is_no_venue() -> None:
    record = read(
        "Film afternoon\n\nThe Leek City of Film concludes its 100 Years of Irish Cinema programme with a "
        "screening at the "
        "Wren Theatre from 12pm on Saturday, December 3rd 2016."
    )
    assert record.venue and record.venue.name == "Wren Theatre"


def test_a_body_in_front_of_somebodys_office_holds_nothing() -> None:
    record = read(
        "Candidate forum\n\nThe Fen League will host a forum on Monday, Oct. 15, 2018 at 6:30 p.m. "
        "Candidates for Leek "
        "County Council president will answer questions."
    )
    assert [body.name for body in record.organisers] == ["Fen League"]


def test_who_welcomes_a_group_holds_the_event() -> None:
    record = read(
        "Chamber Music Society of Leek welcomes the Fen Trio at 2:30 p.m. Sunday, Nov. 24, 2019, in the "
        "auditorium at "
        "the Wren Arts Institute, 310 Moor St., Leek."
    )
    assert [body.name for body in record.organisers] == ["Chamber Music Society of Leek"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "en",
            "The Orme United Methodist Church is hosting an organ concert on September 25, 2022 at 4 p.m. at "
            "the church "
            "in Orme. Dr. Todd Hill will play.",
            "Orme United Methodist Church",
        ),
        (
            "en",
            "Talk about trees\n\nThe Friends of Orme Museum meet on Saturday 4 May 2024 at 2 pm at the museum.",
            "Orme Museum",
        ),
        (
            "nl",
            "Lezing\n\nBibliotheek Lo nodigt u uit op zaterdag 4 mei 2024 om 14.00 uur in de bibliotheek.",
            "Bibliotheek Lo",
        ),
    ],
)
def test_a_house_named_before_is_the_venue_where_its_noun_alone_is_said(language: str, text: str, name: str) -> None:
    venue = read(text, language).venue
    assert venue and (venue.name, venue.street) == (name, None)


def test_the_hall_of_a_church_is_not_the_church() -> None:
    record = read(
        "Village fete\n\nOrme Methodist Church thanks all helpers. Saturday 4 May 2024 from 2 pm. Tea at the "
        "church hall."
    )
    assert record.venue and record.venue.name == "church hall"


def test_free_in_capitals_and_officials_hold_nothing() -> None:
    record = read(
        "A Walk in the Wild\n\nThis is a FREE event on Saturday 20th April 2024 at 10am, after the meeting "
        "that was hosted "
        "by Councilman Warrick and Chief McManus."
    )
    assert record.organisers == ()


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Organ at Vespers planned for Feb. 9\n\nOpen Hearts Orme Church has announced plans to host an "
            "“extraordinary "
            "musical event” at 3 p.m. Sunday, Feb. 9, 2020, in the church sanctuary at 105 E. Division St., Orme.",
            "Organ at Vespers",
        ),
        (
            "SANTA ROSA\n\nPolice department hosting town hall\n\nThe Santa Rosa Police Department is "
            "hosting a town hall "
            "meeting from 11 a.m. to noon Tuesday, Oct. 17, 2017, in the Santa Rosa Police Community Room, "
            "155 Center St.",
            "Police department hosting town hall",
        ),
        ("Casablanca\n\nSaturday 4 May 2024, 8 pm, Leek Hall", "Casablanca"),
    ],
)
def test_towns_and_praise_are_no_titles(text: str, title: str) -> None:
    assert read(text).title == title


def test_a_body_with_its_acronym_holds_what_it_will_be_hosting() -> None:
    record = read(
        "The Orme Youth Centre (OYC) will be hosting its annual fundraising banquet on October 1 2022 at 6 "
        "pm at Knox Hall."
    )
    assert (record.title, [body.name for body in record.organisers]) == (
        "annual fundraising banquet",
        ["Orme Youth Centre"],
    )


def test_two_subjects_of_one_club_are_one_body() -> None:
    record = read(
        "Auction\n\nThis Saturday, 8 April 2023, the Maine Youth Fish and Game Association will host an "
        "auction at Orme Hall."
    )
    assert [body.name for body in record.organisers] == ["Maine Youth Fish and Game Association"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "CHICO — Dreams of Our Youth, a fundraiser to benefit the schools of Butte and Four Winds, will "
            "be held April 6 "
            "2013 at the Silver Fairgrounds.",
            "Dreams of Our Youth",
        ),
        ("Hamlet, a tragedy\n\n3 May 2024 at 8 pm in Leek Hall.", "Hamlet, a tragedy"),
    ],
)
def test_what_an_event_is_ends_its_title_only_in_a_sentence(text: str, title: str) -> None:
    assert read(text).title == title


def test_an_article_with_the_noun_of_a_room_is_no_room() -> None:
    record = read(
        "Neighbors meeting\n\nWe meet on November 12th 2011 at 11 am at the Orme Oaks Church. The room is on "
        "the left. "
        "Vickie Poole of H.A.N.D. (Housing Development) will be our guest speaker."
    )
    assert record.venue and record.venue.room is None
    assert [person.name for person in record.people] == ["Vickie Poole"]


def test_a_band_that_only_tells_who_conducts_takes_no_part() -> None:
    record = read(
        "Wind concert\n\nThe concert is on Saturday, April 1 2023. Gerry Brown, music director of the "
        "Windsor High School "
        "Band, will conduct. “We aim high,” said Janet Gray, resource development director."
    )
    assert [(p.name, [(q.title, q.organisation) for q in p.positions]) for p in record.people] == [
        ("Gerry Brown", [("music director", "Windsor High School Band")])
    ]


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        (
            "en",
            "The Orme Church is hosting an organ concert on September 25, 2022 at 4 p.m. This concert will "
            "feature local "
            "musicians, including Emily Black, Dr. Todd Hill, Owen Cody, and Mark Cain.",
            dict.fromkeys(("Emily Black", "Todd Hill", "Owen Cody", "Mark Cain"), "performer"),
        ),
        (
            "nl",
            "Lezing over dijken\n\n3 mei 2024, 20.00 uur, De Kring.\n\nEr komen sprekers, onder wie Anna "
            "Poel en Jan Mol.",
            {"Anna Poel": "speaker", "Jan Mol": "speaker"},
        ),
        (
            "fr",
            "Concert\n\n3 mai 2024 à 20h. Avec des musiciens, dont Anne Blin et Jean Mol.",
            {"Anne Blin": "performer", "Jean Mol": "performer"},
        ),
    ],
)
def test_those_of_whom_some_are_named(language: str, text: str, people: dict[str, str]) -> None:
    assert {person.name: person.role for person in read(text, language).people} == people


def test_a_programme_ends_in_front_of_the_rest_of_its_sentence() -> None:
    record = read(
        "Ladies' night\n\nThe wine tasting is part of Leek Heritage Week and takes place on 9 August 2008 at "
        "5:30 p.m. at "
        "the Orme Center."
    )
    assert [body.name for body in (*record.organisers, *record.partners)] == ["Leek Heritage Week"]


def test_two_sentences_are_no_body() -> None:
    record = read(
        "Film club\n\n9 August 2008 at 5:30 p.m., Orme Center. Guests include actors and artists of the town."
    )
    assert "Orme Center. Guests" not in [body.name for body in record.organisers]
