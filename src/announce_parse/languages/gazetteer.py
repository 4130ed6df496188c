"""The shipped list of cities: names of places with their country and size."""

import gzip
from functools import lru_cache
from importlib.resources import files

LIST = "cities.txt.gz"


@lru_cache(maxsize=1)
def load_cities() -> dict[str, str]:
    """Map each name to its country and the number of digits of its population.

    The list is made by `training/cities.py` from GeoNames (CC BY 4.0).

    >>> load_cities()["Gent"]
    'BE6'
    """
    data = gzip.decompress((files("announce_parse.models") / LIST).read_bytes()).decode("utf-8")
    cities: dict[str, str] = {}
    for line in data.splitlines():
        if not line.startswith("#"):
            place, *names = line.split("\t")
            cities.update(dict.fromkeys(names, place))
    return cities
