"""What stewards decide about the sites that the handbook follows: look, stop, remove or keep."""

from __future__ import annotations

from dataclasses import dataclass, replace

from db import audit, handbook, handbook_sites, people
from db.rows import seconds
from db.store import Transaction
from domain import handbook_sites as rules
from domain.handbook import Source
from domain.handbook_sites import Site, SiteSettled, SiteStopped
from domain.people import Person
from services.handbook.following import SiteChecked, check
from services.house import House


@dataclass(frozen=True, slots=True)
class Followed:
    """A site, and how many of its pages are in the handbook."""

    site: Site
    pages: int


async def followed(house: House, actor: Person) -> list[Site]:
    """The sites that the network follows, by name; nothing for those who may not decide."""
    if not actor.steward:
        return []
    return await handbook_sites.of_network(house.store.read, actor.network)


async def look(house: House, actor: Person, site_id: int) -> Followed:
    """One site. Raises ``NotAllowed`` or ``SiteStopped``."""
    actor.need_steward()
    conn = house.store.read
    site = await handbook_sites.find(conn, actor.network, site_id)
    if site is None:
        raise SiteStopped
    pages = await handbook.of_source(conn, actor.network, Source.SITE, site=site.id)
    return Followed(site, sum(page.removed is None for page in pages))


async def check_now(house: House, actor: Person, site_id: int) -> SiteChecked:
    """*Check now*. Raises ``NotAllowed``, ``SiteStopped`` and what reading raises."""
    return await check(house, (await look(house, actor, site_id)).site)


async def stop(house: House, actor: Person, site_id: int, *, keep: bool) -> Followed:
    """Follow it no more; its pages stay (``keep``) as they are, or go with it.

    Raises ``NotAllowed`` or ``SiteStopped``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> Followed:
        site = await _own(tx, actor, site_id)
        pages = await handbook.of_source(tx.conn, actor.network, Source.SITE, site=site.id)
        for page in pages:
            if page.removed is not None or not keep:
                await handbook.drop(tx, page)
        await handbook_sites.drop(tx, site, now=now)
        await audit.add(
            tx, actor.network, "handbook.unfollow", actor=actor.id, subject=site.id, now=now
        )
        return Followed(site, sum(page.removed is None for page in pages))

    return await house.store.write(unit)


async def keep_trying(house: House, actor: Person, site_id: int) -> Site:
    """*Keep trying*: the patience begins anew. Raises ``NotAllowed`` or ``SiteStopped``."""
    now = house.now()

    async def unit(tx: Transaction) -> Site:
        site = await _own(tx, actor, site_id)
        patient = replace(site, failing_since=now, asked_at=None)
        return await handbook_sites.schedule(tx, patient, now=now)

    return await house.store.write(unit)


async def settle(
    house: House, actor: Person, site_id: int, since: int, *, remove: bool
) -> tuple[Site, int]:
    """Pages that are held since ``since`` (seconds) go, or stay; how many.

    Raises ``NotAllowed``, ``SiteStopped`` or ``SiteSettled``.
    """
    now = house.now()

    async def unit(tx: Transaction) -> tuple[Site, int]:
        site = await _own(tx, actor, site_id)
        if not site.held or site.held_at is None or seconds(site.held_at) != since:
            raise SiteSettled
        number = 0
        for page_id in site.held:
            page = await handbook.find(tx.conn, actor.network, page_id)
            if page is not None and page.removed is None:
                number += 1
                if remove:
                    await handbook.drop(tx, page)
        spared = site.spared if remove else (*site.spared, *site.held)
        after = replace(rules.hold(site, (), now), spared=spared)
        await handbook_sites.put(tx, after)
        await audit.add(
            tx,
            actor.network,
            "handbook.settle",
            actor=actor.id,
            subject=site.id,
            now=now,
            removed=number if remove else 0,
        )
        return after, number

    return await house.store.write(unit)


async def _own(tx: Transaction, actor: Person, site_id: int) -> Site:
    await people.recheck(tx, actor, None)
    site = await handbook_sites.find(tx.conn, actor.network, site_id)
    if site is None:
        raise SiteStopped
    return site
