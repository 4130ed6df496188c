"""Features of every token of a document, for the token taggers: the word, its neighbours, its line, its document."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass

from announce_parse.document import Found
from announce_parse.recognise.token_lines import Cue, Page, TokenLine
from announce_parse.recognise.tokens import Token
from announce_parse.recognise.word_features import Word

_RULE_KINDS = frozenset(
    ("date", "time", "url", "email", "phone", "price", "street", "postcode", "city", "country", "room", "edition")
)
_CLOSERS = ".!?"
_HEADING_WORDS = 7
_CUE_REACH = 12  # tokens to both sides in which a cue word of the line is seen


@dataclass(frozen=True, slots=True)
class Sequence:
    """The tokens of a document (or a part of it) with their features."""

    tokens: list[Token]
    features: list[list[str]]


def sequence_of(page: Page, found: list[Found]) -> Sequence:
    """Return the page's tokens with their features."""
    tokens, known = page.tokens, page.known
    features = [_local(known, at) for at in range(len(tokens))]
    _add_lines(page, features)
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


def _add_lines(page: Page, features: list[list[str]]) -> None:
    """Add what a token's line tells: its place, role and length, the block, the cues in it, the heading in force."""
    heading = "none"
    total = sum(1 for token in page.tokens if token.text[0] == "\n") + 1
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
        _add_line(line, page.known, common, features)
    genre = max(("performer", "speaker", "guest"), key=lambda name: performing[name]) if performing else "none"
    for items in features:
        items.append(f"g={genre}")


def _is_heading(line: TokenLine, known: list[Word]) -> bool:
    last = known[line.end - 1].lower
    return line.role == "heading" or (
        line.end - line.start <= _HEADING_WORDS
        and (last == ":" or last[-1].isalnum())
        and line.role in ("text", "term")
    )


def _add_line(line: TokenLine, known: list[Word], common: list[str], features: list[list[str]]) -> None:
    depth = 0
    upcoming = iter([*line.cues, None])
    following = next(upcoming)
    active: Cue | None = None
    for place in range(line.start, line.end):
        while following and following.start <= place:
            active, following = following, next(upcoming)
        items = features[place]
        items += common
        lower = known[place].lower
        if lower == "(":
            depth += 1
        if active:
            if place < active.end:
                items.append(f"in={active.kind}")
            elif place - active.end < _CUE_REACH:
                items.append(f"lc={active.kind}")
                items.append(f"lc={active.kind}|{'near' if place - active.end < 3 else 'far'}")
        if following and following.start - place < _CUE_REACH:
            items.append(f"rc={following.kind}")
            if following.start - place < 3:
                items.append(f"rc={following.kind}|near")
        items.append(f"i={min(place - line.start, 3)}")
        items.append(f"j={min(line.end - 1 - place, 2)}")
        if depth:
            items.append("paren")
        if lower == ")":
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
