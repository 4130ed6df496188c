"""What the line tagger sees of each line.

A line is seen by what it tells (cue words by their class, what the rules found in it), by its form (length, layout,
capitals, punctuation), by its place, and by its neighbours; blank lines are not tagged, but seen as gaps. A paragraph
in one long line is seen in pieces of a few sentences.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from announce_parse.document import Document, Found, Line
from announce_parse.options import Context
from announce_parse.segment.cues import CueTable, tables_of, words_of

BULLET = re.compile(r"\s{0,9}(?:[-*•·–—▪►‣○●✓>+]\s|\d{1,2}[.)]\s)")
_TIMED = re.compile(r"\W{0,6}(?:\w{1,9}\s)?\d{1,2}(?:[.:hu]\d\d|\s?(?:uur|uhr|u|h|am|pm)\b)", re.I)
_NAMES = re.compile(
    r"(?:[A-ZÀ-Þ][\w'’-]{1,30}|[A-Z]\.)"
    r"(?: (?:[A-Z]\.|van|von|de|der|den|du|le|ten|ter|zu|[’']t|d'|del)){0,3}"
    r" [A-ZÀ-Þ][\w'’-]{1,30}"
)
_CAPITAL = re.compile(r"\b[A-ZÀ-Þ]")
_SENTENCE_END = re.compile(r"[.!?](?:\s|$)")
_RULE = re.compile(r"[-=_*~#\s]{3,}")
_FRONT = re.compile(r"[^:(]{2,40}[:(]")  # what stands in front of a colon or a bracket
_MARKS = tuple((mark, f"char={mark}") for mark in '?!:|@€$–(\t/"“')
_QUOTED = re.compile(r"[“\"„«‘]")

_SENTENCE = re.compile(r"[.!?…][\"”’)]?\s+(?=[A-ZÀ-Þ\"“„«(])")

PIECE = 500  # characters; longer lines are cut
HEADING_LENGTH = 60  # characters; longer lines head nothing
HEADING_WORDS = 6  # the first words of a heading are seen by the lines below it,
HEADING_STEM = 12  # by so many characters
LONGEST_WORD = 19  # characters; longer words are seen by their stem only
STEM = 5  # characters
LENGTHS = (10, 20, 35, 50, 70, 100, 160, 250, 400, 700, 1200)
COUNTS = (1, 2, 3, 5, 8)
_NEIGHBOURS = ((-2, "-2"), (-1, "-1"), (1, "+1"), (2, "+2"))


@dataclass(frozen=True, slots=True)
class Look:
    """How one line looks, whatever stands around it.

    Attributes:
        line: the line.
        shared: features that the neighbouring lines see as well.
        own: the rest of its features.
        heading: the kind of block that it seems to head ("?" where only its form says so), or None.
        words: its words, in lower case.
    """

    line: Line
    shared: tuple[str, ...]
    own: tuple[str, ...]
    heading: str | None
    words: tuple[str, ...]


@dataclass(slots=True)
class _Above:
    """The headings above a line.

    Attributes:
        kind: of the last one.
        kinds: of all of them.
        distance: in lines, to the last one.
        section: the kind of the last one that is known.
        since: how many that only look like headings followed that one.
        words: of the last one, as features of the lines below it.
    """

    kind: str = "none"
    kinds: set[str] = field(default_factory=set)
    distance: int = 0
    section: str = "none"
    since: int = 0
    words: list[str] = field(default_factory=list)

    def passed(self, look: Look, *, first: bool, apart: bool) -> list[str]:
        """Go on to a line, the first one or one that stands apart from the line above; return what it sees."""
        below: list[str] = []
        if look.heading and (look.heading != "?" or apart):
            self.kind, self.distance = look.heading, 0
            self.kinds.add(look.heading)
            self.since += 1
            if look.heading != "?":
                self.section, self.since = look.heading, 0
            self.words = [] if first else [f"below={word[:HEADING_STEM]}" for word in look.words[:HEADING_WORDS]]
        else:
            self.distance += 1
            below = self.words
        return [
            f"force={self.kind}",
            f"force={self.kind}/{binned(self.distance, COUNTS)}",
            f"section={self.section}",
            f"section={self.section}/{min(self.since, 4)}",
            *below,
        ]


def line_features(document: Document, found: list[Found], context: Context) -> tuple[list[Line], list[list[str]]]:
    """Return the lines that are not blank, long ones in pieces, and the features of each.

    The pieces of a line bear its number.
    """
    lines = [piece for line in document.lines if line.text and not line.text.isspace() for piece in _pieces(line)]
    tables = tables_of(context.pack)
    inside = _found_by_line(lines, found)
    looks = list(_looks(lines, inside, tables))
    gaps = [0] + [b.number - a.number - 1 for a, b in pairwise(lines)] + [0]
    total = sum(len(line.text) for line in lines)
    rows: list[list[str]] = []
    passed = 0
    above = _Above()
    title = set(looks[0].words) if looks else set[str]()
    told = sorted({look.heading for look in looks if look.heading and look.heading != "?"})
    for at, look in enumerate(looks):
        row = ["bias", "lang=" + context.pack.code, *look.shared, *look.own]
        row.extend(above.passed(look, first=not at, apart=gaps[at] > 0))
        row.extend(f"ahead={kind}" for kind in told if kind not in above.kinds)
        row.append(f"gap={min(gaps[at], 2)}/{min(gaps[at + 1], 2)}")
        row.append(f"at={min(at, 6)}")
        row.append(f"left={min(len(looks) - 1 - at, 4)}")
        row.append(f"part={int(8 * passed / total)}")
        row.append(f"lines={binned(len(looks), (3, 8, 15, 30, 60))}")
        passed += len(look.line.text)
        if at and title:
            share = len(title.intersection(look.words)) / len(title)
            row.append(f"title={int(3 * share)}")
        for step, sign in _NEIGHBOURS:
            other = at + step
            if 0 <= other < len(looks):
                row.extend([sign + feature for feature in looks[other].shared])
            else:
                row.append(sign + "none")
        rows.append(row)
    return lines, rows


def _pieces(line: Line) -> list[Line]:
    """Cut a long line behind sentences, into pieces of at least half of `PIECE` characters."""
    if len(line.text) <= PIECE:
        return [line]
    cuts = [0]
    for sentence in _SENTENCE.finditer(line.text):
        if sentence.end() - cuts[-1] >= PIECE // 2 and len(line.text) - sentence.end() >= PIECE // 3:
            cuts.append(sentence.end())
    cuts.append(len(line.text))
    return [
        replace(line, start=line.start + start, end=line.start + end, text=line.text[start:end])
        for start, end in pairwise(cuts)
    ]


def binned(number: float, edges: tuple[int, ...]) -> int:
    """Return how many of the edges `number` has reached."""
    return bisect_right(edges, number)


def _found_by_line(lines: list[Line], found: list[Found]) -> list[dict[str, int]]:
    """Count what the rules found in each line, by kind; `found` and `lines` are ordered by place."""
    counts: list[dict[str, int]] = [{} for _ in lines]
    at = 0
    for item in sorted(found, key=lambda item: item.start):
        while at < len(lines) and lines[at].end <= item.start:
            at += 1
        if at == len(lines):
            break
        if lines[at].start <= item.start:
            counts[at][item.kind] = counts[at].get(item.kind, 0) + 1
    return counts


def _looks(
    lines: list[Line], inside: list[dict[str, int]], tables: tuple[CueTable, CueTable, CueTable]
) -> Iterator[Look]:
    """Yield how each line looks; a line that comes again with the same things found in it looks the same."""
    known: dict[tuple[object, ...], Look] = {}
    for line, kinds in zip(lines, inside, strict=True):
        alike = (line.text, line.role, line.level, *kinds.items())
        look = known.get(alike)
        look = known[alike] = _look(line, kinds, tables) if look is None else replace(look, line=line)
        yield look


def _look(line: Line, kinds: dict[str, int], tables: tuple[CueTable, CueTable, CueTable]) -> Look:
    headings, labels, cues = tables
    text = line.text.strip()
    words = words_of(text)
    shared: list[str] = []
    own: list[str] = []

    label = _label(text, labels)
    shared.extend(f"label={name}" for name in label)
    heading = _heading(line, text, words, headings)
    if heading:
        shared.append(f"head={heading}")

    classes: dict[str, int] = {}
    for name, start, end in cues.find(words):
        classes[name] = classes.get(name, 0) + 1
        if start == 0:
            own.append(f"cue0={name}")
        if end - start > 1:
            own.append(f"cues={name}")
    for name, count in classes.items():
        shared.append(f"cue={name}")
        if count > 1:
            own.append(f"cue={name}*{min(count, 4)}")
        if count * 8 >= len(words):
            own.append(f"dense={name}")
    if classes:
        top = max(sorted(classes), key=lambda name: classes[name])
        own.append(f"top={top}")

    for kind, count in kinds.items():
        shared.append(f"has={kind}")
        if count > 1:
            own.append(f"has={kind}*{min(count, 4)}")

    shared.append(f"len={binned(len(text), LENGTHS)}")
    shared.append(f"form={_form(line, text)}")
    own.extend(_shape(text, words))
    if line.role != "text":
        shared.append(f"role={line.role}")
        own.append(f"role={line.role}{line.level}")
    different = dict.fromkeys(words)
    own.extend([f"w={word}" for word in different if len(word) <= LONGEST_WORD])
    own.extend([f"stem={word[:STEM]}" for word in different if len(word) > STEM])
    if words:
        own.append(f"w0={words[0]}")
        own.append("w01=" + " ".join(words[:2]))
        own.append(f"w9={words[-1]}")
        own.append(f"p3={words[0][:3]}")
    return Look(line, tuple(shared), tuple(dict.fromkeys(own)), heading, tuple(words))


def _label(text: str, labels: CueTable) -> list[str]:
    """Return the classes of the label in front of a colon, a tab or a bar, or of a short line that is one."""
    front = re.split(r"[:|\t]", text[:48], maxsplit=1)
    if len(front) == 1 and len(text) > 30:
        return []
    words = words_of(front[0])
    if not words or len(words) > 5:
        return []
    whole = [name for name, start, end in labels.find(words) if start == 0 and end == len(words)]
    if whole:
        return [f"{name}{':' if len(front) > 1 else ''}" for name in whole]
    return [f"~{name}" for name, start, _ in labels.find(words) if start == 0] if len(front) > 1 else []


def _heading(line: Line, text: str, words: list[str], headings: CueTable) -> str | None:
    """Return the kind of block that a line heads, "?" where it only looks like a heading, None where it does not."""
    if not words or len(text) > HEADING_LENGTH:
        front = words_of(text[:HEADING_LENGTH].split(":", 1)[0]) if ":" in text[:HEADING_LENGTH] else []
        return headings.whole(front)
    at_start = [(end - start, name) for name, start, end in headings.find(words) if start == 0]
    longest = max(at_start, default=(0, ""))
    if longest[0] == len(words) or (longest[0] and line.role == "heading"):
        return longest[1]
    if longest[0] and _FRONT.match(text) and len(words_of(re.split("[:(]", text, maxsplit=1)[0])) == longest[0]:
        return longest[1]
    if text[-1] == ":":
        inside = {name for name, _, _ in headings.find(words)}
        if len(inside) == 1:
            return inside.pop()
    if line.role == "heading" or (text[-1] not in ".,;!" and len(words) <= 7 and not BULLET.match(line.text)):
        return "?"
    return None


def _form(line: Line, text: str) -> str:
    """Return how a line begins: as a list item, with a time, as a rule, or as prose."""
    if _RULE.fullmatch(text):
        return "rule"
    timed = "timed" if _TIMED.match(text) else ""
    if BULLET.match(line.text) or line.role == "item":
        return "item" + timed
    if timed:
        return timed
    first = text[0]
    if first.isdigit():
        return "digit"
    if first.isupper():
        return "upper"
    if first.islower():
        return "lower"
    return "quote" if _QUOTED.match(first) else "mark"


def _shape(text: str, words: list[str]) -> list[str]:
    """Return features of the line's punctuation, capitals and numbers."""
    shape = [f"ends={text[-1] if not text[-1].isalnum() else 'digit' if text[-1].isdigit() else 'letter'}"]
    shape.append(f"words={binned(len(words), (1, 2, 3, 5, 8, 14, 25, 50, 100))}")
    shape.extend([feature for mark, feature in _MARKS if mark in text])
    letters = list(filter(str.isalpha, text))
    if letters:
        upper = sum(map(str.isupper, letters)) / len(letters)
        shape.append(f"upper={'all' if upper > 0.8 else int(10 * min(upper, 0.5))}")
    if words:
        capital = len(_CAPITAL.findall(text)) / len(words)
        shape.append(f"capital={int(5 * min(capital, 1.0))}")
        shape.append(f"digits={int(5 * min(1.0, sum([w[0].isdigit() for w in words]) / len(words)))}")
    names = len(_NAMES.findall(text[:2000]))
    shape.append(f"names={binned(names, COUNTS)}")
    if names and len(words) <= 4:
        shape.append("name-line")
    if _NAMES.match(text):
        shape.append("name0")
    sentences = len(_SENTENCE_END.findall(text))
    shape.append(f"sentences={binned(sentences, COUNTS)}")
    if "?" in text:
        shape.append(f"questions={min(text.count('?'), 3)}")
    return shape
