"""Controls that nobody offered, as someone with another client could send them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence

import discord
import simcord
from simcord.backend.errors import SetupError

from domain.ids import encode
from tests.stories.conftest import Town
from tests.stories.playing import posted

_ROOM = 25  # buttons on one message


async def clicks(
    town: Town, actor: simcord.MemberActor, ids: Sequence[str]
) -> AsyncIterator[tuple[str, simcord.InteractionResult]]:
    """Each of ``ids`` pressed as a button, with what came of it."""
    waiting = list(ids)
    while waiting:
        made: list[discord.ui.Item[discord.ui.View]] = [
            discord.ui.Button(label="?", custom_id=one) for one in waiting[:_ROOM]
        ]
        message, fresh = await posted(town, *made), True
        while waiting:
            try:
                said = await actor.click(message, custom_id=waiting[0])
            except SetupError:  # an earlier press put something else in the message's place
                if fresh:
                    raise
                break
            fresh = False
            yield waiting.pop(0), said


def packed(town: Town, *packings: tuple[int | str, ...]) -> Iterator[str]:
    """Every action that is answered, with everything that may be packed in it."""
    for action in sorted(town.bot.client.presses.actions):
        for args in packings:
            parts = (encode(arg) if isinstance(arg, int) else arg for arg in args)
            yield ":".join((action, *parts))[:100]
