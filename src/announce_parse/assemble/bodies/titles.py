"""Who holds an event by its title: 'KWV-Veldhoek zomerfeest', 'Kick-off Dutch Archive Network (DAN)'.

The name stands in front of the noun of a gathering, or behind that. A subject stands there as well ('AI Conference',
'Python Workshop'): a name is one that is an acronym, has capitals inside or a noun of a body; in front of the noun of
an event that is no gathering ('workshop') a single word is one only if a site is called so, or people of that
name are told of.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.acronyms import has_acronym
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import (
    ACRONYM,
    CAMEL,
    CAPITAL,
    DOTTED,
    article_of,
    behind_article,
    is_acronym,
    is_called,
    is_camel,
    is_else,
    judged,
    pattern_of,
)
from announce_parse.assemble.common_words import is_unknown, only_nouns
from announce_parse.assemble.phrases import is_body_word, is_venue_word, name_words, of_words
from announce_parse.assemble.recurring.group_meetings import group_meeting
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.folding import spelt_out

LIKELY = 0.5  # probability of a name that a title tells
LONGEST = 120  # characters of a line that is looked at
WORDS = 9  # words of a title in which the noun stands
NAME = 7  # words of a name
NEXT = 24  # characters behind the noun of an event in which the next word stands
SITE = 3  # letters of a name above which a site may be called after it
ENDING = 4  # letters from which a noun may be the ending of a word
_TOKEN = re.compile(r"[^\s,:;|()\[\]\"“”„«»]+")
_LETTERS = re.compile(r"[^\W\d_]")
_END = re.compile(r"\s{0,9}(?:\([^()\n]{2,12}\)\s{0,9})?(?:['’]?\d{2,4}\b)?\s{0,9}(?:$|[|:–—!,-])", re.M)
_NAMED_AFTER = re.compile(r"([^\W\d_][\w&]{1,20})-[A-Za-zÀ-ÿ]{3,30}")
_GENITIVE = re.compile(r"['’]s\s|s['’]\s")
_NUMBER = re.compile(r"#\d{1,4}$")


class _Nouns(NamedTuple):
    """Nouns of events, of a language."""

    gatherings: frozenset[str]
    gathering_ends: tuple[str, ...]
    events: frozenset[str]
    event_ends: tuple[str, ...]
    members: frozenset[str]
    openings: re.Pattern[str]
    behind: re.Pattern[str]
    before_acronym: re.Pattern[str]
    mentioned: re.Pattern[str]
    owned: re.Pattern[str]
    indefinite: re.Pattern[str]


@lru_cache(maxsize=8)
def _nouns(language: str) -> _Nouns:
    pack = languages.load(language)
    words = pack.holders
    gatherings = frozenset(words.gatherings)
    events = frozenset((*pack.titles.genres, *pack.blocks.cues.genre))
    of = of_words(language)
    at = any_of(word for word in pack.organisations.at if " " not in word)
    return _Nouns(
        gatherings,
        tuple(word for word in gatherings if len(word) > ENDING),
        events,
        tuple(word for word in events if len(word) > ENDING),
        frozenset(words.members),
        re.compile(rf"(?:{pattern_of(words.openings)})\s(?=\S)", re.I),
        re.compile(
            rf"(?<![\w-])(?:{pattern_of(words.beginnings)})\s(?:(?:{of}|{at})\s|[dD]['’])?{article_of(language)}(?=[\w&])",
            re.I,
        ),
        re.compile(rf"(?<![\w-])(?i:[\w-]{{0,20}}(?:{pattern_of(words.gatherings)}))\s(?=(?:{ACRONYM}|{CAMEL})(?!\w))"),
        re.compile(
            rf"(?<!\w)(?i:{any_of(pack.organisations.spaced_articles)})\s(?:[a-zß-ÿ]{{2,20}}\s){{0,2}}"
            rf"(?P<name>(?:{DOTTED})\s[A-ZÀ-Þ][\w-]{{1,30}}|{ACRONYM}|{CAMEL})\s(?:(?:{any_of(words.members)})\s)?"
            rf"(?i:[\w-]{{0,20}}(?:{pattern_of((*words.gatherings, *words.activities))}))(?!\w)"
        ),
        re.compile(
            rf"(?P<name>{CAPITAL}(?:\s(?:of\s|for\s|and\s)?{CAPITAL}){{1,5}})(?:['’]s|(?<=s)['’])\s(?:[\w-]{{2,20}}\s){{0,3}}"
            rf"(?i:{pattern_of((*words.gatherings, *events))})s?(?!\w)"
            if pack.people.compounds_apart
            else r"(?!)"
        ),
        re.compile(
            rf"(?:^|(?<=[.!?]\s))(?:{any_of(map(str.capitalize, pack.organisations.indefinite))})\s"
            rf"(?P<name>{CAPITAL}(?:\s{CAPITAL}){{0,4}})\s(?i:{any_of(words.undertakings)})(?=\s?(?:[.!,]|$))"
            if words.undertakings
            else r"(?!)",
            re.M,
        ),
    )


def told_by_title(view: View, title: Value | None) -> Iterator[Judged]:
    """Yield the group whose meeting a heading announces, or the body that a title names beside the noun of an event."""
    group = view.once(group_meeting)
    if group and not is_else(view, *group):
        yield judged(view, LIKELY, "organiser", *group)
        return
    if title is None or not title.evidence or title.evidence[0].end == 0:
        return
    row = view.row_at(title.evidence[0].start)
    line = row.line
    shown = line.text.strip(" \t#*_")
    if len(shown) > LONGEST or shown.upper() == shown:
        return
    start = line.start + line.text.index(shown)
    if row.label:
        start = max(row.body, start)  # 'Subject: CSRA spring social'
    opening = _nouns(view.language).openings.match(view.text, start, line.end)
    start = opening.end() if opening else start
    for place in (_in_front(view, start, line.end), _behind(view, start, line.end)):
        if place and not is_else(view, *place):
            yield judged(view, LIKELY, "organiser", *place)


def told_by_mention(view: View) -> Iterator[Judged]:
    """Yield the bodies whose gathering the text calls by their names ('De laatste A.V. Oevers activiteit').

    So too in a genitive ("The Weir Society's yearly lantern concert").
    """
    for match in _nouns(view.language).owned.finditer(view.text) if _GENITIVE.search(view.text) else ():
        start = behind_article(view, match.start("name"))
        whose = is_body_word(match["name"].rpartition(" ")[2].casefold(), view.language)
        next_ = view.text[match.end() : match.end() + NEXT].split(maxsplit=1)[:1]
        whose = whose and not any(
            is_venue_word(word.casefold().strip(".,;:!?"), view.language) for word in next_
        )  # 'lecture | hall'
        if whose and not is_else(view, start, match.end("name")):
            yield judged(view, LIKELY, "organiser", start, match.end("name"))
    for match in _nouns(view.language).indefinite.finditer(view.text):
        named = " " in match["name"] or is_unknown(match["name"])  # no 'European project'
        if named and not is_else(view, *match.span("name")):
            yield judged(view, LIKELY, "organiser", *match.span("name"))
    for match in _nouns(view.language).mentioned.finditer(view.text):
        name = match["name"]
        named = " " in name or is_acronym(name, view.language) or is_camel(name)
        if named and not is_else(view, *match.span("name")):
            yield judged(view, LIKELY, "organiser", *match.span("name"))


def _in_front(view: View, start: int, end: int) -> tuple[int, int] | None:
    """Return the name at the head of a title, in front of the first noun of an event."""
    nouns = _nouns(view.language)
    tokens = list(islice(_TOKEN.finditer(view.text, behind_article(view, start), end), WORDS))
    for at, token in enumerate(tokens):
        word = token[0].casefold()
        pair = f"{word} {tokens[at + 1][0].casefold()}" if at + 1 < len(tokens) else ""
        gathering = not nouns.gatherings.isdisjoint((word, pair)) or word.endswith(nouns.gathering_ends)
        if not gathering and nouns.events.isdisjoint((word, pair)) and not word.endswith(nouns.event_ends):
            continue
        head = _NAMED_AFTER.fullmatch(token[0])
        if gathering and at == 0 and head and _holds(view, token.start(), token.start() + head.end(1), gathering=True):
            return token.start(), token.start() + head.end(1)  # 'FreiRaum-Stammtisch'
        ours = tokens[:at]
        while ours and ours[-1][0].casefold() in nouns.members:
            ours.pop()
        if not ours or view.text[ours[0].start() : token.start()].count(" ") != at:  # the noun follows at once
            return None
        place = ours[0].start(), ours[-1].end()
        return place if _holds(view, *place, gathering=gathering) else None
    return None


def _behind(view: View, start: int, end: int) -> tuple[int, int] | None:
    """Return the name that a title ends with behind the noun of a beginning; an acronym behind that of a gathering."""
    nouns = _nouns(view.language)
    noun = nouns.behind.search(view.text, start, end) or nouns.before_acronym.search(view.text, start, end)
    if noun is None:
        return None
    tokens = list(islice(_TOKEN.finditer(view.text, noun.end(), end), NAME))
    last = 0
    while last < len(tokens) and (last == 0 or view.text[tokens[last - 1].end() : tokens[last].start()] == " "):
        if tokens[last][0].isdigit():
            break
        last += 1
    if not last:
        return None
    place = tokens[0].start(), tokens[last - 1].end()
    return place if _END.match(view.text, place[1]) and _holds(view, *place, gathering=True) else None


def _holds(view: View, start: int, end: int, *, gathering: bool) -> bool:
    """Tell whether a name in a title is who holds it.

    Nouns of buildings that are ones of bodies too ('Church Concert') tell none, nor do several words that are not all
    written large.
    """
    written = view.text[start:end]
    words = [word for word in written.split() if not _NUMBER.match(word)]
    connectors = name_words(view.language).connectors
    if not words or len(words) > NAME or not _LETTERS.search(written):
        return False
    if len(words) == 1:
        if not (is_acronym(words[0], view.language) or is_camel(words[0])):
            return is_unknown(words[0]) and _is_someone(view, start, end)  # 'Sluiswacht-lezing'
        return gathering or _is_someone(view, start, end)
    if not all(word[0].isupper() or word in connectors or "&" in word for word in words):
        return False
    if any(word.casefold() in _nouns(view.language).events for word in words):
        return False
    if is_acronym(words[-1], view.language) or is_acronym(words[0], view.language):
        return gathering
    if has_acronym(view, start, end):
        return gathering
    if not is_called(written, view.language):
        return False
    if gathering:
        return True
    named = any(not only_nouns(word, view.language) for word in words)  # not 'Open Lab Avond'
    if words[0].casefold() in view.material.context.pack.holders.units and len(words) > 2 and words[1].islower():
        return True  # 'Department of Physics | Colloquium'
    return named and is_body_word(words[-1].casefold(), view.language)


def _is_someone(view: View, start: int, end: int) -> bool:
    """Tell whether a site or an address of the text is called after a name, or the text has people of that name."""
    name = view.text[start:end]
    site = spelt_out(view.fold(name).replace(" ", ""))
    links = view.found.get("url", ()), view.found.get("email", ())
    if len(site) > SITE and any(
        site in spelt_out(link.text.casefold().replace("-", "")) for kind in links for link in kind
    ):
        return True
    people = languages.load(view.language).holders.people
    return bool(re.search(rf"(?<![\w-]){re.escape(name)}[\s-](?:{any_of(people)})(?!\w)", view.text))
