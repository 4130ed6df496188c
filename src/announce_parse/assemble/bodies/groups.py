"""Bodies that stand together have one part in an event; of names for one body the best is kept."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.acronyms import acronym_of, has_acronym
from announce_parse.assemble.bodies.candidates import apart, cue_words
from announce_parse.assemble.bodies.enumerations import enumerated, parts_of
from announce_parse.assemble.bodies.name_ends import head_of
from announce_parse.assemble.bodies.name_lists import behind_labels, listed, lists_below, signed, told_lists
from announce_parse.assemble.bodies.rules import (
    KNOWN,
    LABELLED,
    ORDINARY,
    cued,
    is_none,
    is_post_or_room,
    is_section,
    is_slogan,
)
from announce_parse.assemble.common_words import is_unknown
from announce_parse.assemble.phrases import is_body_word, is_house_or_body
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.titles.wording import is_masthead, is_salutation
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

SURE = 0.3  # probability of a name from which its fellows are taken as well
FELLOW = 0.9  # how much less sure they are
LISTED = 0.6  # probability of a name in a list of those whom a line above thanks
HEAD = 1  # lines at the head of a text that may be nothing but the organiser's name
NEARLY = 0.7  # share of a name's probability from which a longer name that holds it is taken instead
SIGNS = KNOWN | {"tag:organiser="}  # what tells that a name below the closing of a letter is a body's
_QUOTED = re.compile(r"(?P<name>[^:\n\"“„«|]{4,60}?)(?:\s?:|\s[-–—|])\s[\"“„«][^\n]{3,120}[\"”»“]")
_TOWN = re.compile(r",\s(?P<town>[^\n,()]{2,40}?)(?:\s\([A-Z]{1,3}\))?")
INITIALS = 3  # letters of an acronym of several words
VERB = 5  # letters of a verb of performing that is no preposition
_LONG = 5  # letters of a word above which it may have the ending of a genitive
_CUE = 40  # characters of a cue in front of a name
_COMPANY = frozenset({"co", "company", "cie"})  # what a legal form goes on with ('GmbH & Co. KG')

Judged = tuple[float, str, Candidate]  # probability, side ("organiser" or "partner"), name


def with_fellows(view: View, judged: list[Judged], candidates: list[Candidate]) -> list[Judged]:
    """Return what is judged with joined names apart, and with the other names of enumerations and lists."""
    named = _Named(view, {view.fold(candidate.value): candidate.features for candidate in candidates})
    labelled = list(_labelled(named))
    thanked = list(_thanked(named))
    apart = [item for item in _likeliest(_apart(named, judged)) if not _holds_several(item, labelled)]
    listed_ = {view.fold(name.value) for _, side, name in (*labelled, *thanked) if side == "partner"}
    apart = [item for item in apart if not _is_listed(view, item, listed_)]
    fellows = list(_fellows(named, apart))
    apart = [item for item in apart if not _is_fellow(item, fellows)]
    return _likeliest([*apart, *fellows, *_masthead(named), *_signed(named), *labelled, *thanked])


def _is_fellow(item: Judged, fellows: list[Judged]) -> bool:
    """Tell whether but weights take for who holds the event a fellow of those with whom it is held."""
    _, side, name = item
    places = ((one.start, one.end) for _, other, one in fellows if other != side)
    return side == "organiser" and not cued(name, side) and (name.start, name.end) in places


def _is_listed(view: View, item: Judged, partners: set[str]) -> bool:
    """Tell whether a list of partners, anywhere, holds what but weights take for who holds the event."""
    _, side, name = item
    return side == "organiser" and not cued(name, side) and view.fold(name.value) in partners


def _holds_several(item: Judged, labelled: list[Judged]) -> bool:
    """Tell whether a name is several of those behind a label in one ('Institut der TU, Kammer Süd')."""
    start, end = item[2].start, item[2].end
    return sum(start <= other.start and other.end <= end for _, _, other in labelled) > 1


@dataclass(frozen=True, slots=True)
class _Named:
    """The text, and the features of each name that it has by what the name is folded."""

    view: View
    features: dict[str, frozenset[str]]

    def at(self, start: int, end: int) -> Candidate:
        """Return the name of a place with what is known of it."""
        value = self.view.shown(start, end)
        return Candidate(start, end, value, self.features.get(self.view.fold(value), frozenset()))

    def is_name(self, start: int, end: int) -> bool:
        """Tell whether a place looks like a body's name by itself."""
        one = self.at(start, end)
        words = one.value.split()
        if len(words) == 1 and not self.view.material.context.pack.people.capital_nouns and is_unknown(words[0]):
            return True  # 'Deltares'
        if is_slogan(words, self.view.language):
            return True
        called = len(words) > 1 and words[-1][0].isupper() and is_body_word(words[0].casefold(), self.view.language)
        return called or _is_name(one)  # 'université de Tours'


