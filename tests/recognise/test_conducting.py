"""Who conducts, told in a sentence about a concert; who did so in former times takes no part."""

import pytest

from announce_parse import parse

CONCERTS = {
    "fr": "Concert de printemps\n\nSamedi 14 mars 2026 à 20h, église de Brélès\n\n",
    "nl": "Voorjaarsconcert\n\nZaterdag 14 maart 2026, 20.00 uur, Dorpskerk\n\n",
    "de": "Frühjahrskonzert\n\nSamstag, 14. März 2026, 20 Uhr, Stadtkirche\n\n",
    "en": "Spring concert\n\nSaturday 14 March 2026, 8pm, St Anne's\n\n",
}


def names(language: str, text: str, top: str | None = None) -> dict[str, str]:
    record = parse((top or CONCERTS[language]) + text, media_type="text/plain", language=language)
    return {person.name: person.role for person in record.people}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ce concert, sous la direction de Claire Mornet, sera donné au profit de la Croix-Bleue."),
        ("fr", "Les musiciens, sous la baguette de leur cheffe Claire Mornet, joueront des airs de films."),
        ("fr", "Les choristes seront dirigés par Claire Mornet."),
        ("nl", "Het koor zingt onder de bezielende leiding van Claire Mornet."),
        ("de", "Es singt der Kammerchor unter der musikalischen Leitung von Claire Mornet."),
        ("en", "The players, under the baton of Claire Mornet, will give an evening of film music."),
    ],
)
def test_who_conducts_performs(language: str, text: str) -> None:
    assert names(language, text).get("Claire Mornet") == "performer"


@pytest.mark.parametrize(
    "text",
    [
        "Après vingt ans sous la baguette de Luc Perret, les choristes chanteront Fauré.",
        "La chorale était autrefois sous la direction de Luc Perret.",
    ],
)
def test_who_conducted_in_former_times_takes_no_part(text: str) -> None:
    assert "Luc Perret" not in names("fr", text)


@pytest.mark.parametrize(
    "text",
    [
        "Ouvrage collectif sous la direction de Claire Mornet.",
        "Jean Vasseur prépare une thèse sous la direction de Claire Mornet.",
    ],
)
def test_who_directs_a_book_or_a_thesis_does_not_perform(text: str) -> None:
    top = "Conférence de Jean Vasseur sur l'orgue\n\nJeudi 12 mars 2026 à 19h, médiathèque\n\n"
    assert "Claire Mornet" not in names("fr", text, top)


def test_a_group_that_is_called_by_its_noun_and_who_conducts_it_perform() -> None:
    found = names("fr", "La chorale Les Alizés, sous la direction de Claire Mornet, chantera Fauré.")
    assert found == {"Les Alizés": "performer", "Claire Mornet": "performer"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("L'Ensemble instrumental lochois interprétera trois œuvres.", "Ensemble instrumental lochois"),
        ("L'Orchestre symphonique régional, dirigé par Jean Vasseur, jouera Ravel.", "Orchestre symphonique régional"),
        ("L'Ensemble vocal Les Alizés donnera un concert.", "Ensemble vocal Les Alizés"),
    ],
)
def test_groups_called_by_adjectives_perform(text: str, name: str) -> None:
    assert names("fr", text).get(name) == "performer"


def test_what_somebody_may_have_played_is_no_lesson() -> None:
    text = "La pièce est suivie d'un échange avec les membres du conseil animé par Claire Mornet."
    assert names("fr", text).get("Claire Mornet") == "moderator"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Sous la direction de Maëlle Kerbrat, la chorale chantera des airs de la mer."),
        ("nl", "Onder leiding van Anna Poel, het koor zingt liederen van de zee."),
        ("en", "With Anna Poel, the choir sings songs of the sea."),
    ],
)
def test_the_group_that_somebody_leads_is_no_employer(language: str, sentence: str) -> None:
    text = f"Concert\n\n21.3.2026, 20:30\n\n{sentence}\n"
    people = parse(text, media_type="text/plain", language=language).people
    assert [person.positions for person in people if person.kind == "person"] == [()]


@pytest.mark.parametrize(
    ("language", "line", "group"),
    [
        ("fr", "Ensemble vocal Papillon, dir. Claire Mornet", "Ensemble vocal Papillon"),
        ("fr", "Ensemble vocal Papillon\nsous la direction de Claire Mornet", "Ensemble vocal Papillon"),
        ("fr", "Ensemble vocal Papillon, cheffe : Claire Mornet", "Ensemble vocal Papillon"),
        ("nl", "Kamerkoor Vlinder, dir. Claire Mornet", "Kamerkoor Vlinder"),
        ("nl", "Kamerkoor Vlinder\nleiding Claire Mornet", "Kamerkoor Vlinder"),
        ("de", "Kammerchor Falter\nDir. Claire Mornet", "Kammerchor Falter"),
        ("de", "Kammerchor Falter unter Claire Mornet", "Kammerchor Falter"),
        ("en", "Concorde Ensemble, MD: Claire Mornet", "Concorde Ensemble"),
    ],
)
def test_who_leads_a_group_performs_without_the_word_concert(language: str, line: str, group: str) -> None:
    tops = {"fr": "Temps calme\n\n", "nl": "Stil weer\n\n", "de": "Stilles Wetter\n\n", "en": "Quiet Weather\n\n"}
    behind = "\n\n" + CONCERTS[language].partition("\n\n")[2]
    assert names(language, line + behind, tops[language]) == {group: "performer", "Claire Mornet": "performer"}


@pytest.mark.parametrize(
    ("language", "top", "line"),
    [
        ("en", "Concert: Quiet Weather\n\n", "Concorde Ensemble, conducted by Claire Mornet"),
        ("nl", "Concert: Stil weer\n\n", "Concorde Ensemble o.l.v. Claire Mornet"),
        ("de", "Konzert: Stilles Wetter\n\n", "Concorde Ensemble, Leitung: Claire Mornet"),
        ("fr", "Concert : Temps calme\n\n", "Ensemble vocal Concorde, direction Claire Mornet"),
    ],
)
def test_the_title_of_a_concert_is_no_act_where_an_ensemble_plays(language: str, top: str, line: str) -> None:
    behind = "\n\n" + CONCERTS[language].partition("\n\n")[2]
    group = "Ensemble vocal Concorde" if language == "fr" else "Concorde Ensemble"
    assert names(language, line + behind, top) == {group: "performer", "Claire Mornet": "performer"}


def test_the_church_below_who_conducts_is_no_employer() -> None:
    text = "Quiet Weather\n\nWeir Ensemble, conducted by Jane Dolan\n\nSt Nicholas' Church, Orme\n13 March, 8pm\n"
    record = parse(text, media_type="text/plain", language="en")
    assert [person.positions for person in record.people] == [(), ()]
    assert record.venue is not None
    assert record.venue.name == "St Nicholas' Church"
