"""Titles in the line below who speaks, where the heading only names a series or a kind of event."""

from announce_parse.assemble.phrases import is_house_or_body
from announce_parse.assemble.ranking import Candidate, unranked
from announce_parse.assemble.titles.lines import begins_with_name, heads, is_series, tells_other
from announce_parse.assemble.titles.speakers import tells_job
from announce_parse.assemble.titles.wording import is_call, is_only_genre
from announce_parse.assemble.view import Row, View

LINES = 6  # below the heading in which who speaks stands
MOST = 20  # words of a title
LEAST = 2
_SPEAK = frozenset(("speaker", "guest"))


def below_speaker(view: View, heading: Candidate) -> Candidate | None:
    """Return the line right below the only one of who speaks, where the heading is but a series or a kind of event.

    'Physics Colloquium', a day, 'Prof. Tom Reilly, University of Leeds', 'A dark matter detector in a salt mine'.
    """
    concert = heading.value.casefold().endswith(view.material.context.pack.people.concerts)
    if concert or not (heads(view, heading) or is_series(view, heading)):
        return None
    rank = view.row_at(heading.start).rank
    near = view.rows[rank + 1 : rank + 1 + LINES]
    told = [found for row in near if _tells_speaker(view, row) and (found := _title(view, row.rank + 1))]
    return told[0] if len(told) == 1 else None


def _tells_speaker(view: View, row: Row) -> bool:
    """Tell whether a line holds the name of who speaks, and little else than that it is so and whom they work for."""
    if row.label not in ("", "who") or row.block == "programme" or not begins_with_name(view, row):
        return False
    people = view.within(row.body, row.line.end, "person")
    return any(role.value in _SPEAK for person in people for role in view.within(person.start, person.end, "role"))


def _title(view: View, rank: int) -> Candidate | None:
    """Return the line of this rank, if it may be a title; the next one where it names whom somebody works for."""
    row = view.rows[rank] if rank < len(view.rows) else None
    if row is not None and _names_body(view, row):
        row = view.rows[rank + 1] if rank + 1 < len(view.rows) else None
    if row is None or row.label or not _may_be(view, row):
        return None
    start = row.line.start + len(row.line.text) - len(row.line.text.lstrip(' \t"“„«*_'))
    return unranked(view, start, row.line.start + len(row.line.text.rstrip(' \t"”“»*_')))


def _names_body(view: View, row: Row) -> bool:
    words = row.line.text.split()
    return len(words) <= MOST // 2 and any(
        is_house_or_body(word.strip(",.()").casefold(), view.language) for word in words
    )


def _may_be(view: View, row: Row) -> bool:
    """Tell whether a line is some words with a capital: no sentence, kind of event, job, place, day or name."""
    shown = row.line.text.strip(' \t"“”„«»*_')
    plain = bool(shown) and (shown[0].isupper() or shown[0].isdecimal()) and (shown[-1].isalnum() or shown[-1] in "?!)")
    if not plain or not LEAST <= len(shown.split()) <= MOST:
        return False
    if is_only_genre(view.language, shown) or is_call(view.language, shown):
        return False
    start, end = row.line.start, row.line.end
    return not (tells_other(view, start, end) or tells_job(view, start, end) or view.within(start, end, "date", "time"))
