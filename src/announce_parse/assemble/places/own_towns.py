"""Towns of the countries in which a language is spoken, large enough to be known by their name alone."""

from announce_parse.languages.gazetteer import load_cities

KNOWN = 5  # digits of the population of such a town
COUNTRIES = {
    "nl": ("NL", "BE"),
    "fr": ("FR", "BE", "CH", "LU", "CA"),
    "de": ("DE", "AT", "CH", "LI"),
    "en": ("GB", "IE", "US", "CA", "AU"),
}


def is_own_town(name: str, language: str) -> bool:
    """Tell whether a name is that of a town of a country of the language ('Utrecht', but not 'Rialto' in Dutch).

    >>> is_own_town("Utrecht", "nl"), is_own_town("Rialto", "nl")
    (True, False)
    """
    place = load_cities().get(name, "XX0")
    return place[:2] in COUNTRIES.get(language, ()) and int(place[2:]) >= KNOWN
