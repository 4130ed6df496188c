"""What stands where a value should be: 'TBA', 'wrong format', '[datum]', 'lorem ipsum', 1 January 1970."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Document, Draft, Found, Line, Notice
from announce_parse.languages.labels import label_class, label_classes
from announce_parse.languages.phrases import Phrase, PhraseTable
from announce_parse.options import Context
from announce_parse.values import DateValue

MOST = 10  # places that are remarked on
FIELDS = {
    "when": "sessions", "doors": "sessions", "where": "venue", "who": "people", "what": "title", "price": "prices",
    "registration": "registration", "organiser": "organisers",
}  # fmt: skip
NAMED = 4  # words between the name of a field and the phrase ('de locatie van de avond volgt nog')
BARE = 30  # characters beside a date in its line, up to which it is a value of its own
_EPOCHS = frozenset({"1970-01-01", "1969-12-31"})
_WORD = re.compile(r"[^\W_]+(?:[-.'’][^\W_]+)*\.?")
_SEPARATOR = re.compile(r"[|•·;\t()\[\]<>{}*]|[:,]\s|[:,]$|[.!?]\s|\s[-–—/]\s|^[-–—]\s")
_LABEL = re.compile(r"(?:^|[|•·;\t(.])[\s\W]{0,6}([^\W\d_][^:|•;\n]{0,35}?)\s?:[\s\W]{0,4}$")
_BLANK = re.compile(
    r"^[\s\W]{0,6}([^\W\d_][^:|\n]{0,35}?)\s?:\s{0,4}(\?{1,9}|\.{3,9}|…|_{2,40}|[-–—]{1,3}|[xX]{3,9}|(?i:null|nan))\s*$"
)
_HOLLOW = re.compile(  # the same within a line, of signs that stand nowhere else for something
    r"(?:^|[|;•,]\s)[\s\W]{0,6}([^\W\d_][^:|,;\n]{0,35}?)\s?:\s{0,4}(\?{1,9}|_{2,40}|[xX]{3,9}|(?i:null|nan))"
    r"(?=\s{0,4}(?:$|[|;•,]))"
)
_BROKEN = re.compile(
    r"(?:(?=[{$<%\[NI0lL])|^(?=\W))(?:"  # no other place is looked at: a third of the time
    r"\{\{[^{}\n]{0,60}\}\}|\{%[^%\n]{0,80}%\}|\$\{[^{}\n]{1,40}\}|<%=?[^%\n]{0,60}%>"
    r"|(?<![\w%])%[A-Z][A-Z_]{2,30}%|\[object Object\]"
    r"|\bNaN[:/.-]NaN(?:[:/.-]NaN)?|\bInvalid Date\b"
    r"|(?<![\d/.-])(?:00([-/.])00\1(?:00){1,2}|0000-00-00|0001-01-01|01([-/.])01\2(?:0001|0000))(?![\d/.-])"
    r"|(?i:\blorem ipsum dolor\b|^\W{0,6}lorem ipsum\W{0,6}$))",
    re.MULTILINE,
)
_MASK = re.compile(
    r"(?<![\w(/.:-])(?:(?i:(?:dd|tt|jj)[-/. ]mm[-/. ](?:jjjj|jj|yyyy|yy|aaaa|aa)"
    r"|(?:yyyy|jjjj)-mm-(?:dd|tt)|(?:hh|uu)[:.]mm)|[xX]{2}[:.h][xX]{2}|\?\?[:.h]\?\?"
    r"|[xX]{1,2}[-/][xX]{1,2}[-/](?:[xX]{2,4}|20[\dxX]{2})|20[xX]{2})(?![\w)/:-])|(?:€|EUR)\s?[xX]{1,3}(?:[.,][xX]{2})?(?!\w)"
)
_HOLE = re.compile(r"(?<![\w.,:?/-])(?:XX|xx|\?\?|__+|\.\.\.|…) ?(?=(\w+))")
_BRACKETS = re.compile(r"[\[{<]{1,2}\s?([^\W\d_][^\[\]{}<>\n|@/]{1,40}?)\s?[\]}>]{1,2}")


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a language by which placeholders are told."""

    phrases: PhraseTable
    labels: dict[str, str]
    names: frozenset[str]
    history: frozenset[str]
    units: frozenset[str]


@lru_cache(maxsize=8)
def _words(code: str) -> _Words:
    pack = languages.load(code)
    own = pack.placeholders
    units = {name for names in pack.temporal.months for name in names if len(name) > 2} | {*pack.temporal.hour_words}
    return _Words(
        PhraseTable({"mark": own.marks, "word": own.words}),
        label_classes(code),
        frozenset(own.names),
        frozenset(own.history),
        frozenset(units),
    )


def placeholder_text(document: Document, draft: Draft, found: list[Found], context: Context) -> Iterator[Notice]:
    """Remark on text that holds the place of a value.

    It may be a mark such as 'TBA' or 'wrong format', a template, or an empty date. A phrase that says that something is
    yet to be told counts where a value would stand, not in running text.

    >>> from types import SimpleNamespace
    >>> from announce_parse.document import lines_of
    >>> text = "wrong format , De Oude Remise"
    >>> context = SimpleNamespace(pack=languages.load("nl"))
    >>> [notice.message for notice in placeholder_text(Document(text, lines_of(text)), Draft({}), [], context)]
    ["'wrong format' stands where a value should be"]
    """
    words = _words(context.pack.code)
    places: dict[tuple[int, int], str | None] = {}
    for place, field in _candidates(document, found, words):
        if not any(start < place[1] and place[0] < end for start, end in places):
            places[place] = field
            if len(places) == MOST:
                break
    for (start, end), field in sorted(places.items()):
        shown = document.text[start:end]
        yield Notice("placeholder-text", "warning", f"{shown!r} stands where a value should be", start, end, field)


