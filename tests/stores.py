"""The store that a test opens: of SQLite, or of PostgreSQL with ``STORE=postgresql``.

A test names a file. With PostgreSQL a database stands for it: the same for as long as the test
runs, empty when the next test asks.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from db.store import Server, Store
from tests import postgresql

ENGINE = os.environ.get("STORE", "sqlite")
ON_POSTGRESQL = ENGINE == "postgresql"
only_sqlite = pytest.mark.skipif(ON_POSTGRESQL, reason="about the file of SQLite's alone")

_EMPTY = "empty"
_given: dict[Path, str] = {}
_free: list[str] = []
_made = 0


def place(path: Path) -> Path | Server:
    """Where the store of ``path`` stands, as ``Store.open`` wants it."""
    return Server(url(path), path) if ON_POSTGRESQL else path


def url(path: Path) -> str:
    """The ``DATABASE_URL`` for ``path``."""
    if not ON_POSTGRESQL:
        return f"sqlite:///{path.absolute()}"
    return postgresql.cluster().url(_database(path))


async def open_store(path: Path, *, now: datetime) -> Store:
    """The store of ``path``, opened."""
    return await Store.open(place(path), now=now)


def copy_store(source: Path, target: Path) -> None:
    """What stands in one store, in another that nobody has asked for yet."""
    if not ON_POSTGRESQL:
        shutil.copy(source, target)
        return
    stood = _given.pop(target.absolute(), None)
    if stood is not None:
        _free.append(stood)
    if source.absolute() in _given:  # else it is the migrated one: every fresh one is
        _given[target.absolute()] = _make(_given[source.absolute()])


def rows(path: Path, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
    """What the store of ``path`` says, from beside whoever has it open."""
    if ON_POSTGRESQL:
        found = postgresql.cluster().ask(_database(path), _numbered(sql), *parameters)
        return [tuple(row) for row in found]
    with closing(sqlite3.connect(path)) as conn, conn:
        return list(conn.execute(sql, parameters))


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
        if _free:
            name = _free.pop()
            postgresql.cluster().wipe(name)
        else:
            name = _make(_template())
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
