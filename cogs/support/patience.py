"""Discord waits three seconds for an answer. After two we say that it is coming."""

from __future__ import annotations

import asyncio

import discord
import structlog

from cogs.support.desk import Interaction

log = structlog.get_logger("patience")
SECONDS = 2.0


class Patience:
    """From ``begin`` to ``end``: defers when that takes longer than two seconds.

    A command shows that the bot is thinking; a press keeps its message as it is, so that
    it can still be replaced. Nothing happens when the answer came in time.
    """

    def __init__(self, interaction: Interaction) -> None:
        self._interaction = interaction
        self._timer: asyncio.TimerHandle | None = None
        self._deferring: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Start to count."""
        self._timer = asyncio.get_running_loop().call_later(SECONDS, self._run_out)

    def end(self) -> None:
        """What was waited for is there."""
        if self._timer is not None:
            self._timer.cancel()

    def _run_out(self) -> None:
        if not self._interaction.response.is_done():
            self._deferring = asyncio.create_task(self._defer(), name="defer")

    async def _defer(self) -> None:
        response, pressed = self._interaction.response, self._interaction.message is not None
        try:
            await response.defer(ephemeral=True, thinking=not pressed)
        except (discord.HTTPException, discord.InteractionResponded) as error:
            log.info("not-deferred", error=repr(error))
        else:
            log.info("deferred")


def end_patience(interaction: Interaction) -> None:
    """End the patience that a command began with, if it did."""
    patience: Patience | None = interaction.extras.get("patience")
    if patience is not None:
        patience.end()
