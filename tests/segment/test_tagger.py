"""Lines that choose their kind of block together."""

from announce_parse import parse

LETTER = """Lezing over stoomgemalen

Beste leden,

Op dinsdag 9 maart komt Reinout Vlasveld vertellen over de gemalen van
zijn jeugd, waarvan er nog maar één te bezichtigen is. Hij werkte er als
machinist, tot in 1987 de laatste ketel werd gedoofd, en hij schreef
daarna een boek over de mannen die de polders droog hielden.

De avond begint om acht uur in het dorpshuis van Ankeveen, Dammerweg
41, en de toegang is voor leden gratis. Anderen betalen aan de deur
vier euro.
"""


def test_the_lines_of_a_sentence_that_is_broken_are_of_one_kind() -> None:
    record = parse(LETTER, media_type="text/plain", language="nl")
    ends = {block.end for block in record.blocks}
    for above in (
        "de gemalen van\n",
        "Hij werkte er als\n",
        "ketel werd gedoofd, en hij schreef\n",
        "Anderen betalen aan de deur\n",
    ):
        assert LETTER.index(above) + len(above) not in ends
