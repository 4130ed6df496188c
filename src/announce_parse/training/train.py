"""Training of a whole folder of models, with its card."""

import json
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from announce_parse.models import CARD
from announce_parse.training.calibration import train_calibration
from announce_parse.training.card import card_of
from announce_parse.training.crossval import held_out_records
from announce_parse.training.gold import GoldDocument
from announce_parse.training.listwise import require_scipy
from announce_parse.training.mails import Mail
from announce_parse.training.stages import Progress, silent, train_judges, train_parts, train_taggers


def train_models(
    documents: Sequence[GoldDocument],
    out: Path,
    *,
    mails: Sequence[Mail] = (),
    day: date | None = None,
    progress: Progress = silent,
) -> dict[str, Any]:
    """Train all models and write them, with their card, to the folder `out`; return the card.

    The same documents give the same bytes.

    Args:
        documents: to learn from.
        out: the folder, which is made where it is not there.
        mails: tagged e-mails from which the purposes of dates and times learn as well.
        day: date for the card; by default the newest day of publication among the documents.
        progress: is told what is being done.

    Raises:
        MissingExtra: the packages of the extra `train` are not installed.
    """
    require_scipy()
    ordered = sorted(documents, key=lambda document: document.id)
    with tempfile.TemporaryDirectory() as scratch:
        done, materials = train_parts(ordered, Path(scratch), mails=mails, progress=progress)
        records = held_out_records(done, materials, progress=progress)
    out.mkdir(parents=True, exist_ok=True)
    progress("all documents")
    train_taggers(ordered, out, mails=mails, progress=progress)
    train_judges(ordered, materials, out, progress=progress)
    progress("confidence")
    train_calibration(ordered, records, out)
    card = card_of(ordered, records, day, len(mails))
    (out / CARD).write_text(json.dumps(card, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return card
