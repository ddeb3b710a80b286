"""Naming connectors and listing them: mentions that ping nobody."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain import connectors as rules
from domain.text import cut, escape
from views import colours
from views.chapters import mentions
from views.reply import Part, Reply, rows
from views.texts import Say


def outcome(result: object, say: Say) -> Reply:
    """What naming or removing a connector came to."""
    match result:
        case rules.Added(chapter, someone):
            key = "connector-added"
        case rules.AlreadyConnector(chapter, someone):
            key = "connector-already"
        case rules.Removed(chapter, someone, left):
            key = "connector-removed" if left else "connector-removed-last"
        case _:
            raise TypeError(type(result))
    return Reply(say(key, who=f"<@{someone.id}>", chapter=escape(chapter.name)))


def of_chapter(name: str, members: Sequence[int], say: Say) -> Reply:
    """Who animates one chapter."""
    if not members:
        return Reply(say("connector-list-nobody", chapter=escape(name)))
    people = mentions(members, say)
    return Reply(say("connector-list-of", chapter=escape(name), people=people))


def listing(
    animated: Sequence[tuple[str, Sequence[int]]], say: Say, pages: tuple[Part, ...]
) -> Reply:
    """A page of chapters with their connectors."""
    if not animated:
        return Reply(say("connector-list-none"))
    lines = [f"**{cut(escape(name), 100)}** · {_few(members, say)}" for name, members in animated]
    shown = discord.Embed(
        title=say("connector-list-title"),
        description=cut("\n".join(lines), 4096),
        colour=colours.PEOPLE,
    )
    return Reply(embeds=(shown,), rows=rows(pages))


def _few(members: Sequence[int], say: Say) -> str:
    """The first of many, so that ten chapters fit in one message."""
    if len(members) <= 8:
        return mentions(members, say)
    return f"{mentions(members[:8], say)}, +{len(members) - 8}"
