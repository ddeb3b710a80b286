"""This process among those that share the store: it says that it is there, and learns who else is."""

from __future__ import annotations

import asyncio
from datetime import datetime

from db import alive, leases
from db.engines import company
from db.fleet import Fleet
from db.store import Store, Transaction
from domain.fleet import (
    IDENTIFY,
    IDENTIFYING,
    LEADER,
    LEASE,
    MISSED,
    Standing,
    gateway,
    post,
    process,
)


async def appear(fleet: Fleet, store: Store) -> None:
    """Be seen by the others, for as long as we are connected. Raises ``StoreUnavailable``."""
    if fleet.alone:
        return
    await store.appear(fleet.me)
    if fleet.shown is None:
        fleet.shown = await asyncio.to_thread(alive.show, store.path, fleet.me)
        fleet.gone = await asyncio.to_thread(alive.gone, store.path)


async def beat(fleet: Fleet, store: Store) -> bool:
    """Say that we are there, and take what is ours or nobody's; whether anything changed.

    Time is the store's: the clocks of machines differ. Raises ``StoreUnavailable``; what was held
    for longer than ``LEASE`` without a beat is no longer ours to act on, and is given up here.
    """
    if fleet.alone:
        return False
    before = (fleet.connected, fleet.posts, fleet.leads, fleet.size)
    now = await company.clock(store.read)
    if fleet.heard is not None and now - fleet.heard >= LEASE:
        fleet.posts, fleet.leads = frozenset(), False

    async def unit(tx: Transaction) -> tuple[frozenset[int], frozenset[int], bool, int]:
        await _bury(tx, fleet, now)
        return await _beat(tx, fleet, now)

    after = await store.write(unit)
    fleet.connected, fleet.posts, fleet.leads, fleet.size = after
    fleet.heard, fleet.gone = now, frozenset()
    return before != after


async def _bury(tx: Transaction, fleet: Fleet, now: datetime) -> None:
    """What somebody holds who is gone is free at once, not when its leases end."""
    holders = set((await leases.standing(tx.conn, now=now)).values())
    missing = holders - await company.present(tx.conn) - {fleet.me}
    fleet.missed = {one: fleet.missed.get(one, now) for one in missing}
    for one, since in list(fleet.missed.items()):
        if now - since >= MISSED:
            await leases.leave(tx, one)
    for one in fleet.gone:
        await leases.leave(tx, one)


async def _beat(
    tx: Transaction, fleet: Fleet, now: datetime
) -> tuple[frozenset[int], frozenset[int], bool, int]:
    me, shards, until = fleet.me, fleet.shards, now + LEASE

    async def take(name: str) -> bool:
        return await leases.take(tx, name, me, now=now, until=until)

    await take(process(me))
    connected = frozenset([one for one in shards.ids if await take(gateway(one))])
    posts = {one for one in connected if await take(post(one))}
    leads = await take(LEADER)
    standing = Standing(await leases.standing(tx.conn, now=now))
    for one in standing.helped(me, shards):
        if standing.is_back(one):
            await leases.let_go(tx, post(one), me)
        elif await take(post(one)):
            posts.add(one)
    for one in standing.free(shards):
        if await take(post(one)):
            posts.add(one)
    if leads:
        await leases.tidy(tx, now=now)
    return connected, frozenset(posts), leads, standing.size


async def may_identify(fleet: Fleet, store: Store) -> bool:
    """Whether no process identified a moment ago; then nobody else may for as long.

    Of a bot with one shard nobody else can be on the way there but whoever held it before.
    """
    if fleet.alone or fleet.shards.count == 1:
        return True
    now = await company.clock(store.read)

    async def unit(tx: Transaction) -> bool:
        return await leases.take(
            tx, IDENTIFYING, fleet.me, now=now, until=now + IDENTIFY, again=False
        )

    return await store.write(unit)


async def leave(fleet: Fleet, store: Store) -> None:
    """Let go of everything: whoever waits need not wait until our leases end."""
    if fleet.alone:
        return

    async def unit(tx: Transaction) -> None:
        await leases.leave(tx, fleet.me)

    await store.write(unit)
    fleet.connected = fleet.posts = frozenset()
    fleet.leads = False
    if fleet.shown is not None:
        await asyncio.to_thread(alive.leave, store.path, fleet.me)
        fleet.shown.close()
        fleet.shown = None
