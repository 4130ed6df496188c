"""What a judge says of each mention of a name, and what the mentions of one name say together."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from announce_parse.recognise.participation.features import Candidate, signature_of
from announce_parse.recognise.participation.forms import NAME_KINDS
from announce_parse.recognise.participation.role_words import TEACHER
from announce_parse.recognise.token_lines import Page

OUTSIDE = "O"  # label of what is nobody
GROUP = "*"  # behind the role of a group
BESIDE_SPEAKERS = frozenset(("moderator", "host", "contact"))  # the tagged e-mails tell nothing of them
_TAKE_PART = frozenset(("guest", "speaker"))  # what a performer who opens or presents is called as well
_UNLIKELY = 0.1  # chance of all roles up to which none of them says anything
_SURE_KINDS = frozenset(("full", "spelled", "initials"))
_LONGEST = 2_000  # candidates judged in one go
_PEERS = 3  # different names that make a list
_PEER_WEIGHT = 0.5  # how much the names of a list are judged together


@dataclass(slots=True)
class Judgement:
    """What the mentions of one name say together."""

    mentions: list[Candidate] = field(default_factory=list)
    surest: float = 0.0
    labels: Counter[str] = field(default_factory=Counter)
    told: str | None = None

    @property
    def label(self) -> str:
        """The label that the text tells, else the likeliest."""
        best = self.labels.most_common(1)[0][0]
        if self.told == "performer" and all(_is_one(c) for c in self.mentions):
            return self.told  # of a group its noun tells
        if self.told == TEACHER:
            return "speaker"
        if self.told in _TAKE_PART and self.total < _UNLIKELY:
            return self.told  # the judge saw nobody at all
        if self.told is None or (self.told in _TAKE_PART and best.rstrip(GROUP) == "performer"):
            return best
        alone = self.told in BESIDE_SPEAKERS or self.told.endswith(GROUP) or not best.endswith(GROUP)
        return self.told if alone else self.told + GROUP

    @property
    def total(self) -> float:
        """The chances of all labels together."""
        return math.fsum(self.labels.values())

    def judge(self, mention: Candidate, labels: Mapping[str, float], performs: bool) -> None:
        """Add a mention with the chances of its labels; who performs rather speaks where no performance is told of."""
        self.mentions.append(mention)
        self.surest = max(self.surest, 1 - labels.get(OUTSIDE, 0.0))
        silent = (OUTSIDE,) if performs else (OUTSIDE, "performer")
        self.labels.update({label: share for label, share in labels.items() if label not in silent})
        if not performs:
            likelier = max(("speaker", "guest"), key=lambda label: labels.get(label, 0.0))
            self.labels.update({likelier: labels.get("performer", 0.0)})

    def sit_on_panel(self) -> None:
        """Make a guest of whoever only speaks, of whom no other role is told."""
        if self.told == "guest" or (self.told is None and self.label in ("speaker", "performer")):
            self.told = "guest"
            together = {"guest": self.total}
            self.labels = Counter()
            self.labels.update(together)


def _is_one(candidate: Candidate) -> bool:
    """Tell whether a name is surely that of one person, by its form: particles stand inside those of people."""
    return candidate.kind in _SURE_KINDS or candidate.text.startswith("dj ") or "p" in candidate.pattern[1:-1]


def probabilities(tagger: Any, features: list[list[str]]) -> list[dict[str, float]]:
    """Return the probability of each label for each candidate."""
    labels = tagger.labels()
    rows = []
    for at in range(0, len(features), _LONGEST):
        part = features[at : at + _LONGEST]
        tagger.set(part)
        rows += [{label: tagger.marginal(label, place) for label in labels} for place in range(len(part))]
    return rows


def alike_lists(page: Page, candidates: list[Candidate]) -> list[list[int]]:
    """Return the places of names that stand alike in one kind of block, at least `_PEERS` different ones."""
    lists: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, candidate in enumerate(candidates):
        if candidate.kind in NAME_KINDS:
            lists[signature_of(page, candidate), page.lines[page.line_of[candidate.start]].block].append(at)
    return [places for places in lists.values() if len({candidates[at].text for at in places}) >= _PEERS]


def as_lists(lists: list[list[int]], rows: list[dict[str, float]]) -> list[dict[str, float]]:
    """Draw the probabilities of the names of a list towards their mean."""
    drawn = list(rows)
    for places in lists:
        mean = {label: math.fsum(rows[at][label] for at in places) / len(places) for label in rows[places[0]]}
        for at in places:
            drawn[at] = {
                label: (1 - _PEER_WEIGHT) * share + _PEER_WEIGHT * mean[label] for label, share in rows[at].items()
            }
    return drawn
