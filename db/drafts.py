"""What waits for a *Confirm*: kept in the store, so that the button survives a restart."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import packed, seconds, unpacked
from db.store import Transaction
from domain.ids import new_id

_sql = Queries("drafts")
KEPT_FOR = timedelta(hours=24)


async def add(
    tx: Transaction,
    network: int,
    member: int,
    kind: str,
    content: Any,
    *,
    now: datetime,
    draft: int | None = None,
) -> int:
    """Keep ``content`` (JSON) for its author to confirm; return the draft's identifier.

    ``draft`` is one of ``domain.ids.new_id`` that was shown already; else a new one is made.
    """
    draft = new_id(now) if draft is None else draft
    await _sql.sweep(tx.conn, now=seconds(now))
    await _sql.add(
        tx.conn,
        id=draft,
        network=network,
        member=member,
        kind=kind,
        content=packed(content),
        expires_at=seconds(now + KEPT_FOR),
    )
    return draft


async def look(
    conn: Connection, draft: int, member: int, kind: str, *, now: datetime
) -> Any | None:
    """The content of a draft that ``member`` may still confirm, or ``None``."""
    row = await _sql.look(conn, id=draft, member=member, kind=kind, now=seconds(now))
    return unpacked(row["content"]) if row else None


async def take(tx: Transaction, draft: int, member: int, kind: str, *, now: datetime) -> Any | None:
    """As ``look``, and the draft is used up: a second press finds nothing."""
    content = await look(tx.conn, draft, member, kind, now=now)
    if content is not None:
        await _sql.drop(tx.conn, id=draft, member=member)
    return content


async def drop(tx: Transaction, draft: int, member: int) -> None:
    """Its author thought better of it."""
    await _sql.drop(tx.conn, id=draft, member=member)
