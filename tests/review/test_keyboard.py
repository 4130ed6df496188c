"""All work can be done by keys, and what was done is there again when the page is opened again."""

from typing import Any

from tests.review.documents import record


def title(page: Any) -> str:
    return page.locator("#record h2 bdi").text_content()


def focused(page: Any) -> str | None:
    return page.evaluate("document.activeElement.dataset.path ?? null")


def three() -> list[Any]:
    return [record(f"d{number}", title=f"Document {number}") for number in range(3)]


def test_next_and_previous_document(open_page: Any) -> None:
    page = open_page(three())
    assert title(page) == "Document 0"
    page.keyboard.press("j")
    assert title(page) == "Document 1"
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert title(page) == "Document 2"
    page.keyboard.press("k")
    assert title(page) == "Document 1"
    assert page.locator("#documents [aria-current]").text_content().startswith("Document 1")


def test_doubtful_values_one_after_another_through_documents(open_page: Any) -> None:
    page = open_page(three())
    seen = []
    for _ in range(4):
        page.keyboard.press("d")
        seen.append((title(page), focused(page)))
    assert seen == [
        ("Document 0", "series/name"),
        ("Document 0", "venue/name"),
        ("Document 0", "people/0/role"),
        ("Document 1", "series/name"),
    ]


def test_accept_marks_goes_on_and_is_kept(open_page: Any) -> None:
    page = open_page(three())
    page.keyboard.press("a")
    assert title(page) == "Document 1"
    assert "1 reviewed" in page.locator("#progress").text_content()
    page.reload()
    assert "1 reviewed" in page.locator("#progress").text_content()
    assert page.locator("#documents .done").all_text_contents()[0].startswith("Document 0")


def test_edit_a_value_by_keys(open_page: Any) -> None:
    page = open_page([record()])
    page.keyboard.press("d")
    page.keyboard.press("e")
    page.keyboard.type("De Kring")
    page.keyboard.press("Enter")
    assert page.locator('.value[data-path="series/name"] bdi').text_content() == "De Kring"
    assert focused(page) == "series/name"
    page.reload()
    assert page.locator('.value[data-path="series/name"] bdi').text_content() == "De Kring"


def test_keys_in_a_field_are_text(open_page: Any) -> None:
    page = open_page(three())
    page.keyboard.press("c")
    page.keyboard.press("e")
    page.keyboard.type("jak de?")
    page.keyboard.press("Escape")
    assert title(page) == "Document 0"
    assert page.locator('.value[data-path="series/name"] bdi').text_content() == "Kringgesprek"


def test_undo_takes_back_the_last_change(open_page: Any) -> None:
    page = open_page([record()])
    page.locator('.value[data-path="venue/city"]').focus()
    page.keyboard.press("Delete")
    assert page.locator('.value[data-path="venue/city"]').text_content() == "+ city"
    page.locator('[data-remove="people/0"]').click()
    assert page.locator(".person").count() == 1
    page.keyboard.press("z")
    assert page.locator(".person").count() == 2
    page.keyboard.press("Control+z")
    assert page.locator('.value[data-path="venue/city"] bdi').text_content() == "Arnhem"


def test_numbers_paint_lines(open_page: Any) -> None:
    page = open_page([record()])
    page.keyboard.press("t")
    page.keyboard.press("2")
    page.keyboard.press("2")
    kinds = [page.locator(".line").nth(number).get_attribute("class").split()[1] for number in range(3)]
    assert kinds == ["k-theme", "k-theme", "k-theme"]
    page.keyboard.press("Shift+Digit6")
    kinds = [line.get_attribute("class").split()[1] for line in page.locator(".line").all()]
    assert kinds == ["k-theme"] * 2 + ["k-other"] * 3 + ["k-guests"] * 4 + ["k-logistics"] * 4


def test_help_opens_and_closes(open_page: Any) -> None:
    page = open_page([record()])
    page.keyboard.press("?")
    assert page.locator("#help").is_visible()
    page.keyboard.press("j")
    page.locator("#help button").click()
    assert not page.locator("#help").is_visible()
    page.keyboard.press("?")
    page.keyboard.press("Escape")
    assert not page.locator("#help").is_visible()


def test_everything_has_a_name(open_page: Any) -> None:
    page = open_page(three())
    unnamed = page.evaluate(
        """() => [...document.querySelectorAll("button, input, select")].filter((one) => one.checkVisibility() &&
        !(one.getAttribute("aria-label") || one.labels?.[0]?.textContent.trim() || one.textContent.trim()))
        .map((one) => one.outerHTML)"""
    )
    assert unnamed == []


def test_tab_reaches_the_card_first_by_the_link(open_page: Any) -> None:
    page = open_page([record()])
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert focused(page) == "series/name"
