"""Lists of names and tagged newspapers into the hashed word tables that the token features consult."""

import csv
import gzip
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path

from announce_parse.languages.lexicon import SPELLING_SCALE, grams, pack

LOCALES = (
    "nl_NL", "nl_BE", "de_DE", "de_AT", "de_CH", "fr_FR", "fr_BE", "fr_CH", "fr_CA", "fr_DZ", "en_GB", "en_US", "en_IE",
    "en_NZ", "en_IN", "en_KE", "en_NG", "en_PK", "en_TH", "es_ES", "es_MX", "es_AR", "es_CO", "it_IT", "pt_PT", "pt_BR",
    "da_DK", "sv_SE", "no_NO", "fi_FI", "is_IS", "et_EE", "lv_LV", "lt_LT", "pl_PL", "cs_CZ", "sk_SK", "hu_HU", "ro_RO",
    "sl_SI", "hr_HR", "tr_TR", "az_AZ", "uz_UZ", "vi_VN", "id_ID", "ga_IE", "yo_NG", "ha_NG", "ig_NG", "zu_ZA", "tw_GH",
    "sw", "ja_JP", "zh_CN", "ko_KR", "hi_IN", "bg_BG", "ru_RU", "uk_UA",
)  # fmt: skip
LOREM = ("nl_NL", "nl_BE", "de_DE", "de_AT", "fr_FR", "en_US")
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
    given_names = _folded(forenames)
    lorem = [word for locale in LOREM for word in import_module(f"faker.providers.lorem.{locale}").Provider.word_list]
    ordinary = Counter(word.lower() for word in lorem * 2)
    ordinary.update(word for text in texts for word in _WORD.findall(text) if word.islower())
    for path in sorted(folder.glob("europeana_*.bio.gz")):
        ordinary.update(word for word in _ordinary_tokens(path, german="_DE" in path.name) if word not in given_names)
    lists = {
        "forename": given_names,
        "surname": _folded(surnames),
        "ordinary": frozenset(word for word, count in ordinary.items() if count >= 2 and len(word) > 1),
    }
    out.write_bytes(pack(lists, _spelling(lists, set(_places(folder)))))
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
    for field in dir(provider):
        if field.startswith(("first_name", "first_romanized", "middle_name")):
            given.update(_strings(getattr(provider, field)))
        elif field.startswith(("last_name", "last_romanized")):
            family.update(_strings(getattr(provider, field)))
    return given, family


def _strings(names: object) -> Iterator[str]:
    """Yield the Latin-script words of a provider's list of names."""
    if isinstance(names, tuple | list | dict | set):
        yield from (name for name in names if (isinstance(name, str) and name.isascii()) or _latin(str(name)))


def _latin(name: str) -> bool:
    return all(ord(character) < 0x250 for character in name)


def _ordinary_tokens(path: Path, *, german: bool) -> Iterator[str]:
    """Yield the words outside of names; in German, nouns with them."""
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            word, _, tag = line.strip().partition(" ")
            noun = german and word[:1].isupper() and word[1:].islower()
            if tag.startswith("O") and (word.islower() or noun) and _WORD.fullmatch(word):
                yield word.lower()


def _places(folder: Path) -> Iterator[str]:
    """Yield the words of places and organisations in the newspapers."""
    for path in sorted(folder.glob("europeana_*.bio.gz")):
        with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
            for line in lines:
                word, _, tag = line.strip().partition(" ")
                if tag.endswith(("LOC", "ORG")) and len(word) > 2 and word[0].isupper() and _WORD.fullmatch(word):
                    yield word.lower()


def _spelling(lists: dict[str, frozenset[str]], places: set[str], size: int = 1 << 15) -> bytes:
    """Return the weights that tell names of people from other words by their letters (logistic regression)."""
    import numpy
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    surnames = sorted(lists["surname"])
    names = sorted(lists["forename"]) + surnames[:: max(1, len(surnames) // 20_000)]
    words = [*names, *sorted(lists["ordinary"]), *sorted(places - lists["forename"])]
    rows = [grams(word, size) for word in words]
    matrix = csr_matrix(
        (
            numpy.ones(sum(map(len, rows))),
            numpy.concatenate([numpy.array(row) for row in rows]),
            numpy.cumsum([0, *map(len, rows)]),
        ),
        shape=(len(rows), size),
    )
    target = numpy.arange(len(words)) < len(names)
    model = LogisticRegression(C=0.3, max_iter=200).fit(matrix, target)
    weights = numpy.clip(numpy.round(model.coef_[0] * SPELLING_SCALE), -127, 127).astype(int)
    return bytes((weights + 128).tolist())
