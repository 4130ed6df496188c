import pytest

import announce_parse
from announce_parse.document import Document, lines_of
from announce_parse.recognise.participation.letters import is_letter
from announce_parse.recognise.token_lines import page_of
from announce_parse.recognise.word_features import words_of

LETTER = """\
Type:     seminar
Topic:    Glass without windows
Dates:    4-May-95
Time:     3:30 PM
Place:    Pane Hall 12
PostedBy: hugo on 1-May-95 at 10:00
Abstract:

                 Dr. Mary Hill
                 Glass Institute

                 Glass without windows

Windows are made of glass. This is joint work with John Fox.
"""


def page(text: str):
    return page_of(Document(text, lines_of(text)), (), words_of("en"))


@pytest.mark.parametrize(
    ("text", "letter"),
    [
        (LETTER, True),
        ("Glass without windows\n\nDr. Mary Hill\n\nTime: 3 PM\nPlace: Pane Hall", False),
        ("Topic:", False),
        ("", False),
        ("Time Place Topic Dates", False),
    ],
)
def test_an_e_mail_of_a_seminar_is_known_by_its_header(text: str, letter: bool) -> None:
    assert is_letter(page(text)) is letter


def test_the_speaker_of_a_seminar_by_e_mail_is_found_and_who_is_mentioned_is_not() -> None:
    people = announce_parse.parse(LETTER, language="en").people
    assert [(person.name, person.honorific, person.role) for person in people] == [("Mary Hill", "Dr.", "speaker")]


def test_the_host_of_a_seminar_by_e_mail_is_there_besides_its_speaker() -> None:
    people = announce_parse.parse(LETTER.replace("PostedBy:", "Host: Anne White\nPostedBy:"), language="en").people
    assert [(person.name, person.role) for person in people] == [("Anne White", "host"), ("Mary Hill", "speaker")]


BARE = LETTER.partition("Abstract:")[0] + "Abstract:\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "GLASS SEMINAR\n\n  OTTOLINE BRASK\n Window Works\n\nHost: Robert Marsh\n",
        "Host: Robert Marsh\n\nGlass at rest, with Ottoline Brask of Window Works\n",
    ],
)
def test_a_sure_host_makes_no_speaker_doubtful(text: str) -> None:
    roles = {person.name.title(): person.role for person in announce_parse.parse(BARE + text, language="en").people}
    assert roles == {"Ottoline Brask": "speaker", "Robert Marsh": "host"}


def test_an_article_in_capitals_stresses_a_name() -> None:
    text = "That's right, folks: THE Steve Barrow will be speaking at Monday's glass seminar."
    assert [person.name for person in announce_parse.parse(BARE + text, language="en").people] == ["Steve Barrow"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", BARE + '"Latency and Expression of Windows in the Nervous System of Fish," Dr. David\nJ. Barrow, '
         "Department of Glass, 3:30 p.m., Pane Hall 12.\n", "David J. Barrow"),
        ("de", "Vortrag am 4. Juni 2025\n\nIm Stadtarchiv spricht die Autorin vieler kleiner Bücher, Frau Anna\n"
         "Maria Kolbinger, über die Mühlen am Fluss.\n\n19 Uhr, Stadtarchiv Werda", "Anna Maria Kolbinger"),
        ("de", "Vortrag am 4. Juni 2025\n\nIm Stadtarchiv spricht heute die bekannte Historikerin Frau Anna\n"
         "Ein Fluss ist mehr als Wasser.\n\n19 Uhr, Stadtarchiv Werda", "Anna"),
    ],
)  # fmt: skip
def test_a_name_goes_on_behind_the_end_of_a_line(language: str, text: str, name: str) -> None:
    people = announce_parse.parse(text, media_type="text/plain", language=language).people
    assert [person.name for person in people] == [name]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Lezing\n\nSpreker: Anna de Wit\n\n3 mei 2024, 20.00 uur", {"Anna de Wit": "speaker"}),
        ("en", "Panel\n\nModerator: Anne White\nPanelists: John Fox, Mary Hill", {"Anne White": "moderator"}),
        ("de", "Podiumsdiskussion\n\nModeration: Dr. Anna Weiß", {"Anna Weiß": "moderator"}),
        (
            "fr",
            "Conférence\n\nIntervenant : Jean Renard, professeur à l'Université de Verre",
            {"Jean Renard": "speaker"},
        ),
    ],
)
def test_participants_and_their_roles(language: str, text: str, expected: dict[str, str]) -> None:
    found = {person.name: person.role for person in announce_parse.parse(text, language=language).people}
    assert expected.items() <= found.items()


