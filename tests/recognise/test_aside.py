"""Who is told of in passing and what only looks like a name; who shows works, and who signs."""

import pytest

from announce_parse import parse

EVENING = """{title}

7-3-2025, 20:00

{text}
"""


def roles(language: str, text: str, title: str = "Glas") -> dict[str, str]:
    written = EVENING.format(title=title, text=text)
    return {person.name: person.role for person in parse(written, media_type="text/plain", language=language).people}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Spreker: Anna Poel. De stichting is opgericht in 2012 door prof. Joris Mol en dr. Wim Mol."),
        ("en", "Speaker: Anna Poel. The trust was founded in 1922 by Sir Joris Mol and Dr. Wim Mol."),
        ("de", "Referentin: Anna Poel. Der Verein wurde 1987 gegründet von Dr. Joris Mol und Wim Mol."),
        ("fr", "Intervenante : Anna Poel. L'institut a été fondé en 1987 par le professeur Joris Mol."),
        ("nl", "Spreker: Anna Poel. In de film vertellen wetenschappers zoals Joris Mol en Wim Mol."),
        ("fr", "Intervenante : Anna Poel. Le film interroge des experts tels que Joris Mol ou Wim Mol."),
        ("de", "Referentin: Anna Poel. „Das war schön“, resümiert Präsident Joris Mol."),
        ("en", "Speaker: Anna Poel. Joris Mol, the treasurer, added: “We look forward to it.”"),
        ("en", "Speaker: Anna Poel. “It is a joy,” Joris Mol, the director, said."),
        ("nl", "Spreker: Anna Poel. Joris Mol, voorzitter, zegt: “Wij kijken ernaar uit.”"),
        ("en", "Speaker: Anna Poel. Our originally scheduled speaker, Joris Mol, has been rescheduled."),
    ],
)
def test_who_is_told_of_in_passing_takes_no_part(language: str, text: str) -> None:
    assert roles(language, text) == {"Anna Poel": "speaker"}


def test_games_and_parts_of_an_evening_are_nobody() -> None:
    assert list(roles("en", "Speaker: Anna Poel. Games: Mario Kart. Music by a Live Band.")) == ["Anna Poel"]


@pytest.mark.parametrize("place", ["Addis Ababa", "Addis Ababa, Ethiopia"])
def test_a_city_is_nobody(place: str) -> None:
    assert roles("en", f"{place}\n\nSpeaker: Ann Poole") == {"Ann Poole": "speaker"}


def test_a_founder_of_whom_a_role_is_told_takes_part() -> None:
    text = "Spreker: Joris Mol.\n\nDe stichting is opgericht in 2012 door Joris Mol."
    assert roles("nl", text) == {"Joris Mol": "speaker"}


def test_the_sender_of_a_mail_takes_part_only_if_the_text_says_so() -> None:
    mail = "From: Jane Whitlow <jane@dept.example>\nSubject: Talk on panes\n\n{text}\n\n7 March 2025, 3pm, Room 4\n"
    sent = [
        parse(mail.format(text=text), language="en").people for text in ("Speaker: Ann Poole", "Chair: Jane Whitlow")
    ]
    assert [[person.name for person in people] for people in sent] == [["Ann Poole"], ["Jane Whitlow"]]


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("nl", "Groepstentoonstelling Licht", "Er is werk te zien van Marja Poel, Wim Mol en Karin ter Horst."),
        ("en", "Summer Exhibition", "Featuring work by Marja Poel, Wim Mol and Karin ter Horst."),
        ("de", "Ausstellung Licht", "Zu sehen mit Werken von Marja Poel, Wim Mol und Karin ter Horst."),
        ("fr", "Exposition Lumière", "Œuvres de Marja Poel, Wim Mol et Karin ter Horst."),
    ],
)
def test_artists_of_an_exhibition_perform(language: str, title: str, text: str) -> None:
    assert roles(language, text, title) == dict.fromkeys(("Marja Poel", "Wim Mol", "Karin ter Horst"), "performer")


def test_works_by_somebody_elsewhere_name_a_maker() -> None:
    told = roles("de", "Der Chor singt mit Werken von Marja Poel und Wim Mol.", "Konzert")
    assert not {"Marja Poel", "Wim Mol"} & set(told)


def test_nobody_performs_where_no_performance_is_told() -> None:
    text = "In dit webinar praten adviseur Thijs Molenaar en architect Renske Vink je bij over isolatie. Live demo."
    assert set(roles("nl", text, "Webinar isoleren").values()) == {"speaker"}


