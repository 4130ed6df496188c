"""A card to read in the terminal: the record's fields in words, doubtful values marked, remarks below."""

import io
import re
import sys

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from announce_parse.card import doubts, rows
from announce_parse.record import Announcement

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_SEVERITY_STYLE = {"info": "dim", "warning": "yellow", "error": "red"}
_MARKS = {"doubtful": " ?", "inferred": " *"}
_LEGEND = "? doubtful   * inferred"


def dumps(record: Announcement) -> str:
    """Return the card as text, coloured where standard output is a terminal."""
    buffer = io.StringIO()
    colour = sys.stdout.isatty()
    console = Console(file=buffer, force_terminal=colour, no_color=not colour, width=None if colour else 100)
    console.print(card(record))
    return buffer.getvalue()


def card(record: Announcement) -> RenderableType:
    """Return the card of a record."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    marked = False
    for label, pieces in rows(record):
        line = ""
        for piece in pieces:
            marks = "".join(_MARKS[doubt] for doubt in doubts(record, piece))
            marked = marked or bool(marks)
            line += (clean(piece.text) if piece.paths else piece.text) + marks
        table.add_row(label, Text(line))
    parts: list[RenderableType] = [table]
    if record.diagnostics:
        remarks = Table.grid(padding=(0, 2))
        for remark in record.diagnostics:
            style = _SEVERITY_STYLE[remark.severity]
            remarks.add_row(Text(clean(remark.code), style=style), Text(clean(remark.message), style=style))
        parts += [Text(), remarks]
    title = Text(clean(record.title or "No title"), style="bold")
    subtitle = Text(_LEGEND, style="dim") if marked else None
    return Panel(Group(*parts), title=title, title_align="left", subtitle=subtitle, subtitle_align="right")


def clean(text: str) -> str:
    """Return text on one line without what a terminal would act upon: escapes and changes of direction.

    >>> clean("Lezing \\x1b[31mrood")
    'Lezing \\ufffd[31mrood'
    """
    return _CONTROL.sub("\ufffd", " ".join(text.split()))
