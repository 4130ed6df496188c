"""What a page's head says: Open Graph, titles, language, the day of publication."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from announce_parse.document import EmbeddedFact
from announce_parse.read.schema_org import day_of

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date.issued",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "pubdate",
    "publish-date",
    "sailthru.date",
)
_SEPARATOR = re.compile(r"\s{1,30}[|·•–—:»«/]+\s{1,30}|\s{1,30}-\s{1,30}|\s{0,30}[|»«]\s{0,30}")
_PUBLISHED_CLASS = re.compile(r"(?:^|\s)(?:entry-date|published|dt-published|post-date)(?:$|\s)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Head:
    """Facts of the page's head."""

    title: str | None
    locale: str | None
    published: date | None
    facts: tuple[EmbeddedFact, ...]


def read(root: Any, headings: list[str]) -> Head:
    """Read the head of a page; `headings` are its headings of the first level."""
    meta: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = element.get("content")
        if name and content:
            meta.setdefault(name.casefold(), " ".join(content.split()))
    written = " ".join((root.findtext(".//title") or "").split())
    site = meta.get("og:site_name", "")
    shared = meta.get("og:title") or meta.get("twitter:title")
    title = page_title(shared or written, site, headings)
    facts = []
    if title:
        facts.append(EmbeddedFact("title", title, "opengraph" if shared else "html"))
    start = meta.get("event:start_time") or meta.get("og:event:start_time")
    if day := day_of(start):
        facts.append(EmbeddedFact("sessions/0/start_date", day, "opengraph"))
    return Head(title, meta.get("og:locale"), _published(meta, root), tuple(facts))


def page_title(title: str, site: str, headings: list[str]) -> str | None:
    """Cut the site's name off a page's title.

    Which part is the site's is told by `og:site_name`, or by a heading that is the rest.

    >>> page_title("Lezing over water | Dorpshuis De Kring", "Dorpshuis De Kring", [])
    'Lezing over water'
    >>> page_title("De Kring - Lezing over water", "", ["Lezing over water"])
    'Lezing over water'
    """
    if not title:
        return None
    plain = title.casefold()
    for heading in headings:
        if heading and heading.casefold() in plain:
            return heading
    if site:
        name = site.casefold()
        for separator in _SEPARATOR.finditer(title):
            if plain[separator.end() :].startswith(name) and separator.start():
                return title[: separator.start()]
            if plain[: separator.start()] == name:
                return title[separator.end() :]
    return title


def _published(meta: dict[str, str], root: Any) -> date | None:
    for name in _PUBLISHED:
        day = day_of(meta.get(name))
        if day:
            return date.fromisoformat(day)
    for element in root.iter("time"):
        marked = "pubdate" in element.attrib or element.get("itemprop") == "datePublished"
        names = element.get("class") or ""
        if marked or (_PUBLISHED_CLASS.search(names) and ("updated" not in names or "published" in names)):
            day = day_of(element.get("datetime"))
            if day:
                return date.fromisoformat(day)
    return None
