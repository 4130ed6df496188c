"""The same announcement twice in an archive: identical after normalisation, or nearly identical of the same event.

Texts are compared by MinHash over their word shingles (datasketch). Announcements that share a text but not the event,
such as those of a series or of an open day in several towns, differ in little else than their day, their place, their
title or who takes part: two records are duplicates only where all of these agree.
"""

import hashlib
import re
from collections.abc import Sequence
from typing import Literal

from announce_parse.extras import needing
from announce_parse.record import Announcement

Method = Literal["near", "exact", "off"]

PERMUTATIONS = 64
BANDS = 16  # of 4 rows: pairs at a similarity of 0.8 share a band in 99.98 % of cases
SIMILARITY = 0.8
_SHINGLE = 4  # words
_WORD = re.compile(r"\w+")


def check_method(method: Method) -> None:
    """Make sure that records can be compared so.

    Raises:
        MissingExtra: the method is "near" and datasketch is not installed.
    """
    if method == "near":
        reason = "near-identical texts are found by datasketch, which is not installed"
        with needing("datasketch", "duplicates", reason, "install announce-parse[batch], or compare exactly"):
            import datasketch  # noqa: F401


def signature(record: Announcement, method: Method) -> bytes:
    """Return what records are compared by: the digest of their event (8 bytes), then that of their text."""
    if method == "off":
        return b""
    key = hashlib.sha256(_event(record).encode("utf-8", "replace")).digest()[:8]
    words = _words("".join(block.text for block in record.blocks))
    if method == "exact":
        return key + hashlib.sha256(" ".join(words).encode("utf-8", "replace")).digest()
    return key + _minhash(words)


def signature_bytes(method: Method) -> int:
    """Return the length of a signature."""
    return {"off": 0, "exact": 8 + 32, "near": 8 + 4 * PERMUTATIONS}[method]


def originals(signatures: Sequence[bytes], method: Method) -> dict[int, int]:
    """Map each duplicate's index to the index of the first record that it repeats.

    >>> originals([b"k1a", b"k1b", b"k1a"], "exact")
    {2: 0}
    """
    repeats: dict[int, int] = {}
    for band in range({"off": 0, "exact": 1, "near": BANDS}[method]):  # band by band: one small table at a time
        first: dict[bytes, int] = {}
        for index, mark in enumerate(signatures):
            known = first.setdefault(_band(mark, band) if method == "near" else mark, index)
            if known != index and (method == "exact" or _similarity(signatures[known], mark) >= SIMILARITY):
                repeats[index] = min(known, repeats.get(index, known))
    return {index: _root(repeats, index) for index in sorted(repeats)}


def _event(record: Announcement) -> str:
    """Return what tells an event from others with the same text: when, where, what and who, without case and signs."""
    place = record.venue
    where = (place.name, place.room, place.street, place.city) if place else ()
    edition = record.series.edition if record.series else None
    people = sorted(" ".join(_words(person.name)) for person in record.people)
    told = [" ".join(_words(value or "")) for value in (record.title, *where)]
    return repr(([(session.start_date, session.start) for session in record.sessions], told, edition, people))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _root(repeats: dict[int, int], index: int) -> int:
    """Follow a chain of duplicates to its first record."""
    while index in repeats:
        index = repeats[index]
    return index


def _minhash(words: list[str]) -> bytes:
    from datasketch import MinHash

    shingles = {" ".join(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1))}
    sketch = MinHash(num_perm=PERMUTATIONS, seed=1)
    sketch.update_batch([shingle.encode("utf-8", "replace") for shingle in sorted(shingles)])
    return bytes(sketch.hashvalues.astype("<u4").tobytes())


def _band(mark: bytes, band: int) -> bytes:
    """Return one band of a signature together with its event."""
    size = (len(mark) - 8) // BANDS
    return mark[:8] + mark[8 + band * size : 8 + (band + 1) * size]


def _similarity(one: bytes, other: bytes) -> float:
    """Return the share of equal rows of two signatures, an estimate of the Jaccard similarity."""
    rows = range(8, len(one), 4)
    return sum(one[at : at + 4] == other[at : at + 4] for at in rows) / len(rows)
