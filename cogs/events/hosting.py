"""``/event cohost``, and the answers to it; choosing among the legs of an event; a wish's date."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.events.group import event_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, AnyEvent, desk_of
from cogs.support.presses import numbers, on
from domain.errors import PressUnknown
from services.events import (
    answering,
    attaching,
    cohosting,
    consenting,
    finding,
    proposing,
    wishing,
)
from views import events as event_views
from views import hosting as views
from views import legs, wishes
from views.commands import words
from views.ids import Pressed
from views.reply import Reply


@event_group.command(name="cohost", description=words("cmd-event-cohost"))
@app_commands.describe(event=words("opt-event"), chapter=words("opt-cohost-chapter"))
async def cohost(interaction: Interaction, event: AnyEvent, chapter: AnyChapter) -> None:
    """Ask a chapter to host an event too."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    result = await cohosting.ask(desk.house, person, event, chapter)
    leaves = person.may_animate(chapter.id) or person.may_animate(event.chapter)
    await answer(interaction, views.outcome(result, desk.say(person), leaves=leaves))


class Hosting(commands.Cog):
    """Presses of those who are asked, and of those who choose a place."""

    @on("consent.accept", "consent.decline")
    async def consent(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Accept* or *Decline*: the question gives way to what became of it."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        accept = pressed.action == "consent.accept"
        result = await consenting.answer(desk.house, person, pressed.number(0), accept=accept)
        await replace(interaction, views.decided(result, desk.say(person)))

    @on("host.leave")
    async def leave(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Step back as host*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await cohosting.withdraw(desk.house, person, pressed.number(0), pressed.number(1))
        await replace(interaction, views.outcome(result, desk.say(person)))

    @on("part.leave")
    async def detach(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Leave the whole*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        event, main = await attaching.detach(desk.house, person, pressed.number(0))
        await replace(interaction, legs.detached(event, main, desk.say(person)))

    @on("leg.join")
    async def join(self, interaction: Interaction, pressed: Pressed) -> None:
        """One or several legs of an event: a seat at each, and a word when two are at once."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        chosen = [await finding.get(desk.house, person, leg) for leg in _chosen(interaction)]
        if any(leg.part_of != pressed.number(0) for leg in chosen):
            raise PressUnknown
        reply = Reply()
        for leg in chosen:
            result = await answering.join(desk.house, person, leg.id)
            reply = legs.noted(reply, event_views.outcome(result, say).content or "")
        for leg in chosen:
            clashing = await attaching.at_once(desk.house, person, leg)
            if clashing:
                reply = legs.warned(reply, leg, clashing, say)
                break
        await replace(interaction, reply)

    @on("date.confirm")
    async def date(self, interaction: Interaction, pressed: Pressed) -> None:
        """A wish gets its date."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await wishing.confirm(desk.house, person, pressed.number(0))
        await replace(interaction, wishes.dated(result, desk.say(person)))

    @on("date.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """It stays a wish."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await proposing.discard(desk.house, person, pressed.number(0))
        await replace(interaction, event_views.discarded(desk.say(person)))


def _chosen(interaction: Interaction) -> list[int]:
    """The identifiers that were chosen. Raises ``PressUnknown`` when they are none."""
    found = numbers(interaction)
    if not found:
        raise PressUnknown
    return found
