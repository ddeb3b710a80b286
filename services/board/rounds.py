"""The round of the board: posts end, authors are asked, and people who could help each other found."""

from __future__ import annotations

from datetime import datetime

from db import board, board_finding, board_keeping, board_matches
from db.store import Transaction
from domain.board import Post
from domain.board_fits import Candidate
from domain.deliveries import Delivery
from services.board.matching import begun
from services.house import House

_TRIED = 5
"""People to whom one post is held in a round, best first, until one may be asked."""


async def look(house: House, delivery: Delivery) -> None:
    """Bring the board of a network to where it stands now, suggest people to each other, and plan
    the next round. Doing it twice changes nothing."""
    now, network = house.now(), delivery.network

    async def keep(tx: Transaction) -> None:
        await board_keeping.keep(tx, network, now=now)
        await board_matches.lapse(tx, network, now=now)
        await board_matches.turn_all(tx, network, now=now)

    await house.store.write(keep)
    for post in await board_keeping.unlooked(house.store.read, network, now=now):
        await _match(house, post, now)

    async def plan(tx: Transaction) -> None:
        await board_keeping.plan_round(tx, network, now=now)

    await house.store.write(plan)


async def _match(house: House, post: Post, now: datetime) -> None:
    """Suggest the best of those who could be the other side of ``post``, if anybody may be asked."""
    found = await board_finding.candidates(house.store.read, post, limit=_TRIED)

    async def unit(tx: Transaction) -> None:
        await board_keeping.set_looked(tx, post, now=now)
        for candidate in found:
            if candidate.fit.strong and await _suggest(tx, post, candidate, now):
                return

    await house.store.write(unit)


async def _suggest(tx: Transaction, post: Post, candidate: Candidate, now: datetime) -> bool:
    """Ask who wrote the newer post, if both sides are still there; whether they were."""
    fresh = begun(post, candidate, now=now)
    counter = None
    if candidate.counter is not None:
        counter = await board.find(tx.conn, post.network, candidate.counter)
    if counter is not None and counter.id > post.id:
        fresh = begun(counter, _turned(post, candidate), now=now)
    if await board_finding.still(tx.conn, fresh) is None:
        return False
    return await board_matches.suggest(tx, fresh, now=now) is not None


def _turned(post: Post, candidate: Candidate) -> Candidate:
    """The same two, seen from the other one's post."""
    return Candidate(post.member, post.id, post.side, (post.text,), post.city, candidate.fit)
