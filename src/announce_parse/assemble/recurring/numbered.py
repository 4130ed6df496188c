"""Series, edition and title where a first line tells all three: 'Stadsgesprek #17 | De buurt als vangnet?'."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.phrases import AND
from announce_parse.assemble.recurring.closing import may_be_title
from announce_parse.assemble.recurring.formats import is_format, is_season
from announce_parse.assemble.recurring.instalments import instalment
from announce_parse.assemble.recurring.times import counts_times
from announce_parse.assemble.recurring.told import is_when
from announce_parse.assemble.titles.wording import inner, is_masthead, is_only_genre
from announce_parse.assemble.view import Row, View
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.roman import number_of

FIRST = 6  # lines in which it may stand
LISTED = 14  # lines in which a second number with the same name tells that parts of a programme are counted
LONGEST = 72  # characters of a series' name
MOST = 8  # its words
ACRONYM = 5  # letters of one at most
SHORT = 3  # letters of a word for a room that stands only by itself
LINE = 300  # characters of a line
NEAR = 4  # characters between a preposition and a place, and behind one
SIGN = 0.6  # confidence of an edition told by a sign or a word in front of the number
_CUT = re.compile(r"\s{0,9}[|•·:]\s{1,9}|\s{1,9}[-–—/]+\s{1,9}|\s{0,9}—\s{0,9}|[\[\"“„«]|[.!?]\s{1,9}|\s\|")
_BEHIND = re.compile(
    r"(?:\s{0,9}[)\]]?(?:\s{0,9}[|•·:]+\s{0,9}|\s{1,9}[-–—]+\s{1,9}|\s{0,9}—\s{0,9}|\s{1,9}//?\s{1,9}|\s{1,9}(?=[\"“„«]))"
    r"|\]\s{1,9})(?=\S)"
)
_QUOTED = re.compile(r"\s[\"„«“]\s?(?P<name>(?=[^\W\d_a-zß-ÿ])[^\"„«“”»\n]{3,60}?)\s?[\"“”»](?:\s[a-zß-ÿ]|\s?$)", re.M)
_QUOTED_NAME = re.compile(r"\s[\"„«“‘']\s?(?P<name>[^\"„«“”»‘’\n]{3,60}?)\s?[\"“”»’'](?!\w)")
_BRACKET = re.compile(r"\s\([^()\n]{2,40}\)\s*\Z")  # behind a name: '(LowTalk 2026)'
_ITEM = re.compile(r"\s{0,9}\d{1,2}[.)]\s")
_BARE = re.compile(
    r"(?<![^\s\[])(?P<name>[^\W\d_a-zß-ÿ][^\n:|–—()\[\]\d]{2,50}) (?:20\d\d (?=\())?(?P<bracket>\()?"
    r"(?P<number>\d{1,3}|[IVX]{1,5})"
    r"(?(bracket)\))(?=\s?[:|](?:\s|$)|\s[–—-]\s|\]\s|\)?[ \t]*$)",
    re.M,
)
_MARKS = " \t#*•-"  # in front of a heading
_OTHER_LABELS = ("when", "where", "price", "contact", "registration", "who")


class Numbered(NamedTuple):
    """Where a line holds a series' name, its edition, and what stands behind a separator; `title` may be empty."""

    name: tuple[int, int]
    edition: Found
    title: tuple[int, int]

    @property
    def behind(self) -> bool:
        """Whether a title stands behind it."""
        return self.title[0] < self.title[1]


