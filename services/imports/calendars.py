"""What importing a calendar and following it share: its dates taken, and those that went from it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from db import following, imports
from db.chapters import Source
from db.connection import Connection
from db.imports import Known
from db.store import Transaction
from domain.events import Event, Status
from domain.following import Tally, is_missing, unread
from domain.reasons import Reason
from domain.records import EventRecord
from services.house import House
from services.imports import events, marks
from services.imports.reading import Coming
from services.imports.taking import Change, Into, Taken

BATCH: Final = 50
"""Dates that are written together: others write between two batches."""
_APART: Final = timedelta(milliseconds=1)  # identifiers are made of the moment: each its own

Then = Callable[[Transaction, Sequence[Taken]], Awaitable[None]]


class _Seen(Exception):
    """What would happen is known: what was written for that is rolled back."""

    def __init__(self, taken: list[Taken]) -> None:
        super().__init__("only looked at")
        self.taken = taken


async def take(
    house: House,
    into: Into,
    records: Sequence[EventRecord],
    *,
    first: Callable[[Transaction], Awaitable[None]] | None = None,
    then: Then | None = None,
    dry_run: bool = False,
) -> list[Taken]:
    """Take the dates of a calendar, in batches; what became of each.

    ``first`` is done before the first batch and in one transaction with it, even when there are
    no dates; ``then`` with each. ``dry_run`` keeps nothing.
    """
    now = house.now()
    taker = await events.taker(into, list(records))
    taken: list[Taken] = []
    for start in range(0, max(len(records), 1), BATCH):
        batch = records[start : start + BATCH]

        async def unit(
            tx: Transaction, start: int = start, batch: Sequence[EventRecord] = batch
        ) -> list[Taken]:
            if first is not None and start == 0:
                await first(tx)
            done = [
                await taker(tx, record, now + (start + place) * _APART)
                for place, record in enumerate(batch)
            ]
            if dry_run:
                raise _Seen(done)
            if then is not None:
                await then(tx, done)
            return done

        try:
            taken += await house.store.write(unit)
        except _Seen as seen:
            taken += seen.taken
    return taken


def tally(taken: Sequence[Taken]) -> Tally:
    """How many were added, changed and cancelled."""
    changed = [one for one in taken if one.change is Change.CHANGED]
    return Tally(
        sum(one.change is Change.ADDED for one in taken),
        sum(not one.cancelled for one in changed),
        sum(one.cancelled for one in changed),
    )


async def missing(
    conn: Connection, network: int, source: str, found: Coming, *, now: datetime
) -> tuple[list[Known[Event]], int]:
    """The coming events of ``source`` that its calendar does not hold any more, and of how many."""
    here = await following.coming(conn, network, source, now=now, until=found.until)
    keys, unreadable = (
        found.keys,
        unread([one.key for one in found.set_aside if one.reason is not Reason.PRIVATE]),
    )
    gone = [one for one in here if is_missing(one.key, keys, unreadable)]
    return gone, len(here)


async def call_off(
    tx: Transaction, source: str, gone: Sequence[Known[Event]], reason: str, *, now: datetime
) -> int:
    """Cancel the events that went from their calendar; how many.

    One that stands in another calendar too is that calendar's from now on. One that comes back
    is on again.
    """
    cancelled = 0
    for one in gone:
        if not await following.hand_over(tx, one.value, source):
            await _call_off(tx, source, one, reason, now=now)
            cancelled += 1
    return cancelled


async def _call_off(
    tx: Transaction, source: str, known: Known[Event], reason: str, *, now: datetime
) -> None:
    after = replace(known.value, status=Status.CANCELLED, reason=reason)
    mark = marks.rewritten(known.mark, "status", after.status.value)
    await imports.mark_event(
        tx, after.id, Source(source, known.key, mark), attribution=after.attribution
    )
    await events.replace_event(tx, known.value, after, now)
