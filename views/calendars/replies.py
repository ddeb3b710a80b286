"""What is said of a person's calendar: its link, its file, and whether to replace the link."""

from __future__ import annotations

import io
from typing import Literal

import discord

from domain.calendars import Feed, Scope
from domain.text import escape, slugify
from views.calendars.lines import webcal
from views.calendars.writing import Written
from views.reply import Part, Reply, button, rows
from views.texts import Say

Asked = Literal["renew", "off"]
"""What may be done to a link, once its owner is sure."""
_RED = discord.ButtonStyle.danger


def calendar(
    feed: Feed,
    written: Written,
    link: tuple[str, Scope, int | None] | None,
    say: Say,
    *,
    steward: bool,
) -> Reply:
    """A person's calendar as a file, with the link to subscribe to if there is one.

    ``link`` is its address, its scope and its chapter. ``steward``: they hear which setting a
    link would need.
    """
    what = _what(feed, say)
    files = (discord.File(io.BytesIO(written.body), filename=_filename(feed)),)
    if link is None:
        why = "steward" if steward else "member"
        return Reply(say("calendar-reply-file", what=what, why=why), files=files)
    address, scope, chapter = link
    content = say("calendar-reply", what=what, https=address, webcal=webcal(address))
    return Reply(content, rows=_buttons(scope, chapter, say), files=files)


def renewed(address: str, scope: Scope, chapter: int | None, say: Say) -> Reply:
    """The new link stands in the place of the old one."""
    content = say("calendar-renewed", https=address, webcal=webcal(address))
    return Reply(content, rows=_buttons(scope, chapter, say))


def sure(what: Asked, scope: Scope, chapter: int | None, say: Say) -> Reply:
    """Whether the link shall really stop working, before it does."""
    given = _carried(scope, chapter)
    parts = (
        button(say(f"button-calendar-{what}"), f"calendar.{what}-sure", *given, style=_RED),
        button(say("button-keep"), "calendar.keep"),
    )
    return Reply(say(f"calendar-{what}-sure"), rows=rows(parts))


def switched_off(was: bool, say: Say) -> Reply:
    """The link leads nowhere."""
    return Reply(say("calendar-off" if was else "calendar-off-already"))


def kept(say: Say) -> Reply:
    """Nothing was changed."""
    return Reply(say("calendar-kept"))


def _buttons(scope: Scope, chapter: int | None, say: Say) -> tuple[tuple[Part, ...], ...]:
    given = _carried(scope, chapter)
    parts = (
        button(say("button-calendar-renew"), "calendar.renew", *given),
        button(say("button-calendar-off"), "calendar.off", *given),
    )
    return rows(parts)


def _carried(scope: Scope, chapter: int | None) -> tuple[str, int]:
    return scope.value, chapter or 0


def _what(feed: Feed, say: Say) -> str:
    match feed.scope:
        case Scope.MINE:
            return say("calendar-what-mine")
        case Scope.CHAPTER:
            return say("calendar-what-chapter", chapter=escape(feed.chapter or ""))
        case Scope.ALL:
            return say("calendar-what-all", network=escape(feed.network))


def _filename(feed: Feed) -> str:
    return f"{slugify(feed.chapter or feed.network) or 'calendar'}.ics"
