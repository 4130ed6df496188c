"""When two values of a field agree: texts folded to their words, dates and addresses to one form."""

import re
import unicodedata
from collections import Counter

ARTICLES = frozenset({"de", "het", "een", "the", "a", "an", "der", "die", "das", "le", "la", "les", "l"})
NEAR = 0.8  # F1 of the words of two texts that agree

_WORD = re.compile(r"[^\W_]+")


def folded(value: object) -> str:
    """Return the words of a value in lower case, without accents, punctuation and articles in front.

    >>> folded("Het Nationale Theater, Café «Zuid»")
    'nationale theater cafe zuid'
    """
    text = unicodedata.normalize("NFKD", str(value or "")).casefold()
    words = _WORD.findall("".join(letter for letter in text if not unicodedata.combining(letter)))
    while words and words[0] in ARTICLES:
        words.pop(0)
    return " ".join(words)


def near(one: str, other: str) -> bool:
    """Tell whether two texts have at least `NEAR` of their words in common, as F1, once folded.

    >>> near("Café de Unie", "café De Unie, Rotterdam"), near("De Unie", "De Doelen")
    (True, False)
    """
    here, there = folded(one).split(), folded(other).split()
    common = (Counter(here) & Counter(there)).total()
    return common > 0 and 2 * common / (len(here) + len(there)) >= NEAR


def day(value: object) -> str | None:
    """Return a date in the form of the annotations, in which an unknown year is a hyphen.

    >>> day("XXXX-11-21")
    '--11-21'
    """
    return str(value).replace("XXXX-", "--", 1) if value else None


def address(value: str) -> str:
    """Return a URL in lower case, without scheme, `www.` and the slash at its end.

    >>> address("https://www.example.org/Aanmelden/")
    'example.org/aanmelden'
    """
    return re.sub(r"^https?://(www\.)?|/$", "", value.casefold())
