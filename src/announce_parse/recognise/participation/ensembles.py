"""Ensembles that the text surely tells of: 'Kamerkoor De Veen' in the masthead, 'Trio Molen o.l.v. Jan Poel'."""

import re
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages.alternation import any_of
from announce_parse.recognise.participation.features import Candidate
from announce_parse.recognise.participation.role_words import RoleWordTable
from announce_parse.recognise.token_lines import Page
from announce_parse.recognise.word_features import Word

_ENDING = 6  # letters from which the noun of a group also ends a compound ('Stadsorkest')
_BEHIND = 24  # characters behind a name in which its leader is announced
_FEW = frozenset(("duo", "trio"))  # in front of a name; elsewhere they are pieces too
_ROYAL = 2  # words of a name with such an adjective that the noun of a group follows
_SHORT = 3  # letters of nouns of buildings that end no longer word
_CUE = 5  # tokens of what tells who plays
_BARE = 2  # tokens of an article and a noun
_ENGLISH = frozenset(("the",))  # bands are called so in all languages
_BODIES = frozenset(("body", "body~", "place-noun"))
_OPENING = frozenset(".;|•!?")
_OPUS = frozenset(("no", "nr", "op", "opus", "in", "n°"))  # 'Strijkkwartet no. 9' is a piece


@dataclass(frozen=True, slots=True)
class EnsembleWords:
    """Nouns of groups that play, sing, dance or act, and what stands between a group and who leads it."""

    nouns: frozenset[str]
    loose: frozenset[str]
    royal: frozenset[str]
    endings: tuple[str, ...]
    led_by: re.Pattern[str]


@lru_cache(maxsize=len(languages.CODES))
def ensemble_words(code: str) -> EnsembleWords:
    """Return the words of a language, with the English nouns."""
    people, english = languages.load(code).people, languages.load("en").people
    nouns = {*people.groups, *english.groups} - {*people.loose_groups, *english.loose_groups}
    nouns |= {f"{noun}s" for noun in nouns if people.capital_nouns and noun in people.groups}  # 'des Kammerchors'
    return EnsembleWords(
        frozenset(noun for noun in nouns if " " not in noun),
        frozenset(people.loose_groups),
        frozenset(people.royal),
        tuple(noun for noun in nouns if len(noun) >= _ENDING and " " not in noun),
        re.compile(rf"\s?[,:|(–-]?\s?(?:{any_of(people.led_by)})\s?:?\s", re.I),
    )


@lru_cache(maxsize=1)
def _few() -> frozenset[str]:
    """Return the nouns of groups of a few, of all languages: such a group takes its from any ('Morel Quartet')."""
    return frozenset(languages.of_all(lambda pack: pack.people.few))


@lru_cache(maxsize=len(languages.CODES))
def buildings(code: str) -> tuple[str, ...]:
    """Return nouns of buildings that also end compounds ('Dorpskerk')."""
    return tuple(word for word in languages.load(code).people.venues if len(word) > _SHORT and " " not in word)


