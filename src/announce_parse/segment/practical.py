"""Lines that the tagger leaves over and whose words are about getting there, paying or eating: they are practical."""

from collections.abc import Iterable

from announce_parse.document import BlockKind
from announce_parse.languages import LanguagePack
from announce_parse.segment.cues import tables_of, words_of

PRACTICAL = frozenset(("travel", "food", "price"))
NONE = frozenset(("sponsor", "house"))  # thanks to sponsors, and what the house offers others


def with_practical(kinds: Iterable[BlockKind], texts: Iterable[str], pack: LanguagePack) -> list[BlockKind]:
    """Return the kinds of lines, given with their texts, where what is practical is no longer left over.

    Blocks macro F1 .7256 for .7246 by cross-validation.

    >>> from announce_parse import languages
    >>> with_practical(["other", "other"], ["Parkeren kan achter de kerk", "Volg ons"], languages.load("nl"))
    ['logistics', 'other']
    """
    _, _, cues = tables_of(pack)
    told = list(kinds)
    for at, text in enumerate(texts):
        if told[at] == "other":
            classes = {name for name, _, _ in cues.find(words_of(text))}
            told[at] = "logistics" if classes & PRACTICAL and not classes & NONE else "other"
    return told
