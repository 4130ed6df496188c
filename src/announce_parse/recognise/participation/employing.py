"""Parties and bodies behind a name, which are nobody: 'Ann Poole, Greens', 'Jan Mol, voorzitter Waterbond'."""

from announce_parse import languages
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page

_MARKS = frozenset((",", "(", "|", "–", "-", "/"))
_BEHIND = 3  # tokens of a job, a comma and the end of a name


def is_employer(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a name is a party's behind a mark, or stands behind the job that is told of the name in front."""
    people = languages.load(code).people
    before = candidate.start - 1
    if before < 1 or candidate.kind in ("full", "initials"):
        return False
    words = page.lowers[candidate.start : candidate.end]
    bare = words[1:] if len(words) > 1 and words[0] in languages.load(code).organisations.articles else words
    if page.lowers[before] in _MARKS and " ".join(bare) in people.parties:
        return True
    job = page.known[before]
    told = job.shape == "x" and ("position" in job.classes or job.job)
    return (
        told
        and before >= _BEHIND
        and page.lowers[before - 1] == ","
        and page.known[before - 2].name_part not in ("", "p")
    )
