import bz2
import gzip
import io
import lzma
import tarfile
import zipfile

import pytest

from announce_parse.document import Document
from announce_parse.errors import AnnounceParseError, LimitExceeded
from announce_parse.options import Limits, Options
from announce_parse.read import members, read, read_all
from tests.read.made import tarred, zipped
from tests.read.sound import codes, sound

MEMBERS = {"b.txt": b"Lezing", "a/een.html": b"<p>Concert</p>", "c.md": b"# Debat"}


def documents(data: bytes, **limits: int) -> list[Document]:
    return [sound(document) for document in read_all(data, Options(limits=Limits(**limits)), path="archief")]


@pytest.mark.parametrize(
    "data",
    [
        zipped(dict(MEMBERS)),
        zipped(dict(MEMBERS), zipfile.ZIP_STORED),
        *(tarred(MEMBERS, f"w{c}") for c in ("", ":gz", ":bz2", ":xz")),
    ],
    ids=["zip", "stored", "tar", "tar.gz", "tar.bz2", "tar.xz"],
)
def test_members_come_in_their_order(data: bytes) -> None:
    found = documents(data)
    assert [document.text for document in found] == ["Lezing", "Concert", "Debat"]
    assert [document.path for document in found] == ["archief/b.txt", "archief/a/een.html", "archief/c.md"]
    assert [document.media_type for document in found] == ["text/plain", "text/html", "text/markdown"]


def test_what_is_no_document_is_passed_over() -> None:
    members = {
        "foto.jpg": b"x",
        ".verborgen": b"x",
        "__MACOSX/a.txt": b"x",
        "a/.git/b.txt": b"x",
        "map/": b"",
        "LEESMIJ": b"Lezing",
    }
    assert [document.text for document in documents(zipped(dict(members)))] == ["Lezing"]


@pytest.mark.parametrize(
    "name",
    [
        *("agenda.php?id=12", "index.html?p=3", "page.html.1", "a.html~", "a.html.bak", "x.cfm", "agenda.json"),
        *("aankondiging 12.03.2024", "Lezing nr. 42", "d.log", "f.utf8", "A.TXT", "LEESMIJ"),
    ],
)
def test_members_of_any_other_name_are_told_by_their_content(name: str) -> None:
    for data in (zipped({name: "<p>Lezing</p>"}), tarred({name: b"<p>Lezing</p>"})):
        assert [document.text for document in documents(data)] == ["Lezing"]


def test_what_is_passed_over_is_told() -> None:
    files = {"foto.JPG": b"x", "a/stijl.css": b"x", "a.txt": b"Lezing", ".verborgen": b"x"}
    for data in (zipped(dict(files)), tarred(files)):
        parts = list(members(io.BytesIO(data), Options(), "archief") or ())
        assert [(part.path, part.passed_over) for part in parts] == [
            ("archief/foto.JPG", ".jpg"),
            ("archief/a/stijl.css", ".css"),
            ("archief/a.txt", None),
        ]


def test_an_encrypted_member_says_what_to_do() -> None:
    data = bytearray(zipped({"a.txt": "Lezing", "b.txt": "Concert"}, zipfile.ZIP_STORED))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    first, second = documents(bytes(data))
    [notice] = first.notices
    assert "is encrypted" in notice.message
    assert "password" in notice.message
    assert "ZipInfo" not in notice.message
    assert second.text == "Concert"


@pytest.mark.parametrize(
    "name", ["../buiten.txt", "a/../../b.txt", "/etc/lezing.txt", "C:\\lezing.txt", "..\\b.txt", "\\\\host\\b.txt"]
)
def test_names_that_point_out_are_refused(name: str) -> None:
    for data in (zipped({name: "buiten", "b.txt": "Lezing"}), tarred({name: b"buiten", "b.txt": b"Lezing"})):
        found = documents(data)
        assert [document.text for document in found] == ["", "Lezing"]
        assert codes(found[0]) == ["unreadable-member"]


def test_links_and_devices_are_passed_over() -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE):
            info = tarfile.TarInfo("lezing.txt")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    assert documents(buffer.getvalue()) == []


def test_one_bad_member_does_not_end_the_archive() -> None:
    data = zipped({"a.txt": b"\x00\x01\x02\x03" * 500, "b.pdf": "%PDF-1.4 kapot", "c.txt": "Lezing"})
    found = documents(data)
    assert [codes(document) for document in found] == [["unreadable-member"], ["unreadable-member"], []]
    assert found[-1].text == "Lezing"
    damaged = bytearray(zipped({"a.txt": "Lezing over water", "b.txt": "Concert"}, zipfile.ZIP_STORED))
    damaged[damaged.index(b"water")] ^= 0xFF
    found = documents(bytes(damaged))
    assert (codes(found[0]), found[1].text) == (["unreadable-member"], "Concert")


def test_a_member_under_lock_says_so() -> None:
    data = bytearray(zipped({"a.txt": "Lezing", "b.txt": "Concert"}, zipfile.ZIP_STORED))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    found = documents(bytes(data))
    assert (codes(found[0]), found[1].text) == (["unreadable-member"], "Concert")


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_a_bomb_is_refused(pack: object) -> None:
    zeros = b"a" * 60_000_000
    packed = pack(tarred({"bom.txt": zeros}))  # type: ignore[operator]
    assert len(packed) * 900 < len(zeros)
    with pytest.raises(LimitExceeded, match="unpacks"):
        documents(packed)


