"""Lists of those who take part where a text tells that each gives a talk: 'participants present … in short talks'."""

from announce_parse.recognise.participation.joining import sentence_of
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page


def contribute(page: Page, table: RoleWordTable) -> bool:
    """Tell whether a sentence has those who take part, a verb of giving and the noun of a talk.

    'De deelnemers presenteren hun plannen in korte lezingen', but not 'de deelnemers volgen lezingen'.
    """
    attending = (at for at, word in enumerate(page.lowers) if word in table.attending)
    return any(
        _contributes(page.lowers[slice(*sentence_of(page, page.lines[page.line_of[at]], at))], table)
        for at in attending
    )


def _contributes(words: list[str], table: RoleWordTable) -> bool:
    """Tell whether words have a verb of giving and the noun of a talk."""
    return not table.contributes.isdisjoint(words) and any(word.endswith(table.contributions) for word in words)
