"""Which files of a batch take part: those of folders, patterns and manifests, and the members of archives."""

from dataclasses import dataclass, replace
from fnmatch import fnmatch
from functools import partial
from pathlib import PurePosixPath

from announce_parse.batch.source import Source
from announce_parse.read.formats import TAR, ZIP, by_suffix


@dataclass(frozen=True, slots=True)
class Selection:
    """Which files take part; a zip or tar archive is a folder, and so are those inside it.

    Attributes:
        include: patterns of which one must match the path (as named, below its folder or in its archive, or as a
            manifest writes it) or the file's name; empty for all. One that matches an archive takes all its members.
        exclude: patterns of which none may match.
    """

    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()

    def takes(self, path: PurePosixPath) -> bool:
        """Tell whether the file at `path` takes part, as a whole.

        >>> Selection(include=("*.html",)).takes(PurePosixPath("2023/a.html"))
        True
        """
        wanted = not self.include or _matches(path, self.include)
        return wanted and not _matches(path, self.exclude)

    def takes_member(self, archive: str, member: str) -> bool:
        """Tell whether a member takes part, or may hold some that do.

        Args:
            archive: the path of the archive, as for `takes`.
            member: the path in it, of archives inside it with their names ("2023.zip/a.html").

        >>> Selection(include=("*.html",)).takes_member("site.zip", "2023.zip/a.html")
        True
        """
        parts = PurePosixPath(member).parts
        around = [PurePosixPath(*parts[:end]) for end in range(1, len(parts)) if _is_archive(parts[end - 1])]
        places = [place for path in (*around, PurePosixPath(member)) for place in (path, archive / path)]
        if any(_matches(place, self.exclude) for place in places):
            return False
        wanted = any(_matches(place, self.include) for place in (PurePosixPath(archive), *places))
        return wanted or not self.include or _is_archive(parts[-1])

    def of(self, source: Source, path: PurePosixPath) -> Source | None:
        """Return the source of a file, of an archive with what takes part of its members; None where nothing does.

        Args:
            source: the file.
            path: where it stands, as for `takes`.
        """
        whole = self.takes(path)
        if not _is_archive(path.name) or not (self.include or self.exclude):
            return source if whole else None
        if _matches(path, self.exclude):
            return None
        return replace(source, members=partial(self.takes_member, str(path)))


ALL = Selection()


def _is_archive(name: str) -> bool:
    return by_suffix(name) in (ZIP, TAR)


def _matches(path: PurePosixPath, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(str(path), pattern) or fnmatch(path.name, pattern) for pattern in patterns)
