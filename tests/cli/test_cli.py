import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from announce_parse.cli import OK, PIPE_CLOSED, SUBCOMMANDS, WRONG_USAGE
from announce_parse.version import VERSION
from announce_parse.write import SUFFIXES

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("subcommand", ["", *SUBCOMMANDS])
def test_help_explains_with_examples(run, subcommand: str) -> None:
    result = run(*filter(None, [subcommand]), "--help")
    text = result.stdout.decode()
    assert (result.returncode, result.stderr) == (OK, b"")
    assert f"announce-parse {subcommand}".strip() in text


def test_help_documents_the_exit_codes(run) -> None:
    text = run("--help").stdout.decode()
    assert all(f"{code} " in text for code in (0, 1, 2, 3, 130, 141))


@pytest.mark.parametrize("subcommand", ["batch", "convert"])
def test_help_and_pages_name_every_output_format(run, subcommand: str) -> None:
    words = set(re.findall(r"[.\w]+\w", run(subcommand, "--help").stdout.decode()))
    assert set(SUFFIXES) <= words
    for page in ("README.md", "docs/batch.md"):
        assert set(SUFFIXES) <= set(re.findall(r"\.[.\w]+\w", (ROOT / page).read_text(encoding="utf-8"))), page


def test_no_arguments_show_the_help(launch) -> None:
    result = launch()
    assert b"Usage" in result.stdout + result.stderr
    assert result.returncode in (OK, WRONG_USAGE)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close in other ways there")
def test_help_that_nobody_reads_leaves_with_its_code(launch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        assert launch("formats", "--help", stdout=closed).returncode == PIPE_CLOSED


def test_version(launch) -> None:
    assert launch("--version").stdout.decode().split() == ["announce-parse", VERSION]


def test_schema_is_the_published_one(launch) -> None:
    published = (ROOT / "schemas" / "announcement.schema.json").read_bytes()
    assert launch("schema").stdout == published
    assert json.loads(published)["title"] == "Announcement"


def test_info_names_versions_and_languages(run) -> None:
    text = run("info").stdout.decode()
    assert VERSION in text
    assert "nl, en, de, fr" in text


def test_parsing_loads_nothing_heavy() -> None:
    code = (
        "import sys; from announce_parse.cli import command_for; command_for(['parse']);"
        "heavy = ('spacy', 'sklearn', 'pyarrow', 'pypdf', 'rich', 'jsonschema', 'ray');"
        "print(*(name for name in heavy if name in sys.modules))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=ROOT)
    assert result.stdout.split() == []


def test_formats_names_what_can_be_read_and_what_it_needs(run) -> None:
    lines = run("formats").stdout.decode().splitlines()
    table = {line.split()[0]: line for line in lines}
    assert "text/html" in table["html"]
    assert "announce-parse[pdf]" in table["pdf"]
    assert "[" not in table["text"]
