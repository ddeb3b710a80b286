"""Coming into chapters: at once where they are open, else by a request that a connector answers.

Every way in that a person takes by themselves passes through ``come``; what a connector or a
steward decided for them (an invitation, a founding) makes them a member directly.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from db import chapters, connectors, deliveries, memberships, people, practices
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds
from db.store import Transaction
from domain.chapters import CAN_BE_JOINED, AlreadyIn, Chapter, Joined, Joining
from domain.deliveries import Kind
from domain.errors import NotFound
from domain.ids import new_id, new_nonce
from domain.joining import AskAgainLater, Asked, Request, Status, lapse_of
from domain.people import Person
from domain.roles import Standing

_sql = Queries("joining")
_NEWS = timedelta(days=7)  # how long an answer is worth telling


@dataclass(frozen=True, slots=True)
class Waiting:
    """A request that waits, with the names of who asked and of the chapter."""

    request: Request
    name: str
    chapter: str


def _request(row: Any) -> Request:
    return Request(
        row["id"],
        row["network"],
        row["chapter"],
        row["member"],
        Status(row["status"]),
        instant(row["asked_at"]),
        instant(row["lapses_at"]),
        row["decided_by"],
        instant_or_none(row["decided_at"]),
    )


async def find(conn: Connection, network: int, request: int) -> Request | None:
    """The request of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=request)
    return _request(row) if row else None


async def latest(conn: Connection, network: int, chapter: int, member: int) -> Request | None:
    """What ``member`` asked of ``chapter`` last, or ``None``."""
    row = await _sql.latest(conn, network=network, chapter=chapter, member=member)
    return _request(row) if row else None


async def waiting(conn: Connection, network: int, chapter: int = 0) -> list[Waiting]:
    """The requests that wait (0: in every chapter), the longest first."""
    rows = await _sql.all("waiting", conn, network=network, chapter=chapter)
    return [Waiting(_request(row), row["called"] or "", row["home"]) for row in rows]


async def come(
    tx: Transaction,
    person: Person,
    chapter_id: int,
    *,
    standing: Standing | None = None,
    now: datetime,
) -> Joined | AlreadyIn | Asked:
    """Make ``person`` a member, or ask the connectors of a chapter that wants to be asked.

    Its own connectors and stewards come in at once. Asking twice changes nothing.
    Raises ``NotFound``, ``ChapterClosed``, or ``AskAgainLater`` after a "not now".
    """
    chapter = await chapters.find(tx.conn, person.network, chapter_id)
    if chapter is None:
        raise NotFound("chapter", "")
    fresh = await people.recheck_any(tx, person, (chapter.id,))
    free = (
        chapter.joining is Joining.OPEN
        or chapter.status not in CAN_BE_JOINED
        or fresh.may_animate(chapter.id)
        or await chapters.is_in(tx.conn, chapter.id, person.id)
    )
    if free:
        return await memberships.join(tx, person, chapter.id, standing=standing, now=now)
    asked = await latest(tx.conn, person.network, chapter.id, person.id)
    if asked is not None and asked.is_open:
        return Asked(
            chapter,
            asked,
            len(await connectors.reachable(tx.conn, chapter.network, chapter.id)),
            fresh=False,
        )
    rest = asked.rests_until() if asked is not None else None
    if rest is not None and now < rest:
        raise AskAgainLater(chapter.name, rest)
    if asked is not None and asked.status is Status.WITHDRAWN and now < asked.lapses_at:
        await _sql.reopen(tx.conn, network=asked.network, id=asked.id)
        return await _pass_on(tx, chapter, replace(asked, status=Status.OPEN), now=now)
    return await _ask(tx, chapter, person, now=now)


async def _ask(tx: Transaction, chapter: Chapter, person: Person, *, now: datetime) -> Asked:
    """Write the request, and pass it on."""
    figures = await practices.find(tx.conn, chapter.network)
    lapses_at = lapse_of(now, figures.request_days)
    request = Request(
        new_id(now), chapter.network, chapter.id, person.id, Status.OPEN, now, lapses_at
    )
    await _sql.add(
        tx.conn,
        id=request.id,
        network=request.network,
        chapter=request.chapter,
        member=request.member,
        asked_at=seconds(now),
        lapses_at=seconds(lapses_at),
    )
    return await _pass_on(tx, chapter, request, now=now)


