"""The name of a house as the text has it uninflected elsewhere: 'im Alten Rathaus Lo', but 'Altes Rathaus, Markt 1'."""

import re

from announce_parse.assemble.phrases import is_venue_word
from announce_parse.assemble.view import View
from announce_parse.document import Value

_INFLECTED = re.compile(
    r"(?P<stem>[A-ZÄÖÜ][a-zß-ÿ]{2,20})e[nm]\s(?P<noun>[A-ZÄÖÜ][a-zß-ÿ]{2,30})(?P<town>\s[A-ZÄÖÜ][\w’'-]{2,30})?"
)

_MARKS = ":,;|•–—-"  # in front of a name without its article


def uninflected(view: View, name: Value) -> dict[str, Value]:
    """Return a name whose adjective has the ending of a case as it stands elsewhere: without that and its town."""
    place = name.evidence[0]
    if not view.material.context.pack.people.capital_nouns or not place.end:
        return {}
    parts = _INFLECTED.fullmatch(view.text, place.start, place.end)
    if parts is None:
        return {}
    whole = rf"(?<![\w-]){parts['stem']}e[rs]?\s{parts['noun']}(?![\w-])"
    house = is_venue_word(parts["noun"].casefold(), view.language)
    for found in re.finditer(whole, view.text):
        ahead = view.text[view.row_at(found.start()).line.start : found.start()].rstrip()
        opens = not ahead or ahead[-1] in _MARKS
        if opens or (house and not found[0].startswith(f"{parts['stem']}e ")):  # 'das Alte Rathaus'
            return {"name": view.stated(*found.span(), place.confidence)}
    return {}
