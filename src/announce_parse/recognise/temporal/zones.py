"""Time zones named behind a time: IANA names, or fixed offsets."""

import re

from announce_parse.document import Found
from announce_parse.recognise.temporal.grammar import Grammar
from announce_parse.recognise.temporal.lexicon import Tokens
from announce_parse.recognise.temporal.written import WrittenTime

_REACH = 8  # tokens between a time and its zone


def zones(tokens: Tokens, symbols: str, times: list[WrittenTime], grammar: Grammar) -> list[Found]:
    """Return the zones that follow a time within a few tokens of its line; abbreviations count in capitals only.

    The value is an IANA name, "UTC", or an offset such as "UTC+02:00".
    """
    found: list[Found] = []
    done = 0
    for time in times:
        line = symbols.find("\n", time.end, time.end + _REACH)
        until = min(time.end + _REACH, len(symbols)) if line < 0 else line
        start = max(done, time.end - 2)
        for name in ("offset", "zone"):
            match = grammar.patterns[name].search(symbols, start, until)
            if match is None:
                continue
            text = tokens.slice(match.start(), match.end())
            if name == "zone":
                if " " not in text.strip() and text != text.upper():
                    continue
                value = grammar.lexicon.value("zone", tokens.words[match.start("name")])
            else:
                value = offset(tokens, match)
            text = text.strip()
            begin = tokens.starts[match.end()] - len(text)
            found.append(Found("timezone", begin, begin + len(text), text, value))
            done = match.end()
            break
    return found


def offset(tokens: Tokens, match: re.Match[str]) -> str:
    """Return an offset from UTC as 'UTC+02:00', or 'UTC' where it is none."""
    if match["hours"] is None:
        return "UTC"
    word = tokens.words[match.start("hours")]
    hours, minutes = (int(word), 0) if len(word) <= 2 else (int(word[:-2]), int(word[-2:]))
    if match["minutes"]:
        minutes = int(tokens.words[match.start("minutes")])
    sign = "+" if match["plus"] else "-"
    return f"UTC{sign}{hours:02}:{minutes:02}" if hours or minutes else "UTC"


def without_repeats(times: list[WrittenTime], symbols: str, grammar: Grammar) -> list[WrittenTime]:
    """Leave out times that say the one before them again in another zone: '4 PM ET, 3 PM CT (20:00 UTC)'."""
    result: list[WrittenTime] = []
    said = -1  # where the time that was kept, or its last repeat with its zone, ends
    for time in times:
        zone = grammar.patterns["zoned"].match(symbols, time.end)
        if zone is not None and said >= 0 and grammar.patterns["again"].fullmatch(symbols, said, time.start):
            said = zone.end()
            continue
        result.append(time)
        said = zone.end() if zone is not None else time.end if symbols[time.end : time.end + 2] == " (" else -1
    return result
