"""Names of groups with a small word inside."""

import pytest

from announce_parse import parse


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Concert de l'Ensemble vocal Arpège, direction Marie Duval", "Ensemble vocal Arpège"),
        ("Concert de l'Orchestre de chambre Lacaze, direction Marie Duval", "Orchestre de chambre Lacaze"),
        ("Concert du Chœur Arpège, direction Marie Duval", "Chœur Arpège"),
    ],
)
def test_the_kind_of_a_group_is_a_part_of_its_name(line: str, name: str) -> None:
    text = f"{line}\nRequiem\nDimanche 24 novembre 2024, 17h, église Saint-Pierre, Beaumont\n"
    people = parse(text, media_type="text/plain", language="fr").people
    assert (name, "performer") in [(person.name, person.role) for person in people]
    assert not any(person.name in ("Ensemble", "Orchestre", "Arpège", "Lacaze") for person in people)
