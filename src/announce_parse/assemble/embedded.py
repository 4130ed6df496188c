"""What machine-readable data says of the event, by field of the record, and how it is settled with the text."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from announce_parse.document import Code, Document, EmbeddedFact, Evidence, Notice, Value

# How often a value of each origin is right, by how much care goes into keeping it.
TRUST: Mapping[str, float] = {
    "ics": 0.97,
    "json-ld": 0.95,
    "microdata": 0.93,
    "rdfa": 0.93,
    "front-matter": 0.92,
    "microformat": 0.9,
    "opengraph": 0.75,
    "mail-header": 0.7,
    "html": 0.6,
}
LEAST_TRUST = 0.5
DOUBTFUL = 0.6  # below it a value of the text gives way to one of the data that stands in the text as well
CAREFUL = 0.9  # trust in forms that are kept for the event and not for the page
CODE: Code = "embedded-disagrees"
_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 40  # of a name that is looked for in the text
_TELLING = 4  # letters of a word that two names must share to be of one thing
Agreement = Literal["same", "alike", "different"]


@dataclass(frozen=True, slots=True)
class Given:
    """A value that the data gives, the probability that it is right, and the form of the data."""

    value: Any
    chance: float
    origin: str

    @property
    def evidence(self) -> Evidence:
        """The evidence that there is for it: no characters of the text."""
        return Evidence(0, 0, "embedded", self.chance)

    @property
    def leaf(self) -> Value:
        """The value as a leaf of the draft."""
        return Value(self.value, (self.evidence,))


def given_in(document: Document) -> dict[str, Given]:
    """Return the data's values by path of the record; lists (people, prices) come whole from one form of data.

    >>> document = Document("", (), embedded=(EmbeddedFact("title", "Lezing", "json-ld"),))
    >>> given_in(document)["title"].value
    'Lezing'
    """
    found: dict[str, Given] = {}
    owners: dict[str, str] = {}
    for fact in document.embedded:
        name, _, rest = fact.path.partition("/")
        if rest[:1].isdigit() and name != "sessions" and owners.setdefault(name, fact.origin) != fact.origin:
            continue
        found.setdefault(fact.path, Given(fact.value, TRUST.get(fact.origin, LEAST_TRUST), fact.origin))
    return found


def entries(given: Mapping[str, Given], name: str) -> list[dict[str, Given]]:
    """Return the entries of a list, as in `people/0/name`, in their order."""
    numbered: dict[int, dict[str, Given]] = {}
    for path, value in given.items():
        parts = path.split("/")
        if len(parts) == 3 and parts[0] == name and parts[1].isdecimal():
            numbered.setdefault(int(parts[1]), {})[parts[2]] = value
    return [numbered[number] for number in sorted(numbered)]


def days_given(facts: Iterable[EmbeddedFact]) -> list[dict[str, Given]]:
    """Return the sessions of the data by their day: the days of its first form, with what any form says of them."""
    by_origin: dict[str, dict[str, Given]] = {}
    for fact in facts:
        value = Given(fact.value, TRUST.get(fact.origin, LEAST_TRUST), fact.origin)
        by_origin.setdefault(fact.origin, {}).setdefault(fact.path, value)
    days: dict[str, dict[str, Given]] = {}
    for values in by_origin.values():
        told = [entry for entry in entries(values, "sessions") if "start_date" in entry]
        fixed = bool(days)
        for entry in told:
            day = str(entry["start_date"].value)
            if day in days:
                known = days[day]
                hours = entry if "start" not in known else {k: v for k, v in entry.items() if k != "timezone"}
                days[day] = hours | known
            elif not fixed:
                days[day] = entry
    return list(days.values())


def settled(path: str, text: Value | None, given: Given | None) -> tuple[Value | None, list[Notice]]:
    """Settle a value of the text with that of the data: the text counts, agreeing data makes it surer.

    What was only inferred, the text does not say.

    Args:
        path: the record's field.
        text: what the text says, if anything.
        given: what the data says, if anything.

    Returns:
        The value, and a remark that shows both where they disagree.
    """
    if given is None:
        return text, []
    if text is None:
        return given.leaf, []
    match agreement(text.value, given.value):
        case "same":
            return surer(text, given), []
        case "alike":
            return text, []
    if text.evidence[0].certainty == "inferred":
        return given.leaf, []
    return text, [disagreement(path, text, given)]


def standing(given: Given, text: str) -> Value | None:
    """Return a name of the data as the text has it, that place and the data its evidence; None if it has not."""
    words = words_of(str(given.value))
    if not words or len(words) > _MOST_WORDS:
        return None
    shape = r"(?<!\w)" + r"[\W_]{1,9}".join(map(re.escape, str(given.value).split())) + r"(?!\w)"
    match = re.search(shape, text, re.IGNORECASE)
    if match is None:
        return None
    return Value(match[0], (Evidence(match.start(), match.end(), "stated", given.chance), given.evidence))


def surer(text: Value, given: Given) -> Value:
    """Return a value of the text with the data as further evidence."""
    first, *others = text.evidence
    first = replace(first, confidence=1.0 - (1.0 - first.confidence) * (1.0 - given.chance))
    return Value(text.value, (first, *others, given.evidence))


def disagreement(path: str, text: Value, given: Given) -> Notice:
    """Return the remark that text and data disagree."""
    place = text.evidence[0]
    severity: Literal["info", "warning"] = "warning" if path.startswith(("sessions", "status")) else "info"
    message = f"the text says {text.value!r}, the page's {given.origin} data {given.value!r}"
    return Notice(CODE, severity, message, place.start, place.end, path)


def agreement(one: Any, other: Any) -> Agreement:
    """Tell whether two values agree; names of which one holds the other do, and those with a word in common may.

    >>> agreement("De Kring", "Dorpshuis de kring"), agreement("Delft", "Leiden"), agreement("20:00", "20:30")
    ('same', 'different', 'different')
    """
    if not (isinstance(one, str) and isinstance(other, str)):
        return "same" if one == other else "different"
    if one[:1].isdigit() and other[:1].isdigit():
        return "same" if one == other else "different"
    first, second = words_of(one), words_of(other)
    shorter, longer = sorted((f" {' '.join(first)} ", f" {' '.join(second)} "), key=len)
    if first == second or (shorter.strip() and shorter in longer):
        return "same"
    return "alike" if any(len(word) >= _TELLING for word in set(first) & set(second)) else "different"


def words_of(text: str) -> list[str]:
    """Return the words of a text in lower case and without accents."""
    plain = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return _WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter)))
