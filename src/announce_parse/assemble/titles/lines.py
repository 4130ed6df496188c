"""Which of the first lines is the title: below a body, a genre or a series, or above a line that tells its kind."""

import re
from functools import lru_cache
from itertools import pairwise

from announce_parse import languages
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.ranking import Candidate, unranked
from announce_parse.assemble.recurring.formats import format_in_front, is_format
from announce_parse.assemble.recurring.named_after import is_lecture_series
from announce_parse.assemble.recurring.told import told_series
from announce_parse.assemble.titles.candidates import title_words
from announce_parse.assemble.titles.entitled import noun_in_front
from announce_parse.assemble.titles.speakers import honorifics
from announce_parse.assemble.titles.spoken import behind_kind, behind_speaker, whole_quoted
from announce_parse.assemble.titles.trimmed import end_of_title
from announce_parse.assemble.titles.wording import (
    genre_in_front,
    is_body_and_genre,
    is_call,
    is_masthead,
    is_only_genre,
    presents,
    tells_change,
    unfinished,
)
from announce_parse.assemble.view import Row, View
from announce_parse.document import Found
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.phrases import PhraseTable

Ranked = list[tuple[Candidate, float]]

WORDS = 12  # words of a title below a masthead
MARKS = 2  # characters behind a series' name in a line of its own
BELOW = (1, 2)  # lines below a masthead in which the title stands
ABOVE = (-1,)  # line above a subtitle
NEXT = (1,)  # and below the name of a numbered series
FARTHEST = 4  # lines below a masthead up to which lines in between are looked at
COLON = 14  # characters at the beginning of a line in which a colon tells of a label
RATHER = 0.3  # below this probability a title does not stand against the name of a numbered series
NEARER = 0.2  # of the probability of a line below a masthead, from which a line above it stands against it
LIKELY = 0.2  # from which a line below a masthead is the title outside the header as well
WHO_AND_WHEN = ("date", "time", "person", "group", "venue", "city", "organiser", "street")
LEAST = 0.1  # probability that is left to the other lines at least
_LEAST = 2  # words of a question, or of a body and its event, at least one more
_MOST = 4  # words of a body and its event
SWITCH = 8  # characters of a line that only leads to a page's other languages
_NAMED = re.compile(r"[^\W\d_]{2,12}: (?:[\w’'-]{1,30} ){3}\w")  # 'CRISPR: knippen en plakken in ons DNA'
_CALLED = frozenset(("left=announce", "right=-"))  # of a line behind a call ('Invitation : conférence du 17 octobre')
LONG = 3  # letters of a word for a building that also ends others


def below_masthead(view: View, ranked: Ranked) -> tuple[Candidate, float]:
    """Return the likeliest title; if that only names a body, a genre or a series, what stands below it."""
    chosen, likely = ranked[0]
    rank = view.row_at(chosen.start).rank
    above = _above_subtitle(view, ranked)
    if above:
        return above
    if "whole" in chosen.features and rank < BELOW[1] and ("hasgenre" not in chosen.features or _frames(view, chosen)):
        labelled = behind_kind(view, rank + 1 + _is_day(view, rank + 1))
        if labelled:
            return labelled, likely
    if "whole" in chosen.features and "upper" not in chosen.features and not rank:
        capitals = _in_capitals(view, ranked)
        if capitals:
            return capitals, likely
    kind = "genrefirst" in chosen.features or _is_bodys_event(view.language, chosen.value)
    if "whole" in chosen.features and (kind or heads(view, chosen)):
        told = whole_quoted(view, rank) or _cried_out(view, ranked, rank)
        if told:
            return told, likely
    dated = {"c0", "right=date"} <= chosen.features and (
        format_in_front(view.language, chosen.value) > 0 or _is_kind_and_when(view, chosen)
    )
    whole = "whole" in chosen.features or chosen.features >= _CALLED
    alone = dated or (whole and "c0" in chosen.features and heads(view, chosen))
    asked = _question_below(view, ranked, chosen)
    if asked:
        return asked
    if not alone and not (rank < BELOW[1] and is_series(view, chosen)):
        return chosen, likely
    dated_kind = _below_dated_kind(view, rank)
    if dated_kind:
        return dated_kind, likely
    found = line_below(view, ranked, likely, rank, BELOW)
    if found is None and alone and presents(view.language, chosen.value):
        lines = ((c, share) for c, share in ranked[1:] if view.row_at(c.start).rank in BELOW)
        plain = ((c, share) for c, share in lines if "whole" in c.features and c.value[-1] != ".")
        found = next(((c, share) for c, share in plain if not tells_other(view, c.start, c.end, "date", "time")), None)
    if found is None:
        by = behind_speaker(view, rank)
        found = (by, likely) if by else None
    return found or (chosen, likely)


