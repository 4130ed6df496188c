"""`announce-parse evaluate`: records of gold documents compared with their annotations."""

import json
from pathlib import Path
from typing import Annotated

import typer

from announce_parse.cli.output import emit
from announce_parse.errors import InvalidOption, UnreadableSource


def evaluate(
    gold: Annotated[
        list[Path], typer.Argument(help="Folders with NAME.gold.json beside NAME.txt.", metavar="GOLD_DIR…")
    ],
    model: Annotated[Path | None, typer.Option(help="Folder with models of your own.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON, with examples of errors.")] = False,
    errors: Annotated[
        list[str] | None, typer.Option(help="List the errors of this field; may be given several times.")
    ] = None,
    plots: Annotated[Path | None, typer.Option(help="File for a page of plots (HTML, needs no other file).")] = None,
) -> None:
    """Compare the records of annotated documents with their annotations, field by field.

    [bold]Examples[/bold]

        announce-parse evaluate annotations/

        announce-parse evaluate annotations/ --model models/ --errors title --plots scores.html

    Precision, recall and F1 count values over all documents; for blocks they count characters.
    The second part tells whether confidence can be trusted: reliability, expected calibration error (ECE) beside what
    it would be by chance if confidence were perfect, and the precision of the values kept from a confidence on.
    """
    from announce_parse.training.crossval import parse_all
    from announce_parse.training.gold import load_gold
    from announce_parse.training.judged import judged
    from announce_parse.training.reliability import reliability_data, reliability_table
    from announce_parse.training.report import as_data, examples, page, table
    from announce_parse.training.score import FIELDS, score

    for name in errors or ():
        if name not in FIELDS:
            raise InvalidOption("--errors", f"{name!r} is no field", f"use one of {', '.join(FIELDS)}")
    documents = load_gold(gold)
    records = parse_all(documents, model)
    scores = score(documents, records)
    if plots is not None:
        codes = sorted({document.language for document in documents})
        by_language = {code: score([d for d in documents if d.language == code], records) for code in codes}
        try:
            plots.write_text(page(scores, by_language), encoding="utf-8")
        except OSError as error:
            raise UnreadableSource(str(plots), error.strerror or "cannot be written", "choose another file") from error
    values = judged(documents, records)
    if as_json:
        data = {**as_data(scores), "reliability": reliability_data(values)}
        emit(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
        return
    parts = [table(scores), "\nConfidence against how often values are right\n", reliability_table(values)]
    parts.extend(f"\n{name}\n{examples(scores, name, len(documents))}" for name in errors or ())
    emit("\n".join(parts) + "\n")
