"""Words of dates and times."""

from pydantic import Field

from announce_parse.languages.sections.base import PlainWords, Section, Words


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
        nightly: words at the beginning of a text by which its early hours may be those of a night ('nachtwandeling')
            or a dawn.
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
    weekday_parts: dict[str, str] = Field(default={})
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
    offsets: dict[str, int] = Field(default={})
    weeks_on: dict[str, int] = Field(default={})
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
    rare_days: dict[str, str] = Field(default={})
