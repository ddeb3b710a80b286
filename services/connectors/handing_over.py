"""Handing a chapter over: a successor agrees, hosts once, and then takes over at one moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from db import audit, becoming, chapters, connectors, handovers, people, playbooks, terms, tracks
from db.store import Transaction
from domain import handovers as rules
from domain.chapters import Chapter, ChapterClosed, ChapterGone
from domain.chapters import Status as ChapterStatus
from domain.connectors import BotConnector, Someone
from domain.errors import NotAllowed
from domain.handovers import (
    Handover,
    HandoverGone,
    HandoverOpen,
    HandoverOver,
    HandoverRests,
    HandoverToOneself,
    HasNotHosted,
    NotAgreed,
    NotSuccessor,
    Seen,
    Status,
)
from domain.ids import new_id
from domain.people import Person
from domain.playbooks import HANDOVER
from domain.text import clean_line
from services.house import House


async def begin(house: House, actor: Person, chapter: Chapter, someone: Someone) -> Seen:
    """Ask ``someone`` to take ``chapter`` over from the actor; one under way is shown instead.

    Stewards see those under way too, and successors their own: the question may not have reached
    them. Raises ``NotAllowed``, ``BotConnector``, ``HandoverToOneself``, ``HandoverOpen``,
    ``HandoverRests``, ``ChapterGone`` or ``ChapterClosed``.
    """
    if someone.bot:
        raise BotConnector(someone.name)
    now = house.now()

    async def unit(tx: Transaction) -> Seen:
        connects = await people.connects(tx, actor.network, chapter.id, actor.id)
        under_way = await handovers.open_of(tx.conn, actor.network, chapter.id)
        same = next((one for one in under_way if one.successor == someone.id), None)
        if same is not None and (connects or actor.steward or actor.id == someone.id):
            return await _seen(tx, actor, same, now)
        if not connects:
            raise NotAllowed("connector", chapter.name)
        if someone.id == actor.id:
            raise HandoverToOneself(chapter.name)
        own = next((one for one in under_way if one.member == actor.id), None)
        if own is not None:
            raise HandoverOpen(own.chapter_name, own.successor_name)
        fresh = await chapters.find(tx.conn, actor.network, chapter.id)
        if fresh is None:
            raise ChapterGone
        if fresh.status is ChapterStatus.COMPOSTED:
            raise ChapterClosed(fresh.name)
        await _need_rested(tx, actor, someone, fresh, now)
        await people.meet(tx, actor.network, someone.id, someone.name, now=now)
        handover = Handover(
            id=new_id(now),
            network=actor.network,
            chapter=fresh.id,
            chapter_name=fresh.name,
            member=actor.id,
            successor=someone.id,
            successor_name=someone.name,
            begun=now.replace(microsecond=0),
        )
        await handovers.add(tx, handover)
        await handovers.tell(tx, handover, someone.id, "asked", now=now)
        await audit.add(
            tx,
            actor.network,
            "handover.begin",
            actor=actor.id,
            subject=fresh.id,
            now=now,
            successor=someone.id,
        )
        return replace(await _seen(tx, actor, handover, now), fresh=True)

    return await house.store.write(unit)


async def _need_rested(
    tx: Transaction, actor: Person, someone: Someone, chapter: Chapter, now: datetime
) -> None:
    """Raise ``HandoverRests`` when ``someone`` said "not now" to the actor lately."""
    said = await handovers.declined_at(
        tx.conn, actor.network, chapter.id, member=actor.id, successor=someone.id
    )
    if said is not None and now < said + rules.RESTS:
        raise HandoverRests(someone.name, chapter.name, said + rules.RESTS)


async def _seen(tx: Transaction, actor: Person, handover: Handover, now: datetime) -> Seen:
    hosted = await handovers.hosted(tx.conn, handover, now)
    agreed = handover.status is Status.AGREED
    steward, own = _as_steward(actor, handover), actor.id == handover.member
    return Seen(
        handover,
        hosted,
        actor.id,
        completes=agreed and (own or steward) and hosted is not None,
        forces=agreed and steward and hosted is None,
        withdraws=handover.is_open and (own or steward),
    )


def _as_steward(actor: Person, handover: Handover) -> bool:
    """Whether they decide as a steward: nobody does so about a role of their own to come."""
    return actor.steward and actor.id != handover.successor


async def get(house: House, actor: Person, handover_id: int) -> Seen:
    """A handover as one of those whom it concerns sees it. Raises ``HandoverGone``."""
    now = house.now()

    async def unit(tx: Transaction) -> Seen:
        return await _seen(tx, actor, await _concerned(tx, actor, handover_id), now)

    return await house.store.write(unit)


async def _concerned(tx: Transaction, actor: Person, handover_id: int) -> Handover:
    handover = await handovers.find(tx.conn, actor.network, handover_id)
    if handover is None:
        raise HandoverGone
    if actor.id not in {handover.member, handover.successor} and not actor.steward:
        raise HandoverGone
    return handover


async def answer(house: House, actor: Person, handover_id: int, *, accept: bool) -> Handover:
    """The successor says yes, and the checklist begins; or no, and nothing comes of it.

    Raises ``HandoverGone``, ``NotSuccessor`` or ``HandoverOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Handover:
        handover = await _concerned(tx, actor, handover_id)
        if handover.successor != actor.id:
            raise NotSuccessor(handover.chapter_name)
        if handover.status is Status.AGREED and accept:
            return handover
        if handover.status is not Status.ASKED:
            raise HandoverOver(handover.chapter_name)
        if not accept:
            after = await handovers.close(tx, handover, Status.DECLINED, actor=actor.id, now=now)
            await handovers.tell(tx, after, after.member, "declined", now=now)
            return after
        after = replace(handover, status=Status.AGREED, answered=now)
        await handovers.save(tx, after)
        playbook = await playbooks.find(
            tx.conn, house.playbooks(), actor.network, after.chapter, HANDOVER
        )
        await tracks.begin(
            tx,
            playbook,
            network=actor.network,
            anchor=now,
            now=now,
            member=after.successor,
            chapter=after.chapter,
            buddy=after.member,
            starter=after.member,
        )
        await handovers.tell(tx, after, after.member, "agreed", now=now)
        return after

    return await house.store.write(unit)


