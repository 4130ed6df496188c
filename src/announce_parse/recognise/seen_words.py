"""What the token taggers see of a word, at its own token and at those beside it, in UTF-8, which they take fastest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from announce_parse.languages.remembering import Remembered
from announce_parse.recognise.word_features import Word

_MOST_SEEN = 20_000  # words that are remembered
_PAIR = b"ww-="
_NO_PAIRS: Mapping[str, bytes] = {}


@dataclass(frozen=True, slots=True)
class Seen:
    """The features of a word.

    Attributes:
        here: for its own token.
        left, far_left: for the token behind it, which has it to the left, and for the one after that.
        right, far_right: for the token in front of it, and for the one before that.
        pairs: for the token behind it, by the word that this is; None where all count, in training.
        kind: the likeness of the word with its shape.
    """

    here: tuple[bytes, ...]
    left: tuple[bytes, ...]
    right: tuple[bytes, ...]
    far_left: tuple[bytes, ...]
    far_right: tuple[bytes, ...]
    pairs: Mapping[str, bytes] | None
    kind: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The features that taggers know, and what they see of each word.

    `known` maps each feature to itself, so that all words share it; it is None where all features count, in training.
    """

    known: Mapping[bytes, bytes] | None = None
    _seen: dict[Word, Seen] = field(default_factory=dict, repr=False)
    _pairs: dict[str, dict[str, bytes]] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        for feature in self.known or ():
            if feature.startswith(_PAIR):
                words = feature[len(_PAIR) :].decode()
                bar = words.index("|", 1)  # a bar may be a word itself
                self._pairs.setdefault(words[:bar], {})[words[bar + 1 :]] = feature

    def seen(self, word: Word) -> Seen:
        """Return what the taggers see of a word."""
        seen = self._seen.get(word)
        if seen is None:
            if len(self._seen) > _MOST_SEEN:
                self._seen.clear()
            far = (*word.own[:2], *word.own[3:])  # at a distance without the likeness
            seen = self._seen[word] = Seen(
                here=self.told([*word.own, *word.affixes]),
                left=self.told(f"-1{item}" for item in word.own),
                right=self.told(f"+1{item}" for item in word.own),
                far_left=self.told(f"-2{item}" for item in far),
                far_right=self.told(f"+2{item}" for item in far),
                pairs=None if self.known is None else self._pairs.get(word.lower, _NO_PAIRS),
                kind=word.own[2][2:],
            )
        return seen

    def told(self, features: Iterable[str]) -> tuple[bytes, ...]:
        """Return the features that tell the taggers something, in UTF-8."""
        encoded = map(str.encode, features)
        return tuple(encoded if self.known is None else filter(None, map(self.known.get, encoded)))


def _shapes(row: tuple[str, str, str]) -> bytes:
    return f"sss={'|'.join(row)}".encode()


def _kinds(pair: tuple[str, str]) -> tuple[bytes, bytes]:
    return f"kk-={'|'.join(pair)}".encode(), f"kk+={'|'.join(pair)}".encode()


SHAPES = Remembered(_shapes)  # the feature of three shapes in a row
KINDS = Remembered(_kinds)  # the features that the second and the first of two words have of the kinds of both
