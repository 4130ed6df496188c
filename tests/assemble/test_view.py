"""What a view remembers of its text, and of no other."""

from announce_parse.assemble.material import Material
from announce_parse.assemble.phrases import phrases
from announce_parse.assemble.view import View, view_of
from announce_parse.options import Options
from announce_parse.pipeline import context_for
from announce_parse.read.text import read_text


def view(text: str) -> View:
    document = read_text(text)
    return view_of(Material(document, (), (), context_for(document, Options(language="nl"))))


def first_word(seen: View) -> str:
    return seen.text.split()[0]


def test_what_is_told_of_a_view_is_its_own() -> None:
    one, other = view("Molenpraat in De Kade"), view("Veenlezing in Zaal Oost")
    assert [seen.once(first_word) for seen in (one, other, one)] == ["Molenpraat", "Veenlezing", "Molenpraat"]


def test_names_of_one_text_are_none_of_the_next() -> None:
    for text, name in (("Molenpraat van Kring Zuid", "Kring Zuid"), ("Veenlezing van Kring Noord", "Kring Noord")):
        shown = [text[start:end] for start, end in phrases(view(text))]
        assert name in shown
        assert all(part in text for part in shown)


def test_the_lowered_text_holds_each_line() -> None:
    assert view("Met dank aan:\n  De KADE\tZuid\n").lowered == " met dank aan: de kade zuid "
