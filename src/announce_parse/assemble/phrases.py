"""Runs of words that may be a name: of a body, a building, a series."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import Row, View

LONGEST = 110  # characters of a name
MOST = 400  # names of a document
_TOKEN = re.compile(r"[^\s,;:()\[\]\"“”„«»|•*<>]+")
_NAME = re.compile(
    r"[^a-zß-öø-ÿ\W_][\w’'&./+-]*|\d{1,4}[\w.]*|[#@]\w+|[a-z]{1,12}[A-Z]\w*|\w[\w-]*\.(?:com|nl|be|de|org|net|fr|io|eu|info)"
)
_WORDLIKE = re.compile(r"[^\W\d_]")
_AND = frozenset({"en", "und", "et", "and", "&", "+", "sowie", "ainsi"})
_CUTS = frozenset(
    {
        "in",
        "te",
        "op",
        "at",
        "à",
        "im",
        "am",
        "on",
        "bij",
        "aan",
        "by",
        "with",
        "par",
        "dans",
        "for",
        "voor",
        "pour",
        "to",
        "zu",
        "zum",
        "sur",
    }
)
_DASH = frozenset({"-", "–", "—", "/"})


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words of a language that names are built with."""

    connectors: frozenset[str]
    articles: frozenset[str]
    bodies: tuple[str, ...]
    venues: tuple[str, ...]
    body_set: frozenset[str]
    venue_set: frozenset[str]
    openings: frozenset[str]


@lru_cache(maxsize=8)
def name_words(language: str) -> NameWords:
    """Return the words of a language that names are built with."""
    pack = languages.load(language)
    words, people = pack.organisations, pack.people
    bodies = frozenset(people.bodies)
    venues = frozenset(people.venues) | frozenset(pack.places.rooms)
    return NameWords(
        frozenset(words.connectors),
        frozenset(words.articles),
        tuple(word for word in bodies if len(word) > 3),
        tuple(word for word in venues if len(word) > 3),
        bodies,
        venues,
        frozenset(words.articles) | frozenset(pack.places.before_venue) | frozenset(pack.titles.with_words)
        | frozenset(pack.temporal.weekdays and [day for days in pack.temporal.weekdays for day in days]),
    )  # fmt: skip


def phrases(view: View) -> list[tuple[int, int]]:
    """Return the runs of words that may be names, by place, each once."""
    words = name_words(view.language)
    spans: dict[tuple[int, int], None] = {}
    for row in view.rows:
        for start, end in _in_row(view, row, words):
            if 1 < end - start <= LONGEST and _WORDLIKE.search(view.text, start, end):
                spans[start, end] = None
        if len(spans) >= MOST:
            break
    return list(spans)


def _in_row(view: View, row: Row, words: NameWords) -> Iterator[tuple[int, int]]:
    text = view.text
    tokens = [(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(text, row.line.start, row.line.end)]
    at = 0
    while at < len(tokens):
        start, _, token = tokens[at]
        lead = _lead(token, words)
        if not (_NAME.match(token) and not token[0].isdigit()) and not lead:
            at += 1
            continue
        last = at
        following = at + 1
        while following < len(tokens) and following - at < 14:
            reach = following
            while (
                reach < len(tokens)
                and reach - following < 3
                and _joined(text, tokens, reach)
                and _small(tokens[reach][2], words)
            ):
                reach += 1
            if reach >= len(tokens) or not _joined(text, tokens, reach):
                break
            word = tokens[reach][2]
            if not (_NAME.match(word) or _lead(word, words)):
                if lead and last == at and reach > following and word.isalpha():
                    last = reach
                break
            last, following = reach, reach + 1
        yield from _variants(tokens[at : last + 1], words)
        at = last + 1


def _lead(token: str, words: NameWords) -> bool:
    lower = token.casefold().rstrip(".")
    return (
        lower in words.body_set
        or lower in words.venue_set
        or (len(lower) > 6 and lower.endswith((*words.bodies, *words.venues)))
    )


def _small(token: str, words: NameWords) -> bool:
    return token in words.connectors or token.startswith(("d'", "d’", "l'", "l’")) or token in _DASH


def _joined(text: str, tokens: list[tuple[int, int, str]], at: int) -> bool:
    """Whether a token follows the one before it with only spaces between them, and no sentence ends there."""
    start, (_, end, previous) = tokens[at][0], tokens[at - 1]
    return text[end:start].strip(" \xa0") == "" and not (
        previous[-1] in ".!?" and len(previous) > 4 and previous.count(".") == 1
    )


def _variants(tokens: list[tuple[int, int, str]], words: NameWords) -> Iterator[tuple[int, int]]:
    """The whole run; without an opening word; its parts at 'and', a dash or a preposition."""
    runs = [tokens]
    while len(tokens) > 1 and (tokens[0][2].casefold() in words.openings):
        tokens = tokens[1:]
        runs.append(tokens)
    cuts = [i for i, (_, _, word) in enumerate(tokens) if word in _AND or word in _DASH]
    for before, after in zip([-1, *cuts], [*cuts, len(tokens)], strict=True):
        if cuts:
            runs.append(tokens[before + 1 : after])
    if len(cuts) > 1:
        runs.append(tokens[cuts[0] + 1 :])
        runs.append(tokens[: cuts[-1]])
    for run in list(runs):
        for index, (_, _, word) in enumerate(run):
            if word in _CUTS and index:
                runs += [run[:index], run[index + 1 :]]
                break
    if len(tokens) > 1 and tokens[0][2].casefold() in words.body_set | words.venue_set:
        runs.append(tokens[1:])
    if len(tokens) > 2 and tokens[-1][2][0].isupper():
        runs.append(tokens[:-1])
    for run in runs:
        while run and _small(run[-1][2], words):
            run = run[:-1]
        while run and (_small(run[0][2], words) or run[0][2] in words.articles):
            run = run[1:]
        if run:
            start, end, last = run[0][0], run[-1][1], run[-1][2]
            yield start, end - _tail(last)


def _tail(word: str) -> int:
    """How many characters at the end of a name's last word are no part of it: a full stop, a possessive s."""
    bare = word.rstrip(".!?'’…")
    if word.endswith(".") and bare.count("."):
        return 0  # e.V., Inc.
    cut = len(word) - len(bare)
    return cut + 2 if bare.endswith(("'s", "’s")) else cut
