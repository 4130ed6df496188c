"""Cells of tables: what stands behind a tab inside a line."""

from announce_parse.document import Document, lines_of
from announce_parse.recognise.token_lines import page_of
from announce_parse.recognise.word_features import words_of

TEXT = "\tJo\tVermolen \t zang\n\n\t Lise\tHaye\t\n"


def test_tokens_behind_a_tab_begin_a_cell() -> None:
    page = page_of(Document(TEXT, lines_of(TEXT)), (), words_of("nl"))
    assert [page.tokens[at].text for at in sorted(page.cells)] == ["Vermolen", "zang", "Haye", "\n"]
