"""Editions of a series by rule: '#115', 'derde editie', '12th annual', 'nr. 4'."""

import re
from collections.abc import Iterator
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Document, Found
from announce_parse.languages.alternation import any_of
from announce_parse.languages.folding import small
from announce_parse.languages.roman import ROMAN
from announce_parse.options import Context

VOLUME = 14  # characters in front of the number of an issue in which that of its volume stands
_VOLUME = re.compile(r"(?:vol|jg|jaargang|jahrgang|band)\.?\s\d{1,4},?\s(?:no|nr|n°|heft)\.?\s?\d", re.I)
_NUMBER = re.compile(r"(?:vol|jg|jaargang|jahrgang|band)\.?\s\d{1,4},?\s\Z", re.I)
REIGN = 20  # characters in front of a Roman number in which the name of a king stands
_REIGN = re.compile(r"(?<!\w)[^\W\d_a-zß-ÿ][a-zß-ÿ]{3,18}\s\Z")
LARGEST = 3000  # editions with a higher number are years or other numbers


def recognise(document: Document, context: Context) -> list[Found]:
    """Find numbers of editions; the value is an int.

    The confidence tells how sure the form is: a counted noun ('derde editie') is surer than an ordinal alone.
    """
    return list(_editions(document.text, context.pack.code))


def _editions(text: str, language: str) -> Iterator[Found]:
    pattern, ordinals = _pattern(language)
    for match in pattern.finditer(text):
        if _VOLUME.match(text, match.start()) or _NUMBER.search(text, max(0, match.start() - VOLUME), match.start()):
            continue
        if (
            match["roman"]
            and match[0].endswith(".")
            and _REIGN.search(text, max(0, match.start() - REIGN), match.start())
        ):
            continue  # 'Ludwig XIV. Der König'
        kind = match.lastgroup or ""
        if kind == "other" and _uncounted(language).match(text, match.start()):
            continue
        digits = match["sign"] or match["behind"] or match["counted"] or match["annual"] or match["digits"]
        numeral = (match["numeral"] or match["roman"] or match["opening"] or "").rstrip(".abcdefghijklmnopqrstuvwxyzè")
        value = (
            int(digits) if digits else ROMAN[numeral] if numeral else ordinals[small(match["word"] or match["other"])]
        )
        if 0 < value < LARGEST and not (digits and 1900 <= value < 2100):
            yield Found("edition", match.start(), match.end(), match[0], value, _SURE.get(kind, 0.4))


@lru_cache(maxsize=8)
def _uncounted(language: str) -> re.Pattern[str]:
    """Return what an ordinal is a part of that counts no event ('Twelfth Night', 'Tweede Kamer')."""
    return re.compile(rf"(?:{any_of(languages.load(language).titles.uncounted)})(?!\w)", re.I)


_SURE = {
    "sign": 0.9,
    "behind": 0.6,
    "counted": 0.9,
    "annual": 0.9,
    "word": 0.8,
    "numeral": 0.9,
    "digits": 0.4,
    "other": 0.3,
}


@lru_cache(maxsize=8)
def _pattern(language: str) -> tuple[re.Pattern[str], dict[str, int]]:
    pack = languages.load(language)
    words = pack.titles
    suffixes = (*pack.temporal.ordinal_suffixes, *words.edition_suffixes)
    ordinals = any_of(words.ordinals)
    nouns = any_of(words.editions)
    annual = rf"(?:{any_of(words.annual)})"
    numbers = any_of([word for word in words.numbers if word[-1].isalnum()])
    signs = any_of([word for word in words.numbers if not word[-1].isalnum()])
    suffix = rf"(?:{any_of(suffixes)}|\.)"
    several = any_of(numeral for numeral in ROMAN if len(numeral) > 1)
    pattern = rf"""
        (?<![\w.,/€$-])(?:
          (?:{signs})\ ?(?P<sign>\d{{1,4}})(?![\w/-]|:\d)
        | (?:{numbers})\ (?P<behind>\d{{1,4}})(?![\w/-]|[:.]\d)
        | (?P<counted>\d{{1,4}}){suffix}\ (?:{annual}\ )?(?:{nouns})(?!\w)
        | (?P<annual>\d{{1,4}}){suffix}\ {annual}(?!\w)
        | (?P<word>{ordinals})\ (?:ever\ )?(?:(?:{annual})\ )?(?:{nouns})(?!\w)
        | (?P<digits>\d{{1,4}}){suffix}(?=\ ["„«“]?[A-ZÀ-Þ])
        | (?-i:(?P<numeral>{several}|[VX](?!\.)){suffix}\ (?i:{nouns})(?!\w))
        | (?-i:(?P<roman>(?:{several})(?:{suffix})|[VX](?:e|ème)s?)(?=\ ["„«“]?[A-ZÀ-Þ]))
        | (?<![^\n])(?-i:(?P<opening>{several})(?=\ [A-ZÀ-Þ][a-zß-ÿ]))
        | (?P<other>{ordinals})(?!\w)
        )"""
    return re.compile(pattern, re.VERBOSE | re.IGNORECASE), dict(words.ordinals)
