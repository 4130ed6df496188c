"""Words of what is not to be trusted: gaps in templates, claims told twice, texts that announce nothing."""

from announce_parse.languages.sections.base import Section, Words


class Placeholders(Section):
    """What stands where a value should be, in lower case.

    Attributes:
        marks: abbreviations and remains of broken pages that say so wherever they stand alone.
        words: phrases that say that something is yet to be told, beside the name of a field.
        names: what templates ask for between brackets, beside the names of fields.
        history: words near a date of the past that is meant ('geboren op 1 januari 1970').
    """

    marks: Words
    words: Words
    names: Words
    history: Words


class Claims(Section):
    """Labels behind which a text says a thing that it may say differently elsewhere, in lower case.

    Attributes:
        venue: labels of the place where the event is held, not of where people meet before it.
        title: labels of the event's title.
    """

    venue: Words
    title: Words


class Reports(Section):
    """Words of texts that look back, that are cut off, and that list events, in lower case.

    Attributes:
        headings: words in the first lines of a report of a past event ('terugblik op').
        phrases: what is said when an event is over ('was een succes').
        more: words of a link to the rest of a text ('lees verder').
        lists: words in the first line of a list of events ('agenda').
    """

    headings: Words
    phrases: Words
    more: Words
    lists: Words
