"""Who holds an event by the end of its title: 'Kerstmarkt Scouts Ter Elst', 'Zwerfvuildag - Natuurgroep De Specht'.

The noun of a body must stand there, or the acronym of a club. Behind a dash a house is rather where the event is.
"""

import re
from collections.abc import Iterator
from itertools import islice

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.name_ends import ENVIRONS, celebrates
from announce_parse.assemble.bodies.shapes import is_acronym, is_else, judged
from announce_parse.assemble.phrases import is_body_word, is_venue_word, name_words
from announce_parse.assemble.titles.wording import is_masthead
from announce_parse.assemble.view import View
from announce_parse.document import Value

LIKELY = 0.4  # probability of a name that a title ends with
LONGEST = 120  # characters of a line that is looked at
WORDS = 10  # of a title
NAME = 6  # words of a name
_CLUB = "club"  # in every language a body, and at night a house
_HEAD = 2  # words of a name in which its noun stands
_TOKEN = re.compile(r"[^\s,:;|()\[\]\"“”„«»]+")
_APART = re.compile(r"\s(?:[-–—|]\s|\()(?=\S)")
_END = re.compile(r"\s{0,3}\)?\s{0,3}(?:['’]?\d{2,4}\b)?\s{0,9}(?:$|[|:–—!,-])", re.M)


def told_by_title_end(view: View, title: Value | None) -> Iterator[Judged]:
    """Yield the body that stands behind the noun of an event in the title's line, or behind a dash or in brackets."""
    if title is None or not title.evidence or title.evidence[0].end == 0:
        return
    row = view.row_at(title.evidence[0].start)
    start = row.body if row.label else row.line.start
    if row.line.end - start > LONGEST:
        return
    held, apart = _behind_event(view, start, row.line.end), _apart(view, start, row.line.end)
    if held and ("group" in view.kinds_in(*held) or not is_else(view, *held)):
        yield judged(view, LIKELY, "organiser", *held)  # also 'Barbecue Fanfare De Eendracht'
    elif apart and not is_else(view, *apart):
        yield judged(view, LIKELY, "organiser", *apart)


def _behind_event(view: View, start: int, end: int) -> tuple[int, int] | None:
    """Return the name that begins right behind the noun of what clubs hold, with the noun of a body or an acronym."""
    tokens = list(islice(_TOKEN.finditer(view.text, start, end), WORDS))
    pack = languages.load(view.language)
    ours = not view.words.isdisjoint(pack.blocks.cues.we)  # else who plays may be a guest
    for at, token in enumerate(tokens[:-1]):
        pair = f"{tokens[at - 1][0]} {token[0]}" if at else token[0]
        plays = ours and token[0].casefold().endswith(pack.people.concerts)
        if not (plays or celebrates(token[0], view.language) or celebrates(pair, view.language)):
            continue
        name = _joined(view, tokens[at + 1 : at + 1 + NAME])
        words = [view.text[one.start() : one.end()] for one in name]
        if len(words) > 1 and _is_club(words, view.language) and _END.match(view.text, name[-1].end()):
            return name[0].start(), name[-1].end()
    return None


def _apart(view: View, start: int, end: int) -> tuple[int, int] | None:
    """Return the name behind a dash or in brackets that ends a line, no house's and no group's that performs."""
    cut = next(iter(reversed(list(_APART.finditer(view.text, start, end)))), None)
    if cut is None or cut.start() == start:
        return None
    stop = start + len(view.text[start:end].rstrip(" )"))
    around = ENVIRONS.search(view.text, cut.end(), stop)
    stop = around.start() if around else stop  # they come back with the bounds of the name
    words = view.text[cut.end() : stop].split()
    if not 1 < len(words) <= NAME or not _is_club(words, view.language):
        return None
    held = celebrates(view.text[start : cut.start()].rpartition(" ")[2], view.language)
    if not held and is_acronym(words[0], view.language) and not is_masthead(view.language, " ".join(words)):
        return None  # '12e Kadelezing - UNESCO Werelderfgoed'
    return None if _is_house(words, view.language) or _plays(words, view.language) else (cut.end(), stop)


def _is_house(words: list[str], language: str) -> bool:
    """Tell whether a name is that of a house: by its noun, first or last in it ('Raw Theatre Collective' is none).

    A compound with the noun of a club is none either ('Wandelclub').
    """
    people = languages.load(language).people
    if people.compounds_apart:
        of = next((at for at, word in enumerate(words) if word.islower()), len(words))
        words = words[max(0, of - 1) : of]
    elif people.adjective_endings:
        words = words[:1]
    plain = [word.casefold() for word in words]
    return any(is_venue_word(word, language) and (word == _CLUB or not word.endswith(_CLUB)) for word in plain)


def _joined(view: View, tokens: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the tokens up to the first that no single space joins, or that is a number or a small word of no name."""
    small = name_words(view.language).connectors
    for at, token in enumerate(tokens):
        apart = at > 0 and view.text[tokens[at - 1].end() : token.start()] != " "
        named = token[0][0].isupper() or token[0] in small or is_body_word(token[0].casefold(), view.language)
        if apart or not named:
            return tokens[:at]
    return tokens


def _is_club(words: list[str], language: str) -> bool:
    """Tell whether words are the name of a body that holds events: all capitals but for its noun and connectors."""
    small = name_words(language).connectors
    plain = [word.casefold() for word in words]
    if not words[-1][0].isupper() or any(celebrates(word, language) for word in words):
        return False
    adjectives = languages.load(language).people.adjective_endings
    named = all(
        word[0].isupper() or word in small or word.endswith(adjectives) or is_body_word(word.casefold(), language)
        for word in words
    )
    hosts = languages.load(language).holders.hosts
    noun = any(word in hosts for word in plain[:_HEAD]) or is_masthead(language, " ".join(words))
    shouted = words[-1].isupper()
    return named and plain[0] not in small and (noun or (not shouted and is_acronym(words[0], language)))


def _plays(words: list[str], language: str) -> bool:
    """Tell whether a name has the noun of a group that performs, who may be a guest."""
    pack = languages.load(language)
    return not {*pack.people.groups}.difference(pack.holders.groups).isdisjoint(word.casefold() for word in words)
