"""An import from a file to the store: read in a thread, taken in batches, told as a report."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import Final

from db import audit, networks
from db.store import Transaction
from domain.networks import Network
from domain.reasons import Refused, Skipped
from domain.records import ChapterRecord, Record
from feeds.kinds import Kind, reader
from services.house import House
from services.imports import chapters, events, handbook, members, places
from services.imports.report import Counter, Report
from services.imports.taking import Into, Taken, Taker

BATCH: Final = 200
"""Records that are written together, all or none: others write between two batches."""
_APART: Final = timedelta(milliseconds=1)  # identifiers are made of the moment: each its own

_TAKERS: Final[dict[Kind, Callable[[Into, list[Record]], Awaitable[Taker]]]] = {
    Kind.DIRECTORY: places.partners,
    Kind.EVENTS: events.taker,
    Kind.CHAPTERS: chapters.taker,
    Kind.MEMBERS: members.taker,
    Kind.VENUES: places.venues,
    Kind.HANDBOOK: handbook.pages,
}
_MISSING: Final[dict[Kind, Callable[[Into, list[str]], Awaitable[list[str]]]]] = {
    Kind.HANDBOOK: handbook.missing,
}
"""Of which kinds it is said what stands here and is not in the file any more."""


class _Undone(Exception):
    """A dry run has seen enough: what it wrote is rolled back."""

    def __init__(self, taken: list[Taken]) -> None:
        super().__init__("a dry run")
        self.taken = taken


def _read(kind: Kind, path: Path) -> tuple[str, list[Record | Skipped | Refused]]:
    """The name of the source and every record of the file."""
    read = reader(kind, path)
    source = f"{kind}-ics" if read.__module__.endswith("_ics") else kind.value
    return source, list(read(path))


async def run(
    house: House,
    network_id: int,
    kind: str,
    path: Path,
    *,
    attribution: str | None = None,
    source: str | None = None,
    dry_run: bool = False,
    progress: Callable[[int, int], None] | None = None,
) -> Report:
    """Bring the file at ``path`` into a network; a second time changes nothing.

    ``kind`` is one of ``feeds.kinds.Kind``. ``attribution`` says whom what is read is owed to,
    where the file does not; by default it names the file. ``source`` names the list that the
    file is an edition of, by default its kind: two lists that count from 1 need two names.
    ``progress`` is called with how many of how many records are done.

    What disappeared from the file is left alone. An import that is stopped half-way has written
    whole batches, and finishes when it is run again.

    Raises ``FileRefused`` when the file cannot be read, ``StoreUnavailable`` when the store
    cannot be written, and ``ValueError`` for a kind that does not exist.
    """
    chosen = Kind(kind)
    named, outcomes = await asyncio.to_thread(_read, chosen, path)
    records = [one for one in outcomes if not isinstance(one, Skipped | Refused)]
    network = await _network(house, network_id, dry_run=dry_run)
    into = Into(house, network, source or named, attribution or f"imported from {path.name}")
    counter = Counter()
    counter.set_aside(one for one in outcomes if isinstance(one, Skipped | Refused))
    take = await _TAKERS[chosen](into, records)
    for start in range(0, len(records), BATCH):
        batch = records[start : start + BATCH]
        counter.take(batch, await _write(house, take, batch, start, dry_run=dry_run))
        if progress is not None:
            progress(start + len(batch), len(records))
        await asyncio.sleep(0)  # whoever stops the import stops it between two batches
    if chosen in _MISSING:
        counter.miss(await _MISSING[chosen](into, [one.key for one in outcomes]))
    told = next((one.source for one in records if isinstance(one, ChapterRecord)), None)
    report = counter.report(chosen, told or into.attribution, dry_run=dry_run)
    await _record(house, network_id, report)
    return report


async def _network(house: House, network_id: int, *, dry_run: bool) -> Network:
    """The network, made with the house's defaults when it is new."""
    found = await networks.find(house.store.read, network_id)
    if found is not None:
        return found
    fresh = house.fresh_network(network_id)

    async def unit(tx: Transaction) -> None:
        await networks.add(tx, fresh, now=house.now())

    if not dry_run:
        await house.store.write(unit)
    return fresh


async def _write(
    house: House, take: Taker, batch: list[Record], start: int, *, dry_run: bool
) -> list[Taken]:
    """What became of each record of a batch, which is in the store as a whole."""
    now = house.now()

    async def unit(tx: Transaction) -> list[Taken]:
        taken = [
            await take(tx, record, now + (start + place) * _APART)
            for place, record in enumerate(batch)
        ]
        if dry_run:
            raise _Undone(taken)
        return taken

    try:
        return await house.store.write(unit)
    except _Undone as undone:
        return undone.taken


async def _record(house: House, network_id: int, report: Report) -> None:
    """Write who brought in how much, unless nothing was."""
    if report.dry_run or not report.added + report.changed:
        return

    async def unit(tx: Transaction) -> None:
        await audit.add(
            tx,
            network_id,
            "network.import",
            actor=None,
            subject=None,
            now=house.now(),
            kind=report.kind,
            added=report.added,
            changed=report.changed,
            refused=report.refused,
        )

    await house.store.write(unit)
