"""Numbered SQL migrations, each in one transaction with the row that records it.

A process killed in the middle leaves the old schema or the new one, never half:
SQLite's schema changes are transactional as long as they stay in one transaction,
so statements are run one by one and never through ``executescript``, which commits
first.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import aiosqlite

from db import audit_chain, disk, places_file
from db.adapter import execute, execute_many
from db.connection import Connection

FOLDER = Path(__file__).parent / "migrations"
RECORDS = (
    "CREATE TABLE IF NOT EXISTS migrations ("
    " number INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at BIGINT NOT NULL)"
)


class NewerStore(Exception):
    """The store was written by a newer version of the bot."""


class NotMigrated(Exception):
    """A migration failed and left nothing; ``str()`` says which and why."""


def files() -> list[tuple[int, Path]]:
    """The migrations in their order."""
    return sorted((int(path.name.split("_")[0]), path) for path in FOLDER.glob("[0-9]*.sql"))


def statements(sql: str) -> Iterator[str]:
    """The statements of a migration, each whole. Raises ``ValueError`` when the last one is not."""
    held = ""
    for line in sql.splitlines():
        held += line + "\n"
        if sqlite3.complete_statement(held):
            if _says_something(held):
                yield held.strip()
            held = ""
    if _says_something(held):
        raise ValueError(f"a migration ends in the middle of a statement: {held.strip()[:80]}")


def _says_something(sql: str) -> bool:
    return any(line.strip() and not line.strip().startswith("--") for line in sql.splitlines())


def newer(theirs: int, ours: int) -> str:
    """What to do with a store of a newer version."""
    return (
        f"the store is of version {theirs}, this bot knows {ours}: "
        "start the newer version of the bot, or restore an older backup"
    )


async def first_missing(conn: aiosqlite.Connection) -> int | None:
    """The first migration that a store lacks; ``None`` when it is of this version, or empty."""
    known = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'"
    if not list(await conn.execute_fetchall(known)):
        return None
    done = {row["number"] for row in await conn.execute_fetchall("SELECT number FROM migrations")}
    return min((number for number, _ in files() if done and number not in done), default=None)


async def run(conn: aiosqlite.Connection, *, now: datetime) -> list[int]:
    """Bring the store to this version; return the numbers that ran.

    Raises ``NewerStore`` when the store knows a migration that we do not, ``NotMigrated`` when
    one fails: those before it are kept, of itself nothing is.
    """
    await execute(conn, "BEGIN IMMEDIATE")
    await execute(conn, RECORDS)
    await execute(conn, "COMMIT")
    done = {row["number"] for row in await conn.execute_fetchall("SELECT number FROM migrations")}
    known = files()
    newest = known[-1][0]
    if done and max(done) > newest:
        raise NewerStore(newer(max(done), newest))
    ran = []
    for number, path in known:
        if number not in done:
            await _apply(conn, number, path, now)
            ran.append(number)
    await audit_chain.chain_old(conn)
    await _overwrite(conn, fresh=not done)
    await _places(conn)
    return ran


async def _overwrite(conn: aiosqlite.Connection, *, fresh: bool) -> None:
    """Rewrite the file once: what was deleted before the store overwrote it may still stand there.

    It takes as much room as the store has; where that is missing, the next start tries again.
    """
    if list(await conn.execute_fetchall("SELECT 1 FROM facts WHERE name = 'rewritten'")):
        return
    if not fresh:
        try:
            await execute(conn, "VACUUM")
        except sqlite3.OperationalError as error:
            if not disk.is_full(error):
                raise
            return
    await execute(conn, "INSERT INTO facts (name, value) VALUES ('rewritten', 'whole')")


async def _apply(conn: aiosqlite.Connection, number: int, path: Path, now: datetime) -> None:
    text = path.read_text("utf-8")  # noqa: ASYNC240  # small, and only at start
    digest = hashlib.sha256(text.encode()).hexdigest()
    await execute(conn, "BEGIN IMMEDIATE")
    try:
        for statement in statements(text):
            await execute(conn, statement)
        await execute(
            conn,
            "INSERT INTO migrations (number, name, digest, applied_at) VALUES (?, ?, ?, ?)",
            (number, path.stem, digest, int(now.timestamp())),
        )
        await execute(conn, "COMMIT")
    except BaseException as error:
        if conn.in_transaction:
            await execute(conn, "ROLLBACK")
        if isinstance(error, sqlite3.Error):
            raise NotMigrated(f"{path.name}: {error}") from error
        raise


async def _places(conn: aiosqlite.Connection) -> None:
    await execute(conn, "BEGIN IMMEDIATE")
    try:
        await load_places(conn)
        await execute(conn, "COMMIT")
    except BaseException:
        if conn.in_transaction:
            await execute(conn, "ROLLBACK")
        raise


async def load_places(conn: Connection) -> None:
    """Inside a transaction: fill the gazetteer when it is empty or of another edition than the
    file's."""
    edition = hashlib.sha256(places_file.FILE.read_bytes()).hexdigest()
    rows = list(await conn.execute_fetchall("SELECT value FROM facts WHERE name = 'places'"))
    if rows and rows[0]["value"] == edition:
        return
    places: list[tuple[object, ...]] = []
    names: list[tuple[str, int]] = []
    for row in places_file.rows():
        place = row.place
        places.append(
            (
                place.id,
                place.name,
                place.country,
                place.region or None,
                place.latitude,
                place.longitude,
                place.timezone,
                place.population,
            )
        )
        names.extend((name, place.id) for name in row.names)
    await execute(conn, "DELETE FROM place_names")
    await execute(conn, "DELETE FROM places")
    await execute_many(conn, "INSERT INTO places VALUES (?, ?, ?, ?, ?, ?, ?, ?)", places)
    await execute_many(conn, "INSERT INTO place_names VALUES (?, ?) ON CONFLICT DO NOTHING", names)
    await execute(
        conn,
        "INSERT INTO facts (name, value) VALUES ('places', ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (edition,),
    )
