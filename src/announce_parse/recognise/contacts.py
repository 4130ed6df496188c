"""E-mail addresses, web addresses and telephone numbers."""

import re
from collections.abc import Iterator
from itertools import chain

from announce_parse.document import Document, Found
from announce_parse.options import Context

_TOP = (
    "nl|be|de|fr|eu|com|org|net|info|edu|gov|mil|int|uk|ch|at|ie|lu|io|nu|us|ca|es|it|dk|se|no|pl|frl|brussels|gent|"
    "vlaanderen|amsterdam|berlin|wien|koeln|hamburg|paris|bzh|london|nyc|cat|tv|fm|me|cc|biz|app|dev|art|events|online|"
    "site|shop|social|museum|academy|community|tickets|club|cn|in|coop|nz|au|za|scot|wales|fi|pt|cz|ngo|earth|foundation"
)
_LOCAL = re.compile(r"[\w.+%'-]+$")
_HOST = re.compile(r"[A-Za-z0-9][\w-]{0,62}(?:\.[\w-]{1,63}){1,6}")
_VEILED_AT = re.compile(
    r"(?=[ \t\[({<])(?:"  # no other place is looked at
    r"[ \t]{0,2}[\[({<][ \t]?(?:at|ät|@|apenstaartje|arobase)[ \t]?[\])}>][ \t]{0,2}|[ \t](?:at|ät|arobase)[ \t])",
    re.IGNORECASE,
)
_VEILED_HOST = re.compile(
    r"[A-Za-z0-9][\w-]{0,62}(?:(?:\.|[ \t]?[\[({][ \t]?(?:dot|punt|punkt|point)[ \t]?[\])}][ \t]?"
    r"|[ \t](?:dot|punt|punkt|point)[ \t])[\w-]{1,63}){1,6}",
    re.IGNORECASE,
)
_VEILED_DOT = re.compile(r"[ \t]?[\[({]?[ \t]?\b(?:dot|punt|punkt|point)\b[ \t]?[\])}]?[ \t]?", re.IGNORECASE)
_URL = re.compile(
    r"https?://[^\s<>\"«»|]{3,2000}"
    r"|(?<![\w@./-])www\.[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?:[/?#][^\s<>\"«»|]{0,2000})?"
    rf"|(?<![\w@./-])[A-Za-z][\w-]{{1,62}}+(?:\.[\w-]{{1,63}}){{0,5}}\.(?:{_TOP})(?![\w@-]|\.\w)(?:/[^\s<>\"«»|]{{0,2000}})?",
)
_BROKEN = r"[ \t]{0,2}(?:\n[ \t]{0,2})?"  # white space where a line of an older layout ended
_SPACED_HOST = re.compile(
    rf"{_BROKEN}(?:[a-z0-9][\w-]{{0,62}}-{_BROKEN})?[a-z0-9][\w-]{{0,62}}(?:\.[\w-]{{1,63}}){{0,5}}\.(?:{_TOP})(?![\w@-]|\.\w)"
)
_LINE_END = re.compile(r"[ \t]*\n[ \t]*")
_LED = re.compile(r"(?:^|[:(\n])[ \t]?\Z")  # what stands in front of an address with a space but in front of its sign
_DOTTED = re.compile(r"\.[a-z]|://|www\.")  # stands in each web address, and in few other words
_SPACE = re.compile(r"\s")
_URL_END = ".,;:!?'’”*_"
_PHONE = re.compile(r"(?<![\w+/.,-])(?:\+|00|\(0?|0)\(?\d[\d ./()\u00a0–-]{6,24}\d(?!\d)")
_PHONE_US = re.compile(r"(?<![\w+/.-])\(?[2-9]\d\d\)?[ .-]{1,2}\d{3}[ .-]\d{3,4}(?![\d-])")
_PHONE_LABELLED = re.compile(
    r"\b(?:tel(?:efoon|efoonnummer|ephone|efon)?|t[ée]l(?:[ée]phone)?|phone|fon|mobiel|gsm|mobile|handy|call|bel)"
    r"[ .:]{1,4}(?P<number>\d[\d ./-]{4,18}\d)(?!\d)",
    re.IGNORECASE,
)
_DATE_LIKE = re.compile(r"\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d\.\d\d ?[–-] ?\d")
_LEAST_DIGITS, _MOST_DIGITS = 9, 15  # of a number without a label; dates have eight
_LOCAL_LENGTH = 64


def recognise(document: Document, context: Context) -> list[Found]:
    """Return the "email", "url" and "phone" values of a document.

    A veiled address ('name [at] host.nl') is given with its signs, an URL with its scheme ('https://' where none is
    written), a number with single spaces.
    """
    text = document.text
    emails = list(find_emails(text))
    taken = {(email.start, email.end) for email in emails}
    urls = [u for u in find_urls(text) if not any(s <= u.start < e or u.start <= s < u.end for s, e in taken)]
    taken |= {(url.start, url.end) for url in urls}
    phones = [p for p in find_phones(text) if not any(s < p.end and p.start < e for s, e in taken)]
    return [*emails, *urls, *phones]


