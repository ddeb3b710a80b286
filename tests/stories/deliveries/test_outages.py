"""Deliveries: Discord answers nothing for a minute, an hour, a day, and then again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.stories.conftest import Town
from tests.stories.deliveries.playing import (
    DAY,
    HOUR,
    MINUTE,
    STARTS,
    WEEK,
    potluck,
    statuses,
    texts,
    until,
    with_stewards,
)


@pytest.mark.parametrize("away", [MINUTE, HOUR, DAY], ids=["a minute", "an hour", "a day"])
async def test_after_an_outage_all_that_is_useful_is_told_within_five_minutes(
    town: Town, away: timedelta
) -> None:
    office = await with_stewards(town)
    await potluck(town, town.steward())
    await potluck(town, town.steward("eve"), when="7 May 20:30")
    await until(town, STARTS - WEEK - timedelta(seconds=30))
    before = len(texts(town.square))
    town.env.inject_error("POST", "/channels/*/messages", status=503, times=None)
    for _ in range(away // MINUTE // 10 or 1):
        await town.wait(min(away, 10 * MINUTE))
    assert len(texts(town.square)) == before
    town.env.backend.faults.clear()
    await town.wait(5 * MINUTE)
    told = texts(town.square)[before:]
    late = "(late, the service was interrupted) **Potluck** is in "
    if away == DAY:
        assert [line.startswith(late) for line in told] == [True]
        assert ("expired", "too-late") in await statuses(town, "event.reminder")
        assert len(texts(office, "came too late")) == 1  # of the one at 20:30, which has begun
    else:
        assert len([line for line in told if "week" in line or "6 days" in line]) == 1
        assert len(texts(office, "came too late")) == 0
    assert not {"dead", "uncertain"} & {how for how, _ in await statuses(town, "event.reminder")}
