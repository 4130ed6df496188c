"""Training of the purpose tagger: what each date and time of a gold document is for."""

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pycrfsuite

from announce_parse import languages
from announce_parse.document import Document, Found, lines_of
from announce_parse.models import SUFFIX
from announce_parse.recognise.purposes import MEMBERS, member
from announce_parse.recognise.purposes.features import features
from announce_parse.recognise.temporal import find
from announce_parse.training.gold import GoldDocument
from announce_parse.training.mails import Mail, purposes_of
from announce_parse.values import DateValue, TimeValue

SETTINGS = ((0.3, 0.05), (0.1, 0.1), (0.5, 0.3))  # c1 and c2 of the members, in turn
ITERATIONS = 120
SHARE = 0.8  # of the publishers that a member learns from
MAILS = 60  # tagged e-mails a member learns from; all 301 would outweigh the announcements


def train_purposes(documents: Sequence[GoldDocument], out: Path, mails: Sequence[Mail] = ()) -> None:
    """Train the taggers on the documents, and on tagged e-mails, and write their weights to the folder `out`.

    Each member of the ensemble learns from other publishers and other mails, so that the average hangs on none.
    """
    drawn = {document.id: examples(document) for document in documents}
    lettered = {mail.id: purposes_of(mail) for mail in mails}
    groups = sorted({document.group for document in documents})
    for number in range(MEMBERS):
        chance = random.Random(number)
        kept = set(chance.sample(groups, round(SHARE * len(groups)) or len(groups)))
        letters = chance.sample(sorted(lettered), min(MAILS, len(lettered)))
        examples_seen = [drawn[d.id] for d in documents if d.group in kept] + [lettered[name] for name in letters]
        c1, c2 = SETTINGS[number % len(SETTINGS)]
        trainer = pycrfsuite.Trainer(verbose=False)
        for sequence, labels in examples_seen:
            if labels:
                trainer.append(sequence, labels)
        trainer.set_params(
            {
                "c1": c1,
                "c2": c2,
                "max_iterations": ITERATIONS,
                "feature.possible_transitions": True,
                "feature.minfreq": 2,
            }
        )
        trainer.train(str(out / f"{member(number)}{SUFFIX}"))


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
        return "deadline" if (last or day) == deadline.get("date") else "other_date"
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
