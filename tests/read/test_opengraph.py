import pytest

from announce_parse.read.html import read_html
from announce_parse.read.opengraph import page_title
from tests.read.sound import facts


@pytest.mark.parametrize(
    ("title", "site", "headings", "expected"),
    [
        ("Lezing over water | De Kring", "De Kring", [], "Lezing over water"),
        ("De Kring » Lezing over water", "De Kring", [], "Lezing over water"),
        ("Lezing over water – De Kring – Delft", "De Kring", [], "Lezing over water"),
        ("Lezing over water - De Kring", "", ["Lezing over water"], "Lezing over water"),
        ("Water-land", "land", [], "Water-land"),
        ("De Kring", "De Kring", [], "De Kring"),
        ("Lezing", "De Kring", ["Iets anders"], "Lezing"),
        ("| Lezing |", "", [], "| Lezing |"),
        ("", "De Kring", ["Lezing"], None),
    ],
)
def test_the_name_of_the_site_is_cut_off(title: str, site: str, headings: list[str], expected: str | None) -> None:
    assert page_title(title, site, headings) == expected


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published_time" content="2024-04-01T10:00:00Z">', "2024-04-01"),
        ('<meta name="DC.date.issued" content="2024-04-01">', "2024-04-01"),
        ('<meta itemprop="datePublished" content="2024-04-01">', "2024-04-01"),
        ('<time class="entry-date published" datetime="2024-04-01T10:00">1 april</time>', "2024-04-01"),
        ('<time pubdate datetime="2024-04-01">1 april</time>', "2024-04-01"),
        ('<meta property="article:modified_time" content="2024-06-01">', None),
        (
            '<time class="entry-date updated" datetime="2024-06-01">1 juni</time>'
            '<time class="updated" datetime="2024-06-01">',
            None,
        ),
        (
            '<meta name="last-modified" content="2024-06-01"><meta property="og:updated_time" content="2024-06-01">',
            None,
        ),
        ('<meta property="article:published_time" content="gisteren">', None),
        ('<meta property="article:published_time" content="0000-00-00">', None),
        ('<time datetime="2024-05-03">3 mei</time>', None),
    ],
)
def test_the_day_of_publication_is_never_that_of_a_change(head: str, day: str | None) -> None:
    published = read_html(f"<html>{head}<p>Tekst</p></html>").reference_date
    assert (published and published.isoformat()) == day


def test_titles_by_their_worth() -> None:
    page = '<title>Kring | Lezing B</title><meta property="og:title" content="Lezing A"><p>x</p>'
    assert facts(read_html(page))["title"] == "Lezing A"
    assert facts(read_html("<title>Lezing B</title><p>x</p>"))["title"] == "Lezing B"
    assert "title" not in facts(read_html("<p>x</p>"))


@pytest.mark.parametrize(
    ("page", "language"),
    [
        ("<html lang=nl-BE>", "nl"),
        ("<html xml:lang='FR'>", "fr"),
        ("<html lang=''>", None),
        ("<html lang='123'>", None),
        ('<meta property="og:locale" content="de_DE">', "de"),
    ],
)
def test_the_declared_language(page: str, language: str | None) -> None:
    assert read_html(page + "<p>x</p>").language == language
