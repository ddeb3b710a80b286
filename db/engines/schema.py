"""The tables of a store in PostgreSQL: the same migrations, in PostgreSQL's words.

Texts are compared by their bytes, as SQLite does, whatever the language of the database is.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import asyncpg

from db import migrate
from db.engines import turns
from db.engines.turns import CHANGES
from db.engines.wire import Wire

OLDEST: Final = 130000
"""The oldest server that understands our queries, as it numbers itself."""
_DEFINES: Final = re.compile(
    r"^(?:--[^\n]*\n|\s)*(?:CREATE\s+TABLE|ALTER\s+TABLE)\b", re.IGNORECASE
)
_TEXT: Final = re.compile(r"\bTEXT\b")
Keep = Callable[[int], Awaitable[object]]
"""Keeps a copy of what stands in the database, before the migration of this number."""


class Unusable(Exception):
    """The database cannot hold a store of this version; ``str()`` says why and what to do."""


async def prepare(
    conn: asyncpg.Connection[Any], *, now: datetime, keep: Keep | None = None
) -> list[int]:
    """Bring the database to this version and hold it open; the numbers of the migrations that ran.

    Several processes may start at once: one of them migrates, the others wait for it. ``keep`` is
    asked first when a network lives in it. That the database is open is told by a lock that
    ``conn`` holds from then on. Raises ``Unusable``, what ``keep`` raises, and asyncpg's errors.
    """
    await fit(conn)
    # A migration of another process takes its time.
    await conn.execute(f"SET lock_timeout = 0; SELECT pg_advisory_lock({CHANGES})")
    try:
        ran = await _migrate(conn, now, keep)
        await turns.hold(conn)
    finally:
        await conn.execute(f"SELECT pg_advisory_unlock({CHANGES}); RESET lock_timeout")
    return ran


async def fit(conn: asyncpg.Connection[Any]) -> None:
    """Raise ``Unusable`` when the server cannot hold a store."""
    number = int(await conn.fetchval("SHOW server_version_num"))
    if number < OLDEST:
        raise Unusable(
            f"PostgreSQL {OLDEST // 10000} or newer is needed; this is {number // 10000}"
        )
    encoding = await conn.fetchval("SHOW server_encoding")
    if encoding != "UTF8":
        raise Unusable(
            f"the database keeps texts as {encoding}, which has no place for every name; make one "
            "with: createdb --encoding=UTF8 --template=template0 NAME"
        )


async def done(conn: asyncpg.Connection[Any]) -> set[int]:
    """The migrations that were done to the database; of an empty one, none."""
    if await conn.fetchval("SELECT to_regclass('migrations')") is None:
        return set()
    return {row["number"] for row in await conn.fetch("SELECT number FROM migrations")}


async def lives(conn: asyncpg.Connection[Any]) -> bool:
    """Whether any network lives in the database."""
    if await conn.fetchval("SELECT to_regclass('networks')") is None:
        return False
    return bool(await conn.fetchval("SELECT EXISTS (SELECT 1 FROM networks)"))


async def empty(conn: asyncpg.Connection[Any], tables: Iterable[str], *, now: datetime) -> None:
    """Inside a transaction: leave the tables of this version, and no row in them.

    Those of another version, older or newer, are made anew.
    """
    found, known = await done(conn), migrate.files()
    if found != {number for number, _ in known}:
        if found:
            await _drop(conn)
        await conn.execute(migrate.RECORDS)
        for number, path in known:
            await _apply(conn, number, path, now)
    names = ", ".join(f'"{name}"' for name in tables)
    await conn.execute(f"TRUNCATE {names}")


async def _drop(conn: asyncpg.Connection[Any]) -> None:
    told = """SELECT relkind = 'v' AS view, oid::regclass::text AS name FROM pg_class
    WHERE relkind IN ('r', 'v') AND relnamespace = current_schema()::regnamespace
    AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = pg_class.oid AND d.deptype = 'e')
    ORDER BY relkind DESC"""
    for row in await conn.fetch(told):
        kind = "VIEW" if row["view"] else "TABLE"
        await conn.execute(f"DROP {kind} IF EXISTS {row['name']} CASCADE")


async def _migrate(conn: asyncpg.Connection[Any], now: datetime, keep: Keep | None) -> list[int]:
    found, known = await done(conn), migrate.files()
    newest = known[-1][0]
    if found and max(found) > newest:
        raise Unusable(migrate.newer(max(found), newest))
    missing = [(number, path) for number, path in known if number not in found]
    if missing and found:
        await turns.take(conn)  # a process of the version before must not meet new tables
        if keep is not None and await lives(conn):
            await keep(missing[0][0])
    elif not found:
        await conn.execute(migrate.RECORDS)
    for number, path in missing:
        try:
            async with conn.transaction():
                await _apply(conn, number, path, now)
        except asyncpg.PostgresError as error:
            raise Unusable(
                f"the database could not be brought to this version: {path.name}: {error}. What was "
                "done before that step is whole, and nothing of the step itself was kept"
            ) from error
    async with conn.transaction():
        await migrate.load_places(Wire(conn))
        await conn.execute("DELETE FROM facts WHERE name = 'upgrading'")
    if missing and found:
        await turns.let_go(conn)
    return [number for number, _ in missing]


async def _apply(conn: asyncpg.Connection[Any], number: int, path: Path, now: datetime) -> None:
    text = path.read_text("utf-8")  # noqa: ASYNC240  # small, and only at start
    for statement in migrate.statements(text):
        await conn.execute(spoken(statement))
    await conn.execute(
        "INSERT INTO migrations VALUES ($1, $2, $3, $4)",
        *(number, path.stem, hashlib.sha256(text.encode()).hexdigest()),
        int(now.timestamp()),
    )


def spoken(statement: str) -> str:
    """A statement of a migration as PostgreSQL is told it: its texts are ordered by their bytes."""
    return _TEXT.sub('TEXT COLLATE "C"', statement) if _DEFINES.match(statement) else statement
