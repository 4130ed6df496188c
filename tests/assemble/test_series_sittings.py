"""Series of which a sentence tells a sitting, and events of which a line tells an edition."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "sentence", "name"),
    [
        ("fr", "La prochaine séance du séminaire d'histoire rurale aura lieu le 3 mai 2024 à 14h.", "histoire rurale"),
        (
            "fr",
            "La prochaine séance du séminaire « Archives du sel » aura lieu le 3 mai 2024 à 14h.",
            "Archives du sel",
        ),
        ("nl", "De volgende bijeenkomst van de leeskring Spinoza is op 3 mei 2024 om 20 uur.", "leeskring Spinoza"),
        ("en", "The next session of the Fen Ethics reading group will be on 3 May 2024 at 4pm.", "Fen Ethics"),
        ("de", "Die nächste Sitzung des Oberseminars Salzgeschichte findet am 3. Mai 2024 statt.", "Salzgeschichte"),
    ],
)
def test_what_meets_is_a_series(language: str, sentence: str, name: str) -> None:
    series = parse(sentence, media_type="text/plain", language=language).series
    assert series is not None
    assert name in str(series.name)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La prochaine séance du conseil municipal aura lieu le 3 mai 2024 à 20h."),
        ("fr", "La prochaine réunion du club aura lieu le 3 mai 2024 à 20h."),
        ("fr", "La rencontre du club de lecture avec Jean Vasseur aura lieu le 3 mai 2024 à 20h."),
        ("nl", "De volgende bijeenkomst van de werkgroep is op 3 mei 2024 om 20 uur."),
        ("en", "The next meeting of the parish council will be on 3 May 2024 at 7pm."),
    ],
)
def test_meetings_of_bodies_are_no_series(language: str, sentence: str) -> None:
    assert parse(sentence, media_type="text/plain", language=language).series is None


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "3e édition du Salon du sel, dimanche 20 octobre 2024\n", "Salon du sel"),
        (
            "fr",
            "Le club organise le 17 décembre 2023 la troisième édition de son\n\nTournoi de Noël\n",
            "Tournoi de Noël",
        ),
        ("fr", "Dimanche 17 décembre 2023, 3e édition du Tournoi de Noël\n", "Tournoi de Noël"),
        ("nl", "3e editie van het Zoutfeest, 3 mei 2024\n", "Zoutfeest"),
    ],
)
def test_the_event_of_an_edition_is_title_and_series(language: str, text: str, name: str) -> None:
    record = parse(text, media_type="text/plain", language=language)
    assert record.title == name
    assert record.series is not None
    assert (record.series.name, record.series.edition) == (name, 3)
