"""Patterns that are compiled when something is first looked for: most texts need half of a language's."""

import re
from typing import Any, cast


def later(source: str, flags: int = 0) -> re.Pattern[str]:
    r"""Return a pattern that is compiled when one of its methods is first asked for.

    Of the .55 s that a first text of ten lines took, .24 went to patterns that it had no use for. What it finds has the
    compiled pattern as its `re`, not this one.

    >>> later(r"zaal \d+").search("in zaal 12")[0]
    'zaal 12'
    """
    return cast(re.Pattern[str], Later(source, flags))


class Later:
    """Stands for a pattern; what it is asked for it keeps, so that the next look-up finds it at once."""

    def __init__(self, source: str, flags: int) -> None:
        self.pattern = source
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    def compiled(self) -> re.Pattern[str]:
        """Return the pattern itself."""
        self._compiled = self._compiled or re.compile(self.pattern, self._flags)
        return self._compiled

    def __getattr__(self, name: str) -> Any:
        """Return what the compiled pattern has by a name."""
        value = getattr(self.compiled(), name)
        setattr(self, name, value)
        return value
