"""``/event checkin, recap``: who came, what is kept, and the next step as it comes back."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from cogs.events.group import event_group
from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import AnyEvent, desk_of
from cogs.support.presses import numbers, on, typed
from domain.errors import NotFound, PressUnknown
from domain.evening import Count
from domain.events import MAX_CAPACITY, need_organiser
from domain.followups import FollowedUp
from domain.recaps import Written
from services.evening import checkins, followups, making, recaps
from services.evening.checkins import Marked
from services.evening.making import NotHere
from services.events import finding
from views.commands import words
from views.evening import checkins as checkin_views
from views.evening import followups as followup_views
from views.evening import making as making_views
from views.evening import recaps as views
from views.ids import Pressed
from views.reply import Reply

People = app_commands.Range[int, 0, MAX_CAPACITY]


@event_group.command(name="checkin", description=words("cmd-event-checkin"))
@app_commands.describe(
    event=words("opt-event"),
    member=words("opt-checkin-member"),
    count=words("opt-checkin-count"),
    roughly=words("opt-checkin-roughly"),
)
async def checkin(
    interaction: Interaction,
    event: AnyEvent,
    member: discord.User | discord.Member | None = None,
    count: People | None = None,
    roughly: bool = False,
) -> None:
    """Mark somebody, write how many came, or open the list to tick."""
    if member is None and count is None:
        await answer(interaction, await _roll(interaction, event.id, 0))
        return
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    if member is not None and not isinstance(member, discord.Member):
        raise NotFound("member", member.display_name)
    who = Marked(member.id, member.display_name, member.bot) if member else None
    number = None if count is None else Count(count, roughly)
    result = await checkins.check_in(desk.house, person, event.id, who, number)
    say = desk.say(person)
    await answer(interaction, checkin_views.checked(result, say, counted=count is not None))


@event_group.command(name="recap", description=words("cmd-event-recap"))
@app_commands.describe(event=words("opt-event"))
async def recap(interaction: Interaction, event: AnyEvent) -> None:
    """The form of a recap, with what is known."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    known = await recaps.known(desk.house, person, event.id)
    form = views.form(known.event, known.written, known.people, desk.say(person))
    await open_form(interaction, form)


async def _roll(interaction: Interaction, event_id: int, number: int) -> Reply:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    page = await checkins.roll(desk.house, person, event_id, number)
    return checkin_views.roll(
        page.event,
        page.guests,
        desk.say(person),
        number=page.number,
        more=page.more,
        here=page.here,
    )


def _listed(interaction: Interaction) -> list[int]:
    """Whom the select that was used lists: the list may have changed since it was shown."""
    message = interaction.message
    return [
        int(option.value)
        for row in (message.components if message else ())
        for part in getattr(row, "children", ())
        if isinstance(part, discord.SelectMenu)
        for option in part.options
        if option.value.isdecimal()
    ]