def _is_kind_and_when(view: View, chosen: Candidate) -> bool:
    """Tell whether a title is but the noun of an event, with a day, a place or a name in its line and no more."""
    line = view.row_at(chosen.start).line
    noun = noun_in_front(view.language, chosen.value) == len(chosen.value)
    return noun and _genre_and_who(view, unranked(view, chosen.start, line.start + len(line.text.rstrip())))


def _below_dated_kind(view: View, rank: int) -> Candidate | None:
    """Return the line right below one that is but a kind of event with its day and a colon ('Vortrag am 12. Mai:')."""
    for row, following in pairwise(view.rows[rank + 1 : rank + 1 + FARTHEST]):
        shown = row.line.text.strip()
        noun = noun_in_front(view.language, shown)
        if not (noun and shown.endswith(":")) or following.gap or following.label:
            continue
        start, end = row.line.start + row.line.text.index(shown), row.line.end
        told = view.within(start + noun, end, "date", "time")
        rest = _without(view.text, start + noun, end, told).casefold().split()
        small = title_words(view.language)["small"]
        if told and all(word in small or is_stop_word(word, view.language) for word in rest):
            line = following.line
            first = line.start + len(line.text) - len(line.text.lstrip())
            last = line.start + len(line.text.rstrip())
            return None if tells_other(view, first, last) else unranked(view, first, last)
    return None


def _without(text: str, start: int, end: int, found: list[Found]) -> str:
    """Return a text without what was found in it, and without marks."""
    kept = []
    for item in found:
        kept.append(text[start : item.start])
        start = max(start, item.end)
    return " ".join(re.findall(r"\w+", " ".join((*kept, text[start:end]))))


def _frames(view: View, candidate: Candidate) -> bool:
    """Tell whether a name ends in the noun of what holds several events ('Harrow Literary Festival')."""
    words = candidate.value.casefold().split()
    return len(words) > 1 and words[-1] in view.material.context.pack.holders.frames


def _is_day(view: View, rank: int) -> bool:
    """Tell whether a line is nothing but a day, as that on which a page was published."""
    line = view.rows[rank].line if rank < len(view.rows) else None
    return line is not None and any(day.text == line.text.strip() for day in view.within(line.start, line.end, "date"))


def _question_below(view: View, ranked: Ranked, chosen: Candidate) -> tuple[Candidate, float] | None:
    """Return the question right below a line that is but the noun of an event in one word ('Avondcollege')."""
    if "whole" not in chosen.features or noun_in_front(view.language, chosen.value) != len(chosen.value):
        return None
    rank = view.row_at(chosen.start).rank
    lines = ((c, share) for c, share in ranked if "whole" in c.features and view.row_at(c.start).rank == rank + 1)
    return next(((c, share) for c, share in lines if c.value.endswith("?") and len(c.value.split()) > _LEAST), None)


def _in_capitals(view: View, ranked: Ranked) -> Candidate | None:
    """Return the line in capitals below a heading that is not: who invites, and what to."""
    lines = (
        c
        for c, share in ranked
        if {"whole", "upper"} <= c.features
        and view.row_at(c.start).rank in BELOW
        and _is_below(view, c, max(share, LIKELY))
    )
    titles = languages.load(view.language).titles
    small = {*titles.with_words, *titles.for_words}
    return next((c for c in lines if len(c.value.split()) > 1 and c.value.split()[0].casefold() not in small), None)


def _above_subtitle(view: View, ranked: Ranked) -> tuple[Candidate, float] | None:
    """Return the line above the likeliest one if that names a body, or a genre and for, by or with whom."""
    chosen, likely = ranked[0]
    row = view.row_at(chosen.start)
    if not row.rank or "whole" not in chosen.features:
        return None
    if is_masthead(view.language, chosen.value) or is_body_and_genre(view.language, chosen.value):
        return line_below(view, ranked[1:], likely, row.rank, ABOVE)
    if is_format(view.language, chosen.value) and not row.gap:
        return line_below(view, ranked[1:], likely, row.rank, ABOVE)
    if not _is_subtitle(view, chosen):
        return None
    above = line_below(view, ranked[1:], likely, row.rank, ABOVE)
    return None if row.gap and above and not _is_short_title(view, above[0]) else above


def _is_subtitle(view: View, candidate: Candidate) -> bool:
    """Tell whether a line only says what kind of event it is: 'Concert van het koor', 'Ein Abend über Heimat'.

    Without an article the genre is followed by whom it is for, by or with.
    """
    article = _article(view.language).match(candidate.value)
    shown = candidate.value[article.end() if article else 0 :]
    behind = shown[genre_in_front(view.language, shown) :]
    if behind == shown or not behind.startswith(" "):
        return False
    word = behind.split()[0].casefold()
    pack = view.material.context.pack
    small = {*pack.titles.with_words, *pack.titles.for_words, *pack.people.belongs_to}
    return word in small or (article is not None and is_stop_word(word, view.language))


