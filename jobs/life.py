"""Why a life of the client ended, and whether another should begin."""

from __future__ import annotations

import aiohttp
import discord
import structlog

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
