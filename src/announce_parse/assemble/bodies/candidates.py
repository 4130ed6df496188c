"""Candidates for organisers and partners: names in the text, each once, with what every mention tells."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.acronyms import acronym_of
from announce_parse.assemble.bodies.sentences import is_led_by_partner, told_around, told_in_front
from announce_parse.assemble.bodies.tails import with_tails
from announce_parse.assemble.common_words import ordinariness
from announce_parse.assemble.phrases import body_words, bounds, is_body_word, phrases, venue_words
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View, relation_of, squeezed
from announce_parse.languages.alternation import any_of

_HOST = re.compile(r"(?:https?://|www\.|@)([\w.-]{3,60})", re.I)
_CONNECT = re.compile(
    r"(?:,|&|\+|/|\ben\b|\bund\b|\bet\b|\band\b|\bsowie\b|\b[eé]n\b)\s*(?:de|het|the|der|die|das|dem|den|la|le|les|l['’])?\s*$",
    re.I,
)
_LOOSE = re.compile(r"(?:\s[^\W\d_]{2,20}){1,3}")
_CUT = frozenset({"ahead=capital", "behind=capital"})  # the name goes on
SUPPORTING = frozenset(("body", "form", "host", "hostletters", "one:upper", "one:camel"))  # that a name is a body's
_AT_NAME = ("before:", "after:", "around:", "list:", "acronym")
_SIDES = frozenset(("organiser", "partner"))
_CUES = ("before:", "after:", "around:", "loose:", "list:", "under=", "whole:under=")
NEARBY = 8  # phrases of a class behind a name that tell at a distance
START = 4  # characters that each cue in front of a name has, its space with them
CUE = 24  # characters of a cue that may stand behind a run of words
_OPENING = str.maketrans("([{|/’", "     '")  # behind which a cue may begin ('(i.s.m. De Kring)'); one apostrophe
_MARKS = " :\"“„«‘'•*-–("  # between a cue and a name
LEAD = 8  # characters in front of a name in which a comma and an article part it from what leads the sentence
BLANK = 8  # characters in front of a name in which a blank line parts it from a verb
_LABEL = re.compile(r"\s{0,30}\n\s{0,30}[A-ZÀ-Þ]")  # a line that begins with one may stand behind a name
_CONTRACTED = {"de": ("du", "des", "d"), "à": ("au", "aux"), "von": ("vom", "der", "des")}  # preposition and article
_QUOTED = re.compile(r"(?<!\w)(?P<noun>[^\W\d_]{3,24})\s[«„“\"]\s?(?=[^\W\d_a-zß-ÿ])[^«»„“”\"\n]{2,60}[»”“\"]")
_QUOTING = ("before:", "after:", "list:")  # cues of a body whose name is quoted
_NOUNS = frozenset(("before:genre", "before:event"))  # which may be another event's ('das Symposium der Stiftung')
_ASIDE = re.compile(r"\s\([^()\n]{2,60}\)(?=\s[a-zß-ÿ])")
_MARK = re.compile(r"(?<=\w)\s?[.!?…](?=\s|$)")
_ACTS = frozenset(("after:organises", "after:acts"))
_LEAD = re.compile(r"[^\W\d_],\s(?:the|[a-z]{2,3}|l['’])\s?\Z")
_BLANK = re.compile(r"\n\s{0,30}\n")
BEFORE, AFTER = 64, 40  # characters of context
TAGGED = frozenset((
    "organiser", "partner", "venue", "affiliation", "person", "group", "title", "series", "city", "position",
))  # fmt: skip
_WHEN = frozenset(("date", "time", "street", "postcode"))


@dataclass(frozen=True, slots=True)
class CueWords:
    """Phrases in front of and behind names of bodies, ready for `endswith` and `startswith`.

    `starting` holds the ones in front by their first `START` characters, the longest first, each with its class; `near`
    holds the ones behind that tell at a distance, and `nearby` all of these; `passive` finds verbs that tell of who
    stands behind them ('veranstaltet von').
    """

    before: dict[str, tuple[str, ...]]
    after: dict[str, tuple[str, ...]]
    verbs: tuple[str, ...]
    near: dict[str, re.Pattern[str]]
    nearby: re.Pattern[str]
    starting: dict[str, tuple[tuple[str, str], ...]]
    articles: frozenset[str]
    forms: frozenset[str]
    boards: frozenset[str]
    works_at: tuple[list[str], ...]
    longest_board: int
    passive: re.Pattern[str]


@lru_cache(maxsize=8)
def cue_words(language: str) -> CueWords:
    """Return the cues of a language."""
    words, people = languages.load(language).organisations, languages.load(language).people
    before = {
        "by": words.organised_by, "with": words.together_with, "support": words.supported_by,
        "signed": words.signed, "lends": words.lends, "belongs": words.belongs, "speaks": words.speaks,
    }  # fmt: skip
    after = {"organises": words.organises, "supports": words.supports, "acts": words.acts, "glad": words.glad}
    in_front = {name: tuple(f" {phrase}" for phrase in _contracted(phrases_)) for name, phrases_ in before.items()}
    starting: dict[str, list[tuple[str, str]]] = {}
    for name, phrases_ in in_front.items():
        for phrase in phrases_:
            starting.setdefault(phrase[:START], []).append((name, phrase))
    return CueWords(
        in_front,
        {name: tuple(phrase + " " for phrase in phrases_) for name, phrases_ in after.items()},
        tuple(" " + verb for verb in words.organises),
        {name: re.compile(f" (?:{any_of(phrases_[:NEARBY])}) ") for name, phrases_ in after.items()},
        re.compile(f" (?:{any_of(phrase for phrases_ in after.values() for phrase in phrases_[:NEARBY])}) "),
        {head: tuple(sorted(items, key=lambda item: -len(item[1]))) for head, items in starting.items()},
        frozenset(article.rstrip("'’") for article in words.articles),
        frozenset(words.legal_forms),
        frozenset(words.boards),
        tuple([word] for word in sorted({*people.works_at} - {*people.belongs_to, *words.articles})),
        max(map(len, words.boards), default=0),
        re.compile(rf"(?:{any_of(words.organises)}) (?:{any_of(words.agents)}) "),
    )


def _contracted(phrases_: Iterable[str]) -> list[str]:
    """Return phrases with those in which an article joins their last word ('avec le soutien du', 'getragen vom')."""
    phrases_ = list(phrases_)
    joined = [
        f"{head} {form}"
        for head, _, last in (phrase.rpartition(" ") for phrase in phrases_)
        for form in _CONTRACTED.get(last, ())
    ]
    return list(dict.fromkeys((*phrases_, *joined)))


class Names(NamedTuple):
    """The names of a text, each once.

    Attributes:
        supported: those that something supports, at the mention that tells most, with what all mentions tell.
        bare: the others, at the first mention, with what the name itself tells.
    """

    supported: list[Candidate]
    bare: list[Candidate]


def organiser_candidates(view: View) -> list[Candidate]:
    """Return the names of the text that something supports."""
    return names_of(view).supported


def names_of(view: View) -> Names:
    """Return the names of the text: three of four are supported by no cue, tagger, noun of a body or the like."""
    mentions: dict[str, list[tuple[int, int]]] = {}
    for start, end in _spans(view):
        name = view.fold(view.text[start:end])
        if len(name) > 1:
            mentions.setdefault(name, []).append((start, end))
    hosts = " ".join(_HOST.findall(view.text.casefold()))
    compact = hosts.replace("-", "").replace(".", "")
    most = _most(view, mentions)
    names = Names([], [])
    for name, places in mentions.items():
        start, end = places[0]
        written = view.text[start:end]
        features = _name_features(view, name, written, hosts, compact) | ordinariness(view, written)
        cues = [_cues(view, *place) for place in places]
        if features.isdisjoint(SUPPORTING) and not any(map(_supports, cues)) and not _is_told(view, places):
            names.bare.append(Candidate(start, end, view.shown(start, end), frozenset(features)))
            continue
        told = -1
        for place, own in zip(places, cues, strict=True):
            mention = _mention(view, *place, name, own)
            count = _told(mention)
            if count > told:
                told, (start, end) = count, place
            features |= mention
        if name in most:
            features.add("most")
        names.supported.append(Candidate(start, end, view.shown(start, end), frozenset(features)))
    return names


def _spans(view: View) -> Iterable[tuple[int, int]]:
    """Return the places of what may be the name of a body."""
    spans = dict.fromkeys((*phrases(view), *with_tails(view)))
    for kind in ("organiser", "partner", "affiliation", "venue"):
        for item in view.found.get(kind, ()):
            spans.setdefault((item.start, item.end))
    spans = dict.fromkeys(part for span in spans for part in apart(view, *span))
    for quoted in _QUOTED.finditer(view.text):
        place = quoted.span()
        cues = {feature for feature in _mention(view, *place, "", _cues(view, *place)) if feature.startswith(_QUOTING)}
        told = bool(cues) and cues.isdisjoint(_NOUNS) and is_body_word(quoted["noun"].casefold(), view.language)
        if told:
            spans.setdefault(place)  # 'association « Terres vivantes »'
    return spans


def _supports(cues: set[str]) -> bool:
    """Tell whether any of the cues at a mention stands at the name itself, or at one that is listed with it."""
    return any(cue.startswith(_AT_NAME) for cue in cues)


def _is_told(view: View, places: list[tuple[int, int]]) -> bool:
    """Tell whether a label or the tagger tells of a name at any of its places."""
    for start, end in places:
        row = view.row_at(start)
        if row.label in _SIDES or row.under in _SIDES or not _SIDES.isdisjoint(view.kinds_in(start, end)):
            return True
    return False


def apart(view: View, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the names on both sides of a cue in a run of words ('Kring Water in samenwerking met Dak').

    The cue may go on behind the run, where a small word ends that.
    """
    if not view.once(_has_inner_cue):
        yield start, end
        return
    cues = _inner_cue(view.language)
    cue = cues.search(view.text, max(0, start - CUE), end)
    if cue and cue.start() < start < cue.end() < end:  # 'In | association with the Review'
        yield from apart(view, cue.end(), end)
        return
    cue = cues.search(view.text, start, end + CUE)
    if cue is None or cue.start() >= end:
        yield start, end
        return
    for left, right in ((start, cue.start()), (cue.end(), end)):
        if right - left > 1:
            yield left, right


