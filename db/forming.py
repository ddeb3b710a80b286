"""A founding forms: its chapter has members and connectors, a role and a channel to come.

By the connectors' consent or by a steward; either way it is this.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import (
    alerts,
    audit,
    chapters,
    connectors,
    deliveries,
    founding_steps,
    foundings,
    memberships,
    structures,
)
from db.store import Transaction
from domain.chapters import Status as ChapterStatus
from domain.decisions import Decision, Outcome
from domain.deliveries import Kind
from domain.foundings import Commitment, Founding, FoundingGone, Level, Standing, Status
from domain.people import Person


async def form(
    tx: Transaction, standing: Standing, *, by: int | None, now: datetime, why: str = ""
) -> Founding:
    """The chapter forms; ``by`` is the steward who decided it (``None``: the connectors did), and
    ``why`` why that was before it was ripe.

    Who committed themselves animates it, who is in hears of it, and who wished for it is invited;
    its playbook begins a moment later.
    """
    founding, chapter = standing.founding, standing.chapter
    if chapter is None:
        raise FoundingGone
    await founding_steps.end_decision(tx, standing, now=now)
    if standing.decision is not None:  # they hear that it forms, not that it is decided no more
        news = Kind.DECISION_NEWS
        await deliveries.drop(tx, standing.decision.id, kind=news, why="formed", now=now)
    formed = chapter.with_(status=ChapterStatus.FORMING)
    await chapters.save(tx, formed, now=now)
    after = replace(founding, status=Status.FORMED, ended=now)
    await foundings.save(tx, after)
    for one in standing.people:
        if one.level is Level.COMMITMENT:
            await _entrust(tx, after, one, by=by, now=now)
        else:
            await founding_steps.tell(tx, after, one.member, "formed", now=now)
    fresh = await chapters.find(tx.conn, founding.network, chapter.id) or formed
    await structures.open_up(tx, fresh, role=True, channel=True, now=now)
    await founding_steps.plan_look(tx, after, now, now=now, begin=True)
    await founding_steps.invite(tx, after, now=now)
    await founding_steps.show(tx, after, now=now)
    await audit.add(
        tx,
        founding.network,
        "founding.form",
        actor=by,
        subject=chapter.id,
        now=now,
        early=int(bool(why)),
    )
    return after


async def _entrust(
    tx: Transaction, founding: Founding, one: Commitment, *, by: int | None, now: datetime
) -> None:
    """Who committed themselves becomes a member and a connector of the chapter."""
    chapter = founding.chapter or 0
    person = Person(founding.network, one.member, one.name)
    await memberships.join(tx, person, chapter, now=now)
    named_by = by or founding.mentor_by or founding.member
    if await connectors.add(tx, founding.network, chapter, one.member, by=named_by, now=now):
        await audit.add(
            tx,
            founding.network,
            "connector.add",
            actor=by,
            subject=chapter,
            now=now,
            member=one.member,
        )
    await founding_steps.tell(tx, founding, one.member, "formed-connector", now=now)


async def holds(tx: Transaction, decision: Decision, _now: datetime) -> bool:
    """Whether the founding still waits for nothing but this decision."""
    founding = await foundings.find(tx.conn, decision.network, decision.subject or 0)
    if founding is None or founding.status is not Status.GATHERING:
        return False
    standing = await foundings.standing(tx.conn, founding)
    chapter = standing.chapter
    return standing.is_ripe and chapter is not None and chapter.status is ChapterStatus.SEED


async def adopt(tx: Transaction, decision: Decision, now: datetime) -> None:
    """Nobody objects: it forms."""
    founding = await foundings.find(tx.conn, decision.network, decision.subject or 0)
    if founding is not None and founding.is_open:
        await form(tx, await foundings.standing(tx.conn, founding), by=None, now=now)


async def end(tx: Transaction, decision: Decision, now: datetime) -> None:
    """An objection stands, or the proposal was taken back: it is for people to say how it goes on."""
    founding = await foundings.find(tx.conn, decision.network, decision.subject or 0)
    if founding is None or not founding.is_open:
        return
    if decision.outcome is not Outcome.MOOT:
        await alerts.add(tx, founding.network, "founding-blocked", now=now, chapter=founding.name)
    await founding_steps.show(tx, founding, now=now)
