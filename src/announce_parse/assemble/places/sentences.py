"""Sentences that look like the name of a place: "L'entrée est libre", 'Trio Poel speelt Haydn', 'Kommt vorbei!'."""

from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_venue_word
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.languages.folding import folded

_CALLS = ("!", "?")


def is_sentence(view: View, name: Candidate) -> bool:
    """Tell whether a name is a sentence ("L'entrée est libre"), but not one that tells a name."""
    rests = (name.value.partition(f" {verb} ")[2] for verb in view.material.context.pack.people.copulas)
    return any(rest and rest.islower() for rest in rests)


def is_act(view: View, name: Candidate) -> bool:
    """Tell whether a name is who does something at the event, with the verb ('Trio Poel speelt Haydn').

    Or a line that a pronoun or another small word begins, in front of small letters ('We drinken samen koffie').
    """
    first, *others = name.value.split()
    if not _acts(view.language).isdisjoint(others):
        return True
    if others and others[-1].casefold() in view.material.context.pack.organisations.thanks:
        return True  # 'Vielen Dank'
    if name.value.casefold() in view.material.context.pack.places.calls_to:
        return True  # 'On vous attend'
    if (
        others
        and others[0].islower()
        and first.isalpha()
        and first.casefold() in view.material.context.pack.purposes.calls
    ):
        return True  # 'Venez échanger autour de Rust'
    opens = {"stopfirst", "whole"} <= name.features and bool(others) and others[0].islower()
    return opens and folded(first) not in _leads(view.language)


def is_call(view: View, name: Candidate) -> bool:
    """Tell whether a name is a line that calls out to readers ('Kom ook langs!'), without the noun of a building."""
    if "whole" not in name.features or not any(f.startswith("+whole:under=") for f in name.features):
        return False
    called = name.value.endswith(_CALLS) or view.text[name.end : name.end + 2].strip()[:1] in _CALLS
    return called and not any(is_venue_word(word, view.language) for word in name.value.casefold().split())


@lru_cache(maxsize=8)
def _leads(language: str) -> frozenset[str]:
    """Return the articles and prepositions that may begin the name of a place."""
    pack = languages.load(language)
    leads = (*pack.organisations.articles, *pack.places.before_venue, *pack.people.belongs_to)
    return frozenset(folded(lead.split()[0]) for lead in leads)


@lru_cache(maxsize=8)
def _acts(language: str) -> frozenset[str]:
    """Return the verbs of those who take part, or lend a room."""
    pack = languages.load(language)
    does = (verb for _, role in pack.people.roles for verb in role.does)
    return frozenset(verb for verb in (*does, *pack.holders.lends_rooms) if " " not in verb)
