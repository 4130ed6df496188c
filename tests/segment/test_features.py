"""What lines see of the headings above them."""

import pytest

from announce_parse import languages
from announce_parse.document import Found
from announce_parse.options import Context, Options
from announce_parse.pipeline import context_for
from announce_parse.read import read
from announce_parse.segment.features import line_features

SCHOOL = """Open avond op de tekenschool

Sprekers (onder voorbehoud)

Anouk Terweij
Tekenares, geeft les aan volwassenen

Huiswerk van vorig jaar

Wie niet was, kan het alsnog inleveren.

Aanmelden:

Bel met het secretariaat."""


def seen(text: str, language: str = "nl") -> dict[str, list[str]]:
    """Return the features of each line, by its text."""
    options = Options(media_type="text/plain", language=language)
    document = read(text, options)
    context: Context = context_for(document, options)
    lines, rows = line_features(document, [], context)
    return {line.text: row for line, row in zip(lines, rows, strict=True)}


def test_a_section_goes_on_below_headings_that_are_not_known() -> None:
    rows = seen(SCHOOL)
    assert "section=none" in rows["Open avond op de tekenschool"]
    assert "section=guests" in rows["Tekenares, geeft les aan volwassenen"]
    below = rows["Wie niet was, kan het alsnog inleveren."]
    assert {"section=guests", "force=?"} <= set(below)
    assert "section=logistics" in rows["Bel met het secretariaat."]


def test_lines_see_the_words_of_the_heading_above_them() -> None:
    rows = seen(SCHOOL)
    assert {"below=huiswerk", "below=jaar"} <= set(rows["Wie niet was, kan het alsnog inleveren."])
    assert not [feature for feature in rows["Aanmelden:"] if feature.startswith("below=")]


@pytest.mark.parametrize(
    ("language", "heading", "kind"),
    [
        ("nl", "Programma (aanvang 20:00)", "programme"),
        ("nl", "Zo ziet het avondprogramma eruit:", "programme"),
        ("nl", "Voor deze avond zijn de solisten:", "guests"),
        ("en", "Speakers (all times local)", "guests"),
        ("en", "Our fine sponsors this year:", "other"),
        ("de", "Anmeldung (bis 3. Mai)", "logistics"),
        ("de", "Auf dem Podium sitzen diesmal:", "guests"),
        ("fr", "Intervenants (sous réserve)", "guests"),
        ("fr", "Voici le programme de la journée :", "programme"),
        ("en", "Speakers and tickets for the autumn:", "none"),
        ("en", "The speakers are sailors", "none"),
    ],
)
def test_headings_may_go_on_in_brackets_or_end_in_a_colon(language: str, heading: str, kind: str) -> None:
    rows = seen(f"A title\n\n{heading}\n\nIda Brandvold", language)
    assert f"section={kind}" in rows["Ida Brandvold"]


@pytest.mark.parametrize(
    ("language", "kind", "headings"),
    [
        ("nl", "theme", "Over de workshop; Wat ga je leren?; Aanleiding; Het verhaal"),
        ("nl", "guests", "Over de dirigent; Wie spreekt er?; Gastsprekers; Bio's"),
        ("nl", "programme", "Orde van de dag; Programmaoverzicht; Conceptagenda"),
        ("nl", "logistics", "Datum en tijd; Contactgegevens; Met de trein; Hoe meld ik me aan?"),
        ("nl", "other", "Lees meer; Deel dit bericht; Komende activiteiten; Wat wij doen"),
        ("en", "theme", "About this talk; Topics covered; Who is this for?; What you'll learn"),
        ("en", "guests", "Speaker bios; About our speaker; Panel members; Meet your host"),
        ("en", "programme", "Draft agenda; Tonight's talks; Programme for the day"),
        ("en", "logistics", "Date & time; By train; Where to stay; Contact details; Ticket information"),
        ("en", "other", "See also; Who we are; Share this post; Related articles; Stay in touch"),
        ("de", "theme", "Zum Vortrag; Themenschwerpunkte; Das erwartet dich; Inhaltsangabe"),
        ("de", "guests", "Zur Referentin; Mit dabei sind; Kurzbiographie; Die Mitwirkenden"),
        ("de", "programme", "Tagesprogramm; Vorläufige Tagesordnung; Das steht auf dem Programm"),
        ("de", "logistics", "Datum und Uhrzeit; Weitere Informationen; Mit der Bahn; Ansprechperson"),
        ("de", "other", "Ähnliche Beiträge; Weitere Termine; Beitrag teilen; In Kooperation mit"),
        ("fr", "theme", "À propos du livre; Thèmes abordés; Le propos; En résumé"),
        ("fr", "guests", "À propos des artistes; Les invité·e·s; Notice biographique; Les panélistes"),
        ("fr", "programme", "Programme complet; Déroulé de la journée; Les présentations"),
        ("fr", "logistics", "Date et horaires; En train; Comment s'y rendre ?; Modalités d'inscription"),
        ("fr", "other", "Articles similaires; Lire aussi; Suivez-nous; Notre histoire; Mots-clés"),
    ],
)
def test_headings_that_event_pages_have_are_known(language: str, kind: str, headings: str) -> None:
    for heading in headings.split("; "):
        rows = seen(f"A title\n\n{heading}\n\nIda Brandvold", language)
        assert f"section={kind}" in rows["Ida Brandvold"], heading


@pytest.mark.parametrize(
    ("language", "heading"),
    [
        ("nl", "Over de dijken van weleer"),
        ("en", "The book of the dead"),
        ("de", "Zum Vortrag kamen viele"),
        ("fr", "En train de rire"),
    ],
)
def test_words_of_headings_with_more_behind_them_are_none(language: str, heading: str) -> None:
    assert "section=none" in seen(f"A title\n\n{heading}\n\nIda Brandvold", language)["Ida Brandvold"]


@pytest.mark.parametrize(
    ("language", "heading"),
    [("nl", "Huisregels"), ("en", "Call for volunteers"), ("de", "Hygienekonzept"), ("fr", "Règlement intérieur")],
)
def test_what_a_publisher_has_to_say_besides_has_headings(language: str, heading: str) -> None:
    assert "section=other" in seen(f"A title\n\n{heading}\n\nIda Brandvold", language)["Ida Brandvold"]


@pytest.mark.parametrize("language", sorted(languages.CODES))
def test_words_of_what_surrounds_an_announcement_are_in_every_language(language: str) -> None:
    cues = languages.load(language).blocks.cues
    assert all(len(words) > 15 for words in (cues.house, cues.rules, cues.wanted, cues.elsewhere))


def test_a_line_that_comes_again_looks_the_same_unless_something_else_is_found_in_it() -> None:
    again = "Zaal open om acht, toegang vrij"
    text = f"Zangavond\n{again}\nKomt allen\n{again}\nNeemt vrienden mee\n{again}\nTot dan"
    document = read(text, Options(media_type="text/plain", language="nl"))
    at = text.rindex("acht")
    hour = Found("time", at, at + 4, "acht", None, 0.9)
    lines, rows = line_features(document, [hour], context_for(document, Options(language="nl")))
    first, second, third = (set(rows[place]) for place in (1, 3, 5))
    assert [line.number for line in lines] == list(range(7))
    assert {"w=zaal", "w=toegang"} <= first & second & third
    assert "has=time" in third - first - second
    assert "-1has=time" in rows[6]
