"""Runs of words that may be a name: of a body, a building, a series."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.view import Row, View
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words
from announce_parse.languages.gazetteer import LARGE, load_cities
from announce_parse.languages.remembering import WORDS, remembered_by

LONGEST = 110  # characters of a name
MOST = 400  # names of a document
PROSE = 90  # characters of a line from which it is no heading
_TOKEN = re.compile(r"[^\s,;:()\[\]\"“”„«»|•·*<>]+")
_NAME = re.compile(
    r"\A(?:[^a-zß-öø-ÿ\W_][\w’'&./+-]*|\d{1,4}[\w.]*|[#@]\w+|(?:[a-z]{1,12}|[a-z]{1,3}-)[A-Z]\w*|(?:e|r)\.\s?[VyKG]\.?"
    r"|[lLdD]['’][A-ZÀ-Þ]\w*|\w[\w-]*\.(?:com|nl|be|de|org|net|fr|io|eu|info)|(?:v\.?z\.?w\.?|asbl|gmbh|ltd|inc)\.?$)"
)
_DATELINE = re.compile(r"\s?[-–—]\s")
_ELISION = re.compile(r"[dl]['’]")
_WORDLIKE = re.compile(r"[^\W\d_]")
AND = frozenset({"en", "und", "et", "and", "&", "+", "sowie", "ainsi"})
CUTS = frozenset(
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
_OF = frozenset({"van", "der", "des", "of", "von", "de", "du", "vom", "bei", "d'", "d’"})
_DASH = frozenset({"-", "–", "—", "/"})
_SUBJECTS = frozenset({"das", "die"})  # articles behind which something else begins, if no small word is in front


_AHEAD = re.compile(r"[ \xa0-]([\w&][\w’'-]*)")
_BEHIND = re.compile(r"(?<![\w])([\w&][\w’'-]{0,40})[ \xa0-]$")

_Token = tuple[int, int, str]  # start, end, text


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words of a language that names are built with.

    `hours` holds words behind an hour that have a capital, with the full stop behind which no name goes on ('Uhr.').
    """

    connectors: frozenset[str]
    hours: frozenset[str]
    articles: frozenset[str]
    bodies: tuple[str, ...]
    venues: tuple[str, ...]
    nouns: tuple[str, ...]
    body_set: frozenset[str]
    venue_set: frozenset[str]
    openings: frozenset[str]
    events: tuple[str, ...]
    adjectives: tuple[str, ...]


@lru_cache(maxsize=8)
def name_words(language: str) -> NameWords:
    """Return the words of a language that names are built with."""
    pack = languages.load(language)
    words, people = pack.organisations, pack.people
    hours = pack.temporal.hour_words if people.capital_nouns else ()
    groups = tuple(people.groups) if people.capital_nouns else ()
    genitives = (f"{word}s" for word in people.bodies if word.endswith(groups))  # 'des Kirchenchors'
    bodies = frozenset((*people.bodies, *genitives))
    venues = frozenset(people.venues) | frozenset(pack.places.rooms)
    body_ends = tuple(word for word in bodies if len(word) > 3)
    venue_ends = tuple(word for word in venues if len(word) > 3)
    return NameWords(
        frozenset(words.connectors),
        frozenset(f"{word.capitalize()}." for word in hours if len(word) > 1),
        frozenset(words.articles),
        body_ends,
        venue_ends,
        (*body_ends, *venue_ends),
        bodies,
        venues,
        frozenset(words.articles) | frozenset(pack.places.before_venue) | frozenset(pack.titles.with_words)
        | weekday_words(language) | frozenset((*words.joins, *words.at, *pack.holders.signs))
        | frozenset(phrase.split()[0] for phrase in words.together_with if people.capital_nouns and " " in phrase),
        tuple({*pack.blocks.cues.genre, *pack.titles.genres}),
        tuple(people.adjective_endings),
    )  # fmt: skip


@lru_cache(maxsize=8)
def of_words(language: str) -> str:
    """Return the branches of a pattern of words for 'of', without those that an apostrophe joins to the next word."""
    return any_of([word for word in languages.load(language).people.belongs_to if word[-1].isalnum()])


def phrases(view: View) -> list[tuple[int, int]]:
    """Return the runs of words that may be names, by place, each once; they are kept with the view."""
    return view.once(_phrases)


def _phrases(view: View) -> list[tuple[int, int]]:
    words = name_words(view.language)
    spans: dict[tuple[int, int], None] = {}
    for row in view.rows:
        for start, end in _in_row(view, row, words):
            if (
                1 < end - start <= LONGEST
                and _WORDLIKE.search(view.text, start, end)
                and not _is_stop_word(view, start, end)
            ):
                spans[start, end] = None
        if len(spans) >= MOST:
            break
    return list(spans)


def _is_stop_word(view: View, start: int, end: int) -> bool:
    """Tell whether a run is but a stop word, as it may open a sentence."""
    return " " not in view.text[start:end] and languages.is_stop_word(view.text[start:end].casefold(), view.language)


