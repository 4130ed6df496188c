"""YAML: one record as a document."""

import yaml

from announce_parse.record import Announcement


def dumps(record: Announcement) -> str:
    """Return a record as YAML, its fields in the record's order.

    >>> print(dumps(Announcement(title="Lezing"))[:23])
    schema_version: '1.0'
    i
    """
    return yaml.safe_dump(record.model_dump(mode="json"), allow_unicode=True, sort_keys=False, width=100)
