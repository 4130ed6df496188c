"""Features of every token of a document, for the token taggers: the word, its neighbours, its line, its document."""

from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from announce_parse.document import Found
from announce_parse.models.scores import Features, Groups, Score, Scores
from announce_parse.recognise.token_lines import Page, TokenLine
from announce_parse.recognise.tokens import Token
from announce_parse.recognise.word_features import Word

_RULE_KINDS = frozenset(
    ("date", "time", "url", "email", "phone", "price", "street", "postcode", "city", "country", "room", "edition")
)
FEATURES = Features()
_CLOSERS = ".!?"
_HEADING_WORDS = 7
_CUE_REACH = 12  # tokens to both sides in which a cue word of the line is seen
_NEAR = 3  # tokens to both sides in which it is near


@dataclass(frozen=True, slots=True)
class Sequence:
    """The tokens of a document (or a part of it) with their features, or what these score."""

    tokens: list[Token]
    features: list[Score]


def sequence_of(page: Page, found: list[Found], scores: Scores | Features = FEATURES) -> Sequence:
    """Return the page's tokens with what their features score, in training with the features themselves."""
    tokens, known = page.tokens, page.known
    features = _local(known, scores)
    _add_lines(page, features, scores)
    _add_runs(tokens, known, features, scores)
    _add_found(tokens, found, features, scores)
    return Sequence(tokens, features)


_START = ("-1^",)
_END = ("+1$",)


def _local(known: list[Word], scores: Scores | Features) -> list[Score]:
    """Return the features that each token has of its own word and of the two words to either side."""
    each, none = scores.each, scores.of(())
    words = [scores.groups(word, _of_word) for word in known]
    shapes = ["^", *(word.shape for word in known), "$"]
    triples = zip(shapes, shapes[1:], shapes[2:], strict=False)
    forms = [f"{left.form}|{right.form}" for left, right in pairwise(known)]
    groups = zip(
        (word[0] for word in words),
        [scores.of(_START), *(word[1] for word in words)],
        [*(word[2] for word in words[1:]), scores.of(_END)],
        [none, none, *(word[3] for word in words)],
        [*(word[4] for word in words[2:]), none, none],
        each([f"sss={left}|{shape}|{right}" for left, shape, right in triples]),
        [none, *each([f"kk-={pair}" for pair in forms])],
        [none, *each([f"ww-={left.lower}|{right.lower}" for left, right in pairwise(known)])],
        [*each([f"kk+={pair}" for pair in forms]), none],
        strict=False,
    )
    return list(map(scores.total, groups))


def _of_word(word: Word) -> Groups:
    return word.here, word.left, word.right, word.far_left, word.far_right


def _add_lines(page: Page, features: list[Score], scores: Scores | Features) -> None:
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
        _add_line(line, page.known, scores.of(common), features, scores)
    genre = max(("performer", "speaker", "guest"), key=lambda name: performing[name]) if performing else "none"
    told = scores.one(f"g={genre}")
    for place in range(len(features)):
        features[place] += told


def _is_heading(line: TokenLine, known: list[Word]) -> bool:
    last = known[line.end - 1].lower
    return line.role == "heading" or (
        line.end - line.start <= _HEADING_WORDS
        and (last == ":" or last[-1].isalnum())
        and line.role in ("text", "term")
    )


def _add_line(
    line: TokenLine,
    known: list[Word],
    common: Score,
    features: list[Score],
    scores: Scores | Features,
) -> None:
    ends = scores.groups("ends", _of_ends)
    (brackets,) = scores.groups("brackets", _of_brackets)
    cues = [(cue.start, cue.end, scores.groups(cue.kind, _of_cue)) for cue in line.cues]
    depth = passed = 0
    for place in range(line.start, line.end):
        while passed < len(cues) and cues[passed][0] <= place:
            passed += 1
        items = features[place]
        items += common
        lower = known[place].lower
        if lower == "(":
            depth += 1
        if passed:
            _, end, (inside, far, near, _, _) = cues[passed - 1]
            if place < end:
                items += inside
            elif place - end < _CUE_REACH:
                items += near if place - end < _NEAR else far
        if passed < len(cues) and cues[passed][0] - place < _CUE_REACH:
            start, _, (_, _, _, far, near) = cues[passed]
            items += near if start - place < _NEAR else far
        items += ends[3 * min(place - line.start, 3) + min(line.end - 1 - place, 2)]
        if depth:
            items += brackets
        if lower == ")":
            depth = max(0, depth - 1)
        features[place] = items


def _of_ends(_: str) -> Groups:
    """Return what tokens see of how far they are from the start and the end of their line."""
    return tuple((f"i={start}", f"j={end}") for start in range(4) for end in range(3))


def _of_brackets(_: str) -> Groups:
    return (("paren",),)


def _of_cue(kind: str) -> Groups:
    """Return what the tokens see of a cue: those inside, far and near behind it, far and near in front of it."""
    behind, before = f"lc={kind}", f"rc={kind}"
    return (f"in={kind}",), (behind, f"{behind}|far"), (behind, f"{behind}|near"), (before,), (before, f"{before}|near")


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


def _add_runs(tokens: list[Token], known: list[Word], features: list[Score], scores: Scores | Features) -> None:
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
        counting = scores.of(shared)
        for place in range(start, end):
            features[place] += counting
            features[place] += scores.one(f"ri={pattern}|{min(place - start, 4)}")


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


def _add_found(tokens: list[Token], found: list[Found], features: list[Score], scores: Scores | Features) -> None:
    """Add which kinds of rule findings a token is part of, or stands next to."""
    starts = [token.start for token in tokens]
    for item in found:
        if item.kind not in _RULE_KINDS:
            continue
        inside, first_inside, *beside = scores.groups(item.kind, _of_finding)
        at = bisect_right(starts, item.start) - 1
        at = max(at, 0)
        if tokens and tokens[at].end <= item.start:
            at += 1
        first = at
        while at < len(tokens) and tokens[at].start < item.end:
            features[at] += inside
            if at == first:
                features[at] += first_inside
            at += 1
        for place, mark in zip((first - 1, first - 2, at, at + 1), beside, strict=True):
            if 0 <= place < len(tokens):
                features[place] += mark


def _of_finding(kind: str) -> Groups:
    """Return what the tokens see of a finding: those inside, the first, one and two in front, one and two behind."""
    return tuple((f"{mark}={kind}",) for mark in ("f", "f^", "+f", "+f2", "-f", "-f2"))
