"""Newcomers: when they come and go, and the buttons of their welcome."""

from __future__ import annotations

from dataclasses import replace as with_
from typing import Any

import discord
import structlog
from discord.ext import commands

from cogs.support.client import Client
from cogs.support.desk import Interaction, answer, open_form, replace
from cogs.support.options import desk_of
from cogs.support.presses import number, on, typed, value, values
from cogs.support.standing import standing_of
from domain.chapters import Joined
from domain.joining import Asked
from domain.members import Field
from domain.people import Person
from domain.welcome import NotYourWelcome, Step
from services.welcome import arriving, steps
from services.welcome.steps import SeveralTowns, Town
from views import facts
from views import welcome as views
from views.ids import Pressed
from views.reply import Reply
from views.texts import Say

log = structlog.get_logger("newcomers")
_ASKED_AT_ONCE = 100  # members whom Discord tells of in one request


def onboarding(member: discord.Member) -> bool:
    """Whether Discord's own rules screen or onboarding is still before ``member``.

    Source: the fields ``pending`` and ``flags`` of a guild member.
    """
    flags = member.flags
    return member.pending or (flags.started_onboarding and not flags.completed_onboarding)


class Arrivals(commands.Cog):
    """People come, settle in, change their name, go."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._house = client.desk.house

    @commands.Cog.listener()
    async def on_member_join(self, member: discord.Member) -> None:
        """Someone joined the server."""
        if not member.bot:
            await arriving.arrived(
                self._house,
                member.guild.id,
                member.id,
                member.display_name,
                onboarding=onboarding(member),
            )

    @commands.Cog.listener()
    async def on_member_update(self, before: discord.Member, after: discord.Member) -> None:
        """Discord's own onboarding may be over, or the name another."""
        if after.bot:
            return
        if not onboarding(after) and onboarding(before):
            await self._settled(after)
        if before.display_name != after.display_name:
            await arriving.renamed(self._house, after.guild.id, after.id, after.display_name)

    @commands.Cog.listener()
    async def on_raw_member_remove(self, event: discord.RawMemberRemoveEvent) -> None:
        """Someone left the server."""
        await arriving.left(self._house, event.guild_id, event.user.id)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Discord's own onboarding may have ended while the bot was away."""
        for guild in self._client.guilds:
            waiting = await arriving.waiting(self._house, guild.id)
            for start in range(0, len(waiting), _ASKED_AT_ONCE):
                await self._look_again(guild, waiting[start : start + _ASKED_AT_ONCE])

    async def _look_again(self, guild: discord.Guild, waiting: list[int]) -> None:
        try:
            # Kept in discord.py's cache, without which it reports no change of a member.
            found = await guild.query_members(user_ids=waiting, cache=True)
        except TimeoutError:
            log.warning("members-unknown", network=guild.id, waiting=len(waiting))
            return
        for member in found:
            if not onboarding(member):
                await self._settled(member)

    async def _settled(self, member: discord.Member) -> None:
        await arriving.settled(self._house, member.guild.id, member.id, member.display_name)


