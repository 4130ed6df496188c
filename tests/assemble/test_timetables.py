"""Items of timetables, whatever form their lines have: their times, what is then, and the block of their lines."""

import pytest

from announce_parse import Announcement, parse

HEADS = {
    "en": "Winter Meeting\n\nSaturday 7 December 2024\nOrme Parish Rooms, Wexley\n\n"
    "We look back at a wet year on the meadows and hear how the hedges came through it.\n\n",
    "nl": "Winterbijeenkomst\n\nZaterdag 7 december 2024\nDorpshuis De Wilg, Orme\n\n"
    "We kijken terug op een nat jaar in de weiden en horen hoe het de heggen is vergaan.\n\n",
    "de": "Wintertreffen\n\nSamstag, 7. Dezember 2024\nGemeindehaus Orme, Wexfeld\n\n"
    "Wir blicken auf ein nasses Jahr auf den Wiesen zurück und hören, wie es den Hecken ergangen ist.\n\n",
    "fr": "Rencontre d'hiver\n\nSamedi 7 décembre 2024\nSalle communale, Ormes\n\n"
    "Nous revenons sur une année humide dans les prés et sur ce que les haies ont enduré.\n\n",
}
ENDS = {
    "en": "\n\nAdmission £4 at the door.\n",
    "nl": "\n\nToegang 4 euro.\n",
    "de": "\n\nEintritt 4 Euro.\n",
    "fr": "\n\nEntrée 4 euros.\n",
}


def notice(language: str, timetable: str) -> tuple[str, Announcement]:
    text = HEADS[language] + timetable + ENDS[language]
    return text, parse(text, media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "timetable", "times", "titles"),
    [
        (
            "en",
            "Doors 7.00pm\nHedge report 7.30pm\nSlides from Norway 8.15pm\nClose 10.00pm",
            ["19:00", "19:30", "20:15", "22:00"],
            ["Doors", "Hedge report", "Slides from Norway", "Close"],
        ),
        (
            "en",
            "Stage times\nThe Larks (7.30pm)\nFern and Moss (8.20pm)\nThe Long Ditch (9.30pm)",
            ["19:30", "20:20", "21:30"],
            ["The Larks", "Fern and Moss", "The Long Ditch"],
        ),
        (
            "en",
            "Registration desk: 9:00 - 9:30\nHedges and history: 9:30 - 10:30\nDitches: 10:30 - 11:00",
            ["09:00", "09:30", "10:30"],
            ["Registration desk", "Hedges and history", "Ditches"],
        ),
        (
            "en",
            "| Welcome | 10am |\n| Coppicing | 10.15am |\n| Soup | 12.30pm |",
            ["10:00", "10:15", "12:30"],
            ["Welcome", "Coppicing", "Soup"],
        ),
        (
            "en",
            "1. 7:00 p.m. Doors\n2. 7:30 p.m. Hedge report\n3. 9:00 p.m. Quiz",
            ["19:00", "19:30", "21:00"],
            ["Doors", "Hedge report", "Quiz"],
        ),
        (
            "en",
            "Part 1 (10am - 11am): Laying a hedge\nPart 2 (11am - noon): Mending a gap\nPart 3 (1pm - 2pm): Stiles",
            ["10:00", "11:00", "13:00"],
            ["Laying a hedge", "Mending a gap", "Stiles"],
        ),
        (
            "en",
            "7pm Doors; 7.30pm hedge report; 8.30pm slides; 10pm close.",
            ["19:00", "19:30", "20:30", "22:00"],
            ["Doors", "hedge report", "slides", "close."],
        ),
        (
            "nl",
            "Inloop met koffie om 19.30 uur\nVerslag van de heggen om 20.10 uur\nVragen uit de zaal om 21.20 uur",
            ["19:30", "20:10", "21:20"],
            ["Inloop met koffie", "Verslag van de heggen", "Vragen uit de zaal"],
        ),
        (
            "nl",
            "- 19.30: Zaal open\n- 20.10: Heggen leggen\n- 20.50: Trio Varenwoud\n- 22.00: Einde",
            ["19:30", "20:10", "20:50", "22:00"],
            ["Zaal open", "Heggen leggen", "Trio Varenwoud", "Einde"],
        ),
        (
            "de",
            "Einlass um 19:00\nBericht über die Hecken um 19:30\nBilder aus Norwegen um 20:15\nEnde um 22:00",
            ["19:00", "19:30", "20:15", "22:00"],
            ["Einlass", "Bericht über die Hecken", "Bilder aus Norwegen", "Ende"],
        ),
        (
            "de",
            "19 Uhr\nHeckenbericht\n\n20 Uhr\nBilder aus Norwegen\n\n21 Uhr\nTombola",
            ["19:00", "20:00", "21:00"],
            None,
        ),
        (
            "fr",
            "Accueil du public – 18 h 30\nLes haies et leur histoire – 19 h\nÉchanges avec la salle – 20 h 15",
            ["18:30", "19:00", "20:15"],
            ["Accueil du public", "Les haies et leur histoire", "Échanges avec la salle"],
        ),
    ],
)
def test_items_are_told_by_the_form_of_their_lines(language, timetable, times, titles):
    text, record = notice(language, timetable)
    assert [item.start for item in record.programme] == times
    if titles:
        assert [item.title for item in record.programme] == titles
    begin = text.index(timetable)
    kinds = [block.kind for block in record.blocks if block.start < begin + len(timetable) and block.end > begin]
    assert kinds == ["programme"]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("en", "Doors: 7pm\nStart: 7.30pm"),
        ("en", "Doors 7pm\nConcert 7.30pm"),
        ("nl", "Zaal open: 19.30 uur\nAanvang: 20.15 uur\nEinde: 22.30 uur"),
        ("de", "Einlass: 19 Uhr\nBeginn: 20 Uhr"),
        ("fr", "Ouverture des portes : 20h\nDébut : 20h30"),
        ("en", "Monday 9am - 5pm\nTuesday 10am - 6pm\nWednesday 11am - 7pm"),
        ("en", "Friday 6 December, 7pm\nSaturday 7 December, 8pm\nSunday 8 December, 9pm"),
        ("nl", "We verzamelen om 9.30 uur bij de kerk.\nDe bus vertrekt om 9.45 uur."),
        ("fr", "18h30 : soupe / 19h : conférence / 21h : fin"),
    ],
)
def test_hours_of_doors_days_and_sentences_are_no_timetable(language, lines):
    assert notice(language, lines)[1].programme == ()


