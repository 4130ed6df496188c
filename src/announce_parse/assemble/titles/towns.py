"""Names of places that are no titles: datelines of the press, the town, the venue, a path through a site."""

import re

from announce_parse import languages
from announce_parse.assemble.phrases import is_body_word
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

_TOWN = re.compile(r"[A-Z][A-Z’'. -]{2,30}(?:, [A-Z][\w.]{1,6}|,? \(\w{2,8}\))")  # 'OAK HARBOR, Wash.'
PATH = re.compile(
    r"\W{0,4}(?:home|start|startseite|startpagina|accueil|homepage)\s?[/>»›|→]\s?[^/>»›|→]{2,60}[/>»›|→]"
    r"|[^«>»›→\n]{2,40}\s[>»›→]\s[^«>»›→\n]{2,60}\s[>»›→]\s",
    re.I,
)
MARKS = 2  # characters in front of the first word of a line


def is_town(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is the town that a newspaper puts above the heading of a notice ('LO', '… in Lo').

    Above a day it is a title ('Casablanca').
    """
    row = view.row_at(candidate.start)
    if "whole" not in candidate.features or row.rank or len(view.rows) == 1:
        return False
    below = view.rows[1].line
    if view.within(below.start, below.end, "date", "time") or not _visited(view, candidate.value):
        return False
    return any(
        c.start <= candidate.start and candidate.end <= c.end
        for c in view.within(candidate.start, candidate.end, "city")
    )


def _visited(view: View, town: str) -> bool:
    """Tell whether the text says that something is in a town ('in Lo')."""
    before = any_of(languages.load(view.language).places.before_city)
    if town.isupper() and " " in town:
        body = re.search(rf"(?<!\w){re.escape(town.title())}\s(?P<next>[^\W\da-zß-ÿ_]\w+)", view.text)
        if body and is_body_word(body["next"].casefold(), view.language):
            return True  # 'SANTA ROSA' above 'The Santa Rosa Police Department …'
    return re.search(rf"(?<!\w)(?:{before})\s{re.escape(town)}(?!\w)", view.text, re.I) is not None


def is_dateline(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is the town or the one word in capitals that a line begins with ('LO — Feest')."""
    start = view.row_at(candidate.start).line.start
    town = " " not in candidate.value or _TOWN.fullmatch(candidate.value)
    if ">dash" not in candidate.features or not town or candidate.start - start > MARKS:
        return False
    rest = view.text[candidate.end : view.row_at(candidate.start).line.end]
    return candidate.value.partition(",")[0].isupper() and not rest.isupper()


def is_path(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate stands in the path of a page ('Home / Agenda / Open dag', 'Agenda » Mei » Open dag')."""
    return bool(PATH.match(view.row_at(candidate.start).line.text))


def is_place(view: View, candidate: Candidate, place: Value) -> bool:
    """Tell whether a candidate is the venue, alone or with its city ('De Kring, Delft')."""
    name, shown = view.fold(place.value), view.fold(candidate.value)
    titles = view.material.context.pack.titles
    if " " in shown and shown.partition(" ")[0] in (*titles.recurring, *titles.entitled):
        return False  # "Loto de l'école" is none, whatever it is taken for
    if shown == name:
        return True
    when = view.within(candidate.start, candidate.end, "date", "time")
    if when and when[0].start == candidate.start and view.fold(view.text[when[-1].end : candidate.end]) == name:
        return True  # '7 pm Orme Chapel'
    city = view.within(candidate.start, candidate.end, "city")
    return shown.startswith(name) and bool(city) and shown == f"{name} {view.fold(city[-1].text)}"
