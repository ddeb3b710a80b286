"""Words of the stories about chapters."""

from __future__ import annotations

from datetime import timedelta

import simcord

from domain.chapters import Chapter, Status
from tests.stories.conftest import Town

LYON = {"latitude": 45.75, "longitude": 4.85}


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
