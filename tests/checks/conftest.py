from collections.abc import Callable
from datetime import date

import pytest

from announce_parse import parse
from announce_parse.record import Diagnostic


@pytest.fixture
def remarks() -> Callable[..., list[Diagnostic]]:
    """The diagnostics of a text with some code."""

    def of(code: str, text: str, language: str, reference: date | None = None) -> list[Diagnostic]:
        record = parse(text, media_type="text/plain", language=language, reference_date=reference)
        return [diagnostic for diagnostic in record.diagnostics if diagnostic.code == code]

    return of
