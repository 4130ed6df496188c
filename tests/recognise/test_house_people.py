"""Who takes part, as houses and clubs write of them."""

import pytest

from announce_parse import parse


def roles_of(language, text):
    return {person.name: person.role for person in parse(text, media_type="text/plain", language=language).people}


@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        (
            "nl",
            "Het dorp\n\n25 februari 2025, 20.15 uur, Filmhuis De Meeuw\n\nNa "
            "afloop praten we verder met filmjournalist "
            "Tessa Oldenhof (De Filmbode) en met Karel de Groot, jongerenwerker. Gespreksleider is Koen Verhagen.\n",
            {"Tessa Oldenhof": "guest", "Karel de Groot": "guest", "Koen Verhagen": "moderator"},
        ),
        (
            "nl",
            "Repaircafé\n\nZaterdag 8 maart 2025, 13.00 uur, Buurthuis De Klok, Elst\n\nTot zaterdag!\n"
            "Ans Kooiman, coördinator\n",
            {"Ans Kooiman": "organiser"},
        ),
        (
            "de",
            "Stammtisch\n\nFreitag, 14. März 2025, 19 Uhr, Gasthaus Adler\n\nMit imkerlichen Grüßen\nHubert Zander\n",
            {"Hubert Zander": "organiser"},
        ),
        (
            "de",
            "Lesung\n\n6. Februar 2025, 19.30 Uhr, Kulturhaus\n\nBegrüssung: "
            "Regula Brunner, Leiterin Stadtbibliothek\n",
            {"Regula Brunner": "speaker"},
        ),
        (
            "fr",
            "Vignes et vignerons\n\nConférence, 12 mars 2025, 19h30, Maison de Paroisse\n"
            "par M. Jean-Daniel Racine, archiviste\n",
            {"Jean-Daniel Racine": "speaker"},
        ),
        (
            "de",
            "Kolloquium\n\n21.01.2025, 16 Uhr, Seminarraum 1\n\nVortrag von Dr. Almut Kiefer: Krankenakten\n\n"
            "Weitere Termine: 04.02. Dr. Lena Wenzel (Heidelberg)\n",
            {"Almut Kiefer": "speaker"},
        ),
    ],
)
def test_roles_are_told(language, text, roles):
    assert roles_of(language, text) == roles


def test_makers_beside_a_celebrated_one_and_what_is_in_brackets_take_no_part():
    text = (
        "Winteravond\n\nZondag 23 maart 2025 om 15u, Gasthuis\n\nPianiste Ilse Kuipers en bariton Toon Maes brengen "
        "liederen van Schubert, Brahms en Lodewijk Martens. Toelichting door musicoloog Karel Lauwers (Klara).\n"
    )
    assert set(roles_of("nl", text)) == {"Ilse Kuipers", "Toon Maes", "Karel Lauwers"}


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "de",
            "Abendmusik\n\n13. Oktober 2024, 17 Uhr\n\nDer Chor singt unter der Leitung von Kantorin Annegret Thiele "
            "Motetten von Bach.\n",
            "Annegret Thiele",
        ),
        ("de", "Wärme im Altbau\n\n17.03.2025, 19 Uhr\nDozent: Dipl.-Ing. (FH) Markus Renz\n", "Markus Renz"),
        (
            "nl",
            "Denkcafé\n\n9 maart 2025, 14.30 uur\n\nOud-politica Mieke Smits houdt een korte inleiding.\n",
            "Mieke Smits",
        ),
    ],
)
def test_a_name_begins_and_ends_where_it_does(language, text, name):
    assert name in roles_of(language, text)


def test_a_name_with_van_stays_whole():
    text = "Lezing\n\n9 maart 2025, 14.30 uur\n\nSpreker: Anna Maria van der Veen, archivaris\n"
    assert set(roles_of("nl", text)) == {"Anna Maria van der Veen"}
