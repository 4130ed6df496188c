"""Files of binary formats, made in memory."""

import io
import tarfile
import zipfile

URL = "https://kring.example/agenda/3"
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (("office", "office"), ("text", "text"), ("table", "table"))
)


def zipped(members: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip archive of the members, the same bytes each time."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 5, 3, 0, 0, 0)), content, compress_type=method)
    return buffer.getvalue()


def tarred(members: dict[str, bytes], mode: str = "w") -> bytes:
    """Return a tar archive of the members; `mode` names the compression."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:  # type: ignore[call-overload]
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return buffer.getvalue()


def docx(body: str, relations: str = "", before: str = "") -> bytes:
    """Return a Word file whose body has this XML."""
    document = f"<?xml version='1.0' encoding='UTF-8'?>{before}"
    document += f"<w:document {WORD} {RELATIONS}><w:body>{body}</w:body></w:document>"
    members: dict[str, bytes | str] = {"[Content_Types].xml": "<Types/>", "word/document.xml": document}
    if relations:
        members["word/_rels/document.xml.rels"] = f"<Relationships>{relations}</Relationships>"
    return zipped(members)


def odt(body: str, before: str = "") -> bytes:
    """Return an OpenDocument text whose body has this XML."""
    content = (
        f"<?xml version='1.0' encoding='UTF-8'?>{before}<office:document-content {ODF} "
        f'xmlns:xlink="http://www.w3.org/1999/xlink"><office:body>'
        f"<office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def pdf(*objects: bytes, root: int = 1) -> bytes:
    """Return a PDF of numbered objects, with its cross-reference table."""
    data = b"%PDF-1.4\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    at = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    return data + b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, at)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return the stream object of a PDF."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def pdf_of(*pages: list[str], annotations: bytes = b"") -> bytes:
    """Return a PDF whose pages show these lines of ASCII text, one below the other."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    first = 4
    kids = b" ".join(b"%d 0 R" % (first + 2 * n) for n in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        font,
    ]
    for number, lines in enumerate(pages):
        shown = b"".join(
            b"BT /F1 12 Tf 72 %d Td (%s) Tj ET\n" % (720 - 20 * at, line.encode("cp1252"))
            for at, line in enumerate(lines)
        )
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            b"/Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R %s >>" % (first + 2 * number + 1, annotations)
        )
        objects.append(stream(shown))
    return pdf(*objects)


def record(
    content: bytes, kind: str = "response", media_type: str = "application/http; msgtype=response", url: str = URL
) -> bytes:
    """Return a WARC record."""
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
        f"WARC-Target-URI: {url}\r\nWARC-Date: 2024-04-01T08:00:00Z\r\nContent-Type: {media_type}\r\n"
        f"Content-Length: {len(content)}\r\n\r\n"
    )
    return head.encode() + content + b"\r\n\r\n"


def response(
    page: bytes, header: bytes = b"Content-Type: text/html; charset=utf-8", status: bytes = b"200 OK", url: str = URL
) -> bytes:
    """Return the WARC record of a page that a server gave."""
    return record(b"HTTP/1.1 %s\r\n%s\r\n\r\n%s" % (status, header, page), url=url)
