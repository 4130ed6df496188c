import unicodedata
from pathlib import Path
from typing import Any

import pytest

from announce_parse import Announcement, AnnounceParseError, parse
from announce_parse.redact import redacted
from announce_parse.write import csv, ics, json, jsonld, text, yaml

KEY = b"a secret of more than 16 bytes"
TEXT = """Kringgesprek #42 | Wonen op het water

Dinsdag 12 maart 2024, 20.00 uur in De Oude Remise, Zutphen.

Sprekers:
- Renée van Dalen (wethouder, gemeente Zutphen)
- Bart Smit (architect)

Van Dalen vertelt over de haven; daarna spreekt Renée van Dalen met de zaal.
Aanmelden: bart.smit@remise.example of 0575 - 123 456.
"""
PERSONS = ("Renée van Dalen", "Van Dalen", "Bart Smit")
CONTACTS = ("bart.smit@remise.example", "0575 - 123 456", "0575 - 123")


@pytest.fixture(scope="module")
def record() -> Announcement:
    return parse(TEXT, language="nl", media_type="text/plain")


def holds_together(record: Announcement) -> None:
    whole = "".join(block.text for block in record.blocks)
    at = 0
    for block in record.blocks:
        assert (block.start, block.text) == (at, whole[block.start : block.end])
        at = block.end
    for places in record.evidence.values():
        assert all(place.text == whole[place.start : place.end] for place in places)
    for diagnostic in record.diagnostics:
        assert diagnostic.end is None or 0 <= (diagnostic.start or 0) <= diagnostic.end <= len(whole)


def test_the_text_has_what_is_redacted(record: Announcement) -> None:
    assert {"Renée van Dalen", "Bart Smit"} <= {person.name for person in record.people}
    assert record.registration.email == CONTACTS[0]


@pytest.mark.parametrize("key", [None, KEY])
@pytest.mark.parametrize(
    ("what", "gone", "kept"),
    [
        (("people",), PERSONS, ("0575 - 123 456", "@remise.example")),
        (("contacts",), CONTACTS, PERSONS),
        (("contacts", "people"), (*PERSONS, *CONTACTS), ("Zutphen",)),
    ],
)
@pytest.mark.parametrize("write", [json, yaml, text, jsonld, ics, csv])
def test_what_is_redacted_is_in_no_output(
    record: Announcement,
    write: Any,
    what: tuple[str, ...],
    gone: tuple[str, ...],
    kept: tuple[str, ...],
    key: bytes | None,
) -> None:
    changed = redacted(record, what, key)
    holds_together(changed)
    told = write.dumps(changed)
    assert [name for name in gone if name in told] == []
    whole = "".join(block.text for block in changed.blocks)
    assert [name for name in kept if name not in whole] == []


def test_without_a_key_names_are_left_out(record: Announcement) -> None:
    changed = redacted(record, ["people", "contacts"])
    assert changed.people == ()
    assert changed.registration.email is None
    assert not any(path.startswith(("people/", "registration/email")) for path in changed.evidence)
    assert "- [person] (wethouder" in "".join(block.text for block in changed.blocks)


def test_a_pseudonym_is_the_same_for_the_same_name(record: Announcement) -> None:
    changed = redacted(record, ["people"], KEY)
    again = redacted(parse(TEXT.replace("Wonen", "Werken"), language="nl", media_type="text/plain"), ["people"], KEY)
    other = redacted(record, ["people"], KEY + b"!")
    names = {person.name for person in changed.people}
    assert len(names) == len(record.people)
    assert names == {person.name for person in again.people}
    assert names.isdisjoint(person.name for person in other.people)
    sign = next(person.name for person in changed.people if person.positions[0].title == "wethouder")
    assert "".join(block.text for block in changed.blocks).count(sign) == 3


def test_accents_written_apart_are_found() -> None:
    apart = TEXT + unicodedata.normalize("NFD", "\nRenée van Dalen groet u.\n")
    told = redacted(parse(apart, language="nl", media_type="text/plain"), ["people"], KEY).model_dump_json()
    assert "Dalen" not in told


@pytest.mark.parametrize("key", [None, KEY])
def test_addresses_that_are_percent_encoded_go_as_well(key: bytes | None) -> None:
    told = TEXT + (
        "\nZie mailto:bart%2Esmit%40remise.example, https://remise.example/?mail=anna%40remise.example&a=1 "
        "en https://a.example/?u=mailto%3Acas%2540remise.example, tel:%2B31612345678 of tel:06%2012345678"
        "\n50% korting.\n"
    )
    changed = redacted(parse(told, language="nl", media_type="text/plain"), ["contacts"], key)
    holds_together(changed)
    whole = "".join(block.text for block in changed.blocks)
    for gone in ("smit%40", "anna%40", "cas%25", "12345678", "40remise"):
        assert gone not in whole
    assert "50% korting" in whole
    if key:
        assert whole.count(redacted(parse(TEXT, language="nl"), ["contacts"], key).registration.email or "?") == 2


def test_groups_are_no_persons() -> None:
    told = "Concert met Trio Avondrood, zondag 2 juni 2024, 15.00 uur, Grote Kerk, Edam. Zang: Anna Bakker."
    record = parse(told, language="nl")
    assert [p.kind for p in redacted(record, ["people"]).people] == [p.kind for p in record.people if p.kind == "group"]


def test_redaction_is_an_option_of_parse() -> None:
    record = parse(TEXT, language="nl", media_type="text/plain", redact=("people",), redact_key=KEY)
    assert "Dalen" not in record.model_dump_json()
    assert record == redacted(parse(TEXT, language="nl", media_type="text/plain"), ("people",), KEY)


