"""Wishes: the date that one gets, and the news for those who were interested."""

from __future__ import annotations

import discord

from domain.hosting_notices import WishDated
from domain.text import escape
from domain.wishes import Dated, DateProposed
from views.events_card import embed
from views.reply import Reply, button, rows
from views.texts import Say
from views.times import stamp, wall

_GREEN = discord.ButtonStyle.success


def preview(result: DateProposed, say: Say) -> Reply:
    """The date that was understood; who will hear of it."""
    event = result.event
    content = say(
        "wish-date-preview",
        title=escape(event.title),
        when=stamp(event.starts),
        wall=wall(event.starts, event.zone, say),
        told=result.told,
    )
    parts = (
        button(say("button-confirm"), "date.confirm", result.draft, style=_GREEN),
        button(say("button-discard"), "date.discard", result.draft),
    )
    return Reply(content, (embed(event, say),), rows(parts))


def dated(result: Dated, say: Say) -> Reply:
    """The wish is an event now."""
    event = result.event
    content = say(
        "wish-dated", title=escape(event.title), when=stamp(event.starts), told=result.told
    )
    return Reply(content, (embed(event, say),))


def news(notice: WishDated, say: Say) -> Reply:
    """For who was interested: it has a date; do they come?"""
    event = notice.event
    content = say("wish-news", title=escape(event.title), when=stamp(event.starts))
    parts = (
        button(say("button-going"), "event.going", event.id, style=_GREEN),
        button(say("button-maybe"), "event.maybe", event.id),
        button(say("button-cannot"), "event.cannot", event.id),
        button(say("button-details"), "event.details", event.id),
    )
    return Reply(content, (embed(event, say),), rows(parts), private=False)
