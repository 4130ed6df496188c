"""`announce-parse parse`: one announcement in, its record out."""

from datetime import date
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from announce_parse.api import parse as parse_source
from announce_parse.api import parse_file
from announce_parse.cli import tell
from announce_parse.cli.limits import HELP, limits_of
from announce_parse.cli.output import emit, taken
from announce_parse.dates import calendar_day
from announce_parse.errors import InvalidOption, UnreadableSource
from announce_parse.record import Announcement
from announce_parse.write.days import undated

STANDARD_INPUT = "-"


class Format(StrEnum):
    """Forms that a record can be printed in."""

    json = "json"
    yaml = "yaml"
    text = "text"
    jsonld = "jsonld"
    ics = "ics"
    csv = "csv"


def parse(
    file: Annotated[str, typer.Argument(help="The announcement: a file, or - for standard input.", metavar="FILE|-")],
    reference_date: Annotated[
        str | None,
        typer.Option(help="Day of publication (YYYY-MM-DD); dates without a year are resolved against it."),
    ] = None,
    language: Annotated[str | None, typer.Option(help="nl, en, de or fr; detected when not given.")] = None,
    media_type: Annotated[
        str | None, typer.Option(help="Form of the input, such as text/html; detected when not given.")
    ] = None,
    timezone: Annotated[
        str | None, typer.Option(help="IANA zone of sessions whose text names none, such as Europe/Amsterdam.")
    ] = None,
    url: Annotated[str | None, typer.Option(help="Where it was published; links are resolved against it.")] = None,
    form: Annotated[Format, typer.Option("--format", help="Form of the output; text is a card to read.")] = Format.json,
    indent: Annotated[int, typer.Option(min=0, max=8, help="Spaces a level of JSON; 0 puts it on one line.")] = 2,
    model: Annotated[str | None, typer.Option(help="Folder with models of your own.")] = None,
    entities: Annotated[
        str | None, typer.Option(help="Installed spaCy pipeline whose persons and organisations count as well.")
    ] = None,
    min_confidence: Annotated[
        float, typer.Option(min=0.0, max=1.0, help="Leave out values that are less certain than this.")
    ] = 0.0,
    limit: Annotated[list[str] | None, typer.Option(help=HELP, metavar="NAME=NUMBER")] = None,
    redact: Annotated[
        list[str] | None, typer.Option(help="Take out contacts, or people (names); may be given twice.")
    ] = None,
    redact_key_file: Annotated[
        Path | None, typer.Option(help="File with a secret of 16 bytes or more: pseudonyms instead of leaving out.")
    ] = None,
) -> None:
    """Print the record of one announcement.

    [bold]Examples[/bold]

        announce-parse parse samples/nl-debat.txt

        announce-parse parse page.html --reference-date 2023-10-30 --format text

        announce-parse parse - --language de < ankuendigung.txt

    A text that announces nothing gives an empty record with a diagnostic, and exit code 0. A calendar (ics)
    holds the sessions on days of a known year; what it leaves out is told on standard error.
    """
    options = {
        "reference_date": day(reference_date),
        "language": language,
        "media_type": media_type,
        "timezone": timezone,
        "url": url,
        "model": model,
        "entities": entities,
        "min_confidence": min_confidence,
        "limits": limits_of(limit),
        "redact": tuple(redact or ()),
        "redact_key": secret(redact_key_file),
    }
    if file == STANDARD_INPUT:
        record = parse_source(taken(), **options)  # type: ignore[arg-type]
    else:
        try:
            record = parse_file(Path(file), **options)
        except OSError as error:
            raise UnreadableSource(file, error.strerror or "cannot be read", "check the path and its rights") from error
    emit(shown(record, form, indent))
    if form is Format.ics and undated(record):
        tell("what is on no day of a known year is not in the calendar; give --reference-date, or see --format text")


def shown(record: Announcement, form: Format, indent: int) -> str:
    """Return the record in the form asked for, with a line break at its end."""
    writer = import_module(f"announce_parse.write.{form}")
    text: str = writer.dumps(record, indent=indent) if form is Format.json else writer.dumps(record)
    return text


def secret(file: Path | None) -> bytes | None:
    """Return the key that a file holds, without the line break at its end."""
    if file is None:
        return None
    try:
        return file.read_bytes().rstrip(b"\r\n")
    except OSError as error:
        raise UnreadableSource(
            str(file), error.strerror or "cannot be read", "check the path and its rights"
        ) from error


def day(text: str | None, option: str = "--reference-date") -> date | None:
    """Return the date that an option holds.

    Raises:
        InvalidOption: it is no date; the message names the option.

    >>> day("2023-10-30")
    datetime.date(2023, 10, 30)
    """
    if text is None:
        return None
    try:
        return calendar_day(text)
    except ValueError as error:
        raise InvalidOption(option, f"{text!r} is no date", "use the form YYYY-MM-DD") from error
