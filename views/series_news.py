"""News of series, and the question whether a quiet one goes on, as messages."""

from __future__ import annotations

import re

import discord

from domain.series_news import SeriesChanged, SeriesEnded, StillOn
from domain.text import escape
from views.reply import Part, Reply, button, rows
from views.series import every
from views.texts import Say
from views.times import stamp

_SPACES = re.compile(r" {2,}")


def changed(notice: SeriesChanged, say: Say) -> Reply:
    """Dates that they answered moved or went, all in one message."""
    following = notice.following
    content = say(
        "notice-series-changed",
        title=escape(notice.series.title),
        moved=notice.moved,
        cancelled=notice.cancelled,
        both="yes" if notice.moved and notice.cancelled else "no",
        reason=escape(notice.reason) if notice.reason else "none",
        when=stamp(following.starts) if following else "none",
    )
    part: Part = button(say("button-details"), "series.open", notice.series.id)
    if following is not None:
        part = button(say("button-details"), "event.details", following.id)
    return Reply(_SPACES.sub(" ", content).strip(), rows=rows((part,)), private=False)


def ended(notice: SeriesEnded, say: Say) -> Reply:
    """No date that they answered takes place any more."""
    content = say(
        "notice-series-ended",
        title=escape(notice.series.title),
        every=every(notice.series.rule, say),
        cancelled=notice.cancelled,
        reason=escape(notice.reason) if notice.reason else "none",
    )
    details = button(say("button-details"), "series.open", notice.series.id)
    return Reply(content, rows=rows((details,)), private=False)


def still_on(notice: StillOn, say: Say) -> Reply:
    """Does it go on? Asked of whoever may say so."""
    facts = {
        "title": escape(notice.series.title),
        "every": every(notice.series.rule, say),
        "when": stamp(notice.following.starts),
    }
    if notice.organiser is None:
        content = say("notice-series-still-on", **facts)
    else:
        content = say("notice-series-still-on-other", organiser=str(notice.organiser), **facts)
    green, grey = discord.ButtonStyle.success, discord.ButtonStyle.secondary
    parts: list[Part] = [
        button(say("button-keep-going"), "series.keep", notice.series.id, style=green)
    ]
    if notice.series.chapter is not None:
        parts.append(button(say("button-end-series"), "series.end", notice.series.id, style=grey))
    else:  # stewards are known in the server only
        content += "\n" + say("notice-series-server")
    return Reply(content, rows=rows(parts), private=False)
