"""The name of a house as the text has it uninflected elsewhere: 'im Alten Rathaus Lo', but 'Altes Rathaus, Markt 1'."""

import re

from announce_parse.assemble.phrases import is_venue_word
from announce_parse.assemble.view import View
from announce_parse.document import Value

_INFLECTED = re.compile(
    r"(?P<stem>[A-ZÄÖÜ][a-zß-ÿ]{2,20})e[nm]\s(?P<noun>[A-ZÄÖÜ][a-zß-ÿ]{2,30})(?P<town>\s[A-ZÄÖÜ][\w’'-]{2,30})?"
)


def uninflected(view: View, name: Value) -> dict[str, Value]:
    """Return a name whose adjective has the ending of a case as it stands elsewhere: without that and its town."""
    place = name.evidence[0]
    if not view.material.context.pack.people.capital_nouns or not place.end:
        return {}
    parts = _INFLECTED.fullmatch(view.text, place.start, place.end)
    if parts is None or not is_venue_word(parts["noun"].casefold(), view.language):
        return {}
    bare = re.compile(rf"(?<![\w-]){parts['stem']}e[rs]\s{parts['noun']}(?![\w-])")
    found = bare.search(view.text)
    return {"name": view.stated(*found.span(), place.confidence)} if found else {}
