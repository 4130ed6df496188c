"""What sections are made of."""

from typing import Annotated

from annotated_types import MinLen
from pydantic import BaseModel, ConfigDict

Words = Annotated[tuple[str, ...], MinLen(1)]
PlainWords = Annotated[frozenset[str], MinLen(1)]  # no class of the models' cues and phrases: those are tuples


class Section(BaseModel):
    """Base of the sections: frozen, and strict about keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")
