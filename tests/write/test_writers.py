"""Each format holds what the record says, and is read back by another reader than the one that wrote it."""

import csv as csv_reader
import json
import sqlite3
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from tests.write.vocabulary import faults

from announce_parse.errors import InvalidOption
from announce_parse.record import (
    Announcement,
    BlockText,
    EvidenceText,
    Organisation,
    Person,
    Position,
    Price,
    Registration,
    Series,
    Session,
    Theme,
    Venue,
)
from announce_parse.write import csv, folder, jsonl, jsonld, suffix_of, tables, writer_for
from announce_parse.write.whole import whole

RECORD = Announcement(
    id="7",
    language="nl",
    title="=Dromen; over de Maas",
    series=Series(name="Rivierlezingen", edition=3),
    status="cancelled",
    theme=Theme(summary="Wat vertelt de rivier?\nVeel."),
    sessions=(
        Session(start_date="2024-05-03", doors="19:30", start="20:00", end="00:30", timezone="Europe/Amsterdam"),
        Session(start_date="2024-05-04", end_date="2024-05-05"),
        Session(start_date="XXXX-05-06", start="20:00"),
    ),
    venue=Venue(name="De Loods", street="Kade 1", postcode="6211 AB", city="Maastricht"),
    attendance="mixed",
    people=(
        Person(
            name="Anna de Wit",
            honorific="dr.",
            role="speaker",
            positions=(Position(title="lector", organisation="Hogeschool aan de Maas"),),
        ),
        Person(name="De Stroming", kind="group", role="performer"),
        Person(name="Bas Kok", role="contact"),
    ),
    organisers=(Organisation(name="Vereniging Maasoever", acronym="VMO"),),
    partners=(Organisation(name="Stichting Water"),),
    registration=Registration(required=True, url="https://example.org/mee"),
    prices=(Price(amount=7.5, currency="EUR", label="leden"),),
    blocks=(BlockText(kind="theme", start=0, end=5, text="Maas\n"),),
    evidence={"title": (EvidenceText(start=0, end=4, text="Maas", certainty="stated", confidence=0.9),)},
)


def test_csv_has_the_documented_columns_and_no_formulas(tmp_path: Path) -> None:
    csv.write([RECORD], tmp_path / "r.csv")
    with (tmp_path / "r.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv_reader.DictReader(file)
    assert list(row) == list(tables.COLUMNS)
    assert row["title"] == "'=Dromen; over de Maas"
    assert row["speakers"] == "dr. Anna de Wit (lector / Hogeschool aan de Maas)"
    assert (row["start_date"], row["end_date"], row["sessions"]) == ("2024-05-03", "XXXX-05-06", "3")
    assert (row["prices"], row["registration_required"], row["free"]) == ("7.50 EUR leden", "true", "")


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "\n=1", "\ufeff=1", "＝1", " ＠x"])
def test_csv_cells_that_a_spreadsheet_would_execute_are_neutralised(cell: str) -> None:
    assert csv.neutralised(cell).startswith("'")


def test_csv_cells_that_a_spreadsheet_would_split_are_neutralised_in_their_parts() -> None:
    assert csv.neutralised("Lezing;=1+1; @x;; -1") == "Lezing;'=1+1;' @x;;' -1"


@pytest.mark.parametrize(
    "cell", ["", "2024-05-03", "7.5", "a=b", "mail@example.org", "Jan; Piet", "a;", "12,50; 7 - 9"]
)
def test_csv_cells_that_are_plain_stay(cell: str) -> None:
    assert csv.neutralised(cell) == cell


@pytest.mark.parametrize("name", ["r.jsonl", "r.jsonl.gz", "r.jsonl.zst"])
def test_json_lines_round_trip_and_are_reproducible(tmp_path: Path, name: str) -> None:
    if name.endswith("zst"):
        pytest.importorskip("zstandard", reason="the extra 'batch' is not installed")
    jsonl.write([RECORD, RECORD], tmp_path / name)
    (tmp_path / "again").mkdir()
    jsonl.write([RECORD, RECORD], tmp_path / "again" / name)
    assert list(jsonl.read(tmp_path / name)) == [RECORD, RECORD]
    assert (tmp_path / name).read_bytes() == (tmp_path / "again" / name).read_bytes()


