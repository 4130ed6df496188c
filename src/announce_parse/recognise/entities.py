"""Entities that a spaCy pipeline of the user's finds, where the options name one."""

import threading
from functools import lru_cache
from typing import Any

from announce_parse.document import Document, Found
from announce_parse.errors import InvalidOption
from announce_parse.options import Context

PERSON, ORGANISATION = "person-entity", "organisation-entity"
_KINDS = {"PER": PERSON, "PERSON": PERSON, "ORG": ORGANISATION}
_ONE_AT_A_TIME = threading.Lock()


def recognise_entities(document: Document, context: Context) -> list[Found]:
    """Return the persons and organisations that the pipeline finds ("person-entity", "organisation-entity"), by place.

    Nothing without a pipeline in the options. Each line is given to the pipeline by itself.

    Raises:
        InvalidOption: spaCy or the pipeline is not installed, or the pipeline is broken.
    """
    name = context.options.entities
    if name is None:
        return []
    lines = [line for line in document.lines if line.text.strip()]
    found = []
    with _ONE_AT_A_TIME:
        for line, doc in zip(lines, load(name).pipe(line.text for line in lines), strict=True):
            for entity in doc.ents:
                kind = _KINDS.get(entity.label_)
                if kind:
                    start, end = line.start + entity.start_char, line.start + entity.end_char
                    found.append(Found(kind, start, end, document.text[start:end], entity.label_))
    return found


@lru_cache(maxsize=2)
def load(name: str) -> Any:
    """Return the spaCy pipeline of an installed package or a folder; it is loaded once.

    Raises:
        InvalidOption: spaCy or the pipeline is not installed, or the pipeline is broken.
    """
    try:
        import spacy
    except ImportError as error:
        missing = isinstance(error, ModuleNotFoundError) and error.name == "spacy"
        reason = "spaCy is not installed" if missing else f"spaCy cannot be loaded: {error}"
        raise InvalidOption("entities", reason, "install it with `pip install 'announce-parse[spacy]'`") from error
    try:
        return spacy.load(name)
    except (OSError, ValueError, KeyError, ImportError) as error:
        raise InvalidOption(
            "entities",
            f"{name!r} cannot be loaded: {str(error).splitlines()[0]}",
            f"install it with `python -m spacy download {name}`, or name the folder of a pipeline",
        ) from error
