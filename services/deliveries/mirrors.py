"""What Discord shows of an event, or of a series, among its own scheduled events."""

from __future__ import annotations

from datetime import timedelta

from db import chapters, events, mirrors
from db.mirrors import Shown
from db.store import Transaction
from domain.deliveries import Delivery
from domain.events import Event, Status
from domain.mirrors import KEPT_FREE, LOOKED_AT, MOST, Mirror, is_shown, repeat_shown, shows_events
from domain.networks import Network
from domain.notices import Notice, Obsolete
from domain.recurrence import Repeat
from services.house import House

_LOOK_AGAIN = timedelta(days=1)


async def prepare(house: House, delivery: Delivery, network: Network) -> Notice | Obsolete:
    """The next date as it is now; nothing when it is over, cancelled, or not to be shown."""
    conn, now = house.store.read, house.now()
    key, standing = await _known(house, delivery)
    dates = await mirrors.next_dates(conn, network.id, key, now=now, limit=LOOKED_AT)
    event = next((one for one in dates if one.status is Status.PLANNED), None)
    if event is not None and event.series not in {None, key}:
        event = None  # the series is shown already
    language = network.language
    if event is not None:
        chapter = await chapters.find(conn, network.id, event.chapter) if event.chapter else None
        shows = chapter is not None and shows_events(chapter)
        language = chapter.language if chapter else language
        event = event if is_shown(event, chapter_shows=shows, now=now) else None
    if standing is None and (event is None or event.starts <= now):
        return Obsolete("not-shown")
    if standing is None and await mirrors.number(conn, network.id) >= MOST - KEPT_FREE:
        await wait_for_room(house, network.id)
        return Obsolete("no-room")
    repeat = await _repeat(house, key, event, dates)
    scheduled = standing.scheduled if standing else None
    was = standing.subject if standing and standing.subject != key else None
    doubted = scheduled is None and await mirrors.is_doubted(conn, key, but=delivery)
    return Mirror(network.id, key, event, language, repeat, scheduled, was, doubted)


async def _known(house: House, delivery: Delivery) -> tuple[int, Shown | None]:
    """By what it is shown, and how. An event that became a series goes on as that."""
    conn, key = house.store.read, delivery.subject
    own, event = await mirrors.find(conn, key), await events.find(conn, delivery.network, key)
    if event is None:  # a series
        return key, own or await mirrors.of_dates(conn, key)
    if event.series is None:
        return key, own
    whole = await mirrors.find(conn, event.series)
    if whole is None:
        return event.series, own
    return (event.series, whole) if own is None else (key, own)


async def _repeat(house: House, key: int, event: Event | None, dates: list[Event]) -> Repeat:
    if event is None or event.series is None:
        return Repeat.NONE
    return repeat_shown(await mirrors.repeat(house.store.read, key), dates)


async def wait_for_room(house: House, network: int) -> None:
    """There is no room: look again in a day, or when something makes room."""

    async def unit(tx: Transaction) -> None:
        await mirrors.fill(tx, network, due=house.now() + _LOOK_AGAIN, now=house.now())

    await house.store.write(unit)