def test_json_ld_uses_the_vocabulary_of_schema_org() -> None:
    assert jsonld.dumps(RECORD).endswith("}\n")
    document = json.loads(jsonld.dumps(RECORD))
    first, second, third = document["@graph"]
    assert document["@context"] == "https://schema.org"
    assert (first["startDate"], first["endDate"], first["doorTime"]) == (
        "2024-05-03T20:00+02:00",
        "2024-05-04T00:30+02:00",
        "2024-05-03T19:30+02:00",
    )
    assert first["eventStatus"] == "https://schema.org/EventCancelled"
    assert [place["@type"] for place in first["location"]] == ["Place", "VirtualLocation"]
    assert [one["@type"] for one in first["performer"]] == ["Person", "PerformingGroup"]
    assert first["organizer"]["alternateName"] == "VMO"
    assert (first["offers"]["price"], first["offers"]["priceCurrency"]) == (7.5, "EUR")
    assert first["superEvent"] == {"@type": "EventSeries", "name": "Rivierlezingen"}
    assert (second["startDate"], second["endDate"]) == ("2024-05-04", "2024-05-05")
    assert "startDate" not in third


EVENT_PROPERTIES = {
    "@type", "name", "description", "inLanguage", "url", "startDate", "endDate", "doorTime", "eventStatus",
    "eventAttendanceMode", "location", "performer", "organizer", "sponsor", "offers", "isAccessibleForFree",
    "superEvent",
}  # fmt: skip
PROPERTIES = {
    "Event": EVENT_PROPERTIES,
    "EventSeries": {"@type", "name"},
    "Person": {"@type", "name", "honorificPrefix", "jobTitle", "affiliation"},
    "PerformingGroup": {"@type", "name"},
    "Organization": {"@type", "name", "alternateName"},
    "Place": {"@type", "name", "address"},
    "VirtualLocation": {"@type", "url"},
    "PostalAddress": {"@type", "streetAddress", "postalCode", "addressLocality", "addressCountry"},
    "Offer": {"@type", "price", "priceCurrency", "name", "url", "availability"},
}


def _typed(item: object) -> list[dict[str, object]]:
    if isinstance(item, list):
        return [typed for part in item for typed in _typed(part)]
    if isinstance(item, dict):
        return [*([item] if "@type" in item else []), *_typed(list(item.values()))]
    return []


def test_json_ld_properties_are_in_the_domain_of_their_type() -> None:
    for item in _typed(json.loads(jsonld.dumps(RECORD))):
        assert item.keys() <= PROPERTIES[str(item["@type"])]


def test_calendars_are_read_back_with_their_times(tmp_path: Path) -> None:
    icalendar = pytest.importorskip("icalendar", reason="the extra 'ics' is not installed")
    writer_for(tmp_path / "r.ics")([RECORD], tmp_path / "r.ics")
    events = icalendar.Calendar.from_ical((tmp_path / "r.ics").read_bytes()).walk("VEVENT")
    assert len(events) == 2  # the session without a year has no place in a calendar
    amsterdam = ZoneInfo("Europe/Amsterdam")
    assert events[0].decoded("dtstart") == datetime(2024, 5, 3, 20, 0, tzinfo=amsterdam)
    assert events[0].decoded("dtend") == datetime(2024, 5, 4, 0, 30, tzinfo=amsterdam)
    assert (events[1].decoded("dtstart"), events[1].decoded("dtend")) == (date(2024, 5, 4), date(2024, 5, 6))
    assert (str(events[0]["summary"]), str(events[0]["status"])) == ("=Dromen; over de Maas", "CANCELLED")
    assert events[0]["uid"] != events[1]["uid"]


def test_calendars_are_read_back_by_a_second_parser(tmp_path: Path) -> None:
    pytest.importorskip("icalendar", reason="the extra 'ics' is not installed")
    vobject = pytest.importorskip("vobject", reason="vobject is not installed")
    writer_for(tmp_path / "r.ics")([RECORD, RECORD.model_copy(update={"id": "8"})], tmp_path / "r.ics")
    calendar = vobject.readOne((tmp_path / "r.ics").read_text(encoding="utf-8"))
    events = calendar.vevent_list
    assert len(events) == 4
    assert len({event.uid.value for event in events}) == 4
    assert events[0].summary.value == "=Dromen; over de Maas"
    assert events[0].description.value == "Wat vertelt de rivier?\nVeel."
    assert events[0].location.value == "De Loods, Kade 1, 6211 AB Maastricht"
    assert events[0].dtstart.value.astimezone(ZoneInfo("UTC")).isoformat() == "2024-05-03T18:00:00+00:00"
    assert (events[1].dtstart.value, events[1].dtend.value) == (date(2024, 5, 4), date(2024, 5, 6))
    assert (calendar.contents["name"][0].value, events[0].conference.value) == (
        "Rivierlezingen",
        "https://example.org/mee",
    )


