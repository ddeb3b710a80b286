"""The events around now: remembered as long as nothing changed them, and not a commit longer."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import events, facts, words
from db.chapters import Source
from db.nearby import Nearby, nearby
from db.store import Store, Transaction
from domain.events import Event, Kind
from tests.stores import copy_store, open_store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
NETWORK = 7


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """A migrated store of its own with one event, tomorrow."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as opened:
        await opened.write(lambda tx: _add(tx, _event(1)))
        yield opened


def _event(number: int, *, starts: datetime = NOW + timedelta(days=1)) -> Event:
    return Event(
        id=number,
        network=NETWORK,
        chapter=None,
        title="Garden day",
        kind=Kind.MEETUP,
        wall=starts.replace(tzinfo=None),
        zone="UTC",
        starts=starts,
        ends=starts + timedelta(hours=2),
    )


async def _add(tx: Transaction, event: Event) -> None:
    await events.add(tx, event, Source(), now=NOW)
    await words.put(tx, NETWORK, "event", event.id, (event.title,))


async def _seen(store: Store, now: datetime = NOW) -> Nearby:
    return await nearby(store, NETWORK, now=now)


async def test_what_is_nearby_is_read_once(store: Store) -> None:
    first = await _seen(store)
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert await _seen(store) is first


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE events SET title = 'Harvest' WHERE id = 1",
        "UPDATE events SET going = going + 1 WHERE id = 1",
        "UPDATE words SET word = 'harvest' WHERE word = 'garden'",
        "DELETE FROM words WHERE subject = 1",
        "DELETE FROM events",
    ],
)
async def test_any_change_is_seen_after_its_commit(store: Store, change: str) -> None:
    before = await _seen(store)

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute(change)

    await store.write(unit)
    assert await _seen(store) != before


async def test_a_new_event_is_seen_at_once(store: Store) -> None:
    await _seen(store)
    await store.write(lambda tx: _add(tx, _event(2)))
    assert [one.event.id for one in (await _seen(store)).events] == [1, 2]


async def test_an_event_is_found_by_the_beginnings_of_its_words(store: Store) -> None:
    (one,) = (await _seen(store)).events
    assert one.has_all(["gar", "day"])
    assert not one.has_all(["gar", "night"])
    assert not one.has_all(["arden"])


async def test_what_is_nearby_moves_on_with_time(store: Store) -> None:
    await _seen(store)
    assert not (await _seen(store, NOW + timedelta(days=90))).events


async def test_what_does_not_fit_is_said_to_be_missing(store: Store) -> None:
    assert (await _seen(store)).complete

    async def unit(tx: Transaction) -> None:
        for number in range(2, 203):
            await _add(tx, _event(number, starts=NOW + timedelta(days=number)))

    await store.write(unit)
    found = await _seen(store)
    assert not found.all_ahead
    assert len(found.events) == 200
