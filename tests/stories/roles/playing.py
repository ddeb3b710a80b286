"""Words of the stories about roles, structures and invites."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta

import discord
import simcord

from db import chapters, memberships, structures
from db import people as members
from db.store import Transaction
from domain.chapters import Chapter, Status
from domain.people import Person
from tests.stories.conftest import Town

Unit = Callable[[Transaction], Awaitable[object]]


def roles_called(town: Town, name: str) -> list[int]:
    """The server's roles of that name."""
    roles = town.env.backend.get_guild(town.guild.id).roles.values()
    return [role.id for role in roles if role.name == name]


def channels_called(town: Town, name: str) -> list[int]:
    """The server's channels of that name."""
    found = town.env.backend.channels.values()
    return [one.id for one in found if one.guild_id == town.guild.id and one.name == name]


async def is_in(town: Town, chapter: Chapter, actor: simcord.MemberActor) -> bool:
    """Whether someone is a member of the chapter."""
    return await chapters.is_in(town.house.store.read, chapter.id, actor.id)


async def alerts(town: Town) -> simcord.ChannelHandle:
    """The channel in which the stewards are told."""
    channel = town.guild.create_text_channel("stewards")
    await town.network(stewards_channel=channel.id)
    return channel


def said(channel: simcord.ChannelHandle) -> str:
    """Everything that was posted in a channel."""
    return "\n".join(message.content for message in channel.history())


async def soon(town: Town) -> None:
    """What is due is done."""
    await town.wait(timedelta(seconds=1))


async def join(town: Town, chapter: Chapter, *people: simcord.MemberActor) -> None:
    """Let people be members of ``chapter``."""
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        for actor in people:
            await members.meet(tx, town.guild.id, actor.id, actor.name, now=now)
            person = Person(town.guild.id, actor.id, actor.name)
            await memberships.join(tx, person, chapter.id, now=now)

    await town.house.store.write(unit)


async def open_up(town: Town, chapter: Chapter, *, role: bool = True, channel: bool = True) -> None:
    """Plan the chapter's role and channel, and let them be made."""

    async def unit(tx: Transaction) -> None:
        await structures.open_up(tx, chapter, role=role, channel=channel, now=town.house.now())

    await town.house.store.write(unit)
    await soon(town)


async def compost(town: Town, chapter: Chapter) -> None:
    """End the chapter, with its role and channel."""

    async def unit(tx: Transaction) -> None:
        now = town.house.now()
        await structures.close_down(tx, chapter, now=now)
        await chapters.save(tx, chapter.with_(status=Status.COMPOSTED, role=None), now=now)

    await town.house.store.write(unit)
    await soon(town)


async def reseed(town: Town, chapter: Chapter) -> None:
    """Bring the chapter back."""

    async def unit(tx: Transaction) -> None:
        now = town.house.now()
        seed = chapter.with_(status=Status.SEED)
        await chapters.save(tx, seed, now=now)
        await structures.reopen(tx, seed, now=now)

    await town.house.store.write(unit)
    await town.wait(timedelta(minutes=1))


def everyone_writes(town: Town, channel: int) -> bool:
    """Whether the channel's own settings let everyone write."""
    for overwrite in town.env.backend.channels[channel].overwrites:
        if overwrite.target_id == town.guild.id:
            return not overwrite.deny & discord.Permissions(send_messages=True).value
    return True
