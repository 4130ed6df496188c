import pytest

from announce_parse.document import Document
from announce_parse.errors import AnnounceParseError, LimitExceeded, UnreadableSource
from announce_parse.options import Limits, Options
from announce_parse.read import read
from tests.read.made import docx, odt, zipped
from tests.read.sound import codes, links, sound


def document(data: bytes, **limits: int) -> Document:
    return sound(read(data, Options(limits=Limits(**limits))))


def word(*paragraphs: str) -> str:
    return "".join(f"<w:p><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>" for text in paragraphs)


def styled(text: str, properties: str) -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def item(text: str, level: int = 0) -> str:
    return styled(text, f"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='1'/></w:numPr>")


def roles(found: Document) -> list[tuple[str, str, int]]:
    return [(line.text.strip(), line.role, line.level) for line in found.lines if line.text]


def test_a_word_file() -> None:
    table = (
        "<w:tbl>"
        + "".join(
            f"<w:tr><w:tc>{word(a)}</w:tc><w:tc>{word(b)}</w:tc></w:tr>"
            for a, b in (("19.30", "Inloop"), ("20.00", "Lezing"))
        )
        + "</w:tbl>"
    )
    link = (
        "<w:p><w:r><w:t xml:space='preserve'>Meld je </w:t></w:r>"
        "<w:hyperlink r:id='rId7'><w:r><w:t>hier aan</w:t></w:r></w:hyperlink></w:p>"
    )
    body = (
        styled("Lezing over water", "<w:pStyle w:val='Heading1'/>")
        + word("Vrijdag 3 mei &amp; 4 mei")
        + item("Anna Bos")
        + item("Bob Vis", 1)
        + table
        + link
    )
    found = document(docx(body, '<Relationship Id="rId7" Target="https://kring.example/aan"/>'))
    assert found.text == (
        "Lezing over water\n\nVrijdag 3 mei & 4 mei\n\n• Anna Bos\n  • Bob Vis\n\n"
        "19.30\tInloop\n20.00\tLezing\n\nMeld je hier aan"
    )
    assert links(found) == {"hier aan": "https://kring.example/aan"}
    assert roles(found)[0] == ("Lezing over water", "heading", 1)
    assert [role for _, role, _ in roles(found)] == ["heading", "text", "item", "item", "row", "row", "text"]


def test_what_was_deleted_or_is_a_code_is_no_text() -> None:
    body = (
        "<w:p><w:r><w:t>Op 3 mei</w:t></w:r><w:del><w:r><w:delText>4 mei</w:delText></w:r></w:del>"
        "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>"
        "<w:r><w:tab/><w:t>20 uur</w:t><w:br/><w:t>zaal</w:t></w:r></w:p>"
    )
    assert document(docx(body)).text == "Op 3 mei 20 uur\nzaal"


def test_words_cut_into_runs_stay_whole() -> None:
    body = "<w:p><w:r><w:t>Le</w:t></w:r><w:r><w:t>zing</w:t></w:r><w:r><w:t xml:space='preserve"
    body += "'> op</w:t></w:r></w:p>"
    assert document(docx(body)).text == "Lezing op"


def test_an_opendocument_text() -> None:
    body = (
        "<text:h text:outline-level='2'>Lezing over water</text:h>"
        "<text:p>Vrijdag<text:s text:c='2'/>3 mei<text:line-break/>20.00 <text:span>uur</text:span> precies</text:p>"
        "<text:list><text:list-item><text:p>Anna Bos</text:p>"
        "<text:list><text:list-item><text:p>Bob Vis</text:p></text:list-item>"
        "</text:list></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>19.30</text:p></table:table-cell>"
        "<table:table-cell><text:p>Inloop</text:p>"
        "</table:table-cell></table:table-row></table:table>"
        "<text:p>Meld je <text:a xlink:href='https://kring.example/aan'>hier aan</text:a>."
        "<text:note><text:p>voet</text:p></text:note></text:p>"
    )
    found = document(odt(body))
    assert found.text == (
        "Lezing over water\n\nVrijdag 3 mei\n20.00 uur precies\n\n"
        "• Anna Bos\n  • Bob Vis\n\n19.30\tInloop\n\nMeld je hier aan."
    )
    assert links(found) == {"hier aan": "https://kring.example/aan"}
    assert roles(found)[0] == ("Lezing over water", "heading", 2)


