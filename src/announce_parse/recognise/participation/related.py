"""Whose adviser, widow or biographer somebody is: 'Jo Poel, former secretary to Ann Wren, …'."""

from announce_parse import languages
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.token_lines import Page

_REACH = 12  # tokens between two names
_JOBS = frozenset(("position", "position~"))
_TO = frozenset(("to", "aan"))


def is_served(page: Page, person: Candidate | None, candidate: Candidate, code: str) -> bool:
    """Tell whether a job behind somebody's name and a comma, and 'of' or 'to', lead to a name."""
    if person is None or not 1 < candidate.start - person.end <= _REACH or candidate.end >= len(page.known):
        return False
    lowers = page.lowers
    leads = lowers[candidate.start - 1] in _TO | frozenset(languages.load(code).people.belongs_to)
    job = page.known[candidate.start - 2]
    if not leads or lowers[person.end] != "," or (_JOBS.isdisjoint(job.classes) and not job.job):
        return False
    between = lowers[person.end + 1 : candidate.start]
    return lowers[candidate.end][0] in ",.;)\n" and not any(word[0] in ",.;:(\n" for word in between)
