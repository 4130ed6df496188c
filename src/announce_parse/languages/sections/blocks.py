"""Words of the blocks of a text."""

from announce_parse.languages.sections.base import Section, Words


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


class BlockPractical(Section):
    """Words of paragraphs of practical information that have no day, hour or price.

    Attributes:
        said: phrases of how to get in, dress, behave, sign up or hand in ('klik op de link', 'stevige schoenen',
            'honden zijn welkom', 'laat ons weten', 'bijdragen moeten').
        notes: what a note is on that begins with it ('Parkeren Achter de kerk').
        lists: headings of lists of addresses ('handige adressen').
    """

    said: Words
    notes: Words
    lists: Words


class BlockAgenda(Section):
    """Words of the agenda of a meeting.

    Attributes:
        items: what every meeting has on it ('rondvraag').
    """

    items: Words


class BlockAsides(Section):
    """Words of paragraphs on the publisher itself, and of what it asks of readers beside the event.

    Attributes:
        ours: how a sentence on the writers begins ('wij zijn').
        bodies: nouns of what one of them is ('stichting'), also as the end of a compound.
        behind: what may stand behind such a noun, so that it is no part of another one ('die', 'voor').
        founded: what is told of one with the year in which it began ('opgericht').
        does: what is told of one that is so at all times ('telt', 'komt elke').
        said: phrases of rules, pictures, newsletters, membership, other events, calls for helpers, sponsors and thanks
            ('gedragscode', 'onze nieuwsbrief', 'word lid', 'onze volgende activiteit', 'op zoek naar vrijwilligers').
    """

    ours: Words
    bodies: Words
    behind: Words
    founded: Words
    does: Words
    said: Words


class BlockWords(Section):
    """Words that tell the blocks apart. `*` at the start or the end of a word stands for any letters."""

    headings: BlockHeadings
    labels: BlockLabels
    cues: BlockCues
    practical: BlockPractical
    agenda: BlockAgenda
    asides: BlockAsides
