"""Links into chapters as people see them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import discord

from domain.chapters import Chapter
from domain.invites import Invite, Result
from domain.text import cut, escape
from views import colours
from views.reply import Part, Reply, button, option, rows, select
from views.texts import Say
from views.times import stamp


def made(chapter: Chapter, invite: Invite, say: Say) -> Reply:
    """A new link, with what it does and how to follow it."""
    lines = [say("invite-made", chapter=escape(chapter.name), address=invite.address)]
    until = stamp(invite.expires, "R") if invite.expires else ""
    lines.append(say("invite-limits", until=until or "none", most=invite.most))
    if chapter.role is not None:
        lines.append(say("invite-gives" if invite.role else "invite-gives-later"))
    return Reply("\n".join(lines), rows=rows(_buttons(invite, say)))


def _buttons(invite: Invite, say: Say) -> tuple[Part, ...]:
    return (
        button(say("button-invite-uses"), "invite.uses", invite.code),
        button(
            say("button-invite-end"),
            "invite.end",
            invite.code,
            style=discord.ButtonStyle.danger,
        ),
    )


def uses(result: Result | None, say: Say, *, now: datetime) -> Reply:
    """What came of one link so far."""
    return Reply(say("invite-uses-none") if result is None else _line(result, say, now=now))


def listing(chapter: Chapter, results: Sequence[Result], say: Say, *, now: datetime) -> Reply:
    """The links into a chapter, with a select to switch one off."""
    if not results:
        return Reply(say("invite-list-none", chapter=escape(chapter.name)))
    title = cut(say("invite-list-title", chapter=escape(chapter.name)), 256)
    lines = [_line(one, say, now=now) for one in results]
    shown = discord.Embed(
        title=title, description=cut("\n".join(lines), 4096), colour=colours.CHAPTERS
    )
    still_open = [one.invite for one in results if one.invite.is_open(now)]
    options = [option(one.code, one.code) for one in still_open]
    choose = (select(say("invite-end-which"), "invite.off", options=options),) if options else ()
    return Reply(embeds=(shown,), rows=rows(choose))


def _line(result: Result, say: Say, *, now: datetime) -> str:
    """A link: until when it holds, how many came by it, and how many of them stayed."""
    invite = result.invite
    line = say(
        "invite-line",
        address=invite.address,
        by=f"<@{invite.by}>",
        state=_state(invite, say, now=now),
        joined=result.joined,
        uses=max(invite.uses, result.joined),
    )
    if result.settled:
        line += " " + say("invite-stayed", stayed=result.stayed, settled=result.settled)
    return line


def _state(invite: Invite, say: Say, *, now: datetime) -> str:
    if invite.ended is not None:
        return say("invite-state-off")
    if not invite.is_open(now):
        return say("invite-state-over")
    if invite.expires is None:
        return say("invite-state-open")
    return say("invite-state-until", until=stamp(invite.expires, "R"))


def ended(chapter: Chapter, say: Say, *, again: bool) -> Reply:
    """The link is switched off."""
    key = "invite-ended-again" if again else "invite-ended"
    return Reply(say(key, chapter=escape(chapter.name)))
