"""Training of the line tagger, and blocks as it predicts them for documents that it did not learn from."""

import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from announce_parse.document import Block, BlockKind
from announce_parse.models import SUFFIX, Models
from announce_parse.pipeline import context_for
from announce_parse.recognise import recognise_by_rule
from announce_parse.segment import segment
from announce_parse.segment.features import line_features
from announce_parse.segment.tagger import MODEL
from announce_parse.training.averaging import averaged
from announce_parse.training.gold import GoldDocument, document_of, line_kinds, options_of, parts

RARE = 1  # features that occur in no more lines are left out
TAGGERS = 3  # whose weights are averaged
THINNED = 2  # times that each of them learns from each document again, with a part of its features left out
LEFT_OUT = 0.5  # of the features
PARAMETERS = {"c1": 0.0, "c2": 3.0, "max_iterations": 60, "feature.possible_transitions": True}


def train_lines(documents: Iterable[GoldDocument], folder: Path) -> None:
    """Train the line tagger and write it into `folder`.

    It is the mean of `TAGGERS`. Each of them learns from a document as it is and `THINNED` times with half of its
    features left out by chance, so that it relies on many signs, and not only on the surest, which other publishers
    may not have.
    """
    learned = [(gold.id, *_learned(gold)) for gold in documents if MODEL not in gold.leave]
    times = Counter(feature for _, rows, _ in learned for row in rows for feature in row)
    kept = [(name, [[f for f in row if times[f] > RARE] for row in rows], labels) for name, rows, labels in learned]
    path = folder / (MODEL + SUFFIX)
    taggers = []
    for number in range(TAGGERS):
        _train_one(kept, number, path)
        taggers.append(path.read_bytes())
    path.write_bytes(averaged(taggers))


def _learned(gold: GoldDocument) -> tuple[list[list[str]], list[BlockKind]]:
    """Return the features and the annotated kind of each line of a document."""
    document = document_of(gold)
    context = context_for(document, options_of(gold))
    lines, rows = line_features(document, recognise_by_rule(document, context), context)
    kinds = line_kinds(gold, document)
    return rows, [kinds[line.number] for line in lines]


def _train_one(kept: Sequence[tuple[str, list[list[str]], list[BlockKind]]], number: int, path: Path) -> None:
    """Write the tagger of a number, which tells what it leaves out.

    The whole documents come first: the taggers number features and labels alike.
    """
    from pycrfsuite import Trainer

    trainer = Trainer(verbose=False)
    for _, rows, labels in kept:
        trainer.append(rows, labels)
    for name, rows, labels in kept:
        chance = Random(f"{name}/{number}")
        for _ in range(THINNED):
            trainer.append([[f for f in row if chance.random() >= LEFT_OUT] for row in rows], labels)
    trainer.set_params(PARAMETERS)
    trainer.train(str(path))


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
