"""``/remind`` and the buttons of reminders: *Remind me*, *Snooze*, *Me too*, *Seen*."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import LOOK_LIMIT, AnyEvent, Text, desk_of
from cogs.support.presses import on, typed, value
from domain.errors import PressUnknown
from domain.recurrence import Repeat
from domain.reminders import LeadTooLate, Snoozable, snoozes
from services.events import finding
from services.reminders import about, again, asking, listing
from views import reminders as views
from views.commands import choices, words
from views.ids import Pressed, unpack
from views.reply import Reply

# Buttons by which a message of ours says of which event it is.
_OF_EVENTS = frozenset({"event.remind", "event.details"})

remind_group = app_commands.Group(name="remind", description=words("cmd-remind"), guild_only=True)


class ReminderOption(app_commands.Transformer):
    """One of the person's own reminders: a suggestion, or its text typed by hand."""

    @property
    def max_value(self) -> int:
        """The longest text that is looked up."""
        return LOOK_LIMIT

    async def transform(self, _interaction: Interaction, value: Any, /) -> str:
        """The text as it is: the service finds what it names."""
        return str(value)

    async def autocomplete(  # type: ignore[override]  # any text is a value
        self, interaction: Interaction, value: str, /
    ) -> list[app_commands.Choice[str]]:
        """Up to 25 of what the person will be told."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        found = await listing.suggest(desk.house, person, value)
        return [
            app_commands.Choice(name=views.choice(one, say), value=views.value(one))
            for one in found
        ]


@remind_group.command(name="me", description=words("cmd-remind-me"))
@app_commands.describe(
    what=words("opt-remind-what"),
    when=words("opt-remind-when"),
    repeat=words("opt-remind-repeat"),
)
@app_commands.choices(repeat=choices(Repeat, "repeat"))
async def me(interaction: Interaction, what: Text, when: Text, repeat: str | None = None) -> None:
    """Understand a reminder and show it for confirmation."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    proposed = await asking.propose(
        desk.house,
        person,
        what,
        when,
        Repeat(repeat or Repeat.NONE),
        channel=interaction.channel_id,
    )
    reply = views.preview(
        proposed.reminder, proposed.draft, desk.say(person), closed=person.dm_closed
    )
    await answer(interaction, reply)


@remind_group.command(name="event", description=words("cmd-remind-event"))
@app_commands.describe(event=words("opt-event"), lead=words("opt-remind-lead"))
async def event(interaction: Interaction, event: AnyEvent, lead: Text) -> None:
    """Be told of an event at a lead of one's own."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await about.about_event(desk.house, person, event.id, lead)
    await answer(
        interaction, views.event_reminded(result, desk.say(person), closed=person.dm_closed)
    )


@remind_group.command(name="list", description=words("cmd-remind-list"))
async def list_reminders(interaction: Interaction) -> None:
    """What the person will be told, ten to a page."""
    await answer(interaction, await _page(interaction, 0))


@remind_group.command(name="cancel", description=words("cmd-remind-cancel"))
@app_commands.describe(reminder=words("opt-reminder"))
async def cancel(
    interaction: Interaction, reminder: app_commands.Transform[str, ReminderOption]
) -> None:
    """Forget a reminder."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    gone = await listing.cancel(desk.house, person, reminder)
    await answer(interaction, views.cancelled(gone, desk.say(person)))


async def _page(interaction: Interaction, number: int) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    page = await listing.listing(desk.house, person, number)
    return views.listing(
        page.entries, page.number, desk.say(person), more=page.more, closed=person.dm_closed
    )