def is_ensemble(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a name is the noun of a group with a name behind or in front of it."""
    known = page.known[candidate.start : candidate.end]
    words = ensemble_words(code)
    if len(known) < 2 or known[-1].lower.strip(".") in _OPUS:
        return False
    first, last = known[0].lower, known[-1].lower
    if first in _FEW and (len(known[1].lower) > _ENDING or _is_called(known[1], code)):
        return True  # 'Duo Saitensprung', no 'Trio in Es'
    if first in words.royal:
        return known[1].lower in words.nouns | words.loose and len(known) > _ROYAL  # 'Koninklijke Fanfare De Veen'
    return first in words.nouns or last in words.nouns or (len(last) > _ENDING and last.endswith(words.endings))


def is_loosely_called(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a name begins with a noun that groups share with other things ('Ensemble vocal Papillon')."""
    return candidate.end - candidate.start > 1 and page.known[candidate.start].lower in ensemble_words(code).loose


def _is_called(word: Word, code: str) -> bool:
    """Tell whether a word is no ordinary one and no piece of music ('Trio Almare', no 'Trio Sonate')."""
    pieces = languages.load(code).people.pieces
    return word.shape == "Xx" and len(word.lower) > _SHORT and "o" not in word.likeness and word.lower not in pieces


def is_few(page: Page, candidate: Candidate, table: RoleWordTable, code: str) -> bool:
    """Tell whether a trio, or another few, is named in the masthead, opens a sentence, or goes on with 'plays'."""
    if not is_named_few(page, candidate, code):
        return False
    start = candidate.start
    begins = start == page.lines[page.line_of[start]].start or page.lowers[start - 1] in _OPENING
    opens = page.lowers[start] in table.articles and begins
    stages = candidate.end < len(page.lowers) and page.lowers[candidate.end] in table.stages
    return opens or stages or is_billed(page, candidate, table)


def is_named_few(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether 'Trio' or 'Kwartet' ends a name ('Het Morel Trio'), but no piece's ('Piano Trio in Es')."""
    words = page.known[candidate.start : candidate.end]
    if len(words) < _BARE or words[-1].lower not in _few() or words[-1].shape != "Xx":
        return False
    articles, played = languages.load(code).organisations.articles, languages.load(code).people.scored_for
    own = [word for word in words[:-1] if word.lower not in articles and word.lower not in played]
    behind = page.known[candidate.end].lower if candidate.end < len(page.known) else ""
    piece = behind in _OPUS or behind[:1].isdigit() or not own or not own[-1].shape.startswith("Xx")
    return not piece and "body" not in own[0].classes


def is_billed(page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether a name stands in the masthead, under a heading of performers, or makes a line by itself.

    Not what something goes to ('All proceeds go to the Leek Band').
    """
    line = page.lines[page.line_of[candidate.start]]
    before = candidate.start - 1 - (page.lowers[candidate.start - 1] in table.articles)
    aside = line.start <= before and page.lowers[before] in table.benefits
    billed = (line.block == "header" or line.heading == "performer") and not aside
    return billed or (candidate.start, candidate.end) == (line.start, line.end)


def is_called_ensemble(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether the noun of a group stands in front of a name ('coverband De Noot')."""
    noun = page.known[candidate.start - 1] if candidate.start else None
    if noun is None or noun.shape != "x" or page.known[candidate.end - 1].lower.endswith(buildings(code)):
        return False  # 'cantorij Ontmoetingskerk'
    words = ensemble_words(code)
    return noun.lower in words.nouns or (len(noun.lower) > _ENDING and noun.lower.endswith(words.endings))


def behind_noun(page: Page, candidate: Candidate, code: str) -> int:
    """Return how many tokens of a name are an article in front of its noun: 'Das | Ensemble Seitenwind'.

    With the noun where it only tells of what kind the group is, as that of a band does ('Die Band | Kellerasseln').
    """
    if candidate.end - candidate.start <= _BARE or page.lowers[candidate.start] in _ENGLISH:
        return 0
    noun = page.lowers[candidate.start + 1]
    return 2 if noun in _kinds() else int(noun in ensemble_words(code).nouns or noun in _few())


def is_kind_of_group(page: Page, candidate: Candidate, code: str) -> bool:
    """Tell whether a name begins with such a noun, with an article in small letters in front ('die | Band Mole')."""
    article = page.known[candidate.start - 1] if candidate.start else None
    longer = candidate.end - candidate.start > 1 and page.lowers[candidate.start] in _kinds()
    return longer and article is not None and article.lower in languages.load(code).organisations.articles


@lru_cache(maxsize=1)
def _kinds() -> frozenset[str]:
    """Return the nouns that only tell of what kind a group is, and are no part of its name, of all languages."""
    return frozenset(languages.of_all(lambda pack: pack.people.kinds_of_group))


def is_brought(page: Page, candidate: Candidate, table: RoleWordTable) -> bool:
    """Tell whether an article leads to a name behind what tells who plays and opens the line or a sentence.

    So in 'Music by the Oaks', 'Band: The Hollow Oaks', 'Headliners The Hollow Oaks'.
    """
    articles = table.articles | _ENGLISH
    at = candidate.start - (page.known[candidate.start].lower not in articles)
    bare = candidate.end - at == _BARE and page.lowers[candidate.end - 1] in table.groups  # 'ein Ensemble der Schule'
    body = (
        candidate.kind == "body" and page.lowers[candidate.end - 1] not in table.groups
    )  # 'supported by the Fen Trust'
    if at < 1 or page.known[at].lower not in articles or candidate.kind == "full" or bare or body:
        return False
    line = page.lines[page.line_of[at]].start
    if _is_led_to_music(page, line, at, candidate.end, table):
        return True
    opening = (n + 1 for n in range(at - 1, max(line, at - _CUE - 2) - 1, -1) if page.known[n].lower in _OPENING)
    first = next(opening, line)
    first += not page.known[first].lower[0].isalnum()
    ahead = tuple(page.known[place].lower for place in range(first, min(at, first + _CUE + 1)))
    colon = ahead[-1:] == (":",)
    ahead = ahead[:-1] if colon else ahead
    phrases = table.phrases.get(ahead[0], ()) if ahead else ()
    ways = ("called",) if colon else ("brought_by", "called") if page.known[at].shape == "Xx" else ("brought_by",)
    return any(role == "performer" and way in ways and words == ahead for words, role, way in phrases)


def _is_led_to_music(page: Page, first: int, at: int, end: int, table: RoleWordTable) -> bool:
    """Tell whether what tells of music and of who plays ends in front of a token ('cakes and live music by | the')."""
    for start in range(max(first, at - _CUE), at):
        words = tuple(page.lowers[start:at])
        led = any(
            role == "performer" and way == "brought_by" and phrase == words
            for phrase, role, way in table.phrases.get(words[0], ())
        )
        if led and not table.music.isdisjoint(words):
            several = end - at > _BARE and page.lowers[end - 1].endswith("s")  # not 'music from the Renaissance'
            return words[-1] in table.by_words or several
    return False


def of_whose_group(page: Page, candidate: Candidate, code: str) -> int | None:
    """Return the noun with a capital of the group that a body has, in front of its genitive, None without one."""
    people = languages.load(code).people
    noun = candidate.start - 2
    if not people.capital_nouns or noun < 0 or page.lowers[noun + 1] not in people.belongs_to:
        return None
    word, words = page.known[noun], ensemble_words(code)
    whose = _BODIES.intersection(page.known[candidate.start].classes) or page.lowers[candidate.start].endswith("s")
    named = word.lower in words.nouns or word.lower.endswith(words.endings)
    return noun if bool(whose) and named and word.shape == "Xx" else None


def leader_of(text: str, page: Page, candidate: Candidate, others: dict[int, Candidate], code: str) -> Candidate | None:
    """Return who leads a group, where 'o.l.v.' and a name stand behind it."""
    end = page.tokens[candidate.end - 1].end
    led = ensemble_words(code).led_by.match(text, end, end + _BEHIND)
    return others.get(led.end()) if led else None
