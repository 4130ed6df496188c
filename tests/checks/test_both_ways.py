"""Every code of a diagnostic, once where it must stand and once where it must not: a like text without the fault."""

from typing import Any, get_args

import pytest
from tests.read.made import docx, pdf, pdf_of, zipped

from announce_parse import parse_all
from announce_parse.document import Code

PLAIN: dict[str, Any] = {"media_type": "text/plain", "language": "nl"}
PAGE: dict[str, Any] = {"media_type": "text/html", "language": "nl"}
CALENDAR = """BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//kring//NL\r\nBEGIN:VEVENT\r\nUID:1@kring.example
DTSTAMP:20240401T080000Z\r\nDTSTART:20240503T200000\r\nSUMMARY:Lezing\r\n{rule}END:VEVENT\r\nEND:VCALENDAR\r\n"""
EMBEDDED = """<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "Event", "name": "Lezing",
"startDate": "2024-05-03T{time}"{end}</script><h1>Lezing</h1><p>Op 3 mei 2024 om 20.00 uur in De Remise.</p>"""
AGENDA = """Agenda\n
3 maart 2025, 20.00 uur\nLezing over de geschiedenis van de vuurtoren, door Anke Visser\n
10 maart 2025, 20.00 uur\nConcert van het strijkkwartet De Vier Snaren in de dorpskerk\n
24 maart 2025, 14.00 uur\nWandeling langs de oude spoorlijn met gids Piet Blom\n"""
EMPTY_PAGES = pdf(
    b"<< /Type /Catalog /Pages 2 0 R >>",
    b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>",
    b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray /Length 1 >>\n"
    b"stream\nx\nendstream",
    b"<< /Length 5 >>\nstream\n/I Do\nendstream",
)

