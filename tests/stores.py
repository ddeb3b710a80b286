"""The store that a test opens: of SQLite, or of PostgreSQL with ``STORE=postgresql``.

A test names a file. With PostgreSQL a database stands for it: the same for as long as the test
runs, empty when the next test asks.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import asyncpg
import pytest

from db.adapter import execute
from db.connection import Connection
from db.engines import copying
from db.engines.turns import TURN
from db.store import Server, Store, Transaction
from tests import postgresql

ENGINE = os.environ.get("STORE", "sqlite")
ON_POSTGRESQL = ENGINE == "postgresql"
only_postgresql = pytest.mark.skipif(not ON_POSTGRESQL, reason="about PostgreSQL alone")
only_sqlite = pytest.mark.skipif(ON_POSTGRESQL, reason="about the file of SQLite's alone")

UNBOUND = (
    "SET LOCAL session_replication_role = replica"
    if ON_POSTGRESQL
    else "PRAGMA defer_foreign_keys = ON"
)
"""What lets a unit of work put rows back in any order."""
_NEXT = "SELECT CAST(CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT) AS BIGINT)"
MIGRATED = "empty.db"
"""The name of the store that every test's is a copy of."""

_EMPTY = "empty"
_given: dict[Path, str] = {}
_free: list[str] = []
_made = 0


def place(path: Path) -> Path | Server:
    """Where the store of ``path`` stands, as ``Store.open`` wants it."""
    return server(path) if ON_POSTGRESQL else path


def server(path: Path) -> Server:
    """A database of PostgreSQL's for ``path``, whatever the suite runs on."""
    return Server(postgresql.cluster().url(_database(path)), path)


def url(path: Path) -> str:
    """The ``DATABASE_URL`` for ``path``."""
    if not ON_POSTGRESQL:
        return f"sqlite:///{path.absolute()}"
    return postgresql.cluster().url(_database(path))


def settings(path: Path) -> dict[str, str]:
    """What a process of its own is told, to find the store of ``path`` where it looks for its own."""
    return {"DATABASE_URL": url(path)} if ON_POSTGRESQL else {}


async def open_store(path: Path, *, now: datetime) -> Store:
    """The store of ``path``, opened."""
    return await Store.open(place(path), now=now)


async def moved(path: Path) -> None:
    """What stands in a file of SQLite's at ``path``, in the store of ``path``."""
    if ON_POSTGRESQL:
        conn = await asyncpg.connect(url(path))
        try:
            await copying.to_database(path, conn, now=datetime.now(UTC))
        finally:
            await conn.close()


def copy_store(source: Path, target: Path) -> None:
    """What stands in one store, in another that nobody has asked for yet."""
    if not ON_POSTGRESQL:
        shutil.copy(source, target)
        return
    stood = _given.pop(target.absolute(), None)
    if stood is not None:
        _free.append(stood)
    if source.name != MIGRATED:  # every fresh one is as that one
        _given[target.absolute()] = _make(_database(source))