def test_nothing_to_redact() -> None:
    record = parse("Markt op 12 maart 2024", language="nl")
    assert redacted(record, ["people", "contacts"], KEY) == record
    assert redacted(record, []) is record


@pytest.mark.parametrize(("what", "key"), [(["names"], None), (["people"], b"short")])
def test_wrong_redactions_are_named(record: Announcement, what: list[str], key: bytes | None) -> None:
    with pytest.raises(AnnounceParseError):
        redacted(record, what, key)
    with pytest.raises(AnnounceParseError):
        parse(TEXT, redact=tuple(what), redact_key=key)


def test_the_key_is_in_no_description_of_the_options() -> None:
    from announce_parse.options import Options

    assert "secret" not in repr(Options(redact=("people",), redact_key=KEY))


def test_the_command_takes_the_key_from_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from announce_parse.cli import main

    (tmp_path / "key").write_bytes(KEY + b"\n")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["parse", str(tmp_path / "a.txt"), "--redact", "people", "--redact-key-file", str(tmp_path / "key")])
    assert not ended.value.code
    shown = capsys.readouterr().out
    assert "Dalen" not in shown
    assert "person-" in shown


def test_genitives_and_names_in_addresses_go_with_the_name() -> None:
    told = (
        "Lezing door Bart Jansen en José Álvarez op 3 mei 2024 om 20.00 uur, De Remise, Zutphen\n\n"
        "Jansens boek is van 2020; Jose Alvarez leest voor. "
        "Zie https://x.example/bart_jansen.html en @bartjansen. Bartels komt niet."
    )
    record = parse(told, language="nl", media_type="text/plain", redact=("people",))
    whole = "".join(block.text for block in record.blocks)
    assert "[person]s boek" in whole
    assert "; [person] leest voor. Zie https://x.example/[person].html en @[person]. Bartels komt niet." in whole
    holds_together(record)


def test_a_key_without_anything_to_redact_is_refused() -> None:
    with pytest.raises(AnnounceParseError, match="nothing is to be redacted with it"):
        parse(TEXT, redact_key=KEY)


@pytest.mark.parametrize("key", [None, KEY])
@pytest.mark.parametrize("first", [("people",), ("contacts",), ("people", "contacts")])
@pytest.mark.parametrize("second", [("people",), ("contacts",), ("people", "contacts")])
def test_redacting_again_harms_nothing(
    record: Announcement, first: tuple[str, ...], second: tuple[str, ...], key: bytes | None
) -> None:
    once = redacted(record, first, key)
    assert redacted(once, first, key) == once
    both = redacted(once, second, key)
    holds_together(both)
    assert redacted(both, first, b"another secret of 16 bytes" if key else None) == both
    text = "".join(block.text for block in both.blocks)
    for sign in (*(PERSONS if "people" in {*first, *second} else ()), *(CONTACTS if "contacts" in second else ())):
        assert sign not in text
    if "contacts" in second:
        assert "@remise.example" not in text


@pytest.mark.parametrize("key", [None, KEY])
def test_a_redacted_text_may_be_given_again(record: Announcement, key: bytes | None) -> None:
    text = "".join(block.text for block in redacted(record, ("people", "contacts"), key).blocks)
    again = parse(text + "Een person komt zelden alleen.", language="nl", redact=("people", "contacts"), redact_key=key)
    assert "".join(block.text for block in again.blocks) == text + "Een person komt zelden alleen."


def test_pseudonyms_of_digits_alone_are_no_telephone_numbers() -> None:
    text = "Lezing door person-0612345678 op 3 mei 2024, bel phone-0612345679 of 06-12345670"
    record = parse(text, language="nl", redact=("contacts",))
    assert "".join(block.text for block in record.blocks) == text.replace("06-12345670", "[phone]")


def test_addresses_that_are_written_as_in_markup_go_as_well() -> None:
    record = parse("Lezing op 3 mei 2024. Mail jan&#64;remise.example", media_type="text/plain", redact=("contacts",))
    assert "".join(block.text for block in record.blocks) == "Lezing op 3 mei 2024. Mail [email]"


def test_names_go_however_they_are_spelt() -> None:
    talk = (
        "Vortrag am 13. März 2024, 20 Uhr, Rathaus Köln\n\nReferentin: Käthe Groß (Ärztin)\nModeration: Liam O'Neill\n"
    )
    for prose in ("Frau Groß liest", "KÄTHE GROSS", "Kaethe Gross liest", "Ka\u0308the Groß", "kaethe.gross@x.example"):
        text = "".join(b.text for b in parse(talk + prose, language="de", redact=("people",)).blocks)
        assert not {"groß", "gross", "käthe", "kaethe"} & set(unicodedata.normalize("NFC", text).casefold().split()), (
            text
        )
        assert "gross" not in text.casefold()
    for prose in ("O’Neill fragt", "O'Neill fragt", "Liam O´Neills Buch"):
        text = "".join(b.text for b in parse(talk + prose, language="de", redact=("people",)).blocks)
        assert "Neill" not in text


@pytest.mark.parametrize("key", [None, KEY])
def test_contacts_in_links_go_as_well(key: bytes | None) -> None:
    page = (
        "<h1>Lezing</h1><p>Op 3 mei 2024 om 20.00 uur in De Remise. Bel 06 - 12 34 56 78.</p>"
        '<p>Aanmelden: <a href="https://wa.me/31612345678">via WhatsApp</a></p>'
    )
    record = parse(page, language="nl", redact=("contacts",), redact_key=key)
    assert "12345678" not in record.model_dump_json()
    url = "https://remise.example/nieuws?van=jan%40remise.example"
    record = parse(page, language="nl", url=url, redact=("contacts",), redact_key=key)
    assert (record.source.url or "").startswith("https://remise.example/nieuws?van=")
    assert "%40" not in record.model_dump_json()
