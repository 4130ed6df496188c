"""Addresses beside the event: hotels, taxis and restaurants that a list names, the place of a meal.

'Adresses utiles', below it hotels with their streets; 'Lunch will be served at the Swan, 4 High Street'.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_venue_word
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import Row, View
from announce_parse.languages.labels import label_class, label_classes
from announce_parse.languages.phrases import Phrase, PhraseTable

WORDS = 6  # of a heading
LINES = 16  # of a list
MENTIONS = 8  # of a name that are looked at
MASTHEAD = 2  # lines in which a meal is the event itself
_LABELS = ("where", "when", "what", "who", "organiser")
AHEAD = 3  # words in front of a phrase that ends a heading
_EDGES = " \t:•*#-–?\xa0"  # around a heading
_STOP = re.compile(r"[!?;]|(?<=\w\w\w)\.(?=\s[A-ZÀ-Þ])")
_ADDRESS = ("street", "postcode", "phone", "price", "url")

Span = tuple[int, int]


def without_lodgings(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out what stands only in lists of lodgings or in sentences about meals."""
    spans = view.once(_spans)
    if not spans:
        return candidates
    return [c for c in candidates if not _only_there(view, view.text[c.start : c.end], spans)]


def _only_there(view: View, written: str, spans: list[Span]) -> bool:
    """Tell whether all mentions of a name stand in one of the spans."""
    at = view.text.find(written)
    for _ in range(MENTIONS):
        if at < 0:
            return True
        if not any(start <= at < end for start, end in spans):
            return False
        at = view.text.find(written, at + 1)
    return False


def _spans(view: View) -> list[Span]:
    """Return where such lists and sentences stand; a text whose masthead tells of a meal may be about that."""
    spans: list[Span] = []
    phrases = _table().find(view.text)
    eaten = any(p.name == "meal" and view.row_at(p.start).rank < MASTHEAD for p in phrases)
    for phrase in phrases:
        row = view.row_at(phrase.start)
        if spans and phrase.start < spans[-1][1]:
            continue
        if phrase.name == "meal":
            stop = _STOP.search(view.text, phrase.end, row.line.end)
            if not eaten:
                spans.append((phrase.start, stop.start() if stop else row.line.end))
        elif _is_heading(view, row, phrase):
            spans.append((row.line.start, _end_of_list(view, row)))
        elif (head := row.line.text.find(":")) > 0 and phrase.end <= row.line.start + head + 1:
            spans.append((phrase.start, row.line.end))  # 'Hotels in der Nähe: Hotel Adler, …'
    return spans


def _is_heading(view: View, row: Row, phrase: Phrase) -> bool:
    """Tell whether a short line is a heading that begins or ends with a phrase."""
    shown = row.line.text.strip(_EDGES)
    if not row.rank or len(shown.split()) > WORDS or shown[-1:] in tuple(".!,;") or ":" in shown:
        return False
    if view.within(row.line.start, row.line.end, "street", "postcode", "date", "time", "price"):
        return False
    ahead = view.text[row.line.start : phrase.start].strip(_EDGES)
    behind = view.text[phrase.end : row.line.end].strip(_EDGES)
    return not ahead or (not behind and len(ahead.split()) < AHEAD)


def _end_of_list(view: View, heading: Row) -> int:
    """Return where the list below a heading ends: in front of a day, an hour, a label, or what is no place."""
    end = heading.line.end
    for row in view.rows[heading.rank + 1 : heading.rank + 1 + LINES]:
        first = row.line.start + len(row.line.text) - len(row.line.text.lstrip())
        when = view.within(row.line.start, row.line.end, "date", "time")
        if any(item.kind == "date" or item.start == first for item in when) or row.line.role == "heading":
            break
        if row.label in _LABELS or label_class(view.fold(row.line.text), label_classes(view.language)) in _LABELS:
            break
        if row.gap and not (view.within(row.line.start, row.line.end, *_ADDRESS) or _is_place(view, row)):
            break
        end = row.line.end
    return end


def _is_place(view: View, row: Row) -> bool:
    """Tell whether a line names a house or a town, and is no sentence."""
    words = row.line.text.casefold().replace(",", " ").split()
    named = any(is_venue_word(word, view.language) for word in words)
    return len(words) <= WORDS and (named or bool(view.within(row.line.start, row.line.end, "city", "venue")))


@lru_cache(maxsize=1)
def _table() -> PhraseTable:
    """Return the phrases of all languages, as conferences have more than one."""
    lodgings = languages.of_all(lambda pack: pack.places.lodgings)
    meals = languages.of_all(lambda pack: pack.places.meals)
    return PhraseTable({"lodging": sorted({*lodgings}), "meal": sorted({*meals})})
