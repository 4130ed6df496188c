"""Titles below a line that is but the name of a body: the event of which its letter or notice tells in a sentence."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate, unranked
from announce_parse.assemble.titles.held import SENTENCE, SENTENCE_END, event_between
from announce_parse.assemble.titles.wording import is_masthead, is_only_genre
from announce_parse.assemble.view import Row, View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later

LINES = 3  # below the name of the body in which the event is told
OWNERS = ("'s", "’s")  # ends of an English word that tells whose an event is
AHEAD = 3  # words in front of the noun of the event at most


def convened(view: View, masthead: Candidate) -> Candidate | None:
    """Return the event that the first sentence with a day tells below a line that is but the name of a body.

    'Notice is hereby given that the | Annual Parish Meeting | will be held', 'uit voor de | algemene ledenvergadering'.
    """
    if not is_masthead(view.language, masthead.value):
        return None
    rank = view.row_at(masthead.start).rank
    for row in view.rows[rank + 1 : rank + 1 + LINES]:
        for start, end in _sentences(view, row):
            if not view.within(start, end, "date"):
                continue
            for article in _articles(view.language).finditer(view.text, start, end):
                found = _event(view, article, end, masthead)
                if found:
                    return found
    return None


def _sentences(view: View, row: Row) -> list[tuple[int, int]]:
    """Return where the sentences of a line begin, and end or grow too long."""
    ends = [match.start() for match in SENTENCE_END.finditer(view.text, row.line.start, row.line.end)]
    bounds = zip((row.line.start, *ends), (*ends, row.line.end), strict=True)
    return [(start, min(end, start + SENTENCE)) for start, end in bounds]


def _event(view: View, article: re.Match[str], end: int, masthead: Candidate) -> Candidate | None:
    """Return what stands behind an article if it is called by the noun of an event, without whose it is.

    One that is only the next or some such event has no name ('een nieuwe leesavond', 'la troisième causerie').
    """
    start, titles = article.end(), view.material.context.pack.titles
    verb = _verb(view.language).search(view.text, start, end)
    annual = _annual(view.language).match(view.text, start, end)
    event = event_between(view, annual.end() if annual else start, verb.start() if verb else end)
    noun = _noun(view.language).match(event.value) if event else None
    if event is None or noun is None:
        return None
    ahead = noun["ahead"].casefold().split()
    meets = noun[0].casefold().endswith((*titles.assemblies, *titles.hearings))
    some = article[0].strip().casefold() in view.material.context.pack.organisations.indefinite
    if not meets and (is_only_genre(view.language, event.value) or (some and ahead)):
        return None
    some_of_many = titles.ordinals.keys() | set(titles.coming)
    if any(is_stop_word(w, view.language) or w in some_of_many or w.endswith(OWNERS) for w in ahead):
        return None
    own = _whose(view.language).search(event.value, noun.end())
    if own and any(word.endswith(own["body"].casefold()) for word in masthead.value.casefold().split()):
        event = unranked(view, event.start, event.start + own.start())  # 'Jahrestreffen | des Vereins'
    return None if event.value.casefold() in view.material.context.pack.holders.activities else event


@lru_cache(maxsize=8)
def _articles(language: str) -> re.Pattern[str]:
    """Return what stands in front of the noun of an event ('the', 'zur', "l'", 'our')."""
    pack = languages.load(language)
    words = {*pack.organisations.spaced_articles, *pack.organisations.indefinite, *pack.organisations.contracted}
    articles = any_of({*words, *pack.titles.owners})
    return later(rf"(?:(?<!\w)(?:(?:{articles})\s|[ld]['’](?=[^\W\d_]{{3}}))|(?<=\w\w)['’]s\s)", re.I)


@lru_cache(maxsize=8)
def _verb(language: str) -> re.Pattern[str]:
    """Return a verb behind the name of an event ('will take place', 'is', 'starts')."""
    pack = languages.load(language)
    return later(
        rf"\s(?:{any_of({*pack.titles.takes_place, *pack.titles.happens, *pack.people.copulas})})(?!\w)",
        re.I,
    )


@lru_cache(maxsize=8)
def _annual(language: str) -> re.Pattern[str]:
    """Return what says in small letters that an event recurs, in front of its name ('traditionele | kermis')."""
    return later(rf"(?:{any_of(languages.load(language).titles.annual)})\s")


@lru_cache(maxsize=8)
def _noun(language: str) -> re.Pattern[str]:
    """Return the noun of an event with the words in front of it."""
    pack = languages.load(language)
    titles = pack.titles
    nouns = {*pack.blocks.cues.genre, *titles.genres, *titles.entitled, *titles.recurring}
    return later(
        rf"(?P<ahead>(?:[\w’'-]{{2,24}}\s){{0,{AHEAD}}}?)[\w’'-]{{0,24}}"
        rf"(?:{any_of({*nouns, *titles.assemblies, *titles.hearings, *pack.holders.gatherings})})(?!\w)",
        re.I,
    )


@lru_cache(maxsize=8)
def _whose(language: str) -> re.Pattern[str]:
    """Return how a text ends that tells of which body an event is by its noun alone ('of the Society')."""
    pack = languages.load(language)
    of = any_of(pack.people.belongs_to)
    articles = any_of({*pack.organisations.spaced_articles, *pack.titles.owners})
    return later(rf"\s(?:(?:{of})\s)?(?:(?:{articles})\s|[ld]['’])(?P<body>[^\W\d_]{{3,24}}?)(?:e?s)?\Z", re.I)
