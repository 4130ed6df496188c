"""What job titles and organisations are read with: the small words of a language, what is known of each token."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages import LanguagePack
from announce_parse.recognise.entities import ORGANISATION
from announce_parse.recognise.jobs.hyphened import HyphenWords
from announce_parse.recognise.token_lines import Page
from announce_parse.recognise.tokens import tokenize

_LONG = 5  # letters
_MUSIC = frozenset(("musik", "muziek", "music", "musique"))  # what somebody plays, no job
_SHORT_BODIES = frozenset(("univ", "uni", "inst", "dept"))  # with or without a full stop
_NOUN = 3  # letters of a body's noun
_NAME = 4  # words of a name in which a body's noun is looked for
_ARTICLE = 3  # letters of an article that may have a capital inside a sentence


@dataclass(frozen=True, slots=True)
class PositionWords:
    """Words around job titles and organisations, in lower case; see `languages.sections.people.People`."""

    code: str
    works_at: frozenset[str]
    before_city: frozenset[str]
    belongs_to: frozenset[str]
    serves: frozenset[str]
    sent_to: frozenset[str]
    between: frozenset[str]
    authors: frozenset[str]
    adjectives: frozenset[str]
    formers: frozenset[str]
    offices: frozenset[str]
    academics: frozenset[str]
    aldermen: frozenset[str]
    independent: frozenset[str]
    within: frozenset[str]
    among: tuple[tuple[str, ...], ...]
    perfect: frozenset[tuple[str, ...]]
    origins: frozenset[str]
    of_fields: frozenset[str]
    lends_name: frozenset[str]
    name_leads: frozenset[str]
    no_names: frozenset[str]
    organs: tuple[tuple[str, ...], ...]
    job_fields: frozenset[str]
    crafts: frozenset[str]
    exhibitions: tuple[str, ...]
    exhibits: tuple[str, ...]
    on_show: tuple[str, ...]
    plays_on: frozenset[str]
    instruments: frozenset[str]
    longer_instruments: tuple[str, ...]
    reached_by: frozenset[str]
    directs: frozenset[str]
    charges: frozenset[str]
    districts: frozenset[str]
    teams: frozenset[str]
    units: tuple[str, ...]
    works: frozenset[str]
    as_words: frozenset[str]
    lives: frozenset[str]
    pronouns: frozenset[str]
    present: frozenset[str]
    verbs: frozenset[str]
    copulas: frozenset[str]
    articles: frozenset[str]
    ensembles: frozenset[str]
    joins: frozenset[str]
    sides: frozenset[tuple[str, ...]]
    parts: frozenset[str]
    speakers: frozenset[str]
    moderates: frozenset[str]
    part_codes: frozenset[str]
    titles: frozenset[str]
    bodies: frozenset[str]
    genitives: tuple[str, ...]
    compounds_apart: bool
    capital_nouns: bool
    title_endings: tuple[str, ...]
    adjective_endings: tuple[str, ...]
    job_adjectives: tuple[str, ...]
    behind_job: tuple[str, ...]
    people_endings: tuple[str, ...]
    body_adjectives: tuple[str, ...]
    before_own_town: frozenset[str]
    indefinite: frozenset[str]
    hyphens: HyphenWords
    behind_hyphen: frozenset[str]
    possessives: frozenset[str]
    parties: frozenset[str]
    ordinals: frozenset[str]
    degrees: frozenset[str]
    frames: tuple[tuple[str, ...], ...]
    frame_starts: frozenset[str]
    employer_labels: frozenset[str]
    job_labels: frozenset[str]
    labels: frozenset[str]
    biography_labels: frozenset[str]
    accompanies: frozenset[str]
    inside_jobs: frozenset[str]
    openers: frozenset[str]
    subject_leads: frozenset[str]
    introductions: frozenset[str]
    summons: frozenset[str]
    no_fields: frozenset[str]
    says: frozenset[str]
    since: frozenset[str]
    formerly: frozenset[str]
    periods: frozenset[str]
    school_subjects: frozenset[str]
    captions: frozenset[str]
    endowed: frozenset[str]
    press: tuple[str, ...]
    events: tuple[str, ...]


def _sides(code: str) -> tuple[str, ...]:
    """Return phrases in front of who holds or supports an event ('avec le soutien de')."""
    words = languages.load(code).organisations
    return (*words.organised_by, *words.supported_by, *words.together_with)


@lru_cache(maxsize=len(languages.CODES))
def position_words(code: str) -> PositionWords:
    """Return the words of a language; `parts` are roles ('moderator'), which are no job titles by themselves."""
    pack = languages.load(code)
    people = pack.people
    roles = people.roles.model_dump().values()
    english = languages.load("en").people  # what is told of somebody is often left in it: 'is a developer working for'
    return PositionWords(
        code=code,
        works_at=frozenset((*people.works_at, *english.works_at)),
        before_city=frozenset(pack.places.before_city),
        belongs_to=frozenset(people.belongs_to),
        serves=frozenset((*people.serves, *english.serves)),
        sent_to=frozenset(people.benefits),
        between=frozenset(pack.temporal.between),
        authors=frozenset((*people.authors, *english.authors)),
        adjectives=frozenset(people.adjectives),
        academics=frozenset(people.academics),
        aldermen=people.aldermen,
        independent=people.independent,
        within=people.within | english.within,
        among=tuple(tuple(token.text for token in tokenize(phrase)) for phrase in sorted(people.among)),
        perfect=frozenset(tuple(phrase.split()) for phrase in people.perfect),
        origins=people.origins,
        of_fields=people.of_fields,
        lends_name=people.lends_name,
        name_leads=people.name_leads,
        no_names=people.no_names,
        organs=tuple(tuple(token.text for token in tokenize(organ)) for organ in sorted(people.organs)),
        job_fields=people.job_fields | english.job_fields,
        crafts=frozenset(people.crafts),
        exhibitions=tuple(people.exhibitions),
        exhibits=tuple(people.exhibits),
        on_show=tuple(people.on_show),
        plays_on=frozenset(people.plays_on),
        instruments=frozenset(people.roles.performer.as_title),
        longer_instruments=tuple(name for name in people.roles.performer.as_title if len(name) >= _LONG),
        charges=people.charges
        | english.charges
        | {word for word in people.bodies if word.endswith("s") and word[:-1] in people.bodies},
        districts=people.districts,
        teams=frozenset((*pack.holders.groups, *pack.holders.boards)),
        reached_by=frozenset(people.reached_by),
        directs=frozenset((*people.directs, *english.directs)),
        units=tuple({*pack.holders.units, *languages.load("en").holders.units}),
        works=frozenset((*people.works, *english.works)),
        as_words=frozenset(people.as_words),
        lives=frozenset((*people.lives, *english.lives)),
        pronouns=frozenset(people.pronouns),
        present=frozenset(people.present),
        verbs=frozenset(people.verbs),
        copulas=frozenset(word.split()[-1] for word in people.copulas),
        articles=frozenset((*pack.organisations.articles, *_english_articles(people.works_at))),
        ensembles=frozenset(people.groups),
        joins=frozenset((*people.and_words, *english.and_words)),
        sides=frozenset(tuple(phrase.split()[:2]) for phrase in _sides(code) if phrase.count(" ")),
        parts=frozenset(word for role in roles for word in role["called"]) | _MUSIC,
        speakers=frozenset((*people.roles.speaker.called, *people.roles.speaker.as_title)),
        moderates=frozenset(people.cues.moderator),
        part_codes=frozenset(people.part_codes),
        titles=_in_any_language(lambda pack: pack.people.positions) | languages.jobs(code) | people.more_jobs,
        bodies=_in_any_language(lambda pack: pack.people.bodies)
        | _SHORT_BODIES
        | {f"e{noun[1:]}" for noun in people.bodies if noun[0] == "é"},
        genitives=tuple(f"{noun}s" for noun in people.bodies if people.capital_nouns and len(noun) >= _NOUN),
        compounds_apart=people.compounds_apart,
        capital_nouns=people.capital_nouns,
        title_endings=(*people.title_endings, *sorted(word for word in languages.jobs(code) if len(word) > _LONG)),
        adjective_endings=people.adjective_endings,
        job_adjectives=people.job_adjectives,
        behind_job=people.behind_job,
        formers=people.formers,
        offices=people.offices,
        people_endings=people.people_endings,
        body_adjectives=people.body_adjectives,
        before_own_town=people.before_own_town,
        indefinite=frozenset(languages.of_all(lambda pack: pack.organisations.indefinite)),
        behind_hyphen=frozenset(people.employed)
        | _in_any_language(lambda pack: pack.people.positions)
        | languages.jobs(code),
        hyphens=HyphenWords(frozenset(people.employed), frozenset(people.no_employers)),
        possessives=frozenset(people.possessives),
        parties=frozenset(party.rpartition(" ")[2] for party in people.parties),
        ordinals=frozenset(pack.titles.ordinals),
        degrees=frozenset(languages.of_all(lambda pack: pack.people.degrees)),
        employer_labels=frozenset((*people.employer_labels, *english.employer_labels)),
        job_labels=frozenset((*people.job_labels, *english.job_labels)),
        labels=frozenset(
            label
            for pack in (people, english)
            for label in (*pack.employer_labels, *pack.job_labels, *pack.detail_labels)
        ),
        biography_labels=frozenset((*people.biography_labels, *english.biography_labels)),
        accompanies=frozenset(people.accompanies),
        inside_jobs=frozenset((*people.belongs_to, *people.inside_jobs)),
        openers=frozenset(people.openers),
        subject_leads=frozenset(people.subject_leads),
        introductions=frozenset(people.introductions),
        summons=frozenset(people.summons),
        no_fields=frozenset((*people.summons, *people.openers, *people.introductions, *pack.temporal.relative_days)),
        says=frozenset(people.says),
        endowed=people.endowed,
        press=people.press,
        captions=frozenset((*pack.titles.captions, *people.sources)),
        events=tuple({*pack.blocks.cues.genre, *pack.titles.genres, *people.exhibitions}),
        since=frozenset(people.since),
        formerly=frozenset((*people.formerly, *english.formerly)),
        periods=frozenset(people.periods),
        school_subjects=frozenset(people.school_subjects),
        frames=tuple(tuple(token.text for token in tokenize(phrase)) for phrase in people.frames),
        frame_starts=frozenset(tokenize(phrase)[0].text for phrase in people.frames),
    )


@lru_cache(maxsize=len(languages.CODES))
def plural_letters(code: str) -> dict[str, int]:
    """Return the plurals of a language's jobs, with the number of their last letters that the singular has not."""
    endings = languages.load(code).people.plural_endings
    jobs = languages.jobs(code) | frozenset(languages.load(code).people.positions)
    jobs -= frozenset(languages.load(code).people.honorifics)  # 'Professors Ann Poole and Jo Mol'
    plurals = {job + ending: len(ending) for ending in endings for job in sorted(jobs) if len(job) >= _LONG}
    return {plural: letters for plural, letters in plurals.items() if plural not in jobs}


