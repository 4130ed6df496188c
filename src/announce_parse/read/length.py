"""How long a text may be."""

from announce_parse.errors import LimitExceeded
from announce_parse.options import Limits


def check_length(text: str, name: str, limits: Limits) -> None:
    """Make sure that a text is no longer than is allowed, before it is cut into lines.

    Raises:
        LimitExceeded: it has too many characters, or too many lines.
    """
    if len(text) > limits.characters:
        raise LimitExceeded(name, f"its text has {len(text):,} characters", "raise `limits.characters` or split it")
    lines = text.count("\n") + 1
    if lines > limits.lines:
        raise LimitExceeded(name, f"its text has {lines:,} lines", "raise `limits.lines` or split it")
