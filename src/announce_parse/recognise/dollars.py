"""Whose dollars a text speaks of: those of the country that its addresses tell, else American ones."""

import re

_COUNTRIES = (  # the currency, what tells that a text is of its country: signs, addresses, provinces and large towns
    (
        "CAD",
        re.compile(
            r"\bC(?:A|AN|DN)?\$|\bCAD\b|\bHST\b|\b[Ee]-?[Tt]ransfers?\b|\.ca(?![\w.])"
            r"|\b[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d\b"
            r"|,\s(?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PEI)\b|\b(?:Ontario|Québec|Quebec|British Columbia|Alberta|Manitoba"
            r"|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Toronto|Montréal|Montreal|Ottawa|Calgary|Edmonton"
            r"|Winnipeg|Saskatoon)\b"
        ),
    ),
    (
        "AUD",
        re.compile(
            r"\bAU?\$|\bAUD\b|\.au(?![\w.])|\b(?:NSW|QLD|TAS|A[ECW][SD]T)\b|\b(?:VIC|WA|SA|NT|ACT)\s\d{4}\b"
            r"|\b(?:New South Wales|Queensland|Tasmania|Melbourne|Brisbane|Canberra|Hobart|Adelaide)\b"
        ),
    ),
    (
        "NZD",
        re.compile(r"\bNZ\$|\bNZD\b|\.nz(?![\w.])|\b(?:Aotearoa|Auckland|Dunedin|Christchurch)\b"),
    ),
)
_AMERICAN = re.compile(r"\bUS\s?\$|\bUSD\b|\b[A-Z]{2}\s\d{5}\b")


def dollars_of(text: str) -> str:
    """Return the code of the dollars of a text.

    >>> dollars_of("$20, book at hall@marsh.org.au"), dollars_of("Entry $5, Leek, ON K1A 0B1"), dollars_of("Entry $5")
    ('AUD', 'CAD', 'USD')
    """
    if _AMERICAN.search(text):
        return "USD"
    return next((code for code, told in _COUNTRIES if told.search(text)), "USD")
