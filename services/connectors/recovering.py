"""An account is lost: what it could do ends at once, and its person goes on with another."""

from __future__ import annotations

from datetime import datetime

from db import audit, connectors, people, terms
from db.store import Transaction
from domain.connectors import BotConnector, Someone
from domain.people import Person
from domain.terms import NothingToRecover, Recovered, RecoverOneself, SameAccount
from services.house import House


async def recover(house: House, actor: Person, lost: Someone, found: Someone) -> Recovered:
    """End every role of the account ``lost`` and give each to ``found``, another of its person.

    Roles that ended because the lost account left the server are given back too. Raises
    ``NotAllowed``, ``SameAccount``, ``BotConnector``, ``RecoverOneself`` or ``NothingToRecover``.
    """
    actor.need_steward()
    if lost.id == found.id:
        raise SameAccount(lost.name)
    if found.bot:
        raise BotConnector(found.name)
    if found.id == actor.id:
        raise RecoverOneself
    now = house.now()

    async def unit(tx: Transaction) -> Recovered:
        held = await terms.lost_of(tx.conn, actor.network, lost.id)
        if not held:
            raise NothingToRecover(lost.name)
        await people.meet(tx, actor.network, found.id, found.name, now=now)
        for chapter, _ in held:
            await _move(tx, actor, lost, found, chapter, now)
        await audit.add(
            tx,
            actor.network,
            "connector.recover",
            actor=actor.id,
            subject=lost.id,
            now=now,
            found=found.id,
            chapters=len(held),
        )
        return Recovered(lost.id, found.id, tuple(name for _, name in held))

    return await house.store.write(unit)


async def _move(
    tx: Transaction, actor: Person, lost: Someone, found: Someone, chapter: int, now: datetime
) -> None:
    network = actor.network
    role = await terms.held(tx.conn, network, chapter, lost.id)
    if role is not None:
        await terms.finish(tx, role, why="account lost", actor=actor.id, thanks=None, now=now)
        await terms.tell(tx, role, lost.id, "lost", other=found.id, now=now)
    if await connectors.add(tx, network, chapter, found.id, by=actor.id, now=now):
        await audit.add(
            tx,
            network,
            "connector.add",
            actor=actor.id,
            subject=chapter,
            now=now,
            member=found.id,
            lost=lost.id,
        )
    given = await terms.held(tx.conn, network, chapter, found.id)
    if given is None:
        raise LookupError(chapter)
    await terms.tell(tx, given, found.id, "found", other=lost.id, now=now)
    for mate in await connectors.of_chapter(tx.conn, network, chapter):
        if mate.member not in {found.id, lost.id}:
            await terms.tell(tx, given, mate.member, "moved", other=lost.id, now=now)
