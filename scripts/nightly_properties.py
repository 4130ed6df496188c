"""The properties of every text, tried on many more random cases than the tests do.

    python scripts/nightly_properties.py [CASES]

CASES (100,000) are tried of each property, with other random texts each time; a case that fails is kept by Hypothesis
in `.hypothesis/` and tried first the next time.
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
CASES = "100000"


def main(cases: str = CASES) -> int:
    """Run the tests of properties with so many cases; return pytest's exit code."""
    command = [sys.executable, "-m", "pytest", "tests/test_properties.py", "-q"]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, "PROPERTY_CASES": cases}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
