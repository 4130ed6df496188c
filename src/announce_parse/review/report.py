"""The report on an archive: a page of charts, each with its table, that asks nothing of any network."""

import tomllib
from functools import lru_cache
from importlib.resources import files
from typing import Any

from announce_parse.review import sections
from announce_parse.review.archive import Archive
from announce_parse.review.escape import escaped
from announce_parse.review.page import Interface, digest


def render(archive: Archive, *, interface: Interface = "nl") -> str:
    """Return the report as one file of HTML, without any script."""
    words = _words(interface)
    style = (files(__package__) / "static" / "report.css").read_text(encoding="utf-8")
    policy = f"default-src 'none'; style-src 'sha256-{digest(style)}'; base-uri 'none'; form-action 'none'"
    drawn = (
        sections.months(archive, words),
        sections.years(archive, words),
        sections.values(words, "languages", archive.languages),
        sections.people(words, archive.people),
        sections.names(words, "organisers", archive.organisers),
        sections.names(words, "series", archive.series),
        sections.names(words, "venues", archive.venues),
        sections.values(words, "statuses", archive.statuses),
        sections.values(words, "attendance", archive.attendance),
        sections.filled(archive, words),
        sections.confidence(archive, words),
        sections.diagnostics(archive, words),
        sections.rejects(archive, words),
    )
    return (
        f'<!doctype html>\n<html lang="{interface}"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{words['title']}</title><style>{style}</style></head><body><h1>{words['title']}</h1>"
        f"{_numbers(archive, words)}<main>{''.join(drawn)}</main></body></html>\n"
    )


@lru_cache(maxsize=2)
def _words(interface: Interface) -> dict[str, Any]:
    text = (files(__package__) / "static" / "report.toml").read_text(encoding="utf-8")
    words: dict[str, Any] = tomllib.loads(text)[interface]
    return words


def _numbers(archive: Archive, words: dict[str, Any]) -> str:
    days = sorted((year, month) for year, month in archive.months if year is not None)
    period = f"{_month(days[0], words)} – {_month(days[-1], words)}" if days else "–"
    shown = {
        "records": archive.records,
        "period": period,
        "people_count": len(archive.people.counts),
        "duplicates": archive.duplicates,
        "rejected": archive.rejects.total(),
    }
    return (
        '<dl class="numbers">'
        + "".join(f"<div><dt>{words[name]}</dt><dd>{escaped(value)}</dd></div>" for name, value in shown.items())
        + "</dl>"
    )


def _month(day: tuple[int, int], words: dict[str, Any]) -> str:
    return f"{words['months'][day[1] - 1]} {day[0]}"
