"""The tables of a store in PostgreSQL: the same migrations, in PostgreSQL's words.

Texts are compared by their bytes, as SQLite does, whatever the language of the database is.
"""

from __future__ import annotations

import hashlib
import re
from datetime import datetime
from typing import Any, Final

import asyncpg

from db import migrate
from db.engines.wire import Wire

OLDEST: Final = 130000
"""The oldest server that understands our queries, as it numbers itself."""
_ALONE: Final = 0x6D69_6772  # the advisory lock of whoever changes tables
_DEFINES: Final = re.compile(
    r"^(?:--[^\n]*\n|\s)*(?:CREATE\s+TABLE|ALTER\s+TABLE)\b", re.IGNORECASE
)
_TEXT: Final = re.compile(r"\bTEXT\b")
_RECORDS: Final = """CREATE TABLE IF NOT EXISTS migrations (
    number INTEGER PRIMARY KEY, name TEXT NOT NULL, digest TEXT NOT NULL, applied_at BIGINT NOT NULL)"""


class Unusable(Exception):
    """The database cannot hold a store of this version; ``str()`` says why and what to do."""


async def prepare(conn: asyncpg.Connection[Any], *, now: datetime) -> list[int]:
    """Bring the database to this version; return the numbers of the migrations that ran.

    Several processes may start at once: one of them migrates, the others wait for it. Raises
    ``Unusable`` and asyncpg's errors.
    """
    await _fit(conn)
    await conn.execute("SET lock_timeout = 0")  # a migration of another process takes its time
    await conn.execute(f"SELECT pg_advisory_lock({_ALONE})")
    try:
        return await _migrate(conn, now)
    finally:
        await conn.execute(f"SELECT pg_advisory_unlock({_ALONE})")


async def _fit(conn: asyncpg.Connection[Any]) -> None:
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


async def _migrate(conn: asyncpg.Connection[Any], now: datetime) -> list[int]:
    await conn.execute(_RECORDS)
    done = {row["number"] for row in await conn.fetch("SELECT number FROM migrations")}
    known = migrate.files()
    newest = known[-1][0]
    if done and max(done) > newest:
        raise Unusable(migrate.newer(max(done), newest))
    ran = []
    for number, path in known:
        if number in done:
            continue
        text = path.read_text("utf-8")
        try:
            async with conn.transaction():
                for statement in migrate.statements(text):
                    await conn.execute(spoken(statement))
                await conn.execute(
                    "INSERT INTO migrations VALUES ($1, $2, $3, $4)",
                    *(number, path.stem, hashlib.sha256(text.encode()).hexdigest()),
                    int(now.timestamp()),
                )
        except asyncpg.PostgresError as error:
            raise Unusable(
                f"the database could not be brought to this version: {path.name}: {error}. What was "
                "done before that step is whole, and nothing of the step itself was kept"
            ) from error
        ran.append(number)
    async with conn.transaction():
        await migrate.load_places(Wire(conn))
    return ran


def spoken(statement: str) -> str:
    """A statement of a migration as PostgreSQL is told it: its texts are ordered by their bytes."""
    return _TEXT.sub('TEXT COLLATE "C"', statement) if _DEFINES.match(statement) else statement
