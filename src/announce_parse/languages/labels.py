"""Labels in front of a colon ('Locatie:'), and which field they announce."""

from functools import lru_cache

from announce_parse import languages


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


@lru_cache(maxsize=1)
def _inside() -> frozenset[str]:
    """Return the words for 'in' of all languages, behind which a last word is no label ('Verdwaald in data:')."""
    return frozenset(languages.of_all(lambda pack: pack.places.inside))
