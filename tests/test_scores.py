import pytest

from announce_parse import languages
from announce_parse.document import Document, lines_of
from announce_parse.models import SCORED, load_models
from announce_parse.recognise.tagger import LAYERS
from announce_parse.recognise.token_features import sequence_of
from announce_parse.recognise.token_lines import page_of
from announce_parse.recognise.word_features import words_of

TEXTS = {
    "nl": "Kringgesprek #42 | Eén plan?\n\nLocatie: De Oude Remise, Spoorlaan 4, 1234 AB Zaandorp (zaal 3)",
    "en": "Talk by Dr. A. Smith\nWhere: Room 2.14, Science Park\n\nOrganised by the Reading Society",
    "de": "Konzert in der Kulturscheune, Hauptstraße 5, 12345 Neustadt",
    "fr": "Soirée à l’Atelier du Pont, 12 rue des Lilas, 75011 Paris",
}


@pytest.mark.parametrize("code", languages.CODES)
@pytest.mark.parametrize("layer", LAYERS)
def test_scores_tag_as_the_features_do(layer, code):
    """Sums handed over to CRFsuite give the probabilities that it finds itself, but for rounding."""
    models = load_models(None)
    text = TEXTS[code]
    page = page_of(Document(text, lines_of(text)), (), words_of(code))
    scores = models.scores(*LAYERS)
    plain, scored = models.tagger(layer), models.tagger(layer + SCORED)
    plain.set(sequence_of(page, []).features)
    scored.set(scores.items(sequence_of(page, [], scores).features)[LAYERS.index(layer)])
    assert scored.labels() == plain.labels()
    assert scored.tag() == plain.tag()
    for place in range(len(page.tokens)):
        for label in plain.labels():
            assert scored.marginal(label, place) == pytest.approx(plain.marginal(label, place), abs=1e-9)
