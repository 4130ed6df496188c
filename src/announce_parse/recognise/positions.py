"""Job titles and organisations of participants, read from what stands beside their names."""

from collections.abc import Iterator
from dataclasses import dataclass

from announce_parse.document import Document, Found
from announce_parse.recognise.token_lines import Page, TokenLine
from announce_parse.values import PositionValue

_REACH = 22  # tokens of an apposition
_OPENERS = frozenset((",", "-", "–", "—", ":", "|", "/", "•"))
_STOPS = frozenset((";", "!", "?", "|", "•", "*", "[", "]", "“", "”", "„", "«", "»", "…"))
_QUOTES = frozenset("'‘’\"“”„«")
_COPULAS = frozenset(("is", "ist", "est", "'s"))
_ARTICLES = frozenset(
    [
        "de",
        "het",
        "een",
        "'t",
        "the",
        "a",
        "an",
        "der",
        "die",
        "das",
        "den",
        "dem",
        "des",
        "ein",
        "eine",
        "einer",
        "einem",
        "le",
        "la",
        "les",
        "l'",
        "un",
        "une",
        "du",
        "onze",
        "our",
        "unser",
        "unsere",
        "notre",
    ]
)
_AT = frozenset(["bij", "aan", "at", "@", "chez", "bei", "beim", "am", "an", "namens", "auprès"])
_OF = frozenset(
    [
        "van",
        "of",
        "von",
        "vom",
        "de",
        "du",
        "des",
        "d'",
        "der",
        "voor",
        "for",
        "für",
        "pour",
        "from",
        "from",
        "the",
        "in",
        "im",
    ]
)
_RELATIVES = frozenset(
    [
        "who",
        "die",
        "der",
        "dat",
        "wie",
        "qui",
        "welche",
        "welcher",
        "and",
        "en",
        "und",
        "et",
        "sowie",
        "alsook",
        "waar",
        "where",
        "where",
    ]
)
_VERBISH = frozenset(
    [
        "spreekt",
        "vertelt",
        "geeft",
        "gaat",
        "komt",
        "heeft",
        "wordt",
        "zal",
        "will",
        "gives",
        "talks",
        "speaks",
        "has",
        "hat",
        "wird",
        "spricht",
        "parlera",
        "présente",
        "présentera",
        "va",
    ]
)


@dataclass(frozen=True, slots=True)
class _Part:
    """Tokens `start` up to `end`."""

    start: int
    end: int


def recognise_positions(document: Document, page: Page, people: list[Found], found: list[Found]) -> list[Found]:
    """Return the positions of the persons among `people` ("position", value: `PositionValue`), by place."""
    at_token = {token.start: place for place, token in enumerate(page.tokens)}
    ends = {token.end: place + 1 for place, token in enumerate(page.tokens)}
    names = {place for item in people for place in range(at_token[item.start], ends[item.end])}
    closed = _closed_tokens(page, found)
    positions: list[Found] = []
    for person in people:
        before_it = len(positions)
        start, end = at_token[person.start], ends[person.end]
        line = page.lines[page.line_of[start]]
        behind = _appositions(page, line, start, end, names, closed) if person.kind == "person" else ()
        for part in behind:
            positions += [
                _found(document, page, person, title, body) for title, body in _titles_and_bodies(page, part, closed)
            ]
        if len(positions) == before_it:
            apposed = _apposed_title(page, line, start, names)
            before = _title_before(page, line, start)
            if apposed:
                positions.append(_found(document, page, person, *_split(page, apposed)))
            elif before and person.kind == "person":
                positions.append(_found(document, page, person, before, None))
    return sorted(positions, key=lambda item: item.start)


def affiliations(document: Document, positions: list[Found]) -> list[Found]:
    """Return the organisations of the positions ("affiliation"): no organisers, though they may look like ones."""
    spans = [(item.value.organisation, item.confidence) for item in positions if item.value.organisation]
    return [
        Found("affiliation", start, end, document.text[start:end], document.text[start:end], confidence)
        for (start, end), confidence in spans
    ]


def _closed_tokens(page: Page, found: list[Found]) -> dict[int, str]:
    """Return the tokens that rule findings hold, which no position goes across, with the kind of finding."""
    kinds = ("date", "time", "url", "email", "phone", "price", "city", "country", "street", "postcode")
    spans = [(item.start, item.end, item.kind) for item in found if item.kind in kinds]
    closed: dict[int, str] = {}
    at = 0
    for start, end, kind in sorted(spans):
        while at < len(page.tokens) and page.tokens[at].end <= start:
            at += 1
        place = at
        while place < len(page.tokens) and page.tokens[place].start < end:
            closed.setdefault(place, kind)
            place += 1
    return closed


