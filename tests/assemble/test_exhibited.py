"""Runs of exhibitions whose two days are told apart."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "nl",
            "Het Vlasmuseum opent zaterdag 6 juli de tentoonstelling 'Vlas'. Die is te zien tot en met 28 september.",
        ),
        ("nl", "Tentoonstelling vanaf 6 juli in de molen. Te zien tot en met 28 september."),
        ("de", "Ausstellung ab 6. Juli\n\nBilder von Eva Poel in der Mühle. Bis 28. September, Mo-Fr 8-16 Uhr."),
        ("en", "The exhibition of prints opens on 6 July in the Old Mill. It runs until 28 September."),
    ],
)
def test_an_exhibition_opens_on_one_day_and_lasts_up_to_another(language: str, text: str) -> None:
    record = parse(text, media_type="text/plain", language=language)
    assert [(s.start_date, s.end_date) for s in record.sessions] == [("XXXX-07-06", "XXXX-09-28")]


def test_the_hour_of_an_opening_is_not_that_of_a_run() -> None:
    text = "De tentoonstelling opent op 3 mei om 16.00 uur in de molen en is te zien tot 30 juni 2024."
    session = parse(text, media_type="text/plain", language="nl").sessions[0]
    assert (session.start_date, session.end_date, session.start) == ("2024-05-03", None, "16:00")


def test_an_hour_and_a_house_are_no_series() -> None:
    text = "Öffentliche Probe am Donnerstag, 16. Mai 2024, 19 Uhr im Stadttheater Lindenau\n\nEs spielt das Orchester."
    assert parse(text, media_type="text/plain", language="de").series is None
