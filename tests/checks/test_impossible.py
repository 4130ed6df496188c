"""Days that no calendar has."""

from collections.abc import Callable

import pytest

from announce_parse.record import Diagnostic

Remarks = Callable[..., list[Diagnostic]]


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("nl", "Lezing op zondag 31 april 2027 om 20.00 uur", "31 april 2027"),
        ("nl", "Lezing op 30 februari om 20.00 uur", "30 februari"),
        ("nl", "Lezing op 29-02-2027 om 20.00 uur", "29-02-2027"),
        ("nl", "Lezing op 13-13-2024 om 20.00 uur", "13-13-2024"),
        ("nl", "Datum: 32.01.2024", "32.01.2024"),
        ("en", "Lecture on 13/31/2024 at 8 pm", "13/31/2024"),
        ("en", "Lecture on 31st of June 2027 at 8 pm", "31st of June 2027"),
        ("en", "Lecture on June 31, 2027 at 8 pm", "June 31, 2027"),
        ("en", "Lecture on February 30th at 8 pm", "February 30th"),
        ("de", "Vortrag am 31. September 2027 um 20 Uhr", "31. September 2027"),
        ("fr", "Conférence le 31 novembre à 20h", "31 novembre"),
    ],
)
def test_no_such_day(remarks: Remarks, language: str, text: str, place: str) -> None:
    (found,) = remarks("impossible-date", text, language)
    assert text[found.start : found.end] == place


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Lezing op 29 februari 2028 om 20.00 uur"),
        ("nl", "Lezing op 29 februari om 20.00 uur"),
        ("nl", "Kamer 31, april 2027"),
        ("nl", "Versie 31.04.20271"),
        ("nl", "Lezing op 13-12-2024, versie 13.14.2024.2"),
        ("en", "Lecture on 12/13/2024 at 8 pm"),
        ("en", "Lecture on June 30, 2027 at 8 pm; in June 31 of us came"),
        ("nl", "Bel 13-13-20245"),
        ("nl", "Dossier 13-13.2024"),
        ("en", "Lecture on 30 June 2027 at 8 pm"),
        ("de", "Vortrag am 31. Oktober 2027 um 20 Uhr"),
        ("fr", "Conférence le 30 novembre à 20h"),
    ],
)
def test_a_day_that_there_is(remarks: Remarks, language: str, text: str) -> None:
    assert not remarks("impossible-date", text, language)


def test_many_are_told_of_ten_times(remarks: Remarks) -> None:
    assert len(remarks("impossible-date", "Op 31 april 2027.\n" * 40, "nl")) == 10
