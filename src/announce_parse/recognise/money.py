"""Amounts of money, and words that say that something is free; each with whom it is for."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from announce_parse import languages
from announce_parse.document import Document, Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.first_words import fits
from announce_parse.languages.folding import small
from announce_parse.languages.phrases import Phrase, PhraseTable
from announce_parse.options import Context
from announce_parse.recognise.dollars import dollars_of
from announce_parse.values import PriceValue

_SIGNS = {
    "€": "EUR",
    "eur": "EUR",
    "£": "GBP",
    "gbp": "GBP",
    "$": "USD",
    "us$": "USD",
    "usd": "USD",
    "chf": "CHF",
    "sfr": "CHF",
    "fr.": "CHF",
    "rs.": "INR",
    "rs": "INR",
    "inr": "INR",
    "₹": "INR",
    "ca$": "CAD",
    "cad": "CAD",
    "₦": "NGN",
    "a$": "AUD",
    "au$": "AUD",
    "nz$": "NZD",
    "c$": "CAD",
    "hk$": "HKD",
    "s$": "SGD",
    "ksh": "KES",
    "kshs": "KES",
}
_CODES = "AUD|NZD|HKD|SGD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|JPY|MYR|THB|ZAR|KES|UGX|TZS|RWF|GHS|NGN|BRL|MXN|LKR|NPR"
_SIGN = (
    r"(?:€|£|₹|₦|(?<!\w)(?:US|CA?|AU?|NZ|HK|S)\$|\$|\b(?:EUR|USD|GBP|CHF|SFr|Fr\.|(?-i:Rs\.?|KShs?\.?|Kshs?\.?)|INR|CAD"
    rf"|(?-i:{_CODES}))(?![A-Za-z]))"
)
_LAKHS = r"\d{1,2}(?:,\d\d){1,3},\d{3}(?!\d)"  # '1,00,000'
_THOUSANDS = r"\d{1,3}(?:[. \u00a0\u202f,]\d{3}){1,2}(?!\d)(?:[.,]\d\d(?!\d))?"
_AMOUNT = rf"{_LAKHS}|{_THOUSANDS}|\d{{1,6}}(?:[.,]\d{{1,2}}(?!\d)|[.,][-–—=]{{1,2}})?"
_SPACE = r"[ \t\u00a0\u202f]{0,2}"
_NEXT = re.compile(
    rf"{_SPACE}(?:/|\||,{_SPACE}|-|–|—|of|or|oder|ou){_SPACE}(?P<amount>{_AMOUNT})(?![\d:.,%]?\d|{_SPACE}%)"
)
_BEFORE = re.compile(rf"(?P<amount>{_AMOUNT}){_SPACE}(?:/|-|–|—|of|or|oder|ou){_SPACE}$")
_FROM = re.compile(
    rf"(?<!\w)(?:von|zwischen|van|tussen|from|between)\s(?P<amount>{_AMOUNT})\s(?:bis|und|tot|en|to|and)\s\Z",
    re.I,
)  # the least of a range
_DASHED = re.compile(r"(?<![\d.,:/-])(?P<amount>\d{1,4}[.,][-–—=]{1,2})(?![\d])")
_BETWEEN = frozenset(("bis", "tot", "to", "à", "of", "oder", "or", "ou", "und", "en", "and", "et"))
_EACH = re.compile(
    r"(?<![\d.,:/€$£-])(?P<amount>\d{1,3}[.,]\d\d)(?=\s(?:p\.\s?p\.|pp\.?|(?:per|pro|par)\s(?:pers|kaart|ticket|billet)\w{0,6})(?!\w))",
    re.I,
)  # '42,50 p.p.'
_MILLIONS = re.compile(
    r"\s?(?:miljoen|miljard|million|billion|millionen|milliarden|mio\b|mln\b|k\b|m\b|bn\b)", re.IGNORECASE
)
_CELL = re.compile(r"[\t|;•]|(?<=\w)[.!?](?=\s)|//")
_CLAUSE = re.compile(
    r"[;|•\t\n()]|(?<!\d),|,(?!\d)|(?<=\w)[.!?](?=\s)|//|\s/\s|\s[–—-]\s|\s(?:en|and|und|et|of|or|oder|ou)\s"
)
_STOPPED = re.compile(r"\w[.!?]\s{1,2}\Z")
_TRIM = " \t\u00a0:=–—-•*·▪>.,!?'\"«»|()…"
_LABEL_WORDS = 8
WORD = 30  # letters of a word between the noun of entrance and 'free' ('Kammermusiknachmittag')
LETTERS = 3  # of a word for whom a price is above which it stands in front of 'free'
_SOLD_AT = re.compile(r"\s(?:from|via|at|bij|bei|chez|sur|op|on|von|van)\s+\S{1,80}[@.]\w")  # 'from tickets@x.example'
_PARENTHESIS = re.compile(r"[ \t]{0,2}\((?P<label>[^()\n]{2,60})\)")
_FOR = re.compile(
    r"[ \t]{0,2}(?:,[ \t])?(?P<label>(?:per|pro|par|each|p\.p\.|pp|voor|for|für|pour|bij|aan de|at the|on the|an der|"
    r"with (?:an?|your|any|every)|met (?:een|uw|je)|mit (?:einem|einer|gültige[mr])|avec (?:une?|votre)|"
    r"sur place|in advance|in (?:de )?voorverkoop|im vorverkauf|en prévente|à l['’]entrée)\b"
    r"(?:(?! (?:en|and|und|et|op) )[^\n.,;:/|()€$£!?]){0,50})",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount at a place: its sum, and the currency that stands with it."""

    start: int
    end: int
    sum: float
    currency: str | None


