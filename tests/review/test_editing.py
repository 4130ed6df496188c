"""Corrections become gold files that the checks, the evaluation and the training read."""

import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from announce_parse.cli import OK, main
from announce_parse.training.gold import document_of, line_kinds, load_gold
from tests.review.documents import TEXT, blocks, record

CHECK = Path(__file__).parents[3] / "shared" / "bench" / "check_gold.py"


def change(page: Any, path: str, text: str) -> None:
    page.locator(f'.value[data-path="{path}"]').click()
    page.keyboard.type(text)
    page.keyboard.press("Enter")


def shown(page: Any, path: str) -> str:
    return page.locator(f'.value[data-path="{path}"] bdi').text_content()


def select(page: Any, quote: str) -> None:
    """Select the first `quote` of the text as a mouse would."""
    page.evaluate(
        """(quote) => {
          const nodes = [];
          const walker = document.createTreeWalker(document.getElementById("text"), NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.parentElement.closest("[data-start]")) nodes.push(node);
          }
          const all = nodes.map((node) => node.data).join("");
          const range = document.createRange();
          const point = (offset) => {
            for (const node of nodes) { if (offset <= node.length) return [node, offset]; offset -= node.length; }
          };
          const start = all.indexOf(quote);
          const [first, from] = point(start);
          range.setStart(first, from);
          range.setEnd(...point(start + quote.length));
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }""",
        quote,
    )


def use(page: Any, quote: str, label: str) -> None:
    select(page, quote)
    page.keyboard.press("u")
    page.locator("#menu").get_by_role("menuitem", name=label, exact=True).click()


def exported(page: Any, tmp_path: Path, button: str = "#export") -> Path:
    with page.expect_download() as download:
        page.locator(button).click()
    folder = tmp_path / "gold"
    with zipfile.ZipFile(io.BytesIO(Path(download.value.path()).read_bytes())) as archive:
        assert archive.testzip() is None
        archive.extractall(folder)
    return folder


def gold_of(folder: Path, name: str = "kring") -> dict[str, Any]:
    return json.loads((folder / f"{name}.gold.json").read_text(encoding="utf-8"))


def test_role_is_chosen_from_a_list(open_page: Any, tmp_path: Path) -> None:
    page = open_page([record()])
    page.locator('.value[data-path="people/0/role"]').click()
    page.locator("select.editor").select_option("moderator")
    page.keyboard.press("Enter")
    assert gold_of(exported(page, tmp_path))["people"][0]["role"] == "moderator"


@pytest.mark.parametrize(
    ("path", "typed", "kept"),
    [
        ("sessions/0/start_date", "21 november 2023", "2023-11-21"),
        ("sessions/0/start_date", "3-6-2024", "2024-06-03"),
        ("sessions/0/start_date", "14 Mai", "--05-14"),
        ("sessions/0/start", "20.15 uur", "20:15"),
        ("sessions/0/end", "10 pm", "22:00"),
        ("sessions/0/end", "22h30", "22:30"),
    ],
)
def test_days_and_hours_as_written(open_page: Any, tmp_path: Path, path: str, typed: str, kept: str) -> None:
    page = open_page([record()])
    change(page, path, typed)
    assert gold_of(exported(page, tmp_path))["sessions"][0][path.rsplit("/", maxsplit=1)[-1]] == kept


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("sessions/0/start_date", "31-02-2024"),
        ("sessions/0/start", "25:00"),
        ("series/edition", "forty-two"),
        ("prices/0/amount", "cheap"),
        ("people/0/name", " "),
    ],
)
def test_what_is_not_valid_is_not_kept(open_page: Any, path: str, typed: str) -> None:
    page = open_page([record()])
    before = shown(page, path)
    change(page, path, typed)
    assert page.locator(".editor[aria-invalid]").count() == 1
    assert "not a valid value" in page.locator("#message").text_content()
    page.keyboard.press("Escape")
    assert shown(page, path) == before


def test_selected_text_becomes_a_value_with_its_evidence(open_page: Any) -> None:
    page = open_page([record(venue=None, evidence={})])
    use(page, "De Oude Remise", "Venue name")
    assert shown(page, "venue/name") == "De Oude Remise"
    page.locator('.value[data-path="venue/name"]').hover()
    assert page.locator(".ev.lit").text_content() == "De Oude Remise"


def test_selected_text_becomes_the_value_looked_at(open_page: Any) -> None:
    page = open_page([record()])
    page.locator('.value[data-path="sessions/0/end"]').focus()
    use(page, "20.15 uur", "Sessions 1: end")
    assert shown(page, "sessions/0/end") == "20:15"


def test_selected_text_becomes_one_more_person(open_page: Any) -> None:
    page = open_page([record(people=[], evidence={})])
    use(page, "Loes Brandsma", "+ People")
    assert shown(page, "people/0/name") == "Loes Brandsma"
    use(page, "dr. Joris Palmboom (omgevingsmanager", "+ People")
    assert shown(page, "people/1/name") == "dr. Joris Palmboom (omgevingsmanager"


