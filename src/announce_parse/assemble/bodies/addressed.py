"""Who holds an event by what it does for its readers, or with them, where nobody else is told to.

'Brugwacht neemt je mee', 'Riverlab welcomes Ann Poole', 'Les Rives fêtent leurs dix ans', 'the dinner of Riverlab'.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from announce_parse import languages
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.nouns import tells_which
from announce_parse.assemble.bodies.shapes import (
    ACRONYM,
    CAMEL,
    CAPITAL,
    article_of,
    is_acronym,
    is_called,
    is_camel,
    is_else,
    judged,
    pattern_of,
)
from announce_parse.assemble.common_words import is_unknown, only_nouns
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.view import Phrases, View, phrases_of
from announce_parse.document import Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.lexicon import load_lexicon

LIKELY = 0.45
WORDS = 5  # words of a name
JOB = 5  # letters of a job that more have that end a compound
_QUOTES = "«»„“”\"‘’'"
_AGE = 40  # characters between the verb of a jubilee and how old somebody gets


class _Patterns(NamedTuple):
    """What a body does for its readers, with the phrases of which each needs one."""

    leads: re.Pattern[str]
    inverted: re.Pattern[str]
    leaves: re.Pattern[str]
    asks: re.Pattern[str]
    ages: re.Pattern[str]
    gathers: re.Pattern[str]
    owns: re.Pattern[str]
    needed: dict[str, Phrases]


@lru_cache(maxsize=8)
def _patterns(language: str) -> _Patterns:
    pack = languages.load(language)
    holders = pack.holders
    article = rf"(?P<article>{article_of(language)})"
    behind = r"" if holders.verb_second else r"|(?<=[^\W\d_],\s)"  # 'Every spring, | Riverlab opens'
    begin = rf"(?:^|(?<=[.!?]\s){behind})\W{{0,3}}(?i:{article})"
    small = any_of([word for word in pack.organisations.connectors if word[-1].isalnum()])
    head, next_ = rf"(?:{ACRONYM}|{CAMEL}|{CAPITAL})", rf"(?:\s(?:(?:{small})\s){{0,2}}(?:[ldLD]['’])?{CAPITAL})"
    name = rf"(?P<name>{head}{next_}{{0,{WORDS - 1}}})"
    readers = any_of(holders.readers)
    treats = any_of(holders.treats)
    gatherings = {*holders.gatherings, *holders.activities, *holders.evenings} - {*pack.titles.turns}
    gathering = rf"(?i:[\w-]{{0,20}}(?:{any_of(gatherings)}))"
    held = any_of({*pack.titles.recurring, *holders.yearly})
    yearly = rf"(?:{held}|[a-z][\w-]{{1,20}}\s(?:[\w-]{{2,20}}\s){{0,2}}(?i:{held}))"  # but "Farmers' Market"
    ofs = any_of(word for word in pack.people.belongs_to if word[-1].isalnum() and word not in pack.places.inside)
    of = rf"(?:(?:{ofs})\s(?i:{article})|[dD]['’])"
    return _Patterns(
        later(
            rf"{begin}{name}\s(?:[^\W\d_]{{2,8}}\s)?"
            rf"(?:(?:{treats})\s(?:{readers})|(?:{readers})\s(?:{treats})|"
            rf"(?:{any_of(holders.leaves)})\s(?:{any_of(holders.along)})|{pattern_of(holders.continues)})(?!\w)",
            re.M,
        ),
        later(rf"(?<![\w-])(?:{treats})\s(?i:{article}){name}\s(?:{readers})(?!\w)"),
        later(
            rf"(?<![\w-])(?:{any_of(holders.leaves)})\s(?i:{article}){name}\s(?:{any_of(holders.along)})(?!\w)"
            if holders.verb_second
            else r"(?!)"
        ),
        later(
            rf"{begin}{name}\s(?:{any_of(holders.had)})\s[^.!?;:\n]{{3,100}}?\s(?:{any_of(holders.asked)})(?!\w)"
            if holders.had
            else r"(?!)",
            re.M,
        ),
        later(
            rf"{begin}{name}\s(?:{any_of(holders.ageing)})(?!\w)[^.!?\n]{{0,{_AGE}}}\s(?:{any_of(holders.ages)})(?!\w)",
            re.M,
        ),
        later(
            rf"(?<!\w){gathering}\s{of}{name}(?=\s?(?:[,.;:!?)]|$)|\s[a-zß-ÿ])",
            re.M,
        ),
        later(
            rf"(?<![\w-])(?P<name>{head}{next_}{{0,3}}?)['’]s?\s(?:(?:[\w-]{{2,20}}\s){{0,3}}{gathering}|{yearly})(?!\w)"
            if pack.people.compounds_apart
            else r"(?!)"
        ),
        {
            "leads": phrases_of((*holders.treats, *holders.leaves, *holders.continues)),
            "inverted": phrases_of(holders.treats),
            "leaves": phrases_of(holders.leaves),
            "asks": phrases_of(holders.asked),
            "ages": phrases_of(holders.ageing),
        },
    )


def told_by_address(view: View, title: Value | None) -> Iterator[Judged]:
    """Yield the bodies that lead readers along, welcome somebody, grow older, or whose gathering it is."""
    words = _patterns(view.language)
    for way in ("leads", "inverted", "leaves", "asks", "ages", "gathers", "owns"):
        if way in words.needed and not view.has_any(words.needed[way]):
            continue
        pattern: re.Pattern[str] = getattr(words, way)
        for match in pattern.finditer(view.text):
            if way == "asks" and not view.within(match.end("name"), match.end(), "person"):
                continue
            if way in ("leads", "inverted") and _plays(view, match["name"]):
                continue  # who takes the audience along on a stage
            if _is_body(view, way, match, title) and not is_else(view, *match.span("name")):
                yield judged(view, LIKELY, "organiser", *match.span("name"), cue="after:organises")


def _plays(view: View, name: str) -> bool:
    """Tell whether a name begins or ends with the noun of a group that performs."""
    words = name.casefold().split()
    groups = view.material.context.pack.people.groups
    return any(word.endswith(groups) for word in (words[0], words[-1]))


def _is_body(view: View, way: str, match: re.Match[str], title: Value | None) -> bool:
    """Tell whether a name is a body's: by its form, or as one word that is no other's and not the event's.

    Where nouns have a capital, a word behind an article is but a noun ('Die Abendwanderung nimmt Sie mit').
    """
    start, end = match.span("name")
    written = match["name"]
    words = written.split()
    pack = view.material.context.pack
    if view.text[max(0, match.start("name") - 1)] in _QUOTES or is_stop_word(words[0].casefold(), view.language):
        return False
    if view.within(start, end, "person", "group") or _begins_with_job(words, view.language):
        return False
    if way == "owns" and any(start == item.start and end <= item.end for item in view.within(start, end, "organiser")):
        return len(words) > 1  # "Darnley Round Table's annual walk", which the tagger read as one
    if is_called(written, view.language):
        return not only_nouns(written, view.language)
    event = view.fold(title.value) if title else ""
    if view.fold(written) == event or (way != "gathers" and f" {view.fold(written)} " in f" {event} "):
        return False
    if len(words) > 1:
        called = any(map(is_unknown, words)) and all(word[0].isupper() for word in words)
        named = any(load_lexicon().has("forename", word.casefold()) for word in words)
        return called and not named and not pack.people.capital_nouns
    if is_acronym(written, view.language) or is_camel(written):
        return True
    if match.groupdict().get("article") and not pack.people.capital_nouns and _is_compound(written, view.language):
        return True
    if pack.people.capital_nouns and written.endswith("innen"):
        return False  # women who take part
    noun = pack.people.capital_nouns and match.groupdict().get("article")
    unknown = is_unknown(written.replace("-", "")) and (not noun or is_body_word(written.casefold(), view.language))
    return unknown and _is_named_again(view, start, end)


def _begins_with_job(words: list[str], language: str) -> bool:
    """Tell whether a compound with the noun of a job stands in front of words ('Treinjournalist Sake Bosch')."""
    first = words[0].casefold()
    jobs = languages.load(language).people.positions
    return len(words) > 1 and any(len(job) > JOB and first.endswith(job) for job in jobs)


def _is_compound(written: str, language: str) -> bool:
    """Tell whether a word with a capital is a noun of a body with more in front of it ('Leesclub')."""
    lower = written.casefold()
    return is_body_word(lower, language) and tells_which(lower, language)


def _is_named_again(view: View, start: int, end: int) -> bool:
    """Tell whether a word stands with its capital inside another sentence, or a site or an address is called so."""
    word = view.text[start:end]
    site = word.casefold().replace("-", "")
    links = (link.text.casefold().replace("-", "") for kind in ("url", "email") for link in view.found.get(kind, ()))
    inside = re.finditer(rf"(?<=[a-zß-ÿ,])\s{re.escape(word)}(?![\w-])", view.text)
    return any(match.end() != end for match in inside) or any(site in link for link in links)
