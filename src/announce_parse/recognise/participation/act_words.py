"""Words of what those of a role do, by their verbs and participles."""

from dataclasses import dataclass
from functools import lru_cache

from announce_parse import languages


@dataclass(frozen=True, slots=True)
class Act:
    """What those of a role do: see `languages.sections.roles.Act`."""

    role: str
    objects: frozenset[str]
    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    particles: frozenset[str]

    def is_object(self, word: str) -> bool:
        """Tell whether a word is one of the objects."""
        return word in self.objects or word.startswith(self.beginnings) or word.endswith(self.endings)


@dataclass(frozen=True, slots=True)
class Acts:
    """The acts of a language by their verbs, the roles that participles and nouns tell, and the words around those."""

    by_verb: dict[str, tuple[Act, ...]]
    by_participle: dict[str, str]
    by_noun: dict[str, str]
    passive: frozenset[str]
    under: frozenset[str]
    works: tuple[str, ...]


@lru_cache(maxsize=len(languages.CODES))
def acts_of(code: str) -> Acts:
    """Return the acts of a language."""
    people = languages.load(code).people
    by_verb: dict[str, list[Act]] = {}
    by_participle: dict[str, str] = {}
    by_noun: dict[str, str] = {}
    for told in people.acts:
        act = Act(
            told.role,
            frozenset(word for word in told.objects if "*" not in word),
            tuple(word[:-1] for word in told.objects if word.endswith("*")),
            tuple(word[1:] for word in told.objects if word.startswith("*")),
            frozenset(told.particles),
        )
        for verb in told.verbs:
            by_verb.setdefault(verb, []).append(act)
        by_participle |= dict.fromkeys(told.done, told.role)
        by_noun |= dict.fromkeys(told.nouns, told.role)
    verbs = {verb: tuple(acts) for verb, acts in by_verb.items()}
    return Acts(verbs, by_participle, by_noun, people.passive, people.under, people.pieces)
