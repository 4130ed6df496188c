"""Check that accuracy on the evaluation corpus does not fall.

    python scripts/accuracy_floors.py FOLDER

FOLDER holds corpus/dev. Exits with 1 where a field's F1 is below its floor. The floors stand a little below
what was last measured.
"""

import sys
from pathlib import Path

from announce_parse import parse
from announce_parse.training.gold import load_gold
from announce_parse.training.score import score

FLOORS = {
    "date": 0.94, "time.start": 0.89, "time.end": 0.88, "time.doors": 0.88, "programme.time": 0.89, "title": 0.87,
    "people.name": 0.92, "people.role": 0.86, "people.position": 0.72, "venue.name": 0.84, "venue.city": 0.88,
    "venue.street": 0.88, "venue.postcode": 0.93, "attendance": 0.92, "status": 0.95, "prices": 0.84,
    "registration.required": 0.9, "organisers": 0.72, "partners": 0.75, "series.edition": 0.88, "series.name": 0.7,
}  # fmt: skip
BLOCKS = 0.72  # of the macro F1 over block kinds


def main(shared: Path) -> int:
    """Measure, print each field beside its floor, and return the exit code."""
    documents = load_gold([shared / "corpus" / "dev"])
    records = {
        d.id: parse(d.text, media_type="text/plain", language=d.language, reference_date=d.reference_date).model_dump(
            mode="json"
        )
        for d in documents
    }
    scores = score(documents, records)
    low = 0
    for name, floor in FLOORS.items():
        f1 = scores.fields[name].f1 or 0.0
        low += f1 < floor
        print(f"{name:<24}{f1:6.3f}  floor {floor:.2f}{'  BELOW' if f1 < floor else ''}")
    blocks = scores.blocks_macro_f1
    low += blocks < BLOCKS
    print(f"{'blocks':<24}{blocks:6.3f}  floor {BLOCKS:.2f}{'  BELOW' if blocks < BLOCKS else ''}")
    print(f"{scores.documents} documents, {low} fields below their floor")
    return int(low > 0)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
