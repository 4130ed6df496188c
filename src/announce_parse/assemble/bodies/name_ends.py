"""Where a name begins and ends: without what only tells of it, and where it is."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.common_words import only_nouns
from announce_parse.assemble.phrases import is_body_word, is_venue_word, name_words, of_words
from announce_parse.assemble.ranking import Candidate, recut
from announce_parse.assemble.view import View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words

_LINE = re.compile(r"\s*\n\s*(?P<next>[^\W\d_]+)\Z")
HEAD = 24  # characters in front of a name in which its noun may stand
_CELEBRATED = 3  # words of what a club holds, with its noun
_SHORT_NOUN = 3  # letters of a noun that ends no other ('bal', 'bbq')
SHORT = 4  # letters of a word up to which it has no ending
_CASES = ("es", "s", "n", "en")  # endings by which cases differ
_ARTICLE = re.compile(r"\s(?:de|het|een|der|die|das|den|ein|eine|the|an?|les?|la|une?)\s")
_CUT = re.compile(
    r"[!?]\s|(?<=[^\W\d_]{5})\.\s(?=[A-ZÀ-Þ])|\sin\s(?:De|Het|Den)\s|\s(?:een|eine?n?|une)\s"
)  # behind which a name does not go on
_HYPHENED = re.compile(r"(?<![\w-])[A-ZÀ-Þ][a-zß-ÿ]{2,20}-\s(?:en|und|et)\s\Z")
_WORD = re.compile(r"\S+")
ENVIRONS = re.compile(r"\s(?:e\.o\.|en omstreken|u\. ?U\.|und Umgebung|et environs)(?!\w)")
_SAINT = re.compile(r"(?:ste?|sint|sankt|sainte?)(?:\.|-[\w-]{1,30})?", re.I)
_IN = re.compile(r"\s{1,30}(?:in|te|à|at)\s{1,30}$")


LONGEST_NOUN = 24  # characters of a noun of a body, with the space behind
_LEAD = re.compile(r"(?<![\w-])(?P<noun>[^\W\d_]{4,20})\s(?:des|du|de\sla|de|d['’])\s?\Z")
_NOUN = re.compile(r"(?<=['’])(?P<noun>[A-ZÀ-Þ][a-zß-ÿ]{3,20})\s\Z")


def before_city(view: View, start: int, end: int) -> int:
    """Return where a name ends that a preposition and a city follow ('De Kring in Delft'); `end` where none do."""
    for city in view.kinds_in(start, end).get("city", ()):
        behind = _IN.search(view.text, start, city.start)
        ends = city.end >= end or _ARTICLE.match(view.text, city.end)  # 'De Kring te Lo het jaarlijkse feest'
        if behind and ends and behind.start() > start:
            return behind.start()
    return end


def before_town(view: View, start: int, end: int) -> int:
    """Return where the name of a church ends that its city follows ('Sint-Annakerk Lo'); `end` where none does.

    Behind a church that something else tells from others, any one word with a capital is taken to be the city, where no
    address tells another: it may be a part of that ('Michaelskirche Altdorf').
    """
    if not _church(view.language).search(view.text[start:end].casefold()):
        return end
    churches = languages.load(view.language).places.churches
    words = list(_WORD.finditer(view.text, start, end))
    for at, word in enumerate(words[:-1]):
        name = word[0].casefold()
        if not name.endswith(churches):
            continue
        town = words[at + 1]
        if _SAINT.fullmatch(town[0]) or is_venue_word(town[0].casefold(), view.language):  # 'Church Hall'
            continue
        if any(city.start == town.start() and city.end >= end for city in view.within(town.start(), end, "city")):
            return word.end()
        told = (at > 0 or name not in churches) and not view.found.get("postcode")
        if told and town is words[-1] and town[0][0].isupper():
            return word.end()
    return end


@lru_cache(maxsize=8)
def _church(language: str) -> re.Pattern[str]:
    return re.compile(any_of(languages.load(language).places.churches))


def bared(view: View, candidate: Candidate) -> Candidate:
    """Return a name without what tells of it in front, and without the city or the event behind.

    In front stand 'Veranstaltung des', 'Uitnodiging', a year, nouns of bodies in small letters: "l'association Vive".
    """
    year = _year(view.language).match(view.text, candidate.start, candidate.end)
    year = year or _day(view.language).match(view.text, candidate.start, candidate.end)  # 'This Thursday | LLUG'
    start = year.end() if year else candidate.start  # 'Mitgliederversammlung | 2024 des Turnvereins'
    end = before_city(view, start, candidate.end)
    cut = _CUT.search(view.text, start, end)
    if cut:
        end = cut.start()
    line = _LINE.search(view.text, start, end)
    if line and is_stop_word(line["next"].casefold(), view.language):
        end = line.start()  # 'Weir Library', and below it 'The evening'
    place = _place(view.language).search(view.text, start, end) if "before:verb" in candidate.features else None
    if place and is_venue_word(view.text[start:end].casefold().split()[-1], view.language):
        end = place.start()  # 'veranstaltet die Musikschule in der Martinskirche'
    manner = _manner(view.language).search(view.text, start, end)
    if manner and manner.start() > start:
        end = manner.start()
    event = _event(view.language).search(view.text, start, end)
    held = view.text[start : event.start()].casefold().split() if event else []
    if event and any(is_body_word(word, view.language) for word in held) and not _goes_on(held[-1], view.language):
        end = event.start()
    for words in (_told_by(view.language), _announcing(view.language)):
        lead = words.match(view.text, start, end)
        first = view.text[lead.end() : end].split(None, 1)[0] if lead else ""
        if lead and (not first.islower() or is_body_word(first, view.language)):
            start = lead.end()
    whose = _whose(view.language).match(view.text, start, end)
    if whose and not any(is_body_word(word, view.language) for word in whose[1].casefold().split()):
        start = whose.end()
    event = _event_at(view.language).match(view.text, start, end)
    if event and is_body_word(view.text[event.end() : end].casefold().split()[0], view.language):
        start = event.end()
    start = _behind_celebration(view, start, end)
    first, _, rest = view.text[start:end].partition(" ")
    plain = first.rpartition("'")[2].rpartition("’")[2]
    kind = plain in languages.load(view.language).holders.described or plain.endswith(_groups(view.language))
    called = first.islower() and kind and rest[:1].isupper()
    capital = called and f"{first.capitalize()} {rest}" in view.text  # 'Heemkring De Wouwer' in another place
    if called and not capital and not only_nouns(rest, view.language) and not view.within(end - len(rest), end, "city"):
        start = end - len(rest)
    return recut(view, candidate, head_of(view, start), end)


def with_environs(view: View, candidate: Candidate) -> Candidate:
    """Return a name with what tells that it stands for the villages around as well ('Heemkring Wilder | e.o.')."""
    more = ENVIRONS.match(view.text, candidate.end)
    return recut(view, candidate, candidate.start, more.end()) if more else candidate


def _behind_celebration(view: View, start: int, end: int) -> int:
    """Return where a name begins behind the noun of what a club holds ('Kerstmarkt | Scouts Ter Elst')."""
    words = view.text[start:end].split(" ")
    for at in range(1, min(len(words) - 1, _CELEBRATED)):
        nouns = languages.load(view.language).holders.hosts
        club = is_body_word(words[at].casefold(), view.language) or words[at].casefold() in nouns
        named = words[at + 1][:1].isupper() or words[at + 1] in name_words(view.language).connectors
        if club and named and celebrates(words[at - 1], view.language):
            return start + len(" ".join(words[:at])) + 1
    return start


@lru_cache(maxsize=512)
def celebrates(word: str, language: str) -> bool:
    """Tell whether a word, or two, are the noun of what clubs hold, or end in one."""
    word = word.casefold()
    nouns = languages.load(language).holders.celebrations
    return word in nouns or word.endswith(tuple(noun for noun in nouns if " " not in noun and len(noun) > _SHORT_NOUN))


@lru_cache(maxsize=8)
def _groups(language: str) -> tuple[str, ...]:
    """Return nouns of groups that perform, which are no part of their names as trades are ('drukkerij Poel')."""
    return tuple(word for word in languages.load(language).people.groups if len(word) > SHORT)


@lru_cache(maxsize=8)
def _day(language: str) -> re.Pattern[str]:
    """Return a day of the week that comes next, in front of a name."""
    temporal = languages.load(language).temporal
    coming = any_of([*temporal.this_words, *temporal.next_words])
    return re.compile(rf"(?i:{coming})\s(?i:{any_of(weekday_words(language))}),?\s(?=[^\W\da-zß-ÿ_])")


@lru_cache(maxsize=8)
def _year(language: str) -> re.Pattern[str]:
    articles = any_of(languages.load(language).organisations.spaced_articles)
    return re.compile(rf"20\d\d\s(?:{of_words(language)})\s(?:(?:{articles})\s)?(?=[^\W\da-zß-ÿ_])")


def _goes_on(word: str, language: str) -> bool:
    """Tell whether a name goes on behind a word ('University of Reading')."""
    return word in name_words(language).connectors


def with_noun(view: View, candidate: Candidate) -> Candidate:
    """Return a name with the noun of a body in front of it that has a capital ('l'Association | Vitrum').

    One in small letters has the noun that it tells more of ("association des | parents d'élèves").
    """
    if view.material.context.pack.people.capital_nouns:
        return candidate
    if candidate.value[0].islower():
        lead = _LEAD.search(view.text, max(0, candidate.start - 2 * LONGEST_NOUN), candidate.start)
        told = lead is not None and is_body_word(lead["noun"].casefold(), view.language)
        ahead = view.before(lead.start("noun"), HEAD).rpartition(" ")[0].rpartition(" ")[2] if lead else ""
        told = told and ahead not in languages.load(view.language).organisations.indefinite  # 'une organisation de la'
        return recut(view, candidate, lead.start("noun"), candidate.end) if lead and told else candidate
    branch = _branch(view.language).search(view.text, max(0, candidate.start - 2 * LONGEST_NOUN), candidate.start)
    if branch:
        return recut(view, candidate, branch.start("branch"), candidate.end)
    front = _NOUN.search(view.text, max(0, candidate.start - LONGEST_NOUN), candidate.start)
    if front is None or not is_body_word(front["noun"].casefold(), view.language):
        return candidate
    return recut(view, candidate, front.start("noun"), candidate.end)


@lru_cache(maxsize=8)
def _branch(language: str) -> re.Pattern[str]:
    """Return the branch of a body in front of its name, in English ('Orme and Lowmoor branch of the | Fen Trust')."""
    if not languages.load(language).people.compounds_apart:
        return re.compile(r"(?!)")
    word = r"(?!The\b)[A-Z][\w’'-]{1,20}"
    return re.compile(
        rf"(?<![\w-])(?P<branch>{word}(?:\s(?:and\s|&\s)?{word}){{0,2}}\s(?i:branch|chapter)\sof\s(?:the\s)?)\Z"
    )


def in_base_form(view: View, candidate: Candidate) -> Candidate:
    """Return a name as the text has it uninflected elsewhere ('des Kulturhauses Lindental', 'Kulturhaus Lindental')."""
    if not view.material.context.pack.people.capital_nouns:
        return candidate
    words = candidate.value.split()
    forms = [_forms(word) for word in words]
    if all(len(own) == 1 for own in forms):
        return candidate
    pattern = r"\s+".join(f"(?:{'|'.join(map(re.escape, own))})" for own in forms)
    places = re.finditer(rf"(?<![\w-])(?:{pattern})(?![\w-])", view.text)
    spans = [(candidate.start, candidate.end), *(match.span() for match in places)]
    start, end = min(spans, key=lambda span: (span[1] - span[0], span[0]))
    shorter = end - start < candidate.end - candidate.start
    return recut(view, candidate, start, end) if shorter else candidate


def _forms(word: str) -> list[str]:
    """Return a word, and what it may be without an ending of its case.

    >>> _forms("Kulturhauses"), _forms("Deutschen"), _forms("Kreis")
    (['Kulturhauses', 'Kulturhaus', 'Kulturhause'], ['Deutschen', 'Deutsche', 'Deutsch'], ['Kreis', 'Krei'])
    """
    forms = [word]
    if len(word) > SHORT:
        forms += [word.removesuffix(ending) for ending in _CASES if word.endswith(ending)]
    return forms


def head_of(view: View, start: int) -> int:
    """Return where a name begins that its noun ('gemeente Delft') or half a word ('Natuur- en Vogelwacht') leads."""
    cut = _HYPHENED.search(view.text, max(0, start - HEAD), start)
    start = cut.start() if cut else start
    head = _head(view.language).search(view.text, max(0, start - HEAD), start)
    return head.start(1) if head else start


@lru_cache(maxsize=8)
def _head(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({any_of(languages.load(language).organisations.heads)})\s$")


@lru_cache(maxsize=8)
def _place(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    articles = any_of(pack.organisations.spaced_articles)
    return re.compile(rf"\s(?:{any_of(pack.places.before_venue)})\s(?:(?:{articles})\s)?(?=[A-ZÀ-Þ][\w-]+\Z)")


@lru_cache(maxsize=8)
def _manner(language: str) -> re.Pattern[str]:
    """Return what tells behind a name how or when it acts ('in lockerer Runde', 'im Wintersemester')."""
    pack = languages.load(language)
    seasons = any_of((*pack.temporal.seasons, *pack.temporal.terms))
    small = any_of((*pack.organisations.spaced_articles, *pack.organisations.connectors))
    described = rf"(?!(?:{small})\s)[a-zß-ÿ]{{4,20}}er\s[A-ZÀ-Þ]" if pack.people.capital_nouns else r"(?!)"
    return re.compile(rf"\s(?:in|im|en|au)\s(?:(?i:\w{{0,12}}(?:{seasons}))(?!\w)|{described})")


@lru_cache(maxsize=8)
def _event(language: str) -> re.Pattern[str]:
    """Return the noun of an event behind the name of who holds it ('Village Trust AGM')."""
    pack = languages.load(language)
    events = {*pack.titles.genres, *pack.blocks.cues.genre, *pack.titles.recurring, *pack.titles.formats}
    rhythms = any_of({*pack.titles.annual, *pack.temporal.seasons})
    return re.compile(rf"\s(?:(?:{rhythms})\s)?(?:{any_of(events)})\Z", re.I)


@lru_cache(maxsize=8)
def _whose(language: str) -> re.Pattern[str]:
    """Return things of a town in front of that, where nouns have a capital ('Projekten der | Gemeinde Lo')."""
    pack = languages.load(language)
    if not pack.people.capital_nouns:
        return re.compile(r"(?!)")
    heads = any_of(pack.organisations.heads)
    articles = any_of(pack.organisations.spaced_articles)
    return re.compile(rf"((?:[\w-]{{3,24}}\s){{0,2}}[A-ZÀ-Þ]\w{{3,24}}e?n\s)(?:{articles})\s(?=(?i:{heads})\s[A-ZÀ-Þ])")


@lru_cache(maxsize=8)
def _event_at(language: str) -> re.Pattern[str]:
    """Return the noun of an event in front of where it is held ('Öffentliche Vorlesung an der | Universität Lo')."""
    pack = languages.load(language)
    events = any_of({*pack.titles.genres, *pack.blocks.cues.genre, *pack.titles.entitled, *pack.titles.formats})
    articles = any_of(pack.organisations.spaced_articles)
    at = any_of(word for word in pack.people.works_at if word.isalpha())
    return re.compile(rf"(?:[\w-]{{2,24}}\s)?[\w-]{{0,24}}(?:{events})\s(?:{at})\s(?:(?:{articles})\s)?(?=\S)", re.I)


@lru_cache(maxsize=8)
def _announcing(language: str) -> re.Pattern[str]:
    titles = languages.load(language).titles
    return re.compile(rf"(?:{any_of([*titles.announcing, *titles.inviting])})\s+(?=\S)", re.I)


@lru_cache(maxsize=8)
def _told_by(language: str) -> re.Pattern[str]:
    """Return what tells in front of a name who holds an event, also without an indefinite article in front of that."""
    words = languages.load(language).organisations
    bare = (rest for first, _, rest in (p.partition(" ") for p in words.organised_by) if first in words.indefinite)
    leads = any_of({*words.organised_by, *bare})
    return re.compile(rf"(?:{leads})\s+(?:(?:{any_of(words.spaced_articles)})\s+)?(?=\S)", re.I)
