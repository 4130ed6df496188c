"""Bytes into text: by byte-order mark, by what the caller or the document declares, by validity, by statistics."""

import codecs
import re
from dataclasses import dataclass

from announce_parse.errors import UndecodableText

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_CONTROL = bytes((*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F))
_MARKUP_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_HEAD = 4096  # bytes in which a declaration must stand
_SAMPLE = 65_536  # bytes that statistics look at
_BINARY_SHARE = 0.02  # of control or undecodable characters, beyond which the input is no text
# What pages declare as Latin-1 is Windows-1252, as browsers read it.
_WINDOWS = frozenset(("iso8859-1", "ascii", "latin-1"))
# Codecs that Python has and no document is in; UTF-16 and UTF-32 would have shown.
_NO_DOCUMENT = ("utf-16", "utf-32", "utf-7", "idna", "punycode", "undefined", "unicode", "raw", "mbcs", "oem")
# What archives and the web hold, of all that statistics could name.
_LIKELY = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("iso8859_2", "iso8859_5", "iso8859_7", "iso8859_15", "koi8_r", "koi8_u", "mac_roman"),
    *("cp437", "cp850", "cp852", "cp866", "shift_jis", "cp932", "euc_jp", "gb18030", "big5", "euc_kr", "cp949"),
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text, and the encoding that it was in (a Python codec name, lower case)."""

    text: str
    encoding: str


def decode(data: bytes, name: str, declared: str | None = None, markup: bool = True) -> Decoded:
    """Decode bytes of unknown encoding.

    Bytes that are UTF-8 but for a few are UTF-8, whatever is declared; the few become U+FFFD.

    Args:
        data: the bytes.
        name: what to call the input in messages.
        declared: encoding that came along with the bytes, as in a mail or HTTP header.
        markup: whether a declaration inside the bytes counts (`<meta charset>`, `<?xml encoding>`).

    Raises:
        UndecodableText: the bytes are no text.

    >>> decode("Één café".encode("cp1252"), "x").text
    'Één café'
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return checked(data[len(mark) :].decode(encoding, "replace"), encoding, name)
    wide = _wide(data)
    if wide:
        return checked(data.decode(wide, "replace"), wide, name)
    try:
        return checked(data.decode("utf-8"), "utf-8", name)
    except UnicodeDecodeError as error:
        cut = error.start >= len(data) - 3  # within its last character
    text = data.decode("utf-8", "replace")
    valid, stray = _multibyte(data, text)
    if valid >= 2 * stray or (cut and valid):
        return checked(text, "utf-8", name)
    for candidate in (declared, _declaration(data) if markup else None):
        codec = _codec(candidate)
        if codec and (codec != "utf-8" or valid >= stray):
            return checked(data.decode(codec, "replace"), codec, name)
    encoding = _guess(data)
    return checked(data.decode(encoding, "replace"), encoding, name)


def checked(text: str, encoding: str, name: str) -> Decoded:
    """Return the text, after making sure that it is one.

    Raises:
        UndecodableText: more than one character in fifty is a control character or could not be decoded.
    """
    sample = text[:_SAMPLE]
    coded = sample.encode("utf-8", "replace")
    strange = len(coded) - len(coded.translate(None, _CONTROL)) + sample.count("\ufffd")
    if strange > 8 and strange > _BINARY_SHARE * len(sample):
        raise UndecodableText(name, "the bytes are not text", "give text, HTML or one of the supported file formats")
    return Decoded(without_surrogates(text), encoding)


def without_surrogates(text: str) -> str:
    """Replace lone surrogates, which no encoding can hold, by U+FFFD; offsets stay the same.

    >>> without_surrogates("a\\ud800b") == "a\\ufffdb"
    True
    """
    return _SURROGATE.sub("\ufffd", text) if _SURROGATE.search(text) else text


def _wide(data: bytes) -> str | None:
    """Tell UTF-16 without a mark: nearly every second byte of Western text is zero, on one side."""
    sample = data[:2048]
    if len(sample) < 4 or b"\x00" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _multibyte(data: bytes, text: str) -> tuple[int, int]:
    """Count the characters beyond ASCII, and the places that are none, of bytes read as UTF-8.

    >>> data = "één café".encode() + b" \\xff"
    >>> _multibyte(data, data.decode("utf-8", "replace"))
    (3, 1)
    """
    stray = text.count("\ufffd") - data.count("\ufffd".encode())
    return len(text) - len(text.encode("ascii", "ignore")) - stray, stray


def _declaration(data: bytes) -> str | None:
    match = _MARKUP_CHARSET.search(data[:_HEAD])
    return (match[1] or match[2]).decode("ascii", "replace") if match else None


def _codec(declared: str | None) -> str | None:
    """Return Python's name of a declared encoding, None where it is unknown or cannot be (UTF-16 would have shown)."""
    if not declared:
        return None
    try:
        codec = codecs.lookup(declared.strip())
    except (LookupError, UnicodeError):
        return None
    if not getattr(codec, "_is_text_encoding", True) or codec.name.startswith(_NO_DOCUMENT):
        return None
    return "cp1252" if codec.name in _WINDOWS else codec.name


def _guess(data: bytes) -> str:
    """Guess the encoding by statistics, Windows-1252 where these say nothing better for Western languages."""
    from charset_normalizer import from_bytes

    sample = data[:_SAMPLE]
    if _looks_western(sample):
        return "cp1252"
    best = from_bytes(sample, cp_isolation=list(_LIKELY), preemptive_behaviour=False).best()
    return codecs.lookup(best.encoding).name if best else "cp1252"


# Letters and punctuation that Dutch, English, German and French text has beyond ASCII, in Windows-1252.
_WESTERN = frozenset("éèêëàâäáïîíóôöüûùúçñßœæøåÉÈÊËÀÂÄÁÖÜÇÏÎ–—‘’“”„«»•…€·°§©®´ \xad²½¿¡‚".encode("cp1252"))


def _looks_western(sample: bytes) -> bool:
    high = [byte for byte in sample if byte >= 0x80]
    return sum(byte in _WESTERN for byte in high) >= 0.9 * len(high)
