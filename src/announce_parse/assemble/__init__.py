"""Found values into one draft record, each leaf with its evidence."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from announce_parse.assemble.people import people
from announce_parse.document import Block, Document, Draft, Found
from announce_parse.options import Context


@dataclass(frozen=True, slots=True)
class Material:
    """What an assembler works from: the document, its blocks, everything found (by place), and the context."""

    document: Document
    blocks: tuple[Block, ...]
    found: tuple[Found, ...]
    context: Context

    def of(self, *kinds: str) -> list[Found]:
        """Return what was found of these kinds, by place."""
        return [item for item in self.found if item.kind in kinds]

    def block_at(self, offset: int) -> Block | None:
        """Return the block that holds the character at `offset`."""
        return next((block for block in self.blocks if block.start <= offset < block.end), None)


Assembler = Callable[[Material], dict[str, Any]]

ASSEMBLERS: tuple[Assembler, ...] = (people,)


def assemble(document: Document, blocks: tuple[Block, ...], found: list[Found], context: Context) -> Draft:
    """Let each assembler make its fields of the record (nested dicts and lists, each leaf a `Value`)."""
    material = Material(document, blocks, tuple(found), context)
    fields: dict[str, Any] = {}
    for assembler in ASSEMBLERS:
        fields.update(assembler(material))
    return Draft(fields)
