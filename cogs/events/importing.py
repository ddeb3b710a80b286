"""``/event import``: a calendar is previewed, taken and followed; and what is decided about it."""

from __future__ import annotations

import discord
from discord import app_commands
from discord.ext import commands

from cogs.events.group import event_group
from cogs.support.desk import Desk, Interaction, announce, answer, replace
from cogs.support.options import AnyChapter, desk_of
from cogs.support.patience import Note
from cogs.support.presses import on
from domain.following import host_of
from domain.people import Person
from services.events import finding
from services.events.finding import Filter
from services.imports import confirming, deciding, previewing, reading
from services.imports.confirming import Imported
from services.imports.previewing import Preview
from services.imports.reading import Source
from views import events as event_views
from views import importing as views
from views import working
from views.commands import words
from views.ids import Pressed
from views.reply import Reply
from views.texts import Say


@event_group.command(name="import", description=words("cmd-event-import"))
@app_commands.describe(
    url=words("opt-import-url"),
    file=words("opt-import-file"),
    chapter=words("opt-import-chapter"),
)
async def import_calendar(
    interaction: Interaction,
    url: str | None = None,
    file: discord.Attachment | None = None,
    chapter: AnyChapter | None = None,
) -> None:
    """Preview a calendar; without one, show what is followed."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say, home = desk.say(person), chapter.id if chapter else None
    if url is None and file is None:
        await answer(interaction, await _followed(desk, person, home, say))
        return
    await previewing.home_of(desk.house, person, home)
    announce(interaction, working.reading(url or (file.filename if file else ""), say))
    source = None
    if file is not None:
        reading.check_file(file.filename, file.size)
        source = Source(file.filename, await file.read())
    found = await previewing.preview(desk.house, person, home, url, source)
    await answer(interaction, _preview(found, say))


async def _followed(desk: Desk, person: Person, chapter: int | None, say: Say) -> Reply:
    home, found = await deciding.followed(desk.house, person, chapter)
    widens = person.steward and chapter is None and home is not None
    listed = [(one.calendar, one.coming) for one in found]
    return views.followed(home, listed, say, widens=widens)


def _preview(found: Preview, say: Say) -> Reply:
    plan = found.plan
    return views.preview(
        *(found.draft, plan.name, plan.chapter, found.tally, say),
        host=host_of(plan.url) if plan.url else "",
        unchanged=found.unchanged,
        already=found.already,
        off=found.off,
        gone=found.gone,
        first=found.first,
        aside=found.aside,
        over=plan.found.over,
        more=plan.found.more,
        afresh=found.afresh,
        widens=found.widens,
    )


class CalendarImports(commands.Cog):
    """Presses on previews, on lists of what is followed, and on questions about it."""

    @on("import.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Confirm*: take it, or show afresh what it says by now."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        announce(interaction, working.taking(pressed, say), Note.INSTEAD)
        result = await confirming.confirm(
            desk.house,
            person,
            pressed.number(0),
            lambda language, name: views.reason(name, desk.texts.say(language)),
        )
        if isinstance(result, Imported):
            host = host_of(result.plan.url) if result.plan.url else ""
            done = (result.plan.name, result.plan.chapter, result.tally, result.already)
            await replace(interaction, views.imported(*done, host, say))
        else:
            await replace(interaction, _preview(result, say))

    @on("import.network")
    async def widen(self, interaction: Interaction, pressed: Pressed) -> None:
        """*For the whole network instead*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        announce(interaction, working.again(say), Note.INSTEAD)
        found = await previewing.widen(desk.house, person, pressed.number(0))
        await replace(interaction, _preview(found, say))

    @on("follow.network")
    async def of_network(self, interaction: Interaction, _pressed: Pressed) -> None:
        """*Those of the whole network*: what it follows."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        shown = await _followed(desk, person, previewing.NETWORK, desk.say(person))
        await replace(interaction, shown)

    @on("import.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Discard*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await previewing.discard(desk.house, person, pressed.number(0))
        await replace(interaction, views.discarded(desk.say(person)))

    @on("follow.events")
    async def events(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Show the events*: what the chapter, or everyone, has planned."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        wanted = Filter(chapter=pressed.number(0) or None)
        page = await finding.listing(desk.house, person, wanted)
        title, empty = say("follow-events-title"), say("follow-events-none")
        await answer(interaction, event_views.listing(page.events, say, title=title, empty=empty))

    @on("follow.check")
    async def check(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Check now*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        say = desk.say(person)
        announce(interaction, working.again(say))
        result = await deciding.check_now(desk.house, person, pressed.number(0))
        shown = views.checked(result.calendar, result.tally, result.held, say)
        await answer(interaction, shown)

    @on("follow.stop")
    async def stop(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Stop following*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await deciding.stop(desk.house, person, pressed.number(0))
        await replace(interaction, views.stopped(result, desk.say(person)))

    @on("follow.keep")
    async def keep(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Keep trying*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        result = await deciding.keep_trying(desk.house, person, pressed.number(0))
        await replace(interaction, views.kept(result, desk.say(person)))

    @on("follow.remove", "follow.spare")
    async def settle(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Remove them* or *Keep them*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        remove = pressed.action == "follow.remove"
        calendar, number = await deciding.settle(
            desk.house, person, pressed.number(0), pressed.number(1), remove=remove
        )
        await replace(
            interaction, views.settled(calendar, number, desk.say(person), removed=remove)
        )
