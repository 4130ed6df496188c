"""Candidates for the venue's name and its parts, each with what every mention tells."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from unicodedata import category

from announce_parse import languages
from announce_parse.assemble.common_words import letter_case, ordinariness
from announce_parse.assemble.phrases import body_words, bounds, is_venue_word, name_words, phrases, venue_words
from announce_parse.assemble.places.small_houses import small_houses
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import Row, View, relation_of
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.labels import label_class, label_classes
from announce_parse.languages.remembering import WORDS

_COLON = re.compile(r"([^\W\d_][^:|\n]{0,30}?)\s?:\s*$")
_ELIDED = re.compile(r" [ld]['’]\Z")
_HOUSE = re.compile(r"\d{1,6}\s[NSEW]")  # what is left of '6740 N. Marsh Rd.'
_STATED = re.compile(r"(.{2,40}?),? [A-Z]{2}")  # 'Denver CO'
_LONG_WORD = re.compile(r"\w{3}")
CAMPUS = "campus"  # in all languages
_SIGNS = ("So", "Cn")  # signs, those too that Unicode got after this Python: '🩷' is unassigned to 3.11
_SEGMENT = re.compile(r"\s{0,30}(?:,|;|\||\(|\)|\s[-–—/]\s|\n|\bin\b(?= [A-ZÀ-Þ])|\bte\b(?= [A-ZÀ-Þ])|·)\s{0,30}")
BEFORE, AFTER = 70, 60  # characters of context
LONGEST = 90
TAGGED = frozenset((
    "venue", "organiser", "partner", "room", "city", "affiliation", "person", "group", "title", "series", "position",
    "country",
))  # fmt: skip
_INSIDE = ("street", "postcode", "date", "time", "email", "url", "price")


@lru_cache(maxsize=8)
def place_cues(language: str) -> dict[str, tuple[str, ...]]:
    """Return the cues of a language, ready for `endswith`."""
    words = languages.load(language).places
    return {
        "prep": tuple(f" {word}" for word in words.before_venue),
        "held": tuple(words.held),
        "cue": tuple(f" {word}" for word in (*words.held, *languages.load(language).people.cues.place)),
        "copulas": tuple(f" {word}" for word in languages.load(language).people.copulas),
    }


def venue_candidates(view: View) -> list[Candidate]:
    """Return the names that may be the venue's, each once, at the mention that tells most."""
    spans = dict.fromkeys(phrases(view))
    for row in view.rows:
        if (
            row.label == "where"
            or row.under == "where"
            or (len(row.line.text) < 120 and view.within(row.line.start, row.line.end, "street", "postcode"))
        ) or (row.rank < 6 and len(row.line.text) < 70):
            spans.update(dict.fromkeys(_segments(view, row)))
    spans.update(dict.fromkeys(small_houses(view)))
    for kind in ("venue", "organiser", "partner"):
        for item in view.found.get(kind, ()):
            spans.setdefault((item.start, item.end))
    names = dict.fromkeys(without_tail(view, *span) for span in spans if not _nowhere(view, *span))
    return _merged(view, names, lambda start, end, name: _mention(view, start, end, name) | _name(view, start, end))


@lru_cache(maxsize=8)
def _tail_words(language: str) -> frozenset[str]:
    """Return words that join a name with what follows it: 'Het Anker aan', 'Dorpshuis te'."""
    pack = languages.load(language)
    places = pack.places
    articles = pack.organisations.spaced_articles
    joints = (*pack.people.belongs_to, *pack.people.and_words)
    words = (*places.before_venue, *places.before_city, *joints, *articles)
    return frozenset(words) - frozenset(places.rooms)


@lru_cache(maxsize=8)
def _on_campus(language: str) -> re.Pattern[str]:
    """Return how a name goes on with the campus on which a building is ('Poel Hall | on the North campus')."""
    leads = any_of(languages.load(language).places.before_campus)
    return re.compile(rf"(?<=\w)\s(?:{leads})\s[^,;\n]{{2,50}}\b{CAMPUS}\Z", re.I)


