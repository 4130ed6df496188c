"""Archives, mailboxes, crawls and calendars among the sources of a batch, taken apart: one source a document."""

import io
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from announce_parse.batch.source import Source
from announce_parse.errors import AnnounceParseError, UnexpectedError, UnreadableSource
from announce_parse.finish import identifier
from announce_parse.options import Options
from announce_parse.read import members, opened
from announce_parse.read.part import Part


def expanded(sources: Iterable[Source], options: Options, passed_over: Counter[str] | None = None) -> Iterator[Source]:
    """Yield the sources in their order, those that hold several documents replaced by their members.

    Members are read in a stream, as the batch asks for them. A member's path is that of its source and its name in it
    ("crawl.zip/2023/a.html", "list.mbox/list-7"); an id that the source has stands before the member's own. What
    cannot be read, a member or the rest of a damaged archive, is a source with its refusal. What is no document is
    counted in `passed_over`, by suffix or media type.
    """
    counted = Counter[str]() if passed_over is None else passed_over
    for source in sources:
        if source.passed_over is not None:
            counted[source.passed_over] += 1
        elif source.refusal or isinstance(source.content, str) or not (source.content or source.path):
            yield source
        else:
            yield from _documents(source, options, counted)


def _documents(source: Source, options: Options, passed_over: Counter[str]) -> Iterator[Source]:
    count = 0
    try:
        own = options.but(**source.options())
        with closing(_opened(source)) as stream:
            parts = members(stream, own, source.path, _taken(source))
            if parts is None:
                yield replace(source, members=None)
                return
            for part in parts:
                if part.passed_over is not None:
                    passed_over[part.passed_over] += 1
                    continue
                count += 1
                yield _member(source, part)
        if not count and source.members is None:
            raise UnreadableSource(source.name, "it holds no document", "check what it should hold")
    except AnnounceParseError as error:
        yield replace(source, content=None, refusal=error)
    except OSError as error:
        reason = error.strerror or str(error)
        yield replace(
            source,
            content=None,
            refusal=UnreadableSource(source.name, reason, "check the path and its permissions"),
        )
    except Exception as fault:  # a fault of a reader must not end the batch: it is listed with its reason
        reason = f"unexpected {type(fault).__name__}: {str(fault)[:200]}"
        yield replace(
            source, content=None, refusal=UnexpectedError(source.name, reason, "please report it with the document")
        )


def _taken(source: Source) -> Callable[[str], bool] | None:
    """Return which members take part by their paths as parts have them, behind that of the source; None for all."""
    takes, before = source.members, f"{source.path}/"
    return None if takes is None else lambda path: takes(path.removeprefix(before))


def _opened(source: Source) -> BinaryIO:
    """Open a source for reading; pipes and devices are refused, since a batch reads its inputs more than once."""
    if isinstance(source.content, bytes):
        return io.BytesIO(source.content)
    path = Path(source.path or "")
    with suppress(ValueError):  # of a name that no file can have; `opened` tells of it
        if not stat.S_ISREG(path.stat().st_mode):
            raise UnreadableSource(source.name, "is no regular file", "save it to a file first")
    return opened(path)


def _member(source: Source, part: Part) -> Source:
    media_type = f"{part.media_type}; charset={part.charset}" if part.media_type and part.charset else part.media_type
    return replace(
        source,
        content=None if part.error else part.data,
        path=part.path,
        id=f"{source.id}/{identifier(part.path)}" if source.id else None,
        media_type=media_type,
        url=part.url or source.url,
        captured=part.reference_date or source.captured,
        refusal=part.error,
        members=None,
    )
