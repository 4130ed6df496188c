import pytest

from announce_parse import parse
from announce_parse.document import Document, lines_of
from announce_parse.recognise.participation.quoted_groups import quoted_groups
from announce_parse.recognise.participation.role_words import role_words
from announce_parse.recognise.participation.told_roles import told_roles
from announce_parse.recognise.token_lines import Page, page_of
from announce_parse.recognise.word_features import words_of

TOLD = [
    ("nl", "Anna de Wit interviewt Jan Vos over zijn jeugd.", {"Anna de Wit": "moderator", "Jan Vos": "guest"}),
    (
        "nl",
        "Schrijfster Anna de Wit gaat in gesprek met journalist Jan Vos.",
        {"Anna de Wit": "guest", "Jan Vos": "moderator"},
    ),
    ("en", "Broadcaster Anne White talks to poet John Fox.", {"Anne White": "moderator", "John Fox": "guest"}),
    ("de", "Gäste: Anna Weiß (Autorin) und Hans Fuchs (Verleger)", {"Anna Weiß": "guest", "Hans Fuchs": "guest"}),
    ("nl", "Lezing\n\nMet Anna de Wit", {"Anna de Wit": "speaker"}),
    ("nl", "Twee presentaties op deze avond\n\n‘Turf en veen’ door Anna de Wit", {"Anna de Wit": "speaker"}),
    ("en", 'Two short talks\n\n"Peat and Bog" by Anne White', {"Anne White": "speaker"}),
    ("de", "Zwei Vorträge an einem Abend\n\n„Moor und Torf“ von Anna Weiß", {"Anna Weiß": "speaker"}),
    ("nl", "Avond met orgelconcert en lezing\n\n‘Turf en veen’ door Anna de Wit", {}),
    (
        "fr",
        "Jean Renard (CNRS) et Anne White (EHESS) débattront.",
        {"Jean Renard": "guest", "Anne White": "guest"},
    ),
    ("nl", "Orgelconcert door Jan Vos", {"Jan Vos": "performer"}),
    ("en", "Panelists:\n* Anne White, Policy Lead at OpenCity", {"Anne White": "guest"}),
    ("en", "Anne White, facilitator at Leek Works, comes too.", {}),
    ("en", "Anne White, facilitator at the evening", {"Anne White": "moderator"}),
    ("fr", "Visite guidée par Jean Renard", {"Jean Renard": "speaker"}),
    ("nl", "Moderator: Anna de Wit", {"Anna de Wit": "moderator"}),
    ("nl", "Anna de Wit, voorzitter van de BVT, is onze debatleider.", {"Anna de Wit": "moderator"}),
    ("nl", "De dagvoorzitter van de middag is drs. Anna de Wit.", {"Anna de Wit": "moderator"}),
    ("nl", "Het debat staat onder leiding van Anna de Wit.", {"Anna de Wit": "moderator"}),
    ("nl", "Anna de Wit (moderator) praat met Jan Vos.", {"Anna de Wit": "moderator", "Jan Vos": "guest"}),
    ("nl", "Anna de Wit modereert. Jan Vos luistert.", {"Anna de Wit": "moderator"}),
    (
        "nl",
        "De bankgasten zijn:\n\n• Anna de Wit (wethouder)\n• Jan Vos (lid)",
        {"Anna de Wit": "guest", "Jan Vos": "guest"},
    ),
    ("nl", "Sprekers\n\nAnna de Wit\n\nJan Vos", {"Anna de Wit": "speaker", "Jan Vos": "speaker"}),
    ("en", "The discussion moderator, Anne White, is there.", {"Anne White": "moderator"}),
    ("de", "Die Diskussion moderiert Anna Weiß.", {"Anna Weiß": "moderator"}),
    ("nl", "Anna de Wit treedt op als gespreksleider.", {"Anna de Wit": "moderator"}),
    ("nl", "Anna de Wit, host van de avond", {"Anna de Wit": "host"}),
    ("de", "Hans Fuchs, Sprecher der Fraktion", {}),
    ("de", "Hans Fuchs ist Moderator des Kanals „Glas“.", {}),
    ("en", "The day is organised by John Fox.", {"John Fox": "organiser"}),
    ("nl", "Een concert onder leiding van Anna de Wit", {"Anna de Wit": "performer"}),
    ("nl", "Het praatje wordt gehouden door Jan Vos.", {"Jan Vos": "speaker"}),
    ("nl", "Het verhaal wordt verteld door Jan Vos.", {"Jan Vos": "performer"}),
    ("de", "Die Leitung hat Anna Weiß.", {"Anna Weiß": "performer"}),
    ("nl", "Quizmaster is Jan Vos.", {"Jan Vos": "host"}),
    ("fr", "Une conférence « Les haies » animée par Jean Renard.", {"Jean Renard": "teacher"}),
    ("fr", "La conférence sera suivie d'un débat animé par Jean Renard.", {"Jean Renard": "moderator"}),
    ("nl", "Lezing door Jan Vos en Anna de Wit", {"Jan Vos": "speaker", "Anna de Wit": "speaker"}),
    ("en", "Moderated by Anne White", {"Anne White": "moderator"}),
    ("en", "Anne White will moderate the panel.", {"Anne White": "moderator"}),
    (
        "en",
        "Panelists: Anne White (Mill Trust), John Fox and Dr. Mary Hill",
        {"Anne White": "guest", "John Fox": "guest", "Mary Hill": "guest"},
    ),
    ("en", "Your host is John Fox.", {"John Fox": "host"}),
    ("en", "Our quizmaster is John Fox.", {"John Fox": "host"}),
    ("en", "She will be in conversation with local bookseller John Fox.", {"John Fox": "moderator"}),
    ("en", "In discussion: Anne White and John Fox", {"Anne White": "guest", "John Fox": "guest"}),
    ("en", "Welcome\n\nAnne White\n\nPanel\n\nJohn Fox", {"Anne White": "speaker", "John Fox": "guest"}),
    ("en", "Kind regards,\nAnne\n\nAnne White", {"Anne White": "organiser"}),
    ("en", "The panel is chaired by Anne White.", {"Anne White": "moderator"}),
    ("en", "Mary Hill (cello) and John Fox (piano)", {"Mary Hill": "performer", "John Fox": "performer"}),
    ("en", "Anne White will explore the coast.", {"Anne White": "speaker"}),
    ("de", "Danach diskutieren Hans Fuchs und Anna Weiß.", {"Hans Fuchs": "guest", "Anna Weiß": "guest"}),
    ("de", "Anna Weiß (Sopran), Hans Fuchs (Orgel)", {"Anna Weiß": "performer", "Hans Fuchs": "performer"}),
    ("nl", "Jan Vos komt aan het woord over bijen.", {"Jan Vos": "speaker"}),
    ("nl", "De middag wordt geopend door Anna de Wit.", {"Anna de Wit": "speaker"}),
    ("fr", "La rencontre sera animée par Anne Leblanc.", {"Anne Leblanc": "moderator"}),
    ("de", "Moderation: Dr. Anna Weiß", {"Anna Weiß": "moderator"}),
    ("de", "Es diskutieren:\n• Hans Fuchs\n• Anna Weiß", {"Hans Fuchs": "guest", "Anna Weiß": "guest"}),
    ("de", "Vortrag von Hans Fuchs", {"Hans Fuchs": "speaker"}),
    ("fr", "Table ronde animée par Anne Leblanc", {"Anne Leblanc": "moderator"}),
    ("fr", "Modération : Anne Leblanc et Jean Renard", {"Anne Leblanc": "moderator", "Jean Renard": "moderator"}),
    ("nl", "Deze avond spelen:\n\n- Anna de Wit\n- Jan Vos", {"Anna de Wit": "performer", "Jan Vos": "performer"}),
    ("en", "With music by:\n\nAnne White\n\nJohn Fox", {"Anne White": "performer", "John Fox": "performer"}),
    (
        "en",
        "The panel is chaired by Anne White, reader at Mill University, and publisher John Fox.",
        {"Anne White": "moderator", "John Fox": "moderator"},
    ),
    ("nl", "Lezing door Anna de Wit en artistiek leider Jan Vos", {"Anna de Wit": "speaker", "Jan Vos": "speaker"}),
    ("nl", "Lezing door Anna de Wit, die over bijen schrijft, en Jan Vos", {"Anna de Wit": "speaker"}),
    ("nl", "Promotor: prof. dr. Anna de Wit", {"Anna de Wit": "guest"}),
    ("en", "The judges are Anne White and John Fox.", {"Anne White": "guest", "John Fox": "guest"}),
    ("en", "Candidates\n\nAnne White\nJohn Fox", {"Anne White": "guest", "John Fox": "guest"}),
    ("en", "Please let Anne White know if you come.", {"Anne White": "contact"}),
    ("en", "In the chair: Anne White", {"Anne White": "moderator"}),
    ("en", "With a soprano solo by Mary Hill", {"Mary Hill": "performer"}),
    ("de", "Durch den Abend führen Anna Weiß und Hans Fuchs.", {"Anna Weiß": "moderator", "Hans Fuchs": "moderator"}),
    ("de", "Gutachter: Prof. Hans Fuchs", {"Hans Fuchs": "guest"}),
    ("de", "Den Abend gestalten\n\nAnna Weiß, Imkerin", {"Anna Weiß": "speaker"}),
    ("fr", "Rapporteur : Jean Renard", {"Jean Renard": "guest"}),
    ("fr", "Hébergement : demander à Anne Leblanc", {"Anne Leblanc": "contact"}),
    ("nl", "Op het podium: Anna de Wit – Jan Vos", {"Anna de Wit": "performer", "Jan Vos": "performer"}),
    ("fr", "Elle s'entretiendra avec Anne Leblanc.", {"Anne Leblanc": "moderator"}),
    ("nl", "Gids Anna de Wit vertrekt om twee uur.", {"Anna de Wit": "host"}),
    ("nl", "Met Anna de Wit op viool", {"Anna de Wit": "performer"}),
    ("en", "We will write to the treasurer. Please contact the treasurer, Anne White.", {"Anne White": "contact"}),
    ("nl", "Sprekers: Anna de Wit – Jan Vos", {"Anna de Wit": "speaker", "Jan Vos": "speaker"}),
    ("nl", "Sprekers\nAnna de Wit, Jan Vos", {"Anna de Wit": "speaker", "Jan Vos": "speaker"}),
    (
        "de",
        "Die Diskussion moderieren Blatt-Chefredakteur Hans Fuchs und Blatt-Redakteurin Anna Weiß.",
        {"Hans Fuchs": "moderator", "Anna Weiß": "moderator"},
    ),
    ("de", "Durch den Abend führt Pfarrerin i. R. Dr. Anna Weiß.", {"Anna Weiß": "moderator"}),
    ("en", "Anne White in dialogue with John Fox", {"Anne White": "guest", "John Fox": "guest"}),
    ("fr", "Anne Leblanc en dialogue avec Jean Renard", {"Anne Leblanc": "guest", "Jean Renard": "guest"}),
    (
        "fr",
        "Avec la participation de Anne Leblanc, politologue, et Jean Renard",
        {"Anne Leblanc": "guest", "Jean Renard": "guest"},
    ),
    ("nl", "Deze vragen leggen we voor aan Anna de Wit en Jan Vos.", {"Anna de Wit": "guest", "Jan Vos": "guest"}),
    ("nl", "Op deze avond is Anna de Wit te gast.", {"Anna de Wit": "guest"}),
    ("en", "We have invited Anne White and John Fox.", {"Anne White": "speaker", "John Fox": "speaker"}),
    ("de", "Am Klavier begleitet sie Hans Fuchs.", {"Hans Fuchs": "performer"}),
    ("en", "- Anne White on her years at sea", {"Anne White": "teacher"}),
    ("fr", "• Anne Leblanc sur les archives", {"Anne Leblanc": "teacher"}),
    ("nl", "Dr. Anna de Wit over bijen", {"Anna de Wit": "teacher"}),
    ("en", "Webinar led by Anne White", {"Anne White": "teacher"}),
    ("en", "Anne White on piano", {"Anne White": "performer"}),
]

