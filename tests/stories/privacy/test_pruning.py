"""What has no use any more goes a little at a time: whoever else writes waits for a few rows only."""

from __future__ import annotations

from datetime import timedelta

from db import audit, audit_chain, pruning
from db.rows import instant, seconds
from db.store import Transaction
from tests.stories.conftest import Town
from tests.stories.privacy.playing import begin_audit

MANY = 2 * pruning.BATCH + 7


async def old(town: Town) -> None:
    """So many lines and messages from years ago."""
    await town.network()
    await begin_audit(town)
    at = seconds(town.house.now() - timedelta(days=800))
    network = town.guild.id

    async def unit(tx: Transaction) -> None:
        await tx.conn.executemany(
            "INSERT INTO deliveries (id, network, kind, subject, target, due, ready, dedupe, nonce,"
            " status, facts, settled_at) VALUES (?, ?, 'welcome', 0, 9, ?, ?, ?, ?, 'sent', '{}', ?)",
            [(n, network, at, at, f"old:{n}", f"old:{n}", at) for n in range(1, MANY + 1)],
        )
        for _ in range(MANY):
            await audit.add(tx, network, "old.line", actor=None, subject=None, now=instant(at))

    await town.house.store.write(unit)


async def left(town: Town) -> tuple[int, int]:
    found = []
    for query in (
        "SELECT count(*) FROM deliveries WHERE dedupe LIKE 'old:%'",
        "SELECT count(*) FROM audit WHERE action = 'old.line'",
    ):
        found += [row[0] for row in await town.house.store.read.execute_fetchall(query)]
    return found[0], found[1]


async def test_one_unit_of_work_takes_a_part_and_a_round_takes_all(town: Town) -> None:
    await old(town)
    now, network = town.house.now(), town.guild.id
    await town.house.store.write(lambda tx: pruning.settled(tx, network, before=now))
    await town.house.store.write(lambda tx: pruning.audit(tx, network, before=now))
    assert await left(town) == (MANY - pruning.BATCH, MANY - pruning.BATCH)
    assert await audit_chain.verify(town.house.store.read, network) is None
    await town.wait(timedelta(hours=2))
    assert await left(town) == (0, 0)
    assert await audit_chain.verify(town.house.store.read, network) is None
