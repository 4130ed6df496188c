"""Series that a sentence calls on, whose name tells by its form that it recurs: 'Prochaine séance de Docs au port'.

The next event or this edition of it, the series that the event is part of, or 'it is time for' it again.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.recurring.formats import is_format, names_somebody
from announce_parse.assemble.view import SIDE, Phrases, View, phrases_of
from announce_parse.document import Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of

FIRST = 30  # lines in which it may stand
WORDS = 7  # of a name
FEWEST = 2  # words of one
_EDGES = " .,;:!?’'\"”“»"
_STOP = re.compile(r"\s?[,;:.(!?\n|«»“”„\"]|\s[–—-]\s|\Z")


def told_format(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return where the name of such a series stands that is no part of the title; None where there is none."""
    if not view.has_any(_needed(view.language)):
        return None
    event = f" {view.fold(title.value)} " if title else ""
    lead = _lead(view.language)
    for row in view.rows[:FIRST]:
        for match in lead.finditer(view.text, row.line.start, min(row.line.end, row.line.start + SIDE)):
            name = leading_name(view, match.end(), row.line.end)
            if name and f" {view.fold(view.text[slice(*name)])} " not in event:
                return name
    return None


def leading_name(view: View, start: int, end: int) -> tuple[int, int] | None:
    """Return the longest name of what recurs with which a text begins, up to a mark, a verb of events or a day."""
    stop = _STOP.search(view.text, start, end)
    end = stop.start() if stop else end
    verb = _verbs(view.language).search(view.text, start, end)
    end = verb.start() if verb else end
    day = next((day for day in view.within(start, end, "date") if any(map(str.isdigit, day.text))), None)
    end = day.start if day else end
    if not view.text[start:end][:1].isupper():
        return None
    words = list(re.finditer(r"\S+", view.text[start:end]))[:WORDS]
    first, pack = words[0][0].casefold(), view.material.context.pack
    if is_stop_word(first, view.language) or first in pack.titles.each:
        return None  # 'In het leescafé', 'Jeden Montag Stammtisch'
    for last in reversed(words[FEWEST - 1 :]):
        small = last[0].islower() and not (pack.people.adjective_endings or last[0] in pack.titles.formats)
        if small or (pack.people.compounds_apart and last[0].islower()):
            continue  # 'Leeskring De Wiek bespreekt'
        name = start, start + last.end()
        if is_format(view.language, view.text[slice(*name)]) and not _names_other(view, *name):
            return name
    return None


def _names_other(view: View, start: int, end: int) -> bool:
    """Tell whether a name holds that of somebody: not one that was taken for somebody's as a whole."""
    whole = any((item.start, item.end) == (start, end) for item in view.within(start, end, "person"))
    return not whole and names_somebody(view, start, end)


@lru_cache(maxsize=8)
def _needed(language: str) -> Phrases:
    own = languages.load(language).titles
    return phrases_of((*own.coming, *own.this_edition, *own.series_nouns, *own.again, *own.welcomes))


@lru_cache(maxsize=8)
def _verbs(language: str) -> re.Pattern[str]:
    pack = languages.load(language)
    own = pack.titles
    verbs = any_of({*pack.purposes.happens, *own.happens, *own.returns, *own.meets, *pack.people.copulas})
    return re.compile(rf"\s(?:{verbs})(?!\w)")


@lru_cache(maxsize=8)
def _lead(language: str) -> re.Pattern[str]:
    """Return what stands in front of the name: 'the next (session of)', 'this edition of', 'part of our series'."""
    pack = languages.load(language)
    own = pack.titles
    whose = rf"(?:(?:{any_of({*pack.organisations.spaced_articles, *own.owners})})\s|l['’])?"
    of = rf"(?:{any_of(pack.people.belongs_to)})\s?{whose}"
    noun = rf"[\w-]{{0,20}}(?:{any_of(own.series_nouns)})"
    kinds = any_of({*pack.blocks.cues.genre, *own.genres})
    held = any_of({*own.sessions_of, *own.own_editions, *own.editions})
    within = any_of({*own.part_of, *pack.holders.framed, *pack.people.belongs_to})
    return re.compile(
        rf"(?<!\w)(?:(?:{any_of(own.coming)})\s(?:(?:{held})\s{of}(?:{noun}\s(?:{of})?)?)?"
        rf"|(?:{any_of(own.this_edition)})\s{whose}"
        rf"|(?:{any_of(own.again)}):?\s|(?:{any_of(own.welcomes)})\s{whose}"
        rf"|(?:{within})\s{whose}(?:(?:{kinds})\s)?{noun}\s(?:{of})?)"
        r"[\"“„«‘']?\s?(?-i:(?=[^\W\da-zß-ÿ_]))",
        re.I,
    )
