"""The review page on a local server, which writes corrections to a folder as gold files."""

import json
import logging
import re
import secrets
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

LOOPBACK = "127.0.0.1"
MOST_BYTES = 200_000_000  # of one answer from the page
_NAME = re.compile(r"[^\W_][\w.-]{0,200}\.(?:gold\.json|txt)")
_log = logging.getLogger(__name__)


def new_token() -> str:
    """Return a path that only the page knows, so that no other page can write to the server."""
    return "/" + secrets.token_urlsafe(16)


def server(page: str, save: str, folder: Path, port: int = 0) -> ThreadingHTTPServer:
    """Return a server on the loopback interface; `serve_forever` runs it.

    Args:
        page: the review page, rendered with `save`.
        save: the path that gold files are sent to.
        folder: where they are written.
        port: 0 for any that is free.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path != "/" or not self._is_local():
                self.send_error(404)
                return
            self._answer(page.encode(), "text/html; charset=utf-8")

        def do_POST(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            if self.path != save or not self._is_local() or not 0 < length <= MOST_BYTES:
                self.send_error(403)
                return
            try:
                written = write_gold(json.loads(self.rfile.read(length)), folder)
            except (ValueError, OSError) as error:
                _log.warning("cannot write gold files: %s", error)
                self.send_error(400)
                return
            self._answer(json.dumps({"written": written}).encode(), "application/json")

        def _is_local(self) -> bool:
            """Refuse names that some other site may point at this machine."""
            host = (self.headers.get("Host") or "").rsplit(":", 1)[0]
            return host in {LOOPBACK, "localhost"}

        def _answer(self, body: bytes, media_type: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", media_type)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("X-Content-Type-Options", "nosniff")
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *arguments: object) -> None:
            _log.debug(format, *arguments)

    return ThreadingHTTPServer((LOOPBACK, port), Handler)


def write_gold(content: object, folder: Path) -> int:
    """Write gold files and their texts into a folder; return how many.

    Raises:
        ValueError: a name is none of a gold file or its text, or a content is no text.
    """
    if not isinstance(content, dict):
        raise ValueError("not a table of files")
    for name, text in content.items():
        if not isinstance(text, str) or not _NAME.fullmatch(name) or ".." in name:
            raise ValueError(f"{name!r} cannot be written")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in content.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return len(content)
