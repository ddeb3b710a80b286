"""Pages that nobody confirmed for long: whoever looks after them is asked whether they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from db import deliveries, handbook, people, practices, rounds
from db.store import Transaction
from domain.deliveries import Delivery, Kind
from domain.handbook import Audience, Page
from domain.ids import new_nonce
from services.house import House

_MOST = 200
_LISTED = 25
_KEPT = timedelta(days=60)
_SOON = timedelta(days=1)


async def look(house: House, delivery: Delivery) -> None:
    """The errand: ask after every page that is due. Doing it twice changes nothing.

    Each person is written to once, about all of their pages; those that nobody looks after, and
    those of people who cannot be reached, are one message in the stewards' channel.
    """
    now, network = house.now(), delivery.network

    async def unit(tx: Transaction) -> None:
        customs = await practices.find(tx.conn, network)
        span = timedelta(days=customs.page_review_days)
        pages = await handbook.due(tx.conn, network, span=span, now=now, limit=_MOST)
        by_person: dict[int, list[Page]] = {}
        for page in pages:
            await handbook.save(tx, replace(page, asked=page.asked or now, told=now))
            by_person.setdefault(await _keeper(tx, page), []).append(page)
        for person, theirs in sorted(by_person.items()):
            await _ask(tx, network, person, theirs, now)
        due = await handbook.next_due(tx.conn, network, span=span)
        if len(pages) == _MOST:
            due = now + _SOON
        await rounds.again(tx, Kind.HANDBOOK_ROUND, network, due=due, now=now)

    await house.store.write(unit)


async def _keeper(tx: Transaction, page: Page) -> int:
    """Who is asked about a page: whoever looks after it and may read it, else 0, the stewards."""
    if page.steward is None:
        return 0
    if not await people.reachable(tx.conn, page.network, (page.steward,)):
        return 0
    if page.audience is Audience.CONNECTORS and not await people.connects_anywhere(
        tx.conn, page.network, page.steward
    ):
        return 0
    return page.steward


async def _ask(
    tx: Transaction, network: int, person: int, pages: Sequence[Page], now: datetime
) -> None:
    ids = [page.id for page in pages]
    await deliveries.plan(
        tx,
        Kind.HANDBOOK_STALE,
        network=network,
        subject=network,
        target=person,
        due=now,
        expires=now + _KEPT,
        dedupe=f"handbook.stale:{network}:{person}:{new_nonce()}",
        now=now,
        facts={"pages": ids[:_LISTED], "more": max(len(ids) - _LISTED, 0)},
    )
