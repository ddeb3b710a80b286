"""A hundred kills at random moments of busy towns; ``make torture`` does a thousand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.standin import Nursery
from tests.torture.engine import torture


@pytest.mark.parametrize("seed", [11, 12, 13, 14])
async def test_killed_at_any_moment_nothing_is_lost_and_nothing_said_twice(
    nursery: Nursery, tmp_path: Path, seed: int
) -> None:
    outcome = await torture(nursery, tmp_path, kills=25, seed=seed)
    assert outcome.lost == ()
    assert outcome.doubled == ()
    assert outcome.unsound == ()
    assert outcome.inside > 5
    assert outcome.outside > 5
    assert outcome.things > 100
