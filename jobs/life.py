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

from domain.errors import StoreUnavailable
from services.identifying import NotYet

log = structlog.get_logger("bot")


class GaveUp(Exception):
    """Discord refuses us for a reason that does not mend itself; ``str()`` is for the operator."""


class ShardsLost(Exception):
    """Another process is at the gateway for our shards: this one was not heard of for too long."""


_REFUSED = "Discord refuses DISCORD_TOKEN: copy it again from the application's Bot page"
_FATAL = {
    4004: f"{_REFUSED} (it was reset)",
    4010: "Discord refuses the shard: SHARD_IDS must be numbers below SHARD_COUNT",
    4011: "Discord wants more shards: the bot is in too many servers for so few; raise SHARD_COUNT",
    4012: "Discord no longer speaks the gateway's version that this bot knows: install a newer bot",
    4013: "Discord does not know one of the intents: install a newer bot",
    4014: "Discord refuses the members intent: switch on Server Members Intent "
    "on the application's Bot page",
}
"""Codes with which Discord closes a connection for good (its documentation, "Gateway Close Event
Codes"): what the operator is told."""


def judge(error: BaseException | None) -> str:
    """Why a life ended, in a few words; raises ``GaveUp`` for what will not mend itself."""
    match error:
        case discord.LoginFailure():
            raise GaveUp(_REFUSED)
        case discord.PrivilegedIntentsRequired():
            raise GaveUp(_FATAL[4014])
        case discord.ConnectionClosed(code=code) if code in _FATAL:
            raise GaveUp(_FATAL[code])
        case None:
            log.warning("disconnected")
            return "the connection was closed"
        case NotYet():
            log.warning("identify-later", seconds=round(error.wait.total_seconds()), why=error.why)
            return f"identifications are kept back: {error.why}"
        case ShardsLost():
            log.warning("shards-lost")
            return "another process has our shards"
        case OSError() | aiohttp.ClientError() | TimeoutError() | discord.DiscordException():
            log.warning("discord-away", error=repr(error))
            return f"Discord is away ({type(error).__name__})"
        case AttributeError() if _is_first_connection(error):
            log.warning("discord-away", error="no first connection")
            return "Discord is away (no first connection)"
        case StoreUnavailable():
            log.warning("no-store", reason=error.reason)
            return f"the store cannot be written ({error.reason})"
        case Exception():
            log.error("life-failed", exc_info=error)
            return f"a fault of ours ({type(error).__name__}): the log says more"
        case _:
            raise error


def _is_first_connection(error: AttributeError) -> bool:
    """Whether it is how discord.py 2.7.1 ends when its very first connection fails."""
    return error.obj is None and error.name in {"sequence", "gateway", "session_id"}


def _learn() -> None:
    """Read the words that a start had no time for: for a thread beside the loop."""
    from domain import questions, when  # noqa: PLC0415
    from views import texts  # noqa: PLC0415

    for part in (texts, when, questions):
        part.learn()
        gc.freeze()  # as what stood when the bot was ready


def announce(
    client: discord.Client, ready: asyncio.Event, began: float
) -> Callable[[], Coroutine[Any, Any, None]]:
    """What is done when Discord says that ``client`` is ready; ``began`` is monotonic, in seconds."""

    async def on_ready() -> None:
        if ready.is_set():
            return
        ready.set()
        # What stands now stays: searching it for garbage again would hold up the loop.
        gc.collect()
        gc.freeze()
        seconds = round(time.monotonic() - began, 2)
        log.info("ready", servers=len(client.guilds), seconds=seconds)
        try:  # beside the loop: whoever uses something of it first does not wait for it
            await asyncio.to_thread(_learn)
        except Exception:  # it is tried again by whoever uses it, who is told
            log.exception("not-warm")

    return on_ready