class _Patterns(NamedTuple):
    """What recurs, what leads in to a name, pieces of music, rooms, what stands before a place, and verbs of events.

    And what stands before who gives a lecture, what only calls a series one, and nouns of an edition behind a comma.
    """

    recurs: re.Pattern[str]
    leads: re.Pattern[str]
    music: re.Pattern[str]
    rooms: re.Pattern[str]
    at: re.Pattern[str]
    happens: re.Pattern[str]
    by: re.Pattern[str]
    called: re.Pattern[str]
    counted: re.Pattern[str]
    of: re.Pattern[str]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack, english = languages.load(language), languages.load("en")
    recurs = {
        *pack.titles.series,
        *english.titles.series,
        *pack.blocks.cues.genre,
        *pack.titles.editions,
        *pack.titles.genres,
        *pack.titles.recurring,
    }
    leads = {*pack.titles.announcing, *pack.titles.statuses} - {*pack.blocks.cues.genre, *pack.titles.series}
    music = {word.strip("*") for word in pack.blocks.cues.music} - recurs
    ending = r"(?:(?<=\w\w)|(?<!\w))"
    rooms = {*pack.places.rooms, *pack.places.floors}
    compounds = {word for word in rooms if len(word) > SHORT}  # 'OG' is no end of 'Dialog'
    return _Patterns(
        later(rf"{ending}(?:{any_of(recurs)})(?:e?n|s|e)?(?!\w)", re.I),
        later(
            rf"\W{{0,9}}(?:(?:{any_of(leads)})\s{{1,9}})?(?:(?:{any_of(pack.organisations.spaced_articles)})\s{{1,9}})?",
            re.I,
        ),
        later(rf"(?<!\w)(?:{any_of(music)}|[sz][iy](?:m|n)(?:f|ph)on\w*|son[aá]t\w*|con[czs]ert[oi]s?)(?!\w)", re.I),
        later(rf"(?:{ending}(?:{any_of(compounds)})|(?<!\w)(?:{any_of(rooms)}))$", re.I),
        later(rf"\s(?:{any_of(pack.places.before_venue)})\s", re.I),
        later(rf"\s(?:{any_of({*pack.titles.happens, *pack.people.copulas, *pack.titles.returns})})\s"),
        later(rf"\s(?:{any_of(pack.people.by_words)})\s", re.I),
        later(
            rf"(?:(?:{any_of(pack.people.belongs_to)}|{any_of(pack.titles.part_of)})\s)?"
            rf"(?:(?:{any_of(pack.organisations.spaced_articles)})\s)?\w{{0,20}}(?:{any_of(pack.titles.series_nouns)})",
            re.I,
        ),
        later(rf"(?:,|\s[–-])\s(?:{any_of({*pack.titles.editions, *pack.titles.gatherings})})\Z", re.I),
        later(
            rf"\s(?:(?:{any_of(pack.people.belongs_to)})\s(?:(?:{any_of(pack.organisations.spaced_articles)})\s)?|d['’])"
            r"(?=[^\W\da-zß-ÿ])"
        ),
    )


def numbered(view: View) -> Numbered | None:
    """Return the first line that tells of a series, its edition and a title; else the first without a title."""
    lines = [
        (row, told)
        for row in view.rows[:LISTED]
        for item in (*view.within(row.line.start, row.line.end, "edition"), *_bare_number(view, row))
        if not (_ITEM.match(row.line.text) and _in_list(view, row)) and not _is_day(view, row)
        if (told := _read(view, row, item)) and not _goes_on(view, told)
    ]
    numbers: dict[str, set[int]] = {}
    for row, told in lines:
        if not view.text[row.line.start : min(told.name[0], told.edition.start)].strip(" \t#*•-"):
            numbers.setdefault(view.fold(view.text[slice(*told.name)]), set()).add(told.edition.value)
    ones = [
        told
        for row, told in lines
        if row.rank < FIRST and len(numbers.get(view.fold(view.text[slice(*told.name)]), ())) <= 1
    ]
    return next((told for told in ones if told.behind), None) or _below(view) or (ones[0] if ones else None)


def _below(view: View) -> Numbered | None:
    """Return a series whose edition the line below it tells, with what stands behind that."""
    found = instalment(view)
    if found is None:
        return None
    row, name, item, at = found
    return Numbered(name, item, _title(view, at, row.line.end) if at < row.line.end else (row.line.end, row.line.end))


def _goes_on(view: View, told: Numbered) -> bool:
    """Tell whether what is taken for a name is but joined to what is counted ('First Meeting | and Programme')."""
    return view.text[slice(*told.name)].split(maxsplit=1)[0].casefold() in AND


