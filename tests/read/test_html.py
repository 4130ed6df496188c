import pytest
from bs4 import BeautifulSoup

from announce_parse.errors import LimitExceeded
from announce_parse.options import Limits, Options
from announce_parse.read import read
from announce_parse.read.html import read_html
from tests.read.sound import codes, facts, links, sound


def text_of(page: str) -> str:
    return sound(read_html(page)).text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>Lezing over water</p><p>Dinsdag om 20.00 uur</p>", "Lezing over water\n\nDinsdag om 20.00 uur"),
        ("Datum: 3 mei<br>Tijd: 20.00 uur<br/>Zaal: De Kring", "Datum: 3 mei\nTijd: 20.00 uur\nZaal: De Kring"),
        ("<div>Een</div><div>Twee</div>", "Een\nTwee"),
        ("<p>Een  \n\t <b>vet</b>te <i>les</i></p>", "Een vette les"),
        ("<p>20<sup>e</sup> editie</p>", "20e editie"),
        ("<ul><li>Anna Bos</li><li>Bob Vis</li></ul>", "• Anna Bos\n• Bob Vis"),
        ("<ol start=3><li>drie</li><li>vier</li></ol>", "3. drie\n4. vier"),
        ("<ul><li>Panel<ul><li>Anna Bos</li></ul></li></ul>", "• Panel\n  • Anna Bos"),
        ("<ul><li><p>Anna Bos</p></li><li><p>Bob Vis</p></li></ul>", "• Anna Bos\n\n• Bob Vis"),
        ("<dl><dt>Waar</dt><dd>De Kring</dd><dt>Wanneer</dt><dd>3 mei</dd></dl>", "Waar\nDe Kring\nWanneer\n3 mei"),
        (
            "<table><tr><th>Tijd</th><th>Wat</th></tr><tr><td>19.30</td><td>Inloop</td></tr></table>",
            "Tijd\tWat\n19.30\tInloop",
        ),
        (
            "<table><tr><td><p>Lange tekst.</p><h2>Kop</h2></td><td>menu</td></tr></table>",
            "Lange tekst.\n\nKop\n\nmenu",
        ),
        ("<pre>Wanneer   3 mei\nWaar      De Kring</pre>", "Wanneer   3 mei\nWaar      De Kring"),
        ("<address>De Kring<br>Dorpsstraat 1</address>", "De Kring\nDorpsstraat 1"),
        ("Op <time datetime='2024-05-03T20:00'>3 mei</time> is er een lezing", "Op 3 mei is er een lezing"),
        ("Op <time datetime='2024-05-03'></time> is er een lezing", "Op 2024-05-03 is er een lezing"),
        ("<p>a &amp; b &eacute; &#8211; &nbsp;c</p>", "a & b é – c"),
        ("<p>ligature &#xFB01;n&shy;, emoji &#128512;</p>", "ligature ﬁn\xad, emoji 😀"),
        ("<p>Kop<p>zonder<p>einde", "Kop\n\nzonder\n\neinde"),
        ("<b>vet <i>beide</b> cursief</i> gewoon", "vet beide cursief gewoon"),
        ("<h1>Lezing</h1>tekst erachter", "Lezing\n\ntekst erachter"),
        ("<p>x < y en 3 <4 mensen</p>", "x < y en 3 <4 mensen"),
        ("<details><summary>Programma</summary>20.00 uur opening</details>", "Programma\n20.00 uur opening"),
        ("<p>met <img src=x alt='foto'> plaatje</p>", "met plaatje"),
        ("", ""),
        ("   \n ", ""),
        ("<!-- niets -->", ""),
        ("<!DOCTYPE html><html><body></body></html>", ""),
        ("<", "<"),
        ("a<!-->b<!--->c<!---->d<!-- > -->e<!-- x --!>f", "a b c d e f"),
        ("a<!-- niet dicht <p>b", "a"),
        ("a<scripture>b</scripture>", "ab"),
        ("a<script>b</scripts>c</script >d", "a d"),
        ("a<style/>b</style>c", "a c"),
        ("<p>open <a href='x", "open"),
    ],
)
def test_markup_becomes_the_text_that_readers_see(markup: str, text: str) -> None:
    assert text_of(markup) == text


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var dag = '3 mei';</script>",
        "<script>document.write('<p>3 mei</p>')",
        "<SCRIPT type='text/template'><p>3 mei</p></SCRIPT >",
        "<style>p:before { content: '3 mei' }</style>",
        "<noscript>3 mei</noscript>",
        "<template><p>3 mei</p></template>",
        "<!-- 3 mei -->",
        "<!-- <p>3 mei</p> --><!---->",
        "<p hidden>3 mei</p>",
        "<p style='display:none'>3 mei</p>",
        "<p style='color: red; DISPLAY : NONE'>3 mei</p>",
        "<p aria-hidden='true'>3 mei</p>",
        "<span class='sr-only'>3 mei</span>",
        "<div class='d-none'>3 mei</div>",
        "<svg><title>3 mei</title></svg>",
        "<nav><a href='/'>3 mei</a></nav>",
        "<select><option>3 mei</option></select>",
        "<textarea>3 mei</textarea>",
        "<button>3 mei</button>",
        "<iframe src='x'>3 mei</iframe>",
        "<head><title>3 mei</title></head>",
        "<object data='x'>3 mei</object>",
        "<div class='cookie-banner'>3 mei</div>",
        "<div id='cookie-notice'><p>3 mei</p></div>",
        "<div class='breadcrumb'><a href='/'>3 mei</a></div>",
        "<footer><p>3 mei</p></footer>",
        "<header><span>3 mei</span></header>",
        "<div class='region region-sidebar-second'><a href='/x'>Concert 3 mei</a></div>",
        "<div id='jp-relatedposts' class='jp-relatedposts'><h3>Ook leuk</h3><a href='/x'>3 mei</a></div>",
        "<div class='site-footer'>3 mei</div>",
        "<div role='navigation'><ul><li>3 mei</li></ul></div>",
    ],
)
def test_what_readers_do_not_read_is_no_text(hidden: str) -> None:
    assert text_of(f"<p>Lezing</p>{hidden}<p>Slot</p>") in {"Lezing\n\nSlot", "Lezing"}