def rows(path: Path, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
    """What the store of ``path`` says, from beside whoever has it open; or change something there."""
    return [tuple(row) for row in records(path, sql, *parameters)]


def records(path: Path, sql: str, *parameters: Any) -> list[Any]:
    """The same, whose columns have names."""
    if ON_POSTGRESQL:
        return postgresql.cluster().ask(_database(path), _numbered(sql), *parameters)
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.row_factory = sqlite3.Row
        return list(conn.execute(sql, parameters))


def unsound(path: Path) -> list[str]:
    """What is wrong with the pages and the keys of a store: PostgreSQL's are its own to look after."""
    if ON_POSTGRESQL:
        return []
    pages = [str(row) for row in rows(path, "PRAGMA integrity_check") if row != ("ok",)]
    return pages + [f"key {row}" for row in rows(path, "PRAGMA foreign_key_check")]


class Beside:
    """Looks at the store of ``path`` past whoever has it open."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._conn = None if ON_POSTGRESQL else sqlite3.connect(path)

    def ask(self, statements: Sequence[str]) -> list[list[tuple[Any, ...]]]:
        """What each of them finds."""
        if self._conn is not None:
            return [list(self._conn.execute(sql)) for sql in statements]
        found = postgresql.cluster().ask_all(_database(self._path), statements)
        return [[tuple(row) for row in one] for one in found]

    def version(self) -> int:
        """A number that is another one after each commit that wrote something."""
        ((row,),) = self.ask([_NEXT if ON_POSTGRESQL else "PRAGMA data_version"])
        return int(row[0])

    def close(self) -> None:
        """Let go of the store."""
        if self._conn is not None:
            self._conn.close()


async def impatient(store: Store) -> None:
    """Let ``store`` give up soon when somebody else writes to it."""

    async def unit(tx: Transaction) -> None:
        said = "SET lock_timeout = '50ms'" if ON_POSTGRESQL else "PRAGMA busy_timeout = 50"
        await execute(tx.conn, said)

    await store.write(unit)


async def tables(conn: Connection) -> list[str]:
    """The names of all tables, in their order."""
    found = (
        "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
        if ON_POSTGRESQL
        else "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    )
    return sorted(row["name"] for row in await conn.execute_fetchall(found))


@asynccontextmanager
async def held(path: Path) -> AsyncIterator[None]:
    """Somebody else writes to the store of ``path`` and does not end."""
    if not ON_POSTGRESQL:
        with closing(sqlite3.connect(path, isolation_level=None)) as conn:
            conn.execute("BEGIN IMMEDIATE")
            yield
            conn.execute("ROLLBACK")
        return
    other = await asyncpg.connect(url(path))
    try:
        await other.execute(f"SELECT pg_advisory_lock({TURN})")
        yield
    finally:
        await other.close()


@asynccontextmanager
async def kept_from(path: Path, fact: str) -> AsyncIterator[None]:
    """In PostgreSQL, somebody else changes ``fact`` and does not end; all else can be written."""
    other = await asyncpg.connect(url(path))
    try:
        async with other.transaction():
            await other.execute(
                "INSERT INTO facts (name, value) VALUES ($1, '')"
                " ON CONFLICT (name) DO UPDATE SET value = facts.value",
                fact,
            )
            yield
    finally:
        await other.close()


@contextmanager
def lent() -> Iterator[None]:
    """For one test: what it was given is handed out again; what stood before it stays."""
    before = set(_given)
    try:
        yield
    finally:
        _free.extend(_given.pop(path) for path in set(_given) - before)


def _database(path: Path) -> str:
    path = path.absolute()
    if path not in _given:
        for given in [one for one in _given if not one.parent.exists()]:
            _free.append(_given.pop(given))  # of an example that is over
        if _free:
            name = _free.pop()
            if not postgresql.cluster().wipe(name, _template()):
                name = _make(_template())  # a test left its tables otherwise than they were
        else:
            name = _make(_template())
        path.parent.mkdir(parents=True, exist_ok=True)
        _given[path] = name
    return _given[path]


def _make(template: str) -> str:
    global _made  # noqa: PLW0603  # databases are counted for the whole process
    _made += 1
    name = f"town{_made}"
    postgresql.cluster().create(name, template)
    return name


def _template() -> str:
    cluster = postgresql.cluster()
    known = cluster.ask("postgres", "SELECT 1 FROM pg_database WHERE datname = $1", _EMPTY)
    if not known:
        cluster.create(_EMPTY)

        async def migrate() -> None:
            server = Server(cluster.url(_EMPTY), Path(os.devnull))
            await (await Store.open(server, now=datetime(2026, 5, 4, 10, 0, tzinfo=UTC))).close()

        postgresql.apart(migrate())
    return _EMPTY


def _numbered(sql: str) -> str:
    marks = iter(range(1, 100))
    return re.sub(r"\?", lambda _mark: f"${next(marks)}", sql)
