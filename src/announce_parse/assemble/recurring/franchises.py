"""Series of a name under which many hold the same event, each in its town: 'CoderDojo Nijmegen', 'TEDxDelft'.

The publisher of such an event seldom calls it a series; everybody knows that it is one.
"""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.recurring.numbered import opens
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.calendar import calendar_words
from announce_parse.languages.lexicon import load_lexicon

HEAD = 3  # lines that may begin with it
OFTEN = 2  # mentions that are enough elsewhere
_TOWN = re.compile(r" ([A-ZÀ-Þ][\w-]{2,30})(?!\w)")


def franchise_series(view: View, title: Value | None) -> tuple[int, int] | None:
    """Return where the name of such an event stands: in the title, at the head of a line on top, or more than once.

    Once is enough where the text begins with the number of an edition alone ('#75: Kunstmatige intelligentie'). Who
    spoke at one elsewhere is a guest.
    """
    found = [match.span() for match in _names(view.language).finditer(view.text)]
    found = [(start, end) for start, end in found if view.row_at(start).block != "guests"]
    counted = any(item.start == 0 and opens(view, item) for item in view.found.get("edition", ()))
    if not found or not (counted or len(found) >= OFTEN or _heads(view, title, *found[0])):
        return None
    return max((_with_town(view, *place) for place in found), key=lambda place: (place[1] - place[0], -place[0]))


def _heads(view: View, title: Value | None, start: int, end: int) -> bool:
    """Tell whether a name stands in the title, a line on top begins with it, or one names it and no title."""
    row = view.row_at(start)
    if title and title.evidence[0].start <= start and end <= title.evidence[0].end:
        return True
    begins = not any(map(str.isalnum, view.text[row.line.start : start]))
    return row.rank < HEAD and (begins or title is None)


def _with_town(view: View, start: int, end: int) -> tuple[int, int]:
    """Return a name with the town behind it: a name, no word of any text ('Nerd Nite Workshop')."""
    town = _TOWN.match(view.text, end)
    word = town[1].casefold() if town else ""
    if not town or word in calendar_words(view.language) or load_lexicon().has("ordinary", word):
        return start, end
    return start, town.end()


@lru_cache(maxsize=8)
def _names(language: str) -> re.Pattern[str]:
    """Return such names, those that hold their town in one word ('TEDxDelft') among them; many are English anywhere."""
    titles, english = languages.load(language).titles, languages.load("en").titles
    own = (*titles.franchises, *english.franchises)
    towns = rf"(?:{any_of(english.before_towns)})(?!(?i:{any_of(english.no_towns)}))[A-ZÀ-Þ]\w{{2,30}}"
    return re.compile(rf"(?<![\w/@.#-])(?:{towns}|{any_of(own)})(?![\w@/]|\.\w)")
