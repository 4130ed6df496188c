"""What a word tells by itself: its form, its likeness to names, the cue classes of the language pack."""

import re
from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages
from announce_parse.languages import LanguagePack
from announce_parse.languages.lexicon import Lexicon, load_lexicon

_MOST_KNOWN = 20_000  # words by type that a language remembers
_COMPOUND = 5  # characters from which a cue noun also counts as the end of a compound
_CASES = (  # endings of nouns of jobs where nouns have a capital, and how those end that have them: 'des Archivars'
    ("es", ""), ("s", ""), ("en", ("ant", "ent", "ist", "at", "ph")), ("n", ("ende", "ete", "oge")),
)  # fmt: skip
_SURNAMES = frozenset(("chen", "xu", "chan", "bui", "rao", "lim"))  # that the list of ordinary words has as well
_RUNS = re.compile(r"(.)\1+")
_FOLD = str.maketrans("’", "'")


@dataclass(frozen=True, slots=True, eq=False)  # each is made once, and is a key by what it is
class Word:
    """A word type.

    Attributes:
        lower: in lower case.
        shape: "Xx" for Capitalised, "X" for CAPITALS, "x", "d" for digits, "X." for an initial's letter,
            punctuation as it is.
        likeness: which word lists have it: letters out of f (forename), s (surname), o (ordinary word), "-" for none.
        classes: cue classes of the language pack ("honorific", "position", "body" ...).
        spelled: how much it is spelled like a name of a person, from 0 to 1; 0 for words without a capital.
        job: whether it is the noun of a job that `classes` may not know ('schrijfster').
        name_part: its part in a name: F, S, C (other capitalised), A (capitals), I (initial), p (particle), "" for
            none.
        own: feature strings of the word: itself, its shape, its likeness with its shape, its classes.
        affixes: feature strings of how it begins and ends, and of its length.
    """

    lower: str
    shape: str
    likeness: str
    spelled: float
    classes: tuple[str, ...]
    job: bool
    name_part: str
    own: tuple[str, ...]
    affixes: tuple[str, ...]


