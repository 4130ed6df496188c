"""Leaving out what is less certain than the caller wants."""

from typing import Any

from announce_parse.document import Value

_NEEDED = {"people": "name", "organisers": "name", "partners": "name", "prices": "amount"}
_ALWAYS = ("kind", "role")  # of whoever is left, these are
_COLLECTIONS = ("series", "venue")  # null rather than empty when nothing of them is left


def confident(fields: dict[str, Any], least: float) -> dict[str, Any]:
    """Return the draft's fields without the values whose best evidence is below `least`.

    A person without a name, an organisation without a name, and a price without an amount go as a whole; a person's
    kind and role stay as long as the name does.
    """
    if least <= 0.0:
        return fields
    kept = {name: _pruned(field, least, name) for name, field in fields.items()}
    return {name: field for name, field in kept.items() if not (name in _COLLECTIONS and not field)}


def _pruned(draft: Any, least: float, name: str = "") -> Any:
    if isinstance(draft, Value):
        best = max((each.confidence for each in draft.evidence), default=0.0)
        return draft if name in _ALWAYS or best >= least else None
    if isinstance(draft, dict):
        return {key: kept for key, item in draft.items() if (kept := _pruned(item, least, key)) is not None}
    if isinstance(draft, list | tuple):
        items = [_pruned(item, least) for item in draft]
        needed = _NEEDED.get(name)
        return [item for item in items if item and not (isinstance(item, dict) and needed and needed not in item)]
    return draft
