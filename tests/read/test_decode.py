import codecs

import pytest

from announce_parse.errors import UndecodableText
from announce_parse.read.decode import decode

DUTCH = "Een lezing in café ‘De Zon’ — toegang € 5, reserveren bij Zoë Brûlé"
FRENCH = "Conférence à la médiathèque, entrée libre, réservez votre place dès à présent"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_encodings_are_told_by_mark_or_content(encoding: str) -> None:
    assert decode(DUTCH.encode(encoding), "x").text == DUTCH


@pytest.mark.parametrize("encoding", ["iso-8859-1", "iso-8859-15", "cp1252", "mac-roman", "cp850"])
def test_a_declaration_is_followed(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding), "x", encoding).text == FRENCH
    page = f'<meta http-equiv="Content-Type" content="text/html; charset={encoding}"><p>{FRENCH}'
    assert FRENCH in decode(page.encode(encoding), "x").text
    xml = f'<?xml version="1.0" encoding="{encoding}"?><p>{FRENCH}'
    assert FRENCH in decode(xml.encode(encoding), "x").text


@pytest.mark.parametrize(
    "declared",
    ["iso-8859-1", "us-ascii", "utf-16", "utf-7", "cp037", "shift_jis", "klingon", "", "\x00", "hex", "rot13"],
)
def test_a_wrong_declaration_does_not_garble_valid_utf_8(declared: str) -> None:
    assert decode(DUTCH.encode(), "x", declared).text == DUTCH
    assert DUTCH in decode(f"<meta charset='{declared}'>{DUTCH}".encode(), "x").text


@pytest.mark.parametrize(
    "declared", ["utf-8", "utf-16le", "ascii", "iso-8859-1", "klingon", "undefined", "idna", "base64"]
)
def test_a_wrong_declaration_does_not_garble_windows_text(declared: str) -> None:
    assert decode(DUTCH.encode("cp1252"), "x", declared).text == DUTCH


def test_the_header_comes_before_the_page() -> None:
    page = f'<meta charset="iso-8859-1"><p>{FRENCH}'.encode("mac-roman")
    assert FRENCH in decode(page, "x", "macintosh").text


def test_a_declaration_in_plain_text_is_text() -> None:
    text = f"Zet <meta charset='mac-roman'> in de pagina. {FRENCH}"
    assert decode(text.encode("cp1252"), "x", markup=False).text == text


def test_text_cut_within_a_character() -> None:
    decoded = decode("café à la carte, première édi".encode() + "é".encode()[:1], "x")
    assert decoded.encoding == "utf-8"
    assert decoded.text.startswith("café à la carte, première édi")


@pytest.mark.parametrize("stray", [b"\xff", b"\x92", b"\xe9 "])
@pytest.mark.parametrize("declared", [None, "utf-8", "iso-8859-1", "shift_jis"])
def test_one_stray_byte_does_not_garble_utf_8(stray: bytes, declared: str | None) -> None:
    text = "Café één: überhaupt geëerd.\n\nLezing op 3 mei 2027 om 20 uur\nin de Remise, Delft.\n"
    for data in (text.encode() + stray + b"\nAanmelden", stray + b"\n" + text.encode()):
        decoded = decode(data, "x", declared)
        assert decoded.encoding == "utf-8"
        assert text in decoded.text
        assert "\ufffd" in decoded.text


def test_one_stray_byte_does_not_undo_a_declaration() -> None:
    page = b"<html><head><meta charset=utf-8><body><h1>Lezing in caf\xc3\xa9 De Kring</h1><p>3 mei \xff</p>"
    decoded = decode(page, "x")
    assert decoded.encoding == "utf-8"
    assert "Lezing in café De Kring" in decoded.text


def test_a_text_cut_after_its_only_accents() -> None:
    assert decode("Lezing in café ".encode() + b"\xc3", "x").text == "Lezing in café \ufffd"
    assert decode("Lezing in het café".encode("cp1252"), "x").text == "Lezing in het café"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Лекция о поэзии, среда двадцать первого ноября, начало в восемь часов", "cp1251"),
        ("Conférence à la médiathèque, entrée libre, réservez votre place dès à présent", "mac-roman"),
        ("Een lezing in het Café, één avond", "cp1252"),
    ],
)
def test_statistics_tell_encodings_that_documents_are_in(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "x").encoding == encoding


def test_lone_surrogates_never_come_through() -> None:
    for data in (b"ok " + "\ud800".encode("utf-8", "surrogatepass") + b" caf\xc3\xa9", b"\xff\xfeo\x00\x00\xd8k\x00"):
        assert not any("\ud800" <= character <= "\udfff" for character in decode(data, "x").text)


def test_a_few_zeros_are_no_reason_to_refuse() -> None:
    assert decode(b"Lezing\x00 op 3 mei in De Kring, om 20.00 uur precies", "x").text.startswith("Lezing")


@pytest.mark.parametrize(
    "data",
    [
        bytes(range(256)) * 20,
        b"\x00" * 5_000,
        b"\x7fELF" + bytes(500),
        codecs.BOM_UTF16_LE + bytes(5_000),
        b"\xff" * 4 + bytes(range(32)) * 50,
    ],
    ids=["all", "zeros", "program", "marked zeros", "controls"],
)
def test_binary_data_is_no_text(data: bytes) -> None:
    with pytest.raises(UndecodableText, match="x: "):
        decode(data, "x")


@pytest.mark.parametrize("data", [b"", b"a", b"\xe9", b"\xc3", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xfe\xff\x00"])
def test_next_to_nothing(data: bytes) -> None:
    assert len(decode(data, "x").text) <= 1
