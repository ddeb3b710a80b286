"""Who is erased is in no table, index or file; who is not loses nothing."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from db import personal
from db.personal.tables import TABLES
from db.store import Store, Transaction
from tests.db.people import (
    ADA,
    BEN,
    CLEO,
    ELSEWHERE,
    NAMES,
    NETWORK,
    Filling,
    canary,
    schema,
    traces,
)
from tests.stores import copy_store, only_sqlite, open_store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """A store in which Ada and Ben left a trace in every column, Ada in two networks."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as store:
        cells = await schema(store.read)

        async def unit(tx: Transaction) -> None:
            here = Filling(tx, cells, NETWORK)
            await here.everything_of(ADA, BEN)
            await here.everything_of(BEN, ADA)
            await Filling(tx, cells, ELSEWHERE).everything_of(ADA, BEN)

        await store.write(unit)
        await _name(store)
        yield store


async def _name(store: Store) -> None:
    async def unit(tx: Transaction) -> None:
        for person, name in NAMES.items():
            await tx.conn.execute(
                "UPDATE members SET name = ?, sort = ? WHERE id = ?", (name, name.lower(), person)
            )

    await store.write(unit)


async def _erase(store: Store, person: int) -> None:
    async def unit(tx: Transaction) -> None:
        await personal.erase(tx, NETWORK, person, now=NOW)

    await store.write(unit)


async def _rows(store: Store, network: int = NETWORK) -> list[tuple[str, str, object]]:
    """Every value of a network, with its table and column."""
    return [
        (table.name, name, row[name])
        for table in TABLES.values()
        if table.network
        for row in await store.read.execute_fetchall(
            f"SELECT * FROM {table.name} WHERE network = :network",  # noqa: S608  # a table of ours
            {"network": network},
        )
        for name in row.keys()  # noqa: SIM118  # a row is no mapping
    ]


async def test_nothing_of_whoever_is_erased_is_left_in_any_column(store: Store) -> None:
    assert len({trace.split(":")[0] for trace in traces(await _rows(store), ADA)}) > 150
    await _erase(store, ADA)
    assert sorted(traces(await _rows(store), ADA)) == []


async def test_everyone_else_keeps_every_word(store: Store) -> None:
    before = await _rows(store)
    await _erase(store, ADA)
    after = await _rows(store)
    for person in (BEN, CLEO):
        words = {value for _, _, value in before if f"canary-{person}" in str(value)}
        assert words <= {value for _, _, value in after}
    ids = [(table, column) for table, column, value in before if value == BEN]
    left = [(table, column) for table, column, value in after if value == BEN]
    kept = {link for link in ids if ids.count(link) == left.count(link)}
    # Only in rows that went with Ada does Ben's identifier go too.
    assert {table for table, _ in set(ids) - kept} <= {
        table.name for table in TABLES.values() if any(one.fate == "gone" for one in table.links)
    }


async def test_another_network_that_knows_them_is_left_alone(store: Store) -> None:
    before = await _rows(store, ELSEWHERE)
    await _erase(store, ADA)
    assert await _rows(store, ELSEWHERE) == before


@only_sqlite
async def test_the_files_hold_nothing_of_them_either(store: Store) -> None:
    await _erase(store, BEN)
    assert await store.wipe()
    held = b"".join(path.read_bytes() for path in store.path.parent.glob("bot.db*"))
    # Ben is known in no other network; where Ada is, his name stands beside her rows by number only.
    assert f"canary-{BEN}".encode() not in held
    assert NAMES[BEN].encode() not in held


async def test_an_erasure_done_twice_changes_nothing_more(store: Store) -> None:
    await _erase(store, ADA)
    once = sorted(map(str, await _rows(store)))
    await _erase(store, ADA)
    assert sorted(map(str, await _rows(store))) == once


async def test_an_export_holds_every_word_of_the_asker_and_none_of_others(store: Store) -> None:
    found = await personal.exported(store.read, NETWORK, ADA)
    text = json.dumps(found)
    expected = {
        canary(ADA, table.name, column.name)
        for table in TABLES.values()
        for link in table.links
        if not link.untold
        for column in link.words
        if table.name != "members" or column.name not in {"name", "sort"}
    }
    assert [one for one in sorted(expected) if one not in text] == []
    for other in (BEN, CLEO):
        assert f"canary-{other}" not in text
        assert str(other) not in text
        assert NAMES[other] not in text
    assert str(ADA) not in text.replace(f"canary-{ADA}", "").replace(f"<@{ADA}>", "")
    linked = {table.name for table in TABLES.values() if any(not one.untold for one in table.links)}
    assert set(found) == linked


async def test_times_in_an_export_are_instants_and_other_people_are_someone(store: Store) -> None:
    found = await personal.exported(store.read, NETWORK, ADA)
    joined = found["chapter_members"][0]["joined_at"]
    assert datetime.fromisoformat(joined).tzinfo is not None
    assert {row["added_by"] for row in found["connectors"]} == {"you", "someone"}
