"""Mail: subject and body of one message.

The text begins with the subject. The sender, signatures, footers of mailing lists, and quotations below an answer
stand in it with the role "noise". The day on which the mail was sent is the reference date.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parsedate_to_datetime

from announce_parse.document import Document, EmbeddedFact, Line, LineRole, Link, Notice, lines_of
from announce_parse.errors import AnnounceParseError, LimitExceeded, UnreadableSource
from announce_parse.options import Limits
from announce_parse.read.decode import decode, without_surrogates
from announce_parse.read.html import read_html
from announce_parse.read.length import check_length

_REPLY = re.compile(r"^(?:(?:re|fwd?|fw|aw|wg|tr|antw|doorst|betr)\s*:\s*|\[[^\]]{1,60}\]\s*){1,8}", re.IGNORECASE)
_FOOTER = re.compile(
    r"^(?:_{20,}|-{20,}|={20,}|-- ?)$|^(?:You received this message because|To unsubscribe|Om (?:u )?af te melden|"
    r"Uitschrijven|Abmelden|Se désabonner|Unsubscribe)\b",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"^-{3,12} ?(?:Forwarded message|Original Message|Doorgestuurd bericht|Oorspronkelijk bericht|"
    r"Weitergeleitete Nachricht|"
    r"Ursprüngliche Nachricht|Message transféré|Message d'origine)",
    re.IGNORECASE,
)
_FORWARD_HEADER = re.compile(
    r"^(?:From|Van|Von|De|To|Aan|An|À|Cc|Sent|Verzonden|Gesendet|Envoyé|Date|Datum)\s?: ", re.IGNORECASE
)
_QUOTED = re.compile(r"^(?:> ?){1,20}")
_HeadLine = tuple[str, LineRole, int]  # text, role and level
_PARTS = 1_000
_FOOTER_LINES = 15


def read_mail(data: bytes, name: str, limits: Limits) -> Document:
    """Read one message.

    Raises:
        UnreadableSource: it is damaged beyond reading.
        LimitExceeded: its parts are nested too deep, its text is too long, or its page has too many elements.
    """
    try:
        message = message_from_bytes(data)
        parts = list(_leaves(message))
    except RecursionError as error:
        raise LimitExceeded(name, "its parts are nested too deep", "save the inner message as a file") from error
    except (MessageError, ValueError, AssertionError) as error:
        raise UnreadableSource(name, f"damaged: {error}", "export the message again") from error
    subject, sender = _header(message, "Subject"), _header(message, "From")
    body = _body(parts, name, limits)
    facts = list(_attached(parts, name, limits))
    title = _REPLY.sub("", subject).strip()
    if title:
        facts.append(EmbeddedFact("title", title, "mail-header"))
    head: list[_HeadLine] = []
    if subject:
        head.append((subject, "heading", 1))
    if sender:
        head.append((f"From: {sender}", "noise", 0))
    document = _below(head, body)
    return replace(
        document,
        embedded=(*facts, *body.embedded),
        notices=body.notices,
        media_type="message/rfc822",
        reference_date=_sent(message) or body.reference_date,
    )


def _leaves(message: Message) -> Iterator[Message]:
    """Yield the parts that hold content, in order, as far as they can be counted."""
    for number, part in enumerate(message.walk()):
        if number >= _PARTS:
            return
        if not part.is_multipart():
            yield part


def _body(parts: list[Message], name: str, limits: Limits) -> Document:
    """Return the message's text: the plain part, or the HTML part where that says clearly more.

    The data that the HTML part embeds is kept either way.
    """
    plain = html = None
    for part in parts:
        if part.get_content_disposition() == "attachment":
            continue
        kind = part.get_content_type()
        if kind == "text/plain":
            text = _content(part, name)
            plain = text if plain is None else f"{plain}\n\n{text}"
            check_length(plain, name, limits)
        elif kind == "text/html" and html is None:
            html = read_html(_content(part, name), name=name, limits=limits)
    if html is not None and (plain is None or 2 * len(plain.strip()) < len(html.text)):
        return html
    if plain is None or not plain.strip():
        return Document("", lines_of(""), notices=(Notice("no-text", "warning", "the message holds no text"),))
    return replace(_plain_body(plain), embedded=html.embedded if html else ())


def _content(part: Message, name: str) -> str:
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    charset = part.get_content_charset()
    text = decode(data, name, charset, markup=part.get_content_type() == "text/html").text.replace("\r\n", "\n")
    if part.get_param("format") == "flowed":
        return _unfolded(text, part.get_param("delsp") == "yes")
    return text


def _unfolded(text: str, delete_space: bool) -> str:
    """Put the lines of flowed text (RFC 3676) together: one that ends in a space goes on in the next."""
    lines: list[str] = []
    flows = False
    for line in text.split("\n"):
        stuffed = line.removeprefix(" ")
        if flows:
            lines[-1] += stuffed
        else:
            lines.append(stuffed)
        flows = stuffed.endswith(" ") and stuffed != "-- "
        if flows and delete_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def _plain_body(text: str) -> Document:
    """Give the lines of a plain body their roles; a body that is all quotation loses its marks."""
    lines = text.strip("\n").split("\n")
    quoted = sum(len(line) for line in lines if line.startswith(">"))
    if quoted > 0.7 * sum(map(len, lines)):
        lines = [_QUOTED.sub("", line) for line in lines]
    roles: list[LineRole] = ["text"] * len(lines)
    footer = next((at for at in range(len(lines)) if _is_footer(lines, at)), len(lines))
    forwarded = False
    for at, line in enumerate(lines):
        if at >= footer or line.startswith(">"):
            roles[at] = "noise"
        elif _FORWARDED.match(line):
            roles[at], forwarded = "noise", True
        elif forwarded:
            forwarded = bool(line.strip())
            if forwarded and _FORWARD_HEADER.match(line):
                roles[at] = "noise"
    body = "\n".join(lines)
    marked = tuple(replace(line, role=role) for line, role in zip(lines_of(body), roles, strict=True))
    return Document(body, marked)


def _is_footer(lines: list[str], at: int) -> bool:
    """Tell whether a signature or the footer of a mailing list begins at a line, and goes on to the end."""
    return len(lines) - at <= _FOOTER_LINES and _FOOTER.match(lines[at].rstrip("\r")) is not None


def _below(head: list[_HeadLine], body: Document) -> Document:
    """Put lines above a document; everything that has offsets moves down."""
    top = "".join(f"{text}\n" for text, _, _ in head) + ("\n" if head and body.text else "")
    text = top + body.text if body.text else top.rstrip("\n")
    shift = len(top)
    roles = {number: (role, level) for number, (_, role, level) in enumerate(head)}
    above = len(head) + bool(head) if body.text else 0
    lines: list[Line] = []
    for line in lines_of(text):
        if line.number >= above and body.text:
            old = body.lines[line.number - above]
            lines.append(replace(line, role=old.role, level=old.level))
        else:
            above_role = roles.get(line.number)
            lines.append(replace(line, role=above_role[0], level=above_role[1]) if above_role else line)
    links = tuple(Link(link.start + shift, link.end + shift, link.url) for link in body.links)
    return Document(text, tuple(lines), links, language=body.language)


def _attached(parts: list[Message], name: str, limits: Limits) -> Iterator[EmbeddedFact]:
    """Yield the facts of an invitation that is attached."""
    for part in parts:
        if part.get_content_type() == "text/calendar" or (part.get_filename() or "").casefold().endswith(".ics"):
            from announce_parse.read.ics import read_events

            try:
                event = next(read_events(_content(part, name), name, limits), None)
            except AnnounceParseError:
                continue  # the message itself can be read without its invitation
            if event:
                yield from event.embedded
                return


def _header(message: Message, name: str) -> str:
    """Return a header's words; bytes beyond ASCII that stand in it as they are (RFC 6532) are read as text is."""
    raw = next((value for key, value in message.raw_items() if key.casefold() == name.casefold()), None)
    if raw is None:
        return ""
    written = str(raw)
    if not written.isascii():
        written = decode(written.encode("utf-8", "surrogateescape"), name).text
    try:
        text = str(make_header(decode_header(written)))
    except (LookupError, ValueError, MessageError):
        text = written
    return without_surrogates(" ".join(text.split()))


def _sent(message: Message) -> date | None:
    try:
        return parsedate_to_datetime(str(message.get("Date") or "")).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
