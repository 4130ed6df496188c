"""Words that tell which part somebody has."""

from announce_parse.languages.sections.base import Section, Words


class Cues(Section):
    """Words that tell what stands near them, in lower case; several words where only they together tell it.

    Attributes:
        moderator, speaker, guest, host, performer, organiser, contact: of people in that role (headings, nouns, verbs).
        partner: in front of organisations that take part, support or pay.
        place, title: in front of a place, of the event's title.
        attendees: headings of lists of those who come, or who judge submissions: not participants.
        mentioned: near people who do not take part (composers, authors, ministers).
    """

    moderator: Words
    speaker: Words
    guest: Words
    host: Words
    performer: Words
    organiser: Words
    contact: Words
    partner: Words
    place: Words
    title: Words
    attendees: Words
    mentioned: Words


class RoleWords(Section):
    """Words that tell by themselves which part somebody has, in lower case.

    Attributes:
        called: what somebody in that role is called, one or several ('moderator', 'bankgasten'), also in headings.
        as_title: likewise, but a job title, an instrument or a voice as well ('docent', 'sopraan'): see `positions`.
        brought_by: what stands in front of the name ('gemodereerd door').
        does: what stands behind the name ('modereert').
        leads: what stands in front of the name, and counts where a discussion is spoken of ('onder leiding van').
        between: what stands between two names whose role it tells ('in dialoog met').
        surely: what stands in front of the name, and tells who speaks even where others play ('toespraken van').
    """

    called: Words
    as_title: tuple[str, ...] = ()
    brought_by: tuple[str, ...] = ()
    does: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    surely: tuple[str, ...] = ()


class Act(Section):
    """What those of a role do, where the verb alone does not tell it.

    Attributes:
        role: the role; "teacher" is a speaker who is told more surely, "leader" who leads a group, a discussion or a
            lesson.
        verbs: forms of verbs of whose subject a sentence tells it with one of the objects or particles.
        objects: words of such a sentence ('Grußwort'); `*` at the start or the end stands for any letters.
        particles: what ends such a sentence or clause ('führt … ein').
        done: participles behind which, or in front of which, 'by' and the name stand ('eröffnet wird … von').
        nouns: nouns of what somebody does, behind 'under' and in front of the name ('unter der bewährten Leitung von').
    """

    role: str
    verbs: tuple[str, ...] = ()
    objects: tuple[str, ...] = ()
    particles: tuple[str, ...] = ()
    done: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()


class Roles(Section):
    """The words of each role."""

    moderator: RoleWords
    speaker: RoleWords
    guest: RoleWords
    host: RoleWords
    performer: RoleWords
    organiser: RoleWords
    contact: RoleWords