@dataclass(frozen=True, slots=True)
class _Tables:
    """The phrases of one language: for free, for a price, around labels, and of what a price comprises."""

    free: PhraseTable
    price: PhraseTable
    around: PhraseTable
    comprised: PhraseTable


@lru_cache(maxsize=8)
def _tables(code: str) -> _Tables:
    money = languages.load(code).money
    return _Tables(
        PhraseTable({"free": (*money.free, *money.free_entrance), "free_will": money.free_will, "idiom": money.idioms}),
        PhraseTable({"entrance": money.entrance}),
        PhraseTable({"around": money.around}),
        PhraseTable({"comprised": sorted(money.comprised)}),
    )


@lru_cache(maxsize=8)
def _pattern(code: str) -> re.Pattern[str]:
    """Return the pattern of an amount with its currency in front or behind."""
    words = any_of(languages.load(code).money.currencies)
    unit = rf"(?:{_SIGN}|(?:{words})\b)"
    return re.compile(
        rf"(?=(?-i:[\d€£₹₦$A-Zecfgirsu]))(?:(?P<sign>{_SIGN}){_SPACE}(?P<first>{_AMOUNT})"
        rf"|(?<![\w.,:])(?P<second>{_AMOUNT}){_SPACE}(?P<unit>{unit})(?!(?<=[€£$₹])\d))",  # not 'Under 30 $20'
        re.IGNORECASE,
    )


@lru_cache(maxsize=8)
def _spelt(code: str) -> tuple[re.Pattern[str], dict[str, int]]:
    """Return a word in front of one for a currency, and the numbers that words tell ('sechs Euro'), from two on."""
    pack = languages.load(code)
    numbers = {word: at for at, words in enumerate(pack.temporal.numbers, 1) for word in words if at > 1}
    currencies = any_of([word for word in pack.money.currencies if len(word) > LETTERS])
    return re.compile(rf"(?<![\w-])(?P<number>[^\W\d_]{{2,20}})\s(?P<unit>{currencies})(?!\w)", re.I), numbers


