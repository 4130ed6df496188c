"""What is no title by what it says: labels, captions, remarks, prose, calls, and who does something."""

import re
from functools import lru_cache

from announce_parse import languages
from announce_parse.assemble.bodies.presented import is_behind_verb
from announce_parse.assemble.mail_heads import MAIL, SUBJECT, TECHNICAL, stands_near
from announce_parse.assemble.ranking import Candidate
from announce_parse.assemble.titles.dates import SENTENCE
from announce_parse.assemble.titles.occasion import before_occasion
from announce_parse.assemble.titles.wording import (
    is_call,
    is_only_quality,
    is_placeholder,
    is_salutation,
)
from announce_parse.assemble.view import View
from announce_parse.languages import is_stop_word, jobs
from announce_parse.languages.alternation import any_of
from announce_parse.languages.labels import label_class, label_classes

_NAME = re.compile(r"[\w'’-]+")
OTHERS = frozenset(
    ("where", "when", "price", "registration", "contact", "organiser", "partner")
)  # labels of lines that hold no title
_ADDRESSES = frozenset(("email", "url"))
_NEXT_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?]\s[^\W\da-zß-ÿ_]")
_ISSUE = re.compile(r"(?:vol|jg|jaargang|jahrgang)\.?\s\d{1,4},?\s(?:no|nr|n°|heft)\.?\s?\d", re.I)
_OWNERS = re.compile(r"s['’]\s(?=\w)")
_VERB = re.compile(r" [a-zß-ÿ]")
_SHORT_NAME = re.compile(r"\s\([A-Z]{2,8}\)")  # of a body, behind its name
_ASIDE = re.compile(r"\s{0,9}\([^()\n]*\)\s{0,9}")  # '(English below)'
_GOES_ON = re.compile(r"\s[a-zß-ÿ\d]")
_REFERENCE = re.compile(
    r"(?:[^\W\d_]{0,16}(?:nummer|nr\.?|code)|(?:course|event|class|ref(?:erence)?)(?:\s(?:no\.?|number|code))?|réf(?:érence)?|n°)"
    r"\s?[:.]?\s?[A-Z]{0,4}[\d][\w/.-]{1,20}",
    re.I,
)
LETTERS = 4  # behind a price, or of a verb
ARTICLE = 4  # characters of an article and a space in front of a body
HEADERS = 4  # lines of a mail's head between one of its headers and the subject
PROSE = 18  # words of a text of two sentences that is no title
STATEMENT = 16  # words of a sentence that is no title, whatever stands beside it
LOGO = "logo"  # in all languages
PRACTICAL = frozenset(("when", "where", "price"))  # labels that are no titles
CALL = 80  # characters of a heading that only asks for attention


