"""A language pack, section by section."""

from announce_parse.languages.sections.base import Section
from announce_parse.languages.sections.blocks import BlockWords
from announce_parse.languages.sections.organisations import Holders, Organisations
from announce_parse.languages.sections.people import People
from announce_parse.languages.sections.places import Places
from announce_parse.languages.sections.practical import Changes, Money, Presence, SignUp, Statuses
from announce_parse.languages.sections.purposes import Purposes
from announce_parse.languages.sections.reliability import Claims, Placeholders, Reports
from announce_parse.languages.sections.temporal import Temporal
from announce_parse.languages.sections.titles import Titles


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
