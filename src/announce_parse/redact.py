"""Records without the names or the contact details of people: left out, or under pseudonyms.

What is redacted: `contacts`, which are mail addresses and telephone numbers, and `people`, which are the names of the
persons that the record lists. Both go from every field, from the evidence, and from the text that the blocks hold; what
the parser did not take for a name stays. What stands there instead is left alone when a record or its text is redacted
again, except within an address ('[person]@x.nl', once names have gone): that goes with the contacts.
"""

import hashlib
import hmac
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import unquote

from announce_parse.options import check_redaction
from announce_parse.recognise.contacts import find_emails, find_phones
from announce_parse.record import Announcement

_SIGNS = 10  # of a pseudonym
_ENCODED = re.compile(r"[\w.+'@%&#;-]{4,2000}")
_TIMES = 3  # that an address may have been encoded, as in an address inside another
_SHORTEST = 3  # letters of a surname that is looked for by itself
_APOSTROPHES = "['’‘ʼ´`]"
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_DIALLED = re.compile(r"(?:\bwa\.me/|\b(?:tel|sms|whatsapp|phone)[:=])(?:\+|%2B)?(\d[\d-]{6,17})", re.IGNORECASE)
_DIGITS = re.compile(r"(?<!\d)\d{9,15}(?!\d)")
_LEFT_OUT = r"\[(?:person|email|phone|redacted)\]"
_OWN = re.compile(
    rf"{_LEFT_OUT}|(?:person|phone)-[0-9a-f]{{{_SIGNS}}}(?![^\W_])"
    rf"|email-[0-9a-f]{{{_SIGNS}}}(?![^\W_])(?:@redacted\.invalid)?"
)
_KEPT = frozenset({"schema_version", "sha256", "media_type", "encoding", "reference_date", "language", "kind",
                   "role", "status", "attendance", "code", "severity", "field", "certainty", "currency",
                   "timezone"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Change:
    """Characters `start` up to `end` of the text, and what stands there instead."""

    start: int
    end: int
    instead: str


def redacted(record: Announcement, what: Iterable[str], key: bytes | None = None) -> Announcement:
    """Return the record without contact details or names of people.

    Args:
        record: as `parse` gives it.
        what: "contacts", "people" or both.
        key: a secret of at least 16 bytes; with it, every name and address gets a pseudonym (HMAC-SHA-256), the same
            for the same name wherever the same key is used. Without it they are left out.

    Raises:
        InvalidOption: there is no such redaction, or the key is too short.
    """
    wanted = check_redaction(what, key)
    if not wanted:
        return record
    text = "".join(block.text for block in record.blocks)
    instead: dict[str, str] = {}
    data = record.model_dump(mode="json")
    if "people" in wanted:
        instead |= _names(record, key)
    if "contacts" in wanted:
        fields = _texts({name: value for name, value in data.items() if name != "blocks"})
        instead |= _contacts(record, "\n".join([text, *fields]), key)
    if not key:
        data = _without(data, wanted)
    if not instead:
        return Announcement.model_validate(data)
    pattern = _pattern(instead)
    changes = [_Change(m.start(), m.end(), _instead(m, instead)) for m in pattern.finditer(text)]
    return Announcement.model_validate(_rewritten(data, pattern, instead, text, changes))


def _names(record: Announcement, key: bytes | None) -> dict[str, str]:
    """Return what stands for each form of each person's name; a surname alone is that of the first who bears it."""
    instead: dict[str, str] = {}
    persons = [(n, person.name) for n, person in enumerate(record.people) if person.kind == "person"]
    persons += [(-1, place.candidate) for place in record.evidence.get("people/name", ()) if place.candidate]
    persons = [(number, name) for number, name in persons if not _OWN.search(name)]
    for number, name in persons:
        sign = _pseudonym("person", name, key)
        forms = {name, *(place.text for place in record.evidence.get(f"people/{number}/name", ()))}
        for form in forms:
            if len(form) > 1:
                instead = dict.fromkeys(_spellings(form), sign) | instead
    for _, name in persons:
        words = name.split()
        at = next((n for n, word in enumerate(words) if n and word[:1].islower()), len(words) - 1)
        for alone in (" ".join(words[at:]), words[-1], words[0]):
            if len(words) > 1 and len(alone) >= _SHORTEST and alone[-1:].isalnum() and not alone.islower():
                sign = _pseudonym("person", name, key)
                instead = dict.fromkeys(_spellings(alone), sign) | instead
    return instead


def _spellings(form: str) -> set[str]:
    """Return the forms of a name that are looked for; as written, as in addresses, and without umlauts.

    >>> sorted(_spellings("Jörg Groß"))
    ['joerg gross', 'joerggross', 'jorggross', 'jörg gross']
    """
    plain = _folded(form).translate(_UMLAUTS)
    return {_folded(form), _bare(form), plain, _bare(plain)}


def _texts(item: Any) -> Iterator[str]:
    """Yield every text of a record's data: addresses stand in links that are in no block."""
    if isinstance(item, str):
        yield item
    elif isinstance(item, dict | list):
        for value in item.values() if isinstance(item, dict) else item:
            yield from _texts(value)


def _contacts(record: Announcement, text: str, key: bytes | None) -> dict[str, str]:
    plain = re.sub(_LEFT_OUT, lambda match: "x" * len(match[0]), text)  # '[person]@x.nl' is an address
    emails = {form for found in find_emails(plain) for form in (text[found.start : found.end], str(found.value))}
    phones = {form for found in find_phones(text) for form in (found.text, str(found.value))}
    emails |= {record.registration.email} if record.registration.email else set()
    phones |= {record.registration.phone} if record.registration.phone else set()
    phones |= {match[1] for match in _DIALLED.finditer(text)}
    known = {_last_digits(form) for form in phones}
    phones |= {match[0] for match in _DIGITS.finditer(text) if _last_digits(match[0]) in known}
    instead = {_folded(form): _address(form, key) for form in emails if not _OWN.fullmatch(form)}
    instead |= {_folded(form): _number(form, key) for form in phones if not _OWN.fullmatch(form)}
    for form, plain in _encoded(text):
        email, phone = next(find_emails(plain), None), next(find_phones(plain), None)
        if email:
            instead.setdefault(_folded(form), _address(str(email.value), key))
        elif phone:
            instead.setdefault(_folded(form), _number(phone.text, key))
    return instead


def _encoded(text: str) -> Iterator[tuple[str, str]]:
    """Yield what is written as in web addresses or in markup, and what it means, however often it was encoded.

    >>> list(_encoded("mailto:jan%40x.nl, jan&#64;x.nl, 50% korting"))
    [('jan%40x.nl', 'jan@x.nl'), ('jan&#64;x.nl', 'jan@x.nl')]
    """
    for match in _ENCODED.finditer(text):
        plain = match[0]
        for _ in range(_TIMES):
            plain = unescape(unquote(plain))
        if plain != match[0]:
            yield match[0], plain


def _number(form: str, key: bytes | None) -> str:
    return _pseudonym("phone", _last_digits(form), key)


def _last_digits(form: str) -> str:
    """Return the digits of a number by which it is the same one, with or without the code of its country."""
    return "".join(filter(str.isdigit, form))[-8:]


def _address(form: str, key: bytes | None) -> str:
    return f"{_pseudonym('email', form, key)}@redacted.invalid" if key else _pseudonym("email", form, key)


def _pseudonym(kind: str, form: str, key: bytes | None) -> str:
    if key is None:
        return f"[{kind}]"
    told = hmac.new(key, f"{kind}:{_folded(form)}".encode("utf-8", "surrogatepass"), hashlib.sha256)
    return f"{kind}-{told.hexdigest()[:_SIGNS]}"


def _folded(form: str) -> str:
    """Return one form for all spellings of a name: composed, lower case, single spaces, plain apostrophes."""
    return " ".join(re.sub(_APOSTROPHES, "'", unicodedata.normalize("NFC", form).casefold()).split())


def _bare(form: str) -> str:
    """Return a name as it stands in addresses: without marks, and nothing between its words.

    >>> _bare("José d'Ávila-Roca")
    'josedavilaroca'
    """
    return "".join(filter(str.isalnum, _unmarked(form).casefold()))


def _unmarked(form: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", form) if not unicodedata.combining(c))


def _pattern(instead: Mapping[str, str]) -> re.Pattern[str]:
    """Return the pattern of all forms, the longest first, whatever their case, their marks and what is between words.

    A form may have the ending of a genitive behind it ('Jansens boek'), which stays. Addresses come before what stands
    instead of names already, and that before all other forms.
    """
    forms = sorted(instead, key=lambda form: (-len(form), form))
    addresses = _written(form for form in forms if "@" in form)
    others = _written(form for form in forms if "@" not in form)
    ends = r"(?=(?:['’]?s)?(?![^\W_]))"
    return re.compile(
        rf"(?<![^\W_])(?:(?:{addresses}){ends}|(?P<own>{_OWN.pattern})|(?:{others}){ends})", re.IGNORECASE
    )


def _written(forms: Iterable[str]) -> str:
    """Return the alternatives by which forms are found however they are written; what never matches for none."""
    spelt = (
        spelling
        for form in forms
        for spelling in dict.fromkeys((form, unicodedata.normalize("NFD", form), _unmarked(form)))
    )
    words = (map(re.escape, form.split(" ")) for form in spelt)
    written = "|".join(map(r"(?:\s{1,3}|[._-]{0,2})".join, words)) or r"(?!)"
    return written.replace("'", _APOSTROPHES).replace("ss", "(?:ss|[ßẞ])")


def _instead(match: re.Match[str], instead: Mapping[str, str]) -> str:
    """Return what stands instead of a match; letters that only the pattern takes for the same are left out."""
    if match["own"]:
        return match[0]
    return instead.get(_folded(match[0])) or instead.get(_bare(match[0]), "[redacted]")


def _without(data: dict[str, Any], wanted: frozenset[str]) -> dict[str, Any]:
    """Return the record's data without the fields that only hold what is left out, and without their evidence."""
    evidence: dict[str, Any] = data["evidence"]
    if "contacts" in wanted:
        data["registration"] |= {"email": None, "phone": None}
        evidence = {p: e for p, e in evidence.items() if p not in {"registration/email", "registration/phone"}}
    if "people" in wanted:
        kept = [n for n, person in enumerate(data["people"]) if person["kind"] != "person"]
        data["people"] = [data["people"][n] for n in kept]
        moved = {str(n): str(place) for place, n in enumerate(kept)}
        evidence = {
            "/".join([*parts[:1], moved[parts[1]], *parts[2:]]) if parts[0] == "people" else path: places
            for path, places in evidence.items()
            if (parts := path.split("/"))[0] != "people" or parts[1] in moved
        }
    return {**data, "evidence": evidence}


def _rewritten(
    data: dict[str, Any], pattern: re.Pattern[str], instead: Mapping[str, str], text: str, changes: Sequence[_Change]
) -> dict[str, Any]:
    """Return the record's data with the changes made in every text, and offsets of the changed text."""
    starts = [change.start for change in changes]
    grown = [0]
    for change in changes:
        grown.append(grown[-1] + len(change.instead) - (change.end - change.start))
    pieces, last = [], 0
    for change in changes:
        pieces += [text[last : change.start], change.instead]
        last = change.end
    changed = "".join([*pieces, text[last:]])

    def moved(offset: int, is_end: bool) -> int:
        at = bisect_right(starts, offset - is_end)
        inside = changes[at - 1] if at and offset - is_end < changes[at - 1].end else None
        if inside is None or offset in {inside.start, inside.end}:
            return offset + grown[bisect_right(starts, offset - 1)]
        return inside.start + grown[at - 1] + (len(inside.instead) if is_end else 0)

    def place(item: dict[str, Any], *, cut: bool) -> dict[str, Any]:
        if item["start"] is None or (item["start"], item["end"]) == (0, 0):
            return item
        start, end = moved(item["start"], False), moved(item["end"], True)
        return {**item, "start": start, "end": end, **({"text": changed[start:end]} if cut else {})}

    def told(item: Any, name: str = "") -> Any:
        if isinstance(item, str):
            return item if name in _KEPT else pattern.sub(lambda match: _instead(match, instead), item)
        if isinstance(item, dict):
            return {key: told(value, key) for key, value in item.items()}
        if isinstance(item, list):
            return [told(value, name) for value in item]
        return item

    placed = {
        "blocks": _joined([place(block, cut=True) for block in data["blocks"]], changed),
        "evidence": {
            path: [{**place(item, cut=True), "candidate": told(item["candidate"])} for item in items]
            for path, items in data["evidence"].items()
        },
        "diagnostics": [told(place(item, cut=False)) for item in data["diagnostics"]],
    }
    return {**{key: value if key in placed else told(value, key) for key, value in data.items()}, **placed}


def _joined(blocks: list[dict[str, Any]], text: str) -> list[dict[str, Any]]:
    """Return the blocks without a gap between them, should a name have stood across two of them."""
    at = 0
    result = []
    for number, block in enumerate(blocks):
        end = max(at, block["end"]) if number + 1 < len(blocks) else len(text)
        result.append({**block, "start": at, "end": end, "text": text[at:end]})
        at = end
    return result
