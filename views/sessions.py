"""One session as people see it: opened, picked, proposed, changed, and just before it begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

import discord

from domain import programme
from domain.events import Event, Status
from domain.programme import Clash, Listed, Picked, Session, SessionSoon
from domain.text import cut, escape
from domain.times import wall_at
from views import colours
from views.events_card import moment
from views.programme import kind_text, speaker_text
from views.reply import Part, Reply, button, modal, rows
from views.texts import Say
from views.times import day, length, stamp

_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger
_LENGTH_LIMIT, _WHEN_LIMIT = 40, 100  # characters of what is typed in a form


def session_embed(event: Event, session: Session, say: Say) -> discord.Embed:
    """What a session is, when, where and with whom."""
    item = session.item
    shown = discord.Embed(title=cut(escape(item.title), 256), colour=colours.EVENTS)
    times = f"{stamp(session.starts)} – {stamp(session.ends, 't')}"
    if not event.is_dated:
        times = moment(event, say)
    elif not event.online:
        times += "\n" + say(
            "session-wall",
            day=day(session.wall.date(), say.language),
            begins=f"{session.wall:%H:%M}",
            ends=f"{wall_at(session.ends, session.zone):%H:%M}",
        )
    shown.add_field(name=say("event-when"), value=times, inline=False)
    if item.room:
        shown.add_field(name=say("session-room"), value=escape(item.room))
    if item.speaker:
        shown.add_field(name=say("session-speaker"), value=speaker_text(item.speaker))
    footer = " · ".join(filter(None, (kind_text(session, say), cut(event.title, 100))))
    shown.set_footer(text=footer)
    return shown


def warnings(clashes: Iterable[Clash], say: Say) -> list[str]:
    """A line for each of the first five things that take place at the same time."""
    return [
        say(
            f"session-clash-{clash.what}",
            title=escape(clash.other.title),
            room=escape(clash.other.item.room or ""),
            begins=stamp(clash.other.starts, "t"),
            ends=stamp(clash.other.ends, "t"),
        )
        for clash in list(clashes)[:5]
    ]


def opened(
    event: Event,
    listed: Listed,
    clashes: Iterable[Clash],
    page: int,
    say: Say,
    *,
    organises: bool,
    now: datetime,
    said: Sequence[str] = (),
) -> Reply:
    """One session, with what the person may do with it; ``said``: what just came of it."""
    session = listed.session
    where = (event.id, session.id, page)
    parts: list[Part] = []
    if listed.picked:
        parts.append(button(say("button-unpick"), "session.unpick", *where))
    elif session.ends > now and event.status is Status.PLANNED:
        parts.append(button(say("button-pick"), "session.pick", *where, style=_GREEN))
    if organises and not event.is_over(now) and event.status is Status.PLANNED:
        parts.append(button(say("button-session-edit"), "session.edit", *where))
        parts.append(button(say("button-session-remove"), "session.ask", *where))
    parts.append(button(say("button-programme-all"), "programme.page", event.id, page))
    lines = [*said, *warnings(clashes, say)]
    if organises and not programme.is_inside(session, event):
        lines.append(say("session-outside"))
    return Reply("\n".join(lines) or None, (session_embed(event, session, say),), rows=rows(parts))


def soon(notice: SessionSoon, say: Say) -> Reply:
    """The reminder, a few minutes before a session that was picked."""
    event, session = notice.event, notice.session
    content = say(
        "notice-session-late" if notice.late else "notice-session",
        title=escape(session.title),
        event=escape(event.title),
        when=stamp(session.starts, "t"),
        relative=stamp(session.starts, "R"),
        room=escape(session.item.room) if session.item.room else "none",
    )
    if notice.mention is not None:
        content = f"<@{notice.mention}> {content}"
    details = button(say("button-details"), "session.show", event.id, session.id, 0)
    mention = (notice.mention,) if notice.mention is not None else ()
    return Reply(content, rows=rows((details,)), private=False, mention=mention)


def picked(result: Picked, say: Say, *, closed: bool) -> list[str]:
    """What is said once a session was picked. ``closed``: their direct messages are closed."""
    key = "session-picked" if result.reminded else "session-picked-quietly"
    lines = [say(key, title=escape(result.session.title))]
    if closed and result.reminded:
        lines.append(say("reminder-dm-closed"))
    return lines


def unpicked(session: Session, say: Say) -> list[str]:
    """What is said once a session was taken off one's own programme."""
    return [say("session-unpicked", title=escape(session.title))]


def preview(
    event: Event,
    session: Session,
    clashes: Iterable[Clash],
    draft: int,
    say: Say,
    *,
    before: Session | None = None,
) -> Reply:
    """What was understood of a session, new or changed, waiting for a *Confirm*."""
    lines = [
        say(
            "session-preview",
            when=stamp(session.starts),
            length=length(session.item.length, say),
            event=escape(event.title),
        )
    ]
    if before is not None and before.starts != session.starts:
        lines.append(say("session-preview-before", before=stamp(before.starts)))
    lines += warnings(clashes, say)
    parts = (
        button(say("button-confirm"), "session.confirm", draft, style=_GREEN),
        button(say("button-discard"), "session.discard", draft),
    )
    return Reply("\n".join(lines), (session_embed(event, session, say),), rows(parts))


def saved(event: Event, session: Session, say: Say, *, fresh: bool) -> Reply:
    """It stands in the programme."""
    content = say(
        "session-created" if fresh else "session-changed",
        title=escape(session.title),
        event=escape(event.title),
        when=stamp(session.starts),
    )
    parts = (button(say("button-programme-all"), "programme.page", event.id, 0),)
    return Reply(content, (session_embed(event, session, say),), rows(parts))


def ask_removal(event: Event, session: Session, page: int, say: Say) -> Reply:
    """What removing a session does, before it is done."""
    content = say("session-remove", title=escape(session.title), event=escape(event.title))
    parts = (
        button(say("button-confirm"), "session.remove", event.id, session.id, style=_RED),
        button(say("button-keep"), "session.show", event.id, session.id, page),
    )
    return Reply(content, rows=rows(parts))


def removed(event: Event, session: Session, say: Say) -> Reply:
    """It is in the programme no more."""
    content = say("session-removed", title=escape(session.title), event=escape(event.title))
    return Reply(
        content, rows=rows((button(say("button-programme-all"), "programme.page", event.id, 0),))
    )


def when_text(session: Session) -> str:
    """The start of a session as its form shows it, in a form that every language reads."""
    return f"{session.wall:%Y-%m-%d %H:%M}"


def length_text(session: Session) -> str:
    """The length of a session as its form shows it."""
    return f"{session.item.length // timedelta(minutes=1)} min"


def form(event: Event, session: Session, say: Say) -> discord.ui.Modal:
    """The modal in which organisers change a session, with what is there now."""
    item = session.item
    asked = modal(say("session-form"), "session.change", event.id, session.id)
    for name, now, most in (
        ("title", item.title, programme.TITLE_LIMIT),
        ("when", when_text(session), _WHEN_LIMIT),
        ("duration", length_text(session), _LENGTH_LIMIT),
        ("room", item.room, programme.ROOM_LIMIT),
        ("speaker", item.speaker, programme.SPEAKER_LIMIT),
    ):
        asked.add_item(
            discord.ui.Label(
                text=say(f"session-form-{name}")[:45],
                component=discord.ui.TextInput(
                    custom_id=name,
                    default=now or None,
                    required=name == "title",
                    max_length=most,
                ),
            )
        )
    return asked
