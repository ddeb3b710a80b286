"""Signs of life of those who organise series, news for those who come, and who is asked when.

A series whose organiser gives no sign for half a year is asked about: first they are, two weeks
later the connectors of its chapter, two weeks later the stewards hear of it. It never ends by
itself. Each step is planned when the one before was taken; any sign begins anew.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from db import dates, deliveries
from db import series as series_store
from db.dates import Outcome
from db.rows import seconds
from db.store import Transaction
from domain.deliveries import Kind
from domain.events import Event, Status
from domain.series import PATIENCE, QUIET, Series

_OFTEN = timedelta(days=1)  # signs nearer to each other than this count as one
_USEFUL = timedelta(days=7)


async def give(tx: Transaction, series: Series, *, now: datetime) -> None:
    """A sign of life: half a year from now its organiser is asked."""
    await series_store.set_signed(tx, series.id, now=now)
    await deliveries.drop(tx, series.id, kind=Kind.SERIES_QUIET, why="sign", now=now)
    await deliveries.drop(tx, series.id, kind=Kind.SERIES_STILL_ON, why="sign", now=now)
    if series.is_running:
        await ask(tx, series, 0, signed=now, due=now + QUIET, now=now)


async def ask(
    tx: Transaction, series: Series, step: int, *, signed: datetime, due: datetime, now: datetime
) -> None:
    """Plan a step of the question: 0 asks the organiser, 1 the connectors, 2 tells the stewards."""
    await deliveries.plan(
        tx,
        Kind.SERIES_QUIET,
        network=series.network,
        subject=series.id,
        due=due,
        dedupe=f"series.quiet:{series.id}:{seconds(signed)}:{step}",
        now=now,
        facts={"step": step, "signed": seconds(signed)},
    )


async def put_to(tx: Transaction, series: Series, member: int, *, now: datetime) -> None:
    """Ask ``member`` whether the series goes on, once since its organiser's last sign."""
    await deliveries.plan(
        tx,
        Kind.SERIES_STILL_ON,
        network=series.network,
        subject=series.id,
        target=member,
        due=now,
        expires=now + PATIENCE,
        dedupe=f"series.still_on:{series.id}:{seconds(series.signed)}:{member}",
        now=now,
    )


async def give_by(tx: Transaction, event: Event, member: int, *, now: datetime) -> None:
    """``member`` answered or acted at ``event``: a sign, if it is a date of a series of theirs."""
    if event.series is None or event.organiser != member:
        return
    series = await series_store.find(tx.conn, event.network, event.series)
    if series is not None and series.organiser == member and now - series.signed > _OFTEN:
        await give(tx, series, now=now)


async def acted(tx: Transaction, event: Event, *, now: datetime) -> None:
    """An organiser changed or called off ``event`` by itself: a sign, if it is a date of a series.

    When the cards of the other dates are posted follows from it.
    """
    series = await series_store.find(tx.conn, event.network, event.series) if event.series else None
    if series is None:
        return
    if event.status is Status.CANCELLED and event.message is None:
        await deliveries.drop(tx, event.id, kind=Kind.EVENT_CARD, why="cancelled", now=now)
    await dates.plan_cards(tx, series, now=now)
    await give(tx, series, now=now)


async def tell(
    tx: Transaction,
    series: Series,
    outcome: Outcome,
    *,
    reason: str | None,
    actor: int,
    now: datetime,
) -> int:
    """Tell everyone whose dates moved or went, each once; how many people that are.

    Whoever did it knows.
    """
    for member in outcome.people - {actor}:
        left = await series_store.coming_of(tx.conn, series, member, now=now)
        kind = Kind.SERIES_CHANGED if left else Kind.SERIES_ENDED
        await deliveries.plan(
            tx,
            kind,
            network=series.network,
            subject=series.id,
            target=member,
            due=now,
            expires=now + _USEFUL,
            dedupe=f"{kind.value}:{series.id}:{series.version}:{member}",
            now=now,
            facts={
                "moved": outcome.moved[member],
                "cancelled": outcome.cancelled[member],
                "reason": reason,
            },
        )
    return len(outcome.people)
