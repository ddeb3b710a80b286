"""A store in PostgreSQL when the server, a connection or the machine fails: what was confirmed stands,
what cannot be done is said, and nobody has to start the bot again."""

from __future__ import annotations

import asyncio
import itertools
import socket
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import asyncpg
import pytest
from aiohttp.test_utils import TestClient, TestServer

from db import facts
from db.connection import Connection
from db.engines.postgresql import PostgresStore
from db.store import Server, Store, StoreUnusable, Transaction
from domain.answers import Seated, Waitlisted
from domain.errors import StoreUnavailable
from domain.people import Person
from services.events import answering
from services.house import House
from services.liveness import Pulse
from tests import postgresql
from tests.postgresql import Cluster
from tests.torture import seats
from web.server import Window

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
PATIENCE = 30  # seconds, for a machine that is busy
OURS = "ours"
SEATS, CROWD = 5, 40
_names = itertools.count(1)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """A server of its own, which keeps its word when the power fails, with a migrated database."""
    postgresql.need()
    found = Cluster(fsync="on", full_page_writes="on")
    found.create(OURS)

    async def migrate() -> None:
        await (await Store.open(Server(found.url(OURS), found.folder / "ours"), now=NOW)).close()

    postgresql.apart(migrate())
    yield found
    found.close()


@pytest.fixture
def server(cluster: Cluster, tmp_path: Path) -> Server:
    """A migrated database."""
    name = f"d{next(_names)}"
    cluster.create(name, OURS)
    return Server(cluster.url(name), tmp_path / "bot.db")


async def opened(server: Server) -> PostgresStore:
    """The store, which looks soon whether it can be written again."""
    store = await Store.open(server, now=NOW)
    assert isinstance(store, PostgresStore)
    store.again = 0.01
    return store


@pytest.fixture
async def store(server: Server) -> AsyncIterator[PostgresStore]:
    async with await opened(server) as store:
        yield store


async def put(store: Store, name: str, value: str = "kept") -> None:
    await store.write(lambda tx: facts.write(tx, name, value))


async def healed(store: Store) -> None:
    """Once the store has found by itself that it can be written."""
    assert store._trying is not None
    await asyncio.wait_for(asyncio.shield(store._trying), PATIENCE)
    assert store.failing is None


async def end(store: PostgresStore, asked: str) -> int:
    """Take away the connections of which ``asked`` is true; how many."""
    conn = await asyncpg.connect(store._server.url)
    try:
        ended = await conn.fetch(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"  # noqa: S608  # words of ours
            f" WHERE datname = current_database() AND pid <> pg_backend_pid() AND {asked}"
        )
    finally:
        await conn.close()
    return len(ended)


async def test_a_server_that_stops_is_said_and_all_is_well_once_it_is_back(
    store: PostgresStore, cluster: Cluster
) -> None:
    await put(store, "before")
    await asyncio.to_thread(cluster.stop, "fast")
    try:
        with pytest.raises(StoreUnavailable) as refused:
            await put(store, "meanwhile")
        with pytest.raises(StoreUnavailable):
            await facts.read(store.read, "before")
        assert refused.value.reason == store.failing == "failing"
    finally:
        await asyncio.to_thread(cluster.start)
    await healed(store)
    await put(store, "after")
    assert await facts.read(store.read, "before") == "kept"
    assert await facts.read(store.read, "meanwhile") is None
    assert await facts.read(store.read, "after") == "kept"


async def test_the_page_of_health_is_red_until_the_server_is_back(
    store: PostgresStore, cluster: Cluster
) -> None:
    pulse = Pulse(NOW, "9.9")
    pulse.up(NOW)
    window = Window(House(store, lambda: NOW), "127.0.0.1", 0, pulse)
    async with TestClient(TestServer(window.application())) as client:
        assert (await client.get("/healthz")).status == 200
        await asyncio.to_thread(cluster.stop, "fast")
        try:
            with pytest.raises(StoreUnavailable):
                await put(store, "meanwhile")
            page = await client.get("/healthz")
            assert page.status == 503
            assert "store: " in await page.text()
        finally:
            await asyncio.to_thread(cluster.start)
        await healed(store)
        assert (await client.get("/healthz")).status == 200


async def test_a_store_whose_server_is_gone_can_be_closed(server: Server, cluster: Cluster) -> None:
    store = await opened(server)
    await put(store, "before")
    await asyncio.to_thread(cluster.stop, "immediate")
    try:
        await asyncio.wait_for(store.close(), PATIENCE)
    finally:
        await asyncio.to_thread(cluster.start)


async def test_a_connection_that_is_cut_inside_a_unit_keeps_nothing_of_it(
    store: PostgresStore,
) -> None:
    async def cut(tx: Transaction) -> None:
        await facts.write(tx, "cut", "lost")
        assert await end(store, f"pid = {store._own}") == 1
        await facts.write(tx, "more", "lost")

    outcomes = await asyncio.gather(
        put(store, "beside"), store.write(cut), put(store, "behind"), return_exceptions=True
    )
    assert isinstance(outcomes[1], StoreUnavailable)
    for name, outcome in (("beside", outcomes[0]), ("behind", outcomes[2])):
        kept = await facts.read(store.read, name)
        assert (kept is None) == isinstance(outcome, StoreUnavailable)
    assert await facts.read(store.read, "cut") is None
    await healed(store)
    await put(store, "next")
    assert await facts.read(store.read, "next") == "kept"