def test_times_without_a_zone_float() -> None:
    pytest.importorskip("icalendar", reason="the extra 'ics' is not installed")
    from announce_parse.write import ics

    text = ics.dumps(Announcement(title="Lezing", sessions=(Session(start_date="2024-05-03", start="20:00"),)))
    assert "DTSTART:20240503T200000\r\n" in text
    assert "VTIMEZONE" not in text


CALENDAR_TIMES = [
    (Session(start_date="2024-05-03", start="20:00", end="23:00"), ["20240503T200000", "20240503T230000"]),
    (Session(start_date="2024-05-03", start="20:00", end="01:00"), ["20240503T200000", "20240504T010000"]),
    (Session(start_date="2024-05-03", end_date="2024-05-03", start="20:00", end="01:00"),
     ["20240503T200000", "20240504T010000"]),
    (Session(start_date="2024-05-03", end_date="2024-05-05", start="10:00", end="17:00"),
     ["20240503T100000", "20240505T170000"]),
    (Session(start_date="2024-05-03", end_date="2024-05-05", start="10:00"), ["20240503T100000", "20240506T000000"]),
    (Session(start_date="2024-05-03", end_date="2024-05-01", start="10:00", end="17:00"), ["20240503T100000"]),
    (Session(start_date="2024-05-03", end_date="2024-05-01"), ["20240503"]),
    (Session(start_date="2024-05-03", end_date="XXXX-05-05"), ["20240503", "20240504"]),
    (Session(start_date="2024-05-03", doors="19:30", end="22:00"), ["20240503", "20240504"]),
    (Session(start_date="2024-05-03", start="20:00", timezone="UTC+02:00"), ["20240503T180000Z"]),
    (Session(start_date="2024-05-03", start="20:00", timezone="UTC+99:00"), ["20240503T200000"]),
    (Session(start_date="2024-05-03", start="20:00", timezone="Mars/Olympus"), ["20240503T200000"]),
    (Session(start_date="9999-12-31", start="20:00", end="01:00"), ["99991231T200000"]),
    (Session(start_date="9999-12-31"), ["99991231"]),
    (Session(start_date="2023-02-30", start="20:00"), []),
    (Session(start="20:00"), []),
]  # fmt: skip


@pytest.mark.parametrize(("session", "times"), CALENDAR_TIMES)
def test_a_session_has_times_that_a_calendar_can_hold(session: Session, times: list[str]) -> None:
    pytest.importorskip("icalendar", reason="the extra 'ics' is not installed")
    from announce_parse.write import ics

    lines = ics.dumps(Announcement(title="Lezing", sessions=(session,))).splitlines()
    assert [line.split(":")[-1] for line in lines if line.startswith(("DTSTART", "DTEND"))] == times


@pytest.mark.parametrize("zone", ["Europe/Amsterdam", "Asia/Kathmandu"])
@pytest.mark.parametrize("day", ["0001-01-01", "2024-03-31", "9999-12-31"])
def test_every_zone_of_a_calendar_is_described_in_it(zone: str, day: str) -> None:
    icalendar = pytest.importorskip("icalendar", reason="the extra 'ics' is not installed")
    from announce_parse.write import ics

    text = ics.dumps(Announcement(sessions=(Session(start_date=day, start="02:30", timezone=zone),)))
    calendar = icalendar.Calendar.from_ical(text)
    assert [str(part["tzid"]) for part in calendar.walk("VTIMEZONE")] == [zone]
    assert f"DTSTART;TZID={zone}:{day.replace('-', '')}T023000" in text


@pytest.mark.parametrize("day", ["XXXX-05-03", "2023-02-30", "9999-12-31"])
def test_json_ld_holds_only_days_that_there_are(day: str) -> None:
    (event,) = jsonld.events(Announcement(sessions=(Session(start_date=day, start="20:00", end="01:00"),)))
    assert event.get("startDate") == ("9999-12-31T20:00" if day.startswith("9") else None)


def test_calendar_lines_are_folded_and_escaped_by_the_standard(tmp_path: Path) -> None:
    pytest.importorskip("icalendar", reason="the extra 'ics' is not installed")
    from announce_parse.write import ics

    text = ics.dumps(RECORD)
    assert "SUMMARY:=Dromen\\; over de Maas\r\n" in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


