"""Events as people see them: the card, lists, previews, outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache

import discord

from domain import events as rules
from domain.events import Answer, Event, Status
from domain.text import cut, escape
from views.reply import Part, Reply, button, link, option, rows, select
from views.texts import Say
from views.times import length, short_in, stamp, wall

_COLOURS = {Status.PLANNED: discord.Colour(0x2A9D8F), Status.CANCELLED: discord.Colour(0x8D99AE)}
_GREEN, _GREY = discord.ButtonStyle.success, discord.ButtonStyle.secondary
_RED, _BLUE = discord.ButtonStyle.danger, discord.ButtonStyle.primary


def card(event: Event, say: Say) -> Reply:
    """The event's message in its channel, with the buttons by which people answer."""
    return Reply(embeds=(embed(event, say),), rows=answer_rows(event, say), private=False)


def embed(event: Event, say: Say) -> discord.Embed:
    """What an event is, when and where, and how many are coming."""
    title = escape(event.title)
    if event.status is Status.CANCELLED:
        title = say("event-title-cancelled", title=title)
    shown = discord.Embed(title=cut(title, 256), colour=_COLOURS[event.status])
    if event.description:
        shown.description = cut(escape(event.description), 3000)
    if event.reason:
        shown.add_field(
            name=say("event-reason"), value=cut(escape(event.reason), 1024), inline=False
        )
    shown.add_field(name=say("event-when"), value=_when(event, say), inline=False)
    if where := _where(event, say):
        shown.add_field(name=say("event-where"), value=cut(where, 1024), inline=False)
    shown.add_field(name=say("event-seats"), value=seats(event, say), inline=False)
    by = escape(event.chapter_name) if event.chapter_name else say("event-of-the-network")
    footer = say("event-footer", kind=say(f"kind-{event.kind}"), by=by)
    if event.attribution:
        footer += "\n" + say("event-source", source=event.attribution)
    shown.set_footer(text=cut(footer, 2048))
    return shown


def _when(event: Event, say: Say) -> str:
    lines = [f"{stamp(event.starts)} · {stamp(event.starts, 'R')}"]
    if not event.online:
        lines.append(wall(event.starts, event.zone, say))
    lines.append(say("event-lasts", length=length(event.ends - event.starts, say)))
    return "\n".join(lines)


def _where(event: Event, say: Say) -> str:
    parts = [escape(event.venue)] if event.venue else []
    if event.city and not event.online:
        parts.append(escape(event.city))
    if event.online:
        parts.append(say("event-online"))
    return ", ".join(parts)


def seats(event: Event, say: Say) -> str:
    """How many are coming, of how many seats, and how many wait."""
    if event.capacity is None:
        line = say("event-going", going=event.going + event.outside)
    else:
        line = say("event-going-of", going=event.going, seats=event.capacity)
    if event.waiting:
        line += " · " + say("event-waiting", waiting=event.waiting)
    if event.maybe:
        line += " · " + say("event-maybe", maybe=event.maybe)
    return line


def answer_rows(event: Event, say: Say) -> tuple[tuple[Part, ...], ...]:
    """*Going*, *Maybe*, *Can't*, *Remind me*, *Details*; only *Details* once it was cancelled."""
    details = button(say("button-details"), "event.details", event.id)
    if event.status is Status.CANCELLED:
        return rows((details,))
    answers = (
        button(say("button-going"), "event.going", event.id, style=_GREEN),
        button(say("button-maybe"), "event.maybe", event.id),
        button(say("button-cannot"), "event.cannot", event.id),
        button(say("button-remind"), "event.remind", event.id),
        details,
    )
    return rows(answers, (link(say("button-link"), event.link),) if event.link else ())


def details(
    event: Event, answer: Answer | None, place: int | None, say: Say, *, now: datetime
) -> Reply:
    """The event for one person, with what they answered."""
    if answer is Answer.WAITING:
        yours = say("event-you-waiting", place=place or 1)
    elif answer is not None:
        yours = say(f"event-you-{answer.value}")
    else:
        yours = say("event-you-none")
    shown = embed(event, say)
    if event.is_over(now):
        shown.add_field(name=say("event-over"), value=stamp(event.ends, "R"), inline=False)
        return Reply(embeds=(shown,))
    shown.add_field(name=say("event-you"), value=yours, inline=False)
    return Reply(embeds=(shown,), rows=answer_rows(event, say))


def preview(event: Event, draft: int, say: Say) -> Reply:
    """What was understood of a new event, waiting for a *Confirm*."""
    content = say(
        "event-preview",
        when=stamp(event.starts),
        audience=say(f"audience-{event.audience}"),
    )
    return Reply(content, (embed(event, say),), _confirm("event", draft, say))


def _confirm(what: str, draft: int, say: Say) -> tuple[tuple[Part, ...], ...]:
    return rows(
        (
            button(say("button-confirm"), f"{what}.confirm", draft, style=_GREEN),
            button(say("button-discard"), f"{what}.discard", draft),
        )
    )


def created(event: Event, say: Say, *, channel: int | None) -> Reply:
    """The event exists; where its card stands."""
    key = "event-created" if channel else "event-created-nowhere"
    where = f"<#{channel}>" if channel else ""
    return Reply(say(key, title=escape(event.title), where=where), (embed(event, say),))


