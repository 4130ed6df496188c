"""Days for bad weather are none of the event's."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "Punt Regatta\n\nSaturday May 4, 2024, 2pm (rain date May 11)\n\nBring a picnic.", ["2024-05-04"]),
        ("en", "Kite Day\n\nMay 4, 2024, 2pm\nRain date: Sunday, May 5\n\nKites for all.", ["2024-05-04"]),
        ("en", "Kite Day\n\nMay 4, 2024, 2pm. If it rains we fly them on May 5.", ["2024-05-04"]),
        ("nl", "Vliegerdag\n\nZaterdag 4 mei 2024, 14.00 uur (bij regen zondag 5 mei)", ["2024-05-04"]),
        ("nl", "Vliegerdag\n\nZaterdag 4 mei 2024, 14.00 uur\nReservedatum: 11 mei", ["2024-05-04"]),
        ("de", "Drachenfest\n\nSamstag, 4. Mai 2024, 14 Uhr (Ausweichtermin: 11. Mai)", ["2024-05-04"]),
        ("de", "Drachenfest\n\nSamstag, 4. Mai 2024, 14 Uhr. Bei Regen am Sonntag, 5. Mai.", ["2024-05-04"]),
        ("fr", "Fête du cerf-volant\n\nSamedi 4 mai 2024 à 14h (en cas de pluie, dimanche 5 mai)", ["2024-05-04"]),
        ("en", "Kite Days\n\nMay 4 and May 5, 2024, 2pm. In case of rain, in the barn.", ["2024-05-04", "2024-05-05"]),
        ("de", "Drachenfest\n\nBei Regen findet das Fest am 4. Mai 2024 um 14 Uhr in der Halle statt.", ["2024-05-04"]),
        (
            "nl",
            "Vliegerdagen\n\nZaterdag 4 mei 2024, 14.00 uur. Bij regen in de schuur.\nZondag 5 mei 2024, 14.00 uur",
            ["2024-05-04", "2024-05-05"],
        ),
        (
            "nl",
            "Vliegerdag\n\nZaterdag 4 mei 2024, 14.00 uur. Bij regen gaan we naar de schuur.\n\n"
            "Zondag 5 mei 2024, 14.00 uur",
            ["2024-05-04", "2024-05-05"],
        ),
    ],
)
def test_days_for_bad_weather(language: str, text: str, days: list[str]) -> None:
    assert [session.start_date for session in parse(text, language=language).sessions] == days
