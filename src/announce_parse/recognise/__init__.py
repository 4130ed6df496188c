"""Values in the text: what rules find, then what the models find with the rules' findings as features."""

from collections.abc import Callable

from announce_parse.document import Block, Document, Found
from announce_parse.options import Context
from announce_parse.recognise import contacts, forenames, money, places, series, temporal
from announce_parse.recognise.entities import recognise_entities
from announce_parse.recognise.participants import recognise_participants
from announce_parse.recognise.positions import affiliations, recognise_positions
from announce_parse.recognise.purposes import purposes
from announce_parse.recognise.tagger import recognise_tokens
from announce_parse.recognise.timetable import timetable
from announce_parse.recognise.token_lines import page_of
from announce_parse.recognise.word_features import words_of

Recogniser = Callable[[Document, Context], list[Found]]

RECOGNISERS: tuple[Recogniser, ...] = (
    temporal.recognise,
    contacts.recognise,
    money.recognise,
    places.recognise,
    series.recognise,
    forenames.recognise,
)


def recognise_by_rule(document: Document, context: Context) -> list[Found]:
    """Return what the rules find, ordered by place."""
    found = [item for recogniser in RECOGNISERS for item in recogniser(document, context)]
    found = sorted(found, key=lambda item: (item.start, -item.end))
    return sorted([*found, *timetable(document, found, context)], key=lambda item: (item.start, -item.end))


def recognise_by_model(
    document: Document, blocks: tuple[Block, ...], found: list[Found], context: Context
) -> list[Found]:
    """Return `found` with what the models add, ordered by place."""
    page = page_of(document, blocks, words_of(context.pack.code))
    seen = sorted([*found, *recognise_entities(document, context)], key=lambda item: (item.start, -item.end))
    people = recognise_participants(document, page, seen, context)
    positions = recognise_positions(document, page, people, seen, context)
    added = [
        *purposes(document, found, context.pack.code, context.models, context.reference_date),
        *recognise_tokens(document, page, found, context),
        *people,
        *positions,
        *affiliations(document, positions),
    ]
    return sorted([*found, *added], key=lambda item: (item.start, -item.end))
