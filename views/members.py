"""People as others see them: the list, the profile."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain import identities
from domain.members import LISTS, Field, Profile
from domain.text import cut, escape
from views import colours
from views.reply import Part, Reply, option, rows, select
from views.texts import Say

_TAGS_IN_A_LINE = 4
_VALUE = 480  # characters before they are escaped, which can double them


def listing(
    people: Sequence[Profile],
    say: Say,
    *,
    empty: str,
    respelled: bool = False,
    pages: tuple[Part, ...] = (),
) -> Reply:
    """A page of people, with a select to open one."""
    if not people:
        return Reply(empty, rows=rows(pages))
    lines = [line(one) for one in people]
    shown = discord.Embed(
        title=say("member-list-title"),
        description=cut("\n".join(lines), 4096),
        colour=colours.PEOPLE,
    )
    note = say("member-list-respelled") if respelled else None
    return Reply(note, (shown,), rows((opener(people, say),), pages))


def line(profile: Profile) -> str:
    """One person in a list: the name, and what is open of city, skills and chapters."""
    marks = [f"**{_name(profile)}** (<@{profile.id}>)"]
    if city := profile.fields.get(Field.CITY):
        marks.append(escape(cut(city[0], 60)))
    said = (*profile.fields.get(Field.SKILLS, ()), *profile.fields.get(Field.TOPICS, ()))
    if tags := tuple(dict.fromkeys(said)):
        marks.append(escape(cut(", ".join(tags[:_TAGS_IN_A_LINE]), 100)))
    elif profile.chapters:
        marks.append(escape(cut(", ".join(profile.chapters), 60)))
    return " · ".join(marks)


def _name(profile: Profile) -> str:
    return escape(cut(profile.name, 60))


def opener(people: Sequence[Profile], say: Say) -> Part:
    """A select that opens one of ``people``."""
    options = [
        option(
            one.name,
            str(one.id),
            description=", ".join(one.fields.get(Field.CITY, ())) or None,
        )
        for one in people
    ]
    return select(say("member-open"), "member.open", options=options)


def card(profile: Profile, say: Say) -> Reply:
    """A profile, as far as it is open to the reader."""
    return Reply(embeds=(embed(profile, say),))


def embed(profile: Profile, say: Say) -> discord.Embed:
    """The fields that are there; on one's own profile each with who sees it."""
    shown = discord.Embed(title=cut(_name(profile), 256), colour=colours.PEOPLE)
    shown.description = f"<@{profile.id}>"
    for field in Field:
        content = profile.chapters if field is Field.CHAPTERS else profile.fields.get(field, ())
        if not content:
            continue
        shown.add_field(
            name=cut(_title(profile, field, say), 256),
            value=cut(_content(field, content, say), 1024),
            inline=field in {Field.CITY, Field.LANGUAGES},
        )
    return shown


def _title(profile: Profile, field: Field, say: Say) -> str:
    name = say(f"profile-{field}")
    if field not in profile.levels:
        return name
    return say("profile-field-level", field=name, level=say(f"level-{profile.levels[field]}"))


def _content(field: Field, content: Sequence[str], say: Say) -> str:
    if field is Field.IDENTITY:
        content = [identities.shown(one, say.language) for one in content]
    between = "\n" if field is Field.LINKS else ", "
    text = between.join(content) if field in LISTS or field is Field.CHAPTERS else content[0]
    return escape(cut(text, _VALUE))
