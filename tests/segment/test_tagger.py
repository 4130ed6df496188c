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


TIMETABLE = """Mijn proefschrift gaat over stoomgemalen, en dat vier ik graag met jullie.

Ik verdedig het op dinsdag 9 maart 2027 in de Aula van Ankeveen. Ik vertel graag hoe dat gaat, want het is een rare dag.

- 14:30 de commissie komt binnen en iedereen gaat staan, ook wie net lekker zit
- De rector zegt dat het mag beginnen en legt uit waarom iedereen een jurk aanheeft
- Ik vertel in gewone woorden waar mijn onderzoek over ging en waarom de polders droog zijn
- De leden van de commissie vragen mij één voor één wat zij nog niet begrepen hebben
- Om 15:30 roept de pedel dat het uur voorbij is, en dan hoef ik niets meer te zeggen
- De commissie verlaat de zaal en overlegt of ik het goed heb gedaan

Jullie zijn van harte welkom, ook als jullie niets van stoom weten.
"""


def test_a_list_with_hours_in_front_of_its_items_is_a_programme() -> None:
    record = parse(TIMETABLE, media_type="text/plain", language="nl")
    (block,) = (block for block in record.blocks if "legt uit waarom" in block.text)
    assert block.kind == "programme"
    assert block.text.startswith("- 14:30") and "of ik het goed heb gedaan" in block.text