def _likeliest(judged: Iterable[Judged]) -> list[Judged]:
    """Return one of those with the same place, the likeliest."""
    best: dict[tuple[int, int], Judged] = {}
    for item in judged:
        place = (item[2].start, item[2].end)
        if place not in best or item[:2] > best[place][:2]:
            best[place] = item
    return list(best.values())


def _apart(named: _Named, judged: list[Judged]) -> Iterator[Judged]:
    """Yield what is judged, joined names one by one, without what ends inside the last of them."""
    parted: dict[int, tuple[int, int]] = {}
    parts: list[list[tuple[int, int]]] = []
    for _, _, candidate in judged:
        whole = (candidate.start, candidate.end)
        joined = not has_acronym(named.view, *whole)
        parts.append(parts_of(named.view, *whole, named.is_name) if joined else [whole])
        if len(parts[-1]) > 1:
            parted[whole[0]] = (parts[-1][0][1], whole[1])
    for (likely, side, candidate), places in zip(judged, parts, strict=True):
        first, last = parted.get(candidate.start, (0, 0))
        if len(places) == 1 and first < candidate.end < last:
            continue  # 'Ketel en het Dagblad' of 'Ketel en het Dagblad van Elst'
        for place in places:
            same = place == (candidate.start, candidate.end)
            yield likely, side, candidate if same else named.at(*place)


def _fellows(named: _Named, judged: list[Judged]) -> Iterator[Judged]:
    """Yield the names that stand in one enumeration, or in one list of lines, with a name beside a cue."""
    view = named.view
    for likely, side, candidate in judged:
        if likely < SURE or not cued(candidate, side):
            continue
        start, end = candidate.start, candidate.end
        for begin, stop in enumerated(view, start, end, named.is_name) or listed(view, start, end):
            place = (head_of(view, begin), stop)
            other = named.at(*place)
            written = _is_name(other) or (named.is_name(*place) and not _is_owned(view, place[0]))
            joined = other._replace(features=other.features | {"free:before:with"})  # as the one beside the cue is
            slogan = is_slogan(other.value.split(), view.language)
            body = other.value[0].islower() or slogan or (written and not is_none(view, joined))
            if body and not view.within(*place, "person"):
                yield FELLOW * likely, side, other


def _is_owned(view: View, start: int) -> bool:
    """Tell whether 'of' or an article leads to a name, which is then a part of another ('Syndicat de la | Lauze')."""
    pack = view.material.context.pack
    front = view.before(start, _CUE).split()
    return bool(front) and front[-1] in (*pack.people.belongs_to, *pack.organisations.articles)


def _masthead(named: _Named) -> Iterator[Judged]:
    """Yield the body that heads the text with its name alone."""
    for row in named.view.rows[:HEAD]:
        shown = row.line.text.strip()
        shown = _in_front_of_quote(shown, named.view.language) or shown
        own = shown != row.line.text.strip()
        if (own or is_masthead(named.view.language, shown)) and not is_salutation(named.view.language, shown):
            start = row.line.start + row.line.text.index(shown)
            end = _before_town(named.view, start, start + len(shown))
            verb = _performing(named.view.language).search(named.view.text, start, end)
            end = verb.start() if verb else end  # 'Moorkoor zingt Haydn'
            for rank, part in enumerate(apart(named.view, start, end)):  # 'Kring Elst i.s.m. | Bibliotheek Elst'
                for place in parts_of(named.view, *part, named.is_name):
                    yield LISTED, "partner" if rank else "organiser", named.at(*place)


