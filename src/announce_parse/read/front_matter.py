"""Front matter of pages of static sites: YAML between `---`, TOML between `+++`."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import Any

import yaml

from announce_parse.document import EmbeddedFact
from announce_parse.read.schema_org import clock_of, day_of, text_of

_FENCED = re.compile(
    r"\ufeff?\s{0,100}(---|\+\+\+)[ \t]*\r?\n(.{0,60000}?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL
)
_PAIR = re.compile(r"^([A-Za-z][\w-]{0,40})[ \t]*[:=][ \t]*(\S.{0,2000})$", re.MULTILINE)
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # gives plain strings only, and makes no objects
_FILE_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?!\d)")
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)")

# Keys, without `_` and `-` and in lower case, by what they tell.
_TITLE = ("title", "titel", "titre", "name", "eventtitle", "eventname")
_EVENT_DAY = (
    "timestamp",
    "wanneer",
    "optreden",
    "eventstartdate",
    "eventdate",
    "eventstart",
    "startdate",
    "start",
    "startdatum",
    "startzeit",
    "starttime",
    "datestart",
    "dtstart",
    "begin",
    "when",
    "datum",
    "eventdatum",
    "datetime",
    "dates",
    "debut",
    "datedebut",
    "from",
)
_END_DAY = (
    "eventenddate",
    "enddate",
    "end",
    "einddatum",
    "eventend",
    "dateend",
    "dtend",
    "until",
    "ende",
    "fin",
    "datefin",
    "finish",
    "to",
)
_START_TIME = (
    "timestart",
    "eventstarttime",
    "time",
    "starttime",
    "tijd",
    "uhrzeit",
    "heure",
    "start",
    "eventtime",
    "timestart",
    "eventstarttime",
    "begintijd",
    "aanvang",
    "beginn",
)
_END_TIME = ("eventendtime", "endtime", "eindtijd", "end", "timeend", "eventendtime")
_DOORS = ("doors", "inloop", "einlass", "doortime", "zaalopen", "deuropen")
_PUBLISHED = (
    "publishdate",
    "published",
    "datepublished",
    "pubdate",
    "publicationdate",
    "publishedat",
    "created",
    "posted",
)
_VENUE = (
    "waar",
    "buildingname",
    "venue",
    "location",
    "locatie",
    "ort",
    "lieu",
    "place",
    "veranstaltungsort",
    "where",
    "plaats",
    "locationname",
)
_FIELDS: tuple[tuple[tuple[str, ...], str], ...] = (
    (_VENUE, "venue/name"),
    (("address", "adres", "adresse", "street", "straat", "strasse"), "venue/street"),
    (("postcode", "zip", "postalcode", "plz"), "venue/postcode"),
    (("city", "stad", "stadt", "ville", "gemeente"), "venue/city"),
    (("room", "zaal", "raum", "salle"), "venue/room"),
    (("registration", "registrationurl", "tickets", "ticketurl", "signup", "rsvp", "anmeldung"), "registration/url"),
)
_SPEAKERS = "speaker speakers spreker sprekers referent referenten intervenants presenter"
_PEOPLE = (
    *((key, "speaker") for key in _SPEAKERS.split()),
    *(("moderator", "moderator"), ("performers", "performer")),
)
_ORGANISERS = (
    "organizer",
    "organiser",
    "organizers",
    "organisers",
    "organisator",
    "veranstalter",
    "organisateur",
    "host",
)

_SUBTITLES = ("subtitle", "subheadline")
_SHOWN = frozenset(
    (*_EVENT_DAY, *_END_DAY, *_START_TIME, *_END_TIME, *_DOORS, *_VENUE, *_ORGANISERS, *_SUBTITLES)
) | frozenset(
    (*(key for keys, _ in _FIELDS for key in keys), *(key for key, _ in _PEOPLE), "price", "prijs", "eintritt")
)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands before the body.

    Attributes:
        length: characters of the source that it takes, fences included; 0 where there is none.
        title: the page's title, which its readers see above the body.
        lines: what it says of the event, as 'key: value'; sites show it in a form of their own.
        facts: values for fields of the record.
        published: the day of publication, where the data tells it.
        language: declared language.
    """

    length: int = 0
    title: str | None = None
    lines: tuple[str, ...] = ()
    facts: tuple[EmbeddedFact, ...] = ()
    published: date | None = None
    language: str | None = None


