"""The draft into the record: values into their fields, places into `evidence`."""

import json
from pathlib import PurePath
from typing import Any

from announce_parse.calibration import calibrated, group_of, leaves
from announce_parse.confident import confident
from announce_parse.document import Block, Document, Draft, Evidence, Value
from announce_parse.options import Context
from announce_parse.record import Announcement, BlockText, Diagnostic, EvidenceText, Provenance


def finish(document: Document, blocks: tuple[Block, ...], draft: Draft, context: Context) -> Announcement:
    """Validate the draft as an `Announcement`."""
    text = document.text
    reference = context.reference_date
    draft = calibrated(draft, context.models)
    fields = confident(draft.fields, context.options.min_confidence)
    path = writable(document.path)
    provenance = Provenance(
        path=path,
        media_type=document.media_type,
        encoding=document.encoding,
        sha256=document.sha256,
        reference_date=reference.isoformat() if reference else None,
        url=writable(document.url),
    )
    return Announcement.model_validate(
        {
            **plain(fields),
            "id": writable(context.options.id) or identifier(path),
            "source": provenance,
            "language": context.language if text.strip() else context.options.language,
            "blocks": [BlockText(kind=b.kind, start=b.start, end=b.end, text=text[b.start : b.end]) for b in blocks],
            "evidence": {
                **{path: [shown(e, text) for e in value.evidence] for path, value in leaves(fields)},
                **candidates(draft.fields, fields, text),
            },
            "diagnostics": [
                Diagnostic(code=n.code, severity=n.severity, message=n.message, start=n.start, end=n.end, field=n.field)
                for n in draft.notices
            ],
        }
    )


def candidates(given: dict[str, Any], kept: dict[str, Any], text: str) -> dict[str, list[EvidenceText]]:
    """Return the values that were left out, by the path that they would have, without the places in lists."""
    names = {id(value) for _, value in leaves(kept)}
    found: dict[str, list[EvidenceText]] = {}
    for path, value in leaves(given):
        if id(value) not in names and value.evidence:
            told = value.value if isinstance(value.value, str) else json.dumps(value.value)
            best = max(value.evidence, key=lambda place: place.confidence)
            own = found.setdefault(group_of(path), [])
            own.append(shown(best, text).model_copy(update={"candidate": told}))
    return found


def writable(name: str | None) -> str | None:
    """Return a file's name as text that can be written: what is no UTF-8 in it as escapes, whatever the locale.

    >>> writable("caf\\udce9.txt"), writable("caf\\udcc3\\udca9.txt")
    ('caf\\\\xe9.txt', 'café.txt')
    """
    if name is None:
        return None
    try:
        data = name.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # surrogates that stand for no byte
        data = name.encode("utf-8", "replace")
    return data.decode("utf-8", "backslashreplace")


def identifier(path: str | None) -> str | None:
    """Return a file's name without its suffixes.

    >>> identifier("archive/115.txt.gz")
    '115'
    """
    if path is None:
        return None
    name = PurePath(path).name
    return name.split(".")[0] or name


def plain(draft: Any) -> Any:
    """Return the draft with each `Value` replaced by what it holds."""
    if isinstance(draft, Value):
        return draft.value
    if isinstance(draft, dict):
        return {key: plain(item) for key, item in draft.items()}
    if isinstance(draft, list | tuple):
        return [plain(item) for item in draft]
    return draft


def shown(evidence: Evidence, text: str) -> EvidenceText:
    """Return an evidence with the characters that it stands on."""
    return EvidenceText(
        start=evidence.start,
        end=evidence.end,
        text=text[evidence.start : evidence.end],
        certainty=evidence.certainty,
        confidence=round(min(1.0, max(0.0, evidence.confidence)), 4),
    )
