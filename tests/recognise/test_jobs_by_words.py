"""Jobs of all languages by their nouns: alone behind 'is', described behind the noun, in charge of something."""

import pytest

from announce_parse import parse

HEADS = {
    "nl": "Avond over zilt\n\n12 maart 2026, 20.00 uur, De Remise, Zutphen\n\n",
    "en": "Evening on salt\n\n12 March 2026, 8 pm, Tallow Library\n\n",
    "de": "Abend über Salz\n\n12. März 2026, 20 Uhr, Bürgerhaus Salzau\n\n",
    "fr": "Soirée sur le sel\n\n12 mars 2026 à 20h, médiathèque de Salins\n\n",
}


def told(sentence, language):
    record = parse(f"{HEADS[language]}{sentence}\n", media_type="text/plain", language=language)
    return [(person.name, p.title, p.organisation) for person in record.people for p in person.positions]


@pytest.mark.parametrize(
    ("language", "sentence", "position"),
    [
        ("nl", "Merel Oosterhuis is toxicoloog en vertelt over haar werk.", ("toxicoloog", None)),
        ("nl", "Spreker: Merel Oosterhuis, toezichthouder bij Stichting Zilt", ("toezichthouder", "Stichting Zilt")),
        ("en", "Helen Tallow is a bioinformatician and will talk about her work.", ("bioinformatician", None)),
        ("en", "Speaker: Helen Tallow, birder at Tallow Trust", ("birder", "Tallow Trust")),
        ("de", "Ida Salzer ist Virologin und berichtet aus der Arbeit.", ("Virologin", None)),
        ("de", "Vortrag: Ida Salzer, Beisitzerin bei der Stiftung Salz", ("Beisitzerin", "Stiftung Salz")),
        ("fr", "Claire Saline est généticienne et parlera de son travail.", ("généticienne", None)),
        ("fr", "Intervenante : Claire Saline, pépiniériste à la Ferme du Sel", ("pépiniériste", "Ferme du Sel")),
    ],
)
def test_nouns_of_jobs(language, sentence, position):
    assert [item[1:] for item in told(sentence, language)] == [position]


@pytest.mark.parametrize(
    ("language", "sentence", "position"),
    [
        ("en", "Helen Tallow is Head of Data Science and will speak.", ("Head of Data Science", None)),
        ("en", "With Head of Growth Helen Tallow.", ("Head of Growth", None)),
        ("de", "Mit Ida Salzer (Head of Growth, Salzwerk AG)", ("Head of Growth", "Salzwerk AG")),
        ("nl", "Met Merel Oosterhuis, Head of Marketing bij Ziltnet.", ("Head of Marketing", "Ziltnet")),
        ("fr", "Avec Claire Saline, adjointe à la culture.", ("adjointe à la culture", None)),
        ("fr", "Avec Claire Saline, directrice de l'école Jules-Sel.", ("directrice", "école Jules-Sel")),
        ("en", "With Helen Tallow, director of Modern Art Tallow.", ("director", "Modern Art Tallow")),
        (
            "fr",
            "Avec Anne Dubreuil, ancienne ministre du Commerce et de l'Artisanat local.",
            ("ancienne ministre du Commerce et de l'Artisanat local", None),
        ),
    ],
)
def test_in_charge_of(language, sentence, position):
    assert [item[1:] for item in told(sentence, language)] == [position]


