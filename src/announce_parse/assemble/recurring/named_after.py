"""Lectures that are called after somebody and held again: 'will deliver the 2001 Anna Poel Memorial Lecture'."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import AND
from announce_parse.assemble.titles.wording import is_masthead, is_only_genre
from announce_parse.assemble.view import View, overlap
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words
from announce_parse.languages.lexicon import load_lexicon

FIRST = 12  # lines in which such a name stands
ALIKE = 0.25  # words that it shares with a title of which it is but another wording
_AND = rf"(?:(?:{any_of(AND)})\s)?"
_WORD = r"[^\W\d_a-zß-ÿ][\w’'.]{0,24}"  # hyphens part words: no text is matched in two ways
_FIELD_WORD = r"[^\W\d_a-zß-ÿ][\w’'-]{1,24}"
_IN_FIELD = rf"\sin\s(?:the\s)?{_FIELD_WORD}(?:\s(?:(?:and|of|&)\s)?{_FIELD_WORD}){{0,3}}"
_FIELD = re.compile(
    rf"{_IN_FIELD}"
    r"(?=(?:\s\d{4})?\s?[,.;:!?(\"”“‘’']|\s[a-z]|\s?$)",
    re.M,
)


def lecture_series(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return where such a name stands that is not the title: behind who gives it, or alone in its line at the top."""
    if title is None:
        return None
    given, alone = _patterns(view.language)
    for row in view.rows[:FIRST]:
        line = row.line
        match = alone.fullmatch(line.text.strip())
        if match:
            offset = line.start + len(line.text) - len(line.text.lstrip())
            start, end = (offset + place for place in match.span("name"))
        else:
            found = given.search(view.text, line.start, line.end)
            if found is None:
                continue
            start, end = found.span("name")
        if _may_be(view, start, end, title):
            return with_field(view, start, end)
    return None


def is_lecture_series(language: str, shown: str) -> bool:
    """Tell whether a line is but the name of a lecture that is held again, with its year.

    >>> is_lecture_series("en", "The Poel Lecture in Fen Law 2015"), is_lecture_series("en", "Poel lectures on law")
    (True, False)
    """
    return _patterns(language)[1].fullmatch(shown.strip()) is not None


def with_field(view: View, start: int, end: int) -> tuple[int, int]:
    """Return a lecture's name with the field behind it ('Poel Lecture | in Fen Law'); 'in Leeds' is none."""
    last = view.text[start:end].casefold().rpartition(" ")[2]
    field = _FIELD.match(view.text, end) if last in languages.load(view.language).titles.named_after else None
    if field is None:
        return start, end
    towns = view.within(end, field.end(), "city", "venue", "street")
    known = any(not load_lexicon().has("ordinary", view.fold(town.text)) for town in towns)
    return (start, end) if known else (start, field.end())


def _may_be(view: View, start: int, end: int, title: Value) -> bool:
    shown = view.text[start:end]
    if is_only_genre(view.language, shown) or is_masthead(view.language, shown):
        return False
    if not calendar_words(view.language).isdisjoint(shown.casefold().split()):
        return False  # 'June Lecture'
    return overlap(view.fold(shown), view.fold(title.value)) < ALIKE


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return such a name behind a verb, and such a name alone with its year, or its language in brackets."""
    pack = languages.load(language)
    titles = pack.titles
    nouns = any_of({*titles.named_after, *languages.load("en").titles.named_after})
    name = rf"(?P<name>(?:{_WORD}(?:\s|-){_AND}){{1,5}}?(?i:{nouns}))(?!\w)"
    annual = rf"(?:(?:\d{{4}}|\d{{1,3}}(?:st|nd|rd|th|e|de|\.)|(?i:{any_of(titles.annual)}))\s){{0,3}}"
    article = rf"(?i:(?:{any_of(pack.organisations.spaced_articles)})\s)?"
    return (
        re.compile(rf"(?<!\w)(?i:{any_of(titles.gives)})\s{article}{annual}{name}"),
        re.compile(rf"{article}{annual}{name}(?:{_IN_FIELD})?(?:\s\d{{4}})?(?:\s\([^()\n]{{2,30}}\))?\W?"),
    )
