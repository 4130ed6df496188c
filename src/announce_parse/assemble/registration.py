"""Whether and how one signs up."""

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import Any

from announce_parse import languages
from announce_parse.assemble.deadline import deadline
from announce_parse.assemble.judgement import CONTACTS, REQUIRED, judge, likeliest
from announce_parse.assemble.material import Material
from announce_parse.assemble.surroundings import Cued, around, cued_lines, rank_at, table_of
from announce_parse.document import Evidence, Found, Value
from announce_parse.languages.alternation import any_of
from announce_parse.languages.later import later
from announce_parse.languages.phrases import Phrase, PhraseTable

_SENTENCE = re.compile(r"(?<=\w\w)(?:[!?;|]|\.(?!\s\d))(?=\s)|\t")  # 'max. 5'
_STOP = re.compile(r"(?<=\w\w)(?<!\s\d\d)[.!](?=\s)")  # '20. August'
_TOLD = re.compile(r"(?<!\s\d)(?<!\s\d\d)[.!;](?=\s)|\n")  # a question goes with its answer
LEAST = 0.5
LINKED = 0.8
LABELLED = 0.8  # of an address that a word to sign up by stands in front of
GENERAL = 0.5  # of the chance of an address that is told for questions and the like, and nothing else
HEADING = 20  # characters of a word that heads an address
OFFER = 160  # characters in front of an address in which its sentence tells who is to write there
LABEL = 40  # characters between such a word and its address
ALONE = 4  # characters beside an address that has its line for itself
REGISTRATION, OTHER = "registration", "other"  # of an address or a number
YES, NO, UNKNOWN = "yes", "no", "unknown"
SURE = 0.8  # of a denial that nothing contradicts
SIGN_UP = frozenset({"sign_up", "reserve", "tickets"})
_BESIDE = SIGN_UP | {"needed", "forms", "write_to", "limited", "closed", "unneeded"}
BOOKED = frozenset({"tickets"})  # what only visitors ask for
ASKING = SIGN_UP | {"unneeded"}
_FEE = re.compile(r"[ -](?:fees?|charges?|costs?)(?!\w)", re.I)  # other languages have one word for it
DENIED = frozenset({"unneeded", "negated"})
ELSEWHERE = DENIED | {"general", "other", "closed"}  # what makes an address one for something else as well
_TICKET_HOST = re.compile(
    r"eventbrite|meetup\.|tickets?\b|ticket|billet|helloasso|weezevent|eveeno|pretix|xing|ti\.to|lu\.ma|forms?\.|/forms?/"
    r"|framaforms|typeform|aanmelder|momice|paydro|paylogic|eventix|stager|tinyurl|snipurl|doodle|easychair|regonline"
)
_FORM_HOST = re.compile(
    r"//(?:forms\.gle/|docs\.google\.com/forms|(?:\w{1,20}\.)?(?:helloasso|weezevent|billetweb|eventbrite|ticketsource"
    r"|tickettailor|eveeno|aanmelder|momice|eventix|framaforms)\.|billetterie\.|tickets?\.|lu\.ma/|ti\.to/"
    r"|(?:www\.)?meetup\.com/[^/\s]{1,60}/events/)"
)
_FORM_PATH = re.compile(
    r"\w/(?:aanmeld(?:en|ing|formulier)|inschrij(?:ven|ving|vingen|fformulier)|tickets?|kaarten|kaartverkoop|reserver(?:en|ing)"
    r"|anmeld(?:en|ung)|karten|reservierung|inscriptions?|billetterie|reservations?|regist(?:er|ration)|sign-?up|book(?:ing)?"
    r"|rsvp)/?\Z"
)
_SIGN_UP_PATH = re.compile(r"regist|aanmeld|inschrij|anmeld|inscri|sign-?up|book|reserv|ticket|rsvp|billet|event")
_FORM_NAME = re.compile(
    r"(?:karten|tickets?|anmeldung(?:en)?|reservierung(?:en)?|karten(?:bestellung|reservierung)|vorverkauf|vvk|inscriptions?"
    r"|billetterie|reservations?|aanmeld(?:en|ing|ingen)|inschrijv(?:en|ing|ingen)|reserver(?:en|ing|ingen)|kaarten"
    r"|kaartverkoop|bookings?|box-?office|rsvp|registration)(?:[._-][\w.-]{1,40})?@"
)
_SOCIAL_HOST = re.compile(
    r"facebook|twitter|instagram|linkedin|youtu|github|wikipedia|wikimedia|flickr|creativecommons|slideshare|vimeo|t\.me"
    r"|mastodon|x\.com|maps\.|goo\.gl|zoom\.us|jit\.si|teams\.microsoft"
)
_SIGN_UP_NAME = re.compile(
    r"aanmeld|inschrij|anmeld|inscri|regist|ticket|reserv|book|kassa|kasse|billet|box|event|rsvp"
)