@pytest.mark.parametrize("status", [None, "scheduled", "cancelled", "postponed", "moved", "sold_out"])
@pytest.mark.parametrize("attendance", [None, "offline", "online", "mixed"])
def test_json_ld_keeps_to_the_domains_and_ranges_of_its_properties(status: str | None, attendance: str | None) -> None:
    changes = {"status": status, "attendance": attendance, "free": False, "venue": RECORD.venue if attendance else None}
    for record in (RECORD.model_copy(update=changes), Announcement(status=status, attendance=attendance)):
        for event in jsonld.events(record):
            assert faults(json.loads(json.dumps(event))) == []


def test_json_ld_of_many_records_is_one_graph(tmp_path: Path) -> None:
    for records, count in (([RECORD, Announcement()], 4), ([], 0)):
        jsonld.write(records, tmp_path / "r.jsonld")
        assert len(json.loads((tmp_path / "r.jsonld").read_text(encoding="utf-8"))["@graph"]) == count


def test_sqlite_has_tables_and_a_full_text_index(tmp_path: Path) -> None:
    pytest.importorskip("sqlite_utils", reason="the extra 'sqlite' is not installed")
    writer_for(tmp_path / "r.sqlite")([RECORD], tmp_path / "r.sqlite")
    base = sqlite3.connect(tmp_path / "r.sqlite")
    assert base.execute("select title, city from announcements").fetchall() == [("=Dromen; over de Maas", "Maastricht")]
    joined = "select p.name, q.organisation from people p join positions q on q.person = p.key"
    assert base.execute(joined).fetchall() == [("Anna de Wit", "Hogeschool aan de Maas")]
    found = "select rowid from announcements_fts where announcements_fts match 'dromen'"
    assert base.execute(found).fetchall() == [(1,)]
    assert Announcement.model_validate_json(base.execute("select record from announcements").fetchone()[0]) == RECORD


def test_parquet_is_nested(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra 'parquet' is not installed")
    writer_for(tmp_path / "r.parquet")([RECORD], tmp_path / "r.parquet")
    (row,) = parquet.read_table(tmp_path / "r.parquet").to_pylist()
    row["evidence"] = dict(row["evidence"])
    assert Announcement.model_validate(row) == RECORD


def test_the_schema_of_parquet_follows_the_record(tmp_path: Path) -> None:
    pytest.importorskip("pyarrow", reason="the extra 'parquet' is not installed")
    from announce_parse.write.arrow_schema import record_schema

    schema = record_schema()
    assert schema.names == list(Announcement.model_fields)
    person = schema.field("people").type.value_type
    assert [person.field(index).name for index in range(person.num_fields)] == list(Person.model_fields)
    assert str(schema.field("sessions").type.value_type.field("start_date").type) == "string"
    assert str(schema.field("evidence").type).startswith("map<string, list<")


def test_a_folder_holds_one_file_a_record_whatever_their_ids(tmp_path: Path) -> None:
    ids = ["7", "7", "../7", None]
    folder.write([RECORD.model_copy(update={"id": one}) for one in ids], tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["7.json", "7~2.json", "7~3.json", "record-4.json"]


def test_an_unknown_suffix_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InvalidOption, match=r"\.parquet"):
        suffix_of(Path("records.xlsx"))


def test_json_ld_tells_the_offset_of_a_known_zone() -> None:
    summer = Session(start_date="2024-05-03", doors="19:30", start="20:00", end="00:30", timezone="Europe/Amsterdam")
    fixed = Session(start_date="2024-01-03", start="20:00", timezone="UTC-05:00")
    odd = Session(start_date="2024-01-03", start="20:00", timezone="Nergens/Niets")
    one, two, three = jsonld.events(Announcement(sessions=(summer, fixed, odd)))
    assert (one["startDate"], one["endDate"]) == ("2024-05-03T20:00+02:00", "2024-05-04T00:30+02:00")
    assert one["doorTime"] == "2024-05-03T19:30+02:00"
    assert (two["startDate"], three["startDate"]) == ("2024-01-03T20:00-05:00", "2024-01-03T20:00")


@pytest.mark.parametrize(
    ("name", "magic"),
    [
        ("crawl.warc.gz.jsonl", b"{"),
        ("a.zst.JSONL", b"{"),
        ("records.jsonl.gz", b"\x1f\x8b"),
        ("records.JSONL.GZ", b"\x1f\x8b"),
        ("records.Jsonl.Zst", b"\x28\xb5\x2f\xfd"),
    ],
)
def test_only_the_last_suffix_packs_records(name: str, magic: bytes, tmp_path: Path) -> None:
    pytest.importorskip("zstandard")
    path = tmp_path / name
    with whole(path) as temporary:
        writer_for(path)([RECORD], temporary)
    assert path.read_bytes().startswith(magic)
    assert list(jsonl.read(path)) == [RECORD]
