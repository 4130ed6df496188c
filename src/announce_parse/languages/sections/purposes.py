"""Words that tell what a date or a time is for."""

from announce_parse.languages.sections.base import PlainWords, Section, Words


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
        ever_since: words in front of a day from which on something is so ('sinds').
        fallback: words in front of the day to which an event moves in bad weather ('bij regen').
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
    ever_since: PlainWords
    fallback: PlainWords
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
