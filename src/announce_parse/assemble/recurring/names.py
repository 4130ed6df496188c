"""What may be the name of something that recurs, and what is a body's, a genre's or somebody's."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.recurring.formats import names_somebody
from announce_parse.assemble.titles.wording import is_call, is_masthead, is_only_genre
from announce_parse.assemble.view import View

NOUN = 3  # letters of a noun that ends no compound
WORDS = 6  # of a name
SHORT = 3  # letters of a name at least
_MARKED = re.compile(r"[?!:;@<>]|\.\s|\d{2}")
_QUOTE = re.compile(r"[“”„«»\"]")


def may_recur(view: View, start: int, end: int, *, held: bool = False) -> bool:
    """Tell whether a text may name what recurs: short, with a capital, no body, genre, call, place, day or person.

    Where it is told to be held, a noun that may be a body's as well ('congress') is that of an event.
    """
    shown = view.text[start:end]
    words = shown.split()
    return (
        len(shown) > SHORT
        and len(words) <= WORDS
        and shown[0].isupper()
        and not _MARKED.search(shown)
        and len(_QUOTE.findall(shown)) % 2 == 0
        and _is_event(view.language, words[-1].casefold(), held=held)
        and not is_masthead(view.language, shown)
        and not is_call(view.language, shown)
        and not (len(words) > 1 and is_only_genre(view.language, shown))
        and not view.within(start, end, "date", "price", "street", "email", "url")
        and all(not any(map(str.isdigit, item.text)) for item in view.within(start, end, "time"))  # 'Musik um Zwölf'
        and not any(item.start <= start and end <= item.end for item in view.within(start, end, "city", "venue"))
        and not names_somebody(view, start, end)
    )


def _is_event(language: str, word: str, *, held: bool) -> bool:
    """Tell whether a word in small letters is the noun of what recurs, or none of a body."""
    event = recurs(language, word) or (held and word in languages.load(language).titles.recurring)
    return event or not is_body_word(word, language)


def recurs(language: str, word: str) -> bool:
    """Tell whether a word in small letters is, or ends with, the noun of what is held again and again, no lecture's.

    >>> recurs("nl", "taalcafé"), recurs("nl", "gastlezing")
    (True, False)
    """
    return word.endswith(_recurring(language))


@lru_cache(maxsize=8)
def _recurring(language: str) -> tuple[str, ...]:
    own, english = languages.load(language).titles, languages.load("en").titles
    nouns = {*own.formats, *own.format_heads, *english.formats}.difference(own.entitled, english.entitled)
    return tuple(sorted(noun for noun in nouns if " " not in noun and len(noun) > NOUN))
