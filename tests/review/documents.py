"""Records for the tests of the pages, made by hand so that no model decides what the tests see."""

import json
from typing import Any

from announce_parse.record import Announcement

TEXT = """Kringgesprek #42 | Wie betaalt de dijk?

De vereniging Kring van Waterbeheerders nodigt u uit.
Waarover praten we die avond?

Te gast zijn:
- dr. Joris Palmboom (omgevingsmanager, Gemeente Tiel)
- Loes Brandsma

Datum: 14-05-2024, inloop 19.00 uur, aanvang 19.30 uur
De Oude Remise, Arnhem. Toegang: € 7,50.
20.15 uur Pauze met koffie
Meer weten? 🎈 Mail info@kring.example
"""
_KINDS = ("header", "theme", "guests", "logistics")
_STARTS = ("Kringgesprek", "De vereniging", "Te gast", "Datum")


def record(id: str | None = "kring", **changes: Any) -> Announcement:
    """The record of TEXT, some of its fields changed."""
    return Announcement.model_validate({**json.loads(_FILLED.model_dump_json()), "id": id, **changes})


def evidence(quote: str, confidence: float = 0.95, certainty: str = "stated", text: str = TEXT) -> list[dict[str, Any]]:
    """The place of the first `quote` in a text."""
    start = text.index(quote)
    end = start + len(quote)
    return [{"start": start, "end": end, "text": quote, "certainty": certainty, "confidence": confidence}]


def blocks(text: str = TEXT) -> list[dict[str, Any]]:
    """The blocks of TEXT; any other text is one block."""
    starts = [text.index(start) for start in _STARTS] if text == TEXT else [0]
    ends = [*starts[1:], len(text)]
    return [
        {"kind": kind, "start": start, "end": end, "text": text[start:end]}
        for kind, start, end in zip(_KINDS, starts, ends, strict=False)
    ]


_FILLED = Announcement.model_validate(
    {
        "source": {"path": "archive/kring.txt", "sha256": "00", "reference_date": "2024-04-01"},
        "language": "nl",
        "title": "Wie betaalt de dijk?",
        "series": {"name": "Kringgesprek", "edition": 42},
        "status": "scheduled",
        "theme": {"summary": "Waarover praten we die avond?", "questions": ["Waarover praten we die avond?"]},
        "sessions": [{"start_date": "2024-05-14", "doors": "19:00", "start": "19:30"}],
        "venue": {"name": "De Oude Remise", "city": "Arnhem"},
        "attendance": "offline",
        "people": [
            {
                "name": "Joris Palmboom",
                "honorific": "dr.",
                "role": "guest",
                "positions": [{"title": "omgevingsmanager", "organisation": "Gemeente Tiel"}],
            },
            {"name": "Loes Brandsma", "role": "guest"},
        ],
        "organisers": [{"name": "Kring van Waterbeheerders"}],
        "registration": {"required": True, "email": "info@kring.example"},
        "prices": [{"amount": 7.5, "currency": "EUR"}],
        "programme": [{"start": "20:15", "title": "Pauze met koffie"}],
        "blocks": blocks(),
        "evidence": {
            "title": evidence("Wie betaalt de dijk?"),
            "series/name": evidence("Kringgesprek", 0.4),
            "series/edition": evidence("#42"),
            "theme/summary": evidence("Waarover praten we die avond?"),
            "theme/questions/0": evidence("Waarover praten we die avond?"),
            "sessions/0/start_date": evidence("14-05-2024"),
            "sessions/0/doors": evidence("19.00 uur"),
            "sessions/0/start": evidence("aanvang 19.30 uur"),
            "venue/name": evidence("De Oude Remise", 0.55),
            "venue/city": evidence("Arnhem", certainty="inferred"),
            "people/0/name": evidence("Joris Palmboom"),
            "people/0/role": evidence("dr. Joris Palmboom", 0.6),
            "people/0/positions/0/title": evidence("omgevingsmanager"),
            "people/0/positions/0/organisation": evidence("Gemeente Tiel"),
            "people/1/name": evidence("Loes Brandsma"),
            "organisers/0/name": evidence("Kring van Waterbeheerders"),
            "registration/email": evidence("info@kring.example"),
            "prices/0/amount": evidence("€ 7,50"),
            "programme/0/start": evidence("20.15 uur"),
            "programme/0/title": evidence("Pauze met koffie"),
        },
        "diagnostics": [
            {
                "code": "title-variants",
                "severity": "info",
                "message": "the title is also spelt otherwise",
                "start": 0,
                "end": 12,
                "field": "title",
            },
            {"code": "year-inferred", "severity": "warning", "message": "no year", "field": "sessions"},
        ],
    }
)
