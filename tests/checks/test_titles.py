import pytest

from announce_parse.checks.titles import title_variants
from announce_parse.document import Document, Draft, Value, lines_of


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Eén stad, één plan?\n\nÉén stad, een plan?", ["title-variants"]),
        ("Eén stad, één plan?\n\nEén stad, één plan?", []),
        ("Eén stad, één plan?\n\nIets anders", []),
    ],
)
def test_title_variants(text, codes):
    draft = Draft({"title": Value("Eén stad, één plan?", ())})
    assert [n.code for n in title_variants(Document(text, lines_of(text)), draft, [], None)] == codes


def test_no_title():
    assert list(title_variants(Document("Tekst", lines_of("Tekst")), Draft({}), [], None)) == []


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Qui garde les haies ?", "Le débat « Qui garde les haies ? » suivra."),
        ("marché aux plantes", "Un marché aux plantes."),
    ],
)
def test_spaced_marks_and_full_stops_are_no_other_spelling(title, line):
    draft = Draft({"title": Value(title, ())})
    assert list(title_variants(Document(line, lines_of(line)), draft, [], None)) == []