def find_emails(text: str) -> Iterator[Found]:
    """Yield the e-mail addresses of a text.

    >>> [found.value for found in find_emails("Mail info@voorbeeld.nl of jan [at] voorbeeld [punt] nl.")]
    ['info@voorbeeld.nl', 'jan@voorbeeld.nl']
    """
    at = text.find("@")
    while at >= 0:
        local = _LOCAL.search(text[max(0, at - _LOCAL_LENGTH) : at])
        host = _HOST.match(text, at + 1)
        if local and host:
            start = at - len(local[0].lstrip(".'-"))
            if start < at:
                yield _found("email", text, start, host.end(), text[start : host.end()])
        else:
            yield from _broken(text, at)
        at = text.find("@", at + 1)
    for match in _VEILED_AT.finditer(text):
        local = _LOCAL.search(text[max(0, match.start() - _LOCAL_LENGTH) : match.start()])
        host = _VEILED_HOST.match(text, match.end())
        plain = match[0].strip() not in {"@"} and match[0].strip()[0].isalpha()
        if local and host and not (plain and "." in host[0] and not _VEILED_DOT.search(host[0])):
            start = match.start() - len(local[0].lstrip(".'-"))
            address = f"{text[start : match.start()]}@{_VEILED_DOT.sub('.', host[0])}"
            yield _found("email", text, start, host.end(), address)


def _broken(text: str, at: int) -> Iterator[Found]:
    """Yield the address around a sign that white space stands beside, or within whose host it does, as it is written.

    'info @ voorbeeld.nl', 'kasse@dt- beispiel.de'; where a line ends there, it is given without that. All is in small
    letters, since people meet '@ Voorbeeld.nl', and follow 'us @voorbeeld.nl'.
    """
    host = _SPACED_HOST.match(text, at + 1)
    local = _LOCAL.search(text[max(0, at - _LOCAL_LENGTH) : at].rstrip(" \t")) if host else None
    if host is None or local is None or not local[0].islower():
        return
    start = text.rfind(local[0], 0, at) + len(local[0]) - len(local[0].lstrip(".'-"))
    if text[at - 1].isspace() and text[at + 1].isalnum() and not _LED.search(text[max(0, start - 2) : start]):
        return
    yield _found("email", text, start, host.end(), _LINE_END.sub("", text[start : host.end()]))


def find_urls(text: str) -> Iterator[Found]:
    """Yield the web addresses of a text, those without a scheme as well.

    >>> [found.value for found in find_urls("Zie www.voorbeeld.nl/inloop, of voorbeeld.be.")]
    ['https://www.voorbeeld.nl/inloop', 'https://voorbeeld.be']
    """
    for match in chain.from_iterable(_URL.finditer(text, *word) for word in _dotted_words(text)):
        url = _trimmed(match[0])
        value = url if "://" in url else f"https://{url}"
        yield _found("url", text, match.start(), match.start() + len(url), value)


def _dotted_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the runs of characters without white space stand that may hold a web address."""
    end = 0
    for mark in _DOTTED.finditer(text):
        if mark.start() >= end:
            start = mark.start()
            while start and not text[start - 1].isspace():
                start -= 1
            space = _SPACE.search(text, mark.end())
            end = space.start() if space else len(text)
            yield start, end


def _trimmed(url: str) -> str:
    """Return an URL without the punctuation of the sentence that it stands in."""
    while url:
        last = url[-1]
        opening = {")": "(", "]": "["}.get(last)
        if last not in _URL_END and (opening is None or url.count(opening) >= url.count(last)):
            break
        url = url[:-1]
    return url


def find_phones(text: str) -> Iterator[Found]:
    """Yield the telephone numbers of a text: international, with a trunk zero, of North America, or behind a label.

    >>> [found.value for found in find_phones("Bel 020-555 01 23 of +32 (0)2 555 01 23, niet op 01-02-2023.")]
    ['020-555 01 23', '+32 (0)2 555 01 23']
    """
    last = 0
    spans = [match.span() for pattern in (_PHONE, _PHONE_US) for match in pattern.finditer(text)]
    labels = [match.span("number") for match in _PHONE_LABELLED.finditer(text)]
    labelled = {start for start, _ in labels}
    for start, end in sorted(spans + labels):
        shown = text[start:end]
        digits = sum(c.isdigit() for c in shown)
        enough = digits >= 6 if start in labelled else digits >= _LEAST_DIGITS
        if start < last or not enough or digits > _MOST_DIGITS or _DATE_LIKE.search(shown):
            continue
        yield _found("phone", text, start, end, " ".join(shown.split()))
        last = end


def _found(kind: str, text: str, start: int, end: int, value: str) -> Found:
    return Found(kind, start, end, text[start:end], value, 0.97)
