"""Names in programmes and descriptions that make nobody a participant."""

import pytest

from announce_parse import parse

CONCERT = """Voorjaarsconcert

Zondag 9 maart 2025, 15.00 uur
Dorpskerk, Veendam

Kamerkoor De Veen o.l.v. Anna Poel
Jan Mol, orgel

Programma

{programme}

Toegang: € 12
"""


def names(text, language="nl"):
    return [person.name for person in parse(text, media_type="text/plain", language=language).people]


@pytest.mark.parametrize(
    "line",
    [
        "Pieter Hellinck (1685-1750)",
        "Pieter Hellinck (1841–1904)\nMis in g klein",
        "• Pieter Hellinck, Sonate in g klein voor orgel",
        "Pieter Hellinck : Magnificat en si bémol",
        "Zes koralen, arr. Pieter Hellinck",
        "Zes koralen (bewerking Pieter Hellinck)",
        "Zes koralen van de componist Pieter Hellinck",
        "Foto: Pieter Hellinck",
    ],
)
def test_makers_of_works_and_pictures_take_no_part(line):
    assert "Pieter Hellinck" not in names(CONCERT.format(programme=line))


def test_who_plays_is_left():
    people = parse(CONCERT.format(programme="Pieter Hellinck (1685-1750)"), media_type="text/plain").people
    told = {person.name: (person.kind, person.role) for person in people}
    assert told["Kamerkoor De Veen"] == ("group", "performer")
    assert told["Anna Poel"] == ("person", "performer")
    assert told["Jan Mol"] == ("person", "performer")


def test_a_maker_of_whom_a_role_is_told_takes_part():
    text = """Filmavond: De Kade

Vrijdag 7 maart 2025, 20.00 uur in De Remise, Utrecht

We draaien De Kade, een documentaire van Marja Poel. Spreker: Marja Poel.
"""
    assert "Marja Poel" in names(text)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "We draaien De Kade, een documentaire van Marja Poel en Joris Mol."),
        ("en", "We screen The Pier, a film by Marja Poel and Joris Mol."),
        ("de", "Wir zeigen einen Film von Marja Poel und Joris Mol."),
        ("fr", "Projection du film écrit et réalisé par Marja Poel et Joris Mol."),
    ],
)
def test_makers_of_a_film_and_who_is_joined_to_them(language, sentence):
    text = f"La Kade\n\n7-3-2025, 20:00\n\n{sentence}\n"
    assert not {"Marja Poel", "Joris Mol"} & set(names(text, language))


@pytest.mark.parametrize("name", ["Laurenskerk Delft", "Azure Architect", "Sonata IV"])
def test_buildings_jobs_and_pieces_are_nobody(name):
    assert name not in names(f"Orgelconcert\n\n9 maart 2025, 15.00 uur\n\n{name}\nJan Mol, orgel\n")


@pytest.mark.parametrize(
    ("language", "line", "group"),
    [
        ("nl", "Stadsorkest Veendam speelt Zomerdromen", "Stadsorkest Veendam"),
        ("en", "Leeds Harbour Singers: Songs of the Sea", "Leeds Harbour Singers"),
        ("de", "Musikverein Beuel – Frühlingskonzert", "Musikverein Beuel"),
    ],
)
def test_an_ensemble_in_the_masthead_performs(language, line, group):
    text = f"{line}\n\n9-3-2025, 15:00\n\nVenue: Town Hall, Leeds\n"
    people = parse(text, media_type="text/plain", language=language).people
    assert (group, "group", "performer") in [(person.name, person.kind, person.role) for person in people]


def test_names_joined_to_a_speaker_speak_as_well():
    text = "Talk\n\n9 March 2025, 3 pm, Town Hall, Leeds\n\nThis session is led by Mary Poole and Xandrine Obwekko.\n"
    assert names(text, "en") == ["Mary Poole", "Xandrine Obwekko"]


@pytest.mark.parametrize(
    ("language", "line", "name"),
    [
        ("nl", "Tineke van 't Hof, bioloog", "Tineke van 't Hof"),
        ("nl", "Jan in ’t Veld, voorzitter", "Jan in ’t Veld"),
        ("nl", "Griet D'hondt, schepen", "Griet D'hondt"),
        ("fr", "Paul Le Goff, architecte", "Paul Le Goff"),
        ("en", "Fiona Drummond MP, biologist", "Fiona Drummond"),
        ("en", "Ann Poole MSc, biologist", "Ann Poole"),
        ("de", "Anna Moll MdB, Biologin", "Anna Moll"),
    ],
)
def test_shapes_of_names(language, line, name):
    speakers = {"nl": "Sprekers", "en": "Speakers", "de": "Referenten", "fr": "Intervenants"}[language]
    text = f"Debat over de kade\n\n12-3-2026, 20:00\n\n{speakers}:\n- {line}\n- Paul Morel, architect\n"
    people = parse(text, media_type="text/plain", language=language).people
    assert [person.name for person in people] == [name, "Paul Morel"]
    assert people[0].positions


@pytest.mark.parametrize("genitive", ["'s", "’s"])
def test_a_genitive_is_no_part_of_a_name(genitive):
    sentence = f"Join us for Rhiannon Poole{genitive} talk about boats."
    text = f"Evening talk\n\n12 March 2026, 8 pm, Town Hall, Leeds\n\n{sentence}\n"
    record = parse(text, media_type="text/plain", language="en")
    assert [person.name for person in record.people] == ["Rhiannon Poole"]
    assert [place.text for place in record.evidence["people/0/name"]] == ["Rhiannon Poole"]


