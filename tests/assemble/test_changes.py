"""Changes that sentences tell with words between, and marks beside a title."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("language", "status", "text"),
    [
        (
            "en",
            "moved",
            "A public conversation about heat\n\n"
            "Following advice from the Government our March evening won't be taking place at the Guildhall "
            "Library as planned. Instead we shall meet on Zoom. The date stays the same, Tuesday 24 March "
            "2020, 7.30pm.",
        ),
        (
            "en",
            "moved",
            "Talk on bees\n\n"
            "Tuesday 24 March 2020, 7.30pm\n\n"
            "The talk will no longer be held in the Town Hall but in St Anne's Church.",
        ),
        (
            "en",
            "moved",
            "Talk on bees\n\n"
            "Tuesday 24 March 2020, 7.30pm\n\n"
            "Please note that the meeting will not take place at the library but at the Guildhall.",
        ),
        (
            "en",
            "cancelled",
            "Talk on bees\n\nTuesday 24 March 2020, 7.30pm\n\nUnfortunately the talk will not take place.",
        ),
        ("en", "moved", "NOW ONLINE: Talk on bees\n\nTuesday 24 March 2020, 7.30pm on Zoom."),
        (
            "nl",
            "moved",
            "Lezing over bijen\n\n"
            "Dinsdag 24 maart 2020, 20.00 uur\n\n"
            "De lezing gaat niet door in het Dorpshuis, maar online via Zoom.",
        ),
        (
            "nl",
            "moved",
            "Lezing over bijen\n\n"
            "Dinsdag 24 maart 2020, 20.00 uur\n\n"
            "Let op: de lezing vindt niet plaats in de bibliotheek maar in de Annakerk.",
        ),
        (
            "nl",
            "cancelled",
            "Lezing over bijen\n\nDinsdag 24 maart 2020, 20.00 uur\n\nHelaas gaat de lezing niet door.",
        ),
        ("nl", "moved", "Lezing over bijen\n\nDinsdag 24 maart 2020, 20.00 uur\n\nWij wijken uit naar de Annakerk."),
        (
            "nl",
            "moved",
            "Lezing over bijen (let op: andere zaal!)\n\nDinsdag 24 maart 2020, 20.00 uur\n\nAnnakerk, Elst",
        ),
        (
            "de",
            "moved",
            "Vortrag über Bienen\n\n"
            "Dienstag, 24. März 2020, 20 Uhr\n\n"
            "Der Vortrag findet nicht im Rathaus, sondern in der Stadtbücherei statt.",
        ),
        (
            "de",
            "moved",
            "Vortrag über Bienen\n\n"
            "Dienstag, 24. März 2020, 20 Uhr\n\n"
            "Achtung: Der Vortrag wurde in die Stadtbücherei verlegt.",
        ),
        (
            "de",
            "cancelled",
            "Vortrag über Bienen\n\nDienstag, 24. März 2020, 20 Uhr\n\nDer Vortrag findet nicht statt.",
        ),
        (
            "de",
            "moved",
            "Vortrag über Bienen\n\n"
            "Dienstag, 24. März 2020, 20 Uhr\n\n"
            "Der Vortrag findet wegen Corona nicht in der Aula, sondern online statt.",
        ),
        (
            "fr",
            "moved",
            "Conférence sur les abeilles\n\n"
            "Mardi 24 mars 2020 à 20h\n\n"
            "La conférence n'aura pas lieu à la médiathèque mais à la salle des fêtes.",
        ),
        (
            "fr",
            "moved",
            "Conférence sur les abeilles\n\n"
            "Mardi 24 mars 2020 à 20h\n\n"
            "Attention, changement de lieu : salle des fêtes.",
        ),
        (
            "fr",
            "cancelled",
            "Conférence sur les abeilles\n\nMardi 24 mars 2020 à 20h\n\nLa conférence n'aura pas lieu.",
        ),
        (
            "fr",
            "moved",
            "Conférence sur les abeilles\n\nMardi 24 mars 2020 à 20h\n\nLa conférence se tiendra finalement en ligne.",
        ),
        (
            "nl",
            "postponed",
            "Lezing over bijen\n\nDe lezing van dinsdag 24 maart 2020 wordt verzet naar 7 april 2020, 20.00 uur.",
        ),
        ("en", "sold_out", "Talk on bees - FULL\n\nTuesday 24 March 2020, 7.30pm"),
        ("nl", "sold_out", "Lezing over bijen [VOL]\n\nDinsdag 24 maart 2020, 20.00 uur"),
        ("de", "sold_out", "Vortrag über Bienen (ausgebucht)\n\nDienstag, 24. März 2020, 20 Uhr"),
        ("fr", "sold_out", "Conférence sur les abeilles - COMPLET\n\nMardi 24 mars 2020 à 20h"),
        (
            "en",
            "scheduled",
            "Talk on bees\n\nTuesday 24 March 2020, 7.30pm\n\nParking is not at the hall but in Church Lane.",
        ),
        (
            "nl",
            "scheduled",
            "Lezing over bijen\n\n"
            "Dinsdag 24 maart 2020, 20.00 uur\n\n"
            "De ingang is niet in de Kerkstraat maar in de Torenlaan.",
        ),
        (
            "de",
            "scheduled",
            "Vortrag über Bienen\n\n"
            "Dienstag, 24. März 2020, 20 Uhr\n\n"
            "Der Eingang ist nicht im Hof, sondern in der Gasse.",
        ),
        ("en", "cancelled", "CANCELLED - Talk on bees\n\nTuesday 24 March 2020, 7.30pm"),
        ("nl", "cancelled", "GEANNULEERD Lezing over bijen\n\nDinsdag 24 maart 2020, 20.00 uur"),
        ("de", "cancelled", "+++ FÄLLT AUS +++ Vortrag über Bienen\n\nDienstag, 24. März 2020, 20 Uhr"),
        ("fr", "cancelled", "[ANNULÉ] Conférence sur les abeilles\n\nMardi 24 mars 2020 à 20h"),
        ("fr", "postponed", "Conférence sur les abeilles REPORTÉE\n\nMardi 24 mars 2020 à 20h"),
        (
            "nl",
            "cancelled",
            "Lezing over bijen\n\n"
            "Dinsdag 24 maart 2020, 20.00 uur\n\n"
            "Wegens ziekte van de spreker kan de lezing niet doorgaan.",
        ),
        (
            "de",
            "postponed",
            "Vortrag über Bienen\n\n"
            "Der Vortrag am 24. März 2020 muss leider verschoben werden. Ein neuer Termin wird bekannt "
            "gegeben.",
        ),
        (
            "en",
            "postponed",
            "Talk on bees\n\nTuesday 24 March 2020, 7.30pm\n\nThis talk has been put off until further notice.",
        ),
    ],
)
def test_the_change_that_a_sentence_tells(language: str, status: str, text: str) -> None:
    assert parse(text, language=language).status == status


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Wandeling langs de Lo\n\nZaterdag 4 mei 2024, 10.00 uur\n\nBij regen gaat de wandeling niet door."),
        (
            "nl",
            "Cursus zeefdruk\n\n"
            "Zaterdag 4 mei 2024, 10.00 uur\n\n"
            "Als er te weinig aanmeldingen zijn, gaat de cursus niet door.",
        ),
        (
            "nl",
            "Cursus zeefdruk\n\n"
            "Zaterdag 4 mei 2024, 10.00 uur\n\n"
            "Bij onvoldoende belangstelling kan de cursus niet doorgaan.",
        ),
        ("de", "Wanderung am Fluss\n\nSamstag, 4. Mai 2024, 10 Uhr\n\nBei Regen fällt die Wanderung aus."),
        (
            "de",
            "Kurs Siebdruck\n\nSamstag, 4. Mai 2024, 10 Uhr\n\nBei zu wenigen Anmeldungen findet der Kurs nicht statt.",
        ),
        ("en", "Walk by the river\n\nSaturday 4 May 2024, 10 am\n\nIf it rains the walk will not take place."),
        ("en", "Walk by the river\n\nSaturday 4 May 2024, 10 am\n\nThe walk will not go ahead in bad weather."),
        ("en", "Walk by the river\n\nSaturday 4 May 2024, 10 am\n\nIn case of rain the walk won't take place."),
        ("fr", "Balade au bord du lac\n\nSamedi 4 mai 2024 à 10h\n\nEn cas de pluie, la balade n'aura pas lieu."),
        ("fr", "Balade au bord du lac\n\nSamedi 4 mai 2024 à 10h\n\nS'il pleut, la balade n'aura pas lieu."),
        (
            "nl",
            "Lezing over bijen\n\nZaterdag 4 mei 2024, 10.00 uur\n\nDe eerste lezing ging vorig jaar helaas niet door.",
        ),
        ("de", "Vortrag\n\nSamstag, 4. Mai 2024, 10 Uhr\n\nIn den Ferien findet kein Training statt."),
        ("de", "Vortrag über Ernten\n\nSamstag, 4. Mai 2024, 10 Uhr\n\nDie Ernte fällt in diesem Jahr gut aus."),
        ("en", "Zoom: FULL day workshop\n\nSaturday 4 May 2024, 10 am"),
    ],
)
def test_a_condition_is_no_change(language: str, text: str) -> None:
    assert parse(text, language=language).status == "scheduled"


FRONT = {
    "nl": "Lezing over bijen\n\nDonderdag 14 maart 2024, 20.00 uur\n\n",
    "en": "Talk on bees\n\nThursday 14 March 2024, 8 pm\n\n",
    "de": "Vortrag über Bienen\n\nDonnerstag, 14. März 2024, 20 Uhr\n\n",
    "fr": "Conférence sur les abeilles\n\nJeudi 14 mars 2024 à 20h\n\n",
}


@pytest.mark.parametrize(
    ("language", "status", "line"),
    [
        ("nl", "moved", "Let op: de locatie is gewijzigd! We komen samen in De Schakel."),
        ("nl", "moved", "De zaal is veranderd: we zijn deze keer in de Oude School."),
        ("nl", "moved", "Wegens de verbouwing wijken wij uit naar de aula van het Weidecollege."),
        ("en", "moved", "Please note: the venue has changed! We will be at the Guildhall."),
        ("en", "moved", "The room has been changed to 204."),
        ("de", "moved", "Achtung, der Ort hat sich geändert: Wir sind in der Alten Schmiede."),
        ("fr", "moved", "Attention, le lieu a été modifié : rendez-vous à la Maison des Saules."),
        ("nl", "sold_out", "Alle kaarten zijn verkocht."),
        ("nl", "sold_out", "Er zijn helaas geen plaatsen meer."),
        ("en", "sold_out", "All places are taken."),
        ("de", "sold_out", "Alle Plätze sind bereits vergeben."),
        ("fr", "sold_out", "Il n'y a plus de place."),
        ("fr", "sold_out", "Nous sommes complets !"),
        ("de", "scheduled", "Wenn alle Plätze vergeben sind, gibt es eine Warteliste."),
        ("fr", "scheduled", "S'il n'y a plus de place, venez en visio."),
        ("en", "scheduled", "Last year we sold out, so book early."),
        ("nl", "scheduled", "Er zijn nog kaarten verkrijgbaar."),
    ],
)
def test_another_place_and_no_place_left(language: str, status: str, line: str) -> None:
    assert parse(FRONT[language] + line, language=language).status == status
