"""Names that stand together: joined into one run of words, in one enumeration, or in a list of lines.

'Die Bücherei Beuel und Gold Anker' are two bodies, 'Amt für Bildung und Sport' is one. What stands in one enumeration
('het Waterhuis, De Kring en imec') or in one list below a heading has the same part in an event.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.organiser_candidates import cue_words
from announce_parse.assemble.phrases import AND, phrases
from announce_parse.assemble.view import Row, View, squeezed
from announce_parse.languages.alternation import any_of

Span = tuple[int, int]
IsName = Callable[[int, int], bool]

MOST = 20  # members of an enumeration or of a list
HEAD = 140  # characters of a line that heads a list
LABELLED = 200  # characters of a line with a label and names behind it
HEADERS = 3  # lines around a line in which other headers of a mail stand
LISTED = 3  # names that make a list
LONGEST = 70  # characters of a name in a line by itself
_WORDS = 8  # words of a name in a line by itself
_ITEM = re.compile(r"\s*[,;|•·]\s+|\s+[/–—-]\s+")
_HEADER = re.compile(r"(?:from|subject|newsgroups|message-id|to|date|van|von|de|onderwerp|betreff|objet)\s?:", re.I)
_MARKS = frozenset(" \t\xa0•*·–—-")
_BEHIND = re.compile(r"\s*(?:$|[,.;:!?()\n|])")
_JOINT = 24  # characters between two names of an enumeration
_CUE = 40  # characters of a cue
_LOWER = re.compile(r"[\w.-]{2,30}\w")  # a name in small letters ('imec')


class _Patterns(NamedTuple):
    """What stands between two names of an enumeration, with an article in front of the second, and 'of'."""

    joint: re.Pattern[str]
    article: re.Pattern[str]
    joint_before: re.Pattern[str]
    of: re.Pattern[str]
    small: frozenset[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    words = pack.organisations
    articles = any_of([word for word in words.articles if word[-1].isalnum()])
    and_ = "|".join(sorted(map(re.escape, AND), key=len, reverse=True))
    of = any_of([*pack.people.belongs_to, *(word for word in words.articles if not word[-1].isalnum())])
    lead = rf"(?:(?:{of})\s?)?(?:(?:{articles})\s)?"
    joint = rf"\s?(?:(?P<comma>[,;])\s(?:(?P<last>{and_})\s)?|\s(?P<and>{and_})\s)\s?{lead}"
    return _Patterns(
        re.compile(joint, re.I),
        re.compile(rf"(?:{articles})\s+", re.I),
        re.compile(rf"(?:{joint})$", re.I),
        re.compile(rf"\s(?:{any_of(pack.people.belongs_to)})\s", re.I),
        frozenset((*words.connectors, *words.articles, *AND)),
    )


def parts_of(view: View, start: int, end: int, is_name: IsName) -> list[Span]:
    """Return the names that a run of words joins; the run itself where it is one name.

    `is_name` tells of a part whether it looks like a body's name by itself.
    """
    words = _patterns(view.language)
    for cut in words.joint.finditer(view.text, start, end):
        left, right = (start, cut.start()), (cut.end(), end)
        shared = words.of.search(view.text, *right) and not words.of.search(view.text, *left)
        if (cut["and"] or cut["last"]) and not shared and is_name(*left) and is_name(*right):
            return [left, *parts_of(view, *right, is_name)]
    return [(start, end)]


def fellows(view: View, start: int, end: int, is_name: IsName) -> list[Span]:
    """Return the other names of the enumeration or of the list of lines that holds a name."""
    return _enumerated(view, start, end, is_name) or list(_listed(view, start, end))


def _enumerated(view: View, start: int, end: int, is_name: IsName) -> list[Span]:
    """Return the members of an enumeration that the last 'and' closes; a single comma makes none."""
    words = _patterns(view.language)
    members: list[Span] = []
    closed = False
    while len(members) < MOST and not closed:
        match = words.joint.match(view.text, end)
        member = _member(view, match.end(), is_name) if match else None
        if match is None or member is None:
            break
        members.append(member)
        end, closed = member[1], bool(match["and"] or match["last"])
    while len(members) < MOST:
        match = words.joint_before.search(view.text, max(0, start - _JOINT), start)
        member = _member_before(view, match.start()) if match else None
        if match is None or member is None or (match["comma"] and not match["last"] and not closed):
            break
        members.append(member)
        start, closed = member[0], True
    return members if closed else []


def _member(view: View, start: int, is_name: IsName) -> Span | None:
    """Return the longest name that begins at `start` and that a joint or punctuation follows; else one word."""
    joint = _patterns(view.language).joint

    def ends(end: int) -> bool:
        return bool(_BEHIND.match(view.text, end) or joint.match(view.text, end))

    ours = [last for first, last in phrases(view) if first == start and ends(last)]
    if ours:
        return parts_of(view, start, max(ours), is_name)[0]
    word = _LOWER.match(view.text, start)
    if word and ends(word.end()) and not languages.is_stop_word(word[0].casefold(), view.language):
        return word.span()
    return None


def _member_before(view: View, end: int) -> Span | None:
    """Return the longest name that ends at `end`."""
    joint = _patterns(view.language).joint
    ours = [first for first, last in phrases(view) if last == end and not joint.search(view.text, first, last)]
    ours = [first for first in ours if not _opens_with_cue(view, first)] or ours
    return (min(ours), end) if ours else None


def _opens_with_cue(view: View, start: int) -> bool:
    """Tell whether a run of words begins with what leads to a name ('Kooperation der Kirche')."""
    shown = " " + view.text[start : start + _CUE].casefold()
    return any(shown.startswith(f"{phrase} ") for _, phrase in cue_words(view.language).starting.get(shown[:2], ()))


def _listed(view: View, start: int, end: int) -> Iterator[Span]:
    """Yield the names of the lines around a line that is nothing but a name, as far as they are so too."""
    row = view.row_at(start)
    if _name_line(view, row) != (start, end):
        return
    for step in (1, -1):
        rank = row.rank + step
        while 0 <= rank < len(view.rows) and abs(rank - row.rank) < MOST:
            other = view.rows[rank]
            span = _name_line(view, other)
            if span is None or (other.block, other.under) != (row.block, row.under):
                break
            yield span
            rank += step


def labelled(view: View, label: str) -> Iterator[Span]:
    """Yield the names behind a label of this class in its line ('Partners: Kadewerf, Poel & Mol / Blauwe Anker').

    A post's header 'Organization: …' tells where its sender works.
    """
    for row in view.rows:
        if row.label != label or row.body <= row.line.start or len(row.line.text) > LABELLED or _is_header(view, row):
            continue
        start, last = row.body, row
        while last.line.text.rstrip().endswith(",") and last.rank + 1 < len(view.rows) and last.rank - row.rank < MOST:
            last = view.rows[last.rank + 1]
        for cut in [*_ITEM.finditer(view.text, row.body, last.line.end), None]:
            span = _named(view, start, cut.start() if cut else last.line.end)
            if span:
                yield span
            start = cut.end() if cut else start


def _is_header(view: View, row: Row) -> bool:
    """Tell whether a line stands among the headers of a mail."""
    near = view.rows[max(0, row.rank - HEADERS) : row.rank + HEADERS]
    return any(_HEADER.match(other.line.text) for other in near)


def _named(view: View, start: int, end: int) -> Span | None:
    """Return the name in a part of a line, without marks, an article and brackets; None where it is none."""
    text = view.text
    while start < end and text[start] in _MARKS:
        start += 1
    lead = _patterns(view.language).article.match(text, start, end)
    start = lead.end() if lead else start
    bracket = text.find(" (", start, end)
    end = bracket if bracket > 0 else end
    end = start + len(text[start:end].rstrip(" \t.;,"))
    words = text[start:end].split()
    if not 0 < len(words) <= _WORDS or end - start > LONGEST or text[end - 1] in ":!?" or not words[0][0].isupper():
        return None
    if any(word[0].islower() and word not in _patterns(view.language).small for word in words):
        return None
    if view.within(start, end, "date", "time", "price", "street", "postcode", "url", "email", "phone"):
        return None
    located = any(city.start <= start and end <= city.end for city in view.within(start, end, "city"))
    return None if located else (start, end)


def lists_below(view: View, phrases_: tuple[str, ...]) -> Iterator[Span]:
    """Yield the names of lists of lines below a line with one of these phrases ('Wij danken onze sponsors:')."""
    for row in view.rows:
        shown = squeezed(f" {row.line.text.casefold()} ")
        if len(shown) > HEAD or not any(phrase in shown for phrase in phrases_):
            continue
        members = [_name_line(view, other) for other in view.rows[row.rank + 1 : row.rank + 1 + MOST]]
        last = next((at for at, member in enumerate(members) if member is None), len(members))
        if last >= LISTED:
            yield from (member for member in members[:last] if member)


def _name_line(view: View, row: Row) -> Span | None:
    """Return where the name of a line stands that holds nothing else."""
    span = None if row.label else _named(view, row.line.start, row.line.end)
    return span if span and not view.text[span[1] : row.line.end].strip(" \t.;,") else None
