import pytest

from announce_parse.record import (
    Announcement,
    Deadline,
    Diagnostic,
    EvidenceText,
    Organisation,
    Person,
    Position,
    Price,
    ProgrammeItem,
    Registration,
    Series,
    Session,
    Venue,
)
from announce_parse.write.text import clean, dumps

FULL = Announcement(
    title="Wie betaalt de dijk?",
    series=Series(name="Spraakwater", edition=42),
    status="sold_out",
    sessions=(Session(start_date="2024-05-14", doors="19:00", start="19:30", end="22:00"),),
    venue=Venue(name="De Oude Remise", street="Kade 1", city="Arnhem"),
    attendance="mixed",
    people=(
        Person(
            name="Loes Brandsma", role="guest", honorific="dr.", positions=(Position(title="lid", organisation="Raad"),)
        ),
    ),
    organisers=(Organisation(name="Kring van Waterbeheerders", acronym="KvW"),),
    prices=(Price(amount=7.5, currency="EUR", label="gasten"),),
    free=False,
    registration=Registration(required=True, url="https://example.org/", deadline=Deadline(date="2024-05-12")),
    programme=(ProgrammeItem(start="19:30", title="Opening"),),
    evidence={
        "venue/name": (EvidenceText(start=0, end=1, text="D", certainty="stated", confidence=0.2),),
        "sessions/0/start_date": (EvidenceText(start=0, end=1, text="1", certainty="inferred", confidence=0.9),),
    },
)


@pytest.mark.parametrize(
    "shown",
    [
        "Wie betaalt de dijk?",
        "Spraakwater #42",
        "sold_out",
        "2024-05-14 *  19:30–22:00 (doors 19:00)",
        "De Oude Remise ?, Kade 1, Arnhem",
        "mixed",
        "dr. Loes Brandsma (lid, Raad)",
        "Kring van Waterbeheerders (KvW)",
        "7.50 EUR gasten",
        "https://example.org/",
        "2024-05-12",
        "Opening",
        "? doubtful",
    ],
)
def test_card_shows(shown: str) -> None:
    assert shown in dumps(FULL)


def test_card_of_an_empty_record_has_no_legend() -> None:
    card = dumps(Announcement())
    assert "No title" in card
    assert "doubtful" not in card


@pytest.mark.parametrize("text", ["\x1b[31mrood", "omge\u202edraaid", "bel\x07", "wis\x9b2J"])
def test_what_a_terminal_would_act_upon_is_taken_out(text: str) -> None:
    assert clean(text) != text
    assert text not in dumps(Announcement(title=text, venue=Venue(name=text)))


def test_markup_of_the_card_is_not_taken_from_the_text() -> None:
    assert "[bold]Zaal[/bold]" in dumps(Announcement(venue=Venue(name="[bold]Zaal[/bold]")))


def test_doubtful_and_inferred_moments_are_marked_apart() -> None:
    moments = {"start_date": ("inferred", 0.9), "start": ("stated", 0.3)}
    found = {
        f"sessions/0/{name}": (EvidenceText(start=0, end=1, text="1", certainty=certainty, confidence=sure),)
        for name, (certainty, sure) in moments.items()
    }
    session = Session(start_date="2024-05-14", start="19:30")
    assert "2024-05-14 *  19:30 ?" in dumps(Announcement(sessions=(session,), evidence=found))


def test_code_of_a_diagnostic_is_cleaned_too() -> None:
    remark = Diagnostic(code="bel\x07", severity="info", message="m")
    assert "\x07" not in dumps(Announcement(diagnostics=(remark,)))
