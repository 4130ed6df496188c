"""Bands that are called anything, where the text tells that they play: 'Live: Vonk', 'optredens van Vonk en Mooi Weer'.

Also 'Mooi Weer treedt op', 'Mooi Weer speelt folk' and 'Mooi Weer: Anna Poel (viool)'.
"""

from collections.abc import Sequence

from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.forms import NAME_KINDS
from announce_parse.recognise.participation.joining import is_joined
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page, TokenLine
from announce_parse.recognise.word_features import Word

_PHRASE = 7  # tokens of what leads to an act
_LABEL = 3  # tokens of a label
_GENRE = 4  # tokens behind a verb in which it is told what is played
_MEMBER = 8  # tokens of a member's name and the bracket with an instrument
_TWO = 2  # words of a name that is surely no ordinary word
_STARTS = frozenset((".", "!", "?", "•", "*", "-", "–"))
_NOT_ACTS = frozenset(("month", "weekday", "celebrated", "honorific"))
_BODIES = frozenset(("body", "body~"))
_UNLISTED = frozenset(("spelled", "spelled?", "full?"))  # kinds of names whose forename no list has
_THE = frozenset(("the",))


def named_acts(page: Page, candidates: Sequence[Candidate], table: RoleWordTable) -> set[int]:
    """Return the first tokens of the acts that the text tells of, but for those that look like somebody's name."""
    acts: set[int] = set()
    last: Candidate | None = None  # act in front, to which the next one may be joined
    for candidate in candidates:
        if _is_somebody(page, candidate, table) or not _may_be(page, candidate, table):
            last = None
            continue
        line = page.lines[page.line_of[candidate.start]]
        at = _with_article(page, line, candidate.start, table)
        joined = last is not None and last.end < at and is_joined(page, last.end, at, table)
        if (
            joined
            or _is_band(page, candidate, table)
            or _is_led_to(page, line, at, candidate, table)
            or (
                _opens(page, line, at)
                and (_plays(page, line, candidate, table) or _has_members(page, line, candidate, table))
            )
        ):
            acts.add(candidate.start)
            last = candidate
        else:
            last = None
    return acts


def _is_somebody(page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether a name looks like a person's: an article and two words do not ('The Rusty Hinges')."""
    articles = table.articles | _THE
    inside = page.lowers[candidate.start] in articles and candidate.end - candidate.start > _TWO
    before = page.lowers[candidate.start - 1] if candidate.start else ""
    outside = before in articles and candidate.end - candidate.start >= _TWO and candidate.kind in _UNLISTED
    return candidate.kind in NAME_KINDS and not (inside or outside)


def _with_article(page: Page, line: TokenLine, start: int, table: RoleWordTable) -> int:
    """Return where a name begins with the article in front of it."""
    article = start > line.start and page.lowers[start - 1] in table.articles | _THE
    return start - article


def _may_be(page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether a name may be that of an act: no day, no composer, no label, and with a capital at its end."""
    words = page.known[candidate.start : candidate.end]
    told = any(phrase == tuple(word.lower for word in words) for phrase, _, _ in table.phrases.get(words[0].lower, ()))
    named = [word for word in words if word.lower not in table.articles]
    bare = len(named) == 1 and (named[0].job or named[0].lower.endswith(table.group_ends))  # 'Musik: Blaskapelle'
    return not told and not bare and bool(named) and all(_NOT_ACTS.isdisjoint(word.classes) for word in words)


def _is_strange(words: Sequence[Word], table: RoleWordTable) -> bool:
    """Tell whether a name has two words besides its article, or one that is no ordinary word.

    Where all nouns have a capital, the last must be no ordinary word ('Zwölf Laien', 'Die Kinder').
    """
    named = [word for word in words if word.lower not in table.articles]
    if table.capital_nouns:
        return "o" not in named[-1].likeness
    return len(named) >= _TWO or (len(words) >= _TWO and words[0].shape == "Xx") or "o" not in named[0].likeness


def _is_led_to(page: Page, line: TokenLine, at: int, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether a label of acts stands in front of a name, or what leads to those who play."""
    words = page.known[candidate.start : candidate.end]
    if at - line.start > 1 and page.lowers[at - 1] == ":":
        first = next((n for n in range(line.start, at - 1) if page.lowers[n][0].isalpha()), at - 1)
        return at - 1 - first <= _LABEL and " ".join(page.lowers[first : at - 1]) in table.act_labels
    for start in range(max(line.start, at - _PHRASE), at):
        phrase = tuple(page.lowers[start:at])
        led = any(
            role == "performer" and way == "brought_by" and told == phrase
            for told, role, way in table.phrases.get(phrase[0], ())
        )
        if led and not table.act_words.isdisjoint(phrase):
            composed = len(words) == 1 and table.act_words.intersection(phrase) <= table.composed
            return not composed and _is_strange(words, table) and _BODIES.isdisjoint(words[-1].classes)
    return False


def _is_band(page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether an article and the noun of a kind of group stand in front of a name inside it ('Die Band Mole')."""
    start = candidate.start
    longer = candidate.end - start > _TWO
    return longer and page.lowers[start] in table.articles and page.lowers[start + 1] in table.kinds_of_group


def _opens(page: Page, line: TokenLine, at: int) -> bool:
    return at == line.start or page.lowers[at - 1] in _STARTS


def _plays(page: Page, line: TokenLine, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether a verb of those who perform stands behind a name, with what they play ('speelt folk'), or alone."""
    end = candidate.end
    words = page.known[candidate.start : end]
    if end >= line.end or not _is_strange(words, table):
        return False
    verbs = [
        phrase
        for phrase, role, way in table.phrases.get(page.lowers[end], ())
        if role == "performer" and way == "does" and tuple(page.lowers[end : end + len(phrase)]) == phrase
    ]
    if not verbs:
        return False
    if any(" ".join(phrase) in table.act_verbs for phrase in verbs):
        return True
    behind = end + max(len(phrase) for phrase in verbs)
    return not table.act_genres.isdisjoint(page.lowers[behind : min(line.end, behind + _GENRE)])


def _has_members(page: Page, line: TokenLine, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether a colon and somebody with an instrument in brackets stand behind a name."""
    end = candidate.end
    if end + 1 >= line.end or page.lowers[end] != ":" or page.known[end + 1].name_part != "F":
        return False
    opened = next((n for n in range(end + 2, min(line.end - 1, end + _MEMBER)) if page.lowers[n] == "("), 0)
    strange = _is_strange(page.known[candidate.start : end], table)
    return strange and opened > 0 and page.lowers[opened + 1] in table.instruments
