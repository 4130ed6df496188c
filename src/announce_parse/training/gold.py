"""Gold folders: annotated announcements, and their split by publisher.

A folder holds `NAME.gold.json` beside `NAME.txt`; `sources.jsonl`, where there is one, tells the publisher of each.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from announce_parse.dates import calendar_day
from announce_parse.document import BlockKind, Document
from announce_parse.errors import InvalidOption
from announce_parse.languages import CODES
from announce_parse.options import Options
from announce_parse.read import read
from announce_parse.training.annotation import check_blocks, completed

FOLDS = 5


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """An annotated announcement.

    Attributes:
        id: its name in the folder.
        text: the text that was annotated.
        gold: the annotation, with all its fields.
        group: its publisher; documents of one group never stand on both sides of a split.
        language: code of its language.
        reference_date: day of publication, or None.
        beside: whether it is learned from only where such documents were measured to help, and never measured on.
        leave: models that do not learn from it, by their names.
    """

    id: str
    text: str
    gold: dict[str, Any]
    group: str
    language: str
    reference_date: date | None = None
    beside: bool = False
    leave: frozenset[str] = frozenset()


def load_gold(folders: Iterable[str | Path]) -> tuple[GoldDocument, ...]:
    """Read the usable documents of gold folders (and the folders below them), sorted by id.

    Raises:
        InvalidOption: a folder does not exist, holds no gold document, an annotation is broken, or two have one id.
    """
    documents: dict[str, GoldDocument] = {}
    for folder in map(Path, folders):
        if not folder.is_dir():
            raise InvalidOption("gold", f"{folder} is not a folder", "name a folder with *.gold.json beside *.txt")
        sources = _sources(folder)
        for path in sorted(folder.rglob("*.gold.json")):
            document = _read(path, sources)
            if document is None:
                continue
            if document.id in documents:
                raise InvalidOption("gold", f"{path}: a second document has the id {document.id}", "rename one of them")
            documents[document.id] = document
    if not documents:
        raise InvalidOption("gold", "there is no usable gold document", "name a folder with *.gold.json beside *.txt")
    return tuple(documents[name] for name in sorted(documents))


def main_of(documents: Iterable[GoldDocument]) -> list[GoldDocument]:
    """Return the documents that are not learned from beside others.

    1,091 invented announcements beside `train` (F1 by publisher, on `train`): series .50 for .40, room .56 for .42,
    venue .64 for .61, street .89 for .87, city .82 for .83. Titles (.70 for .70, `dev` .83 for .87), how one attends
    (.92 for .94), purposes of dates and times and addresses for registration (date .90 for .92, addresses .65 for
    .70, with the first 371 of them) are learned from the main documents alone.
    """
    return [document for document in documents if not document.beside]


def with_others(documents: Iterable[GoldDocument], also: Iterable[GoldDocument]) -> list[GoldDocument]:
    """Return documents with others beside them that are learned from only, by id.

    Raises:
        InvalidOption: two documents have one id.
    """
    ordered = sorted([*documents, *(replace(document, beside=True) for document in also)], key=lambda d: d.id)
    if len({document.id for document in ordered}) < len(ordered):
        raise InvalidOption("also", "a document has the id of another one", "rename one of them")
    return ordered


def _sources(folder: Path) -> dict[str, dict[str, Any]]:
    """Map the ids that `sources.jsonl` names to what it tells of them."""
    sources: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.rglob("sources.jsonl")):
        place = str(path)
        try:
            for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
                place = f"{path}:{number}"
                if line.strip():
                    source = json.loads(line)
                    sources[str(source["id"])] = source
        except (OSError, ValueError, KeyError, TypeError) as error:
            remedy = 'write {"id": …, "publisher": …}, one object a line'
            raise InvalidOption("gold", f"{place}: {_reason(error)}", remedy) from error
    return sources


def _read(path: Path, sources: dict[str, dict[str, Any]]) -> GoldDocument | None:
    try:
        gold = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(gold, dict) and not gold.get("usable", True):
            return None
        gold = completed(gold)
        stem = path.name.removesuffix(".gold.json")
        name = str(gold.get("id") or stem)
        source = sources.get(name, {})
        reference = gold.get("reference_date")
        language = gold["language"]
        if language not in CODES:
            raise ValueError(f"language is {language!r}, not one of {', '.join(CODES)}")
        text = path.with_name(stem + ".txt").read_text(encoding="utf-8")
        check_blocks(gold["blocks"], text)
        return GoldDocument(
            id=name,
            text=text,
            gold=gold,
            group=str(source.get("publisher") or source.get("repo") or source.get("group") or name.rsplit("-", 1)[0]),
            language=language,
            reference_date=calendar_day(reference) if reference else None,
            leave=frozenset(source.get("leave", ())),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InvalidOption("gold", f"{path}: {_reason(error)}", "write it as docs/annotations.md tells") from error


def _reason(error: Exception) -> str:
    """Return in words why a file of a gold folder cannot be used."""
    match error:
        case KeyError():
            return f"has no {error.args[0]!r}"
        case OSError():
            return f"{error.filename}: {error.strerror}"
        case json.JSONDecodeError():
            return f"is no JSON: {error}"
        case _:
            return str(error)


def options_of(gold: GoldDocument, model: str | None = None) -> Options:
    """Return the options to parse a gold document with: its own language and day of publication."""
    return Options(
        media_type="text/plain", reference_date=gold.reference_date, language=gold.language, id=gold.id, model=model
    )


def document_of(gold: GoldDocument) -> Document:
    """Return the document that `parse` would read from the gold text."""
    return read(gold.text, options_of(gold))


def line_kinds(gold: GoldDocument, document: Document) -> tuple[BlockKind, ...]:
    """Return the annotated block kind of each line of `document`; lines that no block holds are "other"."""
    starts = [0]
    for line in gold.text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    kind_at: list[BlockKind] = ["other"] * len(gold.text)
    for block in gold.gold.get("blocks") or ():
        start = starts[min(block["first_line"] - 1, len(starts) - 1)]
        end = min(starts[min(block["last_line"], len(starts) - 1)], len(kind_at))
        kind_at[start:end] = [block["kind"]] * max(0, end - start)
    return tuple(kind_at[min(line.start, len(kind_at) - 1)] if kind_at else "other" for line in document.lines)


Fold = tuple[tuple[GoldDocument, ...], tuple[GoldDocument, ...]]  # to train on, to test on


def folds(documents: Iterable[GoldDocument], count: int = FOLDS) -> tuple[Fold, ...]:
    """Return `count` pairs of documents to train on and documents to test on; each document is tested once.

    The parts are of about equal size and language mix, and a publisher is in one part only. They depend on the
    documents' groups, languages and ids alone: the same documents give the same parts.

    Raises:
        InvalidOption: there are fewer publishers than parts.
    """
    groups: dict[str, list[GoldDocument]] = {}
    for document in sorted(documents, key=lambda item: item.id):
        groups.setdefault(document.group, []).append(document)
    if len(groups) < count:
        raise InvalidOption("folds", f"{len(groups)} publishers for {count} parts", "use fewer parts")
    return _folds(groups, count)


def _folds(groups: dict[str, list[GoldDocument]], count: int) -> tuple[Fold, ...]:
    parts: list[list[GoldDocument]] = [[] for _ in range(count)]
    languages: list[Counter[str]] = [Counter() for _ in range(count)]
    for _, members in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
        main = Counter(member.language for member in members).most_common(1)[0][0]
        chosen = min(range(count), key=lambda part: (languages[part][main], len(parts[part]), part))
        parts[chosen].extend(members)
        languages[chosen].update(member.language for member in members)
    return tuple((_by_id(d for other in parts if other is not part for d in other), _by_id(part)) for part in parts)


def parts(documents: Sequence[GoldDocument]) -> Sequence[tuple[Sequence[GoldDocument], Sequence[GoldDocument]]]:
    """Return the folds of documents, fewer where there are few publishers; a lone publisher is tested on itself.

    Documents beside the main ones are folded by themselves: they do not change which of the main ones stand together.
    """
    main = main_of(documents)
    count = min(FOLDS, len({document.group for document in main}))
    if count <= 1:
        return ((documents, documents),)
    beside = _folds({document.id: [document] for document in documents if document.beside}, count)
    return [
        (_by_id((*learned, *more)), _by_id((*held_out, *rest)))
        for (learned, held_out), (more, rest) in zip(folds(main, count), beside, strict=True)
    ]


def _by_id(documents: Iterable[GoldDocument]) -> tuple[GoldDocument, ...]:
    return tuple(sorted(documents, key=lambda item: item.id))
