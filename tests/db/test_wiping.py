"""A network that the bot was removed from is in no table and no file; another loses nothing."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from db import deliveries, networks, presence
from db.personal.tables import TABLES
from db.store import Store, Transaction
from domain.deliveries import Kind
from domain.networks import GONE_KEPT, LAST_CHANCE, Network
from domain.notices import Errand
from services import presence as services
from services.deliveries import preparing, settling
from services.house import House
from tests.db.people import ADA, BEN, ELSEWHERE, NETWORK, Filling, schema
from tests.stores import copy_store, open_store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
LATER = NOW + GONE_KEPT


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """A store in which two people left a trace in every column, in each of two networks."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as store:
        cells = await schema(store.read)

        async def unit(tx: Transaction) -> None:
            for network in (NETWORK, ELSEWHERE):
                await Filling(tx, cells, network).everything_of(ADA, BEN)
                await _rest(tx, cells, network)
                await networks.add(tx, Network(network, f"net-{network}", "en", "UTC"), now=NOW)

        await store.write(unit)
        yield store


async def _rest(tx: Transaction, cells: Any, network: int) -> None:
    """A row of each table of a network that knows no people."""
    for table in TABLES.values():
        found = await tx.conn.execute_fetchall(
            f"SELECT count(*) FROM {table.name} {'WHERE network = ?' if table.network else ''}",  # noqa: S608
            (network,) if table.network else (),
        )
        if not table.network or next(iter(found))[0]:
            continue
        values = {
            cell.name: f"canary-{table.name}-{cell.name}-{network}"
            if cell.kind == "TEXT"
            else network
            for cell in cells[table.name]
        } | {"network": network}
        marks = ", ".join("?" for _ in values)
        await tx.conn.execute(
            f"INSERT INTO {table.name} ({', '.join(values)}) VALUES ({marks})",  # noqa: S608
            tuple(values.values()),
        )


async def rows(store: Store, network: int) -> dict[str, list[tuple[object, ...]]]:
    """Everything of a network, by table."""
    found = {}
    for table in TABLES.values():
        if table.network or table.name == "networks":
            column = "network" if table.network else "id"
            sql = f"SELECT * FROM {table.name} WHERE {column} = ?"  # noqa: S608
            found[table.name] = sorted(
                (tuple(row) for row in await store.read.execute_fetchall(sql, (network,))), key=str
            )
    return found


async def due(house: House) -> bool:
    """Do the errand that is due, if one is; whether one was."""
    done = False
    for row in await preparing.claim(house, 10):
        if row.kind is Kind.NETWORK_WIPE:
            await services.wipe(house, row)
            await settling.sent(house, row, Errand("network"), channel=None, message=None)
            done = True
    return done


async def test_every_row_of_a_network_goes_and_none_of_another(store: Store) -> None:
    before, other = await rows(store, NETWORK), await rows(store, ELSEWHERE)
    assert all(before.values())
    house = House(store, lambda: NOW)
    assert await services.removed(house, NETWORK)
    assert not await services.removed(house, NETWORK)
    assert not await due(replace(house, now=lambda: LATER - LAST_CHANCE))
    assert await due(replace(house, now=lambda: LATER))
    assert (await rows(store, NETWORK))["audit"]
    assert await due(replace(house, now=lambda: LATER + LAST_CHANCE))
    assert {name: found for name, found in (await rows(store, NETWORK)).items() if found} == {}
    assert await rows(store, ELSEWHERE) == other
    held = b"".join(path.read_bytes() for path in store.path.parent.glob("bot.db*"))
    canaries = {
        value
        for found in before.values()
        for value in json.loads(json.dumps(found, default=str))
        for value in value
        if isinstance(value, str) and "canary-" in value and value.endswith(f"-{NETWORK}")
    }
    assert len(canaries) > 80
    assert [one for one in sorted(canaries) if one.encode() in held] == []


async def test_a_network_that_came_back_is_not_wiped(store: Store) -> None:
    house = House(store, lambda: NOW)
    before = await rows(store, NETWORK)
    await services.removed(house, NETWORK)
    late = replace(house, now=lambda: LATER)
    assert await due(late)
    assert await services.returned(late, NETWORK)
    assert not await due(replace(house, now=lambda: LATER + LAST_CHANCE))
    after = await rows(store, NETWORK)
    changed = {name for name in before if before[name] != after[name]}
    assert changed <= {"deliveries", "audit", "audit_chains"}


async def test_a_wipe_that_was_cut_off_is_taken_up_again(store: Store) -> None:
    house = House(store, lambda: NOW)
    await services.removed(house, NETWORK)
    gone = replace(house, now=lambda: LATER + LAST_CHANCE)

    async def half(tx: Transaction) -> None:
        await presence.mark_wiping(tx, NETWORK, before=LATER)
        for table in presence.WIPED[::2]:
            await presence.some(tx, NETWORK, table)
        await tx.conn.execute("DELETE FROM deliveries WHERE network = ?", (NETWORK,))

    await store.write(half)
    assert not await services.returned(gone, NETWORK)
    assert await services.resume(gone) == 1
    assert await services.resume(gone) == 0
    assert await due(gone)
    assert await due(replace(house, now=lambda: LATER + 2 * LAST_CHANCE))
    assert not any((await rows(store, NETWORK)).values())


async def test_many_rows_go_some_at_a_time(store: Store) -> None:
    async def unit(tx: Transaction) -> tuple[int, int]:
        table = TABLES["deliveries"]
        for number in range(presence.BATCH + 3):
            await deliveries.plan(
                tx,
                Kind.WELCOME,
                network=NETWORK,
                subject=0,
                due=NOW,
                dedupe=str(number),
                now=NOW,
            )
        await presence.mark_gone(tx, NETWORK, now=NOW)
        kept = await presence.some(tx, NETWORK, table)
        await presence.mark_wiping(tx, NETWORK, before=NOW)
        return kept, await presence.some(tx, NETWORK, table)

    assert await store.write(unit) == (0, presence.BATCH)


def test_every_table_that_carries_a_network_is_wiped_and_the_outbox_last() -> None:
    assert {table.name for table in presence.WIPED} == {
        name
        for name, table in TABLES.items()
        if any(column.name == "network" for column in table.columns())
    }
    assert presence.WIPED[-1].name == "deliveries"
    known_to_no_network = TABLES.keys() - {table.name for table in presence.WIPED}
    assert known_to_no_network == {
        "erasures",
        "facts",
        "leases",
        "ledger_lines",
        "migrations",
        "networks",
        "place_names",
        "places",
    }
