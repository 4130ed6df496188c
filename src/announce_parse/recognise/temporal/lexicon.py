"""The words of a language by what they may mean, and a text as the string of those meanings.

Each token of a text becomes one character, its symbol: a token that may be several things ('over' is 'past' and 'in',
'3' is a day, a month and an hour) has a symbol of its own, and a role is the class of all symbols that may have it. So
the patterns of `grammar.py` are the same in every language, short, and run over a short string.
"""

import re
import string
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Any

from announce_parse import languages
from announce_parse.languages.folding import folded
from announce_parse.languages.sections.temporal import Temporal
from announce_parse.recognise.temporal.glued import parted, seams

_TOKEN = re.compile(r"[a-zà-öø-ÿ]++(?![^\W\d_])|[0-9]+| (?![^\S\n])|[^\W\d_]+|[^\S\n]+|[\W\d_]")
_FIRST_SYMBOL = 0xE000
_PLAIN = (
    ("’", "'"), ("‘", "'"), ("´", "'"), ("`", "'"), ("–", "-"), ("—", "-"), ("‐", "-"), ("‑", "-"), ("‒", "-"),
    ("―", "-"), ("−", "-"),
    ("→", "-"), ("\u00a0", " "), ("•", "|"), ("·", "|"),
)  # fmt: skip
FEWEST = 5  # minutes that are said behind an hour: 'um 19 Uhr ein' ends 'lädt um 19 Uhr ein'
_LONG = 4  # letters of a word that is known without its accents as well
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_UNACCENTED = ("month", "ordinal", "cardinal", "relative", "named", "rare")
_NO_DAY = "[^\\s\\S]"


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language.

    Attributes:
        symbols: from a token, or a phrase with single spaces, to its symbol.
        phrases: from the first token of a phrase to the pattern of all phrases that begin with it.
        seconds: from the first token of a phrase to the tokens that follow it in one, white space apart.
        values: for each role, from a word to its value.
        classes: for each role, the character class of the symbols that may have it.
        members: those symbols.
        months: what is a month by name, for guards against words that are verbs as well.
    """

    symbols: dict[str, str]
    phrases: dict[str, re.Pattern[str]]
    seconds: dict[str, frozenset[str]]
    values: dict[str, dict[str, Any]]
    classes: dict[str, str]
    members: dict[str, frozenset[str]]
    month_first: bool

    def may_be(self, symbol: str, *roles: str) -> bool:
        """Tell whether a symbol may have one of some roles; an empty one has none."""
        return any(symbol in self.members[role] for role in roles)

    def value(self, role: str, token: str) -> Any:
        """Return what a token means in a role."""
        return self.values[role][" ".join(token.replace("-", " ").split())]


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text cut into tokens.

    Attributes:
        words: the tokens in lower case, with plain apostrophes and hyphens.
        starts: the offset of each token, and at last the length of the text.
        symbols: one character a token.
        text: the text as it was.
    """

    words: list[str]
    starts: list[int]
    symbols: str
    text: str

    def slice(self, first: int, last: int) -> str:
        """Return the text of tokens `first` up to `last`."""
        return self.text[self.starts[first] : self.starts[last]]


def is_bare(tokens: Tokens, lexicon: Lexicon) -> bool:
    """Tell whether a text holds nothing but dates and times: no other words, none for what opens or is held."""
    if "x" in tokens.symbols:
        return False  # asked of many times of a long text
    words = lexicon.members["opens_at"] | lexicon.members["month_leads"] | lexicon.members["numbered"]
    words |= lexicon.members["named"]
    return words.isdisjoint(set(tokens.symbols) - lexicon.members["day_units"] - lexicon.members["week_units"])


def plain(text: str) -> str:
    """Return the text in lower case with plain apostrophes, hyphens and spaces, of the same length.

    >>> plain("’s Avonds – İ")
    "'s avonds - i"
    """
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(character.lower()[0] for character in text)
    if not lower.isascii():
        for variant, usual in _PLAIN:
            lower = lower.replace(variant, usual)
    return lower


