"""The patterns of dates and times, over the symbols of a text (see `lexicon.py`).

`{role}` is the class of the symbols that may have a role, `{A|b}` a union; names in capitals are parts, defined here.
Every repeat is bounded and every pattern begins at a word of its own, so that matching takes time in proportion to the
text's length.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from announce_parse.languages.later import later
from announce_parse.recognise.temporal.lexicon import Lexicon, lexicon

_PARTS = {
    # white space: none or some within a line, or over one line break
    "GAP": r"(?: ?\n ?| )?",
    "SPACE": r"(?: ?\n ?| )",
    "FREE": r"(?:(?<![x9{digits|year|clock|month|weekday|hour_letters}/:.,$£€#+§_-])|(?<=x:)|(?<=\.\.))",
    "WEEKDAY": r"{weekday}(?: {before_noon|after_noon|night})?",
    "LEAD": (
        r"(?:(?P<weekdays>{WEEKDAY}(?:\.?{GAP}(?:[-/&,+]|{and_words|through}){GAP}{WEEKDAY}){0,3})"
        r"[.,:]{0,2}(?: ?[|(/-]? ?(?:\n ?){0,2})(?:{articles}\.? )?)?"
    ),
    "INNER": r"(?:{WEEKDAY}[.,]{0,2} ?(?:{articles} )?|{articles} )?",
    "DAY": r"(?:{day}(?: ?{ordinal_suffixes}(?![x'\w]))?\.?|{ordinal})",
    "JOIN": r"(?: ?[-/+&,]|{GAP}(?:, ?)?{through|and_words}){GAP}",
    "DAYS": r"(?P<days>{DAY}(?:{JOIN}{INNER}{DAY}){0,9})",
    "MONTH": r"(?P<month>{month})\.?",
    "YEAR": r"(?:(?: \({weekday}\.?\))?(?: ?,|[./-])? ?(?:\n ?)?\(?(?:{of_words} )?(?P<year>{year})|[., -]{0,2}'(?P<short>{two})|-(?P<dashed>{two})(?![{digits}])"
        r"| (?P<two>{two})(?=[ ]?(?:[\n),;|]|\.(?![{digits}])|-(?!{digits})|$| {at_words}))|[ ,]{1,2}(?P<high>{high})(?! ?[x:.,/-]| {not_after})"
        r"| (?P<old>{old_year})(?! {not_after|hour_words}))",
    "CLOCKMARK": r"(?:[:]{digits}| ?{hour_words|am|pm}| ?{hour_letters} ?{minute}|\.{minute}(?!\.)|[./]{digits}[./]| ?- ?{hour}[:.]{minute})",
    "JOINING": r"(?: ?-{GAP}|/(?={hour} ?{hour_letters})|{GAP}{through|and_words}{GAP})(?:{approximate|bare_at} )?",
    "MARKED": r"{hour}(?:[:.]{minute}| ?{hour_letters} ?{minute}| ?(?:{hour_words|am|pm})(?![x'\w]))|{clock} ?{hour_words|am|pm}",
    "LONE": r"(?=[.;!?)\n]|$|,? {at_words|bare_at|until_words|between|before_noon|after_noon})",
    "HOUR": r"(?:{hour}|{clock})",
    "UNIT": r"{day_units|week_units|fortnight_units|month_units|year_units}",
    "NUMBER": r"{cardinal|one_words|digits|clock|9}",
    "COUNTED": (
        r"(?:{approximate|exactly} )?(?P<count1>{NUMBER}) (?P<unit1>{UNIT})"
        r"(?:,? (?:{and_words} )?(?P<count2>{NUMBER}) (?P<unit2>{UNIT})(?:,? (?:{and_words} )?(?P<count3>{NUMBER}) (?P<unit3>{UNIT}))?)?"
    ),
    "PART": r"(?:,? ?\(?(?P<part>{before_noon|after_noon|night})(?![x\w])\)?)?",
}  # fmt: skip


def _clock(n: int) -> str:
    """The pattern of one time in digits; its groups end with `n`."""
    return (
        rf"(?P<hour{n}>{{hour|clock}})(?:(?P<mark{n}>[:.]| ?{{hour_letters}} ?)(?P<minute{n}>{{minute}})"
        rf"(?:[:.]{{minute}}(?:[.,][{{digits}}{{clock}}{{year}}9])?)?(?: {{minute_units}}(?= ?-|{{GAP}}{{through}}))?)?(?: ?{{hour_words}}(?![x'\w])\.?)?(?: ?(?P<half{n}>{{am|pm}}))?"
    )


_PATTERNS = {
    "iso": r"(?={weekday|year}){FREE}(?:(?P<weekdays>{weekday})[.,]{0,2} ?)?(?P<year>{year})(?P<sep>[-/.])(?P<month>{month_number})(?P=sep)(?P<day>{day})(?![{digits|year|clock}9]|[-/.:][{digits|year}])",
    "day_month": r"(?={weekday|day|ordinal}){FREE}{LEAD}{DAYS}(?:[-/]| ?[.|]? ?(?:\n ?){0,2}(?:{of_words} )?){MONTH}{YEAR}?(?![x{digits}])",
    "iso_run": r"(?={year}){FREE}(?P<y1>{year})-(?P<m1>{month_number})-(?P<d1>{day})/(?P<y2>{year})-(?P<m2>{month_number})-(?P<d2>{day})(?![{digits|year}9]|[-/.:][{digits|year}])",
    "iso_basic": r"(?<![x9.,-])9(?={tee}[9{clock|year}]| ?$)",
    "day_month_run": (
        r"(?={weekday|day}){FREE}{LEAD}(?P<a>{day})(?:{ordinal_suffixes})?\.? ?(?P<b>{month})\.?(?: (?P<before>{year}))? ?- ?"
        r"(?:(?P<until>{WEEKDAY})[.,]{0,2} ?)?(?P<c>{day})(?:{ordinal_suffixes})?\.? ?(?P<d>{month})\.?(?:,? (?P<year>{year}))?(?![x{digits}-])"
    ),
    "month_day_run": (
        r"(?={weekday|month}){FREE}{LEAD}(?P<b>{month})\.? (?P<a>{day})(?:{ordinal_suffixes})?(?:, (?P<before>{year}))? ?- ?"
        r"(?:(?P<until>{WEEKDAY})[.,]{0,2} ?)?(?P<d>{month})\.? (?P<c>{day})(?:{ordinal_suffixes})?(?:,? (?P<year>{year}))?(?![x{digits}:-])"
    ),
    "year_first": (
        r"(?={year}){FREE}(?P<year>{year})[ .,-]{1,2}(?P<month>{month})\.?[ -](?P<day>{day})(?:{ordinal_suffixes})?(?![x9{digits|year}:]|[.:-]{digits})"
    ),
    "month_day": r"(?={weekday|month}){FREE}{LEAD}{MONTH}(?:-|[ ,]{0,2}(?:\n ?){0,2})(?:{articles} )?{DAYS}(?!{CLOCKMARK}|[{digits|year}9]){YEAR}?(?![x\w])",
    "numeric_range": (
        r"(?={weekday|day}){FREE}{LEAD}(?P<a>{day})(?P<sep>[./-])(?P<b>{day})(?:(?P=sep)(?P<before>{year|two})?)?{GAP}(?:(?P<dash>-)|{through}){GAP}{INNER}"
        r"(?P<c>{day})(?P=sep)(?P<d>{day})(?:(?P=sep)(?P<year>{year|two})|\.?,? (?P<apart>{year})|(?P<dot>\.))?(?![x9{digits|year|clock}€$£%°]|[/:]{digits}|[.,]{digits}| ?{hour_words|am|pm}(?![x']))"
    ),
    "numeric_days": (
        r"(?={weekday|day}){FREE}{LEAD}(?P<b>{month_number})(?P<sep>[./])(?P<a>{day}) ?- ?(?P<c>{day})"
        r"(?:(?P=sep)(?P<year>{year|two})|,? (?P<apart>{year}))(?![x9{digits|year|clock}]|[.:/-][{digits}])"
    ),
    "numeric": (
        r"(?={weekday|day}){FREE}{LEAD}(?:(?!{day} ?(?P<same>[./-]) ?{day} ?(?P=same) ?{two|year})(?P<from>{day})\.?{GAP}(?P<join>[-/+&]|{through}|{and_words}){GAP}{INNER})?"
        r"(?P<a>{day}) ?(?P<sep>[./-]) ?(?P<b>{day})(?:(?:(?: ?(?P=sep) ?)'?(?P<year>{year}|{two}(?!-{digits})))|(?:\.?,| ) ?(?P<apart>{year})|(?P<dot>\.))?"
        r"(?![x9{digits|year|clock}€$£%°]|[/:]{digits}|[.,]{digits}| ?{hour_words|am|pm}(?![x'])|-[{year}x])"
    ),
    "spaced": r"(?={two}){FREE}(?P<a>{two}) (?P<b>{two}) (?P<year>{year})(?![x9{digits}]|[.:,/-]{digits})",
    "month_year": (
        r"(?={month|seasons})(?<![x9{digits}.-])(?<![{digits}] )(?<![{digits}]\. )(?:{month}\.?(?P<join>{JOIN}))?(?:(?P<month>{month})\.?|(?P<season>{seasons}))"
        r"(?: ?[ ,/-] ?(?:\n ?)?|\n)(?:{of_words} )?(?P<year>{year})(?![x9{digits}]|[.:,/]{digits})"
    ),
    "turned_year": r"(?:,? |\.,? )(?:{of_words} |{articles} ){0,2}(?:(?P<turn>{next_words|last_words|this_words}) {year_units}|{year_units} (?P<behind>{next_words|last_words}))(?![x\w])",
    "month_alone": r"(?={month_leads}){month_leads}[ -](?P<month>{month})(?![x\w.'-])(?! [{digits|year|ordinal|weekday}])",
    "named": r"(?={named|last_words|next_words})(?<![x9-])(?:(?P<turn>{last_words|next_words}) )?(?P<name>{named})(?![x\w])(?:,?{SPACE}(?:{of_words} )?(?P<year>{year})(?![{digits}9]))?",
    "relative": r"(?={relative})(?<![x9-])(?P<name>{relative})(?![x\w-])",
    "turned": r"(?<![x9])(?<!{every_words} )(?P<turn>{next_words|last_words|this_words}) (?P<turned>{weekday})(?![x\w])",
    "turned_back": r"(?={weekday})(?<![x9])(?P<turned>{weekday}) (?P<turn>{next_words|last_words})(?![x])",
    "counted_in": r"(?<![x9]){in_words} {COUNTED}(?![x\w])",
    "counted_later": r"(?={NUMBER}|{approximate|exactly})(?<![x9.,]){COUNTED} {later_words}(?![x\w])",
    "counted_ago": r"(?={NUMBER}|{approximate|exactly})(?<![x9.,]){COUNTED} {ago_words}(?![x\w])",
    "ago_counted": r"(?<![x9]){ago_leads} {COUNTED}(?![x\w])",
    "shifted_in": r"(?={relative|weekday|on_words})(?<![x9-])(?:{on_words} )?(?P<anchor>{relative|weekday}) {in_words} {COUNTED}(?![x\w])",
    "shifted_ago": r"(?={relative|weekday|on_words})(?<![x9-])(?:{on_words} )?(?P<anchor>{relative|weekday}) (?:{exactly} )?{ago_leads} {COUNTED}(?![x\w])",
    "shifted_back": r"(?={relative|weekday|on_words})(?<![x9-])(?:{on_words} )?(?P<anchor>{relative|weekday}) {COUNTED} {ago_words}(?![x\w])",
    "shifted_week": r"(?={relative|weekday|on_words})(?<![x9-])(?:{on_words} )?(?P<anchor>{relative|weekday}) (?P<shift>{week_on})(?![x\w]| {digits})",
    "count_ahead": (
        r"(?<![x9])(?:{COUNTED} (?:(?P<after>{after_words}) |(?P<before>{before_words}) |(?P<ago>{ago_words}) |(?P<on>{since_words}) )?"
        r"|(?:{articles} )?{day_units} (?:{after_words}|(?P<day_before>{before_words})) "
        r"|(?:{articles} )?(?P<named>{offset}) (?:{of_words} |{articles} )?)(?:{articles} )?$"
    ),
    "turned_week": (
        r"(?<![x9])(?:(?P<turn>{next_words|last_words|this_words}) {week_units},? (?:{on_words} )?(?P<turned>{weekday})"
        r"|(?P<before>{weekday}),? (?:{of_words|on_words} )?(?:{articles} )?"
        r"(?:(?P<turn_behind>{next_words|last_words|this_words}) {week_units}"
        r"|{week_units} (?P<turn_last>{next_words|last_words}))"
        r"|{week_units} (?P<turn_first>{next_words|last_words}),? (?P<behind>{weekday}))(?![x\w])"
    ),
    "turned_month": (
        r"(?={day|ordinal|articles|on_words})(?<![x9])(?:{on_words} )?(?:{articles} )?(?:(?P<day>{day})(?:{ordinal_suffixes}|\.)?|(?P<said>{ordinal})) "
        r"(?:{of_words} )?(?:{articles} )?(?:(?P<turn>{next_words|last_words|this_words}) {month_units}|{month_units} (?P<behind>{next_words|last_words}))(?![x\w])"
    ),
    "place_in_month": (
        r"(?={ordinal|day|last_words|articles|on_words})(?<![x9])(?:{on_words} )?(?:{articles} )?(?:(?P<place>{ordinal})|(?P<number>{day})(?:{ordinal_suffixes}|\.)|(?P<last>{last_words})) "
        r"(?P<turned>{weekday|day_units}) (?:{of_words|articles|on_words|month_leads} ){0,2}"
        r"(?:(?P<turn>{next_words|last_words|this_words}) {month_units}|{month_units} (?P<behind>{next_words|last_words}))(?![x\w])"
    ),
    "weekday_of_month": (
        r"(?={ordinal|day|last_words})(?<![x9])(?:(?P<place>{ordinal})|(?P<number>{day})(?:{ordinal_suffixes}|\.)|(?P<last>{last_words})) "
        r"(?P<turned>{weekday|day_units})\.?,? (?:{of_words|month_leads|articles|on_words} ?)?(?P<month>{month})\.?(?:,? (?:{of_words} )?(?P<year>{year}))?(?![x9{digits}])"
    ),
    "day_alone": (
        r"(?={weekday|on_words|articles})(?<![x9{month}/-])(?:(?P<weekday>{weekday})[.,]{0,2} (?:{articles} )?(?P<day>{day})(?:{ordinal_suffixes}|\.(?! ?\n?{month}))?"
        r"|{on_words} (?:{articles} )?(?P<day_ordinal>{day})(?:{ordinal_suffixes}|(?P<dotted>\.){LONE})"
        r"|{articles} (?P<day_lone>{day})(?P<suffix>{ordinal_suffixes})?{LONE})"
        r"(?![x9{digits|year|clock|month}:/%€$£]|[.,:-][{digits|year|clock|x}]| ?{hour_words|am|pm|not_after|month}| [x{of_words}])"
    ),
    "weekday_day": r"(?={weekday})(?<![x9-])(?P<weekday>{weekday})[.,]{0,2} (?:{articles} )?(?P<day>{day})(?:{ordinal_suffixes}|\.)?(?=[ ,:;(]|- )(?! ?{month|hour_words|am|pm})",
    "hour": r"{hour|clock}",
    "weekday_alone": r"(?={weekday|on_words})(?<![x9-])(?<!{every_words} )(?<!{every_words})(?P<lead>{on_words} )?(?P<name>{weekday})(?![x\w-]|\.?,? (?:{and_words}|[{digits}](?!{CLOCKMARK})))",
    "weekday_bare": r"(?={weekday})(?<![x9])(?<!x-)(?<!{every_words} )(?P<name>{weekday})(?P<dot>\.)?(?![x\w])(?!-x)(?P<time>,? (?:{at_words|noon|midnight|before_noon|after_noon|night}|{HOUR}(?:[:.]{minute}|-{HOUR}| ?{hour_letters}|{GAP}{hour_words}| ?{am|pm}))|-{weekday})?",
    "habit": r"{every_words} (?:{ordinal} )?{weekday}(?:, {weekday})?,? {and_words} $",
    "iso_time": r"(?<=D){tee}(?:(?P<compact>9|{clock|year})|(?P<hour1>{hour})(?:(?P<mark1>:?)(?P<minute1>{minute})(?::?{minute}(?:[.,][{digits}{clock}{year}9])?)?)?)",
    "clock": (
        r"(?={hour|clock})(?<![x9{digits|year|clock}$£€#+§/_])(?<![{digits}9][.:,-])(?={MARKED}|{hour|clock}{JOINING}(?:{MARKED}|{noon|midnight}))"
        + _clock(1)
        + r"(?:(?P<join>{JOINING})"
        + _clock(2)
        + r")?(?![x9{digits|clock}€$£%°]|[/:][{digits}]|[.,][{digits|clock}9]| ?{hour_words|hour_letters|am|pm}|/)"
        + "{PART}"
    ),
    "cued": (
        r"(?=@|{at_words|opens_at|from_words|between|through})(?P<cue>{at_words|opens_at|from_words|between|through}:?{GAP}(?:{approximate}\.? )?|@ ?)(?P<hour1>{hour})(?:(?P<join>{JOINING})(?P<hour2>{hour}))?"
        r"(?![x9{digits|year|clock}€$£%°]|[/:.,-][{digits|year|clock}9]|[ -]?{not_after}(?![\w])|\.?{GAP}{month}| ?[-x/] ?[{digits|year|month}x])"
        + "{PART}"
    ),
    "beside": (
        r"(?<=D)[,;:|]? ?\(?(?P<hour1>{hour})(?P<join> ?-{GAP})(?P<hour2>{hour})(?=\)?[.,;]?(?: ?[\n(|]|$| [x{through|not_before}]|\)))"
        r"(?!\)? ?{not_after})"
    ),
    "open": (
        r"(?={weekday}){FREE}{weekday}\.?(?:(?: ?- ?| {through} ){weekday})?[.,:]{0,2} (?P<hour1>{hour}) ?- ?(?P<hour2>{hour})"
        r"(?=\)?[.,;]?(?: ?[\n(|]|$| [x{weekday}]|\)))(?!\)? ?{not_after})"
    ),
    "behind_noon": r"(?<=T)(?P<join> ?-{GAP}|{GAP}{through}{GAP})(?P<hour2>{hour})(?=\)?[.,;]?(?: ?\n|$| x))(?! ?{not_after})",
    "worded": (
        r"(?={noon|midnight|half_before|half_past|three_quarters|quarter_before|cardinal|digits|quarter|hour|bare_at})(?:(?<![x9-])|(?<=[{digits|hour_letters|hour_words|am|pm}]-)(?={noon|midnight}))(?:"
        r"(?:(?P<noon>{noon})|(?P<midnight>{midnight}))(?: (?:(?P<round_half>{half_after})|(?P<round_quarter>{quarter_after})|(?P<round_quarter_to>{quarter_to_after})"
        r"|{minus} (?P<round_lacking>{cardinal})|(?P<round_extra>{said})(?! [x{of_words}]))(?![x\w]))?"
        r"|{half_before} (?P<half_before>{cardinal|hour})"
        r"|{half_past} (?P<half_past>{cardinal|hour|noon|midnight})"
        r"|{three_quarters} (?P<three_quarters>{cardinal|hour})"
        r"|{quarter_before} (?P<quarter_before>{cardinal|hour})"
        r"|(?:(?P<minutes>{cardinal|minute|digits})(?P<counted> {minute_units})?|(?P<quarter>{quarter})) (?:(?P<past>{past})|(?P<to>{to})) (?P<halved>{half_before} )?(?P<dial>{cardinal|hour|noon|midnight})(?: ?{hour_words})?"
        r"|(?P<spelled>{cardinal|hour}) ?{hour_words|hour_letters}(?! {not_after}(?!\w))(?: (?:(?P<half_after>{half_after})|(?P<quarter_after>{quarter_after})|(?P<quarter_to_after>{quarter_to_after})|{minus} (?P<lacking>{cardinal|minute|digits})|(?:{and_words} )?(?P<extra>{said})(?! x| ?{hour_words}))(?![x\w]))?"
        r"|(?P<english>{cardinal})(?:(?: ?- ?| )(?P<english_minutes>{cardinal}))? ?(?={am|pm})"
        r"|(?P<dialled>{cardinal}) (?P<dialled_minutes>{cardinal})(?= {before_noon|after_noon|night})"
        r"|(?<![:.{hour_letters}])(?<![{hour_letters}] )(?P<parted>{cardinal|hour})(?= {before_noon|after_noon|night}| D)"
        r"|(?P<cue>{bare_at}) (?P<at>{cardinal})(?: (?P<at_minutes>{cardinal}))?(?= ?(?:[.,;!?)\n]|$| {before_noon|after_noon|night|through|and_words|relative|weekday}|{before_noon|after_noon|night}))"
        r")(?: ?(?P<half1>{am|pm}))?(?![x9{digits}])"
        + "{PART}"
    ),
    "worded_range": (
        r"(?={from_words|between}){from_words|between} (?P<first>{cardinal}) (?:{through|and_words}) (?P<last>{cardinal})"
        r"(?: ?{hour_words}(?![x'\w])| ?(?P<half>{am|pm})|(?=,? {before_noon|after_noon|night})){PART}"
    ),
    "part": r"{before_noon|after_noon|night}",
    "offset": (
        r"(?:{utc} ?(?=[+-])|(?<=T) ?(?=[+-]{clock|digits}))(?:(?P<plus>\+) ?|-)(?P<hours>{digits|clock})(?::?(?P<minutes>{minute}))?(?![:.])|{utc}"
    ),
    "zone": r"(?P<name>{zone})(?![x\w])",
    "range": r"(?: ?-{GAP}|,?{GAP}(?:{through}|- {through}){GAP})(?:{articles}\.? )?",
    "time_range": r"(?: ?\(?{zone|utc}\)?)?(?: ?-{GAP}|{GAP}{through|and_words}{GAP})(?:{approximate|bare_at} )?(?:{before_noon|after_noon|night} (?:{bare_at} )?)?",
    "led": r"(?:{from_words|between}) (?P<hour>{hour|cardinal})(?P<part> {before_noon|after_noon|night})?{GAP}(?:{through|and_words}){GAP}$",
    "year_behind": r" T+(?: {zone|utc}| ?[+-][{clock}{digits}])? (?P<year>{year})(?![{digits}9]|[:.,/-]{digits}| ?{not_after|hour_words|am|pm})",
    "again": r" ?(?:[(,/|=]|{and_words}){0,2} ?",
    "zoned": r" ?\(?{zone|utc}",
    "until": r"{until_words}:? ?(?:{approximate} )?$",
    "between": r"{between|from_words}",
    "tells_time": r"{digits|hour|clock|cardinal|noon|midnight}|D(?={tee})",
    "tells_date": r"{digits|year|clock|old_year|month|weekday|ordinal|seasons}|9(?={tee}| ?$)",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled patterns of one language, by name, with its lexicon."""

    code: str
    lexicon: Lexicon
    patterns: dict[str, re.Pattern[str]]


