"""Runs of capitalised words that could be names of people or groups."""

from announce_parse.recognise.name_words import (
    GENITIVES,
    JOB_LETTERS,
    academics,
    artworks,
    bands,
    behind_jobs,
    employed,
    ensembles,
    instruments,
    job_endings,
    labels,
    no_subjects,
    noun_endings,
    occasions,
    openers,
    parties,
    people_endings,
    possessives,
    postnominals,
    role_labels,
    rulers,
    scholars,
    summons,
)
from announce_parse.recognise.tokens import Token
from announce_parse.recognise.word_features import Word, is_plain_name

_LONGEST = 9  # tokens
_JOINING = frozenset(
    ("in", "op", "te", "al", "le", "la", "und", "der", "den", "het", "zum", "zur")
)  # particles only beside another particle
_SURNAMES_BEGIN = frozenset(("le", "la"))  # between a forename and a surname
_TITLES = frozenset(("position", "position~", "honorific"))
_BODY = frozenset(("body", "body~"))
_FOR = frozenset(("voor", "van", "für", "of", "for", "de"))  # between a job and its field
_WITH_FIELD = 3  # words of a field, a forename and a surname
_AND, _AND_AT = "und", frozenset(("zu", "zum", "zur"))  # 'and', inside names only in front of the seat of a family
_BY_PARTICLE = frozenset(("zu",))  # behind which a noun may stand that tells where somebody is
_NEUTER = frozenset(("het",))  # in front of bodies; few surnames have it, and none behind another surname
_OF = frozenset(("van", "von", "vom", "of"))
_OF_IN_FRENCH = frozenset(("de", "du", "des"))
_OF_SOMEBODY = _OF | {"de", "du", "d'", "d’"}
_FELLOWS = frozenset(("&", "+"))
_GENERATIONS = frozenset(("Jr", "Sr", "II", "III"))
_APOSTROPHES = "'’"
_BODY_WORDS = 3  # with capitals behind 'of' that are no surname's
_FULL = 2  # words of a name with its surname
_ELIDED = 2  # letters of "D'"
_QUOTES = frozenset("\"“”„'‘’")
_MISTER = frozenset(("m",))  # letters that are honorifics of a mere surname as well; others are rather initials
_LONG_JOB = 10  # letters of a job in front of a forename
_FORMERLY = ("ex-", "oud-", "alt-", "vice-", "co-")  # how jobs begin that no list has ('Ex-politica')
_ACRONYM = 4  # letters than which the short name of a body with small letters has more
_RETIRED = frozenset((("i", ".", "R", "."), ("a", ".", "D", ".")))  # 'i. R.' behind a title
_LINE = 40  # tokens of a line that are looked at
_WIDE = 50  # characters of a line that is broken at a width
_BEHIND_NAME = frozenset("(),.;")
_OPENING = '\n.!?:;•-*–|("“‘„«'


def name_runs(tokens: list[Token], known: list[Word]) -> list[tuple[int, int]]:
    """Return the runs of tokens that could each be one name: capitalised words, with particles and initials inside.

    Job titles, honorifics and ordinary words in front of a name are left out.
    """
    runs = []
    at = 0
    while at < len(tokens):
        if known[at].name_part in ("", "p") and not _begins_with_particle(tokens, known, at):
            at += 1
            continue
        end = _end_of_run(tokens, known, at)
        stop = _before_sentence(known, at, _before_label(tokens, known, at, end))
        start = _skip_titles(tokens, known, at, stop)
        name = _before_noun(known, start, _before_job(known, start, _before_body(known, start, stop)))
        last = _without_postnominals(tokens, start, name)
        if start < last:
            runs.append((start, last))
        at = end
    return runs


def _end_of_run(tokens: list[Token], known: list[Word], start: int) -> int:
    """Return where the run that begins at `start` ends: behind its last capitalised word."""
    end = last = start + 1
    while end < len(tokens) and end - start < 4 * _LONGEST:
        part = known[end].name_part
        nicknamed = _nickname(tokens, known, end)
        if nicknamed:
            end += nicknamed
            last = end
            continue
        younger = _generation(tokens, known, end)
        if younger:
            return end + younger
        if tokens[end].text in _FELLOWS and end + 1 < len(tokens) and known[end + 1].lower in bands():
            return end + 2 if known[end + 1].shape[:1] == "X" and end - start > 1 else last  # 'Anna Poel & Band'
        gap = tokens[end].start - tokens[end - 1].end
        contracted = _contracted(tokens, known, end)
        if contracted:
            end += contracted
            last = end
            continue
        wrapped = _wrapped(tokens, known, start, end) if tokens[end].text == "\n" else 0
        if wrapped:
            end += wrapped
            last = end
            continue
        if tokens[end].text == ".":
            if gap or not _takes_dot(known[end - 1]):
                break
        elif _ends_with_particle(tokens, known, start, end):
            return end + 1
        elif part == "" or gap > 1 or (part == "p" and not _goes_on(tokens, known, end)):
            break
        end += 1
        if part != "p":
            last = end
    return last