async def _pass_on(tx: Transaction, chapter: Chapter, request: Request, *, now: datetime) -> Asked:
    """Tell who can answer a request and does not know of it yet, and plan that it lapses.

    Who takes a request back and makes it again is asked about once: the first question holds.
    """
    told = await connectors.reachable(tx.conn, chapter.network, chapter.id)
    for reader in told or [0]:
        await _tell(tx, request, reader, now=now)
    await deliveries.plan(
        tx,
        Kind.JOIN_LAPSE,
        network=request.network,
        subject=request.id,
        due=request.lapses_at,
        dedupe=f"join.lapse:{request.id}:{new_nonce()}",
        now=now,
    )
    return Asked(chapter, request, len(told))


async def _tell(tx: Transaction, request: Request, reader: int, *, now: datetime) -> None:
    """Plan the question to one connector; 0: to the stewards' channel. Nobody is asked twice."""
    heard = await _sql.all("heard", tx.conn, id=request.id, kind=Kind.JOIN_ASKED.value)
    if reader in {row["target"] for row in heard}:
        return
    await deliveries.plan(
        tx,
        Kind.JOIN_ASKED,
        network=request.network,
        subject=request.id,
        target=reader,
        due=now,
        expires=request.lapses_at,
        dedupe=f"join:{request.id}:{reader}:{new_nonce()}",
        now=now,
    )


async def hand_on(tx: Transaction, network: int, request_id: int, *, now: datetime) -> None:
    """A connector who is asked takes no direct messages: the stewards see the question, once."""
    request = await find(tx.conn, network, request_id)
    if request is not None and request.is_open:
        await _tell(tx, request, 0, now=now)


async def end(
    tx: Transaction,
    request: Request,
    status: Status,
    *,
    by: int | None,
    tell: bool,
    now: datetime,
) -> bool:
    """End an open request; whether it was open still. ``tell``: who asked hears of it."""
    changed = await _sql.end(
        tx.conn,
        network=request.network,
        id=request.id,
        status=status.value,
        by=by,
        now=seconds(now),
    )
    if not changed:
        return False
    await deliveries.drop(tx, request.id, why=status.value, now=now)
    if tell:
        await deliveries.plan(
            tx,
            Kind.JOIN_ANSWERED,
            network=request.network,
            subject=request.id,
            target=request.member,
            due=now,
            expires=now + _NEWS,
            dedupe=f"join.answered:{request.id}",
            now=now,
        )
    return True


async def let_in(tx: Transaction, chapter: Chapter, *, by: int, now: datetime) -> int:
    """The chapter is open to everyone now: who waits comes in; how many they are."""
    came = 0
    for request in await _open(tx, chapter):
        if await end(tx, request, Status.WELCOMED, by=by, tell=True, now=now):
            person = Person(request.network, request.member, "")
            await memberships.join(tx, person, chapter.id, now=now)
            came += 1
    return came


async def close(tx: Transaction, chapter: Chapter, *, now: datetime) -> int:
    """The chapter ends: who waits is told that nobody answers any more; how many they are."""
    return sum(
        [
            await end(tx, request, Status.LAPSED, by=None, tell=True, now=now)
            for request in await _open(tx, chapter)
        ]
    )


async def _open(tx: Transaction, chapter: Chapter) -> list[Request]:
    rows = await _sql.all("of_chapter", tx.conn, network=chapter.network, chapter=chapter.id)
    return [_request(row) for row in rows]


async def depart(tx: Transaction, network: int, member: int, *, now: datetime) -> None:
    """They left the server: nothing that they asked waits any more."""
    for row in await _sql.all("open_of_member", tx.conn, network=network, member=member):
        await end(tx, _request(row), Status.GONE, by=None, tell=False, now=now)
