"""Names that a text tells of in passing: only those matter that may be taken for a participant's."""

from announce_parse import parse
from announce_parse.document import Document, lines_of
from announce_parse.recognise.participation.aside import asides
from announce_parse.recognise.participation.features import candidates_of
from announce_parse.recognise.participation.role_words import role_words
from announce_parse.recognise.token_lines import page_of
from announce_parse.recognise.word_features import words_of

TEXT = "Volgende week: Wim Poel en Fleur Mol over dijken. Morgen spreekt Els Zandstra."


def test_of_a_name_in_which_nobody_is_seen_nothing_is_asked() -> None:
    page = page_of(Document(TEXT, lines_of(TEXT)), (), words_of("nl"))
    candidates = candidates_of(page, [], role_words("nl"))
    names = {candidate.start: candidate.text for candidate in candidates}
    everyone = asides(TEXT, page, candidates, {}, "nl", seen=set(names.values()))
    assert {"wim poel", "fleur mol"} <= {names[start] for start in everyone}
    assert asides(TEXT, page, candidates, {}, "nl", seen=set()) == set()
    assert {names[start] for start in asides(TEXT, page, candidates, {}, "nl", seen={"wim poel"})} >= {"wim poel"}


def test_who_comes_another_time_does_not_take_part() -> None:
    named = {person.name for person in parse(f"Lezing: Dijken\n\n{TEXT}", language="nl").people}
    assert named == {"Els Zandstra"}
