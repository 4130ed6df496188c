"""Who holds an event by lines that are made for that, whatever the name looks like.

'From: Salt & Seed <info@…>', 'On behalf of Salt & Seed,' above who signs, 'Salt & Seed | www.…' and '© 2026 Salt &
Seed' at the end, 'About Salt & Seed' above a paragraph that begins with the name.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import article_of, behind_article, is_capitalised, is_else, is_sure, judged
from announce_parse.assemble.common_words import only_nouns
from announce_parse.assemble.phrases import name_words
from announce_parse.assemble.view import Row, View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

LIKELY = 0.45
HEAD = 4  # lines at the head in which the sender of a mail stands
LAST = 8  # lines at the end in which somebody signs, or one tells how the body is reached
WORDS = 8  # words of a name
MORE = 2  # times a name that the first line of a paragraph about it is longer
SHARE = 0.6  # of what stands behind a name that tells how one reaches it
PERSON = 2  # words that somebody's name has at most, where nothing but a greeting leads to it
LABEL = 8  # characters of what stands in front of a telephone ('Tel. ')
SIGNATURE = 4  # words of somebody's name
SHORT = 4  # letters of a name's word from which a site may be called after it
_SENDER = re.compile(
    r"(?:From|Van|Von|De)\s?:\s[\"'“„]?(?P<name>[^\n<>\"”“|;@]{2,70}?)[\"'”]?\s[<(]?(?P<mail>[\w.+-]{1,40}@[\w.-]{3,60})"
)
_OWNED = re.compile(
    r"\W{0,3}(?:©|\([cC]\)|[cC]opyright)\s?(?:©\s?)?(?:(?:19|20)\d\d(?:\s?[-–]\s?20\d\d)?,?\s)?"
    r"(?P<name>[^\n|,.;:\d]{2,60})"
)
_ROLE = re.compile(
    r"(?:info|contact|kontakt|hello|hallo|bonjour|mail|post|office|news|nieuws|events?|presse?|secretari)", re.I
)
_APART = re.compile(r"\s{0,3}[|•·–—/,-]\s{1,3}(?=\S)|\s{2,9}(?=\S)")
_SIGNED = r"(?P<name>[^\n,.:;]{2,70})[,.]?[ \t]*$"
_REACHED = ("url", "email", "phone")
_ADDRESS = ("street", "postcode", "city")
_OTHER = ("date", "time", "price", "url", "email", "phone", "person", "edition")


class _Patterns(NamedTuple):
    """What leads to a name in a line of its own: for whom somebody signs, of whom a paragraph tells."""

    signed: re.Pattern[str]
    about: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    holders = languages.load(language).holders
    return _Patterns(
        re.compile(rf"\W{{0,3}}(?i:{any_of(holders.signs)})\s(?i:{article_of(language)}){_SIGNED}", re.M),
        re.compile(rf"\W{{0,6}}(?i:{any_of(holders.tells_of)})\s(?i:{article_of(language)}){_SIGNED}", re.M),
    )


def told_by_own_line(view: View, title: Value | None, venue: dict[str, Value]) -> Iterator[Judged]:
    """Yield the bodies of such lines, the surest first."""
    others = {view.fold(value.value) for value in (title, venue.get("name"), venue.get("room")) if value}
    for start, end in (*_senders(view), *_signed(view), *_told(view), *_reached(view), *_owners(view)):
        if _is_name(view, start, end) and view.fold(view.text[start:end]) not in others:
            yield judged(view, LIKELY, "organiser", start, end)


def _is_name(view: View, start: int, end: int) -> bool:
    """Tell whether words may be the name of a body: with capitals, of more than nouns, and nobody's."""
    written = view.text[start:end]
    words = written.split()
    if not words or len(words) > WORDS or not (words[0][0].isupper() and words[-1][:1].isupper()):
        return False
    named = is_capitalised(words, view.language)
    event = words[-1].casefold().removesuffix("s").endswith(name_words(view.language).events)
    if not named or event or is_else(view, start, end) or view.within(start, end, *_OTHER):
        return False
    return is_sure(written, view.language) or len(words) > 1 or not only_nouns(written, view.language)


def _senders(view: View) -> Iterator[tuple[int, int]]:
    """Yield who sends the mail, if its address is not somebody's own."""
    for row in view.rows[:HEAD]:
        match = _SENDER.match(view.text, row.line.start, row.line.end)
        if match is None:
            continue
        site = view.fold(match["mail"].partition("@")[2]).replace("-", "")
        parts = [word for word in view.fold(match["name"]).split() if len(word) >= SHORT]
        if is_sure(match["name"], view.language) or _ROLE.match(match["mail"]) or any(word in site for word in parts):
            yield behind_article(view, match.start("name")), match.end("name")


def _signed(view: View) -> Iterator[tuple[int, int]]:
    """Yield for whom the one signs whose name stands in the next line, or behind whose name the text ends."""
    for row in view.rows[-LAST:]:
        match = _patterns(view.language).signed.match(view.text, row.line.start, row.line.end)
        below = view.rows[row.rank + 1] if row.rank + 1 < len(view.rows) else None
        if match is None or not (below is None or _is_signature(view, below)):
            continue
        words = match["name"].split()
        if below or is_sure(match["name"], view.language) or len(words) > PERSON or "&" in words:
            yield match.span("name")


def _is_signature(view: View, row: Row) -> bool:
    """Tell whether a line begins with somebody's name."""
    words = row.line.text.split(",")[0].split()
    return bool(view.within(row.line.start, row.line.start + 1, "person")) or (
        1 < len(words) <= SIGNATURE and all(word[0].isupper() for word in words)
    )


def _told(view: View) -> Iterator[tuple[int, int]]:
    """Yield of whom a heading tells, where the paragraph below begins with the name."""
    for row, below in zip(view.rows, view.rows[1:], strict=False):
        match = _patterns(view.language).about.match(view.text, row.line.start, row.line.end)
        if match is None:
            continue
        start = behind_article(view, below.line.start)
        if view.text.startswith(match["name"], start) and len(below.line.text) > MORE * len(match["name"]):
            yield match.span("name")


def _reached(view: View) -> Iterator[tuple[int, int]]:
    """Yield the name behind which one of the last lines holds but how one reaches the body."""
    for row in view.rows[-LAST // 2 :]:
        mark = _APART.search(view.text, row.line.start, row.line.end)
        if row.label or mark is None:
            continue
        reached = view.within(mark.end(), row.line.end, *_REACHED)
        found = [*reached, *view.within(mark.end(), row.line.end, *_ADDRESS)]
        linked = bool(reached) and any(0 <= item.start - mark.end() <= LABEL for item in found)
        rest = view.text[mark.end() : row.line.end]
        covered = sum(item.end - item.start for item in found)
        if linked and covered >= SHARE * len(rest):
            yield behind_article(view, row.line.end - len(row.line.text.lstrip(" -–—*"))), mark.start()


def _owners(view: View) -> Iterator[tuple[int, int]]:
    """Yield who owns the text, as its last lines tell."""
    for row in view.rows[-LAST:] if "©" in view.text or "opyright" in view.text else ():
        match = _OWNED.match(view.text, row.line.start, row.line.end)
        if match:
            yield behind_article(view, match.start("name")), match.start("name") + len(match["name"].rstrip())
