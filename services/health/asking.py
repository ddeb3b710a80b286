"""Asking: what each rung of the ladder plans, for whom. Nothing here changes a chapter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from db import alerts, audit, chapters, connectors, deliveries, health, networks
from db.rows import seconds
from db.store import Transaction
from domain.chapters import Chapter, ChapterClosed, ChapterGone, Status
from domain.deliveries import Kind
from domain.health import TOLD_BEFORE, Answer, Asked, Due, Rung
from domain.networks import Network
from domain.people import Person
from domain.practices import Practices

KEPT = timedelta(days=30)  # for which a message that could not be sent is still tried


@dataclass(frozen=True, slots=True)
class Round:
    """In which network, by which customs, and when somebody is asked."""

    network: Network
    practices: Practices
    now: datetime


async def ask(tx: Transaction, around: Round, due: Due) -> tuple[int, int] | None:
    """Ask the question of ``due``: of how many connectors, with how many messages to others; ``None``
    if it was asked before.

    Whoever else the rung asks (a mentor, members, the network, stewards) is asked too. When
    that leaves nobody, the stewards hear that the chapter is silent.
    """
    network, now = around.network.id, around.now
    chapter = await chapters.find(tx.conn, network, due.chapter)
    if chapter is None or not await health.climb(tx, network, due, now=now):
        return None
    asked = await connectors.reachable(tx.conn, network, chapter.id)
    others = await _others(tx, around, chapter, due, alone=not asked)
    for member in asked:
        await plan(tx, Kind.HEALTH_ASKED, due, network, target=member, now=now)
    if not asked and not others:
        await alerts.add(
            tx,
            network,
            "chapter-silent",
            now=now,
            chapter=chapter.name,
            days=(now - due.since).days,
        )
    return len(asked), others


async def stewards_hear(tx: Transaction, network: int) -> bool:
    """Whether the stewards have a channel, in which they read what is said here."""
    found = await networks.find(tx.conn, network)
    return found is not None and found.stewards_channel is not None


async def _others(
    tx: Transaction, around: Round, chapter: Chapter, due: Due, *, alone: bool
) -> int:
    """Ask those who are no connectors of the chapter; how many messages that makes."""
    network, now = around.network, around.now
    match due.rung:
        case Rung.MENTOR:
            return await _mentor(tx, around, chapter, due) + await _helpers(tx, chapter, due, now)
        case Rung.NOTICE if network.connectors_channel is not None:
            await plan(tx, Kind.HEALTH_TAKER, due, network.id, now=now)
        case Rung.DORMANT | Rung.COMPOST | Rung.WAKE if network.stewards_channel is not None:
            if due.rung is Rung.WAKE and not alone:
                return 0
            later = TOLD_BEFORE if due.rung is Rung.DORMANT and not alone else timedelta(0)
            await plan(tx, Kind.HEALTH_STEWARDS, due, network.id, now=now, at=now + later)
        case _:
            return 0
    return 1


async def _mentor(tx: Transaction, around: Round, chapter: Chapter, due: Due) -> int:
    """Ask the chapter's mentor, or the nearest chapter that is alive, to accompany it."""
    network, now = around.network.id, around.now
    mentor = None
    if chapter.mentor is not None:
        mentor = await chapters.find(tx.conn, network, chapter.mentor)
    if mentor is None or mentor.status is not Status.ACTIVE:
        nearest = await health.neighbour(tx.conn, chapter, around.practices, now=now)
        mentor = await chapters.find(tx.conn, network, nearest) if nearest else None
    if mentor is None:
        return 0
    asked = await connectors.reachable(tx.conn, network, mentor.id)
    if asked:
        await health.set_partner(tx, due, mentor.id)
    for member in asked:
        await plan(tx, Kind.HEALTH_MENTOR, due, network, target=member, now=now)
    return len(asked)


async def _helpers(tx: Transaction, chapter: Chapter, due: Due, now: datetime) -> int:
    if chapter.channel is None:
        return 0
    await plan(tx, Kind.HEALTH_HELPERS, due, chapter.network, now=now)
    return 1


async def plan(
    tx: Transaction,
    kind: Kind,
    due: Due,
    network: int,
    *,
    target: int = 0,
    now: datetime,
    at: datetime | None = None,
    facts: dict[str, Any] | None = None,
    also: str = "",
) -> None:
    """Plan a message about a silence; once for a rung, a person and ``also``."""
    moment = at or now
    began, rung = seconds(due.since), int(due.rung)
    await deliveries.plan(
        tx,
        kind,
        network=network,
        subject=due.chapter,
        target=target,
        due=moment,
        expires=moment + KEPT,
        dedupe=f"{kind.value}:{due.chapter}:{began}:{rung}:{target}:{also}",
        now=now,
        facts={"since": began, "rung": rung, **(facts or {})},
    )


async def living(tx: Transaction, actor: Person, chapter_id: int) -> Chapter:
    """The chapter, not composted. Raises ``ChapterGone`` or ``ChapterClosed``."""
    chapter = await chapters.find(tx.conn, actor.network, chapter_id)
    if chapter is None:
        raise ChapterGone
    if chapter.status is Status.COMPOSTED:
        raise ChapterClosed(chapter.name)
    return chapter


async def question(tx: Transaction, due: Due) -> Asked | None:
    """What was asked with this very question, if it was."""
    found = await health.asked(tx.conn, due.chapter, due.since)
    return next((one for one in found if one.rung is due.rung), None)


async def tell(
    tx: Transaction,
    actor: Person,
    due: Due,
    what: str,
    now: datetime,
    members: list[int] | None = None,
) -> None:
    """Tell the chapter's other connectors (or ``members``) what happened, and through whom."""
    heard = (
        await connectors.reachable(tx.conn, actor.network, due.chapter)
        if members is None
        else members
    )
    for member in heard:
        if member != actor.id:
            await plan(
                tx,
                Kind.HEALTH_TOLD,
                due,
                actor.network,
                target=member,
                now=now,
                facts={"what": what, "by": actor.id},
                also=f"{what}:{actor.id}",
            )


async def record(
    tx: Transaction, actor: Person, chapter: Chapter, said: Answer, now: datetime
) -> None:
    """A line of audit: what was said for the chapter, without words."""
    await audit.add(
        tx, actor.network, f"health.{said}", actor=actor.id, subject=chapter.id, now=now
    )