def registration(material: Material) -> dict[str, Any]:
    """Return the record's registration: whether it is asked for, its address, mail, telephone and deadline."""
    lines = cued_lines(material, "registration")
    contacts, code = candidates(material), material.context.pack.code
    own = tuple(_without_vague(_without(cued, code, "stalls", "apart"), code) for cued in lines)
    labels = labelled(contacts, own, code) | below_label(contacts, own) | answered_behind(contacts, own, code)
    needed = required(material, own) or _led_to(labels, own)
    open_to_all = needed is not None and not needed.value
    until = deadline(material)
    if open_to_all and until["date"] and not lines[rank_at(lines, until["date"].evidence[0].start)].names & SIGN_UP:
        until = {"date": None, "time": None}  # until when one may send in something else
    draft: dict[str, Any] = {"required": needed, "deadline": until}
    asked = sorted((p.start, p.end) for cued in lines for p in cued.phrases if p.name in SIGN_UP)
    chances = [judge(material.context.models, CONTACTS, own) for own in contact_features(contacts, lines)]
    sellers = of_helpers(contacts, material, "stalls") | of_helpers(contacts, material, "apart")
    helpers = of_helpers(contacts, material)
    labels -= helpers
    general = for_questions(contacts, lines) | helpers
    if open_to_all:  # what is left is for questions, unless its line asks to sign up
        general |= {item for item in contacts if not lines[rank_at(lines, item.start)].names & SIGN_UP}
    for name, kinds in (("url", ("url", "link")), ("email", ("email", "mailto")), ("phone", ("phone", "tel"))):
        told = [
            (
                max(
                    c[REGISTRATION] * (GENERAL if f in general else 1.0),
                    linked(f, asked),
                    LABELLED if f in labels else 0.0,
                    LEAST if is_form(f) else 0.0,
                ),
                f,
            )
            for f, c in zip(contacts, chances, strict=True)
            if f.kind in kinds and f not in sellers
        ]
        best = max(told, key=lambda pair: pair[0], default=None)
        if best is None or best[0] < LEAST:
            draft[name] = None
            continue
        same = [pair for pair in told if pair[1].value == best[1].value]
        same.sort(key=lambda pair: -pair[0])
        draft[name] = Value(best[1].value, tuple(Evidence(f.start, f.end, "stated", chance) for chance, f in same))
    return {"registration": draft}


def linked(item: Found, asked: list[tuple[int, int]]) -> float:
    """Return how likely a link is the one to sign up by: its own words ask for it ('Meld je hier aan').

    `asked` holds the places of all words that ask to sign up, in order and apart.

    A rule, since the annotations that the model learned from know only addresses that the text shows.
    """
    if item.kind != "link" or _SOCIAL_HOST.search(str(item.value).casefold()):
        return 0.0
    at = bisect_left(asked, (item.end,))
    return LINKED if at and item.start < asked[at - 1][1] else 0.0


def is_form(item: Found) -> bool:
    """Tell whether an address that is shown leads to a form or a ticket shop, whatever stands around it.

    So does a mailbox that is called after signing up ('karten@…').
    """
    shown = str(item.value).casefold()
    if item.kind == "email":
        return _FORM_NAME.match(shown) is not None
    return item.kind == "url" and bool(_FORM_HOST.search(shown) or _FORM_PATH.search(shown))