def read_front_matter(source: str, path: str | None = None) -> FrontMatter:
    """Read the front matter of a source; the file's name may tell the day of publication, as Jekyll's do.

    >>> read_front_matter("---\\ntitle: Lezing\\n---\\nOver water").title
    'Lezing'
    """
    fenced = _FENCED.match(source)
    by_name = _day((_FILE_DATE.match((path or "").rpartition("/")[2]) or ("",))[0])
    if not fenced:
        return FrontMatter(published=by_name)
    written = _parsed(fenced[1], fenced[2])
    data = {_key(key): value for key, value in written.items()}
    data |= _nested(data)
    title = _first(data, _TITLE)
    event_day = day_of(_first(data, _EVENT_DAY))
    posted = day_of(_first(data, ("date",)))
    published = _day(day_of(_first(data, _PUBLISHED))) or by_name
    if event_day is None and posted and _is_event(data):
        event_day = posted
        data.setdefault("start", data["date"])
    elif posted:
        published = published or _day(posted)
    language = (_first(data, ("lang", "language", "locale")) or "")[:2].casefold()
    facts = [EmbeddedFact(path, value, "front-matter") for path, value in _values(data, title, event_day) if value]
    shown = _SHOWN | {"date"} if event_day == posted else _SHOWN
    lines = [line for key, value in written.items() if _key(key) in shown for line in _lines(key, value)]
    return FrontMatter(fenced.end(), title, tuple(lines), tuple(facts), published, language or None)


def _key(key: str) -> str:
    return re.sub(r"[_\s-]", "", key).casefold()


def _lines(key: str, value: Any) -> Iterator[str]:
    """Yield a key with its value as a line of text; a moment is cut to date and clock time."""
    label = "" if _key(key) in _SUBTITLES else " ".join(re.split(r"[\s_-]+", key)).capitalize() + ": "
    texts = [_first({key: each}, (key,)) for each in (value if isinstance(value, list) else [value])]
    for text in _names(texts):
        day, clock = day_of(text), clock_of(text)
        moment = f"{day} {clock}" if clock and clock != "00:00" else day
        if text.casefold() not in ("true", "false"):
            yield label + (moment if moment and len(text) <= 32 else text)


def _parsed(fence: str, text: str) -> dict[str, Any]:
    try:
        data = tomllib.loads(text) if fence == "+++" else yaml.load(text, Loader=_LOADER)  # only plain strings
    except (yaml.YAMLError, tomllib.TOMLDecodeError, RecursionError):
        data = dict(_PAIR.findall(text))  # what can be read line by line
    return {str(key): value for key, value in data.items()} if isinstance(data, dict) else {}


def _nested(data: dict[str, Any]) -> dict[str, Any]:
    """Return the keys below `event:` and `extra:` (Zola), which tell the same things."""
    found: dict[str, Any] = {}
    for name in ("event", "extra", "params"):
        below = data.get(name)
        if isinstance(below, dict):
            found.update({_key(str(key)): value for key, value in below.items()})
    return {key: value for key, value in found.items() if key not in data}


def _is_event(data: dict[str, Any]) -> bool:
    """Tell whether the page's `date` is that of an event: it is filed as one, or has a place or a time of its own."""
    filed = [data.get(key) for key in ("layout", "type", "category", "categories", "collection")]
    words = " ".join(str(value) for value in filed if value is not None).casefold()
    if re.search(r"\b(?:events?|agenda|meetups?|veranstaltung(?:en)?|termine?|évén\w{1,8}|talks?|concerts?)\b", words):
        return True
    return any(data.get(key) for key in (*_VENUE, *_START_TIME, *_DOORS))


def _values(data: dict[str, Any], title: str | None, event_day: str | None) -> Iterator[tuple[str, str | None]]:
    yield "title", title
    if event_day:
        yield "sessions/0/start_date", event_day
        end = day_of(_first(data, _END_DAY))
        yield "sessions/0/end_date", end if end and end > event_day else None
        yield "sessions/0/doors", _time(data, _DOORS)
        yield "sessions/0/start", _time(data, _START_TIME) or _time(data, _EVENT_DAY)
        yield "sessions/0/end", _time(data, _END_TIME) or _time(data, _END_DAY)
    for keys, path in _FIELDS:
        yield path, _first(data, keys)
    number = 0
    for key, role in _PEOPLE:
        for name in _names(data.get(key)):
            yield f"people/{number}/name", name
            yield f"people/{number}/role", role
            number += 1
    organisers = [name for key in _ORGANISERS for name in _names(data.get(key))]
    for at, name in enumerate(dict.fromkeys(organisers)):
        yield f"organisers/{at}/name", name


def _first(data: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    for key in keys:
        value = data.get(key)
        text = value.isoformat() if isinstance(value, date | time) else text_of(value)
        if text:
            return text
    return None


def _names(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [name for name in (text_of(each) for each in values[:50]) if name and len(name) < 200]


def _time(data: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    """Return the first clock time under the keys; midnight beside a date means that no time is given."""
    for key in keys:
        text = _first(data, (key,)) or ""
        if day_of(text):
            clock = clock_of(text)
            if clock and clock != "00:00":
                return clock
        elif match := _CLOCK.search(text[:100]):
            return f"{int(match[1]):02d}:{match[2]}"
    return None


def _day(text: str | None) -> date | None:
    day = day_of(text)
    return date.fromisoformat(day) if day else None
