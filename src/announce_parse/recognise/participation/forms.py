"""Whether what may be a name looks like somebody's, by its words, what stands around it and what is told of it."""

from announce_parse.languages import is_stop_word
from announce_parse.recognise.participation.features import Candidate, is_initial
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page
from announce_parse.recognise.word_features import Word, is_plain_name

NAME_KINDS = frozenset(("full", "full?", "spelled", "spelled?", "initials"))
_PLAIN = 4  # words of a name that is told to take part though the judge doubts it
_TWO = 2  # words of a short name
_UNKNOWN = frozenset(("spelled", "spelled?", "words"))


def is_unknown(page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether a forename that no list has and a surname make a name, which is not where somebody works.

    That stands behind another name and a comma ('Jan Mol, Nordfunk Kultur'), or 'and' joins it to what is no name. What
    opens a line is too often a title, and so is what goes on with a word that tells neither where somebody works nor
    what somebody does.
    """
    opening = page.lines[page.line_of[candidate.start]].start == candidate.start
    if opening or candidate.kind not in _UNKNOWN or candidate.end - candidate.start != _TWO:
        return False
    first, last = page.known[candidate.start : candidate.end]
    plain = is_plain_name(first) and not first.job
    surname = "o" not in last.likeness or "s" in last.likeness
    plain = plain and last.shape in ("Xx", "Xx-Xx") and surname and not last.classes
    before = page.known[candidate.start - 2 : candidate.start] if candidate.start > 1 else []
    named = bool(before) and before[0].name_part not in ("", "p")
    apposed = bool(before) and (named if before[1].lower == "," else before[1].lower in table.joins and not named)
    return plain and not apposed and not _goes_on(page, candidate.end, table)


def _goes_on(page: Page, at: int, table: RoleWordTable) -> bool:
    """Tell whether a small word stands at a token that tells nothing of who is named in front."""
    if at >= len(page.known) or page.known[at].shape != "x":
        return False
    telling = table.joins | table.works_at | table.belongs_to | table.verbs | table.subject_leads
    return page.known[at].lower not in telling


def is_plain(page: Page, candidate: Candidate) -> bool:
    """Tell whether a name is short and holds no ordinary words ('Kim Code Night'), initials and "Van" aside."""
    known = page.known[candidate.start : candidate.end]
    words = [word for word in known if len(word.lower) > 1 and (word.name_part, word.shape) != ("p", "Xx")]
    return len(words) <= _PLAIN and all("o" not in word.likeness for word in words)


def is_honoured(page: Page, candidate: Candidate) -> bool:
    """Tell whether an honorific stands in front of a name."""
    before = page.known[max(0, candidate.start - 2) : candidate.start]
    return any("honorific" in word.classes for word in before[-2 if before and before[-1].lower == "." else -1 :])


def is_titled(page: Page, candidate: Candidate) -> bool:
    """Tell whether an honorific stands in front of what may be a full name, be its first word also another one."""
    if not is_honoured(page, candidate):
        return False
    if candidate.kind == "words" and candidate.end - candidate.start == _TWO:
        first, last = page.known[candidate.start : candidate.end]
        short = first.shape == last.shape == "Xx" and not (first.classes or first.job)  # 'Dr. Rich Fenjohn'
        return short and "o" not in last.likeness and not last.classes
    return candidate.kind in NAME_KINDS and is_plain(page, candidate)


def performs(page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether the verb of a performer begins right behind a name ('Jan Poel treedt vrijdag op')."""
    phrases = table.phrases.get(page.lowers[candidate.end], ()) if candidate.end < len(page.lowers) else ()
    return any(role == "performer" and way == "does" for _, role, way in phrases)


def is_surely(role: str, page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether a name with a role that is not a performer's is somebody's, whatever the judge says."""
    if role == "performer" and not performs(page, candidate, table):
        return False
    named = has_forename(page, candidate) or is_titled(page, candidate)
    return named or acts(page, candidate, table) or is_bearer(page, candidate)


def is_bearer(page: Page, candidate: Candidate) -> bool:
    """Tell whether a name of a few words may be somebody's though its surname is an ordinary word ('Wolter Bakker').

    Its first word is none and may be a name, or small particles stand in front of the surname ('Sjaan van der Meer').
    """
    first, *rest = page.known[candidate.start : candidate.end]
    capitals = [word for word in rest if word.name_part != "p"]
    if candidate.kind == "body" or not 0 < len(rest) < _PLAIN or [word.shape for word in capitals] != ["Xx"]:
        return False
    opening = is_plain_name(first) and not first.job
    small = [word.shape for word in rest if word.name_part == "p"]
    likely = not {"s", "f"}.isdisjoint(first.likeness) or (bool(small) and set(small) == {"x"})
    return opening and likely and "s" in capitals[0].likeness and not capitals[0].classes


def begins_small(page: Page, candidate: Candidate, table: RoleWordTable, code: str) -> bool:
    """Tell whether a name begins with a small word, but for a forename that is one ('by Will Poole').

    A job may stand in front of that as well ('fiddler Will Poole').
    """
    before = page.known[candidate.start - 1] if candidate.start else None
    led = before is not None and (before.lower in table.by_words or before.job)
    return not led and is_stop_word(page.known[candidate.start].lower, code)


def acts(page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether two words are surnames, the first no ordinary one, and the subject of what a speaker does.

    Or the last is no ordinary one, and the noun of a role or a job stands in front ('Quizmaster Gaz Thornley').
    """
    first, *rest = page.known[candidate.start : candidate.end]
    if len(rest) != 1 or candidate.kind == "body":
        return False
    lowers, at = page.lowers, candidate.end
    noun = table.phrases.get(lowers[candidate.start - 1], ()) if candidate.start else ()
    if "o" not in rest[0].likeness and rest[0].shape == "Xx":
        before = page.known[candidate.start - 1] if candidate.start else None
        if before and before.lower in table.by_words and "s" in first.likeness and "s" in rest[0].likeness:
            return True  # 'Hosted by Will Poole'
        if before and before.shape == "x" and "position" in before.classes:
            return True  # 'presentation by architect Hideo Marumoto'
        return any(way == "called" and len(words) == 1 for words, _, way in noun)
    if "o" in first.likeness or not ("s" in first.likeness and "s" in rest[0].likeness):
        return False
    phrases = table.phrases.get(lowers[at], ()) if at < len(lowers) else ()
    return any(
        role == "speaker" and way == "does" and tuple(lowers[at : at + len(words)]) == words
        for words, role, way in phrases
    )


def has_forename(page: Page, candidate: Candidate) -> bool:
    """Tell whether a plain name begins with initials, or with a known forename and has a surname behind."""
    named = candidate.kind in ("full", "initials")
    named = named or (candidate.kind == "words" and candidate.pattern[:2] in ("Fp", "Cp"))
    plain = is_plain(page, candidate) or _has_initials(page, candidate)
    return named and (plain or _is_forename_and_surname(page, candidate))


def _is_forename_and_surname(page: Page, candidate: Candidate) -> bool:
    """Tell whether a forename that is an ordinary word as well stands in front of a surname ('Claire Montbrun')."""
    words = page.known[candidate.start : candidate.end]
    first, last = words[0], words[-1]
    short = len(words) == _TWO and first.shape == last.shape == "Xx" and not (first.classes or last.classes)
    return short and "f" in first.likeness and "o" not in last.likeness and not (first.job or last.job)


def _has_initials(page: Page, candidate: Candidate) -> bool:
    """Tell whether initials and particles stand in front of a surname, be it an ordinary word as well.

    So in 'E. C. Brook', 'J.P. van Dam'.
    """
    surname = page.known[candidate.end - 1]
    lead = [
        word.lower
        for word in page.known[candidate.start : candidate.end - 1]
        if (word.name_part, word.shape) != ("p", "x")
    ]
    initials = "." in lead and all(is_initial(lower) for lower in lead)
    return candidate.kind == "initials" and initials and surname.shape == "Xx" and "s" in surname.likeness


def is_job(word: Word) -> bool:
    """Tell whether a word behind an honorific goes on with a job ('General Secretary')."""
    return "position" in word.classes or word.job


def ends_with_job(page: Page, candidate: Candidate) -> bool:
    """Tell whether several words end with the noun of a job that nobody is called ('Azure Architect').

    It may be a surname as well behind an ordinary word ('State Senator').
    """
    last = page.known[candidate.end - 1]
    if candidate.end - candidate.start == 1 or "position" not in last.classes:
        return False
    return {"s", "f"}.isdisjoint(last.likeness) or set(candidate.pattern) == {"O"}