def discarded(say: Say) -> Reply:
    """Nothing was made."""
    return Reply(say("event-discarded"))


def move_preview(before: Event, after: Event, draft: int, told: int, say: Say) -> Reply:
    """A new time was understood; who will hear of it."""
    content = say(
        "event-move-preview",
        title=escape(after.title),
        before=stamp(before.starts),
        after=stamp(after.starts),
        wall=wall(after.starts, after.zone, say),
        told=told,
    )
    return Reply(content, (embed(after, say),), _confirm("move", draft, say))


def cancel_preview(event: Event, reason: str | None, draft: int, told: int, say: Say) -> Reply:
    """What cancelling will do."""
    content = say(
        "event-cancel-preview",
        title=escape(event.title),
        when=stamp(event.starts),
        reason=escape(reason) if reason else "none",
        told=told,
    )
    parts = (
        button(say("button-confirm"), "cancel.confirm", draft, style=_RED),
        button(say("button-keep"), "cancel.discard", draft),
    )
    return Reply(content, rows=rows(parts))


def changed(event: Event, say: Say, *, moved: bool, told: int, promoted: int) -> Reply:
    """The event is changed; who hears of it."""
    lines = [say("event-changed", title=escape(event.title))]
    if moved:
        lines.append(say("event-changed-moved", when=stamp(event.starts), told=told))
    if promoted:
        lines.append(say("event-changed-promoted", promoted=promoted))
    return Reply("\n".join(lines), (embed(event, say),))


def cancelled(event: Event, told: int, say: Say) -> Reply:
    """The event is cancelled; how many people hear of it."""
    return Reply(say("event-cancelled", title=escape(event.title), told=told))


def outcome(result: object, say: Say, *, closed: bool = False) -> Reply:
    """What an answer to an event came to. ``closed``: their direct messages are closed."""
    match result:
        case rules.Seated(event):
            line = say("event-seated", title=escape(event.title), when=stamp(event.starts))
        case rules.Waitlisted(event, place):
            line = say("event-waitlisted", title=escape(event.title), place=place)
        case rules.AlreadyGoing(event):
            line = say("event-already-going", title=escape(event.title))
        case rules.AlreadyWaiting(event, place):
            line = say("event-already-waiting", title=escape(event.title), place=place)
        case rules.Answered(event, answer, fresh):
            key = f"event-said-{answer.value}" if fresh else f"event-said-{answer.value}-already"
            line = say(key, title=escape(event.title))
        case rules.NotComing(event, was):
            key = "event-left" if was else "event-was-not-coming"
            line = say(key, title=escape(event.title))
        case _:
            raise TypeError(type(result))
    if closed and isinstance(result, rules.Seated | rules.Waitlisted):
        line += "\n" + say("reminder-dm-closed")
    return Reply(line)


def line(event: Event, say: Say, answer: Answer | None = None) -> str:
    """One event in a list."""
    marks = [stamp(event.starts), f"**{cut(escape(event.title), 120)}**"]
    if where := event.city or event.chapter_name:
        marks.append(escape(where))
    if event.online:
        marks.append(say("event-online"))
    if answer is not None:
        marks.append(say(f"answer-{answer.value}"))
    elif event.is_full():
        marks.append(say("event-full"))
    return " · ".join(marks)


def listing(
    events: Sequence[Event],
    say: Say,
    *,
    title: str,
    empty: str,
    pages: tuple[Part, ...] = (),
    answers: Sequence[Answer] = (),
) -> Reply:
    """A page of events, with a select to open one."""
    if not events:
        return Reply(empty, rows=rows(pages))
    answered: list[Answer | None] = [*answers] or [None] * len(events)
    lines = [line(event, say, answer) for event, answer in zip(events, answered, strict=True)]
    shown = discord.Embed(title=cut(title, 256), description=cut("\n".join(lines), 4096))
    return Reply(embeds=(shown,), rows=rows((opener(events, say),), pages))


def opener(events: Sequence[Event], say: Say) -> Part:
    """A select that opens one of ``events``."""
    options = [
        option(
            event.title,
            str(event.id),
            description=choice_note(event, say),
        )
        for event in events
    ]
    return select(say("event-open"), "event.open", options=options)


def choice(event: Event, say: Say) -> str:
    """An event among autocompletion's choices: title, date and city in 100 characters."""
    place = event.city or (say("event-online") if event.online else "")
    return _choice(event.title, event.starts, event.zone, place, say.language)


@lru_cache(maxsize=4096)
def _choice(title: str, starts: datetime, zone: str, place: str, language: str) -> str:
    # Every keystroke shows up to 25 of these, mostly the same ones.
    note = _note(starts, zone, place, language)
    return f"{cut(title, 97 - len(note))} · {note}"


def choice_note(event: Event, say: Say) -> str:
    """Date and city of an event, in 60 characters."""
    place = event.city or (say("event-online") if event.online else "")
    return _note(event.starts, event.zone, place, say.language)


@lru_cache(maxsize=4096)
def _note(starts: datetime, zone: str, place: str, language: str) -> str:
    return cut(" · ".join(filter(None, (short_in(starts, zone, language), place))), 60)


def lead_in(lead: timedelta, say: Say) -> str:
    """How far ahead a reminder comes, in words."""
    return say("lead-now") if not lead else length(lead, say)
