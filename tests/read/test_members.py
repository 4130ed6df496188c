import gzip
import io

import pytest

from announce_parse.errors import AnnounceParseError, LimitExceeded
from announce_parse.options import Limits, Options
from announce_parse.read.members import members
from announce_parse.read.part import Part
from tests.read.made import tarred, zipped

TEXT = b"Lezing op 3 mei 2024"
EVENT = b"BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20240503T200000\r\nEND:VEVENT\r\n"


def parts(data: bytes, path: str = "bron", **limits: int) -> list[Part] | None:
    found = members(io.BytesIO(data), Options(limits=Limits(**limits)), path)
    return None if found is None else list(found)


@pytest.mark.parametrize(
    "data", [TEXT, gzip.compress(TEXT, mtime=0), b"", b"<p>x</p>", b"BEGIN:VCALENDAR\r\n" + EVENT + b"END:VCALENDAR"]
)
def test_one_document_has_no_members(data: bytes) -> None:
    assert parts(data) is None


def test_members_of_containers_inside_containers() -> None:
    inner = tarred({"a.txt": TEXT, "b.txt": TEXT}, "w:gz")
    found = parts(zipped({"x.tar.gz": inner, "c.txt": TEXT}))
    assert found is not None
    assert [part.path for part in found] == ["bron/x.tar.gz/a.txt", "bron/x.tar.gz/b.txt", "bron/c.txt"]
    assert {part.data for part in found} == {TEXT}


def test_events_are_calendars_of_their_own() -> None:
    zone = b"BEGIN:VTIMEZONE\r\nTZID:Hier\r\nEND:VTIMEZONE\r\n"
    data = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + zone + EVENT * 3 + b"END:VCALENDAR\r\n"
    found = parts(data)
    assert found is not None
    assert len(found) == 3
    assert all(zone in part.data and part.data.count(b"BEGIN:VEVENT") == 1 for part in found)
    with pytest.raises(LimitExceeded, match="more than 2 events"):
        parts(data, members=2)


@pytest.mark.parametrize("pack", [gzip.compress, lambda data: zipped({"x.zip": data})])
def test_containers_without_end_are_refused(pack: object) -> None:
    data = zipped({"a.txt": TEXT})
    for _ in range(30):
        data = pack(data)  # type: ignore[operator]
    try:
        told = [part.error for part in parts(data) or ()]
    except AnnounceParseError as error:
        told = [error]
    assert ["archives inside archives" in str(error) for error in told] == [True]