def without_tail(view: View, start: int, end: int) -> tuple[int, int]:
    """Return a name without the prepositions that lead on to its street or city, and the campus on which it is."""
    if view.text[end - len(CAMPUS) : end].casefold() == CAMPUS:
        lead = _on_campus(view.language).search(view.text, start, end)
        end = lead.start() if lead else end
    tails = _tail_words(view.language)
    while True:
        cut = view.text.rfind(" ", start, end)
        if cut <= start or view.text[cut + 1 : end] not in tails:
            return start, end
        end = _edged(view.text, start, cut)[1]


@lru_cache(maxsize=8)
def _elsewhere(language: str) -> re.Pattern[str]:
    """Return what tells of a platform or of a place that is not known yet, in a language."""
    pack = languages.load(language)
    words = sorted(
        {*pack.places.online, *pack.placeholders.marks, *pack.placeholders.words}, key=lambda word: (-len(word), word)
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w)")


def is_online(view: View, start: int, end: int) -> bool:
    """Tell whether a name is a platform's ('via Zoom', 'Online-Vortrag'), or a place that is not known yet."""
    return _is_online(view.text[start:end].casefold(), view.language)


@lru_cache(maxsize=WORDS)
def _is_online(lower: str, language: str) -> bool:
    return _elsewhere(language).search(lower) is not None


def _nowhere(view: View, start: int, end: int) -> bool:
    """Tell whether a name is that of no place, the label of one, or a street with its number or a part of that."""
    written = view.text[start:end]
    if is_online(view, start, end) or view.fold(written) in label_classes(view.language):
        return True
    if _HOUSE.fullmatch(written) or written.casefold().endswith(_funds(view.language)):
        return True
    inside = view.kinds_in(start, end)
    town = _STATED.fullmatch(written) if "city" in inside else None
    if town and any(city.value == town[1] for city in inside["city"]):
        return True
    return any(
        item.start <= start and end <= item.end and (item.text[0].isdigit() or _ends_in_number(item.text))
        for item in inside.get("street", ())
    )


def _ends_in_number(street: str) -> bool:
    return any(map(str.isdigit, street.rsplit(None, 1)[-1]))


@lru_cache(maxsize=8)
def _funds(language: str) -> tuple[str, ...]:
    """Return the endings of what is called after a building and is none ('Village Hall Roof Fund')."""
    return tuple(f" {word}" for word in languages.load(language).places.funds)


def part_candidates(view: View, kind: str) -> list[Candidate]:
    """Return the streets, postcodes, cities or rooms found, each value once."""
    spans = {(item.start, item.end): item for item in view.found.get(kind, ()) if item.end - item.start <= LONGEST}
    sure: dict[tuple[int, int], set[str]] = {}
    for item in view.found.get(kind, ()):
        sure.setdefault((item.start, item.end), set()).add(f"found{int(item.confidence * 10)}")
    if kind == "room":
        for row in view.rows:
            if row.label == "where" or row.under == "where":
                for span in _segments(view, row):
                    sure.setdefault(span, set()).add("segment")
                    spans.setdefault(span, None)  # type: ignore[arg-type]
    return _merged(
        view,
        spans,
        lambda start, end, name: _mention(view, start, end, name) | sure[start, end] | _part(view, start, end, name),
    )


def _merged(view: View, spans: Iterable[tuple[int, int]], features_of) -> list[Candidate]:  # type: ignore[no-untyped-def]
    table: dict[
        str, tuple[int, int, set[str], set[str]]
    ] = {}  # the mention that tells most, its features, all features
    for start, end in spans:
        name = view.fold(view.text[start:end])
        if not name or view.row_at(start).line.role == "noise":  # the header or the signature of a mail
            continue
        features = features_of(start, end, name)
        known = table.get(name)
        if known is None:
            table[name] = (start, end, features, features)
        else:
            best = (start, end, features) if _told(features) > _told(known[2]) else known[:3]
            table[name] = (*best, known[3] | features)
    return [
        Candidate(start, end, view.shown(start, end), frozenset(features)) for start, end, _, features in table.values()
    ]


def _told(features: set[str]) -> int:
    """Return how many features tell for a mention."""
    return sum([feature[0] == "+" for feature in features])


