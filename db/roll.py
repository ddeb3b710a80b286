"""The roll in the store: how far the present look at a server's members came, and who was missed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from db import deliveries
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain.deliveries import Kind
from domain.ids import LARGEST, new_id
from domain.roll import Known

_sql = Queries("roll")
_STEP: Final = 25  # people who leave in one unit of work: others write in between
SLICE: Final = 1000
"""People who are compared at once: others read and write in between."""


@dataclass(frozen=True, slots=True)
class Roll:
    """The present look ``run``, and since when a result of earlier ones is ``held``, or ``None``."""

    run: int
    began: datetime
    held: datetime | None


def _known(row: Any) -> Known:
    seen = row["seen_at"] is not None
    met = seen or row["welcomed_at"] is not None or row["locale"] is not None
    return Known(
        row["id"],
        row["left_at"] is not None,
        bool(row["hidden"]),
        seen,
        row["welcomed_at"] is not None,
        row["fingerprint"] is not None and not met,
        instant(row["updated_at"]),
    )


async def find(conn: Connection, network: int) -> Roll | None:
    """The look at a network that began last, or ``None``."""
    row = await _sql.by_network(conn, network=network)
    if row is None:
        return None
    return Roll(row["run"], instant(row["began_at"]), instant_or_none(row["held_since"]))


async def begin(tx: Transaction, network: int, *, due: datetime, now: datetime) -> None:
    """Read the list of ``network`` from its beginning at ``due``, in place of any look under way."""
    await deliveries.drop(tx, network, kind=Kind.ROLL_CALL, why="replanned", now=now)
    run = new_id(now)
    await _sql.begin(tx.conn, network=network, run=run, now=seconds(now))
    await _sql.drop_absences(tx.conn, network=network)
    await call(tx, network, run, after=0, due=due, now=now)


async def call(
    tx: Transaction, network: int, run: int, *, after: int, due: datetime, now: datetime
) -> None:
    """Plan the page of the look ``run`` that comes ``after`` an identifier."""
    await deliveries.plan(
        tx,
        Kind.ROLL_CALL,
        network=network,
        subject=network,
        due=due,
        dedupe=f"roll.call:{run}:{after}",
        now=now,
        facts={"run": run, "after": after},
    )


async def since(conn: Connection, network: int) -> datetime | None:
    """Since when nobody looked at who came: the last whole look, else the network's beginning."""
    return instant_or_none(await _sql.since(conn, network=network))


async def known(conn: Connection, network: int, *, after: int, until: int | None) -> list[Known]:
    """Who is known with an identifier after ``after`` up to ``until`` (``None``: all that follow).

    By rising identifiers, the first ``SLICE``: a list that lacks almost everybody, as one may after
    a fault of Discord's, leaves a million to its last page.
    """
    last = LARGEST if until is None else until
    rows = await _sql.all("known", conn, network=network, after=after, until=last, limit=SLICE)
    return [_known(row) for row in rows]


async def listed(tx: Transaction, network: int, members: Iterable[int], *, now: datetime) -> None:
    """Discord lists them, for the first time that we know of."""
    rows = [{"network": network, "id": one, "now": seconds(now)} for one in members]
    if rows:
        await _sql.list(tx.conn, rows)


async def missed(tx: Transaction, network: int, run: int, members: Iterable[int]) -> None:
    """They were not in the page where they should be."""
    rows = [{"network": network, "member": one, "run": run} for one in members]
    if rows:
        await _sql.miss(tx.conn, rows)


async def present(tx: Transaction, network: int, member: int) -> None:
    """They are here after all."""
    await _sql.present(tx.conn, network=network, member=member)


async def counts(conn: Connection, network: int, run: int) -> tuple[int, int]:
    """How many were missed by the look ``run``, and how many are known to be here."""
    absent = await _sql.count_absent(conn, network=network, run=run)
    return int(absent), int(await _sql.count_known(conn, network=network))


async def absent(tx: Transaction, network: int, run: int) -> list[int]:
    """Some of those who were missed by the look ``run``."""
    rows = await _sql.all("absent", tx.conn, network=network, run=run, limit=_STEP)
    return [row["member"] for row in rows]


async def saw(tx: Transaction, network: int, run: int, *, held: datetime | None) -> None:
    """The whole list was seen; since when its result is ``held``, if it is."""
    await _sql.saw(tx.conn, network=network, run=run, held=seconds_or_none(held))
