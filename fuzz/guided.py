"""Coverage-guided fuzzing of one target with atheris: `python fuzz/guided.py TARGET [options of libFuzzer]`.

    python fuzz/guided.py read_html -max_total_time=600 -max_len=4000

Needs `pip install atheris` (Linux, CPython up to 3.13). Found inputs go to `fuzz/corpus/TARGET`, failures to the
working directory; keep them under `fuzz/crashes` as regression tests.
"""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["announce_parse"]):
    from targets import TARGETS, seeds


def main() -> None:
    """Fuzz the target that the command line names."""
    name, *arguments = sys.argv[1:] or [""]
    if name not in TARGETS:
        sys.exit(f"name one of: {', '.join(TARGETS)}")
    corpus = Path(__file__).parent / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds(name)):
        (corpus / f"seed-{number}").write_bytes(seed)
    atheris.Setup([sys.argv[0], str(corpus), *arguments], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
