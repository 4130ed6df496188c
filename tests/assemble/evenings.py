"""The place, the time and the title of an evening in each language, for texts that tell the rest."""

from announce_parse import parse

WHEN = {
    "nl": "Donderdag 12 november 2026, 20.00 uur\nDe Wiek, Molenweg 3, Zutphen",
    "en": "Thursday 12 November 2026, 7pm\nThe Old Mill, 3 Mill Road, Harrowmere",
    "de": "Donnerstag, 12. November 2026, 19 Uhr\nAlte Mühle, Mühlweg 3, Altenhagen",
    "fr": "Jeudi 12 novembre 2026 à 19h\nLe Vieux Moulin, 3 rue du Moulin, Saint-Aubert",
}
TITLE = {
    "nl": "Avond over de dijk",
    "en": "An evening on the dyke",
    "de": "Abend über den Deich",
    "fr": "Soirée sur la digue",
}


def told(language, text):
    """Return the record of the evening with what else its announcement tells."""
    source = f"{TITLE[language]}\n\n{WHEN[language]}\n\n{text}\n"
    return parse(source, media_type="text/plain", language=language)


def names(bodies):
    """Return the names of bodies."""
    return [body.name for body in bodies]
