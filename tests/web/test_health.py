"""The page of health and the figures: quick and quiet, whatever the store does."""

from __future__ import annotations

import asyncio
import re
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from aiohttp.test_utils import TestClient, TestServer

from db.store import Store
from domain.errors import StoreUnavailable
from services import people
from services.house import House
from services.liveness import Pulse
from tests.stores import (
    ON_POSTGRESQL,
    copy_store,
    held,
    impatient,
    only_sqlite,
    open_store,
    rows,
    url,
)
from web.server import Window

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
NETWORK = 100
COLUMNS = "id, network, kind, subject, target, due, ready, dedupe, nonce, status, settled_at, facts"


@dataclass
class World:
    """A store, a window onto it, and the pulse of a process."""

    store: Store
    client: TestClient[Any, Any]
    pulse: Pulse

    async def get(self, path: str = "/healthz") -> tuple[int, str]:
        """What is answered."""
        answer = await self.client.get(path)
        return answer.status, await answer.text()

    def put(self, number: int, status: str, ago: timedelta, **columns: timedelta) -> None:
        """So many deliveries that have been due for so long."""
        due = int((NOW - ago).timestamp())
        ready = int((NOW - columns.get("ready", ago)).timestamp())
        settled = due if status in {"dead", "uncertain"} else None
        ((most,),) = rows(self.store.path, "SELECT coalesce(max(id), 0) FROM deliveries")
        row = f"{NETWORK}, 'stewards.alert', 0, 0, {due}, {ready}, '%d', 'n', '{status}'"
        row = f"(%d, {row}, {'NULL' if settled is None else settled}, '{{}}')"
        values = ", ".join(row % (one, one) for one in range(most + 1, most + 1 + number))
        rows(self.store.path, f"INSERT INTO deliveries ({COLUMNS}) VALUES {values}")  # noqa: S608


@pytest.fixture
async def world(migrated: Path, tmp_path: Path) -> AsyncIterator[World]:
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as store:
        house, pulse = House(store, lambda: NOW), Pulse(NOW, "9.9")
        await people.network(house, NETWORK, "Secret Name")
        rows(path, "DELETE FROM deliveries")
        pulse.up(NOW)
        window = Window(house, "127.0.0.1", 0, pulse)
        async with TestClient(TestServer(window.application())) as client:
            yield World(store, client, pulse)


async def test_a_bot_in_which_nothing_is_wrong_says_ok(world: World) -> None:
    assert await world.get() == (200, "ok\n")


async def test_what_waits_its_time_is_not_late_and_what_should_have_gone_is(world: World) -> None:
    world.put(3, "planned", timedelta(minutes=4))
    world.put(3, "planned", -timedelta(days=1))
    assert await world.get() == (200, "ok\n")
    world.put(2, "planned", timedelta(minutes=6))
    assert await world.get() == (503, "deliveries: 2 late, the oldest by 360 seconds\n")


async def test_what_is_claimed_and_never_gets_its_turn_is_late_too(world: World) -> None:
    world.put(7, "sending", timedelta(hours=1), ready=-timedelta(seconds=50))
    assert await world.get() == (503, "deliveries: 7 late, the oldest by 3600 seconds\n")


async def test_what_waits_for_a_permission_is_the_stewards_and_not_late(world: World) -> None:
    world.put(1, "planned", timedelta(hours=9), ready=-timedelta(minutes=50))
    assert await world.get() == (200, "ok\n")


async def test_warnings_leave_the_page_green(world: World) -> None:
    world.put(2, "dead", timedelta(hours=3))
    world.put(9, "dead", timedelta(hours=30))
    world.put(1, "uncertain", timedelta(days=9))
    assert await world.get() == (
        200,
        "ok\nwarning: dead: 2 deliveries failed for good in the last day\n"
        "warning: uncertain: of 1 deliveries it is not known whether they arrived\n",
    )


async def test_a_store_that_cannot_be_written_is_named_with_its_reason(world: World) -> None:
    await impatient(world.store)
    async with held(world.store.path):
        with pytest.raises(StoreUnavailable):
            await _write(world)
        status, text = await world.get()
    assert (status, text) == (
        503,
        "store: cannot be written since 2026-05-04 10:00:00 UTC: locked\n",
    )
    await _write(world)
    assert await world.get() == (200, "ok\n")


