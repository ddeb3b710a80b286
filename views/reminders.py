"""Reminders as people see them: previews, lists, choices, and the message that is told."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

import discord

from domain.events import Event
from domain.notices import Remember
from domain.recurrence import Repeat
from domain.reminders import (
    TEXT_LIMIT,
    AlreadyYours,
    Entry,
    EventReminded,
    Reminder,
    Snoozable,
    Via,
)
from domain.text import cut, escape
from views import colours
from views.events import lead_in
from views.reply import Reply, button, modal, option, rows, select, turners
from views.texts import Say
from views.times import length, short, stamp, wall

_GREEN = discord.ButtonStyle.success


def form(what: str, when: str, say: Say) -> discord.ui.Modal:
    """What to be reminded of and when, with what a message already says."""
    asked = modal(say("remind-form-title"), "remind.typed")
    for name, now, limit in (("when", when, 120), ("what", what, TEXT_LIMIT)):
        field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
            custom_id=name,
            style=discord.TextStyle.short if name == "when" else discord.TextStyle.paragraph,
            default=now or None,
            max_length=limit,
            placeholder=say("remind-form-example") if name == "when" else None,
        )
        asked.add_item(discord.ui.Label(text=say(f"remind-form-{name}")[:45], component=field))
    return asked


def preview(reminder: Reminder, draft: int, say: Say, *, closed: bool) -> Reply:
    """What was understood, waiting for a *Confirm*."""
    content = say("reminder-preview", **_facts(reminder, say))
    if reminder.channel is not None:
        content += "\n" + say("reminder-preview-channel", where=f"<#{reminder.channel}>")
    elif closed:
        content += "\n" + say("reminder-closed")
    parts = (
        button(say("button-confirm"), "remind.confirm", draft, style=_GREEN),
        button(say("button-discard"), "remind.discard", draft),
    )
    return Reply(content, rows=rows(parts))


def _facts(reminder: Reminder, say: Say) -> dict[str, str]:
    return {
        "what": escape(reminder.what),
        "when": stamp(reminder.at),
        "relative": stamp(reminder.at, "R"),
        "wall": wall(reminder.at, reminder.zone, say),
        "repeat": _repeat(reminder, say),
    }


def _repeat(reminder: Reminder, say: Say) -> str:
    """The repetition in words, *none* for once."""
    if reminder.repeat == Repeat.NONE:
        return "none"
    return say(f"repeat-{reminder.repeat}")


def made(reminder: Reminder, say: Say) -> Reply:
    """The reminder is kept."""
    return Reply(say("reminder-made", **_facts(reminder, say)))


def discarded(say: Say) -> Reply:
    """Nothing was made."""
    return Reply(say("reminder-discarded"))


def event_reminded(result: EventReminded, say: Say, *, closed: bool) -> Reply:
    """When the person will be told of an event. ``closed``: their direct messages are."""
    title = escape(result.event.title)
    if result.at is None:
        return Reply(say("reminder-event-never", title=title))
    content = say(
        "reminder-event",
        title=title,
        when=stamp(result.at),
        lead=lead_in(result.event.starts - result.at, say),
        via=say(f"reminder-by-{result.via.value}"),
    )
    if closed and result.via is Via.DM:
        content += "\n" + say("reminder-closed")
    return Reply(content)


def leads(event: Event, choices: Sequence[timedelta], own: timedelta, say: Say) -> Reply:
    """How long before the event: buttons, the person's own lead first among equals."""
    parts = [
        button(
            lead_in(lead, say),
            "remind.lead",
            event.id,
            int(lead.total_seconds()),
            style=_GREEN if lead == own else discord.ButtonStyle.secondary,
        )
        for lead in choices
    ]
    content = say("reminder-leads", title=escape(event.title), when=stamp(event.starts))
    return Reply(content, rows=rows(parts))


def snooze(found: Snoozable, say: Say) -> Reply:
    """After how long it comes again: buttons."""
    parts = [
        button(
            say("reminder-tomorrow") if span == timedelta(days=1) else length(span, say),
            "remind.later",
            found.kind,
            found.id,
            int(span.total_seconds()),
        )
        for span in found.spans
    ]
    return Reply(say("reminder-snooze"), rows=rows(parts))


