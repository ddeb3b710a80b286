"""Events as people see them: details, lists, previews, outcomes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import lru_cache

import discord

from domain import answers
from domain.events import Answer, Audience, Event, Kind
from domain.text import cut, escape
from views import colours
from views.events_card import answer_rows, embed, moment
from views.reply import Part, Reply, button, option, rows, select
from views.texts import Say
from views.times import length, short_in, stamp, wall

_GREEN, _RED = discord.ButtonStyle.success, discord.ButtonStyle.danger


def details(
    event: Event, answer: Answer | None, place: int | None, say: Say, *, now: datetime
) -> Reply:
    """The event for one person, with what they answered."""
    if answer is Answer.WAITING:
        yours = say("event-you-waiting", place=place or 1)
    elif answer is Answer.MAYBE and not event.is_dated:
        yours = say("wish-you")
    elif answer is not None:
        yours = say(f"event-you-{answer.value}")
    else:
        yours = say("event-you-none")
    shown = embed(event, say)
    if event.is_over(now):
        for at, field in enumerate(shown.fields):
            if field.name == say("event-seats"):
                shown.set_field_at(at, name=field.name, value=_came(event, say), inline=False)
        shown.add_field(name=say("event-over"), value=stamp(event.ends, "R"), inline=False)
        return Reply(embeds=(shown,))
    shown.add_field(name=say("event-you"), value=yours, inline=False)
    return Reply(embeds=(shown,), rows=answer_rows(event, say))


def _came(event: Event, say: Say) -> str:
    """Of an event that is over: how many had said that they would come, and how many came."""
    line = say("event-went", going=event.going + event.outside)
    if event.attended is None:
        return line
    roughly = "yes" if event.roughly else "no"
    return line + " · " + say("event-came", came=event.attended, roughly=roughly)


def preview(event: Event, draft: int, say: Say) -> Reply:
    """What was understood of a new event, waiting for a *Confirm*."""
    content = say(
        "event-preview",
        when=moment(event, say),
        audience=say(f"audience-{event.audience}"),
    )
    if event.kind is Kind.SUMMIT:
        content += "\n" + say("summit-preview-note")
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
    if event.audience is Audience.CONNECTORS and not channel:
        key = "event-created-unseen"
    if not event.is_dated:
        key = "wish-created" if channel else "wish-created-nowhere"
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
        when=moment(event, say),
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
    if event.capacity is not None and event.going > event.capacity:
        lines.append(say("event-changed-over", going=event.going, seats=event.capacity))
    return Reply("\n".join(lines), (embed(event, say),))


def handed(event: Event, say: Say) -> str:
    """Another chapter hosts it from now on."""
    chapter = escape(event.chapter_name or "")
    return say("event-handed", title=escape(event.title), chapter=chapter)


def cancelled(event: Event, told: int, say: Say) -> Reply:
    """The event is cancelled; how many people hear of it."""
    return Reply(say("event-cancelled", title=escape(event.title), told=told))


def outcome(result: object, say: Say, *, closed: bool = False) -> Reply:
    """What an answer to an event came to. ``closed``: their direct messages are closed."""
    match result:
        case answers.Seated(event):
            line = say("event-seated", title=escape(event.title), when=stamp(event.starts))
        case answers.Waitlisted(event, place):
            line = say("event-waitlisted", title=escape(event.title), place=place)
        case answers.AlreadyGoing(event):
            line = say("event-already-going", title=escape(event.title))
        case answers.AlreadyWaiting(event, place):
            line = say("event-already-waiting", title=escape(event.title), place=place)
        case answers.Answered(event, answer, fresh):
            key = f"event-said-{answer.value}" if fresh else f"event-said-{answer.value}-already"
            if answer is Answer.MAYBE and not event.is_dated:
                key = "wish-said" if fresh else "wish-said-already"
            line = say(key, title=escape(event.title))
        case answers.NotComing(event, was):
            key = "event-left" if was else "event-was-not-coming"
            line = say(key, title=escape(event.title))
        case _:
            raise TypeError(type(result))
    if closed and isinstance(result, answers.Seated | answers.Waitlisted):
        line += "\n" + say("reminder-dm-closed")
    return Reply(line)


def line(event: Event, say: Say, answer: Answer | None = None, *, whole: str | None = None) -> str:
    """One event in a list; ``whole`` is the title of the event of which it is a part, if that is known."""
    marks = [moment(event, say), f"**{cut(escape(event.title), 120)}**"]
    if where := event.city or event.chapter_name:
        marks.append(escape(where))
    if event.online:
        marks.append(say("event-online"))
    if whole is not None:
        marks.append(say("event-within", whole=cut(escape(whole), 60)))
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
    notes: Sequence[str] = (),
) -> Reply:
    """A page of events, with a select to open one. ``notes``: what is added to each line."""
    if not events:
        return Reply(empty, rows=rows(pages))
    answered: list[Answer | None] = [*answers] or [None] * len(events)
    titles = {event.id: event.title for event in events}
    lines = [
        line(event, say, answer, whole=titles.get(event.part_of or 0))
        for event, answer in zip(events, answered, strict=True)
    ]
    if notes:
        lines = [" · ".join(filter(None, pair)) for pair in zip(lines, notes, strict=True)]
    shown = discord.Embed(
        title=cut(title, 256), description=cut("\n".join(lines), 4096), colour=colours.EVENTS
    )
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
    if not event.is_dated:
        note = choice_note(event, say)
        return f"{cut(event.title, 97 - len(note))} · {note}"
    return _choice(event.title, event.starts, event.zone, place, say.language)


@lru_cache(maxsize=4096)
def _choice(title: str, starts: datetime, zone: str, place: str, language: str) -> str:
    # Every keystroke shows up to 25 of these, mostly the same ones.
    note = _note(starts, zone, place, language)
    return f"{cut(title, 97 - len(note))} · {note}"


def choice_note(event: Event, say: Say) -> str:
    """Date and city of an event, in 60 characters."""
    place = event.city or (say("event-online") if event.online else "")
    if not event.is_dated:
        return cut(" · ".join(filter(None, (say("wish-note"), place))), 60)
    return _note(event.starts, event.zone, place, say.language)


@lru_cache(maxsize=4096)
def _note(starts: datetime, zone: str, place: str, language: str) -> str:
    return cut(" · ".join(filter(None, (short_in(starts, zone, language), place))), 60)


def lead_in(lead: timedelta, say: Say) -> str:
    """How far ahead a reminder comes, in words."""
    return say("lead-now") if not lead else length(lead, say)