def _has_inner_cue(view: View) -> bool:
    """Tell whether any such cue stands in the text, as it does in few."""
    return _inner_cue(view.language).search(view.text) is not None


@lru_cache(maxsize=8)
def _inner_cue(language: str) -> re.Pattern[str]:
    words = languages.load(language).organisations
    cues = [
        cue
        for cue in (*words.together_with, *words.supported_by, *words.organised_by)
        if cue.count(" ") > 1 or "." in cue
    ]
    agents = tuple(f" {agent}" for agent in words.agents)
    cues += [cue for cue in (*words.supported_by, *words.organised_by) if cue.count(" ") == 1 and cue.endswith(agents)]
    return re.compile(rf"\s(?:{any_of(cues)})\s(?:(?:{any_of(words.spaced_articles)})\s)?", re.I)


def _most(view: View, names: Iterable[str]) -> set[str]:
    """Return the names of bodies that the text mentions most often, if it mentions any more than once."""
    is_body = body_words(view.language).__getitem__
    counts = {name: view.count(name) for name in names if any(map(is_body, name.split()))}
    top = max(counts.values(), default=0)
    return {name for name, count in counts.items() if count == top > 1}


def _told(features: set[str]) -> int:
    return sum(1 for feature in features if feature.startswith(("before:", "after:", "label=o", "under=o", "acronym")))


