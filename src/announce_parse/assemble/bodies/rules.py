"""What the cue beside a name, and its form, tell by themselves of who holds an event."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.name_ends import head_of
from announce_parse.assemble.common_words import only_nouns
from announce_parse.assemble.phrases import AND, is_body_word, name_words
from announce_parse.assemble.ranking import Candidate, recut
from announce_parse.assemble.view import View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words
from announce_parse.languages.folding import folded
from announce_parse.languages.labels import label_classes
from announce_parse.languages.later import later
from announce_parse.languages.lexicon import load_lexicon

LONG_NAME = 3  # words of somebody's name behind a job
NOUN = 3  # letters that the last part of a compound has at least
JOB = 48  # characters in front of a name in which a bracket with a job opens
_JOB = re.compile(r"[^()\n,]{3,40},\s")
ROOM = 20  # characters in front of a name in which the first word of a room's noun stands
SLOGAN = 3  # words of a name that is a sentence
NEAR = 3  # characters in front of a bracket up to which a name reaches
_PHRASE = 2  # words of a phrase at least
_BOTH = 3  # words that tell of women and men, and the letters that these begin with alike
GIVEN = 5  # words behind a verb of support that tell of what is given
HELD = 0.6  # confidence of a person's name inside a name
# How often a bounded name with this cue is the organiser or partner: of a name that looks like a body's, of any name.
RULES: dict[str, dict[str, tuple[float, float]]] = {
    "organiser": {
        "before:by": (0.67, 0.39), "before:verb": (0.56, 0.5), "after:organises": (0.5, 0.3),
        "under=organiser": (0.6, 0.2), "whole:under=organiser": (0.6, 0.3), "after:glad": (0.5, 0.4),
        "before:belongs": (0.5, 0.35), "after:board": (0.5, 0.4),
        "before:speaks": (0.5, 0.4), "before:joins": (0.5, 0.3), "around:we": (0.5, 0.4),
        "before:genre": (0.5, 0.0), "before:event": (0.5, 0.0),
    },
    "partner": {
        "before:support": (0.7, 0.26), "before:with": (0.4, 0.4), "list:with": (0.5, 0.5),
        "after:supports": (0.4, 0.1), "before:lends": (0.3, 0.3),
    },
}  # fmt: skip
# What tells that a name is read as a partner in its sentence, and that words of partners stand in front of it there.
_READ = frozenset({"tag:partner=2", "tag:partner=3"})
_DISTANT = frozenset({"free:loose:with", "free:loose:support", "near:support", "near:with", "free:under=partner"})
_LOOSE = frozenset({"free:loose:with", "free:loose:support"})
_HEADED = frozenset({"under=partner", "before:support", "before:with"})  # by a heading, where a name begins its line
EVENTS = frozenset({"before:genre", "before:event"})  # nouns of events, which tell less than a phrase
_IN_FRONT = {
    side: frozenset(f"free:{cue}" for cue in cues if cue.startswith("before:") and cue not in EVENTS)
    for side, cues in RULES.items()
}
_CAMEL = re.compile(r"\b(?!Mc|Mac|De|Di|Du|La|Le|Van)[A-Z][a-z]+[A-Z]")  # a word that is no person's name ('EcoLab')
_AND = re.compile(rf"\s(?:{any_of(AND)})\s")
_FILE = re.compile(r"\.(?:html?|pdf|docx?|xlsx?|pptx?|odt|jpe?g|png|gif|ics|zip|php|aspx?)\b", re.I)
_INITIAL = re.compile(r"(?![A-Z]\.\s?V\.)(?:[A-ZÀ-Þ]\.\s?){1,3}(?:[a-z]{2,4}\s){0,2}[A-ZÀ-Þ][a-zß-ÿ'’-]+")
_LED = re.compile(r"[A-Z]{2,5}\s[A-ZÀ-Þ][a-zß-ÿ]")  # a name that an acronym leads ('ASV Kompas')
_INSIDE = re.compile(r"\s(?:at|in|im|van)\s(?:(?:the|de|het|der)\s)?(?=[A-Z])")
_OWNS = re.compile(r"['’]s?\s[a-zß-ÿ]")
INNER = ("after", "loose", "aroun")
PHRASES = frozenset({"before:by", "before:with", "before:support", "before:belongs", "before:speaks"})
_OTHER = (
    "tag:person=2",
    "tag:person=3",
    "tag:person>",
    "tag:group",
    "tag:city=",
    "tag:title=",
    "inside:when",
    "stop",
    "small",
)
_PERSON = frozenset({"tag:person=2", "tag:person=3"})  # surely somebody's name, whole
ORDINARY = frozenset({"ordinary=3/1", "ordinary=3/2", "ordinary=3/3"})  # nothing but ordinary words
NAMED = frozenset({"body", "form", "host", "acronym"})  # what names of bodies have and titles have not
_ACTING = frozenset({"free:after:organises", "free:before:verb", "free:before:by", "free:before:with"})
LABELLED = frozenset({"label=organiser", "free:whole:under=organiser"})  # that a name is all that a label tells
KNOWN = frozenset({"body", "form", "host", "acronym", "one:upper", "one:camel"})


def by_rule(view: View, candidate: Candidate, side: str) -> float:
    """Return how likely a candidate is by its cue alone; 0 where it is cut off, a person, a place or a time.

    Where nouns have a capital, a single word without a noun of a body is no name in front of a verb ('Zuhörer').
    """
    features = candidate.features
    if features.isdisjoint(RULES[side]):
        return 0.0
    if _is_small(view, candidate.value) or any(feature.startswith(_OTHER) for feature in features):
        return 0.0
    place = 0 if features & KNOWN or _LED.match(candidate.value) else 1
    if "before:event" in features and not _leads(view, candidate):
        features -= {"free:before:event"}
    ordinary = place == 1 and not features.isdisjoint(ORDINARY)
    if ordinary and not _is_capital(view, candidate):
        return 0.0
    if place and _OWNS.match(view.text, candidate.end):
        return 0.0  # "onderdeel van Bhimji's retrospectief"
    inner = "behind=connector" in features  # a part of a longer name, unless the cue is what stands in front
    works = any(feature.startswith("tag:position") for feature in features)  # where a speaker works is listed as well
    inner = inner or (place == 1 and "one:word" in features and view.material.context.pack.people.capital_nouns)
    return max(
        (
            likely[place]
            for cue, likely in RULES[side].items()
            if f"free:{cue}" in features
            and not (inner and cue[:5] in INNER)
            and not (ordinary and cue not in PHRASES)
            and not (works and cue.startswith(("list:", "before:with")))
            and not (cue == "after:supports" and not _is_aid(view, candidate.end))
        ),
        default=0.0,
    )


def _is_aid(view: View, end: int) -> bool:
    """Tell whether what a name is told to give or support may be an event, or something for it.

    Not 'CityMap | supports many file formats', 'KOMPASS | unterstützt eine klare Planung'.
    """
    told = _supports(view.language).match(view.text, end)
    if told is None:
        return True
    given = told["given"].casefold().replace("’", "'").split()
    return given[0].startswith(_definite(view.language)) or any(word.endswith(_aids(view.language)) for word in given)


@lru_cache(maxsize=8)
def _supports(language: str) -> re.Pattern[str]:
    """Return a verb of support behind a name, and the words behind it."""
    verbs = any_of(languages.load(language).organisations.supports)
    return later(rf"\s(?:{verbs})\s(?P<given>(?:[\w'’-]{{1,24}}\s){{0,{GIVEN}}}[\w'’-]{{1,24}})")


@lru_cache(maxsize=8)
def _definite(language: str) -> tuple[str, ...]:
    """Return articles, possessives and pronouns with which what is given begins if it is known already."""
    pack = languages.load(language)
    articles = [word for word in pack.organisations.articles if word not in pack.organisations.indefinite]
    return (*articles, *(word.split()[0].casefold() for word in pack.holders.paid), *pack.people.possessives)


@lru_cache(maxsize=8)
def _aids(language: str) -> tuple[str, ...]:
    """Return nouns, or their endings, of events and of what is given for them: rooms, food."""
    pack = languages.load(language)
    events = (*pack.blocks.cues.genre, *pack.titles.genres, *pack.holders.gatherings, *pack.holders.celebrations)
    return tuple(word.casefold() for word in (*events, *pack.holders.lent, *pack.blocks.cues.food))


def _leads(view: View, candidate: Candidate) -> bool:
    """Tell whether a name begins with a body's noun, or is one by its form ('Konzert | Chor Delle')."""
    first = candidate.value.casefold().split()[0]
    return is_body_word(first, view.language) or "form" in candidate.features or "acronym" in candidate.features


