"""Notices of societies, bands and civic groups: jobs and houses around names, hours beforehand, who is not there."""

import pytest
from tests.assemble.evenings import told

from announce_parse import parse


def people(language, text):
    return [(one.name, [(p.title, p.organisation) for p in one.positions]) for one in told(language, text).people]


@pytest.mark.parametrize(
    ("language", "text", "name", "position"),
    [
        ("en", "Harrow poet Nora Quill will read from her new collection.", "Nora Quill", ("poet", None)),
        ("en", "Local author Nora Quill will be signing copies of The Kiln.", "Nora Quill", ("author", None)),
        ("nl", "Dichter Anna Poel zal voorlezen uit eigen werk.", "Anna Poel", ("Dichter", None)),
        ("en", "Music Director Nora Quill will give a talk beforehand.", "Nora Quill", ("Music Director", None)),
        ("en", "Nora Quill (Master of the Music) will give a talk.", "Nora Quill", ("Master of the Music", None)),
        ("en", "Nora Quill MP will speak.", "Nora Quill", ("MP", None)),
        ("en", "Nora Quill MP (Labour) will speak.", "Nora Quill", ("MP", "Labour")),
        ("de", "Es spricht Nora Quandt MdL.", "Nora Quandt", ("MdL", None)),
        ("en", "Radio Waveney presenter Nora Quill will speak.", "Nora Quill", ("presenter", "Radio Waveney")),
        ("en", "A talk by the society's own archivist, Nora Quill.", "Nora Quill", ("archivist", None)),
        ("en", "Nora Quill, a leading consultant in New Wessex, will speak.", "Nora Quill", ("consultant", None)),
        ("en", "A talk by director Nora Quill at the Fen Auditorium.", "Nora Quill", ("director", None)),
        ("en", "Nora Quill will speak. She is an architect.", "Nora Quill", ("architect", None)),
        ("nl", "Anna Poel spreekt. Zij is een architect.", "Anna Poel", ("architect", None)),
        (
            "en",
            "Nora Quill will speak. She has been director of the Fen Museum since 2012.",
            "Nora Quill",
            ("director", "Fen Museum"),
        ),
        ("en", "Nora Quill, director of music and conductor says: come along.", "Nora Quill", ("conductor", None)),
    ],
)
def test_the_job_beside_a_name(language, text, name, position):
    assert position in dict(people(language, text))[name]


def test_further_jobs_of_who_has_one_are_no_positions():
    text = "Nora Quill, professor of glass, will speak. She is an activist and writer."
    assert people("en", text) == [("Nora Quill", [("professor of glass", None)])]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Nora Quill will speak about efforts to elect Ada Plumb.", ["Nora Quill"]),
        ("en", "Nora Quill will speak. She was invited by Ada Plumb.", ["Nora Quill"]),
        ("en", "Scottish soprano Nora Quill sings Schubert.", ["Nora Quill"]),
        ("en", "The composer Nora Quill is remembered with a song.", []),
        ("nl", "Anna Poel spreekt. Zij is uitgenodigd door Jan Mol.", ["Anna Poel"]),
        ("en", "The Fen Band with music director Nora Quill plays marches.", ["The Fen Band", "Nora Quill"]),
    ],
)
def test_who_is_there(language, text, names):
    assert [name for name, _ in people(language, text)] == names


@pytest.mark.parametrize(
    ("language", "text", "organisers"),
    [
        ("en", "The Fen Jazz Society will be meeting at 6 p.m. on 15 May 2026 at Mary's.", ["Fen Jazz Society"]),
        ("en", "Harrow WI welcomes Nora Quill on 15 May 2026 at 7.30pm.", ["Harrow WI"]),
        ("en", "Democrats to meet after the summer break\n\nThe next meeting is on 15 May 2026 at 6 p.m.", []),
        ("en", "Library goes to market, 15 May 2026\n\nThree poets will read.", []),
        ("nl", "Dorpskring Elst verwelkomt Jan Mol op 15 mei 2026 om 20 uur.", ["Dorpskring Elst"]),
    ],
)
def test_who_meets_holds_the_meeting(language, text, organisers):
    record = parse(text, media_type="text/plain", language=language)
    assert [body.name for body in record.organisers] == organisers


