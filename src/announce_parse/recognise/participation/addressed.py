"""Roles that marks around a name tell: 'Anna Poel (poel@…)' is whom to write to, 'Anna Poel – "Glas"' speaks."""

from collections.abc import Mapping

from announce_parse import languages
from announce_parse.document import Found
from announce_parse.recognise.participation.features import PERSONS, Candidate
from announce_parse.recognise.participation.joining import JOBS
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page

_NEAR = 3  # characters between a name and its address
_DASHES = frozenset(("-", "–", "—", ":", ",", "|"))
_QUOTES = frozenset('"“„«‘')
FULL = 2  # words of a name that may be unknown, with an address behind it
_LABEL = 4  # tokens of a label and its colon
_JOB = 4  # tokens of a job in front of a name, and of what leads to it
_FRONT = 6  # tokens in front of a name that opens an item, as its time


def marked_roles(
    page: Page, candidates: list[Candidate], found: list[Found], code: str, *, music: bool
) -> dict[int, str]:
    """Return the roles that marks tell, by the first tokens of names; with `music` a quoted work makes no speaker."""
    people = languages.load(code).people
    addresses = sorted(item.start for item in found if item.kind in ("email", "phone"))
    mails = [item.start for item in found if item.kind == "email"]
    ends = {item.end for item in found if item.kind == "phone"} | _labelled_mails(page, found, people.mail_labels)
    roles: dict[int, str] = {}
    for candidate in candidates:
        if page.known[candidate.start].lower == "dj" and candidate.end - candidate.start > 1:
            roles[candidate.start] = "performer"
        two = candidate.kind == "words" and candidate.end - candidate.start == FULL
        behind = page.lowers[candidate.end] if candidate.end < len(page.lowers) else ""
        opened = page.tokens[candidate.start - 1].start if candidate.start else 0
        if behind == ")" and opened - 1 in ends and (two or candidate.kind in (*PERSONS, "oneF")):
            roles[candidate.start] = "contact"  # '0345 555 121 (Anna Poel)'
            continue
        if candidate.kind not in PERSONS and not two:
            continue
        before = candidate.start - 1
        while before > 0 and ("honorific" in page.known[before].classes or page.known[before].lower == "."):
            before -= 1
        end = page.tokens[candidate.end - 1].end
        reached = _is_reached(page, before, people.reached_by)
        bracketed = any(start == end + 2 for start in mails) and page.known[candidate.end].lower == "("
        if bracketed or (reached and any(end <= start <= end + _NEAR for start in addresses)):
            roles[candidate.start] = "contact"
        elif not music and not two and _entitles(page, candidate):
            roles[candidate.start] = "speaker"
    return roles


def _labelled_mails(page: Page, found: list[Found], headers: tuple[str, ...]) -> set[int]:
    """Return where addresses of mail end that a label stands in front of, no header's ('Opgave: poel@… (Anna)')."""
    mails = [item for item in found if item.kind == "email"]
    return {
        item.end
        for item in mails
        for line in page.lines
        if page.tokens[line.start].start < item.start < page.tokens[line.end - 1].end
        if ":" in page.lowers[line.start : min(line.end, line.start + _LABEL)]
        if page.lowers[line.start] not in headers
    }


def only_reached(
    page: Page, marked: Mapping[int, str], told: Mapping[int, str], table: RoleWordTable
) -> dict[int, str]:
    """Return who is whom to write to though an office in front organises: 'bij de secretaris, Anna Poel (poel@…)'."""
    return {
        start: "contact"
        for start, role in marked.items()
        if role == "contact" and told.get(start) == "organiser"
        if (page.lowers[start - 1 - (page.lowers[start - 1] == ",")],) in table.as_titles
    }


def _is_reached(page: Page, before: int, reached_by: tuple[str, ...]) -> bool:
    """Tell whether 'contact' stands in front of a name, or of the job of its bearer ('contact manager Anna Poel')."""
    for at in range(before, max(-1, before - _JOB), -1):
        if page.known[at].lower in reached_by:
            return True
        if page.known[at].shape != "x" or JOBS.isdisjoint(page.known[before].classes):
            return False
    return False


def _entitles(page: Page, candidate: Candidate) -> bool:
    """Tell whether a name opens an item that goes on with a title: quoted behind a dash, or behind ')' and a colon."""
    line = page.lines[page.line_of[candidate.start]]
    at = candidate.end
    ordinary = all("o" in word.likeness for word in page.known[candidate.start : candidate.end])
    if candidate.kind != "full" or at + 1 >= line.end or ordinary:
        return False
    opens = all(not page.known[n].lower.isalpha() for n in range(line.start, candidate.start))
    if not opens or candidate.start - line.start > _FRONT:
        return False
    if page.known[at].lower == "(":  # 'Anna Poel (Glasnet): Glas'
        at = next((n + 1 for n in range(at, line.end - 2) if page.known[n].lower == ")"), at)
        return page.known[at].lower == ":"
    return page.known[at].lower in _DASHES and page.known[at + 1].lower in _QUOTES
