"""Files, folders and manifests become sources in a fixed order."""

import pickle
import sys
from collections import Counter
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

import pytest

from announce_parse.batch.duplicates import originals, signature, signature_bytes
from announce_parse.batch.expand import expanded
from announce_parse.batch.inputs import files_of, manifest
from announce_parse.batch.selection import Selection
from announce_parse.errors import InvalidOption, UnreadableSource
from announce_parse.options import Limits, Options
from announce_parse.record import Announcement, BlockText, Person, Series, Session, Venue
from tests.read.made import tarred, zipped


def test_folders_are_read_recursively_in_the_order_of_their_paths(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/1.html", "b/1.txt", ".hidden/x.txt", "b/.y.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = [source.path for source in files_of([tmp_path], Selection())]
    assert found == [f"{tmp_path}/{name}" for name in ("a/1.html", "b/1.txt", "b/2.txt")]
    chosen = files_of([tmp_path], Selection(include=("*.txt",), exclude=("b/2*",)))
    assert [source.path for source in chosen] == [f"{tmp_path}/b/1.txt"]


def test_a_named_file_is_taken_whether_it_exists_or_not(tmp_path: Path) -> None:
    assert [source.path for source in files_of([tmp_path / "none.txt"], Selection())] == [f"{tmp_path}/none.txt"]


@pytest.mark.parametrize(
    ("include", "exclude", "path", "taken"),
    [
        ((), (), "a.txt", True),
        (("2023/*",), (), "2023/a.txt", True),
        (("*.html",), (), "a.txt", False),
        ((), ("old/*",), "old/a.txt", False),
    ],
)
def test_selection(include: tuple[str, ...], exclude: tuple[str, ...], path: str, taken: bool) -> None:
    assert Selection(include, exclude).takes(PurePosixPath(path)) is taken


def test_patterns_choose_among_named_matched_and_listed_files(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt", ".c.txt"):
        (tmp_path / name).write_text("x")
    table = tmp_path / "inputs.csv"
    table.write_text("path\nold/a.txt\nnew/b.txt\n")
    for selection in (Selection(include=("b*", "*/b.txt")), Selection(exclude=("a*", "old/*"))):
        named = files_of([tmp_path / "a.txt", tmp_path / "b.txt"], selection)
        assert [source.path for source in named] == [f"{tmp_path}/b.txt"]
        assert [source.path for source in files_of([tmp_path / "?.txt"], selection)] == [f"{tmp_path}/b.txt"]
        assert [source.path for source in manifest(table, selection)] == [f"{tmp_path}/new/b.txt"]
    assert [source.path for source in files_of([tmp_path / ".c.txt"], Selection())] == [f"{tmp_path}/.c.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_folders_behind_links_are_read_once(tmp_path: Path) -> None:
    for name in ("in/b/1.txt", "out/2.txt", "in/.own/3.txt"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text("x")
    for link, target in (("in/a", "b"), ("in/b/up", ".."), ("in/c", "../out"), ("in/d", "../out"), ("in/e", "../none"),
                         ("in/.f", "../out"), ("in/g", ".own"), ("out/back", "..")):  # fmt: skip
        (tmp_path / link).symlink_to(target)
    found = [source.path for source in files_of([tmp_path / "in"], Selection())]
    assert found == [f"{tmp_path}/in/{name}" for name in ("b/1.txt", "c/2.txt", "e", "g/3.txt")]


def test_manifests_give_each_input_its_options(tmp_path: Path) -> None:
    table = tmp_path / "inputs.csv"
    table.write_text("path,id,reference_date,language,url\na.txt,7,2024-01-02,nl,https://example.org/a\nb.txt,,,,\n")
    first, second = manifest(table)
    assert (first.id, first.reference_date, first.language) == ("7", date(2024, 1, 2), "nl")
    assert first.path == f"{tmp_path}/a.txt"
    assert second.options() == {}
    lines = tmp_path / "inputs.jsonl"
    lines.write_text('{"path": "a.txt", "id": "7"}\n')
    assert [source.id for source in manifest(lines)] == ["7"]


def test_manifests_as_other_programs_write_them(tmp_path: Path) -> None:
    table = tmp_path / "inputs.csv"
    table.write_bytes(b'\xef\xbb\xbfpath;id;reference_date\r\n"a;b.txt";7;2024-01-02\r\n\r\nc.txt;;\r\n')
    first, second = manifest(table)
    assert (first.path, first.id, first.reference_date) == (f"{tmp_path}/a;b.txt", "7", date(2024, 1, 2))
    assert (second.path, second.options()) == (f"{tmp_path}/c.txt", {})
    lines = tmp_path / "inputs.jsonl"
    lines.write_text('{"path": "a.txt", "id": 7, "url": null}\n\n  \n{"path": "b.txt"}\n')
    assert [source.id for source in manifest(lines)] == ["7", None]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("inputs.tsv", "path\tid\na.txt\t7\n"),
        ("inputs.csv", "Path, ID\na.txt, 7\n"),
        ("inputs.csv", ' path ; id \n"a.txt"; "7"\n'),
        ("inputs.JSONL", '{"path": "a.txt", "id": "7"}'),
        ("inputs.ndjson", '{"path": "a.txt", "id": "7"}'),
        ("inputs.json", '{"path": "a.txt", "id": "7"}'),
    ],
)
def test_forms_of_a_manifest(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)
    (source,) = manifest(tmp_path / name)
    assert (source.path, source.id) == (f"{tmp_path}/a.txt", "7")


@pytest.mark.parametrize(("name", "content"), [("a.csv", ""), ("a.csv", "path,id\n\n"), ("a.jsonl", "\n")])
def test_a_manifest_that_lists_nothing_is_told(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(InvalidOption, match=rf"{name}: lists no input"):
        list(manifest(tmp_path / name))


def test_an_open_quote_is_told_with_its_line(tmp_path: Path) -> None:
    table = tmp_path / "inputs.csv"
    table.write_text('path,id\na.txt,1\n"b.txt,2\nc.txt,3\n')
    with pytest.raises(InvalidOption, match=r"inputs\.csv:3: is no row"):
        list(manifest(table))


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("path,colour\na,red\n", "unknown column 'colour'"),
        ("id\n7\n", "no path"),
        ("path,reference_date\na,soon\n", "bad date"),
        ("path,id\na,1,2\n", "more cells than columns"),
    ],
)
def test_faults_of_a_manifest_are_named_with_their_line(tmp_path: Path, text: str, complaint: str) -> None:
    table = tmp_path / "inputs.csv"
    table.write_text(text)
    with pytest.raises(InvalidOption, match=rf"inputs\.csv:2: {complaint}"):
        list(manifest(table))


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{bad", "no JSON: Expecting property name"),
        ('["a"]', "no JSON object"),
        ('"a"', "no JSON object"),
        ("null", "no JSON object"),
        ('{"id": "7"}', "no path"),
        ('{"path": ["a"]}', "path is"),
        ('{"path": "a", "id": true}', "id is True"),
        ('{"path": "a", "colour": "red"}', "unknown column 'colour'"),
        ('{"path": "a", "reference_date": 7}', "bad date"),
    ],
)
def test_faults_of_a_line_of_json_are_named_with_their_line(tmp_path: Path, line: str, complaint: str) -> None:
    lines = tmp_path / "inputs.jsonl"
    lines.write_text('{"path": "a"}\n' + line)
    with pytest.raises(InvalidOption, match=rf"inputs\.jsonl:2: {complaint}|inputs\.jsonl:2: is {complaint}"):
        list(manifest(lines))


