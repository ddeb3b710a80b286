"""Discord as the post sees it: send, edit, grant, find again. Every request passes the pacer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import discord

from domain.deliveries import Delivery
from domain.notices import Card, Message, Notice, RoleChange
from domain.roles import BotFacts, RoleFacts, check
from jobs.pacer import Pacer
from views import notices
from views.events import card
from views.ids import marker_of
from views.reply import Reply
from views.texts import Texts

_BEFORE = timedelta(seconds=10)  # clocks differ a little
_READ_BACK = 200  # messages since then that are looked through


@dataclass(frozen=True, slots=True)
class Posted:
    """Where a message stands; both ``None`` for what leaves no message."""

    channel: int | None = None
    message: int | None = None


class Unreadable(Exception):
    """The channel's history may not be read, so it cannot be known what stands there."""


class DiscordSide:
    """Carries out notices on Discord."""

    def __init__(self, client: discord.Client, texts: Texts) -> None:
        self._client = client
        self._texts = texts
        self._pacer = Pacer()
        self._direct: dict[int, discord.DMChannel] = {}

    async def carry_out(self, delivery: Delivery, notice: Notice) -> Posted:
        """Do what the notice says. Raises discord.py's ``HTTPException`` and network errors."""
        if isinstance(notice, RoleChange):
            await self._change_role(delivery, notice)
            return Posted()
        say = self._texts.say(notice.to.language)
        if isinstance(notice, Card):
            return await self._card(delivery, notice, card(notice.event, say))
        return await self._post(delivery, notice, notices.render(notice, say))

    async def _card(self, delivery: Delivery, notice: Card, shown: Reply) -> Posted:
        if notice.event.message is None:
            return await self._post(delivery, notice, shown)
        channel = await self._channel(notice)
        async with self._pacer.turn(channel.id):
            edited = channel.get_partial_message(notice.event.message)
            await edited.edit(**shown.edit())
        return Posted(channel.id, notice.event.message)

    async def _post(self, delivery: Delivery, notice: Message | Card, shown: Reply) -> Posted:
        channel = await self._channel(notice)
        async with self._pacer.turn(channel.id):
            sent = await channel.send(nonce=delivery.nonce, **shown.marked(delivery.marker).fresh())
        return Posted(sent.channel.id, sent.id)

    async def _channel(self, notice: Message | Card) -> Any:
        """The channel, or the direct messages with the person, of a notice."""
        if notice.to.person is None:
            return self._client.get_partial_messageable(notice.to.channel or 0)
        person = notice.to.person
        if person not in self._direct:
            async with self._pacer.turn(0):
                self._direct[person] = await self._client.create_dm(discord.Object(person))
        return self._direct[person]

    async def find(self, delivery: Delivery, notice: Message | Card) -> Posted | None:
        """Our message in the channel since the first attempt. Raises ``Unreadable``."""
        since = (delivery.first_sent or delivery.due) - _BEFORE
        self._need_history(notice)
        try:
            channel = await self._channel(notice)
            async with self._pacer.turn(channel.id):
                async for message in channel.history(
                    limit=_READ_BACK, after=since, oldest_first=True
                ):
                    if _carries(message, delivery.marker):
                        return Posted(channel.id, message.id)
        except discord.Forbidden as error:
            raise Unreadable from error
        return None

    def _need_history(self, notice: Message | Card) -> None:
        """Without Read Message History, Discord shows an empty channel instead of refusing."""
        channel = self._client.get_channel(notice.to.channel or 0)
        if isinstance(channel, discord.abc.GuildChannel):
            mine = channel.permissions_for(channel.guild.me)
            if not (mine.read_message_history and mine.view_channel):
                raise Unreadable

    async def _change_role(self, delivery: Delivery, notice: RoleChange) -> None:
        guild = self._client.get_guild(delivery.network)
        role = guild.get_role(notice.role) if guild else None
        if guild is not None and role is not None and notice.grant:
            check(facts_of(role), bot_facts(guild))
        http = self._client.http
        async with self._pacer.turn(delivery.network):
            if notice.grant:
                await http.add_role(
                    delivery.network, notice.person, notice.role, reason=notice.chapter
                )
            else:
                await http.remove_role(
                    delivery.network, notice.person, notice.role, reason=notice.chapter
                )


def facts_of(role: discord.Role) -> RoleFacts:
    """What Discord says of a role, as the rules want it."""
    powers = frozenset(name for name, given in role.permissions if given)
    return RoleFacts(role.id, role.name, role.position, powers, role.managed, role.is_default())


def bot_facts(guild: discord.Guild) -> BotFacts:
    """What Discord says of the bot in ``guild``."""
    me = guild.me
    return BotFacts(me.top_role.position, me.guild_permissions.manage_roles)


def _carries(message: discord.Message, marker: str) -> bool:
    """Whether one of the message's buttons has our marker."""
    for row in message.components:
        for part in getattr(row, "children", ()):
            if marker_of(getattr(part, "custom_id", None) or "") == marker:
                return True
    return False
