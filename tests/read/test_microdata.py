import pytest

from announce_parse.read.html import read_html
from tests.read.sound import facts, sound

MICRODATA = """<div itemscope itemtype="https://schema.org/MusicEvent"><h1 itemprop="name">Concert</h1>
<meta itemprop="startDate" content="2024-05-03T20:00"><time itemprop="endDate" datetime="2024-05-03T22:00">22 uur</time>
<div itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">De Kring</span>
<div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
<span itemprop="streetAddress">Dorpsstraat 1</span>
<span itemprop="addressLocality">Delft</span></div></div>
<div itemprop="performer" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Anna Bos</span></div>
<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price" content="7.50">€ 7,50</span>
<meta itemprop="priceCurrency" content="EUR"></div></div>"""
RDFA = """<div vocab="https://schema.org/" typeof="Event"><h1 property="name">Concert</h1>
<time property="startDate" content="2024-05-03T20:00">vrijdag</time>
<div property="location" typeof="Place"><span property="name">De Kring</span>
<div property="address" typeof="PostalAddress">
<span property="addressLocality">Delft</span></div></div></div>"""
H_EVENT = """<div class="h-event"><h1 class="p-name">Concert</h1>
<time class="dt-start" datetime="2024-05-03T20:00">vrijdag</time>
<time class="dt-end" datetime="2024-05-03T22:00">22 uur</time>
<div class="p-location h-card"><span class="p-name">De Kring</span>,
<span class="p-locality">Delft</span></div></div>"""
H_CALENDAR = """<div class="vevent"><h1 class="summary">Concert</h1>
<abbr class="dtstart" title="2024-05-03T20:00">vrijdag</abbr>
<span class="dtend"><span class="value-title" title="2024-05-03T22:00"></span>22 uur</span>
<div class="location vcard"><span class="fn org">De Kring</span>
<span class="adr"><span class="locality">Delft</span></span></div></div>"""


@pytest.mark.parametrize(
    "page", [MICRODATA, RDFA, H_EVENT, H_CALENDAR], ids=["microdata", "rdfa", "h-event", "hcalendar"]
)
def test_every_form_tells_the_event(page: str) -> None:
    document = sound(read_html(page))
    values = facts(document)
    assert values["title"] == "Concert"
    assert (values["sessions/0/start_date"], values["sessions/0/start"]) == ("2024-05-03", "20:00")
    assert (values["venue/name"], values["venue/city"]) == ("De Kring", "Delft")
    assert document.text.startswith("Concert")


def test_microdata_has_the_rest_as_well() -> None:
    values = facts(read_html(MICRODATA))
    assert values["sessions/0/end"] == "22:00"
    assert values["venue/street"] == "Dorpsstraat 1"
    assert (values["prices/0/amount"], values["prices/0/currency"]) == (7.5, "EUR")
    assert (values["people/0/name"], values["people/0/kind"]) == ("Anna Bos", "person")


@pytest.mark.parametrize(
    "page",
    [
        "<div itemscope itemtype=''>x</div>",
        "<div itemscope itemtype='https://schema.org/Event'>x</div>",
        "<div itemtype='https://schema.org/Event' itemprop='name'>x</div>",
        "<div typeof='Event'><div property='location' typeof=''>"
        "<div property='address' typeof='PostalAddress'></div></div></div>",
        "<div class='vevent'><span class='dtstart'>morgen</span></div>",
        "<div class='h-event'></div>",
        "<div itemscope itemtype='https://schema.org/Product'><span itemprop='name'>x</span></div>",
        "<div itemscope itemtype='https://schema.org/Event' itemref='weg'>"
        "<span itemprop='location' itemscope></span></div>",
    ],
)
def test_poor_data_gives_nothing_wrong(page: str) -> None:
    values = facts(sound(read_html(page)))
    assert not {path for path in values if path.startswith(("sessions", "venue"))}


def test_a_thousand_events_are_bounded() -> None:
    page = "".join(
        f"<div itemscope itemtype='https://schema.org/Event'><b itemprop='name'>Lezing</b>"
        f"<meta itemprop='startDate' content='2024-05-{n % 28 + 1:02d}T{n % 24:02d}:00'></div>"
        for n in range(1_000)
    )
    assert len(read_html(page).embedded) < 1_000


def test_deeply_nested_items() -> None:
    page = "<div itemscope itemtype='https://schema.org/Event' itemprop='subEvent'><b itemprop='name'>x</b>" * 200
    assert facts(sound(read_html(page)))["title"] == "x"
