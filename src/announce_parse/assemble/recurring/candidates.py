"""Candidates for the name of the series that an event belongs to."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.common_words import letter_case, ordinariness
from announce_parse.assemble.phrases import bounds, phrases
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.titles.candidates import FIRST, line_parts, sides
from announce_parse.assemble.titles.wording import tells_status
from announce_parse.assemble.view import View, relation_of

LONGEST = 90
TAGGED = frozenset(("series", "title", "organiser", "person", "venue", "city", "date"))
_AHEAD = re.compile(r"\W{0,3}(?:of|van|der|des|de|du|von|the|la|le|les|het|l['’]|d['’]|\s|\W){0,6}$", re.I)
_YEAR = re.compile(r"\W{0,2}[‘'’]?(?:19|20)\d\d\b")


@lru_cache(maxsize=8)
def series_words(language: str) -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...], frozenset[str]]:
    """Return nouns of what recurs, as words and as endings, words for recurrence, and nouns of events."""
    pack = languages.load(language)
    nouns = frozenset(pack.titles.series) | frozenset(languages.load("en").titles.series)
    return (
        nouns,
        tuple(word for word in nouns if len(word) > 3),
        tuple(f" {word}" for word in pack.titles.annual),
        frozenset(pack.blocks.cues.genre),
    )


def series_candidates(view: View) -> list[Candidate]:
    """Return what may be the series' name, each name once."""
    spans: dict[tuple[int, int], set[str]] = {}
    for row in view.rows[:FIRST]:
        for start, end, marks in line_parts(view, row):
            spans.setdefault((start, end), set()).update(marks)
    editions = [(item.start, item.end) for item in view.found.get("edition", ())]
    _, endings, annual, _ = series_words(view.language)
    for start, end in phrases(view):
        written = view.text[start:end].casefold()
        if (
            written.rpartition(" ")[2].endswith(endings)
            or view.text[max(0, start - 24) : start].casefold().rstrip().endswith(annual)
            or (editions and any(end <= left <= end + 4 or right <= start <= right + 22 for left, right in editions))
        ):
            spans.setdefault((start, end), set()).add("phrase")
    for item in view.found.get("series", ()):
        spans.setdefault((item.start, item.end), set()).add("tagged")
    table: dict[str, tuple[int, int, int, set[str]]] = {}
    for (start, end), marks in spans.items():
        name = view.fold(view.text[start:end])
        if not name or end - start > LONGEST or not any(map(str.isalpha, name)) or _told_otherwise(view, start, end):
            continue
        features = _mention(view, start, end, editions) | marks
        told = sum([feature[0] == "+" for feature in features])
        known = table.get(name)
        if known is None:
            table[name] = (
                told,
                start,
                end,
                features | _name(view, start, end, name) | ordinariness(view, view.text[start:end]),
            )
        else:
            table[name] = (*((told, start, end) if told > known[0] else known[:3]), known[3] | features)
    return [
        Candidate(start, end, view.shown(start, end), frozenset(features)) for _, start, end, features in table.values()
    ]


def _told_otherwise(view: View, start: int, end: int) -> bool:
    """Tell whether what may be a name is mainly a date or a time, or tells how things stand ("cancelled").

    Or stands in a mail's header or signature.
    """
    if view.row_at(start).line.role == "noise":
        return True
    inside = view.kinds_in(start, end)
    covered = sum([item.end - item.start for kind in ("date", "time") for item in inside.get(kind, ())])
    return 2 * covered > end - start or tells_status(view.language, view.text[start:end])


def _mention(view: View, start: int, end: int, editions: list[tuple[int, int]]) -> set[str]:
    text = view.text
    row = view.row_at(start)
    features = bounds(view, start, end) | {
        f"b={row.block}",
        f"l={row.rank if row.rank < 4 else 'more'}",
        f"label={row.label}",
    }
    if row.rank < FIRST:
        left, right = sides(view, row.line, start, end)
        features |= {f"left={left}", f"right={right}", f"sides={left},{right}"}
        if left == right == "-":
            features.add(f"whole{min(row.rank, 3)}")
    for first, last in editions:
        if last <= start <= last + 22 and _AHEAD.match(text[last:start]):
            features.add("+edition:before")
        if end <= first <= end + 4 and not text[end:first].strip(" ,:-–|("):
            features.add("+edition:behind")
        if first < end and start < last:
            features.add("edition:inside")
    before = view.before(start, 24).rstrip()
    if before.endswith(series_words(view.language)[2]):
        features.add("+annual")
    if _YEAR.match(text, end):
        features.add("+year")
    name = view.fold(text[start:end])
    for kind, items in view.kinds_in(start, end).items():
        if kind in TAGGED:
            features.update(f"tag:{kind}{relation_of(name, view.fold(item.text))}" for item in items)
    return features


def _name(view: View, start: int, end: int, name: str) -> set[str]:
    nouns, endings, _, genres = series_words(view.language)
    written = view.text[start:end]
    parts = name.split()
    count = view.count(name)
    loose = view.folded.count(name)
    features = {f"size={min(len(parts), 7)}", f"count={min(count, 4)}", f"loose={min(loose, 5)}"}
    if parts[-1] in nouns:
        features.add("noun")
    elif parts[-1].endswith(endings):
        features.add("nounend")
    elif any(part in nouns or part.endswith(endings) for part in parts):
        features.add("nouninside")
    if name in genres:
        features.add("genre")
    if f" {name} " in view.masthead:
        features.add("masthead")
    if any(map(str.isdigit, written)):
        features.add("digit")
    features.add(letter_case(written))
    if len(parts) == 1 and not written[1:].islower():
        features.add("camel")
    return features
