"""Posts of institutes, clubs and small houses in German and French, with the same forms in the other languages."""

import pytest

from announce_parse import parse

WHEN = {
    "nl": "Dinsdag 21 mei 2024, 20.00 uur\nDe Kring, Dorpsstraat 1, Delft\n",
    "en": "Tuesday 21 May 2024, 8 pm\nThe Playhouse, 1 High Street, Leeds\n",
    "de": "Dienstag, 21. Mai 2024, 20 Uhr\nBürgerhaus, Marktstraße 1, Bonn\n",
    "fr": "Mardi 21 mai 2024 à 20h\nMaison du Lac, 1 rue du Port, Lyon\n",
}


def record_of(language, title, rest):
    return parse(f"{title}\n\n{WHEN[language]}\n{rest}\n", media_type="text/plain", language=language)


def told(people):
    return [(one.name, [(p.title, p.organisation) for p in one.positions]) for one in people]


@pytest.mark.parametrize(
    ("language", "line", "free"),
    [
        ("de", "Der Eintritt ist wie immer frei.", True),
        ("de", "Der Eintritt zur Sonntagsnachmittagsführung ist frei.", True),
        ("nl", "De toegang is zoals altijd vrij.", True),
        ("fr", "L'entrée est comme toujours libre.", True),
        ("fr", "L'entrée est à prix libre.", None),
        ("de", "Der Eintritt ist leider nicht frei.", None),
        ("de", "Der Eintritt ist für Mitglieder frei, sonst 5 Euro.", None),
    ],
)
def test_entrance_that_is_free_as_ever(language, line, free):
    assert record_of(language, "Moore / Bogs / Veen", line).free is free


@pytest.mark.parametrize(
    ("language", "line", "position"),
    [
        (
            "fr",
            "Anne Poel, secrétaire générale du réseau picard de lutte contre l'oubli",
            ("secrétaire générale", "réseau picard de lutte contre l'oubli"),
        ),
        (
            "fr",
            "Anne Poel, directrice d’études à l’Ecole des hautes études en sciences humaines",
            ("directrice d’études", "Ecole des hautes études en sciences humaines"),
        ),
        (
            "fr",
            "Anne Poel, professeure à l'école de la deuxième chance depuis dix ans",
            ("professeure", "école de la deuxième chance"),
        ),
        ("fr", "Anne Poel, grand reporter Le Courrier", ("grand reporter", "Le Courrier")),
        ("fr", "Anne Poel, spécialiste des migrations depuis vingt ans", ("spécialiste des migrations", None)),
        ("fr", "Anne Poel, directrice du service de l'eau", ("directrice", "service de l'eau")),
    ],
)
def test_names_of_bodies_in_small_letters_go_on_to_the_end_of_what_is_told(language, line, position):
    (person,) = record_of(language, "Table ronde : la ville", line).people
    assert (person.positions[0].title, person.positions[0].organisation) == position


@pytest.mark.parametrize(
    ("language", "text", "positions"),
    [
        (
            "fr",
            "Jean-Philippe Moreau\n\nDocteur en philosophie, professeur à l’Université de Mons. Directeur de recherche "
            "au FNRX. Il publie beaucoup.",
            [
                ("Docteur en philosophie", None),
                ("professeur", "Université de Mons"),
                ("Directeur de recherche", "FNRX"),
            ],
        ),
        (
            "fr",
            "Intervenant : Jean-Philippe Moreau\n\nSociologue\nPrésident de l’association AQUALAB",
            [("Sociologue", None), ("Président", "association AQUALAB")],
        ),
        (
            "fr",
            "Marie Poel\nest maîtresse de conférences en sociologie à l'Université de Mons.",
            [("maîtresse de conférences en sociologie", "Université de Mons")],
        ),
        (
            "de",
            "Referentin: Anna Berger\n\nLeiterin des Stadtarchivs Bonn. Sie forscht über Flüsse.",
            [("Leiterin", "Stadtarchivs Bonn")],
        ),
    ],
)
def test_jobs_below_a_name_that_stands_alone(language, text, positions):
    assert told(record_of(language, {"fr": "Conférence : l'eau", "de": "Vortrag: Wasser"}[language], text).people)[0][
        1
    ] == (positions)


def test_a_label_below_a_name_begins_no_job_of_it():
    people = record_of("en", "Thesis defence: Ice", "Internal examiner: Dr. Walter Lisle\nChair: Dr. Tom Berry").people
    assert all(not one.positions or one.positions[0].title != "Chair: Dr" for one in people)