@pytest.mark.parametrize(
    "shown",
    [
        "<div class='d-none d-md-block'>3 mei</div>",
        "<p style='display:block'>3 mei</p>",
        "<header class='entry-header'><h1>3 mei</h1></header>",
        "<article><footer>3 mei</footer></article>",
        "<aside><h1>3 mei</h1></aside>",
        "<p class='navigator-name'>3 mei</p>",
        "<div class='menu'><h1>3 mei</h1><p>een diner</p></div>",
        "<div class='sidebar'><dl><dt>Wanneer</dt><dd>3 mei</dd></dl></div>",
        "<div class='widget'><address>De Kring, 3 mei</address></div>",
        "<main><div class='sidebar'>3 mei, De Kring, zonder links</div></main>",
        "<form><p>3 mei</p></form>",
        "<marquee>3 mei</marquee>",
        "<center><font size=5>3 mei</font></center>",
        "<x-date>3 mei</x-date>",
        "<header class='hero'><span>3 mei</span></header>",
        "<header class='event-header'>3 mei</header>",
        "<div class='has-sidebar'><h1>x</h1><a href='#'>3 mei</a></div>",
        "<div id='sidebar'><h3>Wanneer</h3><p>3 mei, 20.00 uur</p></div>",
        "<noframes><body>3 mei</body></noframes>",
        "<label>3 mei</label>",
    ],
)
def test_facts_are_not_taken_for_furniture(shown: str) -> None:
    assert "3 mei" in text_of(f"<p>Lezing</p>{shown}<p>Slot</p>")


PAGE = """<!DOCTYPE html>
<html lang="nl-NL"><head><title>Lezing over water - Dorpshuis De Kring</title>
<meta property="og:site_name" content="Dorpshuis De Kring"><base href="https://kring.example/agenda/">
<meta property="article:published_time" content="2024-04-01T09:00:00+02:00">
<meta property="article:modified_time" content="2024-06-01T09:00:00+02:00"></head>
<body class="home page-menu-left">
<header class="site-header"><div id="logo"><a href="/">Dorpshuis De Kring</a></div>
<nav><ul><li><a href="/agenda">Agenda</a></li><li><a href="/over">Over ons</a></li></ul></nav></header>
<div id="content"><article><h1>Lezing over water</h1>
<div class="entry-meta">Vrijdag 3 mei, 20.00 uur</div>
<ul class="guests"><li>Anna Bos (dijkgraaf)</li><li>Bob Vis</li></ul>
<p>Meld je <a href="aanmelden?id=3&amp;x=1">hier aan</a> of <a href="mailto:info@kring.example">mail ons</a>.
<a href="https://social.example/share" aria-label="Share"><i class="icon"></i></a>
<a href="kaart.html" aria-label="Routekaart"></a> <a href="#top">terug</a> <a href="javascript:print()">print</a></p>
</article></div>
<div class="cookie-consent">Wij gebruiken cookies</div>
<footer id="colophon">© Dorpshuis De Kring</footer></body></html>"""


