"""Names whose surname stands first, in capitals, as lists have them: 'POEL Anna'."""

from collections.abc import Sequence

from announce_parse.languages.gazetteer import load_cities
from announce_parse.recognise.word_features import Word

_WORDS = 2  # a surname and a forename
_LETTERS = 4  # of a surname, which is no acronym


def is_turned(words: Sequence[Word]) -> bool:
    """Tell whether two words are a surname in capitals and a forename, which is no city ('GLASNET Paris')."""
    if len(words) != _WORDS or words[0].shape != "XX" or len(words[0].lower) < _LETTERS or words[0].classes:
        return False
    forename = words[1]
    likely = forename.shape == "Xx" and forename.name_part == "F" and "o" not in forename.likeness
    return likely and forename.lower.capitalize() not in load_cities()
