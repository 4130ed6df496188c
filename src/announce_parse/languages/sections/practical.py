"""Words of prices, registration, changes and attendance."""

from announce_parse.languages.sections.base import PlainWords, Section, Words


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
        getting: verbs for getting or giving something that is free ('krijgt'); likewise.
        given: nouns of what everyone may give ('donation'); likewise.
        sold: nouns of what one pays for that is no visit ('jaarkalender', 'buskaartje', 'boete'); likewise.
        costing: nouns and verbs in front of an amount that do not tell for what it is ('prijs'); likewise.
        holders: phrases on those who have paid already ('ticket holders', 'met je congresbadge'); likewise.
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
    getting: PlainWords
    given: PlainWords
    sold: PlainWords
    costing: PlainWords
    holders: PlainWords
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
        vague: words of signing up that do so only beside others ('een plaats', 'kopen').
        apart: what else one signs up for, orders or speaks at ('nieuwsbrief', 'inspreken', 'das Buch bestellen').
        purposes: what leads from an address to what one goes there for ('for', 'om').
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
    vague: PlainWords
    apart: PlainWords
    purposes: PlainWords
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
        updates: labels of a later remark ('update', 'let op').
        events: kinds of event that are put off, `*` at the start of a word stands for any letters ('*middag').
        reasons: words for why, beside those of an apology ('ziekte').
        others: who or what beside the event may be put off or cancelled ('spreker', 'bestuursvergadering').
        substitutes: words for somebody or something in place of what is off ('valt in', 'steps in').
        new_days: phrases for a change behind which the new day stands ('nieuwe datum').
        onto, shifted: what stands in front of the day to which, and the verb behind it ('auf den … verlegt').
    """

    denied: Words
    relocated: tuple[str, ...] = ()
    conditions: Words
    earlier: Words
    but: Words
    instead: Words
    full_marks: Words
    online_marks: Words
    updates: PlainWords
    events: PlainWords
    others: PlainWords
    reasons: PlainWords
    substitutes: PlainWords
    new_days: PlainWords
    onto: PlainWords
    shifted: PlainWords


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
        attributive: forms of words for the network that describe a noun ('digitale'); likewise.
        ways: nouns of taking part, and of how an event is held, that they describe ('optie'); likewise.
        unnamed: nouns of places without a name that are no houses ('tuin', 'Räumlichkeiten'); likewise.
        ours: words for whose a place is, beside possessives ('unserem'); likewise.
        live, offered: words for what is sent live, and for its being there ('livestream', 'aangeboden'); likewise.
        absent: phrases on those who do not come ('wie er niet bij kan zijn'); likewise.
        later: words for what is seen only later ('opname', 'foto's'); likewise.
        channels: where something of those is heard or seen who take part ('his YouTube channel'); likewise.
        idioms: phrases with a word for the network that tell of something else ('online shop'); likewise.
        ambiguous: words for coming to a place that are others as well, which tell it only as a label or behind an
            article ('where', 'address'); likewise.
    """

    online: Words
    platforms: Words
    mixed: Words
    in_person: Words
    also: PlainWords
    joining: PlainWords
    only: PlainWords
    possible: PlainWords
    ambiguous: PlainWords
    attributive: PlainWords
    ways: PlainWords
    unnamed: PlainWords
    ours: PlainWords
    live: PlainWords
    offered: PlainWords
    absent: PlainWords
    later: PlainWords
    channels: PlainWords
    idioms: PlainWords