def _before_town(view: View, start: int, end: int) -> int:
    """Return where a name ends that nothing but a comma, its town and a bracket follow ('Kunsthaus, Chur (GR)')."""
    for city in view.within(start, end, "city"):
        behind = _TOWN.fullmatch(view.text, city.start - 2, end)
        if behind and city.end == behind.end("town"):
            return behind.start()
    return end


@lru_cache(maxsize=8)
def _performing(language: str) -> re.Pattern[str]:
    """Return a verb of performing behind the group that does, and no preposition."""
    titles = languages.load(language).titles
    verbs = any_of(word for word in titles.performs if len(word) >= VERB)
    return re.compile(rf"\s(?:{verbs})\s")


def _in_front_of_quote(shown: str, language: str) -> str:
    """Return the group in front of the quoted title of its own concert ('Moor Singers: "Of Sea and Stars"')."""
    quoted = _QUOTED.fullmatch(shown)
    groups = languages.load(language).people.groups
    return quoted["name"] if quoted and quoted["name"].casefold().endswith(groups) else ""


def _signed(named: _Named) -> Iterator[Judged]:
    """Yield the bodies that sign a letter ('Groeten, Joke Smit, Buurthuis De Kwartel')."""
    view = named.view
    for place in signed(view):
        one = named.at(*place)
        words = one.value.split()
        body = any(is_house_or_body(word.casefold(), view.language) for word in words)
        if words[-1].casefold() in view.material.context.pack.people.positions:
            continue  # 'Branch Secretary'
        if (body or not one.features.isdisjoint(SIGNS)) and not view.within(*place, "person"):
            yield LISTED, "organiser", one


def _labelled(named: _Named) -> Iterator[Judged]:
    """Yield the names behind labels in their lines."""
    for side in ("organiser", "partner"):
        for span in behind_labels(named.view, side):
            for rank, own in enumerate(apart(named.view, *span)):
                for place in parts_of(named.view, *own, named.is_name):
                    one = named.at(*place)
                    if side == "organiser" and not rank:
                        one = one._replace(features=one.features | {"label=organiser"})
                    part = is_section(named.view, one) or is_post_or_room(named.view, one)
                    if not part and not named.view.within(*place, "person"):
                        yield LISTED, "partner" if rank else side, one


def _thanked(named: _Named) -> Iterator[Judged]:
    """Yield the names in lists of lines below a word of thanks, and in those that a sentence tells of."""
    view = named.view
    for place in lists_below(view, cue_words(view.language).before["support"]):
        if not view.within(*place, "person"):
            yield LISTED, "partner", named.at(*place)
    told = (part for span in told_lists(view) for part in parts_of(view, *span, named.is_name))
    for place in told:
        one = named.at(*place)
        body = any(is_body_word(word, view.language) for word in one.value.casefold().split())
        if not view.within(*place, "person") and (body or not is_none(view, one)):
            yield LISTED, "partner", one


def _is_name(candidate: Candidate) -> bool:
    """Tell whether a run of words looks like a body's name by itself."""
    words = candidate.value.split()
    if candidate.features & (KNOWN if len(words) > 1 else KNOWN - {"host"}):
        return words[0].rstrip(".").casefold() not in _COMPANY
    return len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper() and not candidate.features & ORDINARY