def test_a_zip_bomb_is_refused() -> None:
    packed = zipped({f"{n}.txt": b"a" * 8_000_000 for n in range(8)})
    assert len(packed) * 900 < 64_000_000
    with pytest.raises(LimitExceeded, match="unpacks"):
        documents(packed)


def test_a_zip_bomb_that_lies_about_its_size_is_refused() -> None:
    data = bytearray(zipped({"bom.txt": b"a" * 60_000_000}))
    size = (60_000_000).to_bytes(4, "little")
    lying = bytes(data).replace(size, (10).to_bytes(4, "little"))
    assert lying != data
    (found,) = documents(lying)
    assert found.text == ""
    assert [notice.code for notice in found.notices] == ["unreadable-member"]


def test_overlapping_members_are_bounded() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("0.txt", b"a" * 4_000_000)
        first = archive.infolist()[0]
        for number in range(1, 200):
            twin = zipfile.ZipInfo(f"{number}.txt")
            for name in (
                "compress_type",
                "CRC",
                "compress_size",
                "file_size",
                "header_offset",
                "flag_bits",
                "external_attr",
            ):
                setattr(twin, name, getattr(first, name))
            archive.filelist.append(twin)
    try:
        found = documents(buffer.getvalue())
    except LimitExceeded:
        return
    assert sum(len(document.text) for document in found) <= 4_000_000


def test_a_gzip_file_is_its_content() -> None:
    document = sound(read(gzip.compress(b"<p>Lezing</p>"), Options(), path="lezing.html.gz"))
    assert document.path == "lezing.html.gz"
    assert (document.text, document.media_type) == ("Lezing", "text/html")
    with pytest.raises(LimitExceeded, match="unpacks"):
        read(gzip.compress(b"a" * 60_000_000), Options())


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        *((name, "text/markdown") for name in ("p.mdx.gz", "p.md.GZ")),
        *((name, "text/plain") for name in ("p.txt.gz", "p.gz", "p.txt")),
        ("p.html.gz", "text/html"),
    ],
)
def test_a_gzip_file_keeps_its_own_path(name: str, media_type: str) -> None:
    [document] = read_all(gzip.compress(b"import x from 'y'\n\nLezing"), Options(), path=name)
    assert (document.path, document.media_type, document.text[-6:]) == (name, media_type, "Lezing")


def test_packed_mailboxes_and_archives_keep_their_path() -> None:
    box = b"From a Mon Apr  1 08:00:00 2024\nFrom: a@b.example\nSubject: x\n\nx\n"
    for name, data, path in (
        ("list.mbox.gz", box, "list.mbox.gz/list-1"),
        ("a.zip.gz", zipped({"a.txt": "x"}), "a.zip.gz/a.txt"),
    ):
        packed = gzip.compress(data)
        assert [document.path for document in read_all(packed, Options(), path=name)] == [path]
        assert [part.path for part in members(io.BytesIO(packed), Options(), name) or ()] == [path]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_members_of_one_name_have_paths_of_their_own() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in ("d/a.txt", "d/a-2.txt", "d/a.txt", "d/a.txt", "d/a-2.txt"):
            archive.writestr(name, "Lezing")
    paths = [document.path for document in documents(buffer.getvalue())]
    assert len(paths) == len(set(paths)) == 5
    assert [path.rpartition("/")[2] for path in paths if path] == [
        "a.txt",
        "a-2.txt",
        "a-3.txt",
        "a-4.txt",
        "a-2-2.txt",
    ]


def test_archives_in_archives_end_somewhere() -> None:
    data = zipped({"a.txt": "Lezing"})
    for _ in range(6):
        data = zipped({"binnen.zip": data})
    found = documents(data)
    assert [codes(document) for document in found] == [["unreadable-member"]]
    packed = b"Lezing"
    for _ in range(50):
        packed = gzip.compress(packed)
    with pytest.raises(LimitExceeded):
        documents(packed)


def test_limits_on_members() -> None:
    for data in (zipped({f"{n}.txt": "x" for n in range(5)}), tarred({f"{n}.txt": b"x" for n in range(5)})):
        with pytest.raises(LimitExceeded, match="more than 3 members"):
            documents(data, members=3)
        with pytest.raises(LimitExceeded, match=r"0\.txt"):
            documents(data, member_bytes=0)


WHOLE = {
    "zip": zipped(dict(MEMBERS)),
    "tar": tarred(MEMBERS),
    "tar.gz": tarred(MEMBERS, "w:gz"),
    "tar.bz2": tarred(MEMBERS, "w:bz2"),
    "tar.xz": tarred(MEMBERS, "w:xz"),
    "gz": gzip.compress(b"Lezing over water" * 50),
}


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("share", [0.06, 0.3, 0.6, 0.9])
def test_truncated_archives_are_refused(name: str, share: float) -> None:
    data = WHOLE[name][: int(len(WHOLE[name]) * share)]
    try:
        found = list(read_all(data, Options(), path=f"archief.{name}"))
    except AnnounceParseError as error:
        assert error.remedy
    else:
        assert name == "tar"
        assert all(map(sound, found))


def test_a_huge_number_of_names_is_read() -> None:
    data = zipped({f"{number}/foto.jpg": b"" for number in range(20_000)}, zipfile.ZIP_STORED)
    assert documents(data) == []
