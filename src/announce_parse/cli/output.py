"""Where the subcommands print their results."""

import os
import sys

import typer

from announce_parse.cli import PIPE_CLOSED


def emit(text: str) -> None:
    """Write a result to standard output as UTF-8; leave quietly where the reader has closed it."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # What is still buffered would raise again when the interpreter closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(PIPE_CLOSED) from None
