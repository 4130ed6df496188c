"""What the assemblers of title, series, venue and organisers look at: the lines with what stands in and around them."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Any, NamedTuple, TypeVar

from announce_parse import languages
from announce_parse.assemble.bare_labels import bare_labels
from announce_parse.assemble.material import Material, remembered
from announce_parse.assemble.menus import site_menu
from announce_parse.assemble.recurring.body_numbers import body_numbers
from announce_parse.assemble.recurring.mentioned import is_mentioned
from announce_parse.document import Evidence, Found, Line, Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words
from announce_parse.languages.folding import folded, small
from announce_parse.languages.labels import heading_class, label_class, label_classes

MOST = 500  # things of one kind that are candidates for a field
SHORT = 200  # characters that most of what is found does not exceed
CLOSING = 60  # characters of a line that closes a letter
GREETING = 3  # words of a greeting that closes one
SIDE = 3_000  # characters of a line, to either side of a place, that are looked at
_LABEL = re.compile(r"[\s\W]{0,6}([^\W\d_][^:?\t\n|]{0,35}?)\s?(?::|\t|\?(?=\s)|\s=\s)\s*(?=\S|$)")
_PLACED = re.compile(r"([^\W\d_]{2,20}):\s+(?=([^\n:]{2,80}))")
_NUMBERS = frozenset(("date", "time", "price", "phone", "postcode"))  # in which no edition is counted
_GENITIVE = re.compile(r"\w['’]s\s$")
_WORD = re.compile(r"\w+")
_BARE = re.compile(r"[\s\W]*$")


@dataclass(frozen=True, slots=True)
class Row:
    """A line that is not blank.

    Attributes:
        line: the line.
        rank: its place among the lines that are not blank, from 0.
        block: kind of the block that it belongs to.
        label: the class of the label in front of a colon ("where", "organiser", "what", "when", "who", ...), or "".
        body: offset where the text behind the label begins.
        under: class of the label that stands alone in a line above, or "".
        gap: number of blank lines in front of it.
    """

    line: Line
    rank: int
    block: str
    label: str
    body: int
    under: str
    gap: int


def _greets(shown: str, nouns: frozenset[str]) -> bool:
    """Tell whether a line is a word or two and a greeting ('groene groet')."""
    words = shown.split()
    return 0 < len(words) <= GREETING and words[-1] in nouns


class _Folds(dict[str, str]):
    """Texts with their words folded."""

    def __missing__(self, written: str) -> str:
        self[written] = known = folded(written)
        return known


Phrases = tuple[frozenset[str], ...]
Told = TypeVar("Told")
Teller = Callable[["View", int], Iterable[str]]
Namer = Callable[["View", str], Iterable[str]]


class Placed(NamedTuple):
    """Found values in order of place.

    Attributes:
        items: those of at most `SHORT` characters.
        starts: where each of them begins.
        reaches: how far each of them and those in front of it reach.
        long: those of more characters.
    """

    items: list[Found]
    starts: list[int]
    reaches: list[int]
    long: list[Found]

    def inside(self, start: int, end: int) -> list[Found]:
        """Return those that share characters with `start:end`, in order of place."""
        first = bisect_right(self.reaches, start)
        last = bisect_left(self.starts, end, first)
        inside = [f for f in self.items[first:last] if start < f.end] if first < last else []
        long = [f for f in self.long if f.start < end and start < f.end] if self.long else None
        return sorted([*inside, *long], key=_place) if long else inside


def _placed(found: Sequence[Found]) -> Placed:
    if not found:
        return _NOTHING
    items = [f for f in found if f.end - f.start <= SHORT]
    long = [f for f in found if f.end - f.start > SHORT]
    return Placed(items, [f.start for f in items], list(accumulate((f.end for f in items), max)), long)


_NOTHING = Placed([], [], [], [])


@dataclass(frozen=True)
class View:
    """A material with its lines, its found values by kind, and how often each run of words stands in the text."""

    material: Material
    rows: tuple[Row, ...]
    starts: tuple[int, ...] = field(repr=False)
    memory: dict[tuple[str, int, int], str] = field(default_factory=dict, repr=False)
    kinds: dict[tuple[int, int], dict[str, list[Found]]] = field(default_factory=dict, repr=False)
    counts: dict[str, int] = field(default_factory=dict, repr=False)
    parts: dict[int, list[tuple[int, int, set[str]]]] = field(default_factory=dict, repr=False)
    told: dict[tuple[Teller, int], frozenset[str]] = field(default_factory=dict, repr=False)
    placed: dict[tuple[str, ...], Placed] = field(default_factory=dict, repr=False)
    named: dict[tuple[Namer, str], frozenset[str]] = field(default_factory=dict, repr=False)
    whole_told: dict[Callable[["View"], Any], Any] = field(default_factory=dict, repr=False)

    @cached_property
    def text(self) -> str:
        """The document's text."""
        return self.material.document.text

    @cached_property
    def language(self) -> str:
        """Code of the document's language."""
        return self.material.context.pack.code

    @cached_property
    def found(self) -> dict[str, list[Found]]:
        """What was found, by kind, in order of place; of each kind the first `MOST`."""
        table: dict[str, list[Found]] = {}
        for item in self.material.found:
            own = table.setdefault(item.kind, [])
            if len(own) < MOST:
                own.append(item)
        return table

    @cached_property
    def all_placed(self) -> Placed:
        """What was found of every kind."""
        return _placed(self.material.found)

    @cached_property
    def places(self) -> frozenset[str]:
        """What stands behind labels of a place, up to the first comma, folded."""
        bodies = (self.text[row.body : row.line.end] for row in self.rows if row.label == "where")
        classes = label_classes(self.language)
        lines = (row.line.text for row in self.rows if ":" in row.line.text)
        labelled = (m[2] for line in lines for m in _PLACED.finditer(line) if label_class(m[1], classes) == "where")
        return frozenset(folded(re.split(r"[,|(;]", body)[0]) for body in (*bodies, *labelled)) - {""}

    @cached_property
    def whole(self) -> Counter[str]:
        """How often each line stands in the text, folded."""
        return Counter(self.fold(row.line.text) for row in self.rows)

    @cached_property
    def folded(self) -> str:
        """The text folded, with single spaces around each word."""
        lines = [self.fold(row.line.text) for row in self.rows]
        return f" {' '.join(filter(None, lines))} "

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of the text, small."""
        return frozenset(_WORD.findall(small(self.text)))

    @cached_property
    def lowered(self) -> str:
        """The text in lower case, with single spaces between and around what it holds."""
        return f" {squeezed(self.text.casefold()).strip()} "

    def has_any(self, phrases: Phrases) -> bool:
        """Tell whether the words of any of these phrases all stand in the text, so that a pattern may find it."""
        return any(map(self.words.issuperset, phrases))

    @cached_property
    def closings(self) -> tuple[Row, ...]:
        """The lines that close a letter ('Met vriendelijke groet')."""
        people = self.material.context.pack.people
        whole, nouns = frozenset(people.closings), frozenset(people.closing_nouns)
        lines = ((row, row.line.text[:CLOSING].strip(" \t,.;:!-–").casefold()) for row in self.rows)
        return tuple(row for row, shown in lines if shown in whole or _greets(shown, nouns))

    @cached_property
    def masthead(self) -> str:
        """The first lines, folded like `folded`."""
        return " " + " ".join(folded(row.line.text) for row in self.rows[:4]) + " "

    @cached_property
    def fold(self) -> Callable[[str], str]:
        """What returns the words of a text folded, each text once."""
        return _Folds().__getitem__  # a thousand times a text, mostly of texts that were asked for before

    def row_at(self, offset: int) -> Row:
        """Return the line that holds `offset`, or the last one before it."""
        at = bisect_right(self.starts, offset)
        return self.rows[at - 1 if at else 0]

    def within(self, start: int, end: int, *kinds: str) -> list[Found]:
        """Return what was found of these kinds that shares characters with `start:end`, in order of place."""
        placed = self.placed.get(kinds)
        if placed is None:  # the same few runs of kinds are asked for at each candidate
            placed = self.placed[kinds] = _placed(self.material.of(*kinds))
        return placed.inside(start, end) if placed is not _NOTHING else []

    def kinds_in(self, start: int, end: int) -> dict[str, list[Found]]:
        """Return what was found that shares characters with `start:end`, by kind; remembered, for places seen often."""
        table = self.kinds.get((start, end))
        if table is None:
            table = self.kinds[start, end] = {}
            for item in self.all_placed.inside(start, end):
                table.setdefault(item.kind, []).append(item)
        return table

    def once(self, teller: "Callable[[View], Told]") -> Told:
        """Return what `teller` tells of the whole view, for which it is asked once."""
        return remembered(self.whole_told, self, teller)

    def told_at(self, place: int, teller: Teller) -> frozenset[str]:
        """Return what `teller` tells of a place, where many candidates begin or end; each place is asked once."""
        told = self.told.get((teller, place))
        if told is None:
            told = self.told[teller, place] = frozenset(teller(self, place))
        return told

    def told_of(self, written: str, namer: Namer) -> frozenset[str]:
        """Return what `namer` tells of a name as it is written, wherever it stands; each name is asked once."""
        told = self.named.get((namer, written))
        if told is None:
            told = self.named[namer, written] = frozenset(namer(self, written))
        return told

    def shown(self, start: int, end: int) -> str:
        """Return characters as a value shows them, with single spaces."""
        return " ".join(self.text[start:end].split())

    def stated(self, start: int, end: int, chance: float) -> Value:
        """Return the draft's leaf of what stands between two characters of the text."""
        return Value(self.shown(start, end), (Evidence(start, end, "stated", chance),))

    def before(self, place: int, size: int) -> str:
        """Return at most `size` characters in front of a place, in lower case behind a space, with single spaces."""
        return squeezed(" " + self.text[max(0, place - size) : place].casefold())

    def count(self, name: str) -> int:
        """Return how often the words of `name`, a folded text, stand in the text."""
        known = self.counts.get(name)
        if known is None:
            known = self.counts[name] = self.folded.count(f" {name} ")
        return known


