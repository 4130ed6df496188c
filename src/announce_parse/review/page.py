"""The review page: records and their texts as one self-contained HTML file that asks nothing of any network."""

import base64
import hashlib
import json
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from announce_parse.record import Announcement

Interface = Literal["nl", "en"]
_SCRIPTS = (
    "words",
    "model",
    "read",
    "text",
    "card",
    "edit",
    "choose",
    "gold",
    "zip",
    "list",
    "start",
)  # one scope, in this order


def render(records: Sequence[Announcement], *, interface: Interface = "nl", save: str | None = None) -> str:
    """Return the page.

    Args:
        records: what to review, in the order given.
        interface: language of the page itself; it can be changed there.
        save: where corrections are sent as gold files (the path of the local server); a download where None.
    """
    dumped = [record.model_dump(mode="json") for record in records]
    data = {"records": dumped, "language": interface, "save": save, "keys": _keys(records)}
    script, style = _script(), _asset("page.css")
    connect = "'self'" if save else "'none'"
    policy = (
        f"default-src 'none'; script-src 'sha256-{digest(script)}'; style-src 'sha256-{digest(style)}'; "
        f"connect-src {connect}; base-uri 'none'; form-action 'none'"
    )
    parts = {
        "language": interface,
        "policy": policy,
        "title": "announce-parse",
        "style": style,
        "script": script,
        "data": inert(json.dumps(data, ensure_ascii=False)),
    }
    page = _asset("page.html")
    return "".join(parts.get(part, part) for part in _cut(page, tuple(parts)))


def _keys(records: Sequence[Announcement]) -> list[str]:
    """Return under what the browser keeps the work on each record: the same for the same text on another page."""
    seen: dict[str, int] = {}
    keys = []
    for record in records:
        content = "\0".join((record.id or "", *(block.text for block in record.blocks)))
        key = hashlib.sha256(content.encode("utf-8", "replace")).hexdigest()[:20]
        seen[key] = seen.get(key, 0) + 1
        keys.append(key if seen[key] == 1 else f"{key}-{seen[key]}")
    return keys


def inert(text: str) -> str:
    """Return JSON that cannot end its script element, whatever its strings hold.

    >>> inert('{"a": "</script>"}')
    '{"a": "\\\\u003c/script\\\\u003e"}'
    """
    escapes = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
    return "".join(escapes.get(character, character) for character in text).encode("utf-8", "replace").decode()


def _cut(page: str, names: tuple[str, ...]) -> list[str]:
    """Cut a template at its places, so that what is put in is never looked through again."""
    parts: list[str] = []
    while True:
        places = [(page.find(f"{{{{{name}}}}}"), name) for name in names]
        found = min(((at, name) for at, name in places if at >= 0), default=None)
        if found is None:
            return [*parts, page]
        at, name = found
        parts += [page[:at], name]
        page = page[at + len(name) + 4 :]


@lru_cache(maxsize=16)
def _asset(name: str) -> str:
    return (files(__package__) / "static" / name).read_text(encoding="utf-8")


def _script() -> str:
    return '"use strict";\n(() => {\n' + "\n".join(_asset(f"script/{name}.js") for name in _SCRIPTS) + "})();"


def digest(content: str) -> str:
    """Return the digest that a Content-Security-Policy names a script or style by."""
    return base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
