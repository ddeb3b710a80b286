"""What happens to the server: the bot arrives, channels, roles and messages change or go."""

from __future__ import annotations

import discord
import structlog
from discord.ext import commands

from cogs.support.client import Client
from services import people
from services.deliveries import settling
from services.roles import watching
from views import facts

log = structlog.get_logger("server")


class ServerChanges(commands.Cog):
    """Keeps what the store points to in Discord true."""

    def __init__(self, client: Client) -> None:
        self._house = client.desk.house

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was added to a server: its network begins with the defaults."""
        await people.network(self._house, guild.id, guild.name)
        log.info("joined", network=guild.id)

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server is there, which may have added the bot while it was away."""
        await people.network(self._house, guild.id, guild.name)

    @commands.Cog.listener()
    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """Nothing points to a channel that is gone."""
        await settling.channel_gone(self._house, channel.guild.id, channel.id)

    @commands.Cog.listener()
    async def on_guild_role_delete(self, role: discord.Role) -> None:
        """No chapter gives a role that is gone."""
        await settling.role_gone(self._house, role.guild.id, role.id)

    @commands.Cog.listener()
    async def on_guild_role_update(self, _before: discord.Role, after: discord.Role) -> None:
        """A chapter's role that gained power, or rose above the bot, is not given any more."""
        bot = facts.bot_facts(facts.inside(after.guild))
        lost = await watching.changed(self._house, after.guild.id, facts.facts_of(after), bot)
        if lost is not None:
            log.warning("role-withheld", network=after.guild.id, chapter=lost.chapter)

    @commands.Cog.listener()
    async def on_guild_channel_create(self, channel: discord.abc.GuildChannel) -> None:
        """A new channel may let a registered role in."""
        await self._let_in(channel, None)

    @commands.Cog.listener()
    async def on_guild_channel_update(
        self, before: discord.abc.GuildChannel, after: discord.abc.GuildChannel
    ) -> None:
        """A channel may let a registered role in that it did not let in before."""
        await self._let_in(after, before)

    async def _let_in(
        self, after: discord.abc.GuildChannel, before: discord.abc.GuildChannel | None
    ) -> None:
        for role in facts.let_in(after, before):
            lost = await watching.opened(self._house, after.guild.id, role, after.id)
            if lost is not None:
                log.warning("role-withheld", network=after.guild.id, chapter=lost.chapter)

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        """An event's card may have been deleted."""
        if event.guild_id is not None:
            await settling.message_gone(self._house, event.guild_id, event.message_id)

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, event: discord.RawBulkMessageDeleteEvent) -> None:
        """Events' cards may be among many deleted messages."""
        if event.guild_id is not None:
            for message in event.message_ids:
                await settling.message_gone(self._house, event.guild_id, message)
