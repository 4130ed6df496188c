"""Lines that tell who wrote a text or what a picture shows, and are no title."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import Row, View
from announce_parse.languages.alternation import any_of


def is_credit(view: View, row: Row) -> bool:
    """Tell whether a line is a credit ('Geschreven door Anna Poel'), or the caption of a picture ('… Foto: PR')."""
    credits, caption = _credits(view.language)
    shown = row.line.text.strip()
    if credits.match(shown) or caption.search(shown) or _is_byline(view, row):
        return True
    below = view.rows[row.rank + 1].line.text.strip() if row.rank + 1 < len(view.rows) else ""
    return bool(shown) and below.startswith(shown) and caption.match(below, len(shown)) is not None


def _is_byline(view: View, row: Row) -> bool:
    """Tell whether a line is nothing but somebody's name behind 'by' ('By Ann Poole')."""
    lead = _by(view.language).match(view.text, row.line.start, row.line.end)
    people = view.within(lead.end(), row.line.end, "person") if lead else []
    return any(lead and p.start == lead.end() and not view.text[p.end : row.line.end].strip() for p in people)


@lru_cache(maxsize=8)
def _by(language: str) -> re.Pattern[str]:
    return re.compile(rf"\W{{0,4}}(?:{any_of(languages.load(language).people.by_words)})\s{{1,2}}", re.I)


@lru_cache(maxsize=8)
def _credits(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how lines begin that tell who wrote a text, and how captions of pictures end."""
    titles = languages.load(language).titles
    return (
        re.compile(rf"\W{{0,4}}(?:{any_of(titles.credits)})(?!\w)\s?:?\s\S", re.I),
        re.compile(rf"[\s.(|–-](?:{any_of(titles.captions)})\s?:\s?[^\n]{{1,40}}\Z", re.I),
    )
