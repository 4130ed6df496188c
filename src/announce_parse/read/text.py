"""Plain text, as it stands: the offsets are those of the input."""

from announce_parse.document import Document, lines_of


def read_text(text: str) -> Document:
    """Make a document of plain text; nothing is taken away or put in.

    >>> read_text("Lezing\\nDatum: 3 mei 2024").lines[1].text
    'Datum: 3 mei 2024'
    """
    return Document(text, lines_of(text))