async def test_what_was_confirmed_before_the_power_failed_stands(
    server: Server, cluster: Cluster
) -> None:
    for life in range(3):
        store = await opened(server)
        confirmed: list[str] = []

        async def hammer(
            store: Store = store, life: int = life, confirmed: list[str] = confirmed
        ) -> None:
            for number in itertools.count():
                await put(store, f"l{life}-{number}")
                confirmed.append(f"l{life}-{number}")

        writing = asyncio.create_task(hammer())
        while len(confirmed) < 20:
            await asyncio.sleep(0)
        await asyncio.to_thread(cluster.stop, "immediate")
        with pytest.raises(StoreUnavailable):
            await writing
        await store.close()
        await asyncio.to_thread(cluster.start)
        async with await opened(server) as store:
            assert [one for one in confirmed if await facts.read(store.read, one) != "kept"] == []


async def test_two_processes_never_give_one_seat_twice(server: Server) -> None:
    async with await opened(server) as one, await opened(server) as other:
        houses = [House(store, lambda: NOW) for store in (one, other)]
        await seats.potluck(houses[0], SEATS)
        asking = [Person(seats.HERE, number, f"n{number}") for number in range(1, CROWD + 1)]

        async def join(person: Person) -> list[object]:
            twice = (answering.join(house, person, seats.EVENT) for house in houses)
            return list(await asyncio.gather(*twice))

        outcomes = await asyncio.gather(*map(join, asking))
        first = [[one for one in both if isinstance(one, Seated | Waitlisted)] for both in outcomes]
        assert {len(told) for told in first} == {1}, "everyone is told once that they are in"
        places = sorted(told[0].place for told in first if isinstance(told[0], Waitlisted))
        assert places == list(range(1, CROWD - SEATS + 1))
        rows = await other.read.execute_fetchall(
            "SELECT count(*) FROM answers WHERE answer = 'going'"
        )
        assert next(iter(rows))[0] == SEATS


async def test_two_processes_that_write_at_once_lose_nothing(server: Server) -> None:
    async with await opened(server) as one, await opened(server) as other:

        async def count(tx: Transaction) -> None:
            number = await facts.read(tx.conn, "number") or "0"
            await asyncio.sleep(0)
            await facts.write(tx, "number", str(int(number) + 1))

        for _ in range(5):
            await asyncio.gather(*(store.write(count) for store in (one, other) * 20))
        assert await facts.read(one.read, "number") == "200"


async def test_what_another_process_committed_is_no_longer_remembered(server: Server) -> None:
    async with await opened(server) as one, await opened(server) as other:
        assert await other.remembered("colour", colour) is None
        await put(one, "colour", "green")
        async with asyncio.timeout(1):
            while await other.remembered("colour", colour) != "green":
                await asyncio.sleep(0)
        asked = []

        async def again(conn: Connection) -> str | None:
            asked.append(1)
            return await colour(conn)

        assert await other.remembered("twice", again) == "green"
        assert await other.remembered("twice", again) == "green"
        assert len(asked) == 1  # else nothing would be proven above


async def test_nothing_is_remembered_while_nobody_would_tell(server: Server) -> None:
    async with await opened(server) as one, await opened(server) as other:
        assert await other.remembered("colour", colour) is None
        assert await end(other, "query LIKE 'LISTEN%'") == 2
        async with asyncio.timeout(PATIENCE):
            while other._hears.is_set():
                await asyncio.sleep(0)
        for shade in ("green", "blue", "red"):
            await put(one, "colour", shade)
            assert await other.remembered("colour", colour) == shade
        await asyncio.wait_for(other._hears.wait(), PATIENCE)
        await put(one, "colour", "white")
        async with asyncio.timeout(PATIENCE):
            while await other.remembered("colour", colour) != "white":
                await asyncio.sleep(0)


async def colour(conn: Connection) -> str | None:
    return await facts.read(conn, "colour")


async def test_a_start_without_a_server_says_what_to_do_and_keeps_the_password(
    tmp_path: Path,
) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        address = f"postgresql://bot:opensesame@127.0.0.1:{nobody.getsockname()[1]}/town"
        with pytest.raises(StoreUnusable, match="DATABASE_URL") as refused:
            await Store.open(Server(address, tmp_path / "bot.db"), now=NOW)
    assert "opensesame" not in f"{refused.value} {refused.value!r} {Server(address, tmp_path)!r}"


async def test_a_database_that_is_not_there_or_keeps_texts_otherwise_is_said(
    cluster: Cluster, tmp_path: Path
) -> None:
    with pytest.raises(StoreUnusable, match='database "nowhere" does not exist'):
        await Store.open(Server(cluster.url("nowhere"), tmp_path / "bot.db"), now=NOW)
    cluster.ask("postgres", "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    with pytest.raises(StoreUnusable, match="createdb --encoding=UTF8"):
        await Store.open(Server(cluster.url("latin"), tmp_path / "bot.db"), now=NOW)


async def test_a_mistake_of_ours_is_no_fault_of_the_server(store: PostgresStore) -> None:
    async def mistaken(tx: Transaction) -> None:
        await tx.conn.execute_fetchall("SELECT colour FROM nowhere")

    with pytest.raises(asyncpg.UndefinedTableError):
        await store.write(mistaken)
    outcomes = await asyncio.gather(
        store.write(mistaken), put(store, "beside"), return_exceptions=True
    )
    assert isinstance(outcomes[0], asyncpg.UndefinedTableError)
    assert await facts.read(store.read, "beside") == "kept"
    assert store.failing is None


async def test_readers_cannot_write(store: PostgresStore) -> None:
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        await store.read.execute_fetchall("DELETE FROM facts")