@lru_cache(maxsize=8)
def _entrance_free(code: str) -> re.Pattern[str] | None:
    """Return the noun of entrance, what one enters, and that this is free: 'De toegang tot de tuinen is vrij'.

    Likewise 'is as always free', with no word of what one enters.
    The nouns are those that words follow which say so only there ('toegang vrij'); for whom it is stands not between.
    """
    pack = languages.load(code)
    pairs = [phrase.split() for phrase in pack.money.free_entrance]
    pairs = [pair for pair in pairs if len(pair) == 2 and ":" not in pair[0]]
    pairs = [pair for pair in pairs if pair[1] not in (*pack.money.free, *pack.money.denied)]
    pairs = [pair for pair in pairs if any(fits(word, pair[0]) for word in pack.money.entrance)]
    if not pairs:
        return None
    nouns, free = any_of({pair[0] for pair in pairs}), any_of({pair[1] for pair in pairs})
    others = [*pack.titles.for_words, *pack.money.denied, *(w for w in pack.money.entrance if w.isalpha())]
    word = rf"(?!(?:{any_of(others)})\s)[^\W\d_]{{1,{WORD}}}"  # not 'est à prix libre'
    copulas = any_of(pack.people.copulas)
    return re.compile(
        rf"(?<!\w)(?:{nouns})(?:\s{word}){{0,4}}\s(?:{copulas})\s(?:{word}\s){{0,3}}(?:{free})(?!\w)", re.I
    )


@lru_cache(maxsize=8)
def _free_behind(code: str) -> re.Pattern[str] | None:
    """Return whom something is for, and the word behind that says that it is free to them: 'Kinder unter 12 frei'."""
    money = languages.load(code).money
    if not money.free_behind:
        return None
    audiences = any_of([word.strip("*") for word in money.audiences if word[0] != "*" and len(word) > LETTERS])
    return re.compile(
        rf"(?<![\w-])(?:{audiences})[^\n.,;:!?|/€]{{0,40}}[ \t]?[:,–-]?\s?"
        rf"(?<!\w)(?P<free>{any_of(money.free_behind)})(?=[ \t]*(?:[.,;!|)/\n]|$))",
        re.I,
    )


def recognise(document: Document, context: Context) -> list[Found]:
    """Return the amounts as "price" and the words for free of charge as "free", both with a `PriceValue`.

    A "free" has the amount 0 and the currency of the text. Which of them are prices of the event is told when the
    record is put together.
    """
    text, code = document.text, context.pack.code
    amounts = find_amounts(text, code)
    if any(amount.currency == "USD" for amount in amounts):
        dollars = dollars_of(text)
        amounts = [replace(a, currency=dollars) if a.currency == "USD" else a for a in amounts]
    default = _main_currency(amounts)
    places = [(a.start, a.end) for a in amounts]
    free = [p for p in _tables(code).free.find(text) if p.name == "free"]
    taken = [p.start for p in free]
    told = _entrance_free(code)
    for match in told.finditer(text) if told else ():
        if bisect_left(taken, match.start()) == bisect_left(taken, match.end()):
            free.append(Phrase("free", *match.span()))
    behind = _free_behind(code)
    for match in behind.finditer(text) if behind else ():
        if not any(phrase.start < match.end() and match.start("free") < phrase.end for phrase in free):
            free.append(Phrase("free", *match.span("free")))
    marks = sorted([*places, *((p.start, p.end) for p in free)])
    found = []
    for amount in amounts:
        value = PriceValue(amount.sum, amount.currency or default)
        value = labelled(value, text, (amount.start, amount.end), marks, code)
        found.append(Found("price", amount.start, amount.end, text[amount.start : amount.end], value))
    for phrase in free:
        value = labelled(PriceValue(0.0, default), text, (phrase.start, phrase.end), marks, code)
        found.append(Found("free", phrase.start, phrase.end, text[phrase.start : phrase.end], value))
    return found


