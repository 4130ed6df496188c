"""Who made what is read or shown, words that open a sentence in front of a name, forenames that are other words too."""

import pytest

from announce_parse import parse

HEADS = {
    "nl": "Filmavond in de schuur\n\n12 maart 2027 om 20 uur in dorpshuis De Haspel, Wilder.\n\n",
    "en": "Film night in the barn\n\n12 March 2027, 8 pm, Mill Hall, Elmford.\n\n",
    "de": "Filmabend in der Scheune\n\n12. März 2027, 20 Uhr, Alte Mühle, Auetal.\n\n",
    "fr": "Projection à la grange\n\n12 mars 2027 à 20h, salle des fêtes de Valmont.\n\n",
}


def roles(language, text):
    record = parse(HEADS[language] + text + "\n", media_type="text/plain", language=language)
    return {person.name: person.role for person in record.people}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Te zien is Grasland van Anna Poel, met Jan Mol."),
        ("nl", "Regie: Anna Poel. Met Jan Mol en Mia Vos."),
        ("nl", "De leesclub bespreekt Het Grasland van Anna Poel."),
        ("en", "We show Grassland by Anna Poole, starring Ben Mole."),
        ("en", "The book club discusses Grassland by Anna Poole."),
        ("de", "Wir zeigen Grasland von Anna Pohl mit Jan Moll."),
        ("de", "Regie: Anna Pohl. Mit Jan Moll und Mia Voss. FSK 12."),
        ("fr", "Projection de Prairie de Anne Poulain, avec Jean Mol."),
        ("fr", "Le club de lecture discute de Prairie de Anne Poulain."),
    ],
)
def test_makers_and_players_of_what_is_read_or_shown_are_not_there(language, text):
    assert roles(language, text) == {}


def test_who_leads_the_conversation_about_it_is():
    assert roles("nl", "We bekijken Grasland van Anna Poel. Na afloop leidt Jan Mol het gesprek.") == {
        "Jan Mol": "moderator"
    }


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("nl", "Tenslotte Marloes Dekkinga vertelt over de film.", "speaker"),
        ("en", "Afterwards Marloes Dekkinga answers questions.", "speaker"),
        ("fr", "Contactez Marloes Dekkinga pour en savoir plus.", "contact"),
        ("fr", "Des questions ? Appelez Marloes Dekkinga au 06 12 34 56 78.", "contact"),
    ],
)
def test_words_that_open_a_sentence_are_no_part_of_a_name(language, text, role):
    assert roles(language, text) == {"Marloes Dekkinga": role}


def test_forenames_may_be_other_words():
    assert roles("fr", "Avec la participation de Claire Montbrun, Philippe Garnel et Bruno Chaptin.") == dict.fromkeys(
        ("Claire Montbrun", "Philippe Garnel", "Bruno Chaptin"), "guest"
    )


def test_live_music_is_that_of_who_plays():
    assert roles("nl", "Live muziek van Wouter Kuipers.") == {"Wouter Kuipers": "performer"}


@pytest.mark.parametrize(
    ("language", "text", "people"),
    [
        ("en", "Our guest is Mary Odell, whose second collection, Salt Ledger, came out last year.", {"Mary Odell"}),
        ("en", "Ann Poole's debut, Mary Stone, won a prize. She will read from it.", {"Ann Poole"}),
        ("nl", "Anna Poel leest voor uit haar nieuwe roman Willem Steen.", {"Anna Poel"}),
        ("de", "Anna Pohl liest aus ihrem neuen Roman Martha Stein.", {"Anna Pohl"}),
        ("fr", "Anne Poulain lira des extraits de son nouveau roman Marie Lapierre.", {"Anne Poulain"}),
        ("en", "Ann Poole talks about her book. Her editor Joe Mole asks the questions.", {"Ann Poole", "Joe Mole"}),
        ("nl", "Over zijn roman spreekt Jan Mol met Anna Poel.", {"Jan Mol", "Anna Poel"}),
    ],
)
def test_the_title_of_somebodys_book_is_nobody(language, text, people):
    assert set(roles(language, text)) == people
