"""Features of the candidate names of a document, for telling who takes part and in which role."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from announce_parse.document import Found
from announce_parse.recognise.entities import PERSON
from announce_parse.recognise.jobs.words import Reading, position_words
from announce_parse.recognise.names import name_runs
from announce_parse.recognise.participation.described_groups import adjectival_groups, with_described
from announce_parse.recognise.participation.owned_groups import owned_groups
from announce_parse.recognise.participation.paired_bands import paired_bands
from announce_parse.recognise.participation.quoted_groups import quoted_groups
from announce_parse.recognise.participation.role_words import TEACHER, RoleWordTable
from announce_parse.recognise.participation.turned_names import is_turned
from announce_parse.recognise.positions import kinds_by_token, positions_of
from announce_parse.recognise.token_lines import Page, TokenLine
from announce_parse.recognise.word_features import Word, is_plain_name

_RULE_KINDS = frozenset(("date", "time", "url", "email", "phone", "price", "street", "postcode"))
_REACH = 10  # tokens to both sides of a name in which a cue word is seen
_SEEN = 40  # tokens to both sides of a name in which cue words are looked for
_FOUND_SEEN = 2_000  # characters to both sides of a name, in its line, in which dates and addresses are seen
_APPOSITION = 6  # tokens behind a name that may tell a job title or an organisation
_TOWN = 24  # characters of a town between a street and a postcode
_JOB_BEHIND = 2  # words of a forename and a surname, and of a job behind them
_LABELLED = 3  # tokens of a label, a forename and a surname
_YEAR = re.compile(r"1\d{3}(-\d{2,4})?$|20[012]\d(-\d{2,4})?$")
_LETTERS = 2  # of a forename that is called by its initials
PERSONS = frozenset(("full", "full?", "spelled", "spelled?", "initials"))
_TAKES_PART = frozenset(("moderator", "speaker", "guest", "contact", "organiser"))
_ECHOED = frozenset("<>LHB")  # how features begin that other mentions of a name see as well
_LONGER = frozenset(("full", "full?", "words", "spelled", "spelled?"))  # kinds of names that may begin with a job
_NOT_NAMES = frozenset(("month", "weekday"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A run of tokens that could be the name of a participant.

    Attributes:
        start, end: its tokens.
        text: its words in lower case.
        pattern: the parts of a name that its words could be, as in "FpS".
        kind: how much it looks like a person's name: "full", "initials", "spelled" (by its letters), "words", or
            "oneF" ...; "group" for the quoted name of a group.
    """

    start: int
    end: int
    text: str
    pattern: str
    kind: str


def candidates_of(page: Page, found: list[Found], table: RoleWordTable) -> list[Candidate]:
    """Return the candidates of a document, by place; `table` tells the nouns of groups.

    The persons that a pipeline of the user's found are candidates as well.
    """
    runs = with_described(page, _by_cells(page, name_runs(page.tokens, page.known)), table)
    groups = [*quoted_groups(page, table), *owned_groups(page, runs, table), *adjectival_groups(page, runs, table)]
    groups += paired_bands(page, table)
    quoted = {place for start, end in groups for place in range(start, end)}
    codes = sorted(item.start for item in found if item.kind == "postcode")
    taken = sorted((item.start, item.end) for item in found if item.kind in _RULE_KINDS and not _nameless(item, codes))
    starts = [start for start, _ in taken]
    candidates = []
    called = _called(page, runs)
    for first, end in sorted([*(called or runs), *groups]):
        if first in quoted and (first, end) not in groups:
            continue
        start = first
        if (first, end) not in groups:
            start = _behind_job(page, _behind_label(page, first, end, table), end, table)
        start -= start > 0 and page.known[start - 1].lower == "dj" and page.known[start - 1].shape != "x"
        at = bisect_right(starts, page.tokens[end - 1].start)
        if any(page.tokens[start].start < stop for _, stop in taken[max(0, at - 3) : at]):
            continue
        words = [word for word in page.known[start:end] if word.lower[0] != "\n"]  # of a name over two lines
        if page.lines[page.line_of[start]].heading == "attendees" and page.lowers[start - 1] != ":":
            continue
        if len(words) == 1 and (_NOT_NAMES.intersection(words[0].classes) or len(words[0].lower) == 1):
            continue
        parts = "".join(word.name_part or "." for word in words)
        text = " ".join(word.lower for word in words).removesuffix("'s")
        kind = "group" if (start, end) in groups else _kind(words, parts)
        if called and any(word.lower == "(" for word in words[:-1]):
            kind = "initials"
        if (
            kind == "body"
            and parts[0] == "F"
            and (
                _is_labelled(page, start, table) or _is_addressed(page, start, end) or _has_job_behind(page, start, end)
            )
        ):
            kind = "full?"  # 'Speaker: Tobias Keller', 'Mrs Pat Whitmoor', 'Olivia Marchbanks, chief economist'
        candidates.append(Candidate(start, end, text, parts if len(parts) < 7 else "long", kind))
    candidates = _as_elsewhere(page, candidates)
    return _with_entities(page, candidates, [item for item in found if item.kind == PERSON])