def _is_short_title(view: View, candidate: Candidate) -> bool:
    """Tell whether the first line is a word or a few with a capital, and names neither a place nor who holds it."""
    words = candidate.value.split()
    named = view.within(candidate.start, candidate.end, "city", "organiser", "venue", "group")
    town = any(view.fold(city.text) == view.fold(candidate.value) for city in view.found.get("city", ()))
    first = not view.row_at(candidate.start).rank
    return first and len(words) <= _MOST and words[0][0].isupper() and not (named or town)


@lru_cache(maxsize=8)
def _article(language: str) -> re.Pattern[str]:
    return later(rf"(?:{any_of(languages.load(language).organisations.indefinite)})\s", re.I)


def line_below(
    view: View, ranked: Ranked, likely: float, rank: int, steps: tuple[int, ...]
) -> tuple[Candidate, float] | None:
    """Return the line that may be the title so many lines below the one of this rank, which is so likely."""
    others = max(1 - likely, LEAST)
    below = [
        (c, share)
        for c, share in ranked
        if "whole" in c.features
        and _steps(view, rank, view.row_at(c.start).rank) in steps
        and _is_below(view, c, share / others)
    ]
    near = [(c, share) for c, share in below if share >= NEARER * below[0][1]]
    return min(near, key=lambda item: item[0].start, default=None)


def _steps(view: View, rank: int, other: int) -> int:
    """Return how many lines lie from one line to another, without those in between that tell but a genre or who."""
    if not rank + 1 < other <= rank + FARTHEST:
        return other - rank
    between = view.rows[rank + 1 : other]
    return other - rank - sum(is_only_genre(view.language, r.line.text) or begins_with_name(view, r) for r in between)


def begins_with_name(view: View, row: Row) -> bool:
    """Tell whether a line begins with a name and the job of somebody, or holds little else."""
    people = view.within(row.body, row.line.end, "person")
    lead = view.text[row.body : people[0].start].casefold().split() if people else []
    behind = people[0].start if lead and honorifics(view.language).issuperset(lead) else row.body
    return tells_other(view, behind, row.line.end, "person")


def _cried_out(view: View, ranked: Ranked, rank: int) -> Candidate | None:
    """Return the one line of capitals below a body or a kind of event that names neither, nor who, when or where."""
    told = [
        c
        for c, _ in ranked
        if {"whole", "upper"} <= c.features
        and "status" not in c.features
        and view.row_at(c.start).rank > rank
        and len(c.value.split()) > _LEAST
        and not (heads(view, c) or view.row_at(c.start).label or tells_other(view, c.start, c.end))
        and not (is_call(view.language, c.value) or is_masthead(view.language, c.value))
    ]
    return told[0] if len(told) == 1 else None


def _is_bodys_event(language: str, shown: str) -> bool:
    """Tell whether a line is but a body's noun, what it is of, and the kind of its event: 'History Department Talk'."""
    words = shown.casefold().split()
    held = _LEAST < len(words) <= _MOST and is_only_genre(language, words[-1])
    return held and is_body_word(words[-2], language) and languages.load(language).people.compounds_apart


def heads(view: View, candidate: Candidate) -> bool:
    """Tell whether a line names a body, a genre, who presents what follows, a series, or a genre with who and when."""
    shown, language = candidate.value, view.language
    return (
        is_masthead(language, shown)
        or is_only_genre(language, shown)
        or presents(language, shown)
        or is_body_and_genre(language, shown)
        or format_in_front(language, shown) > 0
        or is_lecture_series(language, shown)
        or _genre_and_who(view, candidate)
    )


def _genre_and_who(view: View, candidate: Candidate) -> bool:
    """Tell whether a line holds but a genre, and who takes part, or when and where: 'Najaarslezing door Anna Poel'."""
    text, at = view.text, candidate.start + noun_in_front(view.language, candidate.value)
    if at == candidate.start:
        return False
    left = []
    days = [day for day in view.within(at, candidate.end, "date") if any(map(str.isdigit, day.text))]
    if days and _places(view.language).match(text, days[-1].end, candidate.end):
        return True  # 'Lesung am Mittwoch, 20.3.2019 bei Bücher Moll'
    for item in view.within(at, candidate.end, *WHO_AND_WHEN):
        left.append(text[at : item.start])
        at = max(at, item.end)
    named = bool(left)
    words = [word for piece in (*left, text[at : candidate.end]) for word in view.fold(piece).split()]
    small = title_words(view.language)["small"] | title_words(view.language)["with"]
    return named and all(word in small or is_stop_word(word, view.language) for word in words)


