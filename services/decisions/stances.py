"""What people say to a decision: support, questions, objections, and the answers to them."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import deciding, decisions
from db.store import Transaction
from domain import consent
from domain import decisions as rules
from domain.decisions import (
    Decision,
    ObjectionFirst,
    OwnProposal,
    Replied,
    Said,
    Settled,
    Stance,
    Taken,
)
from domain.people import Person
from domain.text import clean_text
from services.decisions.closing import judge
from services.house import House


async def support(house: House, actor: Person, decision_id: int) -> Taken:
    """Say yes aloud; an own objection stands no more. Raises ``DecisionGone`` or ``DecisionOver``."""
    return await _take(house, actor, decision_id, Stance.SUPPORT, None)


async def ask(house: House, actor: Person, decision_id: int, text: str) -> Taken:
    """Ask something; the clock runs on. Raises as ``object_to``."""
    return await _take(house, actor, decision_id, Stance.QUESTION, text)


async def object_to(house: House, actor: Person, decision_id: int, why: str) -> Taken:
    """Object and say why: the clock stands until it is answered, or settled otherwise.

    Raises ``DecisionGone``, ``DecisionOver``, ``OwnProposal`` or ``TextRefused``.
    """
    return await _take(house, actor, decision_id, Stance.OBJECT, why)


async def _take(
    house: House, actor: Person, decision_id: int, stance: Stance, text: str | None
) -> Taken:
    now = house.now()
    why = None if text is None else clean_text(text, field="why", limit=rules.WHY_LIMIT)

    async def unit(tx: Transaction) -> Taken:
        decision = await _current(tx, actor, decision_id, now)
        if decision.member == actor.id and stance is not Stance.SUPPORT:
            raise OwnProposal(decision.title)
        raised = None if stance is Stance.SUPPORT else stance
        wanted = Said(
            decision.id, actor.id, stance, now, raised=raised, why=why, steward=actor.steward
        )
        before = await decisions.said_by(tx.conn, decision.id, actor.id)
        if before is not None and before.objects and stance is Stance.QUESTION:
            raise ObjectionFirst(decision.title)
        said, fresh = consent.take(before, wanted)
        if not fresh:
            return Taken(decision, said, fresh=False, stopped=said.objects)
        await decisions.say(tx, actor.network, said)
        after = consent.stop(decision, now) if said.objects else await judge(tx, decision, now)
        if said.objects and after != decision:
            await deciding.settle(tx, after, actor=actor.id, now=now)
        await deciding.show(tx, after, now=now)
        if why is not None:
            await deciding.tell(tx, after, decision.member, stance.value, about=actor.id, now=now)
            await deciding.raise_orphan(tx, after, now=now)
        return Taken(after, said, fresh=True, stopped=said.objects)

    return await house.store.write(unit)


async def settle(house: House, actor: Person, decision_id: int) -> Settled:
    """Who objected agrees, or takes the objection back; when none stands, the clock runs on.

    Raises ``DecisionGone``, ``DecisionOver`` or ``NothingToAnswer``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Settled:
        decision, _ = await decisions.recheck(tx, actor, decision_id)
        rules.check_running(decision)
        said = await decisions.said_by(tx.conn, decision.id, actor.id)
        if said is None or not said.unsettled:
            raise rules.NothingToAnswer(decision.title)
        await decisions.say(tx, actor.network, replace(said, settled=now))
        after = await judge(tx, decision, now)
        await deciding.show(tx, after, now=now)
        return Settled(after, resumed=after.status is rules.Status.OPEN)

    return await house.store.write(unit)


async def reply(house: House, actor: Person, decision_id: int, member: int, text: str) -> Replied:
    """The proposer answers a question or an objection; its author hears of it.

    When no objection is without an answer the clock runs on; who is not content objects again,
    and stops it again. Raises ``DecisionGone``, ``DecisionOver``, ``NotProposer``,
    ``NothingToAnswer`` or ``TextRefused``.
    """
    now = house.now()
    words = clean_text(text, field="answer", limit=rules.ANSWER_LIMIT)

    async def unit(tx: Transaction) -> Replied:
        decision, _ = await decisions.recheck(tx, actor, decision_id)
        rules.check_running(decision)
        if actor.id != decision.member and not actor.steward:
            raise rules.NotProposer(decision.title)
        said = await decisions.said_by(tx.conn, decision.id, member)
        if said is None or said.why is None or said.stance is Stance.SUPPORT:
            raise rules.NothingToAnswer(decision.title)
        answered = replace(said, answer=words)
        if answered == said:
            return Replied(decision, said)
        await decisions.say(tx, actor.network, answered)
        after = decision
        if said.objects and not any(
            one.objects for one in await decisions.said(tx.conn, decision.id)
        ):
            after = consent.answered(decision, now)
            await deciding.settle(tx, after, actor=actor.id, now=now)
        await deciding.show(tx, after, now=now)
        await deciding.tell(tx, after, member, "answer", about=actor.id, now=now)
        return Replied(after, answered)

    return await house.store.write(unit)


async def _current(tx: Transaction, actor: Person, decision_id: int, now: datetime) -> Decision:
    """The decision as it stands now, if ``actor`` may speak to it."""
    decision, acts = await decisions.recheck(tx, actor, decision_id)
    if not acts:
        raise rules.DecisionGone
    rules.check_running(decision)
    decision = await judge(tx, decision, now)
    rules.check_running(decision)
    return decision
