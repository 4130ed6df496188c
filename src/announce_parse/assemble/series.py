"""The series that an event belongs to, and which edition it is."""

import re
from bisect import bisect_left
from typing import Any

from announce_parse.assemble.editions import Told, told_edition
from announce_parse.assemble.numbered import Numbered, merely_counted, numbered, opens
from announce_parse.assemble.ranking import Candidate, best_of, value_of
from announce_parse.assemble.series_candidates import series_candidates
from announce_parse.assemble.series_told import told_series
from announce_parse.assemble.title_wording import is_masthead
from announce_parse.assemble.view import View
from announce_parse.document import Evidence, Found, Value

STATED = 0.85  # probability of a name beside its edition, with a title behind them
ALONE = 0.6  # and without a title
CALLED = 0.7  # of a series that the text calls one
SAID = 0.6  # of an edition that a sentence tells
LEAST = 0.25  # below this probability there is no series
SURE = 0.6  # confidence of an edition that needs no series beside it
COUNTED = 0.9  # confidence of an edition by its form: '#42', 'derde editie'
NEAR = 40  # characters between a series' name and its edition


def series(view: View, title: Value | None) -> dict[str, Any]:
    """Return the series with its name and its edition's number.

    A name that is the title as well is the title alone unless an edition is told: 15 of 20 such names were none on
    train, 3 of 9 where a day stands behind them.
    """
    told = numbered(view)
    if told:
        return {"series": _stated(view, told)}
    place = told_series(view)
    if place:
        return {"series": _called(view, *place)}
    candidates = [
        c
        for c in series_candidates(view)
        if not merely_counted(view, c.start, c.end) and not is_masthead(view.language, c.value)
    ]
    ranked = best_of(view, "series", candidates)
    said = told_edition(view, title.value, title.evidence[0].start) if title else None
    if not ranked or ranked[0][1] < LEAST:
        return _edition_alone(view, title) or (_said(view, said) if said else {})
    chosen, likely = ranked[0]
    fields: dict[str, Any] = {"name": value_of(view, chosen, likely)}
    edition = edition_of(view, chosen) or (said.edition if said else None)
    if edition is None and title is not None and view.fold(title.value) == view.fold(chosen.value):
        return {}
    if edition:
        evidence = Evidence(edition.start, edition.end, "stated", min(edition.confidence, 0.3 + likely))
        fields["edition"] = Value(edition.value, (evidence,))
    return {"series": fields}


def _called(view: View, start: int, end: int) -> dict[str, Any]:
    """Return a series that the text calls one, with its edition if one stands beside it."""
    name = Candidate(start, end, " ".join(view.text[start:end].split()), frozenset())
    fields: dict[str, Any] = {"name": value_of(view, name, CALLED)}
    edition = edition_of(view, name)
    if edition:
        evidence = Evidence(edition.start, edition.end, "stated", min(edition.confidence, CALLED))
        fields["edition"] = Value(edition.value, (evidence,))
    return fields


def _edition_alone(view: View, title: Value | None) -> dict[str, Any]:
    """Return the edition in front of the title ('#42: Wonen') of a series that the text does not name."""
    lines = {0} if title is None else {0, view.row_at(title.evidence[0].start).rank}
    heads = [item for item in view.found.get("edition", ()) if opens(view, item)]
    if len({item.value for item in heads}) != 1 or heads[0].confidence < COUNTED:
        return {}
    if view.row_at(heads[0].start).rank not in lines:
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


def _said(view: View, told: Told) -> dict[str, Any]:
    """Return the edition that a sentence tells, and the series that it names."""
    evidence = Evidence(told.edition.start, told.edition.end, "stated", SAID)
    fields = {"edition": Value(told.edition.value, (evidence,))}
    start, end = told.name
    if start < end:
        name = Candidate(start, end, " ".join(view.text[start:end].split()), frozenset())
        fields["name"] = value_of(view, name, SAID)
    return {"series": fields}


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
