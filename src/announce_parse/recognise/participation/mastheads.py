"""What the top of a text tells that it announces: a panel, a lecture."""

from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

HEAD = 2  # lines of a masthead
_TITLED = 40  # tokens at the top in which a title tells that a panel meets


def is_panel(page: Page, table: RoleWordTable) -> bool:
    """Tell whether the top of a text names a panel, at which those who speak are guests ('Podiumsdiskussion: …')."""
    top = top_of(page)
    ends = [at for at, word in enumerate(top) if word.endswith(table.panel_ends)]
    return any(at >= len(words) - 1 and ends_panel(top, at, words) for words in table.panels for at in ends)


def is_lecture(page: Page, table: RoleWordTable) -> bool:
    """Tell whether the top of a text names a lecture, whose only guest is its speaker."""
    return any(word.endswith(table.lectures) for word in top_of(page))


def top_of(page: Page) -> list[str]:
    """Return the words of the masthead, in lower case."""
    last = page.lines[min(HEAD, len(page.lines)) - 1].end if page.lines else 0
    return page.lowers[: min(last, _TITLED)]


def ends_panel(words: list[str], at: int, panel: tuple[str, ...]) -> bool:
    """Tell whether the noun of a panel ends at a word."""
    return words[at].endswith(panel[-1]) and tuple(words[at + 1 - len(panel) : at]) == panel[:-1]
