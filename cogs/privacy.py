"""``/privacy export, erase, policy``: what is known about whoever asks, and how it goes."""

from __future__ import annotations

import asyncio

from discord import app_commands
from discord.ext import commands

from cogs.support.desk import Interaction, announce, answer, replace
from cogs.support.options import desk_of
from cogs.support.presses import on, value
from domain.errors import PressUnknown
from domain.people import Person
from services.privacy import asking
from views import privacy as views
from views import working
from views.commands import words
from views.ids import Pressed

privacy_group = app_commands.Group(
    name="privacy", description=words("cmd-privacy"), guild_only=True
)


@privacy_group.command(name="export", description=words("cmd-privacy-export"))
async def export(interaction: Interaction) -> None:
    """A file with everything about the asker."""
    await _export(interaction)


@privacy_group.command(name="erase", description=words("cmd-privacy-erase"))
async def erase(interaction: Interaction) -> None:
    """What would go and what would stay; or the wish that waits."""
    await _erase(interaction)


@privacy_group.command(name="policy", description=words("cmd-privacy-policy"))
async def policy(interaction: Interaction) -> None:
    """What is kept, why, who sees it, how long."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await asking.policy(desk.house, person)
    await answer(interaction, views.policy(found, views.PARTS[0], desk.say(person)))


async def _export(interaction: Interaction) -> None:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    announce(interaction, working.gathering(say))
    found = await asking.export(desk.house, person)
    # Thousands of rows take a while to write: nobody else waits for that.
    await answer(interaction, await asyncio.to_thread(views.exported, found, say))


async def _erase(interaction: Interaction) -> None:
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    found = await asking.standing(desk.house, person)
    say = desk.say(person)
    if found.wish is not None:
        await answer(interaction, views.waiting(found.wish, say))
    else:
        await answer(interaction, views.sure(person.id, found.animates, say))


def _own(pressed: Pressed, person: Person) -> None:
    """Raise ``PressUnknown`` unless the button was made for whoever presses it."""
    if pressed.number(0) != person.id:
        raise PressUnknown


class Privacy(commands.Cog):
    """Presses about what is known of whoever presses."""

    @on("privacy.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Confirm*: they wish to be erased."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        _own(pressed, person)
        wish = await asking.ask(desk.house, person)
        await replace(interaction, views.waiting(wish, desk.say(person), fresh=True))

    @on("privacy.keep")
    async def keep(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Keep my data*: they thought again, or never began."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        _own(pressed, person)
        kept = await asking.keep(desk.house, person)
        await replace(interaction, views.kept(kept, desk.say(person)))

    @on("privacy.discard")
    async def discard(self, interaction: Interaction, _pressed: Pressed) -> None:
        """*Discard*: nothing was asked for."""
        desk = desk_of(interaction)
        await replace(interaction, views.nothing(desk.say(await desk.person(interaction))))

    @on("privacy.part")
    async def part(self, interaction: Interaction, _pressed: Pressed) -> None:
        """Another part of the page."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chosen = value(interaction)
        if chosen not in views.PARTS:
            raise PressUnknown
        found = await asking.policy(desk.house, person)
        await replace(interaction, views.policy(found, chosen, desk.say(person)))

    @on("privacy.export")
    async def export(self, interaction: Interaction, _pressed: Pressed) -> None:
        """As ``/privacy export``."""
        await _export(interaction)

    @on("privacy.erase")
    async def erase(self, interaction: Interaction, _pressed: Pressed) -> None:
        """As ``/privacy erase``."""
        await _erase(interaction)
