"""Words of the stories about what happens while the bot is away."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import simcord

from db import people
from db.store import Transaction
from tests.stories.conftest import Town

SOON = timedelta(minutes=1)
DAY = timedelta(days=1)


def goes(town: Town, *actors: simcord.MemberActor) -> None:
    """People leave the server, and the bot hears nothing of it."""
    for actor in actors:
        del town.env.backend.get_guild(town.guild.id).members[actor.id]


def comes(
    town: Town, name: str, *, user: Any = None, pending: bool = False, bot: bool = False
) -> simcord.MemberActor:
    """Someone comes, and the bot hears nothing of it."""
    user = user or town.env.create_user(name, bot=bot)
    town.env.backend.add_member(town.guild.id, user.id).pending = pending
    return simcord.MemberActor(town.env, town.guild, user)


async def away(town: Town) -> None:
    """The bot was away and is back, and what it saw is put right."""
    await town.restart()
    await town.env.settle()
    await town.wait(SOON)


async def met(town: Town, *names: str) -> list[simcord.MemberActor]:
    """People whom the bot knows."""
    actors = [town.person(name) for name in names]
    now = town.house.now()

    async def unit(tx: Transaction) -> None:
        for actor in actors:
            await people.meet(tx, town.guild.id, actor.id, actor.name, locale="en", now=now)

    await town.network()
    await town.house.store.write(unit)
    return actors


async def here(town: Town, *actors: simcord.MemberActor) -> list[bool]:
    """Whether each of them is in the server, as far as the bot knows."""
    found = []
    for actor in actors:
        member = await people.here(town.house.store.read, town.guild.id, actor.id)
        found.append(member is not None and member.known)
    return found


def letters(actor: simcord.MemberActor) -> list[str]:
    """What the bot wrote to someone by direct message."""
    return [message.content for message in actor.user.dm_channel.history()]
