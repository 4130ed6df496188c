"""Seminar e-mails (Freitag 1998) by 5-fold cross-validation: one answer a mail for its speaker, place, start and end.

    python benchmarks/cmu_crossval.py ../shared/corpus/train ../shared/corpus/cmu ../shared/bench [--all]

For each fold the judge of names and the tagger of places in e-mails learn from the mails of the other folds, with
`--all` the taggers and judges of all stages too (minutes a fold); the models that do not learn from mails are the
shipped ones otherwise.
Near-identical mails are in one fold. The scores are those of `cmu.py` in the third folder.
"""

import argparse
import shutil
import sys
import tempfile
from collections import Counter
from importlib.resources import files
from pathlib import Path

from announce_parse.api import parse
from announce_parse.training.gold import load_gold
from announce_parse.training.lines import predicted_blocks
from announce_parse.training.mails import Mail, as_gold, folds, load_mails
from announce_parse.training.participants import train_participants
from announce_parse.training.purposes import train_purposes
from announce_parse.training.tokens import train_sites
from announce_parse.training.train import train_models

FIELDS = ("speaker", "location", "stime", "etime")


def main() -> None:
    """Print precision, recall and F1 of each field over all folds, and their mean."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("mails", type=Path)
    parser.add_argument("bench", type=Path)
    parser.add_argument("--all", action="store_true", help="train every stage in every fold")
    options = parser.parse_args()
    sys.path.insert(0, str(options.bench))
    import cmu

    documents = load_gold([options.gold])
    counts: Counter[tuple[str, str]] = Counter()
    for number, (learned, held_out) in enumerate(folds(load_mails(options.mails)), 1):
        sys.stderr.write(f"fold {number}: {len(learned)} mails to learn from, {len(held_out)} held out\n")
        with tempfile.TemporaryDirectory() as scratch:
            out = Path(scratch)
            if options.all:
                train_models(documents, out, mails=learned)
            else:
                for shipped in files("announce_parse.models").iterdir():
                    if shipped.is_file():
                        shutil.copy(str(shipped), out)
                train_purposes(documents, out, learned)
                train_letters(learned, out)
            for mail in held_out:
                given = cmu.answers(parse(mail.text, media_type="text/plain", language="en", model=scratch))
                for field in FIELDS:
                    wanted = [mail.text[start:end] for start, end in mail.of(field)]
                    counts[field, "wanted"] += bool(wanted)
                    counts[field, "given"] += bool(given[field])
                    counts[field, "right"] += bool(wanted and given[field] and cmu.agree(field, given[field], wanted))
    total = 0.0
    for field in FIELDS:
        right, given, wanted = (counts[field, name] for name in ("right", "given", "wanted"))
        score = 2 * right / max(1, given + wanted)
        total += score / len(FIELDS)
        print(f"{field:<9} precision {right / max(1, given):.3f} recall {right / max(1, wanted):.3f} F1 {score:.3f}")
    print(f"mean F1 {total:.3f}")


def train_letters(mails: list[Mail], out: Path) -> None:
    """Train what is for e-mails alone: the tagger of their places and the judge of their names."""
    train_sites([], out, mails)
    letters = [as_gold(mail) for mail in mails]
    with tempfile.TemporaryDirectory() as scratch:
        train_participants([], predicted_blocks(letters, out), Path(scratch), letters)
        shutil.copy(Path(scratch) / "speakers.crfsuite", out)


if __name__ == "__main__":
    main()