def _generation(tokens: list[Token], known: list[Word], at: int) -> int:
    """Return how many tokens tell behind a name and a comma which of its bearers it is ('Larry Poole, | Jr.')."""
    if tokens[at].text != "," or at + 1 >= len(tokens) or tokens[at + 1].text not in _GENERATIONS:
        return 0
    dotted = at + 2 < len(tokens) and tokens[at + 2].text == "." and tokens[at + 2].start == tokens[at + 1].end
    return 2 + dotted if known[at - 1].name_part not in ("", "p") else 0


def _wrapped(tokens: list[Token], known: list[Word], start: int, at: int) -> int:
    """Return how many tokens of a name go on from the end of a line that is broken at a width: a forename, a surname.

    Nothing but honorifics stands in front of the forename, perhaps an initial or another forename in front of the
    surname, and a mark behind it.
    """
    titles = known[start : at - 1]
    called = known[at - 1].name_part == "F" if titles else _surely_forename(known[at - 1])
    if at + 4 >= len(tokens) or not called:
        return 0
    if any("honorific" not in word.classes and word.lower != "." for word in titles):
        return 0
    first = next((n for n in range(at - 1, max(0, at - _LINE), -1) if tokens[n].text[0] == "\n"), -1)
    if tokens[at].start - (tokens[first].end if first >= 0 else 0) < _WIDE:
        return 0
    middle = 2 if tokens[at + 2].text == "." and known[at + 1].name_part == "I" else known[at + 1].name_part == "F"
    surname = known[at + 1 + middle]
    named = surname.name_part in ("S", "C") and "f" not in surname.likeness and not surname.classes
    return 2 + middle if named and tokens[at + 2 + middle].text in _BEHIND_NAME else 0


def _nickname(tokens: list[Token], known: list[Word], at: int) -> int:
    """Return how many tokens go on with a name behind a nickname in quotation marks ('Oliver "Oz" Pettifer')."""
    if at + 3 >= len(tokens) or tokens[at].text not in _QUOTES or tokens[at + 2].text not in _QUOTES:
        return 0
    inside, behind = known[at + 1].name_part, known[at + 3].name_part
    spaced = tokens[at].start - tokens[at - 1].end == tokens[at + 3].start - tokens[at + 2].end == 1
    return 4 if spaced and inside not in ("", "p") and behind not in ("", "p") and known[at - 1].name_part == "F" else 0


def _before_label(tokens: list[Token], known: list[Word], start: int, end: int) -> int:
    """Return where a name ends in front of a label ('Speaker: Ann Poole Language: English', 'Jo Poole Chair: …')."""
    if end >= len(tokens) or tokens[end].text != ":":
        return end
    role = end - start > _FULL and known[end - 1].lower in role_labels()
    return end - 1 if (known[end - 1].lower in labels() and end - start > 1) or role else end


def _before_sentence(known: list[Word], start: int, end: int) -> int:
    """Return where a name ends in front of a sentence that begins inside its line ('Tim Bakker Er is …')."""
    runs_on = end < len(known) and known[end].shape == "x" and known[end].name_part != "p"
    return end - 1 if runs_on and end - start > 1 and known[end - 1].lower in openers() else end


