"""The Discord client: commands are synced once, presses find their method, errors find words.

It says who it is first and is furnished while Discord answers: cogs and commands are read beside the
loop, and what Discord tells meanwhile is told to them all, in its order, as soon as they stand.
"""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, ClassVar, Final

import discord
from discord import app_commands
from discord.ext import commands

from cogs.support import choosing, door, presses
from cogs.support.patience import PRESSES, Patience, end_patience
from views import commands as descriptions

if TYPE_CHECKING:
    from cogs.support.desk import Desk, Interaction
    from cogs.support.presses import Presses
    from domain.fleet import Shards

discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # the bot never speaks
_FRAME: Final = "socket_raw_receive"
_WHOLE_SERVER: Final = 4_096  # characters; what tells of a whole server is longer

Command = app_commands.Group | app_commands.Command[Any, ..., Any] | app_commands.ContextMenu
Furniture = tuple[Sequence[Callable[[Any], commands.Cog]], Sequence[Command]]


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
            told = []
            for one in self.get_commands(guild=guild):
                told.append(await one.get_translated_payload(self, voice))
                await asyncio.sleep(0)  # it gives the loop to nobody by itself
            self._told[:] = told
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
            Patience(interaction).begin()
        try:
            await client.settled.wait()
            await door.admit_command(client.desk, interaction, typing=completing)
            if not completing:
                choosing.check_choices(interaction)
        except Exception as error:  # every error becomes a sentence
            end_patience(interaction)
            if completing:  # nothing is suggested to who may not
                with suppress(discord.HTTPException):
                    await interaction.response.autocomplete([])
            else:
                await presses.tell(client.desk, interaction, error)
            return False
        return True

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError) -> None:
        """Tell the person what went wrong."""
        end_patience(interaction)
        client: Client = interaction.client
        await presses.tell(client.desk, interaction, unwrapped(error))


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
        furniture: Callable[[], Furniture],
        *,
        sync_to: int | None = None,
        started: Callable[[], Awaitable[None]] | None = None,
        identifying: Callable[[discord.Client, bool], Awaitable[None]] | None = None,
        trace: Any = None,
        **sharding: Any,
    ) -> None:
        """``furniture`` reads the cogs' makers and the commands, in a thread, once Discord knows of us.
        ``identifying`` is asked before each identification, with whether it is the first of its
        shard; ``trace``, of aiohttp, hears of every request."""
        super().__init__(
            command_prefix=commands.when_mentioned,
            http_trace=trace,
            help_command=None,
            intents=intents(),
            allowed_mentions=discord.AllowedMentions.none(),
            chunk_guilds_at_startup=False,
            guild_ready_timeout=0.5,  # seconds after the last server; none waits for members
            member_cache_flags=discord.MemberCacheFlags(joined=True, voice=False),
            max_messages=None,
            enable_debug_events=True,  # the raw frames tell who is interested in an event
            max_ratelimit_timeout=30.0,  # longer limits come back to the post, which waits without us
            tree_cls=Tree,
            **sharding,
        )
        self.settled = asyncio.Event()
        self._introduced = asyncio.Event()
        self._synced = self._is_ready = False
        self._untold: list[tuple[str, tuple[Any, ...], dict[str, Any]]] | None = []
        self._make_desk = make_desk
        self._furniture = furniture
        self._sync_to = sync_to
        self._started = started
        self._identifying = identifying
        self._identified: set[int | None] = set()

    @cached_property
    def desk(self) -> Desk:
        """Where everybody is received."""
        return self._make_desk(self)

    @cached_property
    def presses(self) -> Presses:
        """Which press is whose."""
        return presses.Presses(self.desk)

    async def setup_hook(self) -> None:
        """Be furnished at once when there is no gateway at which to say who we are."""
        if self._identifying is None:
            await self._furnish(self._furniture())

    def dispatch(self, event_name: str, /, *args: Any, **kwargs: Any) -> None:
        """Tell who listens; what comes before they all stand is kept, and told then.

        Presses are heard at once: people wait three seconds for a sign. That all is ready is told when
        Discord knows the commands too. Who is closed tells nobody.
        """
        if self.is_closed():
            return
        if event_name == "ready" and not self._synced:
            self._is_ready = True
        elif self._untold is None or event_name == "interaction":
            super().dispatch(event_name, *args, **kwargs)
        elif event_name != _FRAME or len(args[0]) < _WHOLE_SERVER:
            self._untold.append((event_name, args, kwargs))

    async def connect(self, *, reconnect: bool = True) -> None:
        """Listen to Discord, and be furnished as soon as it was told who we are."""
        listening = asyncio.create_task(super().connect(reconnect=reconnect), name="gateway")
        furnishing = asyncio.create_task(self._furnish_early(), name="furnishing")
        try:
            await asyncio.wait({listening, furnishing}, return_when=asyncio.FIRST_COMPLETED)
            # A client that is closed was told why, which is listened to.
            if furnishing.done() and not self.is_closed():
                furnishing.result()
            await listening
        finally:
            for one in (listening, furnishing):
                one.cancel()
            await asyncio.gather(listening, furnishing, return_exceptions=True)

    async def close(self) -> None:
        """Leave Discord; what was told last begins before the loop may end."""
        await super().close()
        await asyncio.sleep(0)

    async def _furnish_early(self) -> None:
        await self._introduced.wait()
        if not self.settled.is_set():
            gc.freeze()  # what stands stays, and is not searched again and again while more comes
            await self._furnish(await asyncio.to_thread(self._furniture))

    async def _furnish(self, furniture: Furniture) -> None:
        """Add the cogs, tell them what they missed, begin to deliver, tell Discord the commands."""
        cogs, groups = furniture
        for make in cogs:
            cog = make(self)
            await self.add_cog(cog)
            self.presses.learn(cog)
        for group in groups:
            self.tree.add_command(group)
        untold, self._untold = self._untold or [], None
        for name, args, kwargs in untold:
            self.dispatch(name, *args, **kwargs)
        await self.tree.set_translator(descriptions.Translations(self.desk.texts))
        guild = discord.Object(self._sync_to) if self._sync_to else None
        if guild is not None:
            self.tree.copy_global_to(guild=guild)
        if self._started is not None:
            await self._started()
        self.settled.set()
        await self.tree.sync(guild=guild)
        self._synced = True
        if self._is_ready:
            self.dispatch("ready")

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Before each new session with the gateway, of which Discord allows so many a day."""
        if self._identifying is None:
            await super().before_identify_hook(shard_id, initial=initial)
        else:
            first = initial or shard_id not in self._identified
            self._identified.add(shard_id)
            await self._identifying(self, first)
        self._introduced.set()  # it is sent before whoever waits for this has a turn

    async def on_interaction(self, interaction: Interaction) -> None:
        """A button, a select or a modal."""
        if interaction.type in PRESSES:
            Patience(interaction).begin()
        await self.settled.wait()
        await self.presses.press(interaction)

    async def on_app_command_completion(self, interaction: Interaction, _command: object) -> None:
        """A command is done."""
        end_patience(interaction)

    async def on_message(self, message: discord.Message, /) -> None:
        """No commands by prefix: messages are for the cog of questions."""


class ShardedClient(Client, commands.AutoShardedBot):
    """The same with several connections to the gateway, one for each of its shards."""


def client_for(shards: Shards) -> Callable[..., Client]:
    """Makes the client for these shards."""
    if shards.count == 1:
        return Client
    return partial(ShardedClient, shard_count=shards.count, shard_ids=list(shards.ids))
