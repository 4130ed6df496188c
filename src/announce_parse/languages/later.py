"""Patterns that are compiled when something is first looked for: most texts need half of a language's."""

import re
from typing import Any, cast


def later(source: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern that compiles itself when one of its methods is first asked for; it is no instance of its class.

    Compiling takes longer than parsing does: a first text of ten lines took .55 s, of which .24 went to patterns that
    it had no use for.

    >>> later(r"zaal \\d+").search("in zaal 12")[0]
    'zaal 12'
    """
    return cast(re.Pattern[str], _Later(source, flags))


class _Later:
    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Return what the compiled pattern has by a name, and keep it: the next look-up finds it at once."""
        value = getattr(re.compile(self.pattern, self._flags), name)
        setattr(self, name, value)
        return value