def labelled(contacts: list[Found], lines: tuple[Cued, ...], code: str) -> set[Found]:
    """Return the addresses that are the only one of their kind in a line and follow a word to sign up by.

    'Reserveren: www.voorbeeld.nl' and 'Register at www.voorbeeld.nl', but not 'Meer informatie en aanmelden: ...'. In a
    sentence that word may be far from 'via www.voorbeeld.nl'.
    A rule, since the annotations that the model learned from have few such lines.
    """
    by_line: dict[tuple[int, str], list[Found]] = {}
    for item in contacts:
        if item.kind in {"url", "email", "phone"} and lines:
            by_line.setdefault((rank_at(lines, item.start), item.kind), []).append(item)
    result = set()
    for (rank, _), items in by_line.items():
        cued, item = lines[rank], items[0]
        if len(items) > 1 or not cued.names & SIGN_UP:
            continue
        front = cued.line.text[: item.start - cued.line.start]
        begin = cued.line.start + max((stop.end() for stop in _SENTENCE.finditer(front)), default=0)
        phrases = [p for p in cued.phrases if begin <= p.start and p.end <= item.start]
        asking = [p for p in phrases if p.name in SIGN_UP]
        led = front.rstrip().endswith(":") or bool(_via(code).search(front))
        near = bool(asking) and (item.start - asking[-1].end <= LABEL or led)
        if near and not any(p.name in ELSEWHERE and not _is_beside(p, asking, cued, code) for p in phrases):
            result.add(item)
    return result


def _is_beside(phrase: Phrase, asking: list[Phrase], cued: Cued, code: str) -> bool:
    """Tell whether an 'information' is told together with signing up: 'Tickets and more information: …'."""
    if phrase.name != "general":
        return False
    joined = _joined(code)
    between = (
        cued.line.text[min(p.end, phrase.end) - cued.line.start : max(p.start, phrase.start) - cued.line.start]
        for p in asking
    )
    return any(joined.fullmatch(gap) for gap in between)


@lru_cache(maxsize=8)
def _joined(code: str) -> re.Pattern[str]:
    """Return what stands between two things of one label: ' and more ', ' / '."""
    words = any_of(languages.load(code).temporal.and_words)
    return later(rf"\s?(?:(?<!\w)(?:{words})(?!\w)|[&/+])(?:\s[^\W\d_]{{1,16}}){{0,2}}\s?", re.I)


def answered_behind(contacts: list[Found], lines: tuple[Cued, ...], code: str) -> set[Found]:
    """Return the web addresses that one goes to for tickets or to sign up, which stands behind them.

    'Go to www.example.org for tickets and more information', 'Rendez-vous sur … pour réserver'.
    """
    result = set()
    for item in contacts:
        cued = lines[rank_at(lines, item.start)] if item.kind == "url" and lines else None
        if cued is None or cued.names.isdisjoint(SIGN_UP):
            continue
        text, at = cued.line.text, item.start - cued.line.start
        purpose = _purpose(code).match(text, item.end - cued.line.start)
        if purpose is None or _via(code).search(text[max(0, at - LABEL) : at]) is None:
            continue
        near = cued.line.start + purpose.end()
        if any(p.name in SIGN_UP and near <= p.start <= near + LABEL for p in cued.phrases):
            result.add(item)
    return result


@lru_cache(maxsize=8)
def _purpose(code: str) -> re.Pattern[str]:
    """Return what leads from an address to that for which one goes there: ' for ', ' om '."""
    words = any_of(languages.load(code).registration.purposes)
    return later(rf"\s(?:{words})\s(?!(?:{words})\s)", re.I)


@lru_cache(maxsize=8)
def _via(code: str) -> re.Pattern[str]:
    """Return how a text ends that leads to an address: 'via ', 'at: '."""
    return re.compile(rf"(?<!\w)(?:{any_of(languages.load(code).registration.by_way_of)})\s?:?\s\Z", re.I)


def below_label(contacts: list[Found], lines: tuple[Cued, ...]) -> set[Found]:
    """Return the addresses that have their line for themselves, below one that asks to sign up.

    So below 'Tickets via mail:', or below a heading of one word ('Inscriptions').
    """
    result = set()
    for item in contacts:
        rank = rank_at(lines, item.start) if item.kind in {"url", "email", "phone"} and lines else 0
        if not rank or len(lines[rank].line.text.strip()) - (item.end - item.start) > ALONE:
            continue
        above = lines[rank - 1]
        shown = above.line.text.strip()
        heads = shown.endswith(":") or (len(shown) <= HEADING and shown.isalpha())  # 'Tickets'
        if heads and above.names & SIGN_UP and not above.names & ELSEWHERE:
            result.add(item)
    return result


def for_questions(contacts: list[Found], lines: tuple[Cued, ...]) -> set[Found]:
    """Return the addresses that their line tells for questions or something else, and not for signing up."""
    result = set()
    for item in contacts:
        cued = lines[rank_at(lines, item.start)] if lines else None
        if cued is None or cued.names & SIGN_UP:
            continue
        if any(p.name in {"general", "other"} and p.end <= item.start for p in cued.phrases):
            result.add(item)
    return result


