"""Alerts to the stewards' channel, as deliveries, never in storms.

The same fact is told once a day. When a network was told ``MOST`` in an hour, the others of that
hour become one: how many more there were. Without a channel for them they are kept, and told when
there is one. No alert is about an alert: see ``services.deliveries.settling``.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from db import deliveries
from db.adapter import Queries
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from domain.deliveries import Kind

MOST = 10
"""Alerts in an hour, and of those that were kept."""
KEPT_FOR = timedelta(days=30)
_HOUR = timedelta(hours=1)
_USEFUL = timedelta(days=2)
_MOST_KEPT = 1000  # rows that are looked through

_sql = Queries("alerts")


async def add(
    tx: Transaction, network: int, what: str, *, now: datetime, **facts: str | int
) -> None:
    """Tell the stewards' channel, at most once a day for the same facts; ``text``, somebody's own
    words, does not tell two of them apart: a key outlives what it was for."""
    same = ":".join(str(value) for name, value in sorted(facts.items()) if name != "text")
    dedupe = f"alert:{what}:{same}:{now:%Y-%m-%d}"
    await _tell(tx, network, dedupe, {"what": what, **facts}, now=now)


async def add_once(tx: Transaction, network: int, what: str, *, now: datetime) -> None:
    """Tell it, and not again before it was ``over``."""
    await _tell(tx, network, _once(what), {"what": what}, now=now)


async def _tell(
    tx: Transaction, network: int, dedupe: str, facts: dict[str, str | int], *, now: datetime
) -> None:
    if await _sql.is_told(tx.conn, network=network, dedupe=dedupe) is not None:
        return
    told = await _sql.lately(tx.conn, network=network, since=seconds(now - _HOUR))
    await _plan(tx, network, dedupe, facts, now=now, due=now)
    if told < MOST:
        return
    await _sql.fold(tx.conn, network=network, dedupe=dedupe, now=seconds(now))
    hour = now.replace(minute=0, second=0, microsecond=0)
    more: dict[str, str | int] = {"what": "more", "since": seconds(hour)}
    await _plan(tx, network, f"alert:more:{seconds(hour)}", more, now=now, due=hour + _HOUR)


async def folded(conn: Connection, network: int, since: int) -> int:
    """How many alerts of the hour that began at ``since`` (seconds) were not told one by one."""
    until = since + int(_HOUR.total_seconds())
    return int(await _sql.folded(conn, network=network, since=since, until=until))


async def tell_kept(tx: Transaction, network: int, *, now: datetime) -> int:
    """There is a channel now: the newest of what was kept is told, and how much more there was."""
    rows = await _sql.all(
        "kept", tx.conn, network=network, since=seconds(now - KEPT_FOR), most=_MOST_KEPT
    )
    for row in rows[:MOST]:
        await _sql.revive(tx.conn, id=row["id"], now=seconds(now), expires=seconds(now + _USEFUL))
    for row in rows[MOST:]:
        await _sql.leave(tx.conn, id=row["id"])
    if more := len(rows[MOST:]):
        key = f"alert:kept:{seconds(now)}"
        await _plan(tx, network, key, {"what": "more", "number": more}, now=now, due=now)
    if rows:
        tx.due(now)
    return len(rows)


async def over(tx: Transaction, network: int, what: str) -> None:
    """What was told by ``add_once`` is no longer so: when it comes back it is told again."""
    await _sql.over(tx.conn, network=network, dedupe=_once(what))


async def is_told_once(conn: Connection, network: int, what: str) -> bool:
    """Whether ``what`` was told by ``add_once`` and is not over."""
    return await _sql.is_told(conn, network=network, dedupe=_once(what)) is not None


def _once(what: str) -> str:
    return f"alert:{what}:once"


async def _plan(
    tx: Transaction,
    network: int,
    dedupe: str,
    facts: dict[str, str | int],
    *,
    now: datetime,
    due: datetime,
) -> None:
    await deliveries.plan(
        tx,
        Kind.STEWARDS,
        network=network,
        subject=0,
        due=due,
        expires=due + _USEFUL,
        dedupe=dedupe,
        now=now,
        facts=facts,
    )
