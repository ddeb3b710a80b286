"""A series goes on, whatever happened to the row that was to make its next date."""

from __future__ import annotations

from datetime import timedelta

from db.store import Transaction
from tests.stories.conftest import Town
from tests.stories.events.playing import event


async def test_a_series_whose_next_date_was_lost_goes_on_after_a_restart(town: Town) -> None:
    ada = town.steward()
    await event(town, ada, repeat="weekly")

    async def lose(tx: Transaction) -> None:
        await tx.conn.execute("UPDATE deliveries SET status = 'dead' WHERE kind = 'series.extend'")

    await town.house.store.write(lose)
    before = await _dates(town)
    await town.restart()
    await town.wait(timedelta(days=15))
    assert await _dates(town) == before + 2


async def _dates(town: Town) -> int:
    found = await town.house.store.read.execute_fetchall("SELECT count(*) FROM events")
    return int(next(iter(found))[0])