@pytest.mark.parametrize(
    ("language", "text", "organisers", "partners"),
    [
        (
            "fr",
            "Organisée par l’ITI MAREX en association avec le GIS Euro-Mer, l'école est ouverte à tous.",
            ["ITI MAREX"],
            ["GIS Euro-Mer"],
        ),
        (
            "de",
            "Veranstalter sind das Bonner Staatsarchiv (Dr. Edith Stark) sowie die Universitätsbibliothek Bonn.",
            ["Bonner Staatsarchiv", "Universitätsbibliothek Bonn"],
            [],
        ),
        ("fr", "Avec le soutien de la Banque des Rivières et d’Hebergix.", [], ["Banque des Rivières", "Hebergix"]),
        (
            "fr",
            "La Cellule Égalité de l'UFR Sciences Humaines et Sociales de Nancy vous invite à une soirée.",
            ["Cellule Égalité de l'UFR Sciences Humaines et Sociales de Nancy"],
            [],
        ),
    ],
)
def test_bodies_behind_apostrophes_and_asides(language, text, organisers, partners):
    record = record_of(language, {"fr": "Les eaux du lac", "de": "Wasser im Moor"}[language], text)
    assert [body.name for body in record.organisers] == organisers
    assert [body.name for body in record.partners] == partners


@pytest.mark.parametrize(
    ("language", "text", "series"),
    [
        ("de", "Ein Vortrag im Rahmen des Historischen Kolloquiums.", "Historischen Kolloquiums"),
        ("en", "As part of the Physics Colloquium.", "Physics Colloquium"),
        ("de", "Im Rahmen der Ringvorlesung „Klima und Moor“ spricht Anna Berger.", "Klima und Moor"),
        ("de", "Im Rahmen der Ausstellung „Klima und Moor“ spricht Anna Berger.", None),
    ],
)
def test_what_recurs_and_frames_the_event_is_its_series(language, text, series):
    record = record_of(language, {"en": "Bogs in winter", "de": "Wasser im Winter"}[language], text)
    assert (record.series and record.series.name) == series
    assert record.title in ("Bogs in winter", "Wasser im Winter")


@pytest.mark.parametrize("title", ["Conférence « La mer »", 'Café-débat "La ville"'])
def test_a_genre_and_its_quoted_title_are_no_series(title):
    assert record_of("fr", title, "").series is None


@pytest.mark.parametrize(
    ("language", "text", "title"),
    [
        (
            "fr",
            "Les Rencards d'Elne commencent par une conférence gratuite intitulée « Climat et limites ».",
            "Climat et limites",
        ),
        ("de", "Das Thema lautet: Alte Geschichten der Stadt", "Alte Geschichten der Stadt"),
        ("fr", "Le titre est : Les eaux de la Loire", "Les eaux de la Loire"),
    ],
)
def test_titles_that_a_sentence_entitles(language, text, title):
    heading = {"fr": "Une conférence le 21 mai", "de": "Vortrag am 21. Mai"}[language]
    assert record_of(language, heading, text).title == title


def test_makers_in_brackets_behind_what_is_sung_take_no_part():
    sung = "« La rivière » (Paul Morin), « Le lac » (Yves Dulac) et « Une île » (Serge Lamy)"
    text = f"La chorale de Lormes interprétera {sung}."
    assert {"Paul Morin", "Yves Dulac", "Serge Lamy"}.isdisjoint(
        one.name for one in record_of("fr", "Concert", text).people
    )


def test_who_gives_a_quoted_talk_takes_part():
    text = "Au programme :\n« La rivière » (Paul Morin)\n« Le lac » (Anne Dulac)"
    assert {"Paul Morin", "Anne Dulac"} == {one.name for one in record_of("fr", "Colloque sur l'eau", text).people}


def test_bodies_called_after_somebody_and_adverbs_are_nobody():
    panel = "Mit:\nProf. Dr. Julia Nolte, Ludwig-Richter-Universität München\nDr. Eike Winzer, Wagenbau AG"
    assert [one.name for one in record_of("de", "Podiumsdiskussion: Stadt", panel).people] == [
        "Julia Nolte",
        "Eike Winzer",
    ]
    assert record_of("fr", "Conférence « Vivre ensemble »", "").people == ()


