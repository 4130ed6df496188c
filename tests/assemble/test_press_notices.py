"""Short notices as newspapers and parish letters print them: who talks, where, for how much, as part of what."""

import pytest

from announce_parse import parse

HEAD = "Heimatverein Deichau\n\n"
TAIL = "\n\nAm 4. Mai 2024 um 19 Uhr im Gasthof Krone, Hauptstraße 3, 12345 Deichau. Eintritt frei.\n"


def record_of(text, language="de"):
    return parse(text, media_type="text/plain", language=language)


def people_of(line):
    return [(one.name, one.role) for one in record_of(HEAD + line + TAIL).people]


def positions_of(line):
    return [
        (one.title, one.organisation) for person in record_of(HEAD + line + TAIL).people for one in person.positions
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Im Gasthof Krone findet der Vortrag „Die Moore im Norden“ von Hanna Brinkmeier statt.",
        "Die Bilderschau »Wege durch Lappland« von Hanna Brinkmeier beginnt pünktlich.",
        "Wegen der Lage muss die Panorama-Multivisionsshow von Hanna Brinkmeier verschoben werden.",
    ],
)
def test_who_gives_a_talk_stands_behind_its_title(line):
    assert people_of(line) == [("Hanna Brinkmeier", "speaker")]


def test_who_gives_a_concert_performs():
    line = "Am Abend gibt Kantor Rolf Steinhauer ein Orgelkonzert."
    assert people_of(line) == [("Rolf Steinhauer", "performer")]
    assert positions_of(line) == [("Kantor", None)]


def test_a_newspaper_behind_a_name_is_where_its_bearer_works():
    line = "Es moderiert Hans Weber, Deichauer Bote."
    assert people_of(line) == [("Hans Weber", "moderator")]
    assert positions_of(line) == [(None, "Deichauer Bote")]


def test_a_name_goes_on_in_the_next_line_of_a_text_that_is_broken_at_a_width():
    line = (
        "An der Diskussion werden teilnehmen: Hanna Brinkmeier (CDU), Prof. Dr. Tanja\n"
        "Steinhauer (SPD) und Ute Lang (FDP)."
    )
    assert [name for name, _ in people_of(line)] == ["Hanna Brinkmeier", "Tanja Steinhauer", "Ute Lang"]


@pytest.mark.parametrize(
    ("line", "positions"),
    [
        ("Auf dem Podium: Hanna Brinkmeier, Nationalrätin SP", [("Nationalrätin", "SP")]),
        ("Es spricht Hanna Brinkmeier, Leiterin IT.", [("Leiterin IT", None)]),
        (
            "Es spricht Rolf Steinhauer, Präsident Bergische Gemeinnützige Gesellschaft BGG.",
            [("Präsident", "Bergische Gemeinnützige Gesellschaft BGG")],
        ),
        (
            "Es spricht Hanna Brinkmeier, Leiterin vom Zentrum Otto der Lange Talheim.",
            [("Leiterin", "Zentrum Otto der Lange Talheim")],
        ),
        ("Hanna Brinkmeier, Kuratorin der Ausstellung, spricht.", [("Kuratorin der Ausstellung", None)]),
        ("Den Anfang macht Hanna Brinkmeier (Foto).", []),
        ("Es liest die Jean-Paul-Preisträgerin Hanna Brinkmeier.", [("Jean-Paul-Preisträgerin", None)]),
    ],
)
def test_what_stands_beside_a_name(line, positions):
    assert positions_of(line) == positions


def test_who_plays_in_a_church_is_told_apart_from_it():
    line = "Zu hören sind in der Kirche Monika Reuter (Flöte) und Reinhard Lang (Orgel)."
    assert [name for name, _ in people_of(line)] == ["Monika Reuter", "Reinhard Lang"]


def test_makers_of_pieces_and_of_texts_take_no_part():
    pieces = "Maurice Ravel – Pavane für Horn & Klavier\nPhilip Glass – Rush für Orgel"
    assert not {"Maurice Ravel", "Philip Glass"} & {name for name, _ in people_of(pieces)}
    assert people_of("Quelle: Gemeindebrief, Reinhard Lang / Ute Weber") == []


def test_the_label_of_a_programme_is_nobody():
    assert people_of("- 19 Uhr: Diskussion\n- Im Fokus: die Lage der Moore") == []


