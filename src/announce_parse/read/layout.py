"""Text in the making: pieces of a marked-up source put together to lines, with their roles and links."""

from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

from announce_parse.document import Line, LineRole, Link

BULLET = "•"


class Layout:
    """Collects text piece by piece; runs of white space become one space, breaks become lines.

    A class because it is written to from many places of a walk: `add` text, `end_line` or `end_paragraph` between
    blocks, `open_link` and `close_link` around anchors, and read `text`, `lines()` and `links` at the end. Offsets are
    known as soon as a piece is added, since nothing written is ever changed.
    """

    __slots__ = (
        *("_breaks", "_marks", "_open", "_pieces", "_prefix", "_gap"),
        *("base", "length", "level", "links", "role"),
    )

    def __init__(self, base: str | None = None) -> None:
        self.base = base
        self.links: list[Link] = []
        self.length = 0
        self.role: LineRole = "text"
        self.level = 0
        self._pieces: list[str] = []
        self._marks: dict[int, tuple[LineRole, int]] = {}
        self._open: list[tuple[str, int]] = []
        self._breaks = 0
        self._gap = ""
        self._prefix = ""

    def add(self, piece: str) -> None:
        """Add running text; white space at its borders separates it from its neighbours."""
        words = " ".join(piece.split())
        if not words:
            if piece and not self._gap:
                self._gap = " "
            return
        if self._breaks or not self.length:
            self._begin_line()
        elif self._gap or piece[0].isspace():
            words = (self._gap or " ") + words
        self._pieces.append(words)
        self.length += len(words)
        self._gap = " " if piece[-1].isspace() else ""

    def add_verbatim(self, piece: str) -> None:
        """Add preformatted text: its line breaks and inner spaces stay."""
        for number, line in enumerate(piece.expandtabs().split("\n")):
            if number:
                self.end_line() if self._breaks == 0 else self.end_paragraph()
            content = line.rstrip()
            if content:
                if self._breaks or not self.length:
                    self._begin_line()
                self._write(content)

    def tabulate(self) -> None:
        """Let the next piece on this line begin another cell of the row, behind a tab."""
        self._gap = "\t"

    def end_line(self) -> None:
        """Let the next piece begin a new line."""
        self._breaks = max(self._breaks, 1)

    def end_paragraph(self) -> None:
        """Let the next piece begin a new line after a blank one."""
        self._breaks = 2

    def prefix(self, text: str) -> None:
        """Put `text` in front of the next line: a bullet, a number."""
        self._prefix = text

    def open_link(self, href: str) -> None:
        """Begin a link; it covers what is added until `close_link`."""
        self._open.append((href, -1 if self._breaks or not self.length else self.length))

    def link_has_text(self) -> bool:
        """Tell whether anything was added since the innermost link began."""
        return 0 <= self._open[-1][1] < self.length

    def close_link(self) -> None:
        """End the innermost link."""
        href, start = self._open.pop()
        if start < 0 or start >= self.length:
            return
        if self._pieces and self._marks.get(start) is None and self._char_is_space(start):
            start += 1
        url = resolve(href, self.base)
        if url and start < self.length:
            self.links.append(Link(start, self.length, url))

    @property
    def text(self) -> str:
        """What was written."""
        return "".join(self._pieces)

    def lines(self) -> tuple[Line, ...]:
        """Return the lines of the text with their roles."""
        return lines_with_roles(self.text, self._marks)

    def _begin_line(self) -> None:
        if self.length:
            self._write("\n" * self._breaks)
        self._breaks = 0
        self._gap = ""
        self._marks[self.length] = (self.role, self.level)
        if self._prefix:
            self._write(self._prefix)
            self._prefix = ""
        for at, (href, start) in enumerate(self._open):
            if start < 0:
                self._open[at] = (href, self.length)

    def _write(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)

    def _char_is_space(self, offset: int) -> bool:
        """Tell whether a piece that begins at `offset` is white space; looks only at the last few pieces."""
        at = self.length
        for piece in reversed(self._pieces):
            at -= len(piece)
            if at <= offset:
                return piece[offset - at].isspace()
        return False


def lines_with_roles(text: str, marks: Mapping[int, tuple[LineRole, int]]) -> tuple[Line, ...]:
    """Cut text into lines; `marks` gives role and level by the offset at which a line begins."""
    lines = []
    at = 0
    for number, content in enumerate(text.split("\n")):
        role, level = marks.get(at, ("text", 0))
        lines.append(Line(number, at, at + len(content), content, role, level))
        at += len(content) + 1
    return tuple(lines)


def resolve(href: str, base: str | None) -> str | None:
    """Return an absolute or, without a base, the relative address; None for what leads nowhere.

    >>> resolve("../aanmelden", "https://example.org/agenda/12/")
    'https://example.org/agenda/aanmelden'
    >>> resolve("javascript:void(0)", None) is None
    True
    """
    target = "".join(href.split())
    if not target or target.startswith("#") or target.casefold().startswith(("javascript:", "data:", "vbscript:")):
        return None
    try:
        url = urljoin(base, target) if base else target
        if "[" in url or not url.isascii():
            urlsplit(url)
    except ValueError:
        return None
    return url