async def _write(world: World) -> None:
    async def unit(tx: Any) -> None:
        await tx.conn.execute("UPDATE networks SET updated_at = updated_at")

    await world.store.write(unit)


async def test_a_store_that_does_not_answer_delays_no_answer(world: World) -> None:
    async with silent(world.store):
        began = time.monotonic()
        answers = await asyncio.gather(*(world.get() for _ in range(30)), world.get("/metrics"))
        took = time.monotonic() - began
        asked = [task for task in asyncio.all_tasks() if task.get_name() == "watch-outbox"]
    assert {answer[1] for answer in answers[:-1]} == {"store: does not answer\n"}
    assert "bot_store_answers 0.0" in answers[-1][1]
    assert took < 5  # on a machine that has other things to do; each waits half a second
    assert len(asked) == 1  # nobody queues up behind the one that waits


@asynccontextmanager
async def silent(store: Store) -> AsyncIterator[None]:
    """No reader is told anything of the outbox."""
    if ON_POSTGRESQL:
        other = await asyncpg.connect(url(store.path))
        async with other.transaction():
            await other.execute("LOCK TABLE deliveries IN ACCESS EXCLUSIVE MODE")
            yield
        await other.close()
        return
    gate = threading.Event()

    async def hold(reader: Any) -> None:
        await reader.create_function("hold", 0, gate.wait)
        await reader.execute_fetchall("SELECT hold()")

    holding = [asyncio.create_task(hold(reader)) for reader in store._readers]
    yield
    gate.set()
    assert not any(one.done() for one in holding)


async def test_thousands_of_rows_are_not_counted_to_their_end(world: World) -> None:
    world.put(25_000, "planned", timedelta(hours=1))
    status, text = await world.get()
    assert (status, text) == (503, "deliveries: 10000 or more late, the oldest by 3600 seconds\n")
    _, figures = await world.get("/metrics")
    assert 'bot_deliveries{status="planned"} 10000.0' in figures


async def test_the_figures_tell_how_large_the_store_is(world: World) -> None:
    async def size() -> float:
        _, figures = await world.get("/metrics")
        (found,) = re.findall(r"^bot_store_bytes (\S+)$", figures, re.MULTILINE)
        return float(found)

    before = await size()
    assert before > 100_000
    world.put(25_000, "sent", timedelta(hours=1))
    assert await size() > before + 1_000_000


@only_sqlite
async def test_the_queries_go_by_an_index(world: World) -> None:
    for file in ("watching", "alerts"):
        text = Path(f"db/sql/{file}.sql").read_text()
        for query in re.split(r"^-- name: ", text, flags=re.MULTILINE)[1:]:
            name, sql = query.split("\n", 1)
            names = dict.fromkeys(re.findall(r":(\w+)", sql), 0)
            rows = await world.store.read.execute_fetchall(f"EXPLAIN QUERY PLAN {sql}", names)
            plan = " ".join(str(row["detail"]) for row in rows)
            assert not re.search(r"SCAN deliveries(?! USING)", plan), (name, plan)


async def test_figures_have_their_names_and_no_names_of_people(world: World) -> None:
    world.pulse.answers[429] += 3
    world.pulse.delivered = lambda: (5, 1)
    world.pulse.identified = lambda: 17
    world.pulse.lag = lambda: 0.25
    world.pulse.paused = lambda: NOW + timedelta(seconds=90)
    _, text = await world.get("/metrics")
    for line in (
        "bot_healthy 1.0",
        "bot_warnings 1.0",
        "bot_connected 1.0",
        "bot_identifies_day 17.0",
        "bot_loop_lag_seconds 0.25",
        "bot_paused_seconds 90.0",
        'bot_answers_total{status="429"} 3.0',
        'bot_delivered_total{when="late"} 1.0',
        'bot_info{version="9.9"} 1.0',
    ):
        assert line in text
    assert "Secret Name" not in text
