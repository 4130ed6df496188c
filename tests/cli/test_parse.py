import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from announce_parse import Announcement, parse_file
from announce_parse.cli import FAILED, OK, PIPE_CLOSED, WRONG_USAGE

SAMPLES = Path(__file__).parents[2] / "samples"
DEBATE = SAMPLES / "nl-debat.txt"
YEARLESS = b"Lezing op 21 november om 20.00 uur in De Zaal, Delft.\n"


def test_a_file_gives_its_record(launch) -> None:
    result = launch("parse", DEBATE)
    assert (result.returncode, result.stderr) == (OK, b"")
    assert Announcement.model_validate_json(result.stdout) == parse_file(DEBATE)


def test_standard_input_gives_a_record(launch) -> None:
    result = launch("parse", "-", "--reference-date", "2023-10-01", "--timezone", "Europe/Amsterdam", data=YEARLESS)
    session = json.loads(result.stdout)["sessions"][0]
    assert session["start_date"] == "2023-11-21"
    assert session["timezone"] == "Europe/Amsterdam"


def test_options_reach_the_parser(run) -> None:
    page = b"<p>Lezing op 3 maart 2025 om 20.00 uur. <a href='/aanmelden'>Meld je aan</a></p>"
    url = "https://example.org/agenda"
    record = json.loads(
        run("parse", "-", "--media-type", "text/html", "--url", url, "--language", "nl", data=page).stdout
    )
    assert record["source"]["url"] == url
    assert record["source"]["media_type"] == "text/html"
    assert record["registration"]["url"] == "https://example.org/aanmelden"


def test_values_of_low_confidence_are_left_out(run) -> None:
    record = json.loads(run("parse", DEBATE, "--min-confidence", "1").stdout)
    kept = {
        path: max(place["confidence"] for place in places)
        for path, places in record["evidence"].items()
        if not any("candidate" in place for place in places)
    }
    assert all(value == 1 for path, value in kept.items() if not path.endswith(("/kind", "/role")))
    assert record["title"] is None
    assert record["evidence"]["title"][0]["candidate"] == "Eén rivier?! – Wie betaalt de dijk?"


def test_limits_reach_the_parser(run) -> None:
    told = [
        {diagnostic["code"] for diagnostic in json.loads(run("parse", DEBATE, *limit).stdout)["diagnostics"]}
        for limit in ([], ["--limit", "searched=200", "--limit", "pages=20"])
    ]
    assert ["long-text" in codes for codes in told] == [False, True]


@pytest.mark.parametrize(("indent", "lines"), [("0", 1), ("2", 40)])
def test_indent(run, indent: str, lines: int) -> None:
    result = run("parse", DEBATE, "--indent", indent)
    assert result.stdout.endswith(b"}\n")
    assert (result.stdout.count(b"\n") == 1) is (lines == 1)
    assert json.loads(result.stdout)["schema_version"] == "1.0"


def test_yaml_is_the_same_record(run) -> None:
    record = yaml.safe_load(run("parse", DEBATE, "--format", "yaml").stdout)
    assert record == json.loads(run("parse", DEBATE).stdout)


def test_text_is_a_card_to_read(run) -> None:
    card = run("parse", DEBATE, "--format", "text").stdout.decode()
    assert "2024-05-14  19:30 (doors 19:00)" in card
    assert "Fatima el Khattabi" in card
    assert "\x1b" not in card


def test_what_a_calendar_leaves_out_is_told(run) -> None:
    pytest.importorskip("icalendar")
    result = run("parse", "-", "--format", "ics", data=YEARLESS)
    assert (result.returncode, b"VEVENT" in result.stdout, result.stderr.count(b"\n")) == (OK, False, 1)
    assert b"no day of a known year" in result.stderr
    result = run("parse", "-", "--format", "ics", "--reference-date", "2023-10-01", data=YEARLESS)
    assert (result.returncode, b"VEVENT" in result.stdout, result.stderr) == (OK, True, b"")


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["parse", "missing.txt"], FAILED, ["missing.txt", "No such file"]),
        (["parse", "."], FAILED, ["directory"]),
        (["parse", "-", "--reference-date", "21-11-2023"], WRONG_USAGE, ["21-11-2023", "YYYY-MM-DD"]),
        (["parse", "-", "--language", "es"], WRONG_USAGE, ["es", "nl, en, de, fr"]),
        (["parse", "-", "--timezone", "Mars/Olympus"], WRONG_USAGE, ["Mars/Olympus", "Europe/Amsterdam"]),
        (["parse", "-", "--media-type", "video/mp4"], FAILED, ["video/mp4"]),
        (["parse", "-", "--limit", "characters=10"], FAILED, ["characters", "limits.characters"]),
        (["parse", "-", "--limit", "letters=10"], WRONG_USAGE, ["letters", "input_bytes, characters"]),
        (["parse", "-", "--limit", "pages"], WRONG_USAGE, ["pages", "NAME=NUMBER"]),
        (["parse", "-", "--limit", "pages=-1"], WRONG_USAGE, ["pages=-1", "NAME=NUMBER"]),
        (["parse", "-", "--redact", "names"], WRONG_USAGE, ["names", "contacts or people"]),
        (["parse", "-", "--redact", "people", "--redact-key-file", "none"], FAILED, ["none", "No such file"]),
    ],
)
def test_errors_are_one_line_with_reason_and_remedy(run, arguments: list[str], code: int, said: list[str]) -> None:
    result = run(*arguments, data=YEARLESS)
    message = result.stderr.decode()
    assert (result.returncode, result.stdout) == (code, b"")
    assert message.count("\n") == 1
    assert all(part in message for part in said), message


@pytest.mark.parametrize("arguments", [["parse"], ["parse", "-", "--format", "xml"], ["purse"], ["parse", "a", "b"]])
def test_wrong_usage(run, arguments: list[str]) -> None:
    result = run(*arguments)
    assert (result.returncode, result.stdout) == (WRONG_USAGE, b"")
    assert b"Usage" in result.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="such a device is there")
@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("parse a.txt > /dev/full", "standard output: the disk is full"),
        ("parse a.txt >&-", "standard output: is closed"),
        ("parse - <&-", "standard input: is closed"),
        ("parse - 0> a.out", "standard input: "),
        ("schema > /dev/full", "standard output: the disk is full"),
        ("--version > /dev/full", "standard output: the disk is full"),
        ("--help > /dev/full", "No space left on device"),
    ],
)
def test_a_full_or_closed_stream_is_told_on_one_line(tmp_path: Path, line: str, told: str) -> None:
    (tmp_path / "a.txt").write_bytes(YEARLESS)
    command = f"{sys.executable} -m announce_parse {line}"
    result = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, check=False, text=True)
    assert (result.returncode, result.stdout, result.stderr.count("\n")) == (FAILED, "", 1), result.stderr
    assert told in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close in other ways there")
def test_a_closed_pipe_is_quiet(launch) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        result = launch("parse", DEBATE, stdout=closed)
    assert (result.returncode, result.stderr) == (PIPE_CLOSED, b"")
