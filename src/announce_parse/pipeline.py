"""The product on one page: what happens to an announcement, stage after stage.

bytes or text -> Document -> what rules find -> blocks -> what models find -> draft record -> checked record
"""

from announce_parse import languages
from announce_parse.assemble import assemble
from announce_parse.check import check
from announce_parse.document import Document
from announce_parse.finish import finish
from announce_parse.models import load_models
from announce_parse.opening import opening_of, with_rest
from announce_parse.options import Context, Options
from announce_parse.recognise import recognise_by_model, recognise_by_rule
from announce_parse.record import Announcement
from announce_parse.redact import redacted
from announce_parse.segment import segment, with_guests

DEFAULT_LANGUAGE = "nl"  # whose words are looked for where nothing tells the language


def announce(document: Document, options: Options) -> Announcement:
    """Turn a document into its record."""
    context = context_for(document, options)
    opening = opening_of(document, options.limits.searched)
    found = recognise_by_rule(opening, context)
    blocks = segment(opening, found, context)
    found = recognise_by_model(opening, blocks, found, context)
    draft = assemble(opening, blocks, found, context)
    blocks = with_guests(opening, blocks, draft, context.pack.code)
    draft = check(opening, draft, found, context)
    record = finish(document, with_rest(blocks, document), draft, context)
    return redacted(record, options.redact, options.redact_key)


def context_for(document: Document, options: Options) -> Context:
    """Decide the language and the reference date: the caller's word first, then the document's own."""
    declared = document.language if document.language in languages.CODES else None
    language = options.language or languages.detect(document.text) or declared
    return Context(
        options=options,
        pack=languages.load(language or DEFAULT_LANGUAGE),
        models=load_models(options.model),
        reference_date=options.reference_date or document.reference_date,
        language=language,
    )
