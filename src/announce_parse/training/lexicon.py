"""Lists of names and tagged newspapers into the hashed word tables that the token features consult."""

import csv
import gzip
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

from announce_parse.recognise.lexicon import pack

LOCALES = (
    "nl_NL", "nl_BE", "de_DE", "de_AT", "de_CH", "fr_FR", "fr_BE", "fr_CH", "fr_CA", "en_GB", "en_US", "en_IE", "es_ES",
    "it_IT", "pt_PT", "pt_BR", "da_DK", "sv_SE", "no_NO", "fi_FI", "pl_PL", "cs_CZ", "hu_HU", "ro_RO", "tr_TR", "en_IN", "en_NZ", "el_GR", "hr_HR", "id_ID", "sk_SK", "sl_SI", "lt_LT", "et_EE",
)  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def build_lexicon(folder: Path, texts: Iterable[str], out: Path) -> dict[str, int]:
    """Write the tables made from the lists in `folder` and from `texts` to `out`; return how many words each holds."""
    surnames = {word for name in _family_names(folder) for word in _WORD.findall(name)[-1:]}
    forenames = set(_column(folder / "forenames_by_country.csv"))
    surnames.update(_column(folder / "surnames_by_country.csv"))
    for locale in LOCALES:
        given, family = _faker_names(locale)
        forenames.update(given)
        surnames.update(family)
    ordinary = Counter(word for text in texts for word in _WORD.findall(text) if word.islower())
    for path in sorted(folder.glob("europeana_*.bio.gz")):
        ordinary.update(_ordinary_tokens(path))
    lists = {
        "forename": _folded(forenames),
        "surname": _folded(surnames),
        "ordinary": frozenset(word for word, count in ordinary.items() if count >= 2 and len(word) > 1),
    }
    out.write_bytes(pack(lists))
    return {name: len(words) for name, words in lists.items()}


def _folded(words: Iterable[str]) -> frozenset[str]:
    """Return single words in lower case, sorted out of names of several words."""
    return frozenset(part.lower() for word in words for part in _WORD.findall(word) if len(part) > 1)


def _family_names(folder: Path) -> Iterator[str]:
    with gzip.open(folder / "nl_family_names.txt.gz", "rt", encoding="utf-8") as lines:
        yield from lines


def _column(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            yield from (row["Localized Name"], row["Romanized Name"])


def _faker_names(locale: str) -> tuple[set[str], set[str]]:
    provider = import_module(f"faker.providers.person.{locale}").Provider
    given: set[str] = set()
    family: set[str] = set()
    for field in ("first_names", "first_names_male", "first_names_female"):
        given.update(getattr(provider, field, ()))
    for field in ("last_names", "last_names_male", "last_names_female"):
        family.update(getattr(provider, field, ()))
    return given, family


def _ordinary_tokens(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            word, _, tag = line.strip().partition(" ")
            if tag.startswith("O") and word.islower() and _WORD.fullmatch(word):
                yield word
