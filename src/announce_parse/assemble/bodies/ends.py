"""What is no part of a body's name: its board in front ('bestuur van Groen-Kampen'), its town behind."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.shapes import article_of, is_called, is_sure, pattern_of
from announce_parse.assemble.common_words import is_unknown
from announce_parse.assemble.phrases import AND, is_body_word, is_venue_word, name_words, of_words
from announce_parse.assemble.ranking import Candidate, recut
from announce_parse.assemble.view import View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import weekday_words

_ABBREVIATED = re.compile(r"(?:^|[\s.])\w{1,3}\.$")  # 'B.V.', 'Ltd.'
FRAME = 48  # characters in front of a programme in which the phrase for that stands
NOUN = 5  # letters of the noun of an event
OWNED = 14  # characters in front of a year in which it is said that somebody owns the text since then
_OWNED_SINCE = re.compile(
    r"(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?,?\s(?=[A-ZÀ-Þ])", re.I
)
_DATELINE = re.compile(r"[A-Z]{2,3}\.? [—–-]{1,2} (?:The )?(?=[A-Z])")  # the state of a newspaper's town
SENTENCE = 120  # characters in front of a name in which thanks stand
_OWNS = re.compile(r"['’]s\Z")
_TOWN = re.compile(r"\s(?:in|te|à|im|at)\s([A-ZÀ-Þ][\w'’-]{2,30})$")


@lru_cache(maxsize=8)
def board_of(language: str) -> str:
    """Return the pattern of the board of a body, in front of its name ('het bestuur en de leden van de')."""
    pack = languages.load(language)
    of = of_words(language)
    too = rf"(?:\s(?:{any_of(AND)})\s(?i:{article_of(language)})[\w-]{{3,20}})?"
    return rf"(?i:{pattern_of(pack.holders.boards)}){too}\s(?:(?:{of})\s|[dD]['’])(?i:{article_of(language)})"


@lru_cache(maxsize=8)
def _alongside(language: str) -> re.Pattern[str]:
    """Return the pattern of what leads to who takes part, behind who holds an event ('Kring Noord met Kring Zuid')."""
    return re.compile(rf"\s(?:{any_of(languages.load(language).holders.alongside)})\s(?=[A-ZÀ-Þ])")


@lru_cache(maxsize=8)
def _framed(language: str) -> re.Pattern[str]:
    """Return the pattern of what leads to the programme that an event is part of."""
    pack = languages.load(language)
    nouns = any_of(pack.holders.programmes)
    return re.compile(
        rf"(?<!\w)(?:{pattern_of(pack.holders.framed)})\s{article_of(language)}(?:(?:{nouns})\s)?\Z", re.I
    )


def _before_frame(view: View, start: int, end: int) -> int:
    """Return where a name ends in front of the week for which the body holds an event."""
    frame = _frame_behind(view.language).search(view.text, start, end)
    return frame.start() if frame and frame.start() > start else end


@lru_cache(maxsize=8)
def _frame_behind(language: str) -> re.Pattern[str]:
    """Return the pattern of a week for which a body holds an event ('Weir Birders | for Heritage Week')."""
    holders = languages.load(language).holders
    frames = any_of(word.capitalize() for word in holders.frames)
    return re.compile(rf"\s(?:{any_of(holders.during)})\s(?:[A-ZÀ-Þ][\w’'-]{{1,20}}\s){{1,3}}(?:{frames})\Z")


@lru_cache(maxsize=8)
def _programmes(language: str) -> frozenset[str]:
    """Return the nouns of programmes as they stand in front of a name; where nouns have a capital, in the genitive."""
    pack = languages.load(language)
    if pack.people.capital_nouns:
        return frozenset(word.capitalize() for word in pack.holders.programmes if word.endswith("s"))
    return frozenset(pack.holders.programmes)


@lru_cache(maxsize=8)
def _acts(language: str) -> re.Pattern[str]:
    """Return the pattern of a verb of who holds an event, which no name goes on with."""
    verbs = any_of(word for word in languages.load(language).organisations.organises if word.islower())
    return re.compile(rf"\s(?:{verbs})(?!\w)")


@lru_cache(maxsize=8)
def _for_whom(language: str) -> re.Pattern[str]:
    """Return the pattern of what leads to for whom an event is held, with an article."""
    pack = languages.load(language)
    return re.compile(rf"\s(?:{any_of(pack.titles.for_words)})\s(?:{any_of(pack.organisations.spaced_articles)})\s")


@lru_cache(maxsize=8)
def _article(language: str) -> re.Pattern[str]:
    """Return the pattern of an article in small letters, in front of a name."""
    articles = any_of(languages.load(language).organisations.spaced_articles)
    return re.compile(rf"(?:(?:{articles})\s|[ld]['’])(?=[A-ZÀ-Þ])")


@lru_cache(maxsize=8)
def _event(language: str) -> re.Pattern[str]:
    """Return the pattern of the event behind who holds it, with its article ('de VNK | de Poelmanlezing')."""
    articles = any_of(languages.load(language).organisations.spaced_articles)
    nouns = any_of(noun for noun in name_words(language).events if len(noun) >= NOUN)
    return re.compile(rf"\s(?:{articles})\s(?:[\w’-]{{2,25}}\s)?[\w’-]{{0,25}}(?:{nouns})(?!\w)", re.I)


@lru_cache(maxsize=8)
def _lead(language: str) -> re.Pattern[str]:
    framed = (phrase.partition(" ")[2] for phrase in languages.load(language).holders.framed)
    frames = pattern_of(tuple(words for words in framed if " " in words))  # 'Rahmen der'
    noun = rf"(?:(?:{any_of(languages.load(language).people.bodies)})\s)?"
    return re.compile(rf"(?:{board_of(language)}{noun}|(?i:{frames})\s(?i:{article_of(language)}))(?=[A-ZÀ-Þ])")


@lru_cache(maxsize=8)
def _thanked(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return words of thanks, and what tells behind a name what it gave ('voor de ruimte', 'für Saft')."""
    pack = languages.load(language)
    words, nouns = pack.organisations, pack.people.capital_nouns
    lead = rf"(?:{any_of([*words.spaced_articles, *pack.people.pronouns])})\s"
    given = lead if nouns else rf"(?:{lead})?(?!{lead})(?-i:[a-zß-ÿ])"
    return (
        re.compile(rf"(?<!\w)(?:{any_of(words.thanks)})(?!\w)", re.I),
        re.compile(rf"\s(?:{any_of(pack.titles.for_words)})\s(?={given})", re.I),
    )


