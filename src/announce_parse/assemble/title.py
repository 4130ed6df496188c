"""The title: the likeliest of its candidates."""

import re
from collections.abc import Set
from functools import lru_cache
from typing import Any

from announce_parse import languages
from announce_parse.assemble.labelled import labelled, talks
from announce_parse.assemble.mail_heads import TECHNICAL
from announce_parse.assemble.numbered import Numbered, numbered
from announce_parse.assemble.ranking import Candidate, best_of, recut, value_of
from announce_parse.assemble.series_formats import is_format, leading_format, without_year
from announce_parse.assemble.series_told import told_series
from announce_parse.assemble.title_candidates import title_candidates, title_words
from announce_parse.assemble.title_entitled import entitled, has_noun, quoted_whole
from announce_parse.assemble.title_quotes import balanced
from announce_parse.assemble.title_wording import (
    genre_in_front,
    inner,
    is_body,
    is_call,
    is_genre,
    is_masthead,
    is_only_genre,
    is_placeholder,
    is_salutation,
    opening_genre,
    presents,
    unfinished,
)
from announce_parse.assemble.view import View, overlap
from announce_parse.document import Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.phrases import PhraseTable

_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_ON = re.compile(r"[\s,;:|(–—-]*(?:\b(?:op|am|on|le|du|vom|den|the)\s+)?$")
_COLON = re.compile(r"\s?:\s+(?=\S)")
_SLASH = re.compile(r"\s/\s+(?=\S)")
OTHERS = frozenset(("where", "when", "price", "registration", "contact"))  # labels of lines that hold no title
SHARE = 0.6  # of what stands in front of a title that names cover
COLON = 14  # characters at the beginning of a line in which a colon tells of a label
WORDS = 12  # words of a title below a masthead
MARKS = 2  # characters behind a series' name in a line of its own
BELOW = (1, 2)  # lines below a masthead in which the title stands
WHO_AND_WHEN = ("date", "time", "person", "group", "venue", "city", "organiser", "street")
NEARER = 0.2  # of the probability of a line below a masthead, from which a line above it stands against it
LIKELY = 0.2  # from which a line below a masthead is the title outside the header as well
NAMED = 4  # letters that are left of a title at least
ANNOUNCED = 0.9
CALL = 80  # characters of a heading that only asks for attention
RATHER = 0.3  # below this probability a title does not stand against the name of a numbered series
JOINTS = 4  # letters around dates and times that tell nothing else ('op', 'uur')
DOUBTED = 0.5  # up to this probability a heading gives way to a title that the text quotes
ALIKE = 0.4  # words that a heading and a quoted title share
LEAST = 0.1  # below this probability there is no title


def title(view: View, place: Value | None = None) -> dict[str, Any]:
    """Return the title, if one is likely enough; what stands behind the label of a place is none, nor is the venue."""
    candidates = [candidate for candidate in title_candidates(view) if view.fold(candidate.value) not in view.places]
    candidates = _finished(view, [candidate for candidate in candidates if _may_be(view, candidate)])
    candidates = [candidate for candidate in candidates if not _calls(view, candidate)] or candidates
    candidates = [c for c in candidates if not _of_another_field(view, c)] or candidates
    candidates = [c for c in candidates if not (_is_cut(view, c) or _only_when(view, c))]
    if place:
        candidates = [c for c in candidates if not _is_place(view, c, place)] or candidates
    candidates = [c for c in candidates if not _inside_name(view, c)] or candidates
    listed = talks(view)
    candidates = [c for c in candidates if view.row_at(c.start).rank not in listed] or candidates
    told = numbered(view)
    announced = _behind(view, told, candidates) if told else []
    under = (_under_label(view, candidates) or _quoted(view, candidates)) if not announced else []
    announced = announced or under or [c for c in candidates if {"line", "left=edition", "right=-"} <= c.features]
    ranked = best_of(view, "title", announced or candidates)
    if announced:  # behind series and edition, and again as a line by itself, which is then how it is spelt
        plain = view.fold(ranked[0][0].value)
        alone = next((c for c in candidates if "whole" in c.features and view.fold(c.value) == plain), None)
        ranked = [(alone or ranked[0][0], max(ANNOUNCED, ranked[0][1]))]
    if not ranked or ranked[0][1] < LEAST:
        return {"title": value_of(view, _named(view, told), LEAST)} if told and not told.behind else {}
    chosen, likely = _below_masthead(view, ranked)
    beside = told and chosen.start < told.edition.end and told.edition.start < chosen.end
    if told and not told.behind and (beside or likely < RATHER or is_masthead(view.language, chosen.value)):
        return {"title": value_of(view, _named(view, told), likely)}
    return {"title": value_of(view, _bared(view, chosen), likely)}


