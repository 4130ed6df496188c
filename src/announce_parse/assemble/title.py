"""The title: the likeliest of its candidates."""

import math
import re
from typing import Any

from announce_parse.assemble.labelled import labelled, talks
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.ranking import Candidate, best_of, contenders, recut, unranked, value_of
from announce_parse.assemble.recurring.closing import closing_series
from announce_parse.assemble.recurring.dated import dated_head
from announce_parse.assemble.recurring.formats import is_whole_season
from announce_parse.assemble.recurring.numbered import Numbered, is_holder, numbered
from announce_parse.assemble.recurring.quoted import quoted_head
from announce_parse.assemble.recurring.returning import called_back
from announce_parse.assemble.recurring.told import told_series
from announce_parse.assemble.titles.below_speakers import below_speaker
from announce_parse.assemble.titles.bounds import bare_title, finished
from announce_parse.assemble.titles.candidates import title_candidates
from announce_parse.assemble.titles.convened import convened
from announce_parse.assemble.titles.credits import is_credit
from announce_parse.assemble.titles.dates import only_when, tells_when
from announce_parse.assemble.titles.entitled import entitled
from announce_parse.assemble.titles.held import held
from announce_parse.assemble.titles.lines import NEXT, RATHER, below_masthead, heads, line_below
from announce_parse.assemble.titles.lone import assembly, headline, lone_quotation, named_event, takes_place
from announce_parse.assemble.titles.quotes import balanced
from announce_parse.assemble.titles.refused import (
    acts,
    calls,
    ends_in_verb,
    goes_on_behind,
    inside_name,
    is_cut,
    is_news,
    is_praised,
    is_prose,
    is_somebody,
    may_be,
    of_another_field,
)
from announce_parse.assemble.titles.sentences import goes_on, in_frame, introduces, is_headline, is_told, quotes
from announce_parse.assemble.titles.signed import unsigned
from announce_parse.assemble.titles.towns import MARKS, is_dateline, is_path, is_place, is_town
from announce_parse.assemble.titles.wording import (
    genre_of,
    is_body,
    is_call,
    is_genre,
    is_masthead,
)
from announce_parse.assemble.view import View, overlap
from announce_parse.document import Value
from announce_parse.languages import is_stop_word

_OF = re.compile(r"\s(?:(?:de|du|des)\s|d['’])")
_CLOSES = ("”", "“", "»", '"')  # quotation marks behind the name of a counted series
_REST = re.compile(r"(?:\s[-–—|]|,)\s[^:\n]{2,40}")  # behind a title that is quoted without it
FEW = 5  # words of it, its mark with them
_INNER = re.compile(r"(?<=\w )(?P<quoted>[\"“„«‘'][\w-]{1,20}(?: [\w-]{1,20})?[\"”“»’']) (?=(?P<next>[^\W\d_]{2,30}))")
SHARED = 0.5  # up to this probability of a candidate others may be likelier together
SEVERAL = 6  # candidates that are looked at together
FRONT = frozenset(("left=short", "left=long"))  # what stands in front of a title is of no known kind
NEXT_WORDS = 24  # characters behind 'of' in which somebody's name stands
WIDER = 0.01  # probability of a line from which it stands against what is behind a colon
WIDE = 120  # characters of a line that is prose
FAR = 4  # lines below the name of a numbered series behind which no title of its own follows
ANNOUNCED = 0.9
DOUBTED = 0.5  # up to this probability a heading gives way to a title that the text quotes
ALIKE = 0.4  # words that a heading and a quoted title share
LEAST = 0.1  # below this probability there is no title


