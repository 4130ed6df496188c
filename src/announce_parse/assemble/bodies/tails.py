"""Names that go on in small letters behind the noun of a body, where adjectives follow their nouns.

'Société archéologique de Lo', 'Conseil départemental', "Amis de l'orgue", 'Université du temps libre'.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of

_OF = r"(?:de\sla\s|de\sl['’]|du\s|des\s|de\s|d['’])"


def with_tails(view: View) -> Iterator[tuple[int, int]]:
    """Yield the names that a capital and a noun of a body begin, with what follows in small letters."""
    pack = view.material.context.pack
    if not pack.people.adjective_endings:
        return
    heads = pack.holders.friends.union(pack.holders.heads)
    for match in _run(view.language).finditer(view.text):
        head = match["head"].casefold()
        if not (is_body_word(head, view.language) or head in heads):
            continue
        adjective = match["adjective"]
        if match.end() > match.end("head") and not (adjective and adjective in _verbs(view.language)):
            yield match.start("head"), match.end()
    for match in _called(view.language).finditer(view.text):
        if is_body_word(match["noun"], view.language):
            yield match.span()


@lru_cache(maxsize=8)
def _verbs(language: str) -> frozenset[str]:
    words = languages.load(language).organisations
    return frozenset((*words.organises, *words.supports, *words.acts, *words.glad))


@lru_cache(maxsize=8)
def _run(language: str) -> re.Pattern[str]:
    """Return a word with a capital, an adjective behind it, and up to two times 'of' with a noun and its adjective.

    Another one in small letters may be joined ('Institut de littérature et de traduction').
    """
    adjective = rf"[a-zà-ÿ-]{{2,20}}(?:{any_of(languages.load(language).people.adjective_endings)})(?![\w’'-])"
    noun = r"(?:[a-zà-ÿ][\w-]{2,24}|[A-ZÀ-Þ][\w’'-]{1,24}(?:\s[A-ZÀ-Þ][\w’'-]{1,24}){0,2})(?![\w-])"
    return re.compile(
        rf"(?<![\w-])(?P<head>[A-ZÀ-Þ][a-zà-ÿ-]{{2,20}})(?:\s(?P<adjective>{adjective}))?"
        rf"(?:\s{_OF}{noun}(?:\s{adjective})?){{0,2}}"
        rf"(?:\set\s{_OF}[a-zà-ÿ][a-zà-ÿ-]{{2,24}}(?![\w’'-]))?"
    )


@lru_cache(maxsize=8)
def _called(language: str) -> re.Pattern[str]:
    """Return a noun in small letters and a name that goes on in them to a mark ("l'association | Lignes de crête")."""
    leads = any_of((*languages.load(language).people.name_leads, "de", "du", "des"))
    tail = rf"(?:\s(?:{leads})\s|\sd['’])[a-zà-ÿ-]{{3,20}}"
    return re.compile(
        rf"(?<![\w-])(?P<noun>[a-zà-ÿ]{{4,20}})\s(?:L[ae]s?\s)?[A-ZÀ-Þ][a-zà-ÿ-]{{2,20}}{tail}(?=\s?(?:[.,;:!)\n]|\Z))"
    )
