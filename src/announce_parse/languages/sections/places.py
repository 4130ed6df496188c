"""Words of places."""

from announce_parse.languages.sections.base import PlainWords, Section, Words


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
        street_leads: words that begin the name of a street, in front of a compound: adjectives and titles of those whom
            it honours ('Korte Nieuwstraat', 'Burgemeester Poellaan').
        at_streets: last words of what leads to a street ('an der', 'op de').
        suites: nouns of rooms that stand with a number or a letter behind a street ('Suite 300').
        premises_of, of_premises: words for the rooms of a firm that is visited, and what joins its name ('locaux de').
        no_venues: ends of what looks like a place's name and is none: maps, how to get there, meetings ('Google Maps').
        areas: ends of names of grounds on which a house stands, beside those of streets and squares ('terrein').
        firms: nouns in front of a firm's name ('Firma').
        lent: further nouns of rooms that a firm lends ('kantoor').
        hosts_us: phrases behind who receives the event in their rooms ('is hosting us').
        thanks_hosts, for_rooms: phrases in front of and behind who is thanked for that ('thanks to', 'for the venue').
        squares: nouns of squares, also at the end of a word, which are the place itself where no building is told.
        inner: nouns of rooms that are no buildings of their own, also as the end of a compound.
        rooms: words that name a room, a hall or a floor of a building; they also count as the end of a compound.
        premises: nouns of what lies around or in a building and is named with it ('car park').
        described: endings of adjectives with a capital in front of the noun of a room ('Großen Saal').
        house_adjectives: endings of adjectives, or whole ones, in front of the noun of a house ('Altes Rathaus').
        called_rooms: those of them, no verbs as well, behind which the name of somebody may stand ('aula Louis Poel').
        before_names: nouns of buildings behind which it may stand as well ('pavillon Louis Poel').
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
        lodgings: phrases of headings above addresses beside the event: hotels, restaurants, taxis ('where to stay').
        meals: phrases of sentences that tell where one eats ('the conference dinner').
        sent_to: phrases in front of an address to which forms and money are sent ('opsturen naar').
        own_halls: halls of a village that are houses of their own ('salle des fêtes').
        attended: labels that tell how one takes part, in front of the place ('In person: The Granary, …').
        own_houses: nouns of houses of which a text has mostly one, as they are written ('at the church').
        at_venue: words in front of a place that lead to no town ('bij', 'im').
        visited: further words in front of a place to which people come ('naar', 'ins').
        come: what a sentence says of people in front of the place to which they come ('welkom', 'join us').
        closes: what ends such a sentence behind the place ('statt', 'eingeladen').
        calls_to: phrases that call people to a town, a day and its like between ('see you', 'kom').
        to_towns, to_places: prepositions behind that in front of towns, and of towns and houses ('naar'; 'in').
        people_endings: endings of what the people of a town are called ('Bressuirais').
        addressed: words in front of those people where a text addresses them ('chers').
        town_nouns: nouns of towns and villages, behind which the name of one stands.
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
    street_leads: frozenset[str] = frozenset()
    at_streets: frozenset[str] = frozenset()
    suites: tuple[str, ...] = ()
    premises_of: tuple[str, ...]
    no_venues: tuple[str, ...]
    areas: tuple[str, ...] = ()
    of_premises: tuple[str, ...]
    firms: tuple[str, ...] = ()
    lent: tuple[str, ...] = ()
    hosts_us: tuple[str, ...]
    thanks_hosts: tuple[str, ...]
    for_rooms: tuple[str, ...]
    squares: Words
    inner: Words
    rooms: Words
    premises: frozenset[str] = frozenset({"grounds"})
    described: tuple[str, ...] = ()
    house_adjectives: tuple[str, ...] = ()
    called_rooms: PlainWords
    before_names: PlainWords
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
    lodgings: PlainWords
    meals: PlainWords
    sent_to: Words
    own_halls: PlainWords
    attended: PlainWords
    own_houses: PlainWords
    at_venue: Words
    visited: PlainWords
    come: PlainWords
    closes: frozenset[str] = frozenset()
    calls_to: PlainWords
    to_towns: PlainWords
    to_places: PlainWords
    people_endings: PlainWords
    addressed: PlainWords
    town_nouns: PlainWords
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