def _bare_number(view: View, row: Row) -> Iterator[Found]:
    """Yield the number without a sign behind the name of what recurs, or behind words that the text repeats.

    It ends the line or stands in front of a separator: 'Kiezgespräch 12: Wohnen', 'Preek van de Leek VI'.
    """
    if row.rank >= FIRST or len(row.line.text) > LINE:
        return
    words = _patterns(view.language)
    for match in _BARE.finditer(view.text, row.line.start, row.line.end):
        start, end = match.span("name")
        shown = match["name"]
        digits = match["number"]
        value = number_of(digits)
        again = _counts_again(view, value, match.end())
        others = ("date", "time", "price", "edition", *(() if again else ("street",)))  # 'Buurtdiner Oost 2'
        if view.within(match.start("number") - 1, match.end("number"), *others):
            continue
        recurs = next((m for m in words.recurs.finditer(shown) if m.end() == len(shown)), None)
        lead = words.leads.match(shown)
        if is_season(view.language, f"{shown.rpartition(' ')[2]} {match['number']}"):
            continue  # 'Les Rendez-vous du port, saison 6'
        if is_only_genre(view.language, shown[lead.end() if lead else 0 :]) or is_masthead(view.language, shown):
            continue  # 'Aankondiging lezing 1'
        tagged = view.text[match.end() : match.end() + 1] == "]"  # '[Kadetafel 6] Wie zorgt er?'
        if (
            recurs
            or tagged
            or again
            or is_format(view.language, shown)
            or (" " in shown and view.count(view.fold(shown)) > 1)
        ):
            if digits in ("I", "V", "X") and not recurs and not again:
                continue  # 'Mijn leven met X'
            if value and _names(view, start, end, small=False):
                yield Found("edition", *match.span("number"), digits, value, SIGN)


def _is_day(view: View, row: Row) -> bool:
    """Tell whether a line only counts a day of the event ('Day 1', 'Jour 2 : …')."""
    word, _, rest = row.line.text.strip(" *#").casefold().partition(" ")
    return word in view.material.context.pack.temporal.day_units and rest[:1].isdigit()


def _in_list(view: View, row: Row) -> bool:
    """Tell whether the lines around a numbered one are numbered as well ('2. Notulen')."""
    around = (view.rows[rank] for rank in (row.rank - 1, row.rank + 1) if 0 <= rank < len(view.rows))
    return any(_ITEM.match(other.line.text) for other in around)


def merely_counted(view: View, start: int, end: int) -> bool:
    """Tell whether a phrase names no series: what stands behind '#42:', or behind a number that counts something else.

    The latter, where nothing in the phrase recurs, is a bare ordinal at the head of a line ('2nd Street', 'Eerste
    Kamer'), one of several numbers there ('1. Vortrag: …'), or the number of a piece of music.
    """
    words = _patterns(view.language)
    line = view.row_at(start).line
    if _entitled(view, line.start, start) or (words.music.match(view.text, start, end) and _is_counted(view, end)):
        return True
    cut = _BEHIND.search(view.text, start, end)
    if words.recurs.search(view.text, start, cut.start() if cut else end):
        return False
    heads = {item.value for item in view.found.get("edition", ()) if opens(view, item)}
    return any(
        not any(map(str.isalnum, view.text[item.end : start]))
        and (
            words.music.search(view.text, line.start, item.start)
            or (opens(view, item) and (item.confidence < SIGN or len(heads) > 1))
            or _is_inside_title(view, item)
        )
        for item in view.within(line.start, max(line.start, start), "edition")
    )


def _is_counted(view: View, end: int) -> bool:
    """Tell whether a number stands right behind a phrase ('Symfonie nr. 3')."""
    return any(not view.text[end : item.start].strip(" ,") for item in view.within(end, end + NEAR, "edition"))


