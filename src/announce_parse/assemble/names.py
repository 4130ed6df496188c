"""Names of people: what belongs to a name, what stands in front of it, which two names are one person."""

import re

from announce_parse.assemble.material import Material
from announce_parse.document import Found
from announce_parse.languages.folding import folded

_EDGES = " \t\n\xa0,;:–-(\"'“”‘’«»[]*_|/"
_HONORIFIC = re.compile(r"([^\W\d_][\w.-]{0,12}?)(\.?)[ \xa0]{0,2}\Z")
_MAX_HONORIFICS = 5
_MISSPELT = 6  # letters of a surname of which one may be misspelt


def clean_name(name: str) -> str:
    """Return a name without quotes, brackets and handles around it, or "" where nothing is left.

    >>> clean_name("‘Wizards of Az’")
    'Wizards of Az'
    """
    name = re.sub(r"\s?\(?@\w{1,40}\)?", "", name)
    name = name.strip(_EDGES)
    return name if any(c.isalpha() for c in name) else ""


def words_of_name(name: str) -> list[str]:
    """Return the words of a name, folded: lower case, no accents, no punctuation."""
    return folded(name).split()


def same_person(known: str, name: str) -> bool:
    """Tell whether `name` can be another mention of the person `known`.

    >>> same_person("Caspar van den Berg", "Van den Berg")
    True
    >>> same_person("Caspar van den Berg", "Anna van den Berg")
    False
    >>> same_person("Caspar van den Berg", "C. van den Berg")
    True
    """
    one, other = words_of_name(known), words_of_name(name)
    if one == other:
        return True
    if not one or not other or one[-1] != other[-1]:
        return len(other) == 1 and len(one) > 1 and other[0] == one[0] and len(other[0]) > 2
    short, long = sorted((one, other), key=len)
    if long[-len(short) :] == short:
        return True
    return short[0][0] == long[0][0] and (len(short[0]) == 1 or len(long[0]) == 1 or short[0] == long[0])


def is_misspelt(known: str, name: str) -> bool:
    """Tell whether two names differ by one letter of a long surname, or by two that are exchanged.

    >>> is_misspelt("Boris van Hoytink", "Boris van Hoytenk"), is_misspelt("Ann Poolington", "Ann Poolignton")
    (True, True)
    >>> is_misspelt("Jan Meyers", "Hans Meyer"), is_misspelt("Ann Meyer", "Ann Moyer")
    (False, False)
    """
    (*one, surname), (*other, written) = (words_of_name(known) or [""]), (words_of_name(name) or [""])
    if not one or one != other or not (surname.isalpha() and written.isalpha()):
        return False
    short, long = sorted((surname, written), key=len)
    if len(short) < _MISSPELT:
        return False
    at = next((n for n, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    exchanged = short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
    return exchanged or short[at + 1 :] == long[at + 1 :]


def honorific_before(mention: Found, material: Material) -> Found | None:
    """Return the honorific that stands directly in front of a mention, as written."""
    text = material.document.text
    words = frozenset(material.context.pack.people.honorifics)
    start = mention.start
    for _ in range(_MAX_HONORIFICS):
        match = _HONORIFIC.search(text, max(0, start - 20), start)
        if match is None or not _is_honorific(match[1], words):
            break
        start = match.start()
    if start == mention.start:
        return None
    written = text[start : mention.start].rstrip()
    return Found("honorific", start, start + len(written), written, written, mention.confidence)


def _is_honorific(word: str, words: frozenset[str]) -> bool:
    return all(part in words for part in word.lower().rstrip(".").split(".")) or word.lower() in words