@pytest.mark.parametrize(
    ("name", "content"), [("none.csv", None), ("a.jsonl", b"\xff\xfe"), ("a.csv", b"path\n\xff\xfe\n"), (".", None)]
)
def test_a_manifest_that_is_none_is_refused(tmp_path: Path, name: str, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableSource):
        list(manifest(tmp_path / name))


def _record(text: str, day: str | None = "2024-05-03", **event: Any) -> Announcement:
    sessions = (Session(start_date=day),) if day else ()
    return Announcement(
        blocks=(BlockText(kind="theme", start=0, end=len(text), text=text),), sessions=sessions, **event
    )


WORDS = " ".join(f"{noun} {number}" for number in range(20) for noun in ("wilg", "brug", "kade", "sluis", "vlet"))


def test_near_identical_announcements_are_duplicates_only_on_the_same_day() -> None:
    pytest.importorskip("datasketch", reason="the extra 'batch' is not installed")
    records = [
        _record(WORDS + " kom ook"),
        _record(WORDS + " komt allen"),
        _record(WORDS + " kom ook", day="2025-05-03"),
        _record("Vergadering van de vereniging over de begroting en het nieuwe dak van het clubhuis aan de vaart"),
    ]
    marks = [signature(record, "near") for record in records]
    assert {len(mark) for mark in marks} == {signature_bytes("near")}
    assert originals(marks, "near") == {1: 0}


@pytest.mark.parametrize("day", ["2024-05-03", None])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"venue": Venue(city="Zwolle")}, {"venue": Venue(city="Eefde")}),
        ({"venue": Venue(name="De Brug", room="zaal 1")}, {"venue": Venue(name="De Brug", room="zaal 2")}),
        ({"venue": Venue(street="Kade 1")}, {"venue": Venue(street="Lekdijk 4")}),
        ({"title": "Werkgroep water"}, {"title": "Werkgroep wind"}),
        ({"series": Series(name="Kring", edition=3)}, {"series": Series(name="Kring", edition=4)}),
        ({"people": (Person(name="Anna de Wit", role="guest"),)}, {"people": (Person(name="Bo Bos", role="guest"),)}),
    ],
)
def test_events_that_share_a_text_and_an_hour_are_no_duplicates(
    day: str | None, one: dict[str, Any], other: dict[str, Any]
) -> None:
    pytest.importorskip("datasketch", reason="the extra 'batch' is not installed")
    records = [_record(WORDS, day, **one), _record(WORDS + " kom", day, **other), _record(WORDS + " kom", day, **one)]
    assert originals([signature(record, "near") for record in records], "near") == {2: 0}