def _cues(view: View, start: int, end: int) -> set[str]:
    """What stands in front of and behind a mention."""
    cues = {*view.told_at(start, _in_front), *view.told_at(end, _behind)}
    cues |= {*told_around(view, start, end), *view.told_at(start, told_in_front)}
    if "before:support" in cues:
        cues.discard("before:speaks")  # 'unterstützt werden wir von der'
    if "after:organises" in cues and is_led_by_partner(view, start):
        cues = (cues - {"after:organises"}) | {"list:with"}
    elif "list:with" in cues and not cues.isdisjoint(_ACTS) and _LEAD.search(view.text, max(0, start - LEAD), start):
        cues = cues - {"list:with"}  # 'Together with the Libraries, the | Trust is holding'
    return cues


def _mention(view: View, start: int, end: int, name: str, cues: set[str]) -> set[str]:
    """What one mention tells, with the cues beside it."""
    text = view.text
    row = view.row_at(start)
    features = cues | bounds(view, start, end)
    features |= {f"under={row.under}", f"block={row.block}", f"rank={min(row.rank, 4)}"}
    if row.label in ("organiser", "partner"):
        features.add(f"label={row.label}")
    line = row.line
    if not text[line.start : start].strip(' •*-–\t"“„'):
        if not text[end : line.end].strip(' .,!"'):
            features.add("whole")
            features.add(f"whole:under={row.under}")
        else:
            features.add("first")
    if row.rank >= len(view.rows) - 3:
        features.add("lastrows")
    inside = view.kinds_in(start, end)
    for kind, items in inside.items():
        if kind not in TAGGED:
            continue
        for item in items:
            relation = relation_of(name, view.fold(item.text))
            features.add(f"tag:{kind}{relation}")
            if relation == "=":
                features.add(f"tag:{kind}={int(item.confidence * 3)}")
    if not _WHEN.isdisjoint(inside):
        features.add("inside:when")
    near = [feature for feature in features if feature.startswith(_CUES)]
    features.update([f"free:{cue}" for cue in near if not _is_cut(cue, features)])
    return features


