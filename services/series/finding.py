"""What is said of a series beside one of its dates: its rule, what comes next, whether one comes to all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from db import series as store
from db.connection import Connection
from domain.events import Event, may_see
from domain.people import Person
from domain.series import Series, SeriesGone
from services.house import House

_SHOWN = 25


@dataclass(frozen=True, slots=True)
class About:
    """A date's series: its other coming dates (25 at most) and whether the viewer comes to all."""

    series: Series
    event: Event
    others: tuple[Event, ...]
    regular: bool


async def about(house: House, viewer: Person, event: Event) -> About | None:
    """The series of which ``event`` is a date, as ``viewer`` sees it; ``None`` if it is none."""
    if event.series is None:
        return None
    return await house.store.look(lambda conn: _about(conn, viewer, event, house.now()))


async def _about(conn: Connection, viewer: Person, event: Event, now: datetime) -> About | None:
    series = await store.find(conn, event.network, event.series or 0)
    if series is None:
        return None
    found = await store.next_dates(conn, series.id, since=now, limit=_SHOWN + 1)
    others = [one for one in found if one.id != event.id and may_see(viewer, one)]
    regular = await store.is_standing(conn, series.id, viewer.id)
    return About(series, event, tuple(others[:_SHOWN]), regular)


async def following(house: House, viewer: Person, series_id: int) -> Event:
    """The next date of a series. Raises ``SeriesGone``."""
    found = await store.next_dates(house.store.read, series_id, since=house.now(), limit=1)
    if not found or found[0].network != viewer.network or not may_see(viewer, found[0]):
        raise SeriesGone
    return found[0]


async def repeats_of(house: House, viewer: Person, events: Sequence[Event]) -> list[Series | None]:
    """For each of ``events`` the series of which ``viewer`` comes to every date, if there is one."""
    if not any(event.series for event in events):
        return [None] * len(events)

    async def ask(conn: Connection) -> list[Series | None]:
        found: list[Series | None] = []
        for event in events:
            number = event.series or 0
            regular = number and await store.is_standing(conn, number, viewer.id)
            found.append(await store.find(conn, event.network, number) if regular else None)
        return found

    return await house.store.look(ask)
