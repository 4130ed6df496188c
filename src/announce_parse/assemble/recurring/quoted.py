"""A series in front of a quoted title: 'College op Zondag “De dijk”', 'Poelmanlezing ‘Nieuwe grond’ op 3 mei 2024'."""

import re

from announce_parse import languages
from announce_parse.assemble.recurring.candidates import series_words
from announce_parse.assemble.titles.entitled import QUOTED
from announce_parse.assemble.titles.wording import is_only_genre
from announce_parse.assemble.view import View

FIRST = 3  # lines in which it stands
OWN = 3  # letters in front of the noun in the name of a lecture
_HEAD = re.compile(
    rf"\s{{0,3}}(?P<name>[^\W\da-zß-ÿ_][^\n\"“„«‘’:|,;.]{{2,50}}?)\s?:?\s(?P<quoted>{QUOTED})(?P<tail>[^\n]{{0,60}})"
)

Place = tuple[int, int]


def quoted_head(view: View) -> tuple[Place, Place] | None:
    """Return where a series stands at the top and where the title that is quoted behind it.

    The series has the noun of something that recurs, and the text tells of it again, or it is a lecture with a name of
    its own. Nothing but a day stands behind the title.
    """
    for row in view.rows[:FIRST]:
        match = _HEAD.fullmatch(row.line.text.rstrip())
        if match is None:
            continue
        at = row.line.start
        name = at + match.start("name"), at + match.end("name")
        tail = at + match.start("tail"), at + match.end("tail")
        if match["tail"].strip(" .!") and not view.within(*tail, "date"):
            continue
        numbers = any(map(str.isdigit, match["name"]))
        if _recurs(view, *name) and not numbers and not view.within(*name, "person", "group", "city"):
            return name, (at + match.start("quoted") + 1, at + match.end("quoted") - 1)
    return None


def _recurs(view: View, start: int, end: int) -> bool:
    """Tell whether a name with the noun of what recurs is told again, or is a lecture's own."""
    name = view.fold(view.text[start:end])
    words = name.split()
    nouns, endings, *_ = series_words(view.language)
    if is_only_genre(view.language, view.text[start:end]) or name in view.places:
        return False
    if not any(word in nouns or word.endswith(endings) for word in words):
        return False
    return view.count(name) > 1 or (len(words) == 1 and _is_own(words[0], view.language))


def _is_own(word: str, language: str) -> bool:
    """Tell whether a word is the name of a lecture ('Poelmanlezing'), no kind of one ('gastlezing')."""
    titles = languages.load(language).titles
    noun = next((noun for noun in titles.named_after if word.endswith(noun)), "")
    return bool(noun) and len(word) - len(noun) >= OWN and word not in titles.entitled