def distinct(view: View, judged: list[Judged]) -> list[Judged]:
    """Leave out names that are part of a likelier one, hold one, or are its acronym.

    A name that holds a likelier one stands for it where it is nearly as likely.
    """
    judged = _unmixed(judged)
    kept: list[Judged] = []
    places = [acronym_of(view, item[2].end) for item in judged]
    acronyms = {view.fold(view.text[place[0] : place[1]]) for place in places if place}
    initials = {_initials(item[2].value) for item in judged if item[1] == "organiser"} - {""}
    worded = [(item, _words(view, item[2].value)) for item in judged]
    taken: list[tuple[Judged, set[str]]] = []
    for item, words in worded:
        whole = any(
            words < other and longer[0] >= NEARLY * item[0] and not _is_labelled(item, longer)
            for longer, other in worded
        )
        front, _, rest = item[2].value.partition(" ")
        part = bool(rest) and front in initials  # 'RCT Land Committee' of the 'River County Trust'
        if view.fold(item[2].value) not in acronyms and not whole and not part and not _is_taken(item, words, taken):
            kept.append(item)
            taken.append((item, words))
    return kept


def _initials(name: str) -> str:
    """Return the first letters of a name's words with a capital, empty where they are few."""
    letters = "".join(word[0] for word in name.split() if word[0].isupper())
    return letters if len(letters) >= INITIALS else ""


def _is_taken(item: Judged, words: set[str], taken: list[tuple[Judged, set[str]]]) -> bool:
    """Tell whether a name is, is part of, or holds one that is taken, other than behind labels of both."""
    return any(
        (words <= other or other <= words)
        and (words == other or not (_is_labelled(item, one) and one[2].features & LABELLED))
        for one, other in taken
    )


def _is_labelled(item: Judged, other: Judged) -> bool:
    """Tell whether a name is all that a label tells, and another one stands below a label elsewhere.

    A page prints 'Organizer: Weir Media' beside its date, and below the text 'Organizer' above 'Weir Media Fairs Ltd'.
    """
    one, two = item[2], other[2]
    if item[1] != other[1] or one.features.isdisjoint(LABELLED) or (one.start < two.end and two.start < one.end):
        return False
    return "under=organiser" in two.features or not two.features.isdisjoint(LABELLED)


def with_hosts_apart(view: View, chosen: list[Judged], venue: dict[str, Value]) -> list[Judged]:
    """Return what is chosen with those who only host or pay as partners, where another body holds the event.

    A cue tells of the other, unless the host is the place itself.
    """
    hosts = {item for item in chosen if item[1] == "organiser" and _is_hosting(view, item[2])}
    others = [item for item in chosen if item[1] == "organiser" and item not in hosts]
    place = venue.get("name")
    lent = place is not None and all(view.fold(item[2].value) == view.fold(place.value) for item in hosts)
    if not others or not (lent or any(cued(item[2], "organiser") for item in others)):
        return chosen
    return [(item[0], "partner", item[2]) if item in hosts else item for item in chosen]


def _is_hosting(view: View, candidate: Candidate) -> bool:
    lead = view.before(candidate.start, _CUE).rstrip(" :")
    return "free:before:lends" in candidate.features or bool(_hosted(view.language).search(lead))


@lru_cache(maxsize=8)
def _hosted(language: str) -> re.Pattern[str]:
    words = languages.load(language).organisations
    return re.compile(rf"(?<!\w)(?:{any_of(words.hosted)})(?:\s?:?\s(?:{any_of(words.spaced_articles)}))?$")


def _words(view: View, name: str) -> set[str]:
    """Return the words of a name without articles, by which one body is the same."""
    words = set(view.fold(name).split())
    if view.material.context.pack.people.capital_nouns:  # 'Kreisverbandes'
        words = {word.removesuffix("s").removesuffix("e") if len(word) > _LONG else word for word in words}
    return words - cue_words(view.language).articles or words


def _unmixed(judged: list[Judged]) -> list[Judged]:
    """Leave out names that share characters with a likelier one, and neither holds the other ('Review and Marlow')."""
    kept: list[Judged] = []
    for item in judged:
        if not any(_crosses(item[2], other) for _, _, other in kept):
            kept.append(item)
    return kept


def _crosses(one: Candidate, other: Candidate) -> bool:
    return other.start < one.start < other.end < one.end or one.start < other.start < one.end < other.end
