"""The roles of chapters as people see them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import discord

from domain import chapter_roles as rules
from domain.chapters import AlreadyIn, Chapter, Joined, Left, WasNotIn
from domain.roles import State
from domain.text import cut, escape
from views import colours
from views.chapters import without_role
from views.reply import Reply
from views.texts import Say


@dataclass(frozen=True, slots=True)
class Shown:
    """A role of a chapter: how it stands, how many people have it; ``members``: it is theirs all."""

    role: int
    state: State
    people: int
    members: bool = False


def outcome(result: object, who: int, say: Say) -> Reply:
    """What registering, giving or taking a role came to; ``who`` it was about (0: nobody)."""
    person = f"<@{who}>"
    match result:
        case rules.Registration(chapter, role, again):
            key = "role-registered-again" if again else "role-registered"
            return Reply(say(key, chapter=escape(chapter), role=f"<@&{role}>"))
        case rules.Unregistered(chapter, role, holders):
            text = say("role-removed", chapter=escape(chapter), role=f"<@&{role}>", people=holders)
            return Reply(text)
        case rules.Entrusted(chapter, role, person_id, again):
            key = "role-given-again" if again else "role-given"
            return Reply(say(key, who=f"<@{person_id}>", role=f"<@&{role}>"))
        case rules.Withdrawn(_, role, person_id, held):
            key = "role-taken" if held else "role-taken-unheld"
            return Reply(say(key, who=f"<@{person_id}>", role=f"<@&{role}>"))
        case Joined(chapter, _, withheld):
            text = say("role-member", who=person, chapter=escape(chapter.name))
            return Reply(text + without_role(withheld, say))
        case AlreadyIn(chapter, withheld):
            text = say("role-member-already", who=person, chapter=escape(chapter.name))
            return Reply(text + without_role(withheld, say))
        case Left(chapter, _):
            return Reply(say("role-member-left", who=person, chapter=escape(chapter.name)))
        case WasNotIn(chapter):
            return Reply(say("role-member-not", who=person, chapter=escape(chapter.name)))
    raise TypeError(type(result))


def listing(chapter: Chapter, shown: Sequence[Shown], say: Say) -> Reply:
    """The roles of a chapter, with how each stands and how many people have it."""
    title = cut(say("roles-title", chapter=escape(chapter.name)), 256)
    lines = [_line(one, say) for one in shown]
    if not any(one.members for one in shown):
        lines.insert(0, say("roles-none-of-members"))
    if all(one.members for one in shown):
        lines.append(say("roles-none-further"))
    card = discord.Embed(
        title=title, description=cut("\n".join(lines), 4096), colour=colours.CHAPTERS
    )
    return Reply(embeds=(card,))


def _line(one: Shown, say: Say) -> str:
    key = "roles-line-members" if one.members else "roles-line"
    return say(
        key,
        role=f"<@&{one.role}>",
        people=one.people,
        state=say(f"role-state-{one.state}"),
    )