def _is_inside_title(view: View, item: Found) -> bool:
    """Tell whether nothing but an article stands in front of an ordinal in its line ('Der dritte Mann')."""
    ahead = view.text[view.row_at(item.start).line.start : item.start].strip().casefold()
    return item.confidence < SIGN and ahead in languages.load(view.language).organisations.articles


def _entitled(view: View, line_start: int, start: int) -> bool:
    """Tell whether a number heads the line of a phrase, as in front of a title ('#42: Wonen', '2. Abend: …')."""
    own = view.material.context.pack.titles.own_editions  # '3. Ausgabe: Kadefest'
    for item in view.within(line_start, max(line_start, start), "edition"):
        behind, signed = view.text[item.end : start], item.text[-1].isdigit()
        marked = _BEHIND.match(behind + "x") and (signed or not item.text.casefold().endswith(own))
        if opens(view, item) and (marked or (signed and not behind.strip())):
            return True
    return False


def opens(view: View, item: Found) -> bool:
    """Tell whether nothing stands in front of a number in its line."""
    return not view.text[view.row_at(item.start).line.start : item.start].strip(" \t#*•-")


def heads_title(view: View, item: Found) -> bool:
    """Tell whether a number stands alone in front of a title: '#42 Wonen', 'Lezing 4: …', 'Aankondiging avond 2: …'."""
    row = view.row_at(item.start)
    front = view.text[row.line.start : item.start]
    if front.strip(_MARKS) and not _patterns(view.language).leads.fullmatch(front):
        return False
    signed = not item.text[0].isalnum() and item.text[-1].isdigit()
    return item.confidence >= SIGN and (signed or _BEHIND.match(view.text, item.end, row.line.end) is not None)


def _read(view: View, row: Row, item: Found) -> Numbered | None:
    if row.label in _OTHER_LABELS or len(row.line.text) > LINE or _is_time(view, item):
        return None
    quoted = _QUOTED.match(view.text, item.end, row.line.end) if opens(view, item) else None
    if quoted:  # '3. „Klimatreffen“ der Gemeinde Au'
        recurs = _patterns(view.language).recurs.search(quoted["name"])
        return Numbered(quoted.span("name"), item, (row.line.end, row.line.end)) if recurs else None
    name, behind = _name_in_front(view, row.line.start, item), item.end
    if name is None:
        name, behind = _name_behind(view, row.line.end, item)
    if not _names(view, *name, small=behind > item.end and item.text[0].isupper()):
        return None
    text, end = view.text, row.line.end
    cut = _BEHIND.match(text, behind, end)
    if cut is None:
        rest = text[behind:end].strip(" )]!.*_#")
        return None if rest else Numbered(name, item, _title_in_front(view, row, name[0]) or (end, end))
    return Numbered(name, item, _title(view, cut.end(), end))


def _title_in_front(view: View, row: Row, start: int) -> tuple[int, int] | None:
    """Return the title in front of a name with its number in brackets or behind a bar: 'De dijk (Kadetafel #6)'."""
    front = view.text[row.line.start : start]
    shown = front.rstrip(" \t(|[–—-")
    mark = front[len(shown) :].strip()
    first = len(shown) - len(shown.lstrip(_MARKS))
    place = row.line.start + first, row.line.start + len(shown)
    return place if mark and may_be_title(view, *place) else None


def is_holder(language: str, shown: str) -> bool:
    """Tell whether what stands behind a series is who holds it: a body, or a club by its acronym ('WSV De Uilen')."""
    first, *rest = shown.split()
    acronym = first.isalpha() and first.isupper() and 1 < len(first) <= ACRONYM
    club = acronym and first.casefold() not in languages.load(language).holders.subjects
    return is_masthead(language, shown) or (club and 0 < len(rest) < MOST and all(word[0].isupper() for word in rest))


