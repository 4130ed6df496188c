"""The text and the card light each other; diagnostics lead to their place."""

from typing import Any

from tests.review.documents import TEXT, blocks, evidence, record


def value(page: Any, path: str) -> Any:
    return page.locator(f'.value[data-path="{path}"]')


def lit(page: Any) -> str:
    return "".join(page.locator(".ev.lit").all_text_contents())


def test_text_is_shown_whole_in_its_bands(open_page: Any) -> None:
    page = open_page([record()])
    lines = page.locator(".line")
    assert lines.count() == len(TEXT.splitlines())
    assert page.locator(".words").all_text_contents() == TEXT.splitlines()
    assert lines.nth(0).get_attribute("class") == "line k-header first"
    assert list(page.locator(".line.first .kind").all_text_contents()) == [
        "header",
        "theme",
        "guests",
        "logistics",
    ]


def test_hovering_a_value_lights_its_evidence(open_page: Any) -> None:
    page = open_page([record()])
    value(page, "sessions/0/start").hover()
    assert lit(page) == "aanvang 19.30 uur"
    value(page, "organisers/0/name").hover()
    assert lit(page) == "Kring van Waterbeheerders"
    page.locator("h1").hover()
    assert lit(page) == ""


def test_focus_on_a_value_lights_and_shows_its_evidence(open_page: Any) -> None:
    long_text = "Lezing\n" + "een regel\n" * 200 + "Grote Kerk\n"
    page = open_page([record(venue={"name": "Grote Kerk"}, people=[], blocks=blocks(long_text), diagnostics=[],
                             evidence={"venue/name": evidence("Grote Kerk", text=long_text)})])  # fmt: skip
    value(page, "venue/name").focus()
    place = page.locator(".ev.lit")
    assert place.text_content() == "Grote Kerk"
    box = place.bounding_box()
    assert 0 <= box["y"] < 900


def test_hovering_and_focusing_evidence_lights_its_value(open_page: Any) -> None:
    page = open_page([record()])
    page.locator(".ev", has_text="Loes Brandsma").hover()
    assert page.locator(".value.lit").get_attribute("data-path") == "people/1/name"
    page.locator(".ev", has_text="Gemeente Tiel").focus()
    assert page.locator(".value.lit").get_attribute("data-path") == "people/0/positions/0/organisation"


def test_overlapping_evidence_keeps_both_values(open_page: Any) -> None:
    page = open_page([record()])
    value(page, "people/0/role").hover()
    assert lit(page) == "dr. Joris Palmboom"
    value(page, "people/0/name").hover()
    assert lit(page) == "Joris Palmboom"
    shared = page.locator(".ev", has_text="Joris Palmboom")
    shared.hover()
    paths = {found.get_attribute("data-path") for found in page.locator(".value.lit").all()}
    assert paths == {"people/0/name", "people/0/role"}
    seen = []
    for _ in range(2):
        shared.click()
        seen.append(page.evaluate("document.activeElement.dataset.path"))
    assert set(seen) == {"people/0/name", "people/0/role"}


def test_offsets_count_characters_also_behind_an_emoji(open_page: Any) -> None:
    page = open_page([record()])
    value(page, "registration/email").hover()
    assert lit(page) == "info@kring.example"


def test_diagnostic_leads_to_its_place(open_page: Any) -> None:
    page = open_page([record()])
    page.locator(".diagnostics button").nth(0).click()
    assert page.locator(".here").text_content() == "Kringgesprek"
    page.locator(".diagnostics button").nth(1).click()
    assert page.locator(".here").text_content() == "14-05-2024"


def test_leaf_of_the_calendar_shows_day_and_hours(open_page: Any) -> None:
    page = open_page([record()])
    leaf = page.locator(".leaf")
    assert list(leaf.locator("span:not(.bar, .bar span), b").all_text_contents()) == [
        "May 2024",
        "14",
        "Tuesday",
        "19:30",
        "doors 19:00",
    ]
    leaf.click()
    assert page.evaluate("document.activeElement.dataset.path") == "sessions/0/start_date"


def test_doubtful_and_inferred_values_are_marked(open_page: Any) -> None:
    page = open_page([record()])
    marked = {found.get_attribute("data-path") for found in page.locator(".value.doubt").all()}
    assert marked == {"series/name", "venue/name", "people/0/role"}
    assert value(page, "series/name").locator(".sure").text_content() == "40 %"
    assert "inferred" in value(page, "venue/city").get_attribute("aria-label")


def test_joined_emoji_are_not_torn_apart(open_page: Any) -> None:
    text = "Feest 👩\u200d🎓 op 3 mei\u200b 2024"
    page = open_page([record(blocks=blocks(text), evidence={"title": evidence("Feest 👩\u200d🎓", text=text)})])
    value(page, "title").hover()
    assert lit(page) == "Feest 👩\u200d🎓"
    assert page.locator(".words").text_content() == "Feest 👩\u200d🎓 op 3 mei␡ 2024"


def test_remarks_are_told_in_the_language_of_the_page(open_page: Any) -> None:
    page = open_page([record()], interface="nl")
    assert page.locator(".diagnostics b").all_text_contents() == ["titel ook anders gespeld", "jaar is afgeleid"]


def test_remark_without_words_tells_how_much_it_matters(open_page: Any) -> None:
    remark = {"code": "toString", "severity": "error", "message": "m", "start": None, "end": None}
    page = open_page([record(diagnostics=[remark])])
    assert page.locator(".diagnostics b").all_text_contents() == ["error"]
