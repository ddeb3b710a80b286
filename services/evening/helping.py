"""Offering help with a question, and writing back to who offered."""

from __future__ import annotations

from datetime import timedelta

from db import deliveries, questions
from db.store import Transaction
from domain import raised as rules
from domain.deliveries import Kind
from domain.errors import NotAllowed
from domain.people import Person
from domain.raised import (
    Offered,
    OwnQuestion,
    Question,
    QuestionClosed,
    QuestionGone,
    Replied,
)
from domain.text import clean_text
from services.evening.questions import found
from services.house import House

_USEFUL_FOR = timedelta(days=30)


async def offer(house: House, actor: Person, question_id: int) -> Offered:
    """Say *I can help*: who asked is told once, by direct message.

    Raises ``QuestionGone``, ``QuestionClosed`` or ``OwnQuestion``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Offered:
        question = await found(tx, actor, question_id)
        if question.member == actor.id:
            raise OwnQuestion
        if not question.is_open:
            raise QuestionClosed
        if not await questions.offer(tx, actor.network, question.id, actor.id, now=now):
            return Offered(question, fresh=False)
        await deliveries.plan(
            tx,
            Kind.QUESTION_OFFER,
            network=actor.network,
            subject=question.id,
            target=question.member,
            due=now,
            expires=now + _USEFUL_FOR,
            dedupe=f"question:{question.id}:offer:{actor.id}",
            now=now,
            facts={"helper": actor.id},
        )
        return Offered(question, fresh=True)

    return await house.store.write(unit)


async def replying(house: House, actor: Person, question_id: int) -> Question:
    """The question whose helpers ``actor`` is about to write to. Raises as ``reply``."""
    question = await questions.find(house.store.read, actor.network, question_id)
    if question is None:
        raise QuestionGone
    if question.member != actor.id:
        raise NotAllowed("asker")
    return question


async def reply(house: House, actor: Person, question_id: int, helper: int, text: str) -> Replied:
    """Write back, once, to someone who offered to help.

    Raises ``QuestionGone``, ``NotAllowed`` or ``TextRefused``.
    """
    now = house.now()
    said = clean_text(text, field="reply", limit=rules.REPLY_LIMIT)

    async def unit(tx: Transaction) -> Replied:
        question = await questions.find(tx.conn, actor.network, question_id)
        if question is None or await questions.offer_of(tx.conn, question_id, helper) is None:
            raise QuestionGone
        if question.member != actor.id:
            raise NotAllowed("asker")
        if not await questions.set_reply(tx, question.id, helper, said):
            return Replied(question, helper, fresh=False)
        await deliveries.plan(
            tx,
            Kind.QUESTION_REPLY,
            network=actor.network,
            subject=question.id,
            target=helper,
            due=now,
            expires=now + _USEFUL_FOR,
            dedupe=f"question:{question.id}:reply:{helper}",
            now=now,
        )
        return Replied(question, helper, fresh=True)

    return await house.store.write(unit)
