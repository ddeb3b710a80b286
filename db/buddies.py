"""Buddies in the store: who was asked to accompany whom, and who could be."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db import deliveries
from db.adapter import Queries
from db.connection import Connection
from db.members import unpacked_content
from db.rows import instant, seconds
from db.store import Transaction
from domain.buddies import USEFUL_FOR, Answer, Candidate, Request
from domain.deliveries import Delivery, Kind
from domain.ids import new_id
from domain.tongues import tongues
from domain.tracks import Track

_sql = Queries("buddies")
_LOOKED_AT = 200  # people of a chapter, the least burdened first


def _request(row: Any) -> Request:
    return Request(
        row["id"],
        row["network"],
        row["track"],
        row["member"],
        row["buddy"],
        row["asked_by"],
        instant(row["asked_at"]),
        Answer(row["status"]),
    )


async def find(conn: Connection, request: int) -> Request | None:
    """What somebody was asked, or ``None``."""
    row = await _sql.by_id(conn, id=request)
    return _request(row) if row else None


async def of_track(conn: Connection, track: int) -> list[Request]:
    """Everyone who was asked to accompany the person of a track, in order."""
    return [_request(row) for row in await _sql.all("of_track", conn, track=track)]


async def between(conn: Connection, network: int, member: int, buddy: int) -> list[Request]:
    """What ``buddy`` was asked about ``member`` before, the latest first."""
    rows = await _sql.all("between", conn, network=network, member=member, buddy=buddy)
    return [_request(row) for row in rows]


async def load(conn: Connection, network: int, buddy: int) -> int:
    """How many people ``buddy`` accompanies now."""
    return int(await _sql.load(conn, network=network, buddy=buddy))


async def spoken(conn: Connection, network: int, member: int) -> frozenset[str]:
    """The languages of a member: of their settings, and those that they opened to connectors."""
    row = await _sql.tongues(conn, network=network, member=member)
    return _tongues(row) if row else frozenset()


def _tongues(row: Any) -> frozenset[str]:
    return tongues(row["spoken"], unpacked_content(row["languages"] or ""))


async def candidates(conn: Connection, network: int, chapter: int, member: int) -> list[Candidate]:
    """People of a chapter who could accompany ``member``, the least burdened first."""
    rows = await _sql.all(
        "candidates", conn, network=network, chapter=chapter, member=member, limit=_LOOKED_AT
    )
    return [Candidate(row["member"], row["name"], row["load"], _tongues(row)) for row in rows]


async def ask(tx: Transaction, track: Track, buddy: int, *, by: int, now: datetime) -> Request:
    """Ask ``buddy`` by direct message whether they accompany the person of ``track``; who proposes
    themselves is not asked."""
    request = Request(new_id(now), track.network, track.id, track.member, buddy, by, now)
    await _sql.ask(
        tx.conn,
        id=request.id,
        network=track.network,
        track=track.id,
        member=track.member,
        buddy=buddy,
        by=by,
        now=seconds(now),
    )
    if by != buddy:
        await _tell(tx, Kind.BUDDY_ASKED, track.network, request.id, buddy, now)
    return request


async def answer(tx: Transaction, request: Request, said: Answer, *, now: datetime) -> bool:
    """Write what was answered, and tell whoever asked; whether it was open.

    After a yes, who else was asked is not needed any more, and the newcomer hears who it is.
    """
    changed = await _sql.answer(tx.conn, id=request.id, status=said.value, now=seconds(now))
    if not changed:
        return False
    if said is Answer.ACCEPTED:
        await _sql.close(tx.conn, track=request.track, id=request.id, now=seconds(now))
        await _tell(tx, Kind.BUDDY_FOUND, request.network, request.id, request.member, now)
    if request.asked_by not in {request.member, request.buddy}:
        await _tell(tx, Kind.BUDDY_ANSWERED, request.network, request.id, request.asked_by, now)
    return True


async def thank(tx: Transaction, request: Request, before: int, *, now: datetime) -> None:
    """Tell the buddy before that somebody else goes on from here."""
    await _tell(tx, Kind.BUDDY_THANKED, request.network, request.id, before, now)


async def unreachable(tx: Transaction, delivery: Delivery, *, now: datetime) -> None:
    """Who was asked takes no direct messages: whoever asked is told."""
    request = await find(tx.conn, delivery.subject)
    if request is not None and request.answer is Answer.WAITING:
        await _sql.answer(tx.conn, id=request.id, status=Answer.OVER.value, now=seconds(now))
        await _tell(tx, Kind.BUDDY_ANSWERED, request.network, request.id, request.asked_by, now)


async def _tell(
    tx: Transaction, kind: Kind, network: int, request: int, target: int, now: datetime
) -> None:
    await deliveries.plan(
        tx,
        kind,
        network=network,
        subject=request,
        target=target,
        due=now,
        expires=now + USEFUL_FOR,
        dedupe=f"{kind.value}:{request}:{target}",
        now=now,
    )
