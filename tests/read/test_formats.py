import io
import tarfile
import zipfile

import pytest

from announce_parse.errors import AnnounceParseError, UnsupportedMediaType
from announce_parse.options import Options
from announce_parse.read import formats, read_all
from announce_parse.read.formats import FORMATS, by_media_type, by_suffix, by_text

MAIL = "From: a@b.example\nSubject: Lezing\nMessage-ID: <1@b.example>\n\nOp 3 mei\n"


@pytest.mark.parametrize(
    ("text", "path", "name"),
    [
        ("Lezing op 3 mei", None, "text"),
        ("Lezing op 3 mei", "a.html", "html"),
        ("<p>Lezing</p>", "a.txt", "html"),
        ("\ufeff \n<!DOCTYPE html><html>", None, "html"),
        ("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC 'x'>\n<html><body></body></html>", None, "html"),
        ("<!-- saved --><!-- twice -->\n<div>x</div>", None, "html"),
        ("<Anna Bos> schrijft: 3 < 4", None, "text"),
        ("<br> is geen pagina", None, "text"),
        ("# Lezing\n\n*op* 3 mei", "a.md", "markdown"),
        ("---\ntitle: Lezing\n---\nOp 3 mei", None, "markdown"),
        ("---\ntitle: Lezing\n---\n<p>Op 3 mei</p>", "a.html", "html"),
        ("+++\ntitle = 'Lezing'\n+++\nOp 3 mei", None, "markdown"),
        ("---\nLezing", "a.txt", "markdown"),
        (MAIL, None, "mail"),
        ("From a@b.example Fri May  3 20:00:00 2024\n" + MAIL, None, "mbox"),
        ("Date: 3 May 2024\nTo: everybody\n\nLecture", None, "text"),
        ("From: 20.00 uur\nTo: 22.00 uur\nMessage-ID is er niet", None, "text"),
        ("BEGIN:VCALENDAR\r\nVERSION:2.0", None, "ics"),
        ("WARC/1.0\r\n", None, "warc"),
        ("From Here to There, a talk in 2024", None, "text"),
        ("", None, "text"),
    ],
)
def test_text_tells_its_format(text: str, path: str | None, name: str) -> None:
    assert by_text(text, path).name == name


FRAGMENTS = [
    *(f"<{name}>Lezing op 3 mei 2024</{name}>" for name in ("li", "td", "dt", "em", "i", "u", "small", "font", "time")),
    *(f"<{name} class='x'>Lezing op 3 mei</{name}>" for name in ("address", "label", "details", "agenda-item", "pre")),
    *(f"<{name}><h1>Lezing</h1>" for name in ("tr", "dl", "blockquote", "center", "form", "figure", "iframe", "hr")),
    *(
        "<base href='/'><h1>Lezing</h1>",
        "<template></template><p>Lezing</p>",
        "<html>",
        "<p>Lezing op 3 mei 2024 om 20 uur",
    ),
    *("Lezing <br> op 3 mei", "Lezing<BR/>\nop 3 mei<br />\nin Delft<br>\n", "Lezing</p><p class=x>3 mei</p>"),
]
PLAIN = [
    *("<jan@x.example>", "<a@x.example> schrijft: zie <b@x.example>", "<p@x.example> en </p@x.example>"),
    *("a < b", "<3", "<naam invullen>", "<titel>\n<address>\n<time>", "Van 3 <p> of 4 mensen\nop 3 mei\nin Delft"),
    *("<br> is geen pagina", "<p is geen alinea> maar tekst", "Zet er '<br>' achter", "De tag `<p>` opent een alinea"),
    *("<https://x.example/a> en <mailto:a@x.example>", "<e-mail> en <post-adres> volgen", "Lezing <onder voorbehoud>"),
    *("# Lezing\n\nOver *water*<br>op 3 mei\n\nIn Delft", "Lezing <b>over water</b>\nop 3 mei\nin Delft"),
    *("x <- y", "<<< Lezing >>>", "<" * 9_000, "<p " * 3_000, "<p =" * 3_000, "<a-" + "b-" * 4_000),
]


@pytest.mark.parametrize("text", FRAGMENTS)
def test_fragments_of_pages(text: str) -> None:
    assert by_text(text).name == "html"
    assert by_text(f"\n <!-- x -->\n{text}" if text.startswith("<") else text, "a.txt").name == "html"


@pytest.mark.parametrize("text", PLAIN, ids=lambda text: text[:30])
def test_angle_brackets_are_no_page(text: str) -> None:
    assert by_text(text).name == "text"
    assert by_text(text, "a.md").name == "markdown"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("a/b.TXT", "text"),
        ("a.tar.gz", "tar"),
        ("2024.01.tgz", "tar"),
        ("crawl.warc.gz", "warc"),
        ("page.php", "html"),
        ("agenda.ICAL", "ics"),
        ("archief.mbox", "mbox"),
        ("v1.2/lezing", None),
        ("foto.jpg", None),
        ("lezing.md.gz", "gzip"),
        (None, None),
    ],
)
def test_suffixes(path: str | None, name: str | None) -> None:
    form = by_suffix(path)
    assert (form and form.name) == name


def test_every_format_is_known_by_its_media_types() -> None:
    for form in FORMATS:
        for media_type in form.media_types:
            assert by_media_type(f"{media_type.upper()} ; charset=utf-8", "x") is form


def test_an_unknown_media_type_names_the_known_ones() -> None:
    with pytest.raises(UnsupportedMediaType, match=r"no reader for 'image/png'; use one of text/plain, text/html"):
        by_media_type("image/png", "x")


def zipped(members: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def tarred(name: str, content: bytes, mode: str) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:  # type: ignore[call-overload]
        info = tarfile.TarInfo(name)
        info.size = len(content)
        archive.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
@pytest.mark.parametrize("path", [None, "misleading.txt", "a.tar"])
def test_content_counts_before_the_suffix(mode: str, path: str | None) -> None:
    data = tarred("lezing.txt", b"Lezing op 3 mei 2024", mode)
    documents = list(read_all(data, Options(), path=path))
    assert [document.text for document in documents] == ["Lezing op 3 mei 2024"]


def test_the_callers_word_counts_before_the_content() -> None:
    [document] = read_all("<p>3 mei</p>", Options(media_type="text/plain"))
    assert document.text == "<p>3 mei</p>"
    [document] = read_all("3 mei < 4 mei", Options(media_type="text/html; charset=utf-8"))
    assert document.media_type == "text/html"


@pytest.mark.parametrize(
    "media_type",
    [
        form.media_types[0]
        for form in FORMATS
        if form not in (formats.TEXT, formats.HTML, formats.XML, formats.MARKDOWN, formats.MAIL, formats.MBOX)
    ],
)
@pytest.mark.parametrize("source", [b"", b"Lezing op 3 mei", "Lezing op 3 mei"], ids=["empty", "bytes", "str"])
def test_a_wrong_word_of_the_caller_is_an_error(media_type: str, source: bytes | str) -> None:
    with pytest.raises(AnnounceParseError) as caught:
        list(read_all(source, Options(media_type=media_type)))
    assert caught.value.reason
    assert caught.value.remedy
    assert "\n" not in str(caught.value)
