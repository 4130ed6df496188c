"""Series with their month or day in front of the title, below their body, and those with an article in their name."""

import pytest
from tests.assemble.series_evenings import WHEN, told


@pytest.mark.parametrize(
    ("language", "line", "title", "name"),
    [
        ("nl", "Zoutcafé Delft - maart 2026: De zilte dijk", "De zilte dijk", "Zoutcafé Delft"),
        ("nl", "Zoutcafé Delft (maart 2026): De zilte dijk", "De zilte dijk", "Zoutcafé Delft"),
        ("nl", "Zoutcafé Delft - 24 september 2026 - De zilte dijk", "De zilte dijk", "Zoutcafé Delft"),
        ("en", "Harbour Talks - March 2026: The salt road", "The salt road", "Harbour Talks"),
        ("de", "Hafengespräche - März 2026: Der Deich", "Der Deich", "Hafengespräche"),
        ("fr", "Café philo - mars 2026 : La digue et le sel", "La digue et le sel", "Café philo"),
    ],
)
def test_month_between_series_and_title(language, line, title, name):
    assert told(language, f"{line}\n\n{WHEN[language]}\n") == (title, (name, None))


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nl", "Open dag - 24 september 2026: De Wiek"),
        ("en", "Village fete - September 2026: The Potting Shed"),
        ("nl", "Nieuwsbrief maart 2026: De zilte dijk"),
    ],
)
def test_no_series_in_front_of_a_month(language, line):
    assert told(language, f"{line}\n\n{WHEN[language]}\n")[1] is None


@pytest.mark.parametrize(
    ("language", "head", "name"),
    [
        ("nl", "Vakgroep Zilt – Zoutcolloquium\n\nTitel: De zilte dijk", "Zoutcolloquium"),
        ("de", "Institut für Salz – Salzkolloquium\n\nTitel: Der Deich", "Salzkolloquium"),
        ("en", "Department of Salt – Brine Seminar\n\nTitle: The salt road", "Brine Seminar"),
    ],
)
def test_body_in_front_of_a_series(language, head, name):
    assert told(language, f"{head}\n\n{WHEN[language]}\n")[1] == (name, None)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("De Kwestie is de actualiteitenreeks van Debathuis Noord.", "De Kwestie"),
        ("In deze aflevering van De Kwestie onderzoeken we de dijk.", "De Kwestie"),
        ("De avond maakt deel uit van de serie Dijklezingen.", "Dijklezingen"),
    ],
)
def test_series_that_a_sentence_tells(sentence, name):
    assert told("nl", f"De zilte dijk\n\n{WHEN['nl']}\n\n{sentence}\n")[1] == (name, None)


def test_sentence_without_a_series():
    assert told("nl", f"De zilte dijk\n\n{WHEN['nl']}\n\nDit is de serie waar je op wachtte.\n")[1] is None


def test_newsletters_count_themselves():
    head = "NIEUWSBRIEF FILOSOFISCH CAFÉ VEENSTAD\nnr. 61 - 27 augustus 2026\n\nDe zilte dijk"
    assert told("nl", f"{head}\n\n{WHEN['nl']}\n")[1] == ("FILOSOFISCH CAFÉ VEENSTAD", None)
    assert told("nl", f"Nieuwsbrief van Vereniging Oud-Veen, nr. 3\n\n{WHEN['nl']}\n")[1] is None
