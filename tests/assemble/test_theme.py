"""The theme: its first paragraph and its questions, tied to their characters."""

from dataclasses import replace

import pytest

from announce_parse.assemble import Material
from announce_parse.assemble.theme import theme
from announce_parse.document import Block
from announce_parse.options import Options
from announce_parse.pipeline import context_for
from announce_parse.read.text import read_text


def material_of(text: str, kinds: list[tuple[str, int]]) -> Material:
    """A document whose blocks are given by their kind and number of lines."""
    document = read_text(text)
    blocks, first = [], 0
    for kind, count in kinds:
        lines = document.lines[first : first + count]
        blocks.append(Block(kind, lines[0].start, lines[-1].end, first, first + count - 1, 0.8))  # type: ignore[arg-type]
        first += count
    return Material(document, tuple(blocks), (), replace(context_for(document, Options(language="nl"))))


def test_first_paragraph_is_the_summary_and_questions_are_listed() -> None:
    text = (
        "Watercafé #3\nWie betaalt de dijk?\n\nWaarom nu\n\nOveral langs de rivier wordt gebouwd en gegraven. "
        "Wie draagt de kosten? En hoe lang nog?\n\nWe praten verder over afspraken. “Wat werkte wel?”\n\n"
        "Meer weten? Bel ons."
    )
    found = theme(material_of(text, [("header", 3), ("theme", 5), ("logistics", 1)]))["theme"]
    assert (
        found["summary"].value
        == "Overal langs de rivier wordt gebouwd en gegraven. Wie draagt de kosten? En hoe lang nog?"
    )
    assert [question.value for question in found["questions"]] == [
        "Wie draagt de kosten?", "En hoe lang nog?", "Wat werkte wel?",
    ]  # fmt: skip
    for value in (found["summary"], *found["questions"]):
        (place,) = value.evidence
        assert " ".join(text[place.start : place.end].split()) == value.value


def test_lines_of_a_wrapped_mail_are_one_paragraph() -> None:
    text = (
        "Der Vortrag fragt, wie Städte ihre Bäume durch die\nheißen Sommer bringen und wer dafür zahlt. Er zeigt\n"
        "drei Beispiele.\n\nEin zweiter Absatz folgt hier noch nach."
    )
    summary = theme(material_of(text, [("theme", 5)]))["theme"]["summary"]
    assert summary.value == (
        "Der Vortrag fragt, wie Städte ihre Bäume durch die heißen Sommer bringen und wer dafür zahlt. Er zeigt "
        "drei Beispiele."
    )


@pytest.mark.parametrize(
    "text",
    ["Lezing op dinsdag", "Wat: een lezing over dijken en wie ze betaalt in het land\n", "", "Over het onderwerp"],
)
def test_no_theme_without_a_sentence(text: str) -> None:
    assert "summary" not in theme(material_of(text or " ", [("theme", 1)])).get("theme", {})


def test_only_the_blocks_of_the_theme_count() -> None:
    text = (
        "Kom je ook naar deze bijzonder mooie avond in het dorpshuis?\nAanmelden kan tot en met vrijdag bij de balie."
    )
    assert theme(material_of(text, [("header", 1), ("logistics", 1)])) == {}
