"""A wall time is one instant: around every clock change of Europe, minute by quarter of an hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from domain.times import instant_of, wall_at
from tests.domain.test_recurrence import EUROPE, changes

QUARTER = timedelta(minutes=15)
AROUND = timedelta(hours=3)


@pytest.mark.parametrize("zone", EUROPE)
def test_a_wall_time_is_its_first_instant_and_a_skipped_one_moves_on_with_the_clocks(
    zone: str,
) -> None:
    for change, moved in changes(zone):
        first: dict[datetime, datetime] = {}
        at = change - 2 * AROUND
        while at < change + 2 * AROUND:
            first.setdefault(wall_at(at, zone), at)
            at += QUARTER
        wall = wall_at(change - AROUND, zone)
        while wall < wall_at(change + AROUND, zone):
            if wall in first:
                assert instant_of(wall, zone) == first[wall]
            else:
                assert moved > timedelta(0)
                assert wall_at(instant_of(wall, zone), zone) == wall + moved
            wall += QUARTER


def test_a_repeated_hour_comes_once_and_a_skipped_one_an_hour_later() -> None:
    assert instant_of(datetime(2026, 10, 25, 2, 30), "Europe/Paris") == datetime(
        2026, 10, 25, 0, 30, tzinfo=UTC
    )
    assert instant_of(datetime(2027, 3, 28, 2, 30), "Europe/Paris") == datetime(
        2027, 3, 28, 1, 30, tzinfo=UTC
    )
