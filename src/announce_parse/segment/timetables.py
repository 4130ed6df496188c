"""Lines of a timetable are of the programme, and so is the heading above them."""

from collections.abc import Iterable, Sequence

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
    for item in found:
        if item.kind != "item" or not item.value.sure:
            continue
        first, last = item.value.lines
        for number in range(first, last + 1):
            if number in places:
                told[places[number]] = "programme"
        above = places.get(first, 0) - 1
        if item.value.number or above < 0 or first - numbers[above] > FAR:
            continue
        text = document.lines[numbers[above]].text.strip()
        heads = text[-1] == ":" or (text[0].isupper() and text[-1] not in ".,;!")
        if told[above] in _LEFT and len(text) <= HEADING and heads:
            told[above] = "programme"
    return told
