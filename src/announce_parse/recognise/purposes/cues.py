"""The words of the language packs that tell what a date or a time is for, as patterns."""

import re
from collections.abc import Iterable
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.remembering import WORDS
from announce_parse.languages.sections.purposes import Purposes


@lru_cache(maxsize=8)
def cue_pattern(code: str) -> re.Pattern[str]:
    """Return the pattern that finds the purpose words of a language, each class a group of its name."""
    section = languages.load(code).purposes
    classes = {name: words for name in Purposes.model_fields if isinstance(words := getattr(section, name), tuple)}
    groups = [
        f"(?P<{name}>{'|'.join(_word(w) for w in sorted(words, key=len, reverse=True))})"
        for name, words in classes.items()
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})(?!\w)", re.IGNORECASE)


def any_word(words: Iterable[str]) -> str:
    """Return the pattern of any of these words or phrases, the longest first."""
    return rf"(?<!\w)(?:{'|'.join(_word(w) for w in sorted(words, key=lambda word: (-len(word), word)))})"


def _word(word: str) -> str:
    stem = r"\s+".join(map(re.escape, word.strip("*").split()))
    before = r"\w{0,25}" if word.startswith("*") else ""
    return before + stem + (r"\w{0,25}" if word.endswith("*") else "")


@lru_cache(maxsize=WORDS)
def class_of(code: str, word: str) -> str | None:
    """Return the class of a word, None where it is no cue.

    >>> class_of("nl", "inlooptijd"), class_of("nl", "fiets")
    ('doors', None)
    """
    match = cue_pattern(code).fullmatch(word)
    return match.lastgroup if match else None


@lru_cache(maxsize=WORDS)
def classes_in(code: str, text: str) -> tuple[str, ...]:
    """Return the classes of the cues in a short text, in the order in which they stand there, each once.

    >>> classes_in("nl", "zaal open vanaf")
    ('doors', 'since')
    """
    return tuple(dict.fromkeys(match.lastgroup or "" for match in cue_pattern(code).finditer(text)))