def title(view: View, place: Value | None = None) -> dict[str, Any]:
    """Return the title, if one is likely enough; what stands behind the label of a place is none, nor is the venue."""
    candidates = [c for c in contenders(view, "title", title_candidates(view)) if view.fold(c.value) not in view.places]
    candidates = finished(view, [candidate for candidate in candidates if may_be(view, candidate)])
    candidates = [candidate for candidate in candidates if not calls(view, candidate)] or candidates
    candidates = [c for c in candidates if not (of_another_field(view, c) or is_somebody(view, c))] or candidates
    credited = {rank for rank in {view.row_at(c.start).rank for c in candidates} if is_credit(view, view.rows[rank])}
    candidates = [c for c in candidates if view.row_at(c.start).rank not in credited] or candidates
    candidates = [c for c in candidates if not (is_cut(view, c) or only_when(view, c) or tells_when(view, c))]
    candidates = [c for c in candidates if not (is_told(view, c) or goes_on(view, c) or in_frame(view, c))]
    candidates = [c for c in candidates if not (introduces(view, c) or quotes(view, c))]
    candidates = [c for c in candidates if not (is_dateline(view, c) or is_path(view, c))] or candidates
    candidates = [c for c in candidates if not (is_news(view, c) or is_town(view, c))] or candidates
    candidates = [c for c in candidates if not (is_prose(view, c) or goes_on_behind(view, c))]
    candidates = [c for c in candidates if not ends_in_verb(view, c)]
    titled = [c for c in candidates if not (is_praised(view, c) or is_whole_season(view.language, c.value))]
    candidates = _without_series(view, unsigned(view, titled or candidates))
    if place:
        candidates = [c for c in candidates if not is_place(view, c, place)] or candidates
    candidates = [c for c in candidates if not (inside_name(view, c) or acts(view, c))] or candidates
    listed = talks(view)
    candidates = [c for c in candidates if view.row_at(c.start).rank not in listed] or candidates
    told = view.once(numbered)
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
        found = _returned(view) or takes_place(view) or lone_quotation(view, candidates) or assembly(view) or held(view)
        found = found or headline(view, candidates) or named_event(view)
        return {"title": value_of(found, LEAST)} if found else {}
    if not ranked or ranked[0][1] < LEAST:
        return {"title": value_of(_named(view, told), LEAST)} if told and not told.behind else {}
    chosen, likely = _below_heading(view, ranked)
    prose = not announced and (len(view.row_at(chosen.start).line.text) > WIDE or chosen.value.endswith("."))
    returned = _returned(view)
    same = returned and view.row_at(returned.start) is view.row_at(chosen.start)
    found = returned if same else (takes_place(view) or held(view)) if prose else None
    if found:
        return {"title": value_of(found, likely)}  # a quotation in prose is something else
    if not announced:
        chosen = _with_rest(view, _as_quoted(view, _with_front(view, chosen, ranked), candidates), ranked)
        chosen = _over_quotation(view, chosen, ranked)
    beside = told and chosen.start < told.edition.end and told.edition.start < chosen.end
    beside = beside or (
        told
        and told.edition.end < told.name[0] == chosen.start
        and _ends(view, view.text[told.name[1] : chosen.end].strip())
    )
    beside = beside or (told and view.row_at(chosen.start).rank - view.row_at(told.name[0]).rank > FAR)
    if told and not told.behind and (beside or likely < RATHER or is_masthead(view.language, chosen.value)):
        below = line_below(view, ranked, likely, view.row_at(told.name[0]).rank, NEXT)
        named = (bare_title(view, below[0]), below[1]) if below else (_named(view, told), likely)
        return {"title": value_of(*named)}
    return {"title": value_of((None if announced else convened(view, chosen)) or bare_title(view, chosen), likely)}


def _below_heading(view: View, ranked: list[tuple[Candidate, float]]) -> tuple[Candidate, float]:
    """Return the likeliest title, or what stands below it or below who speaks, if it only names a body or a series."""
    chosen, likely = below_masthead(view, ranked)
    return below_speaker(view, chosen) or chosen, likely


def _ends(view: View, rest: str) -> bool:
    """Tell whether what goes on behind the name of a series closes it, or is who holds it ('- Jeugdhuis De Haspel')."""
    holder = rest[:1] in "-–—|" and rest[1:].strip()
    return rest[:1] in _CLOSES or bool(holder and is_holder(view.language, holder))


def _without_series(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Leave out a quotation that is called a series, if there are others ('„Wasser“ ist eine Vortragsreihe')."""
    called = view.once(told_series)
    if called is None:
        return candidates
    row = view.row_at(called[0])
    if view.text[row.line.start : called[0]].rstrip().endswith(":") and called[1] == row.line.end:
        return [c for c in candidates if view.row_at(c.start) is not row] or candidates  # 'Reeks: Kadegesprekken'
    return [c for c in candidates if c.start != called[0] or "quoted" not in c.features] or candidates


def _together(view: View, ranked: list[tuple[Candidate, float]]) -> list[tuple[Candidate, float]]:
    """Return candidates with the one first that is likeliest together with those that come down to the same title.

    'Webinar | Tides' and 'Tides' in one line are told as one, as is all that holds what stands behind a bar; each keeps
    its own bounds, and its probability, which is at least `LEAST` where they have that together.
    """
    if ranked[0][1] > SHARED:
        return ranked
    sums: dict[tuple[int, str], float] = {}
    bared = [
        (item, (view.row_at(item[0].start).rank, view.fold(bare_title(view, item[0]).value)))
        for item in ranked[:SEVERAL]
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


def _returned(view: View) -> Candidate | None:
    """Return the event that the first sentence calls back ('Pechpop gaat zijn tweede jaar in!')."""
    name = called_back(view)
    return unranked(view, *name) if name else None


def _named(view: View, told: Numbered) -> Candidate:
    """Return the name of a numbered series, which is the title where there is no other."""
    start, end = balanced(view.text, *told.name)
    return unranked(view, start, end)


def _under_label(view: View, candidates: list[Candidate]) -> list[Candidate]:
    """Return the candidates behind a label of the title; behind one of the topic where a heading names no event."""
    found = labelled(view)
    if found is None:
        return []
    (start, end), sure = found
    ranked = best_of(view, "title", candidates)
    if not sure and ranked and not _holds(view, ranked[0][0]):
        return []
    whole = unranked(view, start, end)
    if not may_be(view, whole) or is_call(view.language, whole.value):
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
    """Return the candidates that begin behind series and edition, if need be the whole rest of the line.

    A title in front of its series reaches up to that.
    """
    if not told.behind:
        return []
    start, end = told.title
    whole = unranked(view, start, end)
    if start < told.name[0]:
        return [whole]
    return [c for c in candidates if abs(c.start - start) <= 1 and c.end <= end + 1] or [whole]


def _quoted_behind_series(view: View) -> list[Candidate]:
    """Return the title that is quoted behind its series, stands behind its month or day, or in front of it."""
    head = view.once(quoted_head) or view.once(dated_head) or view.once(closing_series)
    return [unranked(view, *head[1])] if head else []
