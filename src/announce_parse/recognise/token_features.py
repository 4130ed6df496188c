"""Features of every token of a document, for the token taggers: the word, its neighbours, its line, its document."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from announce_parse.document import Found
from announce_parse.recognise.seen_words import KINDS, SHAPES, Seen, Vocabulary
from announce_parse.recognise.token_lines import Cue, Page, TokenLine
from announce_parse.recognise.tokens import Token
from announce_parse.recognise.word_features import Word

_RULE_KINDS = frozenset(
    ("date", "time", "url", "email", "phone", "price", "street", "postcode", "city", "country", "room", "edition")
)
_HEADING_WORDS = 7
_CUE_REACH = 12  # tokens to both sides in which a cue word of the line is seen
_START, _END = (b"-1^",), (b"+1$",)
_FROM_START = (b"i=0", b"i=1", b"i=2", b"i=3")
_FROM_END = (b"j=0", b"j=1", b"j=2")


@dataclass(frozen=True, slots=True)
class Sequence:
    """The tokens of a document (or a part of it) with their features, in UTF-8."""

    tokens: list[Token]
    features: list[list[bytes]]


def sequence_of(page: Page, found: list[Found], vocabulary: Vocabulary | None = None) -> Sequence:
    """Return the page's tokens with their features: those in the vocabulary of the taggers, else all."""
    tokens, known = page.tokens, page.known
    vocabulary = vocabulary or Vocabulary()
    features = _locals(known, vocabulary)
    _add_lines(page, features, vocabulary)
    _add_runs(tokens, known, features, vocabulary)
    _add_found(tokens, found, features)
    return Sequence(tokens, features)


def _locals(known: list[Word], vocabulary: Vocabulary) -> list[list[bytes]]:
    """Return the features that each token has of its own word and of the two words to either side."""
    seen = list(map(vocabulary.seen, known))
    pairs = list(map(KINDS.__getitem__, pairwise([word.kind for word in seen])))
    shapes = [word.shape for word in known]
    rows = zip(
        [word.here for word in seen],
        [_START, *[word.left for word in seen]],
        [*[word.right for word in seen[1:]], _END],
        [(), (), *[word.far_left for word in seen]],
        [*[word.far_right for word in seen[2:]], (), ()],
        map(SHAPES.__getitem__, zip(["^", *shapes], shapes, [*shapes[1:], "$"], strict=False)),
        [(), *map(_pair, pairs, seen, known, known[1:])],
        [*[(ahead,) for _, ahead in pairs], ()],
        strict=False,
    )
    return [
        [*here, *left, *right, *far_left, *far_right, shape, *behind, *ahead]
        for here, left, right, far_left, far_right, shape, behind, ahead in rows
    ]


def _pair(kinds: tuple[bytes, bytes], seen: Seen, before: Word, word: Word) -> tuple[bytes, ...]:
    """Return the features that a word has of itself and the one before it together; `seen` is what is seen of that."""
    if seen.pairs is None:
        return kinds[0], f"ww-={before.lower}|{word.lower}".encode()
    both = seen.pairs.get(word.lower)
    return (kinds[0], both) if both else (kinds[0],)


def _add_lines(page: Page, features: list[list[bytes]], vocabulary: Vocabulary) -> None:
    """Add what a token's line tells: its place, role and length, the cues in it, the heading in force.

    Its block tells the taggers nothing: they learn without.
    """
    heading = "none"
    total = len(page.tokens) - sum([line.end - line.start for line in page.lines]) + 1  # the others are line breaks
    performing = Counter(cue.kind for line in page.lines for cue in line.cues)
    for shown, line in enumerate(page.lines):
        cues = line.cues
        length = _bucket(line.end - line.start)
        own = cues[0].kind if cues and cues[0].start - line.start <= 2 else "none"
        common = [
            f"l={min(shown, 4)}",
            f"lr={line.role}",
            f"ll={length}",
            f"bl={line.block}",
            f"h={heading}",
            f"own={own}",
            f"l0={page.known[line.start].shape}",
            f"part={min(3, 4 * shown // max(total, 1))}",
            f"bl={line.block}|h={heading}",
            f"own={own}|ll={length}",
        ]
        if _is_heading(line, page.known):
            common.append("head")
            heading = cues[0].kind if cues else "other"
        _add_line(line, page.known, vocabulary.told(common), features)
    genre = max(("performer", "speaker", "guest"), key=lambda name: performing[name]) if performing else "none"
    told = f"g={genre}".encode()
    for items in features:
        items.append(told)


def _is_heading(line: TokenLine, known: list[Word]) -> bool:
    last = known[line.end - 1].lower
    return line.role == "heading" or (
        line.end - line.start <= _HEADING_WORDS
        and (last == ":" or last[-1].isalnum())
        and line.role in ("text", "term")
    )


def _add_line(line: TokenLine, known: list[Word], common: tuple[bytes, ...], features: list[list[bytes]]) -> None:
    depth = 0
    upcoming = iter([*line.cues, None])
    following = next(upcoming)
    active: Cue | None = None
    before, after = _sides(active), _sides(following)
    for place in range(line.start, line.end):
        while following and following.start <= place:
            active, following = following, next(upcoming)
            before, after = _sides(active), _sides(following)
        items = features[place]
        items += common
        if active:
            if place < active.end:
                items.append(before.inside)
            elif place - active.end < _CUE_REACH:
                items += before.near_behind if place - active.end < 3 else before.behind
        if following and following.start - place < _CUE_REACH:
            items += after.near_ahead if following.start - place < 3 else after.ahead
        items.append(_FROM_START[min(place - line.start, 3)])
        items.append(_FROM_END[min(line.end - 1 - place, 2)])
        lower = known[place].lower
        if lower == "(":
            depth += 1
        if depth:
            items.append(b"paren")
            if lower == ")":
                depth -= 1


