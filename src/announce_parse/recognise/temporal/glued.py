"""Days, hours and words that a page runs together: '13sep10:00 amBoard meeting', '10.30Inloop 11.00Start'."""

import re

_WORD = "(?=[A-ZÀ-Þ][a-zß-ÿ]{2})"
_MAY_BE = re.compile(  # what any of them holds, looked for first since few texts have it
    r"\d(?:(?:\s?(?:[ap]m|[Uu]hr|uur|[hu]))?[A-ZÀ-Þ][a-zß-ÿ]{2}|\s?[ap]m\d|[^\W\d_]{3,5}\d|[:h]\d{3})"
)
_GLUED = re.compile(
    rf"(?P<dotted>(?<![\d.])\d{{1,2}}\.\d\d{_WORD})"
    rf"|(?:(?<!\d)|(?<=[:h]\d\d))\d{{1,2}}(?:[:h]\d\d(?:\s?(?:[ap]m|[Uu]hr|uur|u))?|\s?(?:[ap]m|h|u|[Uu]hr|uur)){_WORD}"
    r"|(?P<range>(?:(?<!\d)|(?<=[:h]\d\d))\d{1,2}(?::\d\d(?:\s?[ap]m)?(?=\d{1,2}:\d\d)|h\d\d(?=\d{1,2}h\d\d)))"
    r"|(?<!\w)[^\W\d_]{2,3}(?=\d{1,2}[^\W\d_]{3,5}\d{1,2}[:h]\d\d)"
    r"|(?<![\d.,:])\d{1,2}[^\W\d_]{3,5}(?=\d{1,2}[:h]\d\d)"
)
_LEAST = 2  # hours with a point, which may be other numbers: 'version 2.12Beta'


def seams(text: str) -> list[tuple[int, str]]:
    """Return where a text runs together what belongs apart, and what would stand there: a blank, or a range's hyphen.

    >>> seams("13sep10:00 amBoard"), seams("12mar6:00 pm8:00 pmSwap")
    ([(5, ' '), (13, ' ')], [(5, ' '), (12, '-'), (19, ' ')])
    """
    found = list(_GLUED.finditer(text)) if _MAY_BE.search(text) else []
    dotted = sum(match["dotted"] is not None for match in found) >= _LEAST
    return [(match.end(), "-" if match["range"] else " ") for match in found if dotted or not match["dotted"]]


def parted(words: list[str], starts: list[int], places: list[tuple[int, str]]) -> tuple[list[str], list[int]]:
    """Return the tokens of a text, each with its place, cut at the seams, with a token of no length in each."""
    new_words: list[str] = []
    new_starts: list[int] = []
    at = 0  # of the next seam
    for word, begin, end in zip(words, starts, starts[1:], strict=False):
        cut = begin
        while at < len(places) and places[at][0] < end:
            place, sign = places[at]
            if place > cut:
                new_words.append(word[cut - begin : place - begin])
                new_starts.append(cut)
            new_words.append(sign)
            new_starts.append(place)
            cut, at = place, at + 1
        new_words.append(word[cut - begin :])
        new_starts.append(cut)
    return new_words, [*new_starts, starts[-1]]
