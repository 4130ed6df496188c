"""Scores as a table, as data, and as a page of plots."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from announce_parse.training.score import FieldScore, Item, Scores

EXAMPLES = 5  # documents whose errors are shown, a field

_HEAD = f"{'field':<24}{'prec':>7}{'rec':>7}{'F1':>7}{'right':>8}{'missed':>8}{'extra':>8}"
_STYLE = """body{font:15px/1.5 system-ui,sans-serif;margin:2em auto;max-width:60em;padding:0 1em;color:#222}
h1{font-size:1.4em}h2{font-size:1.1em;margin-top:2em}svg{width:100%;height:auto}text{font:12px system-ui,sans-serif}
table{border-collapse:collapse}td,th{padding:.15em .7em;text-align:right}td:first-child,th:first-child{text-align:left}
details{margin:.3em 0}.missed{color:#a3420a}.extra{color:#1f5fa8}"""
_BAR, _GAP, _LABEL, _WIDTH = 14, 6, 190, 460  # pixels
_COLOURS = {"precision": "#9db8d6", "recall": "#e3b58c", "F1": "#3d6b99"}


def table(scores: Scores, fields: frozenset[str] | None = None) -> str:
    """Return the scores as a table of text, of some fields or of all.

    Fields are named whole ("venue.city") or by their first part ("venue").
    """
    lines = [_HEAD]
    for name, row in scores.fields.items():
        if fields is None or name in fields or name.split(".")[0] in fields:
            shares = "".join(f"{_share(share):>7}" for share in (row.precision, row.recall, row.f1))
            lines.append(f"{name:<24}{shares}{row.right:>8}{row.missed:>8}{row.extra:>8}")
    lines.append(summary(scores))
    return "\n".join(lines)


def summary(scores: Scores) -> str:
    """Return the number of documents and the means over fields and over block kinds, in a line."""
    blocks = scores.blocks_macro_f1
    over_blocks = "" if blocks is None else f", over block kinds {blocks:.3f}"
    return f"{scores.documents} documents, macro F1 over fields {scores.macro_f1:.3f}{over_blocks}"


def examples(scores: Scores, name: str, count: int = EXAMPLES) -> str:
    """Return the errors of a field in some documents, a line each."""
    row = scores.fields.get(name)
    if row is None or not row.errors:
        return f"{name}: no errors"
    return "\n".join(
        f"{error.id}: missed {_joined(error.missed)}, extra {_joined(error.extra)}" for error in row.errors[:count]
    )


def as_data(scores: Scores, count: int = EXAMPLES) -> dict[str, Any]:
    """Return the scores as plain data, with `count` examples of errors a field."""
    return {
        "documents": scores.documents,
        "macro_f1": scores.macro_f1,
        "blocks_macro_f1": scores.blocks_macro_f1,
        "fields": {name: _row_data(row, count) for name, row in scores.fields.items()},
    }


def _row_data(row: FieldScore, count: int) -> dict[str, Any]:
    return {
        "precision": row.precision,
        "recall": row.recall,
        "f1": row.f1,
        "right": row.right,
        "missed": row.missed,
        "extra": row.extra,
        "errors": [
            {"id": error.id, "missed": [list(i) for i in error.missed], "extra": [list(i) for i in error.extra]}
            for error in row.errors[:count]
        ],
    }


def page(scores: Scores, by_language: Mapping[str, Scores], title: str = "Evaluation") -> str:
    """Return a page that needs no other file: bars of precision, recall and F1 by field, F1 by language, errors."""
    languages = "".join(
        f"<h2>{escape(code)}</h2><p>{escape(summary(one))}</p>{_bars(one, ('F1',))}"
        for code, one in sorted(by_language.items())
    )
    errors = "".join(
        f"<details><summary>{escape(name)}: {row.missed} missed, {row.extra} extra</summary>{_errors(row)}</details>"
        for name, row in scores.fields.items()
        if row.errors
    )
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1><p>{escape(summary(scores))}</p>"
        f"{_legend()}{_bars(scores, tuple(_COLOURS))}{_counts(scores)}{languages}"
        f"<h2>Errors</h2>{errors}</body></html>\n"
    )


def _joined(items: Iterable[Item]) -> str:
    return "; ".join(" / ".join(item) for item in items) or "nothing"


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.3f}"


def _legend() -> str:
    marks = "".join(f'<span style="color:{colour}">&#9632;</span> {name} ' for name, colour in _COLOURS.items())
    return f"<p>{marks}</p>"


def _bars(scores: Scores, shown: tuple[str, ...]) -> str:
    step = _BAR * len(shown) + _GAP
    drawn = []
    for number, (name, row) in enumerate(scores.fields.items()):
        top = number * step
        drawn.append(f'<text x="{_LABEL - 8}" y="{top + step / 2 + 2}" text-anchor="end">{escape(name)}</text>')
        shares = {"precision": row.precision or 0.0, "recall": row.recall or 0.0, "F1": row.f1}
        for place, kind in enumerate(shown):
            y, width = top + place * _BAR, shares[kind] * _WIDTH
            drawn.append(
                f'<rect x="{_LABEL}" y="{y}" width="{width:.1f}" height="{_BAR - 2}" fill="{_COLOURS[kind]}"/>'
                f'<text x="{_LABEL + width + 5:.1f}" y="{y + _BAR - 4}">{shares[kind]:.2f}</text>'
            )
    height = len(scores.fields) * step + _GAP
    return f'<svg viewBox="0 0 {_LABEL + _WIDTH + 50} {height}" role="img">{"".join(drawn)}</svg>'


def _counts(scores: Scores) -> str:
    rows = "".join(
        f"<tr><td>{escape(name)}</td><td>{_share(row.precision)}</td><td>{_share(row.recall)}</td>"
        f"<td>{row.f1:.3f}</td><td>{row.right}</td><td>{row.missed}</td><td>{row.extra}</td></tr>"
        for name, row in scores.fields.items()
    )
    heads = "".join(f"<th>{head}</th>" for head in ("field", "precision", "recall", "F1", "right", "missed", "extra"))
    return f"<table><tr>{heads}</tr>{rows}</table>"


def _errors(row: FieldScore) -> str:
    shown = []
    for error in row.errors:
        missed, extra = (
            f'<span class="{kind}">{escape(_joined(items))}</span>'
            for kind, items in (("missed", error.missed), ("extra", error.extra))
        )
        shown.append(f"<li>{escape(error.id)} {missed}, {extra}</li>")
    return f'<p><span class="missed">missed</span>, <span class="extra">extra</span></p><ul>{"".join(shown)}</ul>'
