"""Gold values laid on the text, as labels of tokens."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pycrfsuite

from announce_parse.models import SUFFIX
from announce_parse.pipeline import context_for
from announce_parse.recognise import recognise_by_rule
from announce_parse.recognise.participation.letters import MODEL as SITES
from announce_parse.recognise.participation.letters import without_blocks
from announce_parse.recognise.participation.told_sites import SITE
from announce_parse.recognise.token_features import Sequence as Tokens
from announce_parse.recognise.token_features import sequence_of
from announce_parse.recognise.token_lines import page_of
from announce_parse.recognise.tokens import Token
from announce_parse.recognise.word_features import words_of
from announce_parse.training.gold import GoldDocument, document_of, options_of
from announce_parse.training.mails import Mail, as_gold

Annotation = tuple[int, int, str]
ITERATIONS = 80
STRENGTHS = {  # of the L1 and L2 priors
    "places": (0.1, 0.05),
    "title": (0.1, 0.05),
    SITES: (0.05, 2.0),  # by 5-fold on the mails: location .873 for .846 with those of the places
}


def train_tokens(documents: Iterable[GoldDocument], out: Path) -> None:
    """Train the token taggers and write their weights to the folder `out`.

    They learn without blocks: with predicted ones, and all judges anew, all fields .832 for .838, `dev` .822 for .828.
    """
    prepared = [(document, features_of(document)) for document in documents]
    for layer, annotate in LAYERS.items():
        learned = [(document, tokens) for document, tokens in prepared if layer not in document.leave]
        _train(layer, ((tokens, annotate(document.text, document.gold)) for document, tokens in learned), out)


def train_sites(documents: Iterable[GoldDocument], out: Path, mails: Sequence[Mail] = ()) -> None:
    """Train the tagger of places in seminars' e-mails; without any mails, on the venues of the documents."""
    letters = [(as_gold(mail), sites_of(mail)) for mail in mails]
    learned = letters or [(document, venue_sites(document.text, document.gold)) for document in documents]
    _train(SITES, ((_unblocked(features_of(gold)), sites) for gold, sites in learned), out)


def _unblocked(tokens: Tokens) -> Tokens:
    return Tokens(tokens.tokens, without_blocks(tokens.features))


def _train(model: str, examples: Iterable[tuple[Tokens, list[Annotation]]], out: Path) -> None:
    trainer = pycrfsuite.Trainer(verbose=False)
    for tokens, spans in examples:
        trainer.append(tokens.features, labels_of(tokens.tokens, spans))
    c1, c2 = STRENGTHS[model]
    trainer.set_params({"c1": c1, "c2": c2, "max_iterations": ITERATIONS})
    trainer.train(str(out / (model + SUFFIX)))


def features_of(gold: GoldDocument) -> Tokens:
    """Return the tokens of a gold document with the features that `parse` gives them, without blocks."""
    document = document_of(gold)
    found = recognise_by_rule(document, context_for(document, options_of(gold)))
    return sequence_of(page_of(document, (), words_of(gold.language)), found)


def place_spans(text: str, gold: dict[str, Any]) -> list[Annotation]:
    """Return where organisers, partners and the parts of the venue stand."""
    spans: list[Annotation] = []
    venue = gold.get("venue") or {}
    anchors: list[tuple[int, int]] = []
    for key in ("street", "postcode"):
        if venue.get(key):
            here = [place for place in occurrences(text, venue[key]) if not _overlaps(place, spans)]
            spans.extend((*place, key) for place in here)
            anchors.extend(here)
    organisations = [
        (item["name"], label)
        for key, label in (("organisers", "organiser"), ("partners", "partner"))
        for item in gold.get(key) or ()
    ]
    wanted = [(venue[key], label) for key, label in (("name", "venue"), ("room", "room")) if venue.get(key)]
    names = {name.casefold() for name, _ in organisations}
    for value, label in sorted(wanted, key=lambda item: -len(item[0])):
        here = [place for place in occurrences(text, value) if not _overlaps(place, spans)]
        if value.casefold() in names:
            here = [place for place in here if any(abs(place[1] - start) < 60 for start, _ in anchors)] or here[-1:]
        spans.extend((*place, label) for place in here)
        anchors.extend(here)
    for value, label in sorted(organisations, key=lambda item: -len(item[0])):
        here = [place for place in occurrences(text, value) if not _overlaps(place, spans)]
        spans.extend((*place, label) for place in here)
    if venue.get("city"):
        here = [place for place in occurrences(text, venue["city"]) if not _overlaps(place, spans)]
        spans.extend((*place, "city") for place in here)
    return sorted(spans)


def sites_of(mail: Mail) -> list[Annotation]:
    """Return where the places of a tagged e-mail stand."""
    return [(start, end, SITE) for start, end in mail.of("location")]


def venue_sites(text: str, gold: dict[str, Any]) -> list[Annotation]:
    """Return where the venue and the room of an announcement stand."""
    return [(start, end, SITE) for start, end, kind in place_spans(text, gold) if kind in {"venue", "room"}]


def title_spans(text: str, gold: dict[str, Any]) -> list[Annotation]:
    """Return where the title and the name of the series stand."""
    spans: list[Annotation] = []
    series = gold.get("series") or {}
    wanted = [(gold.get("title"), "title"), (series.get("name"), "series")]
    for value, label in sorted(((v, n) for v, n in wanted if v), key=lambda item: -len(item[0])):
        here = [place for place in occurrences(text, value) if not _overlaps(place, spans)]
        spans.extend((*place, label) for place in here)
    return sorted(spans)


def occurrences(text: str, value: str) -> list[tuple[int, int]]:
    """Return where `value` stands in `text` as whole words; whatever its case, if nowhere as written."""
    pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, value.split())) + r"(?!\w)"
    exact = [match.span() for match in re.finditer(pattern, text)]
    return exact or [match.span() for match in re.finditer(pattern, text, re.IGNORECASE)]


def _overlaps(place: tuple[int, int], spans: Sequence[Annotation]) -> bool:
    return any(place[0] < end and start < place[1] for start, end, _ in spans)


def labels_of(tokens: Sequence[Token], spans: Sequence[Annotation]) -> list[str]:
    """Return the BIO label of each token.

    >>> from announce_parse.recognise.tokens import tokenize
    >>> labels_of(tokenize("door Jan Vos"), [(5, 12, "person")])
    ['O', 'B-person', 'I-person']
    """
    return list(_labels(tokens, spans))


def _labels(tokens: Sequence[Token], spans: Sequence[Annotation]) -> Iterator[str]:
    queue = sorted(spans, reverse=True)
    current: Annotation | None = None
    for token in tokens:
        while queue and queue[-1][1] <= token.start:
            queue.pop()
        span = queue[-1] if queue and queue[-1][0] < token.end else None
        if span is None:
            yield "O"
        elif span is current:
            yield f"I-{span[2]}"
        else:
            yield f"B-{span[2]}"
        current = span


LAYERS: dict[str, Callable[[str, dict[str, Any]], list[Annotation]]] = {
    "places": place_spans,
    "title": title_spans,
}
