import pytest

from announce_parse import parse


def about(code: str, text: str, language: str) -> list[tuple[str | None, str]]:
    record = parse(text, media_type="text/plain", language=language)
    return [(d.field, text[d.start or 0 : d.end]) for d in record.diagnostics if d.code == code]


def test_the_second_venue_is_shown() -> None:
    text = "Lezing op 12 maart 2024\nLocatie: De Remise, Zutphen\n\nPlaats: Stadsschouwburg, Almelo"
    assert about("contradicting-venues", text, "nl") == [("venue", "Stadsschouwburg")]


def test_venues_of_several_sessions_may_differ() -> None:
    text = "Tour\n3 maart 2024, 20.00 uur\nLocatie: De Remise\n\n4 maart 2024, 20.00 uur\nLocatie: Luxor"
    assert about("contradicting-venues", text, "nl") == []


def test_the_second_title_is_shown() -> None:
    text = "Seminar\n\nTitle: Rivers and mills\nDate: 14 May 2024, 14:00\n\nTitle: Birds of the harbour"
    assert about("contradicting-titles", text, "en") == [("title", "Birds of the harbour")]


@pytest.mark.parametrize("line", ["Title: rivers & mills", "Subject: Mills", "Title: Rivers and Mills!"])
def test_the_same_title_again_is_none(line: str) -> None:
    text = f"Seminar\n\nTitle: Rivers and mills\nDate: 14 May 2024, 14:00\n\n{line}"
    assert about("contradicting-titles", text, "en") == []