@pytest.mark.parametrize("evening", ["lädt am Dienstag um 19 Uhr ein.", "lädt um 19 Uhr ein, und alle kommen."])
def test_the_end_of_a_verb_is_no_minute(evening):
    (session,) = parse(f"Moorabend\n\n21. Mai 2024, Rathaus Bonn. Der Verein {evening}", language="de").sessions
    assert session.start == "19:00"


@pytest.mark.parametrize(
    ("line", "name", "role", "positions"),
    [
        (
            "Der Vortrag des Stadtarchivars Michael Berger führt an den Fluss.",
            "Michael Berger",
            "speaker",
            "Stadtarchivars",
        ),
        ("Der Vortrag der Historikerin Anna Berger führt an den Fluss.", "Anna Berger", "speaker", "Historikerin"),
        (
            "Auch der Bürgermeister Robert Ballmann wird über die Wege informieren.",
            "Robert Ballmann",
            "speaker",
            "Bürgermeister",
        ),
        ("Diplom-Geograf Hermann Bösch referiert zum Thema Heide.", "Hermann Bösch", "speaker", "Diplom-Geograf"),
        ("Karsten Schwan, GLS-Vorstand, spricht über Moore.", "Karsten Schwan", "speaker", "Vorstand"),
        ("Anna Berger und Marie Ziel an den Vocals bringen Lieder von einst.", "Anna Berger", "performer", "Vocals"),
    ],
)
def test_who_takes_part_and_as_what_in_german_sentences(line, name, role, positions):
    person = next(one for one in record_of("de", "Ein Konzert und ein Vortrag", line).people if one.name == name)
    assert (person.role, person.positions[0].title) == (role, positions)


def test_a_meteorologist_and_a_presenter_of_a_station_are_two_jobs():
    (person,) = record_of(
        "de", "Vortrag: Moore", "Karsten Schwan, Meteorologe und GLS-Wettermoderator, spricht."
    ).people
    assert told([person])[0][1] == [("Meteorologe", None), ("Wettermoderator", "GLS")]


def test_an_instrument_behind_a_name_with_its_article_is_no_job():
    record = record_of(
        "de", "Konzert im Mai", "In der Kirche wird Altbürgermeister Gerhard Berger die Orgel erklingen lassen."
    )
    assert [p.title for p in record.people[-1].positions] == ["Altbürgermeister"]


@pytest.mark.parametrize(
    ("language", "line", "organisers", "partners"),
    [
        (
            "fr",
            "L'association « Rassembler pour l'eau » organise un forum.",
            ["association « Rassembler pour l'eau »"],
            [],
        ),
        (
            "fr",
            "Le forum est organisé par FuturLac en partenariat avec Numéria, BeLac, Lacs en Poche et avec vous.",
            ["FuturLac"],
            ["Numéria", "BeLac", "Lacs en Poche"],
        ),
        ("de", "Wir laden zum Sommerfest der Gemeinde Hallerau ein.", ["Gemeinde Hallerau"], []),
    ],
)
def test_quoted_bodies_and_lists_without_an_end(language, line, organisers, partners):
    record = record_of(language, {"fr": "Climat, tous acteurs", "de": "Moore und Seen"}[language], line)
    assert [body.name for body in record.organisers] == organisers
    assert [body.name for body in record.partners] == partners


def test_a_counted_series_may_be_quoted():
    record = record_of("de", "3. „Netzwerktreffen Klimaschutz“ der Gemeinde Hallerau", "")
    assert (record.series.name, record.series.edition, record.title) == (
        "Netzwerktreffen Klimaschutz",
        3,
        "Netzwerktreffen Klimaschutz",
    )


def test_a_title_that_names_a_house_is_nobody():
    record = record_of("de", "Schätze im Museum", "Der Geschichtsverein Au lädt zu einem Vortrag ein.")
    assert [body.name for body in record.organisers] == ["Geschichtsverein Au"]


@pytest.mark.parametrize(
    ("language", "line"), [("fr", "Une journée online et offline."), ("de", "Online und offline.")]
)
def test_both_here_and_on_the_line(language, line):
    assert record_of(language, "Climat / Klima", line).attendance == "mixed"


def test_who_comes_with_a_talk_speaks():
    record = record_of(
        "de", "Treffen der Gruppe", "Danach kommt Marco Klübermann aus Würzburg mit seinem Vortrag über Skandinavien."
    )
    assert [(one.name, one.role) for one in record.people] == [("Marco Klübermann", "speaker")]