def test_case_and_signs_of_the_title_and_the_place_make_no_other_event() -> None:
    venue = {"name": "Café 'De Brug'", "city": "Zwolle"}
    same = {"name": "café De Brug", "city": "ZWOLLE"}
    records = [_record("x", title="Open dag!", venue=venue), _record("X", title="OPEN DAG", venue=same)]
    assert originals([signature(record, "exact") for record in records], "exact") == {1: 0}


def test_exact_duplicates_differ_in_space_and_case_only() -> None:
    marks = [signature(_record(text), "exact") for text in ("Lezing  in de AULA", "lezing in de aula", "lezing")]
    assert originals(marks, "exact") == {1: 0}
    assert originals(marks, "off") == {}


FILES = {
    "2023/a.html": "<p>Lezing op 3 mei 2023</p>",
    "2024/b.html": "<p>Concert op 4 mei 2024</p>",
    "c.txt": "Debat op 5 mei 2024",
    "agenda.xml": "<agenda><dag>6 mei 2024</dag></agenda>",
    "flyer.PNG": "x",
}


def chosen(path: Path, include: tuple[str, ...] = (), exclude: tuple[str, ...] = ()) -> tuple[list[str], Counter[str]]:
    """Return the documents that a batch reads of a folder or an archive, by their paths in it, and what it counts."""
    passed_over = Counter[str]()
    found = expanded(files_of([path], Selection(include, exclude)), Options(), passed_over)
    return sorted((source.path or "").removeprefix(f"{path}/") for source in found), passed_over


@pytest.mark.parametrize(
    ("include", "exclude", "taken"),
    [
        ((), (), ["2023/a.html", "2024/b.html", "agenda.xml", "c.txt"]),
        (("*.html",), (), ["2023/a.html", "2024/b.html"]),
        (("*2023/*", "c.*"), (), ["2023/a.html", "c.txt"]),
        (("*.html",), ("*2023/*",), ["2024/b.html"]),
        ((), ("*.html", "*.xml"), ["c.txt"]),
        (("*.pdf",), (), []),
    ],
)
def test_a_folder_gives_what_its_archive_gives(
    include: tuple[str, ...], exclude: tuple[str, ...], taken: list[str], tmp_path: Path
) -> None:
    folder = tmp_path / "site"
    for name, text in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    (tmp_path / "site.zip").write_bytes(zipped(dict(FILES)))
    (tmp_path / "site.tgz").write_bytes(tarred({name: text.encode() for name, text in FILES.items()}, "w:gz"))
    (tmp_path / "more.zip").write_bytes(zipped({"site.zip": zipped(dict(FILES))}))
    passed_over = Counter() if include else Counter({".png": 1})
    for path in (folder, tmp_path / "site.zip", tmp_path / "site.tgz"):
        assert chosen(path, include, exclude) == (taken, passed_over)
    nested = [f"site.zip/{name}" for name in taken]
    assert chosen(tmp_path / "more.zip", include, exclude) == (nested, passed_over)


def test_an_archive_that_matches_is_taken_whole(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "site.zip").write_bytes(zipped({"a.html": "<p>x</p>", "in.zip": zipped({"b.txt": "y"})}))
    (tmp_path / "in" / "los.txt").write_text("z")
    whole = ["site.zip/a.html", "site.zip/in.zip/b.txt"]
    assert chosen(tmp_path / "in", include=("*.zip",))[0] == whole
    assert chosen(tmp_path / "in", include=("site.zip",))[0] == whole
    assert chosen(tmp_path / "in", include=("in.zip",))[0] == whole[1:]
    assert chosen(tmp_path / "in", exclude=("in.zip",))[0] == ["los.txt", "site.zip/a.html"]
    assert chosen(tmp_path / "in", exclude=("site.zip",))[0] == ["los.txt"]


def test_what_a_pattern_leaves_out_is_not_even_unpacked(tmp_path: Path) -> None:
    archive = tmp_path / "site.zip"
    archive.write_bytes(zipped({"a.txt": "Lezing", "groot.log": b"0" * 30_000}))
    sources = files_of([archive], Selection(exclude=("*.log",)))
    (source,) = expanded(sources, Options(limits=Limits(member_bytes=1_000)))
    assert source.content == b"Lezing"
    assert pickle.loads(pickle.dumps(source)) == source


def test_pictures_that_are_named_are_tried(tmp_path: Path) -> None:
    (tmp_path / "flyer.png").write_text("Lezing op 3 mei 2024")
    assert chosen(tmp_path / "flyer.png")[0] == [f"{tmp_path}/flyer.png"]
    assert chosen(tmp_path) == ([], Counter({".png": 1}))
