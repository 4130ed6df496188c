"""The published JSON Schema of the record, generated from its models.

python -m announce_parse.schema schemas/announcement.schema.json
"""

import json
import sys
from pathlib import Path
from typing import Any

from announce_parse.record import SCHEMA_VERSION, Announcement

DIALECT = "https://json-schema.org/draft/2020-12/schema"
IDENTIFIER = f"urn:announce-parse:announcement:{SCHEMA_VERSION}"
TITLE = "Announcement"


def build() -> dict[str, Any]:
    """Return the JSON Schema of what `parse` returns, as it is written.

    >>> build()["title"]
    'Announcement'
    """
    body = Announcement.model_json_schema(mode="serialization")
    return {"$schema": DIALECT, "$id": IDENTIFIER, **body, "title": TITLE}


def dumps() -> str:
    """Return the schema as the text of its file."""
    return json.dumps(build(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(dumps(), encoding="utf-8")
