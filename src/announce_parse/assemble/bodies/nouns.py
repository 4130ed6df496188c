"""Who holds an event that no name tells: the noun of a body behind an article ('Die Volkshochschule lädt ein')."""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import is_else, judged, pattern_of
from announce_parse.assemble.phrases import is_body_word, name_words
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of

LIKELY = 0.5
_SHORT = 3  # letters of a noun that ends no compound


def told_by_noun(view: View) -> Iterator[Judged]:
    """Yield the nouns of bodies in front of a verb of those who hold an event, or behind it.

    The noun is a compound, which tells which body of a town it is ('Musikschule'; not 'Verein').
    """
    for match in _pattern(view.language).finditer(view.text):
        start, end = match.span("first" if match["first"] else "second")
        noun = view.text[start:end].casefold()
        compound = noun not in name_words(view.language).body_set or noun in _known(view.language)
        if is_body_word(noun, view.language) and compound and not is_else(view, start, end):
            yield judged(view, LIKELY, "organiser", start, end)


@lru_cache(maxsize=8)
def _known(language: str) -> frozenset[str]:
    """Return the compounds among the nouns of bodies: those that end in another one."""
    nouns = [noun for noun in name_words(language).body_set if len(noun) > _SHORT]
    ends = tuple(nouns)
    return frozenset(noun for noun in nouns if any(noun != end and noun.endswith(end) for end in ends))


@lru_cache(maxsize=8)
def _pattern(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    verbs = pattern_of(pack.organisations.organises)
    noun = r"[A-ZÀ-Þ][a-zß-ÿ-]{5,30}"
    return re.compile(
        rf"(?<!\w)(?:(?i:{articles})\s(?P<first>{noun})\s(?:{verbs})(?!\w)"
        rf"|(?:{verbs})\s(?:{articles})\s(?P<second>{noun})(?=\s[a-zß-ÿ]|[.,]))"
    )
