"""Whether time grows with the length only: one fragment again and again, and the same text twice as long.

    python benchmarks/slow_inputs.py [CHARACTERS] [--only FRAGMENT]

Each fragment is repeated to CHARACTERS (20,000) and to twice as many, and read by `parse` and `find_temporal`. A line
is printed where twice the text takes more than `STEEP` times the time (CPU time, the better of two), and at last how
many were measured. Exit code 1 where one grows steeply.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from announce_parse import find_temporal, parse

STEEP = 2.6  # twice the text in more than so many times the time is no straight line
NOTICED = 0.15  # seconds; what takes less is not told apart from chance
SAMPLES = Path(__file__).parent.parent / "samples"

FRAGMENTS = (
    # digits and what joins them
    "1", "1 ", "1-", "1.", "1:", "1, ", "1/", "12:", "12:00 ", "12.00-", "12:00-13:00 ", "1234567890", "2023-",
    "20231121",
    "2023-11-21 ", "21-11-2023 ", "21-11 ", "99-99-9999 ", "0.0.0.0 ", "06-12345678 ", "+31 ", "(020) ", "1234 AB ",
    "2511 ",
    "1e", "1/2/", "1 2 3 4 ", "0031 6 ", "11:11:11 ", "12u", "12h30 ", "5./", "5./6. ",
    # amounts
    "€ 1 ", "€1", "€", "€ ", "1 euro ", "€ 5,- ", "1,-", "1.000.000 ", "€ 1/", "gratis ", "free ", "gratis voor leden ",
    "prijs € 7,50 studenten ", "$1 ", "£ ", "EUR 5 ", "10/12 € ", "€ 10 (", "€ 10 voor leden, ", "entree: € 1\n",
    # days and hours in words
    "mei ", "3 mei ", "3 mei 2024 ", "maandag ", "di 21 november 2023 van 17.00 tot 19.00 uur\n", "morgen ",
    "vandaag, ",
    "uur ", "half acht ", "kwart over ", "tot ", "van ", "van 7 tot ", "om 8 ", "May 3, ", "at 7 ", "7 pm ", "between ",
    "from 7 to 9 pm ", "next Tuesday ", "1er mars ", "le 3 ", "19h ", "am 3. ", "Kerst ", "Pasen 2024 ",
    "over 3 weken ",
    "elke dinsdag ", "1, 2, 3 en 4 mei, ", "maandag, dinsdag, ", "UTC+", "CET ", "7pm EST ", "deuren open 19:00\n",
    # names and capitals
    "A", "A ", "A. ", "Jan ", "Jan de ", "van de ", "Jan Jansen ", "Jan Jansen, ", "Jan Jansen (", "prof. dr. ", "dr. ",
    "Jan van den Berg, hoogleraar aan de Universiteit Leiden\n", "Jan Smit (lid, Raad)\n", "door Jan Smit ", "Mc", "O'",
    "Jan-", "J.", "J.J. ", "JAN ", "wethouder ", "hoogleraar aan de ", "Universiteit ", "Stichting ", "Café #1 | ",
    "Lezing: ", "Spreker: ", "Spreker: Jan Smit\n", "- Jan Smit\n", "• Jan Smit, band\n", "Band & ", "DJ ", "with ",
    # places
    "Delft ", "Delft, ", "Kerkstraat 1 ", "Kerkstraat 1, 2511 AB Delft\n", "Locatie: ", "Locatie: De Zaal\n", "Zaal ",
    "straat ",
    # punctuation, brackets, quotes
    ",", ", ", ".", ". ", "...", "!", "?", "? ", ":", ": ", ";", "-", "- ", "–", "–  ", "—", "_", "*", "* ", "•", "• ",
    "|",
    " | ", "/", "\\", "#", "# ", "#1 ", "##", "(", ")", "()", "[", "[]", "][", "{", "}", "<", ">", "\"", "'", "''",
    "‘", "“", "”",
    "“a” ", "«", "„", "`", "~", "=", "==\n", "&", "%", "^", "@", "@ ", "a@", "a@b.c ", "a@b.example ", "@a", ".@",
    "a.a",
    # addresses
    "http://", "https://a.b/", "http://a.nl ", "www.", "www.a.nl ", "a.nl/", "://", "mailto:", "https://", "a.b.",
    "tel:",
    # white space and lines
    " ", "\n", "\t", "\r\n", "\r", " \n", "\n\n", "\u00a0", "\u2028", "\u200b", "\ufeff", "a\n", "A\n", "a \n", "1\n",
    "-\n",
    "a: b\n", "A: B\n", "a\tb\n", "| a | b |\n", "> a\n", "Titel\n=====\n", "A?\n", "\x0b", "\x00",
    # letters and scripts
    "a", "a ", "aa bb ", "aB", "é", "e\u0301", "İ", "ß ", "𝔘", "講演会 ", "Лекция ", "ﷺ", "\u0300", "\ud800",
    "Ã©", "â€™",
    # words of several languages and placeholder text
    "de ", "the der le de ", "Lezing lecture Vortrag conférence ", "wrong format , ", "lorem ipsum ", "TBA ", "nnb ",
    "tickets ", "aanmelden ", "inschrijven via a@b.nl tot 3 mei ", "afgelast ", "programma\n", "13.00 uur Inloop\n",
    "13:00 – 14:00 Opening door Jan Smit\n", "Organisatie: Stichting A & Stichting B\n", "i.s.m. ",
    "i.s.m. Stichting A, ",
    "Titel van de avond ", "Reuring!Café #1 | ", "eerste tweede derde editie ",
)  # fmt: skip

MARKUP = (
    "<", "<p>", "<p>a", "<div>", "<div>a", "</div>", "<b>", "<b>a", "<a href=x>", "<a href='http://a.b/c'>d</a> ",
    "<li>", "<li>a",
    "<ul>", "<ul><li>a", "<table>", "<tr><td>a", "<td>a</td>", "<br>", "<br>a", "<h1>a</h1>", "<span>a</span>", "&",
    "&amp;",
    "&nbsp;", "&#", "<!--", "<!-- -->", "<![CDATA[", "<script>", "<script>a</script>", "<style>", "<?",
    "<meta name=a content=b>",
    "<time datetime=2024-05-03>", "<div itemscope itemtype=https://schema.org/Event>", "<span itemprop=name>a</span>",
    "<script type=application/ld+json>{}</script>", "<nav>", "<form>", "<select><option>a", "<svg>", "<dl><dt>a<dd>b",
    "<pre>\n",
    "<a><b></a></b>", "<p class='vevent'>a", "<div class=h-event>", "\"", "'", "<p title=\"", "<title>a",
    "<html><body>",
)  # fmt: skip

Reader = Callable[[str], object]
_DAY = date(2024, 2, 1)
READERS: dict[str, Reader] = {
    "parse": lambda text: parse(text, media_type="text/plain", reference_date=_DAY),
    "parse en": lambda text: parse(text, media_type="text/plain", language="en", reference_date=_DAY),
    "find_temporal": lambda text: find_temporal(text, reference_date=_DAY),
}


def seconds(read: Reader, text: str) -> float:
    start = time.process_time()
    read(text)
    return time.process_time() - start


def growth(read: Reader, fragment: str, characters: int) -> tuple[float, float]:
    """Return the seconds for a text of so many characters, and for one twice as long."""
    short, long = (fragment * (size // len(fragment)) for size in (characters, 2 * characters))
    first, second = seconds(read, short), seconds(read, long)
    if second > NOTICED and second > STEEP * first:
        first, second = min(first, seconds(read, short)), min(second, seconds(read, long))
    return first, second


def cases() -> Iterator[tuple[str, Reader, str]]:
    for name, read in READERS.items():
        yield from ((name, read, fragment) for fragment in FRAGMENTS)
    yield from (("parse html", _page, fragment) for fragment in MARKUP)
    for path in sorted(SAMPLES.glob("*.txt")):
        yield "parse", READERS["parse"], path.read_text(encoding="utf-8")


def _page(text: str) -> object:
    return parse(text, media_type="text/html", reference_date=_DAY)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("characters", nargs="?", type=int, default=20_000)
    parser.add_argument("--only", help="one fragment, with escapes such as \\n")
    options = parser.parse_args()
    only = options.only.encode("latin-1", "backslashreplace").decode("unicode_escape") if options.only else None
    parse("Lezing op 3 mei 2024")
    steep, slowest, count = 0, (0.0, ""), 0
    for name, read, fragment in cases():
        if only is not None and fragment != only:
            continue
        count += 1
        first, second = growth(read, fragment, options.characters)
        slowest = max(slowest, (second, f"{name} {fragment[:40]!r}"))
        if second > NOTICED and second > STEEP * first:
            steep += 1
            print(f"{name:14} {fragment[:40]!r:44} {first:8.3f} s {second:8.3f} s  x{second / first:.1f}", flush=True)
    print(f"{count} measured, {steep} grow steeply; slowest {slowest[1]}: {slowest[0]:.2f} s")
    return 1 if steep else 0


if __name__ == "__main__":
    sys.exit(main())
