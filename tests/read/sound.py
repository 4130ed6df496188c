"""What holds of every document, whatever its reader."""

from announce_parse.document import Document


def sound(document: Document) -> Document:
    """Return the document, after making sure that its offsets are right."""
    text = document.text
    at = 0
    for number, line in enumerate(document.lines):
        assert line.number == number
        assert text[line.start : line.end] == line.text
        assert text[at : line.start].strip("\r\n") == ""
        at = line.end
    assert text[at:].strip("\r\n") == ""
    for link in document.links:
        assert 0 <= link.start < link.end <= len(text)
        assert text[link.start : link.end].strip()
        assert link.url
    assert not any("\ud800" <= character <= "\udfff" for character in text)
    for notice in document.notices:
        assert notice.start is None or 0 <= notice.start <= (notice.end or 0) <= len(text)
    return document


def links(document: Document) -> dict[str, str]:
    """Return the words of each link with the address that it leads to."""
    return {document.text[link.start : link.end]: link.url for link in document.links}


def facts(document: Document) -> dict[str, object]:
    """Return the first embedded value of each path."""
    found: dict[str, object] = {}
    for fact in document.embedded:
        found.setdefault(fact.path, fact.value)
    return found


def codes(document: Document) -> list[str]:
    """Return the codes of a document's notices."""
    return [notice.code for notice in document.notices]
