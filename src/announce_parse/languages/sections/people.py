"""Words in and around names of people, and of what they are part of."""

from announce_parse.languages.sections.base import PlainWords, Section, Words
from announce_parse.languages.sections.roles import Act, Cues, Roles


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
        on_show: how a sentence tells that works of art are shown ('te zien').
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
        whose: pronouns between somebody and a book ('whose').
        films, starring: what a film that is shown is called, also as the end of a compound, and what leads to who plays
            in it ('starring').
        shows, film_credits, film_labels: what stands in front of a work that is read or shown, of who made a
            film, and likewise where an evening of films is announced ('regie').
        film_works: nouns of films, also as the end of a compound, with 'of' and a name behind.
        film_made: participles of who makes films, in front of 'by' and the name ('gedraaid').
        film_jobs: jobs of who makes films, and is not there where only that is told.
        scripts, scripted: nouns of what a film is made from, and verbs of writing it.
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
        districts: nouns at the end of what an office is for ('Ohio 9th District').
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
        attending, contributes, contributions: nouns of those who take part, verbs of giving, and nouns of talks, also
            as the end of a compound: together in a sentence they tell that a list of the former is one of speakers.
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
    on_show: Words
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
    film_works: tuple[str, ...]
    film_made: Words
    film_jobs: PlainWords
    scripts: PlainWords
    scripted: PlainWords
    act_labels: Words
    act_words: Words
    act_verbs: Words
    act_genres: Words
    composed: Words
    launches: Words
    books: Words
    whose: Words
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
    districts: frozenset[str] = frozenset()
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
    attending: PlainWords
    contributes: PlainWords
    contributions: tuple[str, ...]
    part_codes: Words
    pieces: Words
    verbs: Words
    acts: tuple[Act, ...] = ()
    under: frozenset[str] = frozenset()
    passive: frozenset[str] = frozenset()
    cues: Cues
    roles: Roles
