"""Stepping down: an ordinary act, for which people are thanked."""

from __future__ import annotations

from db import connectors, terms
from db.store import Transaction
from domain.connectors import NotConnector
from domain.people import Person
from domain.terms import Role, RoleOver, SteppedDown, SteppingDown
from services.connectors.renewing import held
from services.house import House


async def preview(house: House, actor: Person, chapter: int, name: str) -> SteppingDown:
    """What stepping down from a chapter would mean. Raises ``NotConnector``."""
    conn = house.store.read
    role = await terms.held(conn, actor.network, chapter, actor.id)
    if role is None:
        raise NotConnector(actor.name, name)
    mates = await connectors.of_chapter(conn, actor.network, chapter)
    return SteppingDown(role, sum(one.member != actor.id for one in mates))


async def preview_role(house: House, actor: Person, role_id: int) -> SteppingDown:
    """As ``preview``, of the role that a button names. Raises ``RoleOver``."""
    role = await held(house.store.read, actor, role_id)
    return await preview(house, actor, role.chapter, role.chapter_name)


async def confirm(house: House, actor: Person, role_id: int) -> SteppedDown:
    """End the actor's own role at once; they are thanked. Raises ``RoleOver``."""
    now = house.now()

    async def unit(tx: Transaction) -> SteppedDown:
        current = await held(tx.conn, actor, role_id)
        await terms.finish(
            tx,
            current,
            why="stepped down",
            actor=actor.id,
            thanks="stepped",
            now=now,
            steward=actor.steward,
        )
        mates = await connectors.of_chapter(tx.conn, actor.network, current.chapter)
        return SteppedDown(current, len(mates))

    return await house.store.write(unit)


async def in_public(house: House, actor: Person, role_id: int) -> Role:
    """The person wishes that the chapter's channel hears: thanks to who laid the role down, or a
    word that they are a connector now. Raises ``RoleOver`` when the role is not theirs."""
    now = house.now()

    async def unit(tx: Transaction) -> Role:
        role = await terms.find(tx.conn, actor.network, role_id)
        if role is None or role.member != actor.id:
            raise RoleOver
        current = await terms.held(tx.conn, actor.network, role.chapter, actor.id)
        stands = current is not None and current.id == role_id
        if current is not None and not stands:
            raise RoleOver
        await terms.tell(tx, role, 0, "welcome" if stands else "farewell", now=now)
        return role

    return await house.store.write(unit)
