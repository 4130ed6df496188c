"""Who takes part: candidate names, judged by a CRF over the names of a document in their order.

A label of the CRF is a role, with an asterisk for a group ("performer*"), or "O" for a name that is merely mentioned.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import pairwise

from announce_parse import languages
from announce_parse.document import Document, Found
from announce_parse.options import Context
from announce_parse.recognise.name_words import GENITIVES
from announce_parse.recognise.participation.addressed import marked_roles, only_reached
from announce_parse.recognise.participation.another_time import another_time
from announce_parse.recognise.participation.aside import asides
from announce_parse.recognise.participation.beside import beside_sure
from announce_parse.recognise.participation.book_titles import book_titles
from announce_parse.recognise.participation.casts import filmed, performance, several_perform
from announce_parse.recognise.participation.concert_titles import concert_titles
from announce_parse.recognise.participation.conducting import conductors
from announce_parse.recognise.participation.discussed import discussed
from announce_parse.recognise.participation.employing import employs
from announce_parse.recognise.participation.ensembles import (
    behind_noun,
    is_billed,
    is_brought,
    is_called_ensemble,
    is_ensemble,
    is_few,
    is_kind_of_group,
    is_loosely_called,
    is_named_few,
    leader_of,
    of_whose_group,
)
from announce_parse.recognise.participation.exhibited import exhibited, works_named
from announce_parse.recognise.participation.features import (
    Candidate,
    candidates_of,
    participant_features,
)
from announce_parse.recognise.participation.film_makers import film_makers
from announce_parse.recognise.participation.forms import (
    NAME_KINDS,
    begins_small,
    is_bearer,
    is_plain,
    is_surely,
)
from announce_parse.recognise.participation.givers import givers
from announce_parse.recognise.participation.headings import headed
from announce_parse.recognise.participation.joining import Place, joined_names
from announce_parse.recognise.participation.judgements import (
    BESIDE_SPEAKERS,
    GROUP,
    OUTSIDE,
    Judgement,
    alike_lists,
    as_lists,
    probabilities,
)
from announce_parse.recognise.participation.launched import launched
from announce_parse.recognise.participation.letters import is_letter
from announce_parse.recognise.participation.line_ups import on_line_up
from announce_parse.recognise.participation.lone_forenames import lone_forenames
from announce_parse.recognise.participation.mastheads import is_lecture, is_panel
from announce_parse.recognise.participation.mentioned import (
    is_business,
    is_dead,
    is_maker,
    is_mentioned,
    is_no_name,
    is_thing,
)
from announce_parse.recognise.participation.named_acts import named_acts
from announce_parse.recognise.participation.playing import is_playing
from announce_parse.recognise.participation.portraits import heads
from announce_parse.recognise.participation.role_words import RoleWordTable, role_words
from announce_parse.recognise.participation.shown_works import shown_works
from announce_parse.recognise.participation.signatures import ends_letter, signed
from announce_parse.recognise.participation.slots import listed_alike, makers_alike
from announce_parse.recognise.participation.told_roles import first_of, told_roles
from announce_parse.recognise.participation.unlikely import is_spelled_like_none
from announce_parse.recognise.participation.works_of import born_makers, performed_makers
from announce_parse.recognise.token_lines import Page

MODEL = "participants"
_BILLED = 3  # names of an enumeration from which those who are told to perform surely do
LETTERS = "speakers"  # the judge for e-mails that announce a seminar
_LEAST = 0.25  # probability from which a name is taken for a participant's
_SHARE = 0.4  # of the probability of the document's surest name, likewise, but in lists: names .819 for .811
_LETTER_LEAST, _LETTER_SHARE = 0.05, 0.9  # likewise in an e-mail, which announces one talk
_JOINED_LEAST = 0.15  # probability of a name from which names joined to it speak for it: names .777 for .769
_JOINED = 0.8  # how much they do
_ENSEMBLE = 0.7  # probability of an ensemble in the masthead, of one that somebody leads, and of who does
_SLIGHT = 0.02  # chance of all roles below which a name is nobody's unless something tells of it
_FORENAME = 0.45  # probability of a name of which a role is told, or that a sentence introduces
_GROUP_LEAST = 0.5  # probability from which a name without the noun of a group is one's
_ENDS = frozenset((".", "!", "?", "*", "•", "-", "–", "\n", "\n\n"))  # in front of a sentence


def recognise_participants(document: Document, page: Page, found: list[Found], context: Context) -> list[Found]:
    """Return the mentions of participants ("person", "group"; value: the name) and their roles ("role"), by place."""
    code = context.pack.code
    table = role_words(code)
    candidates = [c for c in candidates_of(page, found, table) if not is_no_name(page, c, code)]
    if not candidates:
        return []
    told, made = _told_and_made(document, page, candidates, table, code)
    letter = is_letter(page)
    lists, judge = alike_lists(page, candidates), context.models.tagger(LETTERS if letter else MODEL)
    judged = as_lists(lists, probabilities(judge, participant_features(page, candidates, found, told, code)))
    joined = list(joined_names(page, [(c.start, c.end) for c in candidates if c.kind in NAME_KINDS], table))
    shown, acts = exhibited(document.text, page, candidates, table, code), on_line_up(page, candidates, code)
    brought = (
        shown
        | named_acts(page, candidates, table)
        | {
            c.start
            for c in candidates
            if is_brought(page, c, table)
            or is_playing(page, c, table)
            or (c.start in acts and c.kind not in NAME_KINDS)
        }
    )
    cast, played, performs = performance(
        document.text, page, candidates, table, several=several_perform(candidates, judged, told)
    )
    gives = givers(page, _bearers(page, candidates, table), code) | launched(document.text, page, candidates, code)
    marked = marked_roles(page, candidates, found, code, music=performs) | gives
    roles = {**marked, **told, **only_reached(page, marked, told, table), **dict.fromkeys(cast, "performer")}
    alone = (
        headed(page, candidates, found, table)
        | lone_forenames(page, candidates, roles, table, code)
        | ends_letter(page, candidates, code)
        | signed(page, candidates, table)
        | _billed(joined if performs else [], roles)
        | dict.fromkeys(acts - brought, "performer")
    )
    introduced, cities = _introduced(page, candidates, table), {item.start for item in found if item.kind == "city"}
    peers = [] if letter else listed_alike(page, candidates, cities)
    seen = _seen(
        page,
        candidates,
        judged,
        roles.keys() | alone.keys() | introduced | brought | {c.start for together in peers for c in together},
        code,
    )
    here = (
        {
            c.start
            for c in candidates
            if c.text in seen
            if is_mentioned(document.text, page, c, code)
            or (is_maker(document.text, page, c, code, told.get(c.start)) and not _acts_next(page, c, told, table))
        }
        - brought
        - gives.keys()
        | discussed(page, candidates, table)
        | made
    )
    conducting, former = conductors(page, candidates, table, code) if performs else (set(), set())
    out = (
        _mentioned(
            candidates,
            _linked(page, candidates, table, code),
            told,
            here | makers_alike(page, candidates),
            {c.text for c in candidates if is_dead(document.text, page, c)},
        )
        | asides(document.text, page, candidates, told, code, seen=seen)
        | played
        | former
        | (performed_makers(document.text, page, candidates, code) - brought if performs else set())
        | (born_makers(document.text, page, candidates) - brought - roles.keys() if performs else set())
        | another_time(document, page, candidates, found, code)
        | filmed(page, candidates, table)
        | book_titles(document.text, page, candidates, code)
        | (shown_works(page, candidates, table) - shown)
        | works_named(page, candidates, shown)
    )
    led = _led(document.text, page, candidates, code) | dict.fromkeys(conducting, "performer")
    sure = marked.keys() | alone.keys() | beside_sure(page, candidates, roles, table)
    names: dict[str, Judgement] = defaultdict(Judgement)
    for candidate, labels in zip(candidates, judged, strict=True):
        if candidate.start in out:
            continue
        (name := names[candidate.text]).judge(candidate, labels, performs)
        if candidate.start in introduced:
            name.surest = max(name.surest, _FORENAME)
        if candidate.start in shown:
            name.surest, name.told = max(name.surest, _ENSEMBLE), first_of(name.told, "performer")
        elif candidate.kind == "group":
            name.surest, name.told = 1.0, "performer" + GROUP
        elif (
            candidate.start in led
            or (is_ensemble(page, candidate, code) and is_billed(page, candidate, table))
            or is_called_ensemble(page, candidate, code)
            or candidate.start in brought
            or (performs and is_few(page, candidate, table, code))
        ):
            name.surest, name.told = max(name.surest, _ENSEMBLE), led.get(candidate.start, "performer" + GROUP)
        elif candidate.start in roles and (performs or roles[candidate.start] != "performer"):
            name.told = first_of(name.told, roles[candidate.start])
            if candidate.start in sure or is_surely(roles[candidate.start], page, candidate, table):
                name.surest = max(name.surest, _FORENAME)
        elif candidate.start in alone:
            name.surest, name.told = max(name.surest, _FORENAME), first_of(name.told, alone[candidate.start])
    _speak_for_each_other(candidates, joined, names)
    least, titles = _least(names, letter), concert_titles(page, candidates, table, code)
    _seat(page, names, table)
    _speak_for_peers(peers, names, out, least)
    listed = set() if letter else {candidates[at].text for places in lists for at in places}
    taken = [
        _mention(document, page, _with_noun(page, c, cities, code), name)
        for text, name in names.items()
        if name.surest >= (_LEAST if text in listed else least) or (letter and name.told in BESIDE_SPEAKERS)
        if _may_be(page, name, code) and text not in titles
        for c in name.mentions
    ]
    return sorted((item for pair in taken for item in pair), key=lambda item: item.start)


def _seen(
    page: Page, candidates: list[Candidate], judged: Sequence[Mapping[str, float]], told: AbstractSet[int], code: str
) -> frozenset[str]:
    """Return the names in which the judge sees somebody, or one of whose mentions is `told` of: no other can be taken.

    They are one in eight, with the names of groups and what looks like somebody's; most of the others are words with a
    capital at the beginning of a sentence.
    """
    return frozenset(
        c.text
        for c, labels in zip(candidates, judged, strict=True)
        if labels.get(OUTSIDE, 0.0) < 1 - _SLIGHT
        or c.start in told
        or c.kind in NAME_KINDS
        or c.kind == "group"
        or is_ensemble(page, c, code)
        or is_called_ensemble(page, c, code)
        or is_named_few(page, c, code)
    )


def _least(names: Mapping[str, Judgement], letter: bool) -> float:
    """Return the probability from which a name is taken, by the document's surest."""
    likely = (name.surest for name in names.values() if not (letter and name.told in BESIDE_SPEAKERS))
    surest = max(likely, default=0.0)
    return max(_LETTER_LEAST, surest * _LETTER_SHARE) if letter else max(_LEAST, surest * _SHARE)


