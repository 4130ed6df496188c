"""Zones of time: names of the IANA and fixed offsets."""

from datetime import timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

_NO_PLACE = frozenset({"localtime", "posixrules", "Factory"})  # files of a machine that bear no name of the IANA's


@lru_cache(maxsize=1)
def zone_names() -> frozenset[str]:
    """Return the names of the IANA that this machine knows; none of them means something else on another.

    >>> "Europe/Amsterdam" in zone_names(), "localtime" in zone_names()
    (True, False)
    """
    return frozenset(available_timezones()) - _NO_PLACE


def zone_of(name: str | None) -> tzinfo | None:
    """Return the zone of an IANA name or a fixed offset such as `UTC+02:00`; None for None and for what is no zone.

    >>> zone_of("UTC+02:00").utcoffset(None)
    datetime.timedelta(seconds=7200)
    >>> zone_of("Mars/Olympus")
    """
    if name is None or name in _NO_PLACE:
        return None
    try:
        if name.startswith("UTC") and len(name) == len("UTC+00:00"):
            sign = -1 if name[3] == "-" else 1
            return timezone(sign * timedelta(hours=int(name[4:6]), minutes=int(name[7:9])))
        return ZoneInfo(name)
    except (ValueError, OSError, ZoneInfoNotFoundError):  # a name such as "../x", a folder of the database, none at all
        return None
