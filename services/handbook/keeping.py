"""Looking after pages: confirmed, taken out, handed on; each right checked again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from db import audit, connectors, deliveries, handbook, handbook_index, members, people
from db.connection import Connection
from db.rows import seconds
from db.store import Transaction
from domain import handbook as rules
from domain.deliveries import Kind
from domain.errors import NotAllowed
from domain.handbook import Page, PageGone, need_keeper
from domain.people import Person
from services.house import House

_KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Heir:
    """Somebody to whom a page can be handed."""

    member: int
    name: str


async def may_keep(house: House, actor: Person, page_id: int) -> Page:
    """The page that ``actor`` may change. Raises ``PageGone`` or ``PageNotYours``."""
    return await _kept(house.store.read, actor, page_id)


async def confirm(house: House, actor: Person, pages: Sequence[int]) -> list[Page]:
    """*Still true*: the pages hold as they are. Those that are gone, or are not the actor's, are
    passed over; raises ``PageGone`` or ``PageNotYours`` when that is all of them."""
    now = house.now()

    async def unit(tx: Transaction) -> list[Page]:
        done: list[Page] = []
        refused: PageGone | rules.PageNotYours = PageGone()
        for number in pages:
            try:
                page = await rechecked(tx, actor, number)
            except (PageGone, rules.PageNotYours) as refusal:
                refused = refusal
                continue
            done.append(rules.confirmed(page, now))
            await handbook.save(tx, done[-1])
            await audit.add(
                tx, actor.network, "handbook.confirm", actor=actor.id, subject=number, now=now
            )
        if not done:
            raise refused
        return done

    return await house.store.write(unit)


async def remove(house: House, actor: Person, page_id: int) -> Page:
    """Take a page out. What its source still has is remembered, so that it does not come back.

    Raises ``PageGone`` or ``PageNotYours``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Page:
        page = await rechecked(tx, actor, page_id)
        if page.is_ours:
            await handbook.drop(tx, page)
        else:
            await handbook_index.drop(tx, page.network, page.id)
            gone = replace(page, removed=now, text="", replaces=None, steward=None, digest=None)
            await handbook.save(tx, gone)
        await audit.add(
            tx, actor.network, "handbook.remove", actor=actor.id, subject=page.id, now=now
        )
        return page

    return await house.store.write(unit)


async def heirs(house: House, actor: Person, page_id: int) -> tuple[Page, list[Heir]]:
    """The page, and the connectors to whom it can be handed, by name.

    Raises ``PageGone`` or ``PageNotYours``.
    """
    page = await may_keep(house, actor, page_id)
    conn = house.store.read
    every = {member for _, _, member in await connectors.everyone(conn, actor.network)}
    found = []
    for member in every - {page.steward, actor.id}:
        name = await members.name_of(conn, actor.network, member)
        if name is not None:
            found.append(Heir(member, name))
    return page, sorted(found, key=lambda heir: heir.name.casefold())


async def hand_over(house: House, actor: Person, page_id: int, to: int | None) -> Page:
    """Give a page into the care of a connector, who is told; ``None``: of the stewards together.

    Whoever asks may also take it themselves.

    Raises ``PageGone``, ``PageNotYours``, or ``NotAllowed`` when ``to`` is no connector.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Page:
        page = await rechecked(tx, actor, page_id)
        other = to is not None and to != actor.id
        if other and not await people.connects_anywhere(tx.conn, actor.network, to or 0):
            raise NotAllowed("connector")
        after = replace(page, steward=to)
        await handbook.save(tx, after)
        await audit.add(
            tx, actor.network, "handbook.hand", actor=actor.id, subject=page.id, now=now
        )
        if to is not None and to != actor.id:
            await deliveries.plan(
                tx,
                Kind.HANDBOOK_HANDED,
                network=actor.network,
                subject=page.id,
                target=to,
                due=now,
                expires=now + _KEPT,
                dedupe=f"handbook:{page.id}:handed:{to}:{seconds(now)}",
                now=now,
                facts={"by": actor.id},
            )
        return after

    return await house.store.write(unit)


async def _kept(conn: Connection, actor: Person, page_id: int) -> Page:
    page = await handbook.find(conn, actor.network, page_id)
    if page is None:
        raise PageGone
    steward = ""
    if page.steward is not None:
        steward = await members.name_of(conn, actor.network, page.steward) or ""
    need_keeper(page, actor, steward)
    return page


async def rechecked(tx: Transaction, actor: Person, page_id: int) -> Page:
    """The page, with the actor's rights of this moment."""
    return await _kept(tx.conn, await people.recheck_any(tx, actor, actor.connects), page_id)
