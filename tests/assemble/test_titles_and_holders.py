"""Titles beside who holds the event: in front of it, behind it, and as what it invites to."""

import pytest
from series_evenings import WHEN, told

HEADS = [
    ("nl", "Speeltuin Het Ruim nodigt uit: Pannenkoeken van eigen meel", "Pannenkoeken van eigen meel"),
    ("nl", "Stichting Het Ruim nodigt u uit voor: Zand in de raderen", "Zand in de raderen"),
    ("nl", "Zand in de raderen - Bibliotheek Doorn", "Zand in de raderen"),
    ("nl", "Zand in de raderen | Heemkring Doorn", "Zand in de raderen"),
    ("nl", "Zand in de raderen - lezing door Noor Vink", "Zand in de raderen"),
    ("nl", "Zomerconcert – Harmonie De Lier", "Zomerconcert"),
    ("en", "Orford Library invites you to: Sand in the Gears", "Sand in the Gears"),
    ("en", "Sand in the Gears - Orford History Society", "Sand in the Gears"),
    ("en", "Sand in the Gears | Orford Arts Trust", "Sand in the Gears"),
    ("en", "Sand in the Gears - a talk by Nora Finch", "Sand in the Gears"),
    ("en", "What the mills grind: A walk along the brook", "What the mills grind: A walk along the brook"),
    ("de", "Heimatverein Moor e.V. lädt ein: Sand im Getriebe", "Sand im Getriebe"),
    ("de", "Sand im Getriebe – Heimatverein Moor e.V.", "Sand im Getriebe"),
    ("de", "Sand im Getriebe - Vortrag von Nora Fink", "Sand im Getriebe"),
    ("fr", "L’Association du Moulin vous invite : Du sable dans les rouages", "Du sable dans les rouages"),
    ("fr", "Du sable dans les rouages - Médiathèque de Lo", "Du sable dans les rouages"),
    ("fr", "Du sable dans les rouages - conférence de Nora Finel", "Du sable dans les rouages"),
    ("fr", "Du sable dans les rouages - atelier", "Du sable dans les rouages - atelier"),
]


@pytest.mark.parametrize(("language", "head", "title"), HEADS)
def test_titles_beside_who_holds_the_event(language, head, title):
    assert told(language, f"{head}\n\n{WHEN[language]}\n") == (title, None)