class Welcomes(commands.Cog):
    """The steps of a welcome, each a press of the newcomer's own."""

    async def _newcomer(self, interaction: Interaction, pressed: Pressed) -> Person:
        """Who presses. Raises ``NotYourWelcome`` when the welcome is someone else's."""
        if pressed.number(0) != interaction.user.id:
            raise NotYourWelcome
        return await desk_of(interaction).person(interaction)

    @on("welcome.begin")
    async def begin(self, interaction: Interaction, pressed: Pressed) -> None:
        """The first step, for their eyes only."""
        newcomer = await self._newcomer(interaction, pressed)
        desk = desk_of(interaction)
        say = desk.say(newcomer)
        reply = views.language(newcomer.id, desk.texts.languages, say.language, say)
        await answer(interaction, reply)

    @on("welcome.later")
    async def later(self, interaction: Interaction, pressed: Pressed) -> None:
        """Not now."""
        newcomer = await self._newcomer(interaction, pressed)
        await answer(interaction, views.later(desk_of(interaction).say(newcomer)))

    @on("welcome.language")
    async def language(self, interaction: Interaction, pressed: Pressed) -> None:
        """A language was chosen; from now on it is spoken."""
        newcomer = await self._newcomer(interaction, pressed)
        desk = desk_of(interaction)
        code = desk.texts.known(value(interaction)) or newcomer.language
        await steps.choose_language(desk.house, newcomer, code)
        say = desk.say(with_(newcomer, language=code))
        await replace(interaction, views.city(newcomer.id, say))

    @on("welcome.keep")
    async def keep(self, interaction: Interaction, pressed: Pressed) -> None:
        """The language that is spoken is the right one."""
        newcomer = await self._newcomer(interaction, pressed)
        desk = desk_of(interaction)
        say = desk.say(newcomer)
        await steps.choose_language(desk.house, newcomer, say.language)
        await replace(interaction, views.city(newcomer.id, say))

    @on("welcome.city")
    async def city(self, interaction: Interaction, pressed: Pressed) -> None:
        """They want to write their city."""
        newcomer = await self._newcomer(interaction, pressed)
        say = desk_of(interaction).say(newcomer)
        await open_form(interaction, views.city_form(newcomer.id, say))

    @on("welcome.living")
    async def living(self, interaction: Interaction, pressed: Pressed) -> None:
        """The city was written."""
        newcomer = await self._newcomer(interaction, pressed)
        desk = desk_of(interaction)
        text = typed(interaction).get(Field.CITY.value, "")
        found = await steps.choose_city(desk.house, newcomer, text)
        say = desk.say(newcomer)
        if isinstance(found, SeveralTowns):
            await replace(interaction, views.towns(newcomer.id, found.towns, say))
        else:
            await replace(interaction, _chapter(newcomer, found, say))

    @on("welcome.town")
    async def town(self, interaction: Interaction, pressed: Pressed) -> None:
        """Which of several towns of one name."""
        newcomer = await self._newcomer(interaction, pressed)
        desk = desk_of(interaction)
        found = await steps.choose_town(desk.house, newcomer, number(interaction))
        await replace(interaction, _chapter(newcomer, found, desk.say(newcomer)))

    @on("welcome.chapter")
    async def chapter(self, interaction: Interaction, pressed: Pressed) -> None:
        """A chapter near, or none for now."""
        newcomer = await self._newcomer(interaction, pressed)
        picked = value(interaction)
        if not picked.isdecimal():
            await replace(interaction, await self._interests(interaction, newcomer))
            return
        desk = desk_of(interaction)
        chapter = await steps.find_chapter(desk.house, newcomer, number(interaction))
        standing = None
        if interaction.guild is not None:
            guild = facts.inside(interaction.guild)
            standing = await standing_of(guild, chapter.role, interaction.user)
        result = await steps.join(desk.house, newcomer, chapter.id, standing)
        if isinstance(result, Asked):
            came: dict[str, Any] = {"asked": result.chapter}
        else:
            joined = result.chapter if isinstance(result, Joined) else None
            came = {"joined": joined, "withheld": result.withheld}
        reply = await self._interests(interaction, newcomer, **came)
        await replace(interaction, reply)

    @on("welcome.interests")
    async def interests(self, interaction: Interaction, pressed: Pressed) -> None:
        """Topics were chosen: that was all."""
        newcomer = await self._newcomer(interaction, pressed)
        house = desk_of(interaction).house
        await steps.choose_interests(house, newcomer, values(interaction))
        await replace(interaction, await self._end(interaction, newcomer))

    @on("welcome.skip")
    async def skip(self, interaction: Interaction, pressed: Pressed) -> None:
        """This step may wait; the next one."""
        newcomer = await self._newcomer(interaction, pressed)
        say = desk_of(interaction).say(newcomer)
        match pressed.one_of(1, Step):
            case Step.CITY:
                reply = views.chapter(newcomer.id, None, (), say)
            case Step.CHAPTER:
                reply = await self._interests(interaction, newcomer)
            case _:
                reply = await self._end(interaction, newcomer)
        await replace(interaction, reply)

    @on("welcome.open")
    async def open(self, interaction: Interaction, pressed: Pressed) -> None:
        """Open the profile to the network."""
        newcomer = await self._newcomer(interaction, pressed)
        desk = desk_of(interaction)
        fields = await steps.open_profile(desk.house, newcomer)
        await answer(interaction, views.opened(fields, desk.say(newcomer)))

    async def _interests(self, interaction: Interaction, newcomer: Person, **came: Any) -> Reply:
        desk = desk_of(interaction)
        chosen = await steps.interests(desk.house, newcomer)
        return views.interests(newcomer.id, chosen, desk.say(newcomer), **came)

    async def _end(self, interaction: Interaction, newcomer: Person) -> Reply:
        desk = desk_of(interaction)
        done = await steps.finish(desk.house, newcomer)
        say = desk.say(newcomer)
        return views.finished(newcomer.id, done.hidden, done.event, say, steps=done.steps)


def _chapter(newcomer: Person, found: Town, say: Say) -> Reply:
    return views.chapter(newcomer.id, found.place, found.chapters, say)
