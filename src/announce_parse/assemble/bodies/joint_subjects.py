"""Several bodies in front of one verb in the plural: 'FabHouse, Friends of the Fen and Weel Society invite you'.

Commas part them, so that 'and' parts the last two; without a comma it may stand inside a name.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import article_of, is_capitalised, is_else, is_sure, judged, verbs_of
from announce_parse.assemble.phrases import AND
from announce_parse.assemble.view import View, phrases_of
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of

LIKELY = 0.6
LONGEST = 200  # characters of such a list
WORDS = 8  # words of a name
_COMMA = re.compile(r",\s")


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return a list with its verb behind it, the last 'and' of one, and an article in front of a name."""
    plurals = verbs_of(languages.load(language).holders.plurals)
    return (
        re.compile(
            rf"(?:^|(?<=[.!?:]\s))\W{{0,3}}(?P<list>\w[^.!?:;()\n]{{3,{LONGEST}}}?,\s[^.!?:;()\n]{{3,{LONGEST}}}?)\s"
            rf"(?:{plurals})(?!\w)",
            re.M,
        ),
        re.compile(rf",?\s(?:{any_of(AND)})\s"),
        re.compile(article_of(language), re.I),
    )


def told_by_joint_verb(view: View) -> Iterator[Judged]:
    """Yield the members of such lists, if each may be a body's name and one surely is."""
    if not view.has_any(phrases_of(languages.load(view.language).holders.plurals)):
        return
    sentence, _, _ = _patterns(view.language)
    for match in sentence.finditer(view.text):
        members = _members(view, *match.span("list"))
        shown = [view.text[start:end] for start, end in members]
        if len(members) > 1 and any(is_sure(name, view.language) for name in shown):
            for start, end in members:
                yield judged(view, LIKELY, "organiser", start, end, cue="before:by")


def without_mixed(judged_: list[Judged], told: list[Judged]) -> list[Judged]:
    """Return what is judged without names that share characters with what such a list tells and are not its member."""
    return [item for item in judged_ if not any(_mixes(item, other) for other in told)]


def _mixes(item: Judged, other: Judged) -> bool:
    start, end = item[2].start, item[2].end
    shares = start < other[2].end and other[2].start < end
    return shares and (start, end) != (other[2].start, other[2].end)


def _members(view: View, start: int, end: int) -> list[tuple[int, int]]:
    """Return the names of a list; none where a part of it is none."""
    _, last, article = _patterns(view.language)
    cuts = [(cut.start(), cut.end()) for cut in _COMMA.finditer(view.text, start, end)]
    final = list(last.finditer(view.text, cuts[-1][0] if cuts else start, end))
    if not cuts or not final:
        return []
    cuts = [cut for cut in cuts if cut[0] < final[-1].start()] + [final[-1].span()]
    members = []
    for begin, stop in zip([start, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), end], strict=True):
        lead = article.match(view.text, begin, stop)
        members.append((lead.end() if lead else begin, stop))
        if not _is_name(view, *members[-1]):
            return []
    return members


def _is_name(view: View, start: int, end: int) -> bool:
    words = view.text[start:end].split()
    if not 0 < len(words) <= WORDS or is_stop_word(words[0].casefold(), view.language):
        return False
    named = is_capitalised(words, view.language)
    plays = "group" in view.kinds_in(start, end) and is_sure(view.text[start:end], view.language)
    return named and words[-1][0].isupper() and words[0][0].isupper() and (plays or not is_else(view, start, end))
