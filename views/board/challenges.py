"""Challenges: their card, who is in, and what their people are told."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.board import Post, Status
from domain.board_notices import ChallengeCard, TeamNews
from domain.text import cut, escape
from views import colours
from views.quotes import quoted
from views.reply import Part, Reply, button, rows
from views.texts import Say
from views.times import stamp

_GREEN = discord.ButtonStyle.success
_TEXT = 300


def day(post: Post) -> str:
    """When it takes place: a moment, or a day."""
    known = post.challenge
    if known is None:
        return stamp(post.until, "D")
    return stamp(known.starts, "D" if known.whole_day else "F")


def add_fields(shown: discord.Embed, post: Post, team: Sequence[int], say: Say) -> None:
    """Its day, who is in, and what came of it."""
    known = post.challenge
    if known is None:
        return
    when = f"{day(post)} · {stamp(known.starts, 'R')}"
    shown.add_field(name=say("team-when"), value=when, inline=False)
    size = say("team-size", number=len(team), size=known.size)
    people = mentions((post.member, *team))
    shown.add_field(name=size, value=cut(people, 1024), inline=False)
    if post.outcome:
        shown.add_field(
            name=say("team-outcome"), value=cut(escape(post.outcome), 1024), inline=False
        )


def mentions(members: Sequence[int]) -> str:
    """People, as Discord names them."""
    return ", ".join(f"<@{member}>" for member in members)


def presses(post: Post, team: Sequence[int], say: Say, *, is_in: bool | None) -> list[Part]:
    """*I'm in* and *Not any more*; ``is_in`` of the one who reads, ``None``: of many."""
    if not post.is_open or post.challenge is None:
        return []
    parts: list[Part] = []
    if not is_in and len(team) < post.challenge.size:
        parts.append(button(say("button-team-in"), "team.join", post.id, style=_GREEN))
    if is_in is not False and team:
        parts.append(button(say("button-team-out"), "team.leave", post.id))
    return parts


def card(notice: ChallengeCard, say: Say) -> Reply:
    """The challenge where its people are."""
    post = notice.post
    shown = discord.Embed(
        title=say("post-title-challenge"),
        colour=colours.GATHERING if post.is_open else colours.RESTING,
    )
    if post.status is Status.REMOVED:
        shown.description = say("post-removed")
    else:
        shown.description = cut(escape(post.text), 2000)
        where = escape(post.city) if post.city else say("post-anywhere")
        shown.add_field(name=say("post-where"), value=where, inline=False)
        add_fields(shown, post, notice.team, say)
        if not post.is_open:
            shown.set_footer(text=say("team-over"))
    parts = presses(post, notice.team, say, is_in=None)
    parts.append(button(say("button-details"), "post.show", post.id))
    return Reply(embeds=(shown,), rows=rows(parts), private=False)


def joined(post: Post, team: Sequence[int], say: Say, *, fresh: bool, full: bool) -> Reply:
    """They are in."""
    if not fresh:
        return Reply(say("team-joined-already"))
    size = post.challenge.size if post.challenge else len(team)
    key = "team-joined-full" if full else "team-joined"
    return Reply(say(key, when=day(post), missing=size - len(team)))


def left(say: Say, *, was_in: bool) -> Reply:
    """They are not in any more."""
    return Reply(say("team-left" if was_in else "team-left-already"))


def news(notice: TeamNews, say: Say) -> Reply:
    """A word to one person of a challenge."""
    post = notice.post
    content = say(
        f"team-news-{notice.what}",
        when=day(post),
        relative=stamp(post.challenge.starts if post.challenge else post.until, "R"),
        people=mentions((post.member, *notice.team)),
        who=f"<@{notice.who}>",
    )
    parts: list[Part] = []
    if notice.what == "after":
        parts.append(button(say("button-how-it-went"), "post.done", post.id, style=_GREEN))
    elif notice.to.person != post.member:
        parts.append(button(say("button-team-out"), "team.leave", post.id))
    parts.append(button(say("button-details"), "post.show", post.id))
    return Reply(f"{content}\n{quoted(post.text, _TEXT)}", rows=rows(parts), private=False)
