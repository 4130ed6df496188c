"""Who the sentences of a biography are about: 'Zij is lid van de raad', 'Anna werkt bij de gemeente'."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from announce_parse.recognise.jobs.words import Reading
from announce_parse.recognise.token_lines import TokenLine

Place = tuple[int, int]

_ENDS = frozenset((".", "!", "?", ";"))
_VERB_BY = 4  # tokens of a sentence by which its verb and its pronoun must have come
_SHORT = 2  # letters of a name that may be a word of a sentence
_CLAUSE = 30  # tokens of a clause in front of the one that 'and' joins to it
_ASIDE = 14  # tokens of a subject and what stands between commas behind it
_HEADING = 6  # tokens of a line that is a name with its titles


@dataclass(frozen=True, slots=True)
class Said:
    """What a sentence says of somebody: the place of the person in the list, the token of the verb, what follows it."""

    person: int
    verb: int
    start: int


def said_later(
    reading: Reading, places: list[Place], names: list[str], kinds: list[str], speaker: int | None
) -> Iterator[Said]:
    """Yield the sentences whose subject is a pronoun, a job or a part of a name, and whose verb tells a position.

    Args:
        reading: what to read with.
        places: the mentions of participants, as tokens, by place.
        names: the name at each mention.
        kinds: whether a mention is that of a "person" or a "group".
        speaker: the mention of the only speaker, of whom the word for one tells ('Our speaker is').
    """
    short = _short_names(names, kinds)
    starts = [start for start, _ in places]
    owner: int | None = None
    for line in reading.page.lines:
        for start, end in _sentences(reading, line):
            here = range(bisect_left(starts, start), bisect_left(starts, end))
            named = bool(here) and starts[here[0]] == start
            verb = None if named else _verb(reading, start, end, short)
            if verb and here and starts[here[0]] < verb[0]:
                owner = here[0]  # 'Onze spreker, Anna Poel, is'
            elif verb and speaker is not None and is_about_speaker(reading, verb[2]):
                owner = speaker
            elif verb:
                owner = short.get(reading.lower(verb[2]), owner)
            elif named:
                owner = here[0]
            elif reading.lower(start) in short and reading.capital(start):
                owner = short[reading.lower(start)]
            elif here:
                owner = here[0] if len({names[at] for at in here}) == 1 else None
            if owner is None or kinds[owner] != "person":
                continue
            if not (named or verb) and reading.lower(start) in short and reading.lower(start + 1) == ",":
                yield Said(owner, start, start + 2)  # 'Poole, professor of English at Leek, will read'
            if verb and not _is_where_one_lives(reading, verb[0]):
                yield Said(owner, verb[0], verb[1])
            told = named and reading.lower(places[here[0]][1]).isalpha()  # 'Anna Poel groeide op', not 'Anna Poel, …'
            if verb or told or _is_subject(reading, start, short):
                others = (starts[at] for at in here if starts[at] > start)
                for at in _joined_verbs(reading, verb[1] if verb else start, next(others, end)):
                    yield Said(owner, at, at + 1)
        if not _goes_on(reading, line, starts):
            owner = None


def _short_names(names: list[str], kinds: list[str]) -> Mapping[str, int]:
    """Return the first and last words of names that are one person's alone, with the place of its first mention."""
    people = {
        name: at for at, (name, kind) in reversed(list(enumerate(zip(names, kinds, strict=True)))) if kind == "person"
    }
    words = [(word.lower(), at) for name, at in people.items() for word in {name.split()[0], name.split()[-1]}]
    counts = Counter(word for word, _ in words)
    return {word: at for word, at in words if counts[word] == 1 and len(word) > _SHORT}


def _sentences(reading: Reading, line: TokenLine) -> Iterator[Place]:
    """Yield the sentences of a line, without marks in front, or the label of a biography."""
    tokens, known = reading.page.tokens, reading.page.known
    start = line.start
    if reading.lower(start) in reading.words.biography_labels and reading.lower(start + 1) == ":":
        start += 2
    for at in range(line.start, line.end):
        last = at + 1 == line.end
        if not last and (known[at].lower not in _ENDS or tokens[at].end == tokens[at + 1].start):
            continue
        if last or len(known[at - 1].lower) > 1 or not known[at - 1].lower.isalpha():
            while start < at and not known[start].lower[0].isalnum():
                start += 1
            yield start, at + 1
            start = at + 1


