"""What stands in the text, by trained taggers: two CRFs over the same token features.

The layers are apart since their spans overlap: a title may hold the name of the venue.

places: "organiser", "partner", "venue", "room", "street", "postcode", "city".
title: "title", "series".
"""

from collections.abc import Iterator
from typing import Any

from announce_parse.document import Document, Found
from announce_parse.models import SCORED
from announce_parse.models.scores import Score, Scores
from announce_parse.options import Context
from announce_parse.recognise.token_features import sequence_of
from announce_parse.recognise.token_lines import Page
from announce_parse.recognise.tokens import Token

LAYERS: tuple[str, ...] = ("places", "title")
_LONGEST = 4_000  # tokens tagged in one go


def tag(taggers: list[Any], scores: Scores, totals: list[Score]) -> list[list[tuple[str, float]]]:
    """Return, for each of the taggers of `scores`, the label of each token with its probability."""
    tagged: list[list[tuple[str, float]]] = [[] for _ in taggers]
    for at in range(0, len(totals), _LONGEST):
        for tagger, items, result in zip(taggers, scores.items(totals[at : at + _LONGEST]), tagged, strict=True):
            tagger.set(items)
            labels = tagger.tag()
            result += [(label, 1.0 if label == "O" else tagger.marginal(label, i)) for i, label in enumerate(labels)]
    return tagged


def recognise_tokens(document: Document, page: Page, found: list[Found], context: Context) -> list[Found]:
    """Return what the taggers find, by place; marks without a letter or digit are nothing's name."""
    models = context.models
    scores = models.scores(*LAYERS)
    sequence = sequence_of(page, found, scores)
    layers = tag([models.tagger(layer + SCORED) for layer in LAYERS], scores, sequence.features)
    spans = [item for tagged in layers for item in spans_of(sequence.tokens, tagged, document.text)]
    spans = [item for item in spans if any(map(str.isalnum, item.text))]
    return sorted(spans, key=lambda item: (item.start, -item.end))


def spans_of(tokens: list[Token], tagged: list[tuple[str, float]], text: str) -> Iterator[Found]:
    """Join the tokens of BIO labels to spans; the confidence is that of the least probable token.

    A span that goes on without a beginning is taken to begin there.
    """
    start = 0
    kind = ""
    surest = 1.0
    for place, (label, probability) in enumerate([*tagged, ("O", 1.0)]):
        if kind and label != f"I-{kind}":
            first, last = tokens[start].start, tokens[place - 1].end
            while text[last - 1].isspace():
                last -= 1
            value = " ".join(text[first:last].split())
            yield Found(kind, first, last, text[first:last], value, surest)
            kind = ""
        if label != "O":
            if not kind:
                start, kind, surest = place, label[2:], 1.0
            surest = min(surest, probability)