def _named(view: View, told: Numbered) -> Candidate:
    """Return the name of a numbered series, which is the title where there is no other."""
    start, end = balanced(view.text, *told.name)
    return Candidate(start, end, view.shown(start, end), frozenset())


def _under_label(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Return the candidates behind a label of the title; behind one of the topic where a heading names no event."""
    found = labelled(view)
    if found is None:
        return []
    (start, end), sure = found
    ranked = best_of(view, "title", candidates)
    if not sure and ranked and not _holds(view, ranked[0][0]):
        return []
    whole = Candidate(start, end, view.shown(start, end), frozenset())
    if not _may_be(view, whole) or is_call(view.language, whole.value):
        return []
    return [c for c in candidates if abs(c.start - start) <= 1 and c.end <= end] or [whole]


def _quoted(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Return the title that the text quotes behind the noun of an event, if the heading is but a publisher's.

    A heading that is likely stands, unless it tells a part of the title, whose event it is, or what is held.
    """
    place = entitled(view)
    if place is None:
        return []
    told = Candidate(*place, view.shown(*place), frozenset())
    ranked = best_of(view, "title", candidates)
    if ranked and ranked[0][1] > DOUBTED:
        heading = ranked[0][0]
        alike = overlap(view.fold(heading.value), view.fold(told.value)) >= ALIKE
        if not (alike or has_noun(view.language, heading.value) or _heads(view, heading)):
            return []
    return [told]


def _below_masthead(view: View, ranked: list[tuple[Candidate, float]]) -> tuple[Candidate, float]:
    """Return the likeliest title; if that only names a body, a genre or a series, what stands below it."""
    chosen, likely = ranked[0]
    rank = view.row_at(chosen.start).rank
    heads = {"whole", "c0"} <= chosen.features and _heads(view, chosen)
    if not heads and not (rank < BELOW[1] and _is_series(view, chosen)):
        return chosen, likely
    others = max(1 - likely, LEAST)
    below = [
        (c, share) for c, share in ranked[1:] if "whole" in c.features and _is_below(view, c, rank, share / others)
    ]
    near = [(c, share) for c, share in below if share >= NEARER * below[0][1]]
    found = min(near, key=lambda item: item[0].start, default=None)
    if found is None and heads and presents(view.language, chosen.value):
        found = next(((c, share) for c, share in ranked[1:] if view.row_at(c.start).rank in BELOW), None)
    return found or (chosen, likely)


def _heads(view: View, candidate: Candidate) -> bool:
    """Tell whether a line names a body, a genre, who presents what follows, a series, or a genre with who and when."""
    shown, language = candidate.value, view.language
    return (
        is_masthead(language, shown)
        or is_only_genre(language, shown)
        or presents(language, shown)
        or is_format(language, without_year(shown))
        or _genre_and_who(view, candidate)
    )


def _genre_and_who(view: View, candidate: Candidate) -> bool:
    """Tell whether a line holds but a genre, and who takes part, or when and where: 'Najaarslezing door Anna Poel'."""
    text, at = view.text, candidate.start + genre_in_front(view.language, candidate.value)
    if at == candidate.start:
        return False
    left = []
    for item in view.within(at, candidate.end, *WHO_AND_WHEN):
        left.append(text[at : item.start])
        at = max(at, item.end)
    named = bool(left)
    words = [word for piece in (*left, text[at : candidate.end]) for word in view.fold(piece).split()]
    small = title_words(view.language)["small"] | title_words(view.language)["with"]
    return named and all(word in small or is_stop_word(word, view.language) for word in words)


def _is_series(view: View, candidate: Candidate) -> bool:
    """Tell whether a title is but a series with its noun ('Ringvorlesung „Klima und Gesellschaft“')."""
    place = told_series(view)
    if place is None or not (candidate.start <= place[0] and place[1] <= candidate.end):
        return False
    return len(view.text[candidate.start : place[0]].split()) <= 1 and candidate.end - place[1] <= MARKS


def _is_below(view: View, candidate: Candidate, rank: int, likely: float) -> bool:
    """Tell whether a line may be the title below a masthead or series: no label, date, place or name.

    `likely` is its probability, should the line above be none.
    """
    row = view.row_at(candidate.start)
    if row.rank - rank not in BELOW or row.label or ":" in candidate.value[:COLON]:
        return False
    if row.block != "header" and likely < LIKELY:
        return False
    if likely < RATHER and _building(view.language).search(candidate.value):
        return False
    shown = candidate.value
    if is_masthead(view.language, shown) or is_call(view.language, shown):
        return False
    if len(shown.split()) > WORDS or shown.endswith(".") or unfinished(view.language, shown) != shown:
        return False
    return not _told(view, candidate.start, candidate.end) and not view.within(candidate.start, candidate.end, "person")


@lru_cache(maxsize=8)
def _building(language: str) -> re.Pattern[str]:
    """Return a capitalised word that ends in the noun of a building ('Michaelskerk')."""
    venues = any_of(word for word in languages.load(language).people.venues if len(word) > NAMED - 1)
    return re.compile(rf"(?<!\w)(?=[^\W\da-zß-ÿ])\w{{0,20}}(?i:{venues})(?!\w)")


def _holds(view: View, heading: Candidate) -> bool:
    """Tell whether a heading names who holds the event, where it is or its genre, but not the event."""
    named = {"is=organiser", "is=venue", "is=person", "place"}
    return (
        not named.isdisjoint(heading.features)
        or is_genre(view.language, heading.value)
        or is_body(view.language, heading.value)
    )


def _behind(view: View, told: Numbered, candidates: list[Candidate]) -> list[Candidate]:
    """Return the candidates that begin behind series and edition, if need be the whole rest of the line."""
    if not told.behind:
        return []
    start, end = told.title
    whole = Candidate(start, end, view.shown(start, end), frozenset())
    return [c for c in candidates if abs(c.start - start) <= 1 and c.end <= end + 1] or [whole]


def _may_be(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is no salutation, no placeholder and no small word, and holds no address."""
    line = view.row_at(candidate.start).line
    behind = view.text[candidate.end : line.end]
    return not (
        is_salutation(view.language, candidate.value + behind[:1].strip(" "), behind)
        or is_placeholder(view.language, candidate.value)
        or is_stop_word(candidate.value.casefold(), view.language)
        or view.within(candidate.start, candidate.end, "email", "url")
    )


def _of_another_field(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate's line begins with another field's label, is a caption or a mail's header."""
    row = view.row_at(candidate.start)
    if (row.label in OTHERS and row.body > row.line.start) or _asides(view.language).match(row.line.text):
        return True
    return bool(_beside(view.language).match(row.line.text))


@lru_cache(maxsize=8)
def _beside(language: str) -> re.Pattern[str]:
    """Return how lines begin that tell with whom, or of what, an event is held ('In samenwerking met', 'Part of')."""
    pack = languages.load(language)
    cues = [cue for cue in (*pack.organisations.together_with, *pack.titles.part_of) if " " in cue]
    return re.compile(rf"\W*(?:{any_of(cues)})\s", re.I)


@lru_cache(maxsize=8)
def _asides(language: str) -> re.Pattern[str]:
    """Return how lines begin that tell who made a picture ('Foto: …'), and the headers of posts."""
    captions = any_of(languages.load(language).titles.captions)
    return re.compile(rf"\W*(?:(?:{captions})\b[^|:]{{0,40}}[|:]|©|{TECHNICAL})", re.I)


def _is_cut(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate ends inside brackets, or at the colon of a word ('micro:bit')."""
    colon = view.text[candidate.end : candidate.end + 2]
    return candidate.value.count("(") > candidate.value.count(")") or (colon[:1] == ":" and colon[1:].isalnum())


def _only_when(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate holds nothing but dates and times ('@ 2:00 pm - 3:00 pm')."""
    at, left = candidate.start, 0
    for item in view.within(candidate.start, candidate.end, "date", "time"):
        left += sum(map(str.isalnum, view.text[at : item.start]))
        at = max(at, item.end)
    return at > candidate.start and left + sum(map(str.isalnum, view.text[at : candidate.end])) <= JOINTS


def _is_place(view: View, candidate: Candidate, place: Value) -> bool:
    """Tell whether a candidate is the venue, alone or with its city ('De Kring, Delft')."""
    name, shown = view.fold(place.value), view.fold(candidate.value)
    if shown == name:
        return True
    city = view.within(candidate.start, candidate.end, "city")
    return shown.startswith(name) and bool(city) and shown == f"{name} {view.fold(city[-1].text)}"


def _inside_name(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate that only the tagger bounded begins behind an article ('Café de La | Digue : …')."""
    if "tagged" not in candidate.features or any(feature[0] == "<" for feature in candidate.features):
        return False
    ahead = view.text[view.row_at(candidate.start).line.start : candidate.start].split()
    return bool(ahead) and ahead[-1].casefold() in languages.load(view.language).organisations.articles


def _calls(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate, or the line that it is a part of, only asks for attention."""
    line = view.row_at(candidate.start).line.text.strip()
    return is_call(view.language, candidate.value) or (len(line) < CALL and is_call(view.language, line))


def _finished(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Cut candidates back that end in a preposition or an article with more of their line behind ('Het concert op')."""
    spans = {(candidate.start, candidate.end) for candidate in candidates}
    return [kept for candidate in candidates if (kept := _cut_back(view, candidate, spans))]


def _cut_back(view: View, candidate: Candidate, spans: Set[tuple[int, int]]) -> Candidate | None:
    """Return a candidate cut back, None where nothing is left of it that is no candidate by itself."""
    behind = view.text[candidate.end : view.row_at(candidate.start).line.end].lstrip(" \t\xa0")
    if not behind and _leads_on(view, candidate):
        return None  # 'You are invited to the launch of'
    if not behind[:1].isalnum():
        return candidate
    left = unfinished(view.language, view.text[candidate.start : candidate.end])
    if left is None:
        return None
    end = candidate.start + len(left)
    return (
        None
        if end < candidate.end and (candidate.start, end) in spans
        else recut(view, candidate, candidate.start, end)
    )


def _leads_on(view: View, candidate: Candidate) -> bool:
    """Tell whether a line invites to what stands below: it ends in a small word."""
    shown = candidate.value
    return unfinished(view.language, shown) != shown and bool(_invitations(view.language).find(shown))


@lru_cache(maxsize=8)
def _invitations(language: str) -> PhraseTable:
    return PhraseTable({"invites": languages.load(language).blocks.cues.invitation})


def _bared(view: View, chosen: Candidate) -> Candidate:
    """Return the chosen title without status and genre around it; for a genre alone, what its line tells behind it."""
    line = view.row_at(chosen.start).line
    end = chosen.end
    if is_genre(view.language, chosen.value) and chosen.end < line.end:
        end = len(view.text[: line.end].rstrip())
    first, last = inner(view.language, view.text[chosen.start : end])
    if end != chosen.end and (not first or _told(view, chosen.start + first, chosen.start + last)):
        return chosen
    if _told(view, chosen.start + first, chosen.start + last, "person"):
        first = 0
    quoted = quoted_whole(view.language, view.text[chosen.start + first : chosen.start + last])
    if quoted:
        return recut(view, chosen, chosen.start + first + quoted[0], chosen.start + first + quoted[1])
    lead = leading_format(view.language, view.text[chosen.start + first : chosen.start + last])
    if lead and not _told(view, chosen.start + first + lead, chosen.start + last):
        first += lead
    first += _behind_performers(view, chosen.start + first, chosen.start + last)
    end = _before_date(view, chosen.start + first, chosen.start + last)
    return recut(view, chosen, *balanced(view.text, chosen.start + first, end))


def _behind_performers(view: View, start: int, end: int) -> int:
    """Return how many characters of people lie in front of a title.

    They perform, in front of a slash ('Kamerkoor De Veen / Zomernacht'), or speak: 'Lezing Anna Poel: Dorpen'.
    """
    cut = _SLASH.search(view.text, start, end)
    genre = opening_genre(view.language, view.text[start:end]) if not cut else 0
    cut = cut or (_COLON.search(view.text, start + genre, end) if genre else None)
    if not cut:
        return 0
    people = view.within(start + genre, cut.start(), "person", "group")
    named = sum(item.end - item.start for item in people)
    return cut.end() - start if named > SHARE * (cut.start() - start - genre) else 0


def _before_date(view: View, start: int, end: int) -> int:
    """Return where a title ends that a day follows ('Quiz night - 19 October 2018'); `end` where none does."""
    for item in view.within(start, end, "date"):
        if _DAY.search(item.text) and not any(map(str.isalnum, view.text[item.end : end])):
            cut = _ON.search(view.text, start, item.start)
            left = cut.start() if cut else item.start
            return left if sum(map(str.isalpha, view.text[start:left])) >= NAMED else end
    return end


def _told(view: View, start: int, end: int, *kinds: str) -> bool:
    """Tell whether dates, places or names begin a text or cover most of it."""
    kinds = kinds or ("date", "time", "venue", "city", "person", "price", "street", "organiser")
    inside = view.within(start, end, *kinds)
    return any(item.start <= start for item in inside) or 2 * sum(i.end - i.start for i in inside) > end - start
