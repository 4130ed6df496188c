"""What a language pack holds, section by section. Validated when loaded: a missing or empty section is an error."""

from typing import Annotated

from annotated_types import MinLen
from pydantic import BaseModel, ConfigDict

Words = Annotated[tuple[str, ...], MinLen(1)]
PlainWords = Annotated[frozenset[str], MinLen(1)]  # no class of the models' cues and phrases: those are tuples


class Section(BaseModel):
    """Base of the sections: frozen, and strict about keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Temporal(Section):
    """Words of dates and times, matched whatever their case.

    All are in lower case, with straight apostrophes and plain hyphens. A word may stand in several places
    ('over' is 'past' and 'in'): the grammar tells by what is around it.

    Attributes:
        months: for each month, January first, its names and abbreviations (without the dot).
        weekdays: for each day, Monday first, its names and abbreviations (without the dot).
        weekday_parts: endings of a weekday's full name ('maandagavond'), with the part of the day that they tell:
            before_noon, after_noon, night, or plain.
        month_first: whether 'November 21' is said, and 11/21 is written, beside the other order.
        ordinal_suffixes: what may follow a day's number ('3rd', '1er'); a dot always may.
        ordinals: for each day of a month, the words that stand for it before a month's name.
        articles: what may stand between a weekday and the day's number.
        of_words: what may stand between the day and the month.
        through: words between the first and the last day or time of a range.
        until_words: those of them that alone, in front of a time, tell that it is an end.
        from_words: words in front of a range's first day or time.
        between: words in front of a range ('tussen 14 en 16 uur').
        at_night: parts of words for the night and the morning, at which a said hour is what it says ('ochtend').
        and_words: words that join days of a list.
        or_words: those that name alternatives.
        hour_words: words or letters behind an hour, which tell that it is one.
        hour_letters: letters between hour and minutes ('19u30').
        minute_units: words for minutes.
        numbers: for each number from one on, the words for it.
        half_before: words for half an hour before the hour ('half acht' is 7.30).
        half_past: words for half an hour after it ('half past seven').
        half_after: words for the same behind the hour ('sept heures et demie').
        quarter: words for a quarter of an hour, before `past` or `to`.
        quarter_before, three_quarters: words in front of the hour of which so much has gone ('dreiviertel acht').
        quarter_after, quarter_to_after: words behind the hour ('et quart', 'moins le quart').
        past, to: words between minutes and the hour that they follow or precede.
        minus: words between an hour and the minutes that lack.
        noon, midnight: words for 12:00 and 00:00.
        at_words: words that an hour without anything behind it may follow.
        bare_at: those of them that an hour in words may follow ('at seven').
        opens_at: words in front of the hour at which something opens or begins, without 'at' ('doors 7').
        approximate: words for about.
        am, pm: marks of the 12-hour clock.
        before_noon, after_noon, night: words that tell the part of the day.
        midday: those of them that may be said of the hour before noon as well ('kwart voor twaalf 's middags').
        nightly: words at the beginning of a text by which its early hours may be those of a night ('nachtwandeling').
        relative_days: words for days counted from the day of reference, with the count.
        next_words, last_words, this_words: words in front of, or behind, a weekday that is counted from the reference.
        every_words: words in front of a weekday that recurs.
        again: what stands between the times of two showings of one thing ('en nogmaals om').
        showings: nouns of what may be held twice on one day, each time for itself ('dienst', 'voorstelling').
        evenings: nouns that end what is held in the evening ('toneelavond').
        year_leads: words in front of a year of which something else is told ('sinds 1900').
        in_words, ago_words, later_words: 'over drie dagen', 'twee weken geleden', 'two weeks from now'.
        ago_leads: words in front of such a count ('vor drei Tagen').
        since_words: words between a count and the day that it is counted from ('a week from Friday'), which may also
            tell when something of that length begins.
        after_words, before_words: words that only tell that ('two days after 3 June').
        exactly: words in front of a count that it is no other.
        offsets: phrases for a day beside another one, with the days between ('la veille').
        weeks_on: words behind a day that put it off, with the days ('Friday week', 'vendredi en huit').
        day_units, week_units, fortnight_units, month_units, year_units: what they count.
        seasons: names of seasons; with a year they are found, but are no session date.
        terms: those of the parts of an academic year, and how they are shortened ('Wintersemester', 'WS').
        month_leads: words in front of a month that stands alone ('in mei').
        on_words: words in front of a weekday ('op vrijdag').
        one_words: words for one that only count here ('a week ago').
        not_before: words that tell of the number behind them that it is no date and no time.
        numbered: nouns of what is counted, so that the number behind them is no first day ('week 5 – 12 februari').
        not_after: words that tell so of the number in front of them.
        zones: names of time zones, with their IANA names.
        named_days: names of feast days, with the rule of `recognise.temporal.named` that dates them.
        rare_days: further ones, which in an announcement are mostly part of a title ('Canada Day Concert').
    """

    months: tuple[Words, ...]
    weekdays: tuple[Words, ...]
    weekday_parts: dict[str, str] = {}
    month_first: bool = False
    ordinal_suffixes: Words
    ordinals: tuple[Words, ...]
    articles: Words
    of_words: Words
    through: Words
    until_words: Words
    from_words: Words
    between: Words
    at_night: PlainWords
    and_words: Words
    or_words: Words
    hour_words: Words
    hour_letters: Words
    minute_units: Words
    numbers: tuple[Words, ...]
    half_before: tuple[str, ...] = ()
    half_past: tuple[str, ...] = ()
    half_after: tuple[str, ...] = ()
    quarter: tuple[str, ...] = ()
    quarter_before: tuple[str, ...] = ()
    quarter_after: tuple[str, ...] = ()
    quarter_to_after: tuple[str, ...] = ()
    three_quarters: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    minus: tuple[str, ...] = ()
    noon: Words
    midnight: Words
    at_words: Words
    bare_at: tuple[str, ...] = ()
    opens_at: tuple[str, ...] = ()
    approximate: Words
    am: tuple[str, ...] = ()
    pm: tuple[str, ...] = ()
    before_noon: Words
    after_noon: Words
    night: tuple[str, ...] = ()
    midday: tuple[str, ...] = ()
    nightly: PlainWords
    relative_days: dict[str, int]
    next_words: Words
    last_words: Words
    this_words: Words
    every_words: Words
    again: PlainWords
    showings: PlainWords
    year_leads: PlainWords
    evenings: PlainWords
    in_words: Words
    ago_words: Words
    later_words: Words
    ago_leads: tuple[str, ...] = ()
    since_words: Words
    after_words: Words
    before_words: Words
    exactly: Words
    offsets: dict[str, int] = {}
    weeks_on: dict[str, int] = {}
    day_units: Words
    week_units: Words
    fortnight_units: tuple[str, ...] = ()
    month_units: Words
    year_units: Words
    seasons: Words
    terms: PlainWords
    month_leads: Words
    on_words: Words
    one_words: tuple[str, ...] = ()
    not_before: Words
    not_after: Words
    numbered: Words
    zones: dict[str, str]
    named_days: dict[str, str]
    rare_days: dict[str, str] = {}


class BlockHeadings(Section):
    """Headings of the parts of an announcement, by the kind of block that they head."""

    theme: Words
    guests: Words
    programme: Words
    logistics: Words
    other: Words


class BlockLabels(Section):
    """Labels in front of a colon or alone in a line, by what they introduce.

    Attributes:
        when, doors, where, price, registration, contact: details of the visit.
        who, what, organiser: who takes part, what it is, who holds it.
        note: remarks ('let op', 'please note').
    """

    when: Words
    doors: Words
    where: Words
    price: Words
    registration: Words
    contact: Words
    who: Words
    what: Words
    organiser: Words
    note: Words


class BlockCues(Section):
    """Words anywhere in a line that tell of which part it is.

    Attributes:
        sign_up, capacity, price, free, audience, place, travel, contact, bring: of practical information: how to take
            part, room for how many, what it costs and whom, where it is, whom to ask, what to take along.
        schedule, begin: words around dates and times.
        role, instrument, institution, biography, pronoun, talks: of guests: what they are, where, what they did, do
            and will do at the event.
        items, food, music: of a programme: what happens in it, words of scores and composers.
        genre, invitation: of the masthead.
        subject, ask, past, link: of prose about the subject: its nouns, questions, past tense, conjunctions.
        visitor, we: who reads, and who writes.
        about, share, navigation, sponsor, submit, closing: of what surrounds the announcement.
        house, rules, wanted, elsewhere: of what else its publisher has to say: about itself, what holds for visitors,
            whom it looks for, its other events.
    """

    sign_up: Words
    capacity: Words
    price: Words
    free: Words
    audience: Words
    place: Words
    travel: Words
    contact: Words
    bring: Words
    schedule: Words
    begin: Words
    role: Words
    instrument: Words
    institution: Words
    biography: Words
    pronoun: Words
    talks: Words
    items: Words
    food: Words
    music: Words
    genre: Words
    invitation: Words
    subject: Words
    ask: Words
    past: Words
    link: Words
    visitor: Words
    we: Words
    about: Words
    share: Words
    navigation: Words
    sponsor: Words
    submit: Words
    house: Words
    rules: Words
    wanted: Words
    elsewhere: Words
    closing: Words


class BlockAsides(Section):
    """Words of paragraphs on the publisher itself, and of what it asks of readers beside the event.

    Attributes:
        ours: how a sentence on the writers begins ('wij zijn').
        bodies: nouns of what one of them is ('stichting'), also as the end of a compound.
        behind: what may stand behind such a noun, so that it is no part of another one ('die', 'voor').
        founded: what is told of one with the year in which it began ('opgericht').
        said: phrases of rules, pictures, calls for helpers and thanks ('gedragscode', 'op zoek naar vrijwilligers').
    """

    ours: Words
    bodies: Words
    behind: Words
    founded: Words
    said: Words


class BlockWords(Section):
    """Words that tell the blocks apart. `*` at the start or the end of a word stands for any letters."""

    headings: BlockHeadings
    labels: BlockLabels
    cues: BlockCues
    asides: BlockAsides


class Cues(Section):
    """Words that tell what stands near them, in lower case; several words where only they together tell it.

    Attributes:
        moderator, speaker, guest, host, performer, organiser, contact: of people in that role (headings, nouns, verbs).
        partner: in front of organisations that take part, support or pay.
        place, title: in front of a place, of the event's title.
        attendees: headings of lists of those who come, or who judge submissions: not participants.
        mentioned: near people who do not take part (composers, authors, ministers).
    """

    moderator: Words
    speaker: Words
    guest: Words
    host: Words
    performer: Words
    organiser: Words
    contact: Words
    partner: Words
    place: Words
    title: Words
    attendees: Words
    mentioned: Words


class RoleWords(Section):
    """Words that tell by themselves which part somebody has, in lower case.

    Attributes:
        called: what somebody in that role is called, one or several ('moderator', 'bankgasten'), also in headings.
        as_title: likewise, but a job title, an instrument or a voice as well ('docent', 'sopraan'): see `positions`.
        brought_by: what stands in front of the name ('gemodereerd door').
        does: what stands behind the name ('modereert').
        leads: what stands in front of the name, and counts where a discussion is spoken of ('onder leiding van').
        between: what stands between two names whose role it tells ('in dialoog met').
        surely: what stands in front of the name, and tells who speaks even where others play ('toespraken van').
    """

    called: Words
    as_title: tuple[str, ...] = ()
    brought_by: tuple[str, ...] = ()
    does: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    surely: tuple[str, ...] = ()


class Act(Section):
    """What those of a role do, where the verb alone does not tell it.

    Attributes:
        role: the role; "teacher" is a speaker who is told more surely, "leader" who leads a group, a discussion or a
            lesson.
        verbs: forms of verbs of whose subject a sentence tells it with one of the objects or particles.
        objects: words of such a sentence ('Grußwort'); `*` at the start or the end stands for any letters.
        particles: what ends such a sentence or clause ('führt … ein').
        done: participles behind which, or in front of which, 'by' and the name stand ('eröffnet wird … von').
        nouns: nouns of what somebody does, behind 'under' and in front of the name ('unter der bewährten Leitung von').
    """

    role: str
    verbs: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()


class Roles(Section):
    """The words of each role."""

    moderator: RoleWords
    speaker: RoleWords
    guest: RoleWords
    host: RoleWords
    performer: RoleWords
    organiser: RoleWords
    contact: RoleWords


class People(Section):
    """Words in and around names of people, organisations and places; all in lower case.

    Attributes:
        honorifics: titles in front of a name, without the dot.
        particles: lower-case words inside names ('van', 'de la').
        positions: job titles, instruments and voices; long ones also count as the end of a compound.
        bodies: nouns of organisations; likewise.
        venues: nouns of buildings and rooms; likewise.
        at: what stands between a job title and its organisation ('aan de').
        and_words: words that join two names or two positions.
        copulas: forms of 'to be' between a name and what somebody is.
        groups: nouns of groups that perform.
        royal: adjectives in front of the noun of a group ('koninklijke').
        kinds_of_groups: small words between such a noun and the group's name ('vocal', 'de chambre').
        discussions: nouns of what a moderator leads; also as the end of a compound.
        occasions: nouns of what somebody has a part in ('avond').
        works_at: what stands between a job title and where one works ('bij').
        belongs_to: what may stand there as well, but also inside a job title or a name ('van').
        serves: what stands there rarely ('voor'): only in front of the noun of an organisation.
        possessives: 'my' and the like in front of a job title, no part of it.
        degrees: letters of academic degrees, without full stops: no body, no job.
        employed: nouns of jobs in front of which an employer or a party stands with a hyphen ('SP-raadslid').
        no_employers: what stands there as well, but names none ('oud-journalist').
        employer_labels: labels in front of the body that somebody is of ('Company: …').
        detail_labels: further labels that may follow a name in its line ('Language: …').
        frames: what leads to the occasion of an event, where nothing is told of somebody any more.
        summons: what calls the reader to somebody whose name follows, at the beginning of a sentence ('meet').
        openers: first words of sentences: with a capital inside a line they begin one, be its full stop lost.
        subject_leads: what stands between a name, or its body, and what somebody talks about.
        no_subjects: what follows such a word but is no subject ('on tour', 'zu Gast').
        bills: headings of a list of acts, which may be called anything.
        introductions: what stands in front of those who take part, where their body may follow behind a comma.
        since: what stands in front of the time from which somebody has a job ('sinds 2019').
        formerly: words which tell that somebody had a job in former times ('previously').
        periods: nouns of such a time ('seit drei Jahren').
        school_subjects: languages that somebody teaches, which are no bodies ('docent Nederlands').
        job_labels: labels in front of what somebody is.
        biography_labels: headings between a name and its biography.
        accompanies: verbs between an instrument and who plays it ('am Klavier begleitet sie').
        plays_on: what stands between a player and the instrument.
        inside_jobs: small words inside a job title ('rédacteur en chef').
        exhibitions: nouns of what shows works of art, also as the end of a compound.
        exhibits: what stands in front of the artists of an exhibition; elsewhere it names who takes no part.
        performing: words of music, theatre, dance, comedy and exhibitions, more letters where a star stands; without
            one nobody performs.
        founded: what tells that a body was founded, in front of who did so.
        by_words: 'by' in front of who did something.
        for_example: what stands between the noun of some who take part and their names ('onder wie').
        such_as: words in front of examples.
        examples: those of whom a text names examples, who take no part.
        says: verbs of saying behind the closing quotation mark of what somebody said.
        replaced: what stands in front of somebody who comes no longer.
        other_times: what begins a sentence about other events, earlier or later ones ('next week', 'past speakers').
        first_times: what begins a sentence about an event that was the first, behind which 'by' or 'with' tells whose.
        has: verbs with which a sentence goes on, or which its subject follows, that tells what one person has done.
        stories: what leads to whom a story is about ('het verhaal van').
        lectures: what an event is called whose only guest is its speaker, also as the end of a compound.
        talks: nouns of talks, also as the end of a compound, behind which 'by' and the speaker stand.
        benefits: what stands in front of whom something goes to ('All proceeds go to').
        parties: names of political parties, without article, that look like other words.
        plural_endings: endings of jobs in the plural.
        fellows: what stands behind '&' and a name in that of a group ('Anna Poel & Friends').
        plays, stages: nouns in front of the colon and title of a play or a film, and verbs in front of such a title.
        interviewers, asks: jobs of those who ask at an interview, and verbs of asking ('interviewt').
        asked: participles of such verbs, with 'by' of who asks ('geïnterviewd door').
        interviews: nouns of interviews, also as the end of a compound, behind which 'with' leads to who answers.
        chairs: nouns of who leads those who speak, as the label of a line below theirs ('voorzitter').
        debates: verbs of who debates, at the end of a sentence that tells who leads ('discussiëren').
        converses: what stands between two who talk with each other, of whom one asks ('in gesprek met').
        talking, talks_with, whom: verbs and nouns of a conversation, 'with', and pronouns of who answers there.
        launches: how a text tells that a book is presented, also as the end of a compound ('boekpresentatie').
        books: nouns of books, in front of 'of' and who wrote one, also as the end of a compound.
        films, starring: what a film that is shown is called, also as the end of a compound, and what leads to who plays
            in it ('starring').
        shows, film_credits, film_labels: what stands in front of a work that is read or shown, of who made a
            film, and likewise where an evening of films is announced ('regie').
        act_labels, act_words, act_verbs, act_genres: labels of acts that are called anything ('live:'), words of what
            leads to them ('optreden van'), verbs that tell of them alone ('treedt op'), and what they play ('folk').
        composed: those of the words that lead to a composer or a title as well ('muziek').
        receives: verbs of a host in front of the guests ('ontvangt').
        kinds_of_group: nouns in front of a group's name that only tell of what kind it is ('coverband').
        scholars: how jobs of scholars end that no list has ('oloog').
        rulers: jobs of those who rule a town, whose name stands behind theirs ('burgemeester X van Gouda').
        answerers: jobs of those who answer, besides those of who makes works ('regisseur').
        gives, concerts: verbs of who gives a talk or a concert, and nouns of one, also as the end of a compound.
        will, will_speak, will_perform: verbs of the future, and what speakers and performers do, at the end of the
            sentence, in languages that put it there.
        sources: labels of lines and brackets that tell whose a text or a picture is ('bron').
        scored_for: instruments and voices behind 'for' in the title of a piece of music.
        endowed: nouns behind the name of somebody whom a post is called after ('Wren Professor of').
        press: nouns that end the name of a newspaper or a station ('courant').
        reached_by: what stands between what to do and whom to write to, whose address follows ('bij').
        things: games, apps and parts of an evening that look like names.
        mail_labels: labels of the header of a mail in front of who writes and reads it.
        authors: nouns of those who make works, whose title, and no organisation, stands behind 'of'.
        adjectives: praise, "also" and the like in front of a job title, no part of it.
        formers: adjectives that tell of an earlier job, which belong to its title ('voormalig').
        offices: honorifics that are jobs as well ('Pfarrerin').
        academics: jobs behind which "of" leads to a field ('professor of American studies').
        aldermen: offices behind which "of" leads to what one is in charge of, or to a town ('schepen van Cultuur').
        independent: jobs that one has without a body, though another job with one follows ('publicist').
        within: jobs that one has in a body only: two of them in front of 'of' are one title ('founder and chair of X').
        perfect: two words that say that somebody has a job and had it before ('has been').
        among: 'among others' in front of one of several bodies ('lid van o.a. Glasnet').
        origins: words in front of the town that somebody comes from, no body's.
        of_fields: 'of' without an article, behind which a lone noun in small letters is no body ('chef de chœur').
        name_leads, no_names: small words that may lead on inside the name of a body ('Ärzte ohne'), and those behind
            them with which something else is told of somebody ('en retraite').
        lends_name: nouns of bodies behind whose name a job follows ('Glass Research Institute Fellow').
        organs: parts that rule or advise a body, in the title of who is in them ('lid van het bestuur').
        charges: what one may be director of, that is no body ('director of music').
        job_fields: nouns and adjectives in front of a job, each with a capital ('Finance Director', 'Youth Worker').
        crafts: what artists make, in brackets behind a name ('keramiek').
        compounds_apart: whether the parts of a compound are written apart ('radio host').
        capital_nouns: whether all nouns have a capital, so that it tells no name.
        directs: verbs of who leads a part of a body ('leads the team at').
        works, as_words: 'works' and 'as' in 'works as a doctor at'.
        careers: verbs of what is told of somebody's life behind the name ('groeide', 'bekleedt').
        lives: 'lives' in 'lives as a doctor in', behind which a place follows.
        job_adjectives: endings of adjectives in front of the noun of a job, which belong to it ('kerkelijk werker').
        behind_job: endings of adjectives behind the noun of a job, in no name of a body ('éducatrice spécialisée').
        title_endings: endings of nouns of jobs ('-loog').
        people_endings: endings of adjectives of peoples, which have a capital ('Nederlandse taalkunde').
        body_adjectives: endings of adjectives with a capital in front of the noun of a body ('Bergische Gesellschaft').
        before_own_town: words between the noun of a body and the town in its name ('Mieterverein zu Hamburg').
        noun_endings: endings of nouns that have a capital but are no surnames ('Neuerscheinungen').
        adjective_endings: endings of adjectives that stand in lower case inside names of organisations
            ('École normale').
        pronouns: 'he' and 'she' in a sentence about the person spoken of before.
        present: 'is' in such a sentence.
        verbs: forms of verbs and other words that end what is told of a person between commas.
        makers: what stands directly in front of who made a work or a picture and takes no part ('componist').
        more_jobs: nouns of jobs that tell a position beside a name, and no model sees ('quizmaster').
        music: nouns of music in phrases that lead to who plays it ('muziek').
        invites_to: verbs that call readers to come to somebody ('ontmoet').
        works_of: phrases in front of whose works are performed ('werken van').
        trades: nouns of businesses beside the surname of their owner ('bakkerij'); at the end of compounds as well.
        trained, trained_by: 'studied' and 'with' in front of somebody's teachers, who take no part.
        closings: lines below which who invites signs ('met vriendelijke groet').
        closing_nouns: nouns of greetings that such a line ends with ('groet').
        postnominals: what stands behind a name in capitals and is no part of it ('MP').
        few: nouns of groups of a few that end a name ('Morel Trio').
        loose_groups: nouns of groups that name other bodies and things as well ('groep', 'Harmonie').
        part_codes: how voices and instruments are abbreviated behind a player's name ('voc').
        pieces: words for pieces of music, at the end of longer words as well.
        led_by: what stands between a group and who leads it ('o.l.v.').
        lessons: nouns of what one is taught or guided in, also as the end of a compound ('rondleiding').
        guided_by: what stands between such a noun and who teaches or guides.
        panels: what an event is called at which all but the moderator are guests, also as the end of a compound.
        at_panels: what a speaker is called who is a guest at such an event.
        acts: what those of a role do, by verb and object.
        under: 'under' in front of somebody's leadership.
        passive: forms of the verb that makes a passive of a participle ('wird').
        cues: words that tell what stands near them.
        roles: words that tell a role by themselves.
    """

    honorifics: Words
    particles: Words
    positions: Words
    bodies: Words
    venues: Words
    at: Words
    and_words: Words
    copulas: Words
    groups: Words
    royal: PlainWords
    kinds_of_groups: PlainWords
    discussions: Words
    occasions: Words
    works_at: Words
    belongs_to: Words
    serves: Words
    possessives: Words
    degrees: Words
    employed: Words
    no_employers: Words
    employer_labels: Words
    detail_labels: Words
    frames: Words
    summons: Words
    openers: Words
    subject_leads: Words
    no_subjects: Words
    bills: PlainWords
    introductions: Words
    since: Words
    formerly: Words
    periods: Words
    school_subjects: Words
    job_labels: Words
    biography_labels: Words
    accompanies: Words
    plays_on: Words
    inside_jobs: Words
    exhibitions: Words
    exhibits: Words
    performing: Words
    founded: Words
    by_words: Words
    for_example: PlainWords
    such_as: Words
    examples: Words
    says: Words
    replaced: Words
    other_times: Words
    first_times: Words
    has: Words
    stories: Words
    lectures: Words
    talks: Words
    gives: Words
    concerts: Words
    benefits: Words
    parties: Words
    plural_endings: Words
    fellows: Words
    plays: Words
    stages: Words
    interviewers: Words
    asks: Words
    asked: Words
    chairs: Words
    interviews: tuple[str, ...]
    debates: tuple[str, ...]
    converses: Words
    talking: Words
    talks_with: Words
    whom: Words
    answerers: Words
    kinds_of_group: PlainWords
    scholars: PlainWords
    rulers: Words
    receives: Words
    films: tuple[str, ...]
    starring: Words
    shows: Words
    film_credits: Words
    film_labels: Words
    act_labels: Words
    act_words: Words
    act_verbs: Words
    act_genres: Words
    composed: Words
    launches: Words
    books: Words
    will: tuple[str, ...] = ()
    will_speak: tuple[str, ...] = ()
    will_perform: tuple[str, ...] = ()
    sources: Words
    scored_for: Words
    endowed: PlainWords
    press: Words
    reached_by: Words
    things: Words
    mail_labels: Words
    authors: Words
    adjectives: Words
    formers: PlainWords
    offices: frozenset[str] = frozenset()
    academics: Words
    aldermen: PlainWords
    independent: PlainWords
    within: PlainWords
    among: PlainWords
    perfect: frozenset[str] = frozenset()
    origins: frozenset[str] = frozenset()
    of_fields: frozenset[str] = frozenset()
    name_leads: frozenset[str] = frozenset()
    no_names: frozenset[str] = frozenset()
    lends_name: frozenset[str] = frozenset()
    organs: PlainWords
    charges: frozenset[str] = frozenset()
    job_fields: frozenset[str] = frozenset()
    crafts: Words
    compounds_apart: bool = False
    capital_nouns: bool = False
    directs: Words
    works: Words
    careers: Words
    as_words: Words
    lives: Words
    title_endings: Words
    noun_endings: tuple[str, ...] = ()
    adjective_endings: tuple[str, ...] = ()
    job_adjectives: tuple[str, ...] = ()
    behind_job: tuple[str, ...] = ()
    people_endings: tuple[str, ...] = ()
    body_adjectives: tuple[str, ...] = ()
    before_own_town: frozenset[str] = frozenset()
    pronouns: Words
    present: Words
    makers: Words
    more_jobs: PlainWords
    music: PlainWords
    invites_to: PlainWords
    works_of: PlainWords
    trades: Words
    trained: Words
    trained_by: Words
    closings: Words
    closing_nouns: Words
    postnominals: Words
    few: Words
    loose_groups: Words
    led_by: Words
    lessons: Words
    guided_by: Words
    panels: Words
    at_panels: Words
    part_codes: Words
    pieces: Words
    verbs: Words
    acts: tuple[Act, ...] = ()
    under: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    cues: Cues
    roles: Roles


class Purposes(Section):
    """Words near a date or a time that tell what it is for; a '*' behind a word stands for any ending.

    Attributes:
        doors: walk-in, doors open, coffee beforehand, registration desk.
        welcome: words of welcome, with which it may begin or its doors may open.
        start: the event itself begins.
        content: what is done at it (talks, music, a meeting), so that it has begun.
        end: it ends, or 'until'.
        since: words in front of a first time or day ('vanaf').
        pause: breaks and meals.
        drinks: closing drinks.
        until: words in front of a last day ('tot', 'before').
        deadline: signing up, for which there is a last day.
        submission: handing in contributions, for which there is another.
        published: when the text was published or changed.
        past: former editions, anniversaries, births.
        later: other events that come after.
        when: labels of date and time ('Datum', 'Wann').
        programme: words for a timetable.
        place: words for where.
        opening_hours: hours that are not the event's (office hours, desk, childcare, trains).
        over: words behind which the time stands when it is over ('na afloop'); like the next ones no class of the
            models' cues, and for that no tuple.
        gathering, leaving: words for when one gathers for an outing, and for when it leaves.
        outings: nouns of outings ('wandeling').
        shown: words in front of the days on which a show can be seen, where its opening is the event.
        meets: verbs of those who meet, with the day and its hour behind ('we komen samen op').
        bylines: words in the line that tells when a page was published ('leestijd').
        happens: words that say that the event is held, with its day behind them ('vindt plaats').
        calls: words by which readers are called to come, with the day behind them ('kom').
        calling: words in front of hours in which one may ring or buy ('telefonisch').
        opened: words right behind the time at which doors open ('open').
        begun, entries: words right behind the time at which it begins, and what is opened for readers before that
            ('ouverture de la' fête, 'de la' salle).
        ended: words right behind the time at which it ends ('afgesloten').
        effective: words in front of a day on which something changes ('per').
        elsewhere: words in a sentence whose day is none of the event's, whatever its hour: of sales, closing, pictures.
        elsewhere_without_hour: the same where the day has no hour ('opname').
        done: verbs of what happened before ('verscheen').
        elsewhere_hours: words in a sentence whose hour is none of the event's ('parkeren').
        next_one: words at the beginning of a sentence about what comes next ('volgend').
        voting, elections: words of voting beside the day of an election, and what leads to one, also as the end of a
            compound ('verkiezingen van').
        before_feasts: words that tell of a feast when something else is ('rond').
        preparing: what one does beforehand, on another day ('opbouw').
        preludes: what one may come to before the event itself, at an hour of its own ('concertinleiding').
        opens: words in front of the day from which an exhibition is open ('opent').
        arrivals: nouns in front of such a verb and the hour at which one may come ('registration begins at').
        press: what a text for the press is called above its day ('persbericht').
        openings: what opens before an event, in front of how long before it ('deuren').
        ahead: words behind that ('van tevoren').
        durations: words of it, with their minutes ('half uur').
        calendars: headings of a list of other events if each begins with its day.
        later_lists: what the heading of a list of other events begins with ('weitere Termine').
    """

    doors: Words
    welcome: Words
    start: Words
    content: Words
    end: Words
    since: Words
    pause: Words
    drinks: Words
    until: Words
    submission: Words
    deadline: Words
    published: Words
    past: Words
    later: Words
    when: Words
    programme: Words
    place: Words
    opening_hours: Words
    over: PlainWords
    gathering: PlainWords
    leaving: PlainWords
    outings: PlainWords
    shown: PlainWords
    meets: PlainWords
    bylines: PlainWords
    happens: PlainWords
    calls: PlainWords
    calling: PlainWords
    opened: PlainWords
    begun: PlainWords
    entries: PlainWords
    ended: PlainWords
    effective: PlainWords
    elsewhere: PlainWords
    elsewhere_without_hour: PlainWords
    done: PlainWords
    elsewhere_hours: PlainWords
    next_one: PlainWords
    before_feasts: PlainWords
    voting: PlainWords
    elections: PlainWords
    preparing: PlainWords
    preludes: PlainWords
    opens: PlainWords
    arrivals: PlainWords
    press: PlainWords
    openings: PlainWords
    ahead: PlainWords
    durations: dict[str, int]
    calendars: PlainWords
    later_lists: PlainWords


class Places(Section):
    """Words of addresses; in lower case, but for the countries and the districts of states.

    Attributes:
        street_endings: ends of a street's name written as one word ('straat').
        numbered_endings: more of them, which tell a street only where a number follows ('berg').
        beside_streets: further prepositions in front of the article of a street, where only those lead there ('off').
        street_words: last words of a street's name, written apart ('Street', 'Straße').
        street_heads: first words of a street's name ('rue').
        street_openings: first words of a street's name that are prepositions elsewhere, so that a number must follow
            ('Am').
        squares: nouns of squares, also at the end of a word, which are the place itself where no building is told.
        inner: nouns of rooms that are no buildings of their own, also as the end of a compound.
        rooms: words that name a room, a hall or a floor of a building; they also count as the end of a compound.
        premises: nouns of what lies around or in a building and is named with it ('car park').
        described: endings of adjectives with a capital in front of the noun of a room ('Großen Saal').
        called_rooms: those of them, no verbs as well, behind which the name of somebody may stand ('aula Louis Poel').
        floors: words for a storey, with the number in front or behind.
        named_like_houses: rooms whose own name is mostly one word that may be a house's as well ('Salle du Moulin').
        churches: nouns of churches, also at the end of a word, behind whose name the city may stand ('Annakerk Lo').
        funds: nouns that end what is called after a building and is none ('Village Hall Fund').
        entrances: words for where one comes into a building, in front of its name ('Eingang Stadtmuseum').
        before_city: words in front of the city in running text ('te').
        before_venue: words in front of the place where an event is held ('bij', 'in de').
        inside: those of them in front of a building in which something is ('in', 'im').
        held: phrases behind which the place follows ('vindt plaats').
        taking_place: those of them that only tell that an event is held, wherever that is ('vindt plaats').
        accompanied: words in front of who takes part, or for whom it is, who are no place ('met', 'voor').
        asides: phrases of sentences that speak of another place than the event's: where tickets are sold, where one
            parks, where it is held if it rains ('voorverkoop', 'bij slecht weer').
        sent_to: phrases in front of an address to which forms and money are sent ('opsturen naar').
        own_houses: nouns of houses of which a text has mostly one, as they are written ('at the church').
        at_venue: words in front of a place that lead to no town ('bij', 'im').
        visited: further words in front of a place to which people come ('naar', 'ins').
        come: what a sentence says of people in front of the place to which they come ('welkom', 'join us').
        closes: what ends such a sentence behind the place ('statt', 'eingeladen').
        in_headings: further ones in a heading ('Konzert auf dem Markt').
        no_towns: words that are names of towns too, which count only where a preposition or an address tells so.
        grounds: nouns that end like those of streets but are none ('Parkplatz').
        at_houses: those of them behind which any name is that of a house ('at The Fox and Hounds').
        around: words in front of a place at which nothing is held ('rond', 'langs').
        before_campus: words in front of the campus on which a building is ('op', 'on').
        houses: nouns of buildings in whose name a room's number stands ('101 Alder Hall'), where compounds are apart.
        online: words that tell that an event is held over the network.
        countries: names of countries.
        performed: nouns of what is performed, and who made it, that a place in front does not hold ('Werke von').
    """

    street_endings: Words
    numbered_endings: tuple[str, ...] = ()
    street_words: Words
    street_heads: Words
    beside_streets: tuple[str, ...] = ()
    street_openings: tuple[str, ...] = ()
    squares: Words
    inner: Words
    rooms: Words
    premises: frozenset[str] = frozenset({"grounds"})
    described: tuple[str, ...] = ()
    called_rooms: PlainWords
    floors: Words
    named_like_houses: tuple[str, ...] = ()
    churches: Words
    funds: PlainWords
    entrances: PlainWords
    before_city: Words
    before_venue: Words
    inside: PlainWords
    held: Words
    taking_place: Words
    accompanied: Words
    asides: Words
    sent_to: Words
    own_houses: PlainWords
    at_venue: Words
    visited: PlainWords
    come: PlainWords
    closes: frozenset[str] = frozenset()
    in_headings: frozenset[str] = frozenset()
    at_houses: frozenset[str] = frozenset()
    no_towns: frozenset[str] = frozenset()
    grounds: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    before_campus: PlainWords
    houses: tuple[str, ...] = ()
    online: Words
    countries: Words
    performed: tuple[str, ...] = ()


class Titles(Section):
    """Words around titles and names of series, in lower case.

    Attributes:
        editions: nouns that are counted: 'derde editie', 'aflevering 3', 'nr. 5'.
        own_editions: those among them that mean nothing but an edition.
        mastheads: nouns of bodies, also at the end of a word, whose name heads what they announce.
        series_nouns: nouns that mean nothing but a series, also at the end of a word ('reeks').
        part_of: words in front of the series that an event is a part of.
        recurring: nouns of what is held again behind a number ('10e Kadeloop'), beside `series`.
        edition_suffixes: endings of ordinals in figures that days have not ('4es Rencontres').
        subjects: labels in front of a title in its line ('betreft', 'what').
        credits: how lines begin that tell who wrote a text.
        captions: words with which the caption of a picture begins ('foto').
        owners: whose event is counted ('onze', 'its', 'this').
        counted_apart: nouns behind an ordinal that is no edition's ('eeuw', 'floor').
        so_far: adverbs between an article and an ordinal ('zum inzwischen 5.').
        pieces: nouns of music that end compounds of which a composer wrote several ('5. Klavierkonzert').
        of_year: phrases behind what is counted within a year or a season ('van het jaar').
        numbers: words in front of an edition's number ('nr', '#').
        uncounted: phrases with an ordinal that counts no event ('Twelfth Night').
        ordinals: ordinals as words, with their number.
        annual: words for what recurs ('jaarlijks').
        series: nouns that name something recurrent ('reeks', 'café').
        statuses: words in front of or behind a title that tell of a change ('afgelast').
        announcing: words in front of a title that only announce it ('uitnodiging', 'save the date').
        with_words: words behind a title in front of who takes part ('met', 'door').
        salutations, addressees: how a letter begins ('beste'), and whom it addresses ('leden').
        inviting: words that lead to a title ('schrijf je in voor', 'join us for').
        invited: how sentences begin that invite whoever reads them, which are no title ('you are warmly invited').
        calls: headings that ask for attention and name no event ('locatie gewijzigd', 'call for papers').
        news: what begins the heading of a page of news, in front of whose they are ('nieuws uit de wijk').
        newsletters: nouns that begin the heading of what brings the announcement of an event among others.
        menus: items of the menu of a site ('over ons').
    newsletters: items of the menu of a site ('over ons').
        hearings: meetings of members, councils and the press, launches and the like, which are no series.
        assemblies: nouns of members' meetings, which have no other title ('algemene ledenvergadering').
        returning: what follows the name of an event that is held again ('is er weer').
        resumes: verbs behind the name of a series that goes on ('gaat verder').
        planned: participles between an event and its day in a headline ('gepland').
        returning_to: what follows such a name in front of the city ('keert terug in').
        returns: what follows such a name in front of how often it was held ('gaat zijn derde jaar in').
        turns: nouns behind the ordinal there, beside those of editions ('jaar').
        endings: words in which no title ends that was cut off at a date ('op', 'the').
        labels, topics: labels of the title, and of what it is about, which may be the title ('titel'; 'onderwerp').
        qualities: what a genre is said to be besides, in a line that names no more ('openbare', 'international').
        genres: words for genres that are dropped in front of a title ('panelgesprek'), beside those of `blocks.cues`.
        occasions: further nouns of events in front of 'in' and the house in a heading ('Muziek in de molen').
        entitled: nouns of events, also at the end of a word, behind which a quoted title is the event's ('lezing').
        calls_series: words between a name and the noun that tells that it is a series' ('is een').
        programmes: nouns that call what an event is part of a series behind a comma ('our programme of walks').
        this_edition, again: phrases in front of a series that goes on ('deze editie van', 'weer een').
        sessions_of, sits: nouns of one time of what recurs, and of what that is ('bijeenkomst van de leeskring').
        welcomes: what leads to the name of what one is welcome to ('welkom bij').
        of_month: phrases behind such a name ('du mois').
        happens: verbs behind the name of an event that a sentence tells of ('staat', 'findet').
        presents, performs: what stands between who holds or performs it and a title; behind the latter it is quoted.
        for_words: words behind a genre in front of those whom it is for ('Workshop für Kinder').
        bills: labels of a programme in front of the event's name ('programma').
        gatherings: nouns behind the name of a series that are no part of it, in small letters ('de 3e Kadelab avond').
        coming: words in front of the series whose next event is announced ('volgende').
        next_dates: what leads to the days on which it is held again ('volgende data'), in front of a colon.
        rhythms: what stands in front of a genre that recurs, also in one word ('Donnerstagsvortrag', 'najaarslezing').
        formats: nouns that end the name of what recurs ('Physics Colloquium').
        format_heads: words that begin such a name ("Les mardis de l'histoire").
        format_leads: those behind which a name stands ('Stamtafel Elst').
        arts, arts_at: what recurs in a place or on a day, and what stands in front of that ('Jazz in de Schuur').
        franchises: names under which many hold the same event, each in its town ('CoderDojo'), as they are written.
        before_towns, no_towns: what makes such a name in one word with its town ('TEDx'), and what may stand there that
            is none ('TEDxTalks').
        each, units: words in front of a unit of time, and units up to a quarter ('elke', 'maand').
        month_ends: what stands behind a day of the week that recurs each month ('van de maand').
        rhythm: phrases for a rhythm of a month at most ('maandelijks', 'once a week').
        in_month: words between a title and the month of an edition ('Orgelmatinee im Juni').
        meets: verbs of people who meet, whose rhythm is not the event's ('vergadert').
        seasons: words for a season or term, in front of its year or number ('seizoen').
        once_more: words that say that something is held again ('weer').
        into_its: what stands in front of the year in which something is held ('in its'), with `turns` behind it.
        for_the, times: what stands around how often an event was held with this one ('voor de', 'keer').
        other_ones: words that begin no name of what recurs, though a plural follows ('onze lezingen').
        titled: what a sentence says between the noun of an event and its quoted title ('is entitled').
        entitling: what may stand between the two ('getiteld').
        speaking: what stands in front of the quoted title of a talk as well ('spreekt over').
        subject_of: what stands behind the quoted title of a talk ('is the subject of').
        named_after: nouns of lectures that are held again under somebody's name ('memorial lecture').
        gives: what stands in front of the name of such a lecture in a sentence ('will deliver').
        headlines: verbs in a headline of news about who speaks, which is no title ('to deliver', 'spricht in').
        takes_place: verbs that tell of the event that it is held, behind its name ('vindt plaats').
        naming: how a sentence begins that tells the title of a talk, up to its noun ('the title of the').
    """

    editions: Words
    own_editions: Words
    series_nouns: Words
    part_of: Words
    recurring: Words
    edition_suffixes: Words
    subjects: Words
    captions: Words
    credits: PlainWords
    mastheads: Words
    owners: Words
    counted_apart: Words
    of_year: Words
    so_far: Words
    pieces: tuple[str, ...] = ()
    numbers: Words
    uncounted: Words
    ordinals: dict[str, int]
    annual: Words
    series: Words
    statuses: Words
    announcing: Words
    with_words: Words
    salutations: Words
    addressees: Words
    inviting: Words
    invited: PlainWords
    calls: Words
    news: Words
    newsletters: Words
    menus: Words
    hearings: Words
    assemblies: Words
    returning: Words
    resumes: PlainWords
    planned: PlainWords
    returning_to: Words
    returns: Words
    turns: Words
    endings: Words
    labels: Words
    topics: Words
    genres: Words
    qualities: Words
    occasions: Words
    entitled: Words
    calls_series: Words
    programmes: Words
    this_edition: Words
    again: Words
    welcomes: Words
    of_month: Words
    sessions_of: PlainWords
    sits: PlainWords
    happens: Words
    presents: Words
    performs: Words
    for_words: Words
    bills: Words
    gatherings: Words
    coming: Words
    next_dates: Words
    rhythms: Words
    formats: Words
    format_heads: Words
    format_leads: Words
    arts: Words
    arts_at: Words
    franchises: Words
    before_towns: tuple[str, ...] = ()
    no_towns: tuple[str, ...] = ()
    each: Words
    units: Words
    month_ends: Words
    rhythm: Words
    in_month: Words
    meets: Words
    for_the: Words
    into_its: Words
    once_more: Words
    seasons: Words
    times: Words
    other_ones: Words
    titled: PlainWords
    entitling: Words
    speaking: Words
    subject_of: Words
    named_after: Words
    gives: Words
    headlines: Words
    takes_place: Words
    naming: Words


class Organisations(Section):
    """Words around the bodies that hold or support an event, in lower case.

    Attributes:
        legal_forms: legal forms as written in or behind a name ('vzw', 'e.V.').
        organised_by: phrases in front of who holds it ('georganiseerd door').
        hosted: those of them that tell of who lends the place or pays where another body holds it ('gehost door').
        organises: verbs behind or in front of who holds it ('organiseert').
        contracted: prepositions that hold an article, in front of what one is invited to ('zum').
        apart: parts of such verbs that end their sentence ('lädt zu einem Liederabend ein').
        acts: verbs behind names that often are the organiser's ('geeft').
        glad: verbs behind names that nearly always are the organiser's ('viert', 'is verheugd').
        speaks: phrases in front of whose people say 'we' ('wij van', 'bij ons in').
        we: words for those who speak ('wij').
        at: what stands in front of a body whose people speak then ('bij de Kring zijn we').
        joins: verbs in front of whom one joins for the event ('Join the Trust for a walk').
        joined: what stands behind whom one joins ('for').
        signed: words in front of who signs or is to be written to ('namens').
        belongs: phrases in front of whose members, board or team speak ('leden van').
        boards: nouns behind a name that sign for it ('Het Kring bestuur').
        lends: phrases in front of who lends the place ('te gast bij').
        together_with: phrases in front of who takes part in holding it ('in samenwerking met').
        supported_by: phrases in front of who supports it ('met steun van').
        supports: verbs behind who supports it ('sponsort').
        by: prepositions in front of who holds or supports it, again behind 'and' ('and by Erne Oils').
        thanks: words of thanks in front of a name, behind which 'for' tells what it gave and is no part of it.
        indefinite: articles of what only tells of a name behind its comma ('een').
        passive, agents, held: what stands around who holds it in one sentence ('wird | vom … | veranstaltet').
        about: what stands behind a body's name in a sentence about it ('is opgericht', 'is a charity').
        lists: verbs between a word for partners and a list of them ('include').
        connectors: lower-case words inside names ('voor', 'van de').
        articles: articles in front of a name, which are no part of it.
        heads: nouns in small letters in front of a name that are a part of it ('gemeente').
        noun_endings: endings of ordinary nouns, which seldom name a body ('-ung', '-heid').
    """

    legal_forms: Words
    organised_by: Words
    hosted: Words
    organises: Words
    acts: Words
    glad: Words
    speaks: Words
    we: Words
    at: Words
    joins: Words
    joined: Words
    signed: Words
    belongs: Words
    boards: Words
    lends: Words
    together_with: Words
    supported_by: Words
    supports: Words
    by: Words
    thanks: Words
    about: Words
    indefinite: Words
    contracted: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    passive: Words
    agents: Words
    held: Words
    lists: Words
    connectors: Words
    articles: Words
    noun_endings: Words
    heads: Words

    @property
    def spaced_articles(self) -> Words:
        """Those articles that a space parts from the name: not "l'"."""
        return tuple(word for word in self.articles if word[-1].isalnum())


class Holders(Section):
    """Words by which who holds or supports an event is told without a phrase or verb beside the name, in lower case.

    Attributes:
        gatherings: nouns, or their endings, of what a body holds for its own people ('borrel', 'AGM').
        activities: other nouns of what bodies do, with their name in front ('activiteit').
        yearly: further ones behind its genitive, beside `titles.recurring` ('the Players' | autumn production').
        evenings: nouns of events with 'of' and the body behind them ('kaartavond van …').
        beginnings: nouns in front of the body of which they are ('oprichtingsdiner', 'launch').
        openings: phrases that a title opens with, in front of a body ('notice of').
        members: words between a body and the noun of its event ('annual', 'leden').
        subjects: acronyms of subjects, which are no bodies ('ai').
        people: nouns of those who belong to a body, behind its name ('volunteers').
        undertakes: verbs between a date and who does something then ('onderzoekt').
        objects: articles and possessives in front of what is done.
        continues: phrases behind who holds an event ('are continuing').
        described: nouns by which a body says what it is ('De Kring is een vereniging'), with capitals where nouns have.
        plurals: plural verbs behind two bodies that hold an event ('organiseren').
        teams: phrases in front of who takes part in holding it, an adjective between ('teaming up with').
        helped: phrases in front of who helps ('met hulp van').
        helps: phrases behind who helps ('helpt ons').
        lends_rooms: phrases behind who lends a room, with that behind them ('stelt').
        lent: nouns of what is lent ('zaal').
        pays: verbs of who supports an event, with that behind them ('sponsort').
        paid: words in front of the event there ('deze').
        framed: phrases in front of the programme that an event is part of ('in het kader van').
        frames: nouns, or their endings, of such programmes ('week').
        during: phrases in front of a week or month with a name, in which an event falls ('tijdens de').
        weeks: nouns of those, or their endings ('week').
        programmes: nouns in front of the name of what an event is part of ('project').
        sponsors: nouns in front of who supports an event, without a colon ('venue sponsor').
        tiers: words that tell how much those give who are listed behind them and a colon ('Gold: …').
        boards: nouns of those who act for a body ('bestuur').
        invited: phrases in front of who lets others hold it ('op uitnodiging van').
        commissioned: phrases in front of who lets others work ('in opdracht van').
        past: verbs by which such work is past ('zijn verzameld in opdracht van').
        informs: phrases in front of whom one asks ('neem contact op met').
        signs: phrases in front of for whom somebody signs ('namens').
        tells_of: phrases in front of a body in a heading, with what tells of it below ('over').
        groups: nouns of the groups in whose name somebody signs ('werkgroep').
        yours: possessives in front of who signs ('uw').
        offices: nouns of the office in which somebody signs for a body behind them ('voorzitter').
        celebrations: nouns of what clubs hold, or endings of such nouns ('feest', 'markt').
        hosts: nouns of places that hold events themselves ('makerspace').
        shops: nouns of shops that hold what happens there if the text names them again.
        houses: ends of the nouns of houses that hold what happens there if the text speaks for them ('library').
        house_things: what such a house calls its own ('principal', 'collection').
        house_asks: what leads to such a house that one asks or calls ('call').
        in_shops: phrases of what happens in a shop that tells of it ('to the shop').
        open_days: what a house opens for.
        owned: how it calls it its own ('our').
        headings: words that head another part of the page ('details').
        payees: phrases in front of whom one pays ('payable to').
        members_of: phrases in front of whose members pay less ('members of').
        alongside: prepositions between who holds an event and who takes part in that ('with').
        occasions: words in front of a body's own occasion, with that body behind a comma ('pour sa dixième fête, …').
        licences: phrases in front of who gives the rights to perform a work ('by arrangement with').
        receives: phrases in front of whom an event brings money ('proceeds go to').
        guests: phrases behind who holds an event at another body's ('te gast bij').
        friends: nouns with which names of bodies begin that are friends of something ('Vrienden van de Molen').
        heads: other such nouns that name no body elsewhere, in front of small letters ('Jeunes de la ville').
        undertakings: nouns behind the name of whose they are and an article ('A Rope Trust | production.').
        officers: nouns of those who sign for a body below its letters ('secretaris').
        panels: nouns of bodies with two subjects in front of them ('commission'), where compounds are written apart.
        sections: nouns of sections of a body, in front of their name ('afdeling').
        plural_bodies: nouns of several bodies, in front of their names ('onderzoekscentra').
        areas: nouns of what is around a town, behind 'and' in names of bodies ('omstreken', 'district').
        units: nouns of bodies with a subject behind them ('institute').
        first_person: pronouns of who writes, behind 'on behalf of' and a body ('wij').
        home: words between a part of a body and the larger body that has it ('aan').
        larger: nouns of bodies that have such parts ('universiteit').
        gives: verbs behind who gives an event, with that behind them ('geeft').
        had: verbs behind who has asked somebody to come ('heeft').
        asked: what such a sentence goes on with ('uitgenodigd').
        treats: verbs of what a body does for its readers, beside the word for those ('takes', with 'you').
        readers: words for the readers of a text ('you', 'everybody').
        leaves: verbs of a body that sets out ('gaat'), with the first word of how behind them.
        along: such words ('samen').
        ageing: verbs of who grows older ('viert'), with one of ages behind them.
        ages: nouns of how old somebody gets ('years', 'anniversary').
        invites: verbs behind the noun of a body without a name ('nodigt'), where nouns have no capital.
        opens: verbs behind the noun of a house for the one that the text names ('opens its').
        bare: nouns of bodies of which a town has one ('gemeente').
        any_body: nouns of bodies that tell nothing of which one it is ('organisation').
        jointly: phrases in front of several bodies that hold an event together ('een samenwerking van').
        verb_second: whether the subject stands behind the verb where a sentence begins with a date.
    """

    gatherings: Words
    activities: Words
    yearly: tuple[str, ...] = ()
    evenings: Words
    beginnings: Words
    openings: Words
    members: Words
    subjects: Words
    people: Words
    undertakes: Words
    objects: Words
    continues: Words
    described: PlainWords
    plurals: Words
    teams: Words
    helped: Words
    helps: Words
    lends_rooms: Words
    lent: Words
    pays: Words
    paid: Words
    framed: Words
    frames: Words
    during: Words
    weeks: Words
    programmes: Words
    sponsors: Words
    tiers: Words
    boards: Words
    invited: Words
    commissioned: Words
    past: Words
    informs: Words
    signs: Words
    tells_of: Words
    groups: Words
    yours: Words
    offices: Words
    celebrations: PlainWords
    hosts: Words
    shops: Words
    houses: Words
    house_things: Words
    house_asks: Words
    in_shops: Words
    open_days: Words
    owned: Words
    headings: Words
    payees: Words
    members_of: Words
    alongside: Words
    occasions: Words
    licences: Words
    receives: Words
    guests: Words
    friends: PlainWords
    heads: tuple[str, ...] = ()
    undertakings: tuple[str, ...] = ()
    officers: PlainWords
    panels: tuple[str, ...] = ()
    sections: Words
    plural_bodies: Words
    areas: Words
    units: Words
    first_person: Words
    home: Words
    larger: Words
    gives: tuple[str, ...] = ()
    had: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    treats: Words
    readers: Words
    leaves: Words
    along: Words
    ageing: Words
    ages: Words
    invites: tuple[str, ...] = ()
    opens: Words
    bare: PlainWords
    any_body: PlainWords
    jointly: tuple[str, ...] = ()
    verb_second: bool = False


class Money(Section):
    """Words around prices, in lower case; `*` at the start or the end of a word stands for any letters.

    Attributes:
        currencies: words and codes of currencies, with their ISO 4217 code.
        entrance: words in front of what it costs to come ('toegang', 'tarif').
        audiences: words for whom a price is.
        sales: words for when and where one pays, and what is included.
        other: words near amounts that are no price of the event (donations, sponsors, drinks, prizes, parking).
        free: words for free of charge.
        free_entrance: phrases that say that entrance is free.
        gatherings: nouns of events, which 'free' may stand with.
        free_will: phrases for a contribution that everyone sets.
        around: verbs and small words between an amount and whom it is for, which are no part of that.
        extras: nouns of what may be free beside the entrance ('parkeren', 'koffie'); no class of the models' phrases,
            and for that no tuple.
        denied: words that deny what follows ('niet vrij toegankelijk'); likewise.
        included: words in front of what comes with the entrance ('inclusief gratis drankje').
        idioms: phrases with a word for free of charge that tell of something else ('feel free', 'gluten-free').
        deposits: nouns of what one pays and gets back ('borg').
        discounts: words for what is taken off a price, right behind the amount ('3 euro korting') or, with a word for
            'of' between, in front of it ('korting van 3 euro').
        comprised: words of brackets that tell what comes with it, and not for whom it is ('verzekering inbegrepen').
        reduced: words in front of a price for some that is lower ('erm.').
        each: words behind an amount that everybody pays ('p.p.').
        free_behind: words that say so only behind those for whom it is ('Kinder frei').
        occasions: what opens something that costs to see later, and is an event of its own ('vernissage').
    """

    currencies: dict[str, str]
    entrance: Words
    audiences: Words
    sales: Words
    other: Words
    free: Words
    free_entrance: Words
    gatherings: Words
    free_will: Words
    around: Words
    extras: PlainWords
    denied: PlainWords
    included: PlainWords
    deposits: PlainWords
    discounts: PlainWords
    comprised: PlainWords
    reduced: PlainWords
    each: PlainWords
    occasions: PlainWords
    idioms: frozenset[str] = frozenset()
    free_behind: frozenset[str] = frozenset()


class SignUp(Section):
    """Words around registration, in lower case; `*` at the start or the end of a word stands for any letters.

    Attributes:
        sign_up: verbs and nouns of signing up.
        reserve: verbs and nouns of reserving and ordering.
        tickets: words for tickets and their sale.
        available: words that only tell where tickets are.
        needed: words that ask for it.
        unneeded: phrases that say that none is needed.
        negated: words that say so where registration is spoken of ('niet verplicht').
        forms: words for the form, the link or the site that one signs up with.
        write_to: words for mail, telephone and letter.
        limited: words for a limited number of places.
        closed: words for registration that has closed.
        general: words in front of a contact that is not for registration.
        offers: what somebody offers to do who does not come as a visitor ('meehelpen', 'optreden', 'kraam').
        stalls: words for a stall and those who sell there, who sign up for that and are no visitors.
        registered: phrases in which such words tell of a register ('registered charity').
        by_way_of: what stands in front of an address by which one signs up ('via').
        other: other things that one may sign up for or send in (newsletter, abstracts, volunteers).
    """

    sign_up: Words
    reserve: Words
    tickets: Words
    available: Words
    needed: Words
    unneeded: Words
    negated: Words
    forms: Words
    write_to: Words
    limited: Words
    closed: Words
    general: Words
    other: Words
    registered: Words
    offers: PlainWords
    stalls: PlainWords
    by_way_of: PlainWords


class Statuses(Section):
    """Words that tell that an event does not take place as announced, in lower case.

    Attributes:
        cancelled, postponed, moved, sold_out: phrases of that status.
        apology: words that often stand with them.
        if_words: words near them that make them a possibility, a rule or another event.
    """

    cancelled: Words
    postponed: Words
    moved: Words
    sold_out: Words
    apology: Words
    if_words: Words


class Changes(Section):
    """What tells of a change with words between, or by a mark, in lower case.

    Attributes:
        denied: what says that something is not held, with `…` for up to eight words ('gaat … niet door').
        relocated: likewise, what says that it is held elsewhere ('wurde in … verlegt').
        conditions: words of a sentence that tells when it would be so ('bij regen').
        earlier: words of a sentence that tells of another time, or of what was so before ('vorig jaar').
        but, instead: what leads to the other place of what is denied of one, in its sentence and the next.
        full_marks, online_marks: marks in capitals beside a title ('VOL', 'NU ONLINE').
    """

    denied: Words
    relocated: tuple[str, ...] = ()
    conditions: Words
    earlier: Words
    but: Words
    instead: Words
    full_marks: Words
    online_marks: Words


class Presence(Section):
    """Words that tell whether people come to a place or take part over the network, in lower case.

    Attributes:
        online: words for being held over the network.
        platforms: names of services for it.
        mixed: phrases for both at once.
        in_person: words for coming to a place.
        also: words that add the network to a place ('ook via Zoom'); no class of the models' phrases, and for that no
            tuple.
        joining, possible: words of a sentence that says that one may take part over the network; likewise.
        only: words of one that says that all do; likewise.
    """

    online: Words
    platforms: Words
    mixed: Words
    in_person: Words
    also: PlainWords
    joining: PlainWords
    only: PlainWords
    possible: PlainWords


class Placeholders(Section):
    """What stands where a value should be, in lower case.

    Attributes:
        marks: abbreviations and remains of broken pages that say so wherever they stand alone.
        words: phrases that say that something is yet to be told, beside the name of a field.
        names: what templates ask for between brackets, beside the names of fields.
        history: words near a date of the past that is meant ('geboren op 1 januari 1970').
    """

    marks: Words
    words: Words
    names: Words
    history: Words


class Claims(Section):
    """Labels behind which a text says a thing that it may say differently elsewhere, in lower case.

    Attributes:
        venue: labels of the place where the event is held, not of where people meet before it.
        title: labels of the event's title.
    """

    venue: Words
    title: Words


class Reports(Section):
    """Words of texts that look back, that are cut off, and that list events, in lower case.

    Attributes:
        headings: words in the first lines of a report of a past event ('terugblik op').
        phrases: what is said when an event is over ('was een succes').
        more: words of a link to the rest of a text ('lees verder').
        lists: words in the first line of a list of events ('agenda').
    """

    headings: Words
    phrases: Words
    more: Words
    lists: Words


class LanguagePack(Section):
    """The words of one language."""

    code: str
    name: str
    temporal: Temporal
    purposes: Purposes
    blocks: BlockWords
    people: People
    places: Places
    titles: Titles
    organisations: Organisations
    holders: Holders
    money: Money
    registration: SignUp
    statuses: Statuses
    changes: Changes
    presence: Presence
    placeholders: Placeholders
    claims: Claims
    reports: Reports
