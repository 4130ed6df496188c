"""Changes that a later remark tells, and changes of others than the event."""

import pytest

from announce_parse import parse

EVENTS = {
    "nl": "Lezing over veen\n\nDonderdag 16 mei 2024, 20.00 uur\nDe Kring, Dorpsstraat 1, Delft\n\n",
    "en": "Talk on peat\n\nThursday 16 May 2024, 8 pm\nThe Playhouse, 1 High Street, Leeds\n\n",
    "de": "Vortrag über Torf\n\nDonnerstag, 16. Mai 2024, 20 Uhr\nBürgerhaus, Marktstraße 1, Bonn\n\n",
    "fr": "Conférence sur la tourbe\n\nJeudi 16 mai 2024 à 20h\nMaison du Lac, 1 rue du Port, Lyon\n\n",
}


@pytest.mark.parametrize(
    ("language", "status", "line"),
    [
        ("nl", "postponed", "UPDATE 30/4: de discussiemiddag is uitgesteld."),
        ("nl", "postponed", "Belangrijk: de klusochtend is verplaatst naar 30 mei."),
        ("nl", "cancelled", "Update: de knutselmiddag gaat niet door."),
        ("en", "postponed", "EDIT: this walk has been postponed until July."),
        ("en", "postponed", "UPDATE 12 May: The afternoon is postponed because of the weather."),
        ("en", "cancelled", "Update 5/5: tonight's open mic is cancelled."),
        ("de", "postponed", "Aktualisierung: Der Filmabend wird auf den 30. Mai verlegt."),
        ("de", "postponed", "Wichtig: Der Bastelnachmittag ist verschoben."),
        ("de", "cancelled", "Info: Die Nähwerkstatt fällt heute aus."),
        ("fr", "postponed", "Mise à jour : la soirée-débat est reportée au 30 mai."),
        ("fr", "postponed", "Info de dernière minute : la projection-débat est reportée."),
        ("nl", "postponed", "Let op! Deze avond is verplaatst naar donderdag 30 mei."),
        ("nl", "postponed", "Wegens ziekte van de dirigent is de repetitie verzet naar 30 mei."),
        ("de", "postponed", "Achtung, neuer Termin: 30. Mai!"),
        ("fr", "postponed", "Nouvelle date : le 30 mai !"),
        ("nl", "sold_out", "Deze editie is al volledig volgeboekt."),
        ("en", "scheduled", "Her last tour sold out in a day."),
        ("nl", "scheduled", "Haar boek was snel uitverkocht."),
        ("en", "scheduled", "The guest conductor has cancelled; Ann Poel steps in."),
        ("fr", "scheduled", "L'invité a annulé ; Anne Morel le remplace."),
        ("en", "scheduled", "Bus 12 is cancelled on Sundays."),
        ("fr", "scheduled", "Toute annulation doit être signalée."),
        ("nl", "scheduled", "De bestuursvergadering is uitgesteld."),
        ("en", "scheduled", "The speaker first planned has been rescheduled for 18 July."),
        ("en", "scheduled", "CANCELLED TALK: The Lost Canal. Instead we will have an open evening."),
        ("en", "scheduled", "Important: the deadline has been postponed."),
        ("de", "scheduled", "Die Vorstandssitzung wurde verschoben."),
        ("fr", "scheduled", "La réunion du bureau est reportée."),
        ("fr", "scheduled", "Mise à jour : il reste des billets."),
    ],
)
def test_later_remarks(language: str, status: str, line: str) -> None:
    assert parse(EVENTS[language] + line, language=language).status == status


def test_the_label_of_a_later_remark_above_it() -> None:
    assert parse(EVENTS["en"] + "UPDATE\nThe quiz night has been postponed.", language="en").status == "postponed"
