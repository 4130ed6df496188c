"""Bodies that stand together have one part in an event; of names for one body the best is kept."""

from announce_parse.assemble.acronyms import acronym_of, has_acronym
from announce_parse.assemble.enumerations import enumerated, parts_of
from announce_parse.assemble.name_lists import labelled, listed, lists_below
from announce_parse.assemble.organiser_candidates import cue_words
from announce_parse.assemble.organiser_rules import KNOWN, ORDINARY, cued, is_none
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.title_wording import is_masthead
from announce_parse.assemble.view import View

SURE = 0.35  # probability of a name from which its fellows are taken as well
FELLOW = 0.9  # how much less sure they are
LISTED = 0.6  # probability of a name in a list of those whom a line above thanks
HEAD = 1  # lines at the head of a text that may be nothing but the organiser's name
NEARLY = 0.7  # share of a name's probability from which a longer name that holds it is taken instead
_COMPANY = frozenset({"co", "company", "cie"})  # what a legal form goes on with ('GmbH & Co. KG')

Judged = tuple[float, str, Candidate]  # probability, side ("organiser" or "partner"), name


def with_fellows(view: View, judged: list[Judged], candidates: list[Candidate]) -> list[Judged]:
    """Return what is judged with joined names apart, and with the other names of enumerations and lists."""
    known = {view.fold(candidate.value): candidate.features for candidate in candidates}

    def at(start: int, end: int) -> Candidate:
        value = " ".join(view.text[start:end].split())
        return Candidate(start, end, value, known.get(view.fold(value), frozenset()))

    def is_name(start: int, end: int) -> bool:
        return _is_name(at(start, end))

    result: dict[tuple[int, int], Judged] = {}

    def keep(likely: float, side: str, own: Candidate) -> None:
        place = (own.start, own.end)
        if place not in result or (likely, side) > result[place][:2]:
            result[place] = (likely, side, own)

    for likely, side, candidate in judged:
        whole = (candidate.start, candidate.end)
        for place in [whole] if has_acronym(view, *whole) else parts_of(view, *whole, is_name):
            keep(likely, side, candidate if place == whole else at(*place))
    for likely, side, candidate in list(result.values()):
        if likely < SURE or not cued(candidate, side):
            continue
        start, end = candidate.start, candidate.end
        for place in enumerated(view, start, end, is_name) or listed(view, start, end):
            other = at(*place)
            named = other.value[0].islower() or (_is_name(other) and not is_none(view, other))
            if named and not view.within(*place, "person"):
                keep(FELLOW * likely, side, other)
    for row in view.rows[:HEAD]:
        shown = row.line.text.strip()
        if is_masthead(view.language, shown):
            start = row.line.start + row.line.text.index(shown)
            keep(LISTED, "organiser", at(start, start + len(shown)))
    for side in ("organiser", "partner"):
        for span in labelled(view, side):
            for place in parts_of(view, *span, is_name):
                if not view.within(*place, "person"):
                    keep(LISTED, side, at(*place))
    for place in lists_below(view, cue_words(view.language).before["support"]):
        if not view.within(*place, "person"):
            keep(LISTED, "partner", at(*place))
    return list(result.values())


def _is_name(candidate: Candidate) -> bool:
    """Tell whether a run of words looks like a body's name by itself."""
    words = candidate.value.split()
    if candidate.features & (KNOWN if len(words) > 1 else KNOWN - {"host"}):
        return words[0].rstrip(".").casefold() not in _COMPANY
    return len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper() and not candidate.features & ORDINARY


def distinct(view: View, judged: list[Judged]) -> list[Judged]:
    """Leave out names that are part of a likelier one, hold one, or are its acronym.

    A name that holds a likelier one stands for it where it is nearly as likely.
    """
    kept: list[Judged] = []
    taken: list[set[str]] = []
    places = [acronym_of(view, item[2].end) for item in judged]
    acronyms = {view.fold(view.text[place[0] : place[1]]) for place in places if place}
    words_of = [set(view.fold(item[2].value).split()) for item in judged]
    for item, words in zip(judged, words_of, strict=True):
        whole = any(
            words < other and likely >= NEARLY * item[0]
            for (likely, side, _), other in zip(judged, words_of, strict=True)
        )
        if (
            view.fold(item[2].value) not in acronyms
            and not whole
            and not any(words <= other or other <= words for other in taken)
        ):
            kept.append(item)
            taken.append(words)
    return kept