@lru_cache(maxsize=8)
def _invited(language: str) -> re.Pattern[str]:
    """Return what leads to the event behind who invites ('lädt der Moorverein | zum Stammtisch ein')."""
    return re.compile(rf"\s(?:{any_of(languages.load(language).holders.occasions)})\s\S{{3,40}}\Z")


@lru_cache(maxsize=8)
def _apart(language: str) -> re.Pattern[str]:
    """Return the part of such a verb that ends the sentence."""
    parts = languages.load(language).organisations.apart
    return re.compile(rf"\s(?:{any_of(parts)})(?!\w)" if parts else r"(?!)")


def _before_gift(view: View, start: int, end: int) -> int:
    """Return where a name ends behind which a sentence of thanks tells what for; `end` where none does."""
    thanks, given = _thanked(view.language)
    gift = given.search(view.text, start, end)
    if gift is None or gift.start() == start:
        return end
    row = view.row_at(start).line
    return gift.start() if thanks.search(view.text, max(row.start, start - SENTENCE), start) else end


def _last_word(name: str) -> str:
    return name.rpartition(" ")[2].casefold()


def _is_office(view: View, start: int, first: int, end: int) -> bool:
    """Tell whether a name is led by the office of who signs for it ('Voorzitter | Wijkraad Oost')."""
    office = view.text[start:first].casefold() in languages.load(view.language).holders.offices
    return office and view.text[first + 1].isupper() and is_called(view.text[first + 1 : end], view.language)


def _before_place(view: View, start: int, end: int) -> int:
    """Return where a name ends behind which the place stands ('organiseert Kring Elst | in Dorpshuis De Spil')."""
    inside = _inside(view.language).search(view.text, start + 1, end)
    place = view.text[inside.end() : end].casefold().split() if inside else []
    house = any(is_venue_word(word, view.language) for word in place)
    larger = tuple(languages.load(view.language).holders.larger)
    body = any(word.endswith(larger) for word in place)  # 'Science Group at Weir University'
    if inside is None or len(place) == 1 or body or not house:
        return end
    return inside.start() if is_sure(view.text[start : inside.start()], view.language) else end


