"""Days of elections, on which people vote and no event is: 'voordat u op 18 maart uw stem uitbrengt'."""

import re
from collections.abc import Sequence
from functools import lru_cache

from announce_parse import languages
from announce_parse.document import Found
from announce_parse.languages.alternation import any_of

_BEHIND = 25  # characters between words of voting and the day behind them
_AHEAD = 40  # likewise the day in front of them
_STOP = re.compile(r"(?<=\w{2})[.!?]\s|\n\n")


def polling_days(text: str, found: Sequence[Found], dates: Sequence[int], code: str) -> set[int]:
    """Return which of the `dates`, as places in `found`, are those of an election: next to words of voting."""
    days: set[int] = set()
    for voting in _voting(code).finditer(text):
        behind = next((i for i in dates if voting.end() <= found[i].start <= voting.end() + _BEHIND), None)
        if behind is not None and not _STOP.search(text, voting.end(), found[behind].start):
            days.add(behind)
            continue
        ahead = [i for i in dates if voting.start() - _AHEAD <= found[i].end <= voting.start()]
        if ahead and not voting["leads"] and not _STOP.search(text, found[ahead[-1]].end, voting.start()):
            days.add(ahead[-1])
    return days


@lru_cache(maxsize=len(languages.CODES))
def _voting(code: str) -> re.Pattern[str]:
    """Return words of voting, and those that lead to the day of an election ('Ratsverwahlen am')."""
    purposes = languages.load(code).purposes
    return re.compile(rf"(?:(?<!\w)(?:{any_of(purposes.voting)})|(?P<leads>{any_of(purposes.elections)}))(?!\w)", re.I)