@lru_cache(maxsize=8)
def grammar(code: str) -> Grammar:
    """Return the grammar of a language."""
    words = lexicon(code)
    return Grammar(code, words, {name: later(_expand(source, words.classes)) for name, source in _PATTERNS.items()})


def _expand(source: str, classes: dict[str, str]) -> str:
    """Put the parts and the classes of the language into a pattern."""
    while match := re.search(r"\{([A-Z]+)\}", source):
        source = source.replace(match[0], _PARTS[match[1]])
    inside = re.compile(r"\[[^\[\]]*\]")
    source = inside.sub(lambda found: re.sub(r"\{([a-z_|]+)\}", lambda m: _characters(m[1], classes), found[0]), source)
    return re.sub(r"\{([a-z_|][a-z0-9_|]*)\}", lambda m: _union(m[1], classes), source)


def _characters(roles: str, classes: dict[str, str]) -> str:
    """Return the symbols of some roles as they stand inside a character class."""
    return "".join(
        part if len(part) == 1 else classes[part][1:-1] for part in roles.split("|") if classes.get(part) != "[^\\s\\S]"
    )


def _union(roles: str, classes: dict[str, str]) -> str:
    return f"[{_characters(roles, classes)}]" if _characters(roles, classes) else "[^\\s\\S]"
