"""Time zones named in the text: IANA names for those that change with the season, fixed offsets for the rest."""

import re

from announce_parse.document import Found

_ABBREVIATIONS = {
    "CET": "Europe/Berlin", "CEST": "Europe/Berlin", "MEZ": "Europe/Berlin", "MESZ": "Europe/Berlin",
    "GMT": "UTC", "UTC": "UTC", "BST": "Europe/London", "WET": "Europe/Lisbon", "EET": "Europe/Helsinki",
    "EST": "America/New_York", "EDT": "America/New_York", "ET": "America/New_York",
    "CST": "America/Chicago", "CDT": "America/Chicago", "CT": "America/Chicago",
    "MST": "America/Denver", "MDT": "America/Denver", "MT": "America/Denver",
    "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles", "PT": "America/Los_Angeles",
}  # fmt: skip
_CITIES = {
    "amsterdam": "Europe/Amsterdam", "brussel": "Europe/Brussels", "brussels": "Europe/Brussels",
    "bruxelles": "Europe/Brussels", "berlin": "Europe/Berlin", "paris": "Europe/Paris", "london": "Europe/London",
    "new york": "America/New_York", "zürich": "Europe/Zurich", "wien": "Europe/Vienna", "vienna": "Europe/Vienna",
}  # fmt: skip
_HOME = {"nl": "Europe/Amsterdam", "de": "Europe/Berlin", "fr": "Europe/Paris", "en": "Europe/Berlin"}
_CENTRAL = {"CET", "CEST", "MEZ", "MESZ"}

_ZONE = re.compile(
    r"(?<=[\d.mMhr)] )(?P<offset>(?:UTC|GMT)\s?[+\u2212-]\s?\d{1,2}(?::?\d\d)?)(?!\w)"
    rf"|(?<!\w)(?P<abbreviation>{'|'.join(sorted(_ABBREVIATIONS, key=len, reverse=True))})(?!\w)"
    rf"|(?<!\w)(?P<city>{'|'.join(_CITIES)})(?:er)?\s(?:time|tijd|zeit)(?!\w)"
    r"|(?<!\w)heure\sd(?:e\s|['’])(?P<ville>paris|bruxelles)(?!\w)"
    r"|(?P<iana>(?:Europe|America|Asia|Africa|Australia)/[A-Z][a-z]{2,20}(?:_[A-Z][a-z]{2,20})?)",
    re.IGNORECASE,
)
_AFTER_TIME = 24  # characters between a time and the abbreviation of its zone


def zones(text: str, code: str, time_ends: list[int]) -> list[Found]:
    """Return the zones named near a time, in order; abbreviations count in capitals only."""
    found = []
    for match in _ZONE.finditer(text):
        if not any(0 <= match.start() - end <= _AFTER_TIME for end in time_ends):
            continue
        name = _name(match, code)
        if name:
            found.append(Found("timezone", match.start(), match.end(), match[0], name))
    return found


def _name(match: re.Match[str], code: str) -> str | None:
    if match["offset"]:
        return _offset(match["offset"])
    if match["abbreviation"]:
        written = match["abbreviation"]
        if written != written.upper():
            return None
        return _HOME[code] if written in _CENTRAL else _ABBREVIATIONS[written]
    if match["iana"]:
        return match["iana"]
    return _CITIES[(match["city"] or match["ville"]).casefold()]


def _offset(written: str) -> str:
    """Return 'UTC+2' as a fixed offset.

    >>> _offset("GMT +5:30")
    'UTC+05:30'
    """
    digits = re.findall(r"\d+", written)
    hours = int(digits[0]) if len(digits[0]) <= 2 else int(digits[0][:-2])
    minutes = int(digits[1]) if len(digits) > 1 else int(digits[0][-2:]) if len(digits[0]) > 2 else 0
    sign = "+" if "+" in written else "-"
    return f"UTC{sign}{hours:02}:{minutes:02}" if hours or minutes else "UTC"
