import pytest

from announce_parse import parse

GARBLED = [
    "Concert in CafÃ© De Zon op 3 maart 2025",
    "Vortrag Ã¼ber BrÃ¼cken am 3. MÃ¤rz 2025",
    "Theaterâ€™s avond op 3 maart 2025",
    "Caf\ufffd De Zon, 3 maart 2025",
]
SOUND = [
    "Concert in Café De Zon op 3 maart 2025",
    "Vortrag über Brücken am 3. März 2025, Straße 5 – 7",
    "Soirée à l’Œuvre, le 3 mars 2025, 5 €",
    "ÂME, un spectacle de cirque, le 3 mars 2025",
    "Chœur « Âge d’or » – Às 20h",
]


def diagnostics(text: str) -> list[tuple[str, str]]:
    record = parse(text, media_type="text/plain")
    return [(d.code, text[d.start : d.end]) for d in record.diagnostics if d.code == "mojibake"]


@pytest.mark.parametrize("text", GARBLED)
def test_garbled_text_is_remarked(text: str) -> None:
    assert len(diagnostics(text)) == 1


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_is_not(text: str) -> None:
    assert diagnostics(text) == []
