"""Machine-readable data of a page: which forms it has, and what of it becomes a fact.

Order matters: of two facts for one field the first is from the form that is kept with most care.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from announce_parse.document import EmbeddedFact, Notice
from announce_parse.read import json_ld, microdata, opengraph
from announce_parse.read.schema_org import Item, facts_of, identity


@dataclass(frozen=True, slots=True)
class Embedded:
    """What a page says of itself to machines.

    Attributes:
        facts: values for fields of the record.
        notices: what was odd about the data.
        published: the day of publication; a day of modification is never one.
        language: the declared language, two letters.
        title: the page's title without the name of its site.
    """

    facts: tuple[EmbeddedFact, ...] = ()
    notices: tuple[Notice, ...] = ()
    published: date | None = None
    language: str | None = None
    title: str | None = None


def embedded_data(page: str, root: Any, headings: list[str]) -> Embedded:
    """Collect the embedded data of a page.

    Args:
        page: the markup as it came, scripts included.
        root: its tree.
        headings: the page's headings of the first level, to tell its own event from others that it lists.
    """
    items, published, notices = json_ld.read(page)
    tree_items = microdata.items(root, page)
    head = opengraph.read(root, headings)
    facts: list[EmbeddedFact] = []
    several = False
    by_origin: dict[str, list[Item]] = {}
    for item in (*items, *tree_items):
        by_origin.setdefault(item.origin, []).append(item)
    for events in by_origin.values():
        own, others = _own(events, [*headings, *([head.title] if head.title else [])])
        several = several or others
        facts.extend(facts_of(own))
    facts.extend(head.facts)
    if several:
        notices.append(
            Notice("several-events", "warning", "the page's embedded data describes several events; the first is used")
        )
    return Embedded(tuple(facts), tuple(notices), published or head.published, _language(root, head.locale), head.title)


def _own(events: list[Item], names: list[str]) -> tuple[list[Item], bool]:
    """Return the occurrences of the page's own event, and whether others are there that might be it as well.

    The own event is the one whose name the page has as heading or title; else the first.
    """
    wanted = {_plain(name) for name in names}
    groups: dict[str, list[Item]] = {}
    for event in events:
        groups.setdefault(identity(event), []).append(event)
    for name, group in groups.items():
        if _plain(name) in wanted:
            return group, False
    return next(iter(groups.values())), len(groups) > 1


def _plain(name: str) -> str:
    return re.sub(r"\W+", " ", name).casefold().strip()


def _language(root: Any, locale: str | None) -> str | None:
    declared = root.get("lang") or root.get("xml:lang") or locale or ""
    code = declared.strip()[:2].casefold()
    return code if len(code) == 2 and code.isalpha() else None
