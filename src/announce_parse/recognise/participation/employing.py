"""Parties and bodies behind a name, which are nobody: 'Ann Poole, Greens', 'Jan Mol, voorzitter Waterbond'."""

from announce_parse import languages
from announce_parse.languages import is_stop_word
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.joining import JOBS
from announce_parse.recognise.token_lines import Page

_MARKS = frozenset((",", "(", "|", "–", "-", "/"))
_BEHIND = 3  # tokens of a job, a comma and the end of a name
_PAIR = 2  # words of the shortest name of a body that looks like somebody's
_WORDS = 3  # of a job between its body and its bearer
_SURE = frozenset(("full", "initials"))


def is_employer(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a name is a party's behind a mark, or stands behind the job that is told of the name in front."""
    people = languages.load(code).people
    before = candidate.start - 1
    if _is_body(page, candidate):
        return True
    if before < 1 or candidate.kind in _SURE:
        return False
    words = page.lowers[candidate.start : candidate.end]
    bare = words[1:] if len(words) > 1 and words[0] in languages.load(code).organisations.articles else words
    if page.lowers[before] in _MARKS and " ".join(bare) in people.parties:
        return True
    if _is_of_house(page, candidate, people.belongs_to):
        return True
    job = page.known[before]
    told = job.shape == "x" and ("position" in job.classes or job.job)
    return (
        told
        and before >= _BEHIND
        and page.lowers[before - 1] == ","
        and page.known[before - 2].name_part not in ("", "p")
    )


def _is_body(page: Page, candidate: Candidate) -> bool:
    """Tell whether the noun of a body, or an acronym, begins what a mark parts from somebody's name.

    So in 'Anna Pohl, Finanzamt Weel', 'Jan Mohl, DRK Weel'.
    """
    known, at = page.known, candidate.start
    if at < _BEHIND or known[at - 1].lower not in _MARKS or candidate.end - at < _PAIR:
        return False
    named = known[at - 2].shape == "Xx" and known[at - _BEHIND].name_part == "F"
    first = known[at]
    body = "body" in first.classes or ("body~" in first.classes and not {"s", "f"}.intersection(first.likeness))
    acronym = first.shape == "XX" and first.name_part == "A" and known[at + 1].shape == "Xx"
    return named and (body or acronym)


def _is_of_house(page: Page, candidate: Candidate, belongs_to: tuple[str, ...]) -> bool:
    """Tell whether a forename alone is that of where somebody works: 'Anna Poel van bloemenatelier Flora'."""
    before = candidate.start - 1
    noun = page.known[before]
    alone = candidate.kind == "oneF" and before >= _BEHIND and page.lowers[before - 1] in belongs_to
    unknown = noun.shape == "x" and JOBS.isdisjoint(noun.classes) and not noun.job and "honorific" not in noun.classes
    return alone and unknown and page.known[before - 2].name_part not in ("", "p")


def employs(page: Page, candidate: Candidate, following: Candidate, code: str) -> bool:
    """Tell whether a job in small letters stands between a name and somebody's: 'Radio Fen | presenter Ann Poole'."""
    between = page.known[candidate.end : following.start]
    if candidate.kind in _SURE or following.kind not in _SURE or not 0 < len(between) <= _WORDS:
        return False
    small = all(word.shape in ("x", "x-x") and not is_stop_word(word.lower, code) for word in between)
    return small and not JOBS.isdisjoint(between[-1].classes)
