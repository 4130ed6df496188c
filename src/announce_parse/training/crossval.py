"""Cross-validation of the whole pipeline by publisher: `python -m announce_parse.training.crossval GOLD_DIR...`.

Every document is parsed by models that learned from other publishers only, with the annotation's language and day of
publication, and the records are compared with the annotations.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from announce_parse.assemble import Material
from announce_parse.pipeline import announce
from announce_parse.training.gold import GoldDocument, document_of, load_gold, main_of, options_of, with_others
from announce_parse.training.mails import Mail, load_mails
from announce_parse.training.report import examples, table
from announce_parse.training.score import score
from announce_parse.training.stages import Part, Progress, mapped, silent, train_judges, train_parts

Record = dict[str, Any]


def cross_validate(
    documents: Sequence[GoldDocument],
    *,
    also: Sequence[GoldDocument] = (),
    mails: Sequence[Mail] = (),
    workers: int = 1,
    progress: Progress = silent,
) -> dict[str, Record]:
    """Return the records of the documents, by id, each parsed by models of the other publishers' documents.

    The models learn from the documents of `also` as well, which are not parsed.
    """
    ordered = with_others(documents, also)
    with tempfile.TemporaryDirectory() as scratch:
        done, materials = train_parts(ordered, Path(scratch), mails=mails, workers=workers, progress=progress)
        return held_out_records(done, materials, workers=workers, progress=progress)


def held_out_records(
    done: Sequence[Part], materials: Mapping[str, Material], *, workers: int = 1, progress: Progress = silent
) -> dict[str, Record]:
    """Return the records of the held-out documents of each part, by id; the judges are trained here.

    The judges of a part learn from materials whose taggers have seen its documents, never from its annotations.
    """
    records: dict[str, Record] = {}
    for number, found in enumerate(mapped(partial(_records_of, materials=materials), done, workers), 1):
        progress(f"records of part {number} of {len(done)}")
        records.update(found)
    return records


def _records_of(part: Part, materials: Mapping[str, Material]) -> dict[str, Record]:
    train_judges(part.learned, materials, part.folder)
    return parse_all(main_of(part.held_out), part.folder)


def parse_all(documents: Sequence[GoldDocument], folder: Path | None = None) -> dict[str, Record]:
    """Return the records of gold documents, by id, parsed with the models of a folder (the shipped ones when None)."""
    model = None if folder is None else str(folder)
    return {gold.id: announce(document_of(gold), options_of(gold, model)).model_dump(mode="json") for gold in documents}


def main(arguments: Sequence[str] | None = None) -> None:
    """Cross-validate on gold folders and write the table to standard output."""
    parser = argparse.ArgumentParser(prog="python -m announce_parse.training.crossval", description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path, help="folders of gold documents")
    parser.add_argument("--also", nargs="+", type=Path, default=[], help="folders to learn from as well")
    parser.add_argument("--workers", type=int, default=1, help="processes")
    parser.add_argument("--mails", type=Path, help="folder of tagged e-mails to learn from as well")
    parser.add_argument("--fields", nargs="+", help="fields to show")
    parser.add_argument("--errors", nargs="+", default=[], metavar="FIELD", help="list the errors of these fields")
    parser.add_argument("--out", type=Path, help="file for the records, one a line")
    options = parser.parse_args(arguments)
    documents = load_gold(options.gold)
    mails = load_mails(options.mails) if options.mails else ()
    records = cross_validate(
        documents,
        also=load_gold(options.also) if options.also else (),
        mails=mails,
        workers=options.workers,
        progress=lambda told: sys.stderr.write(told + "\n"),
    )
    if options.out:
        lines = (json.dumps(records[name], ensure_ascii=False) + "\n" for name in sorted(records))
        options.out.write_text("".join(lines), encoding="utf-8")
    scores = score(documents, records)
    sys.stdout.write(table(scores, frozenset(options.fields) if options.fields else None) + "\n")
    for name in options.errors:
        sys.stdout.write(examples(scores, name, len(documents)) + "\n")


if __name__ == "__main__":
    main()
