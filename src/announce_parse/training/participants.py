"""Training of the judge of names: which names of a document take part, and in which role."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pycrfsuite

from announce_parse.assemble.names import words_of_name
from announce_parse.document import Block
from announce_parse.models import SUFFIX
from announce_parse.pipeline import context_for
from announce_parse.recognise import recognise_by_rule
from announce_parse.recognise.participants import LETTERS, MODEL, told_of
from announce_parse.recognise.participation.features import candidates_of, participant_features
from announce_parse.recognise.participation.judgements import GROUP, OUTSIDE
from announce_parse.recognise.participation.role_words import role_words
from announce_parse.recognise.token_lines import page_of
from announce_parse.recognise.word_features import words_of
from announce_parse.training.gold import GoldDocument, document_of, options_of

C1, ITERATIONS = 0.1, 80
C2 = {MODEL: 1.0, LETTERS: 0.3}


def train_participants(
    documents: Sequence[GoldDocument],
    blocks: Mapping[str, tuple[Block, ...]],
    out: Path,
    letters: Sequence[GoldDocument] = (),
) -> None:
    """Train the judges, of announcements and of e-mails, and write their weights to the folder `out`.

    Args:
        documents: to learn from.
        blocks: by id (of the letters as well), as a line tagger that did not learn from the document tells them.
        out: the folder.
        letters: tagged e-mails, from which the judge of e-mails learns; without any it learns from the documents.
    """
    for model, learned in ((MODEL, documents), (LETTERS, letters or documents)):
        trainer = pycrfsuite.Trainer(verbose=False)
        for gold in learned:
            if model in gold.leave:
                continue
            features, labels = examples(gold, blocks[gold.id])
            if labels:
                trainer.append(features, labels)
        trainer.set_params({"c1": C1, "c2": C2[model], "max_iterations": ITERATIONS})
        trainer.train(str(out / (model + SUFFIX)))


def examples(gold: GoldDocument, blocks: tuple[Block, ...]) -> tuple[list[list[str]], list[str]]:
    """Return the features and the label of each candidate name of a document."""
    document = document_of(gold)
    found = recognise_by_rule(document, context_for(document, options_of(gold)))
    page = page_of(document, blocks, words_of(gold.language))
    table = role_words(gold.language)
    candidates = candidates_of(page, found, table)
    told = told_of(page, candidates, table, gold.language)
    known = {folded_name(person["name"]): label_of(person) for person in gold.gold["people"]}
    names = (gold.text[page.tokens[c.start].start : page.tokens[c.end - 1].end] for c in candidates)
    return participant_features(page, candidates, found, told, gold.language), [
        known.get(folded_name(n), OUTSIDE) for n in names
    ]


def label_of(person: Mapping[str, Any]) -> str:
    """Return the label of an annotated person: the role, marked where it is a group's."""
    return str(person["role"]) + (GROUP if person["kind"] == "group" else "")


def folded_name(name: str) -> str:
    """Return a name's words in lower case, without accents and punctuation."""
    return " ".join(words_of_name(name))
