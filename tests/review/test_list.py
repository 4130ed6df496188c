"""Finding one's way in many documents."""

from typing import Any

import pytest

from tests.review.documents import evidence, record


def listed(page: Any) -> list[str]:
    return page.locator("#documents bdi").all_text_contents()


def some() -> list[Any]:
    remark = {"code": "placeholder-text", "severity": "warning", "message": "placeholder", "start": None, "end": None}
    return [
        record("a", title="Sure", evidence={"title": evidence("Wie betaalt de dijk?", 0.9)}, diagnostics=[]),
        record("b", title="Doubtful", language="de", evidence={"title": evidence("Wie betaalt de dijk?", 0.2)}),
        record("c", title="Remarked", language="en", evidence={}, diagnostics=[remark]),
    ]


def test_search_in_titles_and_texts(open_page: Any) -> None:
    page = open_page(some())
    page.locator("#search").fill("remark")
    assert listed(page) == ["Remarked"]
    page.locator("#search").fill("PALMBOOM")
    assert len(listed(page)) == 3
    page.locator("#search").fill("nowhere")
    assert listed(page) == []
    assert page.locator("#count").text_content() == "0 of 3 documents"


def test_filter_by_language_and_diagnostic(open_page: Any) -> None:
    page = open_page(some())
    page.locator("#filter-language").select_option("de")
    assert listed(page) == ["Doubtful"]
    page.locator("#filter-language").select_option("")
    page.locator("#filter-diagnostic").select_option("placeholder-text")
    assert listed(page) == ["Remarked"]


def test_least_certain_first_and_only_open(open_page: Any) -> None:
    page = open_page(some())
    page.locator("#order").select_option("doubt")
    assert listed(page) == ["Doubtful", "Sure", "Remarked"]
    page.locator("#open-only").check()
    page.locator("#documents button", has_text="Doubtful").click()
    page.keyboard.press("a")
    assert listed(page) == ["Sure", "Remarked"]
    assert page.locator("#record h2 bdi").text_content() == "Sure"


def test_progress_belongs_to_the_text_and_not_to_the_page(open_page: Any) -> None:
    page = open_page(some())
    page.keyboard.press("a")
    keys = page.evaluate("Object.keys(localStorage)")
    assert len(keys) == 1
    page.evaluate("localStorage.setItem(Object.keys(localStorage)[0], '{\"record\": 3}')")
    page.reload()
    assert listed(page) == ["Sure", "Doubtful", "Remarked"]


def test_long_list_grows_as_it_is_scrolled(open_page: Any) -> None:
    page = open_page([record(str(number), title=f"Document {number}") for number in range(700)])
    assert 0 < len(listed(page)) < 700
    page.locator("#search").fill("document 69")
    assert listed(page) == ["Document 69", *(f"Document 69{number}" for number in range(10))]
    page.locator("#search").fill("")
    for _ in range(3):
        page.locator("#documents li").last.scroll_into_view_if_needed()
        page.wait_for_timeout(100)
    assert listed(page) == [f"Document {number}" for number in range(700)]


def test_document_far_down_is_in_the_list_when_it_is_shown(open_page: Any) -> None:
    far = [record(str(number), title=f"Document {number}", evidence={}) for number in range(400)]
    far.append(record("doubtful", title="Doubtful"))
    page = open_page(far)
    page.keyboard.press("d")
    assert page.locator("#record h2 bdi").text_content() == "Doubtful"
    assert page.locator("#documents [aria-current]").text_content().startswith("Doubtful")


def test_nothing_to_review(open_page: Any) -> None:
    page = open_page([])
    assert page.locator("#text").text_content() == "No documents"
    for key in "jkdaszultc":
        page.keyboard.press(key)


def test_interface_in_dutch_and_english(open_page: Any) -> None:
    page = open_page([record()], interface="nl")
    assert page.locator("html").get_attribute("lang") == "nl"
    assert page.locator("#accept").text_content() == "Akkoord"
    assert page.locator('.value[data-path="people/0/role"] bdi').text_content() == "gast"
    page.locator("#interface").select_option("en")
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("#accept").text_content() == "Accept"
    assert page.locator('.value[data-path="people/0/role"] bdi').text_content() == "guest"
    assert "undefined" not in page.locator("body").inner_text()


def test_both_interfaces_say_the_same_things(open_page: Any) -> None:
    page = open_page([record()])
    script = page.locator("script:not([type])").text_content()
    words = script[script.index("const WORDS") : script.index("// The documents,")]
    missing = page.evaluate(
        words
        + """
        const paths = (one, at) => typeof one === "object"
          ? Object.entries(one).flatMap(([key, part]) => paths(part, `${at}/${key}`)) : [at];
        const [nl, en] = [new Set(paths(WORDS.nl, "")), new Set(paths(WORDS.en, ""))];
        [...nl.symmetricDifference(en)]"""
    )
    assert missing == []


@pytest.mark.parametrize("width", [320, 390, 768, 1100])
def test_nothing_is_wider_than_the_screen(open_page: Any, width: int) -> None:
    page = open_page([record(title="Een" + "zeer" * 60 + "lang woord")], viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_on_a_phone_the_evidence_is_quoted(open_page: Any) -> None:
    page = open_page([record()], viewport={"width": 390, "height": 800})
    page.locator('.value[data-path="sessions/0/start"]').focus()
    assert page.locator("#quote mark").text_content() == "aanvang 19.30 uur"
    assert page.locator("#quote").is_visible()


_CONTRAST = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255]; };
  const over = (top, bottom) => [0, 1, 2].map((at) => top[at] * top[3] + bottom[at] * (1 - top[3])).concat(1);
  const ground = (element) => element ? (() => { const own = rgba(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, ground(element.parentElement)); })() : [255, 255, 255, 1];
  const light = (colour) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => { const part = colour[at] / 255;
    return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4); }, 0);
  const poor = [];
  for (const element of document.querySelectorAll("body *")) {
    if (!element.checkVisibility({ opacityProperty: true }) || element.closest("[disabled]")) continue;
    if (![...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())) continue;
    const drawn = element instanceof SVGElement;
    let below = ground(drawn ? element.closest("svg").parentElement : element);
    if (element.matches(".cell")) {
      const [empty, full] = element.parentElement.querySelectorAll("rect");
      const fill = rgba(getComputedStyle(full).fill);
      const shade = [...fill.slice(0, 3), Number(full.getAttribute("fill-opacity"))];
      below = over(shade, rgba(getComputedStyle(empty).fill));
    }
    const ink = rgba(getComputedStyle(element)[drawn ? "fill" : "color"]);
    for (let at = element; at; at = at.parentElement) ink[3] *= Number(getComputedStyle(at).opacity);
    const [a, b] = [light(over(ink, below)), light(below)].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) poor.push(`${element.className} ${element.textContent.slice(0, 20)} ${ratio.toFixed(2)}`);
  }
  return poor;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast_of_text(open_page: Any, scheme: str) -> None:
    roles = ["moderator", "speaker", "guest", "host", "performer", "organiser", "contact"]
    people = [{"name": f"Ada {role}", "role": role} for role in roles]
    page = open_page([record(people=people)], color_scheme=scheme)
    page.locator('.value[data-path="sessions/0/start"]').focus()
    assert page.evaluate(_CONTRAST) == []
    page.locator("#unusable").check()
    assert page.evaluate(_CONTRAST) == []
    page.locator("#accept").focus()
    page.keyboard.press("?")
    assert page.evaluate(_CONTRAST) == []
