"""A hundred kills at random moments of busy towns; ``make torture`` does a thousand."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.standin import Nursery
from tests.torture.engine import Outcome, torture

SEEDS = (11, 12, 13, 14)


async def test_killed_at_any_moment_nothing_is_lost_and_nothing_said_twice(
    nursery: Nursery, tmp_path: Path
) -> None:
    async def town(seed: int) -> Outcome:
        folder = tmp_path / str(seed)
        folder.mkdir()
        return await torture(nursery, folder, kills=25, seed=seed)

    # Most of a life is waiting for its end: four towns beside each other take as long as one.
    for outcome in await asyncio.gather(*map(town, SEEDS)):
        assert outcome.lost == ()
        assert outcome.doubled == ()
        assert outcome.unsound == ()
        assert outcome.inside > 5
        assert outcome.outside > 5
        assert outcome.things > 100