@pytest.mark.parametrize(
    "text", ["Wie komt er?\n\nAanwezigen:\n\nAnna de Wit\n\nJan Vos", "Muziek van J.S. Bach (1685-1750)"]
)
def test_who_is_only_mentioned_is_left_out(text: str) -> None:
    assert announce_parse.parse(text, language="nl").people == ()


def test_a_job_in_front_is_no_part_of_a_name() -> None:
    text = "Leescafé\n\nDonderdag 8 maart 2027, 20.00 uur\n\nSchrijfster Hanna de Wit vertelt over haar roman."
    (person,) = announce_parse.parse(text, language="nl").people
    assert (person.name, person.role, person.positions[0].title) == ("Hanna de Wit", "speaker", "Schrijfster")


@pytest.mark.parametrize(
    ("language", "text", "name", "role"),
    [
        ("nl", "Leesclub\n\nDonderdag 8 maart 2027, 20.00 uur\n\nGastvrouw is Yara.", "Yara", "host"),
        ("en", "Book club\n\nThursday 8 March 2027, 8pm\n\nHosted by Yara.", "Yara", "host"),
        ("de", "Lesekreis\n\nDonnerstag, 8. März 2027, 20 Uhr\n\nModeration: Jonas", "Jonas", "moderator"),
        ("fr", "Cercle de lecture\n\nJeudi 8 mars 2027, 20h\n\nModération : Yasmine", "Yasmine", "moderator"),
    ],
)
def test_a_forename_alone_is_somebody_where_a_noun_tells_the_role(
    language: str, text: str, name: str, role: str
) -> None:
    assert [(p.name, p.role) for p in announce_parse.parse(text, language=language).people] == [(name, role)]


def test_a_forename_alone_that_is_another_word_is_nobody() -> None:
    text = "TEDx De Veen\n\nDonderdag 8 maart 2027, 20.00 uur\n\nMet live sprekers, TED video's en muziek."
    assert announce_parse.parse(text, language="nl").people == ()


def test_a_group_that_only_a_city_tells_apart_keeps_its_noun() -> None:
    text = "Zomerconcert\n\n6-6-2027, 15:00\n\nMet medewerking van kinderkoor Zwolle en Jan de Boer (trompet)."
    people = announce_parse.parse(text, language="nl").people
    assert [(p.name, p.kind) for p in people] == [("kinderkoor Zwolle", "group"), ("Jan de Boer", "person")]


def test_a_job_in_capitals_behind_a_name_is_no_part_of_it() -> None:
    text = "Débat\n\nJeudi 8 mars 2027, 20h\n\nIntervenant : Bastien Renard Enseignant-chercheur en droit."
    (person,) = announce_parse.parse(text, language="fr").people
    assert (person.name, person.positions[0].title) == ("Bastien Renard", "Enseignant-chercheur en droit")


def test_a_nickname_in_quotation_marks_belongs_to_the_name() -> None:
    text = 'Meetup\n\nThursday 8 March 2027, 8pm\n\nSpeaker: Oliver "Oz" White, baker'
    (person,) = announce_parse.parse(text, language="en").people
    assert (person.name, person.positions[0].title) == ('Oliver "Oz" White', "baker")


def test_a_surname_behind_an_honorific_is_somebody_where_a_role_is_told() -> None:
    text = "Webinar\n\nThursday 8 March 2027, 8pm\n\nThe session will be chaired by Baroness Whitlock."
    (person,) = announce_parse.parse(text, language="en").people
    assert (person.name, person.honorific, person.role) == ("Whitlock", "Baroness", "moderator")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Paneldiscussie: Glas\n\n8 maart 2027, 20 uur\n\nSprekers:\n- Anna Mol, glazenier\n- Jan Poel"),
        ("nl", "Talkshow Glas\n\nDonderdag 8 maart 2027, 20 uur\n\nMet:\n- Anna Mol, glazenier\n- Jan Poel, docent"),
        ("en", "Roundtable on glass\n\nThursday 8 March 2027, 8pm\n\nSpeakers:\n* Dr Anna Hill, glazier\n* John Poole"),
        ("de", "Podiumsgespräch: Glas\n\n8. März 2027, 20 Uhr\n\nReferenten:\n- Anna Fuchs, Glaserin\n- Jan Vogt"),
        ("fr", "Table ronde : le verre\n\n8 mars 2027, 20h\n\nIntervenants :\n- Anna Renard, verrière\n- Jean Leblanc"),
    ],
)
def test_who_speaks_at_a_panel_is_a_guest(language: str, text: str) -> None:
    assert [p.role for p in announce_parse.parse(text, language=language).people] == ["guest", "guest"]


