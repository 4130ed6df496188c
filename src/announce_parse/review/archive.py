"""What is in an archive: counts over its records, one record at a time."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from announce_parse.record import Announcement, Role

BINS = 20  # of confidence, from 0 to 1
MOST_NAMES = 200_000  # different names counted at once
_INDEX = re.compile(r"/\d+")


@dataclass(slots=True)
class Tally:
    """How often names occur, spellings apart in case and white space taken together; the first spelling is shown.

    Beyond MOST_NAMES different names those that occurred once are forgotten, so that memory stays bounded; then
    `exact` is False, and counts of rare names may be too low.
    """

    counts: Counter[str] = field(default_factory=Counter)
    spelt: dict[str, str] = field(default_factory=dict)
    parts: dict[str, Counter[str]] = field(default_factory=dict)
    exact: bool = True

    def add(self, name: str, part: str | None = None) -> None:
        """Count a name once more, of the kind `part`."""
        key = " ".join(name[:500].casefold().split())
        if not key:
            return
        self.counts[key] += 1
        self.spelt.setdefault(key, name[:500])
        if part is not None:
            self.parts.setdefault(key, Counter())[part] += 1
        if len(self.counts) > MOST_NAMES:
            self.exact = False
            for rare in [key for key, count in self.counts.items() if count == 1] or list(self.counts)[
                : MOST_NAMES // 2
            ]:
                del self.counts[rare], self.spelt[rare]
                self.parts.pop(rare, None)

    def top(self, most: int) -> list[tuple[str, int]]:
        """Return the names that occur most with their counts, those of one count by name."""
        keys = sorted(self.counts, key=lambda key: (-self.counts[key], key))[:most]
        return [(self.spelt[key], self.counts[key]) for key in keys]

    def parts_of(self, name: str) -> Counter[str]:
        """Return how often a name occurs as each kind."""
        return self.parts.get(" ".join(name[:500].casefold().split()), Counter())


@dataclass(slots=True)
class Archive:
    """Counts over the records of an archive.

    Attributes:
        records: how many there are.
        duplicates: records that repeat an earlier one.
        months: records by (year, month) of their first session; the year is None where the text does not tell it.
        undated: records without a session's date.
        languages, statuses, attendance: records by value; "-" where it is not set.
        series, organisers, venues, people: how often names occur; the people's parts are their roles.
        filled: records in which a value is set, by its path without numbers.
        confidence: values by bin of confidence, by path without numbers.
        diagnostics: by (severity, code).
        rejects: inputs without a record, by reason.
    """

    records: int = 0
    duplicates: int = 0
    months: Counter[tuple[int | None, int]] = field(default_factory=Counter)
    undated: int = 0
    languages: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    attendance: Counter[str] = field(default_factory=Counter)
    series: Tally = field(default_factory=Tally)
    organisers: Tally = field(default_factory=Tally)
    venues: Tally = field(default_factory=Tally)
    people: Tally = field(default_factory=Tally)
    filled: Tally = field(default_factory=Tally)
    confidence: dict[str, list[int]] = field(default_factory=dict)
    diagnostics: Counter[tuple[str, str]] = field(default_factory=Counter)
    rejects: Counter[str] = field(default_factory=Counter)


def count(records: Iterable[Announcement], rejects: Iterable[str] = ()) -> Archive:
    """Return the counts over records, each looked at once, and over the reasons of rejected inputs."""
    archive = Archive(rejects=Counter(rejects))
    for record in records:
        archive.records += 1
        archive.duplicates += record.duplicate_of is not None
        _count_when(archive, record)
        _count_names(archive, record)
        archive.languages[record.language or "-"] += 1
        archive.statuses[record.status or "-"] += 1
        archive.attendance[record.attendance or "-"] += 1
        for path in sorted({_INDEX.sub("", path) for path in record.evidence}):
            archive.filled.add(path)
        for path, found in record.evidence.items():
            if found:
                bins = archive.confidence.setdefault(_INDEX.sub("", path)[:500], [0] * BINS)
                bins[min(BINS - 1, int(found[0].confidence * BINS))] += 1
        archive.diagnostics.update((remark.severity, remark.code[:500]) for remark in record.diagnostics)
    return archive


def _count_when(archive: Archive, record: Announcement) -> None:
    day = next((session.start_date for session in record.sessions if session.start_date), None)
    if day is None:
        archive.undated += 1
    else:
        archive.months[None if day.startswith("X") else int(day[:4]), int(day[5:7])] += 1


def _count_names(archive: Archive, record: Announcement) -> None:
    if record.series and record.series.name:
        archive.series.add(record.series.name)
    if record.venue and (record.venue.name or record.venue.city):
        archive.venues.add(", ".join(filter(None, (record.venue.name, record.venue.city))))
    for body in record.organisers:
        archive.organisers.add(body.name)
    for person in record.people:
        role: Role = person.role
        archive.people.add(person.name, role)
