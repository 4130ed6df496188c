import tomllib
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from importlib.resources import files
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from announce_parse import languages
from announce_parse.languages import CODES, LanguagePack
from announce_parse.languages.labels import label_class, label_classes

SENTENCES = {
    "nl": "De lezing over het oude stadhuis wordt gehouden op donderdag en de toegang is gratis voor iedereen.",
    "en": "The talk about the old town hall will be held on Thursday and entrance is free for everyone.",
    "de": "Der Vortrag über das alte Rathaus findet am Donnerstag statt und der Eintritt ist für alle frei.",
    "fr": "La conférence sur l'ancien hôtel de ville aura lieu jeudi et l'entrée est libre pour tous.",
}


@cache
def words_of(code: str) -> dict[str, Any]:
    return tomllib.loads((files(languages) / f"{code}.toml").read_text(encoding="utf-8"))


def raw(code: str) -> dict[str, Any]:
    """Return the words of a pack, for the test to change."""
    return deepcopy(words_of(code))


def lists_of(data: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if isinstance(data, dict):
        for key, item in data.items():
            yield from lists_of(item, (*path, key))
    elif isinstance(data, list):
        yield path


def required(model: type[BaseModel], path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Yield the paths of the word lists that every pack must fill."""
    for name, field in model.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from required(field.annotation, (*path, name))
        elif field.is_required() and field.metadata:
            yield (*path, name)


@pytest.mark.parametrize("code", CODES)
def test_a_pack_loads(code: str) -> None:
    pack = languages.load(code)
    assert pack.code == code
    assert pack.name
    assert len(pack.temporal.months) == 12
    assert len(pack.temporal.weekdays) == 7


@pytest.mark.parametrize("path", [("code",), *required(LanguagePack)], ids=".".join)
def test_an_empty_section_is_an_error(path: tuple[str, ...]) -> None:
    data = {"code": "nl", **raw("nl")}
    *way, last = path
    section = data
    for key in way:
        section = section[key]
    if last == "code":
        del section[last]
    else:
        section[last] = []
    with pytest.raises(ValidationError, match=last):
        LanguagePack.model_validate(data)


@pytest.mark.parametrize("code", CODES)
def test_an_unknown_section_is_an_error(code: str) -> None:
    with pytest.raises(ValidationError, match="surprise"):
        LanguagePack.model_validate({"code": code, **raw(code), "surprise": ["word"]})


@pytest.mark.parametrize("code", CODES)
def test_no_word_is_blank_or_stands_twice_in_a_list(code: str) -> None:
    data = raw(code)
    for path in lists_of(data):
        words = data
        for key in path:
            words = words[key]
        flat = [word for item in words for word in (item if isinstance(item, list) else [item])]
        assert all(word.strip() == word and word for word in flat if isinstance(word, str)), path
        if not any(isinstance(item, list) for item in words):
            repeated = sorted({str(word) for word in flat if flat.count(word) > 1})
            assert not repeated, (path, repeated)


def test_an_unknown_language_has_no_pack() -> None:
    with pytest.raises(KeyError):
        languages.load("es")


@pytest.mark.parametrize("code", CODES)
def test_a_language_is_detected(code: str) -> None:
    assert languages.detect(SENTENCES[code]) == code


@pytest.mark.parametrize("text", ["", "12345 / 678", "Ω ψ χ"])
def test_a_text_without_words_has_no_language(text: str) -> None:
    assert languages.detect(text) is None


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("en", "E-mail address"),
        ("en", "Web address"),
        ("nl", "Mailadres"),
        ("de", "Rechnungsadresse"),
        ("fr", "Adresse électronique"),
    ],
)
def test_an_address_that_is_no_place_is_a_label_for_contact(code: str, label: str) -> None:
    assert label_class(label, label_classes(code)) == "contact"