@pytest.mark.parametrize(
    ("language", "closing"),
    [("nl", "Groetjes,\nCarla, Chris en Gert"), ("de", "Herzliche Grüße\nCarla, Chris und Gert")],
)
def test_several_forenames_sign_as_organisers(language: str, closing: str) -> None:
    told = roles(language, f"Picknick im Park.\n\n{closing} (werkgroep)")
    assert told == dict.fromkeys(("Carla", "Chris", "Gert"), "organiser")


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "Speaker: Tom Adler Language: English Company: clear panes", "Tom Adler"),
        ("de", "Speaker: Tobias Keller Sprache: Deutsch Firma: Glaswerk", "Tobias Keller"),
        ("nl", "Wat blijft, lezing door Tim Bakker Er is een update van de bouw.", "Tim Bakker"),
        ("nl", "Spreker: Trouw-redacteur Petra Loman", "Petra Loman"),
        ("en", "Speaker: Ann Poole (BA Textiles)", "Ann Poole"),
        ("fr", "Intervenante : Claire Dumoulin", "Claire Dumoulin"),
    ],
)
def test_a_name_ends_where_the_next_label_degree_or_sentence_begins(language: str, text: str, name: str) -> None:
    assert list(roles(language, text)) == [name]


def test_the_field_of_a_job_and_the_rest_of_a_name_are_nobody() -> None:
    text = "Spreker: Mirjam Poelstra, hoogleraar Agrarische Economie aan de Universiteit Gouda"
    assert list(roles("nl", text)) == ["Mirjam Poelstra"]
    assert list(roles("fr", "Animé par Anne Colin, présidente de l'association Racines de Tarvie")) == ["Anne Colin"]


def test_where_somebody_works_is_nobody() -> None:
    assert list(roles("en", "Talk by Tom Irving, Principal Engineer, Kirana Kart")) == ["Tom Irving"]
    assert list(roles("en", "Speakers:\nJoe Farthing, Deputy General Secretary, Unite")) == ["Joe Farthing"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Speaker: Anna Poel. She works with Prof. Carmen Mol on type systems."),
        ("en", "Speaker: Anna Poel. This is joint work with Carmen Mol and Wim Mol."),
    ],
)
def test_with_whom_somebody_works_takes_no_part(language: str, text: str) -> None:
    assert list(roles(language, text)) == ["Anna Poel"]


def test_the_chair_of_a_panel() -> None:
    told = roles("en", "Speakers:\nTom Irving, engineer, Oakwell\nChair: Ann Poole, editor, The Chronicle")
    assert told == {"Tom Irving": "speaker", "Ann Poole": "moderator"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Join local naturalist Graham Poole for an early stroll.", "speaker"),
        ("Convenor: Professor Giles Harcastle", "organiser"),
        ("We invite you to the launch of Dr Meena Raghavan's new book.", "speaker"),
        ("Your host for the night is Big Dave Ollerton.", "host"),
    ],
)
def test_names_of_which_a_role_is_told_take_part(text: str, role: str) -> None:
    assert list(roles("en", text).values()) == [role]


def test_the_employer_in_brackets_is_nobody() -> None:
    assert list(roles("en", "Welcome by Lotte Debruyne (Open Cities Flanders)")) == ["Lotte Debruyne"]


def test_a_name_that_a_biography_goes_on_about() -> None:
    text = "Lightning talk: fuzzing a parser — Sofia Oyelaran\n\nSofia is a final-year student."
    assert list(roles("en", text)) == ["Sofia Oyelaran"]


def test_who_wrote_a_play_takes_no_part() -> None:
    assert list(roles("en", "A comedy by John Patrick\nDirected by Nerys Whitcombe")) == ["Nerys Whitcombe"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("For further details contact the Secretary, Mrs Pat Whitmoor, 01623 555017.", "Pat Whitmoor", "contact"),
        ("Chaired by the Hon. Julia Pemberton AO, of the Hayes Foundation.", "Julia Pemberton", "moderator"),
        ("The lecture is followed by a response from journalist Damien Folau.", "Damien Folau", "guest"),
    ],
)
def test_names_behind_honorifics_and_in_front_of_letters(text: str, name: str, role: str) -> None:
    assert roles("en", text) == {name: role}


def test_a_request_to_sign_up_is_nobody() -> None:
    assert list(roles("en", "Talk by Tom Irving.\n\nPlease RSVP on Meetup so that we can plan.")) == ["Tom Irving"]


@pytest.mark.parametrize(
    "text",
    [
        "Examination committee:\nProfessor Mark Hanley, Université de Grenoble (first opponent)",
        "Examination committee:\nDr Mark Hanley, British Geological Survey (second opponent)",
        "Speaker: Mark Hanley, Moor Institute",
    ],
)
def test_the_body_behind_a_comma_is_nobody(text: str) -> None:
    assert list(roles("en", text)) == ["Mark Hanley"]


def test_the_noun_of_an_event_is_nobody() -> None:
    assert list(roles("en", "Lunchtime Organ Recital: Tom Irving plays music by Franck.")) == ["Tom Irving"]


@pytest.mark.parametrize("text", ["In memory of Hannah Moss.", "Reading from the works of Hannah Moss."])
def test_the_remembered_and_the_read_take_no_part(text: str) -> None:
    assert roles("en", text) == {}


def test_an_author_who_praises_a_book_takes_no_part() -> None:
    text = (
        "Anna Poel reads from Slow Rivers.\n\n'Patient and sly' – Joris Mol, author of Low Water.\n\nSpeaker: Anna Poel"
    )
    assert roles("en", text) == {"Anna Poel": "speaker"}


