"""The forms that can be read, and how to tell them: by the caller's word, by content, by suffix."""

import re
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath

from announce_parse.errors import UnsupportedMediaType


@dataclass(frozen=True, slots=True)
class Format:
    """A form of input.

    Attributes:
        name: its name, which is also that of the module that reads it, or a part of it.
        media_types: the first is the one that a record names.
        suffixes: of file names, in lower case.
        extra: what to install for it, as in `pip install announce-parse[pdf]`; None where nothing is needed.
        several: whether one source can hold several documents.
        package: the module that the extra brings.
    """

    name: str
    media_types: tuple[str, ...]
    suffixes: tuple[str, ...]
    extra: str | None = None
    several: bool = False
    package: str | None = None


TEXT = Format("text", ("text/plain",), (".txt", ".text", ".asc", ""))
HTML = Format(
    "html",
    ("text/html", "application/xhtml+xml"),
    (".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx", ".jsp"),
)
# Its content tells it, since XML that is a page has these names as well.
XML = Format("xml", ("application/xml", "text/xml", "application/rss+xml", "application/atom+xml"), ())
MARKDOWN = Format("markdown", ("text/markdown", "text/x-markdown"), (".md", ".markdown", ".mdx", ".mkd"))
MAIL = Format("mail", ("message/rfc822",), (".eml", ".msg.txt"))
MBOX = Format("mbox", ("application/mbox",), (".mbox", ".mbx"), several=True)
WARC = Format(
    "warc", ("application/warc",), (".warc", ".warc.gz", ".wet", ".wet.gz"), "warc", several=True, package="fastwarc"
)
PDF = Format("pdf", ("application/pdf",), (".pdf",), "pdf", package="pypdf")
DOCX = Format("docx", ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",), (".docx",))
ODT = Format("odt", ("application/vnd.oasis.opendocument.text",), (".odt",))
ICS = Format("ics", ("text/calendar",), (".ics", ".ical"), "ics", package="icalendar")
ZIP = Format("zip", ("application/zip", "application/x-zip-compressed"), (".zip",), several=True)
TAR = Format(
    "tar", ("application/x-tar",), (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".txz", ".tbz2"), several=True
)
GZIP = Format("gzip", ("application/gzip", "application/x-gzip"), (".gz",))

FORMATS: tuple[Format, ...] = (TEXT, HTML, XML, MARKDOWN, MAIL, MBOX, ICS, PDF, DOCX, ODT, WARC, ZIP, TAR, GZIP)

_BY_TYPE = {media_type: form for form in FORMATS for media_type in form.media_types}
_BY_SUFFIX = {suffix: form for form in FORMATS for suffix in form.suffixes if suffix}

# Suffixes of pictures, styles, scripts, fonts, sound, film and programs, which hold no announcement.
_NO_DOCUMENTS = frozenset({
    ".png", ".jpg", ".jpeg", ".jpe", ".gif", ".webp", ".avif", ".heic", ".bmp", ".tif", ".tiff", ".ico",
    ".svg", ".svgz", ".psd", ".eps", ".indd", ".css", ".scss", ".less", ".js", ".mjs", ".wasm", ".swf",
    ".woff", ".woff2", ".ttf", ".otf", ".eot", ".mp3", ".ogg", ".oga", ".wav", ".flac", ".aac", ".m4a",
    ".wma", ".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".wmv", ".flv", ".ogv", ".exe",
    ".dll", ".so", ".dylib", ".msi", ".jar", ".pyc",
})  # fmt: skip

# Bytes that begin a file of a binary format. What a zip archive is, its members tell (`archive.py`).
_MAGIC: tuple[tuple[bytes, Format], ...] = (
    (b"%PDF-", PDF),
    (b"WARC/", WARC),
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"\x1f\x8b", GZIP),
    (b"BZh", TAR),
    (b"\xfd7zXZ\x00", TAR),
)
# Elements that a text may open with, those that are rarely closed first: a tag of these alone makes it a page.
_BLOCKS = (
    r"html|head|body|div|p|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|section|article|main|header|footer|nav|"
    r"aside|blockquote|pre|figure|form|fieldset|details|center"
)
_OTHERS = (
    r"title|meta|link|base|script|style|template|noscript|iframe|address|label|summary|figcaption|time|span|a|br|hr|"
    r"img|strong|b|em|i|u|s|small|big|sub|sup|mark|font|cite|code|abbr|button|input|select|svg|picture|video|audio"
)
_BEFORE_HTML = r"\A\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:(?><!--.{0,2000}?-->)\s*){0,5}"
_ATTRIBUTES = r"(?:\s[^<>]{0,500}=[^<>]{0,500})?\s{0,9}/?>"
_OPENS_WITH_BLOCK = re.compile(rf"{_BEFORE_HTML}<(?:!doctype\s+html\b|(?:{_BLOCKS}){_ATTRIBUTES})", re.I | re.S)
_OPENS_AS_HTML = re.compile(
    rf"{_BEFORE_HTML}<(?:{_BLOCKS}|{_OTHERS}|[a-z][a-z0-9]{{0,20}}-[\w-]{{1,40}})[\s/>]", re.I | re.S
)
_ROOT = re.compile(
    r"\A\s*(?P<declared><\?xml[^>]{0,200}\?>\s*)?(?:<[!?][^<>\[]{0,2000}>\s*){0,9}<(?P<root>[A-Za-z_][\w.:-]{0,60})(?=[\s/>])"
)
_HTML_NAME = re.compile(rf"(?:{_BLOCKS}|{_OTHERS})", re.I)
_CLOSING_TAG = re.compile(rf"</(?:{_BLOCKS}|{_OTHERS}|[a-z][a-z0-9]{{0,20}}-[\w-]{{1,40}})\s{{0,9}}>", re.I)
_BREAK = re.compile(rf"</?(?:br|hr|{_BLOCKS}){_ATTRIBUTES}", re.I)
_QUOTES = frozenset("\"'`‘“„«(")
_HEADER_LINE = re.compile(
    r"(?:Return-Path|Received|From|To|Date|Subject|Message-ID|MIME-Version|Delivered-To|X-[\w-]{1,40}): ", re.I
)
_HEADERS = re.compile(r"^(From|To|Date|Subject|Message-ID|MIME-Version|Content-Type|Received):[ \t]", re.I | re.M)
_MBOX_LINE = re.compile(r"From \S{1,300} .{0,40}\d{4}")
_PACKED = re.compile(r"(?:\.gz){1,9}$", re.I)
_HEAD = 8_192  # characters that are looked at