@pytest.mark.parametrize(
    ("language", "line", "amounts"),
    [
        ("de", "Eintritt: 5 Euro, Kinder frei", [5.0, 0.0]),
        ("de", "Kosten: 5 €, Kinder bis 12 Jahre frei.", [5.0, 0.0]),
        ("de", "Eintritt 8 Euro, Mitglieder: frei", [8.0, 0.0]),
        ("de", "Eintritt 8 Euro. Kinder dürfen frei wählen.", [8.0]),
        ("nl", "Entree 5 euro, leden vrij", [5.0, 0.0]),
        ("de", "Eintritt sechs Euro, ermäßigt vier Euro.", [6.0, 4.0]),
        ("nl", "Entree: vijf euro", [5.0]),
        ("fr", "Entrée : cinq euros", [5.0]),
    ],
)
def test_prices_in_words_and_those_who_pay_nothing(language, line, amounts):
    text = f"Moorabend\n\n4.5.2024\n\n{line}\n"
    assert [price.amount for price in record_of(text, language).prices] == amounts


def test_a_label_in_front_of_the_next_amount_is_that_ones():
    text = "Moorabend\n\n4.5.2024\n\nIm Vorverkauf 4 Euro, an der Abendkasse 5 Euro.\n"
    assert [(price.amount, price.label) for price in record_of(text).prices] == [
        (4.0, "Im Vorverkauf"),
        (5.0, "an der Abendkasse"),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Im Anschluss laden wir Sie zu einem Rundgang ein.",
        "Ein offenes Singen für Klein und Groß lädt um 17 Uhr alle ein.",
        "Die Gemeinde ist auch Veranstalterin des Konzertes.",
    ],
)
def test_what_a_sentence_begins_with_holds_no_event(sentence):
    told = {organiser.name for organiser in record_of(f"Moorabend\n\n4.5.2024, 19 Uhr\n\n{sentence}\n").organisers}
    assert not told & {"Anschluss", "Singen für Klein und Groß", "Konzertes"}


@pytest.mark.parametrize(
    ("text", "name", "room"),
    [
        (
            "Sitzung des Moorvereins\n\nAm Dienstag, dem 4. Mai 2024, findet um 19 Uhr im Vortragsraum des Deichauer "
            "Stadtarchivs die Sitzung statt.",
            "Deichauer Stadtarchiv",
            "Vortragsraum",
        ),
        (
            "Die Moore\n\nBeginn am 4. Mai 2024 um 18.15 Uhr im Hörsaal 1 des Kultur- und Tagungszentrums. "
            "Der Eintritt ist frei.",
            "Kultur- und Tagungszentrum",
            "Hörsaal 1",
        ),
        ("Bilderabend in der Moorhalle\n\nAm 4. Mai 2024 beginnt um 19 Uhr der Abend.", "Moorhalle", None),
        (
            "Treffen\n\nAm 4. Mai 2024 findet um 17 Uhr ein Treffen in unserem Vereinsheim, Moorweg 2, statt.",
            "Vereinsheim",
            None,
        ),
    ],
)
def test_where_a_notice_says_that_it_is(text, name, room):
    venue = record_of(text + "\n").venue
    assert (venue.name, venue.room) == (name, room)


def test_somebody_is_no_venue():
    text = (
        "Am 4. Mai 2024 um 11 Uhr spielen Mitglieder des Instituts Kompositionen von Alexander Skrjabin, Alban Berg "
        "und Arnold Schönberg.\n"
    )
    venue = record_of(text).venue
    assert venue is None or venue.name != "Alexander Skrjabin"


@pytest.mark.parametrize(
    "text",
    [
        "Bilderabend\n\nAm 4. Mai 2024 um 19 Uhr sehen wir den nächsten Teil der Zeitreise.\n",
        "Lesung mit Hanna Brinkmeier\n\nSie liest am 4. Mai 2024 um 20 Uhr im Lesecafé der Bücherei.\n",
        "Moorcafé\n\nAm 4. Mai 2024 findet um 14 Uhr unser erstes Moorcafé im neuen Jahr statt.\n",
    ],
)
def test_what_is_counted_or_visited_is_no_series(text):
    series = record_of(text).series
    assert series is None or series.edition is None
    assert series is None or series.name not in ("Teil der Zeitreise", "Lesecafé")


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Hanna Brinkmeier wird uns von ihrer Arbeit im Moor erzählen.", [("Hanna Brinkmeier", "speaker")]),
        ("Aus Kiel kommt diesmal Hanna Brinkmeier.", [("Hanna Brinkmeier", "guest")]),
    ],
)
def test_verbs_at_the_end_of_a_sentence_tell_roles(line, people):
    assert people_of(line) == people


