"""A day of publication that stands for none: the calls neither fail on it nor count from it."""

from datetime import date

import pytest

from announce_parse import find_temporal, parse

BODY = "Lezing over water\n\nDinsdag 12 maart om 20.00 uur in De Remise, Delft."
PLACES = {
    "front matter": "---\ntitle: Lezing over water\ndate: {0}T00:00:00Z\n---\n" + BODY,
    "json-ld": '<script type="application/ld+json">{{"@type": "Event", "datePublished": "{0}"}}</script><p>' + BODY,
    "meta": '<meta property="article:published_time" content="{0}"><p>' + BODY,
    "time": '<p><time datetime="{0}" pubdate></time></p><p>' + BODY,
}


@pytest.mark.parametrize("day", ["0001-01-01", "1970-01-01", "9999-12-31"])
@pytest.mark.parametrize("place", PLACES)
def test_a_zero_date_is_no_day_of_reference(place: str, day: str) -> None:
    record = parse(PLACES[place].format(day), language="nl")
    assert record.source.reference_date is None
    assert [session.start_date for session in record.sessions][-1] == "XXXX-03-12"


def test_a_mail_sent_at_the_epoch_tells_no_day() -> None:
    mail = "Date: Thu, 1 Jan 1970 00:00:00 +0000\nFrom: a@b.example\nSubject: Lezing\nMessage-ID: <1@b>\n\n" + BODY
    record = parse(mail, language="nl")
    assert (record.source.reference_date, record.sessions[0].start_date) == (None, "XXXX-03-12")


@pytest.mark.parametrize("day", [date.min, date(1, 2, 3), date(1970, 1, 1), date.max])
@pytest.mark.parametrize("language", ["nl", "en", "de", "fr"])
def test_every_day_may_be_given(day: date, language: str) -> None:
    text = f"{BODY} 3 mei, gisteren, over 3 weken, laatste vrijdag van december {day.year:04}, last Friday of December."
    assert find_temporal(text, language=language, reference_date=day)
    assert parse(text, language=language, reference_date=day).source.reference_date == day.isoformat()