class Checkins(commands.Cog):
    """Presses on the list of who came."""

    @on("checkin.roll")
    async def roll(self, interaction: Interaction, pressed: Pressed) -> None:
        """A page of the list."""
        await replace(interaction, await _roll(interaction, pressed.number(0), pressed.number(1)))

    @on("checkin.tick")
    async def tick(self, interaction: Interaction, pressed: Pressed) -> None:
        """Of those who are listed, these came."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chosen = set(numbers(interaction))
        await checkins.tick(
            desk.house, person, pressed.number(0), shown=_listed(interaction), chosen=chosen
        )
        await replace(interaction, await _roll(interaction, pressed.number(0), pressed.number(1)))

    @on("checkin.count")
    async def count(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Enter a count*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event = await finding.get(desk.house, person, pressed.number(0))
        need_organiser(person, event)
        await open_form(interaction, checkin_views.count_form(event.id, desk.say(person)))

    @on("checkin.counted")
    async def counted(self, interaction: Interaction, pressed: Pressed) -> None:
        """How many came, in words."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        text = typed(interaction).get("count", "")
        result = await checkins.enter(desk.house, person, pressed.number(0), text)
        await answer(interaction, checkin_views.checked(result, desk.say(person), counted=True))

    @on("checkin.undo")
    async def undo(self, interaction: Interaction, pressed: Pressed) -> None:
        """Take back a mark, or the count."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        member = pressed.number(1) if pressed.text(1) else None
        result = await checkins.undo(desk.house, person, pressed.number(0), member)
        await replace(interaction, checkin_views.undone(result, desk.say(person)))


class Recaps(commands.Cog):
    """The form of a recap, its preview and its publication."""

    @on("recap.typed")
    async def written(self, interaction: Interaction, pressed: Pressed) -> None:
        """What was typed, with what is missing."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        given = typed(interaction)
        written = Written(
            given.get("summary", ""),
            given.get("attendance", ""),
            given.get("links", ""),
            given.get("next", ""),
        )
        shown = await recaps.preview(desk.house, person, pressed.number(0), written)
        reply = views.preview(shown.evening, shown.missing, shown.draft, desk.say(person))
        if interaction.message is None:
            await answer(interaction, reply)
        else:
            await replace(interaction, reply)

    @on("recap.edit")
    async def edit(self, interaction: Interaction, pressed: Pressed) -> None:
        """The form again, with what was typed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event_id, written = await recaps.again(desk.house, person, pressed.number(0))
        known = await recaps.known(desk.house, person, event_id)
        form = views.form(known.event, written, None, desk.say(person))
        await open_form(interaction, form)

    @on("recap.publish")
    async def publish(self, interaction: Interaction, pressed: Pressed) -> None:
        """Keep it and post it."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        done = await recaps.publish(desk.house, person, pressed.number(0))
        reply = views.published(
            done.evening, done.followup, desk.say(person), channel=done.channel, first=done.first
        )
        await replace(interaction, reply)


class FollowUps(commands.Cog):
    """Presses on a next step that came back."""

    @on("followup.done")
    async def done(self, interaction: Interaction, pressed: Pressed) -> None:
        """It is done."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await followups.done(desk.house, person, pressed.number(0))
        await replace(interaction, followup_views.outcome(result, desk.say(person)))

    @on("followup.later")
    async def later(self, interaction: Interaction, pressed: Pressed) -> None:
        """Until when?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        followup, _ = await followups.show(desk.house, person, pressed.number(0))
        await answer(interaction, followup_views.later(followup.id, desk.say(person)))

    @on("followup.days")
    async def days(self, interaction: Interaction, pressed: Pressed) -> None:
        """*In a week*, *In a month*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        if pressed.number(1) not in followup_views.DAYS:
            raise PressUnknown
        result = await followups.later(
            desk.house, person, pressed.number(0), days=pressed.number(1)
        )
        await self._moved(interaction, result)

    @on("followup.when")
    async def when(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Another date*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        followup, _ = await followups.show(desk.house, person, pressed.number(0))
        await open_form(interaction, followup_views.when_form(followup.id, desk.say(person)))

    @on("followup.dated")
    async def dated(self, interaction: Interaction, pressed: Pressed) -> None:
        """The date that was typed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        when = typed(interaction).get("when", "")
        result = await followups.later(desk.house, person, pressed.number(0), when=when)
        await self._moved(interaction, result)

    async def _moved(self, interaction: Interaction, result: FollowedUp) -> None:
        desk = desk_of(interaction)
        say = desk.say(await desk.person(interaction))
        await replace(interaction, followup_views.outcome(result, say))

    @on("followup.make")
    async def make(self, interaction: Interaction, pressed: Pressed) -> None:
        """The form of an event, with what the next step says."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        followup, event = await followups.show(desk.house, person, pressed.number(0))
        begun = await making.from_followup(desk.house, person, followup, event)
        if isinstance(begun, NotHere):
            await answer(
                interaction, making_views.whom_to_ask(begun.chapter, begun.connectors, say)
            )
            return
        start = making_views.Beginning(begun.title, begun.when, begun.description)
        await open_form(
            interaction,
            making_views.form(start, begun.chapters, begun.chosen, say, network=begun.network),
        )
