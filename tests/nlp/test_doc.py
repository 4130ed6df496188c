"""A record as a spaCy document."""

import subprocess
import sys
from typing import Any

import pytest

import announce_parse
from announce_parse.errors import MissingExtra
from announce_parse.nlp.labels import COLOURS, ENTITIES, LABELS, label_of
from announce_parse.record import Announcement
from tests.review.documents import TEXT, blocks, evidence, record


@pytest.fixture(scope="module")
def spacy() -> Any:
    return pytest.importorskip("spacy", reason="needs spaCy (announce-parse[spacy])")


def test_spans_stand_on_their_evidence(spacy: Any) -> None:
    doc = announce_parse.to_spacy(record())
    assert doc.text == TEXT
    found = {(span.id_, span.label_, span.text) for span in doc.spans["announcement"]}
    assert ("people/0/name", "PARTICIPANT", "Joris Palmboom") in found
    assert ("people/0/positions/0/organisation", "AFFILIATION", "Gemeente Tiel") in found
    assert ("registration/email", "REGISTRATION_EMAIL", "info@kring.example") in found
    assert len(found) == len(record().evidence)


def test_blocks_are_spans_too(spacy: Any) -> None:
    doc = announce_parse.to_spacy(record())
    assert [span.label_ for span in doc.spans["announcement_blocks"]] == ["HEADER", "THEME", "GUESTS", "LOGISTICS"]


def test_entities_do_not_overlap(spacy: Any) -> None:
    doc = announce_parse.to_spacy(record())
    labels = {(entity.text, entity.label_) for entity in doc.ents}
    assert ("Joris Palmboom", "PARTICIPANT") in labels
    assert ("14-05-2024", "DAY") in labels
    assert {entity.label_ for entity in doc.ents} <= ENTITIES
    taken = [token for entity in doc.ents for token in range(entity.start, entity.end)]
    assert len(taken) == len(set(taken))


def test_pipeline_of_ones_own_cuts_the_text(spacy: Any) -> None:
    nlp = spacy.blank("de")
    doc = announce_parse.to_spacy(record(), nlp)
    assert doc.vocab is nlp.vocab


@pytest.mark.parametrize("language", ["nl", "en", "de", "fr", None, "tlh"])
def test_every_language(spacy: Any, language: str | None) -> None:
    doc = announce_parse.to_spacy(record(language=language))
    assert doc.lang_ == (language if language in ("nl", "en", "de", "fr") else "xx")
    assert doc.ents


def test_part_of_a_token_is_widened(spacy: Any) -> None:
    doc = announce_parse.to_spacy(record(evidence={"title": evidence("ten? 🎈")}))
    assert [span.text for span in doc.spans["announcement"]] == ["weten? 🎈"]


def test_values_without_a_place_have_no_span(spacy: Any) -> None:
    nowhere = {"start": 0, "end": 0, "text": "", "certainty": "embedded", "confidence": 0.9}
    doc = announce_parse.to_spacy(record(evidence={"title": [nowhere], "no/such/field": evidence("Kringgesprek")}))
    assert len(doc.spans["announcement"]) == 0


@pytest.mark.parametrize("text", ["", " \n\t ", "x" * 1_200_000, "een woord " * 110_000])
def test_empty_and_long_texts(spacy: Any, text: str) -> None:
    doc = announce_parse.to_spacy(record(blocks=blocks(text) if text else [], evidence={}))
    assert doc.text == text
    assert len(doc.ents) == 0


def test_displacy_draws_it_in_our_colours(spacy: Any) -> None:
    doc = announce_parse.to_spacy(record())
    drawn = spacy.displacy.render(doc, style="ent", options={"colors": COLOURS}, jupyter=False)
    assert COLOURS["PARTICIPANT"] in drawn
    assert "PARTICIPANT" in spacy.displacy.render(
        doc, style="span", options={"spans_key": "announcement"}, jupyter=False
    )


SCHEMA = Announcement.model_json_schema()


def leaves(schema: Any = SCHEMA, path: str = "") -> list[str]:
    """The paths of all values that a record can hold, from its JSON Schema."""
    if "$ref" in schema:
        return leaves(SCHEMA["$defs"][schema["$ref"].rsplit("/", 1)[-1]], path)
    for option in schema.get("anyOf", ()):
        if option.get("type") != "null":
            return leaves(option, path)
    if schema.get("type") == "array":
        return leaves(schema["items"], path)
    if "properties" in schema:
        return [
            leaf for name, part in schema["properties"].items() for leaf in leaves(part, f"{path}/{name}".lstrip("/"))
        ]
    return [path]


def test_every_value_of_a_record_has_a_label() -> None:
    aside = (
        "schema_version",
        "id",
        "source/",
        "other_sources/",
        "language",
        "blocks/",
        "evidence",
        "diagnostics/",
        "duplicate_of",
    )
    paths = [path for path in leaves() if not path.startswith(aside)]
    assert sorted(paths) == sorted(LABELS)
    assert len(set(LABELS.values())) == len(LABELS)
    assert set(LABELS.values()) >= ENTITIES
    assert COLOURS.keys() == set(LABELS.values())


def test_label_of_a_path() -> None:
    assert label_of("sessions/10/start") == "START"
    assert label_of("sessions/x/start") is None


def test_spacy_is_not_imported_before_it_is_needed() -> None:
    code = "import sys, announce_parse; announce_parse.find_temporal('om 20.00 uur'); print('spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"False\n"


def test_without_spacy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(MissingExtra, match=r"announce-parse\[spacy\]"):
        announce_parse.to_spacy(record())
