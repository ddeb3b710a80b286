"""Answering those who asked to come into a chapter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db import audit, chapters, joining, members, memberships, people
from db.joining import Waiting
from db.store import Transaction
from domain.chapters import CAN_BE_JOINED, Chapter, ChapterClosed, ChapterGone
from domain.deliveries import Delivery
from domain.errors import NotAllowed
from domain.joining import Answered, Request, RequestGone, RequestOver, Status
from domain.people import Person
from services.house import House

_SHOWN = 25  # a select holds no more


@dataclass(frozen=True, slots=True)
class Queue:
    """Who waits for an answer, the longest first; ``more`` wait besides."""

    waiting: tuple[Waiting, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """A request with the name of who asked, and its chapter."""

    request: Request
    name: str
    chapter: Chapter


async def queue(house: House, actor: Person, chapter: Chapter | None) -> Queue:
    """The requests that ``actor`` can answer: of ``chapter``, or of all that they look after.

    Raises ``NotAllowed``.
    """
    if chapter is not None:
        actor.need_chapter(chapter.id, chapter.name)
    elif not (actor.steward or actor.connects):
        raise NotAllowed("connector")
    found = await joining.waiting(
        house.store.read, actor.network, 0 if chapter is None else chapter.id
    )
    theirs = [one for one in found if actor.may_animate(one.request.chapter)]
    return Queue(tuple(theirs[:_SHOWN]), max(len(theirs) - _SHOWN, 0))


async def look(house: House, actor: Person, request_id: int) -> Found:
    """One request, for someone who may answer it.

    Raises ``RequestGone``, ``RequestOver`` or ``NotAllowed``.
    """
    conn = house.store.read
    request = await joining.find(conn, actor.network, request_id)
    chapter = await chapters.find(conn, actor.network, request.chapter) if request else None
    if request is None or chapter is None:
        raise RequestGone
    actor.need_chapter(chapter.id, chapter.name)
    if not request.is_open:
        raise RequestOver(chapter.name, request.status.value)
    name = await members.name_of(conn, actor.network, request.member)
    return Found(request, name or "", chapter)


async def welcome(house: House, actor: Person, request_id: int) -> Answered:
    """Let them in; the chapter's role follows.

    The first answer counts. Raises ``RequestGone``, ``RequestOver``, ``NotAllowed``,
    ``ChapterGone`` or ``ChapterClosed``.
    """

    async def unit(tx: Transaction) -> Answered:
        now = house.now()
        request, chapter = await _open(tx, actor, request_id)
        if chapter.status not in CAN_BE_JOINED:
            raise ChapterClosed(chapter.name)
        return await _answer(tx, actor, request, chapter, Status.WELCOMED, now=now)

    return await house.store.write(unit)


async def decline(house: House, actor: Person, request_id: int) -> Answered:
    """*Not now*. Raises ``RequestGone``, ``RequestOver``, ``ChapterGone`` or ``NotAllowed``."""

    async def unit(tx: Transaction) -> Answered:
        request, chapter = await _open(tx, actor, request_id)
        return await _answer(tx, actor, request, chapter, Status.DECLINED, now=house.now())

    return await house.store.write(unit)


async def _open(tx: Transaction, actor: Person, request_id: int) -> tuple[Request, Chapter]:
    """The request, for someone who may answer it at this very moment."""
    request = await joining.find(tx.conn, actor.network, request_id)
    if request is None:
        raise RequestGone
    chapter = await chapters.find(tx.conn, actor.network, request.chapter)
    if chapter is None:
        raise ChapterGone
    await people.recheck(tx, actor, chapter.id, chapter.name)
    if not request.is_open:
        raise RequestOver(chapter.name, request.status.value)
    if await members.name_of(tx.conn, actor.network, request.member) is None:
        raise RequestOver(chapter.name, Status.GONE.value)
    return request, chapter


async def _answer(
    tx: Transaction,
    actor: Person,
    request: Request,
    chapter: Chapter,
    status: Status,
    *,
    now: datetime,
) -> Answered:
    await joining.end(tx, request, status, by=actor.id, tell=True, now=now)
    if status is Status.WELCOMED:
        newcomer = Person(request.network, request.member, "")
        await memberships.join(tx, newcomer, chapter.id, now=now)
    await audit.add(
        tx,
        chapter.network,
        f"joining.{status.value}",
        actor=actor.id,
        subject=chapter.id,
        now=now,
        member=request.member,
    )
    return Answered(chapter, request, status)


async def lapse(house: House, delivery: Delivery) -> None:
    """The errand: a request that nobody answered ends, and who asked is told. Idempotent."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        request = await joining.find(tx.conn, delivery.network, delivery.subject)
        if request is None or not request.is_open:
            return
        # Who was invited meanwhile has what they asked for: there is nothing to be sorry about.
        came = await chapters.is_in(tx.conn, request.chapter, request.member)
        status = Status.WELCOMED if came else Status.LAPSED
        await joining.end(tx, request, status, by=None, tell=not came, now=now)

    await house.store.write(unit)