def _before_body(known: list[Word], start: int, end: int) -> int:
    """Return where a name ends in front of the body that somebody is of ('Jelle Bouma van Staatsbosbeheer').

    Or in front of what somebody does behind a surname ('singt Anna Thiele | Motetten von Schütz').
    """
    if end - start > _FULL + 1 and known[start + 1].lower in _OF and known[start + 2].shape == "XX":
        return start + 1  # 'Gaia van UX Goes'
    for at in range(start + 2, end - 1):
        surname = known[at - 1].likeness
        if _is_of_a_body(known, start, at, end):
            return at
        named = at - start > 2 and known[start].name_part == "F" and _is_surname(known[at - 2])
        if named and known[at].lower in _OF and known[at - 1].name_part != "p" and {"s", "f"}.isdisjoint(surname):
            return at - 1
        behind = next((word for word in known[at + 1 : end] if word.name_part != "p"), known[at])
        whole = known[start].name_part == "F" and _is_surname(known[at - 1])
        if whole and known[at].lower in _OF_IN_FRENCH and not _BODY.isdisjoint(behind.classes):
            return at  # 'Anne Poulain de la Maison de l'eau'
        article = known[at + 1].shape == "x" and known[at + 1].name_part == "p"
        if known[at].lower in _OF and known[at - 1].name_part != "p" and behind.name_part == "A":
            return at  # 'Tjeerd Poel van het CDA'
        if known[at].lower in _OF and known[at - 1].name_part != "p" and behind.lower in parties():
            return at  # 'Tjeerd Poel van GroenLinks'
        noun = known[end] if end < len(known) else behind
        of_town = known[at].lower in _OF and article and behind is known[end - 1] and noun.shape == "x"
        if of_town and behind.lower.endswith(people_endings()):
            return at  # 'Anna Poel van de Haagse afdeling'
        if known[at].lower not in _OF or known[start].name_part != "F":
            continue
        if known[at + 1].lower in _NEUTER and article and "f" not in surname:
            return at  # 'Anna Poel van het Zaans Debat Instituut'
        plain = "s" not in behind.likeness or ("o" in behind.likeness and _is_surname(known[at - 1]))
        if article and not _BODY.isdisjoint(behind.classes) and plain:
            return at  # 'Birgit Stützle von der Energieagentur'
        if any("body" in word.classes and word.shape[:1] == "X" for word in known[at + 1 : end]):
            return at  # 'Anna Poel van Leek University'
        particled = at - start > 2 and known[at - 2].name_part == "p" and known[at - 2].shape == "x"  # 'ter Horst'
        if ("s" not in surname or "f" in surname) and not particled:
            continue
        if at == end - 2 and at - start == _FULL and _rules_town(known, start) and known[at].lower == "van":
            return at  # 'burgemeester Olaf Poel | van Gouda'
        if behind.name_part != "p" and "s" not in behind.likeness and "f" not in behind.likeness:
            return at
    return end


def _rules_town(known: list[Word], start: int) -> bool:
    """Tell whether the job of who rules a town stands in front of a name."""
    return start > 0 and known[start - 1].lower in rulers()


def _is_of_a_body(known: list[Word], start: int, at: int, end: int) -> bool:
    """Tell whether 'of' behind a name leads to a body by its form ('Jan Mol | van GroenOranje')."""
    first, *rest = known[start:at]
    if known[at].lower not in _OF or known[at].shape != "x" or rest[-1].name_part == "p":
        return False
    if "o" in first.likeness or first.classes:
        return False
    behind = [word for word in known[at + 1 : end] if word.name_part != "p"]
    return len(behind) >= _BODY_WORDS or any("xX" in word.shape for word in behind[:1])


def _is_surname(word: Word) -> bool:
    return "s" in word.likeness and "f" not in word.likeness


def _before_job(known: list[Word], start: int, end: int) -> int:
    """Return where a name ends in front of a job or a title behind it ('Bastien Moreau Enseignant-chercheur')."""
    for at in range(start + 2, end):
        word = known[at]
        told = word.shape != "X" and not {"s", "f"}.intersection(word.likeness) and len(word.lower) > _ELIDED
        if told and known[start].name_part == "F" and (not _TITLES.isdisjoint(word.classes) or word.job):
            return at
    return end - 1 if _ends_with_job(known, start, end) else end


def _ends_with_job(known: list[Word], start: int, end: int) -> bool:
    """Tell whether the last word of a run goes on with a job behind a surname: 'Jan Mol | Bakker en docent'.

    So does an ordinary one in front of a job in small letters ('Ann Poole | Systems administrator').
    """
    if end - start <= _FULL or end + 1 >= len(known) or known[start].name_part != "F":
        return False
    surname, last, behind, further = known[end - 2 : end + 2]
    if behind.shape == "x" and _is_job(behind) and behind.name_part != "p":
        return "o" in last.likeness
    leads = behind.lower in behind_jobs() or behind.lower in _OF  # 'Ann Poole | Head of Energy'
    follows = leads and (_is_job(further) or further.shape[:1] == "X")
    return follows and _is_job(last) and ("o" in last.likeness or _is_surname(surname))


