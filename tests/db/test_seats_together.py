"""Seats while everything happens at once: nobody is overtaken, doubled or told twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.torture import seats


@pytest.mark.parametrize("seed", range(3))
async def test_a_rush_changes_of_mind_and_fewer_or_more_seats_keep_the_order(
    migrated: Path, tmp_path: Path, seed: int
) -> None:
    assert await seats.one(migrated, tmp_path, seed) == []


def test_a_roster_worked_out_by_hand_gives_seats_in_order() -> None:
    roster = seats.Roster(capacity=2)
    for who in (1, 2, 3, 4, 1):
        roster.join(who)
    roster.capacity = 1
    roster.go(1)
    assert (roster.seated, roster.waiting) == ([2], [3, 4])
    roster.capacity = 2
    roster.fill()
    assert (roster.seated, roster.waiting, roster.promoted) == ([2, 3], [4], [3])
