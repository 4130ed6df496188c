"""The language of a text, by its stop words."""

import pytest

from announce_parse.languages import detect
from announce_parse.languages.folding import small


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Het debat is op dinsdag in de zaal van het stadhuis", "nl"),
        ("We meet at the weir on Tuesday, and so do you", "en"),
        ("Wir treffen uns am Dienstag und gehen nicht weit", "de"),
        ("Nous sommes dans la salle avec les enfants", "fr"),
        ("1234 xyzzy", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert detect(text) == language


def test_letters_that_patterns_take_for_others() -> None:
    assert [small(word) for word in ("APRIL", "Aprıl", "JUNİ", "dollarſ")] == ["april", "april", "juni", "dollars"]