def _is_job(word: Word) -> bool:
    return word.job or not _TITLES.isdisjoint(word.classes)


def _before_noun(known: list[Word], start: int, end: int) -> int:
    """Return where a name ends in front of what its bearer acts upon ('stellt Anna Poel | Neuerscheinungen vor')."""
    if known[start].name_part != "F":
        return end
    nouns = (n for n in range(start + _FULL, end) if known[n].likeness in ("-", "o") and known[n - 1].name_part != "p")
    return next((at for at in nouns if known[at].lower.endswith(noun_endings())), end)


def _is_postnominal(text: str) -> bool:
    return text[0].isupper() and not text[1:].islower() and text.lower() in postnominals()


def _is_school(text: str) -> bool:
    """Tell whether capitals in front of small letters make the short name of a body ('Wim Poel UGent')."""
    return len(text) > _ACRONYM and text[:2].isupper() and text[2:].islower()


def _without_postnominals(tokens: list[Token], start: int, end: int) -> int:
    """Return where a name ends in front of letters that tell a rank or a degree ('Ann Poole MP')."""
    while end - start > _FULL and _is_postnominal(tokens[end - 1].text):
        end -= 1
    if end - start > _FULL and _is_school(tokens[end - 1].text):
        end -= 1
    dotted = end
    while dotted - start > 3 and tokens[dotted - 1].text == "." and len(tokens[dotted - 2].text) == 1:
        dotted -= 2
    letters = "".join(token.text for token in tokens[dotted:end] if token.text != ".")
    return dotted if len(letters) > 1 and letters.lower() in postnominals() else end  # 'Lena Brix M. A.'


def _goes_on(tokens: list[Token], known: list[Word], at: int) -> bool:
    """Tell whether a particle goes on with a name or a contraction ("van 't Hof")."""
    return _joins(known, at) or bool(_contracted(tokens, known, at + 1))


def _contracted(tokens: list[Token], known: list[Word], at: int) -> int:
    """Return how many tokens of a name begin with a contraction here: "'t Hof" behind 'van', 'hondt' behind "D'"."""
    if at >= len(tokens):
        return 0
    before = tokens[at - 1]
    if before.text[-1] in _APOSTROPHES and before.text[0].isupper() and len(before.text) == _ELIDED:
        return int(before.end == tokens[at].start and tokens[at].text.isalpha())
    if tokens[at].text not in _APOSTROPHES or at + 2 >= len(tokens) or tokens[at + 1].text not in ("t", "s"):
        return 0
    glued = tokens[at].end == tokens[at + 1].start and tokens[at].start - before.end == 1
    return 3 if glued and tokens[at + 2].text[0].isupper() and known[at + 2].name_part else 0


def _ends_with_particle(tokens: list[Token], known: list[Word], start: int, at: int) -> bool:
    """Tell whether a particle with a capital is the surname in front of a comma ('Vikram De, Glasnet')."""
    surname = known[at].name_part == "p" and known[at].shape == "Xx" and at == start + 1
    return surname and at + 1 < len(tokens) and tokens[at + 1].text in ",(" and "o" not in known[start].likeness


def _joins(known: list[Word], at: int) -> bool:
    """Tell whether the particle at `at` goes on with a name."""
    following = known[at + 1].name_part if at + 1 < len(known) else ""
    if known[at].lower == _AND and not (known[at - 1].lower in _OF and known[at + 1].lower in _AND_AT):
        return False  # 'Mia Frost und der Tenor Jan Mol', but 'Anna von und zu Aue'
    if following not in ("", "p") and known[at].lower in _BY_PARTICLE and known[at + 1].lower in no_subjects():
        return False  # 'ist Anna Poel zu Gast'
    if known[at].lower == "den" and known[at - 1].name_part == "F" and following == "S":
        return "o" not in known[at + 1].likeness  # 'Gideon den Hartog', but not 'überreicht Gideon den Preis'
    if known[at].lower == "te" and _surely_forename(known[at - 1]) and known[at + 1].likeness in ("s", "fs"):
        return True  # 'Sanne te Brake'
    if known[at].lower in _SURNAMES_BEGIN and known[at - 1].name_part == "F" and following == "S":
        return True  # 'Maurits la Haye'
    if known[at].lower in _JOINING and known[at].shape == "x":
        if following == "p" and known[at + 1].shape == "Xx":
            return False  # 'Wolter Bakker in Het Veerhuis'
        return following == "p" or known[at - 1].name_part == "p"
    return following not in ("",)