UNTOLD = [
    ("nl", "Anna de Wit sprak met de vorige moderator. Jan Vos niet."),
    ("nl", "Een moderator is er niet; Jan Vos"),
    ("en", "Anne White will be there. The moderator is unknown."),
    ("nl", "Moderator:\n\nDatum: 3 mei. Met Jan Vos"),
    ("nl", "Anna de Wit"),
    ("de", "Hans Fuchs zu Besuch"),
    ("en", "Senator Anne White chairs the transport committee."),
]

GROUPS = [
    ("nl", "De huisband van het Ministerie van Zaken, de ‘Lovers of Paper’, speelt.", ["Lovers of Paper"]),
    ("nl", 'Muziek van het koor "De Zingende Vos".', ["De Zingende Vos"]),
    ("en", "with the band “Grey Foxes”", ["Grey Foxes"]),
    ("nl", "Anna leest uit ‘De Vos van Gent’.", []),
    ("nl", "De band speelt. Zij heet niet ‘de vossen", []),
]


def page(code: str, text: str) -> Page:
    return page_of(Document(text, lines_of(text)), (), words_of(code))


def names(page: Page, wanted: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return the first token of each name and the token behind its last, by place."""
    texts = [token.text for token in page.tokens]
    split = [name.split() for name in wanted]
    return sorted(
        (at, at + len(words)) for words in split for at in range(len(texts)) if texts[at : at + len(words)] == words
    )


def told(code: str, text: str, wanted: tuple[str, ...]) -> dict[str, str]:
    cut = page(code, text)
    places = names(cut, wanted)
    found = told_roles(cut, places, role_words(code))
    ends = dict(places)
    return {" ".join(t.text for t in cut.tokens[at : ends[at]]): role for at, role in found.items()}


PEOPLE = ("Anna de Wit", "Jan Vos", "Anne White", "John Fox", "Mary Hill", "Hans Fuchs", "Anna Weiß", "Anne Leblanc")


@pytest.mark.parametrize(("code", "text", "expected"), TOLD)
def test_a_role_told_by_its_noun_or_verb_is_that_of_the_name(code: str, text: str, expected: dict[str, str]) -> None:
    assert told(code, text, (*PEOPLE, "Jean Renard")) == expected


@pytest.mark.parametrize(("code", "text"), UNTOLD)
def test_a_role_elsewhere_in_the_text_is_nobodys(code: str, text: str) -> None:
    assert told(code, text, PEOPLE) == {}


def test_of_two_roles_the_first_of_the_order_counts() -> None:
    text = "Sprekers:\n\n• Anna de Wit (moderator)\n• Jan Vos"
    assert told("nl", text, PEOPLE) == {"Anna de Wit": "moderator", "Jan Vos": "speaker"}


@pytest.mark.parametrize(("code", "text", "expected"), GROUPS)
def test_quoted_names_of_groups(code: str, text: str, expected: list[str]) -> None:
    cut = page(code, text)
    found = [text[cut.tokens[a].start : cut.tokens[b - 1].end] for a, b in quoted_groups(cut, role_words(code))]
    assert found == expected


@pytest.mark.parametrize("text", ["", ":", "Moderator:", "‘", "is is is", "Moderator " * 500])
def test_text_without_names_tells_nothing(text: str) -> None:
    cut = page("nl", text)
    assert told_roles(cut, [], role_words("nl")) == {}
    assert quoted_groups(cut, role_words("nl")) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "nl",
            "Rondleiding langs de oude haven\no.l.v. stadsgids Anna Poel\n\nZondag 13 september 2026, 11.00 uur",
            "Anna Poel",
        ),
        (
            "fr",
            "Atelier d'écriture\n\nSamedi 7 février 2026, de 10 h à 12 h\nAnimé par l'autrice Anne Petit",
            "Anne Petit",
        ),
        ("en", "Willow weaving workshop\n\nSaturday 7 February 2026, 10 am\nLed by Ann Poole", "Ann Poole"),
    ],
)
def test_who_teaches_or_guides_is_a_speaker(language, text, name):
    people = parse(text, media_type="text/plain", language=language).people
    assert [(person.name, person.role) for person in people] == [(name, "speaker")]


def test_who_leads_a_choir_performs():
    text = "Voorjaarsconcert\n\nZondag 9 maart 2025, 15.00 uur\n\nKamerkoor De Veen o.l.v. Anna Poel"
    people = parse(text, media_type="text/plain", language="nl").people
    assert {person.name: person.role for person in people}["Anna Poel"] == "performer"


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "nl",
            "Rolverdeling:\n\nMevrouw Bol – Anna de Wit\nFrits – Jan Vos",
            {"Anna de Wit": "performer", "Jan Vos": "performer"},
        ),
        ("fr", "Table ronde « Le verre » avec Anne Leblanc", {"Anne Leblanc": "guest"}),
        ("en", "Panel discussion: who pays? With Mary Hill", {"Mary Hill": "guest"}),
        (
            "de",
            "Danach diskutiert sie mit Hans Fuchs und dem Landwirt Jan Vos.",
            {"Hans Fuchs": "guest", "Jan Vos": "guest"},
        ),
        ("en", "She will be interviewed by John Fox.", {"John Fox": "moderator"}),
        ("nl", "Een klucht onder regie van Anna de Wit", {"Anna de Wit": "performer"}),
        ("en", "Imogen talks (in English). Moderator: John Fox", {"John Fox": "moderator"}),
    ],
)
def test_parts_panels_and_talks_with_somebody(code: str, text: str, expected: dict[str, str]) -> None:
    assert told(code, text, PEOPLE) == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Zu Gast sind diesmal zwei Menschen, die hier gearbeitet haben:\n\nHans Fuchs\nAnna Weiß"),
        ("en", "First Mary Hill gives a short talk. A panel follows:\n\n* Dr. Anne White\n* The Hon. John Fox"),
    ],
)
def test_the_last_sentence_of_a_line_tells_who_stands_below(code: str, text: str) -> None:
    found = told(code, text, PEOPLE)
    assert [role for name, role in found.items() if name != "Mary Hill"] == ["guest", "guest"]


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("nl", "Panelgesprek met de 2 curatoren (Anna de Wit & Jan Vos)", {"Anna de Wit": "guest", "Jan Vos": "guest"}),
        ("nl", "Discussiepanel: Anna de Wit en Jan Vos", {"Anna de Wit": "guest", "Jan Vos": "guest"}),
        ("nl", "Anna de Wit zal de bijeenkomst modereren.", {"Anna de Wit": "moderator"}),
        ("nl", "Deze middag gaan Anna de Wit en Jan Vos in discussie.", {"Anna de Wit": "guest", "Jan Vos": "guest"}),
        ("nl", "Het oprichtingsbestuur,\nAnna de Wit\nJan Vos", {"Anna de Wit": "organiser", "Jan Vos": "organiser"}),
    ],
)
def test_panels_in_brackets_and_boards_that_sign(code: str, text: str, expected: dict[str, str]) -> None:
    assert told(code, text, PEOPLE) == expected
