"""Discord as the post sees it: send, edit, grant, find again. Every request passes the pacer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import discord

from domain.decision_notices import CardRemoved
from domain.deliveries import SEND_TIMEOUT, Delivery
from domain.ids import new_nonce
from domain.invites import InviteEnd
from domain.mirrors import Mirror
from domain.notices import (
    Act,
    Addressed,
    Board,
    Errand,
    Message,
    Notice,
    RoleChange,
    Together,
    Upcoming,
)
from domain.roles import check
from domain.structures import ChannelMade, StructureAct
from jobs.breaker import Breaker
from jobs.direct import Direct
from jobs.mirroring import Mirroring
from jobs.pacer import OPENING, Go, Pacer
from jobs.rolls import Rolls
from jobs.structures import Structures
from jobs.turnstile import Turnstile
from views import notices
from views.facts import bot_facts, facts_of
from views.ids import marker_of
from views.reply import Reply
from views.texts import Texts

_BEFORE = timedelta(hours=3)  # by as much our clock may have been wrong when it was sent
_TIDY_EACH = 16  # requests
_READ_BACK = 500  # messages since the first attempt that are looked through

Lane = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a message stands; both ``None`` for what leaves no message."""

    channel: int | None = None
    message: int | None = None


class Unreadable(Exception):
    """The channel's history cannot be read, so it cannot be known what stands there."""


def lane_of(notice: Notice) -> Lane:
    """Where a notice goes: what goes to one place goes there in its order."""
    match notice:
        case Act():
            return notice.place
        case Errand(noun):
            return noun, 0
        case Message(Addressed(person=int(person))):
            return "person", person
        case Message(Addressed(channel=channel)):
            return "channel", channel or 0
    raise TypeError(type(notice))


