"""How many of the people of annotated pages stand in the text that the reader gives.

    python benchmarks/guest_lists.py GOLD_DIR... [--missing]

Reads `NAME.raw.html` beside `NAME.gold.json`; the text that the annotation was made from is `NAME.txt`. Main-content
detection that drops lists of guests shows here. Names are compared by their words, in lower case.
"""

import argparse
import json
import re
from pathlib import Path

from announce_parse.options import Options
from announce_parse.read import read


def plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--missing", action="store_true", help="list the people that are missing")
    args = parser.parse_args()
    wanted = found = pages = kept = given = 0
    for folder in args.folders:
        for path in sorted(folder.rglob("*.raw.html")):
            gold = json.loads(path.with_name(path.name.replace(".raw.html", ".gold.json")).read_text(encoding="utf-8"))
            if not gold.get("usable"):
                continue
            pages += 1
            text = read(path.read_bytes(), Options(media_type="text/html")).text
            words = f" {plain(text)} "
            names = [person["name"] for person in gold["people"]]
            missing = [name for name in names if f" {plain(name)} " not in words]
            wanted += len(names)
            found += len(names) - len(missing)
            shown = plain(path.with_name(path.name.replace(".raw.html", ".txt")).read_text(encoding="utf-8")).split()
            read_words = words.split()
            kept += len(set(shown) & set(read_words))
            given += len(set(shown))
            if args.missing and missing:
                print(path.name, missing)
    print(f"{pages} pages: {found} of {wanted} people stand in the text ({found / max(1, wanted):.3f})")
    print(f"of the words of the texts {kept / max(1, given):.3f} stand in what the reader gives")


if __name__ == "__main__":
    main()
