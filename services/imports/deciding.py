"""What people decide about calendars that are followed: look, stop, try on, remove or keep."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from db import audit, following, people
from db.imports import Known
from db.rows import seconds
from db.store import Transaction
from domain.chapters import Chapter
from domain.events import Event
from domain.following import (
    AHEAD,
    Calendar,
    CalendarStopped,
    HoldOver,
    Tally,
    patient,
)
from domain.people import Person
from services.house import House
from services.imports import calendars
from services.imports.following import Checked, check
from services.imports.previewing import home_of


@dataclass(frozen=True, slots=True)
class Followed:
    """A calendar, and how many of its events are ahead."""

    calendar: Calendar
    coming: int


async def followed(
    house: House, actor: Person, chapter_id: int | None
) -> tuple[Chapter | None, list[Followed]]:
    """What a chapter (or the network) follows, for those who look after it.

    Raises as ``previewing.home_of``.
    """
    conn, now = house.store.read, house.now()
    chapter = await home_of(house, actor, chapter_id)
    found = []
    for one in await following.of_chapter(conn, actor.network, chapter.id if chapter else None):
        coming = await following.coming(conn, one.network, one.source, now=now, until=now + AHEAD)
        found.append(Followed(one, len(coming)))
    return chapter, found


async def check_now(house: House, actor: Person, calendar_id: int) -> Checked:
    """*Check now*. Raises ``CalendarStopped``, ``NotAllowed`` and what fetching raises."""

    async def unit(tx: Transaction) -> Calendar:
        return await _own(tx, actor, calendar_id)

    return await check(house, await house.store.write(unit))


async def _own(tx: Transaction, actor: Person, calendar_id: int) -> Calendar:
    """The calendar, if the person looks after it at this moment."""
    calendar = await following.find(tx.conn, actor.network, calendar_id)
    if calendar is None:
        raise CalendarStopped
    await people.recheck(tx, actor, calendar.chapter)
    return calendar


async def stop(house: House, actor: Person, calendar_id: int) -> Calendar:
    """*Stop following*: its events stay; those that another calendar has too are that one's.

    Raises ``CalendarStopped`` and ``NotAllowed``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Calendar:
        calendar = await _own(tx, actor, calendar_id)
        for one in await _ahead(tx, calendar, now):
            await following.hand_over(tx, one.value, calendar.source)
        await following.drop(tx, calendar, now=now)
        await audit.add(
            *(tx, actor.network, "calendar.stop"),
            actor=actor.id,
            subject=calendar.chapter,
            now=now,
        )
        return calendar

    return await house.store.write(unit)


async def keep_trying(house: House, actor: Person, calendar_id: int) -> Calendar:
    """*Keep trying*: nobody is asked for another week. Raises as ``stop``."""
    now = house.now()

    async def unit(tx: Transaction) -> Calendar:
        calendar = await _own(tx, actor, calendar_id)
        if not calendar.failures:
            return calendar
        calendar = patient(calendar, now)
        await following.put(tx, calendar)
        return calendar

    return await house.store.write(unit)


async def settle(
    house: House, actor: Person, calendar_id: int, since: int, *, remove: bool
) -> tuple[Calendar, int]:
    """*Remove them* or *Keep them*: the calendar, and how many events it was about.

    ``since`` are the seconds at which they were held. Raises as ``stop``, and ``HoldOver``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> tuple[Calendar, int]:
        calendar = await _own(tx, actor, calendar_id)
        if calendar.held_at is None or seconds(calendar.held_at) != since:
            raise HoldOver
        number = len(calendar.held)
        if remove:
            number = await _remove(tx, calendar, now)
            untold = calendar.untold + Tally(cancelled=number)
            after = replace(calendar, untold=untold)
            await following.plan_news(tx, after, now=now)
        else:
            after = replace(calendar, spared=(*calendar.spared, *calendar.held))
        await following.put(tx, replace(after, held=(), held_at=None))
        await audit.add(
            *(tx, actor.network, "calendar.remove" if remove else "calendar.spare"),
            actor=actor.id,
            subject=calendar.chapter,
            now=now,
            events=number,
        )
        return calendar, number

    return await house.store.write(unit)


async def _remove(tx: Transaction, calendar: Calendar, now: datetime) -> int:
    """Cancel those that were held and are still ahead; how many."""
    gone = [one for one in await _ahead(tx, calendar, now) if one.value.id in calendar.held]
    return await calendars.call_off(tx, calendar.source, gone, calendar.reason, now=now)


async def _ahead(tx: Transaction, calendar: Calendar, now: datetime) -> list[Known[Event]]:
    return await following.coming(
        tx.conn, calendar.network, calendar.source, now=now, until=now + AHEAD
    )