def test_a_full_name_of_which_a_role_is_told_is_somebody() -> None:
    text = "Avond over glas\n\nDonderdag 8 maart 2027, 20 uur\n\nDe avond wordt aan elkaar gepraat door Gosse de Haan."
    assert [(p.name, p.role) for p in announce_parse.parse(text, language="nl").people] == [("Gosse de Haan", "host")]


def test_a_degree_with_full_stops_is_no_part_of_a_name() -> None:
    text = "Vortrag\n\n8. März 2027, 20 Uhr\n\nReferentin: Lena Vogt M.A."
    assert [p.name for p in announce_parse.parse(text, language="de").people] == ["Lena Vogt"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Lezing\n\n8 maart 2027, 20 uur\n\nSpreker: Anna Mol. Volgende maand: Jan Poel over glas.",
            [("Anna Mol", "speaker")],
        ),
        (
            "nl",
            "Lezing over walvissen\n\n8 maart 2027\n\nTe gast is Anna Mol. Zij vertelt over commandeur Jan Poel.",
            [("Anna Mol", "speaker")],
        ),
        (
            "de",
            "Lesung\n\n8. März 2027\n\nEs liest Anna Fuchs. Ihr Roman erzählt die Geschichte der Uhrmacherin Eva Vogt.",
            [("Anna Fuchs", "speaker")],
        ),
        (
            "en",
            "Talk\n\n8 March 2027, 8pm\n\nSpeaker: Anna Hill. Past speakers have included John Poole and Mary White.",
            [("Anna Hill", "speaker")],
        ),
        (
            "de",
            "Vortrag\n\n8. März 2027\n\nReferentin: Anna Fuchs\n\nZugang bei Frau Eva Vogt (vogt@glas.example).",
            [("Anna Fuchs", "speaker"), ("Eva Vogt", "contact")],
        ),
        (
            "en",
            'Meetup\n\n8 March 2027\n\n19:00 Marie Curtis — "Glass"\n19:30 Ben Oyelaran — "Glass in the cloud"',
            [("Marie Curtis", "speaker"), ("Ben Oyelaran", "speaker")],
        ),
        (
            "de",
            "Ausstellung „Glas“\n\n8. März 2027, 17 Uhr\n\nArbeiten von\nAnna Fuchs (Glas)\nJan Vogt\nEva Weiß",
            [("Anna Fuchs", "performer"), ("Jan Vogt", "performer"), ("Eva Weiß", "performer")],
        ),
        (
            "fr",
            "Lecture musicale\n\n8 mars 2027\n\nLecture par Anna Renard, accompagnée à la harpe par Louise Henrot.",
            [("Anna Renard", "speaker"), ("Louise Henrot", "performer")],
        ),
        (
            "nl",
            "Kerkdienst\n\n8 maart 2027\n\nDe dienst wordt geleid door ds. Anna Mol. Het orgel bespeelt Jan Poel.",
            [("Anna Mol", "speaker"), ("Jan Poel", "performer")],
        ),
    ],
)
def test_other_times_addresses_and_marks_tell_who_takes_part(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(p.name, p.role) for p in announce_parse.parse(text, language=language).people] == expected


def test_cells_of_a_table_are_names_and_positions_apart() -> None:
    text = (
        "Studiedag glas\n\n8 maart 2027, 10 uur\n\nUur\tOnderwerp\tSpreker\n10.00\tWelkom\tAnna Mol, directeur\n"
        "11.00\tGlas\tJan Poel\tonderzoeker\tUniversiteit Utrecht"
    )
    people = announce_parse.parse(text, language="nl").people
    assert [(p.name, [(q.title, q.organisation) for q in p.positions]) for p in people] == [
        ("Anna Mol", [("directeur", None)]),
        ("Jan Poel", [("onderzoeker", "Universiteit Utrecht")]),
    ]