class DiscordSide:
    """Carries out notices on Discord."""

    def __init__(
        self,
        client: discord.Client,
        texts: Texts,
        now: Callable[[], datetime],
        hidden: Callable[[int], Awaitable[frozenset[int]]] | None = None,
        breaker: Breaker | None = None,
    ) -> None:
        """``hidden``: who of a network is shown to nobody. ``breaker``: what listens to all that
        ``client`` asks; without one, only the post is held when Discord refuses too much."""
        self._hidden = hidden
        self._client = client
        self._texts = texts
        self.pacer = Pacer()
        self.breaker = breaker or Breaker()
        if breaker is None:
            self.breaker.on_pause = self.pacer.pause
        self._turnstile = Turnstile()
        self._mirroring = Mirroring(client, texts, now, self._in_time)
        self._structures = Structures(client, texts, self._in_time)
        self.rolls = Rolls(client, self._in_time)
        self.direct = Direct(client)
        self._requests = 0

    def approach(self, lane: Lane, weight: int, go: Go) -> None:
        """Have ``go`` called when there is a turn for ``lane``: to open it, or to send there.

        What is to be said there can then be read right before it is sent.
        """
        if self.is_open(lane):
            self.pacer.ask(lane, go, weight=weight)
        else:
            self.pacer.ask("opening", go, limit=OPENING)

    def is_open(self, lane: Lane) -> bool:
        """Whether anything can be sent: direct messages have to be opened first."""
        place, number = lane
        return place != "person" or number in self.direct

    async def open(self, lane: Lane) -> int:
        """Open the direct messages with a person, in a turn for that; their channel.

        Raises as ``carry_out``.
        """
        async with self._in_time():
            return await self.direct.open(lane[1])

    @asynccontextmanager
    async def _in_time(self) -> AsyncIterator[None]:
        """One request, not its turn, may last ``SEND_TIMEOUT``; longer raises ``TimeoutError``."""
        try:
            async with (
                self.pacer.flight(),
                asyncio.timeout(SEND_TIMEOUT.total_seconds()),
            ):
                yield
        except TimeoutError:
            # While it waits out a limit of the whole bot, discord.py holds a gate shut for every
            # request; one that is cut off there would leave it shut for good.
            gate = getattr(self._client.http, "_global_over", None)
            if isinstance(gate, asyncio.Event):
                gate.set()
            raise
        finally:
            self._requests += 1
            if self._requests % _TIDY_EACH == 0:
                self._tidy()

    def _tidy(self) -> None:
        """Forget limits that are over.

        discord.py keeps those of each channel for five minutes and, once there are 256, looks
        through all of them for each new channel, which halts everything for milliseconds when
        there are thousands. At 48 messages a second some 240 are not over.
        """
        kept = getattr(self._client.http, "_buckets", None)
        if not isinstance(kept, dict):
            return
        for key, limit in list(kept.items()):
            waiting = limit.outgoing or getattr(limit, "_pending_requests", True)
            if limit.is_expired() and not waiting:
                del kept[key]

    async def carry_out(self, delivery: Delivery, notice: Notice) -> Posted:
        """Do what the notice says.

        Raises discord.py's errors and network errors, and a refusal of ``domain.roles``.
        """
        if isinstance(notice, RoleChange):
            await self._change_role(delivery, notice)
            return Posted()
        if isinstance(notice, Mirror):
            return Posted(message=await self._mirroring.show(delivery, notice))
        if isinstance(notice, StructureAct):
            made = await self._structures.carry_out(delivery, notice)
            if isinstance(notice, ChannelMade):
                return Posted(channel=made)
            return Posted(message=made)
        if isinstance(notice, InviteEnd):
            async with self._in_time():
                with suppress(discord.NotFound):  # it is gone already
                    await self._client.http.delete_invite(notice.code, reason=notice.chapter)
            return Posted()
        if isinstance(notice, CardRemoved):
            await self._remove(notice)
            return Posted()
        if not isinstance(notice, Message):
            raise TypeError(type(notice))
        await self._turnstile.through()
        shown = notices.render(notice, self._texts.say(notice.to.language))
        if self._hidden is not None:
            shown = shown.without(await self._hidden(delivery.network))
        if isinstance(notice, Board) and notice.message is not None:
            return await self._edit(notice, notice.message, shown)
        return await self._post(delivery, notice, shown)

    async def _edit(self, notice: Board, message: int, shown: Reply) -> Posted:
        channel = await self._channel(notice)
        async with self._in_time():
            await channel.get_partial_message(message).edit(**shown.edit())
        return Posted(channel.id, message)

    async def _remove(self, notice: CardRemoved) -> None:
        channel = self._client.get_partial_messageable(notice.channel)
        async with self._in_time():
            with suppress(discord.NotFound):  # it is gone already, or its channel is
                await channel.get_partial_message(notice.message).delete()

    async def _post(self, delivery: Delivery, notice: Message, shown: Reply) -> Posted:
        channel = await self._channel(notice)
        async with self._in_time():
            sent = await channel.send(nonce=delivery.nonce, **shown.marked(delivery.marker).fresh())
        return Posted(sent.channel.id, sent.id)

    async def post_together(
        self, deliveries: Sequence[Delivery], upcoming: Sequence[Upcoming]
    ) -> Posted:
        """Post reminders of one channel in one message, each with its marker. Raises as ``carry_out``."""
        notice = Together(upcoming[0].to, tuple(upcoming))
        await self._turnstile.through()
        shown = notices.render(notice, self._texts.say(notice.to.language))
        marked = shown.marked(*(one.marker for one in deliveries))
        channel = await self._channel(notice)
        async with self._in_time():
            sent = await channel.send(nonce=new_nonce(), **marked.fresh())
        return Posted(sent.channel.id, sent.id)

    async def _channel(self, notice: Message) -> Any:
        """The channel, or the direct messages with the person, of a notice."""
        if notice.to.person is not None:
            lane = lane_of(notice)
            if not self.is_open(lane):
                await self.pacer.turn("opening", OPENING)
                await self.open(lane)
            return self.direct[notice.to.person]
        return self._client.get_partial_messageable(notice.to.channel or 0)

    async def find(self, delivery: Delivery, notice: Message) -> Posted | None:
        """Our message in the channel since the first attempt; ``None`` when it is not there.

        Raises ``Unreadable`` when that cannot be known, and discord.py's and network errors.
        """
        if notice.to.person is None:
            self._need_history(notice.to.channel or 0)
        since = (delivery.first_sent or delivery.due) - _BEFORE
        channel = await self._channel(notice)
        seen = 0
        try:
            async with self._in_time():
                async for message in channel.history(
                    limit=_READ_BACK, after=since, oldest_first=True
                ):
                    if _carries(message, delivery.marker):
                        return Posted(channel.id, message.id)
                    seen += 1
        except discord.Forbidden as error:
            raise Unreadable from error
        if seen >= _READ_BACK:
            raise Unreadable
        return None

    def _need_history(self, channel_id: int) -> None:
        """Without Read Message History, Discord shows an empty channel instead of refusing."""
        channel = self._client.get_channel(channel_id)
        if not isinstance(channel, discord.abc.GuildChannel | discord.Thread):
            raise Unreadable  # not known, so what we may do there is not known either
        mine = channel.permissions_for(channel.guild.me)
        if not (mine.read_message_history and mine.view_channel):
            raise Unreadable

    async def _change_role(self, delivery: Delivery, notice: RoleChange) -> None:
        if notice.grant:
            await self._check_role(delivery.network, notice)
        http = self._client.http
        change = http.add_role if notice.grant else http.remove_role
        async with self._in_time():
            await change(delivery.network, notice.person, notice.role, reason=notice.chapter)

    async def _check_role(self, network: int, notice: RoleChange) -> None:
        """Raise the reason why the role must not be given, by what Discord says of it now.

        While the server is away nothing is known of it, and nothing is given: ``TimeoutError``.
        """
        guild = self._client.get_guild(network)
        if guild is None or guild.unavailable or guild.me is None:
            raise TimeoutError(network)
        role = guild.get_role(notice.role)
        if role is None:  # it may have been made just now, before we heard of it
            async with self._in_time():
                role = await guild.fetch_role(notice.role)
        check(facts_of(role), bot_facts(guild))


def _carries(message: discord.Message, marker: str) -> bool:
    """Whether one of the message's buttons has our marker."""
    for row in message.components:
        for part in getattr(row, "children", ()):
            if marker_of(getattr(part, "custom_id", None) or "") == marker:
                return True
    return False