def _title(view: View, start: int, end: int) -> tuple[int, int]:
    """Return what stands behind a separator without what leads to it, empty if that is only when."""
    text = view.text
    first, last = inner(view.language, text[start:end])
    title = (start + first, start + len(text[start : start + last].rstrip()))
    days = view.within(*title, "date", "time", "price")
    covered = sum(f.end - f.start for f in days if any(map(str.isdigit, f.text)))  # 'Kerst' may be a title
    named = any(map(str.isalpha, text[slice(*title)])) and 2 * covered <= title[1] - title[0]
    named = named and not is_holder(view.language, text[slice(*title)])  # '5e Kubbtoernooi - Jeugdhuis De Haspel'
    counts = any(e.start <= title[0] and title[1] <= e.end for e in view.within(*title, "edition"))
    return title if named and not counts else (end, end)  # no '4e editie'


def _is_time(view: View, item: Found) -> bool:
    """Tell whether a number counts how often something was done ('Zum dritten Mal findet …')."""
    noun = item.text.casefold().partition(" ")[2]
    return noun in languages.load(view.language).titles.times


def _names(view: View, start: int, end: int, *, small: bool) -> bool:
    """Tell whether a phrase may name a series: capitalised, short, no room, no piece of music, no date.

    Behind a capitalised ordinal it may begin in small letters ('Derde kennisavond').
    """
    shown = view.text[start:end]
    words = _patterns(view.language)
    return (
        2 < len(shown) <= LONGEST
        and len(shown.split()) <= MOST
        and (small or shown[0].isupper() or shown[0].isdigit())
        and any(map(str.isalpha, shown))
        and shown[-1] not in ".,;"
        and shown.rsplit(None, 1)[-1].casefold() not in languages.load(view.language).titles.owners  # 'revient pour sa'
        and not words.leads.fullmatch(f"{shown} ")
        and shown.split()[0].casefold() not in languages.load(view.language).titles.so_far  # 'Déjà la sixième édition'
        and shown.casefold() not in languages.load(view.language).titles.units  # 'Week 4: …'
        and shown.rsplit(None, 1)[-1].casefold() not in languages.load(view.language).titles.topics
        and not words.music.search(shown)
        and not words.rooms.search(shown)
        and not is_when(view, start, end)
        and not view.within(start, end, "price", "postcode")
    )


def _name_behind(view: View, line_end: int, item: Found) -> tuple[tuple[int, int], int]:
    """Return the phrase behind an ordinal up to a separator ('17e Waterdag: ...'), empty if nothing in it recurs."""
    text, words = view.text, _patterns(view.language)
    ahead = text[view.row_at(item.start).line.start : item.start]
    ahead = ahead[max((cut.end() for cut in _CUT.finditer(ahead)), default=0) :]
    if ahead.strip() and not words.leads.fullmatch(ahead):
        return (item.end, item.end), item.end
    cut = _BEHIND.search(text, item.end, line_end)
    behind = cut.start() if cut else line_end
    start = _with_noun(view, item, behind)
    of = words.of.match(text, start, behind)
    start = of.end() if of else start  # 'Third edition of the | Salt Fair'
    by = words.by.search(text, start, behind)
    end = by.start() if by and view.within(by.end(), behind, "person") else behind  # '14e Kadelezing door Anna Poel'
    written = _BRACKET.sub("", text[start : before_place(view, start, end)])
    name = (start + len(written) - len(written.lstrip()), start + len(written.rstrip()))
    inside = words.called.match(text, *name)
    quoted = _QUOTED_NAME.match(text, inside.end(), behind) if inside else None
    if quoted:
        return quoted.span("name"), behind  # 'Vierde lezing in de reeks ‘Stad onder water’'
    shown = text[slice(*name)]
    listed = item.text.endswith(".") and words.recurs.fullmatch(shown)  # '1. Vortrag: ...'
    told = words.happens.search(shown)  # 'De 17e Waterdag staat in het teken van …'
    called = words.called.fullmatch(shown)  # 'Teil 3 der Reihe „Wasser“'
    recurs = words.recurs.search(shown) or _is_told_again(view, item)
    return ((behind, behind) if listed or told or called or not recurs else name), behind


def _is_told_again(view: View, item: Found) -> bool:
    """Tell whether a sentence counts as often as the number in the heading: 'Derde Kadelint', 'voor de derde keer'."""
    return _counts_again(view, item.value, item.end)


