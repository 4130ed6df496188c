"""Whatever a text or a record holds stays text: nothing runs, nothing is fetched, nothing becomes an element."""

from itertools import product
from typing import Any

import pytest

from announce_parse.record import Announcement
from tests.review.documents import record
from tests.review.test_editing import change, exported

_SCRIPTS = (
    "<script>pwned=1</script>",
    "</script><script>pwned=1</script>",
    "<img src=x onerror=pwned=1>",
    "<svg onload=pwned=1>",
    "<svg><script>pwned=1</script></svg>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
    "<a href='javascript:pwned=1' autofocus onfocus=pwned=1>x</a>",
    "javascript:pwned=1",
    "<body onload=pwned=1>",
    "<details open ontoggle=pwned=1>",
    "<input autofocus onfocus=pwned=1>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<object data=https://evil.example/></object>",
    "<form action=https://evil.example/><button>x</button></form>",
    "<!--<script>",
    "]]><script>pwned=1</script>",
    "{{script}}{{data}}${pwned=1}",
    '" onmouseover="pwned=1" x="',
    "' onfocus='pwned=1' x='",
    '"]; pwned=1; //',
    "\\u003cscript\\u003epwned=1\\u003c/script\\u003e",
    "&lt;script&gt;pwned=1&lt;/script&gt;",
    "url(https://evil.example/x.png)",
    "https://evil.example/x.png",
    "data:text/html,<script>pwned=1</script>",
    "__proto__",
    "constructor",
    '=HYPERLINK("https://evil.example")',
    "%3Cscript%3Epwned=1%3C/script%3E",
    "\u2028pwned=1\u2029",
    "\u0000\u0007\u001b[31m\u009b31m",
    "\u202etxt.exe\u202c",
    "\u2066\u2067\u2068left open",
    "\u2069\u2069closed before it opened",
    "\ud800 lone \udfff",
    "\ufeff\u200b\u200d\u2060",
    "e\u0301" * 50 + "\u0300" * 300,
    "👩‍👩‍👧‍👦🏳️‍🌈" * 20,
    "\r\r\n\n\t\v\f",
    "x" * 20_000,
)
_AROUND = ("{}", "a {} b", '"{}"', "'{}'", "<b>{}</b>", "`{}`", "{}\n{}", "</textarea></title></style>{}")
HOSTILE = [around.replace("{}", script) for script, around in product(_SCRIPTS, _AROUND)]


def hostile(string: str, number: int) -> Announcement:
    """A record with a string wherever a record can hold text, and in its own text as evidence."""
    text = f"{string}\n{string}"
    place = {"start": 0, "end": len(string), "text": string, "certainty": "stated", "confidence": 0.3}
    fields: dict[str, Any] = {
        "title": string,
        "language": string,
        "series": {"name": string, "edition": 1},
        "theme": {"summary": string, "questions": [string]},
        "sessions": [{"start_date": "2024-05-14", "timezone": string}],
        "venue": dict.fromkeys(("name", "room", "street", "postcode", "city", "country"), string),
        "people": [
            {"name": string, "honorific": string, "role": "guest",
             "positions": [{"title": string, "organisation": string}]}
        ],
        "organisers": [{"name": string, "acronym": string}],
        "partners": [{"name": string, "acronym": string}],
        "registration": {"url": string, "email": string, "phone": string},
        "prices": [{"amount": 1e300, "currency": string, "label": string}],
        "programme": [{"start": "10:00", "title": string}],
        "blocks": [{"kind": "theme", "start": 0, "end": len(text), "text": text}],
        "evidence": {"title": [place], string: [place], "venue/name": [place], "__proto__": [place]},
        "diagnostics": [
            {"code": string, "severity": "error", "message": string, "start": 0, "end": len(string), "field": string}
        ],
        "source": {"path": string, "media_type": string, "encoding": string, "sha256": string, "url": string},
    }  # fmt: skip
    return record(f"{number} {string}", **fields)


_WALK = """async () => {
  const seen = [];
  for (const doc of document.querySelectorAll("#documents button")) {
    doc.click();
    const over = new MouseEvent("mouseover", { bubbles: true });
    for (const mark of document.querySelectorAll(".ev")) mark.dispatchEvent(over);
    for (const value of document.querySelectorAll(".value")) value.focus();
    for (const remark of document.querySelectorAll("[data-remark]")) remark.click();
    const made = [...document.querySelectorAll("#text *, #record *, #documents *, #menu *")];
    const strange = made.filter((one) => !/^(DIV|SPAN|BUTTON|BDI|H2|H3|B|SMALL|UL|LI|LABEL|INPUT)$/.test(one.tagName));
    const acts = ({ name }) => /^(on|href|src|style$)/.test(name);
    const handlers = made.filter((one) => [...one.attributes].some(acts) && !one.closest(".bar"));
    if (strange.length || handlers.length) seen.push(doc.textContent.slice(0, 80));
  }
  await new Promise((done) => setTimeout(done, 50));
  return seen;
}"""


def test_there_are_enough_strings() -> None:
    assert len(set(HOSTILE)) >= 300


@pytest.mark.parametrize("part", range(4))
def test_hostile_strings_stay_inert(open_page: Any, part: int) -> None:
    strings = HOSTILE[part::4]
    page = open_page([hostile(string, number) for number, string in enumerate(strings)])
    assert page.locator("#documents button").count() == len(strings)
    assert page.evaluate(_WALK) == []
    assert page.evaluate("typeof pwned") == "undefined"
    assert page.evaluate("Object.keys(Object.prototype)") == []
    assert page.url == page.own


def test_hostile_strings_are_shown_as_they_are(open_page: Any) -> None:
    strings = [string for string in _SCRIPTS if string.isprintable() and len(string) < 1000]
    page = open_page([hostile(string, number) for number, string in enumerate(strings)])
    for string in strings:
        assert page.locator("#record h2 bdi").text_content() == string
        assert page.locator(".words").all_text_contents() == [string, string]
        page.keyboard.press("j")


def test_controls_of_direction_are_shown_instead_of_obeyed(open_page: Any) -> None:
    page = open_page([hostile("\u202etxt.exe", 0)])
    assert page.locator("#record h2 bdi").text_content() == "␡txt.exe"
    assert page.locator(".control").first.get_attribute("title") == "U+202E"


def test_what_is_typed_stays_text_too(open_page: Any, tmp_path: Any) -> None:
    page = open_page([record()])
    for string in _SCRIPTS[:12]:
        change(page, "title", string)
        assert page.locator("#record h2 bdi").text_content() == string
    exported(page, tmp_path)
    assert page.evaluate("typeof pwned") == "undefined"


def test_export_of_hostile_names_stays_in_its_folder(open_page: Any, tmp_path: Any) -> None:
    names = ["../../etc/passwd", "..\\..\\x", "/absolute", "con", "a\0b", "", "."]
    page = open_page([record(name) for name in [*names, *names]])
    for _ in range(2 * len(names)):
        page.keyboard.press("a")
    folder = exported(page, tmp_path, "#export-all")
    files = sorted(path.name for path in folder.iterdir())
    assert len(files) == 4 * len(names)
    assert not any(set(name) & set("/\\:\0") or name.startswith(".") for name in files)
