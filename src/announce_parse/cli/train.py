"""`announce-parse train`: gold folders in, a folder of models out."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from announce_parse.cli.output import emit
from announce_parse.cli.parse import day


def train(
    gold: Annotated[
        list[Path], typer.Argument(help="Folders with NAME.gold.json beside NAME.txt.", metavar="GOLD_DIR…")
    ],
    out: Annotated[Path, typer.Option(help="Folder for the models; made where it is not there.")],
    also: Annotated[
        list[Path] | None,
        typer.Option(
            help="Gold folder to learn from, on which nothing is measured; may be given again.", metavar="GOLD_DIR"
        ),
    ] = None,
    mails: Annotated[
        Path | None, typer.Option(help="Folder of tagged e-mails (<stime>, <etime>) to learn from as well.")
    ] = None,
    date: Annotated[
        str | None, typer.Option(help="Date for the card (YYYY-MM-DD); by default that of the newest document.")
    ] = None,
    workers: Annotated[int, typer.Option(min=1, help="Processes for the cross-validation.")] = 1,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Do not tell the progress.")] = False,
) -> None:
    """Train models on your own annotations, for `parse --model`.

    [bold]Examples[/bold]

        announce-parse train annotations/ --out models/

        announce-parse train annotations/nl annotations/de --out models/ --date 2024-05-01

    The same documents give the same bytes. The folder gets a card with scores from cross-validation by publisher.
    """
    from announce_parse.training.gold import load_gold
    from announce_parse.training.mails import load_mails
    from announce_parse.training.train import train_models

    card = train_models(
        load_gold(gold),
        out,
        also=load_gold(also) if also else (),
        mails=load_mails(mails) if mails else (),
        day=day(date, "--date"),
        workers=workers,
        progress=(lambda _: None) if quiet else (lambda doing: print(doing, file=sys.stderr, flush=True)),
    )
    scores = card["scores"]["all"]
    blocks = scores["blocks_macro_f1"]
    emit(
        f"{card['data']['documents']} documents learned, models in {out}; cross-validated macro F1 "
        f"{scores['macro_f1']:.3f} over fields" + ("" if blocks is None else f", {blocks:.3f} over blocks") + "\n"
    )