def _is_cut(cue: str, features: set[str]) -> bool:
    """Tell whether a name goes on at the side on which its cue does not stand, or at any where that is farther off."""
    if cue.startswith(("before:", "around:")):
        return "ahead=capital" in features
    return not features.isdisjoint({"behind=capital"} if cue.startswith("after:") else _CUT)


def _in_front(view: View, start: int) -> Iterator[str]:
    """What stands in front of a mention."""
    cues = cue_words(view.language)
    before = squeezed(view.before(start, BEFORE).translate(_OPENING))
    left = whole = before.rstrip(_MARKS)
    words = left.split()
    while words and words[-1] in cues.articles:
        left = left[: -len(words[-1])].rstrip(_MARKS)
        words.pop()
        yield "article"
    last = _last_cues(whole, cues)
    for class_, (at, cue) in last.items():
        if any(
            first <= at and at + len(cue) < first + len(other) and other not in cues.before[class_]
            for first, other in last.values()
        ):
            continue  # 'initiative' of 'eine initiative von'
        if left.endswith(cues.before[class_]) or whole.endswith(cues.before[class_]):  # 'auf Einladung der'
            yield f"before:{class_}"
        elif left[at + len(cue) :].split() in cues.works_at and " " not in cue.strip():
            continue  # 'Managing partner at'
        elif _LOOSE.fullmatch(left, at + len(cue)):
            yield f"loose:{class_}"
        elif not re.search(r"[.!?]\s", left[at:]):
            listed = bool(_CONNECT.search(before))
            yield f"{'list' if listed else 'near'}:{class_}"
    inverts = not view.material.context.pack.people.compounds_apart  # 'we present | NL-Soar' tells what is presented
    if left.endswith(cues.verbs) and inverts and not _BLANK.search(view.text, max(0, start - BLANK), start):
        yield "before:verb"
    yield "prev=" + (words[-1].strip(".,:;()") if words else "")


