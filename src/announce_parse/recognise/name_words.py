"""Words of all languages around names: what stands in front of one, behind it or between two."""

from functools import lru_cache

from announce_parse import languages

JOB_LETTERS = 6  # of a job that a list has as a forename too ('Journalist'), in front of a forename and a surname
GENITIVES = ("'s", "’s")  # of English names
_OWN = 4  # letters of a word for whose something is
_WOMAN, _SEVERAL = "in", "nen"  # the German endings of a woman's job, and of several women's ('Buchhändlerinnen')
_JOB_ENDING = 4  # letters of its ending at least


@lru_cache(maxsize=1)
def labels() -> frozenset[str]:
    """Return the labels that may follow a name in its line, of all languages."""
    return frozenset(languages.of_all(lambda pack: (*pack.people.detail_labels, *pack.people.employer_labels)))


@lru_cache(maxsize=1)
def role_labels() -> frozenset[str]:
    """Return the single words that tell a role behind a colon, of all languages."""
    packs = [languages.load(code).people.roles.model_dump() for code in languages.CODES]
    ways = ("called", "as_title")
    phrases = [phrase for roles in packs for told in roles.values() for way in ways for phrase in told.get(way, ())]
    return frozenset(word for phrase in phrases if (word := phrase.removesuffix(" :")) and " " not in word)


@lru_cache(maxsize=1)
def openers() -> frozenset[str]:
    """Return the words that open a sentence behind a name, of all languages."""
    return frozenset(languages.of_all(lambda pack: pack.people.openers))


@lru_cache(maxsize=1)
def postnominals() -> frozenset[str]:
    """Return the letters behind names of all languages."""
    return frozenset(languages.of_all(lambda pack: pack.people.postnominals))


@lru_cache(maxsize=1)
def bands() -> frozenset[str]:
    """Return what stands behind '&' and the name of who leads a band, of all languages ('Anna Poel & Friends')."""
    return frozenset(languages.of_all(lambda pack: pack.people.fellows))


@lru_cache(maxsize=1)
def ensembles() -> frozenset[str]:
    """Return the nouns of groups that perform, of all languages."""
    return frozenset(languages.of_all(lambda pack: pack.people.groups))


@lru_cache(maxsize=1)
def instruments() -> frozenset[str]:
    """Return what performers play, of all languages."""
    return frozenset(languages.of_all(lambda pack: pack.people.roles.performer.as_title))


@lru_cache(maxsize=1)
def academics() -> frozenset[str]:
    """Return the jobs behind which a field stands, of all languages ('hoogleraar')."""
    return frozenset(languages.of_all(lambda pack: pack.people.academics))


@lru_cache(maxsize=1)
def parties() -> frozenset[str]:
    """Return the names of political parties that look like other words, of all languages."""
    return frozenset(languages.of_all(lambda pack: pack.people.parties))


@lru_cache(maxsize=1)
def people_endings() -> tuple[str, ...]:
    """Return the endings of adjectives of towns and peoples, which have a capital ('Haagse'), of all languages."""
    return tuple(languages.of_all(lambda pack: pack.people.people_endings))


@lru_cache(maxsize=1)
def possessives() -> frozenset[str]:
    """Return the words for whose something is, of all languages; short ones are names as well ('Ma', 'Son')."""
    return frozenset(word for word in languages.of_all(lambda pack: pack.people.possessives) if len(word) >= _OWN)


@lru_cache(maxsize=1)
def summons() -> frozenset[str]:
    """Return the words that call the reader to somebody, at the beginning of a sentence, of all languages."""
    return frozenset(languages.of_all(lambda pack: pack.people.summons))


@lru_cache(maxsize=1)
def rulers() -> frozenset[str]:
    """Return the jobs of those who rule a town, which stands behind 'of' and their name, of all languages."""
    return frozenset(languages.of_all(lambda pack: pack.people.rulers))


@lru_cache(maxsize=1)
def scholars() -> tuple[str, ...]:
    """Return how jobs of scholars end that no list has, in all languages."""
    return tuple(sorted(languages.of_all(lambda pack: pack.people.scholars)))


@lru_cache(maxsize=1)
def no_subjects() -> frozenset[str]:
    """Return the nouns behind a small word that tell what somebody does or where ('zu Gast'), of all languages."""
    return frozenset(languages.of_all(lambda pack: pack.people.no_subjects))


@lru_cache(maxsize=1)
def noun_endings() -> tuple[str, ...]:
    """Return how nouns end that have a capital but are no surnames, of all languages."""
    return tuple(languages.of_all(lambda pack: pack.people.noun_endings))


@lru_cache(maxsize=1)
def sections() -> frozenset[str]:
    """Return the nouns of parts of bodies ('afdeling'), of all languages."""
    return frozenset(languages.of_all(lambda pack: pack.holders.sections))


@lru_cache(maxsize=1)
def job_endings() -> tuple[str, ...]:
    """Return how jobs end that no list has, of all languages: like others, or in a whole job."""
    endings = languages.of_all(lambda pack: pack.people.title_endings)
    endings = [ending for ending in endings if len(ending) >= _JOB_ENDING]
    endings += [ending + _SEVERAL for ending in endings if ending.endswith(_WOMAN)]
    jobs = languages.of_all(lambda pack: sorted(languages.jobs(pack.code)))
    return (*endings, *(job for job in jobs if len(job) >= JOB_LETTERS))


@lru_cache(maxsize=1)
def behind_jobs() -> frozenset[str]:
    """Return what goes on behind a job, with another one or where one works, of all languages ('en', 'bij')."""
    return frozenset(languages.of_all(lambda pack: (*pack.people.and_words, *pack.people.works_at)))


@lru_cache(maxsize=1)
def artworks() -> frozenset[str]:
    """Return the nouns of works of art in front of 'of' and who made them, of all languages ('foto's')."""
    phrases = (phrase.split() for phrase in languages.of_all(lambda pack: pack.people.exhibits))
    return frozenset(words[0] for words in phrases if len(words) == 2)


@lru_cache(maxsize=1)
def occasions() -> frozenset[str]:
    """Return the nouns of what somebody gives or leads, of all languages; those of groups are names as well."""
    packs = [languages.load(code) for code in languages.CODES]
    nouns = {
        noun
        for pack in packs
        for noun in (*pack.blocks.cues.genre, *pack.titles.genres, *pack.people.talks, *pack.people.concerts)
    }
    led = {phrase.split()[-2] for pack in packs for phrase in pack.people.led_by if " " in phrase}  # 'Leitung von'
    return frozenset((nouns | led).difference(*(pack.people.groups for pack in packs)))


@lru_cache(maxsize=1)
def employed() -> frozenset[str]:
    """Return the jobs in front of which an employer may stand with a hyphen, of all languages."""
    return frozenset(languages.of_all(lambda pack: pack.people.employed))