def _counts_again(view: View, value: int, place: int) -> bool:
    """Tell whether behind a place an edition, or how often something is held, has a number."""
    others = (other for other in view.found.get("edition", ()) if other.start > place and other.value == value)
    own = view.material.context.pack.titles.own_editions
    return any(other.text.casefold().endswith(own) or counts_times(view, other) for other in others)


def _with_noun(view: View, item: Found, end: int) -> int:
    """Return where a name begins whose noun was found with its ordinal: '3e | Café philo', but '3e editie | Kadefeest'.

    The noun has a capital, or what follows has none; both behind an ordinal in words: 'Ninth | Workshop on Salt'.
    """
    ordinal, _, noun = item.text.partition(" ")
    behind = view.text[item.end : end].lstrip()[:1]
    joined = view.text[item.end : end].split(maxsplit=1)[:1] in ([word] for word in AND)
    counted = ordinal[0].isdigit() or (noun[:1].isupper() and behind.islower() and not joined)
    if not noun or not counted or noun.casefold() in languages.load(view.language).titles.own_editions:
        return item.end
    return item.end - len(noun) if behind.isalpha() and (noun[0].isupper() or behind.islower()) else item.end


def before_place(view: View, start: int, end: int) -> int:
    """Return where a name ends that the place follows in which it is held ('12. Kneipenquiz im Gasthaus Anker')."""
    at = _patterns(view.language).at.search(view.text, start, end)
    if at is None:
        return end
    place = view.within(at.end(), end, "venue", "city")
    reached = place and place[0].start <= at.end() + NEAR and place[-1].end >= end - NEAR
    return at.start() if reached else end


def _is_told(when: Found) -> bool:
    """Tell whether a day or hour is one, and not the part of a name ('Midi-Sciences n° 12')."""
    return when.kind == "date" or any(map(str.isdigit, when.text))


def _name_in_front(view: View, start: int, item: Found) -> tuple[int, int] | None:
    """Return the phrase in front of 'nr. 5' or '#5', from the last separator or word of announcing on."""
    text = view.text
    if (item.text[0].isdigit() and not item.text.isdigit()) or item.confidence < SIGN:
        return None
    last = start + len(text[start : item.start].rstrip(" \t,:([|–—-"))
    first = max([start, *(cut.end() for cut in _CUT.finditer(text, start, last))])
    first = max([first, *(other.end for other in view.within(first, last, "date", "time") if _is_told(other))])
    words = _patterns(view.language)
    lead = words.leads.match(text, first, last)
    first = lead.end() if lead else first
    opened = text.rfind("(", first, last)
    first = opened + 1 if opened >= 0 and text.find(")", opened, last) < 0 else first  # 'De dijk (Kadetafel #6)'
    counted = words.counted.search(text[first:last])
    last = first + counted.start() if counted else last
    if words.happens.search(text, first, last) or view.within(first, last, "edition"):
        return None  # 'Das Rennen geht in die vierte Runde', 'Na de eerste keer nu de tweede editie'
    first += shown_genre(view, text[first:last]) if item.text.isalnum() and item.confidence == SIGN else 0
    front = text[start:first].rstrip(" :|–—-")
    if front and is_only_genre(view.language, text[first:last]) and _opens_name(front):
        return start, start + len(front)  # 'Salt Coders: Meetup no. 14'
    return (first, last) if first < last else None


def shown_genre(view: View, shown: str) -> int:
    """Return how many characters the kind of what is shown takes in front of a name ('Tentoonstelling | Drukwerk')."""
    word, _, rest = shown.partition(" ")
    pack = view.material.context.pack
    kind = word.casefold() in pack.blocks.cues.genre and word.casefold() not in (
        *pack.titles.series,
        *pack.titles.recurring,
    )
    return len(word) + 1 if kind and rest[:1].isupper() else 0


def _opens_name(front: str) -> bool:
    """Tell whether a text has no mark inside, and begins with a capital."""
    return front[0].isupper() and _CUT.search(front) is None
