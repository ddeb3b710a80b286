"""``/chapter compost, reseed``: a chapter ends well, and begins anew."""

from __future__ import annotations

from discord import app_commands
from discord.ext import commands

from cogs.chapters.group import chapter_group
from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import AnyChapter, desk_of
from cogs.support.presses import on, typed
from domain.chapters import Chapter
from domain.composting import EndingAgreed
from services.composting import ending, proposing, reseeding
from services.composting.proposing import Typed, Words
from views import composting as views
from views.commands import words
from views.ids import Pressed
from views.reply import Reply


@chapter_group.command(name="compost", description=words("cmd-chapter-compost"))
@app_commands.describe(chapter=words("opt-chapter"))
async def compost(interaction: Interaction, chapter: AnyChapter) -> None:
    """Propose that a chapter ends, or see how far that is."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    found = await proposing.begin(desk.house, person, chapter)
    if found is None:
        await open_form(interaction, views.form(chapter, say))
    elif not isinstance(found, EndingAgreed):
        await answer(interaction, views.under_way(chapter, found, say))
    elif person.steward:
        await answer(interaction, await _last_look(interaction, found))
    else:
        await answer(interaction, views.waits(found, say))


async def _last_look(interaction: Interaction, found: EndingAgreed) -> Reply:
    desk = desk_of(interaction)
    say = desk.say(await desk.person(interaction))
    goodbye = found.ending.goodbye
    ahead = goodbye is not None and goodbye > desk.house.now()
    return views.last_look(found, say, ahead=ahead)


@chapter_group.command(name="reseed", description=words("cmd-chapter-reseed"))
@app_commands.describe(chapter=words("opt-chapter"))
async def reseed(interaction: Interaction, chapter: AnyChapter) -> None:
    """Commit to beginning a composted chapter anew."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    say = desk.say(person)
    waiting = await reseeding.begin(desk.house, person, chapter)
    if waiting is None:
        await open_form(interaction, views.reseed_form(chapter, say))
    else:
        await answer(interaction, views.wanted(waiting, say))


async def remembered(interaction: Interaction, chapter: Chapter, card: Reply) -> Reply:
    """The card of a chapter with what is remembered of its ends, if it ever ended."""
    desk = desk_of(interaction)
    memory = await ending.memory(desk.house, chapter)
    if memory is None:
        return card
    say = desk.say(await desk.person(interaction))
    return views.remembered(card, memory.endings, memory.homes, say)


class Endings(commands.Cog):
    """Presses and forms of chapters that end."""

    @on("compost.typed")
    async def form(self, interaction: Interaction, pressed: Pressed) -> None:
        """The form of an end: shown with all that follows."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        said = typed(interaction)
        given = Typed(
            said.get("why", ""),
            said.get("lessons", ""),
            said.get("goodbye", ""),
            interaction.channel_id if interaction.guild_id else None,
        )
        proposed = await proposing.propose(desk.house, person, pressed.number(0), given)
        await answer(interaction, views.preview(proposed, desk.say(person)))

    @on("compost.propose")
    async def propose(self, interaction: Interaction, pressed: Pressed) -> None:
        """Put it to the members."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        proposed = await proposing.again(desk.house, person, pressed.number(0))
        theirs = desk.texts.say(proposed.chapter.language)
        said = Words(
            views.title(proposed.chapter, theirs),
            views.case(proposed, theirs),
            views.goodbye_title(proposed.chapter, theirs),
        )
        begun = await proposing.confirm(desk.house, person, pressed.number(0), said)
        await replace(interaction, views.begun(begun, desk.say(person)))

    @on("compost.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """Ask nobody anything."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await proposing.discard(desk.house, person, pressed.number(0))
        await replace(interaction, Reply(desk.say(person)("event-discarded")))

    @on("compost.look")
    async def look(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Look and confirm*, in the stewards' channel."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        found = await ending.look(desk.house, person, pressed.number(0))
        await answer(interaction, await _last_look(interaction, found))

    @on("compost.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """A steward confirms: the chapter ends."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        done = await ending.confirm(desk.house, person, pressed.number(0))
        await replace(interaction, views.composted(done, desk.say(person)))

    @on("compost.keep")
    async def keep(self, interaction: Interaction, pressed: Pressed) -> None:
        """A steward does not confirm: the chapter goes on."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chapter = await ending.keep(desk.house, person, pressed.number(0))
        await replace(interaction, views.kept(chapter, desk.say(person)))


class Reseedings(commands.Cog):
    """Presses and forms of chapters that begin anew."""

    @on("reseed.typed")
    async def form(self, interaction: Interaction, pressed: Pressed) -> None:
        """Someone commits to it."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        why = typed(interaction).get("why", "")
        asked = await reseeding.ask(desk.house, person, pressed.number(0), why)
        say = desk.say(person)
        reply = views.wanted(asked, say) if person.steward else views.asked(asked, say)
        await answer(interaction, reply)

    @on("reseed.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """A steward agrees."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        done = await reseeding.confirm(desk.house, person, pressed.number(0))
        await answer(interaction, views.reseeded(done, desk.say(person)))

    @on("reseed.decline")
    async def decline(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Not now*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        done = await reseeding.decline(desk.house, person, pressed.number(0))
        await answer(interaction, views.reseeded(done, desk.say(person)))