def is_series(view: View, candidate: Candidate) -> bool:
    """Tell whether a title is but a series with its noun ('Ringvorlesung „Klima und Gesellschaft“')."""
    place = view.once(told_series)
    if place is None or not (candidate.start <= place[0] and place[1] <= candidate.end):
        return False
    noun = view.text[candidate.start : place[0]].rstrip(" \"“„«»‘'")
    return len(noun.split()) <= 1 and candidate.end - place[1] <= MARKS


def _is_below(view: View, candidate: Candidate, likely: float) -> bool:
    """Tell whether a line may be the title below a masthead or series: no label, date, place or name.

    `likely` is its probability, should the line above be none.
    """
    row = view.row_at(candidate.start)
    if row.label or (":" in candidate.value[:COLON] and not _NAMED.match(candidate.value)):
        return False
    end = end_of_title(view, candidate.start, candidate.end)  # 'Am Strom | – Lesung mit Anna Poel'
    if row.block != "header" and likely < LIKELY and end == candidate.end and not _is_below_speaker(view, row):
        return False
    city = view.within(candidate.start, candidate.end, "city")
    if city and likely < RATHER and _building(view.language).search(candidate.value):
        return False  # 'Michaelskerk te Utrecht'
    shown = candidate.value
    if is_masthead(view.language, shown) or is_call(view.language, shown):
        return False
    if shown.islower() and len(shown) <= SWITCH:
        return False  # 'nl en'
    if is_only_genre(view.language, shown) or (" " not in shown and _genres(view.language).fullmatch(shown)):
        return False  # 'Bijeenkomsten'
    if _invites(view.language).find(shown) or _held_by(view.language).match(shown):
        return False  # 'La médiathèque vous invite à une soirée !', 'Hosted by the Moor Trust'
    if tells_change(view.language, shown):
        return False  # 'Deze bijeenkomst is verplaatst!'
    if shown[0].islower() and shown.split()[0] in title_words(view.language)["with"]:
        return False  # 'von William Shakespeare'
    if len(shown.split()) > WORDS or shown.endswith(".") or unfinished(view.language, shown) != shown:
        return False
    return not tells_other(view, candidate.start, end) and not view.within(candidate.start, end, "person")


def _is_below_speaker(view: View, row: Row) -> bool:
    """Tell whether a line stands right below that of who speaks, at the top ('Dr Anna Poel (Delft)')."""
    above = view.rows[row.rank - 1]
    return 1 < row.rank < FARTHEST and not row.gap and begins_with_name(view, above)


@lru_cache(maxsize=8)
def _building(language: str) -> re.Pattern[str]:
    """Return a capitalised word that ends in the noun of a building ('Michaelskerk')."""
    venues = any_of(word for word in languages.load(language).people.venues if len(word) > LONG)
    return re.compile(rf"(?<!\w)(?=[^\W\da-zß-ÿ])\w{{0,20}}(?i:{venues})(?!\w)")


@lru_cache(maxsize=8)
def _invites(language: str) -> PhraseTable:
    pack = languages.load(language)
    return PhraseTable({"invites": [*pack.blocks.cues.invitation, *pack.organisations.organises]})


@lru_cache(maxsize=8)
def _held_by(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(languages.load(language).organisations.organised_by)})(?!\w)", re.I)


@lru_cache(maxsize=8)
def _genres(language: str) -> re.Pattern[str]:
    """Return a word for a genre, or its plural."""
    pack = languages.load(language)
    return re.compile(rf"(?:{any_of([*pack.blocks.cues.genre, *pack.titles.genres])})\w{{0,3}}", re.I)


@lru_cache(maxsize=8)
def _places(language: str) -> re.Pattern[str]:
    """Return how what stands behind a day tells where: a preposition and a capital."""
    before = any_of(languages.load(language).places.before_venue)
    return re.compile(rf"[\s,|]{{1,3}}(?:{before})\s(?:\w{{1,4}}\s)?[^\W\da-zß-ÿ_]")


def tells_other(view: View, start: int, end: int, *kinds: str) -> bool:
    """Tell whether dates, places or names begin a text or cover most of it; 'Wem' is a town as well."""
    kinds = kinds or ("date", "time", "venue", "city", "person", "price", "street", "organiser")
    inside = view.within(start, end, *kinds)
    return (
        any(item.start <= start and item.kind != "city" for item in inside)
        or 2 * sum(last - first for first, last in {(item.start, item.end) for item in inside}) > end - start
    )
