"""Groups whose sentence tells that they perform: 'Es tanzt die Volkstanzgruppe Hain', 'muziek van Brassband Veen'."""

from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.joining import is_copula
from announce_parse.recognise.participation.quoted_groups import QUOTES
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page, TokenLine

_PHRASE = 7  # tokens of a phrase that leads to who performs
_BETWEEN = 2  # pronouns between a verb and who performs behind it ('unterhält Sie der')
_MEMBER = 8  # tokens of the names of members and the bracket with an instrument
_COMPOUND = 6  # letters of a noun that also ends compounds
_PAIR = 3  # tokens of a name of two words with '&' between them
_NAMED = 2  # words of a name with its noun
_ENDS = frozenset((".", "!", "?", ":", "•", "*", "-", "–"))
_MEMBERS = frozenset((":", "("))


def is_playing(page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether a name with the noun of a group is led to by who performs, is subject to that, or names members."""
    articled = candidate.end - candidate.start > 1 and page.lowers[candidate.start] in table.articles
    start = candidate.start + articled
    line = page.lines[page.line_of[start]]
    members = _names_members(page, candidate.end, line.end, table)
    if _is_called(page, candidate.start, table):
        return True
    if _entertains(page, start - 1, candidate.end, line, table) or _is_paired(page, candidate, line, table):
        return True
    named = members and articled and candidate.end - start >= _NAMED  # 'Les Oies du Lac : Anne Poulain (chant)'
    if named or candidate.end - start < _NAMED or not _has_noun(page, start, candidate.end, table):
        return named
    at = start - 1 if start > line.start and page.lowers[start - 1] in table.articles else start
    opens = at == line.start or page.lowers[at - 1] in _ENDS
    if members or _is_led_to(page, line.start, at, opens, table):
        return True
    stages = candidate.end < line.end and page.lowers[candidate.end] in table.stages
    return opens and candidate.end < line.end and (stages or _performs(page, candidate.end, table))


def _entertains(page: Page, article: int, end: int, line: TokenLine, table: RoleWordTable) -> bool:
    """Tell whether an article and a plural open a sentence in which they perform ('The Hedge Warblers will play').

    Those who play others may be a club's ('The Wanderers will play Weir United').
    """
    plural = page.lowers[end - 1].endswith("s") and article >= line.start and page.lowers[article] in table.articles
    if not plural or end >= line.end or not (article == line.start or page.lowers[article - 1] in _ENDS):
        return False
    phrases = table.phrases.get(page.lowers[end], ())
    verbs = [words for words, role, way in phrases if role == "performer" and way == "does"]
    verb = max((words for words in verbs if tuple(page.lowers[end : end + len(words)]) == words), key=len, default=())
    behind = end + len(verb)
    behind += behind < line.end and page.lowers[behind] in table.benefits  # 'for the Harrison Cup'
    others = behind < line.end and ("X" in page.known[behind].shape or page.lowers[behind] in table.articles)
    return bool(verb) and not others


def _is_paired(page: Page, candidate: Candidate, line: TokenLine, table: RoleWordTable) -> bool:
    """Tell whether a name of two words with '&' between them is led to ('music by | Flint & Steel')."""
    pair = candidate.end - candidate.start == _PAIR and page.lowers[candidate.start + 1] == "&"
    return pair and _is_led_to(page, line.start, candidate.start, opens=False, table=table)


def _is_called(page: Page, start: int, table: RoleWordTable) -> bool:
    """Tell whether 'by' or 'with' leads to the small noun of a group and its name ('spectacle par la cie | Les Oies').

    What it gives stands in front in the line, since a 'groupe' or a 'collectif' may do anything else.
    """
    noun = start - 1
    if noun < 1 or page.known[noun].shape != "x" or page.lowers[noun] not in table.groups:
        return False
    lead = noun - 1 - (page.lowers[noun - 1] in table.articles)
    if lead < 0 or page.lowers[lead] not in table.by_words | table.introductions:
        return False
    before = page.lowers[page.lines[page.line_of[noun]].start : lead]
    return any(word.endswith(table.plays) or word in QUOTES for word in before)


def _has_noun(page: Page, start: int, end: int, table: RoleWordTable) -> bool:
    """Tell whether the noun of a group begins or ends a name."""
    pair = " ".join(page.lowers[end - 2 : end])
    first, last = page.lowers[start], page.lowers[end - 1]
    return pair in table.groups or any(
        word in table.groups or (len(word) > _COMPOUND and word.endswith(table.group_ends)) for word in (first, last)
    )


def _performs(page: Page, at: int, table: RoleWordTable) -> bool:
    """Tell whether a verb of those who perform begins at a token."""
    phrases = table.phrases.get(page.lowers[at], ())
    return any(
        role == "performer" and way == "does" and tuple(page.lowers[at : at + len(words)]) == words
        for words, role, way in phrases
    )


def _is_led_to(page: Page, first: int, at: int, opens: bool, table: RoleWordTable) -> bool:
    """Tell whether what leads to those who perform stands directly in front of a token, or their verb."""
    for start in range(max(first, at - _PHRASE), at):
        words = tuple(page.lowers[start:at])
        if any(
            role == "performer" and way == "brought_by" and phrase == words
            for phrase, role, way in table.phrases.get(words[0], ())
        ):
            return True
    verb = next((n for n in range(at - 1, max(first, at - 1 - _BETWEEN) - 1, -1) if _performs(page, n, table)), None)
    small = table.introductions | table.belongs_to | table.works_at | table.before_city
    return not opens and verb is not None and small.isdisjoint(page.lowers[verb + 1 : at])


def _names_members(page: Page, end: int, last: int, table: RoleWordTable) -> bool:
    """Tell whether names with instruments in brackets stand behind a group: 'Trio Veen met Anna Poel (viool)'."""
    leads = end + 1 < last and (
        page.lowers[end] in table.introductions | _MEMBERS or is_copula(page.lowers, end, table)
    )
    if not leads:
        return False
    opened = next((n for n in range(end + 2, min(last - 1, end + 2 + _MEMBER)) if page.lowers[n] == "("), 0)
    return (
        opened > 0
        and page.known[end + 1].name_part == "F"
        and ({(page.lowers[opened + 1],), (page.lowers[opened + 1].removesuffix("s"),)} & table.as_titles != set())
    )
