"""After the bot was away: which servers it is in, who is in them and what is left there; and when it
is removed from one."""

from __future__ import annotations

import discord
import structlog
from discord.ext import commands

from cogs.support.client import Client
from domain.networks import GONE_KEPT
from services import presence
from services.deliveries import pointing, settling
from services.welcome import calling

log = structlog.get_logger("reconciling")


class Reconciling(commands.Cog):
    """Discord tells nobody afterwards what happened while it had no session with the bot.

    A session that is resumed missed nothing: Discord tells it all again. So this looks whenever
    one begins (``on_ready``), and when a server that could not be shown is there again.
    """

    def __init__(self, client: Client) -> None:
        self._client = client
        self._house = client.desk.house
        self._seen: set[int] = set()  # servers looked at since the session began

    @commands.Cog.listener()
    async def on_connect(self) -> None:
        """A session begins; its servers follow, each ``on_guild_available``, and then ``on_ready``."""
        self._seen.clear()

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """A session began. Its servers are all told of, those that cannot be shown now too."""
        servers = {guild.id for guild in self._client.guilds}
        moved = await presence.look(self._house, servers, self._is_ours)
        for network in moved.gone:
            self._said_gone(network)
        for network in moved.back:
            log.info("back", network=network)
        for guild in self._client.guilds:
            if not guild.unavailable and guild.id not in self._seen:
                await self._look(guild)

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server that Discord could not show is there again."""
        await self._found(guild)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was added to a server, perhaps not for the first time."""
        await self._found(guild)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot was removed from a server; of one in an outage Discord says something else."""
        if await presence.removed(self._house, guild.id):
            self._said_gone(guild.id)

    async def _found(self, guild: discord.Guild) -> None:
        if await presence.returned(self._house, guild.id):
            log.info("back", network=guild.id)
        await self._look(guild)

    async def _look(self, guild: discord.Guild) -> None:
        self._seen.add(guild.id)
        await calling.begin(self._house, guild.id)
        try:
            await self._channels(guild)
            await self._steward_role(guild)
        except Exception as error:  # whatever it is, the next server has to be looked at
            log.warning("server-unknown", network=guild.id, error=repr(error))

    async def _channels(self, guild: discord.Guild) -> None:
        """Channels that were deleted meanwhile: those that Discord did not tell of are asked for."""
        for channel in sorted(await pointing.channels(self._house, guild.id)):
            if guild.get_channel_or_thread(channel) is not None:
                continue
            try:
                await self._client.http.get_channel(channel)
            except discord.NotFound:
                await settling.channel_gone(self._house, guild.id, channel)
            except discord.Forbidden:
                continue  # it is there, and not shown to the bot

    async def _steward_role(self, guild: discord.Guild) -> None:
        """As above, of the role that makes stewards; those of chapters are looked at by themselves."""
        role = await pointing.steward_role(self._house, guild.id)
        if role is None or guild.get_role(role) is not None:
            return
        if role not in {one.id for one in await guild.fetch_roles()}:
            await settling.role_gone(self._house, guild.id, role)

    def _is_ours(self, network: int) -> bool:
        """Whether Discord would tell this process of the server: each shard hears of its own."""
        return self._house.fleet.shards.holds(network)

    def _said_gone(self, network: int) -> None:
        until = self._house.now() + GONE_KEPT
        log.warning("removed", network=network, wiped_after=until.isoformat())
