"""What was found, by kind and by place."""

from dataclasses import replace

from announce_parse.assemble.material import Material
from announce_parse.document import Found
from announce_parse.options import Options
from announce_parse.pipeline import context_for
from announce_parse.read.text import read_text

TEXT = "Lezing op 4 mei om 20.00 uur in Delft, daarna op 5 mei om 21.00 uur in Gouda"


def material() -> Material:
    document = read_text(TEXT)
    told = [("date", "4 mei"), ("time", "20.00 uur"), ("city", "Delft"), ("date", "5 mei"), ("city", "Gouda")]
    found = tuple(Found(kind, TEXT.index(text), TEXT.index(text) + len(text), text, text, 0.9) for kind, text in told)
    return Material(document, (), found, context_for(document, Options(language="nl")))


def test_what_was_found_by_kind_is_in_order_of_place() -> None:
    assert [item.text for item in material().of("city", "date")] == ["4 mei", "Delft", "5 mei", "Gouda"]
    assert material().of("price") == []


def test_what_begins_in_a_stretch_of_the_text() -> None:
    start, end = TEXT.index("4 mei"), TEXT.index("5 mei")
    assert [item.text for item in material().beginning(start, end, "date", "city")] == ["4 mei", "Delft"]
    assert [item.text for item in material().beginning(start + 1, end + 1, "date")] == ["5 mei"]
    assert material().beginning(start, start, "date") == []


def test_what_is_told_of_a_material_is_its_own() -> None:
    asked: list[int] = []

    def count(told: Material) -> int:
        asked.append(len(told.found))
        return len(told.found)

    one = material()
    assert (one.once(count), one.once(count), asked) == (5, 5, [5])
    assert replace(one, found=one.found[:2]).once(count) == 2
    assert (one.once(count), material().once(count)) == (5, 5)
    assert asked == [5, 2, 5]
