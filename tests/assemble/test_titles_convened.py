"""Titles below the name of a body that its notice tells in a sentence, and behind calls for papers."""

import pytest

from announce_parse import parse


def title_of(language, text):
    return parse(text, media_type="text/plain", language=language).title


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "en",
            "Ashby Town Council\n\nMembers are hereby summoned to attend the Annual Town Meeting on 14 May 2026 at"
            " 7.30pm in the Guildhall, Ashby.\n\n1. Apologies\n2. Accounts",
            "Annual Town Meeting",
        ),
        (
            "en",
            "TOWN OF ORRINGTON\n\nPursuant to Section 12 of the by-laws, notice is given of a Special Town Meeting"
            " to be held in the school gymnasium on June 8, 2026 at 7 p.m.",
            "Special Town Meeting",
        ),
        (
            "en",
            "Fen Rowing Club\n\nThe Annual General Meeting of the club will take place at the hut on 14 May 2026.",
            "Annual General Meeting",
        ),
        (
            "nl",
            "Speeltuinvereniging De Wip\n\nWij nodigen u uit voor de algemene ledenvergadering op"
            " donderdag 14 mei 2026 om 20.00 uur in het clubhuis.",
            "algemene ledenvergadering",
        ),
        (
            "nl",
            "Muziekvereniging Excelsior\n\nOp zaterdag 9 mei 2026 geeft Excelsior het traditionele voorjaarsconcert in"
            " de sporthal van Oost.",
            "voorjaarsconcert",
        ),
        (
            "de",
            "Gemeinde Ostheim\n\nAm Donnerstag, 14. Mai 2026, um 19 Uhr findet im Rathaus eine öffentliche Sitzung"
            " des Gemeinderats statt.",
            "öffentliche Sitzung des Gemeinderats",
        ),
        (
            "de",
            "Förderverein Stadtbad\n\nDie Jahreshauptversammlung des Vereins findet am 14. Mai 2026 im Foyer statt.",
            "Jahreshauptversammlung",
        ),
        (
            "fr",
            "Association Les Rives\n\nLa réunion publique sur le plan vélo aura lieu le jeudi 14 mai 2026 à 19h"
            " à la médiathèque.",
            "réunion publique sur le plan vélo",
        ),
    ],
)
def test_a_notice_names_the_event_of_a_body(language, text, title):
    assert title_of(language, text) == title


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "nl",
            "Historische Kring Bosveld\n\nDe lezing is op donderdag 12 maart 2026 om 20.00 uur in het dorpshuis.",
            "Historische Kring Bosveld",
        ),
        (
            "nl",
            "Leesgenootschap Kadastra\n\nOp 12 maart 2026 is er een nieuwe leesavond in de kantine.",
            "Leesgenootschap Kadastra",
        ),
        (
            "fr",
            "Club de lecture de Vaux\n\nNotre prochaine rencontre est fixée au jeudi 14 mai 2026 à la médiathèque.",
            "Club de lecture de Vaux",
        ),
        (
            "de",
            "Heimatverein Aue\n\nAm 10. Mai 2026 lädt der Verein zu einer Wanderung ein.",
            "Heimatverein Aue",
        ),
    ],
)
def test_some_event_or_the_next_one_has_no_name(language, text, title):
    assert title_of(language, text) == title


@pytest.mark.parametrize(
    ("language", "line", "title"),
    [
        ("en", "Call for Papers – Symposium on Medieval Bridges", "Symposium on Medieval Bridges"),
        ("en", "Final Call for Participation: Summer School on Lichens", "Summer School on Lichens"),
        ("en", "EVENT CANCELLED - Stories by the Fire", "Stories by the Fire"),
        ("nl", "Oproep voor bijdragen: Studiedag Middeleeuwse bruggen", "Studiedag Middeleeuwse bruggen"),
        ("de", "Aufruf zur Teilnahme: Workshop Stille Maschinen", "Workshop Stille Maschinen"),
        ("fr", "Appel à participation – Atelier Machines silencieuses", "Atelier Machines silencieuses"),
    ],
)
def test_calls_and_changes_are_no_part_of_a_title(language, line, title):
    days = {
        "en": "13 March 2026, Ghent",
        "nl": "13 maart 2026, Gent",
        "de": "13. März 2026, Gent",
        "fr": "13 mars 2026, Gand",
    }
    assert title_of(language, f"{line}\n\n{days[language]}\n") == title


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "de",
            "Ringvorlesung „Stadt am Fluss“\n\nDr. Jan Petz (Uni Jena)\nWie Brücken Städte teilen\n\n3. November\n",
            "Wie Brücken Städte teilen",
        ),
        (
            "de",
            "Archäologisches Kolloquium\n\nMittwoch, 12. November 2025, 18.15 Uhr, Raum 104\n\n"
            "Dr. Lena Rauh (Universität Kiel)\nSteinkisten an der Schlei\n\nGäste willkommen!\n",
            "Steinkisten an der Schlei",
        ),
        (
            "en",
            "Department of Statistics Seminar\n\nWed 12 Nov 2025, 2pm, Room 1.4\n\nNadia Farouk\nUniversity of Bath\n\n"
            "Shrinkage priors for small areas\n\nAbstract: We propose a prior.\n",
            "Shrinkage priors for small areas",
        ),
        (
            "nl",
            'Lezingencyclus "Stad en water"\n\nDinsdag 4 november 2025, 20.00 uur\n\nDr. Helen Asma (TU Delft)\n'
            "Rivieren die vergeten\n\nToegang gratis.\n",
            "Rivieren die vergeten",
        ),
        (
            "fr",
            "Séminaire de physique\n\n4 novembre 2025, 16h, amphi B\n\nThomas Reille, Université de Gand\n\n"
            "Un détecteur dans une mine de sel\n\nNous présenterons les premiers résultats.\n",
            "Un détecteur dans une mine de sel",
        ),
        (
            "de",
            "Mathematisches Kolloquium\n\n12. November 2025, 16 Uhr\n\nDr. Lena Rauh\nInstitut für Algebra\n",
            "Mathematisches Kolloquium",
        ),
        (
            "en",
            "Rivers that forget\n\n12 November 2025, 4pm, Room 3\n\nDr Helen Ashdown (Keele)\nSediment people\n",
            "Rivers that forget",
        ),
    ],
)
def test_below_a_series_the_line_under_who_speaks_is_the_title(language, text, title):
    assert title_of(language, text) == title
