"""Trained weights: the shipped ones in this folder, or a user's own.

Each model is one file of the folder, `card.json` tells what they were trained on and how well they do.
"""

import json
import struct
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar

from announce_parse.errors import InvalidOption
from announce_parse.models.attributes import attributes_of

CARD = "card.json"
SUFFIX = ".crfsuite"
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Models:
    """The models of a folder, each loaded when it is first needed. Tagging with them is thread-safe.

    Attributes:
        folder: the folder as the caller named it, "" for the shipped models.
    """

    folder: str
    _weights: dict[str, bytes] = field(default_factory=dict, repr=False, compare=False)
    _taggers: threading.local = field(default_factory=threading.local, repr=False, compare=False)
    _made: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)

    def __reduce__(self) -> tuple[type["Models"], tuple[str]]:
        """Pass the name of the folder to another process, which loads the models itself."""
        return Models, (self.folder,)

    def tagger(self, name: str) -> Any:
        """Return the calling thread's `pycrfsuite.Tagger` of the model `name` ("lines", "tokens").

        Raises:
            InvalidOption: the folder has no such model, or the file is none.
        """
        tagger = getattr(self._taggers, name, None)
        if tagger is None:
            from pycrfsuite import Tagger

            tagger = Tagger()
            try:
                tagger.open_inmemory(self.weights(name + SUFFIX))
            except ValueError as error:
                raise self._damaged(name) from error
            setattr(self._taggers, name, tagger)
        return tagger

    def attributes(self, names: Iterable[str]) -> frozenset[bytes]:
        """Return the features, in UTF-8, that any of the models `names` knows; the others tell them nothing.

        Raises:
            InvalidOption: the folder has no such model, or the file is none.
        """
        known: set[bytes] = set()
        for name in names:
            try:
                known |= attributes_of(self.weights(name + SUFFIX))
            except (ValueError, struct.error) as error:
                raise self._damaged(name) from error
        return frozenset(known)

    def _damaged(self, name: str) -> InvalidOption:
        reason = f"{name + SUFFIX} in {self.folder or 'the package'} is damaged"
        return InvalidOption("model", reason, "train it again with `announce-parse train`")

    def once(self, name: str, make: "Callable[[Models], Made]") -> "Made":
        """Return what `make` makes of these models; it is made once and kept by its name."""
        made: Made = self._made.get(name) or self._made.setdefault(name, make(self))
        return made

    def weights(self, file: str) -> bytes:
        """Return the bytes of a file of the folder, which is read once.

        Raises:
            InvalidOption: there is no such file.
        """
        data = self._weights.get(file)
        if data is None:
            try:
                data = (_folder(self.folder) / file).read_bytes()
            except OSError as error:
                raise InvalidOption(
                    "model", f"{self.folder or 'the package'} has no {file}", "train one with `announce-parse train`"
                ) from error
            self._weights[file] = data
        return data

    def card(self) -> dict[str, Any]:
        """Return the model card: data, date, scores by language, known weaknesses."""
        card: dict[str, Any] = json.loads(self.weights(CARD))
        return card


def _folder(folder: str) -> Traversable:
    return Path(folder) if folder else files(__package__)


@lru_cache(maxsize=4)
def load_models(folder: str | None = None) -> Models:
    """Return the models of a folder, the shipped ones when None; each folder is loaded once.

    Raises:
        InvalidOption: there is no such folder.
    """
    if folder is not None and not Path(folder).is_dir():
        raise InvalidOption("model", f"{folder!r} is not a folder", "name a folder that `announce-parse train` wrote")
    return Models(folder or "")
