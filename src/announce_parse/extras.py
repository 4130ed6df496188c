"""Packages that only some readers and writers need, loaded where they are used."""

from collections.abc import Iterator
from contextlib import contextmanager

from announce_parse.errors import MissingExtra, UnexpectedError


@contextmanager
def needing(package: str, source: str, reason: str, remedy: str) -> Iterator[None]:
    """Import a package in the body; that it is not installed is told apart from that it cannot be loaded.

    Args:
        package: the module that the body imports.
        source: what needs it, as messages name it.
        reason, remedy: of the error where it is not installed.

    Raises:
        MissingExtra: there is no such package.
        UnexpectedError: it is there but does not load: it is broken, lacks a package of its own, or memory runs out.
    """
    try:
        yield
    except ImportError as error:
        if isinstance(error, ModuleNotFoundError) and (error.name or "").partition(".")[0] == package:
            raise MissingExtra(source, reason, remedy) from error
        told = f"{package} is installed but cannot be loaded: {str(error)[:200]}"
        raise UnexpectedError(source, told, "install it anew with all that it needs, or allow more memory") from error
