"""Which elements of a page are the site's furniture (navigation, cookie notices, footers), by tag, role and name.

The rules look at one element at a time. What they take for furniture is left out of the text, unless it holds the
page's main heading or most of its words: `html.py` sees to that.
"""

import re
from functools import lru_cache
from typing import Any

# Elements that hold no text of the announcement, whatever is inside.
SILENT = frozenset(
    "script style noscript template svg math head object embed iframe canvas audio video map select datalist textarea "
    "progress meter nav menu dialog input button link meta base title".split()
)
# Elements that are furniture where they stand around the main part, and belong to it where they stand inside.
OUTER = frozenset(("header", "footer", "aside"))
_ROLES = frozenset("navigation banner search menu menubar dialog alertdialog toolbar contentinfo complementary".split())
_FURNITURE = re.compile(
    r"""(?:^|[\s_-])(?:
        cookies?|cookie(?:bar|banner|notice|consent|law)|gdpr|consent|cc-window|
        nav|navbar|navigation|navi|topnav|subnav|mainnav|menu|mainmenu|submenu|topbar|off-?canvas|hamburger|
        breadcrumbs?|pagination|pager|paginator|skip|skip-?links?|
        footer|site-?footer|colophon|copyright|credits|
        share|sharing|sharedaddy|addtoany|social|socials|social(?:media|links|icons)|
        sidebar|widget-area|related|recommended|popular|newsletter|mailchimp|
        comments|comment-form|respond|disqus|login|signin|searchform|search-form|searchbox|search-block|
        modal|popup|lightbox|tooltip|preloader|back-to-top|scroll-top|advertisement|advert|adsense
    )(?:$|[\s_-])|mega-?menu|wp-block-navigation|tribe-events-nav""",
    re.VERBOSE | re.IGNORECASE,
)
_HIDDEN = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|visuallyhidden|screen-reader-text|d-none|is-hidden|element-invisible|"
    r"noprint|no-print|hidden-print)(?:$|\s)",
    re.IGNORECASE,
)
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def is_left_out(element: Any) -> bool:
    """Tell whether the text below an element with attributes is left out: hidden, or furniture of the site."""
    if is_hidden(element):
        return True
    return is_furniture(element) and not _holds_main_part(element)


def is_outer(element: Any) -> bool:
    """Tell whether a header, footer or aside belongs to the site rather than to the announcement."""
    for ancestor in element.iterancestors("main", "article", "section"):
        return ancestor.tag == "section" and element.tag == "footer" and not _holds_main_part(element)
    return not _holds_main_part(element)


def _holds_main_part(element: Any) -> bool:
    """Tell whether the page's main heading or a main element stands inside, or a large part of all paragraphs."""
    if element.tag in ("body", "html", "main"):
        return True
    for inner in element.iter("h1", "main", "article"):
        if inner.tag != "h1" or not _is_logo(inner):
            return True
    return False


def _is_logo(heading: Any) -> bool:
    """Tell whether a heading is only the site's name, linked to its front page."""
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


def is_furniture(element: Any) -> bool:
    """Tell whether the element looks like a part of the site rather than of the announcement."""
    attributes = element.attrib
    if not attributes:
        return False
    if attributes.get("role", "") in _ROLES:
        return True
    names = attributes.get("class")
    if names is not None and _names_furniture(names):
        return True
    identifier = attributes.get("id")
    return identifier is not None and _names_furniture(identifier)


@lru_cache(maxsize=4096)
def _names_furniture(names: str) -> bool:
    return _FURNITURE.search(names) is not None


@lru_cache(maxsize=4096)
def _hides(names: str) -> bool:
    return _HIDDEN.search(names) is not None
