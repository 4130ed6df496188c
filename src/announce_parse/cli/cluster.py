"""The engine ray of `announce-parse batch`: what it can do, and what to say at its end."""

from pathlib import Path

import typer
from rich.console import Console
from rich.text import Text

from announce_parse.batch.pool import cores
from announce_parse.batch.runner import BatchOptions
from announce_parse.batch.source import Source
from announce_parse.cli import OK, SOME_REJECTED
from announce_parse.errors import InvalidOption
from announce_parse.options import Options


def check_engine(context: typer.Context, engine: str, folder: Path | None, how: BatchOptions) -> None:
    """Make sure that the engine can do what is asked of it.

    Raises:
        InvalidOption: there is no such engine, it has no folder to write to, or an option is given that only the local
            workers heed.
    """
    if engine == "local":
        return
    if engine != "ray" or folder is None:
        raise InvalidOption(
            "--engine", f"{engine!r} with this output is not possible", "use --engine ray --out-dir FOLDER"
        )
    asked = {"timeout": True, "memory": how.memory, "dedupe": how.merge, "duplicates": how.duplicates != "off"}
    for name, wanted in asked.items():
        source = context.get_parameter_source(name)
        if wanted and source is not None and source.name != "DEFAULT":
            raise InvalidOption(f"--{name}", "the engine ray cannot do it", "leave it out, or use the local engine")


def on_ray(sources: list[Source], folder: Path, options: Options, how: BatchOptions, console: Console) -> int:
    """Run the batch on the Ray cluster that the environment names, a local one where it names none; tell what came."""
    from announce_parse.batch.ray import counted, run

    made = run(sources, folder, options, workers=how.workers or cores(), resume=how.resume, force=how.force)
    inputs, rejects = counted(folder)
    records = inputs - rejects.total()
    console.print(Text(f"{folder}: {records} records of {inputs} inputs, {made} parts made now"))
    for code, count in sorted(rejects.items(), key=lambda item: (-item[1], item[0])):
        console.print(f"rejected: {code} {count}", highlight=False)
    if rejects:
        console.print("rejected inputs have their reason in the column error", highlight=False)
    return SOME_REJECTED if rejects else OK