def _billed(joined: list[list[Place]], told: Mapping[int, str]) -> dict[int, str]:
    """Return the performers of an enumeration of whom the text tells that they perform, by their first token."""
    bills = (together for together in joined if len(together) >= _BILLED)
    return {start: "performer" for together in bills for start, _ in together if told.get(start) == "performer"}


def _seat(page: Page, names: Mapping[str, Judgement], table: RoleWordTable) -> None:
    """Make guests of those who speak at a panel, and a speaker of the only guest of a lecture."""
    if is_panel(page, table):
        for name in names.values():
            name.sit_on_panel()
    elif is_lecture(page, table):
        guests = [name for name in names.values() if name.surest >= _FORENAME and name.label == "guest"]
        if len(guests) == 1:
            guests[0].told = "speaker"


def _with_noun(page: Page, candidate: Candidate, cities: set[int], code: str) -> Candidate:
    """Return the candidate with the noun of a group in front where it is but a city ('kinderkoor Zwolle').

    A trio's is returned without its article, that of a body's group from its noun on ('das Jugendorchester | des
    Musikverbands Aue'), a band's without the noun that tells of its kind ('die Band | Kellerasseln').
    """
    of = of_whose_group(page, candidate, code)
    if of is not None:
        return replace(candidate, start=of)
    only_city = page.tokens[candidate.start].start in cities and candidate.end - candidate.start == 1
    if only_city and is_called_ensemble(page, candidate, code):
        return replace(candidate, start=candidate.start - 1)
    if page.known[candidate.start].lower not in languages.load(code).organisations.articles:
        return replace(candidate, start=candidate.start + is_kind_of_group(page, candidate, code))
    if is_named_few(page, candidate, code):
        return replace(candidate, start=candidate.start + 1)  # 'Het | Morel Trio'
    return replace(candidate, start=candidate.start + behind_noun(page, candidate, code))