async def _offer_leads(interaction: Interaction, event_id: int) -> Reply:
    """The leads that are still ahead of an event, to choose from."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    event = await finding.get(desk.house, person, event_id)
    found = await about.choices(desk.house, person, event)
    own = await about.own_lead(desk.house, person)
    return views.leads(event, found, own, desk.say(person))


@app_commands.context_menu(name=words("menu-remind-me"))
@app_commands.guild_only()
async def remind_of(interaction: Interaction, message: discord.Message) -> None:
    """*Remind me* on a message: of the event that it shows, else of the message itself."""
    desk = desk_of(interaction)
    event_id = _event_shown(message, interaction.client.user.id)
    if event_id is not None:
        await answer(interaction, await _offer_leads(interaction, event_id))
        return
    person = await desk.person(interaction)
    begun = asking.from_message(
        desk.house, person, message.content, message.jump_url, written=message.created_at
    )
    await open_form(interaction, views.form(begun.what, begun.when, desk.say(person)))


def _event_shown(message: discord.Message, own: int) -> int | None:
    """The event of whose card or reminder ``message`` is; only what the bot itself wrote is believed."""
    if message.author.id != own:
        return None
    for row in message.components:
        for part in getattr(row, "children", ()):
            try:
                pressed = unpack(part.custom_id or "")
                if pressed.action in _OF_EVENTS:
                    return pressed.number(0)
            except PressUnknown:
                continue
    return None


class Reminders(commands.Cog):
    """Presses on reminders and on what is offered around them."""

    @on("remind.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """Keep the reminder."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        made = await asking.confirm(desk.house, person, pressed.number(0))
        await replace(interaction, views.made(made, desk.say(person)))

    @on("remind.typed")
    async def typed(self, interaction: Interaction, _pressed: Pressed) -> None:
        """What was typed about a message: understood, and shown for confirmation."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        given = typed(interaction)
        proposed = await asking.propose(
            desk.house,
            person,
            given.get("what", ""),
            given.get("when", ""),
            Repeat.NONE,
            channel=interaction.channel_id,
        )
        reply = views.preview(
            proposed.reminder, proposed.draft, desk.say(person), closed=person.dm_closed
        )
        await answer(interaction, reply)

    @on("remind.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """Leave everything as it was."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await asking.discard(desk.house, person, pressed.number(0))
        await replace(interaction, views.discarded(desk.say(person)))

    @on("remind.page")
    async def turn(self, interaction: Interaction, pressed: Pressed) -> None:
        """Another page of the list."""
        await replace(interaction, await _page(interaction, pressed.page(0)))

    @on("remind.drop")
    async def drop(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One picked from the list is cancelled."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        gone = await listing.cancel(desk.house, person, f"id:{value(interaction)}")
        await replace(interaction, views.cancelled(gone, desk.say(person)))

    @on("event.remind")
    async def remind(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Remind me* under an event: how long before?"""
        await answer(interaction, await _offer_leads(interaction, pressed.number(0)))

    @on("remind.lead")
    async def lead(self, interaction: Interaction, pressed: Pressed) -> None:
        """A lead was chosen."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event = await finding.get(desk.house, person, pressed.number(0))
        lead = pressed.span(1)
        result = await about.at_lead(desk.house, person, event.id, lead)
        await replace(
            interaction, views.event_reminded(result, desk.say(person), closed=person.dm_closed)
        )

    @on("remind.snooze")
    async def snooze(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Snooze*: after how long?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        if pressed.text(0) == "e":
            event = await finding.get(desk.house, person, pressed.number(1))
            found = Snoozable("e", event.id, snoozes(event, now=desk.house.now()))
        else:
            found = await again.snoozable(desk.house, person, pressed.number(1))
        await answer(interaction, views.snooze(found, desk.say(person)))

    @on("remind.later")
    async def later(self, interaction: Interaction, pressed: Pressed) -> None:
        """A time to be reminded again was chosen."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        span = pressed.span(2)
        if pressed.text(0) == "e":
            event = await finding.get(desk.house, person, pressed.number(1))
            at = await about.snooze(desk.house, person, event.id, span)
        else:
            at = await again.snooze(desk.house, person, pressed.number(1), span)
        await replace(interaction, views.snoozed(at, desk.say(person), closed=person.dm_closed))

    @on("remind.metoo")
    async def me_too(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Me too*: the same for whoever pressed it."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        if pressed.text(0) != "e":
            result = await again.me_too(desk.house, person, pressed.number(1))
            say = desk.say(person)
            await answer(interaction, views.joined(result, say, closed=person.dm_closed))
            return
        event = await finding.get(desk.house, person, pressed.number(1))
        try:
            lead = await about.own_lead(desk.house, person)
            reminded = await about.at_lead(desk.house, person, event.id, lead)
        except LeadTooLate:
            # Their own lead has passed; a shorter one may still be ahead.
            await answer(interaction, await _offer_leads(interaction, event.id))
            return
        reply = views.event_reminded(reminded, desk.say(person), closed=person.dm_closed)
        await answer(interaction, reply)

    @on("alert.seen")
    async def seen(self, interaction: Interaction, _pressed: Pressed) -> None:
        """A steward has looked at an alert."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        person.need_steward()
        content = interaction.message.content if interaction.message else ""
        await replace(interaction, views.seen(content, person.id, desk.say(person)))