def find_amounts(text: str, code: str = "nl") -> list[Amount]:
    """Return the amounts of money of a text, in order.

    >>> [(a.sum, a.currency) for a in find_amounts("€ 7,50, leden 5 euro, VVK 10/12 €, deur 15,-")]
    [(7.5, 'EUR'), (5.0, 'EUR'), (10.0, 'EUR'), (12.0, 'EUR'), (15.0, None)]
    >>> [(a.sum, a.currency) for a in find_amounts("De entree is tien euro.")]
    [(10.0, 'EUR')]
    """
    amounts: list[Amount] = []
    for match in _pattern(code).finditer(text):
        group = "first" if match["first"] else "second"
        currency = _currency(match["sign"] or match["unit"], code)
        if _MILLIONS.match(text, match.end()):
            continue
        if group == "second":
            amounts.extend(_in_front(text, match.start(), currency))
            amounts.extend(_full_price(text, match.start(), currency, code))
        amounts.append(Amount(match.start(), match.end(), parse_sum(match[group]), currency))
        if group == "first":
            amounts.extend(_behind(text, match.end(), currency))
    spelt, numbers = _spelt(code)
    for match in spelt.finditer(text):
        number = numbers.get(match["number"].casefold())
        if number and not _MILLIONS.match(text, match.end()):
            amounts.append(Amount(match.start(), match.end(), float(number), _currency(match["unit"], code)))
    amounts = _apart(sorted(amounts, key=lambda a: a.start))
    starts = [a.start for a in amounts]
    dashed = []
    for match in chain(_DASHED.finditer(text), _EACH.finditer(text)):
        at = bisect_left(starts, match.end())
        if not at or amounts[at - 1].end <= match.start():
            dashed.append(Amount(match.start(), match.end(), parse_sum(match["amount"]), None))
    return sorted([*amounts, *dashed], key=lambda a: a.start)


def _apart(amounts: list[Amount]) -> list[Amount]:
    """Return the amounts without those that overlap an earlier one."""
    kept: list[Amount] = []
    for amount in amounts:
        if not kept or amount.start >= kept[-1].end:
            kept.append(amount)
    return kept


def _behind(text: str, at: int, currency: str) -> Iterator[Amount]:
    """Yield the amounts that follow one in a list with one sign ('€ 12/10')."""
    for _ in range(8):
        match = _NEXT.match(text, at)
        if match is None:
            return
        separator = text[at : match.start("amount")].strip()
        if separator == "," and "," not in match["amount"] and "." not in match["amount"]:
            return
        yield Amount(match.start("amount"), match.end("amount"), parse_sum(match["amount"]), currency)
        at = match.end()


def _in_front(text: str, at: int, currency: str) -> Iterator[Amount]:
    """Yield the amounts in front of one in a list or a range with one sign ('5/8 €', 'von 18 bis 42 Euro')."""
    for _ in range(8):
        match = _BEFORE.search(text, max(0, at - 14), at) or _FROM.search(text, max(0, at - 24), at)
        if match is None or text[max(0, match.start() - 1) : match.start()].strip(" (:").isalnum():
            return
        yield Amount(match.start("amount"), match.end("amount"), parse_sum(match["amount"]), currency)
        at = match.start("amount")


def _full_price(text: str, at: int, currency: str, code: str) -> Iterator[Amount]:
    """Yield the full price in front of a reduced one with the sign of both ('Karten zu 5, erm. 3 Euro')."""
    match = _reduced(code).search(text, max(0, at - 60), at)
    if match and (match["word"] or "").casefold() not in languages.load(code).temporal.at_words:
        yield Amount(match.start("amount"), match.end("amount"), parse_sum(match["amount"]), currency)


@lru_cache(maxsize=8)
def _reduced(code: str) -> re.Pattern[str]:
    """Return how a text ends in front of a reduced price: entrance, the full price, and a word for less."""
    money = languages.load(code).money
    entrance = any_of([word.strip("*") for word in money.entrance])
    return re.compile(
        rf"(?:{entrance})\w{{0,12}}\s?:?\s(?:(?P<word>\w{{1,8}})\s)?(?P<amount>{_AMOUNT}),?\s?[,/(]?\s?(?:{any_of(money.reduced)})\.?:?\s\Z",
        re.I,
    )


def _currency(sign: str, code: str) -> str:
    folded = small(sign).rstrip(".") if sign[0] == "K" else small(sign)
    if sign in _CODES:
        return sign
    return _SIGNS.get(folded) or languages.load(code).money.currencies[folded]