def of_helpers(contacts: list[Found], material: Material, words: str = "offers") -> set[Found]:
    """Return the addresses in a sentence for those who help or perform, or in the one behind their question.

    'Wie wil helpen mailt …', 'Wil je optreden? Stuur een berichtje naar …'; but not where it speaks of tickets. `words`
    are those of the pack that tell of them.
    """
    text, code, result = material.document.text, material.context.pack.code, set()
    offers, asked = _offers(code, words), table_of(code, "registration")
    for item in contacts:
        ahead = text[max(0, item.start - OFFER) : item.start]
        front = ahead[max((stop.end() for stop in _TOLD.finditer(ahead)), default=0) :]
        if offers.find(front) and not any(p.name in BOOKED for p in asked.find(front)):
            result.add(item)
    return result


@lru_cache(maxsize=16)
def _offers(code: str, words: str) -> PhraseTable:
    return PhraseTable({"offer": tuple(sorted(getattr(languages.load(code).registration, words)))})


def required(material: Material, lines: tuple[Cued, ...]) -> Value | None:
    """Return whether one has to sign up, None where the text does not say."""
    answer, chance = likeliest(judge(material.context.models, REQUIRED, required_features(lines)))
    denials = [cued for cued in lines if denies(cued)]
    if denials and not any(asks(cued) for cued in lines):
        answer, chance = NO, max(chance, SURE) if answer == NO else SURE
    telling = [cued for cued in lines if denies(cued)] if answer == NO else lines
    wanted = DENIED if answer == NO else SIGN_UP
    phrases = [p for cued in telling for p in cued.phrases if p.name in wanted]
    if answer == UNKNOWN or not phrases:
        return None
    return Value(answer == YES, tuple(Evidence(p.start, p.end, "stated", chance) for p in phrases[:3]))


def _without(cued: Cued, code: str, *kinds: str) -> Cued:
    """Return a line without what its sentences tell of those who sell at stalls, or of what else one signs up for.

    'Aussteller melden sich bis …', 'Melden Sie sich für unseren Newsletter an'; `kinds` are the pack's words of that.
    """
    if cued.names.isdisjoint(SIGN_UP):
        return cued
    apart = [phrase for kind in kinds for phrase in _offers(code, kind).find(cued.line.text)]
    if not apart:
        return cued
    places = [replace(it, start=cued.line.start + it.start, end=cued.line.start + it.end) for it in apart]
    kept = tuple(p for p in cued.phrases if not any(_share_sentence(cued, p, it) for it in places))
    return replace(cued, phrases=kept, names=frozenset(phrase.name for phrase in kept))


def _without_vague(cued: Cued, code: str) -> Cued:
    """Return a line without words that ask to sign up only beside others ('een plaats', 'kopen') where none is.

    'De werken krijgen een plaats in de zaal' and 'Na afloop is de CD te kopen' do not ask for it.
    """
    if cued.names.isdisjoint(SIGN_UP) or cued.line.text.rstrip().endswith(
        ":"
    ):  # 'Bestellen kan tot en met 11 oktober:'
        return cued
    vague = languages.load(code).registration.vague
    shown = {p: cued.line.text[p.start - cued.line.start : p.end - cued.line.start].casefold() for p in cued.phrases}
    doubtful = [p for p in cued.phrases if p.name in SIGN_UP and shown[p] in vague]
    if not doubtful or any(p.name in _BESIDE and p not in doubtful for p in cued.phrases):
        return cued
    kept = tuple(p for p in cued.phrases if p not in doubtful)
    return replace(cued, phrases=kept, names=frozenset(phrase.name for phrase in kept))


def _led_to(labels: set[Found], lines: tuple[Cued, ...]) -> Value | None:
    """Return that one has to sign up where a word for it leads to an address ('Tickets: www.…'), None without one."""
    cueds = [lines[rank_at(lines, item.start)] for item in sorted(labels, key=lambda item: item.start)]
    asking = [p for cued in cueds if cued.block != "other" for p in cued.phrases if p.name in SIGN_UP]
    if not asking or any(denies(cued) for cued in lines):
        return None
    return Value(True, tuple(Evidence(p.start, p.end, "stated", LABELLED) for p in asking[:3]))


