"""Candidates for the title: parts of the first lines, of labelled lines and of what the tagger found, with features."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.titles.occasion import list_start
from announce_parse.assemble.titles.towns import PATH
from announce_parse.assemble.titles.wording import is_call
from announce_parse.assemble.view import SIDE, Row, View, overlap
from announce_parse.document import Line
from announce_parse.languages import is_stop_word
from announce_parse.languages.remembering import Remembered

FIRST = 9  # lines that are looked at whatever stands in them
LONGEST = 220  # characters of a title
PARTS = 9  # cuts of a line that are tried
FEAST = 5  # words of the name of a feast
_SEPARATOR = re.compile(
    r"(?=\s{0,30}[|•·–—/:()\[\]@\"“”„«»'‘’-])(?:"  # letters are passed over
    r"(?P<bar>\s{0,30}[|•·]\s{0,30})|(?P<dash>\s{1,30}[-–—]+\s{1,30}|\s{0,30}—\s{0,30}|(?<=\w)[–-]\s)|(?P<slash>\s{1,30}/{1,2}\s{1,30})|(?P<colon>\s?:\s{1,30})"
    r"|(?P<open>\s{0,30}[(\[]\s{0,30})|(?P<close>\s{0,30}[)\]]\s{0,30})|(?P<quote>[\"“”„«»]|(?<!\w)['‘’](?=\w)|(?<=[\w.!?])['’](?!\w))|(?P<at>\s@\s))"
)
_START = re.compile(r"[\s•*·▪►>#=_~|\-–—.,;:!?\u2190-\u2bff\ufe0f\u200d\U0001F000-\U0001FFFF«]+")
_EDGE = r"[\s•*·|\-–—,;:=_~#\u2190-\u2bff\ufe0f\u200d\U0001F000-\U0001FFFF]"
_END = re.compile(rf"{_EDGE}+$")
_LAST = re.compile(_EDGE)
_YEAR = re.compile(r"\s{1,30}[‘'’]?(?:19|20)?\d\d(?:\s?[-/]\s?(?:20)?\d\d)?$")
_QUOTED = re.compile(
    r"(?=[\"“„«»‘'])"  # no other place is looked at
    r"(?:\"([^\"\n]{4,160})\"|(?:[“„«]\s?|(?<!\w)»(?=\w))([^“”„«»\n]{4,160}?)(?:\s?[”“»]|«)|(?<!\w)[‘']([^‘’'\n]{4,120})['’](?!\w))"
)
_HEAD = re.compile(r"(?:[A-Z][\w-]{2,20}):\s|<[^>]{5,80}>$")
_ASKING = re.compile(r"[^:–—|.!?\n]{1,60}\?")  # 'Waar willen we | met de polder naartoe?'
_QUESTION = re.compile(r"\?(?=\s)")
_WORD = re.compile(r"\w+")
_PRONOUNS = frozenset({
    "wij", "we", "je", "jij", "jou", "jouw", "u", "uw", "ons", "onze", "you", "your", "our", "us",
    "wir", "ihr", "euch", "sie", "uns", "nous", "vous", "notre", "votre", "on", "ik", "ich", "is",
    "zijn", "are", "ist", "sind", "est", "sont", "was", "will", "wordt", "wird", "zal",
})  # fmt: skip
_TOLD_WITHIN = ("time", "price", "email", "url", "postcode", "edition")
_PRONOUN_STEM = "unser"


class _Tagged(NamedTuple):
    """What the tagger found of a kind: how often each name, folded, and the confidence of the surest."""

    kind: str
    names: Counter[str]
    surest: float


class _Shared(NamedTuple):
    """What all candidates see: how many lines above each of the first have content, and the titles and series found."""

    contents: list[int]
    tagged: tuple[_Tagged, ...]


@lru_cache(maxsize=8)
def title_words(language: str) -> dict[str, frozenset[str]]:
    """The words of a language that titles are told by, by class."""
    pack = languages.load(language)
    words = pack.titles
    return {
        "genre": frozenset(pack.blocks.cues.genre) | frozenset(languages.load("en").blocks.cues.genre),
        "status": frozenset(words.statuses),
        "announce": frozenset(words.announcing),
        "series": frozenset(words.series),
        "with": frozenset(words.with_words),
        "navigation": frozenset(word.strip("*") for word in pack.blocks.cues.navigation),
        "month": frozenset(name for names in pack.temporal.months for name in names),
        "small": frozenset(pack.places.before_city) | frozenset(pack.temporal.at_words),
    }


@lru_cache(maxsize=16)
def _ends_in(language: str, kind: str) -> Remembered[str, bool]:
    """Return of each word whether it ends in one of the words of a class."""
    endings = tuple(title_words(language)[kind])
    return Remembered(lambda word: word.endswith(endings))


def title_candidates(view: View) -> list[Candidate]:
    """Return what may be the title, each run of characters once."""
    spans: dict[tuple[int, int], set[str]] = {}
    for row in view.rows[:FIRST]:
        for start, end, marks in line_parts(view, row):
            spans.setdefault((start, end), set()).update(marks)
    for row in view.rows[FIRST:60]:
        if row.label == "what" or row.line.role == "heading":
            for start, end, marks in line_parts(view, row):
                spans.setdefault((start, end), set()).update(marks)
    for match in _QUOTED.finditer(view.text, 0, 4000):
        group = next(number for number in (1, 2, 3) if match[number])
        spans.setdefault(match.span(group), set()).add("quoted")
    for item in view.found.get("title", ()):
        if item.end - item.start <= LONGEST:
            spans.setdefault(_trimmed(view.text, item.start, item.end), set()).add("tagged")
    contents = [0, *accumulate(int(_content(view, row)) for row in view.rows[:FIRST])]
    shared = _Shared(contents, tuple(_tagged(view, kind) for kind in ("title", "series")))
    return [
        Candidate(start, end, view.shown(start, end), _features(view, start, end, marks, shared))
        for (start, end), marks in spans.items()
        if 2 < end - start <= LONGEST and any(map(str.isalpha, view.text[start:end]))
    ]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    first = _START.match(text, start, end)
    if first:
        start = first.end()
    last = _END.search(text, start, end) if start < end and _LAST.match(text, end - 1) else None
    if last:
        end = last.start()
    if text[start:end].count("(") < text[start:end].count(")") and text[end - 1] == ")":
        end -= 1
    return start, end


def line_parts(view: View, row: Row) -> list[tuple[int, int, set[str]]]:
    """Return the runs of a line between its separators, with how they are bounded; they are kept with the view."""
    parts = view.parts.get(row.rank)
    if parts is None:
        parts = view.parts[row.rank] = list(_parts(view, row))
    return parts


def _parts(view: View, row: Row) -> Iterator[tuple[int, int, set[str]]]:
    text, start, end = view.text, row.line.start, min(row.line.end, row.line.start + 400)
    words = title_words(view.language)
    starts: list[tuple[int, str]] = [(start, "line")]
    ends: list[tuple[int, str]] = [(end, "line")]
    cuts = list(_SEPARATOR.finditer(text, start, end))[:PARTS]
    called = bool(cuts) and is_call(view.language, text[start : cuts[0].start()])  # 'Call for papers – Bridges'
    for match in cuts:
        kind = match.lastgroup or ""
        ends.append((match.start(), kind))
        if kind != "open":
            starts.append((match.end(), kind))
    for item in view.within(start, end, "date", "time"):
        begin = list_start(view, item) if item.kind == "date" else item.start
        ends.append((_before_small(text, start, begin, words["small"]), item.kind))
        if item.kind == "date" and item.end < end and any(map(str.isdigit, item.text)):  # not 'Christmas'
            starts.append((item.end, item.kind))
    for item in view.within(start, end, "edition"):
        starts.append((item.end, "edition"))
        if item.start > start:
            ends.append((item.start, "edition"))
    asked = _QUESTION.search(text, start, end)
    if asked and end - start > LONGEST:
        ends.append((asked.end(), "asked"))
    for item in view.within(start, end, "city", "person", "venue")[:4]:
        if _ASKING.match(text, item.end, end):
            continue
        ends.append((_before_small(text, start, item.start, words["small"] | words["with"]), item.kind))
    lower = text[start:end].casefold() if len(text[start:end].casefold()) == end - start else text[start:end]
    for match in re.finditer(r"[^\W\d_][\w'’-]*", lower):
        if match[0] in words["with"] and match.start() and not _ASKING.match(lower, match.end()):
            ends.append((start + match.start(), "with"))
    first = _START.match(text, start, end)
    offset = first.end() - start if first else 0
    for count, match in enumerate(re.finditer(r"\S+", lower[offset:])):
        head = lower[offset : offset + match.end()].strip(" :!?.")
        for name in ("announce", "genre", "status", "series"):
            if called and name == "announce" and start + offset + match.end() < cuts[0].start():
                continue
            if head in words[name] or (name == "series" and count == 0 and _ends_in(view.language, name)[head]):
                starts.append((start + offset + match.end(), name))
        if count > 4:
            break
    year = _YEAR.search(text, start, end) if text[end - 1].isdecimal() else None
    if year:
        ends.append((year.start(), "year"))
    seen: set[tuple[int, int]] = set()
    for left, left_kind in starts:
        nearest = min((right for right, _ in ends if right > left), default=end)
        for right, right_kind in ends:
            if right - left > 2 and (left == start or right in (end, nearest)):
                span = _trimmed(text, left, right)
                if span[1] - span[0] > 2:
                    yield (*span, {f"<{left_kind}", f">{right_kind}"} if span not in seen else set())
                    seen.add(span)


def _before_small(text: str, start: int, end: int, words: frozenset[str]) -> int:
    """Return where the words in front of `end` that belong to a date or place begin ('op', 'in de')."""
    for _ in range(2):
        match = re.search(r"(?<!\w)([^\W\d_]{1,8}[.’']?)\s*$", text[max(start, end - 14) : end])
        if not match or match[1].casefold() not in words:
            break
        end = max(start, end - 14) + match.start()
    return end


def _size(count: int) -> str:
    return next((str(bound) for bound in (1, 2, 3, 4, 6, 8, 12, 16, 25) if count <= bound), "26+")


def sides(view: View, line: Line, start: int, end: int) -> tuple[str, str]:
    """What stands on both sides of a candidate in its line."""
    return _side(view, max(line.start, start - SIDE), start), _side(view, end, min(line.end, end + SIDE))


def _side(view: View, start: int, end: int) -> str:
    known = view.memory.get(("side", start, end))
    if known is None:
        known = view.memory["side", start, end] = _side_of(view, start, end)
    return known


def _side_of(view: View, start: int, end: int) -> str:
    rest = view.text[start:end].strip(" \t\xa0\u200d\ufe0f|:–—-/,.()[]\"'“”„«»•*#!?")
    if not rest.strip():
        return "-"
    inside = view.kinds_in(start, end)
    if "edition" in inside:
        return "edition"
    lower = rest.casefold()
    words = title_words(view.language)
    for name in ("status", "announce", "genre"):
        if lower in words[name]:
            return name
    for name in ("person", "date", "time"):
        if name in inside:
            return name
    parts = lower.split()
    for name in ("genre", "series"):
        if any(map(_ends_in(view.language, name).__getitem__, parts[:6])):
            return f"has{name}"
    if parts[0] in words["with"]:
        return "with"
    if "city" in inside or "venue" in inside:
        return "place"
    if re.fullmatch(r"['‘’]?(?:19|20)?\d\d", lower):
        return "year"
    return "short" if len(rest) < 25 else "long"


def _features(view: View, start: int, end: int, marks: set[str], shared: _Shared) -> frozenset[str]:
    """Return what tells for or against a title."""
    written = view.text[start:end]
    row = view.row_at(start)
    line = row.line
    language = view.language
    words = title_words(language)
    lower = written.casefold()
    parts = lower.split()
    first = parts[0].strip(".,:!?")
    features = {*marks, f"b={row.block}", f"n={_size(len(parts))}", f"role={line.role}{line.level}"}
    rank = row.rank if row.rank < 5 else 5 if row.rank < FIRST else 9
    left, right = sides(view, line, start, end)
    whole = left == right == "-"
    place = "whole" if whole else "start" if left == "-" else "end" if right == "-" else "mid"
    content = shared.contents[row.rank] if row.rank <= FIRST else 9
    features |= {
        f"l{rank}", f"{place}", f"l{min(rank, 3)}{place}", f"c{min(content, 4)}", f"c{min(content, 4)}{place}",
        f"left={left}", f"right={right}", f"left={left},right={right}", f"label={row.label}", f"under={row.under}",
    }  # fmt: skip
    features.add("words=" + ("genre" if lower in words["genre"] else "none"))
    if any(map(_ends_in(language, "genre").__getitem__, [word.strip(".,:!?'’\"") for word in parts])):
        features.add("hasgenre")
    if first in words["genre"]:
        features.add("genrefirst")
    bare = lower.strip(" :!?.")
    if bare in words["announce"] or bare in words["navigation"]:
        features.add("announce")
    if not words["status"].isdisjoint([word.strip(".,:!?[]()") for word in parts]):
        features.add("status")
    if first in words["announce"]:
        features.add("announcefirst")
    inside = view.kinds_in(start, end)
    if "date" in inside and not is_feast(view, start, end):
        features.add("date")
        when = (*inside["date"], *inside.get("time", ()))
        if any(f.end - f.start >= 0.6 * (end - start) for f in when):
            features.add("alldate")
    features.update(f"in={kind}" for kind in _TOLD_WITHIN if kind in inside)
    if any(f.confidence > 0.7 for f in inside.get("street", ())):
        features.add("in=street")
    for kind in ("person", "venue", "organiser", "city"):
        if kind in inside:
            features.add(f"in={kind}")
            if any(f.start <= start and end <= f.end for f in inside[kind]):
                features.add(f"is={kind}")
    if written[-1].isdecimal() and _YEAR.search(written):
        features.add("year")
    upper = all(map(str.isupper, filter(str.isalpha, written)))
    features.add("upper" if upper else "lower" if written[0].islower() else "capital")
    features.add("last=" + (written[-1] if written[-1] in ".?!…)" else "letter"))
    if "." in written[:-1] and re.search(r"\w\.\s", written):
        features.add("sentences")
    said = _WORD.findall(lower)
    pronouns = len([word for word in said if word in _PRONOUNS or word.startswith(_PRONOUN_STEM)])
    features.add(f"pron{min(2, pronouns)}")
    if written.count('"') == 1 or written.count("(") != written.count(")") or written.count("“") != written.count("”"):
        features.add("unbalanced")
    plain = view.fold(written)
    count = view.count(plain)
    features.add(f"count={min(count, 3)}")
    if count > 1 and len(parts) > 1:
        features.add("repeated")
    if plain in view.places:
        features.add("place")
    if view.whole[plain] > (left == right == "-"):
        features.add("line")
    if _HEAD.match(line.text):
        features.add("mailhead")
    for tagged in shared.tagged:
        features |= _agreement(view, tagged, start, end, plain)
    below = view.rows[row.rank + 1] if row.rank + 1 < len(view.rows) else None
    if below:
        features.add("below=" + _look(view, below))
        features.add(f"gap={min(below.gap, 1)}")
    if row.rank:
        features.add("above=" + _look(view, view.rows[row.rank - 1]))
    return frozenset(features)


def _tagged(view: View, kind: str) -> _Tagged:
    items = view.found.get(kind, ())
    surest = max((item.confidence for item in items), default=0.0)
    return _Tagged(kind, Counter(view.fold(item.text) for item in items), surest)


def _agreement(view: View, tagged: _Tagged, start: int, end: int, plain: str) -> set[str]:
    """How a candidate agrees with what the tagger found of a kind."""
    kind = tagged.kind
    features = set()
    here = 0
    for item in view.within(start, end, kind):
        name = view.fold(item.text)
        here += name == plain
        same = overlap(name, plain)
        relation = "same" if same == 1 else "near" if same >= 0.8 else "over"
        features.add(f"{kind}:{relation}")
        features.add(f"{kind}:{relation}{int(item.confidence * 4)}")
    if tagged.names[plain] > here:
        features.add(f"{kind}:elsewhere")
    if not features:
        features.add(f"{kind}:none{int(tagged.surest * 3)}" if tagged.names else f"{kind}:absent")
    return features


def _content(view: View, row: Row) -> bool:
    """Whether a line may say what the event is: not a date, a label or a word of navigation alone."""
    return _look(view, row) in ("text", "long")


def _look(view: View, row: Row) -> str:
    known = view.memory.get(("look", row.rank, 0))
    if known is None:
        known = view.memory["look", row.rank, 0] = _look_of(view, row)
    return known


def is_feast(view: View, start: int, end: int) -> bool:
    """Tell whether a text is the name of a feast, which is what is held, or of what is held at one.

    'Fête de la musique', 'Halloween'; 'Christmas Fair', 'Boxing Day Dip', but not 'Easter Sunday 10am'.
    """
    shown = view.text[start:end].strip(" .!").casefold()
    feasts = languages.load(view.language).temporal.named_days
    if shown in feasts or any(map(str.isdigit, shown)):
        return shown in feasts
    words = shown.split(" ")
    ends = (at for at in range(min(len(words) - 1, FEAST), 0, -1) if " ".join(words[:at]) in feasts)
    behind = next((words[at:] for at in ends), [])
    return any(word.isalpha() and not is_stop_word(word, view.language) for word in behind)


def _look_of(view: View, row: Row) -> str:
    """What a line mainly holds."""
    text = row.line.text.strip()
    if row.label in ("when", "where", "price", "contact", "registration", "organiser"):
        return row.label
    covered = sum(f.end - f.start for f in view.within(row.line.start, row.line.end, "date", "time", "price"))
    if is_feast(view, row.line.start, row.line.end):
        covered = 0
    if covered >= 0.5 * len(text):
        return "date"
    if text.casefold().strip(" •.:!") in title_words(view.language)["navigation"] or PATH.match(text):
        return "navigation"
    if _HEAD.match(text):
        return "head"
    return "long" if len(text) > 140 else "text" if len(text) > 3 else "tiny"