def _verb(reading: Reading, start: int, end: int, short: Mapping[str, int]) -> tuple[int, int, int] | None:
    """Return the verb of a sentence, the token behind it and its subject, and the subject, where they tell of somebody.

    The subject, a pronoun or a job with its article ('Die Autorin arbeitet …'), stands first or, a pronoun, behind the
    verb ('Daarnaast is zij lid').
    """
    words = reading.words
    verbs = words.present | words.works | words.lives | words.directs
    subject = _is_subject(reading, start, short)
    first = _behind_aside(reading, start, end) if subject else start
    for at in range(first, min(end - 1, first + _VERB_BY)):
        if subject and start < at and (reading.lower(at), reading.lower(at + 1)) in words.perfect:
            return at + 1, at + 2, start  # 'She has been director since 2012'
        if reading.lower(at) not in verbs or _is_past(reading, start, at):
            continue
        behind = at + 1 + (reading.lower(at + 1) in words.pronouns)  # 'Heute lebt er als'
        if reading.lower(at) in words.lives and reading.lower(behind) not in words.as_words:
            continue  # 'Sie lebt in Gera'
        if subject and start < at:
            return at, at + 1, start
        if at > start and reading.lower(at + 1) in words.pronouns:
            return at, at + 2, at + 1
        return None
    return None


def _is_subject(reading: Reading, start: int, short: Mapping[str, int]) -> bool:
    """Tell whether a pronoun, a part of a name, or a job with its article ('Die Autorin …') begins at a token."""
    words = reading.words
    if reading.lower(start) in words.pronouns or (reading.capital(start) and reading.lower(start) in short):
        return True
    return (reading.lower(start) in words.articles and reading.titled(start + 1)) or is_about_speaker(reading, start)


def is_about_speaker(reading: Reading, start: int) -> bool:
    """Tell whether an article, or 'our', and the word for a speaker begin at a token."""
    words = reading.words
    return reading.lower(start) in words.articles | words.possessives and reading.lower(start + 1) in words.speakers


def _joined_verbs(reading: Reading, start: int, end: int) -> Iterator[int]:
    """Yield the verbs that 'and' joins to the first one of a sentence ('groeide op in Gouda en werkt bij …')."""
    verbs = reading.words.present | reading.words.works | reading.words.directs
    for at in range(start + 1, min(end - 1, start + _CLAUSE)):
        if reading.lower(at) == "," and not (
            reading.lower(at + 1) in reading.words.joins and reading.lower(at + 2) in verbs
        ):
            return  # it may lead to another subject
        joined = reading.lower(at) in verbs and reading.lower(at - 1) in reading.words.joins
        if joined and not _is_where_one_lives(reading, at):
            yield at


def _is_where_one_lives(reading: Reading, verb: int) -> bool:
    """Tell whether somebody lives and works at what follows a verb: a place ('vit et travaille à Vannes')."""
    together = reading.lower(verb - 1) in reading.words.joins and reading.lower(verb - 2) in reading.words.lives
    return together and reading.lower(verb + 1) not in reading.words.as_words


def _is_past(reading: Reading, start: int, verb: int) -> bool:
    """Tell whether a word beside a verb says that it was so in former times ('She previously worked at')."""
    return any(reading.lower(at) in reading.words.formerly for at in range(start, verb + 2))


def _behind_aside(reading: Reading, start: int, end: int) -> int:
    """Return the token behind what stands between commas after a subject ('Die Autorin, 1981 in Gera geboren, …')."""
    commas = [at for at in range(start, min(end, start + _ASIDE)) if reading.lower(at) == ","][:2]
    return commas[1] + 1 if len(commas) > 1 and commas[0] - start <= _SHORT else start


def _goes_on(reading: Reading, line: TokenLine, starts: list[int]) -> bool:
    """Tell whether the next line goes on about somebody: it follows directly, or this one is but a name."""
    if reading.lower(line.end) == "\n":
        return True
    names = bisect_left(starts, line.end) - bisect_left(starts, line.start)
    return names == 1 and line.end - line.start <= _HEADING