def _may_be(page: Page, name: Judgement, code: str) -> bool:
    """Tell whether a name may be somebody's, or that of a group: one without the noun of a group is likely enough.

    A lone word for a concert is no group's ('Tuinconcert: Muziek van de rivier').
    """
    if name.label.endswith(GROUP):
        if any(c.end - c.start == 1 and c.text.endswith(role_words(code).concerts) for c in name.mentions):
            return False
        return name.surest >= _GROUP_LEAST or any(is_ensemble(page, c, code) for c in name.mentions)
    return not any(is_thing(page, c, code) or is_spelled_like_none(page, c, code) for c in name.mentions)


def _mentioned(
    candidates: list[Candidate], joined: list[list[Place]], told: Mapping[int, str], here: set[int], dead: set[str]
) -> set[int]:
    """Return the first tokens of names that are merely mentioned: the dead, makers of works and who is joined to them.

    Of such a maker all mentions are left out (names .799 for .797), unless the text tells a role of the name elsewhere.
    """
    out = here | {start for together in joined if together[0][0] in here for start, _ in together}
    cast = {c.text for c in candidates if c.start in told}
    names = {c.text for c in candidates if c.start in out} - cast | dead
    return out | {c.start for c in candidates if c.text in names}


def _linked(page: Page, candidates: list[Candidate], table: RoleWordTable, code: str) -> list[list[Place]]:
    """Return the names that are joined to a full one, single ones among them ('van Anna Poel, Mol en Mia Vos').

    The first is no business ('Bakkerij Poel, en').
    """
    full = {c.start for c in candidates if c.kind in NAME_KINDS}
    listed = {c.start for c in candidates if c.kind.startswith("one") and page.lowers[c.start - 1] in table.joins}
    named = [(c.start, c.end) for c in candidates if c.start in full | listed]
    together = (names for names in joined_names(page, named, table) if names[0][0] in full)
    return [names for names in together if not is_business(page.known[slice(*names[0])], code)]