def _appositions(
    page: Page, line: TokenLine, start: int, end: int, names: set[int], closed: dict[int, str]
) -> Iterator[_Part]:
    """Yield the tokens behind a name that could tell what the person is."""
    known = page.known
    if end >= line.end:
        below = page.lines[line.number + 1] if line.number + 1 < len(page.lines) else None
        alone = start - line.start <= 2
        if below and alone and below.end - below.start <= 12 and known[below.end - 1].lower not in ".!?:":
            part = _Part(below.start, below.end)
            if _has(page, part, "position") and not names.intersection(range(below.start, below.end)):
                yield part
        return
    opener = known[end].lower
    if opener == "(":
        close = next((at for at in range(end + 1, min(line.end, end + _REACH)) if known[at].lower == ")"), None)
        if close:
            yield _Part(end + 1, close)
            after = close + 1
            if after < line.end and known[after].lower in (",", "-", "–"):
                yield from _until(page, line, after + 1, names, closed)
        return
    if opener in _OPENERS:
        yield from _until(page, line, end + 1, names, closed)
    elif opener in _COPULAS:
        yield from _until(page, line, end + 1, names, closed, sentence=True)
    elif opener in _OF or opener in _AT:
        following = end + 1
        while following < line.end and known[following].lower in _ARTICLES:
            following += 1
        if following < line.end and (known[following].shape[:1] == "X"):
            stop = following
            while (
                stop < line.end and stop not in names and (known[stop].shape[:1] == "X" or known[stop].name_part == "p")
            ):
                stop += 1
            part = _Part(end, stop)
            if _has(page, part, "body") or known[following].shape in ("XX", "XxXx"):
                yield part
    elif "position" in known[end].classes and known[end].shape == "x":
        yield from _until(page, line, end, names, closed)


def _until(
    page: Page, line: TokenLine, start: int, names: set[int], closed: dict[int, str], *, sentence: bool = False
) -> Iterator[_Part]:
    """Yield the tokens from `start` to where an apposition ends: at a full stop, a verb, a name or a finding of rules."""
    known = page.known
    end = start
    while end < line.end and end - start < _REACH:
        word = known[end].lower
        if word in _STOPS or end in names or closed.get(end) in ("date", "time", "url", "email", "phone", "price"):
            break
        if word in ("(", ")") or word in _VERBISH or (word in _COPULAS and end > start):
            break
        if word == "." and (end + 1 >= line.end or page.tokens[end + 1].start > page.tokens[end].end):
            break
        if (
            sentence
            and word in _RELATIVES | {","}
            and end > start
            and not _has(page, _Part(end + 1, end + 3), "position")
        ):
            break
        end += 1
    if end < line.end and end in names:
        while end > start and (
            known[end - 1].lower in _RELATIVES or known[end - 1].lower in ",&" or "honorific" in known[end - 1].classes
        ):
            end -= 1
    part = _Part(start, end)
    if end > start and (
        _has(page, part, "position") or (not sentence and _has(page, _Part(start, min(end, start + 8)), "body"))
    ):
        yield part


def _has(page: Page, part: _Part, name: str) -> bool:
    return any(
        name in cls for at in range(part.start, min(part.end, len(page.known))) for cls in page.known[at].classes
    )


def _titles_and_bodies(page: Page, part: _Part, closed: dict[int, str]) -> Iterator[tuple[_Part | None, _Part | None]]:
    """Split an apposition into positions, each into title and organisation."""
    for piece in (_trimmed(page, raw) for raw in _pieces(page, part)):
        if piece.start >= piece.end or not any(
            page.tokens[at].text[0].isalpha() for at in range(piece.start, piece.end)
        ):
            continue
        if all(closed.get(at) or not page.tokens[at].text[0].isalpha() for at in range(piece.start, piece.end)):
            continue
        yield _split(page, piece)


def _pieces(page: Page, part: _Part) -> list[_Part]:
    """Cut an apposition where a further position begins: behind a comma or 'and', with a job title."""
    known = page.known
    cuts = [part.start]
    for at in range(part.start + 1, part.end - 1):
        joins = "and" in known[at].classes or known[at].lower in (",", "/", ";", "&")
        titled = any("position" in cls for cls in known[at + 1].classes)
        complete = any(known[place].shape[:1] == "X" for place in range(cuts[-1], at)) or known[at].lower == ";"
        if joins and titled and complete:
            cuts.append(at + 1)
    return [_Part(start, (cuts[n + 1] - 1) if n + 1 < len(cuts) else part.end) for n, start in enumerate(cuts)]


