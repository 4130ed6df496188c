"""Training of the judgements: what is a price of the event, whether and how to sign up, how one attends."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from announce_parse import languages
from announce_parse.assemble.attendance import UNKNOWN, attendance_features
from announce_parse.assemble.judgement import ATTENDANCE, CONTACTS, PRICES, REQUIRED
from announce_parse.assemble.material import Material
from announce_parse.assemble.prices import ENTRANCE, NEITHER, SOME
from announce_parse.assemble.prices import features as price_features
from announce_parse.assemble.registration import (
    NO,
    OTHER,
    REGISTRATION,
    YES,
    candidates,
    contact_features,
    required_features,
)
from announce_parse.assemble.surroundings import cued_lines
from announce_parse.document import Block, Document, Found
from announce_parse.models import SUFFIX, Models
from announce_parse.options import Context
from announce_parse.recognise import recognise_by_rule
from announce_parse.training.folding import address
from announce_parse.training.gold import GoldDocument, document_of, line_kinds, options_of

PARAMETERS = {  # strengths of the L1 and L2 priors, by cross-validation
    ATTENDANCE: (0.05, 0.5),
    CONTACTS: (0.05, 0.5),
    PRICES: (0.05, 0.5),
    REQUIRED: (0.1, 0.2),
}
ITERATIONS, FEWEST = 80, 2
MAIN_ONLY = frozenset({ATTENDANCE, CONTACTS})  # see `gold.main_of`

Example = tuple[list[str], str]


def train_judgements(documents: Iterable[GoldDocument], folder: Path) -> None:
    """Train the model of each question on the documents, and write them into `folder`."""
    import pycrfsuite

    trainers = {question: pycrfsuite.Trainer(verbose=False) for question in PARAMETERS}
    for gold in documents:
        for question, (features, answer) in examples(gold):
            if question in gold.leave or (question in MAIN_ONLY and gold.beside):
                continue
            trainers[question].append([features], [answer])
    for question, (c1, c2) in PARAMETERS.items():
        trainer = trainers[question]
        trainer.set_params({"c1": c1, "c2": c2, "max_iterations": ITERATIONS, "feature.minfreq": FEWEST})
        trainer.train(str(folder / (question + SUFFIX)))


def examples(gold: GoldDocument) -> Iterator[tuple[str, Example]]:
    """Yield the questions that a gold document answers, each with its features and its answer."""
    material = material_of(gold)
    attendance = str(gold.gold.get("attendance") or UNKNOWN)
    yield ATTENDANCE, (attendance_features(material, cued_lines(material, "presence")), attendance)
    lines = cued_lines(material, "registration")
    registration = gold.gold["registration"]
    answer = {True: YES, False: NO}.get(registration["required"], UNKNOWN)
    yield REQUIRED, (required_features(lines), answer)
    contacts = candidates(material)
    for item, own in zip(contacts, contact_features(contacts, lines), strict=True):
        yield CONTACTS, (own, REGISTRATION if is_registration(item, registration) else OTHER)
    mentions = material.of("price", "free")
    for item, own in zip(mentions, price_features(mentions, cued_lines(material, "money")), strict=True):
        yield PRICES, (own, price_answer(item, mentions, gold.gold))


def material_of(gold: GoldDocument) -> Material:
    """Return what the assemblers would work from, with the annotated blocks."""
    document = document_of(gold)
    context = Context(options_of(gold), languages.load(gold.language), Models(""), gold.reference_date)
    found = recognise_by_rule(document, context)
    return Material(document, gold_blocks(gold, document), tuple(found), context)


def gold_blocks(gold: GoldDocument, document: Document) -> tuple[Block, ...]:
    """Return the annotated blocks as those of a segmented document."""
    blocks: list[Block] = []
    for line, kind in zip(document.lines, line_kinds(gold, document), strict=True):
        if blocks and blocks[-1].kind == kind:
            last = blocks.pop()
            blocks.append(Block(kind, last.start, line.end + 1, last.first_line, line.number))
        else:
            blocks.append(Block(kind, line.start, line.end + 1, line.number, line.number))
    return tuple(blocks)


def is_registration(item: Found, registration: dict[str, Any]) -> bool:
    """Tell whether an address or number is the one that the annotation gives for registration."""
    wanted = registration.get(item.kind)
    if not wanted:
        return False
    if item.kind == "url":
        return address(str(item.value)) == address(wanted)
    if item.kind == "email":
        return wanted.casefold() in {str(item.value).casefold(), item.text.casefold()}
    return re.sub(r"\D", "", str(item.value)) == re.sub(r"\D", "", wanted)


def price_answer(item: Found, mentions: list[Found], gold: dict[str, Any]) -> str:
    """Return what an amount is (a price of the event or not) or a word for 'free' (for all, for some, something else).

    Where entrance is free, the phrases that say so by themselves count; single words do where there is no such phrase.
    """
    if item.kind == "price":
        amounts = {float(price["amount"]) for price in gold["prices"]}
        return ENTRANCE if item.value.amount > 0 and item.value.amount in amounts else NEITHER
    if gold["free"]:
        phrases = any(m.kind == "free" and len(m.text.split()) > 1 for m in mentions)
        return ENTRANCE if not phrases or len(item.text.split()) > 1 else NEITHER
    return SOME if any(price["amount"] == 0 for price in gold["prices"]) else NEITHER