# Code: the source that must get it, the one that must not, and the options of both.
CASES: dict[str, tuple[str | bytes, str | bytes, dict[str, Any]]] = {
    "ambiguous-day-month": ("Talk on 05/06/2024", "Talk on 25/06/2024", {**PLAIN, "language": "en"}),
    "broken-data": (EMBEDDED.format(time="20:00", end=","), EMBEDDED.format(time="20:00", end="}"), PAGE),
    "contradicting-dates": (
        "Lezing\n\nDatum: 12 maart 2024\n\nDe lezing is op 13 maart 2024 in De Remise.",
        "Lezing\n\nDatum: 12 maart 2024\n\nDe lezing is op 12 maart 2024 in De Remise.",
        PLAIN,
    ),
    "contradicting-times": (
        "Lezing\n\nDatum: 12 maart 2024\nAanvang: 20.00 uur\n\nDe lezing begint om 19.30 uur.",
        "Lezing\n\nDatum: 12 maart 2024\nAanvang: 20.00 uur\n\nDe lezing begint om 20.00 uur.",
        PLAIN,
    ),
    "contradicting-titles": (
        "Kringgesprek #42: Wonen\n\nOp 12 maart 2024 om 20.00 uur.\n\nKringgesprek #42: Energie\n",
        "Kringgesprek #42: Wonen\n\nOp 12 maart 2024 om 20.00 uur.\n\nKringgesprek #42: Wonen\n",
        PLAIN,
    ),
    "contradicting-venues": (
        "Lezing\n\nDatum: 12 maart 2024\nLocatie: De Remise\n\nPlaats: Stadsschouwburg\n",
        "Lezing\n\nDatum: 12 maart 2024\nLocatie: De Remise\n\nPlaats: De Remise\n",
        PLAIN,
    ),
    "deadline-after-event": (
        "Lezing op 20 april 2024 om 20.00 uur.\n\nAanmelden kan tot 1 mei 2024.",
        "Lezing op 20 april 2024 om 20.00 uur.\n\nAanmelden kan tot 1 april 2024.",
        PLAIN,
    ),
    "deep-markup": ("<div>" * 3_000 + "3 mei 2024", "<div>" * 500 + "3 mei 2024", PAGE),
    "doors-after-start": (
        "Concert op 20 april 2024, start 19.30 uur, deuren open 20.00 uur.",
        "Concert op 20 april 2024, start 19.30 uur, deuren open 19.00 uur.",
        PLAIN,
    ),
    "dst-gap": (
        "Nachtwandeling op 31 maart 2024 om 2.30 uur 's nachts.",
        "Nachtwandeling op 30 maart 2024 om 2.30 uur 's nachts.",
        {**PLAIN, "timezone": "Europe/Amsterdam"},
    ),
    "embedded-disagrees": (
        EMBEDDED.format(time="21:00", end="}"),
        EMBEDDED.format(time="20:00", end="}"),
        PAGE,
    ),
    "end-before-start": (
        "Lezing op 12 maart 2024 van 20.00 tot 19.00 uur.",
        "Lezing op 12 maart 2024 van 20.00 tot 22.00 uur.",
        PLAIN,
    ),
    "impossible-date": (
        "Lezing op 31 april 2027 om 20.00 uur in De Remise.",
        "Lezing op 30 april 2027 om 20.00 uur in De Remise.",
        PLAIN,
    ),
    "long-text": (
        "Lezing op 3 mei 2024.\n" + "Zomaar een regel.\n" * 6_000,
        "Lezing op 3 mei 2024.\n" + "Zomaar een regel.\n" * 60,
        PLAIN,
    ),
    "mojibake": ("Lezing in CafÃ© De Zon op 3 mei 2024", "Lezing in Café De Zon op 3 mei 2024", PLAIN),
    "no-event": ("De kat zit op de mat en slaapt.", "De kat treedt op in De Remise, 3 mei 2024.", PLAIN),
    "no-text": ("<script>draw()</script>", "<script>draw()</script><p>Lezing op 3 mei 2024</p>", PAGE),
    "past-event": (
        "Terugblik op de lezing van 3 mei 2024\n\nDe avond was een groot succes. Wij kijken terug op een volle zaal.",
        "Lezing op 3 mei 2024\n\nDe avond wordt een groot succes. Wij kijken uit naar een volle zaal.",
        PLAIN,
    ),
    "placeholder-text": (
        "Lezing\n\nDatum: 12 maart 2024\nLocatie: n.n.b.\n",
        "Lezing\n\nDatum: 12 maart 2024\nLocatie: De Remise\n",
        PLAIN,
    ),
    "recurring-event": (CALENDAR.format(rule="RRULE:FREQ=WEEKLY\r\n"), CALENDAR.format(rule=""), {"language": "nl"}),
    "scanned-pdf": (EMPTY_PAGES, pdf_of(["Lezing op 3 mei 2024"]), {"language": "nl"}),
    "several-events": (
        AGENDA,
        "Cursus vuurtorens\n\n3 maart 2025, 20.00 uur\n10 maart 2025, 20.00 uur\n24 maart 2025, 14.00 uur",
        PLAIN,
    ),
    "title-variants": (
        "Kringgesprek #42 | Eén overheid?!\n\nOp 12 maart 2024 om 20.00 uur.\n\nKringgesprek #42: Een overheid!\n",
        "Kringgesprek #42 | Eén overheid?!\n\nOp 12 maart 2024 om 20.00 uur.\n\nKringgesprek #42: Eén overheid?!\n",
        PLAIN,
    ),
    "truncated-text": (
        "Lezing op 3 mei 2024\n\nAnke Visser vertelt deze avond in De Remise over haar gezin en de",
        "Lezing op 3 mei 2024\n\nAnke Visser vertelt deze avond in De Remise over haar gezin en de zee.",
        PLAIN,
    ),
    "unreadable-member": (
        zipped({"a.txt": "Lezing op 3 mei 2024", "b.docx": b"PK\x03\x04 damaged"}),
        zipped({"a.txt": "Lezing op 3 mei 2024", "b.docx": docx("<w:p><w:r><w:t>3 mei 2024</w:t></w:r></w:p>")}),
        {"language": "nl"},
    ),
    "weekday-mismatch": ("Lezing op maandag 12 maart 2024", "Lezing op dinsdag 12 maart 2024", PLAIN),
    "year-inferred": ("Najaar 2023\n\nLezing op 21 november", "Najaar 2023\n\nLezing op 21 november 2023", PLAIN),
    "year-unknown": ("Lezing op 21 november", "Lezing op 21 november 2023", PLAIN),
}


def test_every_code_has_its_cases() -> None:
    assert sorted(CASES) == sorted(get_args(Code))


@pytest.mark.parametrize("code", CASES)
def test_a_code_stands_where_it_must_and_only_there(code: str) -> None:
    at_fault, sound, options = CASES[code]
    given = [
        {diagnostic.code for record in parse_all(source, **options) for diagnostic in record.diagnostics}
        for source in (at_fault, sound)
    ]
    assert [code in codes for codes in given] == [True, False], given
