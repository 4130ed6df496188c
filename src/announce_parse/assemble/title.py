"""The title: the likeliest of its candidates."""

import math
import re
from collections.abc import Set
from functools import lru_cache
from typing import Any

from announce_parse import languages
from announce_parse.assemble.labelled import labelled, talks
from announce_parse.assemble.mail_heads import MAIL, SUBJECT, TECHNICAL, stands_near
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.ranking import Candidate, best_of, recut, unranked, value_of
from announce_parse.assemble.recurring.formats import behind_year, leading_format
from announce_parse.assemble.recurring.numbered import Numbered, numbered
from announce_parse.assemble.recurring.quoted import quoted_head
from announce_parse.assemble.titles.candidates import is_feast, title_candidates
from announce_parse.assemble.titles.credits import is_credit
from announce_parse.assemble.titles.entitled import entitled, presented, quoted_whole
from announce_parse.assemble.titles.held import held, held_in
from announce_parse.assemble.titles.lines import NEXT, RATHER, below_masthead, heads, line_below, tells_other
from announce_parse.assemble.titles.lone import assembly, headline, lone_quotation, named_event, takes_place
from announce_parse.assemble.titles.occasion import before_occasion, behind_bill, behind_occasion, is_rhythm
from announce_parse.assemble.titles.quotes import balanced
from announce_parse.assemble.titles.sentences import goes_on, in_frame, introduces, is_headline, is_told, quotes
from announce_parse.assemble.titles.signed import unsigned
from announce_parse.assemble.titles.speakers import before_speaker, behind_speaker
from announce_parse.assemble.titles.trimmed import end_of_title
from announce_parse.assemble.titles.wording import (
    genre_of,
    inner,
    is_body,
    is_body_and_genre,
    is_call,
    is_genre,
    is_masthead,
    is_only_quality,
    is_placeholder,
    is_salutation,
    opening_genre,
    unfinished,
)
from announce_parse.assemble.view import View, overlap
from announce_parse.document import Value
from announce_parse.languages import CODES, is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words
from announce_parse.languages.folding import folded
from announce_parse.languages.labels import label_class, label_classes
from announce_parse.languages.phrases import PhraseTable

