"""A series whose organiser has gone quiet: who is asked whether it goes on, and their *Keep going*."""

from __future__ import annotations

from datetime import timedelta

from db import alerts, audit, connectors, people, signs
from db import series as store
from db.rows import seconds
from db.store import Transaction
from domain.deliveries import Delivery
from domain.errors import NotAllowed
from domain.events import may_see
from domain.people import Person
from domain.series import PATIENCE, Series, SeriesGone
from services.house import House


async def step(house: House, delivery: Delivery) -> None:
    """Take one step of the question and plan the next. Twice asks nobody twice."""
    now, number = house.now(), int(delivery.facts["step"])

    async def unit(tx: Transaction) -> None:
        series = await store.find(tx.conn, delivery.network, delivery.subject)
        if series is None or not series.is_running:
            return
        if seconds(series.signed) != delivery.facts["signed"]:
            return  # a sign came meanwhile
        if not await store.next_dates(tx.conn, series.id, since=now, limit=1):
            return  # it is over
        asked = await _asked(tx, series, number)
        for member in asked:
            await signs.put_to(tx, series, member, now=now)
        if number < 2:
            wait = PATIENCE if asked else timedelta(0)
            await signs.ask(tx, series, number + 1, signed=series.signed, due=now + wait, now=now)
        else:
            await alerts.add(tx, series.network, "series-quiet", now=now, title=series.title)

    await house.store.write(unit)


async def _asked(tx: Transaction, series: Series, number: int) -> list[int]:
    """Who is asked at this step; nobody when those who could be have left."""
    if number == 0 and series.organiser is not None:
        here = await people.here(tx.conn, series.network, series.organiser)
        return [series.organiser] if here is not None and here.known else []
    if number == 1 and series.chapter is not None:
        found = await connectors.of_chapter(tx.conn, series.network, series.chapter)
        return [one.member for one in found if one.member != series.organiser]
    return []


async def keep(house: House, actor: Person, series_id: int) -> Series:
    """*Keep going*: a sign of life, by the organiser or whoever acts for the chapter.

    Raises ``SeriesGone`` or ``NotAllowed``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Series:
        series = await store.find(tx.conn, actor.network, series_id)
        if series is None or not series.is_running:
            raise SeriesGone
        if series.organiser != actor.id:
            here = () if series.chapter is None else (series.chapter,)
            fresh = await people.recheck_any(tx, actor, here)
            if not fresh.may_animate(series.chapter):
                ahead = await store.next_dates(tx.conn, series.id, since=now, limit=1)
                if not ahead or not may_see(fresh, ahead[0]):
                    raise SeriesGone
                raise NotAllowed("organiser", series.title)
        await signs.give(tx, series, now=now)
        await audit.add(
            tx, series.network, "series.renew", actor=actor.id, subject=series.id, now=now
        )
        return series

    return await house.store.write(unit)
