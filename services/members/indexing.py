"""After a new vocabulary: everyone's words are written anew, a few people at a time."""

from __future__ import annotations

import asyncio

from db import facts, found_by, members
from db.store import Transaction
from services.house import House

_SO_FAR = "directory-so-far"
_SLICE = 20  # people in one unit of work: others who write wait no longer than for these
_PAUSE = 0.02  # seconds between two, so that half of the writer's time is theirs


async def follow(house: House) -> int:
    """Index everyone by the vocabulary in force, unless that is done; how many people it took.

    Meant to run beside the rest: who is not reached yet is found by the words that they have.
    When the process ends in between, the next one goes on from there.
    """
    edition = found_by.edition()
    if await facts.read(house.store.read, found_by.INDEXED) == edition:
        return 0
    after: tuple[int, int] | None = _read(await facts.read(house.store.read, _SO_FAR), edition)
    done = 0
    while after is not None:
        part = await _slice(house, after, edition)
        after = part.last
        done += part.number
        if after is not None:
            await asyncio.sleep(_PAUSE)
    return done


async def _slice(house: House, after: tuple[int, int], edition: str) -> members.Reindexed:
    async def unit(tx: Transaction) -> members.Reindexed:
        part = await members.reindex(tx, after, limit=_SLICE)
        if part.last is None:
            await facts.write(tx, found_by.INDEXED, edition)
        so_far = " ".join((edition, *map(str, part.last))) if part.last else ""
        await facts.write(tx, _SO_FAR, so_far)
        return part

    return await house.store.write(unit)


def _read(so_far: str | None, edition: str) -> tuple[int, int]:
    """How far the same edition got before (network, member); the beginning for another."""
    begun, *last = (so_far or edition).split()
    if begun != edition or len(last) != 2:
        return 0, 0
    return int(last[0]), int(last[1])
