"""Whether a server gave the bot Administrator, which it does not need."""

from __future__ import annotations

import discord
from discord.ext import commands

from cogs.support.client import Client
from services import powers


class Powers(commands.Cog):
    """Looks at the bot's own permissions whenever they may have changed."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """Somebody may have given it while the bot was away."""
        for guild in self._client.guilds:
            await self._look(guild)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """It may have been given with the invitation."""
        await self._look(guild)

    @commands.Cog.listener()
    async def on_guild_role_update(self, before: discord.Role, after: discord.Role) -> None:
        """It may be one of the bot's roles."""
        if before.permissions != after.permissions:
            await self._look(after.guild)

    @commands.Cog.listener()
    async def on_member_update(self, before: discord.Member, after: discord.Member) -> None:
        """The bot may have another role."""
        if after.id == after.guild.me.id and before.roles != after.roles:
            await self._look(after.guild)

    async def _look(self, guild: discord.Guild) -> None:
        if not guild.unavailable:
            held = guild.me.guild_permissions.administrator
            await powers.administrator(self._client.desk.house, guild.id, held=held)