def may_be(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is no salutation, placeholder, small word or remark in brackets, and no address."""
    line = view.row_at(candidate.start).line
    behind = view.text[candidate.end : line.end]
    return not (
        _ASIDE.fullmatch(line.text)
        or is_salutation(view.language, candidate.value + behind[:1].strip(" "), behind)
        or is_placeholder(view.language, candidate.value)
        or is_stop_word(candidate.value.casefold(), view.language)
        or is_only_quality(view.language, candidate.value)
        or not _ADDRESSES.isdisjoint(view.kinds_in(candidate.start, candidate.end))
        or _is_caption(view, candidate)
        or _is_free(view, candidate)
        or _is_heading(view, candidate)
        or _tells_practically(view, candidate)
        or _is_price(view, candidate)
        or _REFERENCE.fullmatch(candidate.value)  # 'Kursnummer 241-40712'
        or _is_job(view, candidate)
    )


def _is_price(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate begins with a price, and has hardly a letter behind it ('€ 75 p.p.', '6 Euro.')."""
    price = next(iter(view.within(candidate.start, candidate.end, "price")), None)
    if price is None or price.start != candidate.start:
        return False
    return sum(map(str.isalpha, view.text[price.end : candidate.end])) < LETTERS


def _is_job(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is but the job of somebody whose name follows ('Rechtsanwalt | Ruud Smit')."""
    if " " in candidate.value or view.text[candidate.end : candidate.end + 1] != " ":
        return False
    job = candidate.value.casefold() in jobs(view.language)
    return job and any(p.start == candidate.end + 1 for p in view.within(candidate.end, candidate.end + 2, "person"))


def ends_in_verb(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is who does something up to the verb, with more behind ('De Kring verzorgt | op …')."""
    _, space, last = candidate.value.rpartition(" ")
    return bool(space) and last in _acting(view.language) and bool(_GOES_ON.match(view.text, candidate.end))


@lru_cache(maxsize=8)
def _acting(language: str) -> frozenset[str]:
    """Return verbs of holding and giving an event, and of playing, which are no nouns."""
    pack = languages.load(language)
    verbs = (*pack.organisations.organises, *pack.holders.gives, *pack.titles.performs)
    return frozenset(verb for verb in verbs if len(verb) > LETTERS) if pack.holders.gives else frozenset()


def _tells_practically(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is the label of when, where or for how much, alone or with a day ('Wanneer 28 nov')."""
    first, _, rest = candidate.value.partition(" ")
    if label_class(first.casefold().rstrip(":?"), label_classes(view.language)) not in PRACTICAL:
        return False
    return not rest or bool(view.within(candidate.start, candidate.end, "date"))


def _is_caption(view: View, candidate: Candidate) -> bool:
    """Tell whether a line tells whose logo it is, or whom a picture shows of whom the text tells ('Foto Ad Fontes')."""
    first, _, rest = candidate.value.partition(" ")
    if not rest[:1].isupper() or not candidate.value[:1].isupper():
        return False
    word = first.casefold()
    captions = view.material.context.pack.titles.captions
    return word == LOGO or (word in captions and view.count(view.fold(rest)) > view.count(view.fold(candidate.value)))


def _is_heading(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is but the heading of a list of acts, or counts an edition ('Line-up', '4e editie')."""
    shown = candidate.value.casefold().strip(" :")
    whole = any(e.start <= candidate.start and candidate.end <= e.end for e in view.found.get("edition", ()))
    return whole or shown in view.material.context.pack.people.bills


def _is_free(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is but what tells that one need not pay ('gratis toegang!')."""
    said = view.within(candidate.start, candidate.end, "free")
    bare = candidate.value.strip(" .!")
    return bool(said) and any(len(item.text.strip(" .!")) >= len(bare) for item in said)


def of_another_field(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate's line begins with another field's label, is a caption or a mail's header."""
    row = view.row_at(candidate.start)
    named = view.text[row.line.start : row.body]
    if is_behind_verb(view, candidate.start):
        return False  # 'KLJ Wilder organiseert: Landelijke rally'
    if (row.label in OTHERS and named and not is_call(view.language, named)) or _asides(view.language).match(
        row.line.text
    ):
        return True
    if _behind_scenes(view.language).match(row.line.text):
        return True
    if MAIL.match(row.line.text) and ("@" in row.line.text or stands_near(view, row, SUBJECT, HEADERS)):
        return True  # who wrote a mail, and to whom
    return bool(_beside(view.language).match(row.line.text))


def is_somebody(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate behind a colon only names people ('Preacher: Revd Anna Poel')."""
    if "<colon" not in candidate.features:
        return False
    people = view.within(candidate.start, candidate.end, "person")
    pack = languages.load(view.language).people
    small = {*pack.honorifics, *pack.and_words}
    words = list(_NAME.finditer(view.text, candidate.start, candidate.end))
    return bool(words) and all(
        word[0].casefold() in small or any(p.start <= word.start() and word.end() <= p.end for p in people)
        for word in words
    )


@lru_cache(maxsize=8)
def _behind_scenes(language: str) -> re.Pattern[str]:
    """Return how lines begin that tell who organises or leads an event, or whom to ask ('Moderator: …')."""
    roles = languages.load(language).people.roles
    labels = {*roles.organiser.called, *roles.moderator.called, *roles.contact.called}
    return re.compile(rf"\W{{0,9}}(?:{any_of(labels)})\s?:\s", re.I)


@lru_cache(maxsize=8)
def _beside(language: str) -> re.Pattern[str]:
    """Return how lines begin that tell with whom, or of what, an event is held ('In samenwerking met', 'Part of')."""
    pack = languages.load(language)
    cues = [cue for cue in (*pack.organisations.together_with, *pack.titles.part_of) if " " in cue]
    return re.compile(rf"\W{{0,9}}(?:{any_of(cues)})\s", re.I)


@lru_cache(maxsize=8)
def _asides(language: str) -> re.Pattern[str]:
    """Return how lines begin that tell who made a picture ('Foto: …'), and the headers of posts."""
    captions = any_of(languages.load(language).titles.captions)
    return re.compile(rf"\W{{0,9}}(?:(?:{captions})\b[^|:]{{0,40}}[|:]|©|{TECHNICAL})", re.I)


def is_cut(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate ends inside brackets, at the colon of a word ('micro:bit'), or at an owner's apostrophe.

    'Fifty years of the Singers' | farewell concert'.
    """
    colon = view.text[candidate.end : candidate.end + 2]
    if ">quote" in candidate.features and _OWNERS.match(view.text, candidate.end - 1):
        return not any(mark in view.text[view.row_at(candidate.start).line.start : candidate.end] for mark in "‘'")
    if colon[:1].isalnum() and candidate.value[-1].isalnum():
        return True  # of a line that is too long
    tag = candidate.value[0] == "[" and "]" not in candidate.value  # 'Subject: [list] May meeting'
    return tag or candidate.value.count("(") > candidate.value.count(")") or (colon[:1] == ":" and colon[1:].isalnum())


def is_prose(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is long and goes on in a second sentence, or is a sentence in front of another."""
    size = len(candidate.value.split())
    ending = (candidate.value + view.text[candidate.end : candidate.end + 1]).rstrip("\"”“»«’' \n")[-1:]
    if size > PROSE and ending in (".", "!"):
        return True
    if size >= SENTENCE and _NEXT_SENTENCE.match(view.text, max(0, candidate.end - 3)):
        return True
    if size >= STATEMENT and candidate.value.endswith("."):
        return True
    least = SENTENCE if candidate.value.endswith(".") else PROSE
    return size >= least and bool(_NEXT_SENTENCE.search(candidate.value))


def goes_on_behind(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate goes on with a sentence, where nouns have a capital ('oder unter 0650 …')."""
    first = candidate.value.split(maxsplit=1)[0]
    small = first.islower() and view.material.context.pack.people.capital_nouns and " " in candidate.value
    return small and (is_stop_word(first, view.language) or first in view.material.context.pack.places.before_venue)


def is_news(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate stands in the heading of a page of news, or of a newsletter.

    'Nieuws uit de wijk – 3 oktober', 'Nieuwsbrief Dorpsraad Lo', 'Vol. 20, No. 13'.
    """
    row = view.row_at(candidate.start)
    return not row.rank and bool(_news(view.language).match(row.line.text) or _ISSUE.match(row.line.text))


@lru_cache(maxsize=8)
def _news(language: str) -> re.Pattern[str]:
    titles = languages.load(language).titles
    return re.compile(
        rf"\W{{0,4}}(?:(?i:{any_of(titles.news)})\s[a-zß-ÿ]{{1,5}}\s|(?i:{any_of(titles.newsletters)})(?!\w))"
    )


def inside_name(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate that only the tagger bounded begins behind an article ('Café de La | Digue : …')."""
    if "tagged" not in candidate.features or any(feature[0] == "<" for feature in candidate.features):
        return False
    ahead = view.text[view.row_at(candidate.start).line.start : candidate.start].split()
    return bool(ahead) and ahead[-1].casefold() in languages.load(view.language).organisations.articles


def acts(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate is a body of which a sentence tells what it does ('The Fen Trust | is pleased to …')."""
    short = _SHORT_NAME.match(view.text, candidate.end)
    end = short.end() if short else candidate.end
    if (any(feature[0] == ">" for feature in candidate.features) and not short) or not _VERB.match(view.text, end):
        return False
    bodies = view.within(candidate.start, candidate.end, "organiser")
    return any(b.end == candidate.end and b.start <= candidate.start + ARTICLE for b in bodies)


def calls(view: View, candidate: Candidate) -> bool:
    """Tell whether a candidate, or the line that it is a part of, only asks for attention."""
    line = view.row_at(candidate.start).line.text.strip()
    undated = view.shown(candidate.start, before_occasion(view, candidate.start, candidate.end))
    if undated[-1:] in (".", "!") and _invited(view.language).match(undated):
        return True
    return is_call(view.language, undated) or (len(line) < CALL and is_call(view.language, line))


def is_praised(view: View, candidate: Candidate) -> bool:
    """Tell whether a quotation only says what kind of event it will be ('host a “remarkable musical event”')."""
    words = candidate.value.split()
    small = "quoted" in candidate.features and len(words) > 1 and candidate.value.islower()
    titles = languages.load(view.language).titles
    return small and (words[-1] in titles.gatherings or words[-1] in titles.entitled)


@lru_cache(maxsize=8)
def _invited(language: str) -> re.Pattern[str]:
    """Return how sentences begin that invite whoever reads them: 'You are warmly invited to share our meal!'."""
    return re.compile(rf"(?:{any_of(languages.load(language).titles.invited)})(?!\w)", re.I)
