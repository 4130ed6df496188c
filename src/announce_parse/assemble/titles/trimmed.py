"""What a heading says besides the title behind it: of what kind it is and with whom, by whom, that it is back."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.titles.wording import is_only_genre
from announce_parse.assemble.view import View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of

LEFT = 2  # words of a title that are left at least
_WORD = re.compile(r"[^\W\d_]{2,}")


def end_of_title(view: View, start: int, end: int) -> int:
    """Return where the title ends in a heading that goes on with its kind and with whom, its author, or its return.

    'Wie betaalt de dijk? Lezing door Anna Poel', 'The Salt Road by Nora Vale', 'Repaircafé Lo is er weer!'.
    """
    for place in (_before_kind(view, start, end), _before_author(view, start, end), _before_return(view, start, end)):
        if place is not None and _is_title(view, start, place):
            end = place
    return end


def _is_title(view: View, start: int, end: int) -> bool:
    """Tell whether a text is more than the word for a genre and small words ('Een avond')."""
    shown = view.text[start:end].rstrip(" .!?")
    words = [word for word in _WORD.findall(shown) if not is_stop_word(word.casefold(), view.language)]
    named = len(words) >= LEFT or (bool(words) and words[0] == shown and not view.within(start, end, "city"))
    return named and not is_only_genre(view.language, " ".join(words))


def _before_kind(view: View, start: int, end: int) -> int | None:
    """Return where 'Vortrag und Diskussion mit …' begins behind a mark."""
    match = _kind(view.language).search(view.text, start, end)
    return match.start() + len(match["mark"].strip(" |–—-")) if match else None


def _before_author(view: View, start: int, end: int) -> int | None:
    """Return where 'by Nora Vale' begins at the end."""
    match = _author(view.language).search(view.text, start, end)
    if match is None:
        return None
    people = view.within(match.start("who"), end, "person")
    reach = sum(person.end - person.start for person in people)
    return match.start() if reach >= len(view.text[match.start("who") : end].strip(" .!)")) - 1 else None


def _before_return(view: View, start: int, end: int) -> int | None:
    match = _return(view.language).search(view.text, start, end)
    return match.start() if match else None


@lru_cache(maxsize=8)
def _kind(language: str) -> re.Pattern[str]:
    """Return a mark, a genre or two, and with or by whom, up to the end."""
    pack = languages.load(language)
    genre = rf"(?:[^\W\d_]{{0,20}}(?:{any_of([*pack.blocks.cues.genre, *pack.titles.genres])}))"
    with_ = any_of(word for word in pack.titles.with_words if word != "de")
    and_ = any_of(("en", "und", "et", "and", "&"))
    return re.compile(
        rf"(?P<mark>[?!]\s|\s[-–—|]\s){genre}(?:\s(?:{and_})\s{genre})?"
        rf"\s(?:{with_})\s[^\n?!|]{{3,80}}\Z",
        re.I,
    )


@lru_cache(maxsize=8)
def _author(language: str) -> re.Pattern[str]:
    by = any_of(languages.load(language).people.by_words)
    return re.compile(rf",?\s(?i:{by})\s(?P<who>[^\W\da-zß-ÿ_][^\n,;:?!|]{{3,50}})\Z")


@lru_cache(maxsize=8)
def _return(language: str) -> re.Pattern[str]:
    words = any_of(languages.load(language).titles.returning)
    return re.compile(rf"\s(?:{words})[\s.!…]{{0,6}}\Z", re.I)