def test_a_stage_name_keeps_its_dj() -> None:
    text = "Feestavond\n\n8 maart 2027, 20 uur\n\nAnna Mol zingt. Daarna draait DJ Rinus plaatjes."
    people = announce_parse.parse(text, language="nl").people
    assert [(p.name, p.role) for p in people] == [("Anna Mol", "performer"), ("DJ Rinus", "performer")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Promotor: prof. dr. J.W. (Jan Willem) Hoekzema", "J.W. (Jan Willem) Hoekzema"),
        (
            "Spreker: dr. A.M. (Anne-Marie) van der Linden, conservator van Museum De Kring",
            "A.M. (Anne-Marie) van der Linden",
        ),
    ],
)
def test_initials_forename_in_brackets_and_surname_are_one_name(text: str, name: str) -> None:
    record = announce_parse.parse(f"Lezing over veren\n\n12 mei 2026, 20.00 uur\n\n{text}\n", language="nl")
    assert [person.name for person in record.people] == [name]


def roles_of(text: str, language: str) -> list[tuple[str, str]]:
    return [(person.name, str(person.role)) for person in announce_parse.parse(text, language=language).people]


def test_the_only_guest_of_a_lecture_speaks() -> None:
    text = (
        "Wer frisst wen?\n\nVeranstaltung: 9. Dezember 2027, 19:00 Uhr, Online-Vortrag\n\n"
        "Online-Vortrag & Diskussion mit Karin Perthes (Nationalpark Senne)\n"
    )
    assert roles_of(text, "de") == [("Karin Perthes", "speaker")]


def test_nobody_performs_because_a_building_is_a_theatre() -> None:
    text = (
        "Meetup open data\n\n12 mei 2027, 14.00 uur, boven het Irenetheater, Utrecht\n\nProgramma\n\n"
        "- Veldchecker — Joost van Hees\nDemo van de vernieuwde Veldchecker.\n- OpenDijk — Jan Klopstra\nEen tool.\n"
    )
    assert {role for _, role in roles_of(text, "nl")} == {"speaker"}


def test_a_line_that_ends_in_a_semicolon_tells_of_those_below() -> None:
    text = (
        "Korte verhalen\n\n12 mei 2027, 13.00 uur, De Kring, Veen\n\nDit zijn de sprekers, met wat zij vertellen;\n\n"
        "- Hedy Ploeg - Initiator\n- Katrijn Walder - Filosofisch psycholoog\n- Bas van Dam - Arts\n"
    )
    assert {role for _, role in roles_of(text, "nl")} == {"speaker"}


def test_the_label_of_the_next_role_is_no_part_of_a_name() -> None:
    text = (
        "Land and water\n\nSpeakers: Hilda Stroud, Anna Poole Chair: Ellen Marsh\n\nWednesday 10 June 2015, 6.30-8pm\n"
    )
    names = {person.name: person.role for person in announce_parse.parse(text, language="en").people}
    assert names == {"Hilda Stroud": "speaker", "Anna Poole": "speaker", "Ellen Marsh": "moderator"}


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The lecture will be delivered by Henry Brewer Stone, professor of history.", "Henry Brewer Stone"),
        ("Join Harriet Stone, friend of the house, for a talk and tour of the gardens.", "Harriet Stone"),
    ],
)
def test_a_name_is_whole(sentence: str, name: str) -> None:
    text = f"Salt roads\n\nThursday, 26 March 2015 at 4 p.m.\n\n{sentence}\n"
    assert name in [person.name for person in announce_parse.parse(text, language="en").people]


