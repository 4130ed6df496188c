"""What a body's name looks like by itself: an acronym, capitals inside a word, a noun of a body among others."""

import re
from collections.abc import Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.rules import is_person
from announce_parse.assemble.common_words import only_nouns
from announce_parse.assemble.phrases import is_body_word, name_words
from announce_parse.assemble.ranking import Candidate, unranked
from announce_parse.assemble.view import View
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of

FRONT = 24  # characters in front of a name in which the noun of a body stands
DOTTED = r"(?:[A-ZÀ-Þ]\.){2,6}"
ACRONYM = DOTTED + r"|[A-ZÀ-Þ]{2,7}(?:-[A-ZÀ-Þ][\w]{1,30})?|[A-Z]-[A-ZÀ-Þ]\w{2,30}|[A-Za-z]{1,2}&[A-Za-z]{1,2}"
CAMEL = r"[A-ZÀ-Þ][A-Za-zà-ÿ]{0,20}[a-zà-ÿ][A-ZÀ-Þ]\w{0,20}(?:-[A-Z]\w{1,20})?"
CAPITAL = r"[A-ZÀ-Þ][\w'’&.-]{0,30}(?<![.'’])"  # a word
_TWO_SENTENCES = re.compile(r"[^\W\d_]{4}(?<!Univ)(?<!Inst)(?<!Dept)(?<!Prof)\.\s[A-ZÀ-Þ]")  # 'Weir Hall. Bring'
_SITE = re.compile(r"[A-ZÀ-Þ][\w-]{1,30}\.(?:com|org|net|nl|be|de|fr|eu|io|dev|info)")
_ACRONYM = re.compile(ACRONYM)
_CAMEL = re.compile(CAMEL)
_NO_CAMEL = re.compile(r"(?:Ma?c|De|Van|O)[A-Z][a-z]+$|\w{1,40}Innen$")


def pattern_of(words: tuple[str, ...]) -> str:
    """Return the branches of a pattern of phrases, apostrophes of both kinds and any spaces between their words."""
    return any_of(words).replace("'", "['’]").replace(r"\ ", r"\s")


def verbs_of(words: tuple[str, ...]) -> str:
    """Return the branches of a pattern of verbs, an adverb between two words of one ('are | therefore | hosting')."""
    return pattern_of(words).replace(r"\s", r"\s(?:[a-z]{4,12}\s)?")


@lru_cache(maxsize=8)
def article_of(language: str) -> str:
    """Return the pattern of an article that may stand in front of a name."""
    return rf"(?:(?:{any_of(languages.load(language).organisations.spaced_articles)})\s|[LlDd]['’])?"


@lru_cache(maxsize=8)
def _article(language: str) -> re.Pattern[str]:
    return re.compile(article_of(language), re.I)


def behind_article(view: View, start: int) -> int:
    """Return where a name begins behind the article that may open it."""
    lead = _article(view.language).match(view.text, start)
    return lead.end() if lead else start


def is_acronym(word: str, language: str) -> bool:
    """Tell whether a word is an acronym of something else than a subject ('KWV-Veldhoek', 'S.V.', 'b&w'), no 'FREE'."""
    pack = languages.load(language)
    plain = word.casefold()
    return bool(_ACRONYM.fullmatch(word)) and plain not in pack.holders.subjects and plain not in pack.blocks.cues.free


def is_camel(word: str) -> bool:
    """Tell whether a word has capitals inside that are no ending's ('FabHuis', not 'McAdam')."""
    return bool(_CAMEL.fullmatch(word)) and not _NO_CAMEL.match(word)


def is_called(written: str, language: str) -> bool:
    """Tell whether words are a name with a noun of a body among them, or an acronym at one end."""
    words = [word for word in written.split() if not word.startswith("#")]  # 'Maple Avenue BID #7'
    if len(words) < 2:
        return False
    plain = [word.casefold().strip(",.'’") for word in words]
    if any(word in name_words("en").body_set for word in plain) and all(word[0].isupper() for word in words):
        return True  # 'Dutch Archive Network'
    return any(is_body_word(word, language) for word in plain) or any(
        is_acronym(word, language) or is_camel(word) for word in (words[0], words[-1])
    )


def is_capitalised(words: Sequence[str], language: str) -> bool:
    """Tell whether words are written as a name's: with capitals, but for small words, elisions and adjectives.

    >>> is_capitalised("Vrienden van de Molen".split(), "nl"), is_capitalised("Vrienden komen langs".split(), "nl")
    (True, False)
    """
    small, adjectives = name_words(language).connectors, languages.load(language).people.adjective_endings
    return all(
        not word[0].islower() or word in small or word[1:2] in ("'", "’") or word.endswith(adjectives) for word in words
    )


def is_sure(written: str, language: str) -> bool:
    """Tell whether a name is a body's by its own words, or by the form of the only one."""
    return is_called(written, language) or is_acronym(written, language) or is_camel(written)


def is_named(view: View, start: int, end: int) -> bool:
    """Tell whether words look like a body's name and not like what sentences are made of ('Jeden Tag', 'Objekten').

    One word does with capitals inside or an acronym's; more do where each has a capital that nouns have not, or where
    a noun of a body is among them.
    """
    written, language = view.text[start:end], view.language
    words = written.split()
    if is_stop_word(words[0].casefold(), language) and not is_called(written, language):
        return len(words) > 2
    if len(words) == 1:
        return is_acronym(written, language) or is_camel(written) or bool(_SITE.fullmatch(written))
    if languages.load(language).people.capital_nouns:
        return is_called(written, language) or any(is_camel(word) for word in words)
    return not only_nouns(written, language)


def is_else(view: View, start: int, end: int) -> bool:
    """Tell whether a name is a city, somebody's, a band, a time or an address."""
    table = view.kinds_in(start, end)
    town = any(city.start <= start and end <= city.end for city in table.get("city", ()))
    if town and not is_called(view.text[start:end], view.language):
        return True
    if any(kind in table for kind in ("date", "time", "price", "postcode", "url", "email", "phone", "group")):
        return True
    written = view.text[start:end]
    if _TWO_SENTENCES.search(written):
        return True
    if "street" in table and "organiser" not in table and not is_called(written, view.language):
        return True  # not 'Mill Lane Residents Association'
    if is_camel(written) or is_acronym(written, view.language) or is_called(written, view.language):
        return False
    before = view.before(start, FRONT).split()
    if before and is_body_word(before[-1].rpartition("'")[2].rpartition("’")[2], view.language):
        return False  # "l'association Des roseaux"
    return is_person(view, unranked(view, start, end))


def judged(view: View, likely: float, side: str, start: int, end: int, *, cue: str = "") -> Judged:
    """Return a name that a rule tells of; with a cue, the names of one enumeration with it are taken as well."""
    return likely, side, Candidate(start, end, view.shown(start, end), frozenset((cue,) if cue else ()))