_OF = re.compile(r"\s(?:(?:de|du|des)\s|d['’])")
_DATELINE = re.compile(r"(?P<town>[^\W\da-zß-ÿ_][\w’'-]{2,40})(?:\s[-–]|\s?—)\s")
_TOWN = re.compile(r"[A-Z][A-Z’'. -]{2,30}(?:, [A-Z][\w.]{1,6}|,? \(\w{2,8}\))")  # 'OAK HARBOR, Wash.'
_COLON = re.compile(r"\s?:\s+(?=\S)")
_DASH = re.compile(r"\s[-–—|]\s+(?=\S)")
_NAME = re.compile(r"[\w'’-]+")
_SLASH = re.compile(r"\s/\s+(?=\S)")
_CLOSES = ("”", "“", "»", '"')  # quotation marks behind the name of a counted series
_REST = re.compile(r"(?:\s[-–—|]|,)\s[^:\n]{2,40}")  # behind a title that is quoted without it
FEW = 5  # words of it, its mark with them
OTHERS = frozenset(("where", "when", "price", "registration", "contact"))  # labels of lines that hold no title
_PATH = re.compile(
    r"\W{0,4}(?:home|start|startseite|startpagina|accueil|homepage)\s?[/>»›|→]\s?[^/>»›|→]{2,60}[/>»›|→]"
    r"|[^«>»›→\n]{2,40}\s[>»›→]\s[^«>»›→\n]{2,60}\s[>»›→]\s",
    re.I,
)
_ADDRESSES = frozenset(("email", "url"))
_NEXT_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?]\s[^\W\da-zß-ÿ_]")
_INNER = re.compile(r"(?<=\w )(?P<quoted>[\"“„«‘'][\w-]{1,20}(?: [\w-]{1,20})?[\"”“»’']) (?=(?P<next>[^\W\d_]{2,30}))")
_ISSUE = re.compile(r"(?:vol|jg|jaargang|jahrgang)\.?\s\d{1,4},?\s(?:no|nr|n°|heft)\.?\s?\d", re.I)
_OWNERS = re.compile(r"s['’]\s(?=\w)")
_COUNTED = re.compile(r"#\d{1,4}[:.]?\s{1,3}(?=\S)")
_VERB = re.compile(r" [a-zß-ÿ]")
_SHORT_NAME = re.compile(r"\s\([A-Z]{2,8}\)")  # of a body, behind its name
_ASIDE = re.compile(r"\s{0,9}\([^()\n]*\)\s{0,9}")  # '(English below)'
ARTICLE = 4  # characters of an article and a space in front of a body
HELD = 4  # words of a sentence that tells who holds what, at least
HEADERS = 4  # lines of a mail's head between one of its headers and the subject
SHARED = 0.5  # up to this probability of a candidate others may be likelier together
SEVERAL = 6  # candidates that are looked at together
SHARE = 0.6  # of what stands in front of a title that names cover
FRONT = frozenset(("left=short", "left=long"))  # what stands in front of a title is of no known kind
NEXT_WORDS = 24  # characters behind 'of' in which somebody's name stands
MARKS = 2  # characters in front of the first word of a line
WIDER = 0.01  # probability of a line from which it stands against what is behind a colon
WIDE = 120  # characters of a line that is prose
PROSE = 18  # words of a text of two sentences that is no title
STATEMENT = 16  # words of a sentence that is no title, whatever stands beside it
SENTENCE = 10  # words of a sentence that is no title if it tells a day, or another sentence stands beside it
NAMED = 4  # letters that are left of a title at least
_DAY_AND_YEAR = 2  # numbers of a date
_DATE_WORD = re.compile(r"\d{1,4}(?:st|nd|rd|th|er|e|de|ste)?(?![^\W_])|[^\W\d_]+|\w+")
FAR = 4  # lines below the name of a numbered series behind which no title of its own follows
LOGO = "logo"  # in all languages
PRACTICAL = frozenset(("when", "where", "price"))  # labels that are no titles
ANNOUNCED = 0.9
CALL = 80  # characters of a heading that only asks for attention
JOINTS = 4  # letters around dates and times that tell nothing else ('op', 'uur')
DOUBTED = 0.5  # up to this probability a heading gives way to a title that the text quotes
ALIKE = 0.4  # words that a heading and a quoted title share
LEAST = 0.1  # below this probability there is no title


