"""The place, the time and the title of an evening in each language, for texts that tell the rest."""

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
