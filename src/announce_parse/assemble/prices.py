"""What it costs to come, and whether that is nothing."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import Any

from announce_parse import languages
from announce_parse.assemble.asked_prices import is_asked
from announce_parse.assemble.judgement import PRICES, judge
from announce_parse.assemble.material import Material
from announce_parse.assemble.phrases import of_words
from announce_parse.assemble.surroundings import Cued, around, cued_lines, rank_at
from announce_parse.document import Evidence, Found, Value
from announce_parse.languages import is_stop_word
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.phrases import PhraseTable
from announce_parse.values import PriceValue

ENTRANCE, SOME, NEITHER = "entrance", "some", "neither"  # of an amount: a price or none; of 'free': all, some, other
LEAST = 0.5
TOLD = 0.8  # of what is said of the event in so many words
NEAR = 300  # characters within which amounts and 'free' are of one list
BESIDE = 60  # characters to either side of 'free' within which something stands that is free
SENTENCE = 120  # characters in front of an amount in which its sentence begins
RIGHT_BEHIND = 14  # characters behind 'free' within which the noun of an event begins that is free
GIVEN = 3  # words beside 'free' among which it is said that people get something
LABEL = 4  # words of a label of prices
TOP = 200  # characters at the top of a text that tell what kind of event it is
LINKS = 2  # verbs and small words between such a thing and 'free' ('koffie en thee zijn ook gratis')
MOST = 20_000  # of these currencies; what costs more is built or bought
DEARLY = frozenset(("EUR", "GBP", "USD", "CHF"))
DEAR = (1.0, 30.0, 150.0, 1500.0)  # bounds between classes of amounts
_CLAUSE = re.compile(r"[,.;:!?()|•\n\t](?!\w)|(?<=\s)[–—-](?=\s)")
_SENTENCE = re.compile(r"[.!?]\s|\n")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_YEAR = re.compile(r"(?<!\w)20\d\d(?!\w)")
_WORTH = re.compile(r"['’]?\s(?:worth\s)?of\s(?!which|the\s)[a-z]{3}")
_SLASHED = re.compile(
    r"[ \t\u00a0](?P<label>[^\n/|;,()]{1,40}?)[ \t\u00a0]{0,2}/[ \t\u00a0]{0,2}"
)  # up to the next amount
_LEAD = re.compile(r"\s?:\s?(?=\w)")
_LAST = re.compile(r"[ \t\u00a0](?P<label>[^\n/|;,.()]{1,40}?)[ \t\u00a0]*(?=$|[\n|;,.()])")


Chance = tuple[Found, float]


def prices(material: Material) -> dict[str, Any]:
    """Return the record's prices and whether entrance is free.

    Something free for some is a price of 0 with its label; entrance is free where it is said to be and nothing costs.
    """
    days = [(day.start, day.end) for day in material.of("date") if any(map(str.isalpha, day.text))]  # not '€ 5/10'
    mentions = [f for f in material.of("price", "free") if f.value.amount < MOST or f.value.currency not in DEARLY]
    mentions = [f for f in mentions if not (_is_day(f, days) or _is_worth(f, material))]
    if not mentions:
        return {"prices": [], "free": None}
    lines = cued_lines(material, "money")
    sequence = features(mentions, lines)
    chances = [judge(material.context.models, PRICES, own) for own in sequence]
    text, code = material.document.text, material.context.pack.code
    paid = [(f, c[ENTRANCE]) for f, c in zip(mentions, chances, strict=True) if f.kind == "price"]
    paid = [
        (f, max(c, TOLD) if c < LEAST and (is_labelled(f, text, code) or is_asked(f, text, code)) else c)
        for f, c in paid
    ]
    own = labels_behind([f for f, _ in paid], text, frozenset(material.context.pack.money.currencies))
    paid = [(f, chance) for f, chance in paid if not (is_for_extra(f, text, code) or is_discount(f, text, code))]
    paid = [(f, chance) for f, chance in paid if not _is_donation(f, text, code)]
    kept = [(without_entrance(own.get(f, f)), chance) for f, chance in paid if chance >= LEAST]
    free = [(f, c) for f, c in zip(mentions, chances, strict=True) if f.kind == "free"]
    free = [
        (f, c)
        for f, c in free
        if not (is_extra(f, text, code) or _is_denied(f, text, code) or _is_of_holders(f, text, code))
    ]
    free = [(f, {**c, ENTRANCE: max(c[ENTRANCE], TOLD)} if of_event(f, text, code) else c) for f, c in free]
    free = [(f, {**c, SOME: max(c.get(SOME, 0.0), TOLD)} if _is_choice(f, text, code, kept) else c) for f, c in free]
    behind = material.context.pack.money.free_behind
    free = [(f, {SOME: TOLD} if f.text.casefold() in behind else c) for f, c in free]
    sure = frozenset(f for f, _ in free if _is_occasion(f, text, code))
    entrance, some = split_free(free, [f for f, _ in kept], sure)
    kept += [(without_entrance(f), c) for f, c in some]
    most = material.context.options.limits.values
    return {
        "prices": merged(sorted(kept, key=lambda pair: pair[0].start), most),
        "free": Value(True, tuple(Evidence(f.start, f.end, "stated", c) for f, c in entrance)) if entrance else None,
    }


def _is_worth(found: Found, material: Material) -> bool:
    """Tell whether an English amount tells what something is worth: 'about £25 of parts'."""
    told = found.kind == "price" and material.context.pack.code == "en"
    return told and _WORTH.match(material.document.text, found.end) is not None


def _is_day(found: Found, days: list[tuple[int, int]]) -> bool:
    """Tell whether what looks like an amount is a part of a date ('Fr. 20. März')."""
    at = bisect_right(days, (found.start, found.start))
    return any(start <= found.start and found.end <= end for start, end in days[max(0, at - 1) : at + 1])


def split_free(
    free: list[tuple[Found, dict[str, float]]], paid: list[Found], sure: frozenset[Found] = frozenset()
) -> tuple[list[Chance], list[Chance]]:
    """Return the words that say that entrance is free, and those that say so for some, with their probability.

    Beside prices, a word with a label is free for some, and one without is neither, unless it says so in full. Those
    that are `sure` say it of the event, whatever the prices are for.
    """
    entrance, some = [], []
    starts = sorted(f.start for f in paid)
    for found, chances in free:
        whole, part = chances.get(ENTRANCE, 0.0), chances.get(SOME, 0.0)
        if found in sure:
            entrance.append((found, max(whole, TOLD)))
            continue
        if whole + part < LEAST:
            continue
        if bisect_right(starts, found.start - NEAR) < bisect_left(starts, found.start + NEAR):
            if found.value.label:
                some.append((found, whole + part))
            elif found.text[0].isupper() and len(found.text.split()) > 1 and whole >= LEAST:  # 'Toegang gratis.'
                entrance.append((found, whole))
        elif whole >= part and not (paid and len(found.text.split()) == 1):
            entrance.append((found, whole))
        elif found.value.label:
            some.append((found, part))
    return entrance, some


@lru_cache(maxsize=16)
def _things(code: str, sold: bool = False) -> PhraseTable:
    """Return the phrases for entrance, things beside it (with what is `sold` there), what is included, and events."""
    money = languages.load(code).money
    return PhraseTable(
        {
            "entrance": (*money.entrance, *money.free_entrance),
            "extra": sorted(money.extras | (money.sold if sold else frozenset())),
            "included": sorted(money.included),
            "gathering": money.gatherings,
        }
    )


def is_extra(found: Found, text: str, code: str) -> bool:
    """Tell whether what is free is something beside the entrance: 'gratis parkeren', 'coffee and tea are free'.

    A noun of such a thing stands right behind 'free', and is no part of an event's name ('free lunch concert'); or in
    front of it, in its clause, where nothing else is free; or 'including' stands right in front.
    """
    table = _things(code)
    label = table.find(found.value.label or "")
    of_extra = bool(label) and all(phrase.name == "extra" for phrase in label)  # 'Le wifi est gratuit'
    if not of_extra and any(phrase.name == "entrance" for phrase in table.find(found.text)):
        return False
    behind = _CLAUSE.split(text[found.end : found.end + BESIDE], maxsplit=1)[0]
    ahead = text[max(0, found.start - BESIDE) : found.start].rstrip()
    front = _CLAUSE.split(ahead.rstrip(": "))[-1]
    things = table.find(behind)
    articles = languages.load(code).organisations.articles  # 'gratis een boekje'
    if (
        things
        and things[0].name == "extra"
        and set(_WORD.findall(behind[: things[0].start].casefold())) <= set(articles)
    ):
        name = things[1] if len(things) > 1 and not behind[things[0].end : things[1].start].strip() else None
        return name is None or name.name == "extra"
    words = {*_WORD.findall(front.casefold())[-GIVEN:], *_WORD.findall(behind.casefold())[1 : GIVEN + 1]}
    given = not languages.load(code).money.getting.isdisjoint(words) and _WORD.match(behind.lstrip()) is not None
    if given and not (things and things[0].name != "extra" and things[0].start <= RIGHT_BEHIND):
        return True  # 'Kids get a free ice lolly', but not 'get free entry'
    things = table.find(front)
    if not things or any(phrase.name in {"entrance", "gathering"} for phrase in things):
        return False
    if ahead.endswith(":") and front[things[-1].end :].islower():  # 'Parkeren auto: gratis', not 'Café des Lettres :'
        return True
    between = _WORD.findall(front[things[-1].end :].casefold())
    if things[-1].name == "included":
        return not between
    follows = any(p.name in {"entrance", "gathering"} and p.start <= RIGHT_BEHIND for p in table.find(behind))
    if things[0].name == "extra" and ahead[-1] != ":" and len(_WORD.findall(front[: things[0].start])) <= LINKS:
        return not follows  # 'Der Parkplatz an der Mauer ist nach 18 Uhr kostenlos'
    return len(between) <= LINKS and not follows and set(between) <= set(languages.load(code).money.around)


def is_for_extra(found: Found, text: str, code: str) -> bool:
    """Tell whether an amount is for something beside the entrance: 'Parkeren kan in de garage (€ 2,50 per uur)'.

    The noun of such a thing, or of what is sold ('Our 2025 calendar'), begins the sentence, and nothing that costs or
    is held stands between it and the amount; or the amount stands in a bracket right behind it, or in front of what
    one gets back ('£10 refundable deposit').
    """
    front = text[max(0, found.start - SENTENCE) : found.start]
    sentence = front[max((end.end() for end in _SENTENCE.finditer(front)), default=0) :]
    things = _things(code).find(sentence)
    if things and things[-1].name == "extra" and sentence[things[-1].end :] == " (":
        return True
    if _deposits(code).match(text, found.end):
        return True
    things = _things(code, sold=True).find(sentence)
    small = {*languages.load(code).money.around, *languages.load(code).money.costing}  # 'Die Standgebühr beträgt'
    while ":" not in sentence and len(things) > 1 and sentence[things[-1].start : things[-1].end].casefold() in small:
        things.pop()
    if not things or any(phrase.name != "extra" for phrase in things):
        return False
    ahead, noun = _YEAR.sub("", sentence[: things[0].start]), sentence[things[0].start : things[0].end].casefold()
    if noun in text[: min(TOP, found.start - len(sentence))].casefold():
        return False  # it is what the event is
    return len(_WORD.findall(ahead)) <= LINKS and not any(map(str.isdigit, ahead))


def is_labelled(found: Found, text: str, code: str) -> bool:
    """Tell whether an amount stands in a sentence that a label of prices opens, and nothing else that costs.

    'Tarifs du stage : 50 € les deux jours, 30 € la journée', 'Tickets £18'.
    """
    front = text[max(0, found.start - SENTENCE) : found.start]
    sentence = front[max((end.end() for end in _SENTENCE.finditer(front)), default=0) :]
    label, colon, _ = sentence.partition(":")
    if len(label.split()) > (LABEL if colon else 1):
        return False
    names = [phrase.name for phrase in _things(code).find(sentence)]
    return bool(_things(code).find(label)) and names[0] == "entrance" and "extra" not in names


@lru_cache(maxsize=8)
def _deposits(code: str) -> re.Pattern[str]:
    """Return a noun of what is paid back, right behind an amount."""
    return re.compile(rf"\s(?:[^\W\d_]{{2,20}}\s)?(?:{any_of(languages.load(code).money.deposits)})(?!\w)", re.I)


def is_discount(found: Found, text: str, code: str) -> bool:
    """Tell whether an amount is what is taken off a price: 'leden krijgen € 3 korting', 'réduction de 2 €'.

    What a list of prices sets against another is the price of those who pay less ('€ 12 / € 8 korting').
    """
    behind, ahead = _discounts(code)
    front = text[max(0, found.start - BESIDE) : found.start]
    if ahead.search(front):
        return True
    told = behind.match(text, found.end)
    return told is not None and (told["of"] is not None or not front.rstrip().endswith(("/", "|", ",")))


def _is_donation(found: Found, text: str, code: str) -> bool:
    """Tell whether an amount is what everyone may give: 'Suggested donation £5', '5 Euro Spende erbeten'."""
    ahead, behind = _donations(code)
    return bool(behind.match(text, found.end) or ahead.search(text, max(0, found.start - BESIDE), found.start))


@lru_cache(maxsize=8)
def _donations(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return how a text ends in front of an amount that is given, and how it goes on behind one."""
    words = any_of([word.rstrip("*") for word in languages.load(code).money.given])
    return (
        later(rf"(?<!\w)(?:{words})(?:\s(?:{of_words(code)}))?\s?:?\s?\Z", re.I),
        later(rf"\s(?:[^\W\d_]{{2,12}}\s)?(?:{words})(?!\w)", re.I),
    )


