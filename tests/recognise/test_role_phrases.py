"""What sentences and labels tell of somebody's role, in many words."""

import pytest

from announce_parse import parse

HEADS = {
    "nl": "Leven met veen\n\n12 maart 2027, 20.00 uur, De Haspel, Wilder\n\n",
    "en": "Living with peat\n\n12 March 2027, 8 pm, Mill Hall, Elmford\n\n",
    "de": "Leben im Moor\n\n12. März 2027, 20 Uhr, Alte Mühle, Auetal\n\n",
    "fr": "Vivre en tourbière\n\n12 mars 2027 à 20h, salle des fêtes de Valmont\n\n",
}
ANNA, JAN = "Anna Poel", "Jan Mol"


@pytest.mark.parametrize(
    ("language", "text", "roles"),
    [
        ("nl", "Anna Poel heet ons welkom.", "speaker"),
        ("nl", "Deze maand geven we het woord aan Anna Poel.", "speaker"),
        ("nl", "Anna Poel schetst de geschiedenis van het dorp.", "speaker"),
        ("nl", "Overdenking: Anna Poel", "speaker"),
        ("nl", "Anna Poel organiseert deze avond.", "organiser"),
        ("nl", "Anna Poel stelt de vragen.", "moderator"),
        ("nl", "Voorzitter van de avond is Anna Poel.", "moderator"),
        ("nl", "Anna Poel ontvangt de gasten.", "host"),
        ("nl", "Opgeven kan bij Anna Poel.", "contact"),
        ("nl", "Aan de piano zit Anna Poel.", "performer"),
        ("en", "Anna Poel looks at the role of women in the resistance.", "speaker"),
        ("en", "Anna Poel reveals the secrets of the clockmaker.", "speaker"),
        ("en", "Anna Poel hosts the show.", "host"),
        ("en", "The discussion will be led by Anna Poel.", "moderator"),
        ("en", "Anna Poel puts the questions.", "moderator"),
        ("en", "Anna Poel organises the evening.", "organiser"),
        ("en", "Apologies to Anna Poel", "contact"),
        ("en", "Anna Poel gives a recital.", "performer"),
        ("de", "Das Wort hat Anna Poel.", "speaker"),
        ("de", "Anna Poel befragt die Gäste.", "moderator"),
        ("de", "Anna Poel begrüßt seine Gäste.", "host"),
        ("de", "Anna Poel organisiert den Abend.", "organiser"),
        ("de", "Anna Poel legt auf.", "performer"),
        ("de", "Anmeldung über Anna Poel", "contact"),
        ("fr", "Anna Poel retrace l'histoire du quartier.", "speaker"),
        ("fr", "Rencontre menée par Anna Poel.", "moderator"),
        ("fr", "Anna Poel reçoit ses invités.", "host"),
        ("fr", "Anna Poel organise la soirée.", "organiser"),
        ("fr", "Pour toute question, adressez-vous à Anna Poel.", "contact"),
        ("fr", "Accompagnement musical : Anna Poel", "performer"),
    ],
)
def test_words_tell_a_role(language, text, roles):
    record = parse(HEADS[language] + text + "\n", media_type="text/plain", language=language)
    assert {person.name: person.role for person in record.people} == {ANNA: roles}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Anna Poel (fluit) en Jan Mol (harp) maken muziek."),
        ("en", "Anna Poel gives a recital with Jan Mol at the piano."),
        ("de", "Es musizieren Anna Poel und Jan Mol."),
        ("fr", "Anna Poel et Jan Mol se produiront ensemble."),
    ],
)
def test_both_perform(language, text):
    record = parse(HEADS[language] + text + "\n", media_type="text/plain", language=language)
    assert {person.name: person.role for person in record.people} == dict.fromkeys((ANNA, JAN), "performer")