@dataclass(frozen=True, slots=True)
class _Sides:
    """The features of a class of cues: for the tokens of a cue, for those behind it and for those in front of it."""

    inside: bytes
    near_behind: tuple[bytes, ...]
    behind: tuple[bytes, ...]
    near_ahead: tuple[bytes, ...]
    ahead: tuple[bytes, ...]


def _sides(cue: Cue | None) -> _Sides:
    return _sides_of(cue.kind if cue else "")


@lru_cache(maxsize=64)
def _sides_of(kind: str) -> _Sides:
    left, right = f"lc={kind}".encode(), f"rc={kind}".encode()
    return _Sides(
        inside=f"in={kind}".encode(),
        near_behind=(left, left + b"|near"),
        behind=(left, left + b"|far"),
        near_ahead=(right, right + b"|near"),
        ahead=(right,),
    )


def _bucket(count: int) -> str:
    return (
        "1"
        if count == 1
        else "3"
        if count <= 3
        else "6"
        if count <= 6
        else "12"
        if count <= 12
        else "30"
        if count <= 30
        else "+"
    )


def name_runs(tokens: list[Token], known: list[Word]) -> list[tuple[int, int]]:
    """Return the runs of tokens that could be one name: capitalised words with particles and initials between them."""
    runs = []
    at = 0
    while at < len(tokens):
        if known[at].name_part in ("", "p"):
            at += 1
            continue
        end = last = at + 1
        while end < len(tokens):
            part = known[end].name_part
            initial = tokens[end].text == "." and (
                known[end - 1].name_part == "I" or "honorific" in known[end - 1].classes
            )
            if part == "" and not initial:
                break
            end += 1
            if part != "p":
                last = end
        runs.append((at, last))
        at = last
    return runs


def _add_runs(tokens: list[Token], known: list[Word], features: list[list[bytes]], vocabulary: Vocabulary) -> None:
    """Add what the run of capitalised words around a token looks like, what stands around it, and whether it recurs."""
    runs = name_runs(tokens, known)
    texts = [" ".join(known[place].lower for place in range(*run)) for run in runs]
    counts = Counter(texts)
    head_end = _third_line(tokens)
    in_head = {text for text, run in zip(texts, runs, strict=True) if run[0] < head_end}
    for (start, end), text in zip(runs, texts, strict=True):
        pattern = "".join(known[place].name_part or "." for place in range(start, end))
        pattern = pattern if len(pattern) <= 6 else "long"
        before = _side(known, start - 1)
        after = _side(known, end)
        shared = [
            f"run={pattern}",
            f"run<={before}",
            f"run>={after}",
            f"run<>={before}|{after}",
            f"run|={pattern}|{after}",
            f"|run={before}|{pattern}",
        ]
        if counts[text] > 1:
            shared.append(f"rep{min(counts[text], 3)}={pattern}")
            if text in in_head and start >= head_end:
                shared.append(f"rephead={pattern}")
        told = vocabulary.told(shared)
        for place in range(start, end):
            features[place] += told
            features[place].append(f"ri={pattern}|{min(place - start, 4)}".encode())


def _third_line(tokens: list[Token]) -> int:
    seen = 0
    for place, token in enumerate(tokens):
        seen += token.text[0] == "\n"
        if seen == 3:
            return place
    return len(tokens)


def _side(known: list[Word], at: int) -> str:
    """Return what stands beside a run: a cue class, punctuation, a line break, else a short word or its shape."""
    if not 0 <= at < len(known):
        return "^"
    word = known[at]
    if word.lower[0] == "\n":
        return "\\n"
    if not word.lower[0].isalnum():
        return word.lower
    if word.classes:
        return word.classes[0]
    return word.lower if len(word.lower) <= 5 else word.shape


def _add_found(tokens: list[Token], found: list[Found], features: list[list[bytes]]) -> None:
    """Add which kinds of rule findings a token is part of, or stands next to."""
    starts = [token.start for token in tokens]
    for item in found:
        if item.kind not in _RULE_KINDS:
            continue
        at = bisect_right(starts, item.start) - 1
        at = max(at, 0)
        if tokens and tokens[at].end <= item.start:
            at += 1
        first = at
        inside, begins, ahead, far_ahead, behind, far_behind = _marks(item.kind)
        while at < len(tokens) and tokens[at].start < item.end:
            features[at].append(inside)
            if at == first:
                features[at].append(begins)
            at += 1
        for place, mark in ((first - 1, ahead), (first - 2, far_ahead), (at, behind), (at + 1, far_behind)):
            if 0 <= place < len(tokens):
                features[place].append(mark)


@lru_cache(maxsize=64)
def _marks(kind: str) -> tuple[bytes, ...]:
    """Return the features of a finding: of its tokens, of the first, of the two in front and of the two behind."""
    return tuple(f"{mark}={kind}".encode() for mark in ("f", "f^", "+f", "+f2", "-f", "-f2"))
