import pytest

from announce_parse.options import Options
from announce_parse.read import read
from announce_parse.read.markdown import read_markdown
from tests.read.sound import codes, facts, links, sound


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("# Lezing\n\nOver *water* en __land__", "Lezing\n\nOver water en land"),
        ("Datum: 3 mei  \nTijd: 20.00 uur", "Datum: 3 mei\nTijd: 20.00 uur"),
        ("* Anna Bos\n* Bob Vis\n  1. een", "• Anna Bos\n• Bob Vis\n  1. een"),
        ("| Tijd | Wat |\n|---|---|\n| 19.30 | Inloop |", "Tijd\tWat\n19.30\tInloop"),
        ("> citaat\n\ntekst", "citaat\n\ntekst"),
        ("    ingesprongen tekst", "ingesprongen tekst"),
        ("```\n19.30  Inloop\n```", "19.30  Inloop"),
        ("![flyer](flyer.png)\n\nTekst", "Tekst"),
        ("<div class='x'>\n\n**Waar** De Kring\n\n</div>", "Waar De Kring"),
        ("<script>alert(1)</script>\n\nTekst", "Tekst"),
        ("{% include kaart.html %}\n\n{{< figure src=x >}}\n\nTekst{:.klasse}", "Tekst"),
        ("Prijs \\*5\\* en ~~7~~ &euro;", "Prijs *5* en 7 €"),
        ("", ""),
    ],
)
def test_markdown_becomes_text(source: str, text: str) -> None:
    assert sound(read_markdown(source)).text == text


def test_links_survive() -> None:
    document = sound(read_markdown("Meld je [hier aan](aan.html) of <https://b.example/x>.", "https://a.example/"))
    assert links(document) == {"hier aan": "https://a.example/aan.html", "https://b.example/x": "https://b.example/x"}


def test_the_title_of_the_front_matter_heads_the_text_once() -> None:
    assert read_markdown("---\ntitle: Lezing over water\n---\nTekst").text == "Lezing over water\n\nTekst"
    assert read_markdown("---\ntitle: Lezing over water\n---\n# Lezing over water\n\nTekst").text.count("Lezing") == 1


def test_hostile_nesting_is_read() -> None:
    for source in (">" * 20_000 + " 3 mei", "- " * 20_000 + "3 mei", "[" * 20_000 + "3 mei", "*" * 20_000 + "3 mei"):
        assert "3 mei" in sound(read_markdown(source)).text


def test_long_and_dense_markdown_keeps_its_text() -> None:
    long = sound(read_markdown("---\ntitle: Lezing\n---\n" + "Op *3 mei* <b>\nin De Kring\n\n" * 25_000))
    assert long.text.startswith("Lezing\n\nOp *3 mei* <b>\nin De Kring")
    assert "deep-markup" in codes(long)
    assert "3 mei" in sound(read_markdown("[" * 50_000 + "](" * 20_000 + " 3 mei")).text


def test_a_page_with_front_matter() -> None:
    page = "---\ntitle: Lezing\nevent_date: 2024-05-03\n---\n<p>In De Kring</p>"
    document = sound(read(page, Options(), path="lezing.html"))
    assert document.text == "Lezing\n\nEvent date: 2024-05-03\n\nIn De Kring"
    assert document.media_type == "text/html"
    assert facts(document)["sessions/0/start_date"] == "2024-05-03"


def test_mdx_loses_its_code() -> None:
    document = read("import Kaart from './kaart'\n\n# Lezing\n\n<Kaart plaats='x' />\n\nTekst", Options(), path="a.mdx")
    assert sound(document).text == "Lezing\n\nTekst"


def test_the_structure_of_very_long_markdown_is_left_aside() -> None:
    evening = "# Lezing over <dijken>\n\nDe *Kring*, Delft\n\n"
    document = read_markdown(evening * 5_000)
    assert codes(document) == ["deep-markup"]
    assert document.text.startswith("# Lezing over <dijken>\n\nDe *Kring*, Delft\n\n# Lezing")
    assert codes(read_markdown(evening * 50)) == []
