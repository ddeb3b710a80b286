"""The town with one of everything, and what its store holds."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stories.conftest import Town
from tests.stories.rights.ledger import Ledger
from tests.stories.rights.world import World, settle

DRAWN = 15.0
"""Seconds in which a picture is drawn, in a process that lets all others of the machine go first."""


@pytest.fixture
async def world(town: Town) -> World:
    """One of everything; nothing that is planned is carried out: it would be seen in the store."""
    town.env.settle_timeout = DRAWN
    made = await settle(town)
    town.bot.post.stop()
    return made


@pytest.fixture
async def ledger(world: World, tmp_path: Path) -> AsyncIterator[Ledger]:
    """What the store holds."""
    found = await Ledger.of(world.town, tmp_path / "bot.db")
    yield found
    found.close()
