"""Limits as the command line gives them: `--limit NAME=NUMBER`."""

from collections.abc import Iterable
from dataclasses import fields, replace

from announce_parse.errors import InvalidOption
from announce_parse.options import Limits

HELP = "Another bound than the usual one, as in searched=200000 (docs/limits.md); may be given several times."


def limits_of(given: Iterable[str] | None) -> Limits:
    """Return the limits, those that are given in place of the usual ones.

    Raises:
        InvalidOption: there is no such limit, or it cannot have that value.

    >>> limits_of(["pages=20"]).pages
    20
    """
    limits = Limits()
    for text in given or ():
        name, _, number = text.partition("=")
        if name not in (known := [field.name for field in fields(Limits)]):
            raise InvalidOption("--limit", f"{name!r} is no limit", f"use one of {', '.join(known)}")
        try:
            limits = replace(limits, **{name: int(number)})
        except ValueError as error:
            raise InvalidOption("--limit", f"{text!r} holds no number from 0", "write NAME=NUMBER") from error
    return limits
