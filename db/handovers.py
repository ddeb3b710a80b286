"""Handovers in the store: who hands which chapter over to whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from db import audit, deliveries, tracks
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain import handovers as rules
from domain.deliveries import Delivery, Kind
from domain.handovers import Handover, Status
from domain.playbooks import HANDOVER

_sql = Queries("handovers")
_KEPT = timedelta(days=14)
UNREACHABLE = "unreachable"


def _handover(row: Any) -> Handover:
    return Handover(
        id=row["id"],
        network=row["network"],
        chapter=row["chapter"],
        chapter_name=row["chapter_name"],
        member=row["member"],
        successor=row["successor"],
        successor_name=row["successor_name"] or "",
        begun=instant(row["begun_at"]),
        status=Status(row["status"]),
        answered=instant_or_none(row["answered_at"]),
        ended=instant_or_none(row["ended_at"]),
        ended_by=row["ended_by"],
        why=row["why"],
    )


async def find(conn: Connection, network: int, handover: int) -> Handover | None:
    """The handover of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=handover)
    return _handover(row) if row else None


async def open_of(conn: Connection, network: int, chapter: int) -> list[Handover]:
    """What is under way in a chapter, the first begun first."""
    rows = await _sql.all("open_of", conn, network=network, chapter=chapter)
    return [_handover(row) for row in rows]


async def declined_at(
    conn: Connection, network: int, chapter: int, *, member: int, successor: int
) -> datetime | None:
    """When ``successor`` last said "not now" to ``member``, or ``None``."""
    found = await _sql.declined_at(
        conn, network=network, chapter=chapter, member=member, successor=successor
    )
    return instant_or_none(found)


async def add(tx: Transaction, handover: Handover) -> None:
    """Write a new handover."""
    await _sql.add(
        tx.conn,
        id=handover.id,
        network=handover.network,
        chapter=handover.chapter,
        member=handover.member,
        successor=handover.successor,
        status=handover.status.value,
        begun_at=seconds(handover.begun),
    )


async def save(tx: Transaction, handover: Handover) -> None:
    """Write how it stands."""
    await _sql.save(
        tx.conn,
        id=handover.id,
        status=handover.status.value,
        answered_at=seconds_or_none(handover.answered),
        ended_at=seconds_or_none(handover.ended),
        ended_by=handover.ended_by,
        why=handover.why,
    )


async def hosted(conn: Connection, handover: Handover, now: datetime) -> str | None:
    """The title of an event of the chapter that the successor hosted lately, or ``None``."""
    row = await _sql.hosted(
        conn,
        network=handover.network,
        chapter=handover.chapter,
        member=handover.successor,
        since=seconds(rules.hosted_since(handover, now)),
        now=seconds(now),
    )
    return row["title"] if row else None


async def close(
    tx: Transaction,
    handover: Handover,
    status: Status,
    *,
    actor: int | None,
    why: str | None = None,
    now: datetime,
) -> Handover:
    """It ends; its checklist stays only with one that was completed."""
    after = replace(handover, status=status, ended=now, ended_by=actor, why=why)
    await save(tx, after)
    await deliveries.drop(tx, after.id, kind=Kind.HANDOVER_NEWS, why=status.value, now=now)
    if status is not Status.COMPLETED:
        for track in await tracks.of_member(tx.conn, after.network, after.successor):
            if track.playbook == HANDOVER and track.chapter == after.chapter:
                await tracks.stop(tx, track, by=actor, now=now)
    await audit.add(
        tx,
        after.network,
        f"handover.{status}",
        actor=actor,
        subject=after.chapter,
        now=now,
        member=after.member,
        successor=after.successor,
    )
    return after


async def tell(
    tx: Transaction, handover: Handover, member: int, what: str, *, now: datetime
) -> None:
    """Tell one person of it, once."""
    await deliveries.plan(
        tx,
        Kind.HANDOVER_NEWS,
        network=handover.network,
        subject=handover.id,
        target=member,
        due=now,
        expires=now + _KEPT,
        dedupe=f"handover.news:{handover.id}:{what}:{member}",
        now=now,
        facts={"what": what},
    )


async def unreachable(tx: Transaction, delivery: Delivery, *, now: datetime) -> None:
    """Who is asked takes no direct messages: whoever asks them is told how they can answer."""
    handover = await find(tx.conn, delivery.network, delivery.subject)
    if handover is not None and handover.status is Status.ASKED:
        await tell(tx, handover, handover.member, UNREACHABLE, now=now)


async def depart(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """They left the server: nothing is handed over by them or to them any more."""
    for row in await _sql.all("open_with", tx.conn, network=network, member=member):
        handover = await close(tx, _handover(row), Status.WITHDRAWN, actor=member, now=now)
        other = handover.successor if member == handover.member else handover.member
        await tell(tx, handover, other, "withdrawn", now=now)
