"""Places of a seminar that its e-mail tells without doubt: behind a label ("Place: …"), or right beside the hour."""

import re
from collections.abc import Iterator

from announce_parse.document import Document, Found
from announce_parse.languages.labels import label_classes
from announce_parse.options import Context

SITE = "site"
LEAST = 0.06  # chance from which something is part of a place
WHEN = frozenset(("date", "time"))
_LABELLED = 0.97  # chance that what a label gives for the place is one: 107 of 109 on the tagged mails
_OTHERS = WHEN | {"street", "url"}  # no postcode, as which a room may be read ('4127 OX')
_VALUE = re.compile(r"[ \t>*]{0,20}(?P<label>[^\W\d_][^:\n]{0,20}):[ \t]{0,40}(?P<value>(?:\S| (?! )){1,90})")
_ASIDE = re.compile(r",[^,A-Z\d]{1,40}\Z")  # ', our lab'
_BESIDE = 60  # characters in front of an hour in which a place stands
_CODE = r"(?:[A-Z]{1,3}-?)?\d{3,4}[A-Z]?(?:(?<=\d{3})-\d{3})?(?![\w:/-])"
_NAME = r"[A-Z][\w’'-]{1,20}(?:\s[A-Z][\w’'-]{1,20}){0,2}"
_SITE = rf"(?P<site>{_CODE}(?:\s{_NAME})?|{_NAME}\s{_CODE})"
_BEHIND = re.compile(rf"\.?[\s,*|–-]{{1,6}}(?:(?:in|at)\s)?{_SITE}(?=\s{{0,20}}(?:[\n.,;*|)]|\Z))")
_IN_FRONT = re.compile(rf"(?:\A|[\n.*|]\s{{1,8}}|\s(?:in|at)\s){_SITE}[\s,*|–-]{{1,6}}\Z")
_NO_PLACE = re.compile(r"\W{0,3}\d{0,2}\W{0,3}|(?:\W{0,3}(?:19|20)\d\d){1,9}\W{0,3}")


def labelled_sites(document: Document, found: list[Found], context: Context) -> Iterator[Found]:
    """Yield what stands behind labels of a place ('Place: ', 'Where: '), up to a gap, unless it is yet to be told."""
    classes = label_classes(context.pack.code)
    blanks = frozenset((*context.pack.placeholders.marks, *context.pack.placeholders.words))
    nouns = frozenset((*context.pack.people.venues, *context.pack.places.rooms))
    others = [item for item in found if item.kind in _OTHERS]
    for line in document.lines:
        given = _VALUE.match(line.text)
        if given is None or classes.get(given["label"].strip().casefold()) != "where":
            continue
        place = _ASIDE.sub("", given["value"]).rstrip(" .,;")
        start = line.start + given.start("value")
        end = start + len(place)
        named = _is_named(place, nouns) and place.casefold() not in blanks
        if named and not any(item.start < end and start < item.end for item in others):
            yield Found(SITE, start, end, place, " ".join(place.split()), _LABELLED)


def _is_named(place: str, nouns: frozenset[str]) -> bool:
    """Tell whether a label's value names a place: not by the capital of its first word alone ('See below')."""
    first, *others = place.split()
    marked = any(map(str.isupper, "".join(others) or first)) or any(map(str.isdigit, place))
    return marked or not nouns.isdisjoint(word.casefold() for word in others)


def sites_beside_when(document: Document, found: list[Found]) -> Iterator[Found]:
    """Yield numbers as rooms have them right behind or in front of a day or an hour, with the name of a building."""
    text = document.text
    for item in found:
        if item.kind in WHEN:
            place = _BEHIND.match(text, item.end) or _IN_FRONT.search(text, max(0, item.start - _BESIDE), item.start)
            if place and is_place(place["site"]):
                yield Found(SITE, *place.span("site"), place["site"], " ".join(place["site"].split()), LEAST)


def is_place(written: str) -> bool:
    """Tell whether what was found may be a place: no number of one or two digits, and no years alone.

    >>> is_place("17"), is_place("1982 1983"), is_place("5409")
    (False, False, True)
    """
    return not _NO_PLACE.fullmatch(written)