def test_a_street_in_front_of_a_postcode_is_nobody() -> None:
    text = "Speaker: Anna Poel\n\nVenue: Central Library, Albert Street, Leek, ST13 5AA"
    assert roles("en", text) == {"Anna Poel": "speaker"}


def test_whom_to_contact_organises_nothing_by_a_job() -> None:
    text = "Speaker: Anna Poel\n\nQuestions? Contact Marisol Mol, Family Engagement Coordinator, at 555-0142."
    assert roles("en", text) == {"Anna Poel": "speaker", "Marisol Mol": "contact"}


def test_a_group_behind_an_article_in_a_line_about_music() -> None:
    text = "On the night:\n- Music from the Velvet Moles\n- Dancing until late, with DJ Marmalade"
    assert roles("en", text, "After Dark: Feathers") == {"Velvet Moles": "performer", "DJ Marmalade": "performer"}


def test_two_surnames_in_front_of_what_a_speaker_does_are_somebodys() -> None:
    assert roles("en", "Anna Poel shows a sign, and Gethin Price leads a short session on sheets.") == {
        "Anna Poel": "speaker",
        "Gethin Price": "speaker",
    }


def test_who_plays_a_part_performs_and_neither_the_part_nor_the_author_does() -> None:
    text = (
        "The Glass House\nby Oscar Poel\n\nNov. 10, 2023, 7:30 p.m.\n\n"
        "Featuring Dale Rasmussen as Jack Worthing and Theo Lindqvist as the old Algernon Moncrieff.\n"
    )
    people = parse(text, language="en").people
    assert [(person.name, person.role) for person in people] == [
        ("Dale Rasmussen", "performer"),
        ("Theo Lindqvist", "performer"),
    ]


def test_unknown_names_behind_a_role_and_in_front_of_an_address() -> None:
    text = "Quizmaster Gaz Thornley returns. Stalls: contact market manager Tyrell Odom, market@elm.example.org."
    assert roles("en", text, "Pub quiz") == {"Gaz Thornley": "host", "Tyrell Odom": "contact"}


def test_a_term_is_nobody() -> None:
    assert roles("en", "Research Seminar Series, Trinity Term\n\nSpeaker: Anna Poel") == {"Anna Poel": "speaker"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nominations should reach the Secretary, Ted Rimmer (ted@elm.example.org), by 8 May.",
            {"Ted Rimmer": "contact"},
        ),
        (
            "Title: Quiet pumps\n\nCandidate: Anna Poel\n\nAdvisor: Prof. Ingrid Mol",
            {"Anna Poel": "speaker", "Ingrid Mol": "guest"},
        ),
        ("Speaker: Anna Poel. We sing Rutter's Birthday Madrigals.", {"Anna Poel": "speaker"}),
        ("Speaker: Anna Poel, with guest poet Joris Mol.", {"Anna Poel": "speaker", "Joris Mol": "speaker"}),
        ("Speaker: Anna Poel, on the poet Joris Mol.", {"Anna Poel": "speaker"}),
    ],
)
def test_addresses_advisors_genitives_and_guests(text: str, expected: dict[str, str]) -> None:
    assert roles("en", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Special guests: forensic chemist Dr Lotta Mol and crime writer Joris Poel",
            {"Lotta Mol": "guest", "Joris Poel": "guest"},
        ),
        ("Presentation by landscape architect Hideo Marumoto, Terrain Studio", {"Hideo Marumoto": "speaker"}),
        ("Candidate: Anna Poel\n\nCommittee chair: Dr. Peter Mol", {"Anna Poel": "speaker", "Peter Mol": "guest"}),
    ],
)
def test_jobs_between_a_role_and_a_name(text: str, expected: dict[str, str]) -> None:
    assert roles("en", text) == expected


def test_a_job_and_a_work_behind_a_name_are_nobody() -> None:
    text = (
        "Forum on water\n\nThursday, September 20, 2001, 7 PM, Alder Hall\n\nThe panel:\n\n"
        "• Brian Stone, Wren Chair, Department of English\n• Joe Brown “Super Gum”\n• Anna Poole, historian\n"
    )
    names = [person.name for person in parse(text, language="en").people]
    assert "Wren Chair" not in names
    assert "Super Gum" not in names
    assert "Brian Stone" in names


def test_pieces_of_music_and_whose_they_are_take_no_part() -> None:
    text = (
        "The choir sings Joris Mol's “Winter Requiem”. Organist Anna Poel plays the Concert Rondo in D and Sonata No. 3"
    )
    assert "Anna Poel" in (found := roles("en", text))
    assert not {"Joris Mol", "Concert Rondo", "Sonata No."} & found.keys()


def test_who_conducts_and_is_quoted_takes_part() -> None:
    text = "A concert by the Veen Choir. Musical director Anna Poel said: “We are thrilled.”"
    assert "Anna Poel" in roles("en", text)