def _segments(view: View, row: Row) -> list[tuple[int, int]]:
    """The parts of a line between commas, brackets and the like."""
    text, start, end = view.text, row.body if row.label else row.line.start, row.line.end
    bounds = [start]
    for match in _SEGMENT.finditer(text, start, end):
        bounds += [match.start(), match.end()]
    bounds.append(end)
    spans = [_edged(text, left, right) for left, right in zip(bounds[::2], bounds[1::2], strict=True)]
    spans.append(_edged(text, start, end))
    lefts = bounds[::2]
    for item in view.within(start, end, "street", "city", "postcode"):
        spans.append(_edged(text, start, item.start))
        near = slice(bisect_left(lefts, item.start - 2 * LONGEST), bisect_left(lefts, item.start))
        spans += [_edged(text, left, item.start) for left in lefts[near]]
        spans.append(_edged(text, item.end, end))
    return [(left, right) for left, right in spans if 1 < right - left <= LONGEST]


def _edged(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start] in ' \t\xa0•*-–—,;:.|@"“”„»«()' or category(text[start]) in _SIGNS):
        start += 1  # a sign is no part of a name: '📍 De Kring'
    while end > start and text[end - 1] in ' \t\xa0•*-–—,;:|"“”»«(.':
        end -= 1
    return start, end


def _mention(view: View, start: int, end: int, name: str) -> set[str]:
    """What one mention tells; what tells for it begins with "+"."""
    text = view.text
    row = view.row_at(start)
    line = row.line
    features = {*bounds(view, start, end), *view.told_at(start, _in_front), *view.told_at(end, _behind)}
    rest = text[end : line.end].strip(' \t.,!"”“»)')
    if "first" in features:
        features.add("whole" if not rest else "opens")
        if not rest:
            features.add(f"whole:{row.block}")
            features.add(f"+whole:under={row.under}")
    if not rest:
        features |= view.told_at(row.rank, _beside)
    for kind, items in view.kinds_in(start, end).items():
        if kind in TAGGED:
            for item in items:
                features |= _relation(view, item, name)
    return features


def _in_front(view: View, start: int) -> Iterator[str]:
    """What the line of a mention tells, and what stands in it in front of the mention."""
    text = view.text
    row = view.row_at(start)
    line = row.line
    cues, articles = place_cues(view.language), name_words(view.language).articles
    before = view.before(start, BEFORE)
    left = before.rstrip(" :\"“„«‘'•*-–(")
    apart = before.endswith(" ")
    if _ELIDED.search(before):  # "devant l'"
        left, apart = left[:-1].rstrip(), True
    yield f"block={row.block}"
    yield f"under={row.under}"
    stripped = left
    words = stripped.split()
    while words and words[-1] in articles:
        stripped = stripped[: -len(words[-1])].rstrip()
        words.pop()
    if apart and (left.endswith(cues["prep"]) or stripped.endswith(cues["prep"])):
        yield "+prep"
        sentence = re.split(r"[.!?]\s", left)[-1]
        if any(cue in sentence for cue in cues["held"]):
            yield "+heldprep"
        if view.within(max(line.start, start - 80), start, "date", "time"):
            yield "+whenprep"
    if stripped.endswith(cues["cue"]):
        yield "+cue"
    inner = (
        text[row.body : start].strip(' \t•*-–"“„')
        if start >= row.body
        else text[line.start : start].strip(' \t•*-–"“„')
    )
    if row.label:
        yield f"label={row.label}"
        yield f"+label={row.label}:{'first' if not inner else 'more' if ',' not in inner else 'later'}"
    else:
        front = text[max(line.start, start - BEFORE) : start]
        last = _COLON.search(front) if front.rstrip().endswith(":") else None
        labelled = last and label_class(last[1], label_classes(view.language)) == "where"
        if labelled or (stripped.endswith(cues["copulas"]) and _is_where(view.language).search(left)):
            yield "+label=where:first"
    if not text[line.start : start].strip(' •*-–\t"“„'):
        yield "first"
    if row.under == "where":
        above = next((r.rank for r in reversed(view.rows[: row.rank]) if r.under != "where"), row.rank)
        yield f"+under:{min(3, row.rank - above)}"
    yield f"rank={row.rank if row.rank < 5 else '5-9' if row.rank < 10 else 'more'}"
    for item in view.within(start - 9, start, "street", "postcode", "city", "venue", "room", "date", "time"):
        if item.end <= start and not _LONG_WORD.search(text, item.end, start):
            yield f"+back:{item.kind}"


