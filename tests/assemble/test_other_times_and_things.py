"""What a text says of other times and things: no change, price or registration of the event."""

import pytest

from announce_parse import parse

NOTICES = {
    "en": "Rivers in the City\n\n14 May 2024 at 19:30\nTobin Hall, Mill Lane 4, Marlow\n\nThere will be tea and cake.",
    "nl": "Rivieren in de stad\n\ndinsdag 14 mei 2024, 19.30 uur\nTobinzaal, Molenweg 4, Elst\n\nEr is koffie.",
    "de": "Flüsse in der Stadt\n\nDienstag, 14. Mai 2024, 19.30 Uhr\nTobinsaal, Mühlenweg 4, Olpe\n\nEs gibt Kaffee.",
    "fr": "Les rivières en ville\n\nMardi 14 mai 2024 à 19h30\nSalle Tobin, 4 chemin du Moulin, Arras\n\nBienvenue.",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The 2020 edition was cancelled because of the pandemic."),
        ("en", "The mill moved to Barton in 1902."),
        ("en", "Last year's talk was sold out."),
        ("nl", "De editie van 2020 werd geannuleerd vanwege corona."),
        ("nl", "De lezing van vorig jaar was uitverkocht."),
        ("de", "Die alte Brücke wurde abgerissen und der Jahrmarkt 1953 abgesagt."),
        ("fr", "L'édition 2020 a été annulée à cause de la pandémie."),
    ],
)
def test_changes_of_other_years_are_none(language: str, sentence: str) -> None:
    for place in (f"{NOTICES[language]} {sentence}\n", NOTICES[language].replace("\n\n", f"\n\n{sentence}\n\n", 1)):
        assert parse(place, language=language).status == "scheduled"


def test_change_of_the_events_own_year_is_told() -> None:
    assert parse(f"{NOTICES['en']}\n\nThe 2024 talk is cancelled.\n", language="en").status == "cancelled"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "His book costs £12.50 and is for sale on the night."),
        ("en", "The bridge cost £40,000 to build in 1880."),
        ("nl", "Haar boek kost € 12,50."),
        ("de", "Der erste Preis beträgt 500 Euro."),
        ("fr", "Son livre coûte 12,50 € et sera en vente sur place."),
    ],
)
def test_prices_of_things_are_none_of_the_events(language: str, sentence: str) -> None:
    record = parse(f"{NOTICES[language]} {sentence}\n", language=language)
    assert (record.prices, record.free) == ((), None)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The registered charity number is 1012345."),
        ("en", "The company is registered in England."),
        ("nl", "De stichting is ingeschreven bij de Kamer van Koophandel."),
        ("fr", "L'association est enregistrée à la préfecture."),
        ("fr", "L'église est inscrite aux monuments historiques."),
    ],
)
def test_registers_ask_nobody_to_register(language: str, sentence: str) -> None:
    assert parse(f"{NOTICES[language]} {sentence}\n", language=language).registration.required is None


@pytest.mark.parametrize(("language", "sentence"), [("fr", "Le wifi est gratuit."), ("en", "The free tier suffices.")])
def test_what_is_free_beside_the_event(language: str, sentence: str) -> None:
    assert parse(f"{NOTICES[language]} {sentence}\n", language=language).free is None
