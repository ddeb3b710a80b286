"""The terms of connectors: who is asked whether they go on, and what comes of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime

from db import alerts, audit, connectors, practices, rounds, terms
from db.connection import Connection
from db.store import Transaction
from domain import terms as rules
from domain.deliveries import Delivery, Kind
from domain.people import Person
from domain.practices import Practices
from domain.terms import NoRoles, Renewed, Role, RoleOver, Step
from domain.text import cut
from services.house import House

_NAMED = 10  # chapters in one alert


async def own(house: House, actor: Person) -> list[Role]:
    """The actor's roles with their ends, the first to end first. Raises ``NoRoles``."""
    found = await terms.of_member(house.store.read, actor.network, actor.id)
    if not found:
        raise NoRoles
    return found


async def stay(house: House, actor: Person, role_id: int) -> Renewed:
    """*I stay*: a whole term from now. Raises ``RoleOver`` when the role is not theirs any more."""
    now = house.now()

    async def unit(tx: Transaction) -> Renewed:
        current = await held(tx.conn, actor, role_id)
        role = rules.renewed(current, await practices.find(tx.conn, actor.network), now)
        await terms.save(tx, role)
        await audit.add(
            tx, actor.network, "connector.renew", actor=actor.id, subject=role.chapter, now=now
        )
        return Renewed(role)

    return await house.store.write(unit)


async def held(conn: Connection, actor: Person, role_id: int) -> Role:
    """The role, while it is the actor's. Raises ``RoleOver``."""
    role = await terms.find(conn, actor.network, role_id)
    current = role and await terms.held(conn, actor.network, role.chapter, actor.id)
    if not current or current.id != role_id:
        raise RoleOver
    return current


async def look(house: House, delivery: Delivery) -> None:
    """The errand: look after every connector's term. Doing it twice changes nothing."""
    now = house.now()

    async def unit(tx: Transaction) -> None:
        network = delivery.network
        custom = await practices.find(tx.conn, network)
        roles = await terms.of_network(tx.conn, network)
        left = Counter(role.chapter for role in roles)
        asked: set[int] = set()
        moments: list[datetime] = []
        for role in roles:
            after = await _looked(tx, role, custom, left, now)
            if after is None:
                left[role.chapter] -= 1
                continue
            if after.asked > role.asked:
                asked.add(role.member)
            if (due := rules.due(after, custom)) is not None:
                moments.append(due)
        for member in sorted(asked):
            await terms.ask(tx, network, member, now=now)
        await _flag(tx, network, now)
        due = min(moments, default=None)
        await rounds.again(tx, Kind.CONNECTOR_ROUND, network, due=due, now=now)

    await house.store.write(unit)


async def _looked(
    tx: Transaction, role: Role, custom: Practices, left: Counter[int], now: datetime
) -> Role | None:
    """Take the step that is due with one role; ``None`` when it is over by it.

    ``left``: how many connectors each chapter has.
    """
    if role.ends is None:
        role = replace(role, ends=rules.first_end(role, custom, now))
        await terms.save(tx, role)
    others = left[role.chapter] - 1
    what = rules.step(role, custom, others=others, now=now)
    if what is None:
        return role
    if what is Step.END:
        await terms.finish(tx, role, why="lapsed", actor=None, thanks="lapsed", now=now)
        return None
    after = rules.taken(role, what, now)
    if what is Step.RAISE and role.asked == 0:
        after = replace(after, asked=1)  # an outage went over the days on which they were asked
    await terms.save(tx, after)
    if what is not Step.ASK:
        alert = "term-over" if others else "term-last"  # the last one's never ends by itself
        await alerts.add(
            tx,
            role.network,
            alert,
            now=now,
            chapter=role.chapter_name,
            who=role.name,
        )
    return after


async def _flag(tx: Transaction, network: int, now: datetime) -> None:
    """The stewards hear of chapters with too few connectors: of each once a month at most, and
    when there are fewer still."""
    known = await terms.flagged(tx.conn, network, since=now - rules.GRACE)
    found = [
        one
        for one in await connectors.lonely(tx.conn, network)
        if one.chapter not in known or one.connectors < known[one.chapter]
    ]
    if not found:
        return
    for one in found:
        await terms.flag(tx, network, one.chapter, one.connectors, now=now)
    custom = await practices.find(tx.conn, network)
    await alerts.add(
        tx,
        network,
        "connectors-few",
        now=now,
        chapters=", ".join(f"{cut(one.name, 60)} ({one.connectors})" for one in found[:_NAMED]),
        number=len(found),
        more=max(len(found) - _NAMED, 0),
        least=custom.least_connectors,
    )