BOMB = (
    "<!DOCTYPE x ["
    + "<!ENTITY a0 'lol'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    + "]>"
)
OUTSIDE = "<!DOCTYPE x [<!ENTITY a9 SYSTEM 'file:///etc/passwd'>]>"


@pytest.mark.parametrize(
    "before",
    [BOMB, OUTSIDE, " " * 30_000 + BOMB, "<!-- " + "x" * 30_000 + " -->" + BOMB],
    ids=["bomb", "outside", "far", "comment"],
)
def test_entities_are_refused(before: str) -> None:
    for data in (docx(word("&a9;"), before=before), odt("<text:p>&a9;</text:p>", before=before)):
        with pytest.raises(UnreadableSource, match="entities"):
            document(data)


def test_an_entity_bomb_in_another_encoding_is_refused() -> None:
    xml = ("<?xml version='1.0' encoding='utf-16'?>" + BOMB + "<a>&a9;</a>").encode("utf-16")
    with pytest.raises(UnreadableSource):
        document(zipped({"word/document.xml": xml}))


def test_too_many_elements_are_refused() -> None:
    with pytest.raises(LimitExceeded, match="elements"):
        document(docx("<w:p/>" * 500_000))


def test_deep_nesting_is_refused_or_read() -> None:
    deep = "<w:sdt>" * 50_000 + word("3 mei") + "</w:sdt>" * 50_000
    nested = "<text:list><text:list-item>" * 5_000 + "<text:p>3 mei</text:p>" + "</text:list-item></text:list>" * 5_000
    for data in (docx(deep), odt(nested)):
        try:
            assert "3 mei" in document(data).text
        except AnnounceParseError as error:
            assert error.remedy


def test_a_bomb_is_refused() -> None:
    with pytest.raises(LimitExceeded, match="unpacks"):
        document(docx(word("a" * 60_000_000)))


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9, 0.99])
def test_truncated_files_are_refused(share: float) -> None:
    for data in (docx(word("3 mei")), odt("<text:p>3 mei</text:p>")):
        with pytest.raises(AnnounceParseError):
            document(data[: int(len(data) * share)])


@pytest.mark.parametrize(
    "xml",
    [
        "",
        "<",
        "geen xml",
        "<a>",
        "<w:p>zonder naamruimte</w:p>",
        "\x00\x01",
        "<?xml version='1.0' encoding='klingon'?><a/>",
    ],
)
def test_broken_xml_is_refused(xml: str) -> None:
    with pytest.raises(UnreadableSource):
        document(zipped({"word/document.xml": xml}))


@pytest.mark.parametrize(
    "body",
    [
        "<w:tr><w:tc/></w:tr></w:body><w:body>",
        "<w:tc><w:p/></w:tc>",
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='x'/></w:numPr></w:pPr></w:p>",
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='99999999999'/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='-3'/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
        "<w:hyperlink r:id='weg'><w:r><w:t>x</w:t></w:r></w:hyperlink>",
        "<w:hyperlink><w:hyperlink><w:r><w:t>x</w:t></w:r></w:hyperlink></w:hyperlink>",
        "<?pi x?><!-- x --><w:p><!-- y --><w:r><w:t>x<!-- z -->y</w:t></w:r></w:p>",
    ],
)
def test_odd_structure_is_read(body: str) -> None:
    found = document(docx(body))
    assert found.text or codes(found) == ["no-text"]
    assert len(found.text) < 1_000


def test_an_empty_file_says_so() -> None:
    assert codes(document(docx(""))) == ["no-text"]
    assert codes(document(odt(""))) == ["no-text"]
