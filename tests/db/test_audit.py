"""The chain of the audit: whatever is changed, added or taken away afterwards is seen."""

# ruff: noqa: S608  # the numbers of lines are put together with our own statements

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from db import audit, audit_chain, migrate, personal, pruning
from db.rows import seconds
from db.store import Store, Transaction
from domain.audit import Asked, Broken
from services.audit import Torn, need_whole
from services.house import House
from tests.db.people import ADA, BEN, NETWORK
from tests.stores import copy_store, only_sqlite, open_store

NOW = datetime(2026, 5, 4, 10, tzinfo=UTC)
DAY = timedelta(days=1)
MANY = audit_chain.SLICE + 20


@pytest.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[Store]:
    """A store with lines of more than one slice, one a minute, a third of them about Ada."""
    path = tmp_path / "bot.db"
    copy_store(migrated, path)
    async with await open_store(path, now=NOW) as store:
        await store.write(lambda tx: write(tx, MANY))
        yield store


async def write(tx: Transaction, lines: int, *, network: int = NETWORK) -> None:
    for number in range(1, lines + 1):
        await audit.add(
            tx,
            network,
            "connector.add",
            actor=ADA if number % 3 == 0 else BEN,
            subject=number,
            now=NOW + timedelta(minutes=number),
            member=ADA if number % 3 == 1 else BEN,
        )


async def change(store: Store, sql: str) -> None:
    """Somebody who can write into the store does."""

    async def unit(tx: Transaction) -> None:
        await tx.conn.execute(sql)

    await store.write(unit)


async def test_lines_as_they_were_written_hold(store: Store) -> None:
    assert await audit_chain.verify(store.read, NETWORK) is None
    end = await audit_chain.ends(store.read, NETWORK)
    assert end.number == MANY
    assert await audit_chain.verify(store.read, 1) is None  # a network without an audit


@pytest.mark.parametrize(
    ("sql", "broken"),
    [
        ("UPDATE audit SET actor = 5 WHERE number = 7", Broken(7, "changed")),
        ("UPDATE audit SET subject = 5 WHERE number = 7", Broken(7, "changed")),
        ("UPDATE audit SET whom = 5 WHERE number = 7", Broken(7, "changed")),
        ("UPDATE audit SET facts = '{}' WHERE number = 7", Broken(7, "changed")),
        ("UPDATE audit SET action = 'chapter.add' WHERE number = 7", Broken(7, "unlinked")),
        ("UPDATE audit SET at = at - 60 WHERE number = 7", Broken(7, "unlinked")),
        ("UPDATE audit SET network = 5 WHERE number = 7", Broken(7, "missing")),
        ("UPDATE audit SET salt = 'ff' WHERE number = 7", Broken(7, "changed")),
        ("UPDATE audit SET salt = NULL, digest = 'ff' WHERE number = 7", Broken(7, "unlinked")),
        ("DELETE FROM audit WHERE number = 7", Broken(7, "missing")),
        ("DELETE FROM audit WHERE number < 7", Broken(1, "missing")),
        (f"DELETE FROM audit WHERE number > {MANY - 7}", Broken(MANY - 6, "missing")),
        (
            "UPDATE audit SET number = -number WHERE number = 7",
            Broken(7, "missing"),
        ),
    ],
)
async def test_the_first_line_that_was_touched_is_named(
    store: Store, sql: str, broken: Broken
) -> None:
    await change(store, sql)
    assert await audit_chain.verify(store.read, NETWORK) == broken


async def test_two_lines_that_changed_places_are_seen(store: Store) -> None:
    await change(store, "UPDATE audit SET number = -7 WHERE number = 7")
    await change(store, "UPDATE audit SET number = 7 WHERE number = 8")
    await change(store, "UPDATE audit SET number = 8 WHERE number = -7")
    assert await audit_chain.verify(store.read, NETWORK) == Broken(7, "unlinked")


async def test_a_line_made_up_at_the_end_is_seen(store: Store) -> None:
    await change(
        store,
        "INSERT INTO audit (id, network, at, action, facts, number)"
        f" VALUES (1, {NETWORK}, 0, 'role.grant', '{{}}', {MANY + 1})",
    )
    assert await audit_chain.verify(store.read, NETWORK) == Broken(MANY + 1, "unlinked")


async def test_an_end_that_was_put_back_is_seen(store: Store) -> None:
    await change(store, f"UPDATE audit_chains SET number = {MANY - 1}")
    assert await audit_chain.verify(store.read, NETWORK) == Broken(MANY - 1, "unlinked")