@pytest.mark.parametrize(
    ("language", "text", "doors", "start"),
    [
        ("en", "Concert on Thursday 14 May 2026. Pre-concert talk 6.30pm, concert 7.30pm.", None, "19:30"),
        (
            "en",
            "Concert on 14 May 2026. The director gives a preconcert talk at 3 p.m. It begins at 4 p.m.",
            None,
            "16:00",
        ),
        ("de", "Konzert am 14. Mai 2026. Konzerteinführung 18.30 Uhr, Konzert 19.30 Uhr.", None, "19:30"),
        ("nl", "Concert op 14 mei 2026. Concertinleiding 19.15 uur, aanvang 20.00 uur.", None, "20:00"),
        ("en", "Concert on 14 May 2026 at 7.30pm, with a pre-concert talk.", None, "19:30"),
        ("en", "We gather on 14 May 2026 at 5 p.m. for a social hour. The meeting begins at 6 p.m.", "17:00", "18:00"),
    ],
)
def test_hours_before_the_event(language, text, doors, start):
    (session,) = parse(text, media_type="text/plain", language=language).sessions
    assert (session.doors, session.start) == (doors, start)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("New rights\n\nFriday, 8 May 2026\n\nDate: 30 May 2026\nTime: 7 pm", ["2026-05-30"]),
        ("New rights\n\nFriday, 8 May 2026, 7 pm\n\nSecond date: 30 May 2026", ["2026-05-08", "2026-05-30"]),
        ("New rights\n\nFriday, 8 May 2026\n\nRegistration deadline: 30 May 2026", ["2026-05-08"]),
    ],
)
def test_a_day_alone_above_a_labelled_one(text, days):
    sessions = parse(text, media_type="text/plain", language="en").sessions
    assert [session.start_date for session in sessions] == days


def test_no_ticket_event_needs_no_registration():
    assert told("en", "This is not a ticket event – please just come along.").registration.required is False


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Nora Quill, an activist within the Fen Party, will speak.", [("activist", "Fen Party")]),
        ("en", "FRC members Nora Quill and Tom Garrow will speak.", [("member", "FRC")]),
        ("en", "Fen Society members Nora Quill and Tom Garrow will speak.", [("member", "Fen Society")]),
        (
            "en",
            "Nora Quill, General Secretary of the Fen Initiative will join by live feed from Leeds.",
            [("General Secretary", "Fen Initiative")],
        ),
        ("en", "Nora Quill, the BBC Waveney journalist, will speak.", [("journalist", "BBC Waveney")]),
        ("en", "Nora Quill, consultant in Visual Design, will speak.", [("consultant in Visual Design", None)]),
        ("en", "Nora Quill, author of a biography, The Lovely Fen, will speak.", [("author", None)]),
        (
            "en",
            "Directed by resident conductor Nora Quill, the Fen band has a programme.",
            [("resident conductor", None)],
        ),
        ("en", "Nora Quill, the newly elected president of the Fen League, will speak.", [("president", "Fen League")]),
        ("en", "The walk is led by Nora Quill, the society's president.", [("president", None)]),
        ("nl", "Anna Poel, kersverse voorzitter van de Veenbond, spreekt.", [("voorzitter", "Veenbond")]),
    ],
)
def test_whose_job_it_is(language, text, expected):
    assert people(language, text)[0][1] == expected


@pytest.mark.parametrize(
    ("text", "title", "organisers"),
    [
        (
            "Harrow Humanists\n\nTuesday 12 May 2026 – Talk: Room for nature in towns\nDr Nora Quill will speak.",
            "Room for nature in towns",
            ["Harrow Humanists"],
        ),
        (
            "Fen Solidarity Campaign\n\n[Dublin] Forum: Statehood, and what next\n\n12 May 2026, 10am",
            "Statehood, and what next",
            ["Fen Solidarity Campaign"],
        ),
        (
            "Harrow Literary Festival\n\n22 March 2026\n\nAuthor event: Nora Quill and her kilns\n\n21 May 2026, 6pm",
            "Nora Quill and her kilns",
            [],
        ),
    ],
)
def test_the_title_below_a_masthead_behind_its_kind(text, title, organisers):
    record = parse(text, media_type="text/plain", language="en")
    assert (record.title, [body.name for body in record.organisers]) == (title, organisers)


def test_what_and_joins_to_a_count_is_no_series():
    text = "Harrow Society\n\nFirst Meeting and Programme for 2027\n\nThe meeting is on 14 January 2027 at 7pm."
    assert parse(text, media_type="text/plain", language="en").series is None


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        (
            "Our annual meeting will take place at Elmcote village hall on 12 May 2026 at 7.30pm.",
            "Elmcote village hall",
        ),
        ("Talk at Great Elmcote primary school, 12 May 2026, 7pm", "Great Elmcote primary school"),
        ("We meet in Elmcote from then on. 12 May 2026, 7pm", None),
    ],
)
def test_houses_in_small_letters_behind_their_town(text, venue):
    found = parse(text, media_type="text/plain", language="en").venue
    assert (found.name if found else None) == venue


@pytest.mark.parametrize(
    ("text", "organisers"),
    [
        (
            "Ludlow and Garsing Heath History Society\n\nOur annual meeting is on 12 May 2026 at 7pm.",
            ["Ludlow and Garsing Heath History Society"],
        ),
        (
            "At 8pm on 12 May 2026 the Fen Solidarity Campaign will hold a debate in the Mill.",
            ["Fen Solidarity Campaign"],
        ),
        ("The Fen Music Trust is bringing a band to the Mill on 12 May 2026 at 7pm.", ["Fen Music Trust"]),
    ],
)
def test_bodies_of_towns_and_campaigns(text, organisers):
    record = parse(text, media_type="text/plain", language="en")
    assert [body.name for body in record.organisers] == organisers
