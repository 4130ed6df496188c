"""Phrases of a pack in running text."""

import pytest

from announce_parse.languages.phrases import PhraseTable


@pytest.mark.parametrize(
    ("phrase", "text", "stands"),
    [
        ("gratis aanmelden", "Leden gratis. Aanmelden kan tot maandag.", False),
        ("gratis aanmelden", "U kunt zich gratis aanmelden.", True),
        ("kosten geen", "Kosten? Geen.", True),
        ("met dr", "Een avond met Dr. Poel", True),
        ("met dr poel", "Een avond met Dr. Poel", True),
    ],
)
def test_no_phrase_goes_on_in_a_new_sentence(phrase: str, text: str, stands: bool) -> None:
    assert bool(PhraseTable({"told": [phrase]}).find(text)) is stands
