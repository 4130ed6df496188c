"""Plain mutation fuzzing of all targets, wherever Python runs: the same seed gives the same inputs.

    python fuzz/mutate.py [TARGET...] [--executions N] [--longest BYTES] [--seed N] [--out COUNTS.jsonl]

Writes each input that fails, or takes over a second, to `fuzz/crashes/TARGET-HASH`, and a line of counts a target.
Exit code 1 where there is one.
"""

import argparse
import hashlib
import json
import logging
import random
import resource
import sys
import time
import traceback
from pathlib import Path

from targets import TARGETS, Target, seeds

CRASHES = Path(__file__).parent / "crashes"
SLOW = 1.0  # seconds
LONGEST = 4_000  # bytes of an input
PIECES = (
    b"21-11-2023", b"31-02-2024", b"di 21 nov", b"20.30 uur", b"half acht", b"7.30pm", b"25:99", b"\xe2\x82\xac 7,50",
    b"|", b"\t",
    b"#115", b"wrong format", b"a@b.example", b"http://", b"<p>", b"</table>", b"<li>", b"&nbsp;", b"&#x110000;",
    b"<!--", b"<![CDATA[",
    b"\xc2\xa0", b"\r", b"\xe2\x80\xa8", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"999999999999",
    b"-1", b"{{", b"[", b"(",
    b"BEGIN:VEVENT", b"DTSTART:", b"Content-Type: multipart/mixed; boundary=x", b"=?utf-8?q?=E9?=",
    b"<script type=application/ld+json>{",
    b"stream", b"endobj", b"/Length 99999999", b"PK\x03\x04", b"\x1f\x8b", b"WARC/1.0", b"Content-Length: 99999999",
    b"From ",
)  # fmt: skip


def mutated(data: bytes, others: list[bytes], chance: random.Random, longest: int = LONGEST) -> bytes:
    """Return the bytes changed in one to six places, at most `longest` of them."""
    result = bytearray(data)
    if len(result) > longest:
        start = chance.randrange(len(result) - longest)
        result = result[: longest // 20] + result[start : start + longest]
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(result) + 1)
        end = min(len(result), at + chance.choice((1, 2, 4, 16, 64, 300)))
        kind = chance.randrange(9)
        if kind == 0 and result:
            result[at % len(result)] ^= 1 << chance.randrange(8)
        elif kind == 1:
            result[at:at] = chance.choice(PIECES)
        elif kind == 2:
            del result[at:end]
        elif kind == 3:
            result[at:at] = result[at:end] * chance.randint(1, 20)
        elif kind == 4:
            result[at:end] = chance.randbytes(chance.randint(0, 8))
        elif kind == 5:
            other = chance.choice(others)
            start = chance.randrange(len(other) + 1)
            result[at:end] = other[start : start + 200]
        elif kind == 6:
            del result[at:]
        elif kind == 7:
            lines = bytes(result).split(b"\n")
            chance.shuffle(lines)
            result = bytearray(b"\n".join(lines))
        else:
            result[at:end] = chance.choice((b"0", b"9", b" ", b"\n", b"A", b"<", b'"')) * chance.randint(1, 60)
    return bytes(result[:longest])


def fuzz(name: str, target: Target, executions: int, seed: int, longest: int = LONGEST) -> dict[str, object]:
    """Run a target on so many mutated inputs; return the counts."""
    chance = random.Random(f"{name} {seed}")
    corpus = seeds(name)
    crashes: set[str] = set()
    slowest, slow = 0.0, 0
    begin = time.monotonic()
    for _ in range(executions):
        data = mutated(chance.choice(corpus), corpus, chance, longest)
        start = time.process_time()
        try:
            target(data)
        except Exception:
            told = traceback.format_exc().splitlines()
            where = hashlib.sha256("\n".join(told[-3:]).encode()).hexdigest()[:12]
            if where not in crashes:
                crashes.add(where)
                _keep(name, where, data)
                print(f"{name}: {told[-1]}\n  {told[-3].strip()}", flush=True)
        spent = time.process_time() - start
        slowest = max(slowest, spent)
        if spent > SLOW:
            slow += 1
            _keep(name, f"slow-{hashlib.sha256(data).hexdigest()[:8]}", data)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return {
        "target": name, "seed": seed, "executions": executions, "crashes": len(crashes), "slow": slow,
        "slowest": round(slowest, 3), "seconds": round(time.monotonic() - begin, 1), "peak_mb": peak,
    }  # fmt: skip


def _keep(name: str, where: str, data: bytes) -> None:
    CRASHES.mkdir(exist_ok=True)
    (CRASHES / f"{name}-{where}").write_bytes(data)


def main() -> int:
    """Fuzz the targets and tell the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="*", default=list(TARGETS))
    parser.add_argument("--executions", type=int, default=1_000, help="a target")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--longest", type=int, default=LONGEST, help="bytes of an input; short ones are many more")
    parser.add_argument("--out", type=Path, help="file to which the counts are added")
    options = parser.parse_args()
    logging.disable(logging.CRITICAL)  # pypdf tells of every mistake in a file
    failed = False
    for name in options.targets:
        counts = fuzz(name, TARGETS[name], options.executions, options.seed, options.longest)
        line = json.dumps(counts)
        print(line, flush=True)
        if options.out:
            with options.out.open("a", encoding="utf-8") as file:
                file.write(line + "\n")
        failed = failed or bool(counts["crashes"] or counts["slow"])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
