"""Web addresses: found wherever a dot stands in a run of characters, and nowhere else."""

import pytest

from announce_parse import parse
from announce_parse.recognise.contacts import find_emails, find_urls


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("Zie www.molenkring.nl/inloop, of veenkade.be.", ["www.molenkring.nl/inloop", "veenkade.be"]),
        ("(molenkring.nl) en <https://veenkade.be/a.b?c=d>", ["molenkring.nl", "https://veenkade.be/a.b?c=d"]),
        ("molenkring.nl|veenkade.be", ["molenkring.nl", "veenkade.be"]),
        ("Om 20.00 uur, zaal 1.07. Entree vrij.", []),
        ("www.-molenkring.X", ["www.-molenkring.X"]),
        ("einde:\xa0molenkring.nl", ["molenkring.nl"]),
    ],
)
def test_web_addresses(text: str, addresses: list[str]) -> None:
    assert [item.text for item in find_urls(text)] == addresses


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("info [at] molenkring.nl", ["info@molenkring.nl"]),
        ("info(at)molenkring(punt)nl", ["info@molenkring.nl"]),
        ("Kom at home of look at molenkring", []),
    ],
)
def test_veiled_mail_addresses(text: str, addresses: list[str]) -> None:
    assert [item.value for item in find_emails(text)] == addresses


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("Aanmelden: info @ molenkring.nl", ["info @ molenkring.nl"]),
        ("Karten: kasse@alte- molkerei.de, Tel. 05321 998877", ["kasse@alte- molkerei.de"]),
        ("Karten: kasse@alte-\nmolkerei.de", ["kasse@alte-molkerei.de"]),
        ("Write to walks@ northmoor.org.", ["walks@ northmoor.org"]),
        ("Réservation : billets @veenkade.fr", ["billets @veenkade.fr"]),
        ("Follow us @northmoor.org on all channels", []),
        ("JS evening @ Northmoor.org", []),
        ("Groeten, Ann @annpoel", []),
    ],
)
def test_mail_addresses_with_white_space_within(text: str, addresses: list[str]) -> None:
    assert [item.value for item in find_emails(text)] == addresses


def test_the_tail_of_a_broken_mail_address_is_no_web_address() -> None:
    registration = parse(
        "Konzert\n17. März 2024, 17 Uhr\n\nAnmeldung: kasse@alte- molkerei.de", language="de"
    ).registration
    assert (registration.email, registration.url) == ("kasse@alte- molkerei.de", None)
