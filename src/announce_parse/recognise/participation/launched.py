"""Authors of a book that is presented, of whom the text tells more than that: 'interviewt de auteur'."""

import re
from collections.abc import Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.forms import NAME_KINDS
from announce_parse.recognise.token_lines import Page

_AHEAD = 30  # characters in front of a name in which the noun of a book and 'of' stand


def launched(text: str, page: Page, candidates: Sequence[Candidate], code: str) -> dict[int, str]:
    """Return the authors who speak where their book is presented, by their first token.

    The author is told of again without a name ('gaat met de schrijfster in gesprek'), and stands behind the noun of
    the book and 'of', or with 'by' alone in a line.
    """
    if not _launch(code).search(text) or not _author(code).search(text):
        return {}
    return {c.start: "speaker" for c in candidates if c.kind in NAME_KINDS and _wrote(text, page, c, code)}


def _wrote(text: str, page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether somebody wrote the book, by what stands in front of the name."""
    start = page.tokens[candidate.start].start
    line = page.lines[page.line_of[candidate.start]]
    people = languages.load(code).people
    by = page.lowers[line.start] in {*people.by_words, *people.belongs_to}
    alone = by and candidate.start == line.start + 1 and candidate.end == line.end
    return alone or _book(code).search(text, max(0, start - _AHEAD), start) is not None


@lru_cache(maxsize=len(languages.CODES))
def _launch(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(languages.load(code).people.launches)})(?!\w)", re.I)


@lru_cache(maxsize=len(languages.CODES))
def _author(code: str) -> re.Pattern[str]:
    """Return an author behind an article, with no name behind: not 'de schrijver Jan Mol'."""
    pack = languages.load(code)
    articles = any_of(pack.organisations.spaced_articles)
    return re.compile(rf"(?<!\w)(?i:(?:(?:{articles})\s|l['’])(?:{any_of(pack.people.authors)}))(?!\w)(?!\s[A-ZÀ-Þ])")


@lru_cache(maxsize=len(languages.CODES))
def _book(code: str) -> re.Pattern[str]:
    people = languages.load(code).people
    of = any_of(word for word in (*people.belongs_to, *people.by_words) if word[-1].isalnum())
    return re.compile(rf"(?:{any_of(people.books)})\s(?:(?:{of})\s|d['’])\Z", re.I)
