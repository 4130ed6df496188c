"""Labels of the spans in a spaCy document, and their colours in displaCy. Imports no spaCy."""

import re

_INDEX = re.compile(r"/\d+(?=/|$)")

LABELS = {
    "title": "TITLE",
    "series/name": "SERIES",
    "series/edition": "EDITION",
    "status": "STATUS",
    "theme/summary": "THEME",
    "theme/questions": "QUESTION",
    "sessions/start_date": "DAY",
    "sessions/end_date": "LAST_DAY",
    "sessions/doors": "DOORS",
    "sessions/start": "START",
    "sessions/end": "END",
    "sessions/timezone": "TIMEZONE",
    "venue/name": "VENUE",
    "venue/room": "ROOM",
    "venue/street": "STREET",
    "venue/postcode": "POSTCODE",
    "venue/city": "CITY",
    "venue/country": "COUNTRY",
    "attendance": "ATTENDANCE",
    "people/name": "PARTICIPANT",
    "people/kind": "KIND",
    "people/honorific": "HONORIFIC",
    "people/role": "ROLE",
    "people/positions/title": "POSITION",
    "people/positions/organisation": "AFFILIATION",
    "organisers/name": "ORGANISER",
    "organisers/acronym": "ORGANISER_ACRONYM",
    "partners/name": "PARTNER",
    "partners/acronym": "PARTNER_ACRONYM",
    "registration/required": "REGISTRATION",
    "registration/url": "REGISTRATION_URL",
    "registration/email": "REGISTRATION_EMAIL",
    "registration/phone": "REGISTRATION_PHONE",
    "registration/deadline/date": "DEADLINE",
    "registration/deadline/time": "DEADLINE_TIME",
    "prices/amount": "PRICE",
    "prices/currency": "CURRENCY",
    "prices/label": "PRICE_LABEL",
    "free": "FREE",
    "programme/start": "PROGRAMME_START",
    "programme/end": "PROGRAMME_END",
    "programme/title": "PROGRAMME_ITEM",
}

ENTITIES = frozenset(
    {
        "TITLE", "SERIES", "EDITION", "DAY", "LAST_DAY", "DOORS", "START", "END", "VENUE", "ROOM", "STREET", "POSTCODE",
        "CITY", "COUNTRY", "PARTICIPANT", "HONORIFIC", "POSITION", "AFFILIATION", "ORGANISER", "ORGANISER_ACRONYM",
        "PARTNER",
        "PARTNER_ACRONYM", "REGISTRATION_URL", "REGISTRATION_EMAIL", "REGISTRATION_PHONE", "DEADLINE", "PRICE",
        "PROGRAMME_ITEM",
    }
)  # fmt: skip
"""Labels of what has a name or a number of its own; the others ("doors open at", "free") tell something about it."""

_HUES = {
    "title": "#a9c6ec", "series": "#a9c6ec", "status": "#a9c6ec", "theme": "#dfe3ea", "sessions": "#d9b8e6",
    "programme": "#e6d4ee",
    "venue": "#f0bd92", "attendance": "#f0bd92", "people": "#a6d8ae", "organisers": "#9fd5d9", "partners": "#bfe3e6",
    "registration": "#f2b3cb", "prices": "#f2b3cb", "free": "#f2b3cb",
}  # fmt: skip
COLOURS = {label: _HUES[path.split("/")[0]] for path, label in LABELS.items()}
"""Colour of each label, as the entry point `spacy_displacy_colors` gives it to displaCy: one hue per part."""


def label_of(path: str) -> str | None:
    """Return the label of a value by its path in the record, None for a path that is none.

    >>> label_of("people/12/positions/0/title")
    'POSITION'
    """
    return LABELS.get(_INDEX.sub("", path))