def title(view: View, place: Value | None = None) -> dict[str, Any]:
    """Return the title, if one is likely enough; what stands behind the label of a place is none, nor is the venue."""
    candidates = [candidate for candidate in title_candidates(view) if view.fold(candidate.value) not in view.places]
    candidates = _finished(view, [candidate for candidate in candidates if _may_be(view, candidate)])
    candidates = [candidate for candidate in candidates if not _calls(view, candidate)] or candidates
    candidates = [c for c in candidates if not (_of_another_field(view, c) or _is_somebody(view, c))] or candidates
    credited = {rank for rank in {view.row_at(c.start).rank for c in candidates} if is_credit(view, view.rows[rank])}
    candidates = [c for c in candidates if view.row_at(c.start).rank not in credited] or candidates
    candidates = [c for c in candidates if not (_is_cut(view, c) or _only_when(view, c) or _tells_when(view, c))]
    candidates = [c for c in candidates if not (is_told(view, c) or goes_on(view, c) or in_frame(view, c))]
    candidates = [c for c in candidates if not (introduces(view, c) or quotes(view, c))]
    candidates = [c for c in candidates if not (_is_dateline(view, c) or _is_path(view, c))] or candidates
    candidates = [c for c in candidates if not (_is_news(view, c) or _is_town(view, c))] or candidates
    candidates = [c for c in candidates if not (_is_prose(view, c) or _goes_on(view, c))]
    candidates = [c for c in candidates if not _is_praised(view, c)] or candidates
    candidates = unsigned(view, candidates) or candidates
    if place:
        candidates = [c for c in candidates if not _is_place(view, c, place)] or candidates
    candidates = [c for c in candidates if not (_inside_name(view, c) or _acts(view, c))] or candidates
    listed = talks(view)
    candidates = [c for c in candidates if view.row_at(c.start).rank not in listed] or candidates
    told = numbered(view)
    announced = _behind(view, told, candidates) if told else _quoted_behind_series(view)
    under = (_under_label(view, candidates) or _quoted(view, candidates)) if not announced else []
    announced = announced or under or [c for c in candidates if {"line", "left=edition", "right=-"} <= c.features]
    ranked = best_of(view, "title", announced or candidates)
    if announced:  # behind series and edition, and again as a line by itself, which is then how it is spelt
        plain = view.fold(ranked[0][0].value)
        alone = next((c for c in candidates if "whole" in c.features and view.fold(c.value) == plain), None)
        ranked = [(alone or ranked[0][0], max(ANNOUNCED, ranked[0][1]))]
    ranked = _together(view, ranked) if ranked else ranked
    if not (told or announced) and (not ranked or ranked[0][1] < LEAST):
        found = takes_place(view) or lone_quotation(view, candidates) or assembly(view) or held(view)
        found = found or headline(view, candidates) or named_event(view)
        return {"title": value_of(view, found, LEAST)} if found else {}
    if not ranked or ranked[0][1] < LEAST:
        return {"title": value_of(view, _named(view, told), LEAST)} if told and not told.behind else {}
    chosen, likely = below_masthead(view, ranked)
    prose = not announced and len(view.row_at(chosen.start).line.text) > WIDE
    found = takes_place(view) or held(view) if prose else None
    if found:
        return {"title": value_of(view, found, likely)}  # a quotation in prose is something else
    if not announced:
        chosen = _with_rest(view, _as_quoted(view, _with_front(view, chosen, ranked), candidates), ranked)
        chosen = _over_quotation(view, chosen, ranked)
    beside = told and chosen.start < told.edition.end and told.edition.start < chosen.end
    beside = beside or (
        told
        and told.edition.end < told.name[0] == chosen.start
        and view.text[told.name[1] : chosen.end].strip()[:1] in _CLOSES
    )
    beside = beside or (told and view.row_at(chosen.start).rank - view.row_at(told.name[0]).rank > FAR)
    if told and not told.behind and (beside or likely < RATHER or is_masthead(view.language, chosen.value)):
        below = line_below(view, ranked, likely, view.row_at(told.name[0]).rank, NEXT)
        named = (_bared(view, below[0]), below[1]) if below else (_named(view, told), likely)
        return {"title": value_of(view, *named)}
    return {"title": value_of(view, _bared(view, chosen), likely)}