def _begins_with_particle(tokens: list[Token], known: list[Word], at: int) -> bool:
    return known[at].name_part == "p" and tokens[at].text[0].isupper()


def _takes_dot(word: Word) -> bool:
    return word.name_part == "I" or "honorific" in word.classes or (len(word.lower) <= 2 and word.name_part != "")


def _skip_titles(tokens: list[Token], known: list[Word], start: int, end: int) -> int:
    """Return where the name begins in a run, behind honorifics, job titles and the words of a sentence's beginning."""
    for at in range(end - 2, start - 1, -1):
        word = known[at]
        title = word.job or not _TITLES.isdisjoint(word.classes)
        works = "-" in word.lower and word.lower.rpartition("-")[2] in employed()
        opens = at == start and end - at > 2 and word.name_part != "p" and len(word.lower) >= JOB_LETTERS
        works = works or (opens and _is_job_of(known, at))
        works = works or _is_hyphened_job(word)
        works = works or (opens and word.lower.endswith(scholars()) and _surely_forename(known[at + 1]))
        works = works or (known[at + 1].name_part == "F" and _is_genitive_of_job(word))
        works = works or (word.lower.startswith(_FORMERLY) and known[at + 1].name_part == "F")
        titled = works or (title and ("f" not in word.likeness or "honorific" in word.classes))
        if titled and (_is_middle_name(known, start, at) or _is_behind_name(known, start, at)):
            continue
        if titled and word.lower in instruments() and known[at + 1].lower in bands() | ensembles():
            continue  # 'Fen Ukulele Band', 'Fen Male Voice Choir'
        letter = "honorific" in word.classes and tokens[at + 1].text == "." and at + 2 < end
        alone = at + 3 == end and word.lower in _MISTER
        letter = letter and (alone or _surely_forename(known[at + 2]))  # 'M. Poel', 'M. Karim Poel', 'P. Jean Poel'
        if (
            titled
            and (len(word.lower) > 1 or letter)
            and not (at == start and end - at > 2 and known[at + 1].name_part in ("p",))
        ):
            start = at + 2 if tokens[at + 1].text == "." and at + 2 < end else at + 1
            break
    if end - start > _FULL and known[start].lower in summons() and _opens(tokens, start):
        start += 1  # 'Meet Anton Poel'
    if end - start > _FULL and tokens[start + 1].text == "The" and known[start].lower in role_labels():
        start += 1  # 'Headliners The Reeds'
    start += 2 * _leads_with_of(known, start, end)
    if start < end - 1 and known[start].lower in possessives() and "f" not in known[start].likeness:
        start += 1  # 'Unser Kirchenchor'
    if end - start > _FULL and tuple(t.text for t in tokens[max(0, start - 2) : start + 2]) in _RETIRED:
        start += 2  # 'Prof. i. R. Anna Poel'
    while start < end - 1 and (
        tokens[start].text == "." or (known[start].name_part == "p" and not tokens[start].text[0].isupper())
    ):
        start += 1
    if _is_field(known, start, end):
        return start + 1
    owned = (at + 1 for at in range(start, end - 2) if known[at].lower.endswith(GENITIVES))
    start = next((at for at in owned if _surely_forename(known[at])), start)  # 'Leek College’s | Anna Poole'
    first = next((at for at in range(start, end - 1) if _surely_forename(known[at])), start)
    turned = end - start == _FULL and known[start].shape == "XX" and known[start + 1].shape == "Xx"  # 'POEL Anna'
    if first > start and not turned and any(_ordinary(known[at]) or _is_long(known[at]) for at in range(start, first)):
        return first
    academic = start > 0 and known[start - 1].lower in academics()
    if first > start and academic and all(known[at].likeness == "-" for at in range(start, first)):
        return first  # 'hoogleraar | Sportontwikkeling | Anna Poel'
    if first == start + 2 and known[start + 1].lower in _OF:
        whole = end - first > 1 and not known[start].lower.endswith(job_endings())
        if known[start].likeness == "-" or (whole and "f" not in known[start].likeness):
            return first  # 'Panorama-Bilderschau von Anna Poel', 'wird die Runde von Anna Poel moderiert'
    if end - start > 2 and _is_place_of_player(tokens, known, start, end):
        return start + 1
    honoured = start > 1 and tokens[start - 1].text == "." and "honorific" in known[start - 2].classes
    if end - start > 1 and not turned and _ordinary(known[start]) and _opens(tokens, start) and not honoured:
        rest = known[start + 1].name_part
        if (rest in ("F", "S", "C") and end - start > 2) or rest == "F":
            start += 1
    return start


