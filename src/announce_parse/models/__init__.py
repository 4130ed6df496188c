"""Trained weights: the shipped ones in this folder, or a user's own."""

from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Models:
    """The loaded taggers. Tagging with them is thread-safe."""

    folder: str


@lru_cache(maxsize=4)
def load_models(folder: str | None = None) -> Models:
    """Return the models of a folder, the shipped ones when None; each folder is loaded once."""
    return Models(folder or "")
