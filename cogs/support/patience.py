"""Discord waits three seconds for an answer. After two we say that it is coming."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Any, Final

import discord
import structlog

log = structlog.get_logger("patience")
SECONDS: Final = 2.0
_ON_ITS_WAY: Final = 10.0  # seconds; a deferral of which nothing is heard any more has arrived
ALREADY: Final = 40060  # acknowledged, by us or by an earlier attempt of ours
BEYOND: Final = frozenset({ALREADY, 10062, 10015, 50027})
"""Codes with which Discord says that an interaction takes no (more) answers: answered already,
too late for the first answer, or its fifteen minutes are over."""


PRESSES: Final = {discord.InteractionType.component, discord.InteractionType.modal_submit}


class Note(Enum):
    """Where the words stand that say what takes so long."""

    MESSAGE = "message"
    """In a private message of their own, which the answer replaces."""
    INSTEAD = "instead"
    """In the place of the message whose button was pressed, until that is replaced or put back."""


class Patience:
    """From ``begin`` to ``end``: defers when that takes longer than two seconds.

    A command shows that the bot is thinking; a press keeps its message as it is, so that
    it can still be replaced. Work that is known to be long says in words what it is
    (``would_say``). Nothing happens when the answer came in time.
    """

    def __init__(self, interaction: discord.Interaction[Any]) -> None:
        self._interaction = interaction
        self._timer: asyncio.TimerHandle | None = None
        self._deferring: asyncio.Task[None] | None = None
        self._words: tuple[Note, Callable[[], Awaitable[None]]] | None = None
        self._standing: Note | None = None
        interaction.extras["patience"] = self

    @property
    def deferring(self) -> bool:
        """Whether a deferral left: Discord may have it even if we never heard so."""
        return self._deferring is not None

    def would_say(self, note: Note, words: Callable[[], Awaitable[None]]) -> None:
        """Should it take longer, let ``words`` be the first answer."""
        self._words = (note, words)

    def note(self) -> Note | None:
        """Where the words stand that the answer takes the place of; asked once, which settles it."""
        standing, self._standing = self._standing, None
        return standing

    def begin(self) -> None:
        """Start to count, unless it was begun before."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SECONDS, self._run_out)

    def end(self) -> None:
        """What was waited for is there."""
        if self._timer is not None:
            self._timer.cancel()

    async def settle(self) -> None:
        """The answer is ready: no deferral leaves any more, and one that left has arrived."""
        self.end()
        if self._deferring is not None:
            await asyncio.wait((self._deferring,), timeout=_ON_ITS_WAY)

    def _run_out(self) -> None:
        if not self._interaction.response.is_done():
            self._deferring = asyncio.create_task(self._defer(), name="defer")

    async def _defer(self) -> None:
        response, pressed = self._interaction.response, self._interaction.message is not None
        try:
            if self._words is None:
                await response.defer(ephemeral=True, thinking=not pressed)
            else:
                # Before Discord's yes: words of which none was heard may stand all the same.
                self._standing, words = self._words
                await words()
        except Exception as error:  # the answer itself is tried all the same
            log.info("not-deferred", error=repr(error))
        else:
            log.info("deferred")


def end_patience(interaction: discord.Interaction[Any]) -> None:
    """End the patience that a command began with, if it did."""
    patience: Patience | None = interaction.extras.get("patience")
    if patience is not None:
        patience.end()


def note_of(interaction: discord.Interaction[Any]) -> Note | None:
    """Where the words stand that the answer to ``interaction`` takes the place of, if there are any."""
    patience: Patience | None = interaction.extras.get("patience")
    return patience.note() if patience is not None else None


async def acknowledged(interaction: discord.Interaction[Any]) -> bool:
    """Whether the first answer, or its deferral, stands; asked right before something is said.

    No deferral begins after this.
    """
    patience: Patience | None = interaction.extras.get("patience")
    if patience is not None:
        await patience.settle()
    return interaction.response.is_done()


def deferred_unheard(interaction: discord.Interaction[Any], error: discord.HTTPException) -> bool:
    """Whether ``error`` says that a deferral of ours arrived after all, although its answer did not."""
    patience: Patience | None = interaction.extras.get("patience")
    return error.code == ALREADY and patience is not None and patience.deferring
