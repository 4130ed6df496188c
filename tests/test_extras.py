"""A package that is not there is told apart from one that is there and cannot be loaded."""

import sys
from pathlib import Path

import pytest

from announce_parse import parse
from announce_parse.errors import InvalidOption, MissingExtra, UnexpectedError

PDF = b"%PDF-1.4\n1 0 obj\n<< >>\nendobj\n"


def _install(folder: Path, name: str, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / f"{name}.py").write_text(code)
    monkeypatch.syspath_prepend(str(folder))
    for module in [module for module in sys.modules if module.partition(".")[0] == name]:
        monkeypatch.delitem(sys.modules, module)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("raise ImportError('libpdf.so: failed to map segment from shared object')", "failed to map segment"),
        ("import een_pakket_dat_er_niet_is", "een_pakket_dat_er_niet_is"),
        ("", "PdfReader"),
    ],
    ids=["memory", "lacks a package", "broken"],
)
def test_a_package_that_cannot_be_loaded_is_not_missing(
    code: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _install(tmp_path, "pypdf", code, monkeypatch)
    with pytest.raises(UnexpectedError, match="pypdf is installed but cannot be loaded") as caught:
        parse(PDF)
    assert told in caught.value.reason
    assert caught.value.code == "unexpected"


def test_a_package_that_is_not_there_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(MissingExtra, match=r"announce-parse\[pdf\]"):
        parse(PDF)


def test_a_spacy_that_cannot_be_loaded_is_told_as_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _install(tmp_path, "spacy", "raise ImportError('numpy.core.multiarray failed to import')", monkeypatch)
    with pytest.raises(InvalidOption, match="spaCy cannot be loaded: numpy"):
        parse("Lezing op 3 mei 2024", entities="een_pijplijn")
