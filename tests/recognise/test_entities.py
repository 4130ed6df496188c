from pathlib import Path

import pytest

import announce_parse
from announce_parse.errors import InvalidOption

spacy = pytest.importorskip("spacy")

TEXT = "Debatavond\n\nOp 3 mei 2024 om 20.00 uur.\n\nModerator: Qzx Vrbn\n\nSpreker: Anna de Wit (Zbrt Klmp)\n"


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the folder of a pipeline that knows one person and one organisation."""
    nlp = spacy.blank("nl")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [
            {"label": "PER", "pattern": "Qzx Vrbn"},
            {"label": "ORG", "pattern": "Zbrt Klmp"},
            {"label": "DATE", "pattern": "3 mei 2024"},
        ]
    )
    folder = tmp_path_factory.mktemp("pipeline")
    nlp.to_disk(folder)
    return str(folder)


def people(text: str, **options: str) -> dict[str, announce_parse.record.Person]:
    return {person.name: person for person in announce_parse.parse(text, language="nl", **options).people}


def test_a_person_that_only_the_pipeline_knows_is_judged_like_a_full_name(pipeline: str) -> None:
    assert people(TEXT, entities=pipeline)["Qzx Vrbn"].role == "moderator"


def test_values_of_the_text_are_the_same_but_for_what_the_pipeline_adds(pipeline: str) -> None:
    plain = announce_parse.parse(TEXT, language="nl")
    helped = announce_parse.parse(TEXT, language="nl", entities=pipeline)
    assert helped.sessions == plain.sessions
    assert {"Anna de Wit"} <= set(people(TEXT)) & set(people(TEXT, entities=pipeline))


def test_places_of_entities_are_those_of_the_text(pipeline: str) -> None:
    record = announce_parse.parse(TEXT, language="nl", entities=pipeline)
    found = [shown for values in record.evidence.values() for shown in values]
    assert all(TEXT[shown.start : shown.end] == shown.text for shown in found)
    assert "Qzx Vrbn" in {shown.text for shown in found}


@pytest.mark.parametrize("text", ["", "\n\n", "Qzx", "Qzx Vrbn"])
def test_short_texts_do_not_trouble_it(pipeline: str, text: str) -> None:
    record = announce_parse.parse(text, language="nl", entities=pipeline)
    assert "".join(block.text for block in record.blocks) == text


@pytest.mark.parametrize("name", ["no_such_pipeline", "/no/such/folder", ""])
def test_a_pipeline_that_is_not_there_is_told(name: str) -> None:
    with pytest.raises(InvalidOption, match="entities"):
        announce_parse.parse(TEXT, entities=name)


def test_a_folder_that_is_no_pipeline_is_told(tmp_path: Path) -> None:
    with pytest.raises(InvalidOption, match="cannot be loaded"):
        announce_parse.parse(TEXT, entities=str(tmp_path))
