"""Who came: the list to tick, the count, and what was written."""

from __future__ import annotations

from collections.abc import Sequence

import discord

from domain.evening import ATTENDANCE_LIMIT, CheckedIn, Count, Guest
from domain.events import Event
from domain.text import escape
from views.reply import Reply, button, modal, option, rows, select, turners
from views.texts import Say


def people(count: Count, say: Say) -> str:
    """A number of people, such as *about 35 people*."""
    return say("checkin-about" if count.roughly else "checkin-exactly", people=count.people)


def attendance(event: Event, here: int, say: Say) -> str:
    """How many came, as far as is known; ``here`` were marked by name."""
    if event.attended is not None:
        return people(Count(event.attended, event.roughly), say)
    return people(Count(here), say) if here else say("checkin-unknown")


def checked(result: CheckedIn, say: Say, *, counted: bool) -> Reply:
    """What was written, with a way to take it back; ``counted`` when a count was given."""
    title = escape(result.event.title)
    lines, parts = [], []
    if result.member is not None:
        lines.append(say("checkin-marked", who=f"<@{result.member}>", title=title))
        parts.append(
            button(say("button-undo-person"), "checkin.undo", result.event.id, result.member)
        )
    if counted:
        came = attendance(result.event, result.here, say)
        lines.append(say("checkin-counted", count=came, title=title))
        parts.append(button(say("button-undo-count"), "checkin.undo", result.event.id))
    if not result.changed:
        lines.append(say("checkin-unchanged"))
    parts.append(button(say("button-roll"), "checkin.roll", result.event.id, 0))
    return Reply("\n".join(lines), rows=rows(parts))


def undone(result: CheckedIn, say: Say) -> Reply:
    """A mark or the count was taken back."""
    if not result.changed:
        return Reply(say("checkin-unchanged"))
    if result.member is None:
        return Reply(say("checkin-count-undone", title=escape(result.event.title)))
    who = f"<@{result.member}>"
    return Reply(say("checkin-unmarked", who=who, title=escape(result.event.title)))


def roll(
    event: Event,
    guests: Sequence[Guest],
    say: Say,
    *,
    number: int,
    more: bool,
    here: int,
) -> Reply:
    """Those who said that they would come, 25 at a time, to tick who is there."""
    title = escape(event.title)
    lines = [say("checkin-roll" if guests else "checkin-roll-empty", title=title, here=here)]
    if event.attended is not None:
        came = people(Count(event.attended, event.roughly), say)
        lines.append(say("checkin-counted", count=came, title=title))
    options = [option(one.name, str(one.member), chosen=one.here) for one in guests]
    chooser = (
        [
            select(
                say("checkin-tick"),
                "checkin.tick",
                event.id,
                number,
                options=options,
                least=0,
                most=25,
            )
        ]
        if options
        else []
    )
    pages = turners(say, "checkin.roll", event.id, number=number, more=more)
    count = button(say("button-enter-count"), "checkin.count", event.id)
    return Reply("\n".join(lines), rows=rows(chooser, (*pages, count)))


def count_form(event: int, say: Say) -> discord.ui.Modal:
    """The modal that asks how many came."""
    asked = modal(say("button-enter-count"), "checkin.counted", event)
    field: discord.ui.TextInput[discord.ui.View] = discord.ui.TextInput(
        custom_id="count", max_length=ATTENDANCE_LIMIT, placeholder=say("checkin-count-example")
    )
    asked.add_item(discord.ui.Label(text=say("checkin-count-label")[:45], component=field))
    return asked
