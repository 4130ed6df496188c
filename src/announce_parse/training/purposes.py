"""Training of the purpose tagger: what each date and time of a gold document is for."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pycrfsuite

from announce_parse import languages
from announce_parse.document import Document, Found, lines_of
from announce_parse.recognise.purposes.features import features
from announce_parse.recognise.temporal import find
from announce_parse.training.gold import GoldDocument
from announce_parse.values import DateValue, TimeValue

C1, C2, ITERATIONS = 0.3, 0.05, 120


def train_purposes(documents: Iterable[GoldDocument], out: Path) -> None:
    """Train the tagger on the documents and write its weights to `out`."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for document in documents:
        sequence, labels = examples(document)
        if labels:
            trainer.append(sequence, labels)
    trainer.set_params(
        {"c1": C1, "c2": C2, "max_iterations": ITERATIONS, "feature.possible_transitions": True, "feature.minfreq": 2}
    )
    trainer.train(str(out))


def examples(document: GoldDocument) -> tuple[list[list[str]], list[str]]:
    """Return the features and the label of each date and time of a document."""
    pack = languages.load(document.language)
    found = [f for f in find(document.text, pack, document.reference_date) if f.kind in {"date", "time"}]
    parsed = Document(document.text, lines_of(document.text))
    sequence = features(parsed, found, document.language, document.reference_date)
    return sequence, [label(item, document.gold) for item in found]


def label(item: Found, gold: dict[str, Any]) -> str:
    """Return what a date or time is for: by its value, compared with those of the annotation."""
    deadline = gold["registration"]["deadline"] or {}
    if isinstance(item.value, DateValue):
        day = item.value.start_date.replace("XXXX", "-")
        last = (item.value.end_date or "").replace("XXXX", "-")
        if any(day == s["start_date"] or (last and last == s["end_date"]) for s in gold["sessions"]):
            return "session"
        if any(day == s["end_date"] for s in gold["sessions"]):
            return "session_end"
        return "deadline" if day == deadline.get("date") else "other_date"
    time: TimeValue = item.value
    begin, end = time.start_time, time.end_time
    known = {key: {s[key] for s in gold["sessions"] if s[key]} for key in ("doors", "start", "end")}
    if begin in known["start"]:
        return "span" if end and end in known["end"] else "start"
    if begin in known["doors"]:
        return "doors"
    if begin in known["end"] and not end:
        return "end"
    if end and end in known["end"]:
        return "last"
    if begin == deadline.get("time"):
        return "deadline_time"
    return "item" if begin in {p["time"] for p in gold["programme"]} else "other_time"