def test_who_makes_up_a_company_performs():
    text = (
        "Theaterpremiere\n\nAm 4. Mai 2024 um 20 Uhr in der Steinhalle. Das Ensemble bilden Thomas Schmied, "
        "Jutta Weber, Renate Lang und Peter Bischof.\n"
    )
    assert {one.role for one in record_of(text).people} == {"performer"}
    assert len(record_of(text).people) == 4


def test_who_leads_a_group_at_a_concert_performs():
    text = (
        "Adventskonzert\n\nAm 7. Dezember 2024 um 17 Uhr spielen ein Flötenquartett unter der Leitung von Gerlinde "
        "Lang und die Klasse 3b unter Leitung von Marlene Weber.\n"
    )
    assert [(one.name, one.role) for one in record_of(text).people] == [
        ("Gerlinde Lang", "performer"),
        ("Marlene Weber", "performer"),
    ]


def test_quoted_names_of_groups_that_stand_together():
    text = "Moorbühne\n\nAm 4. Mai 2024 um 18 Uhr spielen die jungen Bands „Nebelkrähe“ und „Torfstich“.\n"
    assert [(one.name, one.kind) for one in record_of(text).people] == [("Nebelkrähe", "group"), ("Torfstich", "group")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Die Öffentliche Stadtführung findet am Samstag, 4. Mai 2024, ab 12 Uhr statt. Der Treffpunkt "
            "zu diesem Rundgang wird am Standbild „Wolf und Hirte“ an der Ecke Goethestraße sein.\n",
            "Öffentliche Stadtführung",
        ),
        (
            "Abschlusskonzert in der Moorkirche\n\nAm 4. Mai 2024 beginnt um 17 Uhr das Konzert.\n\n"
            "Das Abschlusskonzert trägt den Titel „Von Nebel und Licht“. Zu hören ist Orgelmusik.\n",
            "Von Nebel und Licht",
        ),
        ("oder unter 0650 85 045\nEinlass: 19 Uhr\nBeginn: 19.30 Uhr\nEintritt: 15 €\n", None),
    ],
)
def test_the_title_of_a_notice(text, title):
    assert record_of(text).title == title


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Die Volkshochschule lädt am 4. Mai 2024 um 18 Uhr alle ein.", ["Volkshochschule"]),
        (
            "Am 4. Mai 2024 um 11 Uhr veranstaltet die Deichauer Musikschule in der Martinskirche ein Konzert.",
            ["Deichauer Musikschule"],
        ),
        ("Erstmals organisieren der Kulturmarkt und die Moorstiftung Deichau am 4. Mai 2024 ein Fest.", None),
    ],
)
def test_who_holds_what_a_notice_tells(sentence, names):
    told = [organiser.name for organiser in record_of(f"Sommerabend\n\n{sentence}\n").organisers]
    assert told == names if names else "Kulturmarkt und die Moorstiftung Deichau" not in told


def test_a_body_in_the_genitive_is_the_same_body():
    text = (
        "Sommerfest\n\nAm 4. Mai 2024 lädt der Kreisverband Altenau alle ein. Danach beginnt die Feier des "
        "Kreisverbandes Altenau.\n"
    )
    assert len(record_of(text).organisers) == 1


def test_what_is_counted_with_a_word_between_is_a_series():
    text = "Vier Konzerte\n\nZum inzwischen 17. Orgelfest wird am 4. Mai 2024 um 15 Uhr eingeladen.\n"
    assert (record_of(text).series.name, record_of(text).series.edition) == ("Orgelfest", 17)


def test_tickets_online_make_no_event_online():
    text = "Sommerkonzert\n\nKarten für 15 Euro können online über den Moorshop bestellt werden.\n"
    assert record_of(text).attendance != "online"


def test_a_full_price_in_front_of_a_reduced_one():
    text = "Moorabend\n\n4.5.2024\n\nEintritt: 5, erm. 3 Euro.\n"
    assert [price.amount for price in record_of(text).prices] == [5.0, 3.0]
