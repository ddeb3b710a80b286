"""Wishes to be erased in the store, and the erasures that it took part in.

Whoever asks has until ``Request.due`` to think again. The round of privacy
(``Kind.PRIVACY_ROUND``) makes final what is due: ``ask`` and ``cancel`` plan it.

Until then they are hidden: ``members.left_at`` is the moment at which they asked, so that whatever
passes over people who left passes over them, and no word leads to them. Nothing of theirs is
changed by that: who thinks again is found as before.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from db import members, rounds
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds
from db.store import Transaction
from domain.deliveries import Kind
from domain.ids import new_id
from domain.privacy import GRACE, Request

_sql = Queries("erasures")


def _request(row: Any) -> Request:
    return Request(
        row["id"], row["network"], row["member"], instant(row["asked_at"]), instant(row["due"])
    )


async def ask(
    tx: Transaction, network: int, member: int, *, now: datetime, asked: datetime | None = None
) -> Request:
    """``member`` wishes to be erased, final after ``GRACE``, and is hidden from now on.

    Who asks again has the first wish. ``asked`` is when they did, if not now.
    """
    known = await waiting(tx.conn, network, member)
    if known is not None:
        return known
    asked = asked or now
    request = Request(new_id(now), network, member, asked, asked + GRACE)
    await _sql.add(
        tx.conn,
        id=request.id,
        network=network,
        member=member,
        now=seconds(asked),
        due=seconds(request.due),
    )
    await _sql.hide(tx.conn, network=network, member=member, now=seconds(asked))
    await members.index(tx, network, member)
    await plan_round(tx, network, now=now)
    return request


async def cancel(tx: Transaction, network: int, member: int, *, now: datetime) -> bool:
    """``member`` thought better of it; ``False`` when nothing waits, or it is final already."""
    wish = await waiting(tx.conn, network, member)
    changed = bool(await _sql.cancel(tx.conn, network=network, member=member, now=seconds(now)))
    if changed and wish is not None:
        asked = seconds(wish.asked)
        await _sql.reveal(tx.conn, network=network, member=member, asked=asked)
        await members.index(tx, network, member)
        await plan_round(tx, network, now=now)
    return changed


async def waiting(conn: Connection, network: int, member: int) -> Request | None:
    """The wish of ``member`` that is neither final nor cancelled, or ``None``."""
    row = await _sql.waiting(conn, network=network, member=member)
    return _request(row) if row else None


async def hidden(conn: Connection, network: int) -> frozenset[int]:
    """Those whose wish waits: nobody but themselves is shown anything of them."""
    return frozenset(row["member"] for row in await _sql.all("hidden", conn, network=network))


async def due(conn: Connection, network: int, *, now: datetime, limit: int) -> list[Request]:
    """Wishes that are final at ``now``, the longest due first."""
    rows = await _sql.all("due", conn, network=network, now=seconds(now), limit=limit)
    return [_request(row) for row in rows]


async def next_due(conn: Connection, network: int) -> datetime | None:
    """When the next wish becomes final, or ``None``."""
    return instant_or_none(await _sql.next_due(conn, network=network))


async def plan_round(tx: Transaction, network: int, *, now: datetime) -> None:
    """Let the round of privacy come when the next wish becomes final, at the latest in a week."""
    following = await next_due(tx.conn, network)
    await rounds.again(tx, Kind.PRIVACY_ROUND, network, due=following, now=now)


async def record(tx: Transaction, erasure: str, *, now: datetime) -> None:
    """This store took part in ``erasure``, an entry of the ledger; a second time changes nothing."""
    await _sql.record(tx.conn, id=erasure, now=seconds(now))


async def finish(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """They are erased in this unit of work: nothing waits any more."""
    await _sql.finish(tx.conn, network=network, member=member, now=seconds(now))


async def known(conn: Connection) -> frozenset[str]:
    """The entries of the ledger in which this store took part."""
    return frozenset(row["id"] for row in await _sql.all("known", conn))


async def keep(tx: Transaction, told: Collection[str]) -> None:
    """Forget the erasures that no ledger tells of: ``told`` are those that one does."""
    for erasure in await known(tx.conn) - frozenset(told):
        await _sql.unknown(tx.conn, id=erasure)
