"""Words for the network that tell, besides a place, how one takes part from elsewhere; and those that tell nothing."""

import re
from dataclasses import replace
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.surroundings import Cued, table_of
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.phrases import Phrase, PhraseTable

NETWORK = ("online", "platforms", "mixed")
SENTENCES = 400  # characters of a sentence to both sides
SALE = frozenset(("sign_up", "reserve", "tickets", "unneeded", "available"))  # what is done online as well
_TOLD = ("later", "channels", "live", "offered", "absent")  # classes of the pack
_ASKED = SALE - {"available"}  # 'sur place'
_NOUN = re.compile(r"\s(?P<noun>[^\W\d_]{3,30})")
_STOP = re.compile(r"(?<=\w\w)[.!?]\s")


def sentence_at(line: str, at: int) -> str:
    """Return the sentence of a line that holds a place, up to `SENTENCES` characters to both sides."""
    return line[slice(*_bounds(line, at))]


def _bounds(line: str, at: int) -> tuple[int, int]:
    begin, end = max(0, at - SENTENCES), min(len(line), at + SENTENCES)
    first = max((stop.end() for stop in _STOP.finditer(line, begin, at)), default=begin)
    last = _STOP.search(line, at, end)
    return first, last.start() if last else end


def without_asides(cued: Cued, code: str, placed: bool) -> Cued:
    """Return a line without what looks like the network, and is not ('online shop', 'digitale geletterdheid').

    Likewise without that on which something is seen only later ('Photos will appear on our YouTube channel').
    Where the event is `placed`, a channel on which nothing is sent live is none either.
    """
    if cued.names.isdisjoint(NETWORK):
        return cued
    start = cued.line.start
    idioms = [(p.start + start, p.end + start) for p in _idioms(code).find(cued.line.text)]
    kept = tuple(
        p
        for p in cued.phrases
        if p.name not in NETWORK
        or not (
            any(first < p.end and p.start < last for first, last in idioms)
            or _describes(cued, p, code)
            or _is_later(cued, p, code, placed)
        )
    )
    if len(kept) == len(cued.phrases):
        return cued
    return replace(cued, phrases=kept, names=frozenset(p.name for p in kept))


def _is_later(cued: Cued, phrase: Phrase, code: str, placed: bool) -> bool:
    """Tell whether the sentence of a phrase speaks of what is seen later, and of nothing live."""
    names = _told(sentence_at(cued.line.text, phrase.start - cued.line.start), code)
    return "live" not in names and ("later" in names or (placed and "channels" in names))


def _describes(cued: Cued, phrase: Phrase, code: str) -> bool:
    """Tell whether a word for the network only describes what a sentence of the theme speaks of ('digitale spellen').

    Not where a kind of event or a way to take part is described ('virtual lecture', 'digitale deelname').
    """
    presence, start = languages.load(code).presence, cued.line.start
    word = cued.line.text[phrase.start - start : phrase.end - start].casefold()
    if phrase.name != "online" or word not in presence.attributive:
        return False
    noun = _NOUN.match(cued.line.text, phrase.end - start)
    return noun is not None and _ways(code).fullmatch(noun["noun"]) is None


@lru_cache(maxsize=8)
def _ways(code: str) -> re.Pattern[str]:
    """Return a kind of event, also as the end of a word, or a noun of taking part."""
    pack = languages.load(code)
    kinds = any_of({*pack.blocks.cues.genre, *pack.titles.genres, *pack.titles.entitled})
    ways = any_of({*pack.presence.ways, *pack.presence.joining})
    return later(rf"[^\W\d_]{{0,16}}?(?:{kinds})s?|{ways}", re.I)


def is_joined_from_afar(cued: Cued, code: str, only_besides: bool) -> bool:
    """Tell whether a sentence of a line says that one may take part from elsewhere as well as come.

    It speaks of what is sent live and of watching or joining it, or that it is offered ('tune in via our livestream');
    or of another service, and that one also may ('je kunt ook via Zoom meedoen', "Can't come? Watch on YouTube").
    With `only_besides` it has to say that this is for those who do not come, or besides.
    """
    presence, asked = languages.load(code).presence, table_of(code, "registration")
    for phrase in cued.phrases:
        if phrase.name not in NETWORK:
            continue
        first, last = _bounds(cued.line.text, phrase.start - cued.line.start)
        told = cued.line.text[first:last]
        words = frozenset(re.findall(r"\w+", told.casefold()))
        joining, also = not words.isdisjoint(presence.joining), not words.isdisjoint(presence.also)
        names = _told(told, code)
        if words & presence.only:
            continue
        if any(p.name in _ASKED for p in asked.find(told)):
            continue
        ahead = cued.line.text[max(0, first - SENTENCES // 4) : first]
        absent = "absent" in names or "absent" in _told(ahead, code)
        if not (joining or also or absent or "offered" in names):
            continue
        if only_besides and not (absent or also):
            continue
        if "live" in names or (joining and (absent or (also and phrase.name == "platforms"))):
            return True
    return False


@lru_cache(maxsize=8)
def _idioms(code: str) -> PhraseTable:
    return PhraseTable({"idiom": sorted(languages.load(code).presence.idioms)})


def _told(sentence: str, code: str) -> frozenset[str]:
    """Return what a sentence speaks of: what is sent live or seen later, its being offered, those who do not come."""
    return frozenset(name for name, table in _telling(code).items() if table.find(sentence))


@lru_cache(maxsize=8)
def _telling(code: str) -> dict[str, PhraseTable]:
    presence = languages.load(code).presence
    return {name: PhraseTable({name: getattr(presence, name)}) for name in _TOLD}
