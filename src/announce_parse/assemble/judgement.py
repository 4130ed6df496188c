"""Questions that need judgement, answered by small maximum-entropy models (a CRF over one item is one)."""

from collections import defaultdict

from announce_parse.models import Models

ATTENDANCE, CONTACTS, PRICES, REQUIRED = "attendance", "contacts", "prices", "required"


def judge(models: Models, question: str, features: list[str]) -> dict[str, float]:
    """Return the probability of each answer; one that the model met in no example is as good as impossible."""
    tagger = models.tagger(question)
    tagger.set([features])
    return defaultdict(float, {answer: tagger.marginal(answer, 0) for answer in tagger.labels()})


def likeliest(chances: dict[str, float]) -> tuple[str, float]:
    """Return the likeliest answer with its probability.

    >>> likeliest({"yes": 0.3, "no": 0.7})
    ('no', 0.7)
    """
    answer = max(sorted(chances), key=lambda name: chances[name])
    return answer, chances[answer]
