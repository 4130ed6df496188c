"""Features of every token of a document, for the token taggers: the word, its neighbours, its line, its document."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from announce_parse.document import Block, Document, Found, Line
from announce_parse.recognise.tokens import Token, tokenize
from announce_parse.recognise.word_features import Word, Words

_RULE_KINDS = frozenset(
    ("date", "time", "url", "email", "phone", "price", "street", "postcode", "city", "country", "room", "edition")
)
_CLOSERS = ".!?"
_HEADING_WORDS = 7
_CUE_REACH = 12  # tokens to both sides in which a cue word of the line is seen


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue phrase: tokens `start` up to `end`, and its class."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Sequence:
    """The tokens of a document (or a part of it) with their features."""

    tokens: list[Token]
    features: list[list[str]]


def sequence_of(document: Document, blocks: tuple[Block, ...], found: list[Found], words: Words) -> Sequence:
    """Return the document's tokens with their features."""
    tokens = tokenize(document.text)
    known = [words.word(token.text) for token in tokens]
    features = [_local(known, at) for at in range(len(tokens))]
    _add_lines(document, blocks, tokens, known, features, words)
    _add_runs(tokens, known, features)
    _add_found(tokens, found, features)
    return Sequence(tokens, features)


_START = ("-1^",)
_END = ("+1$",)


def _local(known: list[Word], at: int) -> list[str]:
    """Return the features that a token has of its own word and of the two words to either side."""
    word = known[at]
    items = list(word.here)
    before = known[at - 1] if at else None
    after = known[at + 1] if at + 1 < len(known) else None
    items += before.left if before else _START
    items += after.right if after else _END
    if at > 1:
        items += known[at - 2].far_left
    if at + 2 < len(known):
        items += known[at + 2].far_right
    left, right = (before.shape if before else "^"), (after.shape if after else "$")
    items.append(f"sss={left}|{word.shape}|{right}")
    if before:
        items.append(f"kk-={before.likeness}{left}|{word.likeness}{word.shape}")
        items.append(f"ww-={before.lower}|{word.lower}")
    if after:
        items.append(f"kk+={word.likeness}{word.shape}|{after.likeness}{right}")
    return items


def cues_of(lowers: list[str], words: Words) -> list[Cue]:
    """Return the cue phrases among the tokens (given in lower case), by place."""
    cues = []
    at = 0
    while at < len(lowers):
        hit = words.phrase(lowers, at)
        if hit:
            cues.append(Cue(at, at + hit[1], hit[0]))
        at += hit[1] if hit else 1
    return cues


def _add_lines(
    document: Document,
    blocks: tuple[Block, ...],
    tokens: list[Token],
    known: list[Word],
    features: list[list[str]],
    words: Words,
) -> None:
    """Add what a token's line tells: its place, role and length, the block, the cues in it, the heading in force."""
    lines: list[Line] = list(document.lines)
    starts = [line.start for line in lines]
    block_starts = [block.start for block in blocks]
    heading = "none"
    at = shown = 0
    total = sum(1 for token in tokens if token.text[0] == "\n") + 1
    performing = Counter[str]()
    while at < len(tokens):
        end = at
        while end < len(tokens) and tokens[end].text[0] != "\n":
            end += 1
        if end > at:
            lowers = [word.lower for word in known[at:end]]
            cues = cues_of(lowers, words)
            performing.update(cue.kind for cue in cues)
            line = lines[max(0, bisect_right(starts, tokens[at].start) - 1)]
            block = blocks[bisect_right(block_starts, tokens[at].start) - 1].kind if blocks else "none"
            head = _is_heading(line, lowers)
            own = cues[0].kind if cues and cues[0].start <= 2 else "none"
            first = known[at]
            common = [
                f"l={min(shown, 4)}",
                f"lr={line.role}",
                f"ll={_bucket(end - at)}",
                f"bl={block}",
                f"h={heading}",
                f"own={own}",
                f"l0={first.shape}",
                f"part={min(3, 4 * shown // max(total, 1))}",
                f"bl={block}|h={heading}",
                f"own={own}|ll={_bucket(end - at)}",
            ]
            if head:
                common.append("head")
            _add_line(at, end, known, cues, common, features)
            if head:
                heading = cues[0].kind if cues else "other"
            shown += 1
        at = end + 1
    genre = max(("performer", "speaker", "guest"), key=lambda name: performing[name]) if performing else "none"
    for items in features:
        items.append(f"g={genre}")


def _is_heading(line: Line, lowers: list[str]) -> bool:
    return line.role == "heading" or (
        len(lowers) <= _HEADING_WORDS
        and (lowers[-1] == ":" or lowers[-1][-1].isalnum())
        and line.role in ("text", "term")
    )


def _add_line(
    at: int, end: int, known: list[Word], cues: list[Cue], common: list[str], features: list[list[str]]
) -> None:
    depth = 0
    left = "none"
    upcoming = iter([*cues, None])
    following = next(upcoming)
    active: Cue | None = None
    for place in range(at, end):
        offset = place - at
        while following and following.start <= offset:
            active, following = following, next(upcoming)
        items = features[place]
        items += common
        if known[place].lower == "(":
            depth += 1
        if active:
            if offset < active.end:
                items.append(f"in={active.kind}")
            elif offset - active.end < _CUE_REACH:
                left = active.kind
                items.append(f"lc={left}")
                items.append(f"lc={left}|{'near' if offset - active.end < 3 else 'far'}")
        if following and following.start - offset < _CUE_REACH:
            items.append(f"rc={following.kind}")
            if following.start - offset < 3:
                items.append(f"rc={following.kind}|near")
        items.append(f"i={min(offset, 3)}")
        items.append(f"j={min(end - 1 - place, 2)}")
        if depth:
            items.append("paren")
        if known[place].lower == ")":
            depth = max(0, depth - 1)


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


def _add_runs(tokens: list[Token], known: list[Word], features: list[list[str]]) -> None:
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
        for place in range(start, end):
            features[place] += shared
            features[place].append(f"ri={pattern}|{min(place - start, 4)}")


def _third_line(tokens: list[Token]) -> int:
    seen = 0
    for place, token in enumerate(tokens):
        seen += token.text[0] == "\n"
        if seen == 3:
            return place
    return len(tokens)


def _side(known: list[Word], at: int) -> str:
    """Return what stands beside a run: a cue class, a punctuation mark, a line break, else a short word or its shape."""
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


def _add_found(tokens: list[Token], found: list[Found], features: list[list[str]]) -> None:
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
        while at < len(tokens) and tokens[at].start < item.end:
            features[at].append(f"f={item.kind}")
            if at == first:
                features[at].append(f"f^={item.kind}")
            at += 1
        for place, mark in ((first - 1, "+f"), (first - 2, "+f2"), (at, "-f"), (at + 1, "-f2")):
            if 0 <= place < len(tokens):
                features[place].append(f"{mark}={item.kind}")
