"""What was done by whom, append-only; facts are identifiers and figures, never people's words."""

from __future__ import annotations

from datetime import datetime

from db.adapter import Queries
from db.rows import packed, seconds
from db.store import Transaction
from domain.ids import new_id

_sql = Queries("audit")


async def add(
    tx: Transaction,
    network: int,
    action: str,
    *,
    actor: int | None,
    subject: int | None,
    now: datetime,
    **facts: int | str | None,
) -> None:
    """Write one line: ``actor`` did ``action`` (``noun.verb``) to ``subject``."""
    await _sql.add(
        tx.conn,
        id=new_id(now),
        network=network,
        at=seconds(now),
        actor=actor,
        action=action,
        subject=subject,
        facts=packed(facts),
    )
