"""What a language pack holds, section by section. Validated when loaded: a missing or empty section is an error."""

from typing import Annotated

from annotated_types import MinLen
from pydantic import BaseModel, ConfigDict

Words = Annotated[tuple[str, ...], MinLen(1)]


class Section(BaseModel):
    """Base of the sections: frozen, and strict about keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class LanguagePack(Section):
    """The words of one language."""

    code: str
    name: str
