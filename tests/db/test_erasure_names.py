"""People choose their own names: what a name happens to be takes nothing from anybody else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from db import alerts, audit, deliveries, people, personal
from db.rows import unpacked
from db.store import Store, Transaction
from domain.deliveries import Kind

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
NETWORK, ADA, BEN = 77, 300_000_000_000_000_001, 300_000_000_000_000_002


async def plan(tx: Transaction, kind: Kind, number: int, facts: dict[str, object]) -> None:
    await deliveries.plan(
        tx,
        kind,
        network=NETWORK,
        subject=number,
        target=BEN,
        due=NOW + timedelta(days=1),
        dedupe=f"test:{number}",
        now=NOW,
        facts=facts,
    )


async def called(store: Store, name: str) -> None:
    """Ada is called so; messages to Ben wait, and much of the audit is about others."""

    async def unit(tx: Transaction) -> None:
        await people.meet(tx, NETWORK, ADA, name, now=NOW)
        await people.meet(tx, NETWORK, BEN, "Ben", now=NOW)
        await plan(tx, Kind.EVENT_REMINDER, 1, {"lead": 3600})
        await plan(tx, Kind.BOARD_TEAM, 2, {"what": "full", "who": 5})
        await plan(tx, Kind.CALENDAR_FOLLOW, 3, {"turn": 7})
        await alerts.add(tx, NETWORK, "connector-thanked", now=NOW, chapter="Lyon", who=name)
        for number in range(50):
            await audit.add(
                tx, NETWORK, "test.done", actor=BEN, subject=number, now=NOW, level="network"
            )

    await store.write(unit)


async def waiting(store: Store) -> list[object]:
    rows = await store.read.execute_fetchall(
        "SELECT facts FROM deliveries WHERE network = ? ORDER BY id", (NETWORK,)
    )
    return [unpacked(row["facts"]) for row in rows]


@pytest.mark.parametrize("name", ["lead", "what", "full", "turn", "who", "network", "level"])
async def test_a_name_that_is_a_word_of_ours_takes_no_message_from_others(
    store: Store, name: str
) -> None:
    await called(store, name)
    await store.write(lambda tx: personal.erase(tx, NETWORK, ADA, now=NOW))
    left = await waiting(store)
    assert left == [{"lead": 3600}, {"what": "full", "who": 5}, {"turn": 7}]
    kept = await store.read.execute_fetchall(
        "SELECT DISTINCT facts FROM audit WHERE action = 'test.done'"
    )
    assert [unpacked(row["facts"]) for row in kept] == [{"level": "network"}]


async def test_a_name_of_one_letter_is_not_looked_for_in_every_word(store: Store) -> None:
    await called(store, "e")

    async def erase(tx: Transaction) -> int:
        before = tx.conn.total_changes
        await personal.erase(tx, NETWORK, ADA, now=NOW)
        return tx.conn.total_changes - before

    assert await store.write(erase) < 30  # rows that are written
    assert len(await waiting(store)) == 3  # what names her whole is gone