def _main_currency(amounts: list[Amount]) -> str | None:
    named = Counter(a.currency for a in amounts if a.currency)
    return named.most_common(1)[0][0] if named else None


def parse_sum(shown: str) -> float:
    """Return the sum that is written.

    >>> [parse_sum(shown) for shown in ("7,50", "1.500", "12.5", "15,-", "1.250,00")]
    [7.5, 1500.0, 12.5, 15.0, 1250.0]
    """
    digits = shown.rstrip("-–—=.,").replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    whole, _, cents = digits.rpartition(",") if digits.rfind(",") > digits.rfind(".") else digits.rpartition(".")
    if whole and len(cents) <= 2:
        return float(f"{whole.replace('.', '').replace(',', '')}.{cents}")
    return float(digits.replace(".", "").replace(",", ""))


def labelled(
    value: PriceValue, text: str, place: tuple[int, int], marks: list[tuple[int, int]], code: str
) -> PriceValue:
    """Return the price with whom or what it is for.

    That stands in front of a colon or in the row's first cell; else in brackets behind the amount, unless they tell
    what it comprises, or behind 'voor' or 'per'; else in the words in front of it, or behind it at the end of a line.
    """
    start, end = place
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", end)
    line_end = len(text) if line_end < 0 else line_end
    at = bisect_right(marks, place)
    before = max([line_start, *(mark[1] for mark in marks[max(0, at - 2) : at] if mark[1] <= start)])
    after = min([line_end, *(mark[0] for mark in marks[at : at + 1] if mark[0] >= end)])
    candidates = []
    cell = text[before:start].rstrip(" \u00a0€")
    if cell.endswith((":", "\t", "|")):
        inner = [m.end() for m in _CELL.finditer(text, before, before + len(cell) - 1)]
        candidates.append((inner[-1] if inner else before, start))
    for pattern in (_PARENTHESIS, _FOR):
        match = pattern.match(text, end, after)
        if match and not (pattern is _PARENTHESIS and _tables(code).comprised.find(match["label"])):
            next_one = match[0].lstrip()[0] == "," and after < line_end and not text[match.end() : after].strip()
            if not next_one:  # 'im Vorverkauf 4 Euro, an der Abendkasse 5 Euro'
                candidates.append(match.span("label"))
    clauses = [m.end() for m in _CLAUSE.finditer(text, before, max(before, start - 1))]
    if not (text[start].isupper() and _STOPPED.search(text, before, start)):  # '… sur place. Entrée libre'
        candidates.append((clauses[-1] if clauses else before, start))
    if not _CLAUSE.search(text, end, after) and after == line_end:
        sold = _SOLD_AT.search(text, end, after)
        candidates.append((end, sold.start() if sold else after))
    for bounds in candidates:
        first, last = _trimmed(text, *bounds, code)
        if _is_label(text[first:last], code):
            return replace(value, label=text[first:last], label_start=first, label_end=last)
    return value


def _is_label(label: str, code: str) -> bool:
    """Whether words name somebody or something that a price is for, and are no sentence or a mere word for 'price'."""
    words = label.split()
    if not 0 < len(words) <= _LABEL_WORDS or not any(c.isalpha() for c in label):
        return False
    if len(words) == 1 and label.casefold() in _BETWEEN:
        return False  # '18 bis 42 Euro'
    covered = sum(p.end - p.start for p in _tables(code).price.find(label))
    return covered < sum(map(len, words)) * 0.75


def _trimmed(text: str, start: int, end: int, code: str) -> tuple[int, int]:
    """Return the bounds of a label without punctuation, verbs and small words at its edges."""
    around = _tables(code).around
    while True:
        while start < end and text[start] in _TRIM:
            start += 1
        while end > start and text[end - 1] in _TRIM:
            end -= 1
        phrases = around.find(text[start:end])
        if phrases and phrases[-1].end == end - start:
            end = start + phrases[-1].start
        elif phrases and phrases[0].start == 0:
            start += phrases[0].end
        else:
            return start, end
