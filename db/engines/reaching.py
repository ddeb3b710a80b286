"""How a server of PostgreSQL's is reached, and what is said when it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import asyncpg

from db.engines import schema, wire
from db.lock import StoreUnusable
from db.store import Server
from db.upgrading import NotUpgraded

SETTINGS: Final = {
    "application_name": "bot",
    "jit": "off",  # compiling a query takes longer than any of ours
    "lock_timeout": "15s",
    "idle_in_transaction_session_timeout": "10s",  # one that hangs must not keep the turn
    # A machine that is gone says nothing; after a minute what it held is free.
    "tcp_keepalives_idle": "30",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
}


@contextmanager
def told() -> Iterator[None]:
    """What goes wrong before a database is open is told to the operator: as ``StoreUnusable``."""
    try:
        yield
    except (schema.Unusable, NotUpgraded) as error:
        raise StoreUnusable(str(error)) from error
    except (asyncpg.PostgresError, *wire.LOST, ValueError) as error:
        raise StoreUnusable(_why(error)) from error


async def connected(server: Server) -> asyncpg.Connection[Any]:
    """A connection to the database, as every part of a store wants it. Raises asyncpg's errors."""
    conn = await asyncpg.connect(
        server.url, timeout=10, statement_cache_size=1024, server_settings=SETTINGS
    )
    await wire.prepare(conn)
    return conn


def make(folder: Path) -> None:
    """Where the ledger stands, and copies from before an upgrade. Raises ``StoreUnusable``."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnusable(f"{folder} cannot be made: {error.strerror or error}") from error


async def leave(_conn: asyncpg.Connection[Any]) -> None:
    """Between two queries there is nothing to reset: none of ours changes its connection."""


def _why(error: BaseException) -> str:
    said = str(error) or type(error).__name__
    return (
        f"PostgreSQL cannot be used: {said}. Look whether it runs, and whether DATABASE_URL names "
        "its host, a database that exists and a user who owns it"
    )