@lru_cache(maxsize=8)
def _is_where(language: str) -> re.Pattern[str]:
    """Return how a sentence ends that goes on with the place: 'de locatie is', 'the venue will be the'."""
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    return re.compile(
        rf"(?<!\w)(?:{any_of(pack.claims.venue)})\s(?:{any_of(pack.people.copulas)})(?:\s(?:{articles}))?\Z"
    )


def _behind(view: View, end: int) -> Iterator[str]:
    """What stands behind a mention."""
    for item in view.within(end, end + AFTER, "street", "postcode", "city", "room", "country", "date", "time"):
        if item.confidence > 0.35:
            yield f"+ahead:{item.kind}"
    for item in view.within(end, end + 9, "street", "postcode", "city", "venue", "room"):
        if not _LONG_WORD.search(view.text, end, max(end, item.start)):
            yield f"+next:{item.kind}"


def _beside(view: View, rank: int) -> Iterator[str]:
    """What stands in the lines below and above a line that ends with a mention."""
    if rank + 1 < len(view.rows):
        below = view.rows[rank + 1].line
        for item in view.within(below.start, below.end, "street", "postcode", "city"):
            if item.confidence > 0.35:
                yield f"+below:{item.kind}"
    if rank:
        above = view.rows[rank - 1].line
        for item in view.within(above.start, above.end, "date", "time", "street", "venue"):
            yield f"above:{item.kind}"


def _relation(view: View, item: Found, name: str) -> set[str]:
    relation = relation_of(name, view.fold(item.text))
    sign = "+" if item.kind == "venue" else ""
    if relation != "=":
        return {f"{sign}tag:{item.kind}{relation}"}
    return {f"{sign}tag:{item.kind}=", f"{sign}tag:{item.kind}={int(item.confidence * 3)}"}


def _name(view: View, start: int, end: int) -> set[str]:
    """What the name itself tells, and what is found inside it."""
    written = view.text[start:end]
    features = {*view.told_of(written, _written), *ordinariness(view, written)}
    inside = view.kinds_in(start, end)
    for kind in _INSIDE:
        if kind in inside:
            features.update(f"in={kind}{int(item.confidence * 2)}" for item in inside[kind])
    if "city" in inside and len(written.replace(",", " ").split()) == 1:
        features.add("onlycity")
    return features


def _written(view: View, written: str) -> set[str]:
    """What the name tells as it is written."""
    language = view.language
    name = view.fold(written)
    lower = written.casefold().replace(",", " ").split()
    features = {f"size={min(len(lower), 7)}", f"count={min(view.count(name), 4)}", f"lang={language}"}
    if any(map(venue_words(language).__getitem__, lower)):
        features.add("venue")
        if is_venue_word(lower[0], language):
            features.add("venue:first")
        if lower[-1].strip(".") in name_words(language).venue_set or lower[-1].endswith(name_words(language).venues):
            features.add("venue:last")
    if any(map(body_words(language).__getitem__, lower)):
        features.add("body")
    if f" {name} " in view.masthead:
        features.add("masthead")
    if "," in written or "(" in written:
        features.add("comma")
    if any(map(str.isdigit, written)):
        features.add("digit")
    features.add(letter_case(written))
    return features


def _part(view: View, start: int, end: int, name: str) -> set[str]:
    count = view.count(name)
    features = {f"count={min(count, 4)}", f"size={min(name.count(' ') + 1, 5)}"}
    if f" {name} " in view.masthead:
        features.add("masthead")
    if any(map(str.isdigit, name)):
        features.add("digit")
    written = view.text[start:end]
    lower = written.casefold().split()
    rooms = name_words(view.language).venue_set
    if lower[0] in rooms or lower[-1] in rooms:
        features.add("room")
    for kind in ("street", "postcode", "venue"):
        if not view.found.get(kind):
            features.add(f"no:{kind}")
    return features
