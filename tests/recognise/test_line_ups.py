"""Acts of a line-up, forenames and telephones beside names, bodies called after somebody."""

import pytest

from announce_parse import parse

HEADS = {
    "nl": "Avond\n\n12 maart 2027 om 20 uur in dorpshuis De Haspel, Wilder.\n\n",
    "en": "An evening\n\n12 March 2027, 8 pm, Mill Hall, Elmford.\n\n",
    "de": "Ein Abend\n\n12. März 2027, 20 Uhr, Alte Mühle, Auetal.\n\n",
}


def people(language, text):
    record = parse(HEADS[language] + text + "\n", media_type="text/plain", language=language)
    return {person.name: person.role for person in record.people}


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "nl",
            "Line-up:\n21u00 DJ Molen\n22u30 Nachtdienst\n02u00 afsluiter: The Sluices",
            "DJ Molen;Nachtdienst;The Sluices",
        ),
        ("nl", "Op het podium: Nachtdienst, KORST en The Sluices", "Nachtdienst;KORST;The Sluices"),
        ("en", "Line-up\n- Nightshift\n- The Sluices\n- Ann Poole", "Nightshift;The Sluices;Ann Poole"),
        ("de", "Bands\nDie Schleusen (Auetal)\nNachtschicht", "Die Schleusen;Nachtschicht"),
    ],
)
def test_all_acts_of_a_line_up_perform(language, text, names):
    assert people(language, text) == dict.fromkeys(names.split(";"), "performer")


def test_a_sentence_with_those_words_is_no_line_up():
    assert people("nl", "Op het podium staan dit jaar weer veel verrassingen.") == {}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Quizmasters Bas en Roos hebben acht rondes gemaakt.", {"Bas": "host", "Roos": "host"}),
        ("Reserveren op 0345 555 121 (Jonas Kramer)", {"Jonas Kramer": "contact"}),
        ("Info: Jonas Kramer, 0345 555 121", {"Jonas Kramer": "contact"}),
        ("De stukken zijn op te vragen bij de secretaris, Wim Kramer (wim@haspel.example).", {"Wim Kramer": "contact"}),
        ("Organisatie: Wim Kramer (wim@haspel.example)", {"Wim Kramer": "organiser"}),
        ("Kaarten via 0345 555 121 (Sjef)", {"Sjef": "contact"}),
        ("Opgave: coba@haspel.example (Coba Kramer), uiterlijk 3 maart", {"Coba Kramer": "contact"}),
        ("De les wordt gegeven door Anna Kramer van bloemenatelier Flora.", {"Anna Kramer": "speaker"}),
        (
            "Verkeerskundige Marloes ter Horst van Wegwijs Verkeer licht de plannen toe.",
            {"Marloes ter Horst": "speaker"},
        ),
        ("Opgeven kan tot 11 maart bij Coby Kramer.", {"Coby Kramer": "contact"}),
    ],
)
def test_who_is_told_of(text, roles):
    assert people("nl", text) == roles


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("De les wordt gegeven door Anna Kramer van bloemenatelier Flora.", None, "bloemenatelier Flora"),
        ("Met kok Anna Kramer van restaurant De Vuurtoren.", "kok", "restaurant De Vuurtoren"),
        ("Anna Kramer is vandaag nationaal directeur van Missie Noord.", "nationaal directeur", "Missie Noord"),
    ],
)
def test_where_somebody_works(text, title, body):
    record = parse(HEADS["nl"] + text, media_type="text/plain", language="nl")
    assert [(p.title, p.organisation) for p in record.people[0].positions] == [(title, body)]


def test_a_calendar_below_is_of_other_events():
    text = (
        "Turfstekers\n\nDe lezing is op dinsdag 17 oktober 2028 om 20.00 uur in Wilder.\n\n"
        "Agenda\n14 november: filmavond\n12 december: dialectavond met Frits Kramer\n"
    )
    record = parse(text, media_type="text/plain", language="nl")
    assert [session.start_date for session in record.sessions] == ["2028-10-17"]
    assert record.people == ()


def test_an_agenda_with_the_days_of_the_event_is_its_programme():
    text = (
        "Molenweekend\n\nOp 14 en 15 oktober 2028 staan de molens open in Wilder.\n\n"
        "Agenda\nzaterdag 14 oktober\n10.00 Opening door Frits Kramer\nzondag 15 oktober\n11.00 Lezing door Mia Bol\n"
    )
    record = parse(text, media_type="text/plain", language="nl")
    assert [person.name for person in record.people] == ["Frits Kramer", "Mia Bol"]


def test_royal_bands_play():
    text = "Koninklijke Fanfare De Leeuwerik\n\nNieuwjaarsconcert\n\n14 januari 2028, 20 uur, zaal De Haspel, Wilder.\n"
    record = parse(text, media_type="text/plain", language="nl")
    assert [(p.name, p.kind, p.role) for p in record.people] == [
        ("Koninklijke Fanfare De Leeuwerik", "group", "performer")
    ]
