"""Input that is empty, broken, enormous or not an announcement: a record with diagnostics, or a clear error."""

import gzip
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from announce_parse import AnnounceParseError, parse, parse_all, parse_file
from announce_parse.errors import UnreadableSource, UnsupportedMediaType

SAMPLES = Path(__file__).parent.parent / "samples"
TEXT = "Lezing 'Café en façade'\n\nDinsdag 21 november 2023 om 20.00 uur in De Zaal, Delft. Toegang: € 7,50.\n"


@pytest.mark.parametrize("source", ["", b"", "   ", "\n\n\n", "\ufeff", b"\xef\xbb\xbf"])
def test_empty_input_is_an_empty_record_with_a_remark(source: str | bytes) -> None:
    record = parse(source)
    assert (record.title, record.status, record.attendance) == (None, None, None)
    assert (record.sessions, record.people) == ((), ())
    assert "no-event" in [diagnostic.code for diagnostic in record.diagnostics]


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
        b"\x00\x01\x02\x03" * 500,
        b"\x7fELF\x02\x01\x01" + bytes(600),
    ],
    ids=["picture", "zeros", "program"],
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(AnnounceParseError) as caught:
        parse(data)
    assert caught.value.reason
    assert caught.value.remedy


def test_a_pdf_given_as_text_does_not_pass_for_an_announcement() -> None:
    data = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nstream\n" + bytes(range(128, 256)) * 8
    try:
        record = parse(data, media_type="text/plain")
    except AnnounceParseError as error:
        assert error.remedy
    else:
        assert record.sessions == ()
        assert record.diagnostics


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_are_told(encoding: str) -> None:
    text = TEXT if encoding != "latin-1" else TEXT.replace("€", "EUR")
    record = parse(text.encode(encoding))
    assert record.sessions[0].start_date == "2023-11-21"
    assert "façade" in "".join(block.text for block in record.blocks)
    assert record.source.encoding


def test_mojibake_is_remarked() -> None:
    garbled = TEXT.encode().decode("cp1252")
    assert "mojibake" in [diagnostic.code for diagnostic in parse(garbled).diagnostics]


def test_a_text_of_5_mb_is_parsed() -> None:
    filler = "Dit is een regel over van alles en nog wat, zonder dat er iets te doen is.\n"
    text = TEXT + filler * (5_000_000 // len(filler))
    record = parse(text, media_type="text/plain")
    assert record.sessions[0].start_date == "2023-11-21"
    assert sum(len(block.text) for block in record.blocks) == len(text)


@pytest.mark.parametrize(
    "unit", ["1 ", "a", "(", "€ 1 ", "12:", "- ", "A. ", "Jan Jansen, ", "<", "http://", "\t", "“"]
)
def test_one_thing_again_and_again_is_parsed(unit: str) -> None:
    text = unit * (30_000 // len(unit))
    assert "".join(block.text for block in parse(text, media_type="text/plain").blocks) == text


def test_a_page_of_scripts_only_announces_nothing() -> None:
    page = (
        "<html><head><script>var start = '21-11-2023 20:00';</script></head><body><script>go()</script></body></html>"
    )
    record = parse(page)
    assert record.sessions == ()
    assert "no-event" in [diagnostic.code for diagnostic in record.diagnostics]
    assert "var start" not in "".join(block.text for block in record.blocks)


@pytest.mark.parametrize(
    "text",
    [
        "Conferencia sobre el mar, martes 21 de noviembre de 2023 a las 20:00",
        "講演会 2023年11月21日 20:00",
        "Лекция 21.11.2023 в 20:00",
    ],
)
def test_another_language_gives_a_record(text: str) -> None:
    record = parse(text)
    assert "".join(block.text for block in record.blocks) == text


@pytest.mark.parametrize(
    "text", ["محاضرة في الجامعة", "講演会 2023年11月21日 20:00", "Лекция 21.11.2023 20:00", "((((", "\0"]
)
def test_a_language_that_nothing_tells_is_not_told(text: str) -> None:
    assert parse(text, media_type="text/plain").language is None
    assert parse(text, media_type="text/plain", language="de").language == "de"


def test_a_page_may_tell_its_language() -> None:
    assert parse("<html lang='fr'><p>講演会 2023-11-21", media_type="text/html").language == "fr"


def test_dates_are_read_where_nothing_tells_the_language() -> None:
    record = parse("Лекция 21-11-2023, 20:00")
    assert (record.language, record.sessions[0].start_date) == (None, "2023-11-21")


def test_lone_surrogates_do_not_break_the_record() -> None:
    record = parse("Lezing \ud800 op 21 november 2023", media_type="text/plain")
    assert record.sessions[0].start_date == "2023-11-21"
    assert record.model_dump_json()


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"language": "es"}, "es"),
        ({"timezone": "Mars/Olympus"}, "Mars/Olympus"),
        ({"min_confidence": 2.0}, "2.0"),
        ({"media_type": "video/mp4"}, "video/mp4"),
        ({"model": "/nowhere/at/all"}, "/nowhere/at/all"),
    ],
)
def test_wrong_options_are_named(options: dict[str, object], named: str) -> None:
    with pytest.raises(AnnounceParseError, match=named):
        parse(TEXT, **options)  # type: ignore[arg-type]


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.txt", tmp_path):
        with pytest.raises(AnnounceParseError, match=path.name):
            parse_file(path)


