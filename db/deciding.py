"""What follows when a decision begins, changes and ends: its board, its clock, who is told.

One mechanism for everything that is decided by consent; what a decision brings about when it
is adopted is the business of its noun.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from db import alerts, audit, decisions, deliveries, people
from db.rows import seconds
from db.store import Transaction
from domain import consent
from domain.decisions import Decision
from domain.deliveries import Kind
from domain.ids import new_nonce

_KEPT = timedelta(days=7)


async def begin(tx: Transaction, decision: Decision, *, now: datetime) -> None:
    """Write a new decision, post its board and start its clock."""
    await decisions.add(tx, decision)
    await deliveries.plan(
        tx,
        Kind.DECISION_BOARD,
        network=decision.network,
        subject=decision.id,
        due=now,
        dedupe=f"decision.board:{decision.id}",
        now=now,
    )
    await plan_look(tx, decision, now=now)
    await audit.add(
        tx,
        decision.network,
        "decision.begin",
        actor=decision.member,
        subject=decision.id,
        now=now,
        about=decision.subject,
    )


async def plan_look(tx: Transaction, decision: Decision, *, now: datetime) -> None:
    """Plan (in place of what was) when the clock is looked at again."""
    await deliveries.drop(tx, decision.id, kind=Kind.DECISION_CLOSE, why="replanned", now=now)
    if decision.is_running:
        due = consent.due(decision, now)
        await deliveries.plan(
            tx,
            Kind.DECISION_CLOSE,
            network=decision.network,
            subject=decision.id,
            due=due,
            dedupe=f"decision.close:{decision.id}:{seconds(due)}:{new_nonce()}",
            now=now,
        )


async def show(tx: Transaction, decision: Decision, *, now: datetime) -> None:
    """Bring the board up to date, a moment from now."""
    await deliveries.plan_refresh(
        tx,
        Kind.DECISION_BOARD,
        network=decision.network,
        subject=decision.id,
        due=now + timedelta(seconds=1),
        now=now,
    )


async def settle(tx: Transaction, after: Decision, *, actor: int | None, now: datetime) -> None:
    """Write how a decision stands now. One that ended is told where it was decided, and its proposer."""
    await decisions.save(tx, after)
    await plan_look(tx, after, now=now)
    await show(tx, after, now=now)
    if after.is_running:
        return
    await deliveries.plan(
        tx,
        Kind.DECISION_OUTCOME,
        network=after.network,
        subject=after.id,
        due=now,
        expires=now + _KEPT,
        dedupe=f"decision.outcome:{after.id}",
        now=now,
    )
    if after.member != actor:
        await tell(tx, after, after.member, "outcome", about=0, now=now)
    await audit.add(
        tx,
        after.network,
        f"decision.{after.status}",
        actor=actor,
        subject=after.id,
        now=now,
        about=after.subject,
    )


async def raise_orphan(tx: Transaction, decision: Decision, *, now: datetime) -> None:
    """Something was asked of a proposer who left the server: the stewards hear of it."""
    proposer = await people.here(tx.conn, decision.network, decision.member)
    if proposer is None or not proposer.known:
        await alerts.add(
            tx, decision.network, "decision-orphan", now=now, title=decision.title[:100]
        )


async def tell(
    tx: Transaction, decision: Decision, member: int, what: str, *, about: int, now: datetime
) -> None:
    """Tell one person by direct message: ``what`` is ``question``, ``object``, ``answer`` or
    ``outcome``, ``about`` whose words these are. Never twice of the same moment."""
    await deliveries.plan(
        tx,
        Kind.DECISION_NEWS,
        network=decision.network,
        subject=decision.id,
        target=member,
        due=now,
        expires=now + _KEPT,
        dedupe=f"decision.news:{decision.id}:{what}:{about}:{member}:{seconds(now)}",
        now=now,
        facts={"what": what, "about": about},
    )
