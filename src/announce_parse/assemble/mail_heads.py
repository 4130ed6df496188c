"""Headers of mails and posts inside a text: they look like labels of an event and tell of the message."""

import re

from announce_parse.assemble.view import Row, View

# Three lists, for what a line means decides how sure a header must be: 'van:' and 'date:' are labels of events as well.
TECHNICAL = (
    r"(?:newsgroups|organization|message-id|path|lines|distribution|reply-to|followup-to|nntp-posting-host"
    r"|article-i\.d\.)\s?:"
)  # in whose lines no title stands
MAIL = re.compile(r"(?:from|to|cc|van|aan|von|an|de|à|newsgroups|organization|sender|received)\s?:", re.I)
SUBJECT = re.compile(r"(?:subject|onderwerp|betreft|betreff|objet|sujet)\s?:", re.I)  # beside which 'Van:' is a mail's
POST = re.compile(r"(?:from|subject|newsgroups|message-id)\s?:", re.I)  # beside which 'Organization:' is the sender's


def stands_near(view: View, row: Row, header: re.Pattern[str], lines: int) -> bool:
    """Tell whether a line, or one of so many lines to either side of it, begins with a header."""
    near = view.rows[max(0, row.rank - lines) : row.rank + lines + 1]
    return any(header.match(other.line.text) for other in near)
