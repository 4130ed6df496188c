"""Likeness of words to forenames, surnames and ordinary words, out of hashed tables (Bloom filters).

The tables are made by `training/lexicon.py`; a word that is not in a list is taken to be in it about once in fifty.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import blake2b
from importlib.resources import files
from struct import Struct
from zlib import crc32

HASHES = 4
TABLE = "lexicon.bin"
SPELLING = "spelling"
SPELLING_SCALE = 16  # weights are stored as whole numbers of a sixteenth, from -127 to 127
_NUMBERS = Struct(f"<{HASHES}I")
_FLAT = 30.0  # beyond it the likeness is 0 or 1


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Hashed word lists by name; `bits` maps a list's name to its bit table, `further` to words that it lacks."""

    bits: dict[str, bytes]
    spelling: tuple[int, ...] = ()
    further: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def name_likeness(self, word: str) -> float:
        """Return how much a word (in lower case) is spelled like a name of a person, from 0 to 1."""
        weights = self.spelling
        if not weights:
            return 0.5
        total = sum(weights[place] for place in grams(word, len(weights)))
        return 1 / (1 + math.exp(-max(-_FLAT, min(_FLAT, total / SPELLING_SCALE))))

    def has(self, name: str, word: str) -> bool:
        """Tell whether `word` (in lower case) is in the list `name`."""
        table = self.bits.get(name)
        if not table:
            return False
        if word in self.further.get(name, ()):
            return True
        size = len(table) * 8
        for number in _hashes(word):
            place = number % size
            if not table[place >> 3] & (1 << (place & 7)):
                return False
        return True


def grams(word: str, size: int) -> list[int]:
    """Return the places, in a table of `size` weights, of a word's runs of one to four letters (its ends marked)."""
    marked = f"<{word}>".encode()
    return [
        crc32(marked[at : at + length]) % size
        for length in (2, 3, 4, 5)
        for at in range(max(0, len(marked) - length + 1))
    ]


def places(word: str, size: int) -> tuple[int, ...]:
    """Return the bits that stand for `word` in a table of `size` bits."""
    return tuple(number % size for number in _hashes(word))


@lru_cache(maxsize=16)
def _hashes(word: str) -> tuple[int, ...]:
    """Return the numbers that stand for `word` in tables of any size; one list after the other is asked for a word."""
    return _NUMBERS.unpack(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=_NUMBERS.size).digest())


def pack(lists: dict[str, frozenset[str]], spelling: bytes, bits_per_word: int = 8) -> bytes:
    """Return the tables of word lists as one file: a line of JSON with their sizes in bytes, then the tables.

    `spelling` holds the weights of `name_likeness`, each plus 128.
    """
    tables = {SPELLING: spelling}
    for name, words in lists.items():
        table = bytearray(max(1, len(words) * bits_per_word // 8))
        for word in words:
            for place in places(word, len(table) * 8):
                table[place >> 3] |= 1 << (place & 7)
        tables[name] = bytes(table)
    head = json.dumps({name: len(table) for name, table in tables.items()}).encode()
    return head + b"\n" + b"".join(tables.values())


@lru_cache(maxsize=1)
def load_lexicon() -> Lexicon:
    """Return the shipped tables.

    >>> load_lexicon().has("forename", "annelies"), load_lexicon().has("forename", "koos")
    (True, True)
    """
    head, _, body = (files("announce_parse.models") / TABLE).read_bytes().partition(b"\n")
    bits, at = {}, 0
    for name, size in json.loads(head).items():
        bits[name] = body[at : at + size]
        at += size
    short = frozenset((files(__package__) / "forenames.txt").read_text(encoding="utf-8").split())
    return Lexicon(bits, tuple(weight - 128 for weight in bits.pop(SPELLING)), {"forename": short})