def test_a_street_is_nobody() -> None:
    text = (
        "Salt roads\n\nHilda Stroud will be in conversation at Orme Museum, in Burlow Street, on 16 July 2019 at 7pm. "
        "Hilda Stroud talks to writer Bob Walters.\n"
    )
    assert "Burlow Street" not in [person.name for person in announce_parse.parse(text, language="en").people]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("fr", "Le sel\n\n12 mars 2026 à 19h\n\nConférence de Claire Bonnet, géologue.", ["Claire Bonnet"]),
        ("nl", "Avond\n\n12 maart 2026, 20 uur\n\nOptredens van The Hollow Reeds.", ["The Hollow Reeds"]),
        ("de", "Konzert\n\n12. März 2026, 20 Uhr\n\nEs spielen Anna Pohl & Band.", ["Anna Pohl & Band"]),
        ("de", "Abend\n\n12. März 2026, 20 Uhr\n\nDer Historiker und Autor Uwe Pohl spricht.", ["Uwe Pohl"]),
        ("de", "Abend\n\n12. März 2026, 20 Uhr\n\nKreisarchivar Uwe Pohl spricht über Akten.", ["Uwe Pohl"]),
        ("nl", "Dag\n\n12 maart 2026, 20 uur\n\nInleiding door Guido Vermeer UGent.", ["Guido Vermeer"]),
        ("fr", "Le sel\n\n12 mars 2026 à 19h\n\nIntroduction par M. Vermet.", ["Vermet"]),
        (
            "de",
            "Debatte\n\n12. März 2026, 20 Uhr\n\nAuf dem Podium:\nMax Pohl, Die Grünen\nIda Weiß, SPD",
            ["Max Pohl", "Ida Weiß"],
        ),
        (
            "nl",
            "Dag\n\n12 maart 2026, 20 uur\n\nSprekers: Hugo Poel, voorzitter Waterse Beweging, en Ida Vos.",
            ["Hugo Poel", "Ida Vos"],
        ),
        ("en", "Birds\n\n12 March 2026, 8 pm\n\nA talk by Tom Birch ARPS on birds.", ["Tom Birch"]),
    ],
)
def test_what_somebody_gives_or_is_stands_in_no_name(language: str, text: str, names: list[str]) -> None:
    assert [person.name for person in announce_parse.parse(text, language=language).people] == names


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Theater: Das Wartezimmer\n\n14. März 2026, 19 Uhr\n\nRegie: Anna Pohl"),
        ("nl", "Toneel\n\n14 maart 2026, 20 uur\n\nToneelgroep Ons Huis speelt De Wachtkamer."),
    ],
)
def test_the_title_of_a_play_is_nobody(language: str, text: str) -> None:
    people = announce_parse.parse(text, language=language).people
    assert not {person.name for person in people} & {"Das Wartezimmer", "De Wachtkamer"}


def test_whom_to_ask_for_a_place_may_teach() -> None:
    text = "Snoeien\n\n12 maart 2026, 10 uur\n\nDocent is Anna Poel.\n\nOpgeven bij Anna: anna@poel.example"
    people = announce_parse.parse(text, language="nl").people
    assert [(person.name, person.role) for person in people] == [("Anna Poel", "speaker")]


@pytest.mark.parametrize(
    ("language", "sentence", "group"),
    [
        ("de", "Mit Märschen unterhält Sie der Musikverein Moosdorf.", "Musikverein Moosdorf"),
        ("de", "Es tanzt die Volkstanzgruppe Hainich.", "Volkstanzgruppe Hainich"),
        ("de", "Die Theatergruppe Lampenfieber zeigt einen Schwank.", "Theatergruppe Lampenfieber"),
        ("nl", "De muzikale omlijsting is in handen van Kamerkoor Vox Vechta.", "Kamerkoor Vox Vechta"),
        ("nl", "Dansgezelschap Zilt danst Getij.", "Dansgezelschap Zilt"),
        ("fr", "« Sel », par la cie Les Embruns.", "Les Embruns"),
        ("en", "Leek Operatic Society presents The Mikado.", "Leek Operatic Society"),
    ],
)
def test_a_sentence_tells_which_group_performs(language: str, sentence: str, group: str) -> None:
    head = {
        "de": "Fest\n\n14. März 2026, 20 Uhr",
        "nl": "Feest\n\n14 maart 2026, 20 uur",
        "fr": "Fête\n\n14 mars 2026 à 20h",
    }
    text = f"{head.get(language, 'Fair' + chr(10) * 2 + '14 March 2026, 8 pm')}\n\n{sentence}"
    people = announce_parse.parse(text, language=language).people
    assert (group, "group", "performer") in [(one.name, one.kind, one.role) for one in people]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Quiz\n\n14 March 2026, 8 pm\n\nAll proceeds go to the Leek Silver Band."),
        ("de", "Flohmarkt\n\n14. März 2026, 10 Uhr\n\nDer Erlös geht an den Kirchenchor Finne."),
        ("nl", "Lezing\n\n14 maart 2026, 20 uur\n\nJan Mol vertelt over de fanfare Sint-Cecilia."),
    ],
)
def test_a_group_that_is_only_named_does_not_perform(language: str, text: str) -> None:
    assert not [one for one in announce_parse.parse(text, language=language).people if one.kind == "group"]


def test_surnames_in_capitals_may_stand_in_front() -> None:
    text = (
        "Conférence le 12 mars 2026 à 19h.\n\nIntervenants :\n- POELMANS Camille, archiviste\n"
        "- VERMEIL Patrick, historien\n- DURAND Béatrice, géographe\n"
    )
    people = announce_parse.parse(text, media_type="text/plain", language="fr").people
    assert [person.name for person in people] == ["POELMANS Camille", "VERMEIL Patrick", "DURAND Béatrice"]