async def test_who_is_erased_is_in_no_line_and_the_chain_still_holds(store: Store) -> None:
    sealed = "SELECT digest, link FROM audit ORDER BY number"
    before = [tuple(row) for row in await store.read.execute_fetchall(sealed)]
    await store.write(lambda tx: personal.erase(tx, NETWORK, ADA, now=NOW))
    assert await audit_chain.verify(store.read, NETWORK) is None
    assert [tuple(row) for row in await store.read.execute_fetchall(sealed)] == before
    left = await store.read.execute_fetchall(
        "SELECT count(*) FROM audit WHERE actor = :ada OR whom = :ada OR facts LIKE :text",
        {"ada": ADA, "text": f"%{ADA}%"},
    )
    assert [row[0] for row in left] == [0]
    salted = await store.read.execute_fetchall(
        "SELECT number FROM audit WHERE salt IS NULL ORDER BY number"
    )
    assert [row[0] for row in salted] == [n for n in range(1, MANY + 1) if n % 3 != 2]
    await change(store, "UPDATE audit SET action = 'event.edit' WHERE number = 3")
    assert await audit_chain.verify(store.read, NETWORK) == Broken(3, "unlinked")


async def test_what_is_left_after_pruning_holds_and_goes_on(store: Store) -> None:
    gone = 41
    before = NOW + timedelta(minutes=gone + 1)
    assert await store.write(lambda tx: pruning.audit(tx, NETWORK, before=before)) == gone
    assert await audit_chain.verify(store.read, NETWORK) is None
    assert await store.write(lambda tx: pruning.audit(tx, NETWORK, before=NOW + DAY)) == MANY - gone
    assert await audit_chain.verify(store.read, NETWORK) is None
    assert await audit.since(store.read, NETWORK) is None
    await store.write(lambda tx: write(tx, 2))
    found = await audit.lines(store.read, NETWORK, Asked(), limit=10)
    assert [line.number for line in found] == [MANY + 2, MANY + 1]
    assert await audit_chain.verify(store.read, NETWORK) is None


async def test_a_pruning_that_went_too_far_is_seen(store: Store) -> None:
    before = NOW + timedelta(minutes=41)
    await store.write(lambda tx: pruning.audit(tx, NETWORK, before=before))
    await change(store, "DELETE FROM audit WHERE number < 100")
    assert await audit_chain.verify(store.read, NETWORK) == Broken(41, "missing")


async def test_networks_have_chains_of_their_own(store: Store) -> None:
    await store.write(lambda tx: write(tx, 3, network=5))
    assert await audit.networks(store.read) == [5, NETWORK]
    await change(store, "UPDATE audit SET actor = 5 WHERE network = 5 AND number = 2")
    assert await audit_chain.verify(store.read, 5) == Broken(2, "changed")
    assert await audit_chain.verify(store.read, NETWORK) is None


async def test_equal_lines_have_unequal_seals(store: Store) -> None:
    await store.write(lambda tx: write(tx, 1))
    rows = await store.read.execute_fetchall("SELECT count(DISTINCT digest) FROM audit")
    assert [row[0] for row in rows] == [MANY + 1]