@lru_cache(maxsize=8)
def _discounts(code: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what stands behind an amount that is taken off a price, and how the text in front of one ends."""
    words, of = any_of(languages.load(code).money.discounts), of_words(code)
    return (
        re.compile(rf"\s(?P<of>(?:{of})\s)?(?:{words})(?!\w)", re.I),
        re.compile(rf"(?<!\w)(?:{words})\s(?:{of})\s?\Z", re.I),
    )


def of_event(found: Found, text: str, code: str) -> bool:
    """Tell whether the event itself is said to be free, in so many words: 'dit event is gratis', 'a free evening'."""
    table = _things(code)
    if not found.value.label and any(phrase.name == "entrance" for phrase in table.find(found.text)):
        return True
    behind = table.find(_CLAUSE.split(text[found.end : found.end + BESIDE], maxsplit=1)[0])
    if behind and behind[0].name == "gathering":
        between = text[found.end : found.end + behind[0].start].split()
        described = len(between) == 1 and between[0].islower() and not is_stop_word(between[0], code)
        if not between or described:
            return True  # 'a free evening', 'free lunchtime webinar'
    front = _CLAUSE.split(text[max(0, found.start - BESIDE) : found.start].rstrip())[-1]
    told = table.find(front)
    if not told or told[-1].name not in {"gathering", "entrance"}:
        return False
    between = _WORD.findall(front[told[-1].end :].casefold())
    return 0 < len(between) <= LINKS and set(between) <= set(languages.load(code).money.around)


def _is_occasion(found: Found, text: str, code: str) -> bool:
    """Tell whether a label is what the event is called at its top ('Vernissage gratis' beside what the show costs)."""
    label = str(found.value.label or "").casefold()
    named = bool(label) and label in languages.load(code).money.occasions
    return named and re.search(rf"(?<!\w){re.escape(label)}(?!\w)", text[:TOP].casefold()) is not None


def _is_choice(found: Found, text: str, code: str, paid: list[Chance]) -> bool:
    """Tell whether a price of the same sentence stands in front of what is free for some.

    With 'or' ('€ 8, or free with a ticket'), or as the next of a list ('€ 8 / students free with ID').
    """
    first = max(0, found.start - SENTENCE)
    front = text[first : found.start].casefold().split()
    if not found.value.label or not front:
        return False
    listed = len(front) > 1 and front[-2] in ("/", "|") and bool(_audiences(code).find(front[-1]))
    if not listed and front[-1] not in languages.load(code).temporal.or_words:
        return False
    begin = max((end.end() for end in _SENTENCE.finditer(text, first, found.start)), default=first)
    return any(begin <= price.start < found.start for price, _ in paid)


@lru_cache(maxsize=8)
def _audiences(code: str) -> PhraseTable:
    return PhraseTable({"audience": languages.load(code).money.audiences})


def _is_denied(found: Found, text: str, code: str) -> bool:
    """Tell whether a word in front denies what follows ('niet vrij toegankelijk')."""
    words = text[max(0, found.start - BESIDE) : found.start].casefold().split()
    denied = languages.load(code).money.denied
    return bool(words) and (words[-1] in denied or " ".join(words[-2:]) in denied)


def _is_of_holders(found: Found, text: str, code: str) -> bool:
    """Tell whether only those who have paid get what is free ('Visit the expo for free with your conference badge')."""
    first, last = max(0, found.start - SENTENCE), found.end + SENTENCE
    first = max((end.end() for end in _SENTENCE.finditer(text, first, found.start)), default=first)
    stop = _SENTENCE.search(text, found.end, last)
    return bool(_holders(code).find(text[first : stop.start() if stop else last]))


@lru_cache(maxsize=8)
def _holders(code: str) -> PhraseTable:
    return PhraseTable({"holders": sorted(languages.load(code).money.holders)})


def labels_behind(amounts: list[Found], text: str, currencies: frozenset[str]) -> dict[Found, Found]:
    """Return the amounts of lists with slashes, each with the words behind it up to the slash: '£14 adv / £17 otd'."""
    result: dict[Found, Found] = {}
    for one, other in pairwise(amounts):
        match = _SLASHED.fullmatch(text, one.end, other.start)
        if match and any(c.isalpha() for c in match["label"]) and match["label"].casefold() not in currencies:
            result[one] = _with_label(one, match)
            last = _LAST.match(text, other.end)
            if last and any(c.isalpha() for c in last["label"]):
                result[other] = _with_label(other, last)
            else:
                result[other] = replace(other, value=replace(other.value, label=None, label_start=None, label_end=None))
    return result


def _with_label(item: Found, match: re.Match[str]) -> Found:
    start, end = match.span("label")
    return replace(item, value=replace(item.value, label=match["label"], label_start=start, label_end=end))


@lru_cache(maxsize=1)
def _entrances() -> PhraseTable:
    return PhraseTable({code: languages.load(code).money.entrance for code in languages.CODES})


def without_entrance(item: Found) -> Found:
    """Return an amount without what only tells of entrance in its label, in any language.

    'Entree € 10' has no label, 'Prijzen: kinderen € 2' has 'kinderen'.
    """
    value = item.value
    label = value.label
    phrases = _entrances().find(label) if label else []
    if not label or not phrases or phrases[0].start:
        return item
    if len(phrases) == 1 and phrases[0].end == len(label):
        return replace(item, value=replace(value, label=None, label_start=None, label_end=None))
    lead = _LEAD.match(label, phrases[0].end)
    if lead is None or value.label_start is None:
        return item
    return replace(item, value=replace(value, label=label[lead.end() :], label_start=value.label_start + lead.end()))


def merged(items: list[tuple[Found, float]], most: int) -> list[dict[str, Any]]:
    """Return the first `most` prices as drafts, each once: an amount named twice counts where the labels differ."""
    drafts: list[tuple[PriceValue, list[tuple[Found, float]]]] = []
    alike: defaultdict[tuple[float, str | None], list[int]] = defaultdict(list)
    for found, chance in items:
        value: PriceValue = found.value
        own = alike[value.amount, value.currency]
        for index in own:
            known, places = drafts[index]
            if _same_label(known, value):
                places.append((found, chance))
                if known.label is None:
                    drafts[index] = (value, places)
                break
        else:
            if len(drafts) < most:
                own.append(len(drafts))
                drafts.append((value, [(found, chance)]))
    return [_draft(value, places) for value, places in drafts]


def _same_label(one: PriceValue, other: PriceValue) -> bool:
    """Whether two labels may be the same group: equal, one unknown, or one within the other."""
    if one.label is None or other.label is None:
        return True
    first, second = one.label.casefold(), other.label.casefold()
    return first in second or second in first


def _draft(value: PriceValue, places: list[tuple[Found, float]]) -> dict[str, Any]:
    evidence = tuple(Evidence(f.start, f.end, f.certainty, chance) for f, chance in places)
    label = None
    if value.label is not None and value.label_start is not None and value.label_end is not None:
        label = Value(
            value.label, (Evidence(value.label_start, value.label_end, "stated", evidence[0].confidence * 0.8),)
        )
    return {
        "amount": Value(value.amount, evidence),
        "currency": Value(value.currency, evidence) if value.currency else None,
        "label": label,
    }


def features(mentions: list[Found], lines: tuple[Cued, ...]) -> list[list[str]]:
    """Return the features of each amount and each 'free' in `mentions`."""
    amounts = [f for f in mentions if f.kind == "price"]
    starts = [f.start for f in amounts]
    counts = Counter(f.value.amount for f in amounts)
    result = []
    for item in mentions:
        kind = item.kind
        own = [f"kind={kind}", f"others={min(3, len(amounts) - (kind == 'price'))}"]
        own += [f"{kind} {name}" for name in around(lines, item.start, item.end)]
        if kind == "price":
            own.append(f"class={sum(item.value.amount >= bound for bound in DEAR)}")
            own.append(f"repeated={counts[item.value.amount] > 1}")
        else:
            near = bisect_left(starts, item.start + 200) - bisect_right(starts, item.start - 200)
            own += [*_free(item, lines), f"near amounts={min(2, near)}"]
        own.append(f"{kind} label={item.value.label is not None}")
        result.append(own)
    return result


def _free(item: Found, lines: tuple[Cued, ...]) -> list[str]:
    """Return features of a word for 'free': what it is itself, and the words beside it."""
    own = lines[rank_at(lines, item.start)]
    last = bisect_left(own.phrases, item.end, key=lambda phrase: phrase.start)
    itself = {p.name for p in own.phrases[max(0, last - 9) : last] if item.start < p.end}
    result = [f"itself={name}" for name in sorted(itself)]
    shown = own.line.text.strip()
    result.append(f"long={len(shown) > 120}")
    result.append(f"capitals={item.text.isupper()}")
    text, at = own.line.text, item.start - own.line.start
    previous, following = text[:at].rsplit(maxsplit=1)[-1:], text[item.end - own.line.start :].split(maxsplit=1)[:1]
    result += [f"previous={word.casefold()}" for word in previous] + [
        f"following={word.casefold()}" for word in following
    ]
    return result