def _is_small(view: View, name: str) -> bool:
    """Tell whether a name begins with a small letter, and not with a body's noun in front of a capital."""
    first, _, rest = name.partition(" ")
    called = rest.lstrip('«„“" ')[:1].isupper()
    return first[0].islower() and not (called and first in name_words(view.language).body_set)


def _is_capital(view: View, candidate: Candidate) -> bool:
    """Tell whether several words all have a capital that ordinary words have not ('La Roue Libre')."""
    words = candidate.value.split()
    return len(words) > 1 and all(w[0].isupper() for w in words) and not view.material.context.pack.people.capital_nouns


def as_read(view: View, candidate: Candidate) -> Candidate:
    """Return a name read as a partner behind words of those at a distance with a cue ('met het programma …').

    Or with the noun of a body between ('en partenariat avec l'association | Quai Nord').
    """
    features = candidate.features
    if cued(candidate) or features.isdisjoint(_DISTANT):
        return candidate
    told = features & _READ
    if not told and not features.isdisjoint(_LOOSE):
        front = view.text[max(0, candidate.start - JOB) : candidate.start].replace("’", "'")
        noun = front.endswith(" ") and front.split()[-1].rpartition("'")[2]
        told = frozenset((noun,) if noun in name_words(view.language).body_set else ())
    return candidate._replace(features=features | {"list:with", "free:list:with"}) if told else candidate


