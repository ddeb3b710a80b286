"""Sites that the handbook follows: asked again week after week, and what changed there taken."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from db import handbook, handbook_sites
from db.store import Transaction
from domain import handbook_sites as rules
from domain.deliveries import Delivery
from domain.errors import Refusal
from domain.fetching import FetchFailed
from domain.following import is_many
from domain.handbook import MOST_PAGES, Page, Source
from domain.handbook_sites import PageRead, Reading, Site, SiteStopped
from domain.ids import new_id
from services.handbook.reading import read_site
from services.house import House


@dataclass(frozen=True, slots=True)
class SiteChecked:
    """A site was asked: how many of its pages are new, changed, gone, or held for a person."""

    site: Site
    added: int = 0
    changed: int = 0
    gone: int = 0
    held: int = 0


async def follow(house: House, delivery: Delivery) -> None:
    """The errand: ask a site, unless a later check is planned. Each plans the next."""
    site = await handbook_sites.find(house.store.read, delivery.network, delivery.subject)
    if site is None or site.turn != delivery.facts["turn"]:
        return
    try:
        await check(house, site)
    except Refusal:
        return  # the store has it, and who must decide is asked


async def check(house: House, site: Site) -> SiteChecked:
    """Ask a site now and take what is new.

    Raises what reading raises, after that was written down with the next check planned; and
    ``SiteStopped`` when it is not followed any more.
    """
    now = house.now()
    try:
        pages = await handbook.of_source(house.store.read, site.network, Source.SITE, site=site.id)
        found = await read_site(house, site.url, {page.key: page for page in pages})
    except Exception as error:  # whatever it is, the next check must be planned
        await _failed(house, site, error, now)
        raise
    return await take(house, site, found)


async def _failed(house: House, site: Site, error: Exception, now: datetime) -> None:
    """It could not be read: later again, and the stewards are asked when that lasts."""

    async def unit(tx: Transaction) -> None:
        fresh = await handbook_sites.find(tx.conn, site.network, site.id)
        if fresh is None:
            return
        after = rules.failed(fresh, now)
        if after.asked_at is not None:
            await handbook_sites.ask(tx, after, "failing", after.asked_at, now=now)
        wait = error.wait if isinstance(error, FetchFailed) else 0
        await handbook_sites.schedule(tx, after, now=now, wait=wait)

    await house.store.write(unit)


async def take(house: House, site: Site, found: Reading) -> SiteChecked:
    """Write what a site says by now, page by page: others write between two.

    Raises ``SiteStopped``.
    """
    now = house.now()
    added = changed = 0
    for read in found.read:

        async def page(tx: Transaction, read: PageRead = read) -> str:
            return await _take(tx, await _still(tx, site), read, now)

        what = await house.store.write(page)
        added += what == "added"
        changed += what == "changed"

    async def last(tx: Transaction) -> SiteChecked:
        fresh, gone = await _without_vanished(tx, await _still(tx, site), found, now)
        fresh = await handbook_sites.schedule(tx, rules.recovered(fresh, now), now=now)
        return SiteChecked(fresh, added, changed, gone, len(fresh.held))

    return await house.store.write(last)


async def _take(tx: Transaction, site: Site, read: PageRead, now: datetime) -> str:
    """Write one page: ``added``, ``changed`` or ``unchanged``."""
    known = await handbook.by_key(tx.conn, site.network, Source.SITE, read.url, site=site.id)
    if known is not None and known.removed is not None:
        return "unchanged"
    if known is None and await handbook.count(tx.conn, site.network) >= MOST_PAGES:
        return "unchanged"
    said = min(read.changed, now) if read.changed else now
    page = known or Page(
        id=new_id(now),
        network=site.network,
        title=read.title,
        text="",
        language=site.language,
        source=Source.SITE,
        key=read.url,
        changed=said,
        confirmed=now,
        added=now,
        site=site.id,
        url=read.url,
        steward=site.followed_by,
        added_by=site.followed_by,
    )
    same = (page.title, page.text) == (read.title, read.text) and page.audience is site.audience
    after = replace(
        page,
        title=read.title,
        text=read.text,
        language=read.language or site.language,
        audience=site.audience,
        etag=read.etag,
        modified=read.modified,
        digest=read.digest,
    )
    if same:
        await handbook.save(tx, after)
        return "unchanged"
    if known is not None:
        after = replace(after, changed=said if said > known.changed else now)
    await handbook.add(tx, after, now=now)
    return "added" if known is None else "changed"


async def _without_vanished(
    tx: Transaction, site: Site, found: Reading, now: datetime
) -> tuple[Site, int]:
    """Take out what the site has no more, or hold it for a person; how many pages went.

    What a person kept is kept while it is missing. What is held and comes back is not held.
    """
    pages = await handbook.of_source(tx.conn, site.network, Source.SITE, site=site.id)
    missing = {page.id for page in pages if page.key in found.vanished}
    spared = tuple(one for one in site.spared if one in missing)
    site = replace(site, spared=spared)
    here = [page for page in pages if page.removed is None]
    gone = [page for page in here if page.id in missing and page.id not in spared]
    if gone and (site.held or is_many(len(gone), len(here))):
        site = rules.hold(site, [page.id for page in gone], now)
        await handbook_sites.ask(tx, site, "held", site.held_at or now, now=now)
        return site, 0
    for page in gone:
        await handbook.drop(tx, page)
    return rules.hold(site, (), now), len(gone)


async def _still(tx: Transaction, site: Site) -> Site:
    fresh = await handbook_sites.find(tx.conn, site.network, site.id)
    if fresh is None:
        raise SiteStopped
    return fresh
