"""What a question asks to be done: the same confirmation as the command, and what is chosen first."""

from __future__ import annotations

from dataclasses import replace as changed
from datetime import timedelta

from discord.ext import commands

from cogs.support.desk import Desk, Interaction, replace
from cogs.support.options import desk_of
from cogs.support.presses import number, on, value
from domain.errors import PressUnknown
from domain.events import Event
from domain.people import Person
from domain.questions.answers import (
    EventReminderWanted,
    EventWanted,
    JoinWanted,
    ReminderWanted,
    Wanted,
)
from domain.reminders import LeadTooLate, check_lead
from services.events import finding, proposing
from services.events.proposing import NewEvent
from services.questions import acting
from services.reminders import about
from services.reminders import asking as reminding
from views import events as event_views
from views import reminders as reminder_views
from views.answers import acting as views
from views.ids import Pressed
from views.reply import Reply
from views.texts import Say


async def shown(
    desk: Desk, person: Person, wanted: Wanted, say: Say, *, channel: int | None = None
) -> Reply:
    """What was understood, waiting for *Confirm*; or what has to be chosen before.

    ``channel`` is where it was asked in a server. Raises what the command of the same would.
    """
    match wanted:
        case ReminderWanted():
            return await _reminder(desk, person, wanted, say, channel)
        case EventReminderWanted((event,), lead):
            return await _lead(desk, person, event, lead, say)
        case EventReminderWanted(events, lead):
            return views.which_event(events, lead, say)
        case EventWanted():
            return await _event(desk, person, wanted, say)
        case JoinWanted((event,)):
            return await _card(desk, person, event, say)
        case JoinWanted(events):
            return views.which_to_join(events, say)


async def _reminder(
    desk: Desk, person: Person, wanted: ReminderWanted, say: Say, channel: int | None
) -> Reply:
    if wanted.readings:
        draft = await acting.hold(desk.house, person, wanted)
        return views.which_moment(draft, wanted.readings, wanted.zone, say)
    proposed = await reminding.propose(
        desk.house, person, wanted.what, wanted.when, wanted.repeat, channel=channel
    )
    return reminder_views.preview(proposed.reminder, proposed.draft, say, closed=person.dm_closed)


async def _lead(
    desk: Desk, person: Person, event: Event, lead: timedelta | None, say: Say
) -> Reply:
    """How long before an event: to be confirmed, or chosen when it was not said or has passed."""
    if lead is not None:
        try:
            check_lead(event, lead, now=desk.house.now())
        except LeadTooLate:
            pass  # a shorter one may still be ahead
        else:
            return views.lead(event, lead, say)
    found = await about.choices(desk.house, person, event)
    own = await about.own_lead(desk.house, person)
    return reminder_views.leads(event, found, own, say)


async def _event(desk: Desk, person: Person, wanted: EventWanted, say: Say) -> Reply:
    if wanted.readings:
        draft = await acting.hold(desk.house, person, wanted)
        return views.which_moment(draft, wanted.readings, wanted.zone, say)
    if wanted.hosts and wanted.chapter is None:
        draft = await acting.hold(desk.house, person, wanted)
        return views.which_host(draft, wanted.hosts, say)
    new = NewEvent(
        title=wanted.title,
        when=wanted.when,
        chapter=wanted.chapter,
        kind=wanted.kind,
        venue=wanted.venue or None,
    )
    proposed = await proposing.propose(desk.house, person, new)
    return event_views.preview(proposed.event, proposed.draft, say)


async def _card(desk: Desk, person: Person, event: Event, say: Say) -> Reply:
    """The event with *Going*, as it is now."""
    fresh = await finding.get(desk.house, person, event.id)
    seen = await finding.seen(desk.house, person, fresh)
    return event_views.details(fresh, seen.answer, seen.place, say, now=desk.house.now())


class Acts(commands.Cog):
    """What is chosen before something can be confirmed."""

    @on("act.event")
    async def event(self, interaction: Interaction, pressed: Pressed) -> None:
        """The event of which to be reminded was chosen."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event = await finding.get(desk.house, person, number(interaction))
        lead = pressed.span(0) or None
        await replace(interaction, await _lead(desk, person, event, lead, desk.say(person)))

    @on("act.moment")
    async def moment(self, interaction: Interaction, pressed: Pressed) -> None:
        """One of the moments that the words may mean was chosen."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        draft, when = pressed.number(0), value(interaction)
        reminder = await acting.held_reminder(desk.house, person, draft)
        wanted: Wanted
        if reminder is not None:
            wanted = changed(reminder, when=when)
        else:
            wanted = changed(await acting.held_event(desk.house, person, draft), when=when)
        channel = interaction.channel_id if interaction.guild_id else None
        say = desk.say(person)
        await replace(interaction, await shown(desk, person, wanted, say, channel=channel))

    @on("act.host")
    async def host(self, interaction: Interaction, pressed: Pressed) -> None:
        """The chapter that hosts a new event was chosen."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        wanted = await acting.held_event(desk.house, person, pressed.number(0))
        chapter = number(interaction)
        if chapter not in dict(wanted.hosts):
            raise PressUnknown
        wanted = changed(wanted, chapter=chapter)
        await replace(interaction, await shown(desk, person, wanted, desk.say(person)))