def test_selected_lines_get_a_kind(open_page: Any) -> None:
    page = open_page([record()])
    select(page, "Loes Brandsma")
    page.keyboard.press("u")
    page.locator("#menu").get_by_role("menuitem", name="kind (line 8").click()
    page.keyboard.press("5")
    assert page.locator(".line").nth(7).get_attribute("class") == "line k-logistics first"


def test_evidence_moves_with_its_item(open_page: Any) -> None:
    page = open_page([record()])
    page.locator('[data-remove="people/0"]').click()
    page.locator('.value[data-path="people/0/name"]').hover()
    assert page.locator(".ev.lit").text_content() == "Loes Brandsma"


def test_gold_of_an_untouched_record(open_page: Any, tmp_path: Path) -> None:
    gold = gold_of(exported(open_page([record()]), tmp_path))
    assert gold["sessions"] == [
        {
            "start_date": "2024-05-14",
            "end_date": None,
            "doors": "19:00",
            "start": "19:30",
            "end": None,
            "date_quote": "14-05-2024",
            "time_quotes": ["19.00 uur", "aanvang 19.30 uur"],
        }
    ]
    assert gold["programme"] == [{"time": "20:15", "end": None, "quote": "20.15 uur Pauze met koffie"}]
    assert gold["reference_date"] == "2024-04-01"
    assert [block["kind"] for block in gold["blocks"]] == ["header", "theme", "guests", "logistics"]
    assert gold["blocks"][-1]["last_line"] == len(TEXT.splitlines())
    assert (tmp_path / "gold" / "kring.txt").read_text(encoding="utf-8") == TEXT


def test_what_does_not_stand_in_the_text_is_told_and_left_out(open_page: Any, tmp_path: Path) -> None:
    page = open_page([record(venue={"name": "Elders", "city": "Arnhem"})])
    assert page.locator(".value.absent").get_attribute("data-path") == "venue/name"
    change(page, "people/1/name", "Iemand Anders")
    gold = gold_of(exported(page, tmp_path))
    assert gold["venue"]["name"] is None
    assert gold["venue"]["city"] == "Arnhem"
    assert [person["name"] for person in gold["people"]] == ["Joris Palmboom"]


def test_no_announcement_is_set_aside_with_a_reason(open_page: Any, tmp_path: Path) -> None:
    page = open_page([record()])
    page.locator("#unusable").check()
    page.locator("#why").fill("a list of events")
    page.keyboard.press("Tab")
    gold = gold_of(exported(page, tmp_path))
    assert gold == {"id": "kring", "language": "nl", "usable": False, "why": "a list of events"}


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
def test_lines_are_counted_alike_whatever_ends_them(open_page: Any, tmp_path: Path, ends: str) -> None:
    text = ends.join(["Lezing over dijken", "12 maart 2024", "Toegang gratis"])
    folder = exported(
        open_page([record(blocks=blocks(text), evidence={}, diagnostics=[], title="Lezing over dijken")]), tmp_path
    )
    lines = (folder / "kring.txt").read_text(encoding="utf-8").split("\n")
    assert gold_of(folder)["blocks"][-1]["last_line"] == len(lines)


def corrected(open_page: Any, tmp_path: Path) -> Path:
    """Three corrected documents of three publishers as a gold folder."""
    page = open_page([record(f"body{number}-1") for number in range(3)])
    for _ in range(3):
        change(page, "series/edition", "43")
        page.locator(".kind").nth(2).focus()
        page.keyboard.press("3")
        page.keyboard.press("a")
    return exported(page, tmp_path, "#export-all")


def test_export_of_all_that_was_reviewed_loads_as_gold(open_page: Any, tmp_path: Path) -> None:
    documents = load_gold([corrected(open_page, tmp_path)])
    assert [document.id for document in documents] == [f"body{number}-1" for number in range(3)]
    assert all(document.gold["series"] == {"name": "Kringgesprek", "edition": 43} for document in documents)
    assert all(document.text == TEXT for document in documents)
    kinds = line_kinds(documents[0], document_of(documents[0]))
    assert kinds[1:4] == ("header", "guests", "theme")


def test_evaluate_reads_the_export(open_page: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["evaluate", str(corrected(open_page, tmp_path)), "--json"])
    assert left.value.code == OK
    scores = json.loads(capsys.readouterr().out)
    assert scores["documents"] == 3
    assert scores["fields"]["date"]["f1"] == 1.0


@pytest.mark.skipif(not CHECK.is_file(), reason="no evaluation corpus beside the checkout")
def test_export_has_no_faults(open_page: Any, tmp_path: Path) -> None:
    folder = corrected(open_page, tmp_path)
    result = subprocess.run([sys.executable, str(CHECK), str(folder)], capture_output=True, check=False, text=True)
    assert result.stdout.strip() == "3 gold files, 0 with faults"
