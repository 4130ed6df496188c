"""`announce-parse info`: versions, languages, and the card of the models."""

import platform
from importlib.resources import files
from typing import Annotated

import typer

from announce_parse.cli.output import emit
from announce_parse.languages import CODES
from announce_parse.models import CARD, load_models
from announce_parse.record import SCHEMA_VERSION
from announce_parse.version import VERSION


def info(
    model: Annotated[str | None, typer.Option(help="Folder with models of your own.")] = None,
) -> None:
    """Print the versions, the languages and the models' card (their data, their date, their scores)."""
    models = load_models(model)
    lines = [
        f"announce-parse {VERSION}",
        f"schema         {SCHEMA_VERSION}",
        f"python         {platform.python_version()}",
        f"languages      {', '.join(CODES)}",
        f"models         {models.folder or files('announce_parse.models')}",
    ]
    emit("\n".join(lines) + "\n" + models.weights(CARD).decode("utf-8"))
