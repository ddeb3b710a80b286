"""A new edition of the zone data: people keep their hour, instants follow, reminders move along."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db import agenda, deliveries, events, facts
from db.chapters import Source
from db.store import Transaction
from domain.events import Event, Kind
from services.events import zones
from services.house import House
from tests.stores import copy_store, open_store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


async def test_an_event_keeps_its_wall_time_and_its_reminders_move(
    migrated: Path, tmp_path: Path
) -> None:
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as store:
        house = House(store, lambda: NOW)
        wall = datetime(2026, 5, 14, 19, 0)
        right = datetime(2026, 5, 14, 17, 0, tzinfo=UTC)  # 19:00 in Paris
        stale = right - timedelta(hours=1)  # what an older edition believed
        event = Event(
            1,
            1,
            None,
            "Potluck",
            Kind.MEETUP,
            wall,
            "Europe/Paris",
            stale,
            stale + timedelta(hours=2),
        )

        async def unit(tx: Transaction) -> None:
            await events.add(tx, event, Source(), now=NOW)
            await agenda.plan_channel(tx, event, now=NOW)
            await facts.write(tx, "tzdata", "1999a")

        await store.write(unit)
        assert await zones.follow(house, "2026f") == 1
        moved = await events.find(store.read, 1, 1)
        assert moved == replace(event, starts=right, ends=right + timedelta(hours=2))
        assert await deliveries.next_ready(store.read) == right - timedelta(days=7)
        assert await zones.follow(house, "2026f") == 0
