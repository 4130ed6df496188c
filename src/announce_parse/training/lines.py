"""Training of the line tagger, and blocks as it predicts them for documents that it did not learn from."""

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from announce_parse.document import Block
from announce_parse.models import SUFFIX, Models
from announce_parse.pipeline import context_for
from announce_parse.recognise import recognise_by_rule
from announce_parse.segment import segment
from announce_parse.segment.features import line_features
from announce_parse.segment.tagger import MODEL
from announce_parse.training.gold import GoldDocument, document_of, line_kinds, options_of, parts

PARAMETERS = {"c1": 0.0, "c2": 3.0, "max_iterations": 60, "feature.possible_transitions": True, "feature.minfreq": 2}


def train_lines(documents: Iterable[GoldDocument], folder: Path) -> None:
    """Train the line tagger and write it into `folder`."""
    from pycrfsuite import Trainer

    trainer = Trainer(verbose=False)
    for gold in documents:
        if MODEL in gold.leave:
            continue
        document = document_of(gold)
        context = context_for(document, options_of(gold))
        lines, rows = line_features(document, recognise_by_rule(document, context), context)
        kinds = line_kinds(gold, document)
        trainer.append(rows, [kinds[line.number] for line in lines])
    trainer.set_params(PARAMETERS)
    trainer.train(str(folder / (MODEL + SUFFIX)))


def predicted_blocks(documents: Iterable[GoldDocument], folder: Path) -> dict[str, tuple[Block, ...]]:
    """Return the blocks of documents, by id, as the line tagger in `folder` tells them."""
    models = Models(str(folder))
    blocks = {}
    for gold in documents:
        document = document_of(gold)
        context = replace(context_for(document, options_of(gold)), models=models)
        blocks[gold.id] = segment(document, recognise_by_rule(document, context), context)
    return blocks


def held_out_blocks(documents: Sequence[GoldDocument]) -> dict[str, tuple[Block, ...]]:
    """Return the blocks of documents, by id, each by a line tagger that learned from the other publishers.

    What is trained on top of the blocks learns from these: in use it sees predictions, and not annotations.
    """
    blocks: dict[str, tuple[Block, ...]] = {}
    for learned, held_out in parts(documents):
        with tempfile.TemporaryDirectory() as scratch:
            train_lines(learned, Path(scratch))
            blocks.update(predicted_blocks(held_out, Path(scratch)))
    return blocks
