"""Quoted names of groups: 'de huisband "De Oase"'."""

from announce_parse.recognise.participation.joining import Place
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

QUOTES = frozenset("'‘’\"“”„«‹")
UNQUOTES = frozenset("'’‘\"”“»›")
_GROUP_WORDS = 7  # tokens of the name of a group, and the quotation mark
_APPOSED = 12  # tokens in front of a comma in which the noun of a group is looked for
_QUOTED_NAME = 2  # tokens of a group's name with the noun of one, and the mark


def quoted_groups(page: Page, table: RoleWordTable) -> list[Place]:
    """Return the quoted names of groups: behind a group's noun, or in apposition to it ('de huisband van …, de "…')."""
    groups: list[Place] = []
    known = page.known
    for at in range(1, len(known) - 2):
        if known[at].lower not in QUOTES or known[at + 1].shape[:1] != "X" or known[at - 1].lower == "\n":
            continue
        end = next((n for n in range(at + 2, min(len(known), at + 2 + _GROUP_WORDS)) if known[n].lower in UNQUOTES), 0)
        start = at - 1
        while start > 0 and known[start].lower in table.articles:
            start -= 1
        apposed = known[start].lower == ","
        near = [known[n].lower for n in range(max(0, start - (_APPOSED if apposed else 0)), start + 1)]
        joined = bool(groups) and groups[-1][1] == at - 2 and known[at - 1].lower in table.joins  # '„Vera“ und „Lux“'
        called = end - at > _QUOTED_NAME and known[end - 1].lower.endswith(table.group_ends)
        noun = known[end - 1].shape[:1] == "X" or known[end - 1].lower in table.sure_groups
        called = called and noun  # no 'informatie', no 'Vivre ensemble'
        if end and (table.groups.intersection(near) or joined or called):
            groups.append((at + 1, end))
    return groups
