"""Lines of a timetable are of the programme, and so are the heading above them and what is told of each item."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from announce_parse.document import BlockKind, Document, Found

HEADING = 45  # characters of a line above a timetable that heads it
FAR = 2  # lines at most from the heading to the first item
_LEFT = frozenset(("theme", "other"))  # kinds of which a short line above a timetable is none


def with_timetables(
    kinds: Sequence[BlockKind], numbers: Sequence[int], document: Document, found: Iterable[Found]
) -> list[BlockKind]:
    """Return the kinds of lines, given with their numbers, where those of a sure timetable are of the programme."""
    told = list(kinds)
    places = {number: at for at, number in enumerate(numbers)}
    for run in _runs(found):
        first, last = run[0].value.lines[0], run[-1].value.lines[1]
        items = [number for item in run for number in range(item.value.lines[0], item.value.lines[1] + 1)]
        if _each_told(run, places):
            items = [*range(first, last + 2)]
        for number in items:
            if number in places:
                told[places[number]] = "programme"
        above = places.get(first, 0) - 1
        if above < 0 or first - numbers[above] > FAR:
            continue
        text = document.lines[numbers[above]].text.strip()
        heads = text[-1] == ":" or (text[0].isupper() and text[-1] not in ".,;!")
        if told[above] in _LEFT and len(text) <= HEADING and heads:
            told[above] = "programme"
    return told


def _runs(found: Iterable[Found]) -> Iterator[list[Found]]:
    """Yield the sure timetables."""
    run: list[Found] = []
    for item in found:
        if item.kind == "item" and item.value.sure:
            run = [*run, item] if item.value.number else [item]
            if len(run) == item.value.of:
                yield run


def _each_told(run: Sequence[Found], places: dict[int, int]) -> bool:
    """Tell whether lines follow each item, without a gap: the last one's may be of another kind by themselves."""
    return all(
        after.value.lines[0] - item.value.lines[1] > 1
        and all(number in places for number in range(item.value.lines[1] + 1, after.value.lines[0]))
        for item, after in pairwise(run)
    )
