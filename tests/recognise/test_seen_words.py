import pytest

from announce_parse.document import Document, lines_of
from announce_parse.models import Models
from announce_parse.models.attributes import attributes_of
from announce_parse.recognise.seen_words import Vocabulary
from announce_parse.recognise.spans import tag
from announce_parse.recognise.tagger import LAYERS
from announce_parse.recognise.token_features import sequence_of
from announce_parse.recognise.token_lines import page_of
from announce_parse.recognise.word_features import words_of

TEXT = """Molenpraat #12 | Wie | maalt er?

Op dinsdag 4 maart ontvangt de Vereniging Oude Molens Jan van der Poel (molenaar) in De Glazen Zaal, Kerkstraat 5.
"""


def test_features_that_no_tagger_knows_change_no_label() -> None:
    models = Models("")
    page = page_of(Document(TEXT, lines_of(TEXT)), (), words_of("nl"))
    known = models.attributes(LAYERS)
    every = sequence_of(page, []).features
    told = sequence_of(page, [], Vocabulary({name: name for name in known})).features
    assert [[name for name in items if name in known] for items in every] == [
        [name for name in items if name in known] for items in told
    ]
    assert sum(map(len, told)) < sum(map(len, every))
    taggers = [models.tagger(layer) for layer in LAYERS]
    assert tag(taggers, told) == tag(taggers, every)


def test_other_bytes_are_no_weights() -> None:
    with pytest.raises(ValueError):
        attributes_of(b"no weights")
