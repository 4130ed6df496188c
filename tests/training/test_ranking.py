"""What the rankings learn from lists of candidates."""

from announce_parse.assemble.ranking import BIAS, NONE
from announce_parse.training.listwise import Rows, fit_apart, fit_lists
from announce_parse.training.ranking import Lists, train_subject

HEADING, QUOTED, CUE = frozenset({"heading"}), frozenset({"quoted"}), frozenset({"cue"})
HEADED: Rows = [(HEADING, True), (QUOTED, False)]
QUOTING: Rows = [(HEADING, False), (QUOTED, True)]


def test_documents_that_count_less_are_outvoted_by_fewer_ones() -> None:
    lists = [HEADED] * 4 + [QUOTING] * 10
    alike = fit_lists(lists)
    assert alike["quoted"] > alike["heading"]
    weighed = fit_lists(lists, [1.0] * 4 + [0.1] * 10)
    assert weighed["heading"] > weighed["quoted"]


def test_several_candidates_of_a_document_may_be_right_where_each_is_judged_apart() -> None:
    weights = fit_apart([[(CUE, True), (CUE, True), (HEADING, False)]] * 9)
    assert weights["cue"] + weights[BIAS] > 0 > weights["heading"] + weights[BIAS]
    assert NONE not in weights


def test_a_ranking_of_drawn_publishers_is_the_same_each_time_and_knows_what_most_publishers_do() -> None:
    lists = Lists([HEADED] * 30 + [QUOTING] * 9, [f"p{n // 3}" for n in range(39)], [1.0] * 39)
    weights = train_subject(lists, "room")
    assert weights == train_subject(lists, "room")
    assert weights["heading"] > weights["quoted"]
