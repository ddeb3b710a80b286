"""Questions raised at events in the store, and who offered to help with them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, seconds
from db.store import Transaction
from domain.folding import fold
from domain.raised import Offer, Question, Status

_sql = Queries("questions")


def _question(row: Any) -> Question:
    return Question(
        id=row["id"],
        network=row["network"],
        event=row["event"],
        member=row["member"],
        text=row["text"],
        theme=row["theme"],
        at=instant(row["created_at"]),
        status=Status(row["status"]),
        helped=row["helped"],
        offers=row["offers"],
    )


def _offer(row: Any) -> Offer:
    return Offer(row["question"], row["member"], row["reply"], instant(row["created_at"]))


async def of_event(conn: Connection, event: int) -> list[Question]:
    """The questions raised at ``event`` in the order of asking, open and answered.

    Whoever may see the event may see its questions; ``domain.raised.by_theme`` gathers them.
    """
    return [_question(row) for row in await _sql.all("of_event", conn, event=event)]


async def find(conn: Connection, network: int, question: int) -> Question | None:
    """The question of that network, whatever became of it, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=question)
    return _question(row) if row else None


async def number_open(conn: Connection, event: int, member: int) -> int:
    """How many open questions ``member`` has at ``event``."""
    return int(await _sql.number_open(conn, event=event, member=member))


async def add(tx: Transaction, question: Question, *, now: datetime) -> None:
    """Write a new question."""
    await _sql.add(
        tx.conn,
        id=question.id,
        network=question.network,
        event=question.event,
        member=question.member,
        text=question.text,
        theme=question.theme,
        theme_key=fold(question.theme),
        now=seconds(now),
    )


async def close(
    tx: Transaction, question: int, status: Status, *, helped: str | None, by: int, now: datetime
) -> bool:
    """It was answered or withdrawn; whether it was open."""
    changed = await _sql.close(
        tx.conn, id=question, status=status.value, helped=helped, closed_by=by, now=seconds(now)
    )
    return bool(changed)


async def offer(
    tx: Transaction, network: int, question: int, member: int, *, now: datetime
) -> bool:
    """``member`` can help; whether they had not said so before."""
    changed = await _sql.offer(
        tx.conn, network=network, question=question, member=member, now=seconds(now)
    )
    return bool(changed)


async def offers_of(conn: Connection, question: int) -> list[Offer]:
    """Who offered to help and is still in the network, the first first."""
    return [_offer(row) for row in await _sql.all("offers_of", conn, question=question)]


async def offer_of(conn: Connection, question: int, member: int) -> Offer | None:
    """The offer of ``member``, or ``None``."""
    row = await _sql.offer_of(conn, question=question, member=member)
    return _offer(row) if row else None


async def set_reply(tx: Transaction, question: int, member: int, reply: str) -> bool:
    """What the asker wrote back to ``member``; whether it is the first time."""
    return bool(await _sql.set_reply(tx.conn, question=question, member=member, reply=reply))
