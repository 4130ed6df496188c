"""Who holds an event by what surrounds its text, where nothing else tells it: for whom one writes, whom one pays.

'NL00 BANK 0000 t.n.v. Stichting Zangzaad', 'cheques payable to the Weir Trust', '£3 for members of the Weir Society'.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.shapes import (
    CAPITAL,
    article_of,
    is_acronym,
    is_called,
    is_camel,
    is_else,
    judged,
    pattern_of,
)
from announce_parse.assemble.phrases import is_body_word, phrases
from announce_parse.assemble.view import View
from announce_parse.languages.alternation import any_of

LIKELY = 0.4  # probability of a name that a mail or a payment tells


def _name(language: str, most: int) -> str:
    """Return the pattern of a name of up to `most` words with a capital, and small ones between them."""
    connectors = any_of([word for word in languages.load(language).organisations.connectors if word[-1].isalnum()])
    return rf"(?P<name>{CAPITAL}(?:[ ](?:(?:{connectors})[ ]){{0,2}}(?:[ld]['’])?{CAPITAL}){{0,{most - 1}}})"


@lru_cache(maxsize=8)
def _paid(language: str) -> re.Pattern[str]:
    """Return the pattern of whom one pays."""
    payees = pattern_of(languages.load(language).holders.payees)
    return re.compile(rf"(?<!\w)(?i:{payees})\s?:?\s(?i:{article_of(language)}){_name(language, 6)}")


@lru_cache(maxsize=8)
def _joined(language: str) -> re.Pattern[str]:
    """Return the pattern of whose members pay less ('$10 for members of the Weir Society')."""
    members = pattern_of(languages.load(language).holders.members_of)
    return re.compile(rf"(?<!\w)(?i:{members})\s(?i:{article_of(language)}){_name(language, 6)}")


@lru_cache(maxsize=8)
def _for_whom(language: str) -> re.Pattern[str]:
    """Return the pattern of for whom somebody writes: 'On behalf of the Weir Society, we …', 'Namens X nodig ik u'."""
    holders = languages.load(language).holders
    return re.compile(
        rf"(?:^|(?<=[.!?,]\s))\W{{0,3}}(?i:{any_of(holders.signs)})\s(?i:{article_of(language)}){_name(language, 8)}"
        rf"(?:,?\s[a-zß-ÿ]{{2,14}}){{0,3}},?\s(?i:{any_of(holders.first_person)})(?!\w)",
        re.M,
    )


def told_by_letter(view: View) -> Iterator[Judged]:
    """Yield the body for which somebody writes, whom one pays, or whose members pay less."""
    for written in _for_whom(view.language).finditer(view.text):
        if _is_body(view, *written.span("name")):
            yield judged(view, LIKELY, "organiser", *written.span("name"))
    for match in _paid(view.language).finditer(view.text):
        if _is_body(view, *match.span("name")):
            yield judged(view, LIKELY, "organiser", *match.span("name"))
    for start, end in phrases(view):
        if _is_in_contact(view, start, end) and _is_body(view, start, end):
            yield judged(view, LIKELY, "organiser", start, end)
    for match in _joined(view.language).finditer(view.text):
        line = view.row_at(match.start()).line
        named = " " in match["name"] and not view.within(*match.span("name"), "person", "date", "time", "url")
        if named and view.within(line.start, line.end, "price"):
            yield judged(view, LIKELY, "organiser", *match.span("name"))


def _is_in_contact(view: View, start: int, end: int) -> bool:
    """Tell whether a name, not a person's, stands in a line that tells whom to ask ('Contact: Mary, Weir Society')."""
    row = view.row_at(start)
    inside = row.label == "contact" and row.body <= start and end <= row.line.end
    return inside and not view.within(start, end, "person")


def _is_body(view: View, start: int, end: int) -> bool:
    """Tell whether a name is a body's by its own words, and nobody's name."""
    written = view.text[start:end]
    alone = " " not in written and (is_acronym(written, view.language) or is_camel(written))
    noun = " " in written and any(is_body_word(word, view.language) for word in written.casefold().split())
    return (alone or noun or is_called(written, view.language)) and not is_else(view, start, end)
