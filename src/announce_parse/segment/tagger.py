"""The line tagger: the kind of block of each line, by a conditional random field."""

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby, islice

from announce_parse.document import BLOCK_KINDS, BlockKind, Document, Found, Line
from announce_parse.options import Context
from announce_parse.segment.agendas import with_agendas
from announce_parse.segment.asides import with_asides
from announce_parse.segment.bridges import bridged
from announce_parse.segment.features import line_features
from announce_parse.segment.headed import with_headings
from announce_parse.segment.masthead import with_masthead
from announce_parse.segment.notes import with_notes
from announce_parse.segment.practical import with_practical
from announce_parse.segment.timetables import with_timetables

MODEL = "lines"
BROKEN = 40  # characters; shorter lines are not broken
LISTED, TIMED = 3, 2  # items of a timetable, and those of them that an hour leads
LEAD = 8  # characters in front of an hour that leads an item ('- Om 15:30')
_BULLET = re.compile(r"\s{0,9}([-*•·–—▪►‣○●✓>+])\s")

Chances = dict[BlockKind, float]


def tag_lines(document: Document, found: list[Found], context: Context) -> list[tuple[int, BlockKind, float]]:
    """Return the number of each line that is not blank, its kind of block and the probability of it.

    The pieces of a long line vote by their length. The items of a list are of one kind, which they choose together, and
    so are the lines over which a sentence is broken; a list with hours in front of its items is a programme. What
    interrupts a programme or a list of guests belongs to it.
    """
    lines: list[tuple[int, Chances]] = []
    likeliest: list[BlockKind] = []
    times = sorted(item.start for item in found if item.kind == "time")
    for items in _together(document, _chances(document, found, context)):
        mean = items[0][1]
        if len(items) > 1:
            mean = {kind: math.fsum(chances[kind] for _, chances in items) / len(items) for kind in mean}
        lines += [(number, mean) for number, _ in items]
        timetable = len(items) >= LISTED and _is_timetable([document.lines[number] for number, _ in items], times)
        likeliest += ["programme" if timetable else max(mean, key=mean.__getitem__)] * len(items)
    texts = [document.lines[number].text for number, _ in lines]
    numbers = [number for number, _ in lines]
    likeliest = with_agendas(likeliest, texts, context.pack.code)
    likeliest = with_timetables(likeliest, numbers, document, found)
    kinds = with_practical(bridged(likeliest, list(map(len, texts))), texts, context.pack)
    kinds = with_notes(kinds, numbers, texts, context.pack.code)
    kinds = with_asides(with_masthead(kinds, texts, context.pack.code), texts, context.pack.code)
    kinds = with_headings(kinds, texts, context.pack)
    return [(number, kind, chances.get(kind, 0.0)) for (number, chances), kind in zip(lines, kinds, strict=True)]


def _chances(document: Document, found: list[Found], context: Context) -> Iterator[tuple[int, Chances]]:
    """Yield the number of each line that is not blank with the probability of each kind."""
    lines, rows = line_features(document, found, context)
    if not lines:
        return
    tagger = context.models.tagger(MODEL)
    tagger.set(rows)
    known = set(tagger.labels())
    kinds = [kind for kind in BLOCK_KINDS if kind in known]
    for number, pieces in groupby(enumerate(lines), key=lambda item: item[1].number):
        chances: Chances = dict.fromkeys(kinds, 0.0)
        length = 0
        for at, piece in pieces:
            length += len(piece.text)
            for kind in kinds:
                chances[kind] += tagger.marginal(kind, at) * len(piece.text)
        yield number, {kind: chance / length for kind, chance in chances.items()}


def _together(document: Document, lines: Iterable[tuple[int, Chances]]) -> Iterator[list[tuple[int, Chances]]]:
    """Yield the lines by themselves, and together the items of a list and the lines of a sentence that is broken.

    Nothing stands between the items of a list.
    """
    items: list[tuple[int, Chances]] = []
    bullet = ""
    for number, chances in lines:
        line = document.lines[number]
        mark = _bullet(line)
        follows = bool(items) and items[-1][0] == number - 1
        if follows and (mark == bullet if mark else _goes_on(document.lines[number - 1].text, line.text)):
            items.append((number, chances))
            continue
        if items:
            yield items
        items, bullet = [(number, chances)], mark
    if items:
        yield items


def _is_timetable(items: list[Line], times: list[int]) -> bool:
    """Tell whether hours stand in front of two items of a list: all 20 such lists in the annotations are programmes."""
    led = (line for line in items if bisect_left(times, line.start) < bisect_right(times, line.start + LEAD))
    return len(list(islice(led, TIMED))) == TIMED


def _goes_on(above: str, text: str) -> bool:
    """Tell whether the sentence of a line above goes on in the line of `text`.

    >>> _goes_on("Wij nodigen u van harte uit voor de lezing", "over dijken en polders.")
    True
    """
    above, text = above.rstrip(), text.lstrip()
    return len(above) >= BROKEN and above[-1] not in ".!?:;" and (text[0].islower() or above[-1] == ",")


def _bullet(line: Line) -> str:
    """Return what makes a line an item of a list: its bullet, or the markup; "" where nothing does."""
    bullet = _BULLET.match(line.text)
    return bullet[1] if bullet else f"item{line.level}" if line.role == "item" else ""