def _behind(view: View, end: int) -> Iterator[str]:
    """What stands behind a mention."""
    cues = cue_words(view.language)
    acronym = acronym_of(view, end)
    if acronym:
        after = squeezed(view.text[acronym[1] + 1 : acronym[1] + 1 + AFTER].casefold()).lstrip(" )'\"’”")
        yield "acronym"
    else:
        aside = _ASIDE.match(view.text, end)
        behind = aside.end() if aside else end  # 'De Kring (sinds 1931) | nodigt u uit'
        after = squeezed(view.text[behind : behind + AFTER].casefold()).lstrip(' "”’»')
    spaced = f" {after}"
    label = _LABEL.match(view.text, end)
    told = after if label else after.replace(":", " ", 1)  # 'De Kring presenteert: …'
    told = _MARK.sub(" ", told, count=1)  # 'Les Amis du Lac vous invitent.'
    blank = _BLANK.match(view.text, end) is not None
    nearby = cues.nearby.search(spaced) is not None
    for class_, verbs in cues.after.items():
        if told.startswith(verbs) and not blank and not (class_ == "organises" and cues.passive.match(told)):
            yield f"after:{class_}"
        elif nearby and cues.near[class_].search(spaced):
            yield f"afternear:{class_}"
    rest = view.text[end : view.row_at(end).line.end].strip(" .!")
    if len(rest) <= cues.longest_board and rest.casefold() in cues.boards:
        yield "after:board"
    yield "next=" + after.split(" ", 1)[0].strip(".,:;()")
    yield "punct=" + (after[:1] if after[:1] in ".,:;()!?" else "")


def _last_cues(left: str, cues: CueWords) -> dict[str, tuple[int, str]]:
    """Return, by class, the last cue that begins in a text, the longest of those that begin there."""
    last: dict[str, tuple[int, str]] = {}
    at = left.find(" ")
    while at >= 0:
        begun: dict[str, tuple[int, str]] = {}
        for class_, cue in cues.starting.get(left[at : at + START], ()):
            if class_ not in begun and left.startswith(cue, at):
                begun[class_] = (at, cue)
        last |= begun
        at = left.find(" ", at + 1)
    return last


def _name_features(view: View, name: str, written: str, hosts: str, compact_hosts: str) -> set[str]:
    """What the name itself tells, and how often it stands in the text."""
    parts = name.split()
    lower = written.casefold().split()
    features = {f"size={min(len(parts), 6)}", f"lang={view.language}", f"w0={lower[0]}", f"w9={lower[-1]}"}
    count = view.count(name)
    features.add(f"count={count if count < 4 else '4-6' if count < 7 else '7+'}")
    if f" {name} " in view.masthead:
        features.add("masthead")
    bodies = body_words(view.language)
    if any(map(bodies.__getitem__, lower)) or (
        len(lower) > 2 and lower[0] in view.material.context.pack.holders.friends
    ):
        features.add("body")
    if any(map(venue_words(view.language).__getitem__, lower)):
        features.add("venue")
    if not cue_words(view.language).forms.isdisjoint([word.strip(",") for word in lower]):
        features.add("form")
    if len(parts) == 1:
        features.add("one:" + _form(written))
    compact = name.replace(" ", "")
    if len(compact) > 3 and compact in compact_hosts:
        features.add("host")
    elif len(parts) > 2 and f"{''.join(part[0] for part in parts)}." in hosts:
        features.add("hostletters")
    if any(map(str.isdigit, name)):
        features.add("digit")
    if written.islower():
        features.add("lower")
    return features


def _form(word: str) -> str:
    """Return how a word is written: "upper", "camel" ('eLab', not 'TeilnehmerInnen') or "word"."""
    if word.isupper():
        return "upper"
    return "word" if word.removesuffix("Innen")[1:].islower() else "camel"
