"""Jobs behind the hyphen of an employer or a party: 'Volkskrant-journalist', 'SPD-Vorsitzende'."""

from dataclasses import dataclass

_ACRONYM = 2  # capitals of an acronym at least


@dataclass(frozen=True, slots=True)
class HyphenWords:
    """Nouns of jobs in front of which an employer stands, and what stands there but names none, in lower case."""

    employed: frozenset[str]
    no_employers: frozenset[str]


def employer_length(word: str, words: HyphenWords) -> int:
    """Return how many letters of a word name an employer in front of a hyphen, 0 where none do.

    An acronym names one in front of any job, another name only in front of jobs that one has at a newspaper, in a
    party or at the head of a body.

    >>> words = HyphenWords(frozenset(("journalist",)), frozenset(("oud", "it")))
    >>> [employer_length(word, words) for word in ("Trouw-journalist", "UvA-docent", "IT-docent", "Oud-journalist")]
    [5, 3, 0, 0]
    >>> [employer_length(word, words) for word in ("Software-architect", "enseignant-chercheur", "Landrat Rottal-Inn")]
    [0, 0, 0]
    """
    head, hyphen, job = word.rpartition("-")
    parts = (name := head.rpartition(" ")[2]).lower().split("-")
    if not hyphen or not job.isalpha() or not parts[0] or not words.no_employers.isdisjoint(parts):
        return 0
    acronym = sum(letter.isupper() for letter in name.partition("-")[0]) >= _ACRONYM
    named = name[0].isupper() and job.lower() in words.employed
    return len(head) if acronym or named else 0
