"""The sections of the report: a chart of each count, with its table folded away."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from announce_parse.record import ROLES
from announce_parse.review.archive import BINS, Archive, Tally
from announce_parse.review.charts import bars, columns, grid
from announce_parse.review.escape import escaped

_MOST = 20  # bars of a chart
_IN_TABLE = 100  # names of a table
_YEARS = 25  # rows of the grid of years and months
Row = Sequence[object]
Words = dict[str, Any]


def _section(words: Words, name: str, chart: str, table: str, *, note: str = "", whole: bool = False) -> str:
    """Return a chart below its heading, with its table folded away; a line where there is nothing to draw."""
    body = (
        f"{note}<figure>{chart}</figure><details><summary>{words['table']}</summary>"
        f'<div class="table">{table}</div></details>'
        if chart
        else f'<p class="note">{words["none"]}</p>'
    )
    return f'<section id="{name}"{" class=whole" if whole else ""}><h2>{words[name]}</h2>{body}</section>'


def _table(heads: Sequence[str], rows: Iterable[Row]) -> str:
    head = "".join(f'<th scope="col">{escaped(name)}</th>' for name in heads)
    body = "".join(
        f'<tr><th scope="row">{escaped(first)}</th>{"".join(f"<td>{escaped(cell)}</td>" for cell in rest)}</tr>'
        for first, *rest in rows
    )
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def months(archive: Archive, words: Words) -> str:
    """Draw the records by year and month, early years together."""
    years = _all_years(archive)
    shown, earlier = years[-_YEARS:], set(years[:-_YEARS])
    named: list[tuple[str, set[int | None]]] = [(str(year), {year}) for year in shown]
    if earlier:
        named.insert(0, (words["earlier"], set(earlier)))
    if any(year is None for year, _ in archive.months):
        named.append((words["no_year"], {None}))
    rows = [(name, [sum(archive.months[y, month] for y in some) for month in range(1, 13)]) for name, some in named]
    chart = grid(words["by_month"], rows, words["months"]) if rows else ""
    table = _table([words["year"], *words["months"], words["number"]], ([n, *row, sum(row)] for n, row in rows))
    return _section(words, "by_month", chart, table, whole=True)


def _all_years(archive: Archive) -> list[int]:
    """Return the years of the archive, with those between that hold nothing unless the gaps are wide."""
    years = sorted({year for year, _ in archive.months if year is not None})
    whole = list(range(years[0], years[-1] + 1)) if years else []
    return whole if len(whole) <= 2 * len(years) else years


def years(archive: Archive, words: Words) -> str:
    """Draw the records by year, those without one or without a day behind."""
    years: Counter[str] = Counter()
    for (year, _), number in archive.months.items():
        years[words["no_year"] if year is None else str(year)] += number
    rows = [
        (name, years[name])
        for name in (*map(str, _all_years(archive)), words["no_year"])
        if name in years or name.isdigit()
    ]
    if archive.undated:
        rows.append((words["undated"], archive.undated))
    chart = bars(words["by_year"], [(name, [("one", number)]) for name, number in rows[-2 * _YEARS :]]) if rows else ""
    return _section(words, "by_year", chart, _counts_table(words, rows, archive.records))


def values(words: Words, name: str, counts: Counter[str]) -> str:
    """Draw how many records have each value of a field."""
    rows = [(words["values_of"].get(value, value), number) for value, number in _ordered(counts)]
    return _section(words, name, _bars(words[name], rows), _counts_table(words, rows, counts.total()))


def names(words: Words, name: str, tally: Tally) -> str:
    """Draw the names that occur most."""
    rows = tally.top(_IN_TABLE)
    table = _table([words["name"], words["number"]], rows)
    return _section(words, name, _bars(words[name], rows), table, note=_inexact(words, tally))


def people(words: Words, people: Tally) -> str:
    """Draw the people who appear most, each with the roles that they have."""
    rows = people.top(_IN_TABLE)
    parts = [(name, [(role, float(people.parts_of(name)[role])) for role in ROLES]) for name, _ in rows]
    roles = [words["values_of"][role] for role in ROLES]
    items = "".join(f'<li><span class="{role}"></span>{name}</li>' for role, name in zip(ROLES, roles, strict=True))
    legend = f'<ul class="legend">{items}</ul>'
    shown = [(name, [part for part in held if part[1]]) for name, held in parts[:_MOST]]
    table = _table(
        [words["name"], *roles, words["number"]],
        (
            [name, *(f"{size:.0f}" for _, size in held), number]
            for (name, held), (_, number) in zip(parts, rows, strict=True)
        ),
    )
    chart = bars(words["people"], shown) if rows else ""
    return _section(words, "people", chart, table, note=_inexact(words, people) + legend)


def filled(archive: Archive, words: Words) -> str:
    """Draw in which share of the records each field has a value."""
    rows = archive.filled.top(_IN_TABLE)
    shares = [(name, [("one", number / archive.records)]) for name, number in rows[: 2 * _MOST]]
    chart = bars(words["filled"], shares, percent=True) if rows else ""
    note = f'<p class="note">{words["filled_note"]}</p>'
    return _section(words, "filled", chart, _counts_table(words, rows, archive.records, words["field"]), note=note)


def confidence(archive: Archive, words: Words) -> str:
    """Draw how sure the values are; the table tells it field by field."""
    together = [sum(bins[at] for bins in archive.confidence.values()) for at in range(BINS)]
    heights = [(f"{at / BINS:.2f}".rstrip("0").rstrip("."), float(number)) for at, number in enumerate(together)]
    rows = []
    for name, bins in sorted(archive.confidence.items(), key=lambda item: (-sum(item[1]), item[0]))[:_IN_TABLE]:
        low = sum(bins[: BINS // 2]) / sum(bins)
        rows.append([name, sum(bins), f"{_median(bins):.2f}", f"{low:.0%}"])
    table = _table([words["field"], words["values"], words["median"], words["below"]], rows)
    note = f'<p class="note">{words["confidence_note"]}</p>'
    chart = columns(words["confidence"], heights, label_every=2) if rows else ""
    return _section(words, "confidence", chart, table, note=note)


def _median(bins: Sequence[int]) -> float:
    """Return the middle of the bin that the middle value stands in."""
    passed = 0
    for at, number in enumerate(bins):
        passed += number
        if 2 * passed >= sum(bins):
            return (at + 0.5) / len(bins)
    return 0.0


def diagnostics(archive: Archive, words: Words) -> str:
    """Draw the diagnostics by code, in the colour of their severity."""
    rows = sorted(archive.diagnostics.items(), key=lambda item: (-item[1], item[0]))[:_IN_TABLE]
    drawn: list[tuple[str, Sequence[tuple[str, float]]]] = [
        (code, [(severity, number)]) for (severity, code), number in rows[: 2 * _MOST]
    ]
    heads = [words["code"], words["severity"], words["number"]]
    table = _table(heads, ([code, words["values_of"][severity], number] for (severity, code), number in rows))
    return _section(words, "diagnostics", bars(words["diagnostics"], drawn) if rows else "", table)


def rejects(archive: Archive, words: Words) -> str:
    """Draw why inputs were not read."""
    rows = _ordered(archive.rejects)
    table = _counts_table(words, rows, archive.rejects.total(), words["reason"])
    return _section(words, "rejects", _bars(words["rejects"], rows), table)


def _bars(title: str, rows: Sequence[tuple[str, int]]) -> str:
    return bars(title, [(name, [("one", number)]) for name, number in rows[:_MOST]]) if rows else ""


def _counts_table(words: Words, rows: Iterable[tuple[str, int]], total: int, head: str | None = None) -> str:
    heads = [head or words["name"], words["number"], words["share"]]
    return _table(heads, ([name, number, f"{number / total:.1%}" if total else "–"] for name, number in rows))


def _ordered(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _inexact(words: Words, tally: Tally) -> str:
    return "" if tally.exact else f'<p class="note">{words["inexact"]}</p>'