def told_side(candidate: Candidate) -> str | None:
    """Return the side of which the words directly in front of a name tell; None where they tell of both or none."""
    if "whole:under=partner" in candidate.features:
        return "partner"
    sides = [side for side, cues in _IN_FRONT.items() if not candidate.features.isdisjoint(cues)]
    return sides[0] if len(sides) == 1 else None


def cued(candidate: Candidate, *sides: str) -> bool:
    """Tell whether a cue of one of these sides, or of any, stands at a name."""
    return any(not candidate.features.isdisjoint(RULES[side]) for side in sides or RULES)


def is_none(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is a person's, cut off, a city, a label, or nothing but ordinary words without a body's."""
    features = candidate.features
    if not features.isdisjoint(_PERSON) and not _CAMEL.search(candidate.value):
        return True
    if "tag:city=" in features and features.isdisjoint(KNOWN) and head_of(view, candidate.start) == candidate.start:
        return True
    if label_classes(view.language).get(view.fold(candidate.value)) or _is_word(view, candidate):
        return True
    if candidate.value.casefold() in view.material.context.pack.titles.statuses:
        return True  # 'Workshop – GEANNULEERD'
    if is_section(view, candidate) or is_event(view, candidate):
        return True
    if _has_office(view, candidate) or is_post_or_room(view, candidate):
        return True
    if not cued(candidate) and (is_employer(view, candidate.start) or only_employs(view, candidate)):
        return True
    pack = view.material.context.pack
    if candidate.value in pack.places.countries and features.isdisjoint(NAMED):
        return True
    if candidate.value.casefold() in pack.people.honorifics:
        return True  # 'holds a PhD'
    if candidate.value.isupper() and _is_event_in_capitals(candidate.value, view.language):
        return True
    if _together(view.language).match(candidate.value):
        return True  # 'Gemeinsam mit der Bücherei lädt der Kulturkreis ein'
    if _is_below_heading(view, candidate):
        return True
    if "stop" in features or _is_cut(view.text, candidate) or _is_surname(view, candidate):
        return True
    if features.isdisjoint(KNOWN) and (_is_any(view, candidate.start) or _is_phrase(view, candidate.value)):
        return True
    if all(word.islower() for word in candidate.value.split()[:2]) and _is_indefinite(view, candidate.start):
        return True  # 'we are a society of eighty keepers'
    if candidate.value[0].islower() and candidate.value.rpartition(" ")[2].casefold() in weekday_words(view.language):
        return True  # 'hold a forum on Thursday'
    return features.isdisjoint(KNOWN) and (only_nouns(candidate.value, view.language) or is_person(view, candidate))


def _is_event_in_capitals(written: str, language: str) -> bool:
    """Tell whether words in capitals have the noun of an event among them, and none of a body ('LE GRAND DÉBAT')."""
    words = written.casefold().split()
    body = any(is_body_word(word, language) for word in words)
    return len(words) > 1 and not body and any(word.endswith(name_words(language).events) for word in words)


def is_slogan(words: list[str], language: str) -> bool:
    """Tell whether words of a sentence all have a capital, as a name's ('Here To Stay', 'Wij Gaan Door')."""
    capital = all(word[0].isupper() for word in words) and not "".join(words).isupper()
    return len(words) >= SLOGAN and capital and any(is_stop_word(word.casefold(), language) for word in words[:-1])


@lru_cache(maxsize=8)
def _together(language: str) -> re.Pattern[str]:
    """Return what leads to who holds an event as well."""
    pack = languages.load(language)
    framed = tuple(pack.holders.framed)
    phrases = [phrase for phrase in pack.organisations.together_with if " " in phrase]
    named = [p for p in phrases if not p.startswith(framed) and not any(words.startswith(p) for words in framed)]
    return re.compile(rf"(?:{any_of(named)})\s", re.I)


def _has_office(view: View, candidate: Candidate) -> bool:
    """Tell whether a name stands in front of the job of somebody there ('Leek County Council | president').

    Or ends with one: 'hosted by BBC broadcaster Ann Poole', 'Ann Poole, LSU Chair, …'.
    """
    pack, words = view.material.context.pack, candidate.value.split()
    if len(words) > 1 and pack.people.compounds_apart and words[-1].casefold() in _jobs(view.language):
        behind_name = view.text[max(0, candidate.start - 2) : candidate.start] == ", "
        if words[-1].islower() or (
            behind_name and view.within(candidate.start - NEAR, candidate.start - 2, "person", "forename")
        ):
            return True
    if not pack.people.compounds_apart or not view.text.startswith(" ", candidate.end):
        return False
    word = view.text[candidate.end + 1 : candidate.end + JOB].split(maxsplit=1)[:1]
    job = word[0].casefold().strip(".,;:)") if word else ""
    return job in _jobs(view.language) and job not in pack.organisations.organises


def _is_phrase(view: View, name: str) -> bool:
    """Tell whether a run of words is no name: with a pronoun or preposition, a count of people or years.

    So in 'Ihm zu Ehren', 'DEICHAU Am', 'Vier Referenten', 'Jahren Pause', 'Sängerinnen und Sänger'.
    """
    words, pack = name.casefold().split(), view.material.context.pack
    if len(words) < _PHRASE:
        return False
    known = load_lexicon().has("ordinary", words[0]) or is_stop_word(words[0], view.language)
    if len(words) == _PHRASE and words[1].isdigit() and known:
        return True  # 'Sinds 1990'
    numbers, units, people = _counted(view.language)
    counts = words[0] in units or (words[0] in numbers and words[1] in people)
    both = len(words) == _BOTH and words[1] in pack.people.and_words and words[0].endswith("innen")
    alike = both and words[2].startswith(words[0][:_BOTH])
    led = is_stop_word(words[0], view.language) and words[1].startswith(tuple(pack.people.possessives))
    led = led and pack.people.capital_nouns  # 'Auf Ihren Besuch'
    return words[0] in pack.people.pronouns or words[-1] in pack.places.before_venue or counts or alike or led


@lru_cache(maxsize=8)
def _counted(language: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Return the numbers from two on, units of time, and nouns of those of whom so many take part."""
    temporal, people = languages.load(language).temporal, languages.load(language).people
    numbers = frozenset(word for words in temporal.numbers[1:] for word in words)
    periods = (*temporal.day_units, *temporal.month_units, *temporal.year_units) if people.capital_nouns else ()
    units = frozenset(word for word in periods if word.endswith("n"))  # 'vor drei Jahren', but 'Tage der Musik'
    roles = people.roles.model_dump().values()
    called = (word for told in roles for way in ("called", "as_title") for word in told.get(way, ()))
    return numbers, units, frozenset((*called, *people.positions, *people.groups))


def _is_indefinite(view: View, start: int) -> bool:
    """Tell whether an indefinite article stands right in front."""
    front = view.text[max(0, start - JOB) : start].split()
    return bool(front) and front[-1].casefold() in view.material.context.pack.organisations.indefinite


def _is_any(view: View, start: int) -> bool:
    """Tell whether an indefinite article and a described noun stand there ('Ein offenes | Singen lädt')."""
    front = view.text[max(0, start - JOB) : start]
    words = front.split()
    pack = view.material.context.pack
    last = words[-1].casefold() if words else ""
    if last in pack.people.possessives and last not in (*pack.people.pronouns, *pack.blocks.cues.we):
        return True  # 'Kandidatin ihrer Partei'
    described = len(words) > 1 and front[-1] == " " and words[-1].isalpha() and words[-1].islower()
    return described and words[-2].casefold() in pack.organisations.indefinite


def is_section(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is a section of the body in front of a comma ('SV Deichau, Abt. Turnen')."""
    first = candidate.value.casefold().split()[0]
    return first in view.material.context.pack.holders.sections and view.text.endswith(", ", 0, candidate.start)


def is_room_inside(language: str, name: str) -> bool:
    """Tell whether a name is that of a room in a body ('Marlow Auditorium at the Fen Trust')."""
    inside = _INSIDE.search(name)
    rooms = languages.load(language).places.rooms
    return inside is not None and name[: inside.start()].casefold().rpartition(" ")[2] in rooms


def is_post_or_room(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is a post in a body ('Chair of Fen Group') or ends a room ('Lecture | Theatre of …')."""
    pack = view.material.context.pack
    first, _, rest = candidate.value.casefold().partition(" ")
    if rest.split(" ", 1)[0] in pack.people.belongs_to and first in _jobs(view.language):
        return True
    if is_room_inside(view.language, candidate.value):
        return True
    room = f"{view.before(candidate.start, ROOM).rpartition(' ')[0].rpartition(' ')[2]} {first}"
    return " " in room.strip() and room in pack.places.rooms


def _is_word(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is a noun that names none ('Stiftung', 'Vivaldi-concert'), an audience, or ends in a pronoun.

    Where nouns have no capital, one that has it names a body behind a phrase ('avec le soutien de la Région').
    """
    pack = view.material.context.pack
    words = candidate.value.casefold().split()
    if (
        words[0] in pack.holders.signs
        or candidate.value.casefold() in pack.holders.tiers
        or words[-1] in pack.organisations.articles
        or words[-1] in pack.people.pronouns
        or _is_audience(view, candidate)
    ):
        return True
    if pack.people.capital_nouns and candidate.value.casefold() in pack.holders.any_body:
        return True
    called = len(words) > 1 and not candidate.features.isdisjoint(LABELLED)  # 'Organiser | Weir Food Festival'
    unnamed = candidate.features.isdisjoint(NAMED) and not called
    if unnamed and candidate.value.casefold().endswith(name_words(view.language).events):
        return True
    if pack.people.capital_nouns and " " not in candidate.value and candidate.features.isdisjoint(NAMED):
        bare = candidate.value.casefold().removesuffix("s").removesuffix("e")
        if bare.endswith(name_words(view.language).events):
            return True  # 'des Konzertes'
    capital = candidate.value[0].isupper() and not pack.people.capital_nouns
    paid = capital and not candidate.features.isdisjoint(("free:before:support", "free:before:with"))
    acronym = candidate.value.isupper() and pack.people.capital_nouns  # 'BUND'
    told = pack.people.capital_nouns and not candidate.features.isdisjoint(_ACTING) and not paid
    if told and _is_compound(candidate.value.casefold(), view.language):
        return False  # 'Die Volkshochschule lädt ein', but not 'Der Verein lädt ein'
    return view.fold(candidate.value) in _never(view.language) and not paid and not acronym


@lru_cache(maxsize=256)
def _is_compound(word: str, language: str) -> bool:
    """Tell whether the noun of a body ends in another one, and so tells which it is in its town ('Volkshochschule')."""
    bodies = name_words(language).bodies
    return word in bodies and any(word != body and len(body) > NOUN and word.endswith(body) for body in bodies)


def _is_audience(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is whom a text addresses ('Alle Interessierten', but not 'Freunde der Burg')."""
    pack = view.material.context.pack
    words = candidate.value.casefold().split()
    named = (*pack.people.belongs_to, *pack.titles.for_words)  # 'Friends of the Weir', 'Parents for Maths'
    return words[0] in pack.titles.addressees and not any(word in named for word in words)


@lru_cache(maxsize=8)
def _never(language: str) -> frozenset[str]:
    """Return the words that name no body by themselves: nouns of bodies and events ('Stiftung'), and pronouns."""
    pack = languages.load(language)
    events = (*pack.blocks.cues.genre, *pack.titles.genres, *pack.titles.recurring)
    acting = (*pack.holders.boards, *pack.holders.people)  # 'the commissioners hold a meeting'
    words = (*pack.people.bodies, *events, *acting, *pack.people.pronouns, *pack.organisations.we)
    return frozenset(map(folded, words))


def _is_cut(text: str, candidate: Candidate) -> bool:
    """Tell whether a name ends inside a word, a number or a file's name ('Akteur' of 'Akteur*innen', '1' of '1,5')."""
    if _FILE.match(text, candidate.end) or _FILE.search(candidate.value):
        return True
    if text[candidate.start - 1 : candidate.start] == "#" or candidate.value[0] == "#":
        return True  # a channel: '#calendar on IRC'
    behind = text[candidate.end : candidate.end + 3]
    if behind[:1].isalnum() or (behind[:1] in "*:_/" and behind[1:] == "in"):
        return True
    return candidate.value[-1].isdigit() and behind[:1] in ".," and behind[1:2].isdigit()


def is_event(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is that of a lecture, or of a series ('Wren Lecture', 'the Fen Law | lecture series').

    Not where it is all that a label tells ('Organiser | Weir Fairs and Conferences').
    """
    if not candidate.features.isdisjoint(LABELLED):
        return False
    titles = languages.load(view.language).titles
    last = candidate.value.casefold().split()[-1]
    named = last in titles.entitled and not is_body_word(last, view.language) and "body" not in candidate.features
    return named or bool(_series(view.language).match(view.text, candidate.end))


@lru_cache(maxsize=8)
def _series(language: str) -> re.Pattern[str]:
    """Return how a text goes on behind the name of a series: ' lecture series'."""
    titles = languages.load(language).titles
    return re.compile(rf"\s(?:(?:{any_of(titles.entitled)})\s)?(?:{any_of(titles.series_nouns)})(?!\w)", re.I)


def joined_apart(view: View, candidate: Candidate) -> list[Candidate]:
    """Return the bodies of a name that is two, the second with its article ('the Fen Trust and the Embassy of Lo')."""
    joint = _joint(view.language).search(view.text, candidate.start, candidate.end)
    second = view.text[joint.end() : candidate.end].casefold().split()[:2] if joint else []
    if joint is None or not any(is_body_word(word, view.language) for word in second):
        return [candidate]
    spans = (candidate.start, joint.start()), (joint.end(), candidate.end)
    return [recut(view, candidate, *span) for span in spans]


@lru_cache(maxsize=8)
def _joint(language: str) -> re.Pattern[str]:
    articles = any_of(languages.load(language).organisations.spaced_articles)
    return re.compile(rf"\s(?:{any_of(AND)})\s(?:{articles})\s(?=[^\W\da-zß-ÿ_])")


def _is_below_heading(view: View, candidate: Candidate) -> bool:
    """Tell whether words begin a sentence of which but the heading above tells ('Would your firm …?' below 'Sponsors').

    Not a name that looks like a body's, nor one whose verb tells of it.
    """
    features = candidate.features
    if not features.isdisjoint(KNOWN) or features.isdisjoint(_HEADED) or any("after:" in f for f in features):
        return False
    line = view.row_at(candidate.start).line
    lead = view.text[line.start : candidate.start].strip(" \"“„'‘*").casefold()
    goes_on = view.text[candidate.end : candidate.end + 2]
    return (
        (not lead or lead in view.material.context.pack.organisations.articles)
        and goes_on[:1] == " "
        and goes_on[1:].islower()
        and line.text.rstrip().endswith((".", "?", "!"))
    )


def only_employs(view: View, candidate: Candidate) -> bool:
    """Tell whether a name stands but as where somebody works ('Dr. Anna Poel' above 'University of Lo').

    Below the closing of a letter it is for whom somebody signs.
    """
    name = view.fold(candidate.value)
    told = (view.fold(item.text) for item in view.found.get("affiliation", ()))
    works = sum(body == name or body.endswith(f" {name}") for body in told)  # 'l'association | Terres en fête'
    return 0 < view.count(name) <= works and not any(row.line.end <= candidate.start for row in view.closings)


def is_employer(view: View, start: int) -> bool:
    """Tell whether a name is where somebody works ('Engineer @ Vondel Software', 'Ada Roos (Vondel Software)').

    In the bracket a job may stand in front of it ('Ada Roos (founder, Vondel Software)').
    """
    if view.text.endswith("@ ", 0, start):
        return True
    bracket = view.text.rfind("(", max(0, start - JOB), start)
    if bracket < 0 or not (bracket == start - 1 or _JOB.fullmatch(view.text, bracket + 1, start)):
        return False
    return bool(view.within(bracket - NEAR + 1, bracket, "person"))


def _is_surname(view: View, candidate: Candidate) -> bool:
    """Tell whether a single word is part of the name of somebody in the text ('Apers' of 'P.M.G. Apers')."""
    if " " in candidate.value or not candidate.features.isdisjoint(KNOWN):
        return False
    return any(candidate.value in p.value.split() for p in view.found.get("person", ()) if p.confidence >= HELD)


def is_person(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is a forename and one more word, particles aside, has a job in front, or holds a person's."""
    if _CAMEL.search(candidate.value):
        return False
    if _INITIAL.fullmatch(candidate.value):
        return True  # 'Host: A. Verhoef', but not 'S.V. Spurt', a club
    if _is_called_by_job(view, candidate):
        return True
    pack = view.material.context.pack
    written = candidate.value.split()
    words = [word for word in candidate.value.casefold().split() if word not in pack.people.particles]
    if len(words) == 2 and load_lexicon().has("forename", words[0]) and not is_stop_word(words[0], view.language):
        return not (pack.people.compounds_apart and _is_plain(words[1]))
    if len(words) == 3 and words[0].endswith(("duo", "trio")) and load_lexicon().has("forename", words[1]):
        return True  # 'Künstlerduo Anna Poel'
    if (
        pack.people.capital_nouns
        and len(words) == 3
        and all(load_lexicon().has("forename", word) for word in words[:2])
        and candidate.value.istitle()
    ):
        return not is_body_word(words[2], view.language)  # 'Heike Irmgard Poel'
    both = [word for word in words if word not in AND]
    if 1 < len(both) < len(words) and all(load_lexicon().has("forename", word) for word in both):
        return True  # 'Lukas & Marit'
    if len(words) > 1 and words[0] in _jobs(view.language) and all(word[0].isupper() for word in written[1:]):
        return True
    pieces = [piece.split() for piece in _AND.split(candidate.value)]
    if len(pieces) > 1 and all(len(p) > 1 and p[0].casefold() in _jobs(view.language) for p in pieces):
        return True  # 'Councillor Poole and Mayor Mole'
    people = view.kinds_in(candidate.start, candidate.end).get("person", ())
    return any(person.confidence >= HELD for person in people)


def _is_plain(word: str) -> bool:
    """Tell whether a word is an ordinary one, and no surname as well ('Clara Systems')."""
    return load_lexicon().has("ordinary", word) and not load_lexicon().has("surname", word)


def _is_called_by_job(view: View, candidate: Candidate) -> bool:
    """Tell whether a job in small letters leads to two words or three ('conductor | Owen Park', 'writer: Yu Shen')."""
    words = candidate.value.split()
    capital = all(word[0].isupper() for word in words)
    if not (1 < len(words) <= LONG_NAME and capital) or any(is_body_word(w.casefold(), view.language) for w in words):
        return False
    front = view.text[max(0, candidate.start - JOB) : candidate.start].rstrip(" :").rpartition(" ")[2]
    forms = (front, front.removesuffix("s"), front.removesuffix("en"))
    body = label_classes(view.language).get(front) in RULES  # not 'partners: Weir Kite Circle'
    job = front.islower() and not body
    return job and any(form in _jobs(view.language) for form in forms)


@lru_cache(maxsize=8)
def _jobs(language: str) -> frozenset[str]:
    """Return nouns of jobs and honorifics, which stand in front of somebody's name ('Bürgermeister Walz')."""
    people = languages.load(language).people
    return languages.jobs(language) | {*people.positions, *people.honorifics} - {*people.bodies}