@pytest.mark.parametrize(
    ("language", "sentence", "title"),
    [
        ("fr", "Avec la chargée de recherche Claire Saline.", "chargée de recherche"),
        ("fr", "Rencontre avec l'éducatrice spécialisée Claire Saline.", "éducatrice spécialisée"),
        ("fr", "La directrice générale Claire Saline ouvrira la soirée.", "directrice générale"),
        ("nl", "Met product owner Merel Oosterhuis.", "product owner"),
        ("nl", "Met PhD-kandidaat Merel Oosterhuis.", "PhD-kandidaat"),
        ("de", "Mit Data Scientist Ida Salzer.", "Data Scientist"),
        ("en", "A talk by AI researcher Helen Tallow.", "AI researcher"),
        ("en", "A talk by PhD student Helen Tallow.", "PhD student"),
    ],
)
def test_whole_jobs_in_front(language, sentence, title):
    assert [item[1] for item in told(sentence, language)] == [title]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "La directrice de l'école accueille Claire Saline."),
        ("fr", "La libraire interroge Claire Saline."),
        ("de", "Ida Salzer ist willkommen und berichtet aus der Arbeit."),
        ("nl", "Merel Oosterhuis is terug en vertelt over haar werk."),
    ],
)
def test_no_jobs(language, sentence):
    assert told(sentence, language) == []


def test_forenames_that_end_like_jobs():
    assert told("Avec Jean-Baptiste Saline, journaliste.", "fr") == [("Jean-Baptiste Saline", "journaliste", None)]


def test_verbs_in_front_of_names():
    assert told("Interviendront Claire Saline (vigneronne) et Karim Ouvrard (berger).", "fr") == [
        ("Claire Saline", "vigneronne", None),
        ("Karim Ouvrard", "berger", None),
    ]


def test_bodies_behind_names_are_nobody():
    assert told("Auf dem Podium:\n- Ida Salzer, Finanzamt Salzau\n- Jens Harms, DRK Salzau", "de") == [
        ("Ida Salzer", None, "Finanzamt Salzau"),
        ("Jens Harms", None, "DRK Salzau"),
    ]


@pytest.mark.parametrize(
    ("lines", "bodies"),
    [
        ("Helen Tallow\nDirector\nDatafold Nine\n\nTom Ashdown\nResearcher\nQuantly", ["Datafold Nine", "Quantly"]),
        ("Helen Tallow\nAuthor\nThe Salt Road\n\nTom Ashdown\nAuthor\nThe Quorn Fen", [None, None]),
        ("Helen Tallow\nDirector\nSalt for All", [None]),
    ],
)
def test_cards_of_three_lines(lines, bodies):
    assert [item[2] for item in told(f"Speakers\n\n{lines}", "en")] == bodies


@pytest.mark.parametrize(
    ("language", "sentence", "positions"),
    [
        ("fr", "Avec Claire Saline (Secours populaire).", [(None, "Secours populaire")]),
        (
            "fr",
            "Avec Claire Saline (Institut Pasteur) et Karim Ouvrard (Flûte traversière).",
            [(None, "Institut Pasteur"), ("Flûte traversière", None)],
        ),
        (
            "fr",
            "Claire Saline est adjointe à la culture de Salins et donnera une conférence.",
            [("adjointe à la culture", "Salins")],
        ),
        ("de", "An diesem Abend erzählt Ida Salzer von der Caritas aus der Praxis.", [(None, "Caritas")]),
        ("de", "Im Gespräch mit der Lehrerin Ida Salzer (Stadt Salzau).", [("Lehrerin", "Stadt Salzau")]),
        ("nl", "Met hoogleraar Economie Merel Oosterhuis.", [("hoogleraar Economie", None)]),
        (
            "en",
            "With Helen Tallow (Director of Public Affairs), and the director of Tallow Museum, Jo Hill.",
            [("Director of Public Affairs", None), ("director", "Tallow Museum")],
        ),
        ("en", "Helen Tallow – The archivist who disappeared", []),
        ("de", "Gäste\n\nIda Salzer\nAOK\n\nJens Harms\nKAB", [(None, "AOK"), (None, "KAB")]),
        ("nl", "Sprekers\n\nMerel Oosterhuis\nINFO\n\nJoost Bakema\nStichting Zilt", [(None, "Stichting Zilt")]),
    ],
)
def test_where_bodies_begin_and_end(language, sentence, positions):
    assert [item[1:] for item in told(sentence, language)] == positions
