"""Whose adviser, widow or biographer somebody is: 'Jo Poel, former secretary to Ann Wren, …'."""

from announce_parse import languages
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.joining import JOBS
from announce_parse.recognise.token_lines import Page

_REACH = 12  # tokens between two names


def is_served(page: Page, person: Candidate | None, candidate: Candidate, code: str) -> bool:
    """Tell whether a job behind somebody's name and a comma, and 'of' or 'to', lead to a name."""
    if person is None or not 1 < candidate.start - person.end <= _REACH or candidate.end >= len(page.known):
        return False
    lowers, people = page.lowers, languages.load(code).people
    leads = lowers[candidate.start - 1] in (*people.belongs_to, *people.benefits)
    job = page.known[candidate.start - 2]
    if not leads or lowers[person.end] != "," or (JOBS.isdisjoint(job.classes) and not job.job):
        return False
    between = lowers[person.end + 1 : candidate.start]
    return lowers[candidate.end][0] in ",.;)\n" and not any(word[0] in ",.;:(\n" for word in between)
