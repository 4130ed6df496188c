"""`announce-parse formats`: what can be read."""

from importlib.util import find_spec

from announce_parse.cli.output import emit
from announce_parse.read.formats import FORMATS, Format


def formats() -> None:
    """List the forms of input that can be read, and what each needs to be installed.

    [bold]Example[/bold]

        announce-parse formats
    """
    rows = [("name", "media type", "suffixes", "needs"), *map(row, FORMATS)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip() for cells in rows]
    emit("\n".join(lines) + "\n")


def row(form: Format) -> tuple[str, str, str, str]:
    """Return the cells of a format: name, media type, suffixes, and what to install."""
    suffixes = " ".join(filter(None, form.suffixes))
    return form.name, form.media_types[0], suffixes, needs(form)


def needs(form: Format) -> str:
    """Return what to install for a format, and whether that is still to be done."""
    if form.extra is None or form.package is None:
        return ""
    missing = "" if find_spec(form.package) else " (not installed)"
    return f"announce-parse[{form.extra}]{missing}"
