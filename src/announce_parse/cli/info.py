"""`announce-parse info`: versions, languages, and the card of the models."""

import platform
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from announce_parse.cli.output import emit
from announce_parse.languages import CODES
from announce_parse.record import SCHEMA_VERSION
from announce_parse.version import VERSION

CARD = "card.json"


def info(
    model: Annotated[str | None, typer.Option(help="Folder with models of your own.")] = None,
) -> None:
    """Print the versions, the languages and the models' card (their data, their date, their scores)."""
    folder = Path(model) if model else files("announce_parse.models")
    card = folder.joinpath(CARD)
    lines = [
        f"announce-parse {VERSION}",
        f"schema         {SCHEMA_VERSION}",
        f"python         {platform.python_version()}",
        f"languages      {', '.join(CODES)}",
        f"models         {folder}",
    ]
    text = card.read_text(encoding="utf-8") if card.is_file() else "no models\n"
    emit("\n".join(lines) + "\n" + text)
