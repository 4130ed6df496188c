"""Words without what spelling varies in: case, accents, punctuation."""

import re
import unicodedata

from announce_parse.languages.remembering import Remembered

_WORD = re.compile(r"[^\W_]+")
_UMLAUT = re.compile(r"([aou])e")
_PLAIN = bytes(ord(chr(code).lower()) if code < 128 and chr(code).isalnum() else ord(" ") for code in range(256))


def folded(text: str) -> str:
    """Return the words of a text in lower case, without accents and punctuation.

    >>> folded("Eén  overheid?!")
    'een overheid'
    """
    if text.isascii():
        return _plain(text)
    return " ".join(filter(None, map(_FOLDED.__getitem__, text.split())))


def spelt_out(letters: str) -> str:
    """Return folded letters as an address spells them, umlauts alike in both ways.

    >>> spelt_out("suderelbe") == spelt_out("suederelbe")
    True
    """
    return _UMLAUT.sub(r"\1", letters)


def _plain(text: str) -> str:
    """Fold a text of ASCII characters, five times as fast as by a pattern of words."""
    return " ".join(text.encode().translate(_PLAIN).decode().split())


def small(word: str) -> str:
    """Return a word in lower case, as it stands in a list that a pattern which ignores case was made of.

    Such a pattern takes a Turkish 'İ' or 'ı' for an i, and the long 'ſ' for an s.

    >>> small("Aprıl"), small("JUNİ"), small("Dreißig")
    ('april', 'juni', 'dreißig')
    """
    return word.lower().replace("ı", "i").replace("ſ", "s").replace("i\u0307", "i")


def _folded(part: str) -> str:
    """Fold a part of a text without white space; 1600 characters take 0.1 ms part by part, 0.5 ms in one."""
    if part.isascii():
        return _plain(part)
    plain = unicodedata.normalize("NFKD", part).casefold()
    return " ".join(_WORD.findall("".join(c for c in plain if not unicodedata.combining(c))))


_FOLDED = Remembered(_folded)