@pytest.mark.parametrize("name", ["a\0b", "a\ud800b", "x" * 5_000])
def test_names_that_no_file_can_have(name: str) -> None:
    for call in (lambda: parse_file(name), lambda: parse(Path(name)), lambda: list(parse_all(Path(name)))):
        with pytest.raises(UnreadableSource) as caught:
            call()
        assert (caught.value.source, bool(caught.value.remedy)) == (name, True)


@pytest.mark.parametrize("path", [None, 5, b"a.txt", []])
def test_what_is_no_path_is_told(path: Any) -> None:
    with pytest.raises(UnsupportedMediaType, match="is no path"):
        parse_file(path)


def test_a_damaged_gzip_file_is_an_error_of_the_tree(tmp_path: Path) -> None:
    path = tmp_path / "broken.txt.gz"
    path.write_bytes(gzip.compress(TEXT.encode() * 50)[:40])
    with pytest.raises(AnnounceParseError):
        parse_file(path)


def test_the_reference_date_settles_the_year() -> None:
    record = parse("Lezing op 21 november om 20.00 uur", reference_date=date(2023, 10, 1))
    assert record.sessions[0].start_date == "2023-11-21"


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Lezing op 21 november 2023, tot 17.00 uur", [(None, "17:00")]),
        ("Open until 5 pm", []),
        ("bis 17 Uhr", []),
        ("jusqu’à 17h", [(None, "17:00")]),
    ],
)
def test_a_text_whose_only_time_is_an_end(text: str, hours: list[tuple[str | None, str]]) -> None:
    assert [(session.start, session.end) for session in parse(text).sessions] == hours


@pytest.mark.parametrize(("letter", "other"), [("i", "ı"), ("i", "İ"), ("s", "ſ"), ("k", "\u212a"), ("ss", "ẞ")])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De vijfde editie op 31 april 2027, € 5 of 6 dollars, derde avond"),
        ("en", "The fifth edition on 31 April 2027, sixth meeting, 5 dollars or 6 euros"),
        ("de", "Die dritte Ausgabe am 31. April 2027, siebte Sitzung, 5 Franken"),
        ("fr", "La quatrième édition le 31 avril 2027, sixième séance, 5 francs"),
    ],
)
def test_letters_that_patterns_take_for_others(language: str, text: str, letter: str, other: str) -> None:
    changed = text.replace(letter, other)
    record = parse(changed, language=language, media_type="text/plain")
    assert "".join(block.text for block in record.blocks) == changed


def test_elements_are_named_in_ascii() -> None:
    page = "<p>Lezing over water</p><scrıpt>3 mei 2027</scrıpt><SCRIPT>4 mei 2027</SCRIPT>"
    record = parse(page, media_type="text/html", language="nl")
    assert [session.start_date for session in record.sessions] == ["2027-05-03"]


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parent.parent / "samples").glob("*.txt")), ids=lambda path: path.stem
)
def test_a_text_may_end_behind_any_word(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    ends = [word.end() for word in re.finditer(r"\w+", text)]
    for end in ends[3 :: max(1, len(ends) // 9)]:
        assert parse(text[:end], media_type="text/plain").blocks


@pytest.mark.parametrize("town", ["New York", "Den Haag", "Bad Homburg", "Le Havre"])
@pytest.mark.parametrize("front", ["Talk by Anna Poel, ", "Concert met Jan Poel en ", "Vortrag in "])
def test_a_text_may_end_with_a_town_of_two_words(front: str, town: str) -> None:
    assert parse(front + town, media_type="text/plain").blocks