def tokenise(text: str, lexicon: Lexicon) -> Tokens:
    """Cut a text into tokens, phrases of the language being one token each."""
    lower = plain(text)
    words = _TOKEN.findall(lower)
    starts = list(accumulate(map(len, words), initial=0))
    places = seams(text)
    if places:
        words, starts = parted(words, starts, places)
    known = lexicon.symbols.get
    symbols = [known(word) or ("x" if word.isalpha() else _unknown(word)) for word in words]
    openers, seconds = lexicon.phrases, lexicon.seconds
    merged: list[tuple[int, int]] = []
    done = 0
    for index in [i for i, word in enumerate(words) if word in openers]:
        if index < done or seconds[words[index]].isdisjoint(words[index + 1 : index + 5]):
            continue
        match = openers[words[index]].match(lower, starts[index])
        if match:
            done = index + 1
            while starts[done] < match.end():
                done += 1
            merged.append((index, done))
    if merged:
        words, starts, symbols = _merge(words, starts, symbols, merged, lexicon)
    return Tokens(words, starts, "".join(symbols), text)


def _merge(
    words: list[str], starts: list[int], symbols: list[str], merged: list[tuple[int, int]], lexicon: Lexicon
) -> tuple[list[str], list[int], list[str]]:
    new_words: list[str] = []
    new_starts: list[int] = []
    new_symbols: list[str] = []
    at = 0
    for first, last in merged:
        new_words += words[at:first]
        new_starts += starts[at : first + 1]
        new_symbols += symbols[at:first]
        phrase = _normal("".join(words[first:last]))
        new_words.append(phrase)
        new_symbols.append(lexicon.symbols[phrase])
        at = last
    return new_words + words[at:], new_starts + starts[at:], new_symbols + symbols[at:]


def _unknown(word: str) -> str:
    """Return the symbol of a token that is neither in the lexicon nor a word."""
    if word.isspace():
        return " "
    return "9" if word[0].isdecimal() else "?"


def _normal(phrase: str) -> str:
    return " ".join(phrase.replace("-", " ").split())


@lru_cache(maxsize=len(languages.CODES))
def lexicon(code: str) -> Lexicon:
    """Return the lexicon of a language."""
    pack = languages.load(code).temporal
    values = _values(pack)
    roles: dict[str, set[str]] = {}
    for role, words in values.items():
        for word in words:
            roles.setdefault(word, set()).add(role)
    sets = {frozenset(names) for names in roles.values()}
    symbol = {names: chr(_FIRST_SYMBOL + n) for n, names in enumerate(sorted(sets, key=sorted))}
    symbols = {word: symbol[frozenset(names)] for word, names in roles.items()}
    classes = {
        role: "[" + "".join(char for names, char in symbol.items() if role in names) + "]" if words else _NO_DAY
        for role, words in values.items()
    }
    members = {role: frozenset(char for names, char in symbol.items() if role in names) for role in values}
    symbols |= {character: character for character in string.punctuation + "€£±§° \n"}
    return Lexicon(symbols, _phrases(symbols), _seconds(symbols), values, classes, members, pack.month_first)


def _phrases(words: dict[str, str]) -> dict[str, re.Pattern[str]]:
    """Return for each first token the pattern of the phrases of several tokens, the longest first."""
    table: dict[str, list[str]] = {}
    for word in words:
        tokens = _TOKEN.findall(word)
        if len(tokens) > 1:
            table.setdefault(tokens[0], []).append(word)
    patterns = {}
    for first, phrases in table.items():
        ordered = sorted(phrases, key=len, reverse=True)
        parts = [
            r"[ \t\n\r-]{1,3}".join(map(re.escape, phrase.split(" "))) + (r"(?![^\W_])" if phrase[-1].isalnum() else "")
            for phrase in ordered
        ]
        patterns[first] = re.compile("|".join(parts))
    return patterns


def _seconds(words: dict[str, str]) -> dict[str, frozenset[str]]:
    """Return for each first token of a phrase its second ones."""
    table: dict[str, set[str]] = {}
    for word in words:
        tokens = [token for token in _TOKEN.findall(word) if not token.isspace()]
        if len(_TOKEN.findall(word)) > 1:
            table.setdefault(tokens[0], set()).add(tokens[1])
    return {first: frozenset(seconds) for first, seconds in table.items()}


