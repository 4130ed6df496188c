"""Words of organisers and partners."""

from announce_parse.languages.sections.base import PlainWords, Section, Words


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
        meetings: nouns, or their endings, of meetings that are bodies themselves ('repaircafé').
        meets: further verbs of what those do, behind their name ('trifft sich').
        speakers_of: phrases in front of a meeting whose people speak ('de sprekers van').
        lately: phrases of when, in front of what such a meeting treats then ('deze maand').
        made: verbs behind who made something that an event shows ('voltooide'), or in front of that.
        approves: phrases in front of whose minutes an agenda approves ('approval of').
        minutes: nouns of those, where they stand behind whose they are.
        offers: verbs of who lets somebody have a stage ('biedt').
        stages: nouns of that ('podium').
        happens: phrases of what takes place, behind by whom it does ('findet').
        works: nouns, or their endings, of what somebody makes that is no event ('drehbuch').
        makes: verbs of making one ('schrieb').
        studies: nouns, or their endings, of research that others pay for ('onderzoek').
        of_somebody: possessives of one person, in front of such work ('her').
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
    meetings: Words
    meets: Words
    speakers_of: Words
    lately: Words
    made: Words
    approves: Words
    minutes: tuple[str, ...] = ()
    offers: Words
    stages: Words
    happens: Words
    works: Words
    makes: Words
    studies: Words
    of_somebody: Words
    jointly: tuple[str, ...] = ()
    verb_second: bool = False
