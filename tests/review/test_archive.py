"""Counting over records, one at a time."""

import pytest

from announce_parse.review import archive
from announce_parse.review.archive import Tally, count
from tests.review.documents import evidence, record


def test_records_are_counted_by_their_first_day() -> None:
    sessions = [
        [{"start_date": "2024-05-14"}, {"start_date": "2024-06-01"}],
        [{"start_date": "XXXX-05-14"}],
        [{"start": "20:00"}, {"start_date": "2023-01-02"}],
        [],
    ]
    found = count(record(sessions=some) for some in sessions)
    assert found.months == {(2024, 5): 1, (None, 5): 1, (2023, 1): 1}
    assert found.undated == 1
    assert found.records == 4


def test_people_are_counted_with_their_roles() -> None:
    people = [{"name": "Ada Smit", "role": "guest"}, {"name": "Bo Lee", "role": "host"}]
    again = [{"name": "ADA  SMIT", "role": "moderator"}]
    found = count([record(people=people), record(people=again)])
    assert found.people.top(5) == [("Ada Smit", 2), ("Bo Lee", 1)]
    assert found.people.parts_of("ada smit") == {"guest": 1, "moderator": 1}


def test_values_are_counted_once_a_record_and_by_confidence() -> None:
    held = {
        "people/0/name": evidence("Joris Palmboom", 0.95),
        "people/1/name": evidence("Loes Brandsma", 0.05),
        "title": evidence("Wie betaalt", 1.0),
    }
    found = count([record(evidence=held), record(evidence={"title": evidence("Wie betaalt", 1.0)})])
    assert found.filled.top(5) == [("title", 2), ("people/name", 1)]
    assert found.confidence["people/name"][1] == found.confidence["people/name"][19] == 1
    assert found.confidence["title"][19] == 2


def test_values_that_are_not_set_are_counted_as_such() -> None:
    found = count([record(language=None, status=None, attendance=None, venue=None, series=None, organisers=[])])
    assert found.languages == found.statuses == found.attendance == {"-": 1}
    assert found.venues.top(1) == found.series.top(1) == found.organisers.top(1) == []


def test_duplicates_and_rejects() -> None:
    found = count([record(), record(duplicate_of="kring")], ["timeout", "unreadable", "timeout"])
    assert found.duplicates == 1
    assert found.rejects == {"timeout": 2, "unreadable": 1}


def test_records_are_read_one_at_a_time() -> None:
    alive = 0
    most = 0

    def stream():
        nonlocal alive, most
        for _ in range(20):
            alive += 1
            most = max(most, alive)
            yield record()
            alive -= 1

    assert count(stream()).records == 20
    assert most == 1


def test_names_beyond_the_most_forget_the_rare(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_NAMES", 10)
    tally = Tally()
    for number in range(100):
        tally.add("Ada Smit")
        tally.add(f"Gast {number}")
    assert tally.top(1) == [("Ada Smit", 100)]
    assert len(tally.counts) <= 11
    assert len(tally.spelt) <= 11
    assert not tally.exact


def test_names_that_all_repeat_stay_bounded_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_NAMES", 10)
    tally = Tally()
    for number in range(100):
        tally.add(f"Gast {number}", "guest")
        tally.add(f"Gast {number}", "guest")
    assert len(tally.counts) <= 11
    assert len(tally.parts) <= 11


def test_blank_names_are_no_names() -> None:
    tally = Tally()
    tally.add("  \n")
    assert tally.top(1) == []
