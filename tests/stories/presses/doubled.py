"""A hand that trembles, and a gateway that repeats itself: every press arrives twice, at once."""

from __future__ import annotations

import asyncio
from typing import Any

from cogs.support.desk import Interaction
from cogs.support.presses import Presses
from tests.stories.conftest import Town


class Twice(Presses):
    """Hands on each press two times, so that both are on their way together."""

    def __init__(self, once: Presses) -> None:
        self._once = once

    @property
    def actions(self) -> frozenset[str]:
        """As before."""
        return self._once.actions

    async def press(self, interaction: Interaction) -> None:
        """The same press, twice."""
        await asyncio.gather(self._once.press(interaction), self._once.press(interaction))


def tremble(town: Town) -> None:
    """From now on every press of the town arrives twice."""
    town.bot.client.presses = Twice(town.bot.client.presses)


async def number(town: Town, table: str, where: str = "1 = 1", *given: Any) -> int:
    """How many rows of ``table`` there are."""
    (row,) = await town.house.store.read.execute_fetchall(
        f"SELECT count(*) FROM {table} WHERE {where}",  # noqa: S608  # names of ours
        given,
    )
    return int(row[0])