@pytest.mark.parametrize(
    ("language", "text", "thing"),
    [
        ("de", "Module - ein Deep Dive mit Anna Kern\n\nMittwoch, 12. März 2025, 18 Uhr, Alte Mühle\n", "Deep Dive"),
        (
            "en",
            "A talk by Ann Poole\n\nThursday, June 25, 2026, 7 pm, Moor Library, in the Hudson Valley\n",
            "Hudson Valley",
        ),
    ],
)
def test_what_has_an_article_is_nobody(language, text, thing):
    found = names(text, language)
    assert thing not in found
    assert found


@pytest.mark.parametrize("called", ["het barokensemble Les Aubes", "de coverband De Noot"])
def test_a_group_that_its_noun_tells(called):
    text = f"""Zomerconcert

Zondag 9 juni 2025, 15.00 uur, Dorpskerk, Veendam

Kamerkoor De Veen brengt een concert in samenwerking met {called}.
"""
    assert called.split(maxsplit=2)[2] in names(text)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Anna Poel studeerde orgel in Gent bij prof. Dirk Hellinck en zong o.l.v. Dirk Hellinck."),
        ("en", "Anna Poel studied the organ in Leeds with Professor Dirk Hellinck."),
        ("de", "Anna Poel studierte Orgel in Kassel bei Prof. Dirk Hellinck."),
        ("fr", "Anna Poel a étudié l'orgue à Lille auprès de Dirk Hellinck."),
    ],
)
def test_somebodys_teacher_takes_no_part(language, sentence):
    text = f"Concert\n\n9-3-2025, 15:00\n\nOrgel: Anna Poel\n\n{sentence}\n"
    assert names(text, language) == ["Anna Poel"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Een avond ter nagedachtenis aan dr. Dirk Hellinck, met Anna Poel als spreker."),
        ("en", "An evening in memory of the late Dr Dirk Hellinck. Speaker: Anna Poel."),
        ("de", "Ein Abend zum Gedenken an Dr. Dirk Hellinck. Vortrag von Anna Poel."),
        ("fr", "Une soirée en mémoire de Dirk Hellinck. Intervenante : Anna Poel."),
    ],
)
def test_who_is_remembered_takes_no_part(language, sentence):
    assert names(f"Soirée\n\n9-3-2025, 15:00\n\n{sentence}\n", language) == ["Anna Poel"]


def test_a_lecture_named_after_somebody_is_nobody():
    text = "Tiende Dirk Hellincklezing\n\n9-3-2025, 15:00\n\nSpreker: Anna Poel\n"
    assert names(text) == ["Anna Poel"]


@pytest.mark.parametrize(
    ("language", "sentence", "business"),
    [
        ("nl", "Met dank aan: Bakkerij Roels, Stadsslagerij Jansen", "Bakkerij Roels"),
        ("en", "Thanks to our sponsors: Miller Butchers, Fletcher Bakery", "Miller Butchers"),
        ("de", "Wir danken: Bäckerei Müller, Elektro Wagner", "Bäckerei Müller"),
        ("fr", "Merci à : Boulangerie Martin, Garage Dupont", "Boulangerie Martin"),
    ],
)
def test_a_business_with_its_owners_name_is_nobody(language, sentence, business):
    assert business not in names(f"Fête\n\n5-6-2027, 14:00\n\nOrgel: Anna Poel\n\n{sentence}\n", language)


@pytest.mark.parametrize("name", ["Gabriëlle Nijhuis", "Owain Park"])
def test_a_surname_that_ends_like_a_building_is_somebodys(name):
    text = f"Concert\n\n9-3-2025, 15:00\n\nUitvoerenden\n\nAnna Poel (sopraan), dirigent {name} (bas)\n"
    assert name in names(text)


def test_somebody_whose_death_is_not_known_takes_no_part() -> None:
    text = (
        "Salt and law\n\nThursday, March 21, 2019, 7 p.m., Alder Hall\n\nHilda Stroud speaks about the law of "
        "the Fens and the career of Lin Hao (1904 - ?), a folklore specialist who worked at the Wren Institute.\n"
    )
    names = {person.name for person in parse(text, language="en").people}
    assert names <= {"Hilda Stroud"}


@pytest.mark.parametrize(
    ("language", "top", "programme"),
    [
        ("nl", "Orgel: Anna Poel", "Jan Willemsen (1963)\n\nToccata in d\n\nPieter Holtkamp (°1956)\n\nKoraalpartita"),
        ("nl", "Anna Poel, orgel", "Psalm 42\nArr. voor orgel: Kees Bruinsma"),
        ("de", "Sopran: Anna Poel", "Arnold Metzler (*1962)\nLux aeterna\n\nUrsula Bader (geb. 1977)\nNachtlied"),
        ("en", "Organist: Anna Poel", "Thomas Welby (1810)\n\nFantasia\n\nJohn Carrow (born 1948)\n\nSuite"),
        ("fr", "À l'orgue : Anna Poel", "Jean Lacombe (1957)\n\nPartita\n\nHélène Poncet (née en 1970)\nToccata"),
    ],
)
def test_composers_with_a_year_of_birth_above_a_work_take_no_part(language, top, programme):
    assert names(f"Concert\n\n9-3-2025, 15:00\n\n{top}\n\n{programme}\n", language) == ["Anna Poel"]


def test_a_list_of_artists_with_their_years_of_birth_takes_part():
    text = "Expositie\n\n9-3-2025, 15:00\n\nExposanten:\nAnna Poelstra (1963)\nHenk Wiersma (1970)\n"
    assert names(text) == ["Anna Poelstra", "Henk Wiersma"]
