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


def test_beginning_counts_more_than_the_rest() -> None:
    abstract = "This talk is about the tools that we use for our work, and how they can be made better for all of you. "
    head = (
        "Lezing op dinsdag 14 mei 2024 om 19.30 uur in de zaal van het dorpshuis, met koffie en thee vanaf zeven uur. "
        "Aanmelden kan tot en met vrijdag 10 mei bij de vereniging; de toegang is gratis voor leden en hun gasten, "
        "en u bent van harte welkom."
    )
    assert detect(f"{head}\n\n{abstract * 10}") == "nl"


def test_letters_that_patterns_take_for_others() -> None:
    assert [small(word) for word in ("APRIL", "Aprıl", "JUNİ", "dollarſ")] == ["april", "april", "juni", "dollars"]