def _in_row(view: View, row: Row, words: NameWords) -> Iterator[tuple[int, int]]:
    text = view.text
    begin = max(_behind_dateline(view, row), row.body)
    opens, leads = _openings(view.language), _leads(view.language)
    tokens = [(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(text, begin, row.line.end)]
    at = 0
    while at < len(tokens):
        _, _, token = tokens[at]
        if not opens[token]:
            at += 1
            continue
        lead = leads[token]
        last = at
        following = at + 1
        while following < len(tokens) and following - at < 14:
            reach = following
            while (
                reach < len(tokens)
                and reach - following < 3
                and _joined(text, tokens, reach, words)
                and _small(tokens[reach][2], words)
            ):
                reach += 1
            if reach >= len(tokens) or not _joined(text, tokens, reach, words):
                break
            word = tokens[reach][2]
            if reach > following and (word[0].isdigit() or tokens[following][2] in _SUBJECTS):
                break
            if not (_NAME.match(word) or leads[word]):
                body = last == at and is_body_word(_unelided(token).rstrip("."), view.language)
                inner = _behind_small_words(text, tokens, reach, words) if body else None
                if inner is not None:
                    last, following = inner, inner + 1
                    continue
                if lead and last == at and reach > following and word.isalpha():
                    last = reach
                break
            last, following = reach, reach + 1
        yield from _variants(tokens[at : last + 1], words)
        at = last + 1


def _behind_small_words(text: str, tokens: list[_Token], at: int, words: NameWords) -> int | None:
    """Return the token with a capital that words in small letters lead to ('école | de musique de Delle').

    A small word alone ('Kring | houdt in Delft') leads to none: it has an adjective's ending, or a connector in front.
    """
    if not (_small(tokens[at - 1][2], words) or tokens[at][2].endswith(words.adjectives)):
        return None
    at += 1
    while at < len(tokens) and _joined(text, tokens, at, words) and _small(tokens[at][2], words):
        at += 1
    named = at < len(tokens) and _joined(text, tokens, at, words) and _ELISION.sub("", tokens[at][2])[:1].isupper()
    return at if named and tokens[at - 1][2] not in CUTS | AND else None


def _behind_dateline(view: View, row: Row) -> int:
    """Return where a line goes on behind the town that a newspaper begins with ('ZELHEM – De vereniging …')."""
    for city in view.within(row.line.start, row.line.start + 1, "city"):
        dash = _DATELINE.match(view.text, city.end)
        if city.start == row.line.start and dash and len(row.line.text) > PROSE:
            return dash.end()
    return row.line.start


def _opens(language: str, token: str) -> bool:
    """Tell whether a name may begin with a token."""
    return bool(_NAME.match(token) and not token[0].isdigit()) or _lead(language, token)


def _lead(language: str, token: str) -> bool:
    words = name_words(language)
    lower = token.casefold().rstrip(".")
    return lower in words.body_set or lower in words.venue_set or (len(lower) > 6 and lower.endswith(words.nouns))


def _is_venue(language: str, word: str) -> bool:
    words = name_words(language)
    return word in words.venue_set or word.endswith(words.venues)


def _is_body(language: str, word: str) -> bool:
    words = name_words(language)
    return word in words.body_set or word.endswith(words.bodies)


_openings, _leads = remembered_by(_opens), remembered_by(_lead)
venue_words, body_words = remembered_by(_is_venue), remembered_by(_is_body)


def is_venue_word(word: str, language: str) -> bool:
    """Tell whether a word (in lower case) is, or ends in, a word for a building or a room."""
    return venue_words(language)[word]


def is_body_word(word: str, language: str) -> bool:
    """Tell whether a word (in lower case) is, or ends in, a word for a body."""
    return body_words(language)[word]


def is_house_or_body(word: str, language: str) -> bool:
    """Tell whether a word (in lower case) is, or ends in, a word for a building, a room or a body."""
    return is_venue_word(word, language) or is_body_word(word, language)


@lru_cache(maxsize=WORDS)
def is_place_noun(word: str, language: str) -> bool:
    """Tell whether a word (in lower case) is for a building, a room or a body, and no town that ends like one.

    'Dorpskerk', but neither 'Nijkerk' nor 'Lunéville'.
    """
    if not is_house_or_body(word, language):
        return False
    town, words = load_cities().get(word.capitalize()), name_words(language)
    if town is None or word in words.venue_set or word in words.body_set:
        return True
    return word in languages.load(language).places.no_towns or (is_venue_word(word, language) and int(town[2:]) < LARGE)


def _small(token: str, words: NameWords) -> bool:
    elided = token.startswith(("d'", "d’", "l'", "l’")) and not token[2:3].isupper()
    return elided or token in words.connectors or token in _DASH


def _joined(text: str, tokens: list[_Token], at: int, words: NameWords) -> bool:
    """Whether a token follows the one before it with only spaces between them, and no sentence ends there."""
    start, (_, end, previous) = tokens[at][0], tokens[at - 1]
    full = previous[-1] == "." and previous.count(".") == 1
    stopped = (
        previous[-1] in "!?…"
        or previous in words.hours
        or (full and (len(previous) > 4 or (len(previous) == 4 and previous[:-1].isupper())))
    )
    return not stopped and not text[end:start].strip(" \xa0")


def _variants(tokens: list[_Token], words: NameWords) -> Iterator[tuple[int, int]]:
    """The whole run, and the parts of it that may be the name by themselves."""
    runs = [tokens]
    while len(tokens) > 1 and tokens[0][2].casefold() in words.openings:
        tokens = tokens[1:]
        runs.append(tokens)
    cuts = [i for i, (_, _, word) in enumerate(tokens) if word in AND or word in _DASH]
    if cuts:
        runs += [tokens[before + 1 : after] for before, after in zip([-1, *cuts], [*cuts, len(tokens)], strict=True)]
    if len(cuts) > 1:
        runs += [tokens[cuts[0] + 1 :], tokens[: cuts[-1]]]
    for run in list(runs):
        cut = next((i for i, (_, _, word) in enumerate(run) if i and word in CUTS), None)
        if cut:
            runs += [run[:cut], run[cut + 1 :]]
        ofs = [i for i, (_, _, word) in enumerate(run) if i and word in _OF]
        runs += [run[of + 1 :] for of in dict.fromkeys((*ofs[:1], *ofs[-1:]))]
    first = _unelided(tokens[0][2])
    if len(tokens) > 1 and (first in words.body_set or first in words.venue_set or first.endswith(words.events)):
        runs.append(tokens[1:])  # 'Jahreskonzert Blasorchester Edelsheim'
    if len(tokens) > 2:
        runs += [tokens[:-1], tokens[:2]]
    if len(tokens) > 1 and not tokens[0][2][1:].islower():
        runs.append(tokens[:1])
    for run in runs:
        yield from _trimmed(run, words)
    for start, _, word in tokens:
        head = word.split("-", 1)[0]
        if len(head) > 1 and len(head) < len(word) and head[0].isupper():
            yield start, start + len(head)


def _trimmed(run: list[_Token], words: NameWords) -> Iterator[tuple[int, int]]:
    """A run without small words at its ends."""
    first, last = 0, len(run)
    while first < last and _small(run[last - 1][2], words):
        last -= 1
    while first < last and (_small(run[first][2], words) or run[first][2].casefold() in words.articles):
        if _unelided(run[first][2]) in words.body_set:
            break  # "l'association Lire"
        first += 1
    if first < last:
        start, end, word = run[first][0], run[last - 1][1], run[first][2]
        yield (
            start + (2 if word[1:2] in "'’" and word[0] in "lLdD" and len(word) > 2 else 0),
            end - _tail(run[last - 1][2]),
        )


def _unelided(word: str) -> str:
    """Return a word in lower case without the article that an apostrophe joins to it.

    >>> _unelided("l'Association")
    'association'
    """
    return word.casefold()[2 if word[1:2] in "'’" and word[:1] in "lLdD" and len(word) > 2 else 0 :]


def _tail(word: str) -> int:
    """How many characters at the end of a name's last word are no part of it: a full stop, a possessive s."""
    bare = word.rstrip(".!?'’…")
    if word.endswith(".") and bare.count("."):
        return 0  # e.V., Inc.
    cut = len(word) - len(bare)
    return cut + 2 if bare.endswith(("'s", "’s")) else cut


def bounds(view: View, start: int, end: int) -> set[str]:
    """What stands directly around a name: whether it could go on to either side."""
    behind, ahead = view.memory.get(("behind", start, 0)), view.memory.get(("ahead", end, 0))
    if behind is None:
        behind = view.memory["behind", start, 0] = _behind(view, start)
    if ahead is None:
        ahead = view.memory["ahead", end, 0] = _ahead(view, end)
    return {behind, ahead}


def _behind(view: View, start: int) -> str:
    if start == 0 or view.text[start - 1] not in " \xa0-\n":
        return "behind=mark"
    first = max(0, start - 30)
    behind = _BEHIND.search(view.text, max(first, view.text.rfind(" ", first, start - 2) + 1), start)
    article = behind and behind[1].casefold() in name_words(view.language).articles
    return "behind=" + ("article" if article else _shape(behind[1], view) if behind else "mark")


def _ahead(view: View, end: int) -> str:
    ahead = _AHEAD.match(view.text, end)
    return "ahead=" + (_shape(ahead[1], view) if ahead else "mark")


def _shape(word: str, view: View) -> str:
    if word in AND:
        return "and"
    if word.casefold() in view.material.context.pack.people.pronouns:
        return "lower"  # 'lädt der Musikverein Wolde Sie ein'
    if word in name_words(view.language).connectors:
        return "connector"
    return "digit" if word[0].isdigit() else "capital" if word[0].isupper() else "lower"
