"""Groups that play and are called after who leads them: 'omlijst door het kwartet van Jan Poel'."""

from collections.abc import Sequence

from announce_parse.recognise.participation.joining import Place
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page


def owned_groups(page: Page, runs: Sequence[Place], table: RoleWordTable) -> list[Place]:
    """Return the groups that 'by' or 'with' leads to: their noun, 'of', and one of the names in `runs`."""
    return [
        (start - 2, end)
        for start, end in runs
        if start > 2
        and page.lowers[start - 1] in table.belongs_to
        and page.lowers[start - 2] in table.groups
        and _is_led_to(page, start - 2, table)
    ]


def _is_led_to(page: Page, at: int, table: RoleWordTable) -> bool:
    """Tell whether 'by' or 'with' stands in front of a noun and its article."""
    at -= page.lowers[at - 1] in table.articles
    return at > 0 and page.lowers[at - 1] in table.introductions
