"""Words of the stories about chapters."""

from __future__ import annotations

from datetime import timedelta

import simcord

from db import chapters
from domain.chapters import Chapter, Status
from tests.stories.conftest import Town

LYON = {"latitude": 45.75, "longitude": 4.85}


def roles_of(town: Town, actor: simcord.MemberActor) -> list[int]:
    """The roles that someone holds in Discord."""
    return list(town.env.backend.get_member(town.guild.id, actor.id).role_ids)


async def fresh(town: Town, chapter: Chapter) -> Chapter:
    """The chapter as the store has it now."""
    found = await chapters.find(town.house.store.read, town.guild.id, chapter.id)
    assert found is not None
    return found


async def composted(town: Town, name: str) -> Chapter:
    """A chapter that has ended."""
    return await town.chapter(name, status=Status.COMPOSTED)


async def told(town: Town, channel: simcord.ChannelHandle) -> str:
    """What was posted last in a channel, once what is due has been delivered."""
    await town.wait(timedelta(seconds=1))
    message = channel.last_message
    return "" if message is None else message.content


def text_of(result: simcord.InteractionResult) -> str:
    """Everything that an answer says."""
    response = result.response
    return f"{response.content} {[embed.to_dict() for embed in response.embeds]}"
