"""Presses on sites that the handbook follows: confirmed, looked at, decided about."""

from __future__ import annotations

from discord.ext import commands

from cogs.support.desk import Interaction, announce, answer, replace
from cogs.support.options import desk_of
from cogs.support.patience import Note
from cogs.support.presses import number, on
from services.handbook import previewing, settling
from services.handbook.following import SiteChecked
from views import handbook_sites as views
from views import working
from views.ids import Pressed
from views.reply import Reply
from views.texts import Say


def _taken(result: SiteChecked, say: Say) -> Reply:
    return views.taken(
        *(result.site, say),
        added=result.added,
        changed=result.changed,
        gone=result.gone,
        held=result.held,
    )


class HandbookSites(commands.Cog):
    """Every press is a steward's."""

    @on("handbook.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Confirm*: take the pages and follow the site."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        announce(interaction, working.taking(pressed, say), Note.INSTEAD)
        result = await previewing.confirm(desk.house, person, pressed.number(0))
        await replace(interaction, _taken(result, say))

    @on("handbook.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Discard*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await previewing.discard(desk.house, person, pressed.number(0))
        await replace(interaction, views.discarded(desk.say(person)))

    @on("handbook.site")
    async def look(self, interaction: Interaction, _pressed: Pressed) -> None:
        """One site, chosen from those that are followed."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await settling.look(desk.house, person, number(interaction))
        await answer(interaction, views.card(found.site, found.pages, desk.say(person)))

    @on("handbook.check")
    async def check(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Check now*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        announce(interaction, working.again(say))
        result = await settling.check_now(desk.house, person, pressed.number(0))
        await answer(interaction, _taken(result, say))

    @on("handbook.stop")
    async def stop(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Stop following*: its pages stay as they are."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await settling.stop(desk.house, person, pressed.number(0), keep=True)
        shown = views.stopped(result.site, result.pages, desk.say(person), kept=True)
        await replace(interaction, shown)

    @on("handbook.drop")
    async def ask(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Stop, and remove its pages*: really?"""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await settling.look(desk.house, person, pressed.number(0))
        await answer(interaction, views.dropping(found.site, found.pages, desk.say(person)))

    @on("handbook.dropped")
    async def drop(self, interaction: Interaction, pressed: Pressed) -> None:
        """The pages go with the site."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await settling.stop(desk.house, person, pressed.number(0), keep=False)
        shown = views.stopped(result.site, result.pages, desk.say(person), kept=False)
        await replace(interaction, shown)

    @on("handbook.try")
    async def keep_trying(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Keep trying*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        site = await settling.keep_trying(desk.house, person, pressed.number(0))
        await replace(interaction, views.trying(site, desk.say(person)))

    @on("handbook.out", "handbook.keep")
    async def settle(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Remove them* or *Keep them*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        remove = pressed.action == "handbook.out"
        site, pages = await settling.settle(
            desk.house, person, pressed.number(0), pressed.number(1), remove=remove
        )
        await replace(interaction, views.settled(site, pages, desk.say(person), removed=remove))
