"""Titles in notices that papers and clubs write: datelines, bylines, who said what, sentences that tell the title."""

import pytest

from announce_parse import parse


def title(text: str) -> str | None:
    return parse(text, media_type="text/plain", language="en").title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The fair of the year is on July 31st!\n\nThe Orme Lake Association will hold its picnic on "
            "Sunday, July 31st 2022 "
            "at Beaver's Resort. It starts at 11:00 am.",
            "The fair of the year",
        ),
        (
            "The River Council and the Forum for Climate will host a Community Conversation about rivers on "
            "Monday 3 June "
            "2024.\nThe conversation is titled “Rivers: Exploring the Edge of Towns.” It will be held at the "
            "Orme Riverfront "
            "Community Center at 7 p.m.",
            "Rivers: Exploring the Edge of Towns",
        ),
        (
            "St Anne's Chamber Choir will hold its Christmas concert at St Bride's Church on Saturday, "
            "December 7 2019 from "
            "7pm.\n\nJohn Turner, director of music, said all will be invited to light a candle.\n\nHe said: "
            '"The church '
            'theme this Christmas is sheep in the town and local shops are supporting it."\n\nTickets cost £10.',
            "Christmas concert",
        ),
        (
            "League of Women to hold candidate forum\n\nBy Ann Poole\n\nSpecial to The STAR\n\nThe League of "
            "Women will host "
            "a House District 9 Candidate Forum on Wednesday, Oct. 22, 2014 at 6 p.m.",
            "League of Women to hold candidate forum",
        ),
        (
            "Big Night & AGM\n\nThursday 13th October 2011 7.30pm – 9pm Stanford Road Methodist Church\nOur "
            "expert guest "
            "speakers will be: Mike Poole, travel writer AND Vera Marsh, local beekeeper",
            "Big Night & AGM",
        ),
        ("What a wonderful world it is\n\nConcert on Saturday 4 May 2024 at 7.30pm.", "What a wonderful world it is"),
        ("By Heart\n\nAnna Poole reads poems. Saturday 4 May 2024 at 7.30pm.", "By Heart"),
        ("BOAT CLUB SUPPER - TOMORROW - 6:45pm\n\nSupper is served in the sail loft.", "BOAT CLUB SUPPER"),
    ],
)
def test_the_title_of_a_notice(text: str, expected: str) -> None:
    assert title(text) == expected


def test_a_town_with_its_state_in_front_of_a_dash_is_no_title() -> None:
    text = (
        "OAK HARBOR, Wash. – Orme residents are invited to a concert on Sunday 5 May 2024 at 3 p.m. in the "
        "Old Church on "
        "Bleecker Street."
    )
    assert "OAK" not in (title(text) or "")
