"""Which elements of a page are the site's furniture (navigation, cookie notices, footers), by tag, role and name.

The rules look at one element at a time. What they take for furniture is left out of the text, unless it holds the
page's main heading or most of its words: `html.py` sees to that.
"""

import re
from functools import lru_cache
from typing import Any

from lxml import etree

# Elements that hold no text of the announcement, whatever is inside.
SILENT = frozenset(
    ("script", "style", "noscript", "template", "svg", "math", "head", "object", "embed", "iframe", "canvas", "audio")
) | frozenset(
    (
        "title",
        "video",
        "map",
        "select",
        "datalist",
        "textarea",
        "progress",
        "meter",
        "nav",
        "menu",
        "dialog",
        "input",
        "button",
    )
)
# Elements that are furniture where they stand around the main part, and belong to it where they stand inside.
OUTER = frozenset(("header", "footer", "aside"))
_ROLES = frozenset(
    ("navigation", "banner", "search", "menu", "menubar", "dialog", "alertdialog", "toolbar", "contentinfo")
) | {"complementary"}
_FURNITURE = re.compile(
    r"""(?:^|[\s_-])(?:
        nav|navbar|navigation|navi|topnav|subnav|mainnav|menu|mainmenu|submenu|topbar|off-?canvas|hamburger|
        breadcrumbs?|pagination|pager|paginator|skip|skip-?links?|
        share|sharing|sharedaddy|addtoany|social|socials|social(?:media|links|icons)|
        related(?:-?posts)?|relatedposts|yarpp|recommended|popular|newsletter|mailchimp|subscribe|
        comments|comment-form|respond|disqus|login|signin|searchform|search-form|searchbox|search-block|
        modal|popup|lightbox|tooltip|preloader|back-to-top|scroll-top|advertisement|advert|adsense
    )(?:$|[\s_-])|
    mega-?menu|wp-block-navigation|tribe-events-nav|tribe-events-cal-links|add-to-cal""",
    re.VERBOSE | re.IGNORECASE,
)
_ALWAYS = re.compile(
    r"""(?:^|[\s_-])(?:
        footer|site-?footer|colophon|copyright|
        cookies?|cookie(?:bar|banner|notice|consent|law)|gdpr|consent|cc-window
    )(?:$|[\s_-])""",
    re.VERBOSE | re.IGNORECASE,
)
# Places that hold either other things of the site, which are mostly links, or facts of the event, which are not.
_BESIDE = re.compile(
    r"""(?:^|[\s_-])side-?bar(?:$|[\s_-]|\d)|
    (?:^|\s)(?:secondary|widget|widget-area|tagcloud|entry-utility|entry-meta|post-navigation|
        right-?column|left-?column|rightcol|leftcol)(?:$|[\s_-]|\d)|
    (?:^|[\s_-])(?:latest|recent)(?:$|[\s_-])""",
    re.VERBOSE | re.IGNORECASE,
)
# Headers that belong to what is announced, though its heading may stand below them.
_OWN_HEADER = re.compile(r"(?:^|[\s_-])(?:hero|event|entry|post|article|intro|page-?header)(?:$|[\s_-])", re.IGNORECASE)
_HIDDEN = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|[\w-]{0,40}visual-hide|screen-reader-text|d-none|"
    r"is-hidden|element-invisible)(?:$|\s)",
    re.IGNORECASE,
)
_SHOWN_WIDER = re.compile(r"(?:^|\s)d-(?:sm|md|lg|xl|xxl)-(?!none)", re.IGNORECASE)  # hidden on small screens only
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


_MUCH = 400  # characters
_MAIN_SHARE = 0.4  # of the page's characters, white space included
_LINK_SHARE = 0.5  # of an element's characters
_text_length = etree.XPath("string-length(normalize-space(.))")


def is_left_out(element: Any) -> bool:
    """Tell whether the text below an element with attributes is left out: hidden, or furniture of the site."""
    if is_hidden(element):
        return True
    kind = _kind(element)
    match kind:
        case "":
            return False
        case "always":
            return not _holds_main_heading(element)
        case "site":
            return not _holds_main_part(element)
        case _:
            return not (_holds_facts(element) or _holds_main_part(element)) and _link_share(element) >= _LINK_SHARE


def is_outer(element: Any) -> bool:
    """Tell whether a header, footer or aside belongs to the site rather than to the announcement."""
    for ancestor in element.iterancestors("main", "article", "section"):
        return ancestor.tag == "section" and element.tag == "footer" and not _holds_main_heading(element)
    own = element.tag == "header" and _OWN_HEADER.search(element.get("class") or "") is not None
    return not (own or _holds_main_heading(element))


def _holds_main_heading(element: Any) -> bool:
    """Tell whether the page's main heading or a main element stands inside."""
    return any(inner.tag != "h1" or not _is_logo(inner) for inner in element.iter("h1", "main", "article"))


def _holds_main_part(element: Any) -> bool:
    """Tell whether the main heading, a main element or much of the page's running text stands inside."""
    if element.tag in ("body", "html", "main") or _holds_main_heading(element):
        return True
    total = _length(element)
    if total < _MUCH or total < _MAIN_SHARE * _length(element.getroottree().getroot()):
        return False
    return _link_share(element) < _LINK_SHARE


def _holds_facts(element: Any) -> bool:
    return next(element.iter("address", "dl"), None) is not None


def _length(element: Any) -> float:
    return float(_text_length(element))  # type: ignore[arg-type]


def _link_share(element: Any) -> float:
    """Return how much of the element's text is links, from 0 to 1; 1 where there is no text."""
    total = _length(element)
    return sum(_length(link) for link in element.iter("a")) / total if total else 1.0


def _is_logo(heading: Any) -> bool:
    """Tell whether a heading is only the site's name, linked to its front page, or the heading of a widget."""
    if "widget" in (heading.get("class") or ""):
        return True
    link = heading.find(".//a")
    if link is None:
        link = next(heading.iterancestors("a"), None)
    return link is not None and (link.get("href") or "").rstrip("/").count("/") < 3


def is_hidden(element: Any) -> bool:
    """Tell whether a reader of the page does not see the element."""
    attributes = element.attrib
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    if style is not None and _INVISIBLE.search(style):
        return True
    names = attributes.get("class")
    return names is not None and _hides(names)


def _kind(element: Any) -> str:
    """Return "always" or "site" for furniture, "beside" for what may be some, "" for the rest."""
    attributes = element.attrib
    if attributes.get("role", "") in _ROLES:
        return "site"
    kind = ""
    for name in ("class", "id"):
        names = attributes.get(name)
        if names is not None:
            kind = _kind_by_name(names) or kind
            if kind in ("always", "site"):
                break
    return kind


@lru_cache(maxsize=4096)
def _kind_by_name(names: str) -> str:
    if _ALWAYS.search(names):
        return "always"
    if _FURNITURE.search(names):
        return "site"
    return "beside" if _BESIDE.search(names) else ""


@lru_cache(maxsize=4096)
def _hides(names: str) -> bool:
    return _HIDDEN.search(names) is not None and _SHOWN_WIDER.search(names) is None