def _together(view: View, ranked: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """Return candidates with the one first that is likeliest together with those that come down to the same title.

    'Webinar | Tides' and 'Tides' in one line are told as one, as is all that holds what stands behind a bar; each keeps
    its own bounds, and its probability, which is at least `LEAST` where they have that together.
    """
    if ranked[0][1] > SHARED:
        return ranked
    sums: dict[tuple[int, str], float] = {}
    bared = [
        (item, (view.row_at(item[0].start).rank, view.fold(_bared(view, item[0]).value))) for item in ranked[:SEVERAL]
    ]
    for (_, likely), shown in bared:
        sums[shown] = sums.get(shown, 0.0) + likely
    best = max(sums, key=lambda shown: sums[shown])
    first = next(item for item, shown in bared if shown == best)
    total = sums[best]
    if "<bar" in first[0].features:
        total = math.fsum(share for other, share in ranked[:SEVERAL] if other.start <= first[0].start < other.end)
    likely = LEAST if first[1] < LEAST <= total else first[1]
    return [(first[0], likely), *(item for item in ranked if item is not first)]


def _with_front(view: View, chosen: Candidate, ranked: list[tuple[Candidate, float]]) -> Candidate:
    """Return a title behind a colon with the words in front of it, which are no genre, series or name of somebody.

    A single word in front may be the name of a series ('KADELAB: Leven met water').
    """
    start = view.row_at(chosen.start).line.start
    if "<colon" not in chosen.features or chosen.features.isdisjoint(FRONT):
        return chosen
    if len(view.text[start : chosen.start].strip(" \xa0:").split()) == 1:
        return chosen
    wider = (c for c, share in ranked if c.end == chosen.end and c.start - start <= MARKS and share >= WIDER)
    return next(wider, chosen)


def _as_quoted(view: View, chosen: Candidate, candidates: list[Candidate]) -> Candidate:
    """Return a title as the text quotes it elsewhere, without the few words behind it ('Tides - Saturday week')."""
    for quoted in candidates:
        size = len(quoted.value)
        if "quoted" not in quoted.features or not chosen.value.casefold().startswith(quoted.value.casefold()):
            continue
        rest = _REST.match(view.text, chosen.start + size, chosen.end)
        if rest and len(rest[0].split()) <= FEW and view.text[chosen.start : chosen.start + size] == quoted.value:
            return recut(view, chosen, chosen.start, chosen.start + size)
    return chosen


def _with_rest(view: View, chosen: Candidate, ranked: list[tuple[Candidate, float]]) -> Candidate:
    """Return a title that was cut in front of 'of' with what it is of, up to a day ('Fête | de la pomme')."""
    if ">with" not in chosen.features or not _OF.match(view.text, chosen.end):
        return chosen
    if view.within(chosen.end, chosen.end + NEXT_WORDS, "person", "group"):
        return chosen
    longer = [c for c, _ in ranked if c.start == chosen.start and c.end > chosen.end and ">line" not in c.features]
    return min(longer, key=lambda c: c.end, default=chosen)


def _over_quotation(view: View, chosen: Candidate, ranked: list[tuple[Candidate, float]]) -> Candidate:
    """Return a title that was cut at a quotation inside it with what stands on its other side ('KRING 'Tux' Meetup').

    The quotation is a name of a word or two, with words in front of it, and the word behind it no small one, as it is
    in 'Concert 'Winterlicht' in de kerk'.
    """
    line = view.row_at(chosen.start).line
    cut = next((m for m in _INNER.finditer(line.text) if line.start + m.end() == chosen.start), None)
    if cut is None:
        cut = next((m for m in _INNER.finditer(line.text) if line.start + m.end("quoted") == chosen.end), None)
    if cut is None or is_stop_word(cut["next"].casefold(), view.language):
        return chosen
    end = next((c.end for c, _ in ranked if c.start == line.start + cut.end()), 0)
    return recut(view, chosen, line.start, end) if end else chosen


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
    behind = [c for c in candidates if abs(c.start - start) <= 1 and c.end <= end]
    uncut = [c for c in behind if ">colon" not in c.features] if sure else []  # 'Title: Tides: A history'
    return uncut or behind or [whole]


def _quoted(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Return the title that the text quotes behind the noun of an event, if the heading is but a publisher's.

    A heading that is likely stands, unless it tells a part of the title, whose event it is, or what is held.
    """
    found = entitled(view)
    if found is None:
        return []
    told = unranked(view, *found.place)
    ranked = best_of(view, "title", candidates)
    if ranked and ranked[0][1] > DOUBTED:
        heading = ranked[0][0]
        alike = overlap(view.fold(heading.value), view.fold(told.value)) >= ALIKE
        kind = bool(found.noun) and found.noun in view.fold(heading.value)
        kind = kind or (found.named and "hasgenre" in heading.features) or is_headline(view, heading)
        if not (_celebrates(view, heading) or alike or kind or heads(view, heading)):
            return []
    return [told]


def _celebrates(view: View, heading: Candidate) -> bool:
    """Tell whether a heading calls out what a body does ('Koor De Veen viert feest!')."""
    return heading.value.endswith("!") and any(
        is_body_word(word, view.language) for word in view.fold(heading.value).split()
    )


def _holds(view: View, heading: Candidate) -> bool:
    """Tell whether a heading names who holds the event, where it is or its genre, but not the event."""
    named = {"is=organiser", "is=venue", "is=person", "place"}
    return (
        not named.isdisjoint(heading.features)
        or is_genre(view.language, heading.value)
        or genre_of(view.language, heading.value)
        or is_body(view.language, heading.value)
    )


def _behind(view: View, told: Numbered, candidates: list[Candidate]) -> list[Candidate]:
    """Return the candidates that begin behind series and edition, if need be the whole rest of the line."""
    if not told.behind:
        return []
    start, end = told.title
    whole = Candidate(start, end, view.shown(start, end), frozenset())
    return [c for c in candidates if abs(c.start - start) <= 1 and c.end <= end + 1] or [whole]


def _quoted_behind_series(view: View) -> list[Candidate]:
    """Return the title that is quoted behind the name of its series."""
    head = quoted_head(view)
    return [unranked(view, *head[1])] if head else []


def _may_be(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is no salutation, placeholder, small word or remark in brackets, and no address."""
    line = view.row_at(candidate.start).line
    behind = view.text[candidate.end : line.end]
    return not (
        _ASIDE.fullmatch(line.text)
        or is_salutation(view.language, candidate.value + behind[:1].strip(" "), behind)
        or is_placeholder(view.language, candidate.value)
        or is_stop_word(candidate.value.casefold(), view.language)
        or is_only_quality(view.language, candidate.value)
        or not _ADDRESSES.isdisjoint(view.kinds_in(candidate.start, candidate.end))
        or _is_caption(view, candidate)
        or _is_free(view, candidate)
        or _tells_practically(view, candidate)
    )


def _tells_practically(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is the label of when, where or for how much, alone or with a day ('Wanneer 28 nov')."""
    first, _, rest = candidate.value.partition(" ")
    if label_class(first.casefold().rstrip(":?"), label_classes(view.language)) not in PRACTICAL:
        return False
    return not rest or bool(view.within(candidate.start, candidate.end, "date"))


def _is_caption(view: View, candidate: Candidate) -> bool:
    """Tell whether a line tells whose logo it is, or whom a picture shows of whom the text tells ('Foto Ad Fontes')."""
    first, _, rest = candidate.value.partition(" ")
    if not rest[:1].isupper() or not candidate.value[:1].isupper():
        return False
    word = first.casefold()
    captions = view.material.context.pack.titles.captions
    return word == LOGO or (word in captions and view.count(view.fold(rest)) > view.count(view.fold(candidate.value)))


def _is_free(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is but what tells that one need not pay ('gratis toegang!')."""
    said = view.within(candidate.start, candidate.end, "free")
    bare = candidate.value.strip(" .!")
    return bool(said) and any(len(item.text.strip(" .!")) >= len(bare) for item in said)


def _of_another_field(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate's line begins with another field's label, is a caption or a mail's header."""
    row = view.row_at(candidate.start)
    named = view.text[row.line.start : row.body]
    if (row.label in OTHERS and named and not is_call(view.language, named)) or _asides(view.language).match(
        row.line.text
    ):
        return True
    if MAIL.match(row.line.text) and ("@" in row.line.text or stands_near(view, row, SUBJECT, HEADERS)):
        return True  # who wrote a mail, and to whom
    return bool(_beside(view.language).match(row.line.text))


def _is_somebody(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate behind a colon only names people ('Preacher: Revd Anna Poel')."""
    if "<colon" not in candidate.features:
        return False
    people = view.within(candidate.start, candidate.end, "person")
    pack = languages.load(view.language).people
    small = {*pack.honorifics, *pack.and_words}
    words = list(_NAME.finditer(view.text, candidate.start, candidate.end))
    return bool(words) and all(
        word[0].casefold() in small or any(p.start <= word.start() and word.end() <= p.end for p in people)
        for word in words
    )


@lru_cache(maxsize=8)
def _beside(language: str) -> re.Pattern[str]:
    """Return how lines begin that tell with whom, or of what, an event is held ('In samenwerking met', 'Part of')."""
    pack = languages.load(language)
    cues = [cue for cue in (*pack.organisations.together_with, *pack.titles.part_of) if " " in cue]
    return re.compile(rf"\W{{0,9}}(?:{any_of(cues)})\s", re.I)


@lru_cache(maxsize=8)
def _asides(language: str) -> re.Pattern[str]:
    """Return how lines begin that tell who made a picture ('Foto: …'), and the headers of posts."""
    captions = any_of(languages.load(language).titles.captions)
    return re.compile(rf"\W{{0,9}}(?:(?:{captions})\b[^|:]{{0,40}}[|:]|©|{TECHNICAL})", re.I)


def _is_cut(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate ends inside brackets, at the colon of a word ('micro:bit'), or at an owner's apostrophe.

    'Fifty years of the Singers' | farewell concert'.
    """
    colon = view.text[candidate.end : candidate.end + 2]
    if ">quote" in candidate.features and _OWNERS.match(view.text, candidate.end - 1):
        return not any(mark in view.text[view.row_at(candidate.start).line.start : candidate.end] for mark in "‘'")
    if colon[:1].isalnum() and candidate.value[-1].isalnum():
        return True  # of a line that is too long
    return candidate.value.count("(") > candidate.value.count(")") or (colon[:1] == ":" and colon[1:].isalnum())


def _only_when(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate holds nothing but dates and times ('@ 2:00 pm - 3:00 pm'), or how often it is."""
    if "left=edition" in candidate.features:
        return False  # '#12: Kerst'
    if is_feast(view, candidate.start, candidate.end):
        return False
    if is_rhythm(view, candidate.start, candidate.end) or _spells_date(candidate.value):
        return True
    at, left = candidate.start, 0
    for item in view.within(candidate.start, candidate.end, "date", "time"):
        left += sum(map(str.isalnum, view.text[at : item.start]))
        at = max(at, item.end)
    return at > candidate.start and left + sum(map(str.isalnum, view.text[at : candidate.end])) <= JOINTS


def _spells_date(shown: str) -> bool:
    """Tell whether a text is a day and its year in any language, be it not the text's ('Jun 24th, 2012' in Dutch).

    >>> _spells_date("Jun 24th, 2012"), _spells_date("Mai 1968"), _spells_date("24 uur 2012")
    (True, False, False)
    """
    words = _DATE_WORD.findall(shown.casefold())
    names = [word for word in words if not word[0].isdigit()]
    return len(words) - len(names) == _DAY_AND_YEAR and bool(names) and _calendar().issuperset(names)


@lru_cache(maxsize=1)
def _calendar() -> frozenset[str]:
    return frozenset(word.rstrip(".") for code in CODES for word in calendar_words(code))


def _tells_when(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is a sentence that tells on which day what is held."""
    return (
        candidate.value[-1] in ".!"
        and len(candidate.value.split()) >= SENTENCE
        and bool(view.within(candidate.start, candidate.end, "date"))
    )


def _is_prose(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is long and goes on in a second sentence, or is a sentence in front of another."""
    size = len(candidate.value.split())
    ending = (candidate.value + view.text[candidate.end : candidate.end + 1]).rstrip("\"”“»«’' \n")[-1:]
    if size > PROSE and ending in (".", "!"):
        return True
    if size >= SENTENCE and _NEXT_SENTENCE.match(view.text, max(0, candidate.end - 3)):
        return True
    if size >= STATEMENT and candidate.value.endswith("."):
        return True
    least = SENTENCE if candidate.value.endswith(".") else PROSE
    return size >= least and bool(_NEXT_SENTENCE.search(candidate.value))


def _goes_on(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate goes on with a sentence, where nouns have a capital ('oder unter 0650 …')."""
    first = candidate.value.split(maxsplit=1)[0]
    small = first.islower() and view.material.context.pack.people.capital_nouns and " " in candidate.value
    return small and (is_stop_word(first, view.language) or first in view.material.context.pack.places.before_venue)


def _is_town(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is the town that a newspaper puts above the heading of a notice ('LO', '… in Lo').

    Above a day it is a title ('Casablanca').
    """
    row = view.row_at(candidate.start)
    if "whole" not in candidate.features or row.rank or len(view.rows) == 1:
        return False
    below = view.rows[1].line
    if view.within(below.start, below.end, "date", "time") or not _visited(view, candidate.value):
        return False
    return any(
        c.start <= candidate.start and candidate.end <= c.end
        for c in view.within(candidate.start, candidate.end, "city")
    )


def _visited(view: View, town: str) -> bool:
    """Tell whether the text says that something is in a town ('in Lo')."""
    before = any_of(languages.load(view.language).places.before_city)
    if town.isupper() and " " in town:
        body = re.search(rf"(?<!\w){re.escape(town.title())}\s(?P<next>[^\W\da-zß-ÿ_]\w+)", view.text)
        if body and is_body_word(body["next"].casefold(), view.language):
            return True  # 'SANTA ROSA' above 'The Santa Rosa Police Department …'
    return re.search(rf"(?<!\w)(?:{before})\s{re.escape(town)}(?!\w)", view.text, re.I) is not None


def _is_dateline(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is the town or the one word in capitals that a line begins with ('LO — Feest')."""
    start = view.row_at(candidate.start).line.start
    town = " " not in candidate.value or _TOWN.fullmatch(candidate.value)
    if ">dash" not in candidate.features or not town or candidate.start - start > MARKS:
        return False
    rest = view.text[candidate.end : view.row_at(candidate.start).line.end]
    return candidate.value.partition(",")[0].isupper() and not rest.isupper()


def _is_path(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate stands in the path of a page ('Home / Agenda / Open dag', 'Agenda » Mei » Open dag')."""
    return bool(_PATH.match(view.row_at(candidate.start).line.text))


def _is_news(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate stands in the heading of a page of news, or of a newsletter.

    'Nieuws uit de wijk – 3 oktober', 'Nieuwsbrief Dorpsraad Lo', 'Vol. 20, No. 13'.
    """
    row = view.row_at(candidate.start)
    return not row.rank and bool(_news(view.language).match(row.line.text) or _ISSUE.match(row.line.text))


@lru_cache(maxsize=8)
def _news(language: str) -> re.Pattern[str]:
    titles = languages.load(language).titles
    return re.compile(
        rf"\W{{0,4}}(?:(?i:{any_of(titles.news)})\s[a-zß-ÿ]{{1,5}}\s|(?i:{any_of(titles.newsletters)})(?!\w))"
    )


def _is_place(view: View, candidate: Candidate, place: Value) -> bool:
    """Tell whether a candidate is the venue, alone or with its city ('De Kring, Delft')."""
    name, shown = view.fold(place.value), view.fold(candidate.value)
    if shown == name:
        return True
    when = view.within(candidate.start, candidate.end, "date", "time")
    if when and when[0].start == candidate.start and view.fold(view.text[when[-1].end : candidate.end]) == name:
        return True  # '7 pm Orme Chapel'
    city = view.within(candidate.start, candidate.end, "city")
    return shown.startswith(name) and bool(city) and shown == f"{name} {view.fold(city[-1].text)}"


def _inside_name(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate that only the tagger bounded begins behind an article ('Café de La | Digue : …')."""
    if "tagged" not in candidate.features or any(feature[0] == "<" for feature in candidate.features):
        return False
    ahead = view.text[view.row_at(candidate.start).line.start : candidate.start].split()
    return bool(ahead) and ahead[-1].casefold() in languages.load(view.language).organisations.articles


def _acts(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is a body of which a sentence tells what it does ('The Fen Trust | is pleased to …')."""
    short = _SHORT_NAME.match(view.text, candidate.end)
    end = short.end() if short else candidate.end
    if (any(feature[0] == ">" for feature in candidate.features) and not short) or not _VERB.match(view.text, end):
        return False
    bodies = view.within(candidate.start, candidate.end, "organiser")
    return any(b.end == candidate.end and b.start <= candidate.start + ARTICLE for b in bodies)


def _calls(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate, or the line that it is a part of, only asks for attention."""
    line = view.row_at(candidate.start).line.text.strip()
    undated = view.shown(candidate.start, before_occasion(view, candidate.start, candidate.end))
    if undated[-1:] in (".", "!") and _invited(view.language).match(undated):
        return True
    return is_call(view.language, undated) or (len(line) < CALL and is_call(view.language, line))


def _is_praised(view: View, candidate: Candidate) -> bool:
    """Tell whether a quotation only says what kind of event it will be ('host a “remarkable musical event”')."""
    words = candidate.value.split()
    small = "quoted" in candidate.features and len(words) > 1 and candidate.value.islower()
    titles = languages.load(view.language).titles
    return small and (words[-1] in titles.gatherings or words[-1] in titles.entitled)


@lru_cache(maxsize=8)
def _invited(language: str) -> re.Pattern[str]:
    """Return how sentences begin that invite whoever reads them: 'You are warmly invited to share our meal!'."""
    return re.compile(rf"(?:{any_of(languages.load(language).titles.invited)})(?!\w)", re.I)


def _finished(view: View, candidates: list[Candidate]) -> list[Candidate]:
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


def _bared(view: View, chosen: Candidate) -> Candidate:
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
        first = 0
    written = view.text[chosen.start + first : balanced(view.text, chosen.start + first, chosen.start + last)[1]]
    shown = quoted_whole(view.language, written) or presented(view.language, written)
    if shown:
        return recut(view, chosen, chosen.start + first + shown[0], chosen.start + first + shown[1])
    lead = leading_format(view.language, view.text[chosen.start + first : chosen.start + last])
    lead = lead or behind_year(view, chosen.start + first, chosen.start + last)
    rest = view.fold(view.text[chosen.start + first + lead : chosen.start + last]).split() if lead else []
    if not set(rest) <= _numbering(view.language) and not tells_other(
        view, chosen.start + first + lead, chosen.start + last
    ):
        first += lead
    counted = _COUNTED.match(view.text, max(0, chosen.start + first - 1), chosen.start + last)
    if counted and counted.end() < chosen.start + last:
        first += len(counted[0]) - 1  # '#42 Anna Poel over water'
    first += _behind_performers(view, chosen.start + first, chosen.start + last)
    first = behind_speaker(view, chosen.start + first, chosen.start + last) - chosen.start
    first += _behind_holder(view, chosen.start + first, chosen.start + last)
    dateline = _DATELINE.match(view.text, chosen.start + first, chosen.start + last)
    if dateline and dateline["town"].isupper() and not view.text[dateline.end() : chosen.start + last].isupper():
        first += dateline.end() - dateline.start()
    first = behind_occasion(view, chosen.start + first, chosen.start + last) - chosen.start
    first = behind_bill(view, chosen.start + first, line.end) - chosen.start
    end = before_occasion(view, chosen.start + first, chosen.start + last)
    end = end_of_title(view, chosen.start + first, before_speaker(view, chosen.start + first, end))
    return recut(view, chosen, *balanced(view.text, chosen.start + first, end))


@lru_cache(maxsize=8)
def _numbering(language: str) -> frozenset[str]:
    """Return the words that only tell which event of a series it is ('juni-editie', 'June edition')."""
    return frozenset(map(folded, (*calendar_words(language), *languages.load(language).titles.own_editions)))


def _behind_holder(view: View, start: int, end: int) -> int:
    """Return how many characters a body and its mark lie in front of a title ('Leek User Group: Maps in R')."""
    mark = _COLON.search(view.text, start, end) or _DASH.search(view.text, start, end)
    holder = view.shown(start, mark.start()) if mark else ""
    if mark is None or not is_masthead(view.language, holder) or _plays(view, holder):
        return 0
    rest = view.shown(mark.end(), end)
    told = len(rest.split()) > 1 and rest[0].isupper() and not tells_other(view, mark.end(), end)
    return mark.end() - start if told and not is_body_and_genre(view.language, f"{holder} – {rest}") else 0


def _plays(view: View, name: str) -> bool:
    """Tell whether a name is that of a group that performs ('Leek Choir', but not 'Leek User Group')."""
    group = _groups(view.language).search(name)
    return group is not None and group[0].casefold() not in view.material.context.pack.holders.groups


def _behind_performers(view: View, start: int, end: int) -> int:
    """Return how many characters of people lie in front of a title.

    They perform, in front of a slash ('Kamerkoor De Veen / Zomernacht'), or speak: 'Lezing Anna Poel: Dorpen'.
    """
    cut = _SLASH.search(view.text, start, end)
    genre = opening_genre(view.language, view.text[start:end]) if not cut else 0
    cut = cut or (_COLON.search(view.text, start + genre, end) if genre else None)
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
