"""Many different announcements for the benchmarks: the samples, each time with other names, numbers and sentences."""

import random
import re
import time
from collections.abc import Iterator
from pathlib import Path

from announce_parse.batch import Source
from announce_parse.record import Announcement

SAMPLES = Path(__file__).parent.parent / "samples"
_NUMBER = re.compile(r"(?<![\d:.])(?:[12]\d|[1-9])(?![\d:.])")
_YEAR = re.compile(r"\b20[12]\d\b")
_CAPITAL = re.compile(r"(?<=[a-zà-ÿ,] )[A-Z][a-zà-ÿ]{4,}\b")
_SYLLABLES = ("ba", "der", "ling", "mos", "ta", "veer", "kin", "rol", "sen", "wa", "lo", "mit")


def announcements(count: int, suffix: str = ".txt", characters: int | None = None) -> Iterator[tuple[str, str]]:
    """Yield (name, text) of `count` different announcements, cut to so many characters; the same each time."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob(f"*{suffix}"))]
    for number in range(count):
        chance = random.Random(number)
        text = texts[number % len(texts)]
        yield f"announcement-{number:06}", changed(text[:characters], chance)


def noted(source: Source) -> bytes:
    """Do next to nothing with a source, slowly: work for a batch whose accounting alone is measured."""
    time.sleep(0.004)
    return Announcement(id=source.id, title=str(source.content)[:60]).model_dump_json().encode()


def changed(text: str, chance: random.Random) -> str:
    text = _YEAR.sub(lambda _: str(chance.randint(2010, 2029)), text)
    text = _NUMBER.sub(lambda _: str(chance.randint(1, 28)), text)
    return _CAPITAL.sub(lambda _: "".join(chance.choices(_SYLLABLES, k=3)).capitalize(), text)
