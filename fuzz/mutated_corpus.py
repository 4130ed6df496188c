"""Documents of a folder, each broken in several ways and parsed.

    python fuzz/mutated_corpus.py FOLDER [--documents N] [--ways NAME...] [--seed N] [--seconds N]

The ways: cut off, bytes flipped, in another encoding, wrongly decoded, lines shuffled, repeated a hundred times. Tells
how many were parsed and refused, the slowest, the peak of memory, and each fault. Exit code 1 for a fault, a document
over two seconds, or more than 500 MB.
"""

import argparse
import logging
import random
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from announce_parse import AnnounceParseError, parse

SLOW, LARGE = 2.0, 500  # seconds, MB
TYPES = {".html": "text/html", ".htm": "text/html", ".md": "text/markdown"}


def cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def flipped(data: bytes, chance: random.Random) -> bytes:
    result = bytearray(data)
    for _ in range(max(1, len(result) // 100)):
        if result:
            result[chance.randrange(len(result))] ^= 1 << chance.randrange(8)
    return bytes(result)


def encoded(data: bytes, chance: random.Random) -> bytes:
    return data.decode("utf-8", "replace").encode(
        chance.choice(("utf-16", "utf-16-be", "cp1252", "latin-1", "utf-7")), "replace"
    )


def garbled(data: bytes, chance: random.Random) -> bytes:
    return data.decode(chance.choice(("cp1252", "latin-1", "cp437")), "replace").encode("utf-8")


def shuffled(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    chance.shuffle(lines)
    return b"\n".join(lines)


def repeated(data: bytes, chance: random.Random) -> bytes:
    return data * 100


WAYS: dict[str, Callable[[bytes, random.Random], bytes]] = {
    way.__name__: way for way in (cut, flipped, encoded, garbled, shuffled, repeated)
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=1_000, help="broken documents in all")
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS), metavar="NAME", help=", ".join(WAYS))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=float("inf"), help="when to stop at the latest")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)
    chance = random.Random(options.seed)
    paths = sorted(p for p in options.folder.rglob("*") if p.suffix in {".txt", ".html", ".htm", ".md", ".eml"})
    counts: Counter[str] = Counter()
    slowest, worst, begin = 0.0, "", time.monotonic()
    for number in range(options.documents):
        if time.monotonic() - begin > options.seconds:
            break
        path, way = chance.choice(paths), WAYS[options.ways[number % len(options.ways)]]
        data = way(path.read_bytes(), chance)
        start = time.process_time()
        try:
            parse(data, media_type=TYPES.get(path.suffix))
            counts["parsed"] += 1
        except AnnounceParseError as error:
            counts[f"refused: {error.code}"] += 1
        except Exception as error:
            counts["fault"] += 1
            print(f"{path.name} {way.__name__}: {type(error).__name__}: {error}", flush=True)
        spent = time.process_time() - start
        counts["slow"] += spent > SLOW
        if spent > slowest:
            slowest, worst = spent, f"{path.name} {way.__name__}"
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{dict(counts)}, slowest {slowest:.2f} s ({worst}), peak {peak} MB")
    return 1 if counts["fault"] or counts["slow"] or peak > LARGE else 0


if __name__ == "__main__":
    sys.exit(main())
