"""The words of a language that tell a role, and the small words around them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.recognise.participation.act_words import Acts, acts_of

LECTURER = "lecturer"  # who leads a lecture: its speaker, or the moderator of others
TEACHER = "teacher"  # a speaker who teaches, guides or makes a speech, which is told more surely than of other speakers
LEADER = "leader"  # who leads those who perform, discuss or learn
_ELIDED = ("d'", "d’", "du", "des")  # further forms of 'of': "conférence d'Anne Poulain", 'discours du maire'

_WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*|[^\w\s]")
JOINS = frozenset((",", "&", "/", "+"))
BETWEEN = frozenset(("•", "·", "–", "—", "|", "-"))  # likewise between the names of a list in one line
_SHORT_GROUP = 3  # letters of a noun that ends no compound


@dataclass(frozen=True, slots=True)
class RoleWordTable:
    """The words that tell a role, as tokens by their first, the longest first, and small words around them."""

    code: str
    capital_nouns: bool
    phrases: dict[str, tuple[tuple[tuple[str, ...], str, str], ...]]
    stages: frozenset[str]
    interviewers: frozenset[str]
    makers: frozenset[str]
    asks: frozenset[str]
    asked: frozenset[str]
    chairs: frozenset[str]
    interviews: tuple[str, ...]
    converses: dict[str, tuple[tuple[str, ...], ...]]
    talking: frozenset[str]
    talks_with: frozenset[str]
    whom: frozenset[str]
    receives: frozenset[str]
    possessives: frozenset[str]
    as_titles: frozenset[tuple[str, ...]]
    joins: frozenset[str]
    copulas: frozenset[tuple[str, ...]]
    closings: frozenset[tuple[str, ...]]
    closing_starts: frozenset[str]
    closing_nouns: frozenset[str]
    verbs: frozenset[str]
    plays_on: frozenset[str]
    instruments: frozenset[str]
    groups: frozenset[str]
    sure_groups: frozenset[str]
    kinds_of_groups: frozenset[str]
    adjective_endings: tuple[str, ...]
    group_ends: tuple[str, ...]
    discussions: tuple[str, ...]
    debates: tuple[str, ...]
    occasions: tuple[str, ...]
    lessons: tuple[str, ...]
    guided_by: frozenset[tuple[str, ...]]
    guides: dict[str, tuple[tuple[str, ...], ...]]
    films: tuple[str, ...]
    starring: dict[str, tuple[tuple[str, ...], ...]]
    panels: tuple[tuple[str, ...], ...]
    panel_ends: tuple[str, ...]
    at_panels: frozenset[str]
    attending: frozenset[str]
    contributes: frozenset[str]
    contributions: tuple[str, ...]
    lectures: tuple[str, ...]
    talks: tuple[str, ...]
    by_words: frozenset[str]
    months: frozenset[str]
    concerts: tuple[str, ...]
    will: frozenset[str]
    will_speak: frozenset[str]
    will_perform: frozenset[str]
    introductions: frozenset[str]
    as_words: frozenset[str]
    articles: frozenset[str]
    music: frozenset[str]
    belongs_to: frozenset[str]
    pronouns: frozenset[str]
    works_at: frozenset[str]
    benefits: frozenset[str]
    before_city: frozenset[str]
    plays: tuple[str, ...]
    subject_leads: frozenset[str]
    no_subjects: frozenset[str]
    for_example: frozenset[tuple[str, ...]]
    together: frozenset[str]
    shows: dict[str, tuple[tuple[str, ...], ...]]
    film_credits: dict[str, tuple[tuple[str, ...], ...]]
    film_labels: dict[str, tuple[tuple[str, ...], ...]]
    film_works: tuple[str, ...]
    film_jobs: frozenset[str]
    scripts: frozenset[str]
    scripted: frozenset[str]
    stars: frozenset[str]
    kinds_of_group: frozenset[str]
    composed: frozenset[str]
    act_labels: frozenset[str]
    act_words: frozenset[str]
    act_verbs: frozenset[str]
    act_genres: frozenset[str]
    acts: Acts


def _told(role: str, way: str) -> tuple[str, str]:
    """Return the role and the way of a cue for those of a language's words."""
    if way == "surely":
        return TEACHER, "brought_by"
    return role, "called" if way == "as_title" else way