def _as_elsewhere(page: Page, candidates: list[Candidate]) -> list[Candidate]:
    """Return the candidates, without a word in front of a name that stands alone elsewhere ('Econome | Els Poel')."""
    full = {candidate.text: candidate for candidate in candidates if candidate.kind == "full"}
    return [
        replace(full[tail], start=candidate.start + 1, end=candidate.end)
        if candidate.kind in _LONGER
        and " " in (tail := candidate.text.partition(" ")[2])
        and tail in full
        and (page.known[candidate.start].name_part == "C" or page.known[candidate.start].job)
        and page.known[candidate.start + 1].name_part == "F"
        else candidate
        for candidate in candidates
    ]


def _called(page: Page, runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the runs with initials, the forename in brackets and the surname as one ('J.W. (Jan Willem) Hoek').

    Empty where none are so.
    """
    known = page.known
    begins = dict(runs)
    merged: dict[int, int] = {}
    for start, end in runs:
        closed = begins.get(end + 1, len(known))
        if closed >= len(known) or known[end].lower != "(" or known[closed].lower != ")":
            continue
        last = closed + 1
        while last < len(known) and known[last].name_part == "p":
            last += 1
        surname = begins.get(last)
        if surname is None:
            continue
        if known[start].lower[0].isalpha() and all(is_initial(word.lower) for word in known[start:end]):
            merged[start] = surname
    if not merged:
        return []
    inner = {at for start, end in merged.items() for at in range(start + 1, end)}
    return [(start, merged.get(start, end)) for start, end in runs if start not in inner]


def is_initial(word: str) -> bool:
    """Tell whether a token is initials, or the full stop behind one ('j.w.', 'a.m.j', '.')."""
    return all(len(letter) <= 1 for letter in word.split("."))


def _by_cells(page: Page, runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Cut runs of names where a further cell of a table begins."""
    if not page.cells:
        return runs
    parts = []
    for start, end in runs:
        cuts = [start, *(at for at in range(start + 1, end) if at in page.cells), end]
        parts += list(pairwise(cuts))
    return parts


def _behind_label(page: Page, start: int, end: int, table: RoleWordTable) -> int:
    """Return where a name begins in a run, behind a noun that tells a role ('Moderation Anna Poel')."""
    word = page.known[start]
    if end - start < _LABELLED or "f" in word.likeness or page.known[start + 1].name_part != "F":
        return start
    phrases = table.phrases.get(word.lower, ())
    return start + any(len(words) == 1 and way == "called" for words, _, way in phrases)


def _behind_job(page: Page, start: int, end: int, table: RoleWordTable) -> int:
    """Return where a name begins in a run behind an article and a job no list has ('den | Bergsteiger | Jan Moll')."""
    if not table.capital_nouns or end - start < _LABELLED or page.known[start - 1].lower not in table.articles:
        return start
    job, forename = page.known[start : start + 2]
    return start + (job.shape == "Xx" and "s" not in job.likeness and "f" in forename.likeness)


def _is_labelled(page: Page, start: int, table: RoleWordTable) -> bool:
    """Tell whether a label of one word in front of a name tells that its bearer takes part."""
    while start > 2 and "honorific" in page.known[start - 1].classes:
        start -= 1
    if start < 2 or page.known[start - 1].lower != ":":
        return False
    phrases = table.phrases.get(page.known[start - 2].lower, ())
    return any(len(words) == 1 and way == "called" and role in _TAKES_PART for words, role, way in phrases)


def _is_addressed(page: Page, start: int, end: int) -> bool:
    """Tell whether an honorific stands in front of a name in which no word is the noun of a body or of a building."""
    titled = start > 0 and "honorific" in page.known[start - 1].classes
    return titled and not any(_is_noun(word) for word in page.known[start:end])


def _has_job_behind(page: Page, start: int, end: int) -> bool:
    """Tell whether a comma or a bracket and a job stand behind two words that open a line, neither a mere noun."""
    words = page.known[start:end]
    last = page.lines[page.line_of[start]].end
    if len(words) != _JOB_BEHIND or any(_is_noun(word) for word in words) or end + 2 >= last:
        return False
    plain = page.known[end].lower in (",", "(") and "o" not in words[0].likeness and "o" not in words[1].likeness
    behind = page.known[end + 1 : min(last, end + 1 + _JOB_BEHIND)]
    return plain and any(word.shape == "x" and (word.job or "position" in word.classes) for word in behind)


def _nameless(item: Found, codes: list[int]) -> bool:
    """Tell whether a street has no number, nor a postcode behind it: it may be somebody's name ('Mary Hill')."""
    if item.kind != "street" or any(letter.isdigit() for letter in item.text):
        return False
    at = bisect_left(codes, item.end)
    return at == len(codes) or codes[at] - item.end > _TOWN


def _with_entities(page: Page, candidates: list[Candidate], entities: list[Found]) -> list[Candidate]:
    """Return the candidates with persons found elsewhere in place of those that look less like full names."""
    starts = [token.start for token in page.tokens]
    added: list[Candidate] = []
    for item in entities:
        start, end = bisect_left(starts, item.start), bisect_left(starts, item.end)
        if start < end and (not added or added[-1].end <= start):
            words = page.known[start:end]
            parts = "".join(word.name_part or "." for word in words)
            text = " ".join(word.lower for word in words)
            added.append(Candidate(start, end, text, parts if len(parts) < 7 else "long", "full"))
    if not added:
        return candidates
    sure = {at for c in candidates if c.kind in ("full", "initials", "group") for at in range(c.start, c.end)}
    added = [c for c in added if sure.isdisjoint(range(c.start, c.end))]
    taken = {at for c in added for at in range(c.start, c.end)}
    kept = [c for c in candidates if taken.isdisjoint(range(c.start, c.end))]
    return sorted([*kept, *added], key=lambda c: c.start)


def _is_noun(word: Word) -> bool:
    return not {"body", "place-noun"}.isdisjoint(word.classes)


def _bears_particle(words: list[Word]) -> bool:
    """Tell whether small particles stand in front of the noun of a building as a surname, behind no ordinary word."""
    first, *inner, last = words
    plain = is_plain_name(first) and not first.job
    return plain and bool(inner) and all(w.name_part == "p" and w.shape == "x" for w in inner) and _is_noun(last)


def _is_called_by_letters(words: list[Word]) -> bool:
    """Tell whether two capitals, the last J or D, stand in front of a surname that is no other word ('PJ Fallon')."""
    first, *rest = words
    letters = len(first.lower) == _LETTERS and first.shape == "XX" and first.lower[1] in "jd" and not first.classes
    return (
        letters and len(rest) == 1 and rest[0].shape == "Xx" and "s" in rest[0].likeness and "o" not in rest[0].likeness
    )


def _kind(words: list[Word], parts: str) -> str:
    if len(words) == 1:
        return f"one{parts}"
    if parts[:2] == "Fp" and "o" not in words[0].likeness:
        return "full"  # 'Tineke van den Hof': the nouns of buildings are surnames behind a forename and a particle
    if is_turned(words):
        return "full"
    if parts[:2] in ("Cp", "Sp") and _bears_particle(words):
        return "spelled?"  # 'Sietske van der Werf'
    last = words[-1]
    surname = "s" in last.likeness and "o" not in last.likeness and not _is_noun(last)
    if parts[0] == "F" and surname and not _is_noun(words[0]):
        return "full"  # 'Claire Dumoulin'
    if {"body", "place-noun", "body~", "place-noun~"}.intersection(name for word in words for name in word.classes):
        return "body"
    if parts[0] == "F":
        return "full" if "o" not in words[0].likeness or "o" not in words[-1].likeness else "full?"
    if parts[0] == "I" or (len(words[0].lower) == 1 and parts[1] == ".") or _is_called_by_letters(words):
        return "initials"  # also 'Y. Sassi', 'y' a particle elsewhere
    letters = [word for word in words if len(word.lower) > 1 and word.name_part not in ("", "p")]
    if len(words) <= 4 and letters and all("o" not in word.likeness and word.shape != "XX" for word in letters):
        return "spelled" if min(word.spelled for word in letters) > 0.5 else "spelled?"
    return "words"


def participant_features(
    page: Page, candidates: list[Candidate], found: list[Found], told: Mapping[int, str], code: str
) -> list[list[str]]:
    """Return the features of each candidate.

    Args:
        page: the tokens and lines of the document.
        candidates: the candidates, by place.
        found: what rules found.
        told: by the first tokens of names, the role that the text tells.
        code: the language.
    """
    counts = Counter(candidate.text for candidate in candidates)
    parts = _parts_of_names(candidates)
    genre = _genre(page)
    contexts = [_context(page, candidate, found) for candidate in candidates]
    signatures = [signature_of(page, candidate) for candidate in candidates]
    alike = Counter(signature for signature in set(zip(signatures, (c.text for c in candidates), strict=True)))
    peers = Counter(signature for signature, _ in alike)
    elsewhere: dict[str, list[int]] = defaultdict(list)
    for at, candidate in enumerate(candidates):
        elsewhere[candidate.text].append(at)
    mails = " ".join(item.text.lower() for item in found if item.kind == "email")
    beside = _positions(page, candidates, found, code)
    first_line = {c.text for c in candidates if page.line_of[c.start] <= 1}
    echoes: dict[int, list[str]] = {}  # of contexts, for other mentions of the same name
    rows = []
    for at, candidate in enumerate(candidates):
        items = _form(page, candidate)
        items += contexts[at]
        for other in elsewhere[candidate.text][:6]:
            if other != at:
                if other not in echoes:
                    echoes[other] = [f"o:{item}" for item in contexts[other] if item[0] in _ECHOED]
                items += echoes[other]
        if candidate.start in told:
            role = told[candidate.start]
            items += ["told", f"told={'speaker' if role == TEACHER else role}"]
        items += [f"{item}|{part}" for item in beside[at] for part in ("", candidate.kind)]
        items.append(f"n={min(counts[candidate.text], 4)}")
        items.append(f"alias={min(parts[candidate.text], 3)}|{len(candidate.pattern) == 1}")
        items.append(f"g={genre}")
        items.append(f"g={genre}|{candidate.kind}")
        items.append(f"peers={min(peers[signatures[at]], 4)}|{signatures[at]}")
        items.append(f"peers={candidate.kind}|{min(peers[signatures[at]], 4)}")
        if at and signatures[at - 1] == signatures[at]:
            items.append("as-before")
        if candidate.text in first_line:
            items.append(f"top|{candidate.kind}")
        last = page.known[candidate.end - 1].lower
        if len(last) > 2 and last in mails:
            items.append("mail")
        rows.append(items)
    return rows


def _positions(page: Page, candidates: list[Candidate], found: list[Found], code: str) -> list[list[str]]:
    """Return for each candidate whether a job title or an organisation is told of it."""
    reading = Reading(page, position_words(code), kinds_by_token(page, found))
    likely = [candidate.kind in PERSONS for candidate in candidates]
    names = {at for c, so in zip(candidates, likely, strict=True) if so for at in range(c.start, c.end)}
    rows: list[list[str]] = []
    for candidate, so in zip(candidates, likely, strict=True):
        told = positions_of(reading, (candidate.start, candidate.end), names) if so else []
        kinds = {f"{'T' if title else ''}{'B' if body else ''}" for title, body in told}
        rows.append([f"pos={kind}" for kind in sorted(kinds)] or ["pos="])
    return rows


def _form(page: Page, candidate: Candidate) -> list[str]:
    """Return what the candidate looks like by itself."""
    words = page.known[candidate.start : candidate.end]
    first, last = words[0], words[-1]
    kind = candidate.kind
    items = [
        "bias",
        f"p={candidate.pattern}",
        f"kind={kind}",
        f"len={min(len(words), 6)}",
        f"first={first.likeness}{first.shape}",
        f"last={last.likeness}{last.shape}",
        f"both={first.likeness}|{last.likeness}",
        f"sp={round(4 * first.spelled)}|{round(4 * last.spelled)}",
        f"w0={first.lower}",
        f"w-1={last.lower}",
        f"e3={last.lower[-3:]}",
    ]
    classes = sorted({name for word in words for name in word.classes})
    items += [f"c={name}" for name in classes]
    items += [f"c={name}|{kind}" for name in classes]
    items += [f"c-1={name}" for name in last.classes] + [f"c0={name}" for name in first.classes]
    if all(word.name_part in ("A", "I", "p", "F") for word in words) and any(word.shape == "XX" for word in words):
        items.append("capitals")
    if any("o" in word.likeness for word in words):
        items.append(f"ordinary={sum('o' in word.likeness for word in words)}/{min(len(words), 4)}")
    return items


def _line(page: Page, candidate: Candidate) -> TokenLine:
    return page.lines[page.line_of[candidate.start]]


def signature_of(page: Page, candidate: Candidate) -> str:
    """Return how the candidate stands in its line; the names of a list stand alike."""
    line = _line(page, candidate)
    before = "^" if candidate.start == line.start else _mark(page, candidate.start - 1)
    after = "$" if candidate.end == line.end else _mark(page, candidate.end)
    return f"{before}{after}"


def _mark(page: Page, at: int) -> str:
    word = page.known[at]
    if not word.lower[0].isalnum():
        return word.lower[0]
    return word.classes[0] if word.classes else word.shape


def _context(page: Page, candidate: Candidate, found: list[Found]) -> list[str]:
    """Return what stands around the candidate."""
    line = _line(page, candidate)
    start, end = candidate.start, candidate.end
    known = page.known
    kind = candidate.kind
    honorific = False
    while start - 1 >= line.start and (
        "honorific" in known[start - 1].classes
        or (known[start - 1].lower == "." and start - 2 >= line.start and "honorific" in known[start - 2].classes)
    ):
        start -= 1
        honorific = True
    before = known[start - 1].lower if start > line.start else "^"
    before2 = known[start - 2].lower if start - 1 > line.start else "^"
    after = known[end].lower if end < line.end else "$"
    after2 = known[end + 1].lower if end + 1 < line.end else "$"
    sides = f"{_mark(page, start - 1) if before != '^' else '^'}|{_mark(page, end) if after != '$' else '$'}"
    length = _bucket(line.end - line.start)
    items = [
        f"<w={before}",
        f"<ww={before2} {before}",
        f">w={after}",
        f">ww={after} {after2}",
        f"<>={sides}",
        f"<>k={sides}|{kind}",
        f"Lrole={line.role}",
        f"Lnum={min(line.number, 4)}",
        f"Lpart={min(4, 5 * line.number // max(1, len(page.lines)))}",
        f"Llen={length}",
        f"Llen={length}|{kind}",
        f"Hd={line.heading}",
        f"Hd={line.heading}|{kind}",
        f"Bl={line.block}",
        f"Bl={line.block}|{kind}",
        f"Bl={line.block}|{line.heading}|{kind}",
    ]
    if honorific:
        items += ["<hon", f"<hon|{kind}"]
    if before != "^":
        items += [f"<c={name}" for name in known[start - 1].classes]
    if after != "$":
        items += [f">c={name}" for name in known[end].classes]
    if line.start == start and line.end == end:
        items += ["Lwhole", f"Lwhole|{kind}"]
    items += _cue_items(line, start, end, kind)
    items += _apposition(page, line, end, kind)
    if line.number and start - line.start < 3:
        above = page.lines[line.number - 1]
        items.append(f"<up={above.cues[0].kind if above.cues else 'none'}|{_bucket(above.end - above.start)}")
    if line.number + 1 < len(page.lines) and line.end - end < 3:
        below = page.lines[line.number + 1]
        items.append(f">down={known[below.start].shape}|{_bucket(below.end - below.start)}")
        items += [
            f">down={name}"
            for at in range(below.start, min(below.end, below.start + 5))
            for name in known[at].classes
            if name in ("position", "position~", "body", "body~")
        ]
    items += [item if item[0] != "~" else f"{item}|{kind}" for item in _found_items(page, line, candidate, found)]
    return items


def _cue_items(line: TokenLine, start: int, end: int, kind: str) -> list[str]:
    items = []
    first, last = (bisect_left(line.cues, at, key=lambda cue: cue.start) for at in (start - _SEEN, end + _SEEN))
    seen = line.cues[first:last]
    left = [cue for cue in seen if cue.end <= start]
    right = [cue for cue in seen if cue.start >= end]
    inside = [cue for cue in seen if cue.start < end and start < cue.end]
    if left and start - left[-1].end < _REACH:
        distance = start - left[-1].end
        near = "0" if distance < 2 else "1" if distance < 5 else "2"
        items += [f"<cue={left[-1].kind}", f"<cue={left[-1].kind}|{near}", f"<cue={left[-1].kind}|{kind}"]
    if right and right[0].start - end < _REACH:
        distance = right[0].start - end
        near = "0" if distance < 2 else "1" if distance < 5 else "2"
        items += [f">cue={right[0].kind}", f">cue={right[0].kind}|{near}", f">cue={right[0].kind}|{kind}"]
    items += [f"in={cue.kind}" for cue in inside]
    if line.cues and line.cues[0].start - line.start < 3 and line.cues[0].end <= start:
        items += [f"<own={line.cues[0].kind}", f"<own={line.cues[0].kind}|{kind}"]
    return items


def _apposition(page: Page, line: TokenLine, end: int, kind: str) -> list[str]:
    """Return what follows the name behind a comma, dash or bracket: a job title, an organisation, years of a life."""
    if end >= line.end:
        return []
    opener = page.known[end].lower
    if opener not in (",", "(", "-", "–", "—", ":", "/", "|", "["):
        return []
    items = []
    following = page.known[end + 1 : min(line.end, end + 1 + _APPOSITION)]
    classes = {name.rstrip("~") for word in following for name in word.classes} & {"position", "body", "place-noun"}
    items += [f">app={opener}{name}" for name in sorted(classes)] + [f">app={name}|{kind}" for name in sorted(classes)]
    if following:
        items.append(f">app={opener}{following[0].shape}")
        if _YEAR.match(following[0].lower) or following[0].lower in ("*", "°", "†"):
            items += [">years", f">years|{kind}", f">years={len(following[0].lower) > 4}"]
    if not classes:
        items.append(f">app={opener}none|{kind}")
    return items


def _found_items(page: Page, line: TokenLine, candidate: Candidate, found: list[Found]) -> list[str]:
    here, there = page.tokens[candidate.start].start, page.tokens[candidate.end - 1].end
    begin = max(page.tokens[line.start].start, here - _FOUND_SEEN)
    stop = min(page.tokens[line.end - 1].end, there + _FOUND_SEEN)
    at = bisect_left(found, begin, key=lambda item: item.start)
    items = set()
    while at < len(found) and found[at].start < stop:
        item = found[at]
        if item.kind in ("email", "phone", "time", "date", "url"):
            if item.end <= here:
                items.add(f"<f={item.kind}{'~' if here - item.end > 4 else ''}")
            elif item.start >= there:
                items.add(f">f={item.kind}{'~' if item.start - there > 4 else ''}")
        elif item.start < there and here < item.end:
            items.add(f"in-f={item.kind}")
            if item.start <= here and there <= item.end:
                items.add(f"~is-f={item.kind}")
        at += 1
    return sorted(items)


def _bucket(count: int) -> str:
    return str(count) if count <= 3 else "6" if count <= 6 else "12" if count <= 12 else "30" if count <= 30 else "+"


def _genre(page: Page) -> str:
    counts = Counter(cue.kind for line in page.lines for cue in line.cues)
    names = ("performer", "speaker", "guest", "place")
    return max(names, key=lambda name: counts[name]) if counts else "none"


def _parts_of_names(candidates: list[Candidate]) -> Counter[str]:
    """Count for each candidate how often a part of it stands alone (a surname later on), or the other way round."""
    singles = Counter(candidate.text for candidate in candidates if " " not in candidate.text)
    parts: Counter[str] = Counter()
    longer: Counter[str] = Counter()
    for text in {candidate.text for candidate in candidates if " " in candidate.text}:
        words = text.split()
        for word in {words[0], words[-1]}:
            if word in singles:
                parts[text] += singles[word]
                longer[word] += 1
    parts.update(longer)
    return parts
