import subprocess
import sys

import pytest

from announce_parse.document import Document
from announce_parse.errors import AnnounceParseError, LimitExceeded
from announce_parse.options import Limits, Options
from announce_parse.read import read
from tests.read.made import pdf, pdf_of, stream
from tests.read.sound import codes, links, sound

pytest.importorskip("pypdf")

LINES = ["Lezing over water", "Vrijdag 3 mei om 20.00 uur, caf\xe9 De Kring", "Toegang 5 euro"]


def document(data: bytes, **limits: int) -> Document:
    return sound(read(data, Options(limits=Limits(**limits))))


def test_lines_and_pages() -> None:
    found = document(pdf_of(LINES, ["Tweede blad"]))
    assert found.text == "\n".join(LINES) + "\n\nTweede blad"
    assert found.media_type == "application/pdf"


def test_links_lead_to_their_words_or_stand_below_the_page() -> None:
    uris = (b"https://kring.example/aan", b"mailto:info@kring.example", b"javascript:alert(1)", b"file:///etc/passwd")
    notes = b"/Annots [%s]" % b" ".join(
        b"<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (%s) >> >>" % uri for uri in uris
    )
    found = document(pdf_of(["Meld je aan: info@kring.example"], annotations=notes))
    assert links(found) == {
        "info@kring.example": "mailto:info@kring.example",
        "https://kring.example/aan": "https://kring.example/aan",
    }


def test_columns_are_read_one_after_the_other() -> None:
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
        b"/Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>"
    )
    shown = b"".join(
        b"BT /F1 12 Tf %d %d Td (%s) Tj ET\n" % (x, y, text)
        for x, column in ((50, (b"links een", b"links twee")), (320, (b"rechts een", b"rechts twee")))
        for y, text in zip((700, 680), column, strict=True)
    )
    data = pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>", font, page, stream(shown)
    )
    words = document(data).text.split()
    assert words == ["links", "een", "links", "twee", "rechts", "een", "rechts", "twee"]


def test_a_scan_says_so() -> None:
    picture = stream(
        bytes(4), b"/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8"
    )
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>"
    )
    found = document(
        pdf(
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            page,
            picture,
            stream(b"/I Do"),
        )
    )
    assert (found.text, codes(found)) == ("", ["scanned-pdf"])


def test_a_pdf_without_anything_says_so() -> None:
    assert codes(document(pdf_of([]))) == ["no-text"]


CYCLES = {
    "page tree": (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 9 >>",
        b"<< /Type /Pages /Kids [2 0 R] /Count 9 >>",
    ),
    "itself": (b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 99999999 >>"),
    "root": (b"<< /Type /Catalog /Pages 1 0 R >>",),
    "parent": (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 3 0 R /Contents 3 0 R >>",
    ),
    "reference": (b"<< /Type /Catalog /Pages 2 0 R >>", b"2 0 R"),
    "form": (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Contents 5 0 R >>",
        stream(
            b"/X Do /X Do", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>"
        ),
        stream(b"/X Do"),
    ),
    "length": (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        b"<< /Length 4 0 R >>\nstream\nBT ET\nendstream",
    ),
}


@pytest.mark.parametrize("name", CYCLES)
def test_cycles_are_refused_or_read(name: str) -> None:
    try:
        document(pdf(*CYCLES[name]))
    except AnnounceParseError as error:
        assert error.remedy


def test_a_page_tree_without_end_is_bounded() -> None:
    kids = b"<< /Type /Pages /Kids [%s] /Count 1000000 >>" % (b"4 0 R " * 5_000)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"
    with pytest.raises(LimitExceeded, match="1,000 pages"):
        document(pdf(b"<< /Type /Catalog /Pages 2 0 R >>", kids, b"null", page))


@pytest.mark.parametrize("count", [100_000, 1_000_000, 5_000_000])
def test_a_bomb_in_a_stream_is_refused(count: int) -> None:
    import zlib

    packed = zlib.compress(b"BT /F1 12 Tf (a) Tj ET\n" * count)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>"
    data = pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page,
        stream(packed, b"/Filter /FlateDecode"),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    assert len(packed) < 23 * count / 200
    with pytest.raises(AnnounceParseError):
        document(data)


@pytest.mark.parametrize("share", [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
def test_truncated_files_are_refused_or_read(share: float) -> None:
    data = pdf_of(LINES)
    try:
        document(data[: int(len(data) * share)])
    except AnnounceParseError as error:
        assert error.remedy
        assert "\n" not in str(error)


def test_remarks_on_broken_files_are_not_printed() -> None:
    code = (
        "import sys; from announce_parse.read import read; from announce_parse.options import Options\n"
        "try: read(sys.stdin.buffer.read(), Options())\nexcept Exception: pass"
    )
    data = pdf_of(LINES).replace(b"startxref\n", b"startxref\n9")
    done = subprocess.run([sys.executable, "-c", code], input=data, capture_output=True, check=True)
    assert (done.stdout, done.stderr) == (b"", b"")


def test_an_encrypted_file_says_so() -> None:
    encryption = b"<< /Filter /Standard /V 1 /R 2 /O (%s) /U (%s) /P -44 >>" % (b"x" * 32, b"y" * 32)
    data = pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [] /Count 0 >>", encryption)
    data = data.replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt 3 0 R /ID [(a) (b)]")
    with pytest.raises(AnnounceParseError, match="encrypted"):
        document(data)


def test_forms_that_draw_forms_are_bounded() -> None:
    forms = [
        stream(
            b"/X Do " * 10,
            b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>" % (n + 1),
        )
        for n in range(5, 15)
    ]
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R"
        b" /Resources << /Font << /F1 16 0 R >> /XObject << /X 5 0 R >> >> >>"
    )
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page,
        stream(b"/X Do"),
    )
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    last = stream(
        b"BT /F1 12 Tf (a) Tj ET",
        b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 16 0 R >> >>",
    )
    try:
        assert len(document(pdf(*objects, *forms, last, font)).text) < 1_000_000
    except AnnounceParseError as error:
        assert error.remedy


def test_what_is_too_much_to_draw_is_left_out() -> None:
    found = document(pdf_of(*[LINES] * 20), operations=60)
    assert "long-text" in codes(found)
    assert found.text.startswith("\n".join(LINES))
    assert found.text.count("Lezing") < 20
    with pytest.raises(LimitExceeded, match="first page"):
        document(pdf_of(LINES), operations=5)


def test_limits_on_text() -> None:
    with pytest.raises(LimitExceeded, match="characters"):
        document(pdf_of(LINES), characters=10)
