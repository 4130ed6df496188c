import pytest

from announce_parse.options import Options
from announce_parse.read import read
from announce_parse.read.front_matter import read_front_matter
from tests.read.sound import facts, sound

HUGO = """+++
title = "Lezing over water"
date = 2024-04-01T10:00:00+02:00
event_start = 2024-05-03T20:00:00+02:00
event_end = 2024-05-03T22:00:00+02:00
location = "De Kring"
city = "Delft"
speakers = ["Anna Bos", "Bob Vis"]
registration = "https://kring.example/aan"
+++
Tekst
"""
JEKYLL = """---
layout: event
title: "Lezing over water"
date: 2024-05-03 20:00:00 +0200
location: De Kring
moderator: Cor Dam
organizer: [Waterclub, {name: Dorpshuis}]
lang: nl
---
Tekst
"""


def values(source: str, path: str | None = None) -> dict[str, object]:
    return facts(sound(read(source, Options(media_type="text/markdown"), path=path)))


def test_toml() -> None:
    assert values(HUGO) == {
        "title": "Lezing over water",
        "sessions/0/start_date": "2024-05-03",
        "sessions/0/start": "20:00",
        "sessions/0/end": "22:00",
        "venue/name": "De Kring",
        "venue/city": "Delft",
        "registration/url": "https://kring.example/aan",
        "people/0/name": "Anna Bos",
        "people/0/role": "speaker",
        "people/1/name": "Bob Vis",
        "people/1/role": "speaker",
    }
    assert str(read(HUGO, Options()).reference_date) == "2024-04-01"


def test_yaml() -> None:
    found = values(JEKYLL)
    assert (found["sessions/0/start_date"], found["sessions/0/start"]) == ("2024-05-03", "20:00")
    assert (found["organisers/0/name"], found["organisers/1/name"]) == ("Waterclub", "Dorpshuis")
    assert (found["people/0/name"], found["people/0/role"]) == ("Cor Dam", "moderator")
    assert read(JEKYLL, Options()).language == "nl"


def test_the_date_of_a_post_is_no_event() -> None:
    document = read("---\ntitle: Lezing\ndate: 2024-04-01\n---\nOp 3 mei", Options())
    assert "sessions/0/start_date" not in facts(document)
    assert str(document.reference_date) == "2024-04-01"


def test_the_date_of_a_file_name_is_that_of_the_post() -> None:
    document = read("---\ntitle: Lezing\n---\nOp 3 mei", Options(), path="_posts/2024-04-01-lezing.md")
    assert str(document.reference_date) == "2024-04-01"


@pytest.mark.parametrize(
    "front",
    [
        "title: [",
        "title: 'niet dicht",
        "- a\n- b",
        "\ttab: x",
        "title: !!python/object/apply:os.system ['true']",
        "a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]",
        "title: Lezing\ntitle: Nog een",
        "? {a: b}\n: c",
        "date: 2024-99-99",
        "date: 9999999999-01-01",
        "location: {name: {name: {name: {name: {name: x}}}}}",
        "speakers: " + "[" * 300 + "]" * 300,
        "start: 2024-05-03T99:99",
        "title: \x01",
        "",
    ],
)
@pytest.mark.parametrize("fence", ["---", "+++"])
def test_broken_front_matter_never_raises(front: str, fence: str) -> None:
    document = sound(read(f"{fence}\n{front}\n{fence}\nTekst\n", Options(media_type="text/markdown")))
    assert document.text.endswith("Tekst")


def test_a_bomb_of_aliases_stays_small() -> None:
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    front = read_front_matter("---\n" + "\n".join(lines) + "\nspeakers: *a11\n---\nTekst", None)
    assert len(str(front.facts)) < 100_000


def test_what_is_no_front_matter_stays_text() -> None:
    assert read_front_matter("---\nTekst zonder einde", None).length == 0
    assert read("---\nTekst zonder einde", Options(media_type="text/plain")).text == "---\nTekst zonder einde"
