"""The shipped lists of cities, and of towns and districts beside them: names with their country and size."""

import gzip
from functools import lru_cache
from importlib.resources import files

LIST = "cities.txt.gz"
BESIDE = "towns.txt"
LARGE = 5  # digits of the inhabitants of a town that is no house, whatever its name ends in ('Nijkerk')


@lru_cache(maxsize=1)
def load_cities() -> dict[str, str]:
    """Map each name to its country and the number of digits of its population.

    The first list is made by `training/cities.py` from GeoNames (CC BY 4.0).

    >>> load_cities()["Gent"]
    'BE6'
    """
    listed = gzip.decompress((files("announce_parse.models") / LIST).read_bytes()).decode("utf-8")
    beside = (files("announce_parse.languages") / BESIDE).read_text("utf-8")
    cities: dict[str, str] = {}
    for line in (*beside.splitlines(), *listed.splitlines()):
        if not line.startswith("#"):
            place, *names = line.split("\t")
            cities.update(dict.fromkeys(names, place))
    return cities


@lru_cache(maxsize=1)
def joined_cities() -> dict[str, tuple[str, ...]]:
    """Map the first word of names with small words inside to those names, the longest first.

    >>> joined_cities()["Alphen"][:1]
    ('Alphen aan den Rijn',)
    """
    names: dict[str, list[str]] = {}
    for name in load_cities():
        words = name.split(" ")
        if len(words) > 2 and words[1].islower() and words[-1][0].isupper():
            names.setdefault(words[0], []).append(name)
    return {first: tuple(sorted(whole, key=lambda name: (-len(name), name))) for first, whole in names.items()}
