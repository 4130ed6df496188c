"""Series that a sentence tells of."""

import pytest

from announce_parse import parse

WHEN = {
    "nl": "Donderdag 24 september 2026, 20.00 uur, De Wiek, Zutphen",
    "en": "Thursday 24 September 2026, 8 pm, The Potting Shed, Leeds",
    "de": "Donnerstag, 24. September 2026, 20 Uhr, Alte Mühle, Bonn",
    "fr": "Jeudi 24 septembre 2026 à 20h, La Serre, Lyon",
}


@pytest.mark.parametrize(
    ("language", "title", "sentence", "series"),
    [
        ("nl", "Het gevaar van veiligheid", "In deze editie van Denken aan Zee spreken er twee.", "Denken aan Zee"),
        ("nl", "Over bonen", "De volgende Zaadzaterdag staat in het teken van de boon.", "Zaadzaterdag"),
        ("en", "On beans", "Join us for this month's Garden Gathering on Thursday.", "Garden Gathering"),
        ("en", "On beans", "The third part of our series: Know Your Garden!", "Know Your Garden"),
        ("de", "Wem gehört der Fluss?", "Am Donnerstag findet wieder ein FLG-Kolloquium statt.", "FLG-Kolloquium"),
        ("de", "Stille Wasser", "Der nächste Leseabend am Fluss ist den Seen gewidmet.", "Leseabend am Fluss"),
        ("fr", "Questions courtes", "Pour le Meetup Rivière du mois de septembre, venez !", "Meetup Rivière"),
        ("fr", "Les haricots", "Le prochain Café des Jardiniers parle de haricots.", "Café des Jardiniers"),
        ("nl", "Over bonen", "De volgende bijeenkomst is in oktober.", None),
        ("en", "On beans", "The next meeting is in October. Another Thursday follows.", None),
        ("de", "Stille Wasser", "Der nächste Vortrag folgt im Oktober.", None),
        ("nl", "Over bonen", "Het is weer een avond met Anna Poel.", None),
    ],
)
def test_a_series_that_a_sentence_says_goes_on(language: str, title: str, sentence: str, series: str | None) -> None:
    record = parse(f"{title}\n\n{WHEN[language]}\n\n{sentence}\n", media_type="text/plain", language=language)
    assert (record.series and record.series.name) == series
    assert record.title == title
