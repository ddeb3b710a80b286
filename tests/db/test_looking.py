"""Looks: a whole answer is read at one moment, in one hop, and disturbs nobody."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from datetime import UTC, datetime
from threading import get_ident

import asyncpg
import pytest

from db import facts
from db.adapter import execute
from db.connection import Connection
from db.store import Store
from tests.stores import only_postgresql, only_sqlite

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


async def test_a_look_finds_what_was_written(store: Store) -> None:
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    assert await store.look(lambda conn: facts.read(conn, "colour")) == "green"


@only_sqlite
async def test_a_look_sees_one_moment(store: Store) -> None:
    """What is committed between its queries is in none of them: a page agrees with its count."""

    async def ask(conn: Connection) -> tuple[str | None, str | None]:
        before = await facts.read(conn, "colour")
        beside = sqlite3.connect(store.path, isolation_level=None)
        beside.execute("INSERT INTO facts (name, value) VALUES ('colour', 'green')")
        beside.close()
        return before, await facts.read(conn, "colour")

    assert await store.look(ask) == (None, None)
    assert await store.look(lambda conn: facts.read(conn, "colour")) == "green"


async def test_a_look_that_waits_for_something_else_sees_what_was_committed_meanwhile(
    store: Store,
) -> None:
    async def ask(conn: Connection) -> tuple[str | None, str | None]:
        before = await facts.read(conn, "colour")
        await asyncio.sleep(0)
        await store.write(lambda tx: facts.write(tx, "colour", "green"))
        return before, await facts.read(conn, "colour")

    assert await store.look(ask) == (None, "green")


async def test_what_is_written_or_looked_at_from_within_a_look_does_not_hang(store: Store) -> None:
    async def colour(conn: Connection) -> str | None:
        return await facts.read(conn, "colour")

    async def ask(conn: Connection) -> list[str | None]:
        before = await store.remembered("colour", colour)
        await store.write(lambda tx: facts.write(tx, "colour", "green"))
        within = await store.look(colour)
        return [before, within, await store.remembered("colour", colour), await colour(conn)]

    async with asyncio.timeout(30):
        found = await asyncio.gather(store.look(ask), store.look(colour))
    assert found[0] == [None, "green", "green", "green"]


async def test_what_a_look_raises_is_raised_and_spoils_nothing(store: Store) -> None:
    async def fails(conn: Connection) -> None:
        await facts.read(conn, "colour")
        raise LookupError

    async def fails_later(conn: Connection) -> None:
        await facts.read(conn, "colour")
        await asyncio.sleep(0)
        raise LookupError

    for ask in (fails, fails_later) * 4:
        with pytest.raises(LookupError):
            await store.look(ask)
    assert await store.look(lambda conn: facts.read(conn, "colour")) is None


async def test_a_look_cannot_write(store: Store) -> None:
    async def ask(conn: Connection) -> None:
        await execute(conn, "INSERT INTO facts (name, value) VALUES ('colour', 'green')")

    for _ in range(4):
        with pytest.raises((sqlite3.OperationalError, asyncpg.PostgresError)):
            await store.look(ask)
    assert await facts.read(store.read, "colour") is None


@only_sqlite
async def test_a_slow_look_holds_up_nobody_even_when_nobody_waits_for_it_any_more(
    store: Store,
) -> None:
    begun, go = threading.Event(), threading.Event()

    async def slow(_conn: Connection) -> None:
        begun.set()
        go.wait()

    slowly = asyncio.create_task(store.look(slow))
    await asyncio.to_thread(begun.wait)
    async with asyncio.timeout(30):
        for _ in range(8):
            await store.look(lambda conn: facts.read(conn, "colour"))
            await facts.read(store.read, "colour")
        slowly.cancel()
        with pytest.raises(asyncio.CancelledError):
            await slowly
        for _ in range(8):
            await store.look(lambda conn: facts.read(conn, "colour"))
    go.set()
    for _ in range(8):
        assert await store.look(lambda conn: facts.read(conn, "colour")) is None


@only_sqlite
async def test_whoever_stops_waiting_leaves_the_reader_free(store: Store) -> None:
    """A reader that stayed in the look's moment would never see what is written after it."""

    async def held(conn: Connection, begun: asyncio.Event) -> None:
        await facts.read(conn, "colour")
        begun.set()
        await asyncio.Event().wait()

    for _ in range(4):
        begun = asyncio.Event()
        task = asyncio.create_task(store.look(lambda conn, begun=begun: held(conn, begun)))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    await store.write(lambda tx: facts.write(tx, "colour", "green"))
    for _ in range(4):
        assert await store.look(lambda conn: facts.read(conn, "colour")) == "green"


@only_sqlite
async def test_a_look_is_one_hop_however_much_it_asks(store: Store) -> None:
    threads: set[int] = set()

    async def ask(conn: Connection) -> None:
        for _ in range(10):
            await facts.read(conn, "colour")
            threads.add(get_ident())

    await store.look(ask)
    assert len(threads - {get_ident()}) == len(threads) == 1


@only_postgresql
async def test_a_look_takes_one_connection(store: Store) -> None:
    async def ask(conn: Connection) -> set[int]:
        found: set[int] = set()
        for _ in range(10):
            rows = await conn.execute_fetchall("SELECT pg_backend_pid()")
            found.update(row[0] for row in rows)
        return found

    assert [len(one) for one in await asyncio.gather(*(store.look(ask) for _ in range(3)))] == [
        1
    ] * 3