def _place(item: Found) -> tuple[int, int]:
    return item.start, -item.end


def view_of(material: Material) -> View:
    """Look at a material, below a site's menu; numbers that count something else than editions are left aside."""
    material = replace(material, found=tuple(_without_other_numbers(material)))
    labels = label_classes(material.context.pack.code)
    rows: list[Row] = []
    blocks = list(material.blocks)
    attended = material.context.pack.places.attended
    bare = bare_labels(material.document.lines, labels, material.context.pack.code)
    block, under, gap, since = 0, "", 0, 0
    menu = site_menu(material.document.lines, material.context.pack.code)
    for at, line in enumerate(material.document.lines):
        if at in menu:
            continue
        if not line.text.strip():
            gap += 1
            continue
        while block + 1 < len(blocks) and line.start >= blocks[block].end:
            block += 1
        match = _LABEL.match(line.text)
        label, body = bare.get(line.start, ("", line.start))
        if match:
            named = label_class(match[1], labels) or ("where" if match[1].casefold() in attended else "")
            label, body = (named, line.start + match.end()) if named else (label, body)
        alone = heading_class(line.text.strip(" \t:?•*-–#.=_|"), labels) if len(line.text) < 45 else ""
        kind = blocks[block].kind if blocks else "other"
        since += 1
        rows.append(Row(line, len(rows), kind, label or alone, body, under if since < 6 else "", gap))
        if alone and not (match and label and not _BARE.match(line.text, match.end())):
            under, since = alone, 0
        elif label or (gap and since > 2) or len(line.text) > 160:
            under = ""
        gap = 0
    return View(material, tuple(rows), tuple(row.line.start for row in rows))


