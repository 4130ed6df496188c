"""Who holds an event by the verb of giving or having somebody come, where nobody else is told to.

'Atelier Kleikracht geeft op 18 maart een workshop', 'De Kring heeft journalist Anna Poel uitgenodigd', 'Das
Theater am Hang spielt „Der Sturm“'.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import CAPITAL, article_of, behind_article, is_called, is_else, judged
from announce_parse.assemble.common_words import only_nouns
from announce_parse.assemble.phrases import is_venue_word, name_words
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

LIKELY = 0.5
VERB = 4  # letters of a verb of playing, which no preposition has
_BETWEEN = r"\s(?:[^.!?;:\n]|\d\.(?=[\s\d])){0,120}?"  # of a sentence, with dates and hours in it


class _Patterns(NamedTuple):
    """Who gives an event, and who had somebody come or plays a piece, with the phrases of which each needs one."""

    gives: re.Pattern[str]
    asked: re.Pattern[str]
    plays: re.Pattern[str]
    needed: tuple[Phrases, Phrases, Phrases]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    holders = pack.holders
    small = any_of([word for word in pack.organisations.connectors if word[-1].isalnum()])
    name = rf"(?P<name>{CAPITAL}(?:\s(?:(?:{small})\s){{0,2}}{CAPITAL}){{0,5}})"
    begin = rf"(?:^|(?<=[.!?]\s))(?i:{article_of(language)}){name}\s"
    plays = tuple(verb for verb in pack.titles.performs if len(verb) > VERB)
    events = any_of(noun for noun in name_words(language).events if len(noun) > 3)
    return _Patterns(
        later(
            rf"{begin}(?:{any_of(holders.gives)}){_BETWEEN}(?:{any_of(holders.objects)})\s"
            rf"(?:[a-zß-ÿ][\w-]{{2,20}}\s)?(?i:[\w-]{{0,20}}(?:{events}))(?!\w)",
            re.M,
        ),
        later(
            rf"{begin}(?:{any_of(holders.had)})\s[^.!?;:\n]{{3,100}}?\s(?:{any_of(holders.asked)})(?!\w)",
            re.M,
        ),
        later(rf"{begin}(?:{any_of(plays)}){_BETWEEN}[„“\"«‘']", re.M),
        (phrases_of(holders.gives), phrases_of(holders.asked), phrases_of(plays)),
    )


def told_by_offer(view: View) -> Iterator[Judged]:
    """Yield the bodies that begin a sentence in which they give an event, or have asked somebody to come."""
    if not view.material.context.pack.holders.gives:
        return
    words = _patterns(view.language)
    for pattern, needed in zip((words.gives, words.asked, words.plays), words.needed, strict=True):
        for match in pattern.finditer(view.text) if view.has_any(needed) else ():
            start, end = behind_article(view, match.start("name")), match.end("name")
            if pattern is words.plays and not _is_house(view, start, end):
                continue
            if _is_body(view, start, end, asked=pattern is words.asked) and not is_else(view, start, end):
                yield judged(view, LIKELY, "organiser", start, end)


def _is_house(view: View, start: int, end: int) -> bool:
    """Tell whether a name begins or ends with the noun of a house, as a theatre's does, and not a choir's."""
    words = view.text[start:end].casefold().split()
    group = any(word.endswith(view.material.context.pack.people.groups) for word in words)
    return not group and any(is_venue_word(word, view.language) for word in (words[0], words[-1]))


def _is_body(view: View, start: int, end: int, *, asked: bool) -> bool:
    """Tell whether words are a body's name, or a house's with a word of its own ('Atelier Kleikracht').

    Where other nouns have no capital, who asked somebody to come is one by its capitals.
    """
    written = view.text[start:end]
    words = written.casefold().split()
    if len(words) < 2 or only_nouns(written, view.language) or view.within(start, end, "person"):
        return False
    if (
        asked
        and not view.material.context.pack.people.capital_nouns
        and all(word[0].isupper() for word in written.split())
    ):
        return True
    return is_called(written, view.language) or any(is_venue_word(word, view.language) for word in words)