async def withdraw(house: House, actor: Person, handover_id: int) -> Handover:
    """Who hands over stays after all. Raises ``HandoverGone``, ``HandoverOver`` or ``NotAllowed``."""
    now = house.now()

    async def unit(tx: Transaction) -> Handover:
        handover = await _concerned(tx, actor, handover_id)
        if actor.id != handover.member and not _as_steward(actor, handover):
            raise NotAllowed("connector", handover.chapter_name)
        if not handover.is_open:
            raise HandoverOver(handover.chapter_name)
        after = await handovers.close(tx, handover, Status.WITHDRAWN, actor=actor.id, now=now)
        for member in sorted({after.member, after.successor} - {actor.id}):
            await handovers.tell(tx, after, member, "withdrawn", now=now)
        return after

    return await house.store.write(unit)


async def complete(
    house: House, actor: Person, handover_id: int, *, reason: str | None = None
) -> Handover:
    """The successor is a connector and who hands over is none any more, at one moment.

    Only once the successor hosted an event of the chapter; a steward may do it before that and
    gives the ``reason``. Raises ``HandoverGone``, ``HandoverOver``, ``NotAgreed``, ``NotAllowed``,
    ``HasNotHosted`` or ``TextRefused``.
    """
    now = house.now()
    given = reason if reason is None else clean_line(reason, field="reason", limit=rules.WHY_LIMIT)

    async def unit(tx: Transaction) -> Handover:
        handover = await _concerned(tx, actor, handover_id)
        if not handover.is_open:
            raise HandoverOver(handover.chapter_name)
        steward = _as_steward(actor, handover)
        if not steward:
            await _own_role(tx, actor, handover)
        if handover.status is not Status.AGREED:
            raise NotAgreed(handover.successor_name)
        hosted = await handovers.hosted(tx.conn, handover, now)
        if hosted is None and not (steward and given):
            raise HasNotHosted(handover.successor_name, handover.chapter_name)
        after = await handovers.close(
            tx, handover, Status.COMPLETED, actor=actor.id, why=given, now=now
        )
        await _pass_on(tx, actor, after, now)
        return after

    return await house.store.write(unit)


async def _own_role(tx: Transaction, actor: Person, handover: Handover) -> None:
    connects = await people.connects(tx, actor.network, handover.chapter, actor.id)
    if actor.id != handover.member or not connects:
        raise NotAllowed("connector", handover.chapter_name)


async def _pass_on(tx: Transaction, actor: Person, handover: Handover, now: datetime) -> None:
    network, chapter = handover.network, handover.chapter
    made = await connectors.add(
        tx, network, chapter, handover.successor, by=handover.member, now=now
    )
    if made:
        await audit.add(
            tx,
            network,
            "connector.add",
            actor=actor.id,
            subject=chapter,
            now=now,
            member=handover.successor,
            handover=handover.id,
        )
        await becoming.named(tx, network, chapter, handover.successor, actor=actor.id, now=now)
    role = await terms.held(tx.conn, network, chapter, handover.member)
    if role is not None:
        await terms.finish(tx, role, why="handed over", actor=actor.id, thanks="handed", now=now)
    await handovers.tell(tx, handover, handover.successor, "completed", now=now)