def snoozed(at: datetime, say: Say, *, closed: bool) -> Reply:
    """When it comes again."""
    content = say("reminder-snoozed", when=stamp(at), relative=stamp(at, "R"))
    return Reply(content + ("\n" + say("reminder-closed") if closed else ""))


def joined(
    result: Reminder | EventReminded | AlreadyYours | Snoozable, say: Say, *, closed: bool
) -> Reply:
    """What *Me too* came to."""
    match result:
        case EventReminded():
            return event_reminded(result, say, closed=closed)
        case AlreadyYours():
            return Reply(say("reminder-already-yours"))
        case Snoozable():
            return snooze(result, say)
        case Reminder():
            return made(result, say)


# ── What is to come ──────────────────────────────────────────────────────────────────────────


def listing(entries: Sequence[Entry], number: int, say: Say, *, more: bool, closed: bool) -> Reply:
    """A page of what the person will be told, with a select to cancel one."""
    warning = say("reminder-closed") if closed else None
    pages = turners(say, "remind.page", number=number, more=more)
    if not entries:
        empty = say("reminder-none")
        return Reply(f"{empty}\n{warning}" if warning else empty, rows=rows(pages))
    shown = discord.Embed(
        title=say("reminder-list"),
        description=cut("\n".join(line(entry, say) for entry in entries), 4096),
        colour=colours.EVENTS,
    )
    options = [
        option(entry.text.replace("\n", " "), entry.key, description=_note(entry, say))
        for entry in entries
    ]
    chooser = select(say("reminder-choose"), "remind.drop", options=options)
    return Reply(warning, (shown,), rows((chooser,), pages))


def line(entry: Entry, say: Say) -> str:
    """One line of the list: when, what, how often, by which way."""
    marks = [
        stamp(entry.at, "f"),
        f"**{escape(cut(entry.text.replace(chr(10), ' '), 120))}**",
    ]
    if entry.event is not None:
        marks.append(say("reminder-event-on", when=stamp(entry.event.starts, "f")))
    elif entry.reminder is not None and entry.reminder.repeat != Repeat.NONE:
        marks.append(_repeat(entry.reminder, say))
    marks.append(say(f"reminder-by-{entry.via.value}"))
    return " · ".join(marks)


def _note(entry: Entry, say: Say) -> str:
    zone = entry.reminder.zone if entry.reminder is not None else "UTC"
    if entry.event is not None:
        zone = entry.event.zone
    return short(entry.at, zone, say)


def choice(entry: Entry, say: Say) -> str:
    """A reminder among autocompletion's choices, in 100 characters."""
    note = _note(entry, say)
    return f"{cut(entry.text.replace(chr(10), ' '), 97 - len(note))} · {note}"


def value(entry: Entry) -> str:
    """What stands behind a choice."""
    return f"id:{entry.key}"


def cancelled(entry: Entry, say: Say) -> Reply:
    """It will not be told."""
    key = "reminder-cancelled-event" if entry.event is not None else "reminder-cancelled"
    return Reply(say(key, what=escape(cut(entry.text, 200))))


# ── What is told ─────────────────────────────────────────────────────────────────────────────


def remember(notice: Remember, say: Say) -> Reply:
    """The message of a personal reminder; in a channel it mentions its owner and nobody else."""
    reminder, event = notice.reminder, notice.event
    if event is not None:
        content = say(
            "notice-reminder-event",
            title=escape(event.title),
            when=stamp(event.starts),
            relative=stamp(event.starts, "R"),
        )
    else:
        content = say("notice-reminder", what=escape(reminder.what))
    if notice.late:
        content = say("notice-late") + " " + content
    mention: tuple[int, ...] = ()
    if notice.to.channel is not None:
        content, mention = f"<@{reminder.member}> {content}", (reminder.member,)
    parts = [
        button(say("button-snooze"), "remind.snooze", "r", reminder.id),
        button(say("button-me-too"), "remind.metoo", "r", reminder.id),
    ]
    if event is not None:
        parts.insert(0, button(say("button-details"), "event.details", event.id))
    return Reply(content, rows=rows(parts), private=False, mention=mention)


def seen(content: str, person: int, say: Say) -> Reply:
    """An alert that a steward has looked at."""
    note = say("alert-seen", person=f"<@{person}>")
    return Reply(f"{cut(content, 1900)}\n{note}", private=False)