@only_sqlite
async def test_lines_from_before_the_chain_are_chained_at_the_first_start(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "old.db"
    older(path, lines=MANY)
    async with await open_store(path, now=NOW) as upgraded:
        end = await audit_chain.ends(upgraded.read, NETWORK)
        assert end.number == MANY
        assert await audit_chain.verify(upgraded.read, NETWORK) is None
        about = await audit.lines(upgraded.read, NETWORK, Asked(who=ADA), limit=3)
        assert [line.number for line in about] == [MANY, MANY - 1, MANY - 2]
    async with await open_store(path, now=NOW) as again:
        assert await audit_chain.ends(again.read, NETWORK) == end


@only_sqlite
async def test_a_start_that_was_killed_while_chaining_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    older(path, lines=MANY)
    with closing(sqlite3.connect(path)) as conn:
        for statement in migrate.statements(chained().read_text("utf-8")):
            conn.execute(statement)
        conn.execute("INSERT INTO migrations VALUES (?, ?, 'test', 0)", (27, chained().stem))
        # The first slice of the lines is chained, and the process dies.
        conn.commit()
    store = await open_store(path, now=NOW)
    await store.close()
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("UPDATE audit SET number = 0 WHERE number > 7")
        last = conn.execute("SELECT link FROM audit WHERE number = 7").fetchone()[0]
        conn.execute("UPDATE audit_chains SET number = 7, link = ?", (last,))
        conn.commit()
    async with await open_store(path, now=NOW) as store:
        assert (await audit_chain.ends(store.read, NETWORK)).number == MANY
        assert await audit_chain.verify(store.read, NETWORK) is None


def chained() -> Path:
    """The migration that brought the chain."""
    return next(path for number, path in migrate.files() if number == 27)


def older(path: Path, *, lines: int) -> None:
    """A store from before the chain, with lines."""
    with closing(sqlite3.connect(path)) as conn:
        conn.execute(
            "CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL,"
            " digest TEXT NOT NULL, applied_at BIGINT NOT NULL)"
        )
        for number, file in migrate.files():
            if number < 27:
                for statement in migrate.statements(file.read_text("utf-8")):
                    conn.execute(statement)
                conn.execute("INSERT INTO migrations VALUES (?, ?, '', 0)", (number, file.stem))
        conn.executemany(
            "INSERT INTO audit (id, network, at, actor, action, subject, facts)"
            " VALUES (?, ?, ?, ?, 'connector.add', 9, ?)",
            [
                (number, NETWORK, seconds(NOW) + number, BEN, f'{{"member":{ADA}}}')
                for number in range(lines)
            ],
        )
        conn.commit()


@only_sqlite
@pytest.mark.parametrize(
    ("asked", "index"),
    [
        (Asked(), "audit_by_number"),
        (Asked(who=ADA), "audit_by_actor"),
        (Asked(who=ADA), "audit_by_subject"),
        (Asked(who=ADA), "audit_by_whom"),
        (Asked(who=ADA, action="connector.add"), "audit_by_whom"),
        (Asked(action="connector.add"), "audit_by_action"),
        (Asked(since=NOW, until=NOW + DAY), "audit_by_number"),
    ],
)
async def test_lines_are_found_by_an_index(store: Store, asked: Asked, index: str) -> None:
    plans: list[str] = []

    def note(statement: str) -> None:
        plans.append(statement)

    conn = store.read
    await conn.set_trace_callback(note)
    try:
        await audit.lines(conn, NETWORK, asked, limit=11)
    finally:
        await conn.set_trace_callback(None)  # type: ignore[arg-type]  # sqlite3 takes it
    rows = await conn.execute_fetchall(f"EXPLAIN QUERY PLAN {plans[-1]}")
    plan = "\n".join(row["detail"] for row in rows)
    assert index in plan
    assert "SCAN audit" not in plan


async def test_lines_are_found_by_person_action_and_time_together(store: Store) -> None:
    async def numbers(asked: Asked, limit: int = 1000, offset: int = 0) -> list[int]:
        found = await audit.lines(store.read, NETWORK, asked, limit=limit, offset=offset)
        return [line.number for line in found]

    everything = list(range(MANY, 0, -1))
    assert await numbers(Asked()) == everything
    assert await numbers(Asked(last=40), limit=3, offset=2) == [38, 37, 36]
    of_ada = [number for number in everything if number % 3 != 2]
    assert await numbers(Asked(who=ADA)) == of_ada
    assert await numbers(Asked(who=ADA), limit=5, offset=7) == of_ada[7:12]
    assert await numbers(Asked(who=ADA, action="connector.add")) == of_ada
    assert await numbers(Asked(who=ADA, action="chapter.add")) == []
    assert await numbers(Asked(who=33)) == [33]  # as the subject
    since = NOW + timedelta(minutes=10)
    within = Asked(since=since, until=since + timedelta(minutes=3))
    assert await numbers(within) == [12, 11, 10]
    assert await numbers(Asked(since=NOW - DAY, until=NOW)) == []


async def test_the_operator_is_told_which_line_does_not_hold(store: Store) -> None:
    house = House(store, lambda: NOW)
    await need_whole(house)
    await change(store, "UPDATE audit SET facts = '{}' WHERE number = 7")
    with pytest.raises(Torn, match=rf"line 7 of network {NETWORK} \(changed\)"):
        await need_whole(house)


async def test_what_comes_to_nothing_leaves_no_gap_and_no_line(store: Store) -> None:
    """Units that wait are committed together; one of them fails between two that do not."""

    async def failing(tx: Transaction) -> None:
        await write(tx, 3)
        raise ValueError

    outcomes = await asyncio.gather(
        *(store.write(unit) for unit in (lambda tx: write(tx, 2), failing) * 5),
        return_exceptions=True,
    )
    assert [type(one) for one in outcomes] == [type(None), ValueError] * 5
    assert (await audit_chain.ends(store.read, NETWORK)).number == MANY + 10
    assert await audit_chain.verify(store.read, NETWORK) is None


async def test_a_network_that_is_being_wiped_is_not_taken_for_a_torn_one(store: Store) -> None:
    await change(
        store,
        "INSERT INTO networks (id, name, language, zone, created_at, updated_at, wiping)"
        f" VALUES ({NETWORK}, 'Ouishare', 'en', 'UTC', 0, 0, 1)",
    )
    await change(store, "DELETE FROM audit WHERE number < 300")  # so far it came
    await need_whole(House(store, lambda: NOW))
    await change(store, "UPDATE networks SET wiping = 0")
    with pytest.raises(Torn, match="line 1"):
        await need_whole(House(store, lambda: NOW))
