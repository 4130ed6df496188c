"""What a batch came to: counts over its records and its rejects."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Self

from announce_parse.record import Announcement
from announce_parse.write.days import undated

FIELDS = (
    "title", "series", "status", "sessions", "venue", "attendance", "people", "organisers", "partners", "prices",
    "free", "programme",
)  # fmt: skip
_COUNTERS = ("rejects", "passed_over", "diagnostics", "languages", "filled")


@dataclass(slots=True)
class Summary:
    """Counts over a finished batch.

    Attributes:
        output: name of the file or folder that the records stand in.
        inputs: documents that were given.
        records: records in the output.
        undated: records without a session, or with one on no day of a known year.
        duplicates: records that repeat an earlier one (merged into it, or marked).
        rejects: inputs without a record, by reason.
        passed_over: members of archives and crawls that are no documents, by suffix or media type; they are no inputs.
        diagnostics: diagnostics of the records, by code.
        languages: records by language.
        filled: records in which a field is set, by field.
        run: digest of the version, the options and the form of the output; with the next one it tells whether the
            output is what a run to be resumed would make.
        sources: digest of the inputs' names and of their own options, in order.
    """

    output: str = ""
    inputs: int = 0
    records: int = 0
    undated: int = 0
    duplicates: int = 0
    rejects: Counter[str] = field(default_factory=Counter)
    passed_over: Counter[str] = field(default_factory=Counter)
    diagnostics: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    filled: Counter[str] = field(default_factory=Counter)
    run: str = ""
    sources: str = ""

    def counted(self, records: Iterable[Announcement]) -> Iterator[Announcement]:
        """Yield the records unchanged, counting them."""
        for record in records:
            self.records += 1
            self.undated += undated(record)
            self.duplicates += record.duplicate_of is not None or len(record.other_sources)
            self.diagnostics.update(diagnostic.code for diagnostic in record.diagnostics)
            self.languages[record.language or "unknown"] += 1
            self.filled.update(name for name in FIELDS if getattr(record, name) not in (None, ()))
            yield record

    def to_json(self) -> str:
        """Return the summary as JSON, keys in order."""
        data: dict[str, Any] = {f.name: getattr(self, f.name) for f in fields(self)}
        for name in _COUNTERS:
            data[name] = dict(sorted(data[name].items()))
        return json.dumps(data, indent=2) + "\n"

    @classmethod
    def read(cls, path: Path) -> Self:
        """Return the summary that `to_json` wrote to a file."""
        data = json.loads(path.read_text(encoding="utf-8"))
        for name in _COUNTERS:
            data[name] = Counter(data[name])
        return cls(**data)
