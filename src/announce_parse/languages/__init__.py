"""Language packs: the words of each language, as validated data.

A language is one TOML file in this folder; its sections and their meaning are the models of `sections/`. Words with
'ß' are read as Swiss write them as well.
"""

import math
import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache
from importlib.resources import files
from itertools import repeat
from typing import Any

from announce_parse.languages.sections.pack import LanguagePack

__all__ = ["CODES", "LanguagePack", "celebrated", "detect", "load", "of_all"]

CODES: tuple[str, ...] = ("nl", "en", "de", "fr")

_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 20_000  # characters that suffice to tell the language
_BEGINNING = 300  # characters that count twice as much as all: 1 of 263 texts wrong for 5 (talks and songs in English)


@lru_cache(maxsize=len(CODES))
def load(code: str) -> LanguagePack:
    """Return the pack of a language.

    Raises:
        KeyError: there is no such pack.
        pydantic.ValidationError: a section is missing or empty.

    >>> load("nl").code
    'nl'
    """
    if code not in CODES:
        raise KeyError(code)
    data = tomllib.loads((files(__package__) / f"{code}.toml").read_text(encoding="utf-8"))
    return LanguagePack.model_validate({"code": code, **_with_swiss(data)})


def of_all(words: Callable[[LanguagePack], Iterable[str]]) -> list[str]:
    """Return the words that `words` takes from a pack, of all languages.

    >>> "zwischen" in of_all(lambda pack: pack.temporal.between), "tussen" in of_all(lambda pack: pack.temporal.between)
    (True, True)
    """
    return [word for code in CODES for word in words(load(code))]


def _with_swiss(words: Any) -> Any:
    """Return the words of a pack, those with 'ß' also as Swiss write them.

    >>> _with_swiss({"welcome": ["begrüßung", "empfang"]})
    {'welcome': ['begrüßung', 'empfang', 'begrüssung']}
    """
    if isinstance(words, dict):
        return {key: _with_swiss(value) for key, value in words.items()}
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        return [_with_swiss(value) for value in words] if isinstance(words, list) else words
    swiss = (word.replace("ß", "ss") for word in words if "ß" in word)
    return list(dict.fromkeys((*words, *swiss)))


def _by_language(file: str) -> dict[str, list[str]]:
    """Return the words of a file by language; each of its lines is `code: words`."""
    lines = (files(__package__) / file).read_text(encoding="utf-8").splitlines()
    return {code: words.split() for code, words in (line.split(":", 1) for line in lines)}


@lru_cache(maxsize=1)
def _stopwords() -> dict[str, tuple[str, ...]]:
    """Map each stop word to the codes of the languages that have it."""
    table: dict[str, list[str]] = {}
    for code, words in _by_language("stopwords.txt").items():
        for word in words:
            table.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in table.items()}


@lru_cache(maxsize=1)
def _jobs() -> dict[str, frozenset[str]]:
    return {code: frozenset(words) for code, words in _by_language("jobs.txt").items()}


def jobs(code: str) -> frozenset[str]:
    """Return nouns of jobs and of instruments in a language, beside those of its pack.

    They tell a job where a name stands beside, and are no part of the name; by themselves ('farmer', 'voice') they tell
    nothing, so that no model sees them.

    >>> "imker" in jobs("de"), "luthière" in jobs("fr")
    (True, True)
    """
    return _jobs().get(code, frozenset())


def is_stop_word(word: str, code: str) -> bool:
    """Tell whether a word (in lower case) is a stop word of the language `code`.

    >>> is_stop_word("wij", "nl")
    True
    """
    return code in _stopwords().get(word, ())


def detect(text: str) -> str | None:
    """Return the code of the language that most stop words of `text` belong to, None where there are none.

    Its beginning counts twice as much as the whole: an abstract in English makes no English announcement.

    >>> detect("Het debat is op dinsdag in de zaal van het stadhuis")
    'nl'
    """
    whole, beginning = _shares(text[:_SAMPLE]), _shares(text[:_BEGINNING])
    shares = {code: whole[code] + 2 * beginning[code] for code in CODES}
    best = max(CODES, key=lambda code: shares[code])
    return best if shares[best] else None


def _shares(text: str) -> dict[str, float]:
    """Return which share of the stop words of a text is of each language; words of several count for each in part."""
    counts = dict.fromkeys(CODES, 0.0)
    for codes, times in Counter(map(_stopwords().get, _WORD.findall(text.casefold()), repeat(()))).items():
        for code in codes:
            counts[code] += times / len(codes)
    total = math.fsum(counts.values()) or 1.0
    return {code: count / total for code, count in counts.items()}


@lru_cache(maxsize=1)
def celebrated() -> frozenset[str]:
    """Return surnames (in lower case) of composers, writers, painters and rulers of the past.

    They are rarely there themselves.

    >>> "monteverdi" in celebrated()
    True
    """
    return frozenset((files(__package__) / "celebrated.txt").read_text(encoding="utf-8").split())
