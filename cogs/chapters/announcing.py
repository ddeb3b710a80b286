"""``/chapter announce``: a word to a whole chapter, shown before it is posted."""

from __future__ import annotations

from discord import abc, app_commands
from discord.ext import commands

from cogs.chapters.group import chapter_group
from cogs.support.desk import Interaction, answer, replace
from cogs.support.options import AnyChapter, Text, desk_of
from cogs.support.presses import on
from domain.chapters import Chapter
from domain.networks import NEEDED_IN_CHANNEL
from services.chapters import announcing
from views import announcements as views
from views import facts
from views.commands import words
from views.ids import Pressed


@chapter_group.command(name="announce", description=words("cmd-chapter-announce"))
@app_commands.describe(chapter=words("opt-chapter"), text=words("opt-announcement"))
async def announce(interaction: Interaction, chapter: AnyChapter, text: Text) -> None:
    """Say something to a chapter, in its channel."""
    desk = desk_of(interaction)
    person = await desk.person(interaction)
    lacking = _lacking(interaction, chapter)
    drafted = await announcing.propose(desk.house, person, chapter, text, lacking)
    await answer(interaction, views.preview(drafted, desk.say(person)))


def _lacking(interaction: Interaction, chapter: Chapter) -> tuple[str, ...]:
    """What the bot may not do in the chapter's channel; everything where it sees none."""
    if chapter.channel is None:
        return ()
    channel = facts.inside(interaction.guild).get_channel(chapter.channel)
    if not isinstance(channel, abc.GuildChannel):
        return tuple(NEEDED_IN_CHANNEL)
    return facts.lacking(channel)


class Announcements(commands.Cog):
    """Presses below a preview."""

    @on("announcement.confirm")
    async def confirm(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Confirm*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        chapter = await announcing.confirm(desk.house, person, pressed.number(0))
        await replace(interaction, views.posted(chapter, desk.say(person)))

    @on("announcement.discard")
    async def discard(self, interaction: Interaction, pressed: Pressed) -> None:
        """*Discard*."""
        desk = desk_of(interaction)
        person = await desk.person(interaction)
        await announcing.discard(desk.house, person, pressed.number(0))
        await replace(interaction, views.discarded(desk.say(person)))
