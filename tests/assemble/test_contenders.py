"""Which candidates are looked at: those that have more than a slight chance of being chosen."""

from announce_parse.assemble.material import Material
from announce_parse.assemble.ranking import NONE, Candidate, best_of, contenders, weights_of
from announce_parse.assemble.view import View, view_of
from announce_parse.options import Options
from announce_parse.pipeline import context_for
from announce_parse.read.text import read_text


def view(text: str) -> View:
    document = read_text(text)
    return view_of(Material(document, (), (), context_for(document, Options(language="nl"))))


def candidates(seen: View) -> list[Candidate]:
    """Candidates of whom ever more features tell against, and of whom ever more tell for them."""
    weights = weights_of(seen.material.context.models, "venue")
    against = sorted((feature for feature in weights if feature != NONE), key=weights.__getitem__)
    told = [against[:count] for count in range(9)] + [against[-count:] for count in range(1, 9)]
    return [Candidate(0, 1, " ".join(features), frozenset(features)) for features in told]


def test_what_has_hardly_a_chance_beside_none_is_no_contender() -> None:
    seen = view("Molenpraat in De Kade")
    known = candidates(seen)
    kept = contenders(seen, "venue", known)
    alone = {one.value: best_of(seen, "venue", [one])[0][1] for one in known}
    assert 0 < len(kept) < len(known)
    assert min(alone[one.value] for one in kept) > max(alone[one.value] for one in known if one not in kept)
    assert all(alone[one.value] < 0.005 for one in known if one not in kept)


def test_contenders_keep_their_order_and_do_not_depend_on_each_other() -> None:
    seen = view("Molenpraat in De Kade")
    kept = contenders(seen, "venue", candidates(seen))
    assert kept == [one for one in candidates(seen) if contenders(seen, "venue", [one])]


def test_what_the_text_tells_of_is_a_contender_however_slight_its_chance() -> None:
    seen = view("Molenpraat in De Kade")
    known = candidates(seen)
    weak = next(one for one in known if one not in contenders(seen, "venue", known))
    assert contenders(seen, "venue", [weak], lambda _, one: one is weak) == [weak]
