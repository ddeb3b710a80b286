"""What people are told of foundings: questions, invitations, news."""

from __future__ import annotations

import discord

from domain.founding_notices import FoundingNews, Invitation, NeighbourAsked
from domain.foundings import Status
from domain.text import escape
from views.quotes import quoted
from views.reply import Part, Reply, button, rows
from views.texts import Say

_GREEN = discord.ButtonStyle.success
_INTO_CHAPTER = frozenset({"formed", "rests-neighbour"})


def asked(notice: NeighbourAsked, say: Say) -> Reply:
    """Somebody would begin a chapter: is anyone of the silent one there?"""
    founding = notice.founding
    content = say(
        "founding-asked",
        who=f"<@{founding.member}>",
        name=escape(founding.name),
        chapter=escape(notice.neighbour.name),
        same="yes" if founding.chapter == founding.neighbour else "no",
    )
    words = quoted(founding.why, 500)
    parts = (
        button(say("button-we-are-here"), "founding.here", founding.id, style=_GREEN),
        button(say("button-let-them"), "founding.let", founding.id),
    )
    return Reply(f"{content}\n{words}", rows=rows(parts), private=False)


def invitation(notice: Invitation, say: Say) -> Reply:
    """Someone wished for a chapter there: one begins, or has begun."""
    standing = notice.standing
    founding = standing.founding
    place, name = escape(notice.place), escape(founding.name)
    if founding.status is Status.FORMED and standing.chapter is not None:
        way = button(say("button-join"), "chapter.join", standing.chapter.id, style=_GREEN)
        return Reply(
            say("founding-invited-formed", place=place, name=name),
            rows=rows((way,)),
            private=False,
        )
    parts = (button(say("button-im-in"), "founding.open", founding.id, style=_GREEN),)
    content = say("founding-invited", place=place, name=name, who=f"<@{founding.member}>")
    return Reply(content, rows=rows(parts), private=False)


def news(notice: FoundingNews, say: Say) -> Reply:
    """A word to one person, with the way to what it is about."""
    founding, chapter = notice.founding, notice.chapter
    content = say(
        f"founding-news-{notice.what}",
        name=escape(founding.name),
        about=escape(notice.about) if notice.about else "none",
        calendar=f"<{notice.calendar}>" if notice.calendar else "none",
    )
    parts: list[Part] = []
    if notice.what == "stalled":
        parts.append(button(say("button-go-on"), "founding.on", founding.id, style=_GREEN))
        parts.append(button(say("button-rest"), "founding.rest", founding.id))
    if notice.what in _INTO_CHAPTER and chapter is not None:
        parts.append(button(say("button-join"), "chapter.join", chapter.id, style=_GREEN))
    parts.append(button(say("button-details"), "founding.open", founding.id))
    return Reply(content, rows=rows(parts), private=False)
