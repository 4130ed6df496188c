"""What the items of a timetable tell of its hours: doors and start by the first ones, the end by the last one."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from announce_parse.document import Document, Found
from announce_parse.recognise.purposes.cues import classes_in
from announce_parse.recognise.purposes.told import opens_event
from announce_parse.values import ItemValue, TimeValue

WORDS = 5  # of a label that tells doors or the end
SOON = 90  # minutes at most from the doors to the start
_BEFORE = frozenset({"doors", "drinks", "pause"})  # what there is before an event begins


def of_items(document: Document, found: Sequence[Found], times: Sequence[Found], code: str) -> dict[int, str]:
    """Return the purposes of hours in sure timetables, by their places in `times`, the dates and times of the text.

    Only the first part of a day's timetable tells doors and start, only the last one its end, and that only where no
    range of hours elsewhere goes on.
    """
    places = {time.start: number for number, time in enumerate(times)}
    said: dict[int, str] = {}
    for run, first, last in _runs(found):
        purposes: dict[int, str] = {}
        if first:
            purposes |= _doors(document, run, times, code)
        if last:
            purposes |= _end(document, run, times, code)
        said |= {places[start]: purpose for start, purpose in purposes.items() if start in places}
    return said


def _runs(found: Sequence[Found]) -> Iterator[tuple[list[Found], bool, bool]]:
    """Yield the sure timetables, and whether each is the first and the last one of its day."""
    runs: list[list[Found]] = []
    apart: list[bool] = []  # whether a day stands in front of a run
    dated = True
    for item in found:
        if item.kind == "date":
            dated = True
        elif item.kind == "item" and item.value.sure:
            if not item.value.number:
                runs.append([])
                apart.append(dated)
            runs[-1].append(item)
            dated = False
    for run, (first, last) in zip(runs, pairwise([*apart, True]), strict=True):
        yield run, first, last


def _doors(document: Document, run: list[Found], times: Sequence[Found], code: str) -> dict[int, str]:
    """Return doors and start where the first item is that of the doors and the second follows soon.

    The first item is the start where it is said to open the event, or has an end of its own, which is not the event's.
    """
    opening, begin = run[:2]
    classes, then = (_classes(document, item.value, code) for item in (opening, begin))
    opens = opens_event(_label(document, opening.value), code)
    if opens or _BEFORE.isdisjoint(classes):
        return {opening.start: "start"} if opens or opening.value.time.end_time else {}
    elsewhere = _elsewhere(opening, run, times)
    if "doors" not in classes and elsewhere:
        return {}
    late = _minutes(begin.value.time) - _minutes(opening.value.time) > SOON
    if late or not _BEFORE.isdisjoint(then):
        return {opening.start: "doors"} if "doors" in classes and not elsewhere else {}
    return {opening.start: "doors", begin.start: "start"}


def _end(document: Document, run: list[Found], times: Sequence[Found], code: str) -> dict[int, str]:
    """Return the end: of the hours of the last item, or that item itself where it is the end or the closing drinks."""
    last = run[-1]
    if _goes_on(last, run, times):
        return {}
    if last.value.time.end_time:
        return {last.start: "last"}
    classes = _classes(document, last.value, code)
    return {last.start: "end"} if classes[:1] in (("end",), ("drinks",)) else {}


def _classes(document: Document, item: ItemValue, code: str) -> tuple[str, ...]:
    """Return the classes of the cues in a short label."""
    label = _label(document, item)
    return classes_in(code, label) if len(label.split()) <= WORDS else ()


def _label(document: Document, item: ItemValue) -> str:
    return document.text[slice(*item.label)].casefold() if item.label else ""


def _elsewhere(opening: Found, run: list[Found], times: Sequence[Found]) -> bool:
    """Tell whether the hour of the first item is told outside the timetable as well."""
    own = {item.start for item in run}
    begins = opening.value.time.start_time
    return any(getattr(time.value, "start_time", None) == begins for time in times if time.start not in own)


def _goes_on(last: Found, run: list[Found], times: Sequence[Found]) -> bool:
    """Tell whether hours outside the timetable end behind the beginning of its last item.

    So do those that end with it, unless they are told again of an item: '20.00-21.00' beside a speaker, '21.00 Quiz'.
    """
    own = {item.start for item in run}
    opens, begins = run[0].value.time.start_time, last.value.time.start_time
    others = [time.value for time in times if time.start not in own and isinstance(time.value, TimeValue)]
    return any(
        (other.end_time or "") > begins or (other.end_time == begins and (other.start_time or "") <= opens)
        for other in others
    )


def _minutes(time: TimeValue) -> int:
    start = time.start_time or "00:00"
    return int(start[:2]) * 60 + int(start[3:])
