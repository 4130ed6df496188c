"""Headings and the lines below them."""

from announce_parse import languages
from announce_parse.segment.headed import with_headings


def test_a_heading_is_of_what_it_heads() -> None:
    texts = ["A talk", "About the speaker", "Ida Brandvold is a potter.", "See also", "The kiln, last year"]
    kinds = with_headings(["header", "header", "guests", "logistics", "other"], texts, languages.load("en"))
    assert kinds == ["header", "guests", "guests", "other", "other"]


def test_a_list_of_headings_and_a_heading_of_something_else_stay() -> None:
    texts = ["A talk", "• Map", "• Tickets", "Abstract", "Ida Brandvold is a potter."]
    kinds = with_headings(["header", "other", "logistics", "header", "guests"], texts, languages.load("en"))
    assert kinds == ["header", "other", "logistics", "header", "guests"]
