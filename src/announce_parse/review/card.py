"""A record as a card of HTML, as a notebook shows it. Styled in its elements, since notebooks drop style sheets."""

from announce_parse.card import Piece, doubts, rows
from announce_parse.record import Announcement
from announce_parse.review.escape import escaped

_BOX = (
    "max-width:46em;border:1px solid rgba(128,128,128,.4);border-radius:8px;padding:12px 16px;"
    "line-height:1.5;text-align:left"
)
_GRID = "display:grid;align-items:baseline;grid-template-columns:max-content 1fr;gap:2px 14px"
_LABEL = "opacity:.75;font-size:.85em"
_BADGE = "border:1px solid rgba(128,128,128,.6);border-radius:10px;padding:0 8px;font-size:.8em;justify-self:start"
_VALUE = "overflow-wrap:anywhere;min-width:0;unicode-bidi:isolate"
_STYLES = {"doubtful": "text-decoration:underline dashed;text-underline-offset:3px", "inferred": "font-style:italic"}
_SIGNS = {"info": "i", "warning": "!", "error": "!!"}


def html(record: Announcement) -> str:
    """Return the card: title, a line for each value that is set, remarks.

    Doubtful values are underlined, inferred ones in italics. Hovering a value shows its evidence and its
    confidence. Whatever the record holds stays text.
    """
    lines = "".join(
        f'<div style="{_BADGE if _is_person(pieces) else _LABEL}">{escaped(label)}</div>'
        f'<div style="{_VALUE}">{"".join(_shown(record, piece) for piece in pieces)}</div>'
        for label, pieces in rows(record)
    )
    remarks = "".join(
        f"<div><b>{_SIGNS[remark.severity]}</b> {escaped(remark.message)} <small>{escaped(remark.code)}</small></div>"
        for remark in record.diagnostics
    )
    return (
        f'<div style="{_BOX}">'
        f'<div style="font-size:1.25em;font-weight:600;{_VALUE}">{escaped(record.title or "No title")}'
        f'</div><div style="{_GRID};margin-top:6px">{lines}</div>'
        + (f'<div style="margin-top:8px;font-size:.9em;{_VALUE}">{remarks}</div>' if remarks else "")
        + "</div>"
    )


def _is_person(pieces: tuple[Piece, ...]) -> bool:
    return any(path.startswith("people/") for piece in pieces for path in piece.paths)


def _shown(record: Announcement, piece: Piece) -> str:
    style = ";".join(_STYLES[doubt] for doubt in doubts(record, piece))
    hints = []
    for path in piece.paths:
        for place in record.evidence.get(path, ())[:1]:
            quote = f"“{place.text[:200]}”, " if place.text else ""
            hints.append(f"{path}: {quote}{place.certainty}, {place.confidence:.0%}")
    attributes = f' title="{escaped("; ".join(hints))}"' if hints else ""
    attributes += f' style="{style}"' if style else ""
    return f"<span{attributes}>{escaped(piece.text)}</span>" if attributes else escaped(piece.text)
