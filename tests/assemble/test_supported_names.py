"""Which names of a text may be a body's: those that a cue, a label, the tagger or the name itself supports."""

import pytest

from announce_parse.assemble.bodies.candidates import names_of, organiser_candidates
from announce_parse.assemble.material import Material
from announce_parse.assemble.view import View, view_of
from announce_parse.document import Found
from announce_parse.options import Options
from announce_parse.pipeline import context_for
from announce_parse.read.text import read_text


def view(text: str, *found: Found) -> View:
    document = read_text(text)
    return view_of(Material(document, (), found, context_for(document, Options(language="nl"))))


@pytest.mark.parametrize(
    "text",
    [
        "Een avond georganiseerd door Zomerlinde in de stad.",
        "Organisatie: Zomerlinde",
        "Organisatie\nZomerlinde",
        "Morgen opent Zomerlinde, zie www.zomerlinde.example",
        "Kom kijken naar Zomerlinde (ZL) in de stad.",
    ],
)
def test_what_a_cue_a_label_or_a_site_tells_of_is_supported(text: str) -> None:
    names = names_of(view(text))
    assert "Zomerlinde" in [name.value for name in names.supported]
    assert "Zomerlinde" not in [name.value for name in names.bare]


def test_the_noun_of_a_body_and_the_tagger_support_a_name() -> None:
    text = "Wij lezen bij Leeskring Zuid en Zomerlinde."
    assert "Leeskring Zuid" in [name.value for name in organiser_candidates(view(text))]
    start = text.index("Zomerlinde")
    tagged = Found("organiser", start, start + 10, "Zomerlinde", "Zomerlinde", 0.6)
    assert "Zomerlinde" not in [name.value for name in organiser_candidates(view(text))]
    assert "Zomerlinde" in [name.value for name in organiser_candidates(view(text, tagged))]


def test_one_supported_mention_is_enough_and_the_mention_that_tells_most_counts() -> None:
    text = "Dans met Lo in Zomerlinde.\nDit feest is georganiseerd door Zomerlinde."
    known = [name for name in organiser_candidates(view(text)) if name.value == "Zomerlinde"]
    assert [name.start for name in known] == [text.rindex("Zomerlinde")]
    assert "before:by" in known[0].features


def test_a_bare_name_has_but_what_it_tells_by_itself() -> None:
    bare = {name.value: name.features for name in names_of(view("Morgen wandelt men langs Zomerlinde.")).bare}
    assert "w0=zomerlinde" in bare["Zomerlinde"]
    assert not [feature for feature in bare["Zomerlinde"] if feature.startswith(("prev=", "next=", "ahead="))]
