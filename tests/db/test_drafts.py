"""What waits for a *Confirm* is found by whom it waits for, as what it is, for a day, and once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from db import drafts
from db.store import Store, Transaction
from tests.db.people import ADA, BEN, NETWORK

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
KEPT = {"title": "Potluck"}


async def waiting(store: Store) -> int:
    """A draft of Ada's."""
    return await store.write(lambda tx: drafts.add(tx, NETWORK, ADA, "event", KEPT, now=NOW))


async def test_nobody_else_sees_confirms_or_discards_a_draft(store: Store) -> None:
    draft = await waiting(store)
    assert await drafts.look(store.read, draft, BEN, "event", now=NOW) is None

    async def unit(tx: Transaction) -> None:
        assert await drafts.take(tx, draft, BEN, "event", now=NOW) is None
        await drafts.drop(tx, draft, BEN)

    await store.write(unit)
    assert await drafts.look(store.read, draft, ADA, "event", now=NOW) == KEPT


async def test_a_draft_is_no_draft_of_another_kind(store: Store) -> None:
    draft = await waiting(store)
    assert await store.write(lambda tx: drafts.take(tx, draft, ADA, "move", now=NOW)) is None
    assert await store.write(lambda tx: drafts.take(tx, draft, ADA, "event", now=NOW)) == KEPT
    assert await store.write(lambda tx: drafts.take(tx, draft, ADA, "event", now=NOW)) is None


async def test_a_draft_waits_for_a_day(store: Store) -> None:
    draft = await waiting(store)
    last, late = NOW + timedelta(hours=24, seconds=-1), NOW + timedelta(hours=24)
    assert await drafts.look(store.read, draft, ADA, "event", now=last) == KEPT
    assert await drafts.look(store.read, draft, ADA, "event", now=late) is None
