"""After a new vocabulary: the words of projects and partners are written anew."""

from __future__ import annotations

from typing import Final

from db import facts, partners, projects
from db.store import Transaction
from domain import concepts
from services.house import House

_FACT: Final = "knowledge-indexed"
_SLICE: Final = 50  # in one unit of work: others who write wait no longer than for these


async def follow(house: House) -> int:
    """Index every project and partner by the vocabulary in force, unless that is done.

    Returns how many slices it took. Done once more when the process ends in between.
    """
    edition = concepts.edition()
    if await facts.read(house.store.read, _FACT) == edition:
        return 0
    slices = 0
    for index_after in (projects.index_after, partners.index_after):
        last: int | None = 0
        while last is not None:
            before = last

            async def unit(tx: Transaction, before: int = before) -> int | None:
                return await index_after(tx, before, _SLICE)  # noqa: B023  # awaited in this turn

            last = await house.store.write(unit)
            slices += 1

    async def done(tx: Transaction) -> None:
        await facts.write(tx, _FACT, edition)

    await house.store.write(done)
    return slices
