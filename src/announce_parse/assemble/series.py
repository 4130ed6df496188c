"""The series that an event belongs to, and which edition it is."""

import re
from bisect import bisect_left
from typing import Any

from announce_parse.assemble.numbered import Numbered, merely_counted, numbered, opens
from announce_parse.assemble.ranking import Candidate, best_of, value_of
from announce_parse.assemble.series_candidates import series_candidates
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Found, Value

STATED = 0.85  # probability of a name beside its edition, with a title behind them
ALONE = 0.6  # and without a title
LEAST = 0.25  # below this probability there is no series
SURE = 0.6  # confidence of an edition that needs no series beside it
COUNTED = 0.9  # confidence of an edition by its form: '#42', 'derde editie'
DATED = 14  # characters behind a name in which a day begins ('Ruby Meetup - 17 January')
NEAR = 40  # characters between a series' name and its edition


def series(view: View, title: Value | None) -> dict[str, Any]:
    """Return the series with its name and its edition's number.

    A name that is the title as well is the title alone unless an edition or a day stands behind it: 9 of 11 such names
    were none on train.
    """
    told = numbered(view)
    if told:
        return {"series": _stated(view, told)}
    candidates = [c for c in series_candidates(view) if not merely_counted(view, c.start, c.end)]
    ranked = best_of(view, "series", candidates)
    if not ranked or ranked[0][1] < LEAST:
        return _edition_alone(view)
    chosen, likely = ranked[0]
    fields: dict[str, Any] = {"name": value_of(view, chosen, likely)}
    edition = edition_of(view, chosen)
    alone = edition is None and not view.within(chosen.end, chosen.end + DATED, "date")
    if alone and title is not None and view.fold(title.value) == view.fold(chosen.value):
        return {}
    if edition:
        evidence = Evidence(edition.start, edition.end, "stated", min(edition.confidence, 0.3 + likely))
        fields["edition"] = Value(edition.value, (evidence,))
    return {"series": fields}


def _edition_alone(view: View) -> dict[str, Any]:
    """Return the edition with which the first line begins ('#42: Wonen'), of a series that the text does not name."""
    heads = [item for item in view.found.get("edition", ()) if opens(view, item)]
    if len({item.value for item in heads}) != 1 or view.row_at(heads[0].start).rank or heads[0].confidence < COUNTED:
        return {}
    evidence = Evidence(heads[0].start, heads[0].end, "stated", ALONE)
    return {"series": {"edition": Value(heads[0].value, (evidence,))}}


def _stated(view: View, told: Numbered) -> dict[str, Any]:
    """Return the name and the edition that one line tells together."""
    likely = STATED if told.behind else ALONE
    start, end = told.name
    name = Candidate(start, end, " ".join(view.text[start:end].split()), frozenset())
    evidence = Evidence(told.edition.start, told.edition.end, "stated", likely)
    return {"name": value_of(view, name, likely), "edition": Value(told.edition.value, (evidence,))}


def edition_of(view: View, name: Candidate) -> Found | None:
    """Return the edition nearest to a mention of the series; else the surest one of the text."""
    found = view.found.get("edition", ())
    mentions = [m.span() for m in re.finditer(re.escape(name.value), view.text, re.I)] or [(name.start, name.end)]

    def distance(item: Found) -> int:
        at = bisect_left(mentions, (item.start,))
        return min(max(0, item.start - end, start - item.end) for start, end in mentions[max(0, at - 1) : at + 1])

    near = [item for item in found if distance(item) <= NEAR and view.text.count("\n", item.start, item.end) == 0]
    if near:
        return min(near, key=lambda item: (item.confidence < SURE, distance(item), item.start))
    sure = [
        item
        for item in found
        if item.confidence >= 0.8 or (item.confidence >= SURE and view.row_at(item.start).rank < 4)
    ]
    return sure[0] if sure else None
