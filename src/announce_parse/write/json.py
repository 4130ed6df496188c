"""JSON: one record as an object."""

from announce_parse.record import Announcement


def dumps(record: Announcement, *, indent: int = 2) -> str:
    """Return a record as JSON with a line break at its end; an indent of 0 puts it on one line.

    >>> dumps(Announcement(title="Lezing"), indent=0)[:42]
    '{"schema_version":"1.0","id":null,"source"'
    """
    return record.model_dump_json(indent=indent or None) + "\n"
