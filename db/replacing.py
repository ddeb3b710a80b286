"""A store in the place of the one that a database holds: a backup that is put back, a file that moves in.

Everything is made ready in a file first, by what holds for files too (``db.restoring``). Then it
takes the database in one transaction: whatever fails, or is killed, leaves what stood there.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from db import backup, facts, identifications, ledger, ledger_lines, lock, restoring
from db.engines import copying, schema, turns
from db.engines.copying import Tell
from db.engines.reaching import connected, told
from db.lock import StoreUnusable
from db.restoring import PutBack
from db.snapshots import NotCopied
from db.store import Server, Store


class Inhabited(Exception):
    """A network lives in the database already, and nobody said that it may go."""


@dataclass(frozen=True, slots=True)
class Moved:
    """How many ``rows`` of each table were copied and found again; ``kept`` is the file with what
    stood in the database."""

    rows: dict[str, int]
    kept: Path | None


async def put_back(copy: Path, server: Server, *, now: datetime, strict: bool) -> PutBack:
    """As ``restoring.put_back``, for a database that no process has open."""
    await asyncio.to_thread(backup.verify, copy)
    async with _alone(server) as conn:
        kept = await _keep(conn, server.beside, "before-restore")
        fresh = server.beside.with_name(server.beside.name + ".restoring")
        standing = kept or fresh.with_name(fresh.name + "-nothing")
        try:
            found = await asyncio.to_thread(
                restoring.ledgers, copy, standing, server.beside, strict=strict
            )
            done = await restoring.prepare(copy, fresh, standing, found, now=now)
            spent = await asyncio.to_thread(identifications.of_file, standing)
            await _identifications(fresh, spent, now=now)
            await _load(conn, fresh, now=now)
        except BaseException:
            if kept is not None:  # everything stands as it stood
                await asyncio.to_thread(kept.unlink, missing_ok=True)
            raise
        finally:
            await asyncio.to_thread(restoring.sweep, fresh)
        return replace(done, kept=kept)


async def move(
    source: Path, server: Server, *, now: datetime, anyway: bool, tell: Tell | None = None
) -> Moved:
    """Put the store in the file ``source``, which stays as it is, into a database.

    ``anyway``: even if a network lives there, of which a copy is kept then. Raises ``StoreInUse``
    or ``StoreUnusable`` when a process has either of them open, ``Inhabited``, ``BadBackup`` when
    the file is no sound store, ``LedgerDamaged``, ``OSError`` and ``sqlite3.Error``.
    """
    await asyncio.to_thread(backup.verify, source)
    with lock.take(source):
        beside = await asyncio.to_thread(ledger.read, ledger.beside(source))
        async with _alone(server) as conn:
            if await schema.lives(conn) and not anyway:
                raise Inhabited
            kept = await _keep(conn, server.beside, "before-move")
            fresh = server.beside.with_name(server.beside.name + ".moving")
            try:
                await asyncio.to_thread(restoring.unpack, source, fresh)
                lines = await asyncio.to_thread(ledger_lines.of_file, kept) if kept else []
                async with await Store.open(fresh, now=now) as opened:
                    every = [*([beside] if beside else []), *lines]
                    await opened.write(lambda tx: ledger_lines.add(tx, every))
                spent = await asyncio.to_thread(
                    identifications.read, identifications.beside(source)
                )
                await _identifications(fresh, spent, now=now)
                rows = await _load(conn, fresh, now=now, tell=tell)
            except BaseException:
                if kept is not None:
                    await asyncio.to_thread(kept.unlink, missing_ok=True)
                raise
            finally:
                await asyncio.to_thread(restoring.sweep, fresh)
            return Moved(rows, kept)


@asynccontextmanager
async def _alone(server: Server) -> AsyncIterator[Any]:
    """A connection to the database, which nobody else has open meanwhile."""
    with told():
        conn = await connected(server)
    try:
        with told():
            await schema.fit(conn)
        await turns.take(conn)
        yield conn
    finally:
        await conn.close(timeout=5)


async def _keep(conn: Any, beside: Path, why: str) -> Path | None:
    """A file with what stands in the database; ``None`` when no network lives there."""
    if not await schema.lives(conn):
        return None
    path = await asyncio.to_thread(restoring.aside, beside, why)
    with told():
        return await backup.put(lambda partial: copying.to_file(conn, partial), path)


async def _load(
    conn: Any, fresh: Path, *, now: datetime, tell: Tell | None = None
) -> dict[str, int]:
    try:
        with told():
            found = await copying.to_database(fresh, conn, now=now, tell=tell)
    except NotCopied as error:
        raise StoreUnusable(f"nothing was kept of the copy: {error}") from error
    return {name: content.rows for name, content in found.items()}


async def _identifications(fresh: Path, spent: list[datetime], *, now: datetime) -> None:
    """Those that count are the last that are known, not those of the day of the copy."""
    async with await Store.open(fresh, now=now) as opened:
        said = identifications.said(spent)
        await opened.write(lambda tx: facts.write(tx, identifications.FACT, said))
