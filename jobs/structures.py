"""Chapters' roles and channels in Discord: made, deleted, closed to writing and opened again."""

from __future__ import annotations

from collections.abc import Awaitable, Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any, Final

import discord

from domain.deliveries import Delivery
from domain.structures import ChannelMade, ChannelShut, RoleDeleted, RoleMade, StructureAct
from jobs.pacer import InTime
from views import structures as views
from views.texts import Texts

_CLOCKS = timedelta(seconds=10)  # ours and Discord's differ a little
_TEXT: Final = 0  # Discord's number of a text channel
_ROLE = 0  # ... of permissions that are for a role
_MEMBER = 1  # ... of permissions that are for one member
_ALL_WRITING = discord.Permissions(
    send_messages=True,
    send_messages_in_threads=True,
    create_public_threads=True,
    create_private_threads=True,
).value
_OURS = discord.Permissions(
    view_channel=True, send_messages=True, embed_links=True, read_message_history=True
).value


class Structures:
    """Carries out what is to be done to roles and channels. ``in_time`` bounds each request."""

    def __init__(self, client: discord.Client, texts: Texts, in_time: InTime) -> None:
        self._client, self._texts, self._in_time = client, texts, in_time

    async def carry_out(self, delivery: Delivery, notice: StructureAct) -> int | None:
        """Do it; the role or channel that was made or found.

        Raises discord.py's errors and network errors.
        """
        match notice:
            case RoleMade():
                return await self._make_role(delivery, notice)
            case ChannelMade():
                return await self._make_channel(delivery, notice)
            case RoleDeleted():
                with suppress(discord.NotFound):
                    await self._asked(self._client.http.delete_role(notice.network, notice.role))
                return None
            case ChannelShut():
                await self._shut(notice)
                return None
        raise TypeError(type(notice))

    async def _make_role(self, delivery: Delivery, notice: RoleMade) -> int:
        http = self._client.http
        if delivery.attempts > 1:
            standing = await self._asked(http.get_roles(notice.network))
            plain = [
                role for role in standing if not int(role["permissions"]) and not role["managed"]
            ]
            found = _left_behind(plain, notice.chapter, notice.taken, _since(delivery))
            if found is not None:
                return found
        made = await self._asked(
            http.create_role(
                notice.network,
                reason=notice.chapter,
                name=notice.chapter,
                permissions="0",
                hoist=False,
                mentionable=False,
            )
        )
        return int(made["id"])

    async def _make_channel(self, delivery: Delivery, notice: ChannelMade) -> int:
        http = self._client.http
        if delivery.attempts > 1:
            standing = await self._asked(http.get_all_guild_channels(notice.network))
            texts = [channel for channel in standing if channel["type"] == _TEXT]
            found = _left_behind(texts, notice.slug, notice.taken, _since(delivery))
            if found is not None:
                return found
        topic = views.topic(notice, self._texts.say(notice.language))
        made = await self._asked(
            http.create_channel(
                notice.network, _TEXT, reason=notice.chapter, name=notice.slug, topic=topic
            )
        )
        return int(made["id"])

    async def _shut(self, notice: ChannelShut) -> None:
        """Forbid everyone to write, or leave it to the server again; the bot may go on writing."""
        everyone = notice.network  # Discord gives both one identifier
        writing = self._within(notice, _ALL_WRITING)
        allowed, denied = await self._overwrite(notice, everyone)
        if notice.shut:
            me = self._client.user
            if me is not None:
                ours, _ = await self._overwrite(notice, me.id)
                ours |= self._within(notice, _OURS)
                await self._permit(notice, me.id, ours, 0, _MEMBER)
            allowed, denied = allowed & ~writing, denied | writing
        else:
            denied &= ~writing
        await self._permit(notice, everyone, allowed, denied, _ROLE)

    def _within(self, notice: ChannelShut, permissions: int) -> int:
        """Those of ``permissions`` that the bot has: Discord lets it pass on and forbid no others."""
        guild = self._client.get_guild(notice.network)
        if guild is None or guild.me is None:
            return permissions
        return permissions & guild.me.guild_permissions.value

    async def _overwrite(self, notice: ChannelShut, whom: int) -> tuple[int, int]:
        """What is allowed and denied to ``whom`` in the channel itself."""
        channel = await self._asked(self._client.http.get_channel(notice.channel))
        for one in channel.get("permission_overwrites") or ():
            if int(one["id"]) == whom:
                return int(one["allow"]), int(one["deny"])
        return 0, 0

    async def _permit(
        self, notice: ChannelShut, whom: int, allow: int, deny: int, type_: Any
    ) -> None:
        await self._asked(
            self._client.http.edit_channel_permissions(
                notice.channel, whom, str(allow), str(deny), type_, reason=notice.chapter
            )
        )

    async def _asked(self, request: Awaitable[Any]) -> Any:
        async with self._in_time():
            return await request


def _since(delivery: Delivery) -> datetime:
    """Since when an earlier attempt may have made it."""
    return (delivery.first_sent or delivery.due) - _CLOCKS


def _left_behind(
    standing: Iterable[Any], name: str, taken: frozenset[int], since: datetime
) -> int | None:
    """What an earlier attempt made whose answer was lost: of that name, from then on, nobody's."""
    for one in standing:
        number = int(one["id"])
        fresh = discord.utils.snowflake_time(number) >= since
        if one["name"] == name and fresh and number not in taken:
            return number
    return None
