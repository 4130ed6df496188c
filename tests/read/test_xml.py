import pytest

from announce_parse import parse
from announce_parse.errors import LimitExceeded
from announce_parse.options import Limits, Options
from announce_parse.read import read
from tests.read.made import record as record_of
from tests.read.made import zipped
from tests.read.sound import sound

FEED = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE rss>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Agenda De Remise</title>
<item><title>Lezing over water &amp; land</title><link>https://remise.example/1</link><dc:creator/>
<description><![CDATA[<p>Op <b>dinsdag 12 maart 2024</b> om 20.00 uur<br>in De Remise, Delft.</p>]]></description>
</item>
<item><title>Concert</title><description>&lt;p&gt;Voor 3 &amp;lt; 4 &lt;i&gt;mensen&lt;/i&gt;&lt;/p&gt;</description>
</item>
</channel></rss>
"""


def test_a_feed_is_its_text() -> None:
    document = sound(read(FEED, Options()))
    assert document.media_type == "application/xml"
    assert [line for line in document.text.splitlines() if line] == [
        "Agenda De Remise",
        "Lezing over water & land",
        "https://remise.example/1",
        "Op dinsdag 12 maart 2024 om 20.00 uur",
        "in De Remise, Delft.",
        "Concert",
        "Voor 3 < 4 mensen",
    ]
    assert read(FEED.encode("utf-16"), Options()).text == document.text


def test_a_feed_gives_a_record_without_markup() -> None:
    record = parse(FEED, language="nl")
    assert record.title == "Lezing over water & land"
    assert record.sessions[0].start_date == "2024-03-12"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<event><naam>Lezing</naam><dag>3 mei</dag></event>", "Lezing\n3 mei"),
        ("<?xml version='1.0'?><!-- x --><agenda><dag soort='x'>3 mei</dag>", "3 mei"),
        ("<a:feed xmlns:a='x'><a:entry><a:title>Lezing</a:title></a:entry></a:feed>", "Lezing"),
        ("<agenda><![CDATA[3 mei</agenda>", "3 mei"),
        ("<agenda>3 < 4</agenda>", "3 < 4"),
    ],
)
def test_elements_of_any_name(source: str, text: str) -> None:
    document = sound(read(source, Options(media_type="application/rss+xml")))
    assert document.text == text


@pytest.mark.parametrize(
    ("source", "media_type"),
    [
        ("<?xml version='1.0'?><html><p>Lezing</p></html>", "text/html"),
        ("<naam>Lezing over <naam>", "text/plain"),
        ("<Anna Bos> schrijft: </b>", "text/plain"),
        ("Zie <agenda>x</agenda>", "text/plain"),
        ("<agenda-item>Lezing</agenda-item>", "text/html"),
    ],
)
def test_what_is_no_xml(source: str, media_type: str) -> None:
    assert read(source, Options()).media_type == media_type


def test_feeds_are_read_in_crawls_and_archives_as_well() -> None:
    pytest.importorskip("fastwarc")
    text = read(FEED, Options()).text
    for media_type in ("application/xml", "application/rss+xml", "text/xml; charset=utf-8"):
        assert read(record_of(FEED.encode(), "resource", media_type), Options()).text == text
    assert read(zipped({"a.xml": FEED, "foto.svg": "<svg/>"}), Options()).text == text


@pytest.mark.parametrize(
    "source", ["<a" + " " * 9_000, "<a " * 90_000, "<![CDATA[" * 50_000, "<r>" * 50_000, "<?xml ?>" + "<!x>" * 50_000]
)
def test_hostile_xml_is_read(source: str) -> None:
    for options in (Options(media_type="text/xml"), Options()):
        sound(read(source, options))


def test_limits() -> None:
    with pytest.raises(LimitExceeded, match="elements"):
        read("<agenda>" + "<x>3 mei</x>" * 50 + "</agenda>", Options(limits=Limits(elements=10)))
