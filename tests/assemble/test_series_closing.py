"""Titles in front of their series, and series that a sentence names with their edition."""

import pytest
from series_evenings import WHEN, told

HEADS = [
    ("nl", "Zand in de raderen | Sluiscafé Doorn", "Zand in de raderen", ("Sluiscafé Doorn", None)),
    ("nl", "Zand in de raderen (Denkavonden)", "Zand in de raderen", ("Denkavonden", None)),
    ("nl", "Zand in de raderen (Sluiscafé Doorn #8)", "Zand in de raderen", ("Sluiscafé Doorn", 8)),
    ("nl", "Zand in de raderen | Stamtafel Doorn #8", "Zand in de raderen", ("Stamtafel Doorn", 8)),
    ("nl", "Jazz aan de Kromme – Zand in de raderen", "Zand in de raderen", ("Jazz aan de Kromme", None)),
    ("nl", "Poëziepodium Rook: Zand in de raderen", "Zand in de raderen", ("Poëziepodium Rook", None)),
    ("en", "Sand in the Gears | Mill Lane Talks", "Sand in the Gears", ("Mill Lane Talks", None)),
    ("en", "Sand in the Gears (Orford Book Club)", "Sand in the Gears", ("Orford Book Club", None)),
    ("en", "Sand in the Gears (Fireside Chats #8)", "Sand in the Gears", ("Fireside Chats", 8)),
    ("en", "Folk in the Barn: Sand in the Gears", "Sand in the Gears", ("Folk in the Barn", None)),
    ("en", "Tech Talk Tuesdays 8: Sand in the Gears", "Sand in the Gears", ("Tech Talk Tuesdays", 8)),
    ("en", "Brown Bag Lunch: Sand in the Gears", "Sand in the Gears", None),
    ("de", "Sand im Getriebe | Moorer Gespräche", "Sand im Getriebe", ("Moorer Gespräche", None)),
    ("de", "Sand im Getriebe (Stammtisch Technik #8)", "Sand im Getriebe", ("Stammtisch Technik", 8)),
    ("de", "Wissenschaft im Kesselhaus: Sand im Getriebe", "Sand im Getriebe", ("Wissenschaft im Kesselhaus", None)),
    ("de", "Grüne Montage 8: Sand im Getriebe", "Sand im Getriebe", ("Grüne Montage", 8)),
    ("fr", "Du sable dans les rouages | Midis du savoir", "Du sable dans les rouages", ("Midis du savoir", None)),
    ("fr", "Du sable dans les rouages (Café climat #8)", "Du sable dans les rouages", ("Café climat", 8)),
    ("fr", "Jazz à la serre : Du sable dans les rouages", "Du sable dans les rouages", ("Jazz à la serre", None)),
    ("fr", "Bistrot philo – Du sable dans les rouages", "Du sable dans les rouages", ("Bistrot philo", None)),
]


@pytest.mark.parametrize(("language", "head", "title", "series"), HEADS)
def test_series_at_one_end_of_a_heading(language, head, title, series):
    assert told(language, f"{head}\n\n{WHEN[language]}\n") == (title, series)


@pytest.mark.parametrize(
    ("language", "title", "sentence", "series"),
    [
        ("nl", "Zand in de raderen", "Dit is alweer de achtste editie van Sluisvuur.", ("Sluisvuur", 8)),
        ("nl", "Zand in de raderen", "Het is de derde avond in de reeks Onder Stroom.", ("Onder Stroom", 3)),
        ("en", "Sand in the Gears", "This is already the 8th edition of Mill Sparks.", ("Mill Sparks", 8)),
        ("de", "Sand im Getriebe", "Das ist bereits die achte Ausgabe von Kesselglut.", ("Kesselglut", 8)),
        ("de", "Sand im Getriebe", "Es ist der dritte Abend der Reihe Unter Strom.", ("Unter Strom", 3)),
        ("fr", "Du sable dans les rouages", "C’est la 8e édition de Feux de quai.", ("Feux de quai", 8)),
        ("fr", "Du sable dans les rouages", "C’est la troisième soirée du cycle Sous tension.", ("Sous tension", 3)),
        ("nl", "Zand in de raderen", "In de derde editie van Het Grote Boek staat hij op pagina 4.", None),
        ("en", "Sand in the Gears", "We will sign the third edition of Her Own Engine.", None),
        ("de", "Sand im Getriebe", "In der dritten Auflage von Mein Motor fehlt dieses Kapitel.", None),
        ("fr", "Du sable dans les rouages", "Elle signera la troisième édition de Mon Moteur.", None),
    ],
)
def test_edition_told_with_the_name_of_its_series(language, title, sentence, series):
    assert told(language, f"{title}\n\n{WHEN[language]}\n\n{sentence}\n") == (title, series)


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("nl", "Zand in de raderen | Bibliotheek Doorn"),
        ("nl", "Zand in de raderen (lezing)"),
        ("en", "Sand in the Gears | Orford Library"),
        ("en", "Sand in the Gears (talk)"),
        ("de", "Sand im Getriebe | Stadtbücherei Moor"),
        ("fr", "Du sable dans les rouages | Médiathèque de Lo"),
    ],
)
def test_no_series_behind_a_title(language, head):
    assert told(language, f"{head}\n\n{WHEN[language]}\n")[1] is None


@pytest.mark.parametrize(
    ("language", "title", "sentence", "name"),
    [
        ("nl", "Zand in de raderen", "De volgende bijeenkomst van Stamtafel Doorn is op 8 oktober.", "Stamtafel Doorn"),
        ("nl", "Zand in de raderen", "Welkom bij Sluiscafé Doorn!", "Sluiscafé Doorn"),
        ("en", "Sand in the Gears", "An evening in the “Under Power” series.", "Under Power"),
        ("en", "Sand in the Gears", "Fireside Chats are held on the first Tuesday of every month.", "Fireside Chats"),
        (
            "de",
            "Sand im Getriebe",
            "Die Moorer Gespräche finden jeden ersten Montag im Monat statt.",
            "Moorer Gespräche",
        ),
        (
            "de",
            "Sand im Getriebe",
            "Die nächste Veranstaltung der Reihe Stammtisch Technik ist am 8. Oktober.",
            "Stammtisch Technik",
        ),
        ("fr", "Du sable dans les rouages", "Cette soirée fait partie du cycle Samedis verts.", "Samedis verts"),
        ("fr", "Du sable dans les rouages", "Prochaine séance de Docs à la serre : le 8 octobre.", "Docs à la serre"),
        ("fr", "Du sable dans les rouages", "Café climat est un rendez-vous mensuel.", "Café climat"),
        ("fr", "Du sable dans les rouages", "Bienvenue aux Midis du savoir !", "Midis du savoir"),
        ("nl", "Zand in de raderen", "Iedere maandag is het museumcafé open.", None),
        ("en", "Sand in the Gears", "Join us for Cheese and Wine afterwards.", None),
        ("de", "Sand im Getriebe", "Die nächste Sitzung des Stadtrats ist am 8. Oktober.", None),
    ],
)
def test_series_that_recur_by_their_form_in_sentences(language, title, sentence, name):
    series = told(language, f"{title}\n\n{WHEN[language]}\n\n{sentence}\n")
    assert series == (title, (name, None) if name else None)
