"""What people ask of what is known about them: to see it, to have it erased, to keep it after all."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta

from db import audit, chapters, erasures, networks, personal, practices
from db.store import Transaction
from domain import backups
from domain.errors import StoreUnavailable
from domain.people import Person
from domain.privacy import GRACE, Export, Policy, Request
from services.house import House


@dataclass(frozen=True, slots=True)
class Standing:
    """The ``wish`` of somebody to be erased, if it waits, and the chapters that they animate."""

    wish: Request | None
    animates: tuple[str, ...] = ()


async def export(house: House, person: Person) -> Export:
    """What the store knows about ``person`` in this network, and nothing about others."""
    conn = house.store.read
    rows = await personal.exported(conn, person.network, person.id)
    with suppress(StoreUnavailable):  # what is known is theirs to see all the same
        await house.store.write(lambda tx: _note(tx, house, person, "privacy.export"))
    why = {name: personal.TABLES[name].why for name in rows}
    return Export(await _name(house, person.network), person.id, house.now(), rows, why)


async def standing(house: House, person: Person) -> Standing:
    """Whether their wish to be erased waits, and what would end with it."""
    conn = house.store.read
    animated = [await chapters.find(conn, person.network, one) for one in sorted(person.connects)]
    names = tuple(chapter.name for chapter in animated if chapter is not None)
    return Standing(await erasures.waiting(conn, person.network, person.id), names)


async def ask(house: House, person: Person) -> Request:
    """They wish to be erased: hidden from now on, final after a week. Twice changes nothing."""

    async def unit(tx: Transaction) -> Request:
        wish = await erasures.ask(tx, person.network, person.id, now=house.now())
        await _note(tx, house, person, "privacy.ask")
        await personal.show_anew(tx, person.network, person.id, now=house.now())
        return wish

    return await house.store.write(unit)


async def keep(house: House, person: Person) -> bool:
    """They thought again: everything is as it was; ``False`` when nothing waited any more."""

    async def unit(tx: Transaction) -> bool:
        kept = await erasures.cancel(tx, person.network, person.id, now=house.now())
        if kept:
            await _note(tx, house, person, "privacy.keep")
            await personal.show_anew(tx, person.network, person.id, now=house.now())
        return kept

    return await house.store.write(unit)


async def _note(tx: Transaction, house: House, person: Person, action: str) -> None:
    await audit.add(tx, person.network, action, actor=person.id, subject=None, now=house.now())


async def policy(house: House, person: Person) -> Policy:
    """The figures and names that the page about privacy needs."""
    conn = house.store.read
    network = await networks.find(conn, person.network)
    custom = await practices.find(conn, person.network)
    return Policy(
        network.name if network else house.network_name,
        network.steward_role if network else None,
        custom.retention_days,
        custom.audit_days,
        GRACE.days,
        backups.months_held(house.backups.every if house.backups else timedelta(days=1)),
    )


async def _name(house: House, network: int) -> str:
    found = await networks.find(house.store.read, network)
    return found.name if found else house.network_name
