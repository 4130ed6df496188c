import pytest

from announce_parse.read.layout import Layout, resolve


def test_offsets_are_known_as_pieces_are_added() -> None:
    layout = Layout("https://a.example/agenda/")
    layout.add(" Meld je ")
    layout.open_link("hier")
    layout.add(" hier ")
    layout.add("aan")
    layout.close_link()
    layout.add(".")
    layout.end_line()
    layout.open_link("/zaal")
    layout.prefix("• ")
    layout.add("De Kring")
    layout.close_link()
    assert layout.text == "Meld je hier aan.\n• De Kring"
    assert [(layout.text[x.start : x.end], x.url) for x in layout.links] == [
        ("hier aan", "https://a.example/agenda/hier"),
        ("De Kring", "https://a.example/zaal"),
    ]


def test_breaks_at_the_borders_leave_no_trace() -> None:
    layout = Layout()
    layout.end_paragraph()
    layout.add("tekst")
    layout.end_line()
    layout.end_paragraph()
    layout.tabulate()
    assert layout.text == "tekst"


@pytest.mark.parametrize(
    ("href", "base", "url"),
    [
        ("a?b=c#d", "https://x.example/y/z", "https://x.example/y/a?b=c#d"),
        ("//cdn.example/a", "https://x.example/", "https://cdn.example/a"),
        ("a", None, "a"),
        ("#top", "https://x.example/", None),
        ("", "https://x.example/", None),
        ("JavaScript:alert(1)", None, None),
        ("java\nscript:alert(1)", None, None),
        ("vbscript:x", None, None),
        ("data:text/html,<p>", None, None),
        ("http://[::1", None, None),
        ("mailto:a@b.example", "https://x.example/", "mailto:a@b.example"),
    ],
)
def test_addresses(href: str, base: str | None, url: str | None) -> None:
    assert resolve(href, base) == url
