"""Training of the line tagger."""

from collections.abc import Iterable
from pathlib import Path

from announce_parse import languages
from announce_parse.models import SUFFIX, Models
from announce_parse.options import Context
from announce_parse.recognise import recognise_by_rule
from announce_parse.segment.features import line_features
from announce_parse.segment.tagger import MODEL
from announce_parse.training.gold import GoldDocument, document_of, line_kinds, options_of

PARAMETERS = {"c1": 0.0, "c2": 3.0, "max_iterations": 60, "feature.possible_transitions": True}


def train_lines(documents: Iterable[GoldDocument], folder: Path) -> None:
    """Train the line tagger and write it into `folder`."""
    from pycrfsuite import Trainer

    trainer = Trainer(verbose=False)
    for gold in documents:
        document = document_of(gold)
        context = Context(options_of(gold), languages.load(gold.language), Models(""), gold.reference_date)
        lines, rows = line_features(document, recognise_by_rule(document, context), context)
        kinds = line_kinds(gold, document)
        trainer.append(rows, [kinds[line.number] for line in lines])
    trainer.set_params(PARAMETERS)
    trainer.train(str(folder / (MODEL + SUFFIX)))
