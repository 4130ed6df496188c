"""The report: every chart with its table, numbers that fit the records, nothing that runs or is fetched."""

import xml.etree.ElementTree as ElementTree
from typing import Any

import pytest
from bs4 import BeautifulSoup

from announce_parse.review.archive import Archive, count
from announce_parse.review.charts import bars, columns, grid
from announce_parse.review.report import render
from tests.review.documents import record
from tests.review.test_hostile import HOSTILE, hostile
from tests.review.test_list import _CONTRAST

SECTIONS = (
    "by_month", "by_year", "languages", "people", "organisers", "series", "venues", "statuses", "attendance", "filled",
    "confidence", "diagnostics", "rejects",
)  # fmt: skip


def some() -> Archive:
    later = record("b", sessions=[{"start_date": "2025-11-03"}], language="en", duplicate_of="a")
    return count([record("a"), later, record("c", sessions=[])], ["timeout"])


def rows(page: str, section: str) -> list[list[str]]:
    table = BeautifulSoup(page, "lxml").select_one(f"#{section} tbody")
    return [[cell.text for cell in row.find_all(["th", "td"])] for row in table.find_all("tr")]


def test_every_chart_has_its_table() -> None:
    soup = BeautifulSoup(render(some()), "lxml")
    assert [section["id"] for section in soup.select("section")] == list(SECTIONS)
    for section in soup.select("section"):
        assert section.select_one("figure svg[role=img][aria-label]"), section["id"]
        assert section.select_one("details table tbody tr"), section["id"]


def test_tables_hold_the_counts() -> None:
    page = render(some(), interface="en")
    assert rows(page, "by_month") == [
        ["2024", *"000010000000", "1"],
        ["2025", *"000000000010", "1"],
    ]
    assert rows(page, "by_year") == [["2024", "1", "33.3%"], ["2025", "1", "33.3%"], ["without a date", "1", "33.3%"]]
    assert rows(page, "languages") == [["Dutch", "2", "66.7%"], ["English", "1", "33.3%"]]
    assert rows(page, "series") == [["Kringgesprek", "3"]]
    assert rows(page, "people")[0] == ["Joris Palmboom", "0", "0", "3", "0", "0", "0", "0", "3"]
    assert rows(page, "venues") == [["De Oude Remise, Arnhem", "3"]]
    assert ["series/name", "3", "0.42", "100%"] in rows(page, "confidence")
    assert rows(page, "diagnostics") == [["title-variants", "note", "3"], ["year-inferred", "look at", "3"]]
    assert rows(page, "rejects") == [["timeout", "1", "100.0%"]]


def test_numbers_at_the_top() -> None:
    soup = BeautifulSoup(render(some(), interface="en"), "lxml")
    assert [value.text for value in soup.select(".numbers dd")] == ["3", "May 2024 – Nov 2025", "2", "1", "1"]


def test_empty_archive_says_so() -> None:
    soup = BeautifulSoup(render(Archive(), interface="en"), "lxml")
    assert [section.select_one(".note").text for section in soup.select("section") if not section.svg] == ["None"] * 13


@pytest.mark.parametrize(
    ("years", "shown"),
    [((2021, 2023), ["2021", "2022", "2023"]), ((1066, 2023), ["1066", "2023"]), ((2023, 2023), ["2023"])],
)
def test_years_between_are_shown_unless_the_gap_is_wide(years: tuple[int, int], shown: list[str]) -> None:
    page = render(count(record(sessions=[{"start_date": f"{year}-01-01"}]) for year in years))
    assert [row[0] for row in rows(page, "by_month")] == shown
    assert [row[0] for row in rows(page, "by_year")] == shown


def test_many_years_are_put_together() -> None:
    sessions = [[{"start_date": f"{year}-01-01"}] for year in range(1950, 2020)]
    page = render(count(record(sessions=one) for one in sessions), interface="en")
    months = rows(page, "by_month")
    assert months[0][0] == "earlier years"
    assert months[0][-1] == "45"
    assert months[-1][0] == "2019"


@pytest.mark.parametrize("interface", ["nl", "en"])
def test_interface(interface: Any) -> None:
    soup = BeautifulSoup(render(some(), interface=interface), "lxml")
    assert soup.html["lang"] == interface
    assert soup.h1.text == {"nl": "Wat er in het archief zit", "en": "What is in the archive"}[interface]


def test_same_archive_gives_the_same_bytes() -> None:
    assert render(some()) == render(some())


def test_charts_are_well_formed_whatever_the_names() -> None:
    names = [string for string in HOSTILE if "\ufffe" not in string]
    for chart in (
        bars("<t>", [(name, [("one", 1.0), ("two", 0.0)]) for name in names]),
        columns('"t"', [(name[:20], 3.0) for name in names]),
        grid("t", [(name, [0, 5]) for name in names], ["<", "&"]),
        bars("none", []),
        columns("none", []),
        grid("none", [], []),
    ):
        assert ElementTree.fromstring(chart).tag == "svg"


def test_bars_are_as_long_as_their_numbers() -> None:
    svg = ElementTree.fromstring(bars("t", [("a", [("x", 1.0), ("y", 3.0)]), ("b", [("x", 2.0)])]))
    widths = [float(rect.attrib["width"]) for rect in svg.iter("rect")]
    assert widths[1] == pytest.approx(3 * widths[0], abs=0.2)
    assert widths[2] == pytest.approx(2 * widths[0], abs=0.2)


def test_hostile_archive_stays_inert(browser: Any, tmp_path: Any) -> None:
    archive = count((hostile(string, number) for number, string in enumerate(HOSTILE)), HOSTILE)
    file = tmp_path / "report.html"
    file.write_text(render(archive, interface="en"), encoding="utf-8")
    page = browser.new_page()
    complaints: list[str] = []
    asked: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("dialog", lambda dialog: (complaints.append("dialog"), dialog.dismiss()))
    page.on("request", lambda request: asked.append(request.url))
    page.goto(file.as_uri())
    assert page.evaluate("typeof pwned") == "undefined"
    assert page.locator("script, iframe, img, a, form, object, base, link").count() == 0
    assert page.locator("section").count() == len(SECTIONS)
    assert complaints == []
    assert asked == [file.as_uri()]
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1300])
def test_report_in_a_browser(browser: Any, tmp_path: Any, scheme: str, width: int) -> None:
    file = tmp_path / "report.html"
    file.write_text(render(some()), encoding="utf-8")
    page = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 800})
    page.goto(file.as_uri())
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(_CONTRAST) == []
    page.close()