def _without_other_numbers(material: Material) -> Iterator[Found]:
    """Yield what was found; of editions none inside a date or an address ('22. März'), no centuries, no floors.

    Nor an ordinal behind a genitive ("the world's first"), nor the number of a body, nor that of another event.
    """
    text, apart = material.document.text, _counted_apart(material.context.pack.code)
    of_year = _of_year(material.context.pack.code)
    bodies = body_numbers(text, material.context.pack.code)
    reached = 0
    for item in material.found:  # by place, the longer first
        if item.kind in _NUMBERS:
            reached = max(reached, item.end)
        if item.kind != "edition" or (
            reached <= item.start
            and item.text not in bodies
            and not apart.match(text, item.end)
            and not of_year.match(text, item.end)
            and not _GENITIVE.search(text, max(0, item.start - 4), item.start)
            and not _dated(material, item)
            and not is_mentioned(text, item.start, material.context.pack.code)
        ):
            yield item


def _dated(material: Material, item: Found) -> bool:
    """Tell whether a date begins where a number does, or inside it."""
    at = bisect_left(material.found, item.start, key=lambda other: other.start)
    while at < len(material.found) and material.found[at].start < item.end:
        if material.found[at].kind in _NUMBERS:
            return True
        at += 1
    return False


@lru_cache(maxsize=8)
def _counted_apart(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    words = any_of(pack.titles.counted_apart)
    if pack.people.capital_nouns:
        return re.compile(rf"[^\S\n](?:{words})(?!\w)", re.I)
    named = rf"(?-i:[A-ZÀ-Þ])\w{{1,20}}\s(?:{any_of(pack.people.belongs_to)})(?!\w)"  # '12de Dag van de Vrijwilliger'
    return re.compile(rf"[^\S\n](?:(?:{any_of(weekday_words(language))})s?|(?!{named})(?:{words}))(?!\w)", re.I)


@lru_cache(maxsize=8)
def _of_year(language: str) -> re.Pattern[str]:
    """Return a noun that is counted within a year ('unser erstes | Lesecafé im neuen Jahr')."""
    words = any_of(languages.load(language).titles.of_year)
    return re.compile(rf"(?:[^\S\n][\w-]{{2,30}}){{1,2}}[^\S\n](?:{words})(?!\w)", re.I)


def relation_of(name: str, other: str) -> str:
    """Tell how what is found relates to a name, both folded: '=' the same, '<' it is longer, '>' shorter, '~' neither.

    >>> relation_of("de kring", "kring"), relation_of("kring", "de kring")
    ('>', '<')
    """
    return "=" if other == name else "<" if name in other else ">" if other in name else "~"


def phrases_of(written: Iterable[str]) -> Phrases:
    """Return phrases by their words, for `View.has_any`."""
    return tuple(dict.fromkeys(frozenset(_WORD.findall(small(phrase))) for phrase in written))


def squeezed(text: str) -> str:
    """Return a text with one space for each run of white space; 0.5 µs for 2 by a pattern.

    >>> squeezed("  in de  zaal ")
    ' in de zaal '
    """
    words = text.split()
    if not words:
        return " " if text else ""
    return " " * text[0].isspace() + " ".join(words) + " " * text[-1].isspace()


def overlap(one: str, other: str) -> float:
    """Return the F1 of the words of two folded texts."""
    a, b = one.split(), other.split()
    common = sum((Counter(a) & Counter(b)).values())
    return 2 * common / (len(a) + len(b)) if common else 0.0
