"""Names that stand together in a sentence: joined into one run of words, or in one enumeration.

'Die Bücherei Beuel und Gold Anker' are two bodies, 'Amt für Bildung und Sport' is one. What stands in one enumeration
('het Waterhuis, De Kring en eauvive') has one part in an event.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.acronyms import acronym_of
from announce_parse.assemble.bodies.candidates import START, apart, cue_words
from announce_parse.assemble.bodies.rules import is_slogan
from announce_parse.assemble.bodies.several import NOUN, have_towns, noun_of_several, several_ahead
from announce_parse.assemble.bodies.tails import with_tails
from announce_parse.assemble.phrases import AND, is_body_word, name_words, of_words, phrases
from announce_parse.assemble.ranking import Candidate, recut
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of
from announce_parse.languages.lexicon import load_lexicon

Span = tuple[int, int]
IsName = Callable[[int, int], bool]

MOST = 20  # members of an enumeration
_BEHIND = re.compile(r"\s{0,9}(?:$|[,.;:!?()\n|])")
_JOINT = 24  # characters between two names of an enumeration
ASIDE = 90  # characters of an aside in brackets behind a name of an enumeration
FIELD = 2  # words of a field behind 'and'
PAIR = 3  # letters in which the nouns for women and men are the same
_FIELD = re.compile(r"\s(?P<and>[\w&]{1,3})\s(?P<rest>[A-ZÀ-Þ][a-zß-ÿ]{2,25}\s[A-ZÀ-Þ][a-zß-ÿ]{2,25})(?!\w)")
_WORD = re.compile(r"\w+")
_FIRM = re.compile(r"\s&\s(?:Co|Cie|Partners?|Zonen|Zoon|Sons|Associates|Söhne|Sohn|Fils)(?!\w)")
LEAD = 8  # characters in front of a name in which 'of' and its article stand
_CUE = 40  # characters of a cue
_LOWER = re.compile(r"[\w.-]{2,30}\w")  # a name in small letters ('eauvive')


class _Patterns(NamedTuple):
    """What stands between two names of an enumeration, with an article in front of the second, and 'of'."""

    joint: re.Pattern[str]
    joint_before: re.Pattern[str]
    of: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    words = pack.organisations
    articles = any_of(words.spaced_articles)
    and_ = any_of(AND)
    of = of_words(language)
    small = [word for word in (*pack.people.belongs_to, *words.articles) if not word[-1].isalnum()]
    elided = any_of([*small, *(word.replace("'", "’") for word in small)] or ["d'"])
    own = any_of(
        [w for word in words.articles for w in (word, word.replace("'", "’")) if not w[-1].isalnum()] or ["l'"]
    )
    lead = rf"(?:(?P<of>{of})\s|(?!{own})(?:{elided}))?(?:(?P<article>(?:{articles})(?=\s)|{own})\s?|(?:{elided}))?"
    by = any_of([*words.by, *(f"{word} {article}" for word in words.by for article in words.spaced_articles)])
    lead = rf"(?:(?P<by>{by})\s|{lead})"
    joint = (
        rf"(?:\s\([^()\n]{{2,{ASIDE}}}\))?\s?(?:(?P<comma>[,;])\s(?:(?P<last>{and_})\s)?|\s(?P<and>{and_})\s)\s?{lead}"
    )
    return _Patterns(
        re.compile(joint, re.I),
        re.compile(rf"(?:{joint})$", re.I),
        re.compile(rf"\s(?:{any_of(pack.people.belongs_to)})\s", re.I),
    )


def parts_of(view: View, start: int, end: int, is_name: IsName) -> list[Span]:
    """Return the names that a run of words joins; the run itself where it is one name.

    `is_name` tells of a part whether it looks like a body's name by itself.
    """
    if have_towns(view, start, end):
        return [(start, end)]
    noun = noun_of_several(view.language).match(view.text, start, end)
    start = noun.end() if noun else start  # 'les associations | Sillage et Horizon'
    if noun_of_several(view.language).search(view.text, max(0, start - NOUN), start + 1):
        is_name = _is_any
    words = _patterns(view.language)
    for cut in words.joint.finditer(view.text, start, end):
        left, right = (start, cut.start()), (cut.end(), end)
        if not (cut["and"] or cut["last"]) or view.text[cut.start() - 1] == "-":
            continue  # 'Natuur- en Vogelwacht'
        if is_area(view, right[0]) or _are_towns(view, cut, left, right) or _FIRM.match(view.text, cut.start()):
            continue  # 'Orme and District Beekeepers', 'Orme and Weel Choir', 'Weel & Partners'
        if cut["by"] and view.text[right[0] : right[0] + 1].isupper():
            return [left, *parts_of(view, *right, is_name)]  # 'the Town Council and by Local 88'
        if _tells_again(view, cut, left) or _is_subject_of(view, left, right):
            continue
        shared = words.of.search(view.text, *right) and not words.of.search(view.text, *left)
        shared = shared and not _begins_body(view, *right)
        bare = cut[0].strip().casefold() in AND and _is_noun(view, *right) and not _is_whole(view, left, right)
        firm = "&" in cut[0] and " " not in view.text[start : cut.start()]  # 'Kestrel & Crow Books'
        shared = shared or _shares_subject(view, left, right) or _is_pair(view, left, right)
        shared = shared or _shares_form(view, left, right) or _describes_too(view, cut, left, right)
        shared = shared or (not cut["article"] and not cut["of"] and _is_second_subject(view, left, right))
        slogan = is_slogan(view.text[slice(*right)].split(), view.language)
        named = slogan or (is_name(*left) and is_name(*right))
        if (named and cut["article"] and not cut["of"]) or _is_another(view, cut, left, right, is_name):
            return [left, *parts_of(view, *right, is_name)]
        if not (shared or bare or firm) and named:
            return [left, *parts_of(view, *right, is_name)]
    return [(start, end)]


def _is_any(start: int, end: int) -> bool:
    """Tell that whatever stands behind such a noun is a name."""
    return start < end


def _are_towns(view: View, joint: re.Match[str], left: Span, right: Span) -> bool:
    """Tell whether a town stands in front of 'and', and behind it another with the noun of what both have."""
    bare = not (joint["article"] or joint["of"] or joint["comma"]) and view.material.context.pack.people.compounds_apart
    town = bare and any((city.start, city.end) == left for city in view.within(*left, "city"))
    return town and is_body_word(view.text[slice(*right)].split()[-1].casefold(), view.language)


def is_area(view: View, start: int) -> bool:
    """Tell whether what is around a town begins at a place ('district', 'omstreken')."""
    word = _WORD.match(view.text, start)
    return word is not None and word[0].casefold() in languages.load(view.language).holders.areas


def is_area_of(view: View, candidate: Candidate) -> bool:
    """Tell whether a name is what stands behind a town and 'and' in a longer one ('Orme and | District Beekeepers')."""
    if not is_area(view, candidate.start):
        return False
    front = view.before(candidate.start, LEAD)
    return front.endswith(" ") and front.rstrip().rpartition(" ")[2] in AND


def _tells_again(view: View, joint: re.Match[str], left: Span) -> bool:
    """Tell whether 'of' stands behind 'and' again, in front of more that one body is for ('Comité de X et d'Y').

    Where it stands in front of the first as well both are bodies ('le soutien de la Caisse des X et du Pays de Y').
    """
    people, lead = languages.load(view.language).people, joint[0].split()[-1].casefold().replace("’", "'")
    of = lead in people.belongs_to and not people.capital_nouns  # 'der' is an article too
    inner = _patterns(view.language).of
    alone = not inner.search(view.text, max(0, left[0] - LEAD), left[0])
    return of and alone and bool(inner.search(view.text, *left)) and not _begins_noun(view, joint.end())


def _begins_noun(view: View, start: int) -> bool:
    """Tell whether the noun of a body begins at a place, or an acronym."""
    word = _WORD.match(view.text, start)
    return word is not None and (word[0].isupper() or is_body_word(word[0].casefold(), view.language))


def _is_another(view: View, joint: re.Match[str], left: Span, right: Span, is_name: IsName) -> bool:
    """Tell whether an article behind 'and' begins another name, where one of both looks like one.

    So in 'De Ketel en de Bond'. Both have a capital, which tells a name where other nouns have none; English has
    articles inside names.
    """
    people = view.material.context.pack.people
    if (
        people.capital_nouns
        and joint["of"]
        and is_name(*left)
        and not _patterns(view.language).of.search(view.text, *left)
    ):
        return view.before(left[0], _JOINT).endswith((" der ", " des "))  # 'der Sparkasse Lo und des Silberfonds'
    if people.capital_nouns and joint["article"] and not joint["of"]:
        articles = tuple(f" {word} " for word in view.material.context.pack.organisations.spaced_articles)
        return view.before(left[0], _JOINT).endswith(articles) and is_name(*right)  # 'der Kulturmarkt und die Chiesa'
    if people.capital_nouns or not joint["article"] or joint["of"]:
        return False
    if people.compounds_apart:  # 'the Local Group and the Data Section', but not 'Centre for Law and the Humanities'
        words = view.text[slice(*right)].split()
        whole = len(words) > 1 and all(word[0].isupper() for word in words)
        if _is_of(view, left) and not (is_name(*right) and _begins_unit(view, left)):
            return False
        return whole and is_name(*left)
    begun = all(view.text[start].isupper() or _begins_noun(view, start) for start in (left[0], right[0]))
    return begun and (is_name(*left) or is_name(*right))


def _begins_unit(view: View, name: Span) -> bool:
    """Tell whether a name begins with the noun of a unit, which is of one subject ('Department of Law')."""
    first = view.text[slice(*name)].split(None, 1)[0].casefold()
    return first in view.material.context.pack.holders.units


def _is_of(view: View, name: Span) -> bool:
    """Tell whether a name says what the body is of or for ('Centre for Law'), where more may follow behind 'and'."""
    people = view.material.context.pack.people
    small = {*people.belongs_to, *people.serves, "on", "in"}
    return not small.isdisjoint(view.text[slice(*name)].casefold().split())


def _is_subject_of(view: View, left: Span, right: Span) -> bool:
    """Tell whether ordinary words behind 'and' tell more of what a body is for ('Centre for Law | the Humanities')."""
    if not view.material.context.pack.people.compounds_apart or not _is_of(view, left):
        return False
    ours, others = (view.text[slice(*span)].casefold().split() for span in (left, right))
    if not is_body_word(ours[0], view.language) or any(is_body_word(word, view.language) for word in others):
        return False
    return load_lexicon().has("ordinary", others[-1])


def _shares_subject(view: View, left: Span, right: Span) -> bool:
    """Tell whether one more word of what a unit is for stands behind 'and' ('Institute for Peat and Soils').

    Two do behind one word in front of it ('Department of Civil and Marine Engineering'). An acronym and a word with
    capitals inside are no such subject, nor does one stand behind a town.
    """
    of = _patterns(view.language).of.search(view.text, *left)
    words = view.text[left[0] : left[1]].split()
    other = view.text[slice(*right)]
    return (
        of is not None
        and words[0].casefold() in languages.load(view.language).holders.units
        and words[-1][1:].islower()
        and all(word[1:].islower() for word in other.split())
        and (" " not in other or _is_field(view, view.text[of.end() : left[1]], other))
        and not view.within(of.end(), left[1], "city")
    )


def _describes_too(view: View, joint: re.Match[str], left: Span, right: Span) -> bool:
    """Tell whether an adjective behind 'and' goes on with what one in front tells ('Sciences Humaines et Sociales').

    Where adjectives follow their noun; a name of its own has an article there, as the one in front has.
    """
    adjectives = view.material.context.pack.people.adjective_endings
    if not adjectives or joint["article"] or joint["of"]:
        return False
    last = view.text[slice(*left)].rsplit(None, 1)[-1].casefold()
    first = view.text[slice(*right)].split(None, 1)[0].casefold()
    plural = all(word.removesuffix("s").endswith(adjectives) or word.endswith("es") for word in (last, first))
    return plural and load_lexicon().has("ordinary", first) and not is_body_word(first, view.language)


def _is_second_subject(view: View, left: Span, right: Span) -> bool:
    """Tell whether a subject stands in front of 'and', and another with a body's noun behind ('Fish and Game Club').

    In front of the noun of a commission any word is a subject ('Planning and Zoning Commission of Leek').
    """
    pack = view.material.context.pack
    if not pack.people.compounds_apart:
        return False
    first, second = (view.text[slice(*side)].casefold().split() for side in (left, right))
    panel = next((at for at in (1, 2) if at < len(second) and second[at] in pack.holders.panels), 0)  # 'Advisory Board'
    if panel and (panel + 1 == len(second) or second[panel + 1] in pack.people.belongs_to):
        word = view.text[slice(*left)].rsplit(None, 1)[-1]
        return word[1:].islower() and not any(is_body_word(word, view.language) for word in first)
    plain = len(second) == 2 and load_lexicon().has("ordinary", second[0]) and is_body_word(second[1], view.language)
    subject = load_lexicon().has("ordinary", first[-1]) and not any(is_body_word(word, view.language) for word in first)
    return plain and subject and len(first) > 1


def _shares_form(view: View, left: Span, right: Span) -> bool:
    """Tell whether one word and a legal form end the name of a body in front ('Verein Heimat und Geschichte e. V.').

    So too where both words are ordinary ones ('Weir Fairs and Events Ltd').
    """
    first = view.text[slice(*right)].split(None, 1)[0]
    last = view.text[slice(*left)].rsplit(None, 1)[-1].casefold()
    formed = _form(view.language).match(view.text, right[0] + len(first))
    plain = _is_ordinary(last) and not is_body_word(first.casefold(), view.language)
    subjects = _is_ordinary(first.casefold()) and not is_body_word(last, view.language)
    return plain and bool(formed) and (subjects or _begins_body(view, *left))


def _is_ordinary(word: str) -> bool:
    return load_lexicon().has("ordinary", word) or load_lexicon().has("ordinary", word.removesuffix("s"))


@lru_cache(maxsize=8)
def _form(language: str) -> re.Pattern[str]:
    return re.compile(rf"\s(?:{any_of(languages.load(language).organisations.legal_forms)})(?!\w)", re.I)


def with_field(view: View, candidate: Candidate) -> Candidate:
    """Return a unit with the rest of its field behind 'and' ('Department of Civil | and Marine Engineering')."""
    joint = _patterns(view.language).joint.match(view.text, candidate.end)
    if joint and joint["and"] and _tells_again(view, joint, (candidate.start, candidate.end)):
        ours = [last for first, last in phrases(view) if first == joint.end()]
        return recut(view, candidate, candidate.start, max(ours)) if ours else candidate
    match = _FIELD.match(view.text, candidate.end)
    if match is None or match["and"].casefold() not in AND:
        return candidate
    left, right = (candidate.start, candidate.end), match.span("rest")
    shared = _shares_subject(view, left, right) and _is_field(view, candidate.value.split()[-1], match["rest"])
    return recut(view, candidate, candidate.start, match.end()) if shared else candidate


def _is_field(view: View, first: str, other: str) -> bool:
    """Tell whether a word and two behind 'and' are one field of study: no noun of a body among them."""
    words = other.split()
    return (
        len(words) == FIELD
        and " " not in first
        and not any(is_body_word(word.casefold(), view.language) for word in words)
    )


def _is_pair(view: View, left: Span, right: Span) -> bool:
    """Tell whether people of both sexes stand around 'and' ('Imkerinnen und Imker')."""
    women = view.text[slice(*left)].rsplit(None, 1)[-1].casefold()
    men = view.text[slice(*right)].split(None, 1)[0].casefold()
    return women.endswith("innen") and len(men) > PAIR and women.startswith(men[:PAIR])


def _begins_body(view: View, start: int, end: int) -> bool:
    """Tell whether a name begins with the noun of a body that others tell apart ('Brouwerij Van Hecke').

    Or with that of its friends ('Friends of the Dunes').
    """
    words = view.text[start:end].split()
    first = words[0].casefold()
    friends = first in view.material.context.pack.holders.friends
    return len(words) > 1 and (friends or is_body_word(first, view.language))


def _is_whole(view: View, left: Span, right: Span) -> bool:
    """Tell whether a body stands in front of 'und' whole, and a compound behind it is another ('Chor Lo | Heimatbund').

    Not where more that a body is for may follow ('Zentrum für Raum und Gesellschaft').
    """
    if not view.material.context.pack.people.capital_nouns or _is_of(view, left):
        return False
    words = [word.casefold() for word in view.text[slice(*left)].split()]
    compound = view.text[slice(*right)].casefold().endswith(name_words(view.language).bodies)
    return compound and len(words) > 1 and is_body_word(words[0], view.language)


def _is_noun(view: View, start: int, end: int) -> bool:
    """Tell whether a text is nothing but the noun of a body ('Zentrum für Raum und | Gesellschaft')."""
    return view.text[start:end].casefold() in name_words(view.language).body_set


def enumerated(view: View, start: int, end: int, is_name: IsName) -> list[Span]:
    """Return the members of an enumeration that the last 'and' closes; a single comma makes none."""
    words = _patterns(view.language)
    members: list[Span] = []
    closed = several = False
    while len(members) < MOST and not closed:
        acronym = acronym_of(view, end)
        match = words.joint.match(view.text, acronym[1] + 1 if acronym else end)
        again = match is not None and _tells_again(view, match, (start, end))
        member = _member(view, match.end(), is_name) if match and not (again or _describes(view, match)) else None
        if match is None or member is None:
            joined = match is not None and bool(match["and"])
            closed = several or (joined and len(members) > 1)  # 'Dak, Kring, Veen en met steun van'
            break
        members.append(member)
        several = several_ahead(view.language).match(view.text, match.end()) is not None  # more of which follow
        end, closed = member[1], bool(match["and"] or match["last"]) and not several
    while len(members) < MOST:
        match = words.joint_before.search(view.text, max(0, start - _JOINT), start)
        member = _member_before(view, match.start()) if match else None
        if match is None or member is None or (match["comma"] and not match["last"] and not closed):
            break
        members.append(member)
        start, closed = member[0], True
    return members if closed else []


def _describes(view: View, joint: re.Match[str]) -> bool:
    """Tell whether an indefinite article stands behind a comma ('Kring Noord, een vereniging van …')."""
    last = joint[0].split()[-1].casefold() if joint["comma"] and not joint["last"] else ""
    return last in languages.load(view.language).organisations.indefinite


def _member(view: View, start: int, is_name: IsName) -> Span | None:
    """Return the longest name that begins at `start` and that a joint, punctuation or a verb follows; else one word."""
    joint, held = _patterns(view.language).joint, _held(view.language)

    def ends(end: int) -> bool:
        return any(mark.match(view.text, end) for mark in (_BEHIND, joint, held))

    several = several_ahead(view.language).match(view.text, start)
    start = several.end() if several else start  # 'ABC en | onderzoekscentra zilt en VEEN'
    head = _noun_ahead(view.language).match(view.text, start)
    begin = head.end() if head else start  # 'hospice | De Linde'
    read = [(item.start, item.end) for kind in ("organiser", "partner") for item in view.found.get(kind, ())]
    spans = (*phrases(view), *view.once(_tails), *read)
    ours = [last for first, last in spans if first in (start, begin) and ends(last)]
    if ours:
        return parts_of(view, start, max(ours), is_name)[0]
    word = _LOWER.match(view.text, start)
    if word and ends(word.end()) and not languages.is_stop_word(word[0].casefold(), view.language):
        return word.span()
    return None


def _tails(view: View) -> list[Span]:
    return [(start, end) for start, end in with_tails(view) if "\n" not in view.text[start:end]]


@lru_cache(maxsize=8)
def _noun_ahead(language: str) -> re.Pattern[str]:
    """Return the noun of a body in small letters that leads its name."""
    return re.compile(rf"(?:{any_of(languages.load(language).organisations.heads)})\s(?=[A-ZÀ-Þ])")


@lru_cache(maxsize=8)
def _held(language: str) -> re.Pattern[str]:
    """Return how a sentence goes on behind those who hold an event ('von der … und dem Archiv Lo | veranstaltet').

    Or with what they hold ('organiseren de Kring en D66 | een avond').
    """
    words = languages.load(language).organisations
    return re.compile(rf"\s(?:{any_of((*words.held, *words.organises, *words.indefinite))})(?!\w)")


def _member_before(view: View, end: int) -> Span | None:
    """Return the longest name that ends at `end`."""
    joint = _patterns(view.language).joint
    ours = [first for first, last in phrases(view) if last == end and not joint.search(view.text, first, last)]
    ours = [first for first in ours if not _opens_with_cue(view, first)] or ours
    parts = list(apart(view, min(ours), end)) if ours else []
    return parts[-1] if parts else None


def _opens_with_cue(view: View, start: int) -> bool:
    """Tell whether a run of words begins with what leads to a name ('Kooperation der Kirche')."""
    shown = " " + view.text[start : start + _CUE].casefold()
    return any(shown.startswith(f"{phrase} ") for _, phrase in cue_words(view.language).starting.get(shown[:START], ()))