def _is_job_of(known: list[Word], at: int) -> bool:
    """Tell whether a job stands in front of a forename, or of two words that may be somebody's full name."""
    word, pair = known[at], known[at + 1 : at + 1 + _FULL]
    if "position" in word.classes and len(pair) == _FULL and all(is_plain_name(one) and not one.job for one in pair):
        return True  # 'Journalist | Frouke Dekkinga'
    return ("position" in word.classes or word.job) and pair[0].name_part == "F"


def _is_hyphened_job(word: Word) -> bool:
    """Tell whether a word with a hyphen ends like a job, and is no forename ('Jean-Baptiste' ends like 'artiste')."""
    forename = word.name_part == "F" and word.lower.count("-") == 1
    return "-" in word.lower and not forename and word.lower.endswith(job_endings())


def _is_genitive_of_job(word: Word) -> bool:
    """Tell whether a word is a job in the genitive ('unter der Leitung des | Kantors Jan Mol')."""
    return word.lower[-1] == "s" and word.lower[:-1].endswith(job_endings()) and word.likeness in ("-", "o")


def _is_middle_name(known: list[Word], start: int, at: int) -> bool:
    """Tell whether a job is a name between a forename at the beginning and a surname ('James | Brewer | Stone')."""
    surname = "s" in known[at].likeness and "o" not in known[at].likeness and "honorific" not in known[at].classes
    return at == start + 1 and surname and _surely_forename(known[start])


def _is_behind_name(known: list[Word], start: int, at: int) -> bool:
    """Tell whether a job behind a full name leads to where its bearer has it ('Anna Poel | Wethouder van Gouda')."""
    return at - start >= _FULL and _surely_forename(known[start]) and known[at + 1].lower in _OF


def _is_place_of_player(tokens: list[Token], known: list[Word], start: int, end: int) -> bool:
    """Tell whether a building stands in front of somebody with an instrument ('in der Kirche | Anna Poel (Flöte)')."""
    if start == 0 or end + 1 >= len(tokens) or tokens[end].text != "(":
        return False
    place = "place-noun" in known[start].classes and known[start - 1].shape == "x"
    return place and _surely_forename(known[start + 1]) and known[end + 1].lower in instruments()


def _is_field(known: list[Word], start: int, end: int) -> bool:
    """Tell whether the field of a job stands in front of a forename ('schepen voor | Economie | Tom Raes')."""
    if start < 2 or end - start < _WITH_FIELD or known[start - 1].lower not in _FOR or "f" in known[start].likeness:
        return False
    job = known[start - 2].job or not _TITLES.isdisjoint(known[start - 2].classes)
    return job and known[start + 1].name_part == "F"


def _leads_with_of(known: list[Word], start: int, end: int) -> bool:
    """Tell whether an occasion, works of art or an ordinary noun, and 'of' begin a run ('Optredens van …')."""
    if end - start <= _FULL or known[start + 1].lower not in _OF_SOMEBODY:
        return False
    ordinary = known[start].likeness == "o" and end - start > _WITH_FIELD
    noun = known[start].lower in occasions() or known[start].lower in artworks()
    return noun or (ordinary and _surely_forename(known[start + 2]))


def _surely_forename(word: Word) -> bool:
    return "f" in word.likeness and "o" not in word.likeness and word.name_part == "F"


def _is_long(word: Word) -> bool:
    """Tell whether a word in front of a forename is too long for one and ends like a job that no list has."""
    return word.likeness == "-" and len(word.lower) >= _LONG_JOB and word.lower.endswith(job_endings())


def _ordinary(word: Word) -> bool:
    return "f" not in word.likeness and "o" in word.likeness and "body" not in word.classes


def _opens(tokens: list[Token], at: int) -> bool:
    """Tell whether a token opens a line or a sentence."""
    return at == 0 or tokens[at - 1].text[0] in _OPENING