def test_the_heading_above_a_timetable_is_of_the_programme():
    timetable = "What to expect\n\nDoors 7.00pm\nHedge report 7.30pm\nSlides from Norway 8.15pm"
    text, record = notice("en", timetable)
    begin = text.index(timetable)
    assert [b.kind for b in record.blocks if b.start < begin + len(timetable) and b.end > begin] == ["programme"]


@pytest.mark.parametrize(
    ("language", "timetable", "hours"),
    [
        ("en", "Pizza (6.30pm)\nHedges (7.00pm)\nSlides (8.15pm)\nClose (10.00pm)", ("18:30", "19:00", "22:00")),
        ("en", "9:00 - 9:30 Sign-in and coffee\n9:30 - 10:30 Hedges\n10:30 - 11:00 Moss", ("09:00", "09:30", "11:00")),
        ("en", "Hedges (2pm - 2.15pm)\nDitches (2.15pm - 3pm)\nStiles (3pm - 4.30pm)", (None, "14:00", "16:30")),
        ("nl", "Inloop: 19.30 uur\nHeggen: 20 uur\nSloten: 21 uur\nSlot: 22 uur", ("19:30", "20:00", "22:00")),
        ("nl", "14u - 14u15 Opening\n14u15 - 15u Heggen\n15u - 16u30 Sloten", (None, "14:00", "16:30")),
        ("de", "Einlass (19 Uhr)\nHecken (19.30 Uhr)\nBilder (20.30 Uhr)\nEnde (22 Uhr)", ("19:00", "19:30", "22:00")),
        ("de", "10 Uhr\nHecken\n12 Uhr\nSuppe\n14 Uhr\nBilder\n16 Uhr\nUmtrunk", (None, "10:00", "16:00")),
        ("fr", "14h - 14h15 Ouverture par Ana Sorel\n14h15 - 15h Haies\n15h - 16h30 Mares", (None, "14:00", "16:30")),
        ("fr", "Accueil café (9h)\nHaies (9h30)\nMares (11h)\nFin (12h)", ("09:00", "09:30", "12:00")),
    ],
)
def test_the_first_and_the_last_items_tell_doors_start_and_end(language, timetable, hours):
    (session,) = notice(language, timetable)[1].sessions
    assert (session.doors, session.start, session.end) == hours


def test_what_is_told_of_each_item_is_of_the_programme():
    lines = ["7pm Hedges", "In the small room.", "8pm Ditches", "With a slide show.", "9pm Stiles", "In the big room."]
    timetable = "\n".join(lines)
    text, record = notice("en", timetable)
    begin = text.index(timetable)
    assert [b.kind for b in record.blocks if b.start < begin + len(timetable) and b.end > begin] == ["programme"]