def by_media_type(media_type: str, name: str) -> Format:
    """Return the format of a media type; parameters such as `; charset=utf-8` do not matter.

    Raises:
        UnsupportedMediaType: no reader knows it.

    >>> by_media_type("text/html; charset=utf-8", "x").name
    'html'
    """
    form = _BY_TYPE.get(media_type.partition(";")[0].strip().casefold())
    if form is None:
        known = ", ".join(f.media_types[0] for f in FORMATS)
        raise UnsupportedMediaType(name, f"no reader for {media_type!r}", f"use one of {known}")
    return form


def charset_of(media_type: str | None) -> str | None:
    """Return the encoding that a media type declares.

    >>> charset_of('text/html; charset="windows-1252"')
    'windows-1252'
    """
    parameters = (media_type or "").partition(";")[2].casefold()
    return parameters.partition("charset=")[2].partition(";")[0].strip(" \"'") or None


def by_suffix(path: str | None) -> Format | None:
    """Return the format that a file's name promises.

    >>> by_suffix("crawl/2023.warc.gz").name
    'warc'
    """
    if path is None:
        return None
    suffixes = [suffix.casefold() for suffix in PurePath(path).suffixes[-2:]]
    return _BY_SUFFIX.get("".join(suffixes)) or _BY_SUFFIX.get(suffixes[-1] if suffixes else "")


def no_document(filename: str) -> str | None:
    """Return the suffix of what among others in a folder or an archive is no document by its name; else None.

    >>> no_document("site/Foto.JPG"), no_document("site/agenda.php?id=12"), no_document("Lezing nr. 42")
    ('.jpg', None, None)
    """
    suffix = PurePosixPath(filename.replace("\\", "/")).suffix.casefold()
    return suffix if suffix in _NO_DOCUMENTS else None


def by_content(head: bytes) -> Format | None:
    """Return the binary format that the first bytes tell, None for text of any kind."""
    for magic, form in _MAGIC:
        if head.startswith(magic):
            return form
    return TAR if head[257:262] == b"ustar" else None


def by_text(text: str, path: str | None = None) -> Format:
    """Return the format of a text: by what it begins with, then by the suffix, of what was packed by that in it.

    >>> by_text("<p>Lezing</p>").name, by_text("Lezing <in het Engels>").name
    ('html', 'text')
    """
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    promised = by_suffix(_PACKED.sub("", path)) if path else None
    if head.startswith("BEGIN:VCALENDAR"):
        return ICS
    if head.startswith("WARC/1."):
        return WARC
    if _MBOX_LINE.match(head) and _HEADERS.search(head):
        return MBOX
    if _HEADER_LINE.match(head) and looks_like_mail(head):
        return MAIL
    if head.startswith(("---\n", "---\r\n", "+++\n", "+++\r\n")) and promised is not HTML:
        return MARKDOWN
    if promised in (HTML, MARKDOWN, MAIL, MBOX, ICS):
        return promised
    if looks_like_xml(text):
        return XML
    return HTML if looks_like_html(head) else TEXT


def looks_like_xml(text: str) -> bool:
    """Tell whether a text is XML other than HTML: it says so, or its first element ends where it ends.

    >>> looks_like_xml("<agenda><dag>3 mei</dag></agenda>"), looks_like_xml("<p>3 mei</p>"), looks_like_xml("<naam>")
    (True, False, False)
    """
    match = _ROOT.match(text[:_HEAD])
    if match is None or _HTML_NAME.fullmatch(match["root"]):
        return False
    ends = text[-_HEAD:].rstrip().endswith(f"</{match['root']}>")
    return match["declared"] is not None or (ends and "-" not in match["root"])


def looks_like_html(text: str) -> bool:
    """Tell whether a text is markup: it begins with a tag, or its lines are broken by tags and not by line breaks.

    >>> looks_like_html("<li>Lezing op 3 mei"), looks_like_html("Lezing<br>3 mei"), looks_like_html("<jan@x.nl>")
    (True, True, False)
    """
    head = text[:_HEAD]
    if _OPENS_WITH_BLOCK.match(head) or (_OPENS_AS_HTML.match(head) and _CLOSING_TAG.search(head)):
        return True
    before = (head[max(0, tag.start() - 40) : tag.start()].rstrip()[-1:] for tag in _BREAK.finditer(head))
    breaks = sum(sign != "" and sign not in _QUOTES for sign in before)
    return breaks > 0 and breaks >= head.strip().count("\n")


def looks_like_mail(head: str) -> bool:
    """Tell whether a text begins with the header of a mail rather than with lines of the kind 'Date: 3 May'."""
    block = re.split(r"\r?\n\r?\n", head, maxsplit=1)[0]
    names = {name.casefold() for name in _HEADERS.findall(block)}
    lines = block.splitlines()
    shaped = all(re.match(r"[\w-]{1,60}:|[ \t]", line) for line in lines)
    return shaped and len(names) >= 2 and bool(names & {"message-id", "mime-version", "received", "content-type"})