def test_a_whole_page() -> None:
    document = sound(read_html(PAGE, "https://kring.example/oud/"))
    assert document.text == (
        "Lezing over water\n\nVrijdag 3 mei, 20.00 uur\n\n• Anna Bos (dijkgraaf)\n• Bob Vis\n\n"
        "Meld je hier aan of mail ons. Routekaart terug print"
    )
    assert links(document) == {
        "hier aan": "https://kring.example/agenda/aanmelden?id=3&x=1",
        "mail ons": "mailto:info@kring.example",
        "Routekaart": "https://kring.example/agenda/kaart.html",
    }
    assert (document.language, str(document.reference_date)) == ("nl", "2024-04-01")
    assert facts(document)["title"] == "Lezing over water"
    assert document.lines[0].role == "heading"
    assert [line.role for line in document.lines if line.text.startswith("•")] == ["item", "item"]


def test_roles_and_levels() -> None:
    page = (
        "<h1>A</h1><h3>B</h3><ul><li>c<ul><li>d</li></ul></li></ul><dl><dt>e</dt><dd>f</dd></dl><table><tr><td>g<td>h"
    )
    lines = sound(read_html(page)).lines
    assert [(line.text.strip(), line.role, line.level) for line in lines if line.text] == [
        ("A", "heading", 1),
        ("B", "heading", 3),
        ("• c", "item", 1),
        ("• d", "item", 2),
        ("e", "term", 0),
        ("f", "text", 0),
        ("g\th", "row", 0),
    ]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p><a href='x'> ruim </a>om</p>", {"ruim": "https://a.example/x"}),
        ("<a href='x'><p>een blok</p></a>", {"een blok": "https://a.example/x"}),
        ("<ul><li><a href='/x'>punt</a></li></ul>", {"punt": "https://a.example/x"}),
        ("<a href='  https://b.example/\n y '>breuk</a>", {"breuk": "https://b.example/y"}),
        ("<a href='x'>niet <a href='y'>dicht", {"niet": "https://a.example/x", "dicht": "https://a.example/y"}),
        ("<a href='http://[kapot'>kapot</a>", {}),
        ("<a href='x'></a>", {}),
        ("<a name='hier'>anker</a>", {}),
        ("<a href='data:text/html,x'>data</a>", {}),
        ("<a href='tel:+31201234567'>bel</a>", {"bel": "tel:+31201234567"}),
        ("<p>😀😀 <a href='x'>na emoji</a></p>", {"na emoji": "https://a.example/x"}),
    ],
)
def test_links_survive(markup: str, expected: dict[str, str]) -> None:
    assert {
        words.strip(): url for words, url in links(sound(read_html(markup, "https://a.example/"))).items()
    } == expected


def test_relative_links_stay_relative_without_an_address() -> None:
    assert links(sound(read_html("<a href='aanmelden'>aan</a>"))) == {"aan": "aanmelden"}


def test_nesting_beyond_bounds_keeps_the_text() -> None:
    document = sound(read_html("<div>" * 50_000 + "3 mei" + "</div>" * 50_000 + "<p>slot</p>"))
    assert document.text.split() == ["3", "mei", "slot"]
    assert "deep-markup" in codes(document)


def test_a_tag_with_too_many_attributes_loses_them() -> None:
    for page in (
        "<p " + " ".join(f"a{n}=x" for n in range(30_000)) + ">3 mei</p>",
        "<p " + " ".join(f"a{n}='<>'" for n in range(30_000)) + ">3 mei</p>",
        "<p " + " ".join(f"a{n}" for n in range(30_000)) + ">3 mei</p>",
    ):
        assert text_of(page) == "3 mei"
    picture = "<p>3 mei <img src='data:image/png;base64," + "A" * 100_000 + "' alt=x> in <a href='x'>De Kring</a></p>"
    assert links(sound(read_html(picture))) == {"De Kring": "x"}


def test_pages_of_too_many_elements_are_refused() -> None:
    with pytest.raises(LimitExceeded, match="elements"):
        read_html("<p>x" * 400_000)
    assert read_html("<p>x" * 20, limits=Limits(elements=20)).text


def test_pages_without_text_say_so() -> None:
    assert "no-text" in codes(read_html("<html><body><img src='flyer.png'></body></html>"))


def test_nul_characters_do_not_cut_the_page() -> None:
    assert "na" in text_of("<p>voor\x00 en na</p>")


def test_templates_of_site_generators_are_cut() -> None:
    assert text_of("{% include header.html %}<p>Lezing {{ page.date }} op 3 mei</p>") == "Lezing op 3 mei"


def test_a_soup_is_read_as_its_page() -> None:
    soup = BeautifulSoup(PAGE, "lxml")
    document = sound(read(soup, Options(media_type="text/html")))
    assert document.text == read_html(PAGE).text
    assert links(document)["hier aan"].endswith("id=3&x=1")


def test_nothing_is_fetched_or_included() -> None:
    page = (
        "<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><link rel=stylesheet href='http://127.0.0.1:9/x.css'>"
        "<p>Lezing &e;</p><img src='http://127.0.0.1:9/x'><xi:include href='file:///etc/passwd'/>"
    )
    assert "root:" not in text_of(page)
