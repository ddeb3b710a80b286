"""A life of the client: that it began, why it ended, and whether another should begin."""

from __future__ import annotations

import asyncio
import gc
import time
from collections.abc import Callable, Coroutine
from typing import Any

import aiohttp
import discord
import structlog

from domain import questions, when

log = structlog.get_logger("bot")


class GaveUp(Exception):
    """Discord refuses us for a reason that does not mend itself; ``str()`` is for the operator."""


def judge(error: BaseException | None) -> None:
    """Whether to try again: raises ``GaveUp`` for what will not mend itself."""
    match error:
        case discord.LoginFailure():
            raise GaveUp(
                "Discord refuses DISCORD_TOKEN: copy it again from the application's Bot page"
            )
        case discord.PrivilegedIntentsRequired():
            raise GaveUp(
                "Discord refuses the members intent: switch on Server Members Intent "
                "on the application's Bot page"
            )
        case discord.ConnectionClosed(code=4004):
            raise GaveUp("Discord refuses DISCORD_TOKEN (it was reset): copy it again")
        case None:
            log.warning("disconnected")
        case OSError() | aiohttp.ClientError() | TimeoutError() | discord.DiscordException():
            log.warning("discord-away", error=repr(error))
        case AttributeError():
            # discord.py 2.7.1 ends so when its very first connection fails.
            log.warning("discord-away", error="no first connection")
        case _:
            raise error


def announce(
    client: discord.Client, ready: asyncio.Event, began: float
) -> Callable[[], Coroutine[Any, Any, None]]:
    """What is done when Discord says that ``client`` is ready; ``began`` is monotonic, in seconds."""

    async def on_ready() -> None:
        if ready.is_set():
            return
        ready.set()
        # Beside the loop: whoever writes a time or asks first in a language does not wait for it.
        asyncio.get_running_loop().run_in_executor(None, when.learn)
        asyncio.get_running_loop().run_in_executor(None, questions.learn)
        # What stands now stays: searching it for garbage again would hold up the loop.
        gc.collect()
        gc.freeze()
        seconds = round(time.monotonic() - began, 2)
        log.info("ready", servers=len(client.guilds), seconds=seconds)

    return on_ready
