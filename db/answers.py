"""Answers to events: who is coming, who waits and in which order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, seconds
from db.store import Transaction
from domain.answer_days import Given
from domain.events import Answer
from domain.reminders import Via

_sql = Queries("answers")
_COUNTED = (Answer.GOING, Answer.WAITING, Answer.MAYBE)


@dataclass(frozen=True, slots=True)
class Guest:
    """Someone who answered. ``lead`` in seconds is theirs for this event, ``own_lead`` in general."""

    member: int
    answer: Answer
    lead: int | None
    own_lead: int | None
    via: Via
    language: str | None


async def of_person(conn: Connection, event: int, member: int) -> tuple[Answer, int | None] | None:
    """What ``member`` said and their lead for this event in seconds, or ``None``."""
    row = await _sql.of_person(conn, event=event, member=member)
    return (Answer(row["answer"]), row["lead"]) if row else None


async def put(
    tx: Transaction,
    network: int,
    event: int,
    member: int,
    answer: Answer | None,
    *,
    was: Answer | None,
    now: datetime,
) -> None:
    """Replace the answer ``was`` by ``answer`` (``None``: none) and keep the event's counts true.

    The place in the queue is the microsecond of answering, so the order is that of arrival.
    """
    if answer is None:
        await _sql.drop(tx.conn, event=event, member=member)
    else:
        await _sql.put(
            tx.conn,
            event=event,
            member=member,
            network=network,
            answer=answer.value,
            place=int(now.timestamp() * 1_000_000),
            now=seconds(now),
        )
    change = {kind.value: int(answer is kind) - int(was is kind) for kind in _COUNTED}
    if any(change.values()):
        await _sql.count_in(tx.conn, event=event, **change)


async def promote(tx: Transaction, event: int, seats: int) -> tuple[int, ...]:
    """Give ``seats`` freed seats to the first who wait; return them in their order."""
    if seats <= 0:
        return ()
    rows = await _sql.all("first_waiting", tx.conn, event=event, limit=seats)
    for row in rows:
        await _sql.promote(tx.conn, event=event, member=row["member"])
    if rows:
        await _sql.count_in(tx.conn, event=event, going=len(rows), waiting=-len(rows), maybe=0)
    return tuple(row["member"] for row in rows)


async def place_of(conn: Connection, event: int, member: int) -> int:
    """Where ``member`` stands in the queue, 1 being next."""
    return int(await _sql.place_of(conn, event=event, member=member))


async def set_lead(tx: Transaction, event: int, member: int, lead: int | None) -> None:
    """Their own lead for this event, in seconds."""
    await _sql.set_lead(tx.conn, event=event, member=member, lead=lead)


async def people(conn: Connection, event: int) -> list[Guest]:
    """Everyone who is going, waiting or may come, in the order in which they answered."""
    return [_guest(row) for row in await _sql.all("people", conn, event=event)]


async def guest(conn: Connection, event: int, member: int) -> Guest | None:
    """One person's answer with how they want to hear, or ``None``."""
    row = await _sql.guest(conn, event=event, member=member)
    return _guest(row) if row else None


def _guest(row: Any) -> Guest:
    return Guest(
        row["member"],
        Answer(row["answer"]),
        row["lead"],
        row["own_lead"],
        Via(row["via"] or Via.DM),
        row["language"],
    )


async def coming_events_of(
    conn: Connection, network: int, member: int, *, now: datetime
) -> list[tuple[int, Answer]]:
    """The events ahead that ``member`` answered with anything but no, and what they answered."""
    rows = await _sql.all(
        "coming_events_of", conn, network=network, member=member, now=seconds(now)
    )
    return [(row["id"], Answer(row["answer"])) for row in rows]


async def given(conn: Connection, event: int) -> list[Given]:
    """How many gave which answer when, to a quarter of an hour; nobody's name."""
    rows = await _sql.all("by_quarter", conn, event=event)
    return [Given(Answer(row["answer"]), instant(row["quarter"]), row["number"]) for row in rows]
