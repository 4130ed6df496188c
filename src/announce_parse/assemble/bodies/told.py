"""Who holds or supports an event by rules of their own, beside the names that cues and weights tell of."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from itertools import islice

from announce_parse import languages
from announce_parse.assemble.bodies.addressed import told_by_address
from announce_parse.assemble.bodies.closing_lines import told_by_closing_line
from announce_parse.assemble.bodies.groups import Judged
from announce_parse.assemble.bodies.guests import told_by_guests, told_by_speakers
from announce_parse.assemble.bodies.headings import told_by_heading
from announce_parse.assemble.bodies.hosts import told_by_place
from announce_parse.assemble.bodies.houses import told_by_house
from announce_parse.assemble.bodies.initiatives import told_by_initiative, told_by_stage
from announce_parse.assemble.bodies.joint_subjects import told_by_joint_verb, without_mixed
from announce_parse.assemble.bodies.letters import told_by_letter
from announce_parse.assemble.bodies.makers import told_by_making, with_minutes
from announce_parse.assemble.bodies.meetings import told_by_meeting
from announce_parse.assemble.bodies.nouns import told_by_noun
from announce_parse.assemble.bodies.offers import told_by_offer
from announce_parse.assemble.bodies.own_lines import told_by_own_line
from announce_parse.assemble.bodies.partner_phrases import invited_by, told_by_phrases
from announce_parse.assemble.bodies.rules import only_employs
from announce_parse.assemble.bodies.shapes import article_of
from announce_parse.assemble.bodies.signatures import told_by_signature, told_by_signing_noun
from announce_parse.assemble.bodies.title_ends import told_by_title_end
from announce_parse.assemble.bodies.titles import told_by_mention, told_by_title
from announce_parse.assemble.bodies.verbs import told_by_order, told_by_verbs
from announce_parse.assemble.ranking import Candidate, recut
from announce_parse.assemble.view import View
from announce_parse.document import Value
from announce_parse.languages.alternation import any_of

LEAD = 60  # characters in front of a name in which such a phrase stands
MOST = 12  # names that one kind of rule tells


def with_told(
    view: View,
    judged: list[Judged],
    title: Value | None,
    venue: dict[str, Value],
    closing: tuple[int, int] | None = None,
) -> list[Judged]:
    """Return what is judged with what else is told; the title and the place tell only where nothing else does."""
    told = [*islice(told_by_verbs(view), MOST), *islice(told_by_signature(view), MOST)]
    told += islice(told_by_guests(view), 1)
    partners = list(islice(told_by_phrases(view), MOST))
    joint = [*islice(told_by_joint_verb(view), MOST), *islice(told_by_initiative(view), MOST)]
    everyone = [*without_mixed([*_apart(view, judged, partners), *told], joint), *joint, *partners]
    everyone = _inviting(view, _with_speakers(view, everyone))
    everyone = with_minutes(view, _joint(view, everyone))
    everyone = _until_held(
        everyone,
        [partial(_first, view, tell) for tell in (told_by_stage, told_by_order, told_by_offer, told_by_meeting)],
    )
    everyone += [item for item in told_by_closing_line(view, closing, everyone) if not only_employs(view, item[2])]
    partners_ = {view.fold(candidate.value) for _, side, candidate in everyone if side == "partner"}
    return _until_held(
        everyone,
        [
            partial(_first, view, partial(told_by_own_line, title=title, venue=venue)),
            partial(told_by_title, view, title),
            partial(told_by_title_end, view, title),
            partial(_first, view, told_by_mention),
            partial(_first, view, told_by_making),
            partial(_first, view, partial(told_by_address, title=title)),
            partial(_first, view, told_by_letter),
            lambda: (
                item
                for item in told_by_heading(view, title, venue)
                if not only_employs(view, item[2]) and view.fold(item[2].value) not in partners_
            ),
            lambda: (item for item in told_by_place(view, venue) if view.fold(item[2].value) not in partners_),
            partial(_first, view, partial(told_by_house, venue=venue)),
            partial(_first, view, told_by_signing_noun),
            partial(_first, view, partial(told_by_noun, venue=venue)),
        ],
    )


def _until_held(judged: list[Judged], tellers: Iterable[Callable[[], Iterable[Judged]]]) -> list[Judged]:
    """Return what is judged with what the tellers tell, up to the first that tells who holds the event."""
    found = list(judged)
    for tell in tellers:
        if _holders(found):
            break
        found += tell()
    return found


def _first(view: View, tell: Callable[[View], Iterator[Judged]]) -> Iterator[Judged]:
    return islice(tell(view), 1)


def _holders(judged: list[Judged]) -> bool:
    return any(side == "organiser" for _, side, _ in judged)


def _apart(view: View, judged: list[Judged], partners: list[Judged]) -> list[Judged]:
    """Return what is judged, names that a phrase tells to be partners as those, with its cue, and out of others' ends.

    'organised by the Weir Trust | with Fenwatch'.
    """
    apart = []
    for likely, side, name in judged:
        own = _without_end(view, name, partners)
        told = next((c for _, _, c in partners if c.start <= own.start and own.end <= c.end), None)
        cued = own._replace(features=own.features | told.features) if told else own
        apart.append((likely, "partner" if told else side, cued))
    return apart


def _without_end(view: View, name: Candidate, partners: list[Judged]) -> Candidate:
    """Return a name without a partner that 'with' joins to its end."""
    last = next((c.start for _, _, c in partners if name.start < c.start and c.end == name.end), 0)
    front, _, joint = view.text[name.start : last].rstrip().rpartition(" ")
    alone = front and joint in view.material.context.pack.holders.alongside
    return recut(view, name, name.start, name.start + len(front)) if alone else name


def _joint(view: View, judged: list[Judged]) -> list[Judged]:
    """Return what is judged; where nobody else does, those hold an event whose work together it is told to be."""
    lead = _together(view.language)
    led = {view.row_at(c.start).rank for _, _, c in judged if lead.search(view.text, max(0, c.start - LEAD), c.start)}
    members = Counter(view.row_at(c.start).rank for _, _, c in judged)
    led = {rank for rank in led if members[rank] > 1}
    if any(side == "organiser" and view.row_at(c.start).rank not in led for _, side, c in judged):
        return judged
    return [(likely, "organiser" if view.row_at(c.start).rank in led else side, c) for likely, side, c in judged]


@lru_cache(maxsize=8)
def _together(language: str) -> re.Pattern[str]:
    phrases = languages.load(language).holders.jointly
    return re.compile(rf"(?<!\w)(?i:{any_of(phrases)})\s(?i:{article_of(language)})\Z" if phrases else r"(?!)")


def _with_speakers(view: View, judged: list[Judged]) -> list[Judged]:
    """Return what is judged; where nobody else does, whoever has a speaker as a guest holds the event."""
    hosts = [] if _holders(judged) else list(islice(told_by_speakers(view), MOST))
    places = {item[2].start for item in hosts}
    return [*(item for item in judged if item[2].start not in places), *hosts]


def _inviting(view: View, judged: list[Judged]) -> list[Judged]:
    """Return what is judged; who lets others hold the event is a partner beside them, told otherwise or not."""
    inviting = invited_by(view)
    others = [item for item in judged if not any(_share(item, one) for one in inviting)]
    if not inviting or not _holders(others):
        return judged
    own = [
        (likely, "partner", c)
        for likely, side, c in judged
        if any(_share((likely, side, c), one) and one[2].start <= c.start for one in inviting)
    ]  # not 'fracties van | Groen Elst'
    return [*others, *own, *(one for one in inviting if not any(_share(item, one) for item in own))]


def _share(item: Judged, other: Judged) -> bool:
    """Tell whether two names share characters of the text."""
    return item[2].start < other[2].end and other[2].start < item[2].end
