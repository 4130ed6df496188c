"""`announce-parse schema`: the published JSON Schema of the record."""

from announce_parse.cli.output import emit
from announce_parse.schema import dumps


def schema() -> None:
    """Print the JSON Schema (2020-12) of the record.

    [bold]Example[/bold]

        announce-parse schema > announcement.schema.json
    """
    emit(dumps())
