"""When and where an evening is in each language, and the title and the series of its announcement."""

from announce_parse import parse

WHEN = {
    "nl": "Donderdag 24 september 2026, 20.00 uur, De Wiek, Zutphen",
    "en": "Thursday 24 September 2026, 8 pm, The Potting Shed, Leeds",
    "de": "Donnerstag, 24. September 2026, 20 Uhr, Alte Mühle, Bonn",
    "fr": "Jeudi 24 septembre 2026 à 20h, La Serre, Lyon",
}


def told(language, text):
    """Return the title of an announcement, and the name and edition of its series."""
    record = parse(text, media_type="text/plain", language=language)
    return record.title, (record.series.name, record.series.edition) if record.series else None
