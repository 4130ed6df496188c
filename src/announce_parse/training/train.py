"""Training of a whole folder of models, with its card."""

import json
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from announce_parse.errors import OutputError
from announce_parse.models import CARD
from announce_parse.training.calibration import train_calibration
from announce_parse.training.card import card_of
from announce_parse.training.crossval import held_out_records
from announce_parse.training.gold import GoldDocument, with_others
from announce_parse.training.listwise import require_scipy
from announce_parse.training.mails import Mail
from announce_parse.training.stages import Progress, silent, train_judges, train_parts, train_taggers
from announce_parse.write.whole import writing


def train_models(
    documents: Sequence[GoldDocument],
    out: Path,
    *,
    also: Sequence[GoldDocument] = (),
    mails: Sequence[Mail] = (),
    day: date | None = None,
    workers: int = 1,
    progress: Progress = silent,
) -> dict[str, Any]:
    """Train all models and write them, with their card, to the folder `out`; return the card.

    The same documents give the same bytes.

    Args:
        documents: to learn from, and to measure on by cross-validation.
        also: more documents to learn from, where they help; neither the card's scores nor the confidence are measured
            on them.
        out: the folder, which is made where it is not there.
        mails: tagged e-mails from which the purposes of dates and times learn as well.
        day: date for the card; by default the newest day of publication among the documents.
        workers: processes for the cross-validation; the bytes do not depend on it.
        progress: is told what is being done.

    Raises:
        InvalidOption: two documents have one id.
        MissingExtra: the packages of the extra `train` are not installed.
        OutputError: `out` is a file, or cannot be made.
    """
    require_scipy()
    ordered = with_others(documents, also)
    if out.exists() and not out.is_dir():
        raise OutputError(str(out), "is no folder", "choose another name")
    with writing(out):
        out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        done, materials = train_parts(ordered, Path(scratch), mails=mails, workers=workers, progress=progress)
        records = held_out_records(done, materials, workers=workers, progress=progress)
    progress("all documents")
    train_taggers(ordered, out, mails=mails, progress=progress)
    train_judges(ordered, materials, out, progress=progress)
    progress("confidence")
    measured = sorted(documents, key=lambda document: document.id)
    train_calibration(measured, records, out)
    card = card_of(measured, records, day, also=len(also), mails=len(mails))
    (out / CARD).write_text(json.dumps(card, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return card
