"""The opening of a show: neither the days on which it can be seen nor the hours of the house are the event's."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Einladung zur Eröffnung der Ausstellung\n\nUnter Putz\n\nam Sonntag, 5. Mai 2024, um 11.30 Uhr\n\n"
            "Ausstellungsdauer: 5. Mai – 23. Juni 2024\nGeöffnet Do und Fr 15–18 Uhr, Sa und So 12–18 Uhr\n",
        ),
        (
            "fr",
            "Vernissage : Les fils\n\nDimanche 5 mai 2024 à 11h30\n\nExposition jusqu'au 23 juin 2024\n",
        ),
        (
            "nl",
            "Vernissage: Draden\n\nZondag 5 mei 2024, 11.30 uur\n\nTe zien t/m 23 juni 2024\n",
        ),
    ],
)
def test_days_of_the_show_are_not_those_of_its_opening(language, text):
    (session,) = parse(text, media_type="text/plain", language=language).sessions
    assert (session.start_date, session.end_date, session.start) == ("2024-05-05", None, "11:30")


def test_the_year_of_a_club_is_no_postcode():
    text = "Männergesangverein „Eintracht“ 1878 Niedernhall\n\nHerbstkonzert\n\nSamstag, 19. Oktober 2024, 19.30 Uhr\n"
    venue = parse(text, media_type="text/plain", language="de").venue
    assert venue is None or venue.postcode is None
