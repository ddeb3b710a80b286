"""``/event calendar`` and the buttons that replace its link or switch it off."""

from __future__ import annotations

import asyncio

from discord import app_commands
from discord.ext import commands

from cogs.events.group import event_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, desk_of
from cogs.support.presses import on
from domain.calendars import Scope
from services.calendars import links
from views.calendars import replies
from views.calendars.replies import Asked
from views.calendars.writing import write
from views.commands import choices, words
from views.ids import Pressed


@event_group.command(name="calendar", description=words("cmd-event-calendar"))
@app_commands.describe(scope=words("opt-calendar-scope"), chapter=words("opt-calendar-chapter"))
@app_commands.choices(scope=choices(Scope, "calendar-scope"))
async def calendar(
    interaction: Interaction, scope: str | None = None, chapter: AnyChapter | None = None
) -> None:
    """A calendar to subscribe to, and its file."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    wanted = Scope(scope) if scope else None
    shown = await links.show(desk.house, person, wanted, chapter.id if chapter else None)
    say = desk.say(person)
    written = await asyncio.to_thread(write, shown.feed, say)
    link = (shown.address, shown.scope, shown.chapter) if shown.address else None
    await answer(
        interaction, replies.calendar(shown.feed, written, link, say, steward=person.steward)
    )


async def _ask(interaction: Interaction, pressed: Pressed, what: Asked) -> None:
    desk = desk_of(interaction)
    say = desk.say(await desk.person(interaction))
    await answer(interaction, replies.sure(what, *_meant(pressed), say))


def _meant(pressed: Pressed) -> tuple[Scope, int | None]:
    return pressed.one_of(0, Scope), pressed.number(1) or None


class CalendarLinks(commands.Cog):
    """Presses below a person's calendar."""

    @on("calendar.renew")
    async def renew(self, interaction: Interaction, pressed: Pressed) -> None:
        """*New link*: ask first."""
        await _ask(interaction, pressed, "renew")

    @on("calendar.off")
    async def switch_off(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Switch off*: ask first."""
        await _ask(interaction, pressed, "off")

    @on("calendar.renew-sure")
    async def renew_surely(self, interaction: Interaction, pressed: Pressed) -> None:
        """Replace the link."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        scope, chapter = _meant(pressed)
        address = await links.renew(desk.house, person, scope, chapter)
        await replace(interaction, replies.renewed(address, scope, chapter, desk.say(person)))

    @on("calendar.off-sure")
    async def switch_off_surely(self, interaction: Interaction, pressed: Pressed) -> None:
        """Switch the link off."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        was = await links.switch_off(desk.house, person, *_meant(pressed))
        await replace(interaction, replies.switched_off(was, desk.say(person)))

    @on("calendar.keep")
    async def keep(self, interaction: Interaction, _pressed: Pressed) -> None:
        """Leave the link as it is."""
        desk = desk_of(interaction)
        await replace(interaction, replies.kept(desk.say(await desk.person(interaction))))