def _by_first(phrases: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Return phrases as tokens by their first, the longest first."""
    by_first: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in sorted((tuple(_WORD.findall(phrase)) for phrase in phrases), key=lambda words: (-len(words), words)):
        by_first[words[0]] = (*by_first.get(words[0], ()), words)
    return by_first


@lru_cache(maxsize=len(languages.CODES))
def role_words(code: str) -> RoleWordTable:
    """Return the words of a language that tell a role."""
    people = languages.load(code).people
    phrases: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for role, ways in people.roles.model_dump().items():
        for way, written in ways.items():
            for phrase in written:
                words = tuple(_WORD.findall(phrase))
                elided = [(*words[:-1], of) for of in _ELIDED if code == "fr" and len(words) > 1 and words[-1] == "de"]
                for form in (words, *elided):
                    phrases.setdefault(form[0], []).append((form, *_told(role, way)))
    guided_by = frozenset(tuple(_WORD.findall(phrase)) for phrase in people.guided_by)
    guides: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(guided_by, key=lambda words: (-len(words), words)):
        if len(words) > 1:
            guides.setdefault(words[0], []).append(words)
    return RoleWordTable(
        code=code,
        capital_nouns=people.capital_nouns,
        phrases={first: tuple(sorted(items, key=lambda item: -len(item[0]))) for first, items in phrases.items()},
        stages=frozenset(people.stages),
        interviewers=frozenset(people.interviewers),
        makers=people.independent.difference(people.interviewers).union(people.answerers),
        asks=frozenset(people.asks),
        asked=frozenset(people.asked),
        chairs=frozenset(people.chairs),
        interviews=people.interviews,
        converses=_by_first(people.converses),
        talking=frozenset(people.talking),
        talks_with=frozenset(people.talks_with),
        whom=frozenset(people.whom),
        receives=frozenset(people.receives),
        possessives=frozenset(people.possessives),
        as_titles=frozenset(
            tuple(_WORD.findall(phrase))
            for ways in people.roles.model_dump().values()
            for phrase in ways.get("as_title", ())
        ),
        joins=JOINS.union(BETWEEN, people.and_words),
        closings=frozenset(tuple(_WORD.findall(words)) for words in people.closings),
        closing_starts=frozenset(_WORD.findall(words)[0] for words in people.closings),
        closing_nouns=frozenset(people.closing_nouns),
        copulas=frozenset(tuple(words.split()) for words in people.copulas),
        verbs=frozenset(people.verbs),
        plays_on=frozenset(people.plays_on),
        instruments=frozenset(people.roles.performer.as_title),
        groups=frozenset(people.groups),
        sure_groups=frozenset(people.groups).difference(people.loose_groups),
        kinds_of_groups=people.kinds_of_groups,
        adjective_endings=people.adjective_endings,
        group_ends=tuple(group for group in people.groups if len(group) > _SHORT_GROUP),
        discussions=people.discussions,
        debates=people.debates,
        occasions=people.occasions,
        lessons=people.lessons,
        guided_by=guided_by,
        guides={first: tuple(items) for first, items in guides.items()},
        films=people.films,
        starring=_by_first(people.starring),
        panels=tuple(tuple(_WORD.findall(phrase)) for phrase in people.panels),
        panel_ends=tuple({_WORD.findall(phrase)[-1] for phrase in people.panels}),
        at_panels=frozenset(" ".join(_WORD.findall(phrase)) for phrase in people.at_panels),
        attending=people.attending,
        contributes=people.contributes,
        contributions=people.contributions,
        lectures=people.lectures,
        talks=people.talks,
        by_words=frozenset(people.by_words),
        months=frozenset(name for names in languages.load(code).temporal.months for name in names),
        concerts=people.concerts,
        will=frozenset(people.will),
        will_speak=frozenset(people.will_speak),
        will_perform=frozenset(people.will_perform),
        introductions=frozenset(people.introductions),
        music=people.music,
        as_words=frozenset(people.as_words),
        articles=frozenset(languages.load(code).organisations.articles),
        belongs_to=frozenset(people.belongs_to),
        pronouns=frozenset(people.pronouns),
        works_at=frozenset(people.works_at),
        benefits=frozenset((*people.serves, *people.benefits)),
        before_city=frozenset(languages.load(code).places.before_city),
        plays=(*people.concerts, *people.plays),
        subject_leads=frozenset(people.subject_leads),
        no_subjects=frozenset((*people.roles.performer.as_title, *people.no_subjects)),
        for_example=frozenset(tuple(words.split()) for words in people.for_example),
        together=frozenset(people.introductions).difference(people.by_words),
        shows=_by_first(people.shows),
        film_credits=_by_first(people.film_credits),
        film_labels=_by_first(people.film_labels),
        film_works=people.film_works,
        film_jobs=people.film_jobs,
        scripts=people.scripts,
        scripted=people.scripted,
        stars=frozenset(phrase for phrase in people.starring if " " not in phrase),
        kinds_of_group=frozenset(people.kinds_of_group),
        composed=frozenset(people.composed),
        act_labels=frozenset(people.act_labels),
        act_words=frozenset(people.act_words),
        act_verbs=frozenset(people.act_verbs),
        act_genres=frozenset(people.act_genres),
        acts=acts_of(code),
    )
