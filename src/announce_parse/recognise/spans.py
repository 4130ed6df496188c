"""Tokens into spans, by taggers that label each token."""

from collections.abc import Iterator
from typing import Any

from announce_parse.document import Found
from announce_parse.recognise.tokens import Token

_LONGEST = 4_000  # tokens tagged in one go


def tag(taggers: list[Any], features: list[list[bytes]]) -> list[list[tuple[str, float]]]:
    """Return, for each of the taggers, the label of each token with its probability."""
    from pycrfsuite import ItemSequence

    tagged: list[list[tuple[str, float]]] = [[] for _ in taggers]
    for at in range(0, len(features), _LONGEST):
        sequence = ItemSequence(features[at : at + _LONGEST])
        for tagger, result in zip(taggers, tagged, strict=True):
            tagger.set(sequence)
            labels = tagger.tag()
            result += [(label, 1.0 if label == "O" else tagger.marginal(label, i)) for i, label in enumerate(labels)]
    return tagged


def chances(tagger: Any, features: list[list[bytes]], label: str) -> list[float]:
    """Return the probability of one label for each token."""
    likely: list[float] = []
    for at in range(0, len(features), _LONGEST):
        part = features[at : at + _LONGEST]
        tagger.set(part)
        likely += [tagger.marginal(label, place) for place in range(len(part))]
    return likely


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