def _led(text: str, page: Page, candidates: list[Candidate], code: str) -> dict[int, str]:
    """Return the labels of groups that somebody leads and of who leads them, by their first token."""
    others = {page.tokens[c.start].start: c for c in candidates}
    labels: dict[int, str] = {}
    for candidate in candidates:
        named = is_ensemble(page, candidate, code) or is_called_ensemble(page, candidate, code)
        named = named or is_loosely_called(page, candidate, code)
        leader = leader_of(text, page, candidate, others, code) if named else None
        if leader:
            labels |= {candidate.start: "performer" + GROUP, leader.start: "performer"}
    return labels


def _speak_for_each_other(
    candidates: list[Candidate], joined: list[list[Place]], names: Mapping[str, Judgement]
) -> None:
    """Give joined names one role, and make one surer beside another that surely takes part ('Anna Poel en Jan Mol')."""
    texts = {c.start: c.text for c in candidates}
    for together in joined:
        ones = [names[texts[start]] for start, _ in together if texts[start] in names]
        best = max((one.surest for one in ones), default=0.0)
        shared: Counter[str] = sum((one.labels for one in ones), Counter())
        for one in ones:
            one.labels = shared or one.labels  # one role for all: roles .709 for .705
            if one.surest >= _JOINED_LEAST:
                one.surest = max(one.surest, _JOINED * best)


