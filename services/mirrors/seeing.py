"""What people do with Discord's scheduled events: an interest is an answer, a change is repaired."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db import agenda, answers, chapters, events, mirrors, networks
from db.store import Transaction
from domain.events import Answer, Event
from domain.mirrors import Interest
from services.house import House


@dataclass(frozen=True, slots=True)
class Meant:
    """What a scheduled event should say: ``event``, in ``language``."""

    event: Event
    language: str


async def interest(house: House, network: int, said: Interest) -> None:
    """*Interested* is a *Maybe* of who has not answered; taking it back takes that back."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        shown = await mirrors.by_scheduled(tx.conn, network, said.scheduled)
        event = await events.find(tx.conn, network, shown.event) if shown else None
        if event is None or event.is_over(now):
            return
        found = await answers.of_person(tx.conn, event.id, said.member)
        was = found[0] if found else None
        wanted = Answer.MAYBE if said.on else None
        if was is wanted or was is not (None if said.on else Answer.MAYBE):
            return
        await answers.put(tx, network, event.id, said.member, wanted, was=was, now=now)
        await agenda.show_card(tx, event, now=now)

    await house.store.write(unit)


async def meant(house: House, network: int, scheduled: int) -> Meant | None:
    """What ``scheduled`` should say, or ``None`` when it is not one of ours."""
    conn = house.store.read
    shown = await mirrors.by_scheduled(conn, network, scheduled)
    event = await events.find(conn, network, shown.event) if shown else None
    if event is None:
        return None
    chapter = await chapters.find(conn, network, event.chapter) if event.chapter else None
    known = await networks.find(conn, network)
    language = chapter.language if chapter else (known.language if known else house.language)
    return Meant(event, language)


async def changed(house: House, network: int, scheduled: int, *, due: datetime) -> None:
    """Someone changed one of ours by hand: it is put right at ``due``."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        shown = await mirrors.by_scheduled(tx.conn, network, scheduled)
        if shown is not None:
            await mirrors.repair(tx, network, shown.subject, due=due, now=now)

    await house.store.write(unit)


async def gone(house: House, network: int, scheduled: int) -> None:
    """It was deleted, cancelled or is over in Discord: shown anew if it should be."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        shown = await mirrors.by_scheduled(tx.conn, network, scheduled)
        if shown is not None:
            await mirrors.forget(tx, shown.subject)
            await mirrors.look_at(tx, network, shown.subject, now=now)

    await house.store.write(unit)


async def compare(
    house: House, network: int, standing: frozenset[int], astray: frozenset[int]
) -> None:
    """After the bot was away: ``standing`` are the scheduled events that the server has now.

    What was deleted meanwhile is shown anew, those of them that went ``astray`` are put right.
    Mostly there is nothing to do, and then nothing is written: every server is asked at a start.
    """
    now = house.now()
    if not await _wrong(house, network, standing, astray):
        return

    async def unit(tx: Transaction) -> None:
        for shown in await mirrors.of_network(tx.conn, network):
            if shown.scheduled not in standing:
                await mirrors.forget(tx, shown.subject)
            elif shown.scheduled not in astray:
                continue
            await mirrors.look_at(tx, network, shown.subject, now=now)
        await mirrors.fill(tx, network, due=now, now=now)

    await house.store.write(unit)


async def _wrong(
    house: House, network: int, standing: frozenset[int], astray: frozenset[int]
) -> bool:
    """Whether anything that is shown is gone or astray, or anything waits to be shown."""
    conn = house.store.read
    shown = {one.scheduled for one in await mirrors.of_network(conn, network)}
    if shown - standing or shown & astray:
        return True
    return bool(await mirrors.waiting(conn, network, now=house.now(), limit=1))
