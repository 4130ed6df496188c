"""Records do not depend on what was parsed before or at the same time."""

from concurrent.futures import ThreadPoolExecutor

from announce_parse import parse

NOTICES = (
    "Molenpraat #12: Wie maalt er?\nDinsdag 4 maart 2025, 20.00 uur, De Kade, Dijkstraat 5, Weel\nMet Jo Vermolen\n",
    "Weir Talk: Slow rivers\nTuesday 4 March 2025, 7.30 pm, Weir Hall, 5 Mill Street, Orme\nSpeaker: Ann Poole\n",
    "Vortrag: Moore im Winter\nDienstag, 4. März 2025, 19 Uhr, Torfhaus, Moorweg 5, Weel\nReferentin: Jutta Mohl\n",
    "Conférence : Les haies\nMardi 4 mars 2025 à 20 h, salle des Prés, 5 rue du Lac, Ormes\nAvec Lise Haye\n",
    "Veenlezing\nDonderdag 6 maart 2025, 19.30 uur, Zaal Oost, Weel\nMet dank aan:\nStichting Turf\nKring Zuid\n",
)


def records(order: list[int]) -> dict[int, str]:
    return {number: parse(NOTICES[number]).model_dump_json() for number in order}


def test_what_was_parsed_before_changes_nothing() -> None:
    numbers = list(range(len(NOTICES)))
    assert records(numbers) == records(numbers[::-1])


def test_what_is_parsed_at_the_same_time_changes_nothing() -> None:
    numbers = list(range(len(NOTICES)))
    expected = records(numbers)
    with ThreadPoolExecutor(4) as threads:
        found = threads.map(records, [numbers, numbers[::-1], numbers[2:] + numbers[:2], numbers])
        assert all(each == expected for each in found)
