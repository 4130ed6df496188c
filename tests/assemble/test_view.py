"""What a view remembers of its text, and of no other."""

from announce_parse.assemble.material import Material
from announce_parse.assemble.phrases import bounds, phrases
from announce_parse.assemble.view import View, view_of
from announce_parse.document import Found
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


def test_a_name_goes_on_from_the_word_in_front_of_it() -> None:
    for text, behind in (
        ("Molenpraat Zuid", "capital"),
        ("Molenpraat \nZuid", "capital"),
        ("Molenpraat  Zuid", "mark"),
        ("Molenpraat\nZuid", "mark"),
        ("de oude-\xa0Zuid", "lower"),
        ("(de Zuid", "article"),
        ("Ring-Zuid", "capital"),
    ):
        start = text.index("Zuid")
        assert bounds(view(text), start, len(text)) == {f"behind={behind}", "ahead=mark"}, text


def test_what_was_not_found_is_within_nothing() -> None:
    seen = view("Molenpraat in De Kade")
    seen.within(0, 9, "date").append(Found("date", 0, 1, "M"))
    assert seen.within(0, 9, "date") == []
