"""The series that the text calls one: 'in de reeks Kadegesprekken', 'Reihe „Wasser“', 'Riverside Talks is a series'."""

import re
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.recurring.formats import is_format
from announce_parse.assemble.recurring.insides import with_rest
from announce_parse.assemble.titles.wording import is_masthead
from announce_parse.assemble.view import SIDE, Row, View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.lexicon import load_lexicon

AHEAD = 100  # characters in front of such a name in which it is told that the event is part of it
HEAD = 2  # lines that a programme's name may head
FIRST = 30  # lines in which it may stand
_WORD = r"[^\W\d_a-zß-ÿ](?:[\w’&-]|\.(?!\s)){0,30}"
_NAME = rf"(?P<name>{_WORD}(?: (?:[\w’]{{1,3}} ){{0,2}}{_WORD}){{0,5}})"
_MARKS = (
    ('"', '"'),
    ("“", "”"),
    ("„", "[“”]"),
    ("«\\s?", "\\s?»"),
    ("»", "«"),
    ("‘", "’"),
    ("'", "'"),
)  # around quoted names
_GOES_ON = re.compile(r"\s[a-z-]+s(?!\w)")  # 'a series of Fen | teach-ins'
_HEAD = re.compile(r"\W{0,3}(?P<name>[^\W\d_a-zß-ÿ][^\n:|–—\"“„«.!?]{2,40}?)(?:\s?[:|]|\s[-–—])\s+(?=\S)")
_CAPITAL = r"(?=[^\W_a-zß-ÿ])"


def told_series(view: View) -> tuple[int, int] | None:
    """Return where the name of a series stands that the text calls a series."""
    noun, patterns = _patterns(view.language)
    headed = _programme(view)
    if headed:
        return headed
    for row in view.rows[:FIRST] if noun.search(view.text) else ():
        end = min(row.line.end, row.line.start + SIDE)
        if not noun.search(view.text, row.line.start, end):
            continue
        for pattern in patterns:
            match = pattern.search(view.text, row.line.start, end)
            goes_on = match and match.re.pattern.endswith(_NAME) and _GOES_ON.match(view.text, match.end())
            if not match or goes_on or is_when(view, *match.span("name")):
                continue
            start, end_of_name = match.span("name")
            rest = with_rest(view, start, end_of_name) if end_of_name == match.end() else end_of_name
            if rest > end_of_name:
                return start, rest
            word = _is_word(match["name"], view.language)
            start = with_article(view, start, match["name"]) if word else start
            if not word or start < match.start("name"):
                behind = match.groupdict().get("noun") or "x"
                last = match.end("noun" if behind[0].isupper() else "name")
                whole = _whole_line(view, row, start, last)
                return whole or (start, start + len(view.text[start:last].rstrip(" .,;")))
    return None


def _programme(view: View) -> tuple[int, int] | None:
    """Return the name that heads one of the first lines, in front of a mark, of a programme of which the event is part.

    As in 'POLDERLAND: De dijk' and 'part of our Polderland programme'.
    """
    words = _programmes(view.language)
    for row in view.rows[:HEAD]:
        head = _HEAD.match(row.line.text)
        if head is None or is_masthead(view.language, head["name"]):
            continue
        start, end = row.line.start + head.start("name"), row.line.start + head.end("name")
        for mention in re.finditer(rf"(?<!\w){re.escape(head['name'])}(?!\w)", view.text[row.line.end :], re.I):
            at, behind = row.line.end + mention.start(), row.line.end + mention.end()
            ahead = words.part.search(view.text, max(row.line.end, at - AHEAD), at)
            if ahead and (ahead["noun"] or words.noun.match(view.text, behind)):
                return start, end
    return None


class _Programmes(NamedTuple):
    """What stands in front of a programme's name, perhaps with its noun; that noun, or the end, behind the name."""

    part: re.Pattern[str]
    noun: re.Pattern[str]


@lru_cache(maxsize=8)
def _programmes(language: str) -> _Programmes:
    pack = languages.load(language)
    nouns = any_of({*pack.titles.programmes, *pack.titles.series_nouns})
    part = any_of({*pack.titles.part_of, *pack.holders.framed})
    owners = any_of({*pack.organisations.spaced_articles, *pack.titles.owners})
    noun = rf"[\w-]{{0,20}}(?:{nouns})\w{{0,2}}(?!\w)"
    whose = rf"(?:(?:{owners}|(?:[\w’'.-]{{2,30}}\s){{0,3}}[\w.-]{{2,30}}['’]s?)\s)?"
    return _Programmes(
        later(rf"(?<!\w)(?:{part})\s{whose}(?P<noun>{noun}\s)?[\"“„«‘']?\s?\Z", re.I),
        later(rf"\s?[\"”“»’']?(?:[ -]{noun}|(?=[,.;]))", re.I),
    )


def _whole_line(view: View, row: Row, start: int, end: int) -> tuple[int, int] | None:
    """Return the line that a name ends, if that is one of a series as a whole ('Data for Change | Seminar Series')."""
    shown = row.line.text.strip(" #*_:")
    first = row.line.start + row.line.text.index(shown)
    pack = view.material.context.pack
    small = {*pack.people.serves, *pack.people.belongs_to, *pack.people.and_words}
    other = {*(phrase.partition(" ")[0] for phrase in pack.titles.part_of), *pack.organisations.articles}
    words = view.text[first:start].split()  # not 'A talk in the', 'Part of the'
    named = bool(words) and words[0].casefold() not in other and all(w[0].isupper() or w in small for w in words)
    ends = first < start and end == first + len(shown) and named
    return (first, end) if ends and shown[0].isupper() and is_format(view.language, shown) else None


