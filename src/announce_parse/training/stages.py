"""The stages of training, each on what the earlier ones say of documents that they never saw.

Two layers: the taggers (lines, purposes of dates and times, tokens), which see the text, and the judges, which see
what the taggers found and decide what of it the record holds.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

from announce_parse.assemble import Material
from announce_parse.document import Block, Document, Found
from announce_parse.models import Models
from announce_parse.opening import opening_of
from announce_parse.pipeline import context_for
from announce_parse.recognise import recognise_by_model, recognise_by_rule
from announce_parse.segment import segment
from announce_parse.training.gold import GoldDocument, document_of, main_of, options_of, parts
from announce_parse.training.judgements import train_judgements
from announce_parse.training.lines import held_out_blocks, predicted_blocks, train_lines
from announce_parse.training.mails import Mail, as_gold
from announce_parse.training.participants import train_participants
from announce_parse.training.purposes import train_purposes
from announce_parse.training.ranking import train_ranking
from announce_parse.training.tokens import train_sites, train_tokens

Progress = Callable[[str], object]
Findings = tuple[Document, tuple[Block, ...], tuple[Found, ...]]
T = TypeVar("T")
R = TypeVar("R")


def silent(_: str) -> None:
    """Tell nobody what is being done."""


@dataclass(frozen=True, slots=True)
class Part:
    """Documents that were held out, with the folder of the taggers that learned from all others."""

    learned: Sequence[GoldDocument]
    held_out: Sequence[GoldDocument]
    folder: Path


def mapped(work: Callable[[T], R], items: Sequence[T], workers: int) -> Iterator[R]:
    """Yield the result of each item, in order, from so many processes."""
    if workers == 1:
        yield from map(work, items)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(work, items)


def train_parts(
    documents: Sequence[GoldDocument],
    scratch: Path,
    *,
    mails: Sequence[Mail] = (),
    workers: int = 1,
    progress: Progress = silent,
) -> tuple[list[Part], dict[str, Material]]:
    """Train the taggers once for each fold, in folders below `scratch`.

    Returns the folds, and by id what each document looks like to taggers that learned from other publishers.
    """
    done = [Part(*fold, scratch / str(number)) for number, fold in enumerate(parts(documents), 1)]
    gold = {document.id: document for document in documents}
    materials: dict[str, Material] = {}
    for number, findings in enumerate(mapped(partial(_train_part, mails=mails), done, workers), 1):
        progress(f"part {number} of {len(done)}")
        for name, (document, blocks, found) in findings.items():
            context = context_for(document, options_of(gold[name]))
            materials[name] = Material(document, blocks, found, context)
    return done, materials


def _train_part(part: Part, mails: Sequence[Mail]) -> dict[str, Findings]:
    """Train the taggers of a part; return what they make of the documents held out, by id."""
    part.folder.mkdir()
    train_taggers(part.learned, part.folder, mails=mails)
    models = Models(str(part.folder))
    seen = ((gold.id, material_of(gold, models)) for gold in part.held_out)
    return {name: (material.document, material.blocks, material.found) for name, material in seen}


def train_taggers(
    documents: Sequence[GoldDocument], out: Path, *, mails: Sequence[Mail] = (), progress: Progress = silent
) -> None:
    """Train what sees the text: lines, purposes of dates and times, tokens."""
    progress("lines")
    train_lines(documents, out)
    progress("purposes of dates and times")
    train_purposes(main_of(documents), out, mails)
    progress("tokens")
    train_tokens(documents, out)
    train_sites(documents, out, mails)
    progress("participants")
    letters = [as_gold(mail) for mail in mails]
    blocks = held_out_blocks(documents) | predicted_blocks(letters, out)
    train_participants(documents, blocks, out, letters)


def train_judges(
    documents: Sequence[GoldDocument], materials: Mapping[str, Material], out: Path, *, progress: Progress = silent
) -> None:
    """Train what decides on the taggers' findings; `materials` come from taggers that did not see the documents."""
    progress("judgements")
    train_judgements(documents, out)
    progress("ranking")
    train_ranking([(gold, materials[gold.id]) for gold in documents], out)


def material_of(gold: GoldDocument, models: Models) -> Material:
    """Return what the assemblers would see of a gold document with these models."""
    document = document_of(gold)
    context = replace(context_for(document, options_of(gold)), models=models)
    opening = opening_of(document, context.options.limits.searched)
    found = recognise_by_rule(opening, context)
    blocks = segment(opening, found, context)
    return Material(opening, blocks, tuple(recognise_by_model(opening, blocks, found, context)), context)
