"""What is remembered is forgotten by the commit that changes it, and never older than that."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import aiosqlite

from db import facts
from db.store import Store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


async def test_what_is_remembered_is_forgotten_at_the_next_commit(store: Store) -> None:
    asked: list[str | None] = []

    async def ask(conn: aiosqlite.Connection) -> str | None:
        asked.append(await facts.read(conn, "colour"))
        return asked[-1]

    assert await store.remembered("colour", ask) is None
    assert await store.remembered("colour", ask) is None
    assert len(asked) == 1
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert await store.remembered("colour", ask) == "green"


async def test_what_was_read_during_a_commit_is_not_remembered(store: Store) -> None:
    reading, go = asyncio.Event(), asyncio.Event()

    async def slow(conn: aiosqlite.Connection) -> str | None:
        found = await facts.read(conn, "colour")
        reading.set()
        await go.wait()
        return found

    early = asyncio.create_task(store.remembered("colour", slow))
    await reading.wait()
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    go.set()
    assert await early is None
    assert await store.remembered("colour", lambda conn: facts.read(conn, "colour")) == "green"
