"""Where a title begins and ends: cut back where its sentence goes on, and without who stands in front."""

import re
from collections.abc import Set
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.ranking import Candidate, recut
from announce_parse.assemble.recurring.formats import behind_year, leading_format
from announce_parse.assemble.recurring.group_meetings import group_meeting
from announce_parse.assemble.titles.entitled import presented, quoted_whole
from announce_parse.assemble.titles.held import held_in
from announce_parse.assemble.titles.lines import tells_other
from announce_parse.assemble.titles.occasion import before_occasion, behind_bill, behind_occasion
from announce_parse.assemble.titles.quotes import balanced
from announce_parse.assemble.titles.speakers import before_speaker, behind_speaker
from announce_parse.assemble.titles.spoken import quoted_behind_person
from announce_parse.assemble.titles.trimmed import end_of_title
from announce_parse.assemble.titles.wording import (
    inner,
    is_body_and_genre,
    is_genre,
    is_masthead,
    opening_genre,
    unfinished,
)
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words, weekday_words
from announce_parse.languages.folding import folded
from announce_parse.languages.phrases import PhraseTable

_DATELINE = re.compile(r"(?P<town>[^\W\da-zß-ÿ_][\w’'-]{2,40})(?:\s[-–]|\s?—)\s")
_TOWN_STOP = re.compile(r"(?P<town>[A-ZÀ-Þ][\w’'-]{2,40}(?:[ -][A-ZÀ-Þ][\w’'-]{2,30})?)\.\s(?=[A-ZÀ-Þ])")
_COLON = re.compile(r"\s?:\s+(?=\S)")
_DASH = re.compile(r"\s[-–—|]\s+(?=\S)")
_SLASH = re.compile(r"\s/\s+(?=\S)")
_COUNTED = re.compile(r"#\d{1,4}[:.]?\s{1,3}(?=\S)")
HELD = 4  # words of a sentence that tells who holds what, at least
SHARE = 0.6  # of what stands in front of a title that names cover
NUMBER = 2  # words of a title in small letters behind a body and a colon, at least one more
NAMED = 4  # letters that are left of a title at least
EDITION = 24  # characters of an edition in front of a title


