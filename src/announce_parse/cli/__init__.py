"""The command `announce-parse`: one module a subcommand, imported only when it is called."""

import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from typing import Annotated

import typer

from announce_parse.errors import AnnounceParseError, InvalidOption

SUBCOMMANDS: tuple[str, ...] = (
    "parse",
    "batch",
    "convert",
    "review",
    "report",
    "train",
    "evaluate",
    "schema",
    "formats",
    "info",
)

OK = 0
FAILED = 1  # an input cannot be read, or an output cannot be written
WRONG_USAGE = 2
SOME_REJECTED = 3
INTERRUPTED = 130
PIPE_CLOSED = 141

_HELP = """Turn announcements of events into structured records, each value tied to the characters it came from.

[bold]Examples[/bold]

    announce-parse parse announcement.txt

    announce-parse parse page.html --reference-date 2023-10-30

    curl -s https://example.org/12 | announce-parse parse - --format text

    announce-parse schema > announcement.schema.json

[bold]Exit codes[/bold]

    0    done

    1    the input cannot be read, or the output cannot be written

    2    wrong usage

    3    some inputs of a batch were rejected

    130  interrupted

    141  whoever read the output closed it
"""


def command_for(arguments: Sequence[str]) -> typer.Typer:
    """Build the command with the subcommand that `arguments` name, or with all where they name none.

    Importing one module instead of all keeps the start fast.
    """
    app = typer.Typer(
        name="announce-parse",
        help=_HELP,
        no_args_is_help=True,
        add_completion=False,
        rich_markup_mode="rich",
        pretty_exceptions_enable=False,
    )
    app.callback()(_root)
    named = [name for name in arguments[:1] if name in SUBCOMMANDS]
    for name in named or SUBCOMMANDS:
        app.command(name)(getattr(import_module(f"announce_parse.cli.{name}"), name))
    return app


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command; leaves by `SystemExit` with a documented code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        command_for(given)(given, prog_name="announce-parse")
    except AnnounceParseError as error:
        tell(str(error))
        raise SystemExit(WRONG_USAGE if isinstance(error, InvalidOption) else FAILED) from None
    except OSError as error:  # of the help that is printed, or of a file that no subcommand has an error for
        tell(f"{error.filename or 'output'}: {error.strerror or error}; check the path, its rights and the disk")
        raise SystemExit(FAILED) from None
    except KeyboardInterrupt:
        raise SystemExit(INTERRUPTED) from None
    except SystemExit as left:  # of the help, whose printing ends with code 1 where nobody reads it any more
        if isinstance(left.__context__, BrokenPipeError):
            raise SystemExit(PIPE_CLOSED) from None
        raise


def tell(text: str) -> None:
    """Say on standard error, on one line, what went wrong or what to look at, where anybody reads it."""
    if sys.stderr is not None:
        with suppress(OSError):
            print(f"announce-parse: {' '.join(text.split())}", file=sys.stderr)


def _show_version(wanted: bool) -> None:
    if wanted:
        from announce_parse.cli.output import emit
        from announce_parse.version import VERSION

        emit(f"announce-parse {VERSION}\n")
        raise typer.Exit(OK)


def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    """Hold the options of the command itself."""
