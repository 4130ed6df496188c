"""What an assembler works from."""

from dataclasses import dataclass

from announce_parse.document import Block, Document, Found
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
