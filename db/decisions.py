"""Decisions and what people say to them, in the store."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from db import chapters, people
from db.adapter import Queries
from db.connection import Connection
from db.rows import instant, instant_or_none, seconds, seconds_or_none
from db.store import Transaction
from domain.decisions import (
    Decision,
    DecisionGone,
    Listed,
    Noun,
    Outcome,
    Said,
    Stance,
    Status,
)
from domain.people import Person

_sql = Queries("decisions")


def _decision(row: Any) -> Decision:
    return Decision(
        id=row["id"],
        network=row["network"],
        noun=Noun(row["noun"]),
        subject=row["subject"],
        choice=row["choice"],
        title=row["title"],
        text=row["text"],
        member=row["member"],
        audience=row["audience"],
        opened=instant(row["opened_at"]),
        closes=instant(row["closes"]),
        status=Status(row["status"]),
        left=None if row["remaining"] is None else timedelta(seconds=row["remaining"]),
        stopped=instant_or_none(row["stopped_at"]),
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        closed=instant_or_none(row["closed_at"]),
        channel=row["channel"],
        message=row["message"],
        place=row["place"],
    )


def _state(decision: Decision) -> dict[str, Any]:
    """What changes of a decision while people speak to it."""
    left = decision.left
    return {
        "id": decision.id,
        "closes": seconds(decision.closes),
        "status": decision.status.value,
        "remaining": None if left is None else int(left.total_seconds()),
        "stopped_at": seconds_or_none(decision.stopped),
        "outcome": decision.outcome.value if decision.outcome else None,
        "closed_at": seconds_or_none(decision.closed),
    }


def _said(row: Any) -> Said:
    return Said(
        decision=row["decision"],
        member=row["member"],
        stance=Stance(row["stance"]),
        at=instant(row["at"]),
        raised=Stance(row["raised"]) if row["raised"] else None,
        why=row["why"],
        answer=row["answer"],
        settled=instant_or_none(row["settled_at"]),
        steward=bool(row["steward"]),
        lapsed=bool(row["lapsed"]),
    )


async def find(conn: Connection, network: int, decision: int) -> Decision | None:
    """The decision of that network, or ``None``."""
    row = await _sql.by_id(conn, network=network, id=decision)
    return _decision(row) if row else None


async def of_subject(
    conn: Connection, network: int, noun: Noun, subject: int, *, limit: int = 10
) -> list[Decision]:
    """The decisions about ``subject``, the latest first."""
    rows = await _sql.all(
        "of_subject", conn, network=network, noun=noun.value, subject=subject, limit=limit
    )
    return [_decision(row) for row in rows]


async def running(conn: Connection, network: int, noun: Noun, subject: int) -> Decision | None:
    """The decision about ``subject`` that is under way, or ``None``."""
    found = await of_subject(conn, network, noun, subject)
    return next((one for one in found if one.is_running), None)


async def unwatched(conn: Connection) -> list[Decision]:
    """Decisions under way, of every network, whose clock nothing looks at any more."""
    return [_decision(row) for row in await _sql.all("unwatched", conn)]


async def add(tx: Transaction, decision: Decision) -> None:
    """Write a new decision; ``db.deciding.begin`` does what follows from it."""
    await _sql.add(
        tx.conn,
        **_state(decision),
        network=decision.network,
        noun=decision.noun.value,
        subject=decision.subject,
        choice=decision.choice,
        title=decision.title,
        text=decision.text,
        member=decision.member,
        audience=decision.audience,
        opened_at=seconds(decision.opened),
        place=decision.place,
    )


async def save(tx: Transaction, decision: Decision) -> None:
    """Write how the decision stands."""
    await _sql.save(tx.conn, **_state(decision))


async def said(conn: Connection, decision: int) -> list[Said]:
    """What everyone says to the decision, in the order in which they did."""
    return [_said(row) for row in await _sql.all("said", conn, decision=decision)]


async def said_by(conn: Connection, decision: int, member: int) -> Said | None:
    """What ``member`` says, or ``None``."""
    row = await _sql.said_by(conn, decision=decision, member=member)
    return _said(row) if row else None


async def say(tx: Transaction, network: int, said: Said) -> None:
    """Write what a person says, in the place of what they said before."""
    await _sql.say(
        tx.conn,
        decision=said.decision,
        member=said.member,
        network=network,
        stance=said.stance.value,
        raised=said.raised.value if said.raised else None,
        why=said.why,
        answer=said.answer,
        at=seconds(said.at),
        settled_at=seconds_or_none(said.settled),
        steward=int(said.steward),
        lapsed=int(said.lapsed),
    )


async def reword(tx: Transaction, decision: Decision) -> None:
    """Write what is proposed in other words."""
    await _sql.reword(
        tx.conn,
        network=decision.network,
        id=decision.id,
        title=decision.title,
        text=decision.text,
    )


async def seen(conn: Connection, viewer: Person, *, limit: int, offset: int = 0) -> list[Listed]:
    """What ``viewer`` may see: what waits for them, what runs, then what ended last."""
    rows = await _sql.all(
        "seen",
        conn,
        network=viewer.network,
        member=viewer.id,
        steward=int(viewer.steward),
        limit=limit,
        offset=offset,
    )
    return [Listed(_decision(row), bool(row["waits"])) for row in rows]


async def lapse(tx: Transaction, decision: Decision, *, now: datetime) -> int:
    """Objections of those who may not speak to it any more stand no longer; how many those were."""
    return int(
        await _sql.lapse(
            tx.conn, decision=decision.id, audience=decision.audience or 0, now=seconds(now)
        )
    )


async def recheck(tx: Transaction, actor: Person, decision_id: int) -> tuple[Decision, bool]:
    """The decision, and whether ``actor`` may speak to it at this moment, inside the transaction.

    Raises ``DecisionGone`` for who does not see it: neither the proposer nor asked.
    """
    decision = await find(tx.conn, actor.network, decision_id)
    if decision is None:
        raise DecisionGone
    acts = actor.steward or await _takes_part(tx, actor, decision)
    if (
        not acts
        and actor.id != decision.member
        and not await said_by(tx.conn, decision.id, actor.id)
    ):
        raise DecisionGone
    return decision, acts


async def _takes_part(tx: Transaction, actor: Person, decision: Decision) -> bool:
    if decision.audience is None:
        return await people.connects_anywhere(tx.conn, actor.network, actor.id)
    chapter = decision.audience
    if await chapters.is_in(tx.conn, chapter, actor.id):
        return True
    return await people.connects(tx, actor.network, chapter, actor.id)


async def set_message(
    tx: Transaction, network: int, decision: int, *, channel: int, message: int | None
) -> None:
    """Where the decision's board stands in Discord."""
    await _sql.set_message(tx.conn, network=network, id=decision, channel=channel, message=message)


async def has_message(conn: Connection, network: int, message: int) -> bool:
    """Whether ``message`` is the board of a decision."""
    return await _sql.has_message(conn, network=network, message=message) is not None


async def forget_message(tx: Transaction, network: int, message: int) -> None:
    """The board was deleted in Discord."""
    await _sql.forget_message(tx.conn, network=network, message=message)


async def forget_channel(tx: Transaction, network: int, channel: int) -> None:
    """The channel was deleted in Discord, and the boards in it."""
    await _sql.forget_channel(tx.conn, network=network, channel=channel)