def _trimmed(page: Page, part: _Part) -> _Part:
    start, end = part.start, part.end
    while start < end and (page.known[start].lower in _ARTICLES or not page.tokens[start].text[0].isalnum()):
        start += 1
    while end > start and (not page.tokens[end - 1].text[0].isalnum() and page.known[end - 1].lower not in ")\"”’'."):
        end -= 1
    while end > start and (page.known[end - 1].lower in _ARTICLES or "and" in page.known[end - 1].classes):
        end -= 1
    return _Part(start, end)


def _split(page: Page, part: _Part) -> tuple[_Part | None, _Part | None]:
    """Split one position into its job title and its organisation."""
    known = page.known
    titled = [at for at in range(part.start, part.end) if any("position" in cls for cls in known[at].classes)]
    if not titled:
        start = part.start
        while start < part.end and (
            known[start].lower in _OF or known[start].lower in _AT or known[start].lower in _ARTICLES
        ):
            start += 1
        body = _trimmed(page, _Part(start, part.end))
        if known[body.start].shape[:1] == "X" or _has(page, body, "body"):
            return None, body
        return body, None
    for words in (_AT | {","}, _OF):
        for at in range(titled[0] + 1, part.end - 1):
            if known[at].lower not in words:
                continue
            following = at + 1
            while following < part.end and page.tokens[following].text in _ARTICLES | _OF:
                following += 1
            if following < part.end and (
                known[following].shape[:1] == "X" or _has(page, _Part(following, following + 1), "body")
            ):
                return _trimmed(page, _Part(part.start, at)), _trimmed(page, _Part(following, part.end))
    last = titled[-1] if known[titled[0]].shape != "x" else titled[0]
    for at in range(last + 1, part.end):
        if known[at].shape[:1] == "X" or _has(page, _Part(at, at + 1), "body"):
            return _trimmed(page, _Part(part.start, at)), _trimmed(page, _Part(at, part.end))
    if (
        titled[0] > part.start
        and known[part.start].shape[:1] == "X"
        and known[titled[0]].shape == "x"
        and page.known[titled[0] - 1].lower == ","
    ):
        return _trimmed(page, _Part(titled[0], part.end)), _trimmed(page, _Part(part.start, titled[0]))
    return part, None


def _apposed_title(page: Page, line: TokenLine, start: int, names: set[int]) -> _Part | None:
    """Return the job title with its organisation that a name is in apposition to: 'de voorzitter van de VOM, Anna de Wit'."""
    known = page.known
    end = start
    while end > line.start and (known[end - 1].lower in _ARTICLES or known[end - 1].lower in _QUOTES):
        end -= 1
    if end <= line.start or known[end - 1].lower != ",":
        return None
    for at in range(end - 2, max(line.start, end - _REACH) - 1, -1):
        if at in names or known[at].lower in _STOPS or known[at].lower in (".", ",", ":", ")"):
            return None
        titled = "position" in known[at].classes and known[at].shape == "x"
        if titled and known[at + 1].lower in _OF | _AT and at > line.start and known[at - 1].lower in _ARTICLES:
            return _Part(at, end - 1)
    return None


def _title_before(page: Page, line: TokenLine, start: int) -> _Part | None:
    """Return the job title right in front of a name, as in 'wethouder Anna de Wit'."""
    at = start - 1
    while at >= line.start and ("honorific" in page.known[at].classes or page.known[at].lower == "."):
        at -= 1
    if at < line.start or not any(cls in ("position", "position~") for cls in page.known[at].classes):
        return None
    begin = at
    while begin - 1 >= line.start and any("position" in cls for cls in page.known[begin - 1].classes):
        begin -= 1
    return _Part(begin, at + 1)


def _found(document: Document, page: Page, person: Found, title: _Part | None, body: _Part | None) -> Found:
    spans = [_place(page, part) for part in (title, body) if part]
    start, end = min(s for s, _ in spans), max(e for _, e in spans)
    value = PositionValue(person.start, _place(page, title) if title else None, _place(page, body) if body else None)
    return Found("position", start, end, document.text[start:end], value, 0.7 * person.confidence)


def _place(page: Page, part: _Part) -> tuple[int, int]:
    return page.tokens[part.start].start, page.tokens[part.end - 1].end