@lru_cache(maxsize=8)
def _inside(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    return re.compile(
        rf"\s(?:{any_of({*pack.places.before_venue} - {*pack.people.belongs_to})})\s{article_of(language)}(?=[A-ZÀ-Þ])"
    )


def _before_whom(view: View, start: int, end: int) -> int:
    """Return where a name ends behind which it is told for whom ('von Brückenwacht | für die Nachbarschaft …')."""
    whom = _for_whom(view.language).search(view.text, start, end)
    served = view.text[start : whom.start()] if whom else ""
    named = whom and is_unknown(served) and not is_body_word(served.casefold(), view.language)
    return whom.start() if whom and named else end


def _before_small(view: View, start: int, end: int) -> int:
    """Return where a name ends without small words behind it, with which the sentence goes on ('NABU | zu einem').

    Nor with a day of the week behind one ('Chor Lo | am Samstag').
    """
    small = languages.load(view.language).organisations.indefinite
    space = view.text.rfind(" ", start, end)
    if space > start and view.text[space + 1 : end].casefold() in weekday_words(view.language):
        front = view.text[start:space]
        end = space if is_stop_word(_last_word(front), view.language) and is_sure(front, view.language) else end
    while (space := view.text.rfind(" ", start, end)) > start:
        last = view.text[space + 1 : end]
        if not (last.islower() and last.isalpha() and (last in small or is_stop_word(last, view.language))):
            break
        end = space
    return end


@lru_cache(maxsize=8)
def _whose(language: str) -> frozenset[str]:
    """Return what tells in front of a name whose something is, and that it is a newsletter."""
    pack = languages.load(language)
    return frozenset((*pack.holders.yours, *pack.titles.newsletters))


def trimmed(view: View, candidate: Candidate) -> Candidate:
    """Return a name without its board in front, and without the town behind that the text has behind a comma as well.

    A name with the noun of a body behind 'in' goes on ('Women in Business').
    """
    start, end = candidate.start, _before_frame(view, candidate.start, candidate.end)
    if view.text[end - 1] == "." and not _ABBREVIATED.search(view.text, start, end):
        end -= 1
    if _OWNS.search(view.text, start, end) and is_body_word(_last_word(view.text[start : end - 2]), view.language):
        end -= 2  # "The Weir Society's | yearly walk"
    board = view.text.rfind(" ", start, end)
    if board > start and view.text[board + 1 : end] in languages.load(view.language).holders.boards:
        end = board  # 'KUG Pune team'
    article = _article(view.language).match(view.text, start, end)
    start = article.end() if article else start
    label, colon, _ = view.text[start:end].partition(": ")
    if colon and label.casefold() in languages.load(view.language).holders.tiers:
        start += len(label) + len(colon)  # 'Gold: | Weir Systems'
    dated = _DATELINE.match(view.text, start, end)
    start = dated.end() if dated else start  # 'NY — The | Weir Library'
    owned = _OWNED_SINCE.search(view.text, max(0, start - OWNED), end)
    start = owned.end() if owned and owned.start() < start < owned.end() else start  # '© 2026 | Weir Society'
    lead = _lead(view.language).match(view.text, start, end)
    if lead:
        start = lead.end()
    first = view.text.find(" ", start, end)
    if first > 0 and view.text[start:first].casefold() in _whose(view.language):
        start = first + 1  # 'Uw Kring Noord', 'Nieuwsbrief Kring Noord'
    elif first > 0 and _is_office(view, start, first, end):
        start = first + 1
    first = view.text.find(" ", start, end)
    if first > 0 and view.text[start:first] in _programmes(view.language) and view.text[first + 1].isupper():
        start = first + 1  # 'Projekts | Stadt am Fluss'
    town = _TOWN.search(view.text[start:end])
    if (
        town
        and town.start()
        and not is_body_word(town[1].casefold(), view.language)
        and re.search(rf",\s(?:\d{{4}}\s?[A-Z]{{0,2}}\s)?{re.escape(town[1])}(?!\w)", view.text)
    ):
        end = start + town.start()
    held = _event(view.language).search(view.text, start + 1, end)
    end = _before_small(view, start, held.start() if held else end)
    end = _before_gift(view, start, end)
    invited = _invited(view.language).search(view.text, start, end) if view.text[end : end + 1] == " " else None
    if invited and invited.start() > start and _apart(view.language).match(view.text, end):
        end = invited.start()
    acts = _acts(view.language).search(view.text, start, end)
    if acts and acts.end() == end:
        end = acts.start()
    elif acts and any(is_body_word(word.casefold(), view.language) for word in view.text[start : acts.start()].split()):
        end = acts.start()  # 'Gemeinde | lädt alle Bürger'
    end = _before_whom(view, start, end)
    fellow = _alongside(view.language).search(view.text, start, end)
    if fellow and _framed(view.language).search(view.text, max(0, start - FRAME), start):
        end = fellow.start()  # 'im Rahmen des Projekts Salzboden | mit Vertretern der Politik'
    elif fellow and "before:by" in candidate.features and is_called(view.text[start : fellow.start()], view.language):
        end = fellow.start()
    end = _before_place(view, start, end)
    return recut(view, candidate, start, end)
