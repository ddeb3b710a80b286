"""What people do with Discord's own scheduled events that show ours."""

from __future__ import annotations

import json
from dataclasses import replace

import discord
from discord.ext import commands

from cogs.support.client import Client
from domain.mirrors import Interest, Repair, next_repair
from services.mirrors import seeing
from views import mirrors as views

_SAID = ("GUILD_SCHEDULED_EVENT_USER_ADD", "GUILD_SCHEDULED_EVENT_USER_REMOVE")
_MARK = '"GUILD_SCHEDULED_EVENT_USER_'
_ENDED = frozenset({discord.EventStatus.completed, discord.EventStatus.canceled})


class Mirrors(commands.Cog):
    """Interest is heard, changes by hand are repaired, outages are made good."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._house = client.desk.house
        self._repairs: dict[int, Repair] = {}

    @commands.Cog.listener()
    async def on_socket_raw_receive(self, frame: str) -> None:
        """*Interested* was pressed or taken back.

        discord.py tells it only of people whom it keeps in memory, and it keeps none.
        """
        if _MARK not in frame:
            return
        told = json.loads(frame)
        if told.get("t") not in _SAID:
            return
        said = told["d"]
        interest = Interest(
            int(said["guild_scheduled_event_id"]), int(said["user_id"]), told["t"] == _SAID[0]
        )
        await seeing.interest(self._house, int(said["guild_id"]), interest)

    @commands.Cog.listener()
    async def on_scheduled_event_user_add(
        self, event: discord.ScheduledEvent, user: discord.User
    ) -> None:
        """*Interested*, of someone whom discord.py has in memory. Hearing it twice changes nothing."""
        await seeing.interest(self._house, event.guild_id, Interest(event.id, user.id, on=True))

    @commands.Cog.listener()
    async def on_scheduled_event_user_remove(
        self, event: discord.ScheduledEvent, user: discord.User
    ) -> None:
        """An interest taken back, as above."""
        await seeing.interest(self._house, event.guild_id, Interest(event.id, user.id, on=False))

    @commands.Cog.listener()
    async def on_scheduled_event_update(
        self, _before: discord.ScheduledEvent, after: discord.ScheduledEvent
    ) -> None:
        """One of ours may have been changed by hand, or be over."""
        if after.status in _ENDED:
            self._repairs.pop(after.id, None)
            await seeing.gone(self._house, after.guild_id, after.id)
            return
        difference = await self._difference(after)
        last = self._repairs.get(after.id)
        if difference is None:
            if last is not None:
                self._repairs[after.id] = replace(last, worked=True)
            return
        repair = next_repair(last, difference, now=self._house.now())
        if repair is not None:
            self._repairs[after.id] = repair
            await seeing.changed(self._house, after.guild_id, after.id, due=repair.due)

    @commands.Cog.listener()
    async def on_scheduled_event_delete(self, event: discord.ScheduledEvent) -> None:
        """One of ours may have been deleted by hand."""
        self._repairs.pop(event.id, None)
        await seeing.gone(self._house, event.guild_id, event.id)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """What changed while the bot was away is put right."""
        for guild in self._client.guilds:
            await self._compare(guild)

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server that Discord could not show when the bot came back is there again."""
        await self._compare(guild)

    async def _compare(self, guild: discord.Guild) -> None:
        if guild.unavailable:  # it seems to have no scheduled events, and has them all
            return
        standing = {one.id: await self._difference(one) for one in guild.scheduled_events}
        astray = frozenset(number for number, said in standing.items() if said is not None)
        await seeing.compare(self._house, guild.id, frozenset(standing), astray)

    async def _difference(self, one: discord.ScheduledEvent) -> tuple[object, ...] | None:
        """What one of ours shows, and what it should; ``None`` when it is right, or not ours."""
        meant = await seeing.meant(self._house, one.guild_id, one.id)
        if meant is None:
            return None
        event = meant.event
        said = views.said(event, self._client.desk.texts.say(meant.language))
        place = said["entity_metadata"]["location"]
        shown = (one.name, one.description, one.location, one.start_time, one.end_time)
        should = (said["name"], said["description"], place, event.starts, event.ends)
        return None if shown == should else (shown, should)
