"""Values in the text: what rules find, then what the models find with the rules' findings as features."""

from collections.abc import Callable

from announce_parse.document import Block, Document, Found
from announce_parse.options import Context
from announce_parse.recognise import contacts, money, places, series, temporal
from announce_parse.recognise.purposes import purposes
from announce_parse.recognise.tagger import recognise_tokens

Recogniser = Callable[[Document, Context], list[Found]]

RECOGNISERS: tuple[Recogniser, ...] = (
    temporal.recognise,
    contacts.recognise,
    money.recognise,
    places.recognise,
    series.recognise,
)


def recognise_by_rule(document: Document, context: Context) -> list[Found]:
    """Return what the rules find, ordered by place."""
    found = [item for recogniser in RECOGNISERS for item in recogniser(document, context)]
    return sorted(found, key=lambda item: (item.start, -item.end))


def recognise_by_model(
    document: Document, blocks: tuple[Block, ...], found: list[Found], context: Context
) -> list[Found]:
    """Return `found` with what the models add, ordered by place."""
    added = [
        *purposes(document, found, context.pack.code, context.models, context.reference_date),
        *recognise_tokens(document, blocks, found, context),
    ]
    return sorted([*found, *added], key=lambda item: (item.start, -item.end))