def denies(cued: Cued) -> bool:
    """Whether a line says that one need not sign up: 'niet nodig' tells it in the sentence of what is not needed."""
    unneeded = any(phrase.name == "unneeded" and not _is_of_fee(cued, phrase) for phrase in cued.phrases)
    if unneeded or not ("negated" in cued.names and cued.names & SIGN_UP):
        return unneeded
    denials = [phrase for phrase in cued.phrases if phrase.name == "negated"]
    asked = [phrase for phrase in cued.phrases if phrase.name in SIGN_UP]
    return any(_share_sentence(cued, denial, phrase) for denial in denials for phrase in asked)


def _is_of_fee(cued: Cued, phrase: Phrase) -> bool:
    """Whether 'no registration' goes on with what it costs ('no registration fee')."""
    return _FEE.match(cued.line.text, phrase.end - cued.line.start) is not None


def _share_sentence(cued: Cued, one: Phrase, other: Phrase) -> bool:
    first, last = sorted((one, other), key=lambda phrase: phrase.start)
    return _STOP.search(cued.line.text, first.end - cued.line.start, last.start - cued.line.start) is None


def asks(cued: Cued) -> bool:
    """Whether a line asks to sign up, beyond telling where tickets are."""
    names = cued.names
    return "sign_up" in names and bool(names & {"needed", "forms", "write_to"}) and not denies(cued)


def required_features(lines: tuple[Cued, ...]) -> list[str]:
    """Return the features of a document that tell whether one has to sign up: classes of phrases that share a line."""
    result = {"always"}
    asking = [cued for cued in lines if cued.names & ASKING]
    result.add(f"lines={min(4, len(asking))}")
    for cued in asking:
        names = cued.names - {"negated"} | ({"unneeded"} if denies(cued) else set())
        own = sorted(names & ASKING)
        others = sorted(names - ASKING)
        place = "other" if cued.block == "other" else "main"
        for name in own:
            result.add(name)
            result.add(f"{name} {place}")
            result.add(f"{name} bare={cued.bare}")
            result.update(f"{name}+{other}" for other in others)
            result.update(f"{name}+{other}" for other in own if other > name)
            if not others and not cued.bare:
                result.add(f"{name} only")
        at = next(p for p in cued.phrases if p.name in ASKING)
        result.add(f"{at.name} early={at.start - cued.line.start < 15}")
    return sorted(result)


def candidates(material: Material) -> list[Found]:
    """Return the mail and web addresses and the numbers of a document: those in its text, and those of its links.

    A link has the kind "link", "mailto" or "tel", so that it can be told from an address that is shown.
    """
    shown = material.of("url", "email", "phone")
    places = {(item.start, item.end) for item in shown}
    result = list(shown)
    text = material.document.text
    for link in material.document.links:
        scheme, _, rest = link.url.partition(":")
        if (link.start, link.end) in places or scheme not in {"http", "https", "mailto", "tel"}:
            continue
        if scheme in {"http", "https"}:
            result.append(Found("link", link.start, link.end, text[link.start : link.end], link.url))
        else:
            value = rest.split("?")[0]
            result.append(Found(scheme, link.start, link.end, text[link.start : link.end], value))
    return sorted(result, key=lambda item: item.start)


def contact_features(contacts: list[Found], lines: tuple[Cued, ...]) -> list[list[str]]:
    """Return the features of each address or number: what it looks like, and what stands around it."""
    result = []
    values = Counter(item.value for item in contacts)
    kinds = {name: len({f.value for f in contacts if f.kind == name}) for name in {f.kind for f in contacts}}
    any_asks = any(cued.names & SIGN_UP for cued in lines)
    for item in contacts:
        kind = {"link": "url", "mailto": "email", "tel": "phone"}.get(item.kind, item.kind)
        own = ["always", f"kind={kind}", f"kinds={kind} {min(3, kinds[item.kind])}"]
        own += around(lines, item.start, item.end)
        value = str(item.value).casefold()
        if kind == "url":
            own.append(f"ticket host={bool(_TICKET_HOST.search(value))}")
            own.append(f"social host={bool(_SOCIAL_HOST.search(value))}")
            own.append(f"sign-up path={bool(_SIGN_UP_PATH.search(value.partition('//')[2].partition('/')[2]))}")
        elif kind == "email":
            own.append(f"sign-up name={bool(_SIGN_UP_NAME.search(value.partition('@')[0]))}")
        own.append(f"repeated={values[item.value] > 1}")
        own.append(f"any sign-up={any_asks}")
        result.append(own)
    return result
