"""Whether a name is one at all: how ordinary its words are, and whether the text writes them small as well."""

from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import View
from announce_parse.languages.lexicon import load_lexicon
from announce_parse.languages.remembering import WORDS, remembered_by

SHORT = 4  # letters of a word up to which its ending tells nothing


def _is_ordinary(language: str, word: str) -> bool:
    lexicon = load_lexicon()
    return languages.is_stop_word(word, language) or (
        lexicon.has("ordinary", word) and not lexicon.has("surname", word) and not lexicon.has("forename", word)
    )


_ordinary = remembered_by(_is_ordinary)


def ordinariness(view: View, written: str) -> frozenset[str]:
    """Return features of a name by its words.

    A word that only opens a sentence has a capital like a name, but is a stop word, an ordinary word, or stands in the
    text with a small letter as well.
    """
    return view.told_of(written, _ordinariness)


def _ordinariness(view: View, written: str) -> set[str]:
    parts = view.fold(written).split()
    lower = written.casefold()
    words = lower.split()
    first = words[0].strip(".,:'’")
    features = set()
    if languages.is_stop_word(first, view.language):
        features.add("stop" if len(parts) == 1 else "stopfirst")
    ordinary = sum(map(_ordinary(view.language).__getitem__, words))
    features.add(f"ordinary={3 * ordinary // max(1, len(parts))}/{min(3, len(parts))}")
    if written[0].isupper() and f" {lower} " in view.text:
        features.add("small" if len(parts) == 1 else "smalltoo")
    return features


def letter_case(written: str) -> str:
    """Return in which letters a name is written.

    >>> [letter_case(name) for name in ("DE KRING", "de kring", "De Kring", "eLab")]
    ['upper', 'lower', 'capital', 'mixed']
    """
    if written.islower():
        return "lower"
    if written.isupper():
        return "upper"
    return "capital" if written[0].isupper() else "mixed"


def _is_noun(language: str, word: str) -> bool:
    """Tell whether a word is ordinary, if only by its ending."""
    endings = languages.load(language).organisations.noun_endings
    return _ordinary(language)[word] or (len(word) > SHORT and word.endswith(endings))


_nouns = remembered_by(_is_noun)


def only_nouns(written: str, language: str) -> bool:
    """Tell whether a name is made of ordinary words alone ('Räumlichkeiten zur Verfügung').

    Where nouns have no capital, two words and more that all have one are a name nevertheless ('Sport Avenue').
    """
    words = written.split()
    named = len(words) > 1 and all(word[0].isupper() for word in words)
    if named and not languages.load(language).people.capital_nouns:
        return False
    return all(map(_nouns(language).__getitem__, written.casefold().split()))


@lru_cache(maxsize=WORDS)
def is_unknown(word: str) -> bool:
    """Tell whether a word with a capital is no ordinary one, and nobody's name, so that it names a body by itself."""
    lexicon, lower = load_lexicon(), word.casefold()
    known = any(lexicon.has(words, lower) for words in ("ordinary", "forename", "surname"))
    return len(word) > SHORT and word[0].isupper() and word.isalpha() and not known
