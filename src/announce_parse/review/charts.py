"""Charts as SVG, drawn from numbers: bars, bars of several parts, columns, a grid of years and months.

Colours are classes of the page's style, so that a chart follows its light and dark scheme. Sizes are in units of the
view box; a chart is as wide as its place.
"""

from collections.abc import Sequence

from announce_parse.review.escape import escaped, shortened

_WIDTH = 500
_WIDE = 760  # of a grid
_LABEL = 190  # for the names of bars
_ROW = 24
_LETTERS = 23  # of a name that fit into _LABEL


def bars(title: str, rows: Sequence[tuple[str, Sequence[tuple[str, float]]]], *, percent: bool = False) -> str:
    """Return horizontal bars, one a row, each of one or more parts.

    Args:
        title: what a reader of the screen hears.
        rows: name of each bar with its parts, each (class of its colour, size).
        percent: sizes are shares of 1, the longest possible bar.
    """
    totals = [sum(size for _, size in parts) for _, parts in rows]
    longest = 1.0 if percent else max(totals, default=0) or 1
    scale = (_WIDTH - _LABEL - 60) / longest
    drawn = []
    for number, ((name, parts), total) in enumerate(zip(rows, totals, strict=True)):
        top = number * _ROW
        amount = f"{total:.0%}" if percent else _amount(total)
        drawn.append(
            f"<g><title>{escaped(shortened(name, 200))}: {amount}</title>"
            f'<text x="{_LABEL - 8}" y="{top + 16}" text-anchor="end">{escaped(shortened(name, _LETTERS))}</text>'
        )
        at = float(_LABEL)
        for colour, size in parts:
            drawn.append(f'<rect class="{colour}" x="{at:.1f}" y="{top + 3}" width="{size * scale:.1f}" height="17"/>')
            at += size * scale
        drawn.append(f'<text class="amount" x="{at + 6:.1f}" y="{top + 16}">{amount}</text></g>')
    return _svg(title, max(1, len(rows)) * _ROW, drawn)


def columns(title: str, heights: Sequence[tuple[str, float]], *, label_every: int = 1) -> str:
    """Return columns side by side, each with its name below; only every `label_every`-th name is written."""
    tallest = max((height for _, height in heights), default=0) or 1
    step = _WIDTH / max(1, len(heights))
    drawn = [f'<line class="axis" x1="0" y1="160" x2="{_WIDTH}" y2="160"/>']
    for number, (name, height) in enumerate(heights):
        tall = 140 * height / tallest
        middle = (number + 0.5) * step
        drawn.append(
            f'<g><title>{escaped(name)}: {_amount(height)}</title><rect class="one" x="{number * step + 1:.1f}" '
            f'y="{160 - tall:.1f}" width="{max(1.0, step - 2):.1f}" height="{tall:.1f}"/>'
        )
        if step >= 28 and height:
            drawn.append(
                f'<text class="amount" x="{middle:.1f}" y="{155 - tall:.1f}" text-anchor="middle">'
                f"{_amount(height)}</text>"
            )
        if number % label_every == 0:
            drawn.append(f'<text x="{middle:.1f}" y="177" text-anchor="middle">{escaped(name)}</text>')
        drawn.append("</g>")
    return _svg(title, 184, drawn)


def grid(title: str, rows: Sequence[tuple[str, Sequence[int]]], heads: Sequence[str]) -> str:
    """Return a grid of cells, each as dark as its number is high."""
    highest = max((number for _, numbers in rows for number in numbers), default=0) or 1
    step = (_WIDE - 90) / max(1, len(heads))
    drawn = [
        f'<text x="{90 + (at + 0.5) * step:.1f}" y="14" text-anchor="middle">{escaped(head)}</text>'
        for at, head in enumerate(heads)
    ]
    for line, (name, numbers) in enumerate(rows):
        top = 20 + line * 26
        drawn.append(f'<text x="82" y="{top + 18}" text-anchor="end">{escaped(name)}</text>')
        for at, number in enumerate(numbers):
            left = 90 + at * step
            drawn.append(
                f"<g><title>{escaped(name)} {escaped(heads[at])}: {number}</title>"
                f'<rect class="empty" x="{left + 1:.1f}" y="{top}" width="{step - 2:.1f}" height="24"/>'
            )
            if number:
                share = (number / highest) ** 0.5  # so that single documents are seen beside hundreds
                drawn.append(
                    f'<rect class="one" fill-opacity="{0.1 + 0.5 * share:.2f}" x="{left + 1:.1f}" y="{top}" '
                    f'width="{step - 2:.1f}" height="24"/><text class="cell" x="{left + step / 2:.1f}" y="{top + 17}" '
                    f'text-anchor="middle">{number}</text>'
                )
            drawn.append("</g>")
    return _svg(title, 20 + max(1, len(rows)) * 26, drawn, width=_WIDE)


def _svg(title: str, height: float, drawn: Sequence[str], *, width: int = _WIDTH) -> str:
    return f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escaped(title)}">{"".join(drawn)}</svg>'


def _amount(number: float) -> str:
    return f"{number:,.0f}".replace(",", "\u202f")