def finished(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Cut candidates back that end in a preposition or an article with more of their line behind ('Het concert op')."""
    spans = {(candidate.start, candidate.end) for candidate in candidates}
    return [kept for candidate in candidates if (kept := _cut_back(view, candidate, spans))]


def _cut_back(view: View, candidate: Candidate, spans: Set[tuple[int, int]]) -> Candidate | None:
    """Return a candidate cut back, None where nothing is left of it that is no candidate by itself."""
    behind = view.text[candidate.end : view.row_at(candidate.start).line.end].lstrip(" \t\xa0")
    if not behind and _leads_on(view, candidate):
        return None  # 'You are invited to the launch of'
    if behind == ":" and unfinished(view.language, candidate.value) != candidate.value:
        return None  # 'Der Termin findet statt am:'
    if not behind[:1].isalnum():
        return candidate
    if _is_in_invitation(view, candidate):
        return None  # 'Registration | open | for the …'
    left = unfinished(view.language, view.text[candidate.start : candidate.end])
    if left is None:
        return None
    end = candidate.start + len(left)
    if end == candidate.end and _is_torn(view, candidate, spans):
        return None
    return (
        None
        if end < candidate.end and (candidate.start, end) in spans
        else recut(view, candidate, candidate.start, end)
    )


def _is_in_invitation(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate begins inside the words that invite to what stands behind them in the line."""
    line = view.row_at(candidate.start).line
    lead = len(line.text) - len(line.text.lstrip(" \t#*"))
    first, _ = inner(view.language, line.text[lead:])
    return line.start + lead < candidate.start < line.start + lead + first


def _is_torn(view: View, candidate: Candidate, spans: Set[tuple[int, int]]) -> bool:
    """Tell whether a candidate that only the tagger bounded ends in front of the last word of its line."""
    if any(feature[0] == ">" for feature in candidate.features):
        return False
    line = view.row_at(candidate.start).line
    rest = view.text[candidate.end : line.end].strip()
    return len(rest.split()) == 1 and rest[0].islower() and (candidate.start, candidate.end + 1 + len(rest)) in spans


def _leads_on(view: View, candidate: Candidate) -> bool:
    """Tell whether a line invites to what stands below: it ends in a small word."""
    shown = candidate.value
    return unfinished(view.language, shown) != shown and bool(_invitations(view.language).find(shown))


@lru_cache(maxsize=8)
def _invitations(language: str) -> PhraseTable:
    return PhraseTable({"invites": languages.load(language).blocks.cues.invitation})


def bare_title(view: View, chosen: Candidate) -> Candidate:
    """Return the chosen title without status and genre around it; for a genre alone, what its line tells behind it."""
    row = view.row_at(chosen.start)
    line, end = row.line, chosen.end
    told = held_in(view, row) if len(chosen.value.split()) >= HELD else None
    if told and chosen.start <= told[0].start and told[1] <= chosen.end:
        return told[0]  # 'De dorpsraad organiseert een rommelmarkt'
    if is_genre(view.language, chosen.value) and chosen.end < line.end:
        end = len(view.text[: line.end].rstrip())
    first, last = inner(view.language, view.text[chosen.start : end])
    if end != chosen.end and (not first or tells_other(view, chosen.start + first, chosen.start + last)):
        return chosen
    if tells_other(view, chosen.start + first, chosen.start + last, "person"):
        quoted = quoted_behind_person(view, chosen.start + first, chosen.start + last) if first else None
        if quoted:
            return quoted  # 'Lesung: Anna Poel, „Hecke“'
        first = 0
    written = view.text[chosen.start + first : balanced(view.text, chosen.start + first, chosen.start + last)[1]]
    shown = quoted_whole(view.language, written) or presented(view.language, written)
    if shown:
        return recut(view, chosen, chosen.start + first + shown[0], chosen.start + first + shown[1])
    lead = leading_format(view.language, view.text[chosen.start + first : chosen.start + last])
    lead = lead or behind_year(view, chosen.start + first, chosen.start + last)
    rest = view.fold(view.text[chosen.start + first + lead : chosen.start + last]).split() if lead else []
    held = lead and is_masthead(view.language, view.shown(chosen.start + first + lead, chosen.start + last))
    if not (held or set(rest) <= _numbering(view.language)) and not tells_other(
        view, chosen.start + first + lead, chosen.start + last
    ):
        first += lead  # not 'Zomerconcert – Harmonie De Lier'
    counted = _COUNTED.match(view.text, max(0, chosen.start + first - 1), chosen.start + last)
    if counted and counted.end() < chosen.start + last:
        first += len(counted[0]) - 1  # '#42 Anna Poel over water'
    first += _behind_edition(view, chosen.start + first, chosen.start + last)
    first += _behind_performers(view, chosen.start + first, chosen.start + last)
    first = behind_speaker(view, chosen.start + first, chosen.start + last) - chosen.start
    first += _behind_holder(view, chosen.start + first, chosen.start + last)
    dateline = _DATELINE.match(view.text, chosen.start + first, chosen.start + last)
    if dateline and dateline["town"].isupper() and not view.text[dateline.end() : chosen.start + last].isupper():
        first += dateline.end() - dateline.start()
    first = _behind_town(view, chosen.start + first, chosen.start + last) - chosen.start
    first = behind_occasion(view, chosen.start + first, chosen.start + last) - chosen.start
    first = behind_bill(view, chosen.start + first, line.end) - chosen.start
    first += _behind_month(view, chosen.start + first, chosen.start + last)
    end = before_occasion(view, chosen.start + first, chosen.start + last)
    end = end_of_title(view, chosen.start + first, before_speaker(view, chosen.start + first, end))
    return recut(view, chosen, *balanced(view.text, chosen.start + first, end))


def _behind_town(view: View, start: int, end: int) -> int:
    """Return where a headline begins behind the town with which the press opens it: 'Lo. Concert de printemps'."""
    town = _TOWN_STOP.match(view.text, start, end)
    if town is None or view.row_at(start).rank:
        return start
    known = any(city.start == start and city.end == town.end("town") for city in view.found.get("city", ()))
    pack = view.material.context.pack
    leads = any_of((*pack.places.before_city, *pack.people.belongs_to))
    led = re.search(rf"\b(?:{leads})(?:\s|(?<=['’])){re.escape(town['town'])}(?!\w)", view.text)
    return town.end() if known or led else start


def _behind_month(view: View, start: int, end: int) -> int:
    """Return how many characters the month lies in front of a title by which its group calls the meeting: 'May: …'."""
    month = _month(view.language).match(view.text, start, end) if view.once(group_meeting) else None
    return month.end() - start if month else 0


@lru_cache(maxsize=8)
def _month(language: str) -> re.Pattern[str]:
    months = any_of(calendar_words(language) - weekday_words(language))
    return re.compile(rf"(?:{months})(?:\s20\d\d)?(?:\s?:|\s[–—|-])\s{{1,3}}(?=\w)", re.I)


@lru_cache(maxsize=8)
def _numbering(language: str) -> frozenset[str]:
    """Return the words that only tell which event of a series it is ('juni-editie', 'June edition')."""
    return frozenset(map(folded, (*calendar_words(language), *languages.load(language).titles.own_editions)))


def _behind_holder(view: View, start: int, end: int) -> int:
    """Return how many characters a body and its mark lie in front of a title ('Leek User Group: Maps in R').

    So does a body that says that it invites to or holds what follows ('Buurttuin De Peen nodigt uit: …').
    """
    mark = _COLON.search(view.text, start, end) or _DASH.search(view.text, start, end)
    holder = view.shown(start, mark.start()) if mark else ""
    if mark and ":" in mark[0] and _invites(view.language).search(holder):
        rest = view.text[mark.end() : end].lstrip("\"“„«‘' ")
        named = holder.split()[1][0].isupper() and len(rest.split()) > NUMBER
        begins = rest[:1].isupper() or named  # no 'What the tides hold: a walk'
        return mark.end() - start if begins and not tells_other(view, mark.end(), end, "date", "time") else 0
    if mark is None or not is_masthead(view.language, holder) or _plays(view, holder):
        return 0
    rest = view.shown(mark.end(), end)
    begins = rest[:1].isupper() or (":" in mark[0] and len(rest.split()) > NUMBER)
    told = len(rest.split()) > 1 and begins and not tells_other(view, mark.end(), end)
    return mark.end() - start if told and not is_body_and_genre(view.language, f"{holder} – {rest}") else 0


@lru_cache(maxsize=8)
def _invites(language: str) -> re.Pattern[str]:
    """Return how a text ends that says who invites or presents: '… nodigt u uit voor', 'X proudly presents'."""
    pack = languages.load(language)
    verbs = any_of({*pack.organisations.organises, *pack.titles.presents})
    return re.compile(rf"[\w.]\s(?:[a-zß-ÿ]{{2,12}}\s)?(?:{verbs})(?:\s(?:[a-zß-ÿ]{{1,6}}|Sie|Euch)){{0,3}}\Z")


def _plays(view: View, name: str) -> bool:
    """Tell whether a name is that of a group that performs ('Leek Choir', but not 'Leek User Group')."""
    group = _groups(view.language).search(name)
    return group is not None and group[0].casefold() not in view.material.context.pack.holders.groups


def _behind_edition(view: View, start: int, end: int) -> int:
    """Return how many characters of a title only tell of which event an edition is ('3e édition | du | Salon du sel').

    Not where nouns have a capital, since the name is in the genitive there.
    """
    pack = view.material.context.pack
    if pack.people.capital_nouns:
        return 0
    for item in view.within(max(0, start - EDITION), start + 1, "edition"):
        own = item.text.casefold().endswith(pack.titles.own_editions)
        if own and not view.text[item.end : start].strip():
            of = _edition_of(view.language).match(view.text, max(start - 1, item.end), end)
            return of.end() - start if of and of.end() < end else 0
    return 0


@lru_cache(maxsize=8)
def _edition_of(language: str) -> re.Pattern[str]:
    """Return what leads from an edition to its event ('du', 'de son', 'of the')."""
    pack = languages.load(language)
    small = any_of({*pack.organisations.spaced_articles, *pack.titles.owners})
    return re.compile(rf"\s(?:(?:{any_of(pack.people.belongs_to)})\s(?:(?:{small})\s|[ld]['’])?|d['’])", re.I)


def _behind_performers(view: View, start: int, end: int) -> int:
    """Return how many characters of people lie in front of a title.

    They perform, in front of a slash ('Kamerkoor De Veen / Zomernacht'), or speak: 'Lezing Anna Poel: Dorpen'.
    """
    cut = _SLASH.search(view.text, start, end)
    genre = opening_genre(view.language, view.text[start:end]) if not cut else 0
    behind = start + genre
    cut = cut or ((_COLON.search(view.text, behind, end) or _DASH.search(view.text, behind, end)) if genre else None)
    if not cut:
        return 0
    front = view.text[start : cut.start()]
    if not genre and (_groups(view.language).search(front) or view.whole[view.fold(front)]):
        return cut.end() - start
    people = view.within(start + genre, cut.start(), "person", "group")
    named = sum(item.end - item.start for item in people)
    return cut.end() - start if named > SHARE * (cut.start() - start - genre) else 0


@lru_cache(maxsize=8)
def _groups(language: str) -> re.Pattern[str]:
    """Return a capitalised word that is, or ends in, a noun for a group that performs ('Northgate Ensemble')."""
    groups = any_of(word for word in languages.load(language).people.groups if len(word) > NAMED - 1)
    return re.compile(rf"(?<!\w)(?=[^\W\da-zß-ÿ_])\w{{0,20}}(?i:{groups})(?!\w)")
