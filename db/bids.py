"""Bids for the dates of summits in the store, and what follows when one is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from db import agenda, audit, chapters, deliveries, events, words
from db.adapter import Queries
from db.connection import Connection
from db.events import event_of
from db.rows import seconds
from db.store import Transaction
from domain import summits as rules
from domain.chapters import Chapter, Status
from domain.decisions import Decision
from domain.deliveries import Kind
from domain.events import Event
from domain.ids import new_id
from domain.summits import Bid, BidStatus

_sql = Queries("bids")
_KEPT = timedelta(days=7)
_REMEMBERED = 12


def _bid(row: Any) -> Bid:
    return Bid(
        id=row["id"],
        network=row["network"],
        event=row["event"],
        chapter=row["chapter"],
        member=row["member"],
        why=row["why"],
        offer=row["offer"],
        status=BidStatus(row["status"]),
        chapter_name=row["chapter_name"] or "",
        city=row["city"],
    )


async def find(conn: Connection, network: int, bid: int) -> Bid | None:
    """The bid of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=bid)
    return _bid(row) if row else None


async def standing(conn: Connection, event: int) -> list[Bid]:
    """The bids that stand for a date, the first first."""
    return [_bid(row) for row in await _sql.all("standing", conn, event=event)]


async def of_chapter(conn: Connection, event: int, chapter: int) -> Bid | None:
    """The chapter's bid that stands for a date, or ``None``."""
    row = await _sql.of_chapter(conn, event=event, chapter=chapter)
    return _bid(row) if row else None


async def add(
    tx: Transaction,
    event: Event,
    chapter: Chapter,
    *,
    member: int,
    why: str,
    offer: str | None,
    now: datetime,
) -> Bid:
    """Write a new bid."""
    bid = Bid(
        new_id(now),
        event.network,
        event.id,
        chapter.id,
        member,
        why,
        offer,
        chapter_name=chapter.name,
        city=chapter.city,
    )
    await _sql.add(
        tx.conn,
        id=bid.id,
        network=bid.network,
        event=bid.event,
        chapter=bid.chapter,
        member=member,
        why=why,
        offer=offer,
        status=bid.status.value,
        now=seconds(now),
    )
    return bid


async def save(tx: Transaction, bid: Bid, *, now: datetime) -> None:
    """Write what can change of a bid."""
    await _sql.save(
        tx.conn,
        id=bid.id,
        member=bid.member,
        why=bid.why,
        offer=bid.offer,
        status=bid.status.value,
        now=seconds(now),
    )


async def hosted(conn: Connection, event: Event) -> list[Event]:
    """The last twelve summits before ``event`` that had a host, the latest first."""
    rows = await _sql.all(
        "hosted",
        conn,
        network=event.network,
        series=event.series or 0,
        event=event.id,
        before=seconds(event.starts),
        limit=_REMEMBERED,
    )
    return [event_of(row) for row in rows]


async def chosen(
    conn: Connection, decision: Decision, *, now: datetime
) -> tuple[Event, Bid, Chapter] | None:
    """What a decision about a host would choose; ``None`` when it cannot any more.

    The date was cancelled or has begun, the bid was taken back, or the chapter was composted.
    """
    bid = await find(conn, decision.network, decision.choice or 0)
    event = await events.find(conn, decision.network, decision.subject or 0)
    if bid is None or event is None or bid.status is not BidStatus.OPEN:
        return None
    chapter = await chapters.find(conn, decision.network, bid.chapter)
    if chapter is None or chapter.status is Status.COMPOSTED:
        return None
    if not rules.is_waiting(event, now) or rules.hosted_by(event, chapter).starts <= now:
        return None
    return event, bid, chapter


async def holds(tx: Transaction, decision: Decision, now: datetime) -> bool:
    """Whether there still is something to decide."""
    return await chosen(tx.conn, decision, now=now) is not None


async def adopt(tx: Transaction, decision: Decision, now: datetime) -> None:
    """The date gets its host: its wall time in the host's zone, its connectors as organisers.

    Those who were coming are told when its instant changes; the other cities are thanked.
    """
    found = await chosen(tx.conn, decision, now=now)
    if found is None:
        return
    before, bid, chapter = found
    after = rules.hosted_by(before, chapter)
    await events.save(tx, after, now=now)
    await words.put(tx, after.network, "event", after.id, (after.title, after.city))
    guests = await agenda.replan(tx, after, why="hosted", now=now)
    if after.starts != before.starts:
        for guest in guests:
            await agenda.tell(tx, Kind.EVENT_MOVED, after, guest.member, now=now)
    await agenda.show_card(tx, after, now=now)
    for other in await standing(tx.conn, after.id):
        won = other.id == bid.id
        status = BidStatus.CHOSEN if won else BidStatus.THANKED
        await save(tx, replace(other, status=status), now=now)
        if not won or other.member != decision.member:
            await _tell(tx, other, now=now)
    await audit.add(
        tx,
        after.network,
        "summit.host",
        actor=None,
        subject=after.id,
        now=now,
        partner=chapter.id,
    )


async def _tell(tx: Transaction, bid: Bid, *, now: datetime) -> None:
    """Tell who bid what became of it, once."""
    await deliveries.plan(
        tx,
        Kind.SUMMIT_NEWS,
        network=bid.network,
        subject=bid.id,
        target=bid.member,
        due=now,
        expires=now + _KEPT,
        dedupe=f"summit.news:{bid.id}",
        now=now,
    )
