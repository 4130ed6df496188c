"""Found values into one draft record, each leaf with its evidence."""

from collections.abc import Callable
from typing import Any

from announce_parse.assemble.attendance import attendance, with_place, without_place
from announce_parse.assemble.event import event
from announce_parse.assemble.material import Material
from announce_parse.assemble.people import people, without_title
from announce_parse.assemble.places.street_bounds import with_bounded_streets
from announce_parse.assemble.prices import prices
from announce_parse.assemble.programme import programme
from announce_parse.assemble.reconcile import reconciled
from announce_parse.assemble.registration import registration
from announce_parse.assemble.sessions import sessions
from announce_parse.assemble.status import status
from announce_parse.assemble.theme import theme
from announce_parse.document import Block, Document, Draft, Found
from announce_parse.options import Context

__all__ = ["Material", "assemble"]

Assembler = Callable[[Material], dict[str, Any]]

ASSEMBLERS: tuple[Assembler, ...] = (
    event,
    theme,
    status,
    sessions,
    attendance,
    people,
    registration,
    prices,
    programme,
)


def assemble(document: Document, blocks: tuple[Block, ...], found: list[Found], context: Context) -> Draft:
    """Let each assembler make its fields of the record (nested dicts and lists, each leaf a `Value`).

    What they made of the text is then settled with the embedded data.
    """
    bounded = with_bounded_streets(found, document.text, context.pack.code)
    material = Material(document, blocks, tuple(bounded), context)
    fields: dict[str, Any] = {}
    for assembler in ASSEMBLERS:
        fields.update(material.once(assembler))
    settled, notices = reconciled(without_title(with_place(without_place(fields)), context.pack.code), material)
    return Draft(settled, tuple(notices))