def is_plain_name(word: Word) -> bool:
    """Tell whether a word with a capital is no ordinary one, no acronym ('TED') and of no class of cues ('Dean')."""
    return word.shape == "Xx" and not word.classes and "o" not in word.likeness


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a language, with what is known of each."""

    singles: dict[str, tuple[str, ...]]
    endings: dict[str, str]
    ending_lengths: tuple[int, ...]
    phrases: dict[str, tuple[tuple[list[str], str], ...]]
    particles: frozenset[str]
    celebrated: frozenset[str]
    jobs: frozenset[str]
    inflects: bool
    job_ends: tuple[str, ...]
    lexicon: Lexicon
    known: dict[str, Word]

    def word(self, text: str) -> Word:
        """Return what is known of a word as it is written; remembered by word type."""
        word = self.known.get(text)
        if word is None:
            if len(self.known) > _MOST_KNOWN:
                self.known.clear()
            word = self.known[text] = _describe(text, self)
        return word

    def phrase(self, lowers: list[str], at: int) -> tuple[str, int] | None:
        """Return the cue class and the length of the longest cue phrase that begins at token `at`."""
        for rest, kind in self.phrases.get(lowers[at], ()):
            if not rest or lowers[at + 1 : at + 1 + len(rest)] == rest:
                return kind, len(rest) + 1
        return None


@lru_cache(maxsize=len(languages.CODES))
def words_of(code: str) -> Words:
    """Return the words of a language."""
    pack = languages.load(code)
    singles: dict[str, list[str]] = {}
    for name, words in _classes(pack).items():
        for word in words:
            singles.setdefault(word, []).append(name)
    phrases: dict[str, list[tuple[list[str], str]]] = {}
    for name, words in pack.people.cues.model_dump().items():
        for phrase in words:
            first, *rest = re.findall(r"[^\W_]+(?:[-'][^\W_]+)*|[^\w\s]", phrase.translate(_FOLD))
            phrases.setdefault(first, []).append((rest, name))
    endings: dict[str, str] = {}
    for name in ("position", "body", "place-noun"):
        for word in _classes(pack)[name]:
            if len(word) >= _COMPOUND:
                endings.setdefault(word, name)
    return Words(
        singles={word: tuple(names) for word, names in singles.items()},
        endings=endings,
        ending_lengths=tuple(sorted({len(word) for word in endings}, reverse=True)),
        phrases={first: tuple(sorted(items, key=lambda item: -len(item[0]))) for first, items in phrases.items()},
        particles=frozenset(pack.people.particles),
        celebrated=languages.celebrated(),
        jobs=languages.jobs(code),
        inflects=pack.people.capital_nouns,
        job_ends=tuple(
            noun for noun in sorted({*languages.jobs(code), *pack.people.positions}) if len(noun) > _COMPOUND
        ),
        lexicon=load_lexicon(),
        known={},
    )


def _classes(pack: LanguagePack) -> dict[str, tuple[str, ...]]:
    people = pack.people
    return {
        "honorific": people.honorifics,
        "particle": people.particles,
        "position": people.positions,
        "body": people.bodies,
        "place-noun": people.venues,
        "at": people.at,
        "and": people.and_words,
        "month": tuple(name for names in pack.temporal.months for name in names),
        "weekday": tuple(name for names in pack.temporal.weekdays for name in names),
    }


def shape_of(text: str) -> str:
    """Return the form of a word.

    >>> [shape_of(word) for word in ("Vos", "VOM", "A", "zaal", "20u30", "McRae", "(")]
    ['Xx', 'XX', 'X', 'x', 'dxd', 'XxXx', '(']
    """
    if text.islower() and text.isalpha():
        return "x"
    if len(text) > 1 and text.isupper() and text.isalpha():
        return "XX"
    marks = "".join("X" if c.isupper() else "x" if c.isalpha() else "d" if c.isdigit() else c for c in text[:24])
    return _RUNS.sub(r"\1", marks)


def _compound(lower: str, words: Words) -> tuple[str, ...]:
    """Return the class of the longest cue noun that a word ends in, marked as an ending."""
    for length in words.ending_lengths:
        name = words.endings.get(lower[-length:])
        if name:
            return (name + "~",)
    return ()


def _is_job(lower: str, likeness: str, words: Words) -> bool:
    """Tell whether a word is the noun of a job that no class knows, be it in another case ('des Stadtarchivars')."""
    if lower in words.jobs:
        return True
    if not words.inflects or not {"s", "f"}.isdisjoint(likeness):
        return False
    behind = lower.rpartition("-")[2]
    if behind != lower and (behind in words.jobs or "position" in words.singles.get(behind, ())):
        return True  # 'Diplom-Geograf'
    cut = [(lower.removesuffix(ending), last) for ending, last in _CASES if lower.endswith(ending)]
    bases = [base for base, last in cut if base.endswith(last)]
    return any(
        len(base) > _COMPOUND
        and not words.lexicon.has("surname", base)  # 'Richters'
        and (base in words.jobs or "position" in words.singles.get(base, ()) or base.endswith(words.job_ends))
        for base in bases
    )


def _describe(text: str, words: Words) -> Word:
    lower = text.lower().translate(_FOLD)
    shape = shape_of(text)
    lexicon = words.lexicon
    alphabetic = text[0].isalpha()
    likeness = ""
    if alphabetic and len(text) > 1:
        first = lower.split("-")[0]
        likeness = "".join(
            mark
            for mark, name, form in (("f", "forename", first), ("s", "surname", lower), ("o", "ordinary", lower))
            if lexicon.has(name, form) and not (mark == "o" and form in _SURNAMES)
        )
        likeness = likeness or "-"
    classes = words.singles.get(lower, ())
    if lower in words.celebrated and text[0].isupper():
        classes = (*classes, "celebrated")
    if not classes and len(lower) > _COMPOUND:
        classes = _compound(lower, words)
    capital = text[0].isupper()
    if lower in words.particles and (not capital or len(text) <= 3):
        part = "p"
    elif not capital:
        part = ""
    elif len(text) == 1:
        part = "I"
    elif text.isupper():
        part = "A" if "f" not in likeness else "F"
    elif "f" in likeness:
        part = "F"
    elif "s" in likeness and "o" not in likeness:
        part = "S"
    elif "o" in likeness:
        part = "O"
    else:
        part = "C"
    affixes = (
        (f"e3={lower[-3:]}", f"e2={lower[-2:]}", f"b3={lower[:3]}", f"n={min(len(text), 8)}") if alphabetic else ()
    )
    return Word(
        lower=lower,
        shape=shape,
        likeness=likeness,
        spelled=lexicon.name_likeness(lower) if capital and len(text) > 1 else 0.0,
        classes=classes,
        job=_is_job(lower, likeness, words),
        name_part=part,
        own=(f"w={lower}", f"s={shape}", f"k={likeness}{shape}", *(f"c={name}" for name in classes)),
        affixes=affixes,
    )
