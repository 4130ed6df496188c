"""The parser in a spaCy pipeline."""

import os
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import announce_parse
from announce_parse.errors import InvalidOption

spacy = pytest.importorskip("spacy", reason="needs spaCy (announce-parse[spacy])")

from announce_parse.nlp import component  # noqa: E402, F401  registers the factory, as the entry point does

ROOT = Path(__file__).parents[2]
TEXTS = [
    "Lezing over dijken\nDinsdag 12 maart om 20.00 uur in De Oude Remise te Arnhem.",
    "Concert in de Grote Kerk\nZondag 3 november 2024, 15.00 uur. Toegang gratis.",
    "",
    "Niets te melden.",
]


def pipeline(**config: Any) -> Any:
    nlp = spacy.blank("nl")
    nlp.add_pipe("announce_parse", config=config)
    return nlp


def test_component_sets_the_record_and_its_spans() -> None:
    doc = pipeline(reference_date="2024-02-01")(TEXTS[0])
    record = doc._.announcement
    assert record == announce_parse.parse(
        TEXTS[0], media_type="text/plain", language="nl", reference_date=date(2024, 2, 1)
    )
    assert record.sessions[0].start_date == "2024-03-12"
    days = [span.text for span in doc.spans["announcement"] if span.label_ == "DAY"]
    assert days == ["Dinsdag 12 maart"]


def test_document_without_the_component_has_no_record() -> None:
    assert spacy.blank("nl")("Lezing")._.announcement is None


def test_reference_date_of_a_document_goes_first() -> None:
    nlp = pipeline(reference_date="2024-02-01")
    doc = nlp.make_doc(TEXTS[0])
    doc._.reference_date = "2019-02-01"
    assert nlp(doc)._.announcement.sessions[0].start_date == "2019-03-12"


def test_markup_is_text_to_a_pipeline() -> None:
    text = "<html><body><p>Lezing op 12 maart 2024</p></body></html>"
    doc = pipeline()(text)
    assert "".join(block.text for block in doc._.announcement.blocks) == text


def test_entities_are_added_where_none_stand() -> None:
    nlp = spacy.blank("nl")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "GPE", "pattern": "Arnhem"}])
    nlp.add_pipe("announce_parse", config={"set_ents": True})
    labels = {entity.text: entity.label_ for entity in nlp(TEXTS[0]).ents}
    assert labels["Arnhem"] == "GPE"
    assert labels["Dinsdag 12 maart"] == "DAY"


def test_entities_are_left_alone_unless_asked_for() -> None:
    assert len(pipeline()(TEXTS[0]).ents) == 0


def test_spans_under_another_key() -> None:
    doc = pipeline(spans_key="sc")(TEXTS[0])
    assert set(doc.spans) == {"sc", "sc_blocks"}


@pytest.mark.parametrize("processes", [1, 2])
def test_many_documents_in_processes(processes: int) -> None:
    nlp = pipeline(reference_date="2024-02-01")
    texts = TEXTS * 3
    docs = list(nlp.pipe(texts, n_process=processes, batch_size=2))
    assert [doc.text for doc in docs] == texts
    assert [doc._.announcement for doc in docs] == [nlp(text)._.announcement for text in texts]
    assert [span.label_ for span in docs[0].spans["announcement"]]


def test_pipeline_goes_to_disk_and_comes_back(tmp_path: Path) -> None:
    nlp = pipeline(reference_date="2024-02-01", timezone="Europe/Amsterdam")
    nlp.to_disk(tmp_path / "pipeline")
    again = spacy.load(tmp_path / "pipeline")
    assert again(TEXTS[0])._.announcement == nlp(TEXTS[0])._.announcement
    assert spacy.blank("nl").from_config(nlp.config).pipe_names == ["announce_parse"]


def test_document_goes_to_bytes_and_comes_back() -> None:
    nlp = pipeline()
    doc = nlp(TEXTS[1])
    again = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert again._.announcement == doc._.announcement
    collected = list(spacy.tokens.DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab))
    assert collected[0]._.announcement == doc._.announcement


@pytest.mark.parametrize("config", [{"language": "tlh"}, {"timezone": "Mars/Olympus"}, {"reference_date": "yesterday"}])
def test_settings_that_cannot_be_are_refused_at_once(config: dict[str, str]) -> None:
    with pytest.raises(InvalidOption):
        pipeline(**config)


def test_settings_of_another_type_are_refused() -> None:
    with pytest.raises(ValueError, match="set_ents"):
        pipeline(set_ents="sometimes")


def test_entry_points_bring_the_component_and_the_colours(tmp_path: Path) -> None:
    """A folder of metadata as the installed package has it, so that this tests the entry points of pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    metadata = tmp_path / "announce_parse-0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: announce-parse\nVersion: 0\n", encoding="utf-8")
    lines = []
    for group, names in project["entry-points"].items():
        lines += [f"[{group}]", *(f"{name} = {place}" for name, place in names.items())]
    (metadata / "entry_points.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    code = (
        "import spacy; nlp = spacy.blank('nl'); nlp.add_pipe('announce_parse');"
        "doc = nlp('Lezing op dinsdag 12 maart 2024 om 20.00 uur');"
        "doc.ents = [span for span in doc.spans['announcement'] if span.label_ == 'DAY'];"
        "drawn = spacy.displacy.render(doc, style='ent', jupyter=False);"
        "print(doc._.announcement.sessions[0].start, '#d9b8e6' in drawn)"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT / "src")])}
    result = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=False)
    assert result.stdout == b"20:00 True\n", result.stderr.decode()
