"""The Discord client: commands are synced once, presses find their method, errors find words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any, ClassVar

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from cogs.support.choosing import check_choices
from cogs.support.desk import Desk, Interaction
from cogs.support.door import admit_command
from cogs.support.patience import Patience, end_patience
from cogs.support.presses import Presses, tell
from views.commands import Translations
from views.reply import NOBODY

log = structlog.get_logger("client")
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # the bot never speaks


class Tree(app_commands.CommandTree[Any]):
    """The command tree; an error in any command becomes a sentence."""

    # What Discord is told of our commands: the same at every start of a process.
    _told: ClassVar[list[Any]] = []

    async def sync(
        self, *, guild: discord.abc.Snowflake | None = None
    ) -> list[app_commands.AppCommand]:
        """Tell Discord every command, translated; returns nothing that anybody here would read."""
        client: Client = self.client
        if not self._told:
            voice = self.translator or app_commands.Translator()
            commands = self.get_commands(guild=guild)
            self._told[:] = [await one.get_translated_payload(self, voice) for one in commands]
        if client.application_id is None:
            raise app_commands.MissingApplicationID
        if guild is None:
            await client.http.bulk_upsert_global_commands(client.application_id, self._told)
        else:
            await client.http.bulk_upsert_guild_commands(
                client.application_id, guild.id, self._told
            )
        return []

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Who may not is refused at the door; the others do not wait without a sign from now on."""
        client: Client = interaction.client
        completing = interaction.type is discord.InteractionType.autocomplete
        if not completing:
            interaction.extras["patience"] = patience = Patience(interaction)
            patience.begin()
        try:
            await admit_command(client.desk, interaction, typing=completing)
            if not completing:
                check_choices(interaction)
        except Exception as error:  # every error becomes a sentence
            end_patience(interaction)
            if completing:  # nothing is suggested to who may not
                with suppress(discord.HTTPException):
                    await interaction.response.autocomplete([])
            else:
                await tell(client.desk, interaction, error)
            return False
        return True

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError) -> None:
        """Tell the person what went wrong."""
        end_patience(interaction)
        client: Client = interaction.client
        await tell(client.desk, interaction, unwrapped(error))


def unwrapped(error: BaseException) -> Exception:
    """The error that a command or an option raised, out of discord.py's wrappings."""
    while True:
        if isinstance(error, app_commands.CommandInvokeError):
            error = error.original
        elif isinstance(error, app_commands.TransformerError) and error.__cause__ is not None:
            error = error.__cause__
        elif isinstance(error, Exception):
            return error
        else:
            return RuntimeError(repr(error))


def intents() -> discord.Intents:
    """What Discord tells us: servers, members and links coming and going, messages to the bot."""
    wanted = discord.Intents.none()
    wanted.guilds = True
    wanted.members = True
    wanted.guild_scheduled_events = True
    wanted.invites = True
    wanted.guild_messages = True
    wanted.dm_messages = True
    return wanted


class Client(commands.Bot):
    """The bot in Discord. Members live in the store; discord.py keeps only who arrives while it runs."""

    def __init__(
        self,
        make_desk: Callable[[Client], Desk],
        cogs: Sequence[Callable[[Client], commands.Cog]],
        groups: Sequence[
            app_commands.Group | app_commands.Command[Any, ..., Any] | app_commands.ContextMenu
        ],
        *,
        sync_to: int | None = None,
        started: Callable[[], Awaitable[None]] | None = None,
        identifying: Callable[[discord.Client, bool], Awaitable[None]] | None = None,
        trace: Any = None,
    ) -> None:
        """``identifying`` is asked before each identification, with whether it is the first;
        ``trace``, of aiohttp, hears of every request."""
        super().__init__(
            command_prefix=commands.when_mentioned,
            http_trace=trace,
            help_command=None,
            intents=intents(),
            allowed_mentions=NOBODY,
            chunk_guilds_at_startup=False,
            guild_ready_timeout=0.5,  # seconds after the last server; none waits for members
            member_cache_flags=discord.MemberCacheFlags(joined=True, voice=False),
            max_messages=None,
            enable_debug_events=True,  # the raw frames tell who is interested in an event
            max_ratelimit_timeout=30.0,  # longer limits come back to the post, which waits without us
            tree_cls=Tree,
        )
        self.desk = make_desk(self)
        self.presses = Presses(self.desk)
        self._cogs_to_add = cogs
        self._groups = groups
        self._sync_to = sync_to
        self._started = started
        self._identifying = identifying

    async def setup_hook(self) -> None:
        """Load the cogs, tell Discord the commands, begin to deliver."""
        for make in self._cogs_to_add:
            cog = make(self)
            await self.add_cog(cog)
            self.presses.learn(cog)
        for group in self._groups:
            self.tree.add_command(group)
        await self.tree.set_translator(Translations(self.desk.texts))
        guild = discord.Object(self._sync_to) if self._sync_to else None
        if guild is not None:
            self.tree.copy_global_to(guild=guild)
        await self.tree.sync(guild=guild)
        if self._started is not None:
            await self._started()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Before each new session with the gateway, of which Discord allows so many a day."""
        if self._identifying is None:
            await super().before_identify_hook(shard_id, initial=initial)
        else:
            await self._identifying(self, initial)

    async def on_interaction(self, interaction: Interaction) -> None:
        """A button, a select or a modal."""
        await self.presses.press(interaction)

    async def on_app_command_completion(self, interaction: Interaction, _command: object) -> None:
        """A command is done."""
        end_patience(interaction)

    async def on_message(self, message: discord.Message, /) -> None:
        """No commands by prefix: messages are for the cog of questions."""