def _speak_for_peers(lists: list[list[Candidate]], names: Mapping[str, Judgement], out: set[int], least: float) -> None:
    """Take all names in one place of a list's items where one is likely enough and none is merely mentioned."""
    full = {text.partition(" ")[0] for text in names if " " in text}
    for together in lists:
        ones = [names[c.text] for c in together if c.start not in out]
        sure = [one.label for one in ones if one.surest >= least and " " in one.mentions[0].text]
        if not sure or len(ones) < len(together):
            continue
        label = Counter(sure).most_common(1)[0][0]
        if label.endswith(GROUP):
            continue
        for one in ones:
            if one.surest < _FORENAME and one.mentions[0].text not in full:
                one.surest, one.told = max(_FORENAME, least), one.told or label


def _told_and_made(
    document: Document, page: Page, candidates: list[Candidate], table: RoleWordTable, code: str
) -> tuple[dict[int, str], set[int]]:
    """Return the roles that the text tells, but of who made films that it tells of, and those."""
    told = told_of(page, candidates, table, code)
    made = film_makers(document.text, page, candidates, told, table)
    return {start: role for start, role in told.items() if start not in made}, made


def told_of(page: Page, candidates: list[Candidate], table: RoleWordTable, code: str) -> dict[int, str]:
    """Return the roles that the text tells of the candidates that look like names of people, by their first token."""
    employers = {one.start for one, other in pairwise(candidates) if employs(page, one, other, code)}
    names = [
        (c.start, c.end)
        for c in candidates
        if c.kind in NAME_KINDS or (c.kind == "words" and not begins_small(page, c, table, code))
        if c.start not in employers
    ]
    return told_roles(page, names, table)


def _introduced(page: Page, candidates: list[Candidate], table: RoleWordTable) -> set[int]:
    """Return the first tokens of full names whose bearer a later sentence introduces by forename ('Tunde is a …')."""
    known, lowers = page.known, page.lowers
    verbs = table.verbs | {words[0] for words in table.copulas if len(words) == 1}
    subjects = [at - 1 for at, word in enumerate(lowers) if word in verbs and page.lines[page.line_of[at]].start < at]
    named = {
        lowers[at]
        for at in subjects
        if known[at].shape == "Xx" and (at == page.lines[page.line_of[at]].start or lowers[at - 1] in _ENDS)
    }
    full = [c for c in candidates if c.kind in ("full", "initials") and c.end - c.start > 1]
    told = {c.start for c in full if known[c.start].lower in named and (is_plain(page, c) or c.pattern[1] == "p")}
    return told | {c.start for c in candidates if heads(page, c)}


def _acts_next(page: Page, candidate: Candidate, told: Mapping[int, str], table: RoleWordTable) -> bool:
    """Tell whether a verb that tells a role in the event begins right behind a name ('poet Ann Poole will read')."""
    at, lowers = candidate.end, page.lowers
    if at < len(lowers) and lowers[at] in table.will and told.get(candidate.start) == "speaker":
        return True
    phrases = table.phrases.get(lowers[at], ()) if at < len(lowers) else ()
    return any(
        way == "does" and role != "performer" and tuple(lowers[at : at + len(words)]) == words
        for words, role, way in phrases
    )


def _bearers(page: Page, candidates: list[Candidate], table: RoleWordTable) -> list[Place]:
    """Return the candidates that look like names of people, as first token and the one behind the last."""
    return [
        (c.start, c.end)
        for c in candidates
        if page.known[c.start].lower not in table.articles and (c.kind in NAME_KINDS or is_bearer(page, c))
    ]


def _mention(document: Document, page: Page, candidate: Candidate, name: Judgement) -> tuple[Found, Found]:
    start, end = page.tokens[candidate.start].start, page.tokens[candidate.end - 1].end
    if document.text[end - 2 : end] in GENITIVES and start < end - 2 and document.text[end - 3].isalnum():
        end -= 2
    text = document.text[start:end]
    label = name.label
    share = max(name.labels[label], 0.8 * name.total) if name.told else name.labels[label]
    kind = "group" if label.endswith(GROUP) else "person"
    surest = min(1.0, name.surest)
    return (
        Found(kind, start, end, text, " ".join(text.split()), surest),
        Found("role", start, end, text, label.rstrip(GROUP), surest * share / max(name.total, 1e-9)),
    )
