"""The clock of a decision: looked at when it is due and whenever somebody speaks; withdrawing."""

from __future__ import annotations

from datetime import datetime

from db import deciding, decisions
from db.store import Transaction
from domain import consent
from domain import decisions as rules
from domain.decisions import Decision, Ended, Outcome, Status
from domain.deliveries import Delivery
from domain.people import Person
from services.decisions import effects
from services.house import House


async def look(house: House, delivery: Delivery) -> None:
    """The errand: judge the decision as it stands now. Doing it twice changes nothing."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        decision = await decisions.find(tx.conn, delivery.network, delivery.subject)
        if decision is not None and decision.is_running:
            after = await judge(tx, decision, now)
            if after == decision:
                await deciding.plan_look(tx, after, now=now)

    await house.store.write(unit)


async def resume(house: House) -> int:
    """At start: decisions whose clock was lost to a fault are looked at again; how many."""
    now = house.now()
    found = await decisions.unwatched(house.store.read)

    async def unit(tx: Transaction) -> None:
        for decision in found:
            await deciding.plan_look(tx, decision, now=now)

    if found:
        await house.store.write(unit)
    return len(found)


async def judge(tx: Transaction, decision: Decision, now: datetime) -> Decision:
    """Bring a running decision to where it stands now, with all that follows; return it so."""
    effect = effects.of(decision)
    if not await effect.holds(tx, decision, now):
        after = consent.end(decision, Status.WITHDRAWN, Outcome.MOOT, now)
    else:
        await decisions.lapse(tx, decision, now=now)
        said = await decisions.said(tx.conn, decision.id)
        after = consent.judged(decision, said, now)
    if after != decision:
        await deciding.settle(tx, after, actor=None, now=now)
        if after.status is Status.ADOPTED:
            await effect.adopt(tx, after, now)
        elif not after.is_running:
            await effect.end(tx, after, now)
    return after


async def withdraw(house: House, actor: Person, decision_id: int) -> Ended:
    """The proposer, or a steward, takes the proposal back.

    Raises ``DecisionGone``, ``DecisionOver`` or ``NotProposer``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Ended:
        decision, _ = await decisions.recheck(tx, actor, decision_id)
        rules.check_running(decision)
        if actor.id != decision.member and not actor.steward:
            raise rules.NotProposer(decision.title)
        after = consent.end(decision, Status.WITHDRAWN, Outcome.PROPOSER, now)
        await deciding.settle(tx, after, actor=actor.id, now=now)
        await effects.of(after).end(tx, after, now)
        return Ended(after)

    return await house.store.write(unit)
