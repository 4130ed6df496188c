"""The card of a folder of models: what they learned from, how well they do, and where they are weak."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from announce_parse.training.gold import GoldDocument
from announce_parse.training.score import Scores, score
from announce_parse.version import VERSION

WEAK = 0.6  # F1 below which a field is named among the weaknesses
ENOUGH = 20  # annotated values from which the F1 of a field says something
FEW = 40  # documents below which a language is named among the weaknesses

_METHOD = "cross-validation by publisher: each document parsed by models of the other publishers' documents"


def card_of(
    documents: Sequence[GoldDocument],
    records: Mapping[str, Mapping[str, Any]],
    day: date | None = None,
    *,
    also: int = 0,
    mails: int = 0,
) -> dict[str, Any]:
    """Return the card of models trained on `documents`, whose held-out records are `records`.

    Args:
        documents: learned from, and measured on.
        records: their held-out records, by id.
        day: date to put on the card; by default the newest day of publication among the documents.
        also: number of other announcements that were learned from.
        mails: number of tagged e-mails that were learned from.
    """
    days = [document.reference_date for document in documents if document.reference_date]
    dated = day or max(days, default=None)
    total = score(documents, records)
    languages = Counter(document.language for document in documents)
    return {
        "package": VERSION,
        "date": dated.isoformat() if dated else None,
        "data": {
            "documents": len(documents),
            "publishers": len({document.group for document in documents}),
            "by_language": dict(sorted(languages.items())),
            "other_documents": also,
            "tagged_mails": mails,
        },
        "scores": {
            "method": _METHOD,
            "all": _figures(total),
            **{
                code: _figures(score([d for d in documents if d.language == code], records))
                for code in sorted(languages)
            },
        },
        "weaknesses": _weaknesses(total, languages),
    }


def _figures(scores: Scores) -> dict[str, Any]:
    blocks = scores.blocks_macro_f1
    return {
        "macro_f1": round(scores.macro_f1, 3),
        "blocks_macro_f1": None if blocks is None else round(blocks, 3),
        "f1": {name: round(row.f1, 3) for name, row in scores.fields.items()},
    }


def _weaknesses(scores: Scores, languages: Counter[str]) -> list[str]:
    weak = [
        f"{name}: F1 {row.f1:.2f}"
        for name, row in scores.fields.items()
        if row.right + row.missed >= ENOUGH and row.f1 < WEAK
    ]
    few = [f"language {code}: {count} documents" for code, count in sorted(languages.items()) if count < FEW]
    return [*weak, *few]
