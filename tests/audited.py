"""Parses what the command line names, writes it in every format, and prints what Python's audit hook saw.

python -m tests.audited FOLDER FILE...
"""

import json
import os
import sys
import zoneinfo
from contextlib import suppress
from pathlib import Path

CHANGES = {"os.remove", "os.rename", "os.rmdir", "os.mkdir", "shutil.rmtree", "sqlite3.connect"}
ALLOWED_WRITES = ("/dev/null",)


def main(folder: str, files: list[str]) -> None:
    from announce_parse import parse, parse_all
    from announce_parse.cli import main as command
    from announce_parse.errors import MissingExtra
    from announce_parse.write import SUFFIXES, writer_for

    parse("Lezing op 12 maart 2024")  # loads what is loaded once
    seen: list[str] = []
    here = os.path.realpath(folder)
    installed = tuple(
        {os.path.realpath(path) for path in (*sys.path, *zoneinfo.TZPATH, sys.prefix, sys.base_prefix) if path}
    )

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith(
            ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.system", "urllib.", "ftplib.")
        ):
            seen.append(f"{event} {arguments[:2]!r}")
        elif event == "open" and isinstance(arguments[0], (str, bytes, os.PathLike)):
            path = os.path.realpath(os.fsdecode(arguments[0]))
            writes = isinstance(arguments[1], str) and any(letter in arguments[1] for letter in "wax+")
            inside = path.startswith(here) or (not writes and path.startswith(installed))
            if not inside and path not in ALLOWED_WRITES:
                seen.append(f"open {path} {arguments[1]}")
        elif event in CHANGES and not os.path.realpath(str(arguments[0])).startswith(here):
            seen.append(f"{event} {arguments[0]!r}")

    sys.addaudithook(hook)
    records = [record for file in files for record in parse_all(Path(file))]
    for suffix in SUFFIXES:
        with suppress(MissingExtra):
            writer_for(Path(f"r{suffix}"))(records, Path(folder, f"r{suffix}"))
    for arguments in (
        ["parse", files[0], "--format", "text"],
        ["convert", str(Path(folder, "r.jsonl")), "--to", "csv", "--force"],
    ):
        try:
            command(arguments)
        except SystemExit as ended:
            assert not ended.code
    sys.stderr.write(json.dumps(seen) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], [str(Path(name)) for name in sys.argv[2:]])
