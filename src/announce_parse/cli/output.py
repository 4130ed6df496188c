"""Where the subcommands print their results, and take what is given on standard input."""

import os
import sys

import typer

from announce_parse.cli import PIPE_CLOSED
from announce_parse.errors import OutputError, UnreadableSource
from announce_parse.write.whole import writing


def emit(text: str) -> None:
    """Write a result to standard output as UTF-8; leave quietly where the reader has closed it.

    Raises:
        OutputError: standard output is closed, or has no room.
    """
    if sys.stdout is None:
        raise OutputError("standard output", "is closed", "open it, or send it to a file")
    with writing("standard output"):
        try:
            sys.stdout.flush()
            sys.stdout.buffer.write(text.encode("utf-8", "replace"))
            sys.stdout.buffer.flush()
        except OSError as error:
            # What is still buffered would raise again when the interpreter closes the stream.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            if isinstance(error, BrokenPipeError):
                raise typer.Exit(PIPE_CLOSED) from None
            raise


def taken() -> bytes:
    """Return what is given on standard input.

    Raises:
        UnreadableSource: it is closed, or cannot be read.
    """
    if sys.stdin is None:
        raise UnreadableSource("standard input", "is closed", "name a file, or send one to it")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        reason = error.strerror or "cannot be read"
        raise UnreadableSource("standard input", reason, "name a file, or send one to it") from error
