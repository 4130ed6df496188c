"""Training of the line tagger, and blocks as it predicts them for documents that it did not learn from."""

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from announce_parse.document import Block
from announce_parse.models import SUFFIX, Models
from announce_parse.pipeline import context_for
from announce_parse.recognise import recognise_by_rule
from announce_parse.segment import segment
from announce_parse.segment.features import line_features
from announce_parse.segment.tagger import MODEL
from announce_parse.training.gold import GoldDocument, document_of, line_kinds, options_of, parts

THINNED = 2  # times that each document is learned from again, with a part of its features left out
LEFT_OUT = 0.5  # of the features
PARAMETERS = {"c1": 0.0, "c2": 3.0, "max_iterations": 60, "feature.possible_transitions": True, "feature.minfreq": 4}


def train_lines(documents: Iterable[GoldDocument], folder: Path) -> None:
    """Train the line tagger and write it into `folder`.

    Each document is learned from as it is and `THINNED` times with half of its features left out by chance, so that
    many signs are relied upon, and not only the surest, which other publishers may not have. What occurs in one line
    only is left out: `feature.minfreq` is more than the times that it is seen.
    """
    from pycrfsuite import Trainer

    trainer = Trainer(verbose=False)
    for gold in documents:
        if MODEL in gold.leave:
            continue
        document = document_of(gold)
        context = context_for(document, options_of(gold))
        lines, rows = line_features(document, recognise_by_rule(document, context), context)
        kinds = line_kinds(gold, document)
        labels = [kinds[line.number] for line in lines]
        trainer.append(rows, labels)
        chance = Random(gold.id)
        for _ in range(THINNED):
            trainer.append([[f for f in row if chance.random() >= LEFT_OUT] for row in rows], labels)
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
