"""Labels in front of a colon ('Locatie:'), and which field they announce."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of

JOINED = 4  # labels in one heading


@lru_cache(maxsize=8)
def label_classes(language: str) -> dict[str, str]:
    """Map each label of a language to its class; several classes are joined by "+"."""
    pack = languages.load(language)
    classes: dict[str, str] = {}
    for other in (languages.load("en"), pack) if language != "en" else (pack,):
        for name, words in other.blocks.labels:
            for word in words:
                classes[word] = name
        for word in other.organisations.organised_by:
            classes.setdefault(word, "organiser")
        for word in (*other.organisations.supported_by, *other.organisations.together_with):
            classes.setdefault(word, "partner")
    return classes


def label_class(label: str, classes: dict[str, str]) -> str:
    """Return the class of a label, by all its words, else by its last one; "" if it is none.

    Words may be joined by a slash ('Location/Venue').
    """
    words = label.casefold().strip(" .:?").replace("/", " ").split()
    if not words or len(words) > 4:
        return ""
    whole = classes.get(" ".join(words))
    if whole:
        return whole
    return classes.get(words[-1], "") if len(words) <= 3 and _inside().isdisjoint(words) else ""


def heading_class(heading: str, classes: dict[str, str]) -> str:
    """Return the class of a label that fills a line; one that joins a place and a day is that of a place.

    'Locatie, datum en tijden', 'Ort und Zeit'.
    """
    parts = [part.strip() for part in _joints().split(heading.casefold())]
    if 1 < len(parts) <= JOINED and all(part in classes for part in parts) and classes[parts[0]] == "where":
        return "where"
    return label_class(heading, classes)


@lru_cache(maxsize=1)
def _joints() -> re.Pattern[str]:
    """Return what joins labels: commas and the words for 'and' of all languages."""
    joints = languages.of_all(lambda pack: pack.people.and_words)
    return re.compile(rf",\s|\s(?:{any_of(joints)})\s")


@lru_cache(maxsize=1)
def _inside() -> frozenset[str]:
    """Return the words for 'in' of all languages, behind which a last word is no label ('Verdwaald in data:')."""
    return frozenset(languages.of_all(lambda pack: pack.places.inside))
