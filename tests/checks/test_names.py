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


@pytest.mark.parametrize(
    ("language", "label", "sentence", "place"),
    [
        ("nl", "Locatie: De Bron, Hulst", "De lezing vindt plaats in Theater De Ster te Hulst.", "Theater De Ster"),
        ("de", "Ort: Stadtbücherei Leer", "Der Vortrag findet im Gemeindehaus Loga statt.", "Gemeindehaus Loga"),
        (
            "en",
            "Venue: Town Hall, Ludlow",
            "The talk takes place at the Assembly Rooms, Mill Street.",
            "Assembly Rooms",
        ),
        ("fr", "Lieu : Médiathèque de Gex", "La conférence aura lieu au Théâtre du Lac.", "Théâtre du Lac"),
    ],
)
def test_a_sentence_tells_another_venue_than_the_label(language: str, label: str, sentence: str, place: str) -> None:
    text = f"De dijk\n14-03-2024, 20:00\n{label}\n\n{sentence}"
    assert about("contradicting-venues", text, language) == [("venue", place)]


@pytest.mark.parametrize(
    ("language", "label", "sentence"),
    [
        ("nl", "Locatie: De Bron, Hulst", "De lezing vindt plaats in De Bron."),
        ("nl", "Locatie: De Bron, Hulst", "De borrel na afloop vindt plaats in Café Jos."),
        ("nl", "Locatie: De Bron, Zaal Zuid", "De lezing vindt plaats in Zaal Zuid."),
        ("nl", "Locatie: Hogeschool Delta", "De lezing vindt plaats in Gebouw Noord."),
        ("en", "Venue: University of Lowmoor", "The talk takes place in the Hargrave Building."),
        ("en", "Venue: Town Hall, Ludlow", "Drinks will take place at The Crown Inn."),
        ("de", "Ort: Universität Bremen", "Die Tagung findet im Haus der Wissenschaft statt."),
    ],
)
def test_a_building_of_the_body_and_the_place_of_the_drinks_are_no_other_venue(
    language: str, label: str, sentence: str
) -> None:
    assert about("contradicting-venues", f"De dijk\n14-03-2024, 20:00\n{label}\n\n{sentence}", language) == []


def test_the_second_title_is_shown() -> None:
    text = "Seminar\n\nTitle: Rivers and mills\nDate: 14 May 2024, 14:00\n\nTitle: Birds of the harbour"
    assert about("contradicting-titles", text, "en") == [("title", "Birds of the harbour")]


@pytest.mark.parametrize("line", ["Title: rivers & mills", "Subject: Mills", "Title: Rivers and Mills!"])
def test_the_same_title_again_is_none(line: str) -> None:
    text = f"Seminar\n\nTitle: Rivers and mills\nDate: 14 May 2024, 14:00\n\n{line}"
    assert about("contradicting-titles", text, "en") == []
