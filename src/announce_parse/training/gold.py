"""Gold folders: documents with their annotations, and folds of them by publisher."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A document with its gold annotation.

    Attributes:
        id: its name.
        text: what a reader of the published page sees.
        gold: the annotation, as its JSON file has it.
        group: its publisher; documents of one publisher are never in two folds.
        language: code of its language.
        reference_date: day of publication, where the annotation gives one.
    """

    id: str
    text: str
    gold: dict[str, Any]
    group: str
    language: str
    reference_date: date | None


def load_gold(folders: Iterable[Path]) -> tuple[GoldDocument, ...]:
    """Return the usable documents of some gold folders, ordered by id.

    A folder holds NAME.gold.json beside NAME.txt, and may hold `sources.jsonl` with the publisher (`repo`) of each id.

    Raises:
        FileNotFoundError: a gold file has no text beside it.
    """
    documents = []
    for folder in folders:
        publishers = _publishers(folder)
        for path in sorted(folder.rglob("*.gold.json")):
            gold = json.loads(path.read_text(encoding="utf-8"))
            if not gold.get("usable"):
                continue
            name = path.name.removesuffix(".gold.json")
            reference = gold.get("reference_date")
            documents.append(
                GoldDocument(
                    id=gold["id"],
                    text=path.with_name(f"{name}.txt").read_text(encoding="utf-8"),
                    gold=gold,
                    group=publishers.get(gold["id"], name),
                    language=gold["language"],
                    reference_date=date.fromisoformat(reference) if reference else None,
                )
            )
    return tuple(sorted(documents, key=lambda document: document.id))


def _publishers(folder: Path) -> dict[str, str]:
    path = folder / "sources.jsonl"
    if not path.exists():
        return {}
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {row["id"]: row["repo"] for row in rows}


def folds(documents: Iterable[GoldDocument], count: int = 5) -> Iterator[tuple[list[GoldDocument], list[GoldDocument]]]:
    """Yield (documents to train on, documents to test on) `count` times; each publisher is tested once.

    Publishers are dealt out by size, the largest first, always to the fold that has the fewest documents of their
    language; equal sizes are ordered by a digest of the name, so that the folds depend on the data alone.
    """
    groups: dict[str, list[GoldDocument]] = {}
    for document in documents:
        groups.setdefault(document.group, []).append(document)
    parts: list[list[GoldDocument]] = [[] for _ in range(count)]
    for group in sorted(groups, key=lambda name: (-len(groups[name]), hashlib.sha256(name.encode()).hexdigest())):
        language = groups[group][0].language
        least = min(parts, key=lambda part: (sum(d.language == language for d in part), len(part)))
        least.extend(groups[group])
    for test in parts:
        chosen = {document.id for document in test}
        yield [d for part in parts for d in part if d.id not in chosen], list(test)
