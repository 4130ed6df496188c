"""Events in the attributes of a page's elements: microdata, RDFa Lite, h-event and hCalendar."""

from typing import Any

from lxml import etree

from announce_parse.read.schema_org import Item

_WITH: dict[str, Any] = {
    name: etree.XPath(f"descendant-or-self::*[@{name}]") for name in ("itemtype", "typeof", "class")
}
_MOST = 200  # items of a page
_CONTENT = ("content", "datetime", "href", "src")
_MICROFORMAT = {
    "p-name": "name",
    "summary": "name",
    "dt-start": "startDate",
    "dtstart": "startDate",
    "dt-end": "endDate",
    "dtend": "endDate",
    "p-location": "location",
    "location": "location",
}
_ADDRESS = {
    "p-street-address": "streetAddress",
    "street-address": "streetAddress",
    "p-locality": "addressLocality",
    "locality": "addressLocality",
    "p-postal-code": "postalCode",
    "postal-code": "postalCode",
    "p-country-name": "addressCountry",
    "country-name": "addressCountry",
}
_NAMES = frozenset(("p-name", "fn", "org", "p-org"))


def items(root: Any, page: str) -> list[Item]:
    """Return the events that the attributes of elements tell; `page` shows cheaply which forms to look for."""
    found: list[Item] = []
    if "itemscope" in page and "itemtype" in page:
        for element in _WITH["itemtype"](root):
            if _names_event(element.get("itemtype")) and not _is_nested(element, "itemtype"):
                found.append(Item(_properties(element, "itemprop", ("itemscope", "itemtype")), "microdata"))
    if "typeof" in page:
        for element in _WITH["typeof"](root):
            if _names_event(element.get("typeof")) and not _is_nested(element, "typeof"):
                found.append(Item(_properties(element, "property", ("typeof",)), "rdfa"))
    if "h-event" in page or "vevent" in page:
        for element in _WITH["class"](root):
            if _is_microformat(element) and not any(map(_is_microformat, element.iterancestors())):
                found.append(Item(_microformat(element), "microformat"))
                if len(found) >= _MOST:
                    break
    return [item for item in found[:_MOST] if item.properties.get("name") or item.properties.get("startDate")]


def _is_microformat(element: Any) -> bool:
    names = str(element.get("class") or "")
    return "event" in names and not {"h-event", "vevent"}.isdisjoint(names.split())


def _names_event(kinds: str) -> bool:
    return any(kind.rpartition("/")[2].rpartition(":")[2].endswith("Event") for kind in kinds.split()[:5])


def _is_nested(element: Any, attribute: str) -> bool:
    """Tell whether an event stands inside another one (a part of its programme)."""
    return any(_names_event(outer.get(attribute) or "") for outer in element.iterancestors())


def _properties(scope: Any, name: str, opening: tuple[str, ...]) -> dict[str, Any]:
    """Collect the properties below an item; a nested item is a dict of its own. Iterative: trees may be deep."""
    result: dict[str, Any] = {}
    kind = scope.get("itemtype") or scope.get("typeof")
    if kind:
        result["@type"] = kind.split()[0] if kind.split() else ""
    stack = [(child, result) for child in reversed(scope)]
    while stack:
        element, target = stack.pop()
        if not isinstance(element.tag, str):
            continue
        names = (element.get(name) or "").split()
        inner = target
        if any(attribute in element.attrib for attribute in opening):
            inner = {}
            nested = element.get("itemtype") or element.get("typeof") or ""
            if nested.split():
                inner["@type"] = nested.split()[0]
            for each in names[:5]:
                _put(target, each, inner)
        else:
            for each in names[:5]:
                _put(target, each.rpartition(":")[2], _content(element))
        stack.extend((child, inner) for child in reversed(element))
    return result


def _put(target: dict[str, Any], name: str, value: Any) -> None:
    if name in target:
        present = target[name]
        if isinstance(present, list):
            present.append(value)
        else:
            target[name] = [present, value]
    else:
        target[name] = value


def _content(element: Any) -> str:
    for attribute in _CONTENT:
        value = element.get(attribute)
        if value and (attribute != "src" or not element.text):
            return str(value)
    return " ".join("".join(element.itertext()).split())


def _microformat(scope: Any) -> dict[str, Any]:
    result: dict[str, Any] = {}
    place: dict[str, Any] = {}
    address: dict[str, Any] = {}
    for element in scope.iterfind(".//*[@class]"):
        for name in element.get("class").split()[:20]:
            if name in _ADDRESS:
                address.setdefault(_ADDRESS[name], _content(element))
            elif name in _NAMES and _is_within(element, scope, ("p-location", "location")):
                place.setdefault("name", _content(element))
            elif name in ("p-location", "location"):
                place.setdefault("text", " ".join("".join(element.itertext()).split()))
            elif _MICROFORMAT.get(name):
                result.setdefault(
                    _MICROFORMAT[name], _moment(element) if name.endswith(("start", "end")) else _content(element)
                )
    if place or address:
        name = place.get("name") or (None if address else place.get("text"))
        result["location"] = {"name": name, "address": address}
    return result


def _is_within(element: Any, scope: Any, names: tuple[str, ...]) -> bool:
    for outer in (element, *element.iterancestors()):
        if outer is scope:
            return False
        if any(name in names for name in (outer.get("class") or "").split()):
            return True
    return False


def _moment(element: Any) -> str:
    """Return the machine's form of a date: `datetime`, `title` of an abbreviation, or the value-title pattern."""
    for candidate in (element, *element.iterfind(".//*[@title]"), *element.iterfind(".//*[@datetime]")):
        for attribute in ("datetime", "content", "title"):
            value = candidate.get(attribute)
            if value and value[:4].isdigit():
                return str(value)
    return _content(element)
