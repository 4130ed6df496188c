"""What a worker does with one source: parse it, and give the record as JSON bytes."""

from dataclasses import dataclass, replace

from announce_parse.batch.duplicates import Method, check_method, signature
from announce_parse.batch.source import Source
from announce_parse.errors import InvalidOption, UnreadableSource, UnsupportedMediaType
from announce_parse.models import load_models
from announce_parse.options import Options
from announce_parse.pipeline import announce
from announce_parse.read import opened, read
from announce_parse.read.formats import by_media_type
from announce_parse.record import Announcement

_SAMPLE = "Debat\n\nOp 3 mei 2024 om 20.00 uur in de aula, met Anna de Wit."


@dataclass(frozen=True, slots=True)
class ParseWork:
    """Parse a source; picklable, so that workers can have it.

    Attributes:
        options: those of the call; a source's own come first.
        duplicates: how the record's signature, which stands before its JSON, is made; "off" for none.
    """

    options: Options
    duplicates: Method = "off"

    def __call__(self, source: Source) -> bytes:
        """Return the record's signature and its JSON."""
        record = parse_source(source, self.options)
        return signature(record, self.duplicates) + record.model_dump_json().encode()

    def check(self) -> None:
        """Make sure that there are models and packages, before workers are started for nothing.

        Raises:
            InvalidOption: there is no such folder, or no reader for the media type of all sources.
            MissingExtra: what tells duplicates is not installed.
        """
        if self.options.media_type:
            try:
                by_media_type(self.options.media_type, "media_type")
            except UnsupportedMediaType as error:
                raise InvalidOption("media_type", error.reason, error.remedy) from error
        load_models(self.options.model)
        check_method(self.duplicates)

    def warm_up(self) -> None:
        """Parse and sign a text, so that the first document does not pay for loading the models and packages.

        Of the options those count that choose what is loaded: the others are about documents that this is none of.
        """
        given = self.options
        loading = Options(language=given.language, model=given.model, entities=given.entities)
        signature(parse_source(Source(content=_SAMPLE), loading), self.duplicates)


def parse_source(source: Source, options: Options) -> Announcement:
    """Return the record of a source."""
    if source.refusal:
        raise source.refusal
    own = options.but(**source.options())
    content = source.content if source.content is not None else _load(source)
    document = read(content, own, path=source.path)
    if source.captured and not document.reference_date:
        document = replace(document, reference_date=source.captured)
    return announce(document, own)


def _load(source: Source) -> bytes:
    if not source.path:
        raise UnreadableSource(source.name, "neither content nor path", "give one of them")
    try:
        with opened(source.path) as stream:
            return stream.read()
    except OSError as error:
        raise UnreadableSource(
            source.name, error.strerror or str(error), "check the path and its permissions"
        ) from error
