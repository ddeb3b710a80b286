"""What people do with Discord's own scheduled events that show ours."""

from __future__ import annotations

import json

import discord
from discord.ext import commands

from cogs.support.client import Client
from domain.mirrors import Interest
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
            await seeing.gone(self._house, after.guild_id, after.id)
            return
        meant = await seeing.meant(self._house, after.guild_id, after.id)
        if meant is None:
            return
        said = views.said(meant.event, self._client.desk.texts.say(meant.language))
        shown = (after.name, after.description, after.location, after.start_time, after.end_time)
        place = said["entity_metadata"]["location"]
        event = meant.event
        if shown != (said["name"], said["description"], place, event.starts, event.ends):
            await seeing.changed(self._house, after.guild_id, after.id)

    @commands.Cog.listener()
    async def on_scheduled_event_delete(self, event: discord.ScheduledEvent) -> None:
        """One of ours may have been deleted by hand."""
        await seeing.gone(self._house, event.guild_id, event.id)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """What changed while the bot was away is put right."""
        for guild in self._client.guilds:
            standing = frozenset(one.id for one in guild.scheduled_events)
            await seeing.compare(self._house, guild.id, standing)
