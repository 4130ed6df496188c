"""Words of titles and series."""

from announce_parse.languages.sections.base import PlainWords, Section, Words


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
        tails: what of an event a page tells, behind its title and a mark ('programma', 'line-up').
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
        hearings: meetings of members, councils and the press, launches and rites, which are no series.
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
        opens_season: verbs behind the name of a series whose season begins or ends ('opent het nieuwe seizoen').
        held_again: what a sentence says of an event that is held again, beside `annual` ('the oldest', 'since').
        other_editions: what a text says of an event that has others ('previous editions', 'spring edition').
        elsewhere: how a sentence speaks of another event to which one may go as well ('geeft toegang tot').
        evenings: ends of nouns of an evening or another part of a day, in front of its name ('discussieavond').
        mottos: what leads to the quoted name under which something recurs ('onder het motto').
        stages: nouns of what a series offers to others ('podium').
        insides: prepositions inside the name of a series ('Praten over Wijn').
        this_edition, again: phrases in front of a series that goes on ('deze editie van', 'weer een').
        sessions_of, sits: nouns of one time of what recurs, and of what that is ('bijeenkomst van de leeskring').
        welcomes: what leads to the name of what one is welcome to ('welkom bij').
        receives: how a sentence goes on behind the name of what has somebody as its guest, or is held ('ontvangt').
        at_meetings: words in front of the name of a meeting, and of much else ('tijdens').
        of_month: phrases behind such a name ('du mois').
        happens: verbs behind the name of an event that a sentence tells of ('staat', 'findet').
        presents, performs: what stands between who holds or performs it and a title; behind the latter it is quoted.
        performed: what an event is held with, behind a mark and 'with' ('live muziek').
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
    tails: Words
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
    opens_season: Words
    held_again: Words
    other_editions: Words
    elsewhere: Words
    evenings: Words
    mottos: Words
    stages: Words
    this_edition: Words
    insides: Words
    again: Words
    welcomes: Words
    receives: Words
    at_meetings: Words
    of_month: Words
    sessions_of: PlainWords
    sits: PlainWords
    happens: Words
    presents: Words
    performs: Words
    performed: Words
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