def _english_articles(other: tuple[str, ...]) -> set[str]:
    """Return the articles of English that are no small words of another language ('an', 'a')."""
    return {"a", "an", "the"} - set(other)


def _in_any_language(words: Callable[[LanguagePack], Iterable[str]]) -> frozenset[str]:
    """Return the longer words of a kind in all languages: job titles and names of organisations stay untranslated."""
    return frozenset(word for word in languages.of_all(words) if len(word) >= _LONG)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase is read with: the page, the words of the language, the kinds of rule findings by token."""

    page: Page
    words: PositionWords
    kinds: Mapping[int, str]

    def lower(self, at: int) -> str:
        """Return the token in lower case, "" beyond the end."""
        return self.page.known[at].lower if 0 <= at < len(self.page.known) else ""

    def classes(self, at: int) -> tuple[str, ...]:
        """Return the classes of a token, none beyond the end."""
        return self.page.known[at].classes if 0 <= at < len(self.page.known) else ()

    def titled(self, at: int) -> bool:
        """Tell whether a token is the noun of a job, be it behind a hyphen ('co-director')."""
        lower = self.lower(at)
        behind = lower.rpartition("-")[2]
        ends = self.words.capital_nouns and behind.endswith(self.words.title_endings)  # 'GLS-Wettermoderator'
        if (
            lower == "prof"
            and self.lower(at + 1) == "."
            and self.lower(at + 2) in self.words.serves | self.words.belongs_to
        ):
            return True  # 'Prof. für Neuere Geschichte'
        if lower in self.words.titles or (behind != lower and (ends or behind in self.words.behind_hyphen)):
            return True
        inflected = self.words.capital_nouns and 0 <= at < len(self.page.known) and self.page.known[at].job
        genitive = (
            self.words.capital_nouns and self.capital(at) and lower[-1:] == "s" and lower[:-1] in self.words.titles
        )
        if genitive and any(self.lower(before).endswith("es") for before in (at - 1, at - 2)):
            return True  # 'des langjährigen Kantors', but not 'bei den Scientists for Weel'
        return inflected or any("position" in name for name in self.classes(at))

    def body(self, at: int) -> bool:
        """Tell whether a token is the noun of an organisation, or of what a pipeline of the user's takes for one."""
        if self.kinds.get(at) == ORGANISATION:
            return True
        lower = self.lower(at)
        if lower in self.words.bodies or any("body" in name for name in self.classes(at)):
            return True
        return lower.endswith(self.words.genitives) and self.capital(at)  # 'des städtischen Forstamts'

    def instrument(self, at: int) -> bool:
        """Tell whether a token is an instrument, be it at the end of a compound ('Truhenorgel')."""
        lower = self.lower(at)
        return lower in self.words.instruments or lower.endswith(self.words.longer_instruments)

    def capital(self, at: int) -> bool:
        """Tell whether a token is capitalised, be it inside ('eScience', '4Dotnet')."""
        return 0 <= at < len(self.page.known) and "X" in self.page.known[at].shape

    def article(self, at: int) -> bool:
        """Tell whether a token is an article as it is written inside a sentence.

        One with a capital, between a small word and another capital, belongs to a name without a body's noun ('van De
        Leeszaal').
        """
        if self.lower(at) not in self.words.articles:
            return False
        if not self.capital(at):
            return True
        behind = range(at + 1, at + 1 + _NAME)
        noun = any("body" in self.classes(place) for place in behind)
        named = self.page.known[at - 1].shape == "x" and self.capital(at + 1) and not noun
        return len(self.lower(at)) <= _ARTICLE and not (at > 0 and named)