def _values(pack: Temporal) -> dict[str, dict[str, Any]]:
    """Return for each role its words and their values."""
    weekdays = {name: number for number, names in enumerate(pack.weekdays) for name in names}
    parts: dict[str, dict[str, bool]] = {"before_noon": {}, "after_noon": {}, "night": {}, "plain": {}}
    for names in pack.weekdays:
        for ending, part in pack.weekday_parts.items():
            for name in names:
                if name.endswith(("dag", "tag", "woch", "abend")):
                    weekdays[name + ending] = weekdays[name]
                    parts[part][name + ending] = True
    numbers = {name: number for number, names in enumerate(pack.numbers, 1) for name in names}
    two = [f"{n:02}" for n in range(100)]
    one = [str(n) for n in range(10)]
    spelled = one + two
    values: dict[str, dict[str, Any]] = {
        "month": _BARE_MONTHS | {name: number for number, names in enumerate(pack.months, 1) for name in names},
        "weekday": weekdays,
        "ordinal": {name: number for number, names in enumerate(pack.ordinals, 1) for name in names},
        "cardinal": numbers,
        "said": {name: number for name, number in numbers.items() if number >= FEWEST},
        "relative": dict(pack.relative_days),
        "week_on": dict(pack.weeks_on),
        "offset": dict(pack.offsets),
        "zone": dict(pack.zones),
        "named": {**pack.named_days, **pack.rare_days},
        "rare": dict(pack.rare_days),
        "day": {word: int(word) for word in spelled if 1 <= int(word) <= 31},
        "month_number": {word: int(word) for word in spelled if 1 <= int(word) <= 12},
        "hour": {word: int(word) for word in spelled if int(word) <= 24},
        "minute": {word: int(word) for word in two if int(word) < 60},
        "two": {word: int(word) for word in two},
        "digits": {word: int(word) for word in spelled},
        "year": {str(year): year for year in range(1900, 2100)},
        "high": {word: int(word) for word in two if int(word) > 31},
        "old_year": {str(year): year for year in range(1000, 1900)},
        "clock": {f"{h}{m:02}": h * 60 + m for h in range(25) for m in range(60)}
        | {f"{h:02}{m:02}": h * 60 + m for h in range(25) for m in range(60)},
        "tee": {"t": True},
        "zulu": {"z": True},
        "utc": {"utc": True, "gmt": True},
        "before_noon": dict.fromkeys(pack.before_noon, True) | parts["before_noon"],
        "after_noon": dict.fromkeys(pack.after_noon, True) | parts["after_noon"],
        "midday": dict.fromkeys(pack.midday, True),
        "night": dict.fromkeys(pack.night, True) | parts["night"],
    }
    for role in _UNACCENTED:
        values[role] = _unaccented(values[role]) | values[role]
    for role in _PLAIN_ROLES:
        values[role] = dict.fromkeys(getattr(pack, role), True)
    return {role: {_key(word): value for word, value in words.items()} for role, words in values.items()}


def _unaccented(words: dict[str, Any]) -> dict[str, Any]:
    """Return the longer words without their accents, and with 'ae' for 'ä' as where the letter is missing."""
    long = {word: value for word, value in words.items() if len(word) >= _LONG}
    return {folded(word.translate(way)): value for way in ({}, _SPELLED) for word, value in long.items()}


# Sites in any language print dates in English: '28 Jun 2023'.
_BARE_MONTHS = {name: number for number, names in enumerate(languages.load("en").temporal.months, 1) for name in names}


def _key(word: str) -> str:
    """Return a word of a pack as it is looked up: hyphens between the words of a phrase count as spaces."""
    return _normal(word) if len(_TOKEN.findall(word)) > 1 and "/" not in word else word


_PLAIN_ROLES = (
    "ordinal_suffixes", "articles", "of_words", "through", "until_words", "from_words", "between", "and_words",
    "hour_words", "hour_letters", "minute_units", "half_before", "half_past", "half_after", "quarter",
    "quarter_before", "quarter_after", "quarter_to_after", "three_quarters", "past", "to", "minus", "noon", "midnight",
    "at_words", "bare_at", "opens_at", "approximate", "am", "pm", "next_words", "last_words", "this_words",
    "every_words", "in_words", "ago_words", "ago_leads", "later_words",
    "since_words", "after_words", "before_words", "exactly", "day_units", "week_units",
    "fortnight_units", "month_units", "year_units",
    "seasons", "month_leads", "on_words", "one_words", "not_before", "not_after",
    "numbered",
)  # fmt: skip