def _candidates(document: Document, found: list[Found], words: _Words) -> Iterator[tuple[tuple[int, int], str | None]]:
    text = document.text
    yield from ((match.span(), None) for match in _BROKEN.finditer(text))
    phrases = iter(words.phrases.find(text))
    phrase = next(phrases, None)
    above: Line | None = None
    for line in document.lines:
        while phrase is not None and phrase.start < line.end:
            if phrase.start >= line.start and phrase.end <= line.end and line.role != "noise":
                field = _field_of(line, above, phrase, words)
                if field is not None:
                    yield (phrase.start, phrase.end), field or None
            phrase = next(phrases, None)
        if line.role != "noise":
            yield from _in_line(line, words)
        above = line if line.text.strip() else above
    for item in found:
        if isinstance(item.value, DateValue) and item.value.start_date in _EPOCHS and _is_epoch(document, item, words):
            yield (item.start, item.end), "sessions"


def _field_of(line: Line, above: Line | None, phrase: Phrase, words: _Words) -> str | None:
    """Return the field whose place a phrase holds, "" where that is not told; None where it holds none."""
    text, name = line.text, phrase.name
    start, end = phrase.start - line.start, phrase.end - line.start
    before, behind = text[max(0, start - 80) : start], text[end : end + 60]
    labelled = _LABEL.search(before)
    label = label_class(labelled[1], words.labels) if labelled else ""
    cuts = [match.end() for match in _SEPARATOR.finditer(before)]
    own = _WORD.findall(before[cuts[-1] :] if cuts else before)
    cut = _SEPARATOR.search(behind)
    rest = _WORD.findall(behind[: cut.start()] if cut else behind)
    shown = text[start:end]
    if (len(before) == 80 and not cuts) or behind.startswith(":"):
        return None
    if label and not own:
        return FIELDS.get(label.split("+")[0], "") if len(rest) <= (6 if name == "word" else 1) else None
    if rest and not (len(rest) <= 1 and name == "word"):
        return None
    classes = [words.labels.get(word.casefold().rstrip("."), "") for word in own]
    named = next((found for found in classes if found in FIELDS), "")
    if named and len(own) <= NAMED and not rest:
        return FIELDS[named]
    if name == "word":
        head = label_class(above.text.strip(" :?"), words.labels) if above and len(above.text) < 40 else ""
        alone = not own and not rest and shown.strip() == text.strip(" .…!*-–•()\t")
        return FIELDS.get(head.split("+")[0], "") if alone and head else None
    if shown.casefold().replace(" ", "") in {"n.n.", "n.n"} and not shown.isupper():
        return None
    if not own:
        return ""
    return "" if shown.isupper() and len(own) <= NAMED and not own[-1].isupper() else None


def _in_line(line: Line, words: _Words) -> Iterator[tuple[tuple[int, int], str | None]]:
    """Yield the masks, templates in brackets, and labels without a value of a line."""
    text, at = line.text, line.start
    blanks = [match for match in (_BLANK.match(text), *_HOLLOW.finditer(text)) if match] if ":" in text else []
    for blank in blanks:
        if (label := label_class(blank[1], words.labels).split("+")[0]) in FIELDS:
            yield (at + blank.start(2), at + blank.end(2)), FIELDS[label]
    for match in _MASK.finditer(text):
        if not text[: match.start()].endswith((" als ", " as ", " im Format ", " au format ", " format ", " formaat ")):
            yield (at + match.start(), at + match.end()), None
    for match in _HOLE.finditer(text):
        if match[1].casefold() in words.units:
            yield (at + match.start(), at + match.end(1)), "sessions"
    for match in _BRACKETS.finditer(text):
        field = _asked(match[1].casefold().split(), words)
        before = text[: match.start()].rstrip()
        after_name = before.split(" ")[-1][:1].isupper() and not before.endswith(":") and field == "people"
        if field is not None and not after_name and text[match.end() : match.end() + 1] != "(":
            yield (at + match.start(), at + match.end()), field or None


def _asked(parts: list[str], words: _Words) -> str | None:
    """Return the field that a template in brackets asks for, "" for a name, None where it is none."""
    classes = [words.labels.get(part.strip(".:,"), "") for part in parts]
    field = next((FIELDS[found] for found in classes if found in FIELDS), None)
    if any(part in words.names for part in parts):
        return field or ""
    return field if len(parts) == 1 and parts[0] not in words.history else None


def _is_epoch(document: Document, item: Found, words: _Words) -> bool:
    """Tell whether the first day of computers' clocks stands as a value of its own, and not for a day of the past."""
    text = document.text
    start, end = text.rfind("\n", 0, item.start) + 1, text.find("\n", item.end)
    line = text[start : end if end >= 0 else len(text)]
    return len(line.strip()) - len(item.text) <= BARE and not _tells(_WORD.findall(line.casefold()), words.history)


def _tells(parts: Iterable[str], known: frozenset[str]) -> bool:
    return any(part.rstrip(".") in known for part in parts)