def _is_word(name: str, language: str) -> bool:
    """Tell whether a name is but a word with which a sentence begins ('Zunächst ist die Reihe …')."""
    word = name.casefold()
    return " " not in word and (is_stop_word(word, language) or load_lexicon().has("ordinary", word))


def with_article(view: View, start: int, name: str) -> int:
    """Return where a name begins that is a word with its article, where other nouns have no capital ('De Kwestie')."""
    pack = view.material.context.pack
    article = view.text[:start].rpartition("\n")[2].split(" ")[-2:-1]
    named = bool(article) and article[0].casefold() in pack.organisations.articles and article[0][0].isupper()
    if pack.people.capital_nouns or not named or is_stop_word(name.casefold(), view.language):
        return start
    return start - len(article[0]) - 1


def is_when(view: View, start: int, end: int) -> bool:
    """Tell whether a date, or a time in digits, stands in a name ('Klassiek om Drie' is one)."""
    hours = view.within(start, end, "time")
    return bool(view.within(start, end, "date")) or any(any(map(str.isdigit, hour.text)) for hour in hours)


@lru_cache(maxsize=8)
def _patterns(language: str) -> tuple[re.Pattern[str], tuple[re.Pattern[str], ...]]:
    """Return a noun, without which a line has no match, and what is looked for in one that has a noun.

    That is: a noun, perhaps of what kind of events, and a quoted name; 'our', a noun, a colon and a name; a noun as
    label of a name; 'part of', a noun and a name; 'part of', a name and a noun, or 'our' noun behind a comma; a name
    that 'is a' noun; what the event is held in the framework of, with a noun of what recurs.
    """
    pack = languages.load(language)
    nouns = any_of(pack.titles.series_nouns)
    noun = rf"(?i:[\w-]{{0,20}}(?:{nouns}))"
    part = rf"(?<!\w)(?i:{any_of(pack.titles.part_of)})\s+"
    of = any_of(pack.people.belongs_to)
    genres = any_of((*pack.blocks.cues.genre, *pack.titles.genres))  # 'the Digital Pasts seminar series'
    held = any_of({*pack.titles.entitled, *pack.titles.series, *pack.titles.recurring})
    kinds = rf"(?i:[\w-]{{0,20}}(?:{held})\w{{0,2}})"
    calls = any_of(pack.titles.calls_series)
    called = rf"(?:,?\s(?i:{any_of(pack.titles.entitling)}))?"
    article = rf"(?i:(?:{any_of(pack.organisations.spaced_articles)})\s+)?"
    owned = rf"(?i:(?:{any_of((*pack.organisations.spaced_articles, *pack.titles.owners))})\s+)?"
    quoted = [rf"{begin}{_CAPITAL}(?P<name>[^\n]{{3,60}}?){end}" for begin, end in _MARKS]
    framed = rf"(?<!\w)(?i:{any_of(pack.holders.framed)})\s+{article}"
    formats = any_of([word for word in pack.titles.formats if " " not in word])
    return later(rf"{nouns}|{framed}", re.I), (
        *(later(rf"(?<!\w){noun}(?:\s(?:(?:{of})\s?)?{kinds})?{called}\s+{name}") for name in quoted),
        later(rf"(?<!\w)(?i:{any_of(pack.titles.owners)})\s+{noun}:\s+{_NAME}"),
        later(
            rf"(?:^|(?<=[.!?]\s))(?:[^\W\d_]{{3,10}}\s)?{noun}:\s{{1,3}}(?P<name>[^\W\da-zß-ÿ_][^\n.:;|]{{2,60}})", re.M
        ),
        later(rf"{part}{owned}(?:(?:{genres})\s)?{noun}\s+(?:(?i:{of})\s+)?{_NAME}"),
        later(rf"{part}{article}{_NAME}[ -](?:(?:{genres})\s)?(?P<noun>{noun})(?!\w)"),
        *(later(rf"{part}{article}{name}[ -](?:(?i:{genres})\s)?{noun}(?!\w)") for name in quoted),
        later(
            rf"{framed}{_NAME},\s(?i:{any_of((*pack.titles.owners, *pack.organisations.indefinite))})\s"
            rf"(?:[a-zß-ÿ-]{{2,16}}\s){{0,2}}(?i:\w{{0,20}}(?:{nouns}|{any_of(pack.titles.programmes)}))(?!\w)"
        ),
        later(
            rf"(?:^|(?<=[.!?]\s))(?i:{article})[\"“„«‘]?\s?{_NAME}\s?[\"”“»’]?,?\s"
            rf"(?i:{calls})\s(?:[^\W\d_]{{2,20}}\s){{0,2}}{noun}(?!\w)",
            re.M,
        ),
        *(
            later(rf"(?:^|(?<=[.!?]\s)){name},?\s(?i:{calls})\s(?:[^\W\d_]{{2,20}}\s){{0,2}}{noun}(?!\w)", re.M)
            for name in quoted
        ),
        *(later(rf"{framed}(?i:[\w-]{{0,20}}(?:{formats}))\w{{0,2}}\s{name}") for name in quoted),
        later(
            rf"(?:^|(?<=[.!?]\s))(?i:{article})(?P<name>(?:{_WORD}\s){{1,4}}(?=[A-ZÀ-Þ]){noun})"
            rf"\s(?:{any_of(pack.titles.resumes)})(?!\w)",
            re.M,
        ),
        later(
            rf"{framed}(?P<name>(?:(?:{_WORD}\s){{1,3}}[\w-]{{0,20}}|{_CAPITAL}[\w-]{{3,20}})(?i:{formats})\w{{0,2}})(?!\w)"
        ),
    )
