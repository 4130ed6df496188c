"""Tagged seminar e-mails (Freitag's format: <speaker>, <location>, <stime>, <etime>) as further training data."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from announce_parse import languages
from announce_parse.document import Document, Found, lines_of
from announce_parse.recognise.purposes.features import features
from announce_parse.recognise.temporal import find
from announce_parse.training.gold import GoldDocument
from announce_parse.values import DateValue

_TAG = re.compile(r"</?(sentence|paragraph|speaker|location|stime|etime)>")
_HELD = re.compile(r"^Dates?:\s{1,20}", re.MULTILINE)
_SHINGLE = 5  # words
_NEAR = 0.4  # share of common shingles from which two mails count as the same announcement


@dataclass(frozen=True, slots=True)
class Mail:
    """An e-mail without its tags, and the spans that they marked: (start, end, field)."""

    id: str
    text: str
    spans: tuple[tuple[int, int, str], ...]

    def of(self, field: str) -> list[tuple[int, int]]:
        """Return the spans of a field."""
        return [(start, end) for start, end, name in self.spans if name == field]


def load_mails(folder: Path) -> tuple[Mail, ...]:
    """Return the tagged e-mails of a folder, ordered by name."""
    mails = (untagged(path.stem, path.read_text(encoding="latin-1")) for path in sorted(folder.glob("*.txt")))
    return tuple(mail for mail in mails if mail.text.strip())


def untagged(name: str, tagged: str) -> Mail:
    """Return an e-mail without its tags.

    >>> untagged("1", "at <stime>3 pm</stime>").spans
    ((3, 7, 'stime'),)
    """
    parts: list[str] = []
    opened: dict[str, int] = {}
    spans = []
    at = length = 0
    for tag in _TAG.finditer(tagged):
        parts.append(tagged[at : tag.start()])
        length += tag.start() - at
        at = tag.end()
        field = tag[1]
        if not tag[0].startswith("</"):
            opened[field] = length
        elif field in opened and field not in {"sentence", "paragraph"}:
            spans.append((opened.pop(field), length, field))
    parts.append(tagged[at:])
    return Mail(name, "".join(parts), tuple(spans))


def as_gold(mail: Mail) -> GoldDocument:
    """Return a mail as a gold document that knows its speakers, without honorifics, and nothing else."""
    honorifics = frozenset(languages.load("en").people.honorifics)
    names = {}
    for start, end in mail.of("speaker"):
        words = mail.text[start:end].split()
        while len(words) > 1 and words[0].lower().rstrip(".") in honorifics:
            words.pop(0)
        name = " ".join(words)
        names[name.casefold()] = {"name": name, "kind": "person", "role": "speaker"}
    gold = {"people": list(names.values())}
    return GoldDocument(f"mail-{mail.id}", mail.text, gold, "mails", "en")


def purposes_of(mail: Mail) -> tuple[list[list[str]], list[str]]:
    """Return the features and the purpose of each date and time of a mail, for the training of the purpose tagger."""
    found = [f for f in find(mail.text, languages.load("en"), None) if f.kind in {"date", "time"}]
    held = {f.value.start_date for f in found if _is_held(mail.text, f)}
    sequence = features(Document(mail.text, lines_of(mail.text)), found, "en", None)
    return sequence, [_purpose(mail, item, held) for item in found]


def _is_held(text: str, found: Found) -> bool:
    """Tell whether a date stands in the header that says when the seminar is held."""
    line = text[text.rfind("\n", 0, found.start) + 1 : found.start]
    return isinstance(found.value, DateValue) and _HELD.match(line) is not None


def _purpose(mail: Mail, item: Found, held: set[str]) -> str:
    if isinstance(item.value, DateValue):
        return "session" if item.value.start_date in held else "other_date"
    starts, ends = (any(s < item.end and item.start < e for s, e in mail.of(field)) for field in ("stime", "etime"))
    if starts:
        return "span" if ends and item.value.end_time else "start"
    return "end" if ends else "other_time"


def folds(mails: Iterable[Mail], count: int = 5) -> Iterator[tuple[list[Mail], list[Mail]]]:
    """Yield (mails to train on, mails to test on) `count` times; near-identical mails are in one fold."""
    clusters = _clusters(list(mails))
    parts: list[list[Mail]] = [[] for _ in range(count)]
    for cluster in sorted(clusters, key=lambda c: (-len(c), hashlib.sha256(c[0].id.encode()).hexdigest())):
        min(parts, key=len).extend(cluster)
    for test in parts:
        yield [mail for part in parts if part is not test for mail in part], test


def _clusters(mails: list[Mail]) -> list[list[Mail]]:
    """Return the mails in clusters of those that share much of their text."""
    clusters: list[list[Mail]] = []
    known: list[set[str]] = []
    for mail in mails:
        words = re.findall(r"\w+", mail.text.casefold())
        shingles = {" ".join(words[at : at + _SHINGLE]) for at in range(max(1, len(words) - _SHINGLE + 1))}
        like = [n for n, other in enumerate(known) if len(shingles & other) >= _NEAR * min(len(shingles), len(other))]
        if not like:
            clusters.append([mail])
            known.append(shingles)
            continue
        first = like[0]
        clusters[first].append(mail)
        known[first] |= shingles
        for number in reversed(like[1:]):
            clusters[first] += clusters.pop(number)
            known[first] |= known.pop(number)
    return clusters
